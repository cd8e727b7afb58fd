# Titlar på kjeldene. Lover og forskrifter har den offisielle tittelen på nynorsk når det finst ein, og elles den vanlege; sider har tittelen på språket dei er skrivne på.

# Lover
work--ftrl = Lov om folketrygd (folketrygdlova)
work--gdpr = Personvernforordninga (forordning (EU) 2016/679)
work--hol = Lov om kommunale helse- og omsorgstenester m.m. (helse- og omsorgstenestelova)
work--pbrl = Lov om pasient- og brukarrettar (pasient- og brukarrettslova)
work--popplyl = Lov om behandling av personopplysningar (personopplysningslova)
work--sphl = Lov om spesialisthelsetenesta m.m. (spesialisthelsetenestelova)
work--tolk = Lov om ansvaret offentlege organ har for bruk av tolk mv. (tolkelova)

# Forskrifter
work--hrf = Forskrift om habilitering, rehabilitering og koordinator
work--lkf = Forskrift om leiing og kvalitetsforbetring i helse- og omsorgstenesta
work--pasreise = Forskrift om retten pasientar, ledsagarar og pårørande har til dekning av utgifter ved reise til helsetenester (pasientreiseforskrifta)
work--polbet = Forskrift om betaling frå pasientar for poliklinisk helsehjelp i spesialisthelsetenesta
work--uuikt = Forskrift om universell utforming av IKT-løysingar

# Rettleiarar
work--is1896 = Helsedirektoratet: Rettleiar for kommunale frisklivssentralar. Etablering, organisering og tilbod (IS-1896)
work--is2651 = Helsedirektoratet: Rehabilitering, habilitering, individuell plan og koordinator. Nasjonal rettleiar (IS-2651)
work--pasientreiser = Pasientreiser: Nasjonal rettleiar for pasientreiseregelverket, kurs og opplæring

# Nasjonal kompetansetjeneste for læring og mestring innen helse (NK LMH)
work--lm-activity = NK LMH: «Lærings- og mestringsaktivitet»
work--lm-eval = NK LMH: «Kursevaluering»
work--lm-group = NK LMH: «Etablere tilbud i gruppe»
work--lm-howto = NK LMH: «Hvordan etablere lærings- og mestringstilbud?»
work--lm-nord-trondelag = NK LMH: «Praksiseksempel: Oppbygging av helsepedagogisk kompetanse i kommuner i Nord-Trøndelag»
work--lm-ped = NK LMH: «Helsepedagogikk»
work--lm-recruit = NK LMH: «Rekruttering av brukerrepresentanter»
work--lm-slides-2015 = NK LMH: «Kvalitetsarbeid og forsking … ein omgrepsmodell» (lysbilete, kring 2015)

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
