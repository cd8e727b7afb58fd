# Innhold, arbeidsmåter og de som leder.

criterion-active-methods = Får deltakerne snakke sammen, dele erfaringer eller øve?
    .title = Samtale, erfaringsdeling og øving
    .missing = Det står ikke at deltakerne får snakke sammen, dele erfaringer eller øve.
    .why = Utveksling av erfaringer er sentralt i tilbud om læring og mestring, skriver Helsedirektoratet. Foredrag bør ikke være den eneste arbeidsmåten.
    .remedy = Sett av tid til samtale, erfaringsdeling eller øving, og skriv det.

criterion-leader-training = Har noen av dem som leder eller underviser, opplæring i helsepedagogikk?
    .title = Opplæring i helsepedagogikk
    .missing = Det står ikke at noen av dem som leder eller underviser, har opplæring i helsepedagogikk.
    .conflict = Det står at de som leder eller underviser, ikke har opplæring i helsepedagogikk.
    .why = Kompetansetjenesten for læring og mestring regner kompetanse i helsepedagogikk som en forutsetning for slike tilbud. Derfor bør minst én av dem som leder eller underviser, ha slik opplæring. Lovene krever opplæring av personellet, men nevner ikke helsepedagogikk.
    .remedy = La en som har slik opplæring, være med og lede, eller la lederne ta et kurs. Skriv opplæringen under «Hvem som holder tilbudet».

criterion-what-happens = Får deltakerne vite hva som skjer, og hva de må gjøre?
    .title = Hva som skjer på samlingene
    .missing = Det står ikke alt deltakerne trenger å vite: hva som skjer, hvordan, og hva de må gjøre selv.
    .why = Pasienter og brukere har rett til informasjon som gir dem innsikt i tilbudet. Den som vet hva som skal skje, kan velge, og er tryggere den første dagen.
    .remedy = Skriv hva dere gjør på en vanlig samling, hvem som snakker, og om deltakerne må si noe selv. Skriv hva de bør ha med, gjøre hjemme eller klare.

criterion-risks-told = Får deltakerne vite om det kan bli tungt eller gi plager?
    .title = Belastning og risiko
    .review = Deltakerne trener, eller snakker om sorg. Det står ikke om det kan bli tungt eller gi plager. Bør de få vite noe?
    .why = Pasienter har rett til å vite om mulig risiko ved helsehjelpen. Trening kan gi plager, og samtaler om det som er vondt, kan sitte i en stund. Ofte er risikoen liten, og da er det også godt å vite.
    .remedy = Skriv hva som kan bli tungt, hvem som bør spørre legen først, og hva folk kan gjøre hvis de får det vanskelig.

criterion-health-promotion-content = Står det hvilke råd og hvilken veiledning folk får?
    .title = Råd og veiledning
    .missing = Det står ikke hvilken informasjon, hvilke råd eller hvilken veiledning folk får.
    .why = Kommuner skal fremme helse og prøve å forebygge sykdom, blant annet med opplysning, råd og veiledning. Plikten gjelder kommunen, ikke hvert tilbud. Et tilbud om læring og mestring er en måte å gjøre det på.
    .remedy = Skriv hvilke temaer dere tar opp, eller hvilken veiledning folk får.

criterion-content-adapted = Tilpasser dere innholdet til gruppen eller til hver enkelt?
    .title = Tilpasset innhold
    .missing = Det står ikke hvordan dere tilpasser innholdet til gruppen eller til hver enkelt.
    .review = Det står hvordan innholdet blir tilpasset. Se på om det passer for dem som kommer.
    .why = I spesialisert rehabilitering skal det regionale helseforetaket tilby tilrettelagt opplæring til pasienter og brukere som trenger det. Folk lærer ulikt og har ulike ting å mestre.
    .remedy = Skriv hvordan dere finner ut hva deltakerne trenger, og hva dere kan gjøre annerledes for gruppen eller for den enkelte.

criterion-understanding-checked = Står det hvordan dere ser at deltakerne har forstått?
    .title = Om deltakerne har forstått
    .missing = Det står ikke hvordan dere ser at deltakerne har forstått innholdet.
    .why = Den som gir informasjon til pasienter og brukere, skal så langt som mulig sikre seg at de har forstått. Loven sier ikke hvordan. Dere kan for eksempel be dem si det med egne ord. Det anbefaler fagmiljøene i Helse Sør-Øst.
    .remedy = Bli enige om hvordan dere ser at folk har forstått, og skriv det under «Innhold».

