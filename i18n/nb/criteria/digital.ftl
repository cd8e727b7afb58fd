# Tilbud over internett.

criterion-approved-platform = Har virksomheten godkjent plattformen for kontakt med pasienter?
    .title = Godkjent plattform
    .missing = Det står ikke at virksomheten har godkjent plattformen.
    .conflict = Det står at virksomheten ikke har godkjent plattformen.
    .why = Helse Sør-Øst og Helse Midt-Norge anbefaler en plattform som virksomheten har godkjent for kontakt med pasienter. Deltakerne forteller om helsen og hverdagen sin, og det bør de kunne gjøre trygt.
    .remedy = Spør dem som har ansvaret for informasjonssikkerhet og personvern, hvilken plattform virksomheten har godkjent. Bruk den, og skriv det.

criterion-platform-named = Står det hvilken digital plattform tilbudet bruker?
    .title = Navnet på plattformen
    .missing = Det står ikke hvilken digital plattform dere bruker.
    .why = Virksomheter som gir helsehjelp, skal sikre opplysningene om pasientene. Loven sier ikke at plattformen må nevnes, men ingen kan vurdere sikkerheten uten å vite hvilken plattform det er.
    .remedy = Skriv hva plattformen heter. Bruker dere den samme i alle tilbudene deres, kan det stå i tilbyderprofilen.

criterion-video-information = Får deltakerne vite det de trenger om personvern og sikkerhet før de møtes på video?
    .title = Informasjon før video
    .missing = Det står ikke hva deltakerne får vite om personvern og sikkerhet før de møtes på video.
    .why = Normen anbefaler å informere folk før dere tar i bruk video. Rådet er skrevet for samtaler mellom to. Vi leser det slik at det passer for grupper også.
    .remedy = Fortell på forhånd hvem som er med, hvordan deltakerne kan sitte i fred, og om noe blir tatt opp. Skriv hva dere forteller.

criterion-video-identification = Er det avklart hvordan dere vet hvem som er med på video?
    .title = Hvem som er med på video
    .missing = Det står ikke hvordan dere vet hvem som er med på video.
    .why = Normen anbefaler en sikker måte å vite hvem deltakeren er, den første gangen. Da får ikke uvedkommende høre det andre forteller. Rådet er skrevet for samtaler mellom to, men vi mener at det passer for grupper.
    .remedy = Bestem hvordan dere sjekker hvem som er med den første gangen, for eksempel med innlogging. Skriv hvordan dere gjør det.

criterion-participants-visible = Kan alle på video se hvem som er til stede?
    .title = Synlige deltakere
    .missing = Det står ikke at alle på video kan se hvem som er til stede.
    .why = Normen anbefaler at det er synlig hvem som er med på video, så deltakerne vet hvem som hører dem. Rådet for møter med flere er fra pandemien, og kan ha endret seg.
    .remedy = Vis navn eller bilde av alle som er med, på skjermen, også av dem som bare lytter. Skriv at dere gjør det.

criterion-recording-rules = Er det avklart om noe blir tatt opp, og hva som da gjelder?
    .title = Opptak
    .missing = Det står ikke at dere lar være å ta opp, eller alt dette: hvorfor dere tar opp, på hvilket grunnlag, og hvor lenge opptaket blir lagret.
    .why = Normen anbefaler at opptak av deltakere har et eget formål og et eget grunnlag. Vi mener at det også bør stå hvor lenge opptaket blir lagret. Tar dere bare opp foredragene, viser opptaket ingen deltakere. Ingen kilde er lest om grupper som deler erfaringer, men vi foreslår at det ikke blir tatt opp.
    .remedy = Skriv at dere ikke tar opp, eller at dere bare tar opp foredragene. Tar dere opp deltakerne, så skriv hvorfor, på hvilket grunnlag og hvor lenge opptaket blir lagret.

