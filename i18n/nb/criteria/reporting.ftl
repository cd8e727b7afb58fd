# Bare i tillegg som noen ber om.

criterion-tidier-01-name = Har tilbudet et navn som andre kan kjenne det igjen på?
    .title = TIDieR 1: navn
    .missing = Det står ikke hva tilbudet heter.
    .why = TIDieR er en internasjonal sjekkliste med tolv punkter. Den hjelper deg å beskrive et tiltak slik at andre kan forstå det og gjøre det samme. Punkt 1 er et navn eller en kort betegnelse. Sjekklisten kjenner ikke feltene våre, så det er vi som har koblet dem til punktene.
    .remedy = Skriv en tittel. Følger dere et program med eget navn, for eksempel Starthjelp, skriver du det også.

criterion-tidier-02-why = Står det hva tilbudet er ment å føre til, og hva det bygger på?
    .title = TIDieR 2: hvorfor
    .missing = Det står ikke både hva tilbudet er ment å føre til, og hva det bygger på.
    .why = Punkt 2 i TIDieR spør etter begrunnelse, teori eller mål. Vi ser etter to ting: hva deltakerne er ment å få ut av det, og hvorfor dere tror at denne måten virker. Målene alene forteller ikke det siste. At vi ber om begge deler, er vår måte å lese punktet på.
    .remedy = Skriv formålet eller målene. Legg til hva opplegget bygger på, for eksempel forskning, en teori om mestring eller erfaringer dere har samlet.

criterion-tidier-03-materials = Står det hva slags materiell som blir brukt?
    .title = TIDieR 3: materiell
    .missing = Det står ikke hva deltakerne får eller bruker, eller hvilken manual de som leder, følger.
    .why = Punkt 3 i TIDieR er det som blir brukt underveis: hefter, filmer, skjemaer og det lederne selv støtter seg til. Uten det er opplegget vanskelig å gjenta. At en manual teller som materiell, er vår tolkning.
    .remedy = Skriv hvert hefte, hver film og hvert skjema med tittel, og hvor andre kan få tak i det. Bruker dere ikke noe, sier du at punktet ikke gjelder.

criterion-tidier-04-procedures = Står det hva som blir gjort, og hvordan?
    .title = TIDieR 4: framgangsmåte
    .missing = Det står ikke både hvilke temaer som blir tatt opp, og hvilke metoder som blir brukt.
    .why = Punkt 4 i TIDieR er det lederne og deltakerne faktisk gjør. En liste over temaer viser ikke om det er foredrag, samtale eller øving. Derfor leter vi etter temaer og metoder, eller en tekst om hva som skjer. Den koblingen er vår.
    .remedy = Skriv tema og metode for hver samling, for eksempel «søvn: kort foredrag, samtale i små grupper og en oppgave hjemme».

criterion-tidier-05-who = Står det hvem som holder tilbudet, og hva slags bakgrunn eller opplæring de har?
    .title = TIDieR 5: hvem som holder det
    .missing = Det står ikke både hvem som holder tilbudet, og hva slags bakgrunn eller opplæring de har.
    .why = Punkt 5 i TIDieR er de som gir tiltaket: yrke, erfaring og særskilt opplæring. Egen erfaring med sykdommen regner vi som bakgrunn; det er vår tolkning. Navn på personer hører ikke hjemme her.
    .remedy = Skriv yrke eller rolle og opplæring, for eksempel «sykepleier med kurs i helsepedagogikk» eller «likeperson med kurs fra foreningen».

criterion-tidier-06-how = Står det om folk deltar i gruppe eller én og én, og om de møtes eller er på nett?
    .title = TIDieR 6: måten å delta på
    .missing = Det står ikke både om det er i gruppe eller for én og én, og om folk møtes eller deltar på annen måte.
    .why = Punkt 6 i TIDieR spør hvordan tiltaket blir gitt: ansikt til ansikt, på nett eller på telefon, og til én eller flere om gangen. Står det en møteplass, leser vi det slik at folk møtes der.
    .remedy = Skriv for eksempel «i gruppe, på sykehuset» eller «én og én, på video».

