# Barn og unge, som deltakarar og som pårørande.

criterion-consent-age = Passar det som står om samtykke, med alderen til deltakarane?
    .title = Samtykke og alder
    .conflict = Det som står om kven som samtykkjer, passar ikkje med alderen til pasientane.
    .review = Det som står om kven som samtykkjer, passar kanskje ikkje for alle aldrane. Kven samtykkjer for kven?
    .why = Frå 16 år samtykkjer pasientar sjølve til helsehjelp, med nokre unntak. For yngre barn er det som regel foreldra som samtykkjer, og først skal barnet få seie kva det meiner.
    .remedy = Skriv kven som samtykkjer for kvar aldersgruppe. Samtykke til noko anna, som bilete eller turar, høyrer ikkje til her.
