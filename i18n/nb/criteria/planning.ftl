# Planlegging etter Standard metode.

criterion-six-elements = Er målgruppe, mål, rammer, innhold, metoder og vurdering beskrevet?
    .title = De seks delene i planen
    .missing = Det står ikke noe om minst én av de seks delene i planen: målgruppe, mål, rammer, innhold, metoder og vurdering.
    .why = Kompetansetjenesten for læring og mestring bruker en modell med disse seks delene. De henger sammen: Endrer du én, virker det inn på de andre. Når alle er beskrevet, kan du se om de passer sammen.
    .remedy = Fyll ut delene som mangler. Start med hvem tilbudet er for, og hva de vil ha ut av det.

criterion-goals-stated = Står det hva målet med tilbudet er?
    .title = Mål for tilbudet
    .missing = Det står ikke hva målet med tilbudet er.
    .why = Virksomheter i helse- og omsorgstjenesten skal vite hvilke mål de har. Kravet gjelder virksomheten som helhet. Helsedirektoratet og kompetansetjenesten for læring og mestring anbefaler mål for hvert tilbud. Når målet er skrevet ned, er det lettere å velge innhold, og å se etterpå om det virket.
    .remedy = Skriv ett til tre mål. Tenk på deltakerne: Hva vil de vite, kunne eller klare etterpå?

criterion-learning-goals = Handler målene om både kunnskap, ferdigheter og mestring?
    .title = Kunnskap, ferdigheter og mestring
    .missing = Det står ikke at målene handler om alle tre: kunnskap, ferdigheter og mestring.
    .why = Helsedirektoratet skriver at målet med slike tilbud er kunnskap, ferdigheter og tro på egne krefter, for pasienter, brukere og pårørende. Lysbilder fra kompetansetjenesten for læring og mestring (omkring 2015) og en veileder fra Helse Midt-Norge leser vi slik at mål bør handle om mer enn kunnskap.
    .remedy = Velg for hvert mål hva det handler om. Mangler noe, kan du legge til et mål: noe deltakerne får vite, noe de får øve på, eller noe de skal klare i hverdagen.

criterion-risks-planned = Står det hva som kan svikte, og hva dere gjør med det?
    .title = Hva som kan svikte
    .missing = Det står ikke hva som kan svikte, og hva dere gjør med det.
    .why = Virksomheter i helse- og omsorgstjenesten skal vite hvor det er fare for svikt, og planlegge hvordan faren blir mindre. Det gjelder særlig der flere skal samarbeide. Kravet gjelder virksomheten som helhet, og tilbudet er en del av den.
    .remedy = Tenk på to eller tre ting som kan svikte, for eksempel når en deltaker går fra sykehus til kommune. Skriv hva dere gjør, og hvilken rolle som gjør det.

criterion-experience-sources = Bygger planen på erfaringer fra pasienter, brukere eller pårørende?
    .title = Erfaringer i planleggingen
    .missing = Det står ikke at planen bygger på erfaringer fra pasienter, brukere eller pårørende.
    .why = Virksomheter i helse- og omsorgstjenesten skal bruke det pasienter, brukere og pårørende har erfart. Den som har deltatt før, vet hva som var til hjelp, og hva som manglet.
    .remedy = Finn fram svar og innspill fra tidligere runder, eller spør noen som har deltatt. Skriv hva dere bygger på.

criterion-group-limit = Er det bestemt hvor mange som kan delta på det meste?
    .title = Største antall deltakere
    .missing = Det står ikke hvor mange som kan delta på det meste.
    .why = Tips til grupper for ungdom og en mal fra kommuner i Nord-Trøndelag har med største antall deltakere. Vi leser det slik at tallet bør være bestemt. Hvor mange det bør være, varierer mye mellom kildene, så det spør vi ikke om.
    .remedy = Bestem hvor mange det er plass til når alle bør få snakke. Skriv tallet under «Gruppen».

criterion-adult-group-size = Er gruppen på størrelse med det som er vanlig for voksne?
    .title = Vanlig størrelse på grupper for voksne
    .missing = Det står ikke at gruppen tar 8 til 12, som er vanlig for voksne. Den kan likevel være akkurat passe.
    .why = En kartlegging av tilbud på tvers av diagnoser fant at gruppene ofte har 8–12 deltakere. Det er noe som er funnet, og ingen norm. Kildene er uenige: ungdomsgrupper har 5–14, noen programmer for barn 3–8. Derfor er dette bare til opplysning.
    .remedy = Du trenger ikke endre noe. Er gruppen liten eller stor, kan du tenke over om alle får snakke, og om gruppen tåler at noen blir borte.

