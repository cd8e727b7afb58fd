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
    .why = Deltakarane får både fagkunnskap og erfaring frå nokon som har levd med det same. Difor er dei nasjonale råda at brukarrepresentantar er med på sjølve samlingane, og ikkje berre i planlegginga.
    .remedy = Avtal kva brukarrepresentanten skal gjere på samlingane, som å fortelje, leie samtalen eller svare på spørsmål. Skriv det, så veit deltakarane kven dei møter.

criterion-user-representative-evaluation = Evaluerer brukarrepresentantar og fagpersonar tilbodet saman?
    .title = Evaluering med brukarrepresentantar
    .missing = Det står ikkje at brukarrepresentantar og fagpersonar evaluerer tilbodet saman.
    .conflict = Det står at ingen brukarrepresentantar er med og evaluerer tilbodet.
    .why = Det går an å lese svara frå deltakarane på fleire måtar, og brukarrepresentantar kan sjå noko anna enn fagpersonar. Dei nasjonale råda er at dei er med på evalueringa. Då kan dei òg seie kva som bør bli annleis neste gong.
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
    .why = Kompetansetenesta for læring og meistring og Helse Møre og Romsdal rår til at erfaringa passar med kven tilbodet er for. Pasientar og pårørande har ulik erfaring, og det er lettare å kjenne seg att i ein som har stått i det same.
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
    .missing = Det står ikkje alt dette om kvar brukarrepresentant og likeperson: kva personen gjer, om det er betalt, og kva støtte som følgjer med.
    .why = Nasjonale råd er at erfaring og fagkunnskap bør telje like mykje. Då bør dei som kjem med erfaring, vite kva som er avtalt om oppgåver, betaling og støtte. Kompetansetenesta for læring og meistring rår til å seie tydeleg kva rolle det gjeld, før de spør nokon.
    .remedy = Skriv kva kvar av dei gjer, kva dei får betalt, og kven som støttar dei før og etter. Får dei ikkje betalt, skriv du det.

criterion-participants-in-planning = Kan deltakarane påverke planen før de startar?
    .title = Ønska til deltakarane før start
    .missing = Det står ikkje at deltakarane kan påverke planen før de startar.
    .why = Lysbilete frå kompetansetenesta for læring og meistring (kring 2015) viser kven som kan vere med i kvar fase. For deltakarar i planlegginga står det eit spørsmålsteikn. Difor er dette berre noko de kan velje.
    .remedy = Spør til dømes om ønske ved påmelding: Kva lurer du mest på, og kva vil du at vi tek opp? Skriv at de gjer det.

criterion-participants-in-running = Kan deltakarane vere med og forme samlingane undervegs?
    .title = Samlingar forma av deltakarane
    .missing = Det står ikkje at deltakarane kan vere med og forme samlingane undervegs.
    .why = Lysbilete frå kompetansetenesta for læring og meistring (kring 2015) har eit spørsmålsteikn ved plassen til deltakarane i sjølve gjennomføringa. Nokre grupper har god nytte av det, andre følgjer eit fast opplegg. Vel det som passar for dykk.
    .remedy = Set gjerne av tid til det deltakarane sjølve vil ta opp, og spør mot slutten av ei samling kva den neste bør handle om. Skriv at dei kan vere med og avgjere.

criterion-participation-levels = Gjeld medverknaden både kvar deltakar og samarbeid med brukar- og pasientorganisasjonar?
    .title = Medverknad på to nivå
    .missing = Det står ikkje både korleis kvar deltakar medverkar, og korleis de samarbeider med brukarrepresentantar eller organisasjonar.
    .why = Helsedirektoratet rår til begge delar: at kvar deltakar får medverke, og at de samarbeider med organisasjonane. Kjeldene er usamde om nivåa: Dei tel frå to til fire, og nokre seier systemnivå om det andre kallar tenestenivå. Her tel begge orda.
    .remedy = Skriv kva kvar deltakar kan påverke, og kven som snakkar for brukarane når de lagar tilbodet. Gjeld det alle tilboda dykkar, kan du leggje det i tilbydarprofilen.

