# Hva kildene sier, i våre ord. Overskriften er vår, og kort; «.says» er plikten, retten eller rådet.

# sphl
source--sphl-2-1a = Ansvaret til de regionale helseforetakene
    .says = Det regionale helseforetaket skal sørge for at folk i regionen får spesialisthelsetjenester. Foretaket skal planlegge, gjennomføre, evaluere og korrigere arbeidet.
source--sphl-2-1e = Samhandling og samarbeid
    .says = Den som yter spesialisthelsetjenester, skal samarbeide med andre tjenester når det trengs for at pasienten skal få et helhetlig og samordnet tilbud.
source--sphl-2-2 = Forsvarlige tjenester i spesialisthelsetjenesten
    .says = Tjenester etter loven skal være faglig forsvarlige. Personellet skal kunne oppfylle pliktene sine, og pasienten skal få et helhetlig og koordinert tilbud.
source--sphl-2-5 = Individuell plan, koordinator og koordinerende enhet
    .says = Helseforetaket skal lage individuell plan for pasienter som trenger langvarige og koordinerte tjenester, tilby koordinator ved sammensatte eller langvarige behov, og ha en koordinerende enhet.
source--sphl-3-4a = Kvalitet og pasientsikkerhet
    .says = Den som yter helsetjenester etter loven, skal sørge for at virksomheten arbeider systematisk for bedre kvalitet og pasientsikkerhet.
source--sphl-3-7a = Barneansvarlig personell
    .says = Helseinstitusjoner skal ha så mange barneansvarlige som det trengs. De samordner oppfølgingen av mindreårige barn og søsken av alvorlig syke pasienter, og av barn og søsken som er etterlatte.
source--sphl-3-8 = Oppgavene til sykehusene
    .says = Sykehus har fire særskilte oppgaver: å behandle pasienter, utdanne helsepersonell, forske, og lære opp pasienter og pårørende. Opplæringen står altså i loven på linje med behandlingen.
source--sphl-3-10 = Opplæring av de ansatte
    .says = Virksomheten skal gi helsepersonellet den opplæringen som trengs for å gjøre arbeidet forsvarlig. Loven nevner ikke helsepedagogikk. Vi leser det slik at det hører med for kursledere.
source--sphl-3-11 = Informasjon fra helseinstitusjoner
    .says = Helseinstitusjonen skal gi folk informasjonen de trenger for å ta vare på rettighetene sine, sørge for at pasienter og nærmeste pårørende får den informasjonen de har krav på, og svare på spørsmål om kvalitet.
source--sphl-3-11a = Medvirkning i helseinstitusjoner
    .says = Ny plikt fra 1. juli 2026: Helseinstitusjonen skal sørge for at pasienten eller brukeren faktisk får medvirke i tjenestene, slik de har rett til etter pasient- og brukerrettighetsloven § 3-1.
source--sphl-3-17 = Politiattest i helseinstitusjoner
    .says = Helseinstitusjonen skal hente inn politiattest fra helsepersonell i de tilfellene som står i helsepersonelloven § 20 a.
source--sphl-6-1 = Taushetsplikt i helseinstitusjoner
    .says = Alle som gjør tjeneste eller arbeid for en helseinstitusjon, har taushetsplikt. Vi leser det slik at det også gjelder erfaringskonsulenter og likepersoner som arbeider for institusjonen.
source--sphl-6-3 = Veiledning til kommunene
    .says = Spesialisthelsetjenesten skal gi kommunens tjenester råd, veiledning og opplysninger om helse, slik at kommunen kan løse oppgavene sine.

# hol
source--hol-1-1 = Formålet med loven
    .says = Loven skal blant annet fremme mestring, forebygge, sikre likeverdige og tilpassede tjenester, og bidra til den opplæringen pasienter, brukere og pårørende trenger. Formålet sier noe om hvordan vi skal forstå de andre reglene.
source--hol-3-1 = Det overordnede ansvaret kommunen har
    .says = Kommunen skal sørge for at alle som oppholder seg der, får nødvendige helse- og omsorgstjenester, og skal planlegge, gjennomføre, evaluere og korrigere. Kommunen kan kjøpe tjenester av andre, men har fortsatt ansvaret.
source--hol-3-2 = Tjenestene kommunen skal tilby
    .says = Kommunen skal tilby en rekke tjenester. Vi leser det slik at nr. 1 (helsefremmende og forebyggende tjenester) og nr. 5 (habilitering og rehabilitering) passer best for lærings- og mestringstilbud, og at nr. 6 bokstav b er et svakt grunnlag.
source--hol-3-2-1 = Helsefremmende og forebyggende tjenester
    .says = Kommunen skal blant annet tilby helsefremmende og forebyggende tjenester. Det er et vanlig grunnlag for åpne kurs i mestring og levevaner.
