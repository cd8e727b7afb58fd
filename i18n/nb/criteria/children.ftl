# Barn og unge, som deltakere og som pårørende.

criterion-consent-age = Passer det som står om samtykke, med alderen til deltakerne?
    .title = Samtykke og alder
    .conflict = Det som står om hvem som samtykker, passer ikke med alderen til pasientene.
    .review = Det som står om hvem som samtykker, passer kanskje ikke for alle aldrene. Hvem samtykker for hvem?
    .why = Fra 16 år samtykker pasienter selv til helsehjelp, med noen unntak. For yngre barn er det som regel foreldrene som samtykker, og barnet skal få si hva det mener først.
    .remedy = Skriv hvem som samtykker for hver aldersgruppe. Samtykke til noe annet, som bilder eller turer, hører ikke til her.

criterion-child-coordinator-told = Får foreldrene vite om barnekoordinator?
    .title = Barnekoordinator
    .review = Tilbudet er for foreldre. Se på om barna har en sykdom eller funksjonsnedsettelse som gir rett til barnekoordinator, og om foreldrene får vite om det.
    .why = Familier som har eller venter barn med alvorlig sykdom, skade eller funksjonsnedsettelse, har rett til barnekoordinator i kommunen når barnet trenger sammensatt hjelp over lang tid og foreldrene ønsker det. Ikke alle vet om det.
    .remedy = Fortell foreldrene om barnekoordinator, og hvem i kommunen de kan spørre. Skriv at dere gjør det.

criterion-child-responsible-contact = Står det hvem som har ansvar for barn som er pårørende eller etterlatte?
    .title = Ansvar for barn som er pårørende
    .missing = Det står ikke hvem som har ansvar for barn som er pårørende eller etterlatte.
    .why = Sykehus skal ha barneansvarlige, så langt det trengs. De samordner oppfølgingen av barn og søsken under 18 år når noen er alvorlig syk eller dør. Annet helsepersonell skal også bidra til at barna får informasjon og oppfølging.
    .remedy = Skriv hvilken enhet eller rolle som har ansvaret, for eksempel de barneansvarlige, gjerne med telefon eller e-post. Ikke skriv navn på personer.

criterion-children-as-relatives = Står det hvordan tilbudet er tilpasset barn som er pårørende, og hvem som samtykker?
    .title = Tilbud til barn som er pårørende
    .missing = Det står ikke begge deler: hvordan innholdet er tilpasset barna, og hvem som samtykker til at de deltar.
    .why = Helsepersonell skal bidra til at barn og søsken av alvorlig syke pasienter får den informasjonen og oppfølgingen de trenger. Barn trenger noe annet enn voksne, og foreldrene trenger å vite hvem som samtykker.
    .remedy = Skriv hva dere har gjort for at innholdet passer for alderen, og hvem som samtykker: foreldrene, barnet eller begge.

criterion-children-as-relatives-topic = Tar tilbudet opp barn som er pårørende?
    .title = Barn som pårørende, som tema
    .missing = Det står ikke at tilbudet tar opp barn som er pårørende.
    .why = Helsepersonell skal snakke med alvorlig syke pasienter om hva barna deres trenger. Vi mener at et kurs for voksne pasienter er et godt sted å begynne.
    .remedy = Spør deltakerne om de har barn hjemme, sett av tid til å snakke om dem, og skriv at dere gjør det. Er sykdommen sjelden alvorlig, kan du svare at spørsmålet ikke gjelder.

criterion-parents-informed = Står det hvordan foreldrene til pasienter under 16 år blir informert?
    .title = Informasjon til foreldre
    .review = Det står hvordan foreldrene blir informert. Se på om det passer for hver pasient og for alle aldrene.
    .why = Når pasienten er under 16 år, skal også foreldrene få informasjon. Mellom 12 og 16 år kan pasienten likevel holde noe for seg selv, når grunnen bør respekteres.
    .remedy = Skriv hva foreldrene får vite, når og hvordan: på et møte, i et brev eller i en samtale.

criterion-confidential-youth = Står det hva foreldrene får vite om pasienter fra 12 til 16 år?
    .title = Det de unge vil holde for seg selv
    .review = Det står hva foreldrene får vite om pasienter fra 12 til 16 år. Se på om det gir rom for å vurdere hver enkelt.
    .why = Fra 12 til 16 år kan pasienten ha grunner til at foreldrene ikke får vite alt, og de bør bli respektert. Når dette er sagt på forhånd, vet både de unge og foreldrene hva de kan regne med.
    .remedy = Skriv hva dere forteller foreldrene, og hva de unge kan holde for seg selv.