criterion-representative-perspective = Kan brukarrepresentanten snakke for fleire enn seg sjølv?
    .title = Å snakke for fleire enn seg sjølv
    .review = Har brukarrepresentanten fått si eiga historie på avstand, og er det plass til at andre ser annleis på det? Snakk med dei det gjeld.
    .why = Kompetansetenesta for læring og meistring og nettstaden FOUSAM rår til å velje nokon som har arbeidd seg gjennom det dei har opplevd. Då er det lettare å snakke på vegner av fleire. Ingen tekst kan vise det, så dette er eit spørsmål til dykk.
    .remedy = Ta ein samtale før de avtaler noko. Snakk om kva rolla er, og om korleis andre i same situasjon kan ha det. Er det for tidleg, kan personen bidra på ein annan måte.

criterion-representative-independent = Er brukarrepresentanten uavhengig av dei som arrangerer tilbodet?
    .title = Uavhengig brukarrepresentant
    .missing = Det står ikkje at alle brukarrepresentantane er uavhengige av dykk, det vil seie ikkje tilsette hos dykk.
    .why = Eitt sjukehus, Nordlandssykehuset, ber om brukarrepresentantar som er uavhengige av arbeidsgivaren. Erfaringssentrum skil mellom dei og tilsette erfaringskonsulentar. Det er lettare å seie imot når ein ikkje er tilsett der. Rådet er lokalt, og i ei stor verksemd kan jobben vere ein heilt annan stad.
    .remedy = Skriv at brukarrepresentanten ikkje er tilsett hos dykk. Er personen det, kan de spørje ein til, eller bruke rolla erfaringskonsulent i staden.

criterion-representative-beside-consultant = Er det ein brukarrepresentant ved sida av erfaringskonsulenten?
    .title = Brukarrepresentant og erfaringskonsulent
    .missing = Det står ikkje at det er ein brukarrepresentant ved sida av erfaringskonsulenten.
    .why = Erfaringssentrum skildrar to roller: Ein erfaringskonsulent er tilsett på grunn av eiga erfaring, og ein brukarrepresentant snakkar for brukarane utan å vere tilsett. Vi les det slik at konsulenten ikkje bør vere den einaste som snakkar for brukarane.
    .remedy = Hald på erfaringskonsulenten, og ta med ein brukarrepresentant òg, gjerne i planlegginga. Er nokon alt med, skriv du det.

criterion-two-representatives = Er det meir enn éin brukarrepresentant?
    .title = To brukarrepresentantar
    .missing = Det står ikkje at det er meir enn éin brukarrepresentant.
    .why = To kan støtte kvarandre, ha ulike erfaringar og dekkje for kvarandre ved sjukdom. Dette er eit vanleg råd i fagfeltet, og inga kjelde er lesen for det. Éin er òg bra.
    .remedy = Spør gjerne ein til, til dømes ein med ei anna erfaring eller ein annan alder. Er de fleire alt, skriv du kor mange.

criterion-representative-recruited = Står det korleis de finn brukarrepresentantar?
    .title = Korleis de finn brukarrepresentantar
    .missing = Det står ikkje korleis kvar brukarrepresentant er funnen.
    .why = Kompetansetenesta for læring og meistring rår til å spørje brukarorganisasjonane først, og nemner andre vegar. Erfaringssentrum meiner at ein organisasjon bør velje dei. Kjeldene er altså usamde, og ingen treng å vere medlem for å bli brukarrepresentant.
    .remedy = Skriv kvar de spør: ein brukarorganisasjon, eit brukarutval, fagavdelinga, tidlegare deltakarar, ein skule, ein frivilligsentral eller ein annonse.

