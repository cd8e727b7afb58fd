# Kvalitetsarbeid, og det tilbudet bygger på.

criterion-change-log = Står det når tilbudet sist ble endret?
    .title = Siste endring av tilbudet
    .missing = Det står ikke når tilbudet sist ble endret.
    .why = Virksomheter i helse- og omsorgstjenesten skal gjøre rutinene sine bedre når det trengs. Det er ikke noe krav å ha en liste over endringer. Men den viser at dere bruker evalueringene, og hjelper den som tar over.
    .remedy = Skriv dato og én setning om hver endring. Sett den siste først.

criterion-description-reviewed = Er beskrivelsen gått gjennom det siste året?
    .title = Siste gjennomgang av beskrivelsen
    .review = Det er mer enn ett år siden beskrivelsen ble gått gjennom, eller datoen er ikke kommet ennå. Stemmer fortsatt alt som står der?
    .why = Virksomheter i helse- og omsorgstjenesten skal holde dokumentasjonen sin oppdatert, så langt det trengs. Forskriften sier ikke hvor ofte en beskrivelse bør gås gjennom. Ett år er en forsiktig grense, og derfor må en person vurdere dette.
    .remedy = Gå gjennom beskrivelsen, rett det som er blitt feil, og skriv datoen.

criterion-description-owner = Står det hvem som holder beskrivelsen oppdatert?
    .title = Ansvar for beskrivelsen
    .missing = Det står ikke hvem som holder beskrivelsen oppdatert.
    .why = Virksomheter i helse- og omsorgstjenesten skal holde dokumentasjonen sin oppdatert, så langt det trengs. Vi leser det slik at én enhet eller rolle bør ha ansvaret for beskrivelsen. Da er det lettere å få det gjort.
    .remedy = Skriv hvilken enhet eller rolle som retter beskrivelsen når noe blir endret. Ikke skriv navn på personer.

criterion-responsible-role = Står det hvem som har det faglige ansvaret?
    .title = Faglig ansvar
    .missing = Det står ikke hvilken enhet eller rolle som har det faglige ansvaret.
    .review = Det står hvem som har ansvaret. Gjelder det faglige ansvaret akkurat dette tilbudet, og har de kunnskapen som trengs?
    .why = Helse- og omsorgstjenester skal være forsvarlige. Da hjelper det at en enhet eller rolle har det faglige ansvaret. Om tilbudet er forsvarlig, kan bare en person vurdere.
    .remedy = Skriv hvilken enhet eller rolle som har det faglige ansvaret, for eksempel en avdeling eller kommunelegen. Ikke skriv navn på personer.

criterion-task-sharing = Står det hvordan oppgavene er fordelt?
    .title = Fordeling av oppgaver
    .missing = Det står ikke hvordan oppgavene er fordelt mellom dem som holder tilbudet.
    .why = I virksomheter i helse- og omsorgstjenesten skal det være klart hvem som har hvilket ansvar og hvilke oppgaver. Det hjelper når noen blir syke, og når flere holder tilbudet sammen.
    .remedy = Skriv hvem som gjør hva: planlegger, leder samlingene, tar imot påmeldinger og følger opp etterpå. Bruk roller, ikke navn.

criterion-knowledge-base = Står det hva slags kunnskap innholdet bygger på?
    .title = Kunnskapsgrunnlag
    .missing = Det står ikke hva slags kunnskap innholdet bygger på.
    .review = Det står hva innholdet bygger på. Er kunnskapen god nok og ny nok, og passer den for deltakerne?
    .why = Helse- og omsorgstjenester skal være forsvarlige, og virksomheten skal hente inn den kunnskapen den trenger. Både forskning, retningslinjer og erfaring teller. Om det er godt nok, kan bare en person vurdere. Håndboken i helsepedagogikk og andre råder alle som holder slike tilbud, til å vise det.
    .remedy = Skriv de viktigste kildene: retningslinjer, forskning, en manual eller erfaringer som er samlet inn. Noen få linjer er nok.

criterion-police-certificate = Har de som holder tilbudet, vist politiattest?
    .title = Politiattest
    .missing = Det står ikke at de som holder tilbudet, har vist politiattest, eller hvorfor noen er unntatt.
    .why = Kommunen skal kreve politiattest av dem som skal yte helse- og omsorgstjenester. I spesialisthelsetjenesten og tannhelsetjenesten gjelder det helsepersonell som arbeider med barn eller personer med utviklingshemming. Den som bare er med av og til og vanligvis ikke er alene med deltakerne, er unntatt.
    .remedy = Sjekk at rutinen er fulgt. Skriv det, eller skriv hvem som er unntatt, og hvorfor. Selve attesten hører ikke hjemme i beskrivelsen.

