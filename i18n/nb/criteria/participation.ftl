# Brukermedvirkning: hvem som er med på å planlegge, holde og evaluere, og hva deltakerne kan påvirke.

criterion-user-representative-planning = Planlegger brukerrepresentanter og fagpersoner tilbudet sammen?
    .title = Planlegging med brukerrepresentanter
    .missing = Det står ikke at brukerrepresentanter og fagpersoner planlegger tilbudet sammen.
    .conflict = Det står at ingen brukerrepresentanter er med på å planlegge tilbudet.
    .why = Fagpersoner kan faget. Brukerrepresentanter vet hvordan det er å leve med utfordringen. Nasjonale råd er at begge deler bør telle like mye. Derfor bør begge være med fra starten.
    .remedy = Få med minst én brukerrepresentant når dere planlegger tilbudet. Er noen med allerede, skriver du det. Skriv gjerne hvor de kommer fra: en brukerorganisasjon, et brukerutvalg eller tidligere deltakere.

criterion-user-representative-running = Holder brukerrepresentanter og fagpersoner tilbudet sammen?
    .title = Samlinger med brukerrepresentanter
    .missing = Det står ikke at brukerrepresentanter og fagpersoner holder tilbudet sammen.
    .conflict = Det står at ingen brukerrepresentanter er med på å holde tilbudet.
    .why = Deltakerne får både fagkunnskap og erfaring fra noen som har levd med det samme. Nasjonale råd er derfor at brukerrepresentanter er med på selve samlingene, og ikke bare i planleggingen.
    .remedy = Avtal hva brukerrepresentanten skal gjøre på samlingene, som å fortelle, lede samtalen eller svare på spørsmål. Skriv det, så vet deltakerne hvem de møter.

criterion-user-representative-evaluation = Evaluerer brukerrepresentanter og fagpersoner tilbudet sammen?
    .title = Evaluering med brukerrepresentanter
    .missing = Det står ikke at brukerrepresentanter og fagpersoner evaluerer tilbudet sammen.
    .conflict = Det står at ingen brukerrepresentanter er med på å evaluere tilbudet.
    .why = Det går an å lese svarene fra deltakerne på flere måter, og brukerrepresentanter kan se noe annet enn fagpersoner. Nasjonale råd er at de er med på evalueringen. Da kan de også si hva som bør bli annerledes neste gang.
    .remedy = Inviter brukerrepresentanten til møtet der dere går gjennom svarene. Skriv hvem som er med på evalueringen.

criterion-participant-influence = Kan hver deltaker påvirke mål, form og innhold?
    .title = Medvirkning for hver deltaker
    .missing = Det står ikke hvordan hver deltaker kan påvirke mål, form og innhold.
    .why = Pasienter og brukere har rett til å medvirke når de får helse- og omsorgstjenester. Pårørende bør også få være med på å forme tilbudet. Det er lettere å si fra når en vet hva en kan påvirke, og hvordan.
    .remedy = Skriv hva deltakerne kan påvirke, og når. Det kan være egne mål, egne temaer eller måten dere holder samlingene på. Du kan for eksempel spørre om ønsker ved påmelding.

criterion-representative-experience = Har brukerrepresentanten erfaring som passer med målgruppen?
    .title = Erfaringen til brukerrepresentanten
    .missing = Det står ikke at hver brukerrepresentant har erfaring som passer med dem tilbudet er for.
    .conflict = Det står at en brukerrepresentant ikke har egen erfaring.
    .why = Kompetansetjenesten for læring og mestring og Helse Møre og Romsdal råder til at erfaringen passer med hvem tilbudet er for. Pasienter og pårørende har ulik erfaring, og det er lettere å kjenne seg igjen i en som har stått i det samme.
    .remedy = Skriv om brukerrepresentanten har erfaring som pasient eller som pårørende. Passer ikke erfaringen med målgruppen, kan du spørre en brukerorganisasjon om en til.

