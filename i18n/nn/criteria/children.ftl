# Barn og unge, som deltakarar og som pårørande.

criterion-consent-age = Passar det som står om samtykke, med alderen til deltakarane?
    .title = Samtykke og alder
    .conflict = Det som står om kven som samtykkjer, passar ikkje med alderen til pasientane.
    .review = Det som står om kven som samtykkjer, passar kanskje ikkje for alle aldrane. Kven samtykkjer for kven?
    .why = Frå 16 år samtykkjer pasientar sjølve til helsehjelp, med nokre unntak. For yngre barn er det som regel foreldra som samtykkjer, og først skal barnet få seie kva det meiner.
    .remedy = Skriv kven som samtykkjer for kvar aldersgruppe. Samtykke til noko anna, som bilete eller turar, høyrer ikkje til her.

criterion-child-coordinator-told = Får foreldra vite om barnekoordinator?
    .title = Barnekoordinator
    .review = Tilbodet er for foreldre. Sjå på om barna har ein sjukdom eller ei funksjonsnedsetjing som gir rett til barnekoordinator, og om foreldra får vite om det.
    .why = Familiar som har eller ventar barn med alvorleg sjukdom, skade eller funksjonsnedsetjing, har rett til barnekoordinator i kommunen når barnet treng samansett hjelp over lang tid og foreldra ønskjer det. Ikkje alle veit om det.
    .remedy = Fortel foreldra om barnekoordinator, og kven i kommunen dei kan spørje. Skriv at de gjer det.

criterion-child-responsible-contact = Står det kven som har ansvar for barn som er pårørande eller etterlatne?
    .title = Ansvar for barn som er pårørande
    .missing = Det står ikkje kven som har ansvar for barn som er pårørande eller etterlatne.
    .why = Sjukehus skal ha barneansvarlege, så langt det trengst. Dei samordnar oppfølginga av barn og sysken under 18 år når nokon er alvorleg sjuk eller døyr. Anna helsepersonell skal òg medverke til at barna får informasjon og oppfølging.
    .remedy = Skriv kva eining eller rolle som har ansvaret, til dømes dei barneansvarlege, gjerne med telefon eller e-post. Ikkje skriv namn på personar.

criterion-children-as-relatives = Står det korleis tilbodet er tilpassa barn som er pårørande, og kven som samtykkjer?
    .title = Tilbod til barn som er pårørande
    .missing = Det står ikkje begge delar: korleis innhaldet er tilpassa barna, og kven som samtykkjer til at dei er med.
    .why = Helsepersonell skal medverke til at barn og sysken av alvorleg sjuke pasientar får den informasjonen og oppfølginga dei treng. Barn treng noko anna enn vaksne, og foreldra treng å vite kven som samtykkjer.
    .remedy = Skriv kva de har gjort for at innhaldet skal passe for alderen, og kven som samtykkjer: foreldra, barnet eller begge.

criterion-children-as-relatives-topic = Tek tilbodet opp barn som er pårørande?
    .title = Barn som pårørande, som tema
    .missing = Det står ikkje at tilbodet tek opp barn som er pårørande.
    .why = Helsepersonell skal snakke med alvorleg sjuke pasientar om kva barna deira treng. Vi meiner at eit kurs for vaksne pasientar er ein god stad å byrje.
    .remedy = Spør deltakarane om dei har barn heime, set av tid til å snakke om dei, og skriv at de gjer det. Er sjukdomen sjeldan alvorleg, kan du svare at spørsmålet ikkje gjeld.

criterion-parents-informed = Står det korleis foreldra til pasientar under 16 år får informasjon?
    .title = Informasjon til foreldre
    .review = Det står korleis foreldra får informasjon. Sjå på om det passar for kvar pasient og for alle aldrane.
    .why = Når pasienten er under 16 år, skal foreldra òg få informasjon. Mellom 12 og 16 år kan pasienten likevel halde noko for seg sjølv, når grunnen er slik at ein bør respektere han.
    .remedy = Skriv kva foreldra får vite, når og korleis: på eit møte, i eit brev eller i ein samtale.

criterion-confidential-youth = Står det kva foreldra får vite om pasientar frå 12 til 16 år?
    .title = Det dei unge vil halde for seg sjølve
    .review = Det står kva foreldra får vite om pasientar frå 12 til 16 år. Sjå på om det gir rom for å vurdere kvar einskild.
    .why = Frå 12 til 16 år kan pasienten ha grunnar til at foreldra ikkje får vite alt, og dei bør ein respektere. Når dette er sagt på førehand, veit både dei unge og foreldra kva dei kan rekne med.
    .remedy = Skriv kva de fortel foreldra, og kva dei unge kan halde for seg sjølve.

