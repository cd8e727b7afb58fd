# Innhald, arbeidsmåtar og dei som leier.

criterion-active-methods = Får deltakarane snakke saman, dele erfaringar eller øve?
    .title = Samtale, erfaringsdeling og øving
    .missing = Det står ikkje at deltakarane får snakke saman, dele erfaringar eller øve.
    .why = Utveksling av erfaringar er sentralt i tilbod om læring og meistring, skriv Helsedirektoratet. Føredrag bør ikkje vere den einaste arbeidsmåten.
    .remedy = Set av tid til samtale, erfaringsdeling eller øving, og skriv det.

criterion-leader-training = Har nokon av dei som leier eller underviser, opplæring i helsepedagogikk?
    .title = Opplæring i helsepedagogikk
    .missing = Det står ikkje at nokon av dei som leier eller underviser, har opplæring i helsepedagogikk.
    .conflict = Det står at dei som leier eller underviser, ikkje har opplæring i helsepedagogikk.
    .why = Kompetansetenesta for læring og meistring reknar kompetanse i helsepedagogikk som ein føresetnad for slike tilbod. Difor bør minst éin av dei som leier eller underviser, ha slik opplæring. Lovene krev opplæring av personellet, men nemner ikkje helsepedagogikk.
    .remedy = Lat ein som har slik opplæring, vere med og leie, eller lat leiarane ta eit kurs. Skriv opplæringa under «Kven som held tilbodet».

criterion-what-happens = Får deltakarane vite kva som skjer, og kva dei må gjere?
    .title = Kva som skjer på samlingane
    .missing = Det står ikkje alt deltakarane treng å vite: kva som skjer, korleis, og kva dei må gjere sjølve.
    .why = Pasientar og brukarar har rett til informasjon som gir dei innsikt i tilbodet. Den som veit kva som skal skje, kan velje, og er tryggare den første dagen.
    .remedy = Skriv kva de gjer på ei vanleg samling, kven som snakkar, og om deltakarane må seie noko sjølve. Skriv kva dei bør ha med, gjere heime eller klare.

criterion-risks-told = Får deltakarane vite om det kan bli tungt eller gi plager?
    .title = Belastning og risiko
    .review = Deltakarane trenar, eller snakkar om sorg. Det står ikkje om det kan bli tungt eller gi plager. Bør dei få vite noko?
    .why = Pasientar har rett til å vite om mogleg risiko ved helsehjelpa. Trening kan gi plager, og samtalar om det som er vondt, kan sitje i ei stund. Ofte er risikoen liten, og då er det òg godt å vite.
    .remedy = Skriv kva som kan bli tungt, kven som bør spørje legen først, og kva folk kan gjere om dei får det vanskeleg.

criterion-health-promotion-content = Står det kva råd og kva rettleiing folk får?
    .title = Råd og rettleiing
    .missing = Det står ikkje kva informasjon, råd eller rettleiing folk får.
    .why = Kommunar skal fremje helse og prøve å førebyggje sjukdom, mellom anna med opplysning, råd og rettleiing. Plikta gjeld kommunen, ikkje kvart tilbod. Eit tilbod om læring og meistring er ein måte å gjere det på.
    .remedy = Skriv kva tema de tek opp, eller kva rettleiing folk får.

criterion-content-adapted = Tilpassar de innhaldet til gruppa eller til kvar einskild?
    .title = Tilpassa innhald
    .missing = Det står ikkje korleis de tilpassar innhaldet til gruppa eller til kvar einskild.
    .review = Det står korleis innhaldet blir tilpassa. Sjå på om det passar for dei som kjem.
    .why = I spesialisert rehabilitering skal det regionale helseføretaket tilby tilpassa opplæring til pasientar og brukarar som treng det. Folk lærer ulikt og har ulike ting å meistre.
    .remedy = Skriv korleis de finn ut kva deltakarane treng, og kva de kan gjere annleis for gruppa eller for den einskilde.

criterion-understanding-checked = Står det korleis de ser at deltakarane har forstått?
    .title = Om deltakarane har forstått
    .missing = Det står ikkje korleis de ser at deltakarane har forstått innhaldet.
    .why = Den som gir informasjon til pasientar og brukarar, skal så langt det går sikre seg at dei har forstått. Lova seier ikkje korleis. De kan til dømes be dei seie det med eigne ord.
    .remedy = Bli samde om korleis de ser at folk har forstått, og skriv det under «Innhald».

criterion-qualified-staff = Står det kva fagfolk som leier og underviser?
    .title = Fagfolk som leier og underviser
    .missing = Det står ikkje kva yrke dei som leier eller underviser, har.
    .review = Det står kva fagfolk som er med. Ein fagperson vurderer om dei er mange nok, og om dei kan nok for denne gruppa.
    .why = Helse- og omsorgstenester skal vere forsvarlege. Då trengst det folk med nok fagkunnskap. Helsepersonell skal halde seg til det dei er kvalifiserte for.
    .remedy = Skriv yrket til kvar av dei som leier eller underviser som fagperson. Ikkje skriv namn på personar.

criterion-topics-match-professions = Passar temaa med yrka til dei som tek dei opp?
    .title = Tema som passar med yrka
    .review = Det står kven som tek opp kva tema. Ein fagperson vurderer om kvar av dei er kvalifisert for det dei tek opp.
    .why = Helsepersonell skal halde seg til det dei er kvalifiserte for, og få hjelp av andre når det trengst. Ein sjukepleiar og ein fysioterapeut kan ulike ting.
    .remedy = Skriv kva tema kvar yrkesgruppe tek. Manglar de nokon til eit tema, kan de be inn ein som kan det.

criterion-staff-competence = Står det kva dei som held tilbodet, kan?
    .title = Kompetansen til dei som held tilbodet
    .missing = Det står ikkje kva dei som held tilbodet, kan eller har lært.
    .why = Verksemder i helse- og omsorgstenesta skal ha oversikt over kompetansen til medarbeidarane, og syte for at dei kan det dei treng.
    .remedy = Skriv kva dei som held tilbodet, kan eller har lært: å leie grupper, sjukdomen, kommunikasjon eller noko anna.