criterion-tidier-07-where = Står det hva slags sted tilbudet blir holdt på?
    .title = TIDieR 7: sted
    .missing = Det står ikke hvor tilbudet blir holdt, eller hvilken nettløsning som blir brukt.
    .why = Punkt 7 i TIDieR er typen sted, og det utstyret eller de rommene som trengs. Da kan andre se om de har det samme. For digitale tilbud har vi valgt at nettløsningen er stedet.
    .remedy = Skriv sted og rom, for eksempel «treningssal og møterom på frisklivssentralen», eller navnet på nettløsningen.

criterion-tidier-08-when = Står det når eller hvor mange ganger tilbudet er, og hvor lenge det varer?
    .title = TIDieR 8: når og hvor mye
    .missing = Det står ikke både når eller hvor mange ganger tilbudet er, og hvor lenge hver gang varer.
    .why = Punkt 8 i TIDieR er mengden: hvor mange ganger, over hvor lang tid, og hvor lenge hver gang. Uten den vet ingen hvor mye som trengs. Vi godtar datoer som svar på det første, og for et nettkurs antall moduler.
    .remedy = Skriv for eksempel «seks samlinger på to timer, én gang i uken». Er tilbudet åpent når folk vil, sier du at punktet ikke gjelder.

criterion-tidier-09-tailoring = Står det hva som blir tilpasset den enkelte eller gruppen?
    .title = TIDieR 9: tilpasning
    .missing = Det står ikke om innhold, tempo eller form blir tilpasset noen.
    .why = Punkt 9 i TIDieR gjelder tiltak som er tenkt tilpasset: hva som endres, for hvem og når. Er alt likt for alle, er det også et svar. Vi leter både i innholdet og i tilretteleggingen, og den koblingen er vår.
    .remedy = Skriv hva dere endrer, og etter hva, for eksempel «øvelsene blir lettere for den som sitter». Er opplegget likt for alle, sier du at punktet ikke gjelder.

criterion-tidier-10-changes = Står det hva som er endret etter at tilbudet kom i gang?
    .title = TIDieR 10: endringer underveis
    .missing = Det står ikke hva som er endret underveis, eller at ingenting er det.
    .why = Punkt 10 i TIDieR er endringer som ble gjort mens tiltaket var i gang: hva, når og hvorfor. Den som leser evalueringen, trenger å vite hvilken utgave den handler om. At ingenting er endret, er også et svar. Hvor vi leter, har vi bestemt selv.
    .remedy = Skriv dato og én setning om hver endring. Er ingenting endret, sier du at punktet ikke gjelder.

criterion-tidier-11-fidelity-planned = Står det hvordan dere vil se om opplegget blir fulgt?
    .title = TIDieR 11: plan for å følge opplegget
    .missing = Det står ikke hvordan dere vil se om opplegget blir fulgt, eller hva evalueringen er til.
    .why = Punkt 11 i TIDieR er planen for å følge med på om tiltaket blir gitt slik det var tenkt, og hvem som gjør det. Vi godtar også at formålet med evalueringen er skrevet ned. Det er vår tolkning, og formålet alene sier ofte lite om akkurat dette.
    .remedy = Skriv hvem som følger med, og hvordan, for eksempel «lederne krysser av på en liste etter hver samling». Er ikke det planlagt, sier du at punktet ikke gjelder.

criterion-tidier-12-fidelity-held = Står det hvor godt opplegget ble fulgt da tilbudet ble holdt?
    .title = TIDieR 12: slik ble det holdt
    .missing = Det står ikke hvor mange som møtte, eller hvor tett dere fulgte planen.
    .why = Punkt 12 i TIDieR er det som faktisk skjedde. Kom deltakerne, og fikk de det som var planlagt? Vi ser etter oppmøte eller en setning om dette for minst én gjennomføring; det valget er vårt. Ble det ikke undersøkt, er det også et svar.
    .remedy = Skriv oppmøtet i prosent, eller for eksempel «fem av seks samlinger etter planen». Har dere ikke undersøkt det, sier du at punktet ikke gjelder.