criterion-police-certificate-age = Er politiattesten høyst tre måneder gammel når den blir vist?
    .title = Alderen på politiattesten
    .conflict = Det står at politiattesten kan være mer enn tre måneder gammel når den blir vist.
    .review = Det står at politiattesten kan være mer enn tre måneder gammel når den blir vist. Se på hvem rutinen er for, og om noen er unntatt.
    .why = Den som får tilbud om jobb eller oppdrag i kommunens helse- og omsorgstjenester, skal vise en politiattest som da er høyst tre måneder gammel. Hvor gammel attesten er senere, betyr ikke noe.
    .remedy = Be om en attest som er høyst tre måneder gammel når dere tilbyr jobben eller oppdraget. Rett rutinen, eller skriv hvem som er unntatt.

criterion-information-responsible = Står det hvem som har ansvar for informasjon til deltakerne?
    .title = Ansvar for informasjon til deltakerne
    .missing = Det står ikke hvilken enhet eller rolle som har ansvar for informasjon til deltakerne.
    .why = Den som gir helsehjelp, skal informere dem som har krav på det. Siden 1. juli 2026 gjelder plikten også å sørge for at de får medvirke. I en institusjon har den som institusjonen peker ut, oppgaven.
    .remedy = Skriv hvilken enhet eller rolle som har ansvaret. Ikke skriv navn på personer.

criterion-emergency-routine = Er det en rutine for når noen blir akutt syk på en samling?
    .title = Når noen blir akutt syk
    .missing = Det står ikke hva dere gjør når noen blir akutt syk, eller når dere blir bekymret for noen.
    .why = Virksomheter i helse- og omsorgstjenesten skal ha de rutinene de trenger. Forskriften nevner ikke denne. Men når det haster, hjelper det at alle vet hva de skal gjøre.
    .remedy = Skriv hvem som ringer etter hjelp, hvem som blir hos deltakeren, og hvem som tar seg av gruppen. Gjelder rutinen alle tilbudene deres, kan du legge den i tilbyderprofilen.

criterion-promises = Er teksten uten løfter om at folk blir friske?
    .title = Løfter om resultat
    .review = Det kan se ut som om teksten lover et resultat. Se på om leseren kan ta det som et løfte.
    .why = Markedsføring som har med helse å gjøre, skal være forsvarlig, nøktern og saklig. Om en vanlig side om et kurs er markedsføring, er ikke avgjort. Men det er trygt å fortelle hva deltakerne får lære og øve på, og ikke love hva de oppnår.

criterion-legal-basis-stated = Står det hvilken bestemmelse tilbudet bygger på?
    .title = Lovgrunnlaget for tilbudet
    .missing = Det står ikke hvilken bestemmelse dere bygger tilbudet på.
    .why = De som driver helse- og omsorgstjenester, skal ha oversikt over reglene for arbeidet. Sykehus har opplæring av pasienter og pårørende som egen oppgave. Kommuner kan bygge på flere numre i helse- og omsorgstjenesteloven § 3-2, og det har noe å si hvilket.
    .remedy = Skriv hvilken bestemmelse dere bygger på. Sykehus viser til spesialisthelsetjenesteloven § 3-8. Kommuner viser til et nummer i helse- og omsorgstjenesteloven § 3-2, eller til en annen paragraf. Har dere avtale med en av dem, viser du til det de bygger på.

criterion-participation-provision = Er bestemmelsen om medvirkning fra 2026 tatt med?
    .title = Bestemmelsen om medvirkning fra 2026
    .missing = Det står ikke noe om bestemmelsen om medvirkning fra 2026, spesialisthelsetjenesteloven § 3-11 a.
    .why = Siden 1. juli 2026 sier bestemmelsen at helseinstitusjonen skal sørge for at pasienter og brukere får medvirke. Eldre lister over regelverk har den ikke med.
    .remedy = Ta med spesialisthelsetjenesteloven § 3-11 a der dere viser til regelverk.

criterion-legal-basis-number = Har paragrafene det er vist til, de numrene de har nå?
    .title = Om paragrafene har riktig nummer
    .review = Det er vist til § { $old }. Det som sto der før, står nå i § { $new }. Er det den som er ment?
    .why = Når lover blir endret, kan paragrafer få nye numre. Det gamle nummeret kan i dag handle om noe helt annet. Da finner ikke leseren det dere mener.

criterion-legal-basis-current = Finnes det dere viser til, fortsatt under samme navn?
    .title = Om reglene fortsatt finnes
    .review = Noe av det dere viser til, er opphevet eller flyttet, eller har fått nytt navn. Hva gjelder i dag?
    .why = Bestemmelser blir opphevet eller flyttet til annet regelverk, og forskrifter får nye navn. Viser teksten til det som gjelder i dag, kan leseren finne det.