criterion-qualified-staff = Står det hvilke fagfolk som leder og underviser?
    .title = Fagfolk som leder og underviser
    .missing = Det står ikke hvilke yrker de som leder eller underviser, har.
    .review = Det står hvilke fagfolk som er med. En fagperson vurderer om de er mange nok, og om de kan nok for denne gruppen.
    .why = Helse- og omsorgstjenester skal være forsvarlige. Da trengs det folk med nok fagkunnskap. Helsepersonell skal holde seg til det de er kvalifisert for.
    .remedy = Skriv yrket til hver av dem som leder eller underviser som fagperson. Ikke skriv navn på personer.

criterion-topics-match-professions = Passer temaene med yrkene til dem som tar dem opp?
    .title = Temaer som passer med yrkene
    .review = Det står hvem som tar opp hvilke temaer. En fagperson vurderer om hver av dem er kvalifisert for det de tar opp.
    .why = Helsepersonell skal holde seg til det de er kvalifisert for, og få hjelp av andre når det trengs. En sykepleier og en fysioterapeut kan ulike ting.
    .remedy = Skriv hvilke temaer hver yrkesgruppe tar. Mangler dere noen til et tema, kan dere invitere en som kan det.

criterion-staff-competence = Står det hva de som holder tilbudet, kan?
    .title = Kompetansen til dem som holder tilbudet
    .missing = Det står ikke hva de som holder tilbudet, kan eller har lært.
    .why = Virksomheter i helse- og omsorgstjenesten skal ha oversikt over kompetansen til medarbeiderne, og sørge for at de kan det de trenger.
    .remedy = Skriv hva de som holder tilbudet, kan eller har lært: å lede grupper, sykdommen, kommunikasjon eller noe annet.

criterion-representative-pedagogy = Får brukerrepresentantene som er med på samlingene, tilbud om kurs i helsepedagogikk?
    .title = Helsepedagogikk for brukerrepresentanter
    .missing = Det står ikke at alle brukerrepresentantene som er med på samlingene, har fått tilbud om kurs i helsepedagogikk.
    .why = Kursene i helsepedagogikk som vi har lest om, er for både fagfolk og brukerrepresentanter. Vi slutter av det at de som bidrar på samlingene, bør få tilbudet. Om de vil ta kurset, bestemmer de selv.
    .remedy = Spør brukerrepresentantene om de vil ta et kurs i helsepedagogikk, gjerne sammen med fagfolkene. Skriv under «Hvem som holder tilbudet» at de har fått tilbudet eller tatt kurset.

criterion-competence-areas = Kan laget til sammen nok om gruppeledelse, situasjonen til deltakerne, kommunikasjon, mestring og pedagogikk?
    .title = Det laget kan til sammen
    .missing = Det står ikke at laget til sammen kan noe om alle fem: å lede grupper, sykdommen eller situasjonen, kommunikasjon, mestring og pedagogikk.
    .why = En forskningsoversikt fra 2016 fant seks områder som betyr noe for utbyttet. Fem av dem står her. Det sjette, egenskaper og holdninger, spør vi om for seg. Ingen trenger å kunne alt: det er laget som til sammen bør dekke områdene.
    .remedy = Skriv hva hver av dem som holder tilbudet, kan. Mangler laget noe, kan dere hente inn en som kan det, eller ta et kurs.

criterion-how-people-are-met = Blir deltakerne møtt med empati, anerkjennelse og respekt for det de selv kan?
    .title = Hvordan deltakerne blir møtt
    .review = Snakk om hvordan deltakerne blir møtt, for eksempel i veiledning. En kollega kan også være med på en samling og se. Hva sier deltakerne selv?
    .why = En forskningsoversikt fra 2016 regner holdninger og egenskaper som en del av den helsepedagogiske kompetansen. Kompetansetjenestene nevner empati, anerkjennelse og ydmykhet for det den andre kan. Ingen tekst viser det.

criterion-visual-aids = Bruker dere bilder, film, modeller eller annet som kan ses, når dere forklarer?
    .title = Bilder og annet som kan ses
    .missing = Det står ikke at dere bruker bilder, film, modeller eller annet som kan ses.
    .why = Bilder og andre visuelle hjelpemidler kan gjøre det lettere å forstå. Vedlegget til den nasjonale håndboken i helsepedagogikk nevner dem; vi har bare sett innholdslisten. Det er én måte å gjøre det på.
    .remedy = Finn et bilde, en film eller en modell til det som er vanskeligst å forklare, og skriv det opp under «Materiell».