source--hol-3-2-5 = Habilitering og rehabilitering
    .says = Kommunen skal tilby sosial, psykososial og medisinsk habilitering og rehabilitering. Mestringskurs er ofte en del av dette. Da gjelder også forskriften om habilitering, rehabilitering og koordinator.
source--hol-3-2-6b = Personlig assistanse, praktisk bistand og opplæring
    .says = Kommunen skal tilby personlig assistanse, med praktisk bistand og opplæring for den enkelte. Det gjelder hjelp i dagliglivet. Vi leser det som et svakt grunnlag for gruppekurs, selv om kapittel 6.1 i Helsedirektoratets veileder viser til det.
source--hol-3-3 = Helsefremmende og forebyggende arbeid
    .says = Kommunen skal fremme helse og prøve å forebygge sykdom, skade og sosiale problemer, blant annet med opplysning, råd og veiledning.
source--hol-3-4 = Samarbeid mellom tjenester
    .says = Kommunen skal legge til rette for at de egne tjenestene arbeider sammen, og samarbeide med andre som yter tjenester, når det trengs for et helhetlig og samordnet tilbud.
source--hol-3-6 = Støtte til pårørende fra kommunen
    .says = Den som har særlig tyngende omsorgsarbeid, skal få tilbud om nødvendig støtte fra kommunen. Det kan være opplæring og veiledning, avlastning eller omsorgsstønad.
source--hol-3-10 = Innflytelse fra pasienter og brukere
    .says = Kommunen skal høre representanter for pasienter og brukere når den utformer tilbudet, ha systemer for å hente inn erfaringer, og legge til rette for samarbeid med brukerorganisasjoner og frivillige. Kommunen skal ta vare på samiske behov.
source--hol-4-1 = Forsvarlige tjenester i kommunen
    .says = Tjenestene i kommunen skal være forsvarlige: helhetlige, koordinerte og verdige. Personellet skal kunne oppfylle pliktene sine, og det skal være nok fagkompetanse.
source--hol-4-2 = Kvalitet og pasient- og brukersikkerhet
    .says = Den som yter tjenester etter loven, skal arbeide systematisk for bedre kvalitet og for sikkerheten til pasienter og brukere.
source--hol-4-2a = Informasjon fra kommunale tjenester
    .says = Den som yter kommunale tjenester, skal sørge for at pasienter, brukere og nærmeste pårørende får informasjonen de har rett til.
source--hol-4-2b = Medvirkning i kommunale tjenester
    .says = Ny plikt fra 1. juli 2026: Kommunen og andre som yter tjenester etter loven, skal sørge for at pasienten eller brukeren får medvirke slik pasient- og brukerrettighetsloven § 3-1 sier.
source--hol-5-4 = Politiattest i kommunen
    .says = Kommunen skal kreve politiattest når den tilbyr stilling eller oppdrag til noen som skal yte helse- og omsorgstjenester. Attesten kan da ikke være eldre enn tre måneder. Den som bare hjelper av og til og vanligvis ikke er alene med deltakeren, er unntatt.
source--hol-6-1 = Samarbeidsavtale med helseforetaket
    .says = Kommunestyret skal inngå samarbeidsavtale med det regionale helseforetaket, eller helseforetaket det peker ut. Erfaringene til brukerne skal være med i grunnlaget, og pasient- og brukerorganisasjoner skal medvirke.
source--hol-6-2 = Innholdet i samarbeidsavtalen
    .says = Avtalen skal minst ha retningslinjer for samarbeid om blant annet habilitering, rehabilitering og lærings- og mestringstilbud. Når partene avtaler felles tiltak, skal avtalen avklare ansvar, arbeidsgiveransvar, organisering og finansiering.
source--hol-6-5 = Endring og oppsigelse av avtalen
    .says = Partene skal gå gjennom samarbeidsavtalen hvert år og se om de bør oppdatere eller utvide den. Den som vil si opp avtalen, skal gjøre det ett år i forveien.
source--hol-7-1 = Individuell plan
    .says = Kommunen skal lage individuell plan for den som trenger langvarige og koordinerte tjenester. Kommunen har hovedansvaret når også spesialisthelsetjenesten er med.
source--hol-7-2a = Barnekoordinator
    .says = Familier som har eller venter barn med alvorlig sykdom, skade eller funksjonsnedsettelse, og som trenger mye hjelp over lang tid, skal få barnekoordinator når de ønsker det. Koordinatoren skal også fortelle om aktuelle pasient- og brukerorganisasjoner.
source--hol-7-2 = Koordinator og koordinerende enhet
    .says = Kommunen skal tilby koordinator til den som trenger langvarige og koordinerte tjenester, og ha en koordinerende enhet for habilitering og rehabilitering.