criterion-legal-basis-in-force = Har reglene det er vist til, trådt i kraft?
    .title = Om reglene har trådt i kraft
    .review = Det er vist til regler som er vedtatt, men som ikke gjelder ennå, så langt registeret vet. Har de trådt i kraft?
    .why = En lov kan være vedtatt lenge før den gjelder. Inntil da er det de gamle reglene som gjelder. Registeret kan ha gått glipp av datoen da den begynte å gjelde.

criterion-legal-basis-is-law = Er det lov eller forskrift som er oppgitt som lovgrunnlag?
    .title = Lov eller politisk dokument
    .review = En strategi, en plan eller et notat er oppgitt som lovgrunnlag. Hvilken lov eller forskrift er det som ligger til grunn?
    .why = Strategier og planer viser hva myndighetene vil, og et notat kan samle regler. Rettigheter og plikter står i lover og forskrifter. Det er ikke feil å nevne begge deler.

criterion-legal-basis-period = Varer planen eller strategien det er vist til, fortsatt?
    .title = Om planen fortsatt varer
    .review = Perioden til en strategi eller plan som er oppgitt som grunnlag, gikk ut i { $year }. Finnes det en nyere, eller er det en lov som er grunnlaget?
    .why = Strategier og planer er politiske dokumenter for en viss tid, og ikke lov. Etterpå kan myndighetene ha andre mål.

criterion-legal-basis-binds = Gjelder bestemmelsen det er vist til, for dere?
    .title = Hvem bestemmelsen gjelder for
    .conflict = Det står at dere har oppgaven som spesialisthelsetjenesteloven § 3-8 gir til sykehus, og at dere ikke har noen avtale.
    .review = Det er vist til en bestemmelse for en annen del av tjenestene. Gjør dere dette sammen med noen den gjelder for, eller etter avtale med dem?
    .why = Noen bestemmelser gjelder bare for sykehus, og andre bare for kommuner. Frivillige og private er bundet av dem når de gjør oppgaven etter avtale. Leseren kan tro at dere har en plikt som andre har.
    .remedy = Vis til en bestemmelse som gjelder for dere. Holder dere tilbudet sammen med noen andre, skriver du hvem, og at det er de som har oppgaven.

criterion-legal-basis-group = Bygger gruppekurset på mer enn praktisk bistand og opplæring?
    .title = Lovgrunnlag for gruppekurs
    .review = Helse- og omsorgstjenesteloven § 3-2 nr. 6 bokstav b er det eneste grunnlaget som er oppgitt. Passer det for et kurs i gruppe?
    .why = Nr. 6 bokstav b handler om hjelp og opplæring i dagliglivet til den enkelte. Er tilbudet en slik tjeneste, følger det regler om vedtak og betaling med. Vi leser det slik at nr. 1 om forebygging eller nr. 5 om rehabilitering ofte passer bedre for kurs i gruppe.

criterion-legal-basis-rehabilitation = Er forskriften om rehabilitering blant reglene dere viser til?
    .title = Forskriften om rehabilitering
    .missing = Det står ikke noe om forskriften om habilitering, rehabilitering og koordinator.
    .why = Når tilbudet er habilitering eller rehabilitering, gjelder forskriften i tillegg til loven. Den sier blant annet hvordan deltakerne skal få medvirke, og at det regionale helseforetaket skal tilby tilrettelagt opplæring.
    .remedy = Vis til § 4 i forskriften. I spesialisthelsetjenesten kan dere vise til § 13. Er ikke tilbudet rehabilitering, retter du det som sier at det er det.

criterion-schooling-basis = Bygger opplæringen på noe annet enn barns rett til skole?
    .title = Skole og pasientopplæring
    .conflict = Pasient- og brukerrettighetsloven § 6-4 er eneste grunnlag for opplæring av voksne pasienter. Den handler om skole for barn i helseinstitusjon.
    .review = Det er vist til pasient- og brukerrettighetsloven § 6-4. Den handler om skole for barn i helseinstitusjon. Er det skole som er ment?
    .why = Barn i helseinstitusjon har rett til skole. Det er noe annet enn opplæringen av pasienter og pårørende, som for sykehus står i spesialisthelsetjenesteloven § 3-8.
    .remedy = Vis til bestemmelsen tilbudet bygger på, og ta bort § 6-4 om den ikke er med på grunn av barn.

criterion-legal-basis-public-health = Er folkehelseloven blant reglene dere viser til?
    .title = Folkehelseloven § 7
    .missing = Det står ikke noe om folkehelseloven § 7.
    .why = Kommunen skal sette i verk tiltak mot de utfordringene for folkehelsen den har kartlagt, som ensomhet. Vi leser det slik at § 7 ofte passer for åpne tilbud utenfor helse- og omsorgstjenesten.
    .remedy = Er tilbudet et folkehelsetiltak, viser du til folkehelseloven § 7. Bygger det på noe annet, kan du la det stå som det er.