criterion-leaders-met = Møter barna og de foresatte gruppelederne både før og etter tilbudet?
    .title = Samtale før og etter
    .missing = Det står ikke at barna og de foresatte møter gruppelederne både før og etter tilbudet.
    .why = I SMIL ved Sørlandet sykehus møter barnet og de foresatte gruppelederne før første samling og etter siste. Da kjenner barnet noen når det kommer, og de voksne får snakke om veien videre. Vi mener at det også er klokt i andre grupper for barn.
    .remedy = Avtal en samtale med barnet og de foresatte før oppstart og en etter siste samling, og skriv det. Passer det ikke hos dere, kan du svare at spørsmålet ikke gjelder.

criterion-parents-part = Har foreldrene en egen del i tilbudet til barna?
    .title = Foreldrenes del
    .missing = Det står ikke at foreldrene har en egen del i tilbudet.
    .why = I SMIL er støtten fra foreldrene en forutsetning, med familiesamlinger og foreldremøter. I SIBS er én forelder med hele veien. Foreldrene bør derfor støtte barnet i å delta, og ha en egen del. Da er det lettere å bruke hjemme det barnet lærer.
    .remedy = Ha en samling for familien, et foreldremøte eller en foreldregruppe, og skriv det. Passer det ikke hos dere, kan du svare at spørsmålet ikke gjelder.

criterion-parents-beside = Går det et tilbud til foreldrene ved siden av tilbudet til ungdommene?
    .title = Et tilbud til foreldrene ved siden av
    .missing = Det står ikke at det går noe for foreldrene ved siden av.
    .why = I Helt sjef! og prosjektet bak, «Ung medvirkning og mestring», kan foreldrene ha sine egne samlinger mens ungdommene har sine. Det er en mulighet, ikke noe alle bør gjøre. Noen ungdommer vil helst ha dette for seg selv.
    .remedy = Spør ungdommene og foreldrene om de ønsker det. Har dere et slikt tilbud, kan du føre det opp under «Tilbud som hører sammen».

criterion-child-age-span = Er barna i samme gruppe nær hverandre i alder?
    .title = Aldersspennet i gruppen
    .missing = Det står ikke at barna i en gruppe er høyst tre år fra hverandre i alder.
    .why = I SIBS er det høyst tre år mellom barna i en gruppe. Det er regelen i ett opplegg, og bare til opplysning. Andre har større spenn: SMIL er beskrevet for 8–12 år, for 8–13 år og for 5.–7. trinn.
    .remedy = Tenk over om de yngste og de eldste har nytte av det samme. Deler dere barna etter alder, kan du skrive det under «Gruppen».

criterion-learning-by-play = Får barna lære gjennom lek og aktivitet?
    .title = Lek og aktivitet
    .missing = Det står ikke at barna får lære gjennom lek og aktivitet.
    .why = SMIL er bygd på lek, aktivitet og samtale, og den regionale kompetansetjenesten i Helse Sør-Øst vil at opplæringen passer for alderen. Vi leser det slik at barn bør få leke, lage noe eller være i bevegelse.
    .remedy = Bytt ut noe av praten med lek, tegning, spill eller bevegelse, og velg det under «Metoder».

criterion-youth-shape-offer = Er ungdom selv med på å forme tilbudet?
    .title = Ungdom former tilbudet
    .missing = Det står ikke at ungdom har vært med på å forme tilbudet.
    .why = Prosjektet «Ung medvirkning og mestring» handler om at unge selv medvirker. Vi leser det slik at ungdom bør være med på å forme tilbud for ungdom. De vet best hva de selv ville ha kommet til.
    .remedy = Spør et ungdomsråd, tidligere deltakere eller ungdom som representerer de andre, og skriv under «Brukermedvirkning» hvem som var med.

criterion-child-concern = Er det klart hvem som følger opp når noen er bekymret for et barn?
    .title = Bekymring for et barn
    .review = Tilbudet er for barn eller ungdom. Har dere en rutine for bekymring for et barn? Vet alle som leder, hvem som følger opp, og hvilke plikter de har selv?
    .why = Det er vanlig faglig kunnskap at dette bør være avklart før barna kommer. Ingen kilde er lest for dette, så det er et råd. Pliktene etter loven kommer i tillegg, og blir ikke vurdert her.
