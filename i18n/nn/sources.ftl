# Kva kjeldene seier, med våre ord. Overskrifta er vår, og kort; «.says» er plikta, retten eller rådet.

# sphl
source--sphl-2-1a = Ansvaret til dei regionale helseføretaka
    .says = Det regionale helseføretaket skal syte for at folk i regionen får spesialisthelsetenester. Føretaket skal planleggje, gjennomføre, evaluere og korrigere arbeidet.
source--sphl-2-1e = Samhandling og samarbeid
    .says = Den som yter spesialisthelsetenester, skal samarbeide med andre tenester når det trengst for at pasienten skal få eit heilskapleg og samordna tilbod.
source--sphl-2-2 = Forsvarlege tenester i spesialisthelsetenesta
    .says = Tenester etter lova skal vere fagleg forsvarlege. Personellet skal kunne oppfylle pliktene sine, og pasienten skal få eit heilskapleg og koordinert tilbod.
source--sphl-2-5 = Individuell plan, koordinator og koordinerande eining
    .says = Helseføretaket skal lage individuell plan for pasientar som treng langvarige og koordinerte tenester, tilby koordinator når behova er samansette eller langvarige, og ha ei koordinerande eining.
source--sphl-3-4a = Kvalitet og pasienttryggleik
    .says = Den som yter helsetenester etter lova, skal syte for at verksemda arbeider systematisk for betre kvalitet og pasienttryggleik.
source--sphl-3-7a = Barneansvarleg personell
    .says = Helseinstitusjonar skal ha så mange barneansvarlege som det trengst. Dei samordnar oppfølginga av mindreårige barn og sysken av alvorleg sjuke pasientar, og av barn og sysken som er etterlatne.
source--sphl-3-8 = Oppgåvene til sjukehusa
    .says = Sjukehus har fire særskilde oppgåver: å behandle pasientar, utdanne helsepersonell, forske, og lære opp pasientar og pårørande. Opplæringa står altså i lova på line med behandlinga.
source--sphl-3-10 = Opplæring av dei tilsette
    .says = Verksemda skal gi helsepersonellet den opplæringa som trengst for å gjere arbeidet forsvarleg. Lova nemner ikkje helsepedagogikk. Vi les det slik at det høyrer med for kursleiarar.
source--sphl-3-11 = Informasjon frå helseinstitusjonar
    .says = Helseinstitusjonen skal gi folk informasjonen dei treng for å ta vare på rettane sine, syte for at pasientar og næraste pårørande får den informasjonen dei har krav på, og svare på spørsmål om kvalitet.
source--sphl-3-11a = Medverknad i helseinstitusjonar
    .says = Ny plikt frå 1. juli 2026: Helseinstitusjonen skal syte for at pasienten eller brukaren faktisk får medverke i tenestene, slik dei har rett til etter pasient- og brukarrettslova § 3-1.
source--sphl-3-17 = Politiattest i helseinstitusjonar
    .says = Helseinstitusjonen skal hente inn politiattest frå helsepersonell i dei tilfella som står i helsepersonellova § 20 a.
source--sphl-6-1 = Teieplikt i helseinstitusjonar
    .says = Alle som gjer teneste eller arbeid for ein helseinstitusjon, har teieplikt. Vi les det slik at det òg gjeld erfaringskonsulentar og likepersonar som arbeider for institusjonen.
source--sphl-6-3 = Rettleiing til kommunane
    .says = Spesialisthelsetenesta skal gi råd, rettleiing og opplysningar om helse til tenestene i kommunen, slik at kommunen kan løyse oppgåvene sine.

# hol
source--hol-1-1 = Formålet med lova
    .says = Lova skal mellom anna fremje meistring, førebyggje, sikre likeverdige og tilpassa tenester, og medverke til den opplæringa pasientar, brukarar og pårørande treng. Formålet seier noko om korleis vi skal forstå dei andre reglane.
source--hol-3-1 = Det overordna ansvaret kommunen har
    .says = Kommunen skal syte for at alle som oppheld seg der, får nødvendige helse- og omsorgstenester, og skal planleggje, gjennomføre, evaluere og korrigere. Kommunen kan kjøpe tenester av andre, men har framleis ansvaret.
source--hol-3-2 = Tenestene kommunen skal tilby
    .says = Kommunen skal tilby ei rekkje tenester. Vi les det slik at nr. 1 (helsefremjande og førebyggjande tenester) og nr. 5 (habilitering og rehabilitering) passar best for lærings- og meistringstilbod, og at nr. 6 bokstav b er eit svakt grunnlag.
source--hol-3-2-1 = Helsefremjande og førebyggjande tenester
    .says = Kommunen skal mellom anna tilby helsefremjande og førebyggjande tenester. Det er eit vanleg grunnlag for opne kurs i meistring og levevanar.