source--hol-8-2 = Videreutdanning og etterutdanning
    .says = Kommunen skal sørge for at de ansatte får den videreutdanningen og etterutdanningen de trenger, og medvirke til det samme hos private den har avtale med. Personellet har plikt til å delta.
source--hol-11-2 = Betaling for tjenester
    .says = Kommunen kan bare kreve betaling for tjenester etter loven når det følger av lov eller forskrift.
source--hol-12-1 = Taushetsplikt i kommunale tjenester
    .says = Alle som gjør tjeneste eller arbeid etter loven, har taushetsplikt.

# pbrl
source--pbrl-2-2a = Vurdering av henvisning
    .says = Den som blir henvist til spesialisthelsetjenesten, har rett til å få henvisningen vurdert innen ti virkedager, og til å få vite om retten til helsehjelp, når hjelpen kommer, og hvordan en klager.
source--pbrl-2-4 = Valg av behandlingssted
    .says = Den som har rett til helsehjelp i spesialisthelsetjenesten, kan velge hvor blant stedene som er med i ordningen.
source--pbrl-2-5 = Individuell plan, koordinator og barnekoordinator
    .says = Den som trenger langvarige og koordinerte tjenester, har rett til individuell plan og koordinator. Familier med barn som trenger slike tjenester, har rett til barnekoordinator.
source--pbrl-2-6 = Dekning av reiser
    .says = Pasienter, og i noen tilfeller pårørende, har rett til å få dekket nødvendige utgifter til reise. Reglene står i pasientreiseforskriften.
source--pbrl-2-7 = Regler om vedtak
    .says = Reglene i forvaltningsloven om enkeltvedtak gjelder for noen kommunale tjenester som er ventet å vare mer enn to uker: dem etter helse- og omsorgstjenesteloven § 3-2 første ledd nr. 6 bokstav a til c, § 3-6 og § 3-8.
source--pbrl-2-8 = Støtte ved særlig tyngende omsorg
    .says = Den som har særlig tyngende omsorgsoppgaver, kan kreve at kommunen avgjør om den skal gi hjelp som letter byrden, og hva hjelpen skal være.
source--pbrl-3-1 = Rett til å medvirke
    .says = Pasienter og brukere har rett til å medvirke når de får tjenester, på en måte som passer for dem. Barn som kan danne seg egne meninger, skal få informasjon og bli hørt. Så langt som mulig skal tilbudet formes sammen med brukeren. Den som ønsker det, kan ha med seg noen.
source--pbrl-3-2 = Rett til informasjon
    .says = Pasienter har rett til informasjonen de trenger for å forstå egen helse og hjelpen de får, også hvilken risiko det er. Brukere har rett til informasjonen de trenger for å forstå tilbudet og ta vare på rettighetene sine.
source--pbrl-3-3 = Informasjon til nærmeste pårørende
    .says = Nærmeste pårørende får informasjon om pasienten når pasienten samtykker, eller når forholdene gjør det rett. Vi leser det slik at kurs for pårørende ellers bør bygge på allmenn kunnskap, og ikke på opplysninger om en bestemt pasient.
source--pbrl-3-4 = Informasjon når pasienten er mindreårig
    .says = Er pasienten under 16 år, skal også foreldrene få informasjon. Er pasienten mellom 12 og 16 år, kan personellet holde informasjon tilbake når barnet har grunner som bør respekteres.
source--pbrl-3-5 = Måten informasjonen blir gitt på
    .says = Informasjon skal passe for alder, modenhet, erfaring, kultur og språk. Personellet skal gi den på en hensynsfull måte, så langt som mulig sikre at den er forstått, og skrive i journalen at den er gitt.
source--pbrl-3-6 = Vern mot at opplysninger blir spredt
    .says = Den som behandler opplysninger om helse og andre personlige forhold, skal gjøre det med respekt og ikke spre dem ulovlig. I en gruppe leser vi det slik at det gjelder personellet, og ikke deltakerne seg imellom.
source--pbrl-4-1 = Samtykke til helsehjelp
    .says = Helsehjelp krever gyldig og informert samtykke. Samtykket kan trekkes tilbake, og det kan også være stilltiende. Vi leser det slik at det er frivillig å være med på et læringstilbud.
source--pbrl-4-3 = Hvem som bestemmer, og samtykke for barn
    .says = I spørsmål om helse bestemmer en selv fra en er 16 år, med unntak. Foreldre samtykker for barn under 16 år, og barnet skal få si sin mening før det blir bestemt.
