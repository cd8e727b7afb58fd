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