criterion-children-heard = Blir barn og unge som deltar, hørt?
    .title = Meningene til barn og unge
    .missing = Det står ikke hvordan barn og unge som deltar, får si hva de mener.
    .why = Barn som kan danne seg egne meninger, har rett til informasjon og til å bli hørt i helse- og omsorgstjenestene, og i alt det offentlige gjør som gjelder dem. Det gjelder også i en gruppe. Måten bør passe for alder og modenhet.
    .remedy = Skriv hvordan barna og ungdommene får si fra: i samtale, gjennom lek og tegning eller i et eget skjema. Skriv også hva dere bruker det til.

criterion-representatives-heard = Hører dere representanter for brukerne når tjenestene blir utformet?
    .title = Hvem som snakker for brukerne
    .missing = Det står ikke hvem som representerer pasienter og brukere når dere utformer tjenestene.
    .why = Kommunen skal høre dem som representerer pasienter og brukere, når den utformer helse- og omsorgstjenestene. Regionale helseforetak skal høre dem når de lager planer. Kravet gjelder tjenestene samlet, ikke hvert tilbud. Et tilbud som er planlagt sammen med brukere, viser likevel hvordan dere gjør det.
    .remedy = Skriv hvem som representerer brukerne: en brukerorganisasjon, et brukerutvalg, likepersoner eller tidligere deltakere. Gjelder det alle tilbudene deres, kan du legge det i tilbyderprofilen.

criterion-representative-terms = Står det hva brukerrepresentanter og likepersoner gjør, og hva de får for det?
    .title = Avtale med brukerrepresentanter
    .missing = Det står ikke alt dette om hver brukerrepresentant og likeperson: hva personen gjør, om det er betalt, og hvilken støtte som følger med.
    .why = Nasjonale råd er at erfaring og fagkunnskap bør telle like mye. Da bør de som bidrar med erfaring, vite hva som er avtalt om oppgaver, betaling og støtte. Kompetansetjenesten for læring og mestring råder til å si tydelig hvilken rolle det gjelder, før dere spør noen.
    .remedy = Skriv hva hver av dem gjør, hva de får betalt, og hvem som støtter dem før og etter. Får de ikke betalt, skriver du det.

criterion-participants-in-planning = Kan deltakerne påvirke planen før dere starter?
    .title = Deltakernes ønsker før start
    .missing = Det står ikke at deltakerne kan påvirke planen før dere starter.
    .why = Lysbilder fra kompetansetjenesten for læring og mestring (omkring 2015) viser hvem som kan være med i hver fase. For deltakere i planleggingen står det et spørsmålstegn. Dette er derfor bare en mulighet.
    .remedy = Spør for eksempel om ønsker ved påmelding: Hva lurer du mest på, og hva vil du at vi tar opp? Skriv at dere gjør det.

criterion-participants-in-running = Kan deltakerne være med på å forme samlingene underveis?
    .title = Samlinger formet av deltakerne
    .missing = Det står ikke at deltakerne kan være med på å forme samlingene underveis.
    .why = Lysbilder fra kompetansetjenesten for læring og mestring (omkring 2015) har et spørsmålstegn ved deltakernes plass i selve gjennomføringen. Noen grupper har god nytte av det, andre følger et fast opplegg. Velg det som passer for dere.
    .remedy = Sett gjerne av tid til det deltakerne selv vil ta opp, og spør mot slutten av en samling hva den neste bør handle om. Skriv at de kan være med og bestemme.

criterion-participation-levels = Gjelder medvirkningen både den enkelte og samarbeid med bruker- og pasientorganisasjoner?
    .title = Medvirkning på to nivåer
    .missing = Det står ikke både hvordan den enkelte medvirker, og hvordan dere samarbeider med brukerrepresentanter eller organisasjoner.
    .why = Helsedirektoratet råder til begge deler: at hver deltaker får medvirke, og at dere samarbeider med organisasjonene. Kildene er uenige om nivåene: De teller fra to til fire, og noen sier systemnivå om det andre kaller tjenestenivå. Her teller begge ordene.
    .remedy = Skriv hva hver deltaker kan påvirke, og hvem som snakker for brukerne når dere lager tilbudet. Gjelder det alle tilbudene deres, kan du legge det i tilbyderprofilen.