criterion-cultural-competence = Har noen av dem som holder tilbudet, kunnskap om kultur og migrasjon?
    .title = Kunnskap om kultur og migrasjon
    .missing = Det står ikke at noen av dem som holder tilbudet, har kunnskap om kultur og migrasjon.
    .why = Tilbudet er for folk med ulike språk eller bakgrunner. Helse Sør-Øst ber om at kommunikasjonen blir tilpasset språk og kultur. Av det slutter vi at laget bør ha noen med slik kunnskap.
    .remedy = Ta med noen som kjenner språket eller kulturen, for eksempel en tospråklig leder, eller lær mer sammen. Skriv det under «Hvem som holder tilbudet».

criterion-theory-named = Står det hvilken teori planen bygger på?
    .title = Teorien bak
    .missing = Det står ikke hvilken teori planen bygger på.
    .why = En plan kan vise hvilken teori den bygger på, for eksempel salutogenese, tro på egen mestring eller stressmestring. Det er et råd. Ordet mestring er forklart på flere måter: kompetansetjenesten for læring og mestring la før vekt på kontroll og styrke, nå på tanker, følelser og handling, og på situasjonen og nettverket.
    .remedy = Skriv med en setning eller to hvilken teori dere bygger på, under «Kunnskapsgrunnlag».

criterion-pedagogy-course-topics = Tar kurset i helsepedagogikk opp de sju vanlige temaene?
    .title = Temaene i et kurs i helsepedagogikk
    .missing = Det står ikke at kurset tar opp alle sju: helsekompetanse, brukermedvirkning, relasjoner, kommunikasjon, gruppeledelse, didaktikk, og endring og mestring.
    .why = Det nasjonale digitale kurset er beskrevet med disse temaene, og vedlegget til håndboken har mange av dem. Den nasjonale håndboken er grunnlaget for slike kurs.
    .remedy = Velg temaene under «Innhold». Mangler kurset noen av dem, kan dere se i håndboken i helsepedagogikk.

criterion-pedagogy-course-practice = Får deltakerne på kurset øve på å planlegge, gjennomføre og evaluere et tilbud?
    .title = Øving i å planlegge, holde og evaluere
    .missing = Det står ikke at deltakerne får øve på å planlegge, gjennomføre og evaluere et tilbud.
    .why = Grunnkursene i Nord-Norge og læringsmålene for leger i spesialisering har dette med. De som tar kurset, bør kunne bruke det når de selv holder et tilbud.
    .remedy = La deltakerne planlegge et tilbud de kan komme til å holde, fra mål til evaluering. Velg temaet under «Innhold».

criterion-pedagogy-course-co-leader = Er en med brukererfaring med og leder kurset i helsepedagogikk?
    .title = En med brukererfaring leder sammen med dere
    .missing = Det står ikke at en med brukererfaring er med og leder kurset.
    .why = En artikkel i Sykepleien om det nasjonale digitale kurset forteller at folk lærer best når en erfaren bruker er med og leder. Da viser kurset også i praksis det som det handler om.
    .remedy = La en erfaren bruker være medleder gjennom hele kurset, og skriv det under «Hvem som holder tilbudet».

criterion-pedagogy-course-open = Er kurset i helsepedagogikk åpent for både fagfolk og brukerrepresentanter?
    .title = For fagfolk og brukerrepresentanter
    .missing = Det står ikke at kurset er åpent for både fagfolk og brukerrepresentanter.
    .why = Den nasjonale håndboken og grunnkurset ved Nordlandssykehuset er for begge. De som holder tilbud sammen, har nytte av å lære sammen.
    .remedy = Inviter både fagfolk og brukerrepresentanter, og velg begge under «Målgruppe».

criterion-pedagogy-course-spread = Går kurset i helsepedagogikk over minst to uker, så folk får prøve ut ting på jobben?
    .title = Tid til å prøve ut i praksis
    .missing = Det står ikke at kurset går over minst to uker.
    .why = Noen kurs er spredt, så folk får prøve ut ting mellom samlingene: fem dager på åtte uker, eller tre dager med to–tre uker mellom. To uker er vårt forslag til grense. Et kortere kurs kan være like riktig for dere.
    .remedy = Kan kurset deles, så legg noen uker mellom samlingene, og gi folk noe å prøve ut. Skriv hvor mange uker det går over.

