# Planlegging etter Standard metode.

criterion-six-elements = Er målgruppe, mål, rammer, innhald, metodar og vurdering skildra?
    .title = Dei seks delane i planen
    .missing = Det står ikkje noko om minst éin av dei seks delane i planen: målgruppe, mål, rammer, innhald, metodar og vurdering.
    .why = Kompetansetenesta for læring og meistring bruker ein modell med desse seks delane. Dei heng saman: Endrar du éin, verkar det inn på dei andre. Når alle er skildra, kan du sjå om dei passar saman.
    .remedy = Fyll ut delane som manglar. Start med kven tilbodet er for, og kva dei vil ha ut av det.

criterion-goals-stated = Står det kva som er målet med tilbodet?
    .title = Mål for tilbodet
    .missing = Det står ikkje kva som er målet med tilbodet.
    .why = Verksemder i helse- og omsorgstenesta skal vite kva mål dei har. Kravet gjeld verksemda som heilskap. Helsedirektoratet og kompetansetenesta for læring og meistring tilrår mål for kvart tilbod. Når målet er skrive ned, er det lettare å velje innhald, og å sjå etterpå om det verka.
    .remedy = Skriv eitt til tre mål. Tenk på deltakarane: Kva vil dei vite, kunne eller klare etterpå?

criterion-learning-goals = Handlar måla om både kunnskap, ferdigheiter og meistring?
    .title = Kunnskap, ferdigheiter og meistring
    .missing = Det står ikkje at måla handlar om alle tre: kunnskap, ferdigheiter og meistring.
    .why = Helsedirektoratet skriv at målet med slike tilbod er kunnskap, ferdigheiter og tru på eigne krefter, for pasientar, brukarar og pårørande. Lysbilete frå kompetansetenesta for læring og meistring (kring 2015) og ein rettleiar frå Helse Midt-Norge les vi slik at mål bør handle om meir enn kunnskap.
    .remedy = Vel for kvart mål kva det handlar om. Manglar noko, kan du leggje til eit mål: noko deltakarane får vite, noko dei får øve på, eller noko dei skal klare i kvardagen.

criterion-risks-planned = Står det kva som kan svikte, og kva de gjer med det?
    .title = Kva som kan svikte
    .missing = Det står ikkje kva som kan svikte, og kva de gjer med det.
    .why = Verksemder i helse- og omsorgstenesta skal vite kvar det er fare for svikt, og planleggje korleis faren blir mindre. Det gjeld særleg der fleire skal samarbeide. Kravet gjeld verksemda som heilskap, og tilbodet er ein del av henne.
    .remedy = Tenk på to eller tre ting som kan svikte, til dømes når ein deltakar går frå sjukehus til kommune. Skriv kva de gjer, og kva rolle som gjer det.

criterion-experience-sources = Byggjer planen på erfaringar frå pasientar, brukarar eller pårørande?
    .title = Erfaringar i planlegginga
    .missing = Det står ikkje at planen byggjer på erfaringar frå pasientar, brukarar eller pårørande.
    .why = Verksemder i helse- og omsorgstenesta skal bruke det pasientar, brukarar og pårørande har erfart. Den som har vore med før, veit kva som var til hjelp, og kva som mangla.
    .remedy = Finn fram svar og innspel frå tidlegare rundar, eller spør nokon som har vore med. Skriv kva de byggjer på.

criterion-group-limit = Er det fastsett kor mange som kan vere med på det meste?
    .title = Største tal på deltakarar
    .missing = Det står ikkje kor mange som kan vere med på det meste.
    .why = Tips til grupper for ungdom og ein mal frå kommunar i Nord-Trøndelag har med det største talet på deltakarar. Vi les det slik at talet bør vere fastsett. Kor mange det bør vere, varierer mykje mellom kjeldene, så det spør vi ikkje om.
    .remedy = Fastset kor mange det er plass til når alle bør få snakke. Skriv talet under «Gruppa».

criterion-adult-group-size = Er gruppa på storleik med det som er vanleg for vaksne?
    .title = Vanleg storleik på grupper for vaksne
    .missing = Det står ikkje at gruppa tek 8 til 12, som er vanleg for vaksne. Storleiken kan likevel passe godt.
    .why = Ei kartlegging av tilbod på tvers av diagnosar fann at gruppene ofte har 8–12 deltakarar. Det er noko som er funne, og inga norm. Kjeldene er usamde: ungdomsgrupper har 5–14, somme program for barn 3–8. Difor er dette berre til opplysning.
    .remedy = Du treng ikkje endre noko. Er gruppa lita eller stor, kan du tenkje over om alle får snakke, og om gruppa toler at nokon blir borte.

