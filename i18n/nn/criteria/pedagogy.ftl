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
    .remedy = La ein som har slik opplæring, vere med og leie, eller la leiarane ta eit kurs. Skriv opplæringa under «Kven som held tilbodet».

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
    .why = Den som gir informasjon til pasientar og brukarar, skal så langt det går sikre seg at dei har forstått. Lova seier ikkje korleis. De kan til dømes be dei seie det med eigne ord. Det tilrår fagmiljøa i Helse Sør-Øst.
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

criterion-representative-pedagogy = Får brukarrepresentantane som er med på samlingane, tilbod om kurs i helsepedagogikk?
    .title = Helsepedagogikk for brukarrepresentantar
    .missing = Det står ikkje at alle brukarrepresentantane som er med på samlingane, har fått tilbod om kurs i helsepedagogikk.
    .why = Kursa i helsepedagogikk som vi har lese om, er opne for brukarrepresentantar og fagfolk saman. Ut frå det meiner vi at dei som er med på samlingane, bør få tilbodet. Om dei vil ta kurset, avgjer dei sjølve.
    .remedy = Spør brukarrepresentantane om dei vil ta eit kurs i helsepedagogikk, gjerne i lag med fagfolka. Skriv under «Kven som held tilbodet» at dei har fått tilbodet eller teke kurset.

criterion-competence-areas = Kan laget til saman nok om gruppeleiing, situasjonen til deltakarane, kommunikasjon, meistring og pedagogikk?
    .title = Det laget kan til saman
    .missing = Det står ikkje at laget til saman kan noko om alle fem: å leie grupper, sjukdomen eller situasjonen, kommunikasjon, meistring og pedagogikk.
    .why = Ein gjennomgang av forskinga frå 2016 fann seks område som har noko å seie for utbytet. Her står fem av dei. Det sjette, eigenskapar og haldningar, spør vi om for seg. Ingen treng å kunne alt: det er laget som til saman bør dekkje områda.
    .remedy = Skriv kva kvar av dei som held tilbodet, kan. Manglar laget noko, kan de få med ein som kan det, eller ta eit kurs.

criterion-how-people-are-met = Blir deltakarane møtte med empati, anerkjenning og respekt for det dei sjølve kan?
    .title = Korleis deltakarane blir møtte
    .review = Snakk om korleis deltakarane blir møtte, til dømes i rettleiing. Ein kollega kan òg vere med på ei samling og sjå. Kva seier deltakarane sjølve?
    .why = Ein gjennomgang av forskinga frå 2016 reknar haldningar og eigenskapar med til den helsepedagogiske kompetansen. Kompetansetenestene nemner empati, anerkjenning og å vere audmjuk for det den andre kan. Ingen tekst viser det.

criterion-visual-aids = Bruker de bilete, film, modellar eller anna som ein kan sjå, når de forklarer?
    .title = Bilete og anna som ein kan sjå
    .missing = Det står ikkje at de bruker bilete, film, modellar eller anna som ein kan sjå.
    .why = Med bilete og andre visuelle hjelpemiddel kan det bli lettare å forstå. Dei er nemnde i vedlegget til den nasjonale handboka i helsepedagogikk; vi har berre sett innhaldslista. Det er éin måte å gjere det på.
    .remedy = Finn eit bilete, ein film eller ein modell til det som er vanskelegast å forklare, og før det opp under «Materiell».

criterion-cultural-competence = Har nokon av dei som held tilbodet, kunnskap om kultur og migrasjon?
    .title = Kunnskap om kultur og migrasjon
    .missing = Det står ikkje at nokon av dei som held tilbodet, har kunnskap om kultur og migrasjon.
    .why = Tilbodet er for folk med ulike språk eller bakgrunnar. Helse Sør-Øst ber om at kommunikasjonen blir tilpassa språk og kultur. Ut frå det meiner vi at laget bør ha nokon med slik kunnskap.
    .remedy = Ta med nokon som kjenner språket eller kulturen, til dømes ein tospråkleg leiar, eller lær meir i lag. Skriv det under «Kven som held tilbodet».

