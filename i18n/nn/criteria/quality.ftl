# Kvalitetsarbeid, og det tilbodet byggjer på.

criterion-change-log = Står det når de sist endra tilbodet?
    .title = Siste endring av tilbodet
    .missing = Det står ikkje når de sist endra tilbodet.
    .why = Verksemder i helse- og omsorgstenesta skal gjere rutinane sine betre når det trengst. Det er ikkje noko krav å ha ei liste over endringar. Men ho viser at de bruker evalueringane, og hjelper den som tek over.
    .remedy = Skriv dato og éi setning om kvar endring. Set den siste først.

criterion-description-reviewed = Har nokon gått gjennom skildringa det siste året?
    .title = Siste gjennomgang av skildringa
    .review = Det er meir enn eitt år sidan nokon gjekk gjennom skildringa, eller datoen er ikkje komen enno. Stemmer framleis alt som står der?
    .why = Verksemder i helse- og omsorgstenesta skal halde dokumentasjonen sin oppdatert, så langt det trengst. Forskrifta seier ikkje kor ofte ein bør gå gjennom ei skildring. Eitt år er ei forsiktig grense, og difor må ein person vurdere dette.
    .remedy = Gå gjennom skildringa, rett det som har vorte feil, og skriv datoen.

criterion-description-owner = Står det kven som held skildringa oppdatert?
    .title = Ansvar for skildringa
    .missing = Det står ikkje kven som held skildringa oppdatert.
    .why = Verksemder i helse- og omsorgstenesta skal halde dokumentasjonen sin oppdatert, så langt det trengst. Vi les det slik at éi eining eller rolle bør ha ansvaret for skildringa. Då er det lettare å få det gjort.
    .remedy = Skriv kva eining eller rolle som rettar skildringa når noko blir endra. Ikkje skriv namn på personar.

criterion-responsible-role = Står det kven som har det faglege ansvaret?
    .title = Fagleg ansvar
    .missing = Det står ikkje kva eining eller rolle som har det faglege ansvaret.
    .review = Det står kven som har ansvaret. Gjeld det faglege ansvaret nett dette tilbodet, og har dei kunnskapen som trengst?
    .why = Helse- og omsorgstenester skal vere forsvarlege. Då hjelper det at ei eining eller ei rolle har det faglege ansvaret. Om tilbodet er forsvarleg, kan berre ein person vurdere.
    .remedy = Skriv kva eining eller rolle som har det faglege ansvaret, til dømes ei avdeling eller kommunelegen. Ikkje skriv namn på personar.

criterion-task-sharing = Står det korleis oppgåvene er fordelte?
    .title = Fordeling av oppgåver
    .missing = Det står ikkje korleis oppgåvene er fordelte mellom dei som held tilbodet.
    .why = I verksemder i helse- og omsorgstenesta skal det vere klart kven som har kva ansvar og kva oppgåver. Det hjelper når nokon blir sjuke, og når fleire held tilbodet saman.
    .remedy = Skriv kven som gjer kva: planlegg, leier samlingane, tek imot påmeldingar og følgjer opp etterpå. Bruk roller, ikkje namn.

criterion-knowledge-base = Står det kva slags kunnskap innhaldet byggjer på?
    .title = Kunnskapsgrunnlag
    .missing = Det står ikkje kva slags kunnskap innhaldet byggjer på.
    .review = Det står kva innhaldet byggjer på. Er kunnskapen god nok og ny nok, og passar han for deltakarane?
    .why = Helse- og omsorgstenester skal vere forsvarlege, og verksemda skal hente inn den kunnskapen ho treng. Både forsking, retningslinjer og erfaring tel. Om det er godt nok, kan berre ein person vurdere. Handboka i helsepedagogikk og andre rår alle som held slike tilbod, til å vise det.
    .remedy = Skriv dei viktigaste kjeldene: retningslinjer, forsking, ein manual eller erfaringar som er samla inn. Nokre få linjer er nok.