criterion-youth-group-size = Er gruppen på størrelse med det som er vanlig for ungdom?
    .title = Vanlig størrelse på grupper for ungdom
    .missing = Det står ikke at gruppen tar 5 til 14, som er vanlig for ungdom. Den kan likevel være akkurat passe.
    .why = De som har holdt grupper for ungdom, forteller om alt fra 5 til 14 deltakere. Det kommer an på alder, diagnose og hvordan gruppen er lagt opp. Kildene er uenige om størrelse, så dette er bare til opplysning.
    .remedy = Du trenger ikke endre noe. Tenk over hva som passer for alderen, og om alle kan bli kjent med hverandre.

criterion-spare-places = Har dere tenkt på at noen faller fra før start?
    .title = Noen ekstra plasser
    .missing = Det står ikke om flere enn planlagt kan få plass, i tilfelle noen faller fra.
    .why = Tips fra dem som holder grupper for ungdom: Noen melder seg på og kommer ikke, og da kan det være lurt å gi plass til litt flere. Det er en mulighet, ikke noe alle bør gjøre. At dere lar være, er også et svar.
    .remedy = Se på tidligere runder: Hvor mange falt fra før start? Skriv hvor mange ekstra dere tar inn, eller 0.

criterion-number-and-length = Står det hvor mange samlinger det er, og hvor lenge de varer?
    .title = Antall samlinger og lengde
    .missing = Det står ikke både hvor mange samlinger det er, og hvor lenge hver av dem varer.
    .why = Internasjonale råd for å beskrive tiltak, en kartlegging av norske tilbud og en mal fra kommuner i Nord-Trøndelag har med begge deler. Vi leser det slik at begge bør stå i beskrivelsen. Da vet folk hva de sier ja til, og kan ordne med jobb og reise.
    .remedy = Skriv antallet samlinger, hvor mange minutter hver varer, og over hvor mange uker. Er det bare én samling, skriver du det.

criterion-session-length = Varer samlingene omtrent like lenge som andre steder?
    .title = Vanlig lengde på samlinger
    .missing = Det står ikke at alle samlingene varer mellom halvannen og fem timer, som er vanlig. Lengden kan likevel passe godt.
    .why = En kartlegging av tilbud på tvers av diagnoser fant at fysiske samlinger ofte varer mellom halvannen og fem timer. Det er noe som er funnet, og ingen norm. Derfor er dette bare til opplysning.
    .remedy = Du trenger ikke endre noe. Tenk over om deltakerne orker hele samlingen, og om det er tid nok til å bli kjent.

criterion-healthy-life-period = Får folk oppfølging på frisklivssentralen i tolv uker om gangen?
    .title = Tolv uker om gangen
    .missing = Det står ikke at folk får oppfølging i tolv uker om gangen.
    .why = Helsedirektoratets veileder beskriver basistilbudet som oppfølging i tolv uker om gangen. Vi leser det som en anbefaling. Etter tolv uker kan folk få en ny periode.
    .remedy = Skriv hvor mange uker oppfølgingen varer, og om folk kan få en ny periode. Har dere valgt noe annet, er det fint å skrive hvorfor.

criterion-need-described = Er behovet for tilbudet beskrevet?
    .title = Behovet for tilbudet
    .missing = Det står ikke hvilket behov tilbudet svarer på, eller hvordan dere vet om det.
    .why = Kompetansetjenesten for læring og mestring anbefaler å starte med behovet: Hvem savner noe, og hva? Når behovet er beskrevet, er det lettere å velge innhold og å få ledelsen med.
    .remedy = Skriv i to eller tre setninger hva folk trenger, og hvor dere har det fra: brukere, pårørende, fagfolk, tall, forskning eller føringer.

criterion-need-from-users = Har brukere, pårørende eller brukerorganisasjoner sagt hva det er behov for?
    .title = Behov sett fra brukerne
    .missing = Det står ikke at brukere, pårørende eller brukerorganisasjoner har sagt hva det er behov for.
    .why = Kompetansetjenesten for læring og mestring anbefaler at de som tilbudet er for, er med på å si hva det er behov for. De ser ofte noe annet enn fagfolkene.
    .remedy = Spør noen av dem tilbudet er for, deres nærmeste eller en brukerorganisasjon. Skriv hvem dere har spurt.

criterion-need-in-guidance = Er behovet begrunnet i føringer fra myndighetene?
    .title = Begrunnet i føringer
    .missing = Det står ikke at behovet er begrunnet i føringer fra myndighetene.
    .why = Dette er en mulighet. Kompetansetjenesten for læring og mestring skriver at en føring fra myndighetene kan gjøre det lettere å få ledelsen med på tilbudet.
    .remedy = Finnes det en nasjonal veileder, strategi eller plan som peker på behovet, kan dere vise til den.