criterion-legal-basis-known = Kjenner registeret reglene dere viser til?
    .title = Om registeret kjenner reglene
    .review = Registeret kjenner ikke alt dere viser til, og kan ikke si om det er riktig. Er det skrevet slik at leseren finner det?
    .why = Registeret har de reglene som tilbud for læring og mestring som oftest bygger på. Andre kan være like riktige. En skrivefeil kan også være grunnen.

criterion-guideline-current = Er veilederen om tolk den som gjelder nå?
    .title = Veilederen om tolk
    .review = Det er vist til veilederen om tolk fra 2011 (IS-1924). Den ble erstattet i 2026. Er det den nye som er ment?
    .why = Helsedirektoratet har laget en ny nasjonal veileder om tolketjenester. Den kom i januar 2026 og erstatter den fra 2011.

criterion-quality-system = Har virksomheten retningslinjer, prosedyrer, system for dokumentasjon og indikatorer?
    .title = De fire delene av kvalitetssystemet
    .missing = Det står ikke alt dette om virksomheten: faglige retningslinjer, prosedyrer, system for dokumentasjon og indikatorer for kvalitet.
    .why = Disse fire delene står i lysbilder fra kompetansetjenesten for læring og mestring, fra omkring 2015. Det er en gammel kilde, og dere kan ha god orden på andre måter. Sammen gjør de fire det lettere å se om kvaliteten blir bedre.
    .remedy = Skriv hvilke retningslinjer og prosedyrer dere følger, hvor dere dokumenterer, og hvilke tall dere følger med på. Det passer godt i tilbyderprofilen.

criterion-indicator-kinds = Dekker indikatorene både struktur, prosess og resultat?
    .title = Hva indikatorene dekker
    .missing = Det står ikke at indikatorene dekker alle tre: hva som er på plass, hva dere gjør, og hva det fører til.
    .why = Dette er vårt forslag, og ingen kilde er lest. Fagfolk deler ofte indikatorer i struktur, prosess og resultat. Har dere bare én av dem, kan det være vanskelig å se hvorfor tallene endrer seg.
    .remedy = Se om dere kan legge til en indikator av den typen som mangler: hvor mange ledere som har opplæring, hvor mange deltakere som fullfører, eller hva deltakerne sier at de har fått.

criterion-practice-example-fields = Har beskrivelsen med det samme som de nasjonale praksiseksemplene?
    .title = Feltene i praksiseksemplene
    .missing = Det står ikke alt dette: tittel, målgruppe, arrangør, sted, varighet, rekruttering, antall, mål, innhold og brukermedvirkning.
    .why = Kompetansetjenesten for læring og mestring har samlet praksiseksempler fra Nord-Trøndelag og Nord-Norge. Følger dere de samme feltene, er det lettere for andre å lære av tilbudet. Det er en mulighet, ikke noe alle bør gjøre.
    .remedy = Fyll ut det som mangler, gjerne med én setning om hvert punkt. Det er særlig nyttig når dere vil dele tilbudet med andre.

criterion-claims-sourced = Har påstandene om virkning en kilde?
    .title = Kilde til påstander om virkning
    .missing = Det står ikke hvor alle påstandene om virkning kommer fra.
    .why = Kompetansetjenesten har samlet forskningen på feltet, og en oversikt fra 2016 bygger på det deltakere forteller, og ber om mer forskning. En kilde lar leseren se hva som er undersøkt. At den bør nevnes, leser vi ut av dem.
    .remedy = Skriv kilden ved påstanden, gjerne med lenke. Finner dere ingen, skriver dere heller hva deltakerne får lære.

criterion-claim-certainty = Er påstandene om virkning like forsiktige som forskningen?
    .title = Hvor sikre påstandene er
    .review = En påstand om virkning er sagt som sikker, eller gjelder livskvalitet hos barn og unge. Bærer forskningen så langt?
    .why = En oversikt fra 2016 bygger på det deltakere forteller, og det er noe annet enn målt virkning. For barn og unge er funnene om livskvalitet blandede. Om fysisk aktivitet sier et norsk sammendrag at alle studiene fant god virkning, mens artikkelen selv sier de fleste. Vi følger artikkelen. «Kan hjelpe» er ofte riktigere enn «hjelper».

criterion-effect-words = Ser leseren hvor ord om forskning og virkning kommer fra?
    .title = Ord om forskning og virkning
    .review = Her står «{ $word }» eller noe lignende, men ikke hvor det kommer fra. Har dere kilden?
    .why = Kompetansetjenesten har samlet forskningen, og en oversikt fra 2016 ber om mer av den. Uten kilde kan leseren ikke se hva «forskning viser» bygger på. At kilden bør nevnes, er noe vi leser ut av dem. Det som står i teksten, kan være riktig.
