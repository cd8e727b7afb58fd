# Berre for dei som ber om det: forma på namngjevne program.

criterion-starthjelp-form = Er Starthjelp fire dagar over to månader, for foreldre?
    .title = Forma på Starthjelp
    .remedy = Fyll ut det som manglar i skildringa av Starthjelp, eller skriv kva de gjer på ein annan måte, og kvifor.
    .review = Starthjelp er kjent som fire dagar, om lag to månader frå første til siste, for foreldre til små barn. Noko av dette står ikkje her, eller det står noko anna. Har de endra forma med vilje?
    .why = Sidene om Starthjelp fortel om fire dagar i gruppe i løpet av to månader. Deltakarane er foreldre til barn frå 0 til 6 år, og har nyleg fått vite om nedsett funksjonsevne eller langvarig sjukdom. Slik blir tilbodet skildra; det er inga regel.

criterion-smil-form = Er det seks til åtte barn i SMIL, og samlingar for familien?
    .title = Forma på SMIL
    .remedy = Fyll ut det som manglar i skildringa av SMIL, eller skriv kva de gjer på ein annan måte, og kvifor.
    .review = SMIL er kjent for ei gruppe på seks til åtte barn, og samlingar for familien. Noko av dette står ikkje her, eller det står noko anna. Har de endra forma med vilje?
    .why = SMIL-nettverket og Sørlandet sykehus fortel om grupper på seks til åtte barn. Støtte frå foreldra er ein føresetnad, og familien er med på nokre av samlingane. Kjeldene er usamde om kor mange samlingar det er (11, 10–12 eller 12 og 2 til). Difor spør vi ikkje om talet.

criterion-mestringstreff-form = Er Mestringstreff seks samlingar på tvers av diagnosar, med veg vidare til sjølvhjelp?
    .title = Forma på Mestringstreff
    .remedy = Fyll ut det som manglar i skildringa av Mestringstreff, eller skriv kva de gjer på ein annan måte, og kvifor.
    .review = Mestringstreff er kjent for seks samlingar, alle diagnosar, og ei sjølvhjelpsgruppe å gå vidare til. Noko av dette står ikkje her, eller det står noko anna. Har de endra forma med vilje?
    .why = Slik handboka for Mestringstreff er omtalt på nettet, er det seks samlingar for vaksne, same kva diagnose dei har. Etterpå kan deltakarane halde fram i ei sjølvhjelpsgruppe dei styrer sjølve. Sidene vi har lese, er gamle.

criterion-helt-sjef-form = Er Helt sjef! seks samlingar, for 12–16 år, 17–26 år eller foreldre?
    .title = Forma på Helt sjef!
    .remedy = Fyll ut det som manglar i skildringa av Helt sjef!, eller skriv kva de gjer på ein annan måte, og kvifor.
    .review = Helt sjef! er kjent som seks samlingar for éi av tre målgrupper. Noko av dette står ikkje her, eller det står noko anna. Har de endra forma med vilje?
    .why = Kompetansetenesta for læring og meistring skildrar Helt sjef! som tre tilbod på tvers av diagnosar: eitt for ungdom 12–16 år, eitt for unge vaksne 17–26 år og eitt for foreldre. Kvart av dei er seks gruppesamlingar, og dei kan gå på same tid. Slik er tilbodet omtalt; det er inga regel.

criterion-sibs-form = Er SIBS fem økter for tre til åtte sysken på 8–16 år?
    .title = Forma på SIBS
    .remedy = Fyll ut det som manglar i skildringa av SIBS, eller skriv kva de gjer på ein annan måte, og kvifor.
    .review = SIBS er kjent for fem økter og tre til åtte sysken på 8–16 år. Noko av dette står ikkje her, eller det står noko anna. Har de endra forma med vilje? Sjå òg etter om same forelder er med heile vegen.
    .why = SIBS er omtalt som tre delar med fem økter. Sysken på 8–16 år kjem saman med ein forelder, den same kvar gong, i grupper på tre til åtte barn. Nokre held dei fem øktene på to ettermiddagar.

criterion-kid-form = Er det godkjend kursleiar, åtte til ti samlingar og oppfølging i KiD?
    .title = Forma på KiD
    .remedy = Fyll ut det som manglar i skildringa av KiD, eller skriv kva de gjer på ein annan måte, og kvifor.
    .review = Kommunane fortel om godkjend kursleiar, åtte til ti samlingar og møte etterpå. Noko av dette står ikkje her, eller det står noko anna. Har de endra forma med vilje?
    .why = Kommunar som held kurs i depresjonsmeistring, fortel om godkjend kursleiar, åtte til ti samlingar og nye møte etter éin til fire månader. Kjeldene er usamde om talet, så her er alt frå åtte til ti greitt.