criterion-everyday-topics = Handler temaene også om hverdagen, som jobb, familie eller venner?
    .title = Hverdagen som tema
    .missing = Det står ikke blant temaene at dere tar opp noe fra hverdagen, for eksempel jobb, skole, familie eller venner.
    .why = Kompetansetjenesten for læring og mestring og Helsenorge legger vekt på livet med helseutfordringen, ikke bare på sykdommen. Jobb, familie og venner hører til det livet.
    .remedy = Spør noen i målgruppen hva som er vanskelig hjemme, på jobben eller blant venner. Ta det opp, og velg temaene under «Innhold».

criterion-sharing-time = Er det satt av tid til at deltakerne deler erfaringer?
    .title = Tid til å dele erfaringer
    .missing = Det står ikke at det er satt av tid til at deltakerne deler erfaringer.
    .why = Helsedirektoratet, Helsenorge og kompetansetjenesten for læring og mestring regner det å dele erfaringer som en viktig del av slike tilbud. Diabetesforbundet sier det samme om likepersoner. Hvor lang tid det bør være, sier de ikke.
    .remedy = Sett av minutter i planen for hver samling, og skriv det under samlingene. Er det gjort på en annen måte, velger du erfaringsdeling under «Innhold».

criterion-user-story = Er det noen som forteller om egne erfaringer i programmet?
    .title = Et innlegg fra en bruker
    .missing = Det står ikke at noen med egen erfaring har et innlegg.
    .why = Helse Møre og Romsdal lar brukerrepresentanter fortelle om egne erfaringer på kurs. Det er en mulighet, og ikke noe alle tilbud trenger. En bruker kan også bidra på andre måter.
    .remedy = Spør en brukerorganisasjon eller en tidligere deltaker om å fortelle. Bli enige på forhånd om hva det bør handle om, og velg «brukerhistorie» som metode.

criterion-own-strengths = Får deltakerne hjelp til å se og bruke det de er gode på?
    .title = Deltakernes egne ressurser
    .review = Finn en aktivitet der deltakerne får øye på og bruker egne styrker. Er den med i planen?
    .why = Helsedirektoratet legger vekt på den enkeltes ressurser, både i veilederen om læring og mestring og i den om frisklivssentraler. SMIL-nettverket gjør det samme. En tekst kan ikke vise det, så dere vurderer det selv.
    .remedy = Ta med én aktivitet der hver deltaker finner noe som fungerer, eller noe de får til. Det kan være en samtale to og to.

criterion-feelings-topic = Er følelser og reaksjoner ved sykdom et tema?
    .title = Følelser og reaksjoner
    .missing = Det står ikke blant temaene at dere tar opp følelser eller reaksjoner.
    .why = En kartlegging av tilbud på tvers av diagnoser nevner følelser som et av temaene. Det er noe dere kan ta med, ikke noe alle tilbud trenger.
    .remedy = Tenk over om deltakerne har nytte av å snakke om redsel, sorg eller sinne. Tar dere det opp, velger du temaet under «Innhold».

criterion-two-leaders = Leder to sammen, der den ene har egen erfaring?
    .title = To som leder sammen
    .missing = Det står ikke at to leder sammen, og at en av dem har egen erfaring.
    .why = En kartlegging av tilbud og en artikkel i Sykepleien forteller om grupper som ledes av to, der den ene kjenner utfordringen fra eget liv. Det er én måte å gjøre det på.
    .remedy = Spør en brukerorganisasjon om noen kan lede sammen med fagpersonen. Skriv begge under «Hvem som holder tilbudet», og at den ene har egen erfaring.

criterion-group-leader = Er det tydelig hvem som leder gruppen?
    .title = Hvem som leder
    .missing = Det står ikke hvem som leder gruppen.
    .why = Tips til grupper for ungdom råder til å være tydelig på hvem som leder. Da vet deltakerne hvem de kan gå til. En rolle eller et yrke er nok, navnet trengs ikke.
    .remedy = Skriv hvilken rolle eller hvilket yrke den som leder, har. Er dere flere, sier dere på første samling hvem som gjør hva.

criterion-group-rules = Avtaler gruppen hva som gjelder for oppmøte og taletid?
    .title = Regler for oppmøte og taletid
    .missing = Det står ikke at gruppen har regler for oppmøte.
    .why = Tips til grupper for ungdom råder til å avklare tre ting på første samling: taushet, oppmøte og taletid. Om taushet spør vi for seg. Taletid kan dere ta i samme runde.
    .remedy = La gruppen bli enig på første samling: hva dere gjør når noen ikke kan komme, og hvordan alle får snakke. Velg reglene under «Regler for gruppen».

