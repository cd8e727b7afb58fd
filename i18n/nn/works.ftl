# Titlar på kjeldene. Lover og forskrifter har den offisielle tittelen på nynorsk når det finst ein, og elles den vanlege; sider har tittelen på språket dei er skrivne på.

# Lover
work--bl25 = Ny barnelov (barnelova, lov 20. juni 2025 nr. 40)
work--fhl = Lov om folkehelsearbeid (folkehelselova)
work--ftrl = Lov om folketrygd (folketrygdlova)
work--fvl = Lov om behandlingsmåten i forvaltningssaker (forvaltningslova)
work--fvl25 = Ny forvaltningslov (lov 20. juni 2025 nr. 81)
work--gdpr = Personvernforordninga (forordning (EU) 2016/679)
work--hfl = Lov om helseføretak m.m. (helseføretakslova)
work--hol = Lov om kommunale helse- og omsorgstenester m.m. (helse- og omsorgstenestelova)
work--hpl = Lov om helsepersonell m.v. (helsepersonellova)
work--ldl = Lov om likestilling og forbod mot diskriminering (likestillings- og diskrimineringslova)
work--mrl = Lov om styrking av stillinga til menneskerettane i norsk rett (menneskerettslova)
work--pbrl = Lov om pasient- og brukarrettar (pasient- og brukarrettslova)
work--pjl = Lov om behandling av helseopplysningar ved yting av helsehjelp (pasientjournallova)
work--popplyl = Lov om behandling av personopplysningar (personopplysningslova)
work--samel = Lov om Sametinget og andre samiske rettshøve (samelova)
work--sphl = Lov om spesialisthelsetenesta m.m. (spesialisthelsetenestelova)
work--spl = Lov om språk (språklova)
work--tolk = Lov om ansvaret offentlege organ har for bruk av tolk mv. (tolkelova)

# Forskrifter
work--barninst = Forskrift om opphald for barn i helseinstitusjon
work--hrf = Forskrift om habilitering, rehabilitering og koordinator
work--ipf = Forskrift om individuell plan ved yting av velferdstenester
work--komegen = Forskrift om eigendel for helse- og omsorgstenester
work--lkf = Forskrift om leiing og kvalitetsforbetring i helse- og omsorgstenesta
work--natkomp = Forskrift om krav til spesialisthelsetenester, godkjenning av nasjonale tenester og bruk av nemninga universitetssjukehus
work--pasreise = Forskrift om retten pasientar, ledsagarar og pårørande har til dekning av utgifter ved reise til helsetenester (pasientreiseforskrifta)
work--pjf = Forskrift om pasientjournal (pasientjournalforskrifta)
work--polbet = Forskrift om betaling frå pasientar for poliklinisk helsehjelp i spesialisthelsetenesta
work--uuikt = Forskrift om universell utforming av IKT-løysingar

# Rettleiarar
work--friskliv-journal = Frisklivssentralar: dokumentasjon, journalføring og statistikk
work--hdir-norm = Om dei normerande produkta til Helsedirektoratet
work--hdir-sammensatte = Oppfølging av personar med store og samansette behov. Nasjonal rettleiar
work--hdir-tolk = Tolketenester i helse- og omsorgstenesta. Nasjonal rettleiar
work--is1896 = Helsedirektoratet: Rettleiar for kommunale frisklivssentralar. Etablering, organisering og tilbod (IS-1896)
work--is2587 = Rettleiar om pårørande (IS-2587)
work--is2651 = Helsedirektoratet: Rehabilitering, habilitering, individuell plan og koordinator. Nasjonal rettleiar (IS-2651)
work--isf = Innsatsstyrt finansiering: kriterium for gruppebasert pasientopplæring
work--pasientreiser = Pasientreiser: Nasjonal rettleiar for pasientreiseregelverket, kurs og opplæring

# Bransjenormer
work--normen = Norm for informasjonstryggleik og personvern i helse- og omsorgssektoren (Normen)
work--normen-54 = Faktaark 54 i Normen: Videokonsultasjon