criterion-police-certificate = Har dei som held tilbodet, vist politiattest?
    .title = Politiattest
    .missing = Det står ikkje at dei som held tilbodet, har vist politiattest, eller kvifor nokon er unnatekne.
    .why = Kommunen skal krevje politiattest av dei som skal yte helse- og omsorgstenester. I spesialisthelsetenesta og tannhelsetenesta gjeld det helsepersonell som arbeider med barn eller personar med utviklingshemming. Den som berre er med av og til og vanlegvis ikkje er åleine med deltakarane, er unnateken.
    .remedy = Sjekk at de har følgt rutinen. Skriv det, eller skriv kven som er unnatekne, og kvifor. Sjølve attesten høyrer ikkje heime i skildringa.

criterion-police-certificate-age = Er politiattesten høgst tre månader gammal når nokon viser han fram?
    .title = Alderen på politiattesten
    .conflict = Det står at politiattesten kan vere meir enn tre månader gammal når nokon viser han fram.
    .review = Det står at politiattesten kan vere meir enn tre månader gammal når nokon viser han fram. Sjå på kven rutinen er for, og om nokon er unnatekne.
    .why = Den som får tilbod om jobb eller oppdrag i helse- og omsorgstenestene i kommunen, skal vise ein politiattest som då er høgst tre månader gammal. Kor gammal attesten er seinare, har ikkje noko å seie.
    .remedy = Be om ein attest som er høgst tre månader gammal når de tilbyr jobben eller oppdraget. Rett rutinen, eller skriv kven som er unnatekne.

criterion-information-responsible = Står det kven som har ansvar for informasjon til deltakarane?
    .title = Ansvar for informasjon til deltakarane
    .missing = Det står ikkje kva eining eller rolle som har ansvar for informasjon til deltakarane.
    .why = Den som gir helsehjelp, skal informere dei som har krav på det. Sidan 1. juli 2026 gjeld plikta òg å syte for at dei får medverke. I ein institusjon er det den som institusjonen peikar ut, som har oppgåva.
    .remedy = Skriv kva eining eller rolle som har ansvaret. Ikkje skriv namn på personar.

criterion-emergency-routine = Er det ein rutine for når nokon blir akutt sjuk på ei samling?
    .title = Når nokon blir akutt sjuk
    .missing = Det står ikkje kva de gjer når nokon blir akutt sjuk, eller når de blir uroa for nokon.
    .why = Verksemder i helse- og omsorgstenesta skal ha dei rutinane dei treng. Forskrifta nemner ikkje denne. Men når det hastar, hjelper det at alle veit kva dei skal gjere.
    .remedy = Skriv kven som ringjer etter hjelp, kven som blir hos deltakaren, og kven som tek seg av gruppa. Gjeld rutinen alle tilboda dykkar, kan du leggje han i tilbydarprofilen.

criterion-promises = Er teksten utan lovnader om at folk blir friske?
    .title = Lovnader om resultat
    .review = Det kan sjå ut som om teksten lovar eit resultat. Sjå på om lesaren kan ta det som ein lovnad.
    .why = Marknadsføring som har med helse å gjere, skal vere forsvarleg, nøktern og sakleg. Om ei vanleg side om eit kurs er marknadsføring, er ikkje avgjort. Men det er trygt å fortelje kva deltakarane får lære og øve på, og ikkje love kva dei oppnår.

criterion-legal-basis-stated = Står det kva føresegn tilbodet byggjer på?
    .title = Lovgrunnlaget for tilbodet
    .missing = Det står ikkje kva føresegn de byggjer tilbodet på.
    .why = Dei som driv helse- og omsorgstenester, skal ha oversikt over reglane for arbeidet. Sjukehus har opplæring av pasientar og pårørande som ei eiga oppgåve. Kommunar kan byggje på fleire nummer i helse- og omsorgstenestelova § 3-2, og det har noko å seie kva for eit.
    .remedy = Skriv kva føresegn de byggjer på. Sjukehus viser til spesialisthelsetenestelova § 3-8. Kommunar viser til eit nummer i helse- og omsorgstenestelova § 3-2, eller til ein annan paragraf. Har de avtale med ein av dei, viser du til det dei byggjer på.