criterion-qismet-programme = Er programmet skrevet ned, med egne mål og det det bygger på?
    .title = QISMET: skriftlig program
    .missing = Det står ikke alt dette: en manual eller plan som er skrevet ned, mål for programmet, og hva det bygger på.
    .why = QISMET er en britisk sertifisering av kurs i å leve med sykdom. Den ser etter et skriftlig program med egne mål, bygd på teori og forskning. Det som er skrevet ned, kan en ny leder holde på samme måte. Ingen i Norge trenger å følge den.
    .remedy = Oppgi manualen, eller adressen til planen. Skriv målene, og teorien eller forskningen bak.

criterion-qismet-teachers = Har alle som leder eller underviser, opplæring i både programmet og pedagogikk?
    .title = QISMET: opplæring av dem som underviser
    .missing = Det står ikke at alle som leder eller underviser, har opplæring i både programmet og pedagogikk.
    .why = QISMET ser etter at de som underviser, er opplært i programmet og i å undervise. Å kunne mye om sykdommen er noe annet. En gjest som kommer for ett tema, regner vi ikke med.
    .remedy = Skriv for hver rolle hvilken opplæring de har. Mangler noen den ene delen, kan dere planlegge et kurs, eller la dem holde en runde sammen med en som har den.

criterion-qismet-outside-review = Har noen utenfra vurdert programmet de siste tre årene?
    .title = QISMET: vurdering utenfra
    .missing = Det står ikke at noen utenfra har vurdert programmet de siste tre årene.
    .why = I QISMET kan folk som er opplært til det, og som er uavhengige av dere, gå gjennom programmet. De ser det dere selv er blitt vant til. Vi fant ingen frist i kilden: tre år er vårt forslag.
    .remedy = Skriv datoen for siste vurdering. Har dere ikke hatt noen, kan dere og et annet lærings- og mestringssenter vurdere hverandres programmer.

criterion-qismet-yearly-results = Går dere gjennom resultatene minst én gang i året?
    .title = QISMET: gjennomgang av resultater
    .missing = Det står ikke at dere går gjennom resultatene minst hver tolvte måned.
    .why = QISMET ser etter at resultatene blir gjennomgått jevnlig. Kilden sier ikke hvor ofte: tolv måneder er vårt forslag. Evaluerer dere tilbudet hvert år, regner vi det også med.
    .remedy = Skriv hvor mange måneder det går mellom hver gang dere ser på resultatene samlet. Passer ikke ett år, er et annet fast mellomrom bedre enn ingen.

criterion-dsmes-sponsor = Har ledelsen godkjent tilbudet, eller satt av noe til det?
    .title = DSMES: støtte fra ledelsen
    .missing = Det står ikke hvem i ledelsen som har godkjent tilbudet, eller hva som er satt av til det.
    .why = Den amerikanske standarden for opplæring ved diabetes (2022) ber organisasjonen bak tilbudet støtte det synlig. En godkjenning viser det, og det gjør timer eller penger også. Da står ikke tilbudet og faller med én ildsjel.
    .remedy = Skriv hvilket nivå som har godkjent tilbudet, for eksempel klinikkledelsen, og hvor mange timer som er satt av. Ikke skriv navn på personer.

criterion-dsmes-need = Er behovet i befolkningen kartlagt, med kilde og dato?
    .title = DSMES: kartlagt behov
    .missing = Det står ikke både hvor kunnskapen om behovet kommer fra, og når det ble kartlagt.
    .why = Den amerikanske standarden for opplæring ved diabetes (2022), som vi har lest et sammendrag av, ber om at behovet blir kartlagt og tilbudet tilpasset etter det. En dato viser når det er på tide å spørre igjen. Om tilbudet passer, kan bare dere si.
    .remedy = Skriv hvem dere spurte eller hvilke tall dere så på, og når. Noen samtaler med tidligere deltakere er en god start.

criterion-dsmes-measures = Har dere kvalitetsmål, med tall som viser utviklingen?
    .title = DSMES: kvalitetsmål over tid
    .missing = Det står ikke tall for hvert kvalitetsmål, eller hvilke mål dere har.
    .why = Sammendraget av den amerikanske standarden for opplæring ved diabetes (2022) nevner mål for å bli bedre, som blir fulgt over tid. Vi ber om minst ett tall for hvert mål, så dere kan begynne i år og sammenligne neste år.
    .remedy = Velg ett eller to mål, for eksempel hvor mange som fullfører. Skriv tallet for i år, og legg til ett hvert år.