criterion-youth-group-size = Er gruppa på storleik med det som er vanleg for ungdom?
    .title = Vanleg storleik på grupper for ungdom
    .missing = Det står ikkje at gruppa tek 5 til 14, som er vanleg for ungdom. Storleiken kan likevel passe godt.
    .why = Dei som har halde grupper for ungdom, fortel om alt frå 5 til 14 deltakarar. Det kjem an på alder, diagnose og korleis gruppa er lagd opp. Kjeldene er usamde om storleik, så dette er berre til opplysning.
    .remedy = Du treng ikkje endre noko. Tenk over kva som passar for alderen, og om alle kan bli kjende med kvarandre.

criterion-spare-places = Har de tenkt på at nokon fell frå før start?
    .title = Nokre ekstra plassar
    .missing = Det står ikkje om fleire enn planlagt kan få plass, i tilfelle nokon fell frå.
    .why = Tips frå dei som held grupper for ungdom: Nokon melder seg på og kjem ikkje, og då kan det vere lurt å gi plass til litt fleire. Det er ei moglegheit, ikkje noko alle bør gjere. At de ikkje gjer det, er òg eit svar.
    .remedy = Sjå på tidlegare rundar: Kor mange fall frå før start? Skriv kor mange ekstra de tek inn, eller 0.

criterion-number-and-length = Står det kor mange samlingar det er, og kor lenge dei varer?
    .title = Talet på samlingar, og lengda
    .missing = Det står ikkje både kor mange samlingar det er, og kor lenge kvar av dei varer.
    .why = Internasjonale råd for å skildre tiltak, ei kartlegging av norske tilbod og ein mal frå kommunar i Nord-Trøndelag har med begge delar. Vi les det slik at begge bør stå i skildringa. Då veit folk kva dei seier ja til, og kan ordne med jobb og reise.
    .remedy = Skriv talet på samlingar, kor mange minutt kvar varer, og over kor mange veker. Er det berre éi samling, skriv du det.

criterion-session-length = Varer samlingane om lag like lenge som andre stader?
    .title = Vanleg lengd på samlingar
    .missing = Det står ikkje at alle samlingane varer mellom halvannan og fem timar, som er vanleg. Lengda kan likevel passe godt.
    .why = Ei kartlegging av tilbod på tvers av diagnosar fann at fysiske samlingar ofte varer mellom halvannan og fem timar. Det er noko som er funne, og inga norm. Difor er dette berre til opplysning.
    .remedy = Du treng ikkje endre noko. Tenk over om deltakarane orkar heile samlinga, og om det er tid nok til å bli kjende.

criterion-healthy-life-period = Får folk oppfølging på frisklivssentralen i tolv veker om gongen?
    .title = Tolv veker om gongen
    .missing = Det står ikkje at folk får oppfølging i tolv veker om gongen.
    .why = Rettleiaren frå Helsedirektoratet skildrar basistilbodet som oppfølging i tolv veker om gongen. Vi les det som ei tilråding. Etter tolv veker kan folk få ein ny periode.
    .remedy = Skriv kor mange veker oppfølginga varer, og om folk kan få ein ny periode. Har de valt noko anna, er det fint å skrive kvifor.

criterion-need-described = Er behovet for tilbodet skildra?
    .title = Behovet for tilbodet
    .missing = Det står ikkje kva behov tilbodet svarer på, eller korleis de veit om det.
    .why = Kompetansetenesta for læring og meistring tilrår å starte med behovet: Kven saknar noko, og kva? Når behovet er skildra, blir det lettare å velje innhald og å få leiinga med.
    .remedy = Skriv i to eller tre setningar kva folk treng, og kvar de har det frå: brukarar, pårørande, fagfolk, tal, forsking eller føringar.

criterion-need-from-users = Har brukarar, pårørande eller brukarorganisasjonar sagt kva det er behov for?
    .title = Behov slik brukarane ser det
    .missing = Det står ikkje at brukarar, pårørande eller brukarorganisasjonar har sagt kva det er behov for.
    .why = Kompetansetenesta for læring og meistring tilrår at dei som tilbodet er for, er med og seier kva det er behov for. Dei ser ofte noko anna enn fagfolka.
    .remedy = Spør nokon av dei tilbodet er for, dei nærmaste deira eller ein brukarorganisasjon. Skriv kven de har spurt.

criterion-need-in-guidance = Er behovet grunngitt i føringar frå styresmaktene?
    .title = Grunngitt i føringar
    .missing = Det står ikkje at behovet er grunngitt i føringar frå styresmaktene.
    .why = Dette er ei moglegheit. Kompetansetenesta for læring og meistring skriv at ei føring frå styresmaktene kan gjere det lettare å få leiinga med på tilbodet.
    .remedy = Finst det ein nasjonal rettleiar, strategi eller plan som peiker på behovet, kan de vise til den.

