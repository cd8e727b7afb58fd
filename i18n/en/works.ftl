# Titles of the sources. Acts and regulations have their usual English name and the Norwegian short name; pages have their own title.

# Acts
work--bl25 = New Children Act (2025) (ny barnelov)
work--fhl = Public Health Act (folkehelseloven)
work--ftrl = National Insurance Act (folketrygdloven)
work--fvl = Public Administration Act (1967) (forvaltningsloven)
work--fvl25 = New Public Administration Act (2025) (ny forvaltningslov)
work--gdpr = General Data Protection Regulation, (EU) 2016/679, as Norwegian law (personvernforordningen)
work--hfl = Health Authorities and Health Trusts Act (helseforetaksloven)
work--hol = Municipal Health and Care Services Act (helse- og omsorgstjenesteloven)
work--hpl = Health Personnel Act (helsepersonelloven)
work--ldl = Equality and Anti-Discrimination Act (likestillings- og diskrimineringsloven)
work--mrl = Human Rights Act (menneskerettsloven)
work--pbrl = Patients' and Service Users' Rights Act (pasient- og brukerrettighetsloven)
work--pjl = Patient Records Act (pasientjournalloven)
work--popplyl = Personal Data Act (personopplysningsloven)
work--samel = Sámi Act (sameloven)
work--sphl = Specialist Health Services Act (spesialisthelsetjenesteloven)
work--spl = Language Act (språklova)
work--tolk = Interpreting Act (tolkeloven)

# Regulations
work--barninst = Regulations on children's stay in health institutions (forskrift om barns opphold i helseinstitusjon)
work--hrf = Regulations on habilitation, rehabilitation and coordinator (forskrift om habilitering, rehabilitering og koordinator)
work--ipf = Regulations on individual plans for welfare services (forskrift om individuell plan)
work--komegen = Regulations on user fees for municipal health and care services (forskrift om egenandel for helse- og omsorgstjenester)
work--lkf = Regulations on management and quality improvement in the health and care service (forskrift om ledelse og kvalitetsforbedring)
work--natkomp = Regulations on specialist services, approval of national services and use of the term university hospital (forskrift om krav til spesialisthelsetjenester m.m.)
work--pasreise = Patient Travel Regulations (pasientreiseforskriften)
work--pjf = Patient Records Regulations (pasientjournalforskriften)
work--polbet = Regulations on patient payment for outpatient specialist care (forskrift om betaling frå pasientar for poliklinisk helsehjelp)
work--uuikt = Regulations on universal design of ICT solutions (forskrift om universell utforming av IKT-løsninger)

# Guidelines
work--friskliv-journal = Healthy life centres: documentation, recording and statistics
work--hdir-norm = About the Directorate of Health's normative products
work--hdir-sammensatte = National guide on follow-up of people with large and complex needs
work--hdir-tolk = National guide on interpreting services in health and care
work--is1896 = Norwegian Directorate of Health: Veileder for kommunale frisklivssentraler, IS-1896 [guide for municipal healthy life centres]
work--is2587 = National guide on next of kin
work--is2651 = Norwegian Directorate of Health: Rehabilitering, habilitering, individuell plan og koordinator, IS-2651 [national guide on rehabilitation]
work--isf = Activity-based funding: criteria for group patient education
work--pasientreiser = Pasientreiser: Nasjonal veileder for pasientreiseregelverket, kurs og opplæring [national guide on patient travel, courses]

# Codes of the sector
work--normen = Code of conduct for information security and privacy in health and care
work--normen-54 = Normen fact sheet 54 on video consultation

# The national competence service for learning and mastery (NK LMH)
work--lm-activity = NK LMH: "Lærings- og mestringsaktivitet" [learning and mastery activity]
work--lm-eval = NK LMH: "Kursevaluering" [course evaluation]
work--lm-group = NK LMH: "Etablere tilbud i gruppe" [establishing an offer in a group]
work--lm-howto = NK LMH: "Hvordan etablere lærings- og mestringstilbud?" [how to establish an offer]
work--lm-nord-trondelag = NK LMH: "Praksiseksempel: Oppbygging av helsepedagogisk kompetanse i kommuner i Nord-Trøndelag" [an example from municipalities]
work--lm-ped = NK LMH: "Helsepedagogikk" [health pedagogy]
work--lm-recruit = NK LMH: "Rekruttering av brukerrepresentanter" [recruiting user representatives]
work--lm-slides-2015 = NK LMH: "Kvalitetsarbeid og forsking … ein omgrepsmodell" [slides on quality work and research, about 2015]
work--nklmh-2-2023 = NK LMH note 2/2023: key steering documents on learning and mastery
work--nklmh-registrering = Recording of learning and mastery activity