criterion-recording-in-record = Er det avklart hvor opptak av deltakerne ligger, og om de hører til journalen?
    .title = Opptak og journal
    .review = Det står at deltakerne blir tatt opp. Se på om opptaket er en del av journalen, og om det er bestemt hvorfor dere tar opp, hvor opptaket ligger, og hvor lenge det blir lagret.
    .why = Opptak av lyd og bilde kan være en del av journalen. Vi leser det slik at reglene for journal da gjelder opptaket også. Vi har ikke funnet noe klart svar på hva som gjelder for opptak av en gruppe.
    .remedy = Avklar med dem som har ansvaret for journalen, om opptaket hører til der. Skriv hvorfor dere tar opp, hvor opptaket ligger, og hvor lenge det blir lagret.

criterion-made-for-screen = Er opplegget laget for skjermen, og ikke bare flyttet dit?
    .title = Laget for skjermen
    .missing = Det står ikke at opplegget er laget for skjermen.
    .why = Helse Midt-Norge, Helse Møre og Romsdal og kompetansetjenesten for læring og mestring sier at et digitalt tilbud bør lages på nytt. Det som virker i et rom, virker ikke alltid på skjerm.
    .remedy = Gå gjennom hver del av opplegget. Gjør innledningene kortere, legg inn mer samtale, og bytt ut øvelser som ikke går på skjerm. Skriv at dere har gjort det.

criterion-undisturbed-place = Får deltakerne beskjed om å sitte et sted der ingen andre hører?
    .title = Sitte uforstyrret
    .missing = Det står ikke at deltakerne får beskjed om å sitte der ingen andre hører.
    .why = Helse Vest IKT gir rådet til pasienter som har videosamtale med en behandler. Vi leser det slik at det passer for grupper også, for der kan familien hjemme høre det andre forteller.
    .remedy = Skriv i invitasjonen at deltakerne bør sitte alene i et rom, gjerne med hodetelefoner. Gjenta det når dere begynner.

criterion-equipment-told = Får deltakerne vite hva slags utstyr og nett de trenger?
    .title = Utstyr og nett
    .missing = Det står ikke hva slags utstyr og nett deltakerne trenger.
    .why = Vi leser sidene til Helse Vest IKT og Helse Møre og Romsdal om video slik at invitasjonen bør si hva deltakerne trenger. Da kan de ordne det i tide, eller se at det holder med det de har.
    .remedy = Skriv om mobil er nok, om deltakeren trenger kamera, mikrofon eller hodetelefoner, og hvor godt nettet bør være.

criterion-join-guide = Får deltakerne vite hvordan de kobler seg på?
    .title = Hvordan en kobler seg på
    .missing = Det står ikke hvordan deltakerne kobler seg på.
    .why = Vi leser rådene fra Helse Midt-Norge og erfaringene fra Helse Møre og Romsdal slik at deltakerne bør få en enkel veiledning. Da våger flere å melde seg på.
    .remedy = Skriv hvordan deltakerne får lenken, når de kan koble seg på, hva de trykker på, og hvem de kan ringe.

criterion-installation-free = Kan deltakerne være med uten å laste ned noe?
    .title = Være med uten nedlasting
    .missing = Det står ikke at deltakerne kan være med uten å laste ned noe.
    .why = Helse Møre og Romsdal forteller at det ble lettere å være med da deltakerne bare trengte en lenke. Dette er et råd om én måte å gjøre det på. Den godkjente plattformen kan kreve nedlasting, og da er det greit.
    .remedy = Finn ut om plattformen kan åpnes i nettleseren. Skriv det, for det kan gjøre terskelen lavere.

criterion-technology-tested = Blir teknikken testet på forhånd?
    .title = Test av teknikken
    .missing = Det står ikke at teknikken blir testet på forhånd.
    .why = Kompetansetjenesten for læring og mestring anbefaler å teste teknikken på forhånd. Rådet er fra 2020. Da går ikke tiden i den første samlingen med til å få ting til å virke.
    .remedy = Test plattformen selv i god tid. La gjerne deltakerne prøve dagen før, eller åpne rommet et kvarter før start. Skriv at dere gjør det.