criterion-theory-named = Står det kva teori planen byggjer på?
    .title = Teorien som ligg bak
    .missing = Det står ikkje kva teori planen byggjer på.
    .why = Ein plan kan vise kva teori han byggjer på, til dømes salutogenese, tru på eiga meistring eller stressmeistring. Det er eit råd. Ordet meistring er forklart på fleire måtar: kompetansetenesta for læring og meistring la tidlegare vekt på kontroll og styrke, no på tankar, kjensler og handling, og på situasjonen og nettverket.
    .remedy = Skriv med ei setning eller to kva teori de byggjer på, under «Kunnskapsgrunnlag».

criterion-pedagogy-course-topics = Tek kurset i helsepedagogikk opp dei sju vanlege temaa?
    .title = Temaa i eit kurs i helsepedagogikk
    .missing = Det står ikkje at kurset tek opp alle sju: helsekompetanse, brukarmedverknad, relasjonar, kommunikasjon, gruppeleiing, didaktikk, og endring og meistring.
    .why = Det nasjonale digitale kurset er skildra med desse temaa, og mange av dei er med i vedlegget til handboka. Den nasjonale handboka er grunnlaget for slike kurs.
    .remedy = Vel temaa under «Innhald». Manglar kurset nokre av dei, kan de sjå i handboka i helsepedagogikk.

criterion-pedagogy-course-practice = Får deltakarane på kurset øve seg på å planleggje, gjennomføre og evaluere eit tilbod?
    .title = Øving i å planleggje, halde og evaluere
    .missing = Det står ikkje at deltakarane får øve seg på å planleggje, gjennomføre og evaluere eit tilbod.
    .why = Dette er med i grunnkursa i Nord-Noreg og i læringsmåla for legar i spesialisering. Dei som tek kurset, bør kunne bruke det når dei sjølve held eit tilbod.
    .remedy = La deltakarane planleggje eit tilbod som dei kan kome til å halde, frå mål til evaluering. Vel temaet under «Innhald».

criterion-pedagogy-course-co-leader = Er ein med brukarerfaring med på å leie kurset i helsepedagogikk?
    .title = Ein med brukarerfaring leier saman med dykk
    .missing = Det står ikkje at ein med brukarerfaring er med på å leie kurset.
    .why = I Sykepleien står ein artikkel om det nasjonale digitale kurset. Der går det fram at folk lærer best når ein erfaren brukar er medleiar. Då viser kurset òg i praksis det som det handlar om.
    .remedy = La ein erfaren brukar vere medleiar gjennom heile kurset, og skriv det under «Kven som held tilbodet».

criterion-pedagogy-course-open = Er kurset i helsepedagogikk ope for både fagfolk og brukarrepresentantar?
    .title = For fagfolk og brukarrepresentantar
    .missing = Det står ikkje at kurset er ope for både fagfolk og brukarrepresentantar.
    .why = Både den nasjonale handboka og grunnkurset ved Nordlandssykehuset er laga for begge gruppene. Dei som held tilbod saman, har nytte av å lære saman.
    .remedy = Inviter både fagfolk og brukarrepresentantar, og vel begge under «Målgruppe».

criterion-pedagogy-course-spread = Går kurset i helsepedagogikk over minst to veker, slik at folk får prøve ut ting på jobben?
    .title = Tid til å prøve det ut i praksis
    .missing = Det står ikkje at kurset går over minst to veker.
    .why = Nokre kurs er spreidde, slik at folk får prøve ut ting mellom samlingane: fem dagar på åtte veker, eller tre dagar med to–tre veker imellom. To veker er vårt framlegg til grense. Eit kortare kurs kan vere like rett for dykk.
    .remedy = Kan de dele kurset, så legg nokre veker mellom samlingane, og gi folk noko å prøve ut. Skriv kor mange veker det går over.

criterion-everyday-topics = Handlar temaa òg om kvardagen, som jobb, familie eller vener?
    .title = Kvardagen som tema
    .missing = Det står ikkje mellom temaa at de tek opp noko frå kvardagen, til dømes jobb, skule, familie eller vener.
    .why = Kompetansetenesta for læring og meistring og Helsenorge legg vekt på livet med helseutfordringa, ikkje berre på sjukdomen. Jobb, familie og vener høyrer til i det livet.
    .remedy = Spør nokon i målgruppa kva som er vanskeleg heime, på jobben eller mellom vener. Ta det opp, og vel temaa under «Innhald».

