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
    .why = Den som gir informasjon til pasienter og brukere, skal så langt som mulig sikre seg at de har forstått. Loven sier ikke hvordan. Dere kan for eksempel be dem si det med egne ord.
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
