# Barn og unge, som deltakere og som pårørende.

criterion-consent-age = Passer det som står om samtykke, med alderen til deltakerne?
    .title = Samtykke og alder
    .conflict = Det som står om hvem som samtykker, passer ikke med alderen til pasientene.
    .review = Det som står om hvem som samtykker, passer kanskje ikke for alle aldrene. Hvem samtykker for hvem?
    .why = Fra 16 år samtykker pasienter selv til helsehjelp, med noen unntak. For yngre barn samtykker som regel foreldrene, og først skal barnet få si hva det mener.
    .remedy = Skriv hvem som samtykker for hver aldersgruppe. Samtykke til noe annet, som bilder eller turer, hører ikke til her.
