# Begrepene: hva de handler om.

concept-theme = Tema for begreper
    .help = Hva et begrep handler om.
concept-theme--learning-and-mastery = Læring og mestring
    .help = Ordene som det andre bygger på.
concept-theme--offers = Virksomhet og tilbud
    .help = Arbeidet på feltet, og hva slags tilbud som finnes.
concept-theme--people = Mennesker og roller
    .help = De som deltar, de som har egen erfaring, og de som arbeider med det.
concept-theme--participation = Medvirkning og kunnskap
    .help = Nivåene av medvirkning, og kunnskapen som møtes.
concept-theme--pedagogy = Helsepedagogikk
    .help = Hvordan en legger til rette for læring.
concept-theme--method = Standard metode
    .help = Fasene i arbeidet, og hvordan det blir vurdert.
concept-theme--services = Tjenester og kvalitet
    .help = Hvordan tjenestene henger sammen, og hvordan kvaliteten sikres.
