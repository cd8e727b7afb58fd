# Evaluering: kva deltakarane syntest, kva dei fekk ut av det, og kva som blir annleis.

criterion-experience-in-evaluation = Bruker evalueringa erfaringane til pasientar, brukarar og pårørande?
    .title = Brukarerfaringar i evalueringa
    .missing = Det står ikkje at evalueringa bruker erfaringane til pasientar, brukarar eller pårørande.
    .why = Verksemder i helse- og omsorgstenesta skal vurdere seg sjølve ut frå kva pasientar, brukarar og pårørande har opplevd. Det dei svarar, er til hjelp først når nokon bruker det.
    .remedy = Spør dei som har vore med, og bruk svara når de vurderer tilbodet. Skriv kven du spør, og kva svara har endra.

criterion-goals-in-evaluation = Ser evalueringa på om måla er nådde?
    .title = Måla i evalueringa
    .missing = Det står ikkje at evalueringa ser på om måla er nådde.
    .why = Verksemder i helse- og omsorgstenesta skal kontrollere at dei gjennomfører mål og tiltak, og vurdere om tiltaka verkar. Då hjelper det å sjå tilbake på måla for tilbodet.
    .remedy = Finn fram måla når tilbodet er ferdig, og sjå kva deltakarane fekk til. Skriv at dette er ein del av evalueringa.

criterion-yearly-review = Evaluerer de tilbodet minst éin gong i året?
    .title = Gjennomgang kvart år
    .review = Det står at det går meir enn eitt år mellom kvar evaluering. Er tilbodet likevel med når verksemda går gjennom styringssystemet sitt kvart år?
    .why = Verksemder i helse- og omsorgstenesta skal gå gjennom heile styringssystemet minst éin gong i året. Kravet gjeld systemet som heilskap, ikkje kvart tilbod for seg. Difor må ein person vurdere dette.
    .remedy = Skriv kor ofte de evaluerer tilbodet, og om det er med i den årlege gjennomgangen.

criterion-goal-assessment = Står det korleis de vurderer kvart mål?
    .title = Vurdering av måla
    .missing = Det står ikkje for alle måla korleis de vurderer dei.
    .why = Eit mål er til hjelp når det går an å sjå om det er nådd. Mål og vurdering bør difor henge saman frå starten.
    .remedy = Skriv for kvart mål korleis du ser om det er nådd: med samtale, skjema, observasjon, måling eller vurderinga til deltakaren sjølv. Finn du ingen måte, bør målet bli tydelegare.

criterion-course-evaluation = Spør de deltakarane kva dei synest om tilbodet?
    .title = Kursevaluering
    .missing = Det står ikkje korleis de evaluerer tilbodet.
    .why = Deltakarane veit kva som var nyttig, og kva som kan bli betre. Når nokon spør dei, kan neste runde bli betre enn denne.
    .remedy = Avgjer om du spør deltakarane munnleg, skriftleg eller digitalt, og når. Skriv det i planen.

criterion-feedback-each-session = Får deltakarane seie kva dei synest på slutten av kvar samling?
    .title = Kort runde etter kvar samling
    .missing = Det står ikkje at deltakarane får seie kva dei synest på slutten av kvar samling.
    .why = Ein kort munnleg runde viser kva som fungerer, medan det enno går an å endre på det.
    .remedy = Set av nokre minutt på slutten av kvar samling. Spør kva som var nyttig, og kva som kan bli annleis neste gong.
