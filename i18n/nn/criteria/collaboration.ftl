# Samarbeid, og vegen vidare.

criterion-joint-agreement = Står det kva sjukehuset og kommunen har avtalt om tilbodet dei har saman?
    .title = Avtale om felles tilbod
    .missing = Det står ikkje alt dette om avtalen: kva avtale det er, kven som har ansvaret, kven som er arbeidsgivar, kven som organiserer, og kven som betaler.
    .why = Kommunar skal ha samarbeidsavtale med helseføretaket. Avtaler dei felles tiltak, skal avtalen avklare ansvar, arbeidsgivaransvar, organisering og finansiering. Skildringa treng ikkje vise det, men der er det lett å finne.
    .remedy = Vis til avtalen, og skriv kort kva han seier om ansvar, arbeidsgivar, organisering og pengar. Nemner han ikkje tilbodet, tek de det opp med dei de har avtale med.

criterion-organisation-partner = Samarbeider de med ein brukarorganisasjon eller ein annan frivillig organisasjon?
    .title = Samarbeid med organisasjonar
    .missing = Det står ikkje at de samarbeider med ein brukarorganisasjon eller ein annan frivillig organisasjon.
    .why = Kommunen skal leggje til rette for samarbeid med frivillige. I helse- og omsorgstenesta gjeld det òg organisasjonane til brukarane. Rettleiaren frå Helsedirektoratet rår til slike partnarar, òg for sjukehus. Det tyder ikkje at kvart tilbod må ha ein slik partnar.
    .remedy = Spør ein organisasjon om dei vil vere med. Samarbeider de alt, skriv du kven det er, og kva dei gjer. Passar det ikkje for dette tilbodet, kan du skrive kvifor.

criterion-user-organisation-told = Får foreldra vite om ein brukarorganisasjon?
    .title = Brukarorganisasjon for foreldre
    .missing = Det står ikkje kva brukarorganisasjon foreldra kan ta kontakt med.
    .why = Når eit barn er innlagt, skal foreldra få vite om interesseorganisasjonar som kan vere aktuelle. Der kan dei treffe andre som har vore gjennom det same.
    .remedy = Skriv namnet på ein brukarorganisasjon som passar, gjerne med lenkje. Spør gjerne om nokon derifrå kan kome og fortelje.

criterion-follow-up-told = Står det kven som følgjer opp deltakarane etterpå?
    .title = Oppfølging etter tilbodet
    .missing = Det står ikkje kven som følgjer opp når tilbodet er slutt.
    .why = Når pasienten treng eit samordna tilbod, skal spesialisthelsetenesta samarbeide med andre. Helsedirektoratet rår frisklivssentralar til å gi strukturert oppfølging. Skildringa treng ikkje fortelje om oppfølginga, men deltakarane blir tryggare når dei veit kva som skjer etterpå.
    .remedy = Skriv kven som følgjer opp etterpå, og korleis: ei ny samling, fastlegen, kommunen eller ein brukarorganisasjon. Skal ingen følgje opp, kan du skrive at de har vurdert det.

criterion-follow-up-partner = Er tenesta som følgjer opp etterpå, nemnd som samarbeidspartnar?
    .title = Samarbeid med dei som følgjer opp
    .missing = Det står at andre følgjer opp etterpå, men ikkje kva teneste de samarbeider med om det.
    .why = Den som gir spesialisthelsetenester, skal samarbeide med andre tenester når pasienten treng eit samordna tilbod. Følgjer andre opp etterpå, hjelper det deltakarane å vite kven de har avtalt det med.
    .remedy = Før opp kommunen eller tenesta som følgjer opp, blant dei de samarbeider med. Har de ikkje avtalt noko enno, kan de ta kontakt no.

criterion-coordinating-unit = Står det kven som samordnar, når deltakarane treng hjelp frå fleire tenester?
    .title = Koordinerande eining og koordinator
    .missing = Det står ikkje noko om koordinerande eining, koordinator eller andre som samordnar tenestene.
    .review = Det står kven som samordnar. Sjå på om det er rett stad for dei som er med her.
    .why = Sjukehus og kommunar skal ha ei koordinerande eining for rehabilitering. Helsedirektoratet rår til at læringstilbod for personar med store og samansette behov er knytte til den samla planen for hjelpa. Skildringa treng ikkje seie kven som samordnar. Men står det der, er det lettare å finne fram.
    .remedy = Skriv kva koordinerande eining eller koordinator deltakarane kan kontakte. Du kan òg nemne frisklivssentralen, når han passar.

