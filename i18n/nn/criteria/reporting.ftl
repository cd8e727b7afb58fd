# Berre i tillegg som nokon ber om.

criterion-tidier-01-name = Har tilbodet eit namn som andre kan kjenne det att på?
    .title = TIDieR 1: namn
    .missing = Det står ikkje kva tilbodet heiter.
    .why = TIDieR er ei internasjonal sjekkliste med tolv punkt. Ho hjelper deg å skildre eit tiltak slik at andre skjønar det og kan gjere som dykk. Punkt 1 er eit namn eller ei kort nemning. Sjekklista kjenner ikkje felta våre, så det er vi som har kopla dei til punkta.
    .remedy = Skriv ein tittel. Følgjer de eit program med eige namn, til dømes Starthjelp, tek du med det òg.

criterion-tidier-02-why = Står det kva tilbodet er meint å føre til, og kva det byggjer på?
    .title = TIDieR 2: kvifor
    .missing = Det står ikkje både kva tilbodet er meint å føre til, og kva det byggjer på.
    .why = Punkt 2 i TIDieR spør etter grunngiving, teori eller mål. Vi ser etter to ting: kva deltakarane er meinte å få ut av det, og kvifor de trur at denne måten verkar. Måla åleine fortel ikkje det siste. At vi ber om begge delar, er vår måte å lese punktet på.
    .remedy = Skriv føremålet eller måla. Legg til kva opplegget byggjer på, til dømes forsking, ein teori om meistring eller erfaringar de har samla.

criterion-tidier-03-materials = Står det kva slags materiell de bruker?
    .title = TIDieR 3: materiell
    .missing = Det står ikkje kva deltakarane får eller bruker, eller kva manual leiarane følgjer.
    .why = Punkt 3 i TIDieR er det ein bruker undervegs: hefte, filmar, skjema og det leiarane sjølve støttar seg til. Utan det er opplegget vanskeleg å ta opp att. At ein manual tel som materiell, er vår tolking.
    .remedy = Skriv kvart hefte, kvar film og kvart skjema med tittel, og kvar andre kan få tak i det. Bruker de ikkje noko, seier du at punktet ikkje gjeld.

criterion-tidier-04-procedures = Står det kva de gjer, og korleis?
    .title = TIDieR 4: framgangsmåte
    .missing = Det står ikkje både kva tema de tek opp, og kva metodar de bruker.
    .why = Punkt 4 i TIDieR er det leiarar og deltakarar faktisk gjer. Ei liste over tema viser ikkje om det er foredrag, samtale eller øving. Difor leitar vi etter både tema og metodar, eller ein tekst om kva som skjer. Den koplinga er vår.
    .remedy = Skriv tema og metode for kvar samling, til dømes «søvn: kort foredrag, samtale i små grupper og ei oppgåve heime».

criterion-tidier-05-who = Står det kven som held tilbodet, og kva slags bakgrunn eller opplæring dei har?
    .title = TIDieR 5: kven som held det
    .missing = Det står ikkje både kven som held tilbodet, og kva slags bakgrunn eller opplæring dei har.
    .why = Punkt 5 i TIDieR er dei som gir tiltaket: yrke, erfaring og særskild opplæring. Eiga erfaring med sjukdomen reknar vi som bakgrunn; det er vår tolking. Namn på personar høyrer ikkje heime her.
    .remedy = Skriv yrke eller rolle og opplæring, til dømes «sjukepleiar med kurs i helsepedagogikk» eller «likeperson med kurs frå foreininga».

criterion-tidier-06-how = Står det om folk deltek i gruppe eller éin og éin, og om dei møtest eller er på nett?
    .title = TIDieR 6: måten å delta på
    .missing = Det står ikkje både om det er i gruppe eller for éin og éin, og om folk møtest eller deltek på annan måte.
    .why = Punkt 6 i TIDieR spør korleis tiltaket blir gitt: ansikt til ansikt, på nett eller på telefon, og til éin eller fleire om gongen. Står det ein møteplass, les vi det slik at folk møtest der.
    .remedy = Skriv til dømes «i gruppe, på sjukehuset» eller «éin og éin, på video».