source--pbrl-6-4 = Skole og aktivitet for barn i helseinstitusjon
    .says = Barn i helseinstitusjon har rett til opplæring og til aktivitet. Det gjelder skole, ikke pasientopplæring. Vi leser det slik at lærings- og mestringstilbud bør bygge på noe annet.
source--pbrl-7-2 = Klage
    .says = Den som mener at rettighetene i loven er brutt, kan klage til statsforvalteren.

# hpl
source--hpl-4 = Forsvarlig arbeid
    .says = Helsepersonell skal arbeide faglig forsvarlig og omsorgsfullt, holde seg til det de er kvalifisert for, og hente hjelp eller henvise når det trengs.
source--hpl-10 = Informasjon og medvirkning
    .says = Den som gir helsehjelp, skal informere den som har krav på det. Fra 1. juli 2026 gjelder plikten også medvirkning. I en institusjon har den som institusjonen peker ut, oppgaven.
source--hpl-10a = Barn som pårørende
    .says = Helsepersonell skal bidra til at mindreårige barn og søsken av alvorlig syke pasienter får den informasjonen og oppfølgingen de trenger. De skal snakke med pasienten om hva barna trenger.
source--hpl-10b = Barn som etterlatte
    .says = Helsepersonell har tilsvarende plikt overfor mindreårige barn og søsken som har mistet en forelder, en bror eller en søster.
source--hpl-13 = Markedsføring
    .says = Markedsføring som har med helse å gjøre, skal være forsvarlig, nøktern og saklig. Vi leser det slik at beskrivelser av tilbud ikke bør love resultater.
source--hpl-20a = Politiattest fra helsepersonell
    .says = Helsepersonell som skal yte spesialisthelsetjenester eller tannhelsetjenester til barn eller personer med utviklingshemming, skal vise politiattest som ikke er eldre enn tre måneder. Den som er der av og til og ikke er alene med dem, er unntatt.
source--hpl-21 = Taushetsplikten til helsepersonell
    .says = Helsepersonell skal hindre at andre får vite om folks helse og personlige forhold, og skal ikke selv lese slikt uten at arbeidet krever det. Samtykke og noen andre grunnlag åpner for å dele.
source--hpl-39 = Plikt til å føre journal
    .says = Den som gir helsehjelp, skal føre journal for hver pasient. Personell som bare hjelper til etter instruks, er unntatt. Er undervisning i gruppe helsehjelp, leser vi det slik at plikten gjelder hver pasient, og ikke gruppen.
source--hpl-40 = Relevant og nødvendig i journalen
    .says = Journalen skal følge god yrkesskikk og ha det som er relevant og nødvendig. For opplæring i gruppe leser vi det som at pasienten deltok, tilpasninger og egne vurderinger, og ikke det andre deltakere har fortalt.

# hfl
source--hfl-35 = Innflytelse fra pasienter og andre brukere
    .says = Helseforetakene skal høre representanter for pasienter og andre brukere når de lager planer, og ha systemer for å hente inn erfaringer og synspunkter. Samiske interesser skal ivaretas.

# fhl
source--fhl-4 = Kommunens ansvar for folkehelsen
    .says = Kommunen skal fremme folkehelse, bidra til å jevne ut sosiale forskjeller i helse, og legge til rette for samarbeid med frivillige.
source--fhl-7 = Folkehelsetiltak
    .says = Kommunen skal sette i verk tiltak mot utfordringene den har kartlagt, som psykisk helse og ensomhet, og gi informasjon, råd og veiledning om hva folk selv kan gjøre.

# pjl
source--pjl-6 = Bruk av helseopplysninger og journalsystem
    .says = Ingen kan bruke helseopplysninger uten at loven eller et annet grunnlag tillater det. Virksomheten skal ha systemer som gjør det mulig å føre journal slik plikten krever.
source--pjl-22 = Informasjonssikkerhet og internkontroll
    .says = Virksomheten skal verne helseopplysninger mot uvedkommende, og sørge for at de er riktige og tilgjengelige. Den skal vurdere risiko, styre tilgang, logge og ha internkontroll.

# pjf
source--pjf-4 = Innholdet i journalen
    .says = Journalen skal ha relevante og nødvendige opplysninger, blant annet om hvordan kontakten skjedde (også video og nett), hvilke råd og hvilken informasjon som ble gitt, og for mindreårige om samtykke og medvirkning.
source--pjf-10 = Hvordan journalen føres, og lyd og bilde
    .says = Virksomheten skal føre journalen elektronisk, på norsk og uten unødig venting. Opptak av lyd og bilde kan være en del av journalen.

# gdpr
source--gdpr-9 = Særlige kategorier av personopplysninger
    .says = Den som bruker helseopplysninger, må ha et unntak som grunnlag. Helsehjelp gitt av noen med taushetsplikt er ett. Vi leser det slik at en frivillig forening uten helsepersonell ofte trenger et annet, som uttrykkelig samtykke.