# Nasjonal kompetansetjeneste for læring og mestring innen helse (NK LMH)
work--lm-activity = NK LMH: «Lærings- og mestringsaktivitet»
work--lm-eval = NK LMH: «Kursevaluering»
work--lm-group = NK LMH: «Etablere tilbud i gruppe»
work--lm-howto = NK LMH: «Hvordan etablere lærings- og mestringstilbud?»
work--lm-nord-trondelag = NK LMH: «Praksiseksempel: Oppbygging av helsepedagogisk kompetanse i kommuner i Nord-Trøndelag»
work--lm-ped = NK LMH: «Helsepedagogikk»
work--lm-recruit = NK LMH: «Rekruttering av brukerrepresentanter»
work--lm-slides-2015 = NK LMH: «Kvalitetsarbeid og forsking … ein omgrepsmodell» (lysbilete, kring 2015)
work--nklmh-2-2023 = NK LMH notat 2/2023: Sentrale føringar for læring og meistring
work--nklmh-registrering = Registrering av lærings- og meistringsaktivitet

# Strategiar og planar
work--strat-helsekompetanse = Strategi for å auke helsekompetansen i befolkninga 2019–2023
work--strat-nhsp = Meld. St. 9 (2023–2024) Nasjonal helse- og samhandlingsplan 2024–2027
work--strat-opptrapping = Opptrappingsplan for habilitering og rehabilitering 2017–2019
work--strat-parorende = Vi – dei pårørande. Pårørandestrategi og handlingsplan frå regjeringa 2021–2025

# Andre sider, og forsking
work--forde = Helse Førde: «Kurs og opplæring»
work--fousam = FOUSAM: «Brukermedvirkning»
work--helsenorge-lm = Helsenorge: «Lærings- og mestringstilbud»
work--hmn-digital = Helse Midt-Norge: «Ønsker du å tilby pasient- og pårørendeopplæring digitalt?»
work--hmr-rep = Helse Møre og Romsdal: «Om å vere brukarrepresentant»
work--kid-afjord = Åfjord kommune: «Tilbyr nye kurs i Mestring av depresjon (KiD)»
work--rkppo-dig-after = Helse Sør-Øst: «Opplæring til pasienter og pårørende via digitale løsninger: Etter kurset»
work--unn-ppo = UNN: «Pasient- og pårørendeopplæring»
work--vagan2016 = «Sykepleien Forskning» (2016): «Helsepedagogisk kompetanse, læring og mestring»