criterion-participation-provision = Er føresegna om medverknad frå 2026 teken med?
    .title = Føresegna om medverknad frå 2026
    .missing = Det står ikkje noko om føresegna om medverknad frå 2026, spesialisthelsetenestelova § 3-11 a.
    .why = Sidan 1. juli 2026 seier føresegna at helseinstitusjonen skal syte for at pasientar og brukarar får medverke. Eldre lister over regelverk har ho ikkje med.
    .remedy = Ta med spesialisthelsetenestelova § 3-11 a der de viser til regelverk.

criterion-legal-basis-number = Har paragrafane det er vist til, dei numra dei har no?
    .title = Om paragrafane har rett nummer
    .review = Det er vist til § { $old }. Det som stod der før, står no i § { $new }. Er det den som er meint?
    .why = Når lover blir endra, kan paragrafar få nye nummer. Det gamle nummeret kan i dag handle om noko heilt anna. Då finn ikkje lesaren det de meiner.

criterion-legal-basis-current = Finst det de viser til, framleis under same namnet?
    .title = Om reglane framleis finst
    .review = Noko av det de viser til, er oppheva eller flytt, eller har fått nytt namn. Kva gjeld i dag?
    .why = Føresegner blir oppheva eller flytte til anna regelverk, og forskrifter får nye namn. Viser teksten til det som gjeld i dag, kan lesaren finne det.

criterion-legal-basis-in-force = Har reglane det er vist til, teke til å gjelde?
    .title = Om reglane har teke til å gjelde
    .review = Det er vist til reglar som er vedtekne, men som ikkje gjeld enno, så langt registeret veit. Har dei teke til å gjelde?
    .why = Ei lov kan vere vedteken lenge før ho gjeld. Fram til då er det dei gamle reglane som gjeld. Registeret kan ha gått glipp av datoen då ho tok til å gjelde.

criterion-legal-basis-is-law = Er det lov eller forskrift som er ført opp som lovgrunnlag?
    .title = Lov eller politisk dokument
    .review = Ein strategi, ein plan eller eit notat er ført opp som lovgrunnlag. Kva lov eller forskrift er det som ligg til grunn?
    .why = Strategiar og planar viser kva styresmaktene vil, og eit notat kan samle reglar. Rettar og plikter står i lover og forskrifter. Det er ikkje feil å nemne begge delar.

criterion-legal-basis-period = Varer planen eller strategien det er vist til, framleis?
    .title = Om planen framleis varer
    .review = Perioden til ein strategi eller plan som er ført opp som grunnlag, gjekk ut i { $year }. Finst det ein nyare, eller er det ei lov som er grunnlaget?
    .why = Strategiar og planar er politiske dokument for ei viss tid, og ikkje lov. Etterpå kan styresmaktene ha andre mål.

criterion-legal-basis-binds = Gjeld føresegna det er vist til, for dykk?
    .title = Kven føresegna gjeld for
    .conflict = Det står at de har oppgåva som spesialisthelsetenestelova § 3-8 gir til sjukehus, og at de ikkje har nokon avtale.
    .review = Det er vist til ei føresegn for ein annan del av tenestene. Gjer de dette saman med nokon ho gjeld for, eller etter avtale med dei?
    .why = Nokre føresegner gjeld berre for sjukehus, og andre berre for kommunar. Frivillige og private er bundne av dei når dei gjer oppgåva etter avtale. Lesaren kan tru at de har ei plikt som andre har.
    .remedy = Vis til ei føresegn som gjeld for dykk. Held de tilbodet saman med nokon andre, skriv du kven, og at det er dei som har oppgåva.