source--gdpr-13 = Informasjon til dem opplysningene gjelder
    .says = Den som samler inn personopplysninger, skal si klart og enkelt hvem som er ansvarlig, hvem som er personvernombud, formål, grunnlag, hvem som får opplysningene, hvor lenge de blir lagret, rettigheter og hvordan en kan klage. Det er ekstra viktig når barn skal lese det.
source--gdpr-26 = Felles ansvar, leverandører og konsekvenser
    .says = De som holder tilbud sammen, skal avklare om de har felles behandlingsansvar. Leverandører av video og påmelding trenger databehandleravtale. Er risikoen høy, skal virksomheten vurdere konsekvensene for personvernet.

# popplyl
source--popplyl-5 = Samtykke fra barn på nett
    .says = Barn kan selv samtykke til tjenester på nett fra de er 13 år. For yngre barn må foreldrene samtykke.
source--popplyl-12 = Bruk av fødselsnummer
    .says = Fødselsnummer kan bare brukes når det er saklig behov for å vite sikkert hvem noen er, og nummeret trengs til det. Vi leser det slik at åpne tilbud uten journal som regel ikke trenger det.

# lkf
source--lkf-5 = Omfang og dokumentasjon
    .says = Styringssystemet skal passe til hvor stor virksomheten er, hva den gjør, og hvilken risiko den har. Det skal være dokumentert så langt det trengs, og dokumentasjonen skal være oppdatert og lett å finne.
source--lkf-6 = Plikten til å planlegge
    .says = Virksomheten skal ha oversikt over mål, oppgaver, ansvar, regelverk, veiledere, risiko, kompetanse, avvik og brukererfaringer. Den skal hente inn den kunnskapen den trenger for å planlegge og gjennomføre.
source--lkf-7 = Plikten til å gjennomføre
    .says = Planene skal være kjent og bli fulgt. Medarbeiderne skal ha den kunnskapen de trenger, og få medvirke. Virksomheten skal ha rutiner, og bruke erfaringene til pasienter, brukere og pårørende (bokstav e).
source--lkf-8 = Plikten til å evaluere
    .says = Virksomheten skal kontrollere at den gjennomfører mål og tiltak, og at de virker, vurdere seg selv ut fra erfaringene til pasienter, brukere og pårørende (bokstav d), gå gjennom avvik, og gå gjennom hele styringssystemet minst én gang i året (bokstav f).
source--lkf-9 = Plikten til å korrigere
    .says = Virksomheten skal rette det som er uforsvarlig eller ulovlig, sette inn tiltak mot det, og forbedre rutinene sine.

# hrf
source--hrf-1 = Formål og definisjon
    .says = Habilitering og rehabilitering skal blant annet styrke egen læring, motivasjon og mestring, og ta utgangspunkt i livssituasjonen og målene til den det gjelder.
source--hrf-4 = Medvirkning fra pasienter og brukere
    .says = Kommunen og det regionale helseforetaket skal sørge for at hver enkelt kan medvirke i å planlegge, forme, gjennomføre og evaluere sitt eget tilbud. De bør også la brukerrepresentanter være med på å planlegge, utvikle og evaluere virksomheten.
source--hrf-13 = Spesialisert opplæring og tilrettelegging
    .says = Det regionale helseforetaket skal tilby tilrettelagt opplæring til pasienter og brukere som trenger det, og legge til rette for at de mestrer mer.
source--hrf-14 = Råd, veiledning og samarbeid
    .says = Det regionale helseforetaket skal gi kommunen råd og veiledning, både om enkeltpersoner og mer allment til de ansatte, og samarbeide om opplegg og planer.

# ipf
source--ipf-4 = Medvirkning i individuell plan
    .says = Den planen gjelder, skal medvirke i arbeidet, og barn skal bli hørt. Planen krever samtykke og skal ta hensyn til kultur og språk. Vi leser det slik at læringstilbud kan stå i planen.

# ldl
source--ldl-6 = Forbud mot å diskriminere
    .says = Ingen kan diskriminere noen på grunn av blant annet kjønn, etnisitet (også språk), religion, funksjonsnedsettelse, omsorgsoppgaver eller alder. Det er lov å behandle folk ulikt når formålet er saklig, det er nødvendig, og det ikke rammer for hardt.
source--ldl-17 = Universell utforming av lokaler
    .says = Offentlige og private virksomheter som er åpne for folk flest, skal ha lokaler som er universelt utformet, så langt det ikke blir en for stor byrde.
source--ldl-18 = Universell utforming av IKT
    .says = IKT-løsninger som virksomheten bruker overfor folk flest, skal være universelt utformet. Kravene står i en egen forskrift.