source--hol-3-2-5 = Habilitering og rehabilitering
    .says = Kommunen skal tilby habilitering og rehabilitering: sosial, psykososial og medisinsk. Meistringskurs er ofte ein del av dette. Då gjeld òg forskrifta om habilitering, rehabilitering og koordinator.
source--hol-3-2-6b = Personleg assistanse, praktisk hjelp og opplæring
    .says = Kommunen skal tilby personleg assistanse, med praktisk hjelp og opplæring for den einskilde. Det gjeld hjelp i kvardagen. Vi les det som eit svakt grunnlag for gruppekurs, sjølv om kapittel 6.1 i rettleiaren frå Helsedirektoratet viser til det.
source--hol-3-3 = Helsefremjande og førebyggjande arbeid
    .says = Kommunen skal fremje helse og prøve å førebyggje sjukdom, skade og sosiale problem, mellom anna med opplysning, råd og rettleiing.
source--hol-3-4 = Samarbeid mellom tenester
    .says = Kommunen skal leggje til rette for at dei eigne tenestene arbeider saman, og samarbeide med andre som yter tenester, når det trengst for eit heilskapleg og samordna tilbod.
source--hol-3-6 = Støtte til pårørande frå kommunen
    .says = Den som har særleg tyngjande omsorgsarbeid, skal få tilbod om nødvendig støtte frå kommunen. Det kan vere opplæring og rettleiing, avlasting eller omsorgsstønad.
source--hol-3-10 = Innverknad frå pasientar og brukarar
    .says = Kommunen skal høyre representantar for pasientar og brukarar når han formar tilbodet, ha system for å hente inn erfaringar, og leggje til rette for samarbeid med brukarorganisasjonar og frivillige. Kommunen skal ta vare på samiske behov.
source--hol-4-1 = Forsvarlege tenester i kommunen
    .says = Tenestene i kommunen skal vere forsvarlege: heilskaplege, koordinerte og verdige. Personellet skal kunne oppfylle pliktene sine, og det skal vere nok fagkompetanse.
source--hol-4-2 = Kvalitet og tryggleik for pasientar og brukarar
    .says = Den som yter tenester etter lova, skal arbeide systematisk for betre kvalitet og for tryggleiken til pasientar og brukarar.
source--hol-4-2a = Informasjon frå kommunale tenester
    .says = Den som yter kommunale tenester, skal syte for at pasientar, brukarar og næraste pårørande får informasjonen dei har rett til.
source--hol-4-2b = Medverknad i kommunale tenester
    .says = Ny plikt frå 1. juli 2026: Kommunen og andre som yter tenester etter lova, skal syte for at pasienten eller brukaren får medverke slik pasient- og brukarrettslova § 3-1 seier.
source--hol-5-4 = Politiattest i kommunen
    .says = Kommunen skal krevje politiattest når han tilbyr stilling eller oppdrag til nokon som skal yte helse- og omsorgstenester. Attesten kan då ikkje vere eldre enn tre månader. Den som berre hjelper av og til og vanlegvis ikkje er åleine med deltakaren, er unnateken.
source--hol-6-1 = Samarbeidsavtale med helseføretaket
    .says = Kommunestyret skal inngå samarbeidsavtale med det regionale helseføretaket, eller helseføretaket det peikar ut. Erfaringane til brukarane skal vere med i grunnlaget, og pasient- og brukarorganisasjonar skal medverke.
source--hol-6-2 = Innhaldet i samarbeidsavtalen
    .says = Avtalen skal minst ha retningslinjer for samarbeid om mellom anna habilitering, rehabilitering og lærings- og meistringstilbod. Når partane avtaler felles tiltak, skal avtalen avklare ansvar, arbeidsgivaransvar, organisering og finansiering.
source--hol-6-5 = Endring og oppseiing av avtalen
    .says = Partane skal gå gjennom samarbeidsavtalen kvart år og sjå om dei bør oppdatere eller utvide han. Den som vil seie opp avtalen, skal gjere det eitt år i førevegen.
source--hol-7-1 = Individuell plan
    .says = Kommunen skal lage individuell plan for den som treng langvarige og koordinerte tenester. Kommunen har hovudansvaret når òg spesialisthelsetenesta er med.
source--hol-7-2a = Barnekoordinator
    .says = Familiar som har eller ventar barn med alvorleg sjukdom, skade eller funksjonsnedsetjing, og som treng mykje hjelp over lang tid, skal få barnekoordinator når dei ønskjer det. Koordinatoren skal òg fortelje om aktuelle pasient- og brukarorganisasjonar.
source--hol-7-2 = Koordinator og koordinerande eining
    .says = Kommunen skal tilby koordinator til den som treng langvarige og koordinerte tenester, og ha ei koordinerande eining for habilitering og rehabilitering.