criterion-technical-backup = Er det avtalt hva dere gjør når teknikken svikter?
    .title = Når teknikken svikter
    .missing = Det står ikke hva dere gjør når teknikken svikter.
    .why = Kompetansetjenesten for læring og mestring anbefaler en teknisk reserve og avtalte regler for når noe svikter. Rådet er fra 2020.
    .remedy = Avtal hvem som tar over når lederen faller ut, hvor lenge dere venter, og hvordan deltakerne får beskjed. Skriv det kort. Gjelder det alle tilbudene deres, kan det stå i tilbyderprofilen.

criterion-technical-host = Er det noen som tar seg av teknikken, så gruppelederen kan lede?
    .title = Ansvar for teknikken
    .missing = Det står ikke at noen tar seg av teknikken.
    .why = Kompetansetjenesten for læring og mestring og Helse Sør-Øst råder til teknisk hjelp og tydelig deling av oppgavene. Vi leser det slik at én person bør ha teknikken, så den som leder, kan se gruppen.
    .remedy = Bestem hvem som slipper inn deltakere, følger med på chatten og hjelper dem som ikke kommer på. Skriv rollen blant dem som holder tilbudet.

criterion-phone-numbers-ready = Har den som leder, telefonnummeret til hver deltaker klart før start?
    .title = Telefonnumre klare før start
    .review = Har den som leder, telefonnummeret til hver deltaker for hånden når samlingen begynner, og blir listen oppbevart trygt?
    .why = Kompetansetjenesten for læring og mestring anbefaler å ha kontaktinformasjonen til alle klar før start. Da går det an å ringe den som faller ut eller går fra skjermen. Rådet er fra 2020.
    .remedy = Be om telefonnummer når folk melder seg på. Gi listen til den som leder, og bestem hvor den ligger og når den blir slettet.

criterion-reactions-noticed = Er det en plan for å oppdage og følge opp sterke reaksjoner bak skjermen?
    .title = Sterke reaksjoner bak skjermen
    .missing = Det står ikke hvordan dere oppdager og følger opp sterke reaksjoner bak skjermen.
    .why = Kompetansetjenesten for læring og mestring råder ledere til å se etter tegn og si hva de ser. På skjerm er slikt lettere å overse. Vi leser det slik at dere bør ha en plan. Rådet er fra 2020.
    .remedy = Avtal hvem som følger med på ansiktene, hvem som tar kontakt, og hvem som ringer etterpå. Skriv det kort.

criterion-screen-activities = Bruker dere det skjermen gir, som chat, avstemning eller små grupper?
    .title = Aktive deltakere på skjermen
    .missing = Det står ikke at dere bruker chat, avstemning eller små grupper.
    .why = Helse Sør-Øst og Helse Midt-Norge skriver om virkemidler som gjør deltakerne aktive på skjermen. Vi leser det slik at opplegget bør ha minst ett av dem.
    .remedy = Velg ett virkemiddel for hver samling: et spørsmål i chatten, en avstemning eller en samtale to og to i egne rom. Skriv det blant metodene.

criterion-screen-time = Er øktene på skjerm på tre timer eller mindre om dagen?
    .title = Lengden på øktene på skjerm
    .missing = Det står ikke at øktene på skjerm er på tre timer eller mindre om dagen.
    .why = Helse Midt-Norge skriver at tiden kjennes annerledes på skjerm. Vi leser det slik at øktene bør være kortere enn i et rom. Tre timer (180 minutter) er vårt forslag, og lengre dager kan være greit med gode pauser.
    .remedy = Se om dagen kan deles i to, eller om noe kan sendes ut på forhånd. Holder dere på lengden, kan dere legge inn flere pauser.

criterion-screen-breaks = Er det pause minst hvert 45. minutt på skjermen?
    .title = Pauser på skjermen
    .missing = Det står ikke at det er pause minst hvert 45. minutt.
    .why = Folk som har holdt kurs på skjerm, pleier å råde til hyppige pauser. Ingen kilde er lest, og 45 minutter er vårt forslag.
    .remedy = Legg inn korte pauser, og si når de kommer. Skriv på samlingene hvor mange minutter det er mellom pausene.