criterion-working-group = Står en arbeidsgruppe med fagpersoner, brukerrepresentanter og en koordinator bak tilbudet?
    .title = Arbeidsgruppen bak tilbudet
    .missing = Det står ikke at en arbeidsgruppe med både fagpersoner, brukerrepresentanter og en koordinator står bak tilbudet.
    .why = Slik arbeider Helse Møre og Romsdal og de som har laget Helt sjef!-tilbudene. Det er praksis hos dem og ingen nasjonal føring. Når alle tre rollene er med fra starten, blir både fagkunnskap og erfaring brukt, og noen holder i trådene.
    .remedy = Sett sammen en liten gruppe, og velg hvem som koordinerer. Skriv hvilke roller som er med, ikke navn.

criterion-goal-in-session = Hører hvert mål til minst én samling?
    .title = En samling for hvert mål
    .missing = Det står ikke for alle målene hvilken samling de hører til.
    .why = Kompetansetjenesten for læring og mestring bruker en modell der mål og innhold henger sammen. Vi leser det slik at hvert mål bør ha en plass i planen. Et mål uten samling blir lett borte.
    .remedy = Skriv for hvert mål hvilke samlinger som arbeider mot det. Finner dere ingen, kan dere endre planen eller ta bort målet.

criterion-session-has-goal = Bygger hver samling opp under minst ett mål?
    .title = Et mål for hver samling
    .missing = Det står ikke for alle samlingene hvilket mål de bygger opp under.
    .why = Kompetansetjenesten for læring og mestring bruker en modell der mål og innhold henger sammen. Vi leser det slik at hver samling bør ha noe å arbeide mot. Da ser dere om noe kan tas bort, og om et mål mangler.
    .remedy = Skriv for hver samling hvilke mål den bygger opp under. Passer den ikke til noen av dem, mangler det kanskje et mål.

criterion-management-support = Er tilbudet forankret i ledelsen?
    .title = Støtte fra ledelsen
    .missing = Det står ikke hvilket nivå i ledelsen som står bak tilbudet.
    .why = Kompetansetjenesten for læring og mestring skriver, blant annet i råd fra 2014, at ledelsen bør kjenne til tilbudet og støtte det. Uten slik støtte blir det fort avhengig av noen få ildsjeler.
    .remedy = Legg planen fram for ledelsen, og skriv hvilket nivå som har godkjent den, for eksempel avdelingsleder eller kommunalsjef. Ikke skriv navn på personer.

criterion-resources-set-aside = Er det satt av tid og midler til dem som leder tilbudet?
    .title = Tid og midler
    .missing = Det står ikke at det er satt av timer eller penger til tilbudet.
    .why = Råd fra kompetansetjenesten for læring og mestring, blant annet om tilbudet Helt sjef! for ungdom, er at de som leder tilbudet og gruppene, bør få tid og midler fra ledelsen. Hvor mye, sier kildene ikke.
    .remedy = Regn med både forberedelse, samlinger og arbeid etterpå. Avtal timene med ledelsen, og skriv hvor mange eller hva budsjettet er.

criterion-offer-owner = Har tilbudet én eier?
    .title = Eieren av tilbudet
    .missing = Det står ikke hvilken enhet som eier tilbudet.
    .why = Vi leser rådene om å starte tilbudet Helt sjef! for ungdom slik at én enhet bør eie et tilbud, også når flere holder det sammen. Da vet alle hvem som tar det videre.
    .remedy = Bli enige om hvilken enhet som eier tilbudet, og skriv det. Ikke skriv navn på personer.

criterion-lasting-offer = Er tilbudet fast, og ikke en enkelthendelse?
    .title = Et fast tilbud
    .missing = Det står ikke at tilbudet er fast eller går i planlagte runder.
    .why = Kompetansetjenesten for læring og mestring råder til å lage faste tilbud, blant annet i rådene om Helt sjef! for ungdom. Da vet de som henviser, at tilbudet finnes neste år også. En prøverunde kan likevel være riktig.
    .remedy = Skriv om tilbudet er fast, eller hvor ofte det går. Er det en prøve, skriver du hva som avgjør om dere går videre.

criterion-affected-involved-early = Blir de som tilbudet angår, trukket inn tidlig?
    .title = De som tilbudet angår
    .review = Fikk fagavdelinger, brukerorganisasjoner og samarbeidspartnere vite om tilbudet før noe var bestemt? Fikk de si hva de mente?
    .why = Rådene om å starte tilbudet Helt sjef! for ungdom er å informere alle viktige aktører og få dem med fra et tidlig tidspunkt. Ingen tekst kan vise det, så dette er et spørsmål til dere som setter i gang.
    .remedy = Lag en kort liste over dem som merker det når tilbudet kommer: avdelinger, fastleger, kommuner, brukerorganisasjoner. Snakk med dem før dere bestemmer.