source--hol-8-2 = Vidareutdanning og etterutdanning
    .says = Kommunen skal syte for at dei tilsette får den vidareutdanninga og etterutdanninga dei treng, og medverke til det same hos private han har avtale med. Personellet har plikt til å vere med.
source--hol-11-2 = Betaling for tenester
    .says = Kommunen kan berre krevje betaling for tenester etter lova når det følgjer av lov eller forskrift.
source--hol-12-1 = Teieplikt i kommunale tenester
    .says = Alle som gjer teneste eller arbeid etter lova, har teieplikt.

# pbrl
source--pbrl-2-2a = Vurdering av tilvising
    .says = Den som blir tilvist til spesialisthelsetenesta, har rett til å få tilvisinga vurdert innan ti verkedagar, og til å få vite om retten til helsehjelp, når hjelpa kjem, og korleis ein klagar.
source--pbrl-2-4 = Val av stad for behandling
    .says = Den som har rett til helsehjelp i spesialisthelsetenesta, kan velje kvar blant stadene som er med i ordninga.
source--pbrl-2-5 = Individuell plan, koordinator og barnekoordinator
    .says = Den som treng langvarige og koordinerte tenester, har rett til individuell plan og koordinator. Familiar med barn som treng slike tenester, har rett til barnekoordinator.
source--pbrl-2-6 = Dekking av reiser
    .says = Pasientar, og i nokre tilfelle pårørande, har rett til å få dekt nødvendige utgifter til reise. Reglane står i pasientreiseforskrifta.
source--pbrl-2-7 = Reglar om vedtak
    .says = Reglane i forvaltningslova om enkeltvedtak gjeld for nokre kommunale tenester som etter planen varer meir enn to veker: dei etter helse- og omsorgstenestelova § 3-2 første ledd nr. 6 bokstav a til c, § 3-6 og § 3-8.
source--pbrl-2-8 = Støtte ved særleg tyngjande omsorg
    .says = Den som har særleg tyngjande omsorgsoppgåver, kan krevje at kommunen avgjer om han skal gi hjelp som lettar børa, og kva hjelpa skal vere.
source--pbrl-3-1 = Rett til å medverke
    .says = Pasientar og brukarar har rett til å medverke når dei får tenester, på ein måte som passar for dei. Barn som kan gjere seg opp eigne meiningar, skal få informasjon og bli høyrde. Så langt råd er skal brukaren vere med og forme tilbodet. Den som ønskjer det, kan ha med seg nokon.
source--pbrl-3-2 = Rett til informasjon
    .says = Pasientar har rett til informasjonen dei treng for å forstå eiga helse og hjelpa dei får, òg kva risiko det er. Brukarar har rett til informasjonen dei treng for å forstå tilbodet og ta vare på rettane sine.
source--pbrl-3-3 = Informasjon til næraste pårørande
    .says = Næraste pårørande får informasjon om pasienten når pasienten samtykkjer, eller når forholda gjer det rett. Vi les det slik at kurs for pårørande elles bør byggje på allmenn kunnskap, og ikkje på opplysningar om ein viss pasient.
source--pbrl-3-4 = Informasjon når pasienten er mindreårig
    .says = Er pasienten under 16 år, skal foreldra òg få informasjon. Er pasienten mellom 12 og 16 år, kan personellet halde informasjon tilbake når barnet har grunnar som personellet bør respektere.
source--pbrl-3-5 = Måten informasjonen blir gitt på
    .says = Informasjon skal passe for alder, modning, erfaring, kultur og språk. Personellet skal gi han på ein omsynsfull måte, så langt råd er sikre at han er forstått, og skrive i journalen at han er gitt.
source--pbrl-3-6 = Vern mot at opplysningar blir spreidde
    .says = Den som behandlar opplysningar om helse og andre personlege forhold, skal gjere det med respekt og ikkje spreie dei ulovleg. I ei gruppe les vi det slik at det gjeld personellet, og ikkje deltakarane seg imellom.
source--pbrl-4-1 = Samtykke til helsehjelp
    .says = Helsehjelp krev gyldig og informert samtykke. Pasienten kan trekkje samtykket tilbake, og det kan òg vere stillteiande. Vi les det slik at det er frivillig å vere med på eit læringstilbod.
source--pbrl-4-3 = Kven som avgjer, og samtykke for barn
    .says = I spørsmål om helse avgjer ein sjølv frå ein er 16 år, med unntak. Foreldre samtykkjer for barn under 16 år, og barnet skal få seie si meining før det blir avgjort.
source--pbrl-6-4 = Skule og aktivitet for barn i helseinstitusjon
    .says = Barn i helseinstitusjon har rett til å få opplæring, og til aktivitet. Det gjeld skule, ikkje pasientopplæring. Vi les det slik at lærings- og meistringstilbod bør byggje på noko anna.