criterion-who-structure = Er læringen bygd opp etter en plan, og gitt av fagfolk som er opplært til det?
    .title = WHO: strukturert læring
    .missing = Det står ikke både en plan for samlingene og hvilken opplæring de som leder, har.
    .review = Det står en plan, og at noen har opplæring. Tar læringen utgangspunkt i hver deltaker, og får pårørende støtte og være med når deltakeren vil?
    .why = Veilederen fra WHO Europa (2023) beskriver læring som er strukturert og personsentrert, og som blir gitt av opplært helsepersonell med pårørende som støtte. Plan og opplæring kan stå i en tekst. Om den enkelte blir møtt, kan bare en person si.
    .remedy = Skriv hva hver samling handler om, og hvilken opplæring fagfolkene har.

criterion-who-refresher = Kan deltakerne komme tilbake og lære mer senere?
    .title = WHO: læring gjennom livet
    .missing = Det står ikke at deltakerne kan komme tilbake senere.
    .why = I veilederen fra WHO Europa (2023) kan læring gis flere ganger gjennom livet med sykdommen. Det en trenger å vite rett etter diagnosen, er ofte noe annet enn etter ti år eller med en ny behandling. Ikke alle tilbud trenger å være slik.
    .remedy = Skriv om folk kan ta kurset igjen, eller komme til en samling for tidligere deltakere.

criterion-pemat-understanding = Er alt materiellet vurdert for hvor lett det er å forstå?
    .title = PEMAT: lett å forstå
    .missing = Det står ikke for alt materiellet hvor lett det er å forstå, målt med PEMAT.
    .why = PEMAT er et amerikansk skjema for å vurdere hefter, filmer og annet materiell til pasienter. Den ene delen spør om det er lett å forstå; for film og lyd er det 13 spørsmål. En kollega som ikke har laget materiellet, ser mer enn den som har det.
    .remedy = Gå gjennom hvert hefte og hver film med skjemaet, og skriv prosenten. Begynn med det deltakerne bruker mest.

criterion-pemat-acting = Er alt materiellet vurdert for hvor tydelig det sier hva leseren kan gjøre?
    .title = PEMAT: hva leseren kan gjøre
    .missing = Det står ikke for alt materiellet hvor tydelig det sier hva leseren kan gjøre, målt med PEMAT.
    .why = Den andre delen av skjemaet PEMAT ser på handling: Finner leseren ut hva neste steg er? For film og lyd er det fire spørsmål. Et hefte kan være lett å lese og likevel ikke si hva en kan gjøre.
    .remedy = Bruk den andre delen av skjemaet på alt materiellet, og skriv prosenten for hvert. For det som bare forklarer noe, sier du at punktet ikke gjelder.

criterion-pemat-scores = Har materiellet fått minst 70 prosent på PEMAT?
    .title = PEMAT: minst 70 prosent
    .review = Noe av materiellet har fått under 70 prosent. Hvilke spørsmål trakk ned, og er det verdt å skrive det om?
    .why = Mange bruker 70 prosent som grense på PEMAT, men vi fant den ikke i kilden vi leste. Ta den som vårt forslag. Et lavt tall viser hvor dere kan begynne, og sier ikke at materiellet er ubrukelig.

criterion-simple-for-all = Gjør dere det enkelt for alle, både i tekster og på samlinger?
    .title = Helsekompetanse: enkelt for alle
    .review = Se på invitasjonen, materiellet og samlingene. Er de enkle nok for alle, og ikke bare for dem dere tror har vansker?
    .why = Det er vanskelig å se hvem som ikke forstår. Derfor kan en gå ut fra at det gjelder hvem som helst, og gjøre det enkelt for alle. Ingen kilde er lest om selve tanken. Helse Sør-Øst beskriver én måte å sjekke på: at folk gjentar med egne ord.
    .remedy = Ta ett tema om gangen, forklar fagord, og be deltakerne si med egne ord hva de tar med seg hjem.