criterion-leaders-met = Møter barna og dei føresette gruppeleiarane både før og etter tilbodet?
    .title = Samtale før og etterpå
    .missing = Det står ikkje at barna og dei føresette møter gruppeleiarane både før og etter tilbodet.
    .why = I SMIL ved Sørlandet sykehus møter barnet og dei føresette gruppeleiarane før den første samlinga og etter den siste. Då kjenner barnet nokon når det kjem, og dei vaksne får snakke om vegen vidare. Vi meiner at det er klokt i andre grupper for barn òg.
    .remedy = Avtal ein samtale med barnet og dei føresette før oppstart og ein etter siste samling, og skriv det. Passar det ikkje hos dykk, kan du svare at spørsmålet ikkje gjeld.

criterion-parents-part = Har foreldra ein eigen del i tilbodet til barna?
    .title = Delen til foreldra
    .missing = Det står ikkje at foreldra har ein eigen del i tilbodet.
    .why = I SMIL er støtta frå foreldra ein føresetnad, med familiesamlingar og foreldremøte. I SIBS er éin forelder med heile vegen. Foreldra bør difor støtte barnet i å vere med, og ha ein eigen del. Då er det lettare å bruke heime det barnet lærer.
    .remedy = Ha ei samling for familien, eit foreldremøte eller ei foreldregruppe, og skriv det. Passar det ikkje hos dykk, kan du svare at spørsmålet ikkje gjeld.

criterion-parents-beside = Går det eit tilbod til foreldra ved sida av tilbodet til ungdommane?
    .title = Eit tilbod til foreldra ved sida av
    .missing = Det står ikkje at det går noko for foreldra ved sida av.
    .why = I Helt sjef! og prosjektet bak, «Ung medvirkning og mestring», kan foreldra ha eigne samlingar medan ungdommane har sine. Det er ei moglegheit, ikkje noko alle bør gjere. Nokre ungdommar vil helst ha dette for seg sjølve.
    .remedy = Spør ungdommane og foreldra om dei ønskjer det. Har de eit slikt tilbod, kan du føre det opp under «Tilbod som høyrer saman».

criterion-child-age-span = Er barna i same gruppe nær kvarandre i alder?
    .title = Aldersspennet i gruppa
    .missing = Det står ikkje at barna i ei gruppe er høgst tre år frå kvarandre i alder.
    .why = I SIBS er det høgst tre år mellom barna i ei gruppe. Det er regelen i eitt opplegg, og berre til opplysning. Andre har større spenn: SMIL er skildra for 8–12 år, for 8–13 år og for 5.–7. trinn.
    .remedy = Tenk over om dei yngste og dei eldste har nytte av det same. Deler de barna etter alder, kan du skrive det under «Gruppa».

criterion-learning-by-play = Får barna lære gjennom leik og aktivitet?
    .title = Leik og aktivitet
    .missing = Det står ikkje at barna får lære gjennom leik og aktivitet.
    .why = SMIL er bygd på leik, aktivitet og samtale, og den regionale kompetansetenesta i Helse Sør-Øst vil at opplæringa passar for alderen. Vi les det slik at barn bør få leike, lage noko eller vere i rørsle.
    .remedy = Byt ut noko av praten med leik, teikning, spel eller rørsle, og vel det under «Metodar».

criterion-youth-shape-offer = Er ungdom sjølve med og formar tilbodet?
    .title = Ungdom formar tilbodet
    .missing = Det står ikkje at ungdom har vore med og forma tilbodet.
    .why = Prosjektet «Ung medvirkning og mestring» handlar om at unge sjølve medverkar. Vi les det slik at ungdom bør vere med og forme tilbod for ungdom. Dei veit best kva dei sjølve ville ha kome til.
    .remedy = Spør eit ungdomsråd, tidlegare deltakarar eller ungdom som representerer dei andre, og skriv under «Brukarmedverknad» kven som var med.

criterion-child-concern = Er det klart kven som følgjer opp når nokon er uroa for eit barn?
    .title = Uro for eit barn
    .review = Tilbodet er for barn eller ungdom. Har de ein rutine for uro for eit barn? Veit alle som leier, kven som følgjer opp, og kva plikter dei har sjølve?
    .why = Det er vanleg fagleg kunnskap at dette bør vere avklart før barna kjem. Inga kjelde er lesen for dette, så det er eit råd. Pliktene etter lova kjem i tillegg, og dei blir ikkje vurderte her.