source--pbrl-7-2 = Klage
    .says = Den som meiner at rettane i lova er brotne, kan klage til statsforvaltaren.

# hpl
source--hpl-4 = Forsvarleg arbeid
    .says = Helsepersonell skal arbeide fagleg forsvarleg og omsorgsfullt, halde seg til det dei er kvalifiserte for, og hente hjelp eller tilvise når det trengst.
source--hpl-10 = Informasjon og medverknad
    .says = Den som gir helsehjelp, skal informere dei som har krav på det. Frå 1. juli 2026 gjeld plikta òg medverknad. I ein institusjon er det den som institusjonen peikar ut, som har oppgåva.
source--hpl-10a = Barn som pårørande
    .says = Helsepersonell skal hjelpe til med at mindreårige barn og sysken av alvorleg sjuke pasientar får den informasjonen og oppfølginga dei treng. Dei skal snakke med pasienten om kva barna treng.
source--hpl-10b = Barn som etterlatne
    .says = Helsepersonell har tilsvarande plikt overfor mindreårige barn og sysken som har mist ein forelder, ein bror eller ei syster.
source--hpl-13 = Marknadsføring
    .says = Marknadsføring som har med helse å gjere, skal vere forsvarleg, nøktern og sakleg. Vi les det slik at skildringar av tilbod ikkje bør love resultat.
source--hpl-20a = Politiattest frå helsepersonell
    .says = Helsepersonell som skal yte spesialisthelsetenester eller tannhelsetenester til barn eller personar med utviklingshemming, skal vise politiattest som ikkje er eldre enn tre månader. Den som er der av og til og ikkje er åleine med dei, er unnateken.
source--hpl-21 = Teieplikta til helsepersonell
    .says = Helsepersonell skal hindre at andre får vite om helsa og dei personlege forholda til folk, og skal ikkje sjølve lese slikt utan at arbeidet krev det. Samtykke og nokre andre grunnlag opnar for å dele.
source--hpl-39 = Plikt til å føre journal
    .says = Den som gir helsehjelp, skal føre journal for kvar pasient. Personell som berre hjelper til etter instruks, er unnatekne. Er undervisning i gruppe helsehjelp, les vi det slik at plikta gjeld kvar pasient, og ikkje gruppa.
source--hpl-40 = Relevant og nødvendig i journalen
    .says = Journalen skal følgje god yrkesskikk og ha det som er relevant og nødvendig. For opplæring i gruppe les vi det som at pasienten var med, tilpassingar og eigne vurderingar, og ikkje det andre deltakarar har fortalt.

# hfl
source--hfl-35 = Innverknad frå pasientar og andre brukarar
    .says = Helseføretaka skal høyre representantar for pasientar og andre brukarar når dei lagar planar, og ha system for å hente inn erfaringar og synspunkt. Dei skal ta vare på samiske interesser.

# fhl
source--fhl-4 = Ansvaret kommunen har for folkehelsa
    .says = Kommunen skal fremje folkehelse, medverke til å jamne ut sosiale skilnader i helse, og leggje til rette for samarbeid med frivillige.
source--fhl-7 = Tiltak for folkehelsa
    .says = Kommunen skal setje i verk tiltak mot utfordringane han har kartlagt, som psykisk helse og einsemd, og gi informasjon, råd og rettleiing om kva folk sjølve kan gjere.

# pjl
source--pjl-6 = Bruk av helseopplysningar og journalsystem
    .says = Ingen kan bruke helseopplysningar utan at lova eller eit anna grunnlag tillèt det. Verksemda skal ha system som gjer det mogleg å føre journal slik plikta krev.
source--pjl-22 = Informasjonstryggleik og internkontroll
    .says = Verksemda skal verne helseopplysningar mot uvedkomande, og syte for at dei er rette og tilgjengelege. Ho skal vurdere risiko, styre tilgang, logge og ha internkontroll.

# pjf
source--pjf-4 = Innhaldet i journalen
    .says = Journalen skal ha relevante og nødvendige opplysningar, mellom anna om korleis kontakten gjekk føre seg (òg video og nett), kva råd og informasjon som vart gitt, og for mindreårige om samtykke og medverknad.
source--pjf-10 = Korleis journalen blir ført, og lyd og bilete
    .says = Verksemda skal føre journalen elektronisk, på norsk og utan unødig venting. Opptak av lyd og bilete kan vere ein del av journalen.

# gdpr
source--gdpr-9 = Særlege kategoriar av personopplysningar
    .says = Den som bruker helseopplysningar, må ha eit unntak som grunnlag. Helsehjelp frå nokon med teieplikt er eitt. Vi les det slik at ei frivillig foreining utan helsepersonell ofte treng eit anna, som uttrykkeleg samtykke.