criterion-representative-perspective = Kan brukerrepresentanten snakke for flere enn seg selv?
    .title = Å snakke for flere enn seg selv
    .review = Har brukerrepresentanten fått sin egen historie på avstand, og er det plass til at andre ser annerledes på det? Snakk med dem det gjelder.
    .why = Kompetansetjenesten for læring og mestring og nettstedet FOUSAM råder til å velge noen som har bearbeidet det de har vært gjennom. Da er det lettere å snakke på vegne av flere. Ingen tekst kan vise det, så dette er et spørsmål til dere.
    .remedy = Ta en samtale før dere avtaler noe. Snakk om hva rollen er, og om hvordan andre i samme situasjon kan ha det. Er det for tidlig, kan personen bidra på en annen måte.

criterion-representative-independent = Er brukerrepresentanten uavhengig av dem som arrangerer tilbudet?
    .title = Uavhengig brukerrepresentant
    .missing = Det står ikke at alle brukerrepresentantene er uavhengige av dere, det vil si ikke ansatt hos dere.
    .why = Ett sykehus, Nordlandssykehuset, ber om brukerrepresentanter som er uavhengige av arbeidsgiveren. Erfaringssentrum skiller mellom dem og ansatte erfaringskonsulenter. Det er lettere å si imot når en ikke er ansatt der. Rådet er lokalt, og i en stor virksomhet kan jobben være et helt annet sted.
    .remedy = Skriv at brukerrepresentanten ikke er ansatt hos dere. Er personen det, kan dere spørre en til, eller bruke rollen erfaringskonsulent i stedet.

criterion-representative-beside-consultant = Er det en brukerrepresentant ved siden av erfaringskonsulenten?
    .title = Brukerrepresentant og erfaringskonsulent
    .missing = Det står ikke at det er en brukerrepresentant ved siden av erfaringskonsulenten.
    .why = Erfaringssentrum beskriver to roller: En erfaringskonsulent er ansatt på grunn av egen erfaring, og en brukerrepresentant snakker for brukerne uten å være ansatt. Vi leser det slik at konsulenten ikke bør være den eneste som snakker for brukerne.
    .remedy = Behold erfaringskonsulenten, og ta med en brukerrepresentant også, gjerne i planleggingen. Er noen alt med, skriver du det.

criterion-two-representatives = Er det mer enn én brukerrepresentant?
    .title = To brukerrepresentanter
    .missing = Det står ikke at det er mer enn én brukerrepresentant.
    .why = To kan støtte hverandre, ha ulike erfaringer og dekke for hverandre ved sykdom. Dette er et vanlig råd i fagfeltet, og ingen kilde er lest for det. Én er også bra.
    .remedy = Spør gjerne en til, for eksempel en med en annen erfaring eller alder. Er dere flere alt, skriver du hvor mange.

criterion-representative-recruited = Står det hvordan dere finner brukerrepresentanter?
    .title = Hvordan dere finner brukerrepresentanter
    .missing = Det står ikke hvordan hver brukerrepresentant er funnet.
    .why = Kompetansetjenesten for læring og mestring råder til å spørre brukerorganisasjonene først, og nevner andre veier. Erfaringssentrum mener at en organisasjon bør velge dem. Kildene er altså uenige, og ingen trenger å være medlem for å bli brukerrepresentant.
    .remedy = Skriv hvor dere spør: en brukerorganisasjon, et brukerutvalg, fagavdelingen, tidligere deltakere, en skole, en frivilligsentral eller en annonse.

