# Omgrepa: kva dei handlar om.

concept-theme = Tema for omgrep
    .help = Kva eit omgrep handlar om.
concept-theme--learning-and-mastery = Læring og meistring
    .help = Orda som det andre byggjer på.
concept-theme--offers = Verksemd og tilbod
    .help = Arbeidet på feltet, og kva slags tilbod som finst.
concept-theme--people = Menneske og roller
    .help = Dei som deltek, dei som har eiga erfaring, og dei som arbeider med det.
concept-theme--participation = Medverknad og kunnskap
    .help = Nivåa av medverknad, og kunnskapen som møtest.
concept-theme--pedagogy = Helsepedagogikk
    .help = Korleis ein legg til rette for læring.
concept-theme--method = Standard metode
    .help = Fasane i arbeidet, og korleis det blir vurdert.
concept-theme--services = Tenester og kvalitet
    .help = Korleis tenestene heng saman, og korleis kvaliteten blir sikra.