criterion-screen-group-size = Er gruppen på skjermen på ti eller færre, eller blir den delt underveis?
    .title = Størrelsen på gruppen på skjermen
    .missing = Det står ikke at gruppen er på ti eller færre, eller at den blir delt underveis.
    .why = En gruppe på skjerm kan være mindre enn i et rom. Ingen kilde er lest, og ti er vårt forslag. Kildene er uenige om størrelsen på grupper ellers, og sykehus har hatt flere enn ti på skjerm. Dette er bare til opplysning.
    .remedy = Tenk over om alle kommer til orde. Er gruppen stor, kan dere dele den i små rom når deltakerne skal snakke sammen.

criterion-online-leading-practised = Har den som leder gruppen, øvd på å lede digitalt?
    .title = Øvd på å lede digitalt
    .missing = Det står ikke at den som leder, har øvd på å lede digitalt.
    .why = Kompetansetjenesten for læring og mestring og erfaringer fra Stavanger viser at det å lede på skjerm er noe eget. Vi leser det slik at den som leder, bør ha øvd.
    .remedy = La lederen prøve med kolleger, eller være med på et digitalt kurs som andre holder. Skriv det som kompetanse hos den som leder.

criterion-screen-alternative = Får de som ikke kan eller vil være med digitalt, et annet tilbud?
    .title = Når skjerm ikke passer
    .missing = Det står ikke hva dere tilbyr dem som ikke kan eller vil være med digitalt.
    .why = En studie fra én frisklivssentral fant at deltakere og ansatte ville ha digitale kurs som et tillegg. Noe av samtalen og fellesskapet ble borte. Vi leser det slik at det bør finnes noe annet.
    .remedy = Skriv hva andre kan velge: et kurs i et rom, en samtale på telefon, eller et tilbud hos noen andre. Finnes det ikke noe, kan dere si hvem de kan spørre.

criterion-help-before-joining = Kan deltakere med lite digital erfaring få hjelp på forhånd?
    .title = Digital hjelp på forhånd
    .missing = Det står ikke at deltakere med lite digital erfaring kan få hjelp på forhånd.
    .why = Digihjelpen i kommunene gir hjelp med grunnleggende digitale ferdigheter. Vi leser rapporten om den, og en artikkel i Sykepleien om digitale kurs, slik at dere kan hjelpe deltakerne før start.
    .remedy = Tilby en telefonsamtale eller en prøve på forhånd, eller vis til Digihjelpen i kommunen. Skriv det.

criterion-image-rights = Er bildene og filmene i det dere deler, klarert for deling?
    .title = Rettigheter til bilder og film
    .missing = Det står ikke at bilder og film i alt det dere deler, er klarert for deling.
    .why = Helse Sør-Øst anbefaler å bruke bilder som er klarert for deling når dere deler materiell fra et digitalt kurs. Et bilde som er greit å vise i et rom, kan ikke alltid sendes videre.
    .remedy = Bruk egne bilder, eller bilder som er frie å dele, og spør ellers den som har rettighetene. Skriv at bildene er klarert, eller at det ikke trengs.

criterion-relatives-online = Kan hver deltaker ha med flere pårørende på skjermen?
    .title = Flere pårørende på skjermen
    .missing = Det står ikke at hver deltaker kan ha med flere enn én pårørende.
    .why = Helse Møre og Romsdal forteller at det digitale ga plass til flere pårørende. Det er en mulighet dere kan bruke når det passer for gruppen.
    .remedy = Bestem hvor mange pårørende hver deltaker kan ha med på skjermen, og skriv det.

criterion-hybrid-equal = Får de på skjerm samme mulighet til å delta som de i rommet?
    .title = Like muligheter på skjerm og i rom
    .missing = Det står ikke hvordan de på skjerm får delta like godt som de i rommet.
    .review = Det står hvordan dere gir alle like muligheter. Blir det gjort slik når dere møtes?
    .why = Når noen sitter i rommet og andre på skjerm, er det lett å glemme dem på skjermen. Ingen kilde er lest; dette er et råd fra oss.
    .remedy = Avtal hvem som følger med på skjermen, hvordan alle hører og ser hverandre, og hvem som får ordet først. Skriv planen.