source--gdpr-13 = Informasjon til dei opplysningane gjeld
    .says = Den som samlar inn personopplysningar, skal seie klart og enkelt kven som er ansvarleg, kven som er personvernombod, formål, grunnlag, kven som får opplysningane, kor lenge dei blir lagra, rettar og korleis ein kan klage. Det er ekstra viktig når barn skal lese det.
source--gdpr-26 = Felles ansvar, leverandørar og konsekvensar
    .says = Dei som held tilbod saman, skal avklare om dei har felles behandlingsansvar. Leverandørar av video og påmelding treng databehandlaravtale. Er risikoen høg, skal verksemda vurdere konsekvensane for personvernet.

# popplyl
source--popplyl-5 = Samtykke frå barn på nett
    .says = Barn kan sjølve samtykkje til tenester på nett frå dei er 13 år. For yngre barn må foreldra samtykkje.
source--popplyl-12 = Bruk av fødselsnummer
    .says = Fødselsnummer kan ein berre bruke når det er sakleg behov for å vite sikkert kven nokon er, og nummeret trengst til det. Vi les det slik at opne tilbod utan journal som regel ikkje treng det.

# lkf
source--lkf-5 = Omfang og dokumentasjon
    .says = Styringssystemet skal passe til kor stor verksemda er, kva ho gjer, og kva risiko ho har. Det skal vere dokumentert så langt det trengst, og dokumentasjonen skal vere oppdatert og lett å finne.
source--lkf-6 = Plikta til å planleggje
    .says = Verksemda skal ha oversikt over mål, oppgåver, ansvar, regelverk, rettleiarar, risiko, kompetanse, avvik og brukarerfaringar. Ho skal hente inn den kunnskapen ho treng for å planleggje og gjennomføre.
source--lkf-7 = Plikta til å gjennomføre
    .says = Planane skal vere kjende og bli følgde. Medarbeidarane skal ha den kunnskapen dei treng, og få medverke. Verksemda skal ha rutinar, og bruke erfaringane til pasientar, brukarar og pårørande (bokstav e).
source--lkf-8 = Plikta til å evaluere
    .says = Verksemda skal kontrollere at ho gjennomfører mål og tiltak, og at dei verkar, vurdere seg sjølv ut frå erfaringane til pasientar, brukarar og pårørande (bokstav d), gå gjennom avvik, og gå gjennom heile styringssystemet minst éin gong i året (bokstav f).
source--lkf-9 = Plikta til å korrigere
    .says = Verksemda skal rette det som er uforsvarleg eller ulovleg, setje inn tiltak mot det, og betre rutinane sine.

# hrf
source--hrf-1 = Formål og definisjon
    .says = Habilitering og rehabilitering skal mellom anna styrkje eiga læring, motivasjon og meistring, og ta utgangspunkt i livssituasjonen og måla til den det gjeld.
source--hrf-4 = Medverknad frå pasientar og brukarar
    .says = Kommunen og det regionale helseføretaket skal syte for at kvar einskild kan medverke i å planleggje, forme, gjennomføre og evaluere sitt eige tilbod. Dei bør òg la brukarrepresentantar vere med på å planleggje, utvikle og evaluere verksemda.
source--hrf-13 = Spesialisert opplæring og tilrettelegging
    .says = Det regionale helseføretaket skal tilby tilpassa opplæring til pasientar og brukarar som treng det, og leggje til rette for at dei meistrar meir.
source--hrf-14 = Råd, rettleiing og samarbeid
    .says = Det regionale helseføretaket skal gi kommunen råd og rettleiing, både om einskildpersonar og meir allment til dei tilsette, og samarbeide om opplegg og planar.

# ipf
source--ipf-4 = Medverknad i individuell plan
    .says = Den planen gjeld, skal medverke i arbeidet, og barn skal bli høyrde. Planen krev samtykke og skal ta omsyn til kultur og språk. Vi les det slik at læringstilbod kan stå i planen.

# ldl
source--ldl-6 = Forbod mot å diskriminere
    .says = Ingen kan diskriminere nokon på grunn av mellom anna kjønn, etnisitet (òg språk), religion, funksjonsnedsetjing, omsorgsoppgåver eller alder. Det er lov å behandle folk ulikt når formålet er sakleg, det er nødvendig, og det ikkje rammar for hardt.
source--ldl-17 = Universell utforming av lokale
    .says = Offentlege og private verksemder som er opne for folk flest, skal ha lokale som er universelt utforma, så langt det ikkje blir ei for stor bør.
source--ldl-18 = Universell utforming av IKT
    .says = IKT-løysingar som verksemda bruker overfor folk flest, skal vere universelt utforma. Krava står i ei eiga forskrift.