source--ldl-20 = Tilrettelegging av kommunale tjenester
    .says = Personer med funksjonsnedsettelse har rett til tilrettelegging av varige helse- og omsorgstilbud i kommunen. Vi leser det slik at et kort kurs ofte faller utenfor. Da gjelder andre krav om tilpasning.

# uuikt
source--uuikt-4 = Nettsider: private virksomheter
    .says = Private virksomheter, også frivillige, skal ha nettsider og apper som følger WCAG 2.0 på nivå A og AA. Unntakene er 1.2.3, 1.2.4 og 1.2.5.
source--uuikt-4e = Tilgjengelighetserklæring
    .says = Offentlige organer skal ha en oppdatert tilgjengelighetserklæring i den sentrale løsningen, og en måte å melde fra på.
source--uuikt-4b = Nettsider: offentlige virksomheter
    .says = Offentlige organer skal ha nettsider og apper som følger EN 301 549, i praksis WCAG 2.1 AA. Videoer publisert etter 1. februar 2024 skal ha synstolking. Direkte sendinger og noen eldre dokumenter er unntatt.

# spl
source--spl-9 = Klart språk og riktig skrivemåte
    .says = Offentlige organer skal skrive klart og korrekt, på en måte som passer for dem som skal lese det, og følge offisiell rettskriving. Det gjelder også kommuner og helseforetak.
source--spl-13 = Bokmål og nynorsk i regionale statsorgan
    .says = Helseforetak er statsorganer etter språkloven. De skal bruke målformen til flertallet i området, eller veksle mellom målformene. Det gjelder tekster som er åpne for alle, for eksempel nettsider.
source--spl-14 = Skjema og selvbetjening
    .says = Skjemaer og selvbetjening fra statsorganer skal finnes på bokmål og nynorsk samtidig.
source--spl-15 = Svar til dem som skriver
    .says = Privatpersoner som skriver til et statsorgan, skal få svar på den målformen de skriver.

# tolk
source--tolk-4 = Forbud mot å bruke barn som tolk
    .says = Offentlige organer skal ikke bruke barn til å tolke for den som ikke kan norsk. Det finnes få unntak.
source--tolk-6 = Plikt til å bruke tolk
    .says = Offentlige organer, og private som løser oppgaver for dem, skal bruke tolk når det trengs for rettssikkerheten eller for at hjelpen skal være forsvarlig. Fjerntolking er mulig når det er forsvarlig. Loven sier ikke hvem som betaler.
source--tolk-7 = Kvalifisert tolk
    .says = Når organet bruker tolk, skal tolken være kvalifisert. Organer kan ha fritak fram til 31. desember 2026. Fristen kan bli lengre i en forskrift.

# samel
source--samel-3-5 = Samisk i helsesektoren
    .says = I språkutviklings- og språkvitaliseringskommuner har den som ønsker det, rett til hjelp på samisk i offentlige helseinstitusjoner. Institusjoner for hele landet er ikke med. Kunngjøringer og skjemaer til folk i forvaltningsområdet skal også finnes på samisk.

# mrl
source--mrl-crc = Barns rett til å bli hørt
    .says = Barnekonvensjonen er norsk lov og går foran når en annen lov sier noe annet. Barn som kan danne seg egne meninger, skal få si dem i alt som gjelder dem.
source--mrl-crpd = Rettigheter for folk med funksjonsnedsettelse
    .says = FN-konvensjonen ble norsk lov 1. januar 2026 og går foran når en annen lov sier noe annet. Den styrker kravene om tilgjengelighet, medvirkning og tilpasset informasjon.

# fvl
source--fvl-11 = Veiledningsplikt
    .says = Forvaltningen har en allmenn plikt til å veilede om regler, rettigheter og saksgang på sitt område.

# fvl25
source--fvl25-14 = Veiledning og oversettelse
    .says = Loven er vedtatt, men hadde ikke trådt i kraft i juli 2026. Den gir gratis veiledning, oversettelse og tilrettelegging til den som trenger det.

# bl25
source--bl25-1-2 = Medvirkning fra barn
    .says = Loven er vedtatt, men hadde ikke trådt i kraft i juli 2026. Den lar barnet medvirke i spørsmål som gjelder det.

# ftrl
source--ftrl-8-4 = Sykepenger under behandling
    .says = Den som ikke kan arbeide, kan få sykepenger, også når legen vurderer at behandlingen gjør arbeid umulig. Uføregraden må være minst 20 prosent. Vi leser det slik at et læringstilbud ikke gir rett i seg selv.
