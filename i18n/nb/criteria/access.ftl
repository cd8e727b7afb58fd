# Hvordan en person får plass, og det som hører til.

criterion-companion-welcome = Får deltakerne vite om de kan ha med seg noen?
    .title = Ha med seg noen
    .missing = Det står ikke at deltakerne kan ha med seg noen, eller hvorfor de ikke kan det.
    .why = Pasienter og brukere kan be om at en annen får være til stede. For noen er det dette som gjør at de kan være med. I en gruppe teller også hensynet til de andre.
    .remedy = Skriv om det går an å ha med seg noen, og om dere trenger beskjed på forhånd. Går det ikke an, skriver du hvorfor.

criterion-travel-cover-told = Får leseren vite om reisen dekkes?
    .title = Dekning av reisen
    .missing = Det står ikke om folk kan få dekket reisen til tilbudet.
    .why = Pasienter, og noen ganger pårørende, har rett til å få dekket nødvendige reiser etter egne regler. Den som ikke vet om det, kan la være å bli med fordi reisen er dyr.
    .remedy = Skriv om reisen dekkes, eller hva det kommer an på. Vis til Pasientreiser. Gjelder det noe annet for pårørende, skriver du det også.
