# Evaluering: kva deltakarane syntest, kva dei fekk ut av det, og kva som blir annleis.

criterion-experience-in-evaluation = Bruker evalueringa erfaringane til pasientar, brukarar og pårørande?
    .title = Brukarerfaringar i evalueringa
    .missing = Det står ikkje at evalueringa bruker erfaringane til pasientar, brukarar eller pårørande.
    .why = Verksemder i helse- og omsorgstenesta skal vurdere seg sjølve ut frå kva pasientar, brukarar og pårørande har opplevd. Svara er til hjelp først når nokon bruker dei.
    .remedy = Spør dei som har vore med, og bruk svara når de vurderer tilbodet. Skriv kven de spør, og kva svara har endra.

criterion-goals-in-evaluation = Ser evalueringa på om måla er nådde?
    .title = Om måla er nådde
    .missing = Det står ikkje at evalueringa ser på om måla er nådde.
    .why = Verksemder i helse- og omsorgstenesta skal kontrollere at dei gjennomfører mål og tiltak, og vurdere om tiltaka verkar. Ein enkel måte er å sjå tilbake på måla for tilbodet.
    .remedy = Finn fram måla når tilbodet er ferdig, og sjå kva deltakarane fekk til. Skriv at dette er ein del av evalueringa.

criterion-yearly-review = Evaluerer de tilbodet minst éin gong i året?
    .title = Gjennomgang kvart år
    .review = Det står at det går meir enn eitt år mellom kvar evaluering. Er tilbodet likevel med når verksemda går gjennom styringssystemet sitt kvart år?
    .why = Verksemder i helse- og omsorgstenesta skal gå gjennom heile styringssystemet minst éin gong i året. Kravet gjeld systemet som heilskap, ikkje kvart tilbod for seg. Difor må ein person vurdere dette.
    .remedy = Skriv kor ofte de evaluerer tilbodet, og om det er med i den årlege gjennomgangen.

criterion-goal-assessment = Står det korleis de vurderer kvart mål?
    .title = Korleis de vurderer kvart mål
    .missing = For minst eitt mål står det ikkje korleis de vurderer det.
    .why = Kompetansetenesta for læring og meistring bruker ein modell der mål og vurdering heng saman. Vi les det slik at kvart mål bør ha ein måte å bli vurdert på. Då går det an å sjå om målet er nådd.
    .remedy = Skriv for kvart mål korleis de ser om det er nådd: med samtale, skjema, observasjon, måling eller vurderinga til deltakaren sjølv. Finn de ingen måte, bør målet bli tydelegare.

criterion-course-evaluation = Spør de deltakarane kva dei synest om tilbodet?
    .title = Kursevaluering: kva deltakarane synest
    .missing = Det står ikkje at de spør deltakarane kva dei synest om tilbodet.
    .why = Kompetansetenesta for læring og meistring tilrår kursevaluering. Deltakarane veit kva som var nyttig, og kva som kan bli betre til neste gong.
    .remedy = Avgjer om de spør deltakarane munnleg, skriftleg eller digitalt, og når. Skriv det.

criterion-feedback-each-session = Får deltakarane seie kva dei synest på slutten av kvar samling?
    .title = Kort runde etter kvar samling
    .missing = Det står ikkje at deltakarane får seie kva dei synest på slutten av kvar samling.
    .why = Kompetansetenesta for læring og meistring foreslår ein kort munnleg runde. Han viser kva som fungerer, medan de enno kan endre på det.
    .remedy = Set av nokre minutt på slutten av kvar samling. Spør kva som var nyttig, og kva som kan bli annleis neste gong. Skriv at de gjer det.

criterion-evaluation-method = Har de avgjort korleis de skal evaluere tilbodet?
    .title = Metode for evalueringa
    .missing = Det står ikkje kva måte de evaluerer tilbodet på.
    .why = Dei som yter helse- og omsorgstenester, skal arbeide systematisk for betre kvalitet. Lova seier ikkje korleis. Vi les det slik at det høyrer med å avgjere på førehand korleis de evaluerer.
    .remedy = Avgjer korleis de finn ut om tilbodet verkar: med samtale, skjema, måling eller eit møte etterpå. Skriv det kort.

criterion-evaluation-owner = Har de avgjort kven som har ansvaret for evalueringa?
    .title = Ansvar for evalueringa
    .missing = Det står ikkje kven som har ansvaret for evalueringa.
    .why = Dei som yter helse- og omsorgstenester, skal arbeide systematisk for betre kvalitet. Vi les det slik at nokon bør ha ansvaret for evalueringa. Då er det lettare å få henne gjord, òg når det er travelt.
    .remedy = Skriv kva eining eller rolle som har ansvaret, til dømes kursleiaren eller avdelinga. Ikkje skriv namn på personar.

criterion-evaluation-action = Står det kven som endrar kva, og når, etter evalueringa?
    .title = Endringar etter evalueringa
    .missing = Det står ikkje kven som endrar kva, og når, etter evalueringa.
    .why = Verksemder i helse- og omsorgstenesta skal rette opp det som ikkje er forsvarleg, og gjere rutinane sine betre. Ei evaluering er til nytte først når nokon gjer noko med det ho viser.
    .remedy = Ta eit kort møte når svara er komne inn. Skriv kva de skal endre, kva rolle som gjer det, og når det skal vere gjort.

criterion-child-evaluation = Er det ei eiga evaluering for barna?
    .title = Evaluering for barn
    .missing = Det står ikkje at evalueringa har ei eiga utgåve for barn.
    .why = Barn som kan gjere seg opp eigne meiningar, har rett til å bli høyrde i det som gjeld dei. Eit skjema for vaksne kan vere vanskeleg for barn å svare på.
    .remedy = Lag ei eiga utgåve for barn, med få og enkle spørsmål. Bruk gjerne teikningar, eller spør barna i ein samtale.
