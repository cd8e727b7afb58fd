# Kven tilbodet er for.

criterion-healthy-life-any-diagnosis = Kan folk vere med på frisklivssentralen uansett diagnose?
    .title = Ope uansett diagnose
    .missing = Det står ikkje at folk kan vere med uansett diagnose.
    .why = Rettleiaren frå Helsedirektoratet seier at basistilbodet på ein frisklivssentral skal vere lagt opp slik at folk kan vere med uansett diagnose. Kurs som kjem i tillegg, kan vere for visse grupper.
    .remedy = Kan folk vere med uansett diagnose, skriv du det. Er dette eit kurs i tillegg til basistilbodet, kan du svare at spørsmålet ikkje gjeld.