source--ldl-20 = Tilrettelegging av kommunale tenester
    .says = Personar med funksjonsnedsetjing har rett til tilrettelegging av varige helse- og omsorgstilbod i kommunen. Vi les det slik at eit kort kurs ofte fell utanfor. Då gjeld andre krav om tilpassing.

# uuikt
source--uuikt-4 = Nettsider: private verksemder
    .says = Private verksemder, òg frivillige, skal ha nettsider og appar som følgjer WCAG 2.0 på nivå A og AA. Unntaka er 1.2.3, 1.2.4 og 1.2.5.
source--uuikt-4e = Tilgjengelegheitserklæring
    .says = Offentlege organ skal ha ei oppdatert tilgjengelegheitserklæring i den sentrale løysinga, og ein måte å melde frå på.
source--uuikt-4b = Nettsider: offentlege verksemder
    .says = Offentlege organ skal ha nettsider og appar som følgjer EN 301 549, i praksis WCAG 2.1 AA. Videoar publiserte etter 1. februar 2024 skal ha synstolking. Direkte sendingar og nokre eldre dokument er unnatekne.

# spl
source--spl-9 = Klart språk og rett skrivemåte
    .says = Offentlege organ skal skrive klart og korrekt, på ein måte som passar for dei som skal lese det, og følgje offisiell rettskriving. Det gjeld òg kommunar og helseføretak.
source--spl-13 = Bokmål og nynorsk i regionale statsorgan
    .says = Helseføretak er statsorgan etter språklova. Dei skal bruke målforma til fleirtalet i området, eller veksle mellom målformene. Det gjeld tekstar som er opne for alle, til dømes nettsider.
source--spl-14 = Skjema og sjølvbetening
    .says = Skjema og sjølvbetening frå statsorgan skal finnast på bokmål og nynorsk samtidig.
source--spl-15 = Svar til dei som skriv
    .says = Privatpersonar som skriv til eit statsorgan, skal få svar på den målforma dei skriv.

# tolk
source--tolk-4 = Forbod mot å bruke barn som tolk
    .says = Offentlege organ skal ikkje bruke barn til å tolke for den som ikkje kan norsk. Det finst få unntak.
source--tolk-6 = Plikt til å bruke tolk
    .says = Offentlege organ, og private som løyser oppgåver for dei, skal bruke tolk når det trengst for rettstryggleiken eller for at hjelpa skal vere forsvarleg. Fjerntolking går an når det er forsvarleg. Lova seier ikkje kven som betaler.
source--tolk-7 = Kvalifisert tolk
    .says = Når organet bruker tolk, skal tolken vere kvalifisert. Organ kan ha fritak fram til 31. desember 2026. Fristen kan bli lengre i ei forskrift.

# samel
source--samel-3-5 = Samisk i helsesektoren
    .says = I språkutviklings- og språkvitaliseringskommunar har den som ønskjer det, rett til hjelp på samisk i offentlege helseinstitusjonar. Institusjonar for heile landet er ikkje med. Kunngjeringar og skjema til folk i forvaltningsområdet skal òg finnast på samisk.

# mrl
source--mrl-crc = Retten barn har til å bli høyrde
    .says = Barnekonvensjonen er norsk lov og går framom når ei anna lov seier noko anna. Barn som kan gjere seg opp eigne meiningar, skal få seie dei i alt som gjeld dei.
source--mrl-crpd = Rettar for folk med funksjonsnedsetjing
    .says = FN-konvensjonen vart norsk lov 1. januar 2026 og går framom når ei anna lov seier noko anna. Han styrkjer krava om tilgjenge, medverknad og tilpassa informasjon.

# fvl
source--fvl-11 = Rettleiingsplikt
    .says = Forvaltninga har ei allmenn plikt til å rettleie om reglar, rettar og saksgang på sitt område.

# fvl25
source--fvl25-14 = Rettleiing og omsetjing
    .says = Lova er vedteken, men hadde ikkje teke til å gjelde i juli 2026. Ho gir gratis rettleiing, omsetjing og tilrettelegging til den som treng det.

# bl25
source--bl25-1-2 = Medverknad frå barn
    .says = Lova er vedteken, men hadde ikkje teke til å gjelde i juli 2026. Ho lèt barnet medverke i spørsmål som gjeld det.

# ftrl
source--ftrl-8-4 = Sjukepengar under behandling
    .says = Den som ikkje kan arbeide, kan få sjukepengar, òg når legen meiner at behandlinga gjer arbeid umogleg. Uføregraden må vere minst 20 prosent. Vi les det slik at eit læringstilbod ikkje gir rett i seg sjølv.
source--ftrl-9-14 = Opplæringspengar
    .says = Den som må lære å ta seg av eit barn med funksjonsnedsetjing eller langvarig sjukdom, kan få opplæringspengar frå NAV. Det gjeld ved godkjend helseinstitusjon, og foreldrekurs ved offentleg spesialpedagogisk senter. Legen attesterer at det trengst. Barnet kan vere over 18 år.