# Tilrådingane: sider, forsking og sjekklister
work--bapp = RKBU/NTNU: «BAPP» (grupper for barn av foreldre som er avhengige eller har psykiske problem)
work--bapp-stj = s-n.no (2021): «De hjelper barn som har det vanskelig hjemme»
work--digihjelpen = KS og KMD (2018): «Digihjelpen: kommunalt veiledningstilbud i grunnleggende digital kompetanse»
work--dsmes = Diabetes Care 45(2):484–494 (2022): «National Standards for Diabetes Self-Management Education and Support»
work--dsmes-sum = Endocrinology Advisor (2022): «Standards for diabetes self-management education and support»
work--elder-migr = NK LMH: «Tilbud for eldre innvandrere i Oslo kommune»
work--erfsentrum = Erfaringssentrum: «Roller rundt brukermedvirkning»
work--erfsentrum2 = Erfaringssentrum: «Erfaringskonsulenter på norske arbeidsplasser»
work--fysio-dig = Fysioterapeuten (2023): «Danielsen mfl.: Erfaringer med digitalisering av kurs ved frisklivssentralen»
work--general = Vanleg fagleg kunnskap. Vi har ikkje lese ei kjelde som seier dette
work--hbergen-fee = Helse Bergen: «Honorar til brukarmedverkarar»
work--hbib-rep = Helsebiblioteket: «Oppnevning av brukerrepresentanter»
work--hdir-hl = Helsedirektoratet: «Helsekompetanse – kunnskap og tiltak»
work--helsenorge = Helsenorge: «Lærings- og mestringstilbud (hva det er)»
work--helt-sjef = NK LMH: «Hvordan etablere lærings- og mestringstilbudene Helt sjef!»
work--helt-sjef-call = NK LMH: «Søk midler for å starte tilbud for unge» (2015)
work--hmn-guide = Helse Midt-Norge: «Gruppeopplæring av pasienter og pårørende, veileder» (berre opninga er lesen)
work--hmr-digital = Helse Møre og Romsdal: «Ønsker du å tilby pasient- og pårørandeopplering digitalt?»
work--hmr-join = Helse Møre og Romsdal: «Når ut til fleire med digitale pasientkurs»
work--hso-comm = Helse Sør-Øst: «Tilpasset helsekommunikasjon»
work--hvikt-video = Helse Vest IKT: «Videokonsultasjon med behandler via helsenorge.no»
work--kbt-levels = KBT: «Metoder og arenaer for brukermedvirkning»
work--kid-gjerdrum = Gjerdrum kommune: «Kurs i depresjonsmestring»
work--kid-stryn = Fjordingen: «Held kurs i meistring av depresjon»
work--ks-levels = KS: «Brukermedvirkning på tre nivåer» (2019)
work--lm-common = NK LMH: «På vei mot en felles forståelse» (om notat 3/2022)
work--lm-diagind = NK LMH: «Kartlegging av diagnoseuavhengige lærings- og mestringstilbud»
work--lm-dig-exp = NK LMH: «Erfaringer med å arrangere digitale kurs»
work--lm-dig-leader = NK LMH: «Gruppelederrollen i digitale tilbud» (podkast)
work--lm-digital = NK LMH: «Om digitale tilbud (april 2020)»
work--lm-eval-bank = NK LMH: «Spørsmålsbank for kursevaluering»
work--lm-eval-forms = NK LMH: «Evalueringsskjemaer ønskes tilsendt» (2018)
work--lm-eval-news = NK LMH: «Nye nettsider om evaluering av aktivitet»
work--lm-evid = NK LMH: «Forskningsgrunnlag oppsummert» (om notat 1/2023)
work--lm-evid-adult = NK LMH: «Lærings- og mestringstilbud – nyttig og effektfullt»
work--lm-evid-child = NK LMH: «Godt utbytte for barn og unge»
work--lm-guidance = NK LMH: «Føringer samlet og tydeliggjort» (om notat 2/2023)
work--lm-hl = NK LMH: «Helsekompetanse»
work--lm-hlq = NK LMH: «Health Literacy Questionnaire (HLQ)»
work--lm-instr = NK LMH: «Standardiserte spørreskjemaer»
work--lm-leaflet-2014 = NK LMH: «Brosjyre, strategiperioden 2014–2018»
work--lm-mandate = NK LMH: «Hovedoppgave og mandat»
work--lm-mastery = NK LMH: «Mestring»
work--lm-mastery-old = NK LMH: «Mestring (eldre side)»
work--lm-nlsh-course = NK LMH: «Første brukerkurs ved Nordlandssykehuset»
work--lm-nord-norge = NK LMH: «Praksiseksempel: Systematisk arbeid med helsepedagogisk kompetanse i Nord-Norge»
work--lm-org = NK LMH: «Organisering av aktivitet»
work--lm-ped-annex = NK LMH: «Håndbok i helsepedagogikk, vedlegg»
work--lm-ped-areas = NK LMH: «Helsepedagogiske kompetanseområder»
work--lm-ped-handbook = NK LMH: «Håndbok i helsepedagogikk klar til bruk»
work--lm-ped-need = NK LMH: «Helsepedagogisk kompetanse er nødvendig»
work--lm-report-2016 = NK LMH: «Årsrapport 2016»
work--lm-roles = NK LMH: «Ulike roller»
work--lm-start = NK LMH: «Viktig å tenke på når du skal i gang» (2014)
work--lm-what = NK LMH: «Hva er læring og mestring»
work--lms-nord = Helse Nord: «Lærings- og mestringssenter»
work--mestringstreff = NK LMH: «Håndbok for Mestringstreff er klar»
work--mestringstreff-pilot = Selvhjelp Norge: «Diagnoseuavhengige mestringskurs prøves ut i 14 kommuner»
work--mestringstreff-sh = Selvhjelp Norge: «Ny håndbok om Mestringstreff»
work--migrant-part = Senter for omsorgsforskning: «Jakobsen og Spilker: Innvandrere og brukermedvirkning»
work--napha-levels = NAPHA: «Brukermedvirkning når tjenester utformes»
work--nlsh-ped = Nordlandssykehuset: «Grunnkurs i helsepedagogikk»
work--nlsh-rep = Nordlandssykehuset: «Skjema for oppnevning av brukerrepresentanter»
work--olsson2020 = Sandvin Olsson mfl. 2020, Patient Education and Counseling 103:1453 (34 studiar om å utvikle tenester saman med pasientar)
work--peer-diab = Diabetesforbundet: «Likepersonsmidler»
work--peer-nfu = NFU: «Hva er likeperson-arbeid»
work--peer-rules = likeperson.no: «Regler for rapportering» (tilskot frå Bufdir)
work--pemat = UNTHSC (AHRQ 14-0002-EF): «Patient Education Materials Assessment Tool (PEMAT)»
work--qismet = Diabetes on the Net: «QISMET certification: is it for your service?»
work--rep-elearning = Lovisenberg sykehus: «Digital grunnopplæring for brukerrepresentanter på systemnivå»
work--rkppo = RK PPO i Helse Sør-Øst: «Pasient- og pårørendeopplæring»
work--rkppo-lis = RK PPO i Helse Sør-Øst: «Helsekommunikasjon og helsepersonells kompetanse»
work--rkppo-teachback = RK PPO i Helse Sør-Øst: «Teach Back»
work--sagen2023 = Sagen mfl. 2023, BMJ Open Quality 12(2):e002309 (37 studiar om medverknad i tenestene)
work--sibs = SIBS: «Om intervensjonen»
work--sibs-ungsinn = Ungsinn: «Støtte til søsken av barn med kroniske tilstander»
work--smil-dk = Vidensportalen: «SMIL» (Danmark)
work--smil-net = NK LMH: «SMIL-nettverk»
work--smil-skaun = Skaun kommune: «SMIL-gruppe»
work--smil-sshf = Sørlandet sykehus: «SMIL – mestring for unge pårørende»
work--starthjelp-fontene = Fontene (2016): «Når barna har nedsatt funksjonsevne»
work--starthjelp-fys = Fysioterapeutforbundet: «Med Starthjelp inn i en ny og ukjent hverdag»
work--starthjelp-net = NK LMH: «Nettverk for Starthjelp»
work--starthjelp-ps = Pårørendesenteret: «Mestringsstøtte til foreldre»
work--stenberg2016 = Stenberg mfl. 2016, Patient Education and Counseling 99(11):1759–71 (47 artiklar om tilbod i grupper)
work--stenberg2018 = Stenberg mfl. 2018, Patient Education and Counseling 101(6):1006–1035
work--stenberg2019 = Stenberg mfl. 2019, Health Expectations 22(5):849–862 (69 studiar om barn og unge)
work--sykepl-digped = Sykepleien: «Digitale kurs gir mange ny innsikt i helsepedagogikk»
work--tidier = BMJ 348:g1687 (2014): «Hoffmann mfl.: TIDieR» (sjekkliste for å skildre tiltak)
work--umm = NK LMH: «Ung medvirkning og mestring: Om prosjektet»
work--umm-tips = NK LMH: «Ung medvirkning og mestring: Læring i grupper, praktiske tips»
work--wahl2016 = Wahl mfl. 2016, Patient Education and Counseling 99(10):1733 (den norske utgåva av heiQ)
work--who-tpe = WHO Europa (2023): «Therapeutic patient education: an introductory guide»

work--kbroen = Kompetansebroen: «Lærings- og mestringstilbud i kommunen»

work--lm-concepts = NK LMH: «Sentrale begreper og teorier»

work--lm-municipal = NK LMH: «Nasjonal oversikt over lærings- og mestringstjenester i kommunene»

work--lm-report-2013 = NK LMH: «Årsrapport 2013»

work--peer-nfu-person = NFU: «Hva er en likeperson»

work--rkppo-lead = RK PPO i Helse Sør-Øst: «Forankring og ledelse»