criterion-partners-told = Står det kva andre tenester de samarbeider med?
    .title = Samarbeid med andre tenester
    .missing = Det står ikkje kven de samarbeider med, sjølv om deltakarane får hjelp frå fleire.
    .why = Kommunen skal samarbeide med andre som gir tenester, når det trengst for eit samordna tilbod. Skildringa treng ikkje seie kven. Men dei som får hjelp frå fleire, har nytte av å vite kven som snakkar saman.
    .remedy = Skriv kven de samarbeider med, til dømes sjukehuset, fastlegen eller ein brukarorganisasjon, og kva dei gjer.

criterion-specialist-support = Står det kva sjukehuset bidreg med i tilbodet saman med kommunen?
    .title = Bidraget frå sjukehuset
    .missing = Det står ikkje kva sjukehuset bidreg med i tilbodet saman med kommunen.
    .review = Det står noko om kven som gjer kva. Sjå på om sjukehuset gir den rettleiinga kommunen treng.
    .why = Sjukehus skal gi råd og rettleiing til tenestene i kommunen, og det gjeld òg i rehabilitering. Kor mykje som trengst, må fagfolk vurdere. Skildringa treng ikkje vise det. Men står det der, veit alle kva dei kan spørje sjukehuset om.
    .remedy = Skriv kort kva sjukehuset gjer: underviser, rettleier dei tilsette i kommunen, eller deler kurs og materiell.

criterion-agreement-reviewed = Har sjukehuset og kommunen gått gjennom avtalen det siste året?
    .title = Gjennomgang av avtalen
    .review = Det er meir enn eitt år sidan datoen for siste gjennomgang, eller datoen er ikkje komen enno. Har de gått gjennom avtalen sidan då, og såg de på dette tilbodet?
    .why = Sjukehus og kommune skal gå gjennom samarbeidsavtalen sin kvart år for å sjå om det trengst endringar. Kravet gjeld avtalen, ikkje kvart tilbod. Difor må ein person vurdere dette.

criterion-local-associations = Samarbeider frisklivssentralen med lag og foreiningar der folk bur?
    .title = Lag og foreiningar i nærmiljøet
    .missing = Det står ikkje at frisklivssentralen samarbeider med lag og foreiningar.
    .review = Det står kva lag eller foreiningar de samarbeider med. Sjå på om det er noko der som passar for deltakarane.
    .why = Rettleiaren frå Helsedirektoratet rår frisklivssentralar til å samarbeide med lag og foreiningar. Då er det lettare for deltakarane å halde fram på eiga hand. Kva som finst, varierer frå stad til stad.
    .remedy = Skriv kva lag og foreiningar de samarbeider med, som idrettslaget eller ein brukarorganisasjon.

criterion-care-level-fits = Ligg tilbodet på det nivået som passar best for temaet?
    .title = Kommune eller sjukehus
    .review = Tilbodet gjeld noko vanleg og ligg på sjukehuset, eller noko sjeldan og ligg i kommunen. Er det ein god grunn til det, eller nokon på det andre nivået de bør ha med?
    .why = I ein rettleiar frå 2015 rår Helsedirektoratet til at tilbod ligg i kommunen så langt det er forsvarleg, og at sjeldne og spesialiserte tema ligg på sjukehus. Samtidig er opplæring av pasientar ei av oppgåvene sjukehus har. Kva som er rett hos dykk, kjem an på kva sjukehus og kommune har avtalt.

criterion-care-level-agreed = Står det kva avtale som plasserer tilbodet på dette nivået?
    .title = Avtale om kven som gjer kva
    .missing = Det står ikkje kva avtale sjukehuset og kommunen har om kven som held tilbod som dette.
    .review = Det står kva avtale de har. Sjå på om han gjeld dette tilbodet.
    .why = Rettleiaren frå Helsedirektoratet rår til at sjukehus og kommune avtaler kven som held kva tilbod. Det er særleg nyttig når eit vanleg tema ligg på sjukehuset, eller eit sjeldan tema ligg i kommunen.
    .remedy = Vis til avtalen. Har de ingen avtale om det, tek de det opp neste gong sjukehus og kommune møtest.

