# Samarbeid, og veien videre.

criterion-joint-agreement = Står det hva sykehuset og kommunen har avtalt om det felles tilbudet?
    .title = Avtale om felles tilbud
    .missing = Det står ikke alt dette om avtalen: hvilken det er, hvem som har ansvaret, hvem som er arbeidsgiver, hvem som organiserer, og hvem som betaler.
    .why = Når sykehus og kommune avtaler felles tiltak, skal avtalen avklare ansvar, arbeidsgiveransvar, organisering og finansiering. Det er ikke noe krav at beskrivelsen viser det, men der er det lett å finne.
    .remedy = Vis til avtalen, og skriv kort hva den sier om ansvar, arbeidsgiver, organisering og penger. Har dere ingen avtale, kan dere lage en sammen.
