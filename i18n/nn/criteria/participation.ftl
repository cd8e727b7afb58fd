# Brukarmedverknad: kven som er med og planlegg, held og evaluerer, og kva deltakarane kan påverke.

criterion-user-representative-planning = Planlegg brukarrepresentantar og fagpersonar tilbodet saman?
    .title = Planlegging med brukarrepresentantar
    .missing = Det står ikkje at brukarrepresentantar og fagpersonar planlegg tilbodet saman.
    .conflict = Det står at ingen brukarrepresentantar er med og planlegg tilbodet.
    .why = Fagpersonar kan faget. Brukarrepresentantar veit korleis det er å leve med utfordringa. Nasjonale råd er at begge delar bør telje like mykje. Difor bør begge vere med frå starten.
    .remedy = Få med minst éin brukarrepresentant når de planlegg tilbodet. Er nokon alt med, skriv du det. Skriv gjerne kvar dei kjem frå: ein brukarorganisasjon, eit brukarutval eller tidlegare deltakarar.

criterion-user-representative-running = Held brukarrepresentantar og fagpersonar tilbodet saman?
    .title = Samlingar med brukarrepresentantar
    .missing = Det står ikkje at brukarrepresentantar og fagpersonar held tilbodet saman.
    .conflict = Det står at ingen brukarrepresentantar er med og held tilbodet.
    .why = Deltakarane får både fagkunnskap og erfaring frå nokon som har levd med det same. Difor bør brukarrepresentantar vere med på sjølve samlingane, og ikkje berre i planlegginga.
    .remedy = Avtal kva brukarrepresentanten skal gjere på samlingane, som å fortelje, leie samtalen eller svare på spørsmål. Skriv det, så veit deltakarane kven dei møter.

criterion-user-representative-evaluation = Evaluerer brukarrepresentantar og fagpersonar tilbodet saman?
    .title = Evaluering med brukarrepresentantar
    .missing = Det står ikkje at brukarrepresentantar og fagpersonar evaluerer tilbodet saman.
    .conflict = Det står at ingen brukarrepresentantar er med og evaluerer tilbodet.
    .why = Det går an å lese svara frå deltakarane på fleire måtar. Brukarrepresentantar kan sjå noko anna enn fagpersonar. Difor bør dei vere med og avgjere kva som skal bli annleis neste gong.
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

criterion-children-heard = Blir barn og unge som er med, høyrde?
    .title = Meiningane til barn og unge
    .missing = Det står ikkje korleis barn og unge som er med, får seie kva dei meiner.
    .why = Barn som kan gjere seg opp eigne meiningar, har rett til informasjon og til å bli høyrde i helse- og omsorgstenestene, og i alt det offentlege gjer som gjeld dei. Det gjeld òg i ei gruppe. Måten bør passe for alder og modning.
    .remedy = Skriv korleis barna og ungdommane får seie frå: i samtale, gjennom leik og teikning eller i eit eige skjema. Skriv òg kva de bruker det til.

criterion-representatives-heard = Høyrer de representantar for brukarane når de formar tenestene?
    .title = Kven som snakkar for brukarane
    .missing = Det står ikkje kven som representerer pasientar og brukarar når de formar tenestene.
    .why = Kommunen skal høyre dei som representerer pasientar og brukarar, når han formar helse- og omsorgstenestene. Regionale helseføretak skal høyre dei når føretaka lagar planar. Kravet gjeld tenestene samla, ikkje kvart tilbod. Eit tilbod som de har planlagt saman med brukarar, viser likevel korleis de gjer det.
    .remedy = Skriv kven som representerer brukarane: ein brukarorganisasjon, eit brukarutval, likepersonar eller tidlegare deltakarar. Gjeld det alle tilboda dykkar, kan du leggje det i tilbydarprofilen.

criterion-representative-terms = Står det kva brukarrepresentantar og likepersonar gjer, og kva dei får for det?
    .title = Avtale med brukarrepresentantar
    .missing = For minst éin brukarrepresentant eller likeperson står det ikkje alt om kva dei gjer, kva dei får betalt, og kva støtte dei får.
    .why = Nasjonale råd er at erfaring og fagkunnskap bør telje like mykje. Då bør dei som kjem med erfaring, vite kva som er avtalt om oppgåver, betaling og støtte.
    .remedy = Skriv kva kvar av dei gjer, kva dei får betalt, og kven som støttar dei før og etter. Får dei ikkje betalt, skriv du det.