source--ftrl-9-14 = Opplæringspenger
    .says = Den som må lære å ta seg av et barn med funksjonsnedsettelse eller langvarig sykdom, kan få opplæringspenger fra NAV. Det gjelder ved godkjent helseinstitusjon, og foreldrekurs ved offentlig spesialpedagogisk senter. Legen attesterer at det trengs. Barnet kan være over 18 år.

# polbet
source--polbet-4-gruppe = Egenandel ved gruppeopplæring
    .says = Når gruppeopplæring, poliklinisk rehabilitering eller gruppebehandling går over flere dager, betaler pasienten høyst én egenandel for hele opplegget.
source--polbet-4-henvist = Egenandel bare for henviste pasienter
    .says = Bare pasienter som er henvist av noen som har rett til å henvise, kan få krav om egenandel, og bare for helsehjelp fra bestemte yrkesgrupper. Satsen er 443 kroner i 2026.
source--polbet-4-nett = Egenandel ved video, telefon og nettprogram
    .says = En konsultasjon på telefon eller video kan gi egenandel. Et nettbasert behandlingsprogram kan ikke det.
source--polbet-5 = Fritak for egenandel
    .says = Staten betaler for blant andre barn under 16 år, personer med yrkesskade, innsatte, og pasienter i psykisk helsevern og TSB ut året de fyller 26. Fra 1. august 2026 er grensen for barn trolig 18 år; vi har ikke lest den nye teksten. Er timen over en time forsinket uten varsel, faller egenandelen bort.
source--polbet-7 = Gebyr for ikke å møte
    .says = Den som ikke møter, og ikke har meldt fra mer enn 24 timer før, kan få et gebyr på 1 993 kroner. I psykisk helsevern og rusbehandling er det høyst 443 kroner.

# komegen
source--komegen = Egenandel i kommunen
    .says = Kommunen kan bare kreve egenandel for noen tjenester, som opphold i institusjon og praktisk bistand. Opplæring og veiledning i grupper er ikke nevnt. Vi leser det slik at slike kurs er gratis når de er helse- og omsorgstjenester.

# pasreise
source--pasreise-7 = Reisestønad for pasienter
    .says = Reisen blir dekket når tjenesten er en spesialisthelsetjeneste, eller en av noen få kommunale, og den er nødvendig av medisinske grunner. Forebyggende arbeid utenom helsestasjon, og reiser under 10 km, faller utenfor.
source--pasreise-19 = Reisestønad for nære pårørende
    .says = Nære pårørende får dekket reisen til kurs ved en helseinstitusjon når innholdet er medisinsk eller del av behandlingen, og de trenger kurset for å følge opp pasienten. Barn får dekket reisen til oppfølging etter helsepersonelloven §§ 10 a og 10 b.
source--pasreise-24 = Egenandel, kost og overnatting på reise
    .says = Pasienten betaler 171 kroner hver vei i 2026, og 400 kroner ved valg av sted utenfor regionen. Barn under 18 år er fritatt fra 1. august 2026, før det barn under 16. Reiser over 12 timer gir penger til mat. Nødvendig overnatting blir dekket etter satser.

# barninst
source--barninst-10 = Informasjon og opplæring til foreldre
    .says = Foreldre skal få informasjon og veiledning hele tiden mens barnet er i institusjon. De får dekket reisen når de blir kalt inn til nødvendig opplæring, og skal få vite om aktuelle interesseorganisasjoner.

# natkomp
source--natkomp-4-6 = Oppgavene til nasjonale kompetansetjenester
    .says = En nasjonal kompetansetjeneste skal blant annet bygge og spre kompetanse, følge med på resultater, forske, undervise, veilede, bidra til likeverdig tilgang, ha en faglig referansegruppe og rapportere hvert år. Forskriften nevner ni oppgaver.

# frisklivssentraler
source--hdir-is1896 = Frisklivssentraler
    .says = Kommuner bør tilby lett tilgjengelig hjelp til å endre levevaner, med strukturert oppfølging, samtaler og kurs, og samarbeide med lag og foreninger. Det er frivillig for kommunen å ha frisklivssentral.
source--hdir-friskliv = Basistilbudet ved frisklivssentralen
    .says = Veilederen legger opp til at folk kan delta i tilbudet ved en frisklivssentral uansett diagnose. Om dette sier den «skal».
source--hdir-is1896-journal = Journal på frisklivssentraler
    .says = Helsesamtaler og individuell veiledning bør stå i journal, også når den som gir dem, ikke har autorisasjon. Siden er ikke like tydelig om kurs og grupper.

# helsedirektoratet
source--hdir-is2587 = Opplæring og støtte til pårørende
    .says = Pårørende bør få opplæring og støtte, alene eller i gruppe, utviklet sammen med pårørende. Støtte til den som har særlig tyngende omsorgsarbeid, er gratis. Varer den over 14 dager, trengs et vedtak.
