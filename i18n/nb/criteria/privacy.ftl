# Personvern og journal.

criterion-identity-number = Er teksten uten fødselsnummer?
    .title = Fødselsnummer i teksten
    .conflict = Her står det noe som ser ut som et fødselsnummer.
    .why = Opplysninger om enkeltpersoner hører ikke hjemme i beskrivelsen av et tilbud. Fødselsnummer kan bare brukes når det trengs for å vite sikkert hvem noen er.
    .remedy = Ta bort nummeret. Er det noe annet, som et kontonummer, kan du skrive det med punktum mellom tallgruppene.

criterion-privacy-notice = Finner de som melder seg på, en personvernerklæring?
    .title = Personvernerklæring
    .missing = Det står ikke hvor de som melder seg på, finner en personvernerklæring.
    .why = Den som samler inn personopplysninger, skal fortelle hvem som er ansvarlig, hva opplysningene skal brukes til, hvor lenge de blir lagret, og hvilke rettigheter folk har.
    .remedy = Legg inn lenken til personvernerklæringen. Har dere ingen, spør personvernombudet eller den som har ansvaret for personvern. Gjelder den alle tilbudene deres, kan du legge den i tilbyderprofilen.

criterion-privacy-legal-basis = Er det avklart hva som gir rett til å bruke helseopplysninger om deltakerne?
    .title = Grunnlag for å bruke helseopplysninger
    .missing = Det står ikke hvilket grunnlag dere har for å bruke helseopplysninger om deltakerne.
    .review = Det står hvilket grunnlag dere har for å bruke helseopplysninger. En som kan personvern, må se om det passer. En forening uten helsepersonell trenger ofte et annet grunnlag enn et sykehus, for eksempel uttrykkelig samtykke.
    .why = Den som bruker helseopplysninger, skal ha et lovlig grunnlag for det. Helsehjelp under taushetsplikt er ett. Bare det at noen er med, kan fortelle noe om helsen deres.
    .remedy = Skriv hvilket grunnlag dere bruker, her eller i tilbyderprofilen. Er dere i tvil, spør personvernombudet eller den som har ansvaret for personvern.

criterion-data-controller = Er det avklart hvem som har ansvaret for opplysningene om deltakerne?
    .title = Ansvar for opplysninger om deltakerne
    .missing = Det står ikke hvem som har ansvaret for opplysningene om deltakerne, eller hvordan flere deler ansvaret.
    .review = Det står hvem som har ansvaret for opplysningene om deltakerne. En som kan personvern, må se om det er riktig, og om de som holder tilbudet sammen, også har ansvaret sammen.
    .why = Den som bestemmer hva personopplysninger skal brukes til, og hvordan, har ansvaret for dem. Bestemmer flere dette sammen, skal de avtale hvem som gjør hva, og deltakerne skal kunne få vite det viktigste i avtalen.
    .remedy = Skriv hvem som er behandlingsansvarlig. Er dere flere, skriver du hvem deltakerne kan spørre, og hvem som tar vare på opplysningene.

criterion-processor-agreement = Har virksomheten en databehandleravtale med leverandøren av plattformen?
    .title = Databehandleravtale
    .missing = Det står ikke at virksomheten har en databehandleravtale med leverandøren av plattformen.
    .review = Det står at virksomheten har en databehandleravtale. En som kan personvern, må se om den dekker dette tilbudet.
    .why = Når en leverandør tar hånd om personopplysninger for andre, skal en skriftlig avtale si hva leverandøren kan gjøre med dem. Det gjelder også video. En plattform som virksomheten driver helt selv, trenger ingen slik avtale.
    .remedy = Spør personvernombudet eller den som har ansvaret for personvern, om avtalen finnes, og skriv det. Driver virksomheten plattformen selv, skriver du at spørsmålet ikke gjelder.