criterion-contract-told = Står det kva kommune de held tilbodet for?
    .title = Avtale med kommunen
    .missing = Det står ikkje kva kommune de held tilbodet for etter avtale.
    .why = Kommunen kan la andre halde tilbod for seg, men har framleis ansvaret. Skildringa treng ikkje seie kva kommune det er. Men står det der, veit deltakarane kven dei kan vende seg til.
    .remedy = Skriv kva kommune de har avtale med. Held de tilbodet på eiga hand, svarer du at de ikkje har avtale med nokon.

criterion-specialist-provider = Står det kva sjukehus som held tilbodet, eller kven som gjer det etter avtale?
    .title = Kven som held tilbodet
    .missing = Det står ikkje kva sjukehus som held tilbodet, eller kven som gjer det etter avtale.
    .why = Dei regionale helseføretaka skal sørgje for spesialisthelsetenester. Sjukehus eller private med avtale held som regel tilboda. Skildringa treng ikkje seie kven, men folk treng å vite kvar dei skal.
    .remedy = Skriv kva sjukehus som held tilbodet, eller kva verksemd de har avtale med.

criterion-part-of-pathway = Er tilbodet ein fast del av eit forløp?
    .title = Plass i forløpet
    .missing = Det står ikkje at tilbodet er ein fast del av eit forløp.
    .why = Kompetansetenesta for læring og meistring, Helsenorge og rettleiaren frå Helsedirektoratet (2015) reknar læring og meistring som ein del av eit heilskapleg forløp. Då får folk tilbodet når dei treng det, og ikkje berre når nokon kjem på det.
    .remedy = Skriv kva forløp tilbodet høyrer til, og når folk får det: ved diagnosen, før behandlinga eller etterpå. Er det ikkje avtalt, tek de det opp med dei som har ansvaret for forløpet.

criterion-level-reason = Står det kvifor tilbodet ligg på sjukehuset?
    .title = Kvifor det ligg på sjukehuset
    .missing = Det står ikkje kvifor tilbodet ligg i spesialisthelsetenesta.
    .why = Rettleiaren frå Helsedirektoratet (2015) tilrår tilbod i kommunen når det er forsvarleg, og på sjukehuset når temaet er sjeldan eller krev spesialisert kunnskap. Samtidig er opplæring av pasientar ei av oppgåvene sjukehus har. Dei to dreg kvar sin veg, så her spør vi berre etter ein grunn.
    .remedy = Skriv grunnen, til dømes at temaet er sjeldan, at det trengst spesialisert kunnskap, at tilbodet høyrer saman med behandlinga, eller at de held det saman med kommunen. Finn de ingen grunn, kan de ta det opp med kommunen.

criterion-coordinating-unit-contact = Kan folk få vite om tilbodet hos koordinerande eining?
    .title = Koordinerande eining som kontaktpunkt
    .missing = Det står ikkje at folk kan få vite om tilbodet hos koordinerande eining eller frisklivssentralen.
    .why = I rettleiaren frå Helsedirektoratet (2015) er koordinerande eining eit kontaktpunkt for lærings- og meistringstilbod. Kompetansetenesta for læring og meistring peiker òg på ho. Då har både folk og fastlegar éin stad å spørje.
    .remedy = Gi koordinerande eining ei oversikt over tilboda, og skriv at folk kan spørje der. Gjeld det alle tilboda dykkar, kan du leggje det i tilbydarprofilen.

criterion-other-sectors = Er NAV, skulen eller andre utanfor helsetenesta med?
    .title = NAV, skule og oppvekst
    .missing = Det står ikkje at NAV, skulen eller andre utanfor helsetenesta er med.
    .why = Rettleiaren frå Helsedirektoratet (2015) nemner NAV, oppvekst og utdanning som nokon ein kan trekkje inn. Det er ei moglegheit, ikkje noko alle bør gjere. Handlar tilbodet om arbeid, skule eller barn, veit dei noko som helsetenesta ikkje veit.
    .remedy = Spør NAV, skulen eller barnehagen om dei vil bidra, til dømes med ein time om rettar eller om kvardagen på skulen. Er dei med, skriv du det. Passar det ikkje her, kan du seie det.