criterion-legal-basis-group = Byggjer gruppekurset på meir enn praktisk hjelp og opplæring?
    .title = Lovgrunnlag for gruppekurs
    .review = Helse- og omsorgstenestelova § 3-2 nr. 6 bokstav b er det einaste grunnlaget som er ført opp. Passar det for eit kurs i gruppe?
    .why = Nr. 6 bokstav b handlar om hjelp og opplæring i kvardagen til den einskilde. Er tilbodet ei slik teneste, følgjer det reglar om vedtak og betaling med. Vi les det slik at nr. 1 om førebygging eller nr. 5 om rehabilitering ofte passar betre for kurs i gruppe.

criterion-legal-basis-rehabilitation = Er forskrifta om rehabilitering blant reglane de viser til?
    .title = Forskrifta om rehabilitering
    .missing = Det står ikkje noko om forskrifta om habilitering, rehabilitering og koordinator.
    .why = Når tilbodet er habilitering eller rehabilitering, gjeld forskrifta i tillegg til lova. Ho seier mellom anna korleis deltakarane skal få medverke, og at det regionale helseføretaket skal tilby tilpassa opplæring.
    .remedy = Vis til § 4 i forskrifta. I spesialisthelsetenesta kan de vise til § 13. Er ikkje tilbodet rehabilitering, rettar du det som seier at det er det.

criterion-schooling-basis = Byggjer opplæringa på noko anna enn retten barn har til skule?
    .title = Skule og pasientopplæring
    .conflict = Pasient- og brukarrettslova § 6-4 er det einaste grunnlaget for opplæring av vaksne pasientar. Ho handlar om skule for barn i helseinstitusjon.
    .review = Det er vist til pasient- og brukarrettslova § 6-4. Ho handlar om skule for barn i helseinstitusjon. Er det skule som er meint?
    .why = Barn i helseinstitusjon har rett til skule. Det er noko anna enn opplæring av pasientar og pårørande, som for sjukehus står i spesialisthelsetenestelova § 3-8.
    .remedy = Vis til føresegna tilbodet byggjer på, og ta bort § 6-4 om ho ikkje er med på grunn av barn.

criterion-legal-basis-public-health = Er folkehelselova blant reglane de viser til?
    .title = Folkehelselova § 7
    .missing = Det står ikkje noko om folkehelselova § 7.
    .why = Kommunen skal setje i verk tiltak mot dei utfordringane for folkehelsa han har kartlagt, som einsemd. Vi les det slik at § 7 ofte passar for opne tilbod utanfor helse- og omsorgstenesta.
    .remedy = Er tilbodet eit tiltak for folkehelsa, viser du til folkehelselova § 7. Byggjer det på noko anna, kan du la det stå som det er.

criterion-legal-basis-known = Kjenner registeret reglane de viser til?
    .title = Om registeret kjenner reglane
    .review = Registeret kjenner ikkje alt de viser til, og kan ikkje seie om det er rett. Er det skrive slik at lesaren finn det?
    .why = Registeret har dei reglane som tilbod for læring og meistring oftast byggjer på. Andre kan vere like rette. Ein skrivefeil kan òg vere grunnen.

criterion-guideline-current = Er rettleiaren om tolk den som gjeld no?
    .title = Rettleiaren om tolk
    .review = Det er vist til rettleiaren om tolk frå 2011 (IS-1924). Han vart erstatta i 2026. Er det den nye som er meint?
    .why = Helsedirektoratet har laga ein ny nasjonal rettleiar om tolketenester. Han kom i januar 2026 og erstattar den frå 2011.

