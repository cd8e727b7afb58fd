# Titler på kildene. Lover og forskrifter har den offisielle tittelen; sider har tittelen på språket de er skrevet på.

# Lover
work--bl25 = Ny barnelov (lov 20. juni 2025 nr. 40, «barnelova»)
work--fhl = Lov om folkehelsearbeid (folkehelseloven)
work--ftrl = Lov om folketrygd (folketrygdloven)
work--fvl = Lov om behandlingsmåten i forvaltningssaker (forvaltningsloven)
work--fvl25 = Ny forvaltningslov (lov 20. juni 2025 nr. 81)
work--gdpr = Personvernforordningen (forordning (EU) 2016/679)
work--hfl = Lov om helseforetak m.m. (helseforetaksloven)
work--hol = Lov om kommunale helse- og omsorgstjenester m.m. (helse- og omsorgstjenesteloven)
work--hpl = Lov om helsepersonell m.v. (helsepersonelloven)
work--ldl = Lov om likestilling og forbud mot diskriminering (likestillings- og diskrimineringsloven)
work--mrl = Lov om styrking av menneskerettighetenes stilling i norsk rett (menneskerettsloven)
work--pbrl = Lov om pasient- og brukerrettigheter (pasient- og brukerrettighetsloven)
work--pjl = Lov om behandling av helseopplysninger ved ytelse av helsehjelp (pasientjournalloven)
work--popplyl = Lov om behandling av personopplysninger (personopplysningsloven)
work--samel = Lov om Sametinget og andre samiske rettsforhold (sameloven)
work--sphl = Lov om spesialisthelsetjenesten m.m. (spesialisthelsetjenesteloven)
work--spl = Lov om språk (språklova; på bokmål ofte «språkloven»)
work--tolk = Lov om offentlige organers ansvar for bruk av tolk mv. (tolkeloven)

# Forskrifter
work--barninst = Forskrift om barns opphold i helseinstitusjon
work--hrf = Forskrift om habilitering, rehabilitering og koordinator
work--ipf = Forskrift om individuell plan ved ytelse av velferdstjenester
work--komegen = Forskrift om egenandel for helse- og omsorgstjenester
work--lkf = Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten
work--natkomp = Forskrift om krav til spesialisthelsetjenester, godkjenning av nasjonale tjenester i spesialisthelsetjenesten og bruk av betegnelsen universitetssykehus
work--pasreise = Forskrift om pasienters, ledsageres og pårørendes rett til dekning av utgifter ved reise til helsetjenester (pasientreiseforskriften)
work--pjf = Forskrift om pasientjournal (pasientjournalforskriften)
work--polbet = Forskrift om betaling fra pasienter for poliklinisk helsehjelp i spesialisthelsetjenesten
work--uuikt = Forskrift om universell utforming av informasjons- og kommunikasjonsteknologiske (IKT)-løsninger

# Veiledere
work--friskliv-journal = Frisklivssentraler: dokumentasjon, journalføring og statistikk
work--hdir-norm = Om Helsedirektoratets normerende produkter
work--hdir-sammensatte = Oppfølging av personer med store og sammensatte behov. Nasjonal veileder
work--hdir-tolk = Tolketjenester i helse- og omsorgstjenesten. Nasjonal veileder
work--is1896 = Helsedirektoratet: Veileder for kommunale frisklivssentraler. Etablering, organisering og tilbud (IS-1896)
work--is2587 = Pårørendeveileder. Nasjonal veileder (IS-2587)
work--is2651 = Helsedirektoratet: Rehabilitering, habilitering, individuell plan og koordinator. Nasjonal veileder (IS-2651)
work--isf = Innsatsstyrt finansiering: kriterier for gruppebasert pasientopplæring
work--pasientreiser = Pasientreiser: Nasjonal veileder for pasientreiseregelverket, kurs og opplæring

# Bransjenormer
work--normen = Norm for informasjonssikkerhet og personvern i helse- og omsorgssektoren (Normen)
work--normen-54 = Normens faktaark 54 Videokonsultasjon (og veileder om video, lyd og bilde)

# Nasjonal kompetansetjeneste for læring og mestring innen helse (NK LMH)
work--lm-activity = NK LMH: «Lærings- og mestringsaktivitet»
work--lm-eval = NK LMH: «Kursevaluering»
work--lm-group = NK LMH: «Etablere tilbud i gruppe»
work--lm-howto = NK LMH: «Hvordan etablere lærings- og mestringstilbud?»
work--lm-nord-trondelag = NK LMH: «Praksiseksempel: Oppbygging av helsepedagogisk kompetanse i kommuner i Nord-Trøndelag»
work--lm-ped = NK LMH: «Helsepedagogikk»
work--lm-recruit = NK LMH: «Rekruttering av brukerrepresentanter»
work--lm-slides-2015 = NK LMH: «Kvalitetsarbeid og forsking … ein omgrepsmodell» (lysbilder, omkring 2015)
work--nklmh-2-2023 = NK LMH notat 2/2023: Sentrale føringer for læring og mestring
work--nklmh-registrering = Registrering av lærings- og mestringsaktivitet

# Strategier og planer
work--strat-helsekompetanse = Strategi for å øke helsekompetansen i befolkningen 2019–2023
work--strat-nhsp = Meld. St. 9 (2023–2024) Nasjonal helse- og samhandlingsplan 2024–2027
work--strat-opptrapping = Opptrappingsplan for habilitering og rehabilitering 2017–2019
work--strat-parorende = Vi – de pårørende. Regjeringens pårørendestrategi og handlingsplan 2021–2025

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