criterion-sharing-voluntary = Får deltakerne vite at de ikke trenger å fortelle om seg selv?
    .title = Frivillig å fortelle
    .missing = Det står ikke at ingen trenger å fortelle om seg selv.
    .why = Tips til grupper for ungdom sier at ingen bør presses til å fortelle. En kommune som holder kurs i depresjonsmestring, skriver det på siden sin. Det er godt å vite før en melder seg på.
    .remedy = Skriv at deltakerne selv velger hva de vil fortelle, og at det er greit bare å høre på. Si det også på første samling.

criterion-session-plan = Får deltakerne vite hva som skjer på hver samling?
    .title = Plan for hver samling
    .missing = Det står ikke hva som skjer på hver av samlingene.
    .why = Tips til grupper for ungdom råder til å si fra om planen hver gang. Den som vet hva som kommer, er tryggere, og kan forberede seg.
    .remedy = Skriv temaet for hver samling, og fortell om planen når dere møtes. Bestemmer gruppen temaene selv, kan du svare at spørsmålet ikke gjelder.

criterion-healthy-life-topics = Dekker frisklivssentralen aktivitet, kosthold, tobakk, psykisk helse og søvn?
    .title = De fem temaene på frisklivssentralen
    .missing = Det står ikke at tilbudet dekker alle fem: fysisk aktivitet, kosthold, tobakk, psykisk helse og søvn.
    .why = Helsedirektoratets veileder nevner disse fem temaene i basistilbudet på en frisklivssentral. Veiledning om alkohol kan komme i tillegg.
    .remedy = Velg temaene dere hjelper folk med, under «Innhold». Mangler ett, kan dere skrive hvor folk får den hjelpen. Er dette et kurs i tillegg til basistilbudet, kan du svare at spørsmålet ikke gjelder.

criterion-healthy-life-exercise = Har frisklivssentralen egen gruppetrening?
    .title = Egen gruppetrening
    .missing = Det står ikke at frisklivssentralen har egen gruppetrening.
    .why = Helsedirektoratets veileder anbefaler at frisklivssentralen selv holder trening i grupper. Der kan folk i ulik form og med ulike diagnoser trene sammen.
    .remedy = Har dere gruppetrening, velger du den under «Innhold». Er det andre som holder treningen, kan dere skrive hvem.

criterion-healthy-life-individual = Blir oppfølgingen tilpasset hver enkelt, med en slutt?
    .title = Tilpasset den enkelte, med en slutt
    .missing = Det står ikke både at oppfølgingen er tilpasset den enkelte, og når den tar slutt.
    .why = Helsedirektoratets veileder beskriver oppfølgingen på frisklivssentralen som tilpasset hver bruker og avgrenset i tid. Samtaler med én og én er den vanlige måten.
    .remedy = Skriv at hver deltaker får samtaler eller setter egne mål, og hvor lenge oppfølgingen varer.

criterion-peer-leads = Er det en likeperson som leder?
    .title = Likeperson som leder
    .missing = Det står ikke at en likeperson leder.
    .why = Diabetesforbundet og nettstedet for likepersoner beskriver likepersonsaktivitet som noe likepersoner leder selv. Det er regler for hva som kan rapporteres, men det sier også hva likepersonsarbeid er.
    .remedy = Skriv at en likeperson leder, under «Hvem som holder tilbudet». Leder en fagperson, er det kanskje en gruppe og ikke et likepersonstilbud. Velg da «gruppe».

criterion-peer-training = Har likepersonene fått opplæring?
    .title = Opplæring av likepersoner
    .missing = Det står ikke at likepersonene har fått opplæring.
    .why = Diabetesforbundet og nettstedet for likepersoner forteller om opplæring av likepersoner. Av det slutter vi at alle likepersoner bør få opplæring. All opplæring teller, også en kort.
    .remedy = Spør organisasjonen om kurs for likepersoner. Skriv opplæringen under «Hvem som holder tilbudet».

criterion-peer-unpaid = Er likepersonene frivillige og uten lønn, med en organisasjon bak seg?
    .title = Frivillige likepersoner
    .missing = Det står ikke at likepersonene bidrar uten lønn, for en organisasjon som er nevnt.
    .why = Norsk Forbund for Utviklingshemmede (NFU) beskriver likepersoner som frivillige uten lønn, innenfor en organisert ramme. Brukerrepresentanter er noe annet: De får ofte honorar. Det finnes ingen nasjonal sats, så her gjelder ulike råd for ulike roller.
    .remedy = Skriv hvem likepersonene er med for, og at de ikke får lønn. Får noen betalt, er de kanskje brukerrepresentant eller erfaringskonsulent. Velg da den rollen.
