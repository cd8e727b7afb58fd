# Titler på kildene. Lover og forskrifter har den offisielle tittelen; sider har tittelen på språket de er skrevet på.

# Lover
work--ftrl = Lov om folketrygd (folketrygdloven)
work--gdpr = Personvernforordningen (forordning (EU) 2016/679)
work--hol = Lov om kommunale helse- og omsorgstjenester m.m. (helse- og omsorgstjenesteloven)
work--pbrl = Lov om pasient- og brukerrettigheter (pasient- og brukerrettighetsloven)
work--popplyl = Lov om behandling av personopplysninger (personopplysningsloven)
work--sphl = Lov om spesialisthelsetjenesten m.m. (spesialisthelsetjenesteloven)
work--tolk = Lov om offentlige organers ansvar for bruk av tolk mv. (tolkeloven)

# Forskrifter
work--hrf = Forskrift om habilitering, rehabilitering og koordinator
work--lkf = Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten
work--pasreise = Forskrift om pasienters, ledsageres og pårørendes rett til dekning av utgifter ved reise til helsetjenester (pasientreiseforskriften)
work--polbet = Forskrift om betaling fra pasienter for poliklinisk helsehjelp i spesialisthelsetjenesten
work--uuikt = Forskrift om universell utforming av informasjons- og kommunikasjonsteknologiske (IKT)-løsninger

# Veiledere
work--is1896 = Helsedirektoratet: Veileder for kommunale frisklivssentraler. Etablering, organisering og tilbud (IS-1896)
work--is2651 = Helsedirektoratet: Rehabilitering, habilitering, individuell plan og koordinator. Nasjonal veileder (IS-2651)
work--pasientreiser = Pasientreiser: Nasjonal veileder for pasientreiseregelverket, kurs og opplæring

# Nasjonal kompetansetjeneste for læring og mestring innen helse (NK LMH)
work--lm-activity = NK LMH: «Lærings- og mestringsaktivitet»
work--lm-eval = NK LMH: «Kursevaluering»
work--lm-group = NK LMH: «Etablere tilbud i gruppe»
work--lm-howto = NK LMH: «Hvordan etablere lærings- og mestringstilbud?»
work--lm-nord-trondelag = NK LMH: «Praksiseksempel: Oppbygging av helsepedagogisk kompetanse i kommuner i Nord-Trøndelag»
work--lm-ped = NK LMH: «Helsepedagogikk»
work--lm-recruit = NK LMH: «Rekruttering av brukerrepresentanter»
work--lm-slides-2015 = NK LMH: «Kvalitetsarbeid og forsking … ein omgrepsmodell» (lysbilder, omkring 2015)

# Andre sider, og forskning
work--forde = Helse Førde: «Kurs og opplæring»
work--fousam = FOUSAM: «Brukermedvirkning»
work--helsenorge-lm = Helsenorge: «Lærings- og mestringstilbud»
work--hmn-digital = Helse Midt-Norge: «Ønsker du å tilby pasient- og pårørendeopplæring digitalt?»
work--hmr-rep = Helse Møre og Romsdal: «Om å vere brukarrepresentant»
work--kid-afjord = Åfjord kommune: «Tilbyr nye kurs i Mestring av depresjon (KiD)»
work--rkppo-dig-after = Helse Sør-Øst: «Opplæring til pasienter og pårørende via digitale løsninger: Etter kurset»
work--unn-ppo = UNN: «Pasient- og pårørendeopplæring»
work--vagan2016 = Sykepleien Forskning (2016): «Helsepedagogisk kompetanse, læring og mestring»