criterion-quality-system = Har verksemda retningslinjer, prosedyrar, system for dokumentasjon og indikatorar?
    .title = Dei fire delane av kvalitetssystemet
    .missing = Det står ikkje alt dette om verksemda: faglege retningslinjer, prosedyrar, system for dokumentasjon og indikatorar for kvalitet.
    .why = Desse fire delane står i lysbilete frå kompetansetenesta for læring og meistring, frå omkring 2015. Det er ei gammal kjelde, og de kan ha god orden på andre måtar. Saman gjer dei fire det lettare å sjå om kvaliteten blir betre.
    .remedy = Skriv kva retningslinjer og prosedyrar de følgjer, kvar de dokumenterer, og kva tal de følgjer med på. Det passar godt i tilbydarprofilen.

criterion-indicator-kinds = Dekkjer indikatorane både struktur, prosess og resultat?
    .title = Kva indikatorane dekkjer
    .missing = Det står ikkje at indikatorane dekkjer alle tre: kva som er på plass, kva de gjer, og kva det fører til.
    .why = Dette er vårt framlegg, og inga kjelde er lesen. Fagfolk deler ofte indikatorar i struktur, prosess og resultat. Har de berre éin av dei, kan det vere vanskeleg å sjå kvifor tala endrar seg.
    .remedy = Sjå om de kan leggje til ein indikator av den typen som manglar: kor mange leiarar som har opplæring, kor mange deltakarar som fullfører, eller kva deltakarane seier at dei har fått.

criterion-practice-example-fields = Har skildringa med det same som dei nasjonale praksiseksempla?
    .title = Felta i praksiseksempla
    .missing = Det står ikkje alt dette: tittel, målgruppe, arrangør, stad, lengd, rekruttering, kor mange, mål, innhald og brukarmedverknad.
    .why = Kompetansetenesta for læring og meistring har samla praksiseksempel frå Nord-Trøndelag og Nord-Noreg. Følgjer de dei same felta, er det lettare for andre å lære av tilbodet. Det er ei moglegheit, ikkje noko alle bør gjere.
    .remedy = Fyll ut det som manglar, gjerne med éi setning om kvart punkt. Det er særleg nyttig når de vil dele tilbodet med andre.

criterion-claims-sourced = Har påstandane om verknad ei kjelde?
    .title = Kjelde til påstandar om verknad
    .missing = Det står ikkje kvar alle påstandane om verknad kjem frå.
    .why = Kompetansetenesta har samla forskinga på feltet, og eit oversyn frå 2016 byggjer på det deltakarar fortel, og ber om meir forsking. Ei kjelde lèt lesaren sjå kva som er undersøkt. At ho bør nemnast, les vi ut av dei.
    .remedy = Skriv kjelda ved påstanden, gjerne med lenkje. Finn de inga, skriv de heller kva deltakarane får lære.

criterion-claim-certainty = Er påstandane om verknad like varsame som forskinga?
    .title = Kor sikre påstandane er
    .review = Ein påstand om verknad er sagd som sikker, eller gjeld livskvalitet hos barn og unge. Ber forskinga så langt?
    .why = Eit oversyn frå 2016 byggjer på det deltakarar fortel, og det er noko anna enn målt verknad. For barn og unge er funna om livskvalitet blanda. Om fysisk aktivitet seier eit norsk samandrag at alle studiane fann god verknad, medan artikkelen sjølv seier dei fleste. Vi følgjer artikkelen. Difor er «kan hjelpe» ofte rettare enn «hjelper».

criterion-effect-words = Ser lesaren kvar ord om forsking og verknad kjem frå?
    .title = Ord om forsking og verknad
    .review = Her står «{ $word }» eller noko liknande, men ikkje kvar det kjem frå. Har de kjelda?
    .why = Kompetansetenesta har samla forskinga, og eit oversyn frå 2016 ber om meir av henne. Utan kjelde kan lesaren ikkje sjå kva «forsking viser» byggjer på. At kjelda bør nemnast, er noko vi les ut av dei. Det som står i teksten, kan vere rett.