criterion-tidier-07-where = Står det kva slags stad tilbodet er på?
    .title = TIDieR 7: stad
    .missing = Det står ikkje kvar tilbodet er, eller kva nettløysing de bruker.
    .why = Punkt 7 i TIDieR er typen stad, og det utstyret eller dei romma som trengst. Då kan andre sjå om dei har det same. For digitale tilbod har vi valt at nettløysinga er staden.
    .remedy = Skriv stad og rom, til dømes «treningssal og møterom på frisklivssentralen», eller namnet på nettløysinga.

criterion-tidier-08-when = Står det når eller kor mange gonger tilbodet er, og kor lenge det varer?
    .title = TIDieR 8: når og kor mykje
    .missing = Det står ikkje både når eller kor mange gonger tilbodet er, og kor lenge kvar gong varer.
    .why = Punkt 8 i TIDieR er mengda: kor mange gonger, over kor lang tid, og kor lenge kvar gong. Utan mengda veit ingen kor mykje som trengst. Vi godtek datoar som svar på det første, og for eit nettkurs talet på modular.
    .remedy = Skriv til dømes «seks samlingar på to timar, éin gong i veka». Er tilbodet ope når folk vil, seier du at punktet ikkje gjeld.

criterion-tidier-09-tailoring = Står det kva de tilpassar til den einskilde eller gruppa?
    .title = TIDieR 9: tilpassing
    .missing = Det står ikkje om de tilpassar innhald, tempo eller form til nokon.
    .why = Punkt 9 i TIDieR gjeld tiltak som er tenkte tilpassa: kva ein endrar, for kven og når. Er alt likt for alle, er det òg eit svar. Vi leitar både i innhaldet og i tilrettelegginga, og den koplinga er vår.
    .remedy = Skriv kva de endrar, og etter kva, til dømes «øvingane blir lettare for den som sit». Er opplegget likt for alle, seier du at punktet ikkje gjeld.

criterion-tidier-10-changes = Står det kva de har endra etter at tilbodet kom i gang?
    .title = TIDieR 10: endringar undervegs
    .missing = Det står ikkje kva de har endra undervegs, eller at ingenting er endra.
    .why = Punkt 10 i TIDieR er endringar som kom medan tiltaket var i gang: kva, når og kvifor. Den som les evalueringa, treng å vite kva utgåve ho handlar om. At ingenting er endra, er òg eit svar. Kvar vi leitar, har vi bestemt sjølve.
    .remedy = Skriv dato og éi setning om kvar endring. Er ingenting endra, seier du at punktet ikkje gjeld.

criterion-tidier-11-fidelity-planned = Står det korleis de vil sjå om de følgjer opplegget?
    .title = TIDieR 11: plan for å følgje opplegget
    .missing = Det står ikkje korleis de vil sjå om de følgjer opplegget, eller kva evalueringa er til.
    .why = Punkt 11 i TIDieR er planen for å følgje med på om tiltaket blir gitt slik det var tenkt, og kven som gjer det. Vi godtek òg at føremålet med evalueringa er skrive ned. Det er vår tolking, og føremålet åleine seier ofte lite om nett dette.
    .remedy = Skriv kven som følgjer med, og korleis, til dømes «leiarane kryssar av på ei liste etter kvar samling». Er ikkje det planlagt, seier du at punktet ikkje gjeld.

criterion-tidier-12-fidelity-held = Står det kor godt de følgde opplegget då de heldt tilbodet?
    .title = TIDieR 12: slik vart det halde
    .missing = Det står ikkje kor mange som møtte, eller kor tett de følgde planen.
    .why = Punkt 12 i TIDieR er det som faktisk hende. Kom deltakarane, og fekk dei det som var planlagt? Vi ser etter oppmøte eller ei setning om dette for minst éi gjennomføring; det valet er vårt. Er det ikkje undersøkt, er det òg eit svar.
    .remedy = Skriv oppmøtet i prosent, eller til dømes «fem av seks samlingar etter planen». Har de ikkje undersøkt det, seier du at punktet ikkje gjeld.

