# Bare for dem som ber om det: formen på navngitte programmer.

criterion-starthjelp-form = Har Starthjelp fire dager over to måneder, for foreldre?
    .title = Formen på Starthjelp
    .remedy = Fyll ut det som mangler i beskrivelsen av Starthjelp, eller skriv hva dere gjør på en annen måte, og hvorfor.
    .review = Starthjelp er kjent som fire dager, omtrent to måneder fra første til siste, for foreldre til små barn. Noe av dette står ikke her, eller det står noe annet. Er formen endret med vilje?
    .why = Sidene om Starthjelp beskriver fire dager i gruppe over to måneder, for foreldre til barn fra 0 til 6 år som nylig har fått vite om nedsatt funksjonsevne eller langvarig sykdom. Det er en beskrivelse av tilbudet og ingen regel.

criterion-smil-form = Har SMIL seks til åtte barn og samlinger for familien?
    .title = Formen på SMIL
    .remedy = Fyll ut det som mangler i beskrivelsen av SMIL, eller skriv hva dere gjør på en annen måte, og hvorfor.
    .review = SMIL er kjent for en gruppe på seks til åtte barn, og samlinger for familien. Noe av dette står ikke her, eller det står noe annet. Er formen endret med vilje?
    .why = SMIL-nettverket og Sørlandet sykehus beskriver grupper på seks til åtte barn, der støtte fra foreldrene er en forutsetning og familien er med på noen samlinger. Kildene er uenige om hvor mange samlinger det er (11, 10–12 eller 12 og 2 til), så det spør vi ikke om.

criterion-mestringstreff-form = Har Mestringstreff seks samlinger på tvers av diagnoser, og viser det videre til selvhjelp?
    .title = Formen på Mestringstreff
    .remedy = Fyll ut det som mangler i beskrivelsen av Mestringstreff, eller skriv hva dere gjør på en annen måte, og hvorfor.
    .review = Mestringstreff er kjent for seks samlinger, alle diagnoser, og en selvhjelpsgruppe å gå videre til. Noe av dette står ikke her, eller det står noe annet. Er formen endret med vilje?
    .why = Håndboka for Mestringstreff, slik den omtales på nett, har seks samlinger for voksne uansett diagnose. Etterpå får deltakerne tilbud om en selvhjelpsgruppe de driver selv. Sidene vi har lest, er gamle.

criterion-helt-sjef-form = Har Helt sjef! seks samlinger, for 12–16 år, 17–26 år eller foreldre?
    .title = Formen på Helt sjef!
    .remedy = Fyll ut det som mangler i beskrivelsen av Helt sjef!, eller skriv hva dere gjør på en annen måte, og hvorfor.
    .review = Helt sjef! er kjent som seks samlinger for en av tre målgrupper. Noe av dette står ikke her, eller det står noe annet. Er formen endret med vilje?
    .why = Kompetansetjenesten for læring og mestring beskriver Helt sjef! som tre tilbud på tvers av diagnoser, hvert med seks gruppesamlinger: for ungdom 12–16 år, for unge voksne 17–26 år og for foreldre. De kan gå samtidig. Det er en beskrivelse og ingen regel.

criterion-sibs-form = Har SIBS fem økter, tre til åtte søsken, og alderen 8–16 år?
    .title = Formen på SIBS
    .remedy = Fyll ut det som mangler i beskrivelsen av SIBS, eller skriv hva dere gjør på en annen måte, og hvorfor.
    .review = SIBS er kjent for fem økter og tre til åtte søsken på 8–16 år. Noe av dette står ikke her, eller det står noe annet. Er formen endret med vilje? Se også om samme forelder er med hele veien.
    .why = SIBS beskrives med tre deler og fem økter, for søsken på 8–16 år sammen med den samme forelderen hele veien, i grupper på tre til åtte barn. Noen legger de fem øktene til to ettermiddager.

criterion-kid-form = Har KiD godkjent kursleder, åtte til ti samlinger og oppfølging?
    .title = Formen på KiD
    .remedy = Fyll ut det som mangler i beskrivelsen av KiD, eller skriv hva dere gjør på en annen måte, og hvorfor.
    .review = Kommunene forteller om godkjent kursleder, åtte til ti samlinger og møter etterpå. Noe av dette står ikke her, eller det står noe annet. Er formen endret med vilje?
    .why = Kommuner som holder kurs i depresjonsmestring, skriver om godkjent kursleder, åtte til ti samlinger og oppfølgingsmøter etter en til fire måneder. Kildene er uenige om antallet, så her er alt fra åtte til ti greit.
