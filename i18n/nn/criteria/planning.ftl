# Planlegging etter Standard metode.

criterion-six-elements = Er målgruppe, mål, rammer, innhald, metodar og vurdering skildra?
    .title = Dei seks delane i planen
    .missing = Det står ikkje noko om minst éin av dei seks delane i planen: målgruppe, mål, rammer, innhald, metodar og vurdering.
    .why = Kompetansetenesta for læring og meistring bruker ein modell med desse seks delane. Dei heng saman: Endrar du éin, verkar det inn på dei andre. Når alle er skildra, kan du sjå om dei passar saman.
    .remedy = Fyll ut delane som manglar. Start med kven tilbodet er for, og kva dei vil ha ut av det.

criterion-goals-stated = Står det kva som er målet med tilbodet?
    .title = Mål for tilbodet
    .missing = Det står ikkje kva som er målet med tilbodet.
    .why = Verksemder i helse- og omsorgstenesta skal vite kva mål dei har. Kravet gjeld verksemda som heilskap. Når målet med tilbodet er skrive ned, er det lettare å velje innhald, og å sjå etterpå om det verka.
    .remedy = Skriv eitt til tre mål. Tenk på deltakarane: Kva vil dei vite, kunne eller klare etterpå?

criterion-learning-goals = Handlar måla om både kunnskap, ferdigheiter og meistring?
    .title = Kunnskap, ferdigheiter og meistring
    .missing = Det står ikkje at måla handlar om alle tre: kunnskap, ferdigheiter og meistring.
    .why = Helsedirektoratet skriv at målet med slike tilbod er kunnskap, ferdigheiter og tru på eigne krefter. Det gjeld for pasientar, brukarar og pårørande. Kunnskap åleine er sjeldan nok til å klare kvardagen.
    .remedy = Vel for kvart mål kva det handlar om. Manglar noko, kan du leggje til eit mål: noko deltakarane får vite, noko dei får øve på, eller noko dei skal klare i kvardagen.

criterion-risks-planned = Står det kva som kan svikte, og kva de gjer med det?
    .title = Kva som kan svikte
    .missing = Det står ikkje kva som kan svikte, og kva de gjer med det.
    .why = Verksemder i helse- og omsorgstenesta skal vite kvar det er fare for svikt, og planleggje korleis faren blir mindre. Det gjeld særleg der fleire skal samarbeide. Kravet gjeld verksemda som heilskap, og tilbodet er ein del av henne.
    .remedy = Tenk på to eller tre ting som kan svikte, til dømes når ein deltakar går frå sjukehus til kommune. Skriv kva de gjer, og kva rolle som gjer det.

criterion-experience-sources = Byggjer planen på erfaringar frå pasientar, brukarar eller pårørande?
    .title = Erfaringar i planlegginga
    .missing = Det står ikkje at planen byggjer på erfaringar frå pasientar, brukarar eller pårørande.
    .why = Verksemder i helse- og omsorgstenesta skal bruke det pasientar, brukarar og pårørande har erfart. Den som har vore med før, veit kva som var til hjelp, og kva som mangla.
    .remedy = Finn fram svar og innspel frå tidlegare rundar, eller spør nokon som har vore med. Skriv kva de byggjer på.