source--hdir-norm = Hvor sterkt veilederne sier det
    .says = Produktene binder ikke rettslig. «Skal» viser til lov eller forskrift, eller til noe så faglig klart at det sjelden er forsvarlig å la være. «Bør» og «anbefaler» er sterke anbefalinger, «kan» og «foreslår» er svake. Den som gjør noe annet enn en sterk anbefaling, bør kunne begrunne det.
source--hdir-sammensatte = Store og sammensatte behov
    .says = Tjenestene bør ta utgangspunkt i hva som er viktig for personen, og kartlegge og planlegge i team. Læringstilbud for denne gruppen bør henge sammen med planen for resten av hjelpen.
source--hdir-tolk = Å bestille kvalifisert tolk
    .says = Veilederen handler om å bestille kvalifisert tolk, også for tegnspråk, døvblinde og samisk. Den erstatter veilederen fra 2011, og tekster bør vise til den nye.

# is2651
source--hdir-is2651-6-1 = Læring og mestring
    .says = Helseforetak og kommuner bør sikre at det finnes tilbud. Målet er at pasienter, brukere og pårørende får kunnskap, ferdigheter og tro på egne krefter. Helsepedagogikk og utveksling av erfaringer er sentralt.
source--hdir-is2651-6-2 = Brukermedvirkning og samarbeid
    .says = Pasienter, brukere og pårørende bør være med på å forme, gjennomføre og evaluere. Fagkunnskap og erfaring bør telle like mye. Medvirkningen bør være både for den enkelte og i systemet. Helseforetak og kommuner bør samarbeide, med avklart ansvar og finansiering.
source--hdir-is2651-6-3 = Organisering i kommuner og helseforetak
    .says = Tilbud kan være for én diagnose eller på tvers av diagnoser, og høre til den koordinerende enheten eller rehabiliteringen. Frisklivssentraler er åpne for folk uten henvisning.
source--hdir-is2651-6-4 = Hvem som gjør hva
    .says = Strukturerte tilbud bør så langt som mulig ligge i kommunen. Sjeldne eller spesialiserte temaer bør ligge i spesialisthelsetjenesten. Partene bør avtale hvem som gjør hva.

# pasientreiser
source--pasreise-kurs = Reise til kurs og opplæring
    .says = Lærings- og mestringskurs blir regnet som spesialisthelsetjeneste når pasienten er henvist eller innkalt. Kan deltakerne velge å ikke møte opp, blir ikke reisen dekket.

# normen
source--normen = Normen for informasjonssikkerhet
    .says = Normen har krav til informasjonssikkerhet og personvern. Den er ikke lov, men virksomheter på helsenettet er bundet av den gjennom avtale.
source--normen-54 = Krav ved video
    .says = Informer deltakerne på forhånd, sjekk hvem de er første gang, vurder risiko, ha databehandleravtale, og vis hvem som er med. Samtykke til å bruke opplysningene trengs ikke når det gis helsehjelp. Opptak trenger eget formål og grunnlag.

# isf
source--isf-kriterier = Regler for innsatsstyrt finansiering
    .says = Eldre kriterier for betaling til sykehus: henvisning fra lege, minst sju timer, 80 prosent oppmøte, tverrfaglig innhold der brukere er med, små grupper og en ansvarlig lege. Reglene blir endret hvert år. De sier noe om penger, ikke om tilbudet er godt.

# nk_lmh
source--nklmh-2-2023 = Rettigheter, plikter og anbefalinger
    .says = Samling av rettigheter, plikter og anbefalinger. Den er nyttig som kart, men eldre enn endringene i regelverket fra 2024 til 2026.
source--nklmh-registrering = Registrering av deltakelse
    .says = Råd til sykehus: Registrer alle som deltar, i det pasientadministrative systemet, og noter det i journalen til den som er syk. Lavterskeltilbud uten henvisning eller påmelding blir ikke kodet til pasientregisteret.

# strategies
source--strat-helsekompetanse = Helsekompetanse i befolkningen
    .says = Målet er at folk kan finne, forstå, vurdere og bruke informasjon om helse. Perioden gikk ut i 2023.
source--strat-nhsp = Helse og samhandling 2024–2027
    .says = Planen regjeringen har for helse og samhandling i perioden. Den gir politisk retning, men ingen plikter.
source--strat-opptrapping = Opptrapping av habilitering og rehabilitering
    .says = Planen ville styrke habilitering og rehabilitering, særlig i kommunene. Perioden gikk ut i 2019.
source--strat-parorende = Strategien for pårørende
    .says = Strategien vil anerkjenne pårørende, gi dem opplæring og støtte, og ta vare på barn som er pårørende. Perioden gikk ut i 2025.