criterion-working-group = Står ei arbeidsgruppe med fagpersonar, brukarrepresentantar og ein koordinator bak tilbodet?
    .title = Arbeidsgruppa bak tilbodet
    .missing = Det står ikkje at ei arbeidsgruppe med både fagpersonar, brukarrepresentantar og ein koordinator står bak tilbodet.
    .why = Slik arbeider Helse Møre og Romsdal og dei som har laga Helt sjef!-tilboda. Det er praksis hos dei og inga nasjonal føring. Når alle tre rollene er med frå starten, kjem både fagkunnskap og erfaring til nytte, og nokon held i trådane.
    .remedy = Set saman ei lita gruppe, og vel kven som koordinerer. Skriv kva roller som er med, ikkje namn.

criterion-goal-in-session = Høyrer kvart mål til minst éi samling?
    .title = Ei samling for kvart mål
    .missing = Det står ikkje for alle måla kva samling dei høyrer til.
    .why = Kompetansetenesta for læring og meistring bruker ein modell der mål og innhald heng saman. Vi les det slik at kvart mål bør ha ein plass i planen. Eit mål utan samling blir lett borte.
    .remedy = Skriv for kvart mål kva samlingar som arbeider mot det. Finn de ingen, kan de endre planen eller ta bort målet.

criterion-session-has-goal = Byggjer kvar samling opp under minst eitt mål?
    .title = Eit mål for kvar samling
    .missing = Det står ikkje for alle samlingane kva mål dei byggjer opp under.
    .why = Kompetansetenesta for læring og meistring bruker ein modell der mål og innhald heng saman. Vi les det slik at kvar samling bør ha noko å arbeide mot. Då ser de om noko kan takast bort, og om eit mål manglar.
    .remedy = Skriv for kvar samling kva mål ho byggjer opp under. Passar ho ikkje til nokon av dei, manglar det kanskje eit mål.

criterion-management-support = Er tilbodet forankra i leiinga?
    .title = Støtte frå leiinga
    .missing = Det står ikkje kva nivå i leiinga som står bak tilbodet.
    .why = Kompetansetenesta for læring og meistring skriv, mellom anna i råd frå 2014, at leiinga bør kjenne til tilbodet og støtte det. Utan slik støtte blir det fort avhengig av nokre få eldsjeler.
    .remedy = Legg planen fram for leiinga, og skriv kva nivå som har godkjent han, til dømes avdelingsleiar eller kommunalsjef. Ikkje skriv namn på personar.

criterion-resources-set-aside = Er det sett av tid og midlar til dei som leier tilbodet?
    .title = Tid og midlar
    .missing = Det står ikkje at det er sett av timar eller pengar til tilbodet.
    .why = Råd frå kompetansetenesta for læring og meistring, mellom anna om tilbodet Helt sjef! for ungdom, er at dei som leier tilbodet og gruppene, bør få tid og midlar frå leiinga. Kor mykje, seier ikkje kjeldene.
    .remedy = Rekn med både førebuing, samlingar og arbeid etterpå. Avtal timane med leiinga, og skriv kor mange eller kva budsjettet er.

criterion-offer-owner = Har tilbodet éin eigar?
    .title = Eigaren av tilbodet
    .missing = Det står ikkje kva eining som eig tilbodet.
    .why = Vi les råda om å starte tilbodet Helt sjef! for ungdom slik at éi eining bør eige eit tilbod, òg når fleire held det saman. Då veit alle kven som tek det vidare.
    .remedy = Bli samde om kva eining som eig tilbodet, og skriv det. Ikkje skriv namn på personar.

criterion-lasting-offer = Er tilbodet fast, og ikkje ei einskildhending?
    .title = Eit fast tilbod
    .missing = Det står ikkje at tilbodet er fast eller går i planlagde rundar.
    .why = Kompetansetenesta for læring og meistring rår til å lage faste tilbod, mellom anna i råda om Helt sjef! for ungdom. Då veit dei som tilviser, at tilbodet finst neste år òg. Ein prøverunde kan likevel vere rett.
    .remedy = Skriv om tilbodet er fast, eller kor ofte det går. Er det ei prøve, skriv du kva som avgjer om de går vidare.

criterion-affected-involved-early = Blir dei som tilbodet vedkjem, trekte inn tidleg?
    .title = Dei som tilbodet vedkjem
    .review = Fekk fagavdelingar, brukarorganisasjonar og samarbeidspartnarar vite om tilbodet før noko var avgjort? Fekk dei seie kva dei meinte?
    .why = Råda om å starte tilbodet Helt sjef! for ungdom er å informere alle viktige aktørar og få dei med frå eit tidleg tidspunkt. Ingen tekst kan vise det, så dette er eit spørsmål til dykk som set i gang.
    .remedy = Lag ei kort liste over dei som merkar det når tilbodet kjem: avdelingar, fastlegar, kommunar, brukarorganisasjonar. Snakk med dei før de avgjer noko.