# Strategies and plans
work--strat-helsekompetanse = Strategy to raise health literacy 2019–2023
work--strat-nhsp = White paper: national health and hospital plan 2024–2027
work--strat-opptrapping = Escalation plan for habilitation and rehabilitation 2017–2019
work--strat-parorende = We – the next of kin: strategy and plan 2021–2025

# Other pages, and research
work--forde = Helse Førde: "Kurs og opplæring" [courses and patient education]
work--fousam = FOUSAM: "Brukermedvirkning" [user participation]
work--helsenorge-lm = Helsenorge: "Lærings- og mestringstilbud" [learning and mastery offers]
work--hmn-digital = Helse Midt-Norge: "Ønsker du å tilby pasient- og pårørendeopplæring digitalt?" [patient education over the internet]
work--hmr-rep = Helse Møre og Romsdal: "Om å vere brukarrepresentant" [on being a user representative]
work--kid-afjord = Åfjord municipality: "Tilbyr nye kurs i Mestring av depresjon (KiD)" [a course in coping with depression]
work--rkppo-dig-after = Helse Sør-Øst: "Opplæring til pasienter og pårørende via digitale løsninger: Etter kurset" [after a digital course]
work--unn-ppo = University Hospital of North Norway: "Pasient- og pårørendeopplæring" [education of patients and relatives]
work--vagan2016 = Sykepleien Forskning (2016): "Helsepedagogisk kompetanse, læring og mestring" [health-pedagogic competence]