criterion-expenses-covered = Får brukerrepresentanten dekket utgiftene sine?
    .title = Utgiftene til brukerrepresentanten
    .missing = Det står ikke at dere dekker dokumenterte utgifter for hver brukerrepresentant.
    .conflict = Det står at en brukerrepresentant ikke får dekket utgiftene sine.
    .why = Helsebiblioteket råder til å dekke dokumenterte utgifter som et minimum, og Helse Bergen gjør det. Det er snakk om reise, opphold og kanskje tapt arbeidsinntekt. Det finnes ingen nasjonal sats.
    .remedy = Avtal hvilke utgifter dere dekker, og hvordan de blir dokumentert. Skriv det. Gjelder det alle tilbudene deres, kan du legge det i tilbyderprofilen.

criterion-fee-settled = Er honoraret avklart med brukerrepresentanten på forhånd?
    .title = Avtale om honorar
    .missing = Det står ikke hva som er avtalt om honorar for hver brukerrepresentant.
    .why = Helsebiblioteket og kompetansetjenesten for læring og mestring tar opp honorar. Vi leser det slik at det bør være avklart på forhånd. Det finnes ingen nasjonal sats, bare lokale. Likepersonsarbeid er ulønnet, mens brukerrepresentanter ofte får honorar.
    .remedy = Snakk om honorar før oppdraget starter. Skriv om det er avtalt, om personen har takket nei, eller om dere er enige om at det er frivillig. Du trenger ikke å skrive beløpet.

criterion-representative-training = Får brukerrepresentanten tilbud om opplæring i rollen?
    .title = Opplæring av brukerrepresentanter
    .missing = Det står ikke at hver brukerrepresentant har fått opplæring eller tilbud om det.
    .why = En gjennomgang av 37 studier (Sagen mfl. 2023) fant at opplæring som det er satt av penger til, gjør medvirkning lettere. Sykehus som Lovisenberg og Nordlandssykehuset har laget kurs for brukerrepresentanter, ett av dem på nett.
    .remedy = Tilby et kurs, for eksempel et nettkurs eller kurs i helsepedagogikk sammen med fagpersonene. Skriv hva brukerrepresentanten har fått tilbud om.

criterion-participation-training = Kjenner fagpersonene prinsippene for brukermedvirkning?
    .title = Fagpersoner og brukermedvirkning
    .review = Har fagpersonene lært om brukermedvirkning, og vet de når og hvordan brukerne bør få være med?
    .why = En gjennomgang av 37 studier (Sagen mfl. 2023) fant at opplæring gjør medvirkning lettere. Erfaringssentrum fant at ansatte ikke alltid vet når og hvordan de bør ta brukere med. Ingen av dem sier hvilket kurs som trengs.
    .remedy = Gi opplæring til dem som trenger det, gjerne sammen med brukerrepresentantene. Skriv i tilbyderprofilen at det er gjort.

criterion-representative-support = Blir brukerrepresentanten forberedt før og fulgt opp etter oppdraget?
    .title = Støtte til brukerrepresentanten
    .missing = Det står ikke at hver brukerrepresentant blir forberedt før og får en samtale etter oppdraget.
    .why = Nettstedet FOUSAM og kompetansetjenesten for læring og mestring råder til å følge opp før og etter. Det kan koste å fortelle om noe en har levd med, og rollen er ofte ny.
    .remedy = Avtal en kort samtale før første samling, og en etter den siste. Skriv at dere gjør det.

criterion-representative-welcomed = Har en av fagpersonene ansvar for at brukerrepresentanten er trygg?
    .title = Trygghet for brukerrepresentanten
    .review = Har en av fagpersonene ansvar for å ta imot brukerrepresentanten og se til at det går bra? Spør også brukerrepresentanten.
    .why = Kompetansetjenesten for læring og mestring peker på at det oftest er fagpersonene som er på hjemmebane. De bør derfor sørge for trygghet og veiledning. Om noen er trygg, er det bare de som vet.
    .remedy = Bestem hvem av fagpersonene som er fast kontakt for brukerrepresentanten, og skriv at det er en slik kontakt. Ikke skriv navn på personer.
