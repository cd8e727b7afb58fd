# Korleis ein person får plass, og det som høyrer til.

criterion-companion-welcome = Får deltakarane vite om dei kan ha med seg nokon?
    .title = Ha med seg nokon
    .missing = Det står ikkje om deltakarane kan ha med seg nokon, eller det står berre at dei ikkje kan det.
    .why = Pasientar og brukarar kan be om å ha ein annan til stades når dei får hjelp. For nokre er det nettopp dette som gjer at dei kan vere med. I ei gruppe tel omsynet til dei andre òg.
    .remedy = Skriv om det går an å ha med seg nokon, og om de treng beskjed på førehand. Går det ikkje an, skriv du kvifor.

criterion-travel-cover-told = Får lesaren vite om ein får dekt reisa?
    .title = Dekking av reisa
    .missing = Det står ikkje om folk kan få dekt reisa til tilbodet.
    .why = Pasientar, og nokre gonger pårørande, har rett til å få dekt nødvendige reiser etter eigne reglar. Den som ikkje veit om det, kan la vere å bli med fordi reisa er dyr.
    .remedy = Skriv om folk får dekt reisa, eller kva det kjem an på. Vis til Pasientreiser. Gjeld det noko anna for pårørande, skriv du det òg.

criterion-public-page = Finn folk skildringa på ei nettside?
    .title = Open nettside
    .missing = Det står ikkje kvar på nettet folk finn skildringa.
    .why = Sjukehus skal gi folk den informasjonen dei treng for å bruke rettane sine. Kommunar skal sørgje for at pasientar, brukarar og dei næraste pårørande får vite det dei har rett til. Mange leitar på nettet først.
    .remedy = Legg skildringa på ei side som alle kan lese, og skriv adressa her. Sei på sida kven tilbodet er for, kva som skjer, korleis ein får plass, og kven ein kan spørje.

criterion-referral-response = Får den som er tilvist, vite når svaret kjem, og korleis ein klagar?
    .title = Svar på tilvising
    .review = Det står at alle treng tilvising. Sjå på om denne tilvisinga gir rett til vurdering og svar, og om folk får vite når svaret kjem og korleis dei klagar.
    .why = Den som blir tilvist til spesialisthelsetenesta, skal få tilvisinga vurdert innan ti yrkedagar. Svaret skal seie noko om rett til helsehjelp, tidspunkt eller frist, og korleis ein kan klage. Det er ikkje avklart om dette gjeld når nokon berre er tilvist til eit kurs.
    .remedy = Skriv når folk kan vente svar på tilvisinga. Skriv kven dei kan klage til, og korleis, eller sei at det står i svarbrevet.

criterion-complaint-route = Får folk vite korleis dei kan klage?
    .title = Korleis ein klagar
    .review = Det står at folk får plass etter tilvising eller vedtak. Sjå på om dei kan klage på eit nei, og om dei får vite korleis.
    .why = Pasientar og brukarar som meiner at dei ikkje har fått det dei har rett til, kan klage til statsforvaltaren. Om det òg gjeld eit nei til plass på eit kurs, kjem an på tilbodet.
    .remedy = Skriv kven folk kan klage til, og korleis. Står det i brevet dei får, skriv du det.

criterion-other-regions = Kan folk frå andre delar av landet få plass, eller står det kvifor ikkje?
    .title = Folk frå andre stader
    .review = Det står at berre dei som bur i området, kan få plass, men ikkje kvifor. Gjeld retten til å velje kvar ein får behandling, òg her?
    .why = Den som har rett til helsehjelp på sjukehus, kan velje stad innanfor ei nasjonal ordning. Det er ikkje avklart om det gjeld kurs. Grunnen kan vere at det er få plassar, eller at kurset er del av eit større opplegg på staden. Då held det å skrive det.

criterion-stay-in-municipality = Kan alle som oppheld seg i kommunen, få plass?
    .title = Opphald i kommunen
    .missing = Det står ikkje at dei som oppheld seg i kommunen utan å vere registrerte der, òg kan få plass.
    .why = Kommunen skal sørgje for at alle som oppheld seg der, får dei helse- og omsorgstenestene dei treng. Studentar og andre på lengre opphald veit kanskje ikkje at dei kan spørje.
    .remedy = Kan alle som oppheld seg i kommunen, få plass, skriv du det. Skriv òg om folk frå andre kommunar er velkomne.

criterion-voluntary-told = Får folk vite at det er frivillig å vere med?
    .title = Frivillig å vere med
    .review = Sjå på om deltakarane får vite at det er frivillig å vere med, og at dei kan slutte når dei vil.
    .why = Helsehjelp krev samtykke, og den som har sagt ja, kan ombestemme seg. Vi les det slik at det er frivillig å vere med på eit læringstilbod. Ein kan samtykkje utan ord, så det treng ikkje stå i teksten. Men det er godt å vite.
    .remedy = Skriv at det er frivillig å vere med, og at det går an å slutte undervegs. Skriv kven ein seier frå til.

criterion-attendance-condition = Er det å vere med eit vilkår for noko anna?
    .title = Vilkår for anna hjelp
    .review = Det står at folk må vere med for å få noko anna. Er det fagleg grunngitt, og får dei vite kva som skjer om dei seier nei?
    .why = Helsehjelp krev gyldig samtykke, og ein kan trekkje det tilbake. Eit kurs kan vere eit godt steg før ei behandling. Men er det eit vilkår for anna hjelp, er valet mindre fritt. Då er det verdt å sjå på kvifor.