# The recommendations: pages, research and checklists
work--bapp = RKBU/NTNU: "BAPP" [groups for children of parents with addiction or mental illness]
work--bapp-stj = s-n.no (2021): "De hjelper barn som har det vanskelig hjemme" [BAPP in Stjørdal]
work--digihjelpen = KS and KMD (2018): "Digihjelpen: kommunalt veiledningstilbud i grunnleggende digital kompetanse" [help with basic digital skills]
work--dsmes = Diabetes Care 45(2):484–494 (2022): "National Standards for Diabetes Self-Management Education and Support"
work--dsmes-sum = Endocrinology Advisor (2022): "Standards for diabetes self-management education and support"
work--elder-migr = NK LMH: "Tilbud for eldre innvandrere i Oslo kommune" [an offer for older immigrants in Oslo]
work--erfsentrum = Erfaringssentrum: "Roller rundt brukermedvirkning" [roles around user participation]
work--erfsentrum2 = Erfaringssentrum: "Erfaringskonsulenter på norske arbeidsplasser" [experience consultants at Norwegian workplaces]
work--fysio-dig = Fysioterapeuten (2023): "Danielsen mfl.: Erfaringer med digitalisering av kurs ved frisklivssentralen" [digital courses at a healthy life centre]
work--general = General professional knowledge. No source was read for this point
work--hbergen-fee = Helse Bergen: "Honorar til brukarmedverkarar" [fees for user representatives, 2025]
work--hbib-rep = Helsebiblioteket: "Oppnevning av brukerrepresentanter" [appointing user representatives]
work--hdir-hl = Helsedirektoratet: "Helsekompetanse – kunnskap og tiltak" [health literacy: knowledge and measures]
work--helsenorge = Helsenorge: "Lærings- og mestringstilbud (hva det er)" [learning and mastery offers: what they are]
work--helt-sjef = NK LMH: "Hvordan etablere lærings- og mestringstilbudene Helt sjef!" [how to establish Helt sjef!]
work--helt-sjef-call = NK LMH: "Søk midler for å starte tilbud for unge" [a call for funds, 2015]
work--hmn-guide = Helse Midt-Norge: "Gruppeopplæring av pasienter og pårørende, veileder" [guide to education in groups; only its opening was seen]
work--hmr-digital = Helse Møre og Romsdal: "Ønsker du å tilby pasient- og pårørandeopplering digitalt?" [offering patient education over the internet, 2022]
work--hmr-join = Helse Møre og Romsdal: "Når ut til fleire med digitale pasientkurs" [reaching more people with digital courses, 2021]
work--hso-comm = Helse Sør-Øst: "Tilpasset helsekommunikasjon" [adapted health communication]
work--hvikt-video = Helse Vest IKT: "Videokonsultasjon med behandler via helsenorge.no" [instructions for video consultations]
work--kbt-levels = KBT: "Metoder og arenaer for brukermedvirkning" [methods and arenas of user participation]
work--kid-gjerdrum = Gjerdrum municipality: "Kurs i depresjonsmestring" [a course in coping with depression]
work--kid-stryn = Fjordingen: "Held kurs i meistring av depresjon" [a course in coping with depression]
work--ks-levels = KS: "Brukermedvirkning på tre nivåer" [three levels of user participation, 2019]
work--lm-common = NK LMH: "På vei mot en felles forståelse" [towards a common understanding; on note 3/2022]
work--lm-diagind = NK LMH: "Kartlegging av diagnoseuavhengige lærings- og mestringstilbud" [a survey of offers across diagnoses]
work--lm-dig-exp = NK LMH: "Erfaringer med å arrangere digitale kurs" [experience with digital courses, Stavanger]
work--lm-dig-leader = NK LMH: "Gruppelederrollen i digitale tilbud" [leading groups online, a podcast]
work--lm-digital = NK LMH: "Om digitale tilbud (april 2020)" [on digital offers, April 2020]
work--lm-eval-bank = NK LMH: "Spørsmålsbank for kursevaluering" [a bank of questions for course evaluation]
work--lm-eval-forms = NK LMH: "Evalueringsskjemaer ønskes tilsendt" [a call for evaluation forms, 2018]
work--lm-eval-news = NK LMH: "Nye nettsider om evaluering av aktivitet" [new pages on evaluation]
work--lm-evid = NK LMH: "Forskningsgrunnlag oppsummert" [the research, summed up; on note 1/2023]
work--lm-evid-adult = NK LMH: "Lærings- og mestringstilbud – nyttig og effektfullt" [what research finds for adults]
work--lm-evid-child = NK LMH: "Godt utbytte for barn og unge" [what research finds for children and young people]
work--lm-guidance = NK LMH: "Føringer samlet og tydeliggjort" [the guidance, collected; on note 2/2023]
work--lm-hl = NK LMH: "Helsekompetanse" [health literacy: the term]
work--lm-hlq = NK LMH: "Health Literacy Questionnaire (HLQ)" [a questionnaire on health literacy]
work--lm-instr = NK LMH: "Standardiserte spørreskjemaer" [standardised questionnaires]
work--lm-leaflet-2014 = NK LMH: "Brosjyre, strategiperioden 2014–2018" [leaflet, 2014–2018]
work--lm-mandate = NK LMH: "Hovedoppgave og mandat" [main task and mandate]
work--lm-mastery = NK LMH: "Mestring" [mastery: the term]
work--lm-mastery-old = NK LMH: "Mestring (eldre side)" [mastery: an older page]
work--lm-nlsh-course = NK LMH: "Første brukerkurs ved Nordlandssykehuset" [a course for user representatives]
work--lm-nord-norge = NK LMH: "Praksiseksempel: Systematisk arbeid med helsepedagogisk kompetanse i Nord-Norge" [a practice example from Northern Norway]
work--lm-org = NK LMH: "Organisering av aktivitet" [organising activity]
work--lm-ped-annex = NK LMH: "Håndbok i helsepedagogikk, vedlegg" [annex to the handbook of health pedagogy]
work--lm-ped-areas = NK LMH: "Helsepedagogiske kompetanseområder" [areas of health-pedagogic competence]
work--lm-ped-handbook = NK LMH: "Håndbok i helsepedagogikk klar til bruk" [the handbook of health pedagogy]
work--lm-ped-need = NK LMH: "Helsepedagogisk kompetanse er nødvendig" [why health-pedagogic competence is needed]
work--lm-report-2016 = NK LMH: "Årsrapport 2016" [annual report 2016]
work--lm-roles = NK LMH: "Ulike roller" [roles in user participation]
work--lm-start = NK LMH: "Viktig å tenke på når du skal i gang" [what to think of before you begin, 2014]
work--lm-what = NK LMH: "Hva er læring og mestring" [what learning and mastery is]
work--lms-nord = Helse Nord: "Lærings- og mestringssenter" [learning and mastery centre]
work--mestringstreff = NK LMH: "Håndbok for Mestringstreff er klar" [the handbook of Mestringstreff]
work--mestringstreff-pilot = Selvhjelp Norge: "Diagnoseuavhengige mestringskurs prøves ut i 14 kommuner" [courses across diagnoses, tried in 14 municipalities]
work--mestringstreff-sh = Selvhjelp Norge: "Ny håndbok om Mestringstreff" [a new handbook of Mestringstreff]
work--migrant-part = Senter for omsorgsforskning: "Jakobsen og Spilker: Innvandrere og brukermedvirkning" [immigrants and user participation]
work--napha-levels = NAPHA: "Brukermedvirkning når tjenester utformes" [user participation when services are shaped]
work--nlsh-ped = Nordlandssykehuset: "Grunnkurs i helsepedagogikk" [basic course in health pedagogy]
work--nlsh-rep = Nordlandssykehuset: "Skjema for oppnevning av brukerrepresentanter" [form for appointing user representatives]
work--olsson2020 = Sandvin Olsson et al. 2020, Patient Education and Counseling 103:1453 [34 studies on patients taking part in developing services]
work--peer-diab = Diabetesforbundet: "Likepersonsmidler" [grants for peer support]
work--peer-nfu = NFU: "Hva er likeperson-arbeid" [what peer support is]
work--peer-rules = likeperson.no: "Regler for rapportering" [rules for reporting peer support]
work--pemat = UNTHSC (AHRQ 14-0002-EF): "Patient Education Materials Assessment Tool (PEMAT)"
work--qismet = Diabetes on the Net: "QISMET certification: is it for your service?"
work--rep-elearning = Lovisenberg sykehus: "Digital grunnopplæring for brukerrepresentanter på systemnivå" [e-learning for user representatives]
work--rkppo = RK PPO, Helse Sør-Øst: "Pasient- og pårørendeopplæring" [education of patients and relatives]
work--rkppo-lis = RK PPO, Helse Sør-Øst: "Helsekommunikasjon og helsepersonells kompetanse" [health communication and the competence of health personnel]
work--rkppo-teachback = RK PPO, Helse Sør-Øst: "Teach Back" [teach-back]
work--sagen2023 = Sagen et al. 2023, BMJ Open Quality 12(2):e002309 [37 studies on participation in services]
work--sibs = SIBS: "Om intervensjonen" [the intervention for siblings]
work--sibs-ungsinn = Ungsinn: "Støtte til søsken av barn med kroniske tilstander" [the evidence for SIBS]
work--smil-dk = Vidensportalen: "SMIL" [SMIL in Denmark]
work--smil-net = NK LMH: "SMIL-nettverk" [the SMIL network]
work--smil-skaun = Skaun municipality: "SMIL-gruppe" [a SMIL group]
work--smil-sshf = Sørlandet sykehus: "SMIL – mestring for unge pårørende" [SMIL for young relatives]
work--starthjelp-fontene = Fontene (2016): "Når barna har nedsatt funksjonsevne" [when children have an impairment]
work--starthjelp-fys = Fysioterapeutforbundet: "Med Starthjelp inn i en ny og ukjent hverdag" [Starthjelp, by physiotherapists]
work--starthjelp-net = NK LMH: "Nettverk for Starthjelp" [the Starthjelp network]
work--starthjelp-ps = Pårørendesenteret: "Mestringsstøtte til foreldre" [support for parents; Starthjelp]
work--stenberg2016 = Stenberg et al. 2016, Patient Education and Counseling 99(11):1759–71 [47 articles on group programmes]
work--stenberg2018 = Stenberg et al. 2018, Patient Education and Counseling 101(6):1006–1035
work--stenberg2019 = Stenberg et al. 2019, Health Expectations 22(5):849–862 [69 studies on children and young people]
work--sykepl-digped = Sykepleien: "Digitale kurs gir mange ny innsikt i helsepedagogikk" [digital courses in health pedagogy]
work--tidier = BMJ 348:g1687 (2014): "Hoffmann et al.: TIDieR" [a checklist for describing interventions]
work--umm = NK LMH: "Ung medvirkning og mestring: Om prosjektet" [young participation and mastery: the project]
work--umm-tips = NK LMH: "Ung medvirkning og mestring: Læring i grupper, praktiske tips" [practical tips for learning in groups]
work--wahl2016 = Wahl et al. 2016, Patient Education and Counseling 99(10):1733 [the Norwegian version of heiQ]
work--who-tpe = WHO Europe (2023): "Therapeutic patient education: an introductory guide"

work--kbroen = Kompetansebroen: "Lærings- og mestringstilbud i kommunen" [learning and mastery offers in municipalities]

work--lm-concepts = NK LMH: "Sentrale begreper og teorier" [central concepts and theories]

work--lm-municipal = NK LMH: "Nasjonal oversikt over lærings- og mestringstjenester i kommunene" [the services of municipalities]

work--lm-report-2013 = NK LMH: "Årsrapport 2013" [annual report 2013]

work--peer-nfu-person = NFU: "Hva er en likeperson" [what a peer supporter is]

work--rkppo-lead = RK PPO, Helse Sør-Øst: "Forankring og ledelse" [support from the management]