criterion-qismet-programme = Er programmet skrive ned, med eigne mål og det det byggjer på?
    .title = QISMET: skriftleg program
    .missing = Det står ikkje alt dette: ein manual eller plan som er skriven ned, mål for programmet, og kva det byggjer på.
    .why = QISMET er ei britisk sertifisering av kurs i å leve med sjukdom. Ho ser etter eit skriftleg program med eigne mål, bygt på teori og forsking. Det som er skrive ned, kan ein ny leiar halde på same måten. Ingen i Noreg treng å følgje ho.
    .remedy = Oppgi manualen, eller adressa til planen. Skriv måla, og teorien eller forskinga bak.

criterion-qismet-teachers = Har alle som leier eller underviser, opplæring i både programmet og pedagogikk?
    .title = QISMET: opplæring av dei som underviser
    .missing = Det står ikkje at alle som leier eller underviser, har opplæring i både programmet og pedagogikk.
    .why = QISMET ser etter at dei som underviser, er opplærte i programmet og i å undervise. Å kunne mykje om sjukdomen er noko anna. Ein gjest som kjem for eitt tema, reknar vi ikkje med.
    .remedy = Skriv for kvar rolle kva opplæring dei har. Manglar nokon den eine delen, kan de planleggje eit kurs, eller la dei halde ein runde saman med ein som har han.

criterion-qismet-outside-review = Har nokon utanfrå vurdert programmet dei siste tre åra?
    .title = QISMET: vurdering utanfrå
    .missing = Det står ikkje at nokon utanfrå har vurdert programmet dei siste tre åra.
    .why = I QISMET kan folk som har lært å vurdere, og som er uavhengige av dykk, gå gjennom programmet. Dei ser det de sjølve ikkje lenger legg merke til. Vi fann ingen frist i kjelda: tre år er vårt framlegg.
    .remedy = Skriv datoen for siste vurdering. Har de ikkje hatt noka, kan de og eit anna lærings- og meistringssenter vurdere programma til kvarandre.

criterion-qismet-yearly-results = Går de gjennom resultata minst éin gong i året?
    .title = QISMET: gjennomgang av resultat
    .missing = Det står ikkje at de går gjennom resultata minst kvar tolvte månad.
    .why = QISMET ser etter at nokon går gjennom resultata jamleg. Kjelda seier ikkje kor ofte: tolv månader er vårt framlegg. Evaluerer de tilbodet kvart år, reknar vi det òg med.
    .remedy = Skriv kor mange månader det går mellom kvar gong de ser på resultata samla. Passar ikkje eitt år, er eit anna fast mellomrom betre enn ingen ting.

criterion-dsmes-sponsor = Har leiinga godkjent tilbodet, eller sett av noko til det?
    .title = DSMES: støtte frå leiinga
    .missing = Det står ikkje kven i leiinga som har godkjent tilbodet, eller kva som er sett av til det.
    .why = Den amerikanske standarden for opplæring ved diabetes (2022) ber organisasjonen bak tilbodet om å støtte det synleg. Ei godkjenning viser det, og det gjer timar eller pengar òg. Då står ikkje tilbodet og fell med éi eldsjel.
    .remedy = Skriv kva nivå som har godkjent tilbodet, til dømes leiinga ved klinikken, og kor mange timar som er sette av. Ikkje skriv namn på personar.

criterion-dsmes-need = Har de kartlagt behovet i befolkninga, med kjelde og dato?
    .title = DSMES: kartlagt behov
    .missing = Det står ikkje både kvar kunnskapen om behovet kjem frå, og når de kartla det.
    .why = Den amerikanske standarden for opplæring ved diabetes (2022), som vi har lese eit samandrag av, ber om at ein kartlegg behovet og tilpassar tilbodet etter det. Ein dato viser når det er på tide å spørje på nytt. Om tilbodet passar, kan berre de seie.
    .remedy = Skriv kven de spurde eller kva tal de såg på, og når. Nokre samtalar med tidlegare deltakarar er ein god start.

criterion-dsmes-measures = Har de kvalitetsmål, med tal som viser utviklinga?
    .title = DSMES: kvalitetsmål over tid
    .missing = Det står ikkje tal for kvart kvalitetsmål, eller kva mål de har.
    .why = Samandraget av den amerikanske standarden for opplæring ved diabetes (2022) nemner mål for å bli betre, som ein følgjer over tid. Vi ber om minst eitt tal for kvart mål, så de kan byrje i år og samanlikne neste år.
    .remedy = Vel eitt eller to mål, til dømes kor mange som fullfører. Skriv talet for i år, og legg til eitt kvart år.