criterion-low-threshold-route = Er det ein enkel veg inn for dei som har lite å rutte med?
    .title = Enkel veg inn
    .missing = Det står ikkje at folk kan kome utan tilvising eller på ein annan enkel måte.
    .review = Det står noko om ein enkel veg inn. Sjå på om han når dei som har få ressursar.
    .why = Kommunar skal vere med på å jamne ut sosiale skilnader i helse. Vi les det slik at ein enkel veg inn er ein del av det. Ei tilvising, ein pris eller eit langt skjema kan stengje ute dei som treng tilbodet mest.
    .remedy = Kan folk kome utan tilvising, skriv du det. Gjer påmeldinga så enkel som råd. Har kommunen ein annan veg inn for dei som har få ressursar, skriv du kvar.

criterion-healthy-life-self-referral = Kan folk ta kontakt med frisklivssentralen på eiga hand?
    .title = Kontakt utan tilvising
    .missing = Det står ikkje at folk kan ta kontakt utan tilvising.
    .review = Det står at folk kan ta kontakt på eiga hand. Sjå på om det er like enkelt som med tilvising.
    .why = Helsedirektoratet rår kommunane til å ha hjelp med låg terskel for dei som vil endre levevanar. Vi les det slik at folk kan kome utan tilvising. Ei tilvising kan likevel vere til nytte.
    .remedy = Kan folk ta kontakt sjølve, skriv du det, og korleis. Skriv gjerne at lege og Nav òg kan tilvise, om det er slik hos dykk.

criterion-rights-told = Får deltakarane vite om rettar dei har?
    .title = Rettane til deltakarane
    .missing = Det står ikkje at deltakarane får vite om nokon rettar.
    .why = Pasientar har rett til informasjon om helsa si og hjelpa dei får. Brukarar har rett til informasjon slik at dei kan ta vare på rettane sine. Eit kurs er ein god stad å få vite om rettar, og å spørje.
    .remedy = Ta opp minst éin rett som gjeld deltakarane, som reise, permisjon, individuell plan eller korleis ein klagar. Skriv at de gjer det, eller lenk til ei side om rettar.

criterion-individual-plan-told = Får deltakarane vite om individuell plan og koordinator?
    .title = Individuell plan og koordinator
    .review = Tilbodet er for folk som treng tenester over lang tid. Sjå på om dei får vite om individuell plan og koordinator, og om tilbodet kan stå i planen.
    .why = Den som treng samordna tenester over lang tid, har rett til individuell plan og koordinator. Kommunen eller sjukehuset skal lage planen saman med personen. Eit læringstilbod kan vere ein del av planen.
    .remedy = Fortel deltakarane om individuell plan og koordinator, og kven dei kan spørje. Skriv at de gjer det.

criterion-carer-support-told = Får pårørande vite at dei kan be kommunen om avlasting og anna hjelp?
    .title = Avlasting og anna hjelp til pårørande
    .review = Tilbodet er for folk med tungt omsorgsarbeid. Sjå på om dei får vite at dei kan be kommunen om hjelp, og få svar i eit vedtak.
    .why = Dei som har særleg tyngjande omsorgsarbeid, kan krevje at kommunen avgjer om dei skal få hjelp som lettar børa, og kva hjelp. Ikkje alle veit at dei kan be om det.
    .remedy = Fortel om retten til eit vedtak, og kvar i kommunen ein søkjer. Skriv at de gjer det.

criterion-near-home = Er rehabiliteringa nær der folk bur, eller står det kvifor ikkje?
    .title = Nær heim og kvardag
    .missing = Det står ikkje om rehabiliteringa er nær der folk bur, eller kvifor ho ikkje er det.
    .review = Det står noko om kor nær det er. Sjå på om det passar for dei det gjeld.
    .why = Rehabilitering skal ta utgangspunkt i livssituasjonen og måla til den einskilde. Det er lettare å ta i bruk det ein lærer, når ein er nær heim og kvardag. Nokre tilbod er så spesielle at dei berre finst langt unna.
    .remedy = Skriv om tilbodet er nær der folk bur, eller om dei kan vere med heimanfrå. Er det langt unna, skriv du kvifor, og kva de gjer for at folk skal få brukt det heime.

criterion-carer-training-decision = Får pårørande vedtak om støtta dei får, og får dei vite korleis dei kan klage?
    .title = Vedtak om opplæring til pårørande
    .why = For nokre kommunale tenester som er venta å vare meir enn to veker, gjeld reglane om einskildvedtak. Støtte til dei som har særleg tyngjande omsorgsarbeid, er ei av dei. Då skal kvar og ein ha eit skriftleg vedtak som det går an å klage på.
    .remedy = Gjer vedtak for kvar einskild, og skriv i skildringa at dei får det og korleis dei kan klage. Gir de tilbodet på eit anna grunnlag, skriv de kva for eit.

criterion-user-input-told = Fortel invitasjonen at folk med eiga erfaring har vore med på å lage tilbodet?
    .title = Brukarane i invitasjonen
    .missing = Det står ikkje i invitasjonen at brukarar har vore med på å lage tilbodet.
    .why = Helsenorge og Helse Førde fortel at erfarne brukarar er med og lagar tilboda. Det er ei moglegheit, ikkje noko meir. Men lesaren ser at nokon som har stått i det same, har tenkt gjennom kva som trengst.
    .remedy = Legg til ei setning om at folk med eiga erfaring har vore med på å planleggje.
