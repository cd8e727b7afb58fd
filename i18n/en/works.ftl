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
