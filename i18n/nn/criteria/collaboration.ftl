# Samarbeid, og vegen vidare.

criterion-joint-agreement = Står det kva sjukehuset og kommunen har avtalt om tilbodet dei har saman?
    .title = Avtale om felles tilbod
    .missing = Det står ikkje alt dette om avtalen: kva avtale det er, kven som har ansvaret, kven som er arbeidsgivar, kven som organiserer, og kven som betaler.
    .why = Når sjukehus og kommune avtaler felles tiltak, skal avtalen avklare ansvar, arbeidsgivaransvar, organisering og finansiering. Det er ikkje noko krav at skildringa viser det, men der er det lett å finne.
    .remedy = Vis til avtalen, og skriv kort kva han seier om ansvar, arbeidsgivar, organisering og pengar. Har de ingen avtale, kan de lage ein saman.
