# Korleis ein person får plass, og det som høyrer til.

criterion-companion-welcome = Får deltakarane vite om dei kan ha med seg nokon?
    .title = Ha med seg nokon
    .missing = Det står ikkje at deltakarane kan ha med seg nokon, eller kvifor dei ikkje kan det.
    .why = Pasientar og brukarar kan be om å ha ein annan til stades. For nokre er det nettopp dette som gjer at dei kan vere med. I ei gruppe tel omsynet til dei andre òg.
    .remedy = Skriv om det går an å ha med seg nokon, og om de treng beskjed på førehand. Går det ikkje an, skriv du kvifor.

criterion-travel-cover-told = Får lesaren vite om ein får dekt reisa?
    .title = Dekking av reisa
    .missing = Det står ikkje om folk kan få dekt reisa til tilbodet.
    .why = Pasientar, og nokre gonger pårørande, har rett til å få dekt nødvendige reiser etter eigne reglar. Den som ikkje veit om det, kan la vere å bli med fordi reisa er dyr.
    .remedy = Skriv om folk får dekt reisa, eller kva det kjem an på. Vis til Pasientreiser. Gjeld det noko anna for pårørande, skriv du det òg.