criterion-impact-assessment = Er det vurdert hva den digitale løsningen betyr for personvernet?
    .title = Vurdering av personvernkonsekvenser
    .missing = Det står ikke at dere har vurdert konsekvensene for personvernet, eller hvorfor det ikke trengs.
    .review = Det står noe om konsekvensene for personvernet. En som kan personvern, må se hvor høy risikoen er, og om vurderingen er god nok.
    .why = Når bruken av personopplysninger trolig gir høy risiko for folk, skal virksomheten vurdere konsekvensene på forhånd. Helseopplysninger om svært mange er ett eksempel. Er risikoen lav, trengs ingen slik vurdering. Kompetansetjenesten for læring og mestring råder dessuten alle som har grupper på skjerm, til å tenke gjennom personvern og taushetsplikt der.
    .remedy = Spør personvernombudet eller den som har ansvaret for personvern, om dere trenger en vurdering. Skriv at den er gjort, eller hvorfor den ikke trengs.

criterion-risk-assessment = Er risikoen ved den digitale løsningen vurdert, og står det når?
    .title = Risiko ved den digitale løsningen
    .missing = Det står ikke at dere har vurdert risikoen ved den digitale løsningen, eller når dere gjorde det.
    .why = Virksomheter som gir helsehjelp, skal vurdere risikoen for helseopplysningene de bruker, og styre hvem som får se dem. Normen er ikke lov, men ber også virksomhetene vurdere risiko.
    .remedy = Vurder risikoen sammen med dem som har ansvaret for informasjonssikkerhet. Skriv datoen.

criterion-normen-followed = Følger virksomheten Normen for informasjonssikkerhet og personvern?
    .title = Normen for informasjonssikkerhet
    .missing = Det står ikke om virksomheten følger Normen.
    .review = Det står om virksomheten følger Normen. En som kan informasjonssikkerhet, må se om det stemmer i praksis.
    .why = Normen er sektorens egne krav til informasjonssikkerhet og personvern. Den er ikke lov, men de som er koblet til helsenettet, har avtalt å følge den.
    .remedy = Spør dem som har ansvaret for informasjonssikkerhet. Skriv at virksomheten følger Normen, eller at den ikke er koblet til helsenettet.

criterion-group-confidentiality = Avtaler gruppen at det som blir sagt, blir i gruppen?
    .title = Det som blir sagt i gruppen
    .missing = Det står ikke at gruppen avtaler å ikke fortelle videre det andre sier.
    .review = Det står at det som blir sagt, blir i gruppen. Se om det går fram at dette er et løfte deltakerne gir hverandre. Taushetsplikten i loven gjelder dem som arbeider i tjenesten, ikke deltakerne.
    .why = Det er lettere å fortelle når alle har lovet å tie om det de hører. Et slikt løfte er en avtale mellom likeverdige og ikke en regel i loven. De som arbeider i tjenesten, har sin egen taushetsplikt. Tips til grupper for ungdom råder til å avtale det på første samling.
    .remedy = Avtal dette på den første samlingen, og skriv det i beskrivelsen. Kall det et løfte eller en avtale, ikke taushetsplikt.

criterion-attendance-confidential = Er det avklart hvem som får vite hvem deltakerne er?
    .title = Hvem som får vite at noen deltar
    .missing = Det står ikke hvem som får vite hvem deltakerne er.
    .review = Det står hvem som får vite hvem deltakerne er. En fagperson må se om alle disse kan få vite det, for eksempel fastlegen, kommunen, samarbeidspartnere og likepersoner.
    .why = Helsepersonell har taushetsplikt om folks helse og andre personlige forhold. Bare det at noen er med, kan røpe slikt. Opplysninger kan deles når deltakeren samtykker, og i noen andre tilfeller.
    .remedy = Bestem hvem som får vite hvem deltakerne er, og skriv det. Spør deltakerne først når noen utenfor skal få vite det.