criterion-expenses-covered = Får brukarrepresentanten dekt utgiftene sine?
    .title = Utgiftene til brukarrepresentanten
    .missing = Det står ikkje at de dekkjer dokumenterte utgifter for kvar brukarrepresentant.
    .conflict = Det står at ein brukarrepresentant ikkje får dekt utgiftene sine.
    .why = Helsebiblioteket rår til å dekkje dokumenterte utgifter som eit minimum, og Helse Bergen gjer det. Det er snakk om reise, opphald og kanskje tapt arbeidsinntekt. Det finst ingen nasjonal sats.
    .remedy = Avtal kva utgifter de dekkjer, og korleis dei blir dokumenterte. Skriv det. Gjeld det alle tilboda dykkar, kan du leggje det i tilbydarprofilen.

criterion-fee-settled = Er honoraret avklart med brukarrepresentanten på førehand?
    .title = Avtale om honorar
    .missing = Det står ikkje kva som er avtalt om honorar for kvar brukarrepresentant.
    .why = Helsebiblioteket og kompetansetenesta for læring og meistring tek opp honorar. Vi les det slik at det bør vere avklart på førehand. Det finst ingen nasjonal sats, berre lokale. Likepersonsarbeid er ulønt, medan brukarrepresentantar ofte får honorar.
    .remedy = Snakk om honorar før oppdraget startar. Skriv om det er avtalt, om personen har takka nei, eller om de er samde om at det er frivillig. Du treng ikkje å skrive beløpet.

criterion-representative-training = Får brukarrepresentanten tilbod om opplæring i rolla?
    .title = Opplæring av brukarrepresentantar
    .missing = Det står ikkje at kvar brukarrepresentant har fått opplæring eller tilbod om det.
    .why = Ein gjennomgang av 37 studiar (Sagen mfl. 2023) fann at opplæring som det er sett av pengar til, gjer medverknad lettare. Sjukehus som Lovisenberg og Nordlandssykehuset har laga kurs for brukarrepresentantar, eitt av dei på nett.
    .remedy = Tilby eit kurs, til dømes eit nettkurs eller kurs i helsepedagogikk saman med fagpersonane. Skriv kva brukarrepresentanten har fått tilbod om.

criterion-participation-training = Kjenner fagpersonane prinsippa for brukarmedverknad?
    .title = Fagpersonar og brukarmedverknad
    .review = Har fagpersonane lært om brukarmedverknad, og veit dei når og korleis brukarane bør få vere med?
    .why = Ein gjennomgang av 37 studiar (Sagen mfl. 2023) fann at opplæring gjer medverknad lettare. Erfaringssentrum fann at tilsette ikkje alltid veit når og korleis dei bør ta brukarar med. Ingen av dei seier kva kurs som trengst.
    .remedy = Gi opplæring til dei som treng det, gjerne saman med brukarrepresentantane. Skriv i tilbydarprofilen at det er gjort.

criterion-representative-support = Blir brukarrepresentanten førebudd før og følgd opp etter oppdraget?
    .title = Støtte til brukarrepresentanten
    .missing = Det står ikkje at kvar brukarrepresentant blir førebudd før og får ein samtale etter oppdraget.
    .why = Nettstaden FOUSAM og kompetansetenesta for læring og meistring rår til å følgje opp før og etter. Det kan koste å fortelje om noko ein har levd med, og rolla er ofte ny.
    .remedy = Avtal ein kort samtale før den første samlinga, og ein etter den siste. Skriv at de gjer det.

criterion-representative-welcomed = Har ein av fagpersonane ansvar for at brukarrepresentanten er trygg?
    .title = Tryggleik for brukarrepresentanten
    .review = Har ein av fagpersonane ansvar for å ta imot brukarrepresentanten og sjå til at det går bra? Spør brukarrepresentanten òg.
    .why = Kompetansetenesta for læring og meistring peiker på at det oftast er fagpersonane som er på heimebane. Difor bør dei sørgje for tryggleik og rettleiing. Om nokon er trygg, er det berre dei som veit.
    .remedy = Avgjer kven av fagpersonane som er fast kontakt for brukarrepresentanten, og skriv at det er ein slik kontakt. Ikkje skriv namn på personar.
