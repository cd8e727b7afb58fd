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