# polbet
source--polbet-4-gruppe = Eigendel ved gruppeopplæring
    .says = Når gruppeopplæring, poliklinisk rehabilitering eller gruppebehandling går over fleire dagar, betaler pasienten høgst éin eigendel for heile opplegget.
source--polbet-4-henvist = Eigendel berre for tilviste pasientar
    .says = Berre pasientar som er tilviste av nokon som har rett til å tilvise, kan få krav om eigendel, og berre for helsehjelp frå visse yrkesgrupper. Satsen er 443 kroner i 2026.
source--polbet-4-nett = Eigendel ved video, telefon og nettprogram
    .says = Ein konsultasjon på telefon eller video kan gi eigendel. Eit nettbasert behandlingsprogram kan ikkje det.
source--polbet-5 = Fritak for eigendel
    .says = Staten betaler for mellom andre barn under 16 år, personar med yrkesskade, innsette, og pasientar i psykisk helsevern og TSB ut året dei fyller 26. Frå 1. august 2026 er grensa for barn truleg 18 år; vi har ikkje lese den nye teksten. Er timen over ein time forseinka utan varsel, fell eigendelen bort.
source--polbet-7 = Gebyr for ikkje å møte
    .says = Den som ikkje møter, og ikkje har meldt frå meir enn 24 timar før, kan få eit gebyr på 1 993 kroner. I psykisk helsevern og rusbehandling er det høgst 443 kroner.

# komegen
source--komegen = Eigendel i kommunen
    .says = Kommunen kan berre krevje eigendel for nokre tenester, som opphald i institusjon og praktisk hjelp. Opplæring og rettleiing i grupper er ikkje nemnt. Vi les det slik at slike kurs er gratis når dei er helse- og omsorgstenester.

# pasreise
source--pasreise-7 = Reisestønad for pasientar
    .says = Reisa blir dekt når tenesta er ei spesialisthelseteneste, eller ei av nokre få kommunale, og ho er nødvendig av medisinske grunnar. Førebyggjande arbeid utanom helsestasjon, og reiser under 10 km, fell utanfor.
source--pasreise-19 = Reisestønad for nære pårørande
    .says = Nære pårørande får dekt reisa til kurs ved ein helseinstitusjon når innhaldet er medisinsk eller del av behandlinga, og dei treng kurset for å følgje opp pasienten. Barn får dekt reisa til oppfølging etter helsepersonellova §§ 10 a og 10 b.
source--pasreise-24 = Eigendel, kost og overnatting på reise
    .says = Pasienten betaler 171 kroner kvar veg i 2026, og 400 kroner ved val av stad utanfor regionen. Barn under 18 år er fritekne frå 1. august 2026, før det barn under 16. Reiser over 12 timar gir pengar til mat. Nødvendig overnatting blir dekt etter satsar.

# barninst
source--barninst-10 = Informasjon og opplæring til foreldre
    .says = Foreldre skal få informasjon og rettleiing heile tida medan barnet er i institusjon. Dei får dekt reisa når dei blir kalla inn til nødvendig opplæring, og skal få vite om aktuelle interesseorganisasjonar.

# natkomp
source--natkomp-4-6 = Oppgåvene til nasjonale kompetansetenester
    .says = Ei nasjonal kompetanseteneste skal mellom anna byggje og spreie kompetanse, følgje med på resultat, forske, undervise, rettleie, medverke til likeverdig tilgang, ha ei fagleg referansegruppe og rapportere kvart år. Forskrifta nemner ni oppgåver.

# frisklivssentraler
source--hdir-is1896 = Frisklivssentralar
    .says = Kommunar bør tilby lett tilgjengeleg hjelp til å endre levevanar, med strukturert oppfølging, samtalar og kurs, og samarbeide med lag og foreiningar. Det er frivillig for kommunen å ha frisklivssentral.
source--hdir-friskliv = Basistilbodet ved frisklivssentralen
    .says = Rettleiaren legg opp til at folk kan vere med på tilbodet ved ein frisklivssentral same kva diagnose dei har. Om dette seier han «skal».
source--hdir-is1896-journal = Journal på frisklivssentralar
    .says = Helsesamtalar og individuell rettleiing bør stå i journal, òg når den som gir dei, ikkje har autorisasjon. Sida er ikkje like tydeleg om kurs og grupper.

# helsedirektoratet
source--hdir-is2587 = Opplæring og støtte til pårørande
    .says = Pårørande bør få opplæring og støtte, åleine eller i gruppe, utvikla saman med pårørande. Støtte til den som har særleg tyngjande omsorgsarbeid, er gratis. Varer ho over 14 dagar, trengst det eit vedtak.