criterion-sharing-time = Er det sett av tid til at deltakarane deler erfaringar?
    .title = Tid til å dele erfaringar
    .missing = Det står ikkje at det er sett av tid til at deltakarane deler erfaringar.
    .why = Helsedirektoratet, Helsenorge og kompetansetenesta for læring og meistring ser på det å dele erfaringar som ein viktig del av slike tilbod. Diabetesforbundet seier det same om likepersonar. Kor lang tid det bør vere, seier dei ikkje.
    .remedy = Set av minutt i planen for kvar samling, og skriv det under samlingane. Er det gjort på ein annan måte, vel du erfaringsdeling under «Innhald».

criterion-user-story = Er det nokon som fortel om eigne erfaringar i programmet?
    .title = Eit innlegg frå ein brukar
    .missing = Det står ikkje at nokon med eiga erfaring har eit innlegg.
    .why = Helse Møre og Romsdal lèt brukarrepresentantar fortelje om eigne erfaringar på kurs. Det er ei moglegheit, og ikkje noko alle tilbod treng. Ein brukar kan òg bidra på andre måtar.
    .remedy = Spør ein brukarorganisasjon eller ein tidlegare deltakar om å fortelje. Bli samde på førehand om kva det bør handle om, og vel «brukarhistorie» som metode.

criterion-own-strengths = Får deltakarane hjelp til å sjå og bruke det dei er gode på?
    .title = Ressursane til deltakarane
    .review = Finn ein aktivitet der deltakarane får auge på og bruker eigne styrkar. Er han med i planen?
    .why = Helsedirektoratet legg vekt på ressursane til kvar einskild, både i rettleiaren om læring og meistring og i den om frisklivssentralar. SMIL-nettverket gjer det same. Ein tekst kan ikkje vise det, så de vurderer det sjølve.
    .remedy = Ta med éin aktivitet der kvar deltakar finn noko som fungerer, eller noko dei får til. Det kan vere ein samtale to og to.

criterion-feelings-topic = Er kjensler og reaksjonar ved sjukdom eit tema?
    .title = Kjensler og reaksjonar
    .missing = Det står ikkje mellom temaa at de tek opp kjensler eller reaksjonar.
    .why = Ei kartlegging av tilbod på tvers av diagnosar nemner kjensler som eit av temaa. Det er noko de kan ta med, ikkje noko alle tilbod treng.
    .remedy = Tenk over om deltakarane har nytte av å snakke om redsle, sorg eller sinne. Tek de det opp, vel du temaet under «Innhald».

criterion-two-leaders = Leier to saman, der den eine har eiga erfaring?
    .title = To som leier saman
    .missing = Det står ikkje at to leier saman, og at ein av dei har eiga erfaring.
    .why = Ei kartlegging av tilbod og ein artikkel i Sykepleien fortel om grupper som to leier saman, der den eine kjenner utfordringa frå eige liv. Det er éin måte å gjere det på.
    .remedy = Spør ein brukarorganisasjon om nokon kan leie saman med fagpersonen. Skriv begge under «Kven som held tilbodet», og at den eine har eiga erfaring.

criterion-group-leader = Er det tydeleg kven som leier gruppa?
    .title = Kven som leier
    .missing = Det står ikkje kven som leier gruppa.
    .why = Tips til grupper for ungdom rår til å vere tydeleg på kven som leier. Då veit deltakarane kven dei kan gå til. Ei rolle eller eit yrke er nok, namnet trengst ikkje.
    .remedy = Skriv kva rolle eller kva yrke den som leier, har. Er de fleire, seier de på første samling kven som gjer kva.

criterion-group-rules = Avtaler gruppa kva som gjeld for oppmøte og taletid?
    .title = Reglar for oppmøte og taletid
    .missing = Det står ikkje at gruppa har reglar for oppmøte.
    .why = Tips til grupper for ungdom rår til å avklare tre ting på første samling: å teie om det ein høyrer, oppmøte og taletid. Om det første spør vi for seg. Taletid kan de ta i same runden.
    .remedy = La gruppa bli samd på første samling: kva de gjer når nokon ikkje kan kome, og korleis alle får snakke. Vel reglane under «Reglar for gruppa».

criterion-sharing-voluntary = Får deltakarane vite at dei ikkje treng å fortelje om seg sjølve?
    .title = Frivillig å fortelje
    .missing = Det står ikkje at ingen treng å fortelje om seg sjølv.
    .why = Tips til grupper for ungdom seier at ingen bør pressast til å fortelje. Ein kommune som held kurs i depresjonsmeistring, skriv det på sida si. Det er godt å vite før ein melder seg på.
    .remedy = Skriv at deltakarane sjølve vel kva dei vil fortelje, og at det er greitt berre å høyre på. Sei det òg på første samling.

