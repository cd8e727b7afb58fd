# Brukarmedverknad: kven som er med og planlegg, held og evaluerer, og kva deltakarane kan påverke.

criterion-user-representative-planning = Planlegg brukarrepresentantar og fagpersonar tilbodet saman?
    .title = Planlegging med brukarrepresentantar
    .missing = Det står ikkje at brukarrepresentantar og fagpersonar planlegg tilbodet saman.
    .conflict = Det står at ingen brukarrepresentantar er med og planlegg tilbodet.
    .why = Fagpersonar kan faget. Brukarrepresentantar veit korleis det er å leve med utfordringa. Begge delar bør telje like mykje, og difor bør begge vere med frå starten.
    .remedy = Få med minst éin brukarrepresentant når de planlegg tilbodet. Er nokon alt med, skriv du det. Skriv gjerne kvar dei kjem frå: ein brukarorganisasjon, eit brukarutval eller tidlegare deltakarar.

criterion-user-representative-running = Held brukarrepresentantar og fagpersonar tilbodet saman?
    .title = Gjennomføring med brukarrepresentantar
    .missing = Det står ikkje at brukarrepresentantar og fagpersonar held tilbodet saman.
    .conflict = Det står at ingen brukarrepresentantar er med og held tilbodet.
    .why = Deltakarane får både fagkunnskap og erfaring frå nokon som har levd med det same. Difor bør brukarrepresentantar vere med på sjølve samlingane, og ikkje berre i planlegginga.
    .remedy = Avtal kva brukarrepresentanten skal gjere på samlingane, som å fortelje, leie samtalen eller svare på spørsmål. Skriv det, så veit deltakarane kven dei møter.

criterion-user-representative-evaluation = Evaluerer brukarrepresentantar og fagpersonar tilbodet saman?
    .title = Evaluering med brukarrepresentantar
    .missing = Det står ikkje at brukarrepresentantar og fagpersonar evaluerer tilbodet saman.
    .conflict = Det står at ingen brukarrepresentantar er med og evaluerer tilbodet.
    .why = Ein kan lese svara frå deltakarane på fleire måtar. Brukarrepresentantar kan sjå noko anna enn fagpersonar, og bør difor vere med og avgjere kva som skal bli annleis neste gong.
    .remedy = Be brukarrepresentanten med på møtet der de går gjennom svara. Skriv kven som er med på evalueringa.

criterion-participant-influence = Kan kvar deltakar påverke mål, form og innhald?
    .title = Medverknad for kvar deltakar
    .missing = Det står ikkje korleis kvar deltakar kan påverke mål, form og innhald.
    .why = Pasientar og brukarar har rett til å medverke når dei får helse- og omsorgstenester. Pårørande bør òg få vere med og forme tilbodet. Det er lettare å seie frå når ein veit kva ein kan påverke, og korleis.
    .remedy = Skriv kva deltakarane kan påverke, og når. Det kan vere eigne mål, eigne tema eller måten de held samlingane på. Du kan til dømes spørje om ønske ved påmelding.

criterion-representative-experience = Har brukarrepresentanten erfaring som passar med målgruppa?
    .title = Erfaringa til brukarrepresentanten
    .missing = Det står ikkje at kvar brukarrepresentant har erfaring som passar med dei tilbodet er for.
    .conflict = Det står at ein brukarrepresentant ikkje har eiga erfaring.
    .why = Det er lettare å kjenne seg att i ein som har stått i det same. Pasientar og pårørande har ulik erfaring, og erfaringa bør passe med kven tilbodet er for.
    .remedy = Skriv om brukarrepresentanten har erfaring som pasient eller som pårørande. Passar ikkje erfaringa med målgruppa, kan du spørje ein brukarorganisasjon om ein til.

criterion-children-heard = Får barn og unge som er med, seie kva dei meiner?
    .title = Meiningane til barn og unge
    .missing = Det står ikkje korleis barn og unge som er med, får seie kva dei meiner.
    .why = Barn som kan gjere seg opp eigne meiningar, har rett til informasjon og til å bli høyrde i helse- og omsorgstenestene. Det gjeld òg når dei er med i ei gruppe. Måten bør passe for alder og modning.
    .remedy = Skriv korleis barna og ungdommane får seie frå: i samtale, gjennom leik og teikning eller i eit eige skjema. Skriv òg kva de bruker det til.