criterion-record-keeping = Er det avklart om det blir ført journal for hver pasient?
    .title = Journal for hver pasient
    .review = Se om det er avklart at det blir ført journal for hver pasient, eller hvorfor samlingene ikke er helsehjelp. Vi har ikke funnet noe klart svar fra myndighetene om undervisning i gruppe, så en fagperson må vurdere det.
    .why = Den som gir helsehjelp, skal føre journal for hver pasient. Er en samling i gruppe helsehjelp, gjelder det hver pasient og ikke gruppen. Helsedirektoratet anbefaler at frisklivssentraler også fører journal fra samtaler med én og én.
    .remedy = Avgjør om samlingene er helsehjelp, gjerne sammen med en fagperson. Skriv at dere fører journal for hver pasient, eller hvorfor samlingene ikke er helsehjelp.

criterion-record-content = Er det avklart hva som blir skrevet i journalen?
    .title = Hva som står i journalen
    .review = Se om det er avklart hva dere skriver om hver pasient: hva slags kontakt det var, og hvilke råd og hvilken informasjon pasienten fikk. Det andre deltakere har fortalt, hører ikke hjemme der.
    .why = Journalen skal ha det som er relevant og nødvendig om den enkelte, blant annet kontaktform, også video, og råd og informasjon. For grupper leser vi det slik at oppmøte, tilpasninger og egne vurderinger hører med.
    .remedy = Lag en kort rutine for hva dere skriver i journalen etter hver samling. Hold det andre deltakere har fortalt, utenfor.

criterion-record-of = Er det avklart i hvilken journal det står at pårørende var med?
    .title = Journal når pårørende deltar
    .review = Se om det er avklart i hvilken journal dere skriver at pårørende var med. Rådet er journalen til den som er syk. Vi har ikke funnet noe svar fra myndighetene om pårørende har egen journal.
    .why = Kompetansetjenesten for læring og mestring råder sykehus til å skrive at pårørende var med, i journalen til den som er syk. Det er et faglig råd og ingen regel.
    .remedy = Avgjør hvilken journal dere bruker når pårørende deltar, og skriv det i rutinen.

criterion-activity-registered = Er det avklart hvor deltakelsen blir registrert?
    .title = Registrering av deltakelse
    .review = Se om registreringen passer til veien inn. Rådet er pasientsystemet for dem som er henvist, og ingen koding når folk kommer uten henvisning eller påmelding. Reglene for koding endrer seg hvert år.
    .why = Kompetansetjenesten for læring og mestring råder sykehus til å registrere all deltakelse, men ikke til å kode åpne tilbud til pasientregisteret. Det er et faglig råd og ingen regel. En rapport fra 2016 fant store mangler både i kodene og i bruken av dem.
    .remedy = Skriv hvor dere registrerer deltakelsen. Sjekk reglene for koding i år.

criterion-registration-system = Står det hvilket system virksomheten fører journal i?
    .title = Journalsystem
    .missing = Det står ikke hvilket system virksomheten fører journal i.
    .why = Virksomheter som gir helsehjelp, skal ha systemer som gjør det mulig å føre journal slik reglene sier. Reglene krever ikke at navnet på systemet står her. Men det viser at dere har et system.
    .remedy = Skriv hvilket system dere bruker. Gjelder det alle tilbudene deres, kan du legge det i tilbyderprofilen.

criterion-identity-number-asked = Trenger dere fødselsnummeret som påmeldingen ber om?
    .title = Fødselsnummer ved påmelding
    .review = De som melder seg på, blir bedt om fødselsnummer, og det står ikke at dere fører journal for hver pasient. Se om dere trenger nummeret. Henvisning, frikort, sikker innlogging eller registrering av aktivitet kan være grunn nok.
    .why = Fødselsnummer kan bare brukes når det er saklig behov for å vite sikkert hvem noen er, og nummeret trengs til det. Åpne tilbud uten journal klarer seg som regel med navn og telefonnummer.

criterion-online-consent-age = Passer samtykket på nett med alderen til barna?
    .title = Barn og samtykke på nett
    .review = Det står at deltakerne selv samtykker til bruken av opplysninger. Noen av dem kan være under 13 år. Se på om foreldrene også samtykker, og om samtykke er riktig grunnlag.
    .why = Når en tjeneste på nett bygger på samtykke, kan barn samtykke selv fra 13 år. For yngre barn trengs det samtykke fra foreldrene. Tjenester som gir barn råd, kan være unntatt. Derfor vurderer en person dette.