criterion-who-structure = Er læringa bygd opp etter ein plan, og gitt av fagfolk som er opplærte til det?
    .title = WHO: strukturert læring
    .missing = Det står ikkje både ein plan for samlingane og kva opplæring dei som leier, har.
    .review = Det står ein plan, og at nokon har opplæring. Tek læringa utgangspunkt i kvar deltakar, og får pårørande støtte og vere med når deltakaren vil?
    .why = Rettleiaren frå WHO Europa (2023) skildrar læring som er strukturert og personsentrert, og som opplært helsepersonell gir, med pårørande som støtte. Plan og opplæring kan stå i ein tekst. Om den einskilde blir møtt, kan berre ein person seie.
    .remedy = Skriv kva kvar samling handlar om, og kva opplæring fagfolka har.

criterion-who-refresher = Kan deltakarane kome attende og lære meir seinare?
    .title = WHO: læring gjennom livet
    .missing = Det står ikkje at deltakarane kan kome attende seinare.
    .why = I rettleiaren frå WHO Europa (2023) kan ein få læring fleire gonger gjennom livet med sjukdomen. Det ein treng å vite rett etter diagnosen, er ofte noko anna enn etter ti år eller med ei ny behandling. Ikkje alle tilbod treng å vere slik.
    .remedy = Skriv om folk kan ta kurset om att, eller kome til ei samling for tidlegare deltakarar.

criterion-pemat-understanding = Er alt materiellet vurdert for kor lett det er å forstå?
    .title = PEMAT: lett å skjøne
    .missing = Det står ikkje for alt materiellet kor lett det er å forstå, målt med PEMAT.
    .why = PEMAT er eit amerikansk skjema for å vurdere hefte, filmar og anna materiell til pasientar. Den eine delen spør om det er lett å skjøne; for film og lyd er det 13 spørsmål. Ein kollega som ikkje har laga materiellet, ser meir enn den som har det.
    .remedy = Gå gjennom kvart hefte og kvar film med skjemaet, og skriv prosenten. Byrj med det deltakarane bruker mest.

criterion-pemat-acting = Er alt materiellet vurdert for kor tydeleg det seier kva lesaren kan gjere?
    .title = PEMAT: kva lesaren kan gjere
    .missing = Det står ikkje for alt materiellet kor tydeleg det seier kva lesaren kan gjere, målt med PEMAT.
    .why = Den andre delen av skjemaet PEMAT ser på handling: Finn lesaren ut kva neste steg er? For film og lyd er det fire spørsmål. Eit hefte kan vere lett å lese og likevel ikkje seie kva ein kan gjere.
    .remedy = Bruk den andre delen av skjemaet på alt materiellet, og skriv prosenten for kvart. For det som berre forklarer noko, seier du at punktet ikkje gjeld.

criterion-pemat-scores = Har materiellet fått minst 70 prosent på PEMAT?
    .title = PEMAT: minst 70 prosent
    .review = Noko av materiellet har fått under 70 prosent. Kva spørsmål trekte ned, og er det verdt å skrive det om?
    .why = Mange bruker 70 prosent som grense på PEMAT, men vi fann ho ikkje i kjelda vi las. Ta ho som vårt framlegg. Eit lågt tal viser kvar de kan byrje, og seier ikkje at materiellet er ubrukeleg.

criterion-simple-for-all = Gjer de det enkelt for alle, både i tekstar og på samlingar?
    .title = Helsekompetanse: enkelt for alle
    .review = Sjå på invitasjonen, materiellet og samlingane. Er dei enkle nok for alle, og ikkje berre for dei de trur har vanskar?
    .why = Det er vanskeleg å sjå kven som ikkje skjønar. Difor kan ein gå ut frå at det gjeld kven som helst, og gjere det enkelt for alle. Inga kjelde er lesen om sjølve tanken. Helse Sør-Øst skildrar éin måte å sjekke på: at folk tek opp att med eigne ord.
    .remedy = Ta eitt tema om gongen, forklar fagord, og be deltakarane seie med eigne ord kva dei tek med seg heim.