criterion-session-plan = Får deltakarane vite kva som skjer på kvar samling?
    .title = Plan for kvar samling
    .missing = Det står ikkje kva som skjer på kvar av samlingane.
    .why = Tips til grupper for ungdom rår til å seie frå om planen kvar gong. Den som veit kva som kjem, er tryggare, og kan førebu seg.
    .remedy = Skriv temaet for kvar samling, og fortel om planen når de møtest. Vel gruppa temaa sjølv, kan du svare at spørsmålet ikkje gjeld.

criterion-healthy-life-topics = Dekkjer frisklivssentralen aktivitet, kosthald, tobakk, psykisk helse og søvn?
    .title = Dei fem temaa på frisklivssentralen
    .missing = Det står ikkje at tilbodet dekkjer alle fem: fysisk aktivitet, kosthald, tobakk, psykisk helse og søvn.
    .why = Rettleiaren frå Helsedirektoratet nemner desse fem temaa i basistilbodet på ein frisklivssentral. Rettleiing om alkohol kan kome i tillegg.
    .remedy = Vel temaa de hjelper folk med, under «Innhald». Manglar eitt, kan de skrive kvar folk får den hjelpa. Er dette eit kurs i tillegg til basistilbodet, kan du svare at spørsmålet ikkje gjeld.

criterion-healthy-life-exercise = Har frisklivssentralen eiga gruppetrening?
    .title = Eiga gruppetrening
    .missing = Det står ikkje at frisklivssentralen har eiga gruppetrening.
    .why = Rettleiaren frå Helsedirektoratet tilrår at frisklivssentralen sjølv held trening i grupper. Der kan folk i ulik form og med ulike diagnosar trene saman.
    .remedy = Har de gruppetrening, vel du henne under «Innhald». Er det andre som held treninga, kan de skrive kven.

criterion-healthy-life-individual = Blir oppfølginga tilpassa kvar einskild, med ein slutt?
    .title = Tilpassa den einskilde, med ein slutt
    .missing = Det står ikkje både at oppfølginga er tilpassa den einskilde, og når ho tek slutt.
    .why = Rettleiaren frå Helsedirektoratet skildrar oppfølginga på frisklivssentralen som tilpassa kvar brukar og avgrensa i tid. Samtalar med éin og éin er den vanlege måten.
    .remedy = Skriv at kvar deltakar får samtalar eller set eigne mål, og kor lenge oppfølginga varer.

criterion-peer-leads = Er det ein likeperson som leier?
    .title = Likeperson som leier
    .missing = Det står ikkje at ein likeperson leier.
    .why = Diabetesforbundet og nettstaden for likepersonar skildrar likepersonsaktivitet som noko likepersonar leier sjølve. Det er reglar for kva ein kan rapportere, men det seier òg kva likepersonsarbeid er.
    .remedy = Skriv at ein likeperson leier, under «Kven som held tilbodet». Leier ein fagperson, er det kanskje ei gruppe og ikkje eit likepersonstilbod. Vel då «gruppe».

criterion-peer-training = Har likepersonane fått opplæring?
    .title = Opplæring av likepersonar
    .missing = Det står ikkje at likepersonane har fått opplæring.
    .why = Diabetesforbundet og nettstaden for likepersonar fortel om opplæring av likepersonar. Ut frå det meiner vi at alle likepersonar bør få opplæring. All opplæring tel, òg ei kort.
    .remedy = Spør organisasjonen om kurs for likepersonar. Skriv opplæringa under «Kven som held tilbodet».

criterion-peer-unpaid = Er likepersonane frivillige og utan løn, med ein organisasjon bak seg?
    .title = Frivillige likepersonar
    .missing = Det står ikkje at likepersonane bidreg utan løn, for ein organisasjon som er nemnd.
    .why = Norsk Forbund for Utviklingshemmede (NFU) skildrar likepersonar som frivillige utan løn, innanfor ei organisert ramme. Brukarrepresentantar er noko anna: Dei får ofte honorar. Det finst ingen nasjonal sats, så her gjeld ulike råd for ulike roller.
    .remedy = Skriv kven likepersonane er med for, og at dei ikkje får løn. Får nokon betalt, er dei kanskje brukarrepresentant eller erfaringskonsulent. Vel då den rolla.