criterion-child-privacy-notice = Finner barn som melder seg på selv, en personvernerklæring de forstår?
    .title = Personvernerklæring for barn
    .missing = Det står ikke at det finnes en personvernerklæring som barn forstår.
    .why = Den som samler inn personopplysninger, skal fortelle om det på en klar og enkel måte. Det er særlig viktig når det er barn som leser.
    .remedy = Lag en kort tekst som barn forstår: hva dere spør om, hvorfor, og hvem som får vite det. Legg den ved siden av skjemaet.

criterion-patient-consent-relatives = Har pasienten sagt ja når pårørende får vite noe om pasienten?
    .title = Samtykke fra pasienten
    .review = Det står at pasienten samtykker. Se på om hver pasient blir spurt, og om det er klart hva pårørende kan få vite.
    .why = Pårørende kan få vite noe om pasienten når pasienten samtykker, eller når forholdene gjør det rett. Vi leser det slik at tilbud til pårørende ellers bør bygge på allmenn kunnskap.
    .remedy = Spør pasienten før pårørende får vite noe, og skriv at dere gjør det. Sier pasienten nei, kan dere fortsatt snakke om sykdommen på en allmenn måte.

criterion-confidentiality-declaration = Skriver brukerrepresentanter, likepersoner og frivillige under på en taushetserklæring?
    .title = Taushetserklæring
    .missing = Det står ikke at brukerrepresentanter, likepersoner og frivillige skriver under på en taushetserklæring.
    .why = Alle som arbeider for en helseinstitusjon eller for kommunens helse- og omsorgstjenester, har taushetsplikt, også de som ikke er helsepersonell. Loven sier ikke at de skal skrive under. Men en erklæring viser at de vet det. En gjest som bare forteller, kan stå utenfor.
    .remedy = La dem skrive under før de begynner, og skriv at dere gjør det. Gjelder rutinen alle tilbudene deres, kan du legge den i tilbyderprofilen.

criterion-low-threshold-count = Teller dere dem som kommer på lavterskeltilbudet, uten å kode dem?
    .title = Telling på lavterskeltilbud
    .missing = Det står ikke at dere teller dem som kommer, uten å kode dem for pasientregisteret.
    .why = Kompetansetjenesten for læring og mestring vil ha deltakelse på sykehus kodet, men ikke på lavterskeltilbud. De bør telles for seg. Dette er et faglig råd og ingen regel fra myndighetene. En rapport fra 2016 fant store mangler både i kodene og i bruken av dem.
    .remedy = Skriv opp hvor mange som kommer hver gang, og hold tallet utenfor pasientregisteret. Skriv i rutinen hvem som gjør det.

criterion-registration-responsible = Er det klart hvem som har ansvaret for å registrere deltakelsen, og hvordan?
    .title = Ansvar for registreringen
    .missing = Det står ikke både hvem som har ansvaret for registreringen, og hva rutinen er.
    .why = Kompetansetjenesten for læring og mestring råder sykehus til å legge ansvaret for koding hos faglig leder og ha en fast rutine. En rapport fra 2016 fant store forskjeller mellom sykehus. Det er et faglig råd og ingen regel.
    .remedy = Skriv hvilken leder eller rolle som har ansvaret, og hva dere gjør etter hver samling. Gjelder det alle tilbudene deres, kan du legge det i tilbyderprofilen.

criterion-attendance-listed = Registrerer dere hvert oppmøte?
    .title = Registrering av hvert oppmøte
    .review = Se om dere fører liste over hvem som kommer til hver samling, og om listen går videre til den som koder.
    .why = Kompetansetjenesten for læring og mestring råder sykehus til å registrere hvert oppmøte. Ingen beskrivelse viser om det blir gjort, så en som kjenner rutinen, svarer. Det er et faglig råd og ingen regel.
    .remedy = Før liste på hver samling, og avtal hvem som sender den videre til koding.
