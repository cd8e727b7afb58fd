# Titles of the sources. Acts and regulations have their usual English name and the Norwegian short name; pages have their own title.

# Acts
work--ftrl = National Insurance Act (folketrygdloven)
work--gdpr = General Data Protection Regulation, (EU) 2016/679, as Norwegian law (personvernforordningen)
work--hol = Municipal Health and Care Services Act (helse- og omsorgstjenesteloven)
work--pbrl = Patients' and Service Users' Rights Act (pasient- og brukerrettighetsloven)
work--popplyl = Personal Data Act (personopplysningsloven)
work--sphl = Specialist Health Services Act (spesialisthelsetjenesteloven)
work--tolk = Interpreting Act (tolkeloven)

# Regulations
work--hrf = Regulations on habilitation, rehabilitation and coordinator (forskrift om habilitering, rehabilitering og koordinator)
work--lkf = Regulations on management and quality improvement in the health and care service (forskrift om ledelse og kvalitetsforbedring)
work--pasreise = Patient Travel Regulations (pasientreiseforskriften)
work--polbet = Regulations on patient payment for outpatient specialist care (forskrift om betaling frå pasientar for poliklinisk helsehjelp)
work--uuikt = Regulations on universal design of ICT solutions (forskrift om universell utforming av IKT-løsninger)

# Guidelines
work--is1896 = Norwegian Directorate of Health: Veileder for kommunale frisklivssentraler, IS-1896 [guide for municipal healthy life centres]
work--is2651 = Norwegian Directorate of Health: Rehabilitering, habilitering, individuell plan og koordinator, IS-2651 [national guide on rehabilitation]
work--pasientreiser = Pasientreiser: Nasjonal veileder for pasientreiseregelverket, kurs og opplæring [national guide on patient travel, courses]

# The national competence service for learning and mastery (NK LMH)
work--lm-activity = NK LMH: "Lærings- og mestringsaktivitet" [learning and mastery activity]
work--lm-eval = NK LMH: "Kursevaluering" [course evaluation]
work--lm-group = NK LMH: "Etablere tilbud i gruppe" [establishing an offer in a group]
work--lm-howto = NK LMH: "Hvordan etablere lærings- og mestringstilbud?" [how to establish an offer]
work--lm-nord-trondelag = NK LMH: "Praksiseksempel: Oppbygging av helsepedagogisk kompetanse i kommuner i Nord-Trøndelag" [an example from municipalities]
work--lm-ped = NK LMH: "Helsepedagogikk" [health pedagogy]
work--lm-recruit = NK LMH: "Rekruttering av brukerrepresentanter" [recruiting user representatives]
work--lm-slides-2015 = NK LMH: "Kvalitetsarbeid og forsking … ein omgrepsmodell" [slides on quality work and research, about 2015]

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
