# Hvem tilbudet er for.

criterion-healthy-life-any-diagnosis = Kan folk delta på frisklivssentralen uansett diagnose?
    .title = Åpent uansett diagnose
    .missing = Det står ikke at folk kan delta uansett diagnose.
    .why = Helsedirektoratets veileder sier at basistilbudet på en frisklivssentral skal være lagt opp slik at folk kan delta uansett diagnose. Kurs som kommer i tillegg, kan være for bestemte grupper.
    .remedy = Kan folk delta uansett diagnose, skriver du det. Er dette et kurs i tillegg til basistilbudet, kan du svare at spørsmålet ikke gjelder.