source--hdir-norm = Kor sterkt rettleiarane seier det
    .says = Produkta bind ikkje rettsleg. «Skal» viser til lov eller forskrift, eller til noko så fagleg klart at det sjeldan er forsvarleg å la vere. «Bør» og «tilrår» er sterke tilrådingar, «kan» og «foreslår» er svake. Den som gjer noko anna enn ei sterk tilråding, bør kunne grunngi det.
source--hdir-sammensatte = Store og samansette behov
    .says = Tenestene bør ta utgangspunkt i kva som er viktig for personen, og kartleggje og planleggje i team. Læringstilbod for denne gruppa bør henge saman med planen for resten av hjelpa.
source--hdir-tolk = Å bestille kvalifisert tolk
    .says = Rettleiaren handlar om å bestille kvalifisert tolk, òg for teiknspråk, døvblinde og samisk. Han erstattar rettleiaren frå 2011, og tekstar bør vise til den nye.

# is2651
source--hdir-is2651-6-1 = Læring og meistring
    .says = Helseføretak og kommunar bør sikre at det finst tilbod. Målet er at pasientar, brukarar og pårørande får kunnskap, ferdigheiter og tru på eigne krefter. Helsepedagogikk og utveksling av erfaringar er sentralt.
source--hdir-is2651-6-2 = Brukarmedverknad og samarbeid
    .says = Pasientar, brukarar og pårørande bør vere med på å forme, gjennomføre og evaluere. Fagkunnskap og erfaring bør telje like mykje. Medverknaden bør vere både for den einskilde og i systemet. Helseføretak og kommunar bør samarbeide, med avklart ansvar og finansiering.
source--hdir-is2651-6-3 = Organisering i kommunar og helseføretak
    .says = Tilbod kan vere for éin diagnose eller på tvers av diagnosar, og høyre til den koordinerande eininga eller rehabiliteringa. Frisklivssentralar er opne for folk utan tilvising.
source--hdir-is2651-6-4 = Kven som gjer kva
    .says = Strukturerte tilbod bør så langt råd er liggje i kommunen. Sjeldne eller spesialiserte tema bør liggje i spesialisthelsetenesta. Partane bør avtale kven som gjer kva.

# pasientreiser
source--pasreise-kurs = Reise til kurs og opplæring
    .says = Lærings- og meistringskurs blir rekna som spesialisthelseteneste når pasienten er tilvist eller innkalla. Kan deltakarane velje å ikkje møte opp, blir ikkje reisa dekt.

# normen
source--normen = Normen for informasjonstryggleik
    .says = Normen har krav til informasjonstryggleik og personvern. Han er ikkje lov, men verksemder på helsenettet er bundne av han gjennom avtale.
source--normen-54 = Krav ved video
    .says = Informer deltakarane på førehand, sjekk kven dei er første gongen, vurder risiko, ha databehandlaravtale, og vis kven som er med. Samtykke til å bruke opplysningane trengst ikkje når det blir gitt helsehjelp. Opptak treng eige formål og grunnlag.

# isf
source--isf-kriterier = Reglar for innsatsstyrt finansiering
    .says = Eldre kriterium for betaling til sjukehus: tilvising frå lege, minst sju timar, 80 prosent oppmøte, tverrfagleg innhald der brukarar er med, små grupper og ein ansvarleg lege. Reglane blir endra kvart år. Dei seier noko om pengar, ikkje om tilbodet er godt.

# nk_lmh
source--nklmh-2-2023 = Rettar, plikter og tilrådingar
    .says = Samling av rettar, plikter og tilrådingar. Ho er nyttig som kart, men eldre enn endringane i regelverket frå 2024 til 2026.
source--nklmh-registrering = Registrering av deltaking
    .says = Råd til sjukehus: Registrer alle som er med, i det pasientadministrative systemet, og noter det i journalen til den som er sjuk. Lågterskeltilbod utan tilvising eller påmelding blir ikkje koda til pasientregisteret.

# strategies
source--strat-helsekompetanse = Helsekompetansen til folk
    .says = Målet er at folk kan finne, forstå, vurdere og bruke helseinformasjon. Perioden gjekk ut i 2023.
source--strat-nhsp = Helse og samhandling 2024–2027
    .says = Planen regjeringa har for helse og samhandling i perioden. Han gir politisk retning, men ingen plikter.
source--strat-opptrapping = Opptrapping av habilitering og rehabilitering
    .says = Planen skulle styrkje habilitering og rehabilitering, særleg i kommunane. Perioden gjekk ut i 2019.
source--strat-parorende = Strategien for pårørande
    .says = Strategien vil verdsetje pårørande, gi dei opplæring og støtte, og ta vare på barn som er pårørande. Perioden gjekk ut i 2025.