criterion-hospital-expertise = Har sjukehuset bidrege med fagkunnskap til tilbodet?
    .title = Fagkunnskap frå sjukehuset
    .missing = Det står ikkje at sjukehuset har bidrege med fagkunnskap.
    .why = Rettleiaren frå Helsedirektoratet (2015) rår til at sjukehuset bidreg med fagkunnskap når kommunen lagar tilbod. Då slepp kommunen å byggje opp alt åleine, og deltakarane får dei same råda begge stader.
    .remedy = Spør sjukehuset om dei kan hjelpe med innhaldet, undervise eller sjå gjennom planen. Har dei gjort det, fører du dei opp blant dei de samarbeider med.

criterion-follow-up-considered = Har de vurdert om deltakarane treng oppfølging etterpå?
    .title = Vurdering av oppfølging
    .missing = Det står ikkje om de har vurdert oppfølging etter tilbodet.
    .why = Den regionale kompetansetenesta i Helse Sør-Øst rår til å vurdere oppfølging når eit digitalt kurs er slutt. Vi meiner at det er like lurt for kurs der folk møtest. Svaret kan godt vere at det ikkje trengst.
    .remedy = Avgjer om deltakarane får oppfølging, om andre tek over, eller om det ikkje trengst. Skriv kva de kom fram til.

criterion-follow-up-meeting = Møtest gruppa igjen nokre veker eller månader seinare?
    .title = Oppfølgingsmøte
    .missing = Det står ikkje at gruppa møtest igjen.
    .why = Kurs i meistring av depresjon har slike møte, og den regionale kompetansetenesta i Helse Sør-Øst skriv om oppfølging etter digitale kurs. Kjeldene er usamde om kor lenge ein bør vente. Dette er eit framlegg, ikkje noko alle bør ha.
    .remedy = Set av ein dato for eit møte nokre veker eller månader seinare, fortel om det frå starten, og skriv det. Passar det ikkje, kan ein samtale eller ei melding gjere nytta.

criterion-self-help-afterwards = Kan deltakarane halde fram i ei sjølvhjelpsgruppe på eiga hand?
    .title = Sjølvhjelpsgruppe etterpå
    .missing = Det står ikkje at deltakarane kan halde fram i ei sjølvhjelpsgruppe.
    .why = I Mestringstreff får deltakarane tilbod om å halde fram i ei gruppe som dei driv sjølve. Det er éin måte å gjere det på, og han passar ikkje for alle.
    .remedy = Fortel om sjølvhjelpsgrupper på den siste samlinga, og spør om nokon vil halde fram saman. De kan låne bort eit rom og hjelpe dei i gang. Skriv at de gjer det.

criterion-peers-told = Får deltakarane vite om likepersonar og brukarorganisasjonar?
    .title = Likepersonar og brukarorganisasjonar
    .missing = Det står ikkje at deltakarane får vite om likepersonar eller brukarorganisasjonar.
    .why = Rettleiaren frå Helsedirektoratet (2015) og Helse Møre og Romsdal løftar fram erfaringa til andre i same situasjon. Vi les det slik at deltakarane bør få vite kvar dei kan treffe nokon når tilbodet er slutt.
    .remedy = Fortel kven som har likepersonar, og korleis ein når dei. Be gjerne nokon frå ein brukarorganisasjon om å kome innom. Skriv at de gjer det.

criterion-contact-afterwards = Er det klart kven deltakarane kan kontakte etterpå?
    .title = Kontakt etter tilbodet
    .missing = Det står ikkje kven deltakarane kan kontakte når tilbodet er slutt.
    .why = Den regionale kompetansetenesta i Helse Sør-Øst rår til å tenkje gjennom tida etter eit digitalt kurs. Vi les det slik at deltakarane bør vite kven dei kan spørje då, òg etter andre kurs. Mange spørsmål kjem først når kvardagen er tilbake.
    .remedy = Skriv kven deltakarane kan kontakte etterpå: dykk sjølve, fastlegen, frisklivssentralen eller ein brukarorganisasjon. Sei det òg på den siste samlinga.
