# Opplysninger som må passe sammen.

criterion-age-and-group = Passer alderen i år til aldersgruppen som er nevnt?
    .title = Alder og aldersgruppe
    .conflict = Alderen i år og aldersgruppen har ingen alder felles. Begge deler kan ikke stemme.
    .review = Alderen i år og aldersgruppen passer ikke sammen. Se om alderen gjelder noen andre enn dem som deltar, for eksempel barnet til foreldrene.
    .why = Folk ser etter alderen for å finne ut om tilbudet er for dem. Står det to ting som ikke passer sammen, går de som skulle vært med, kanskje videre.
    .remedy = Rett det som er feil. Gjelder alderen noen andre enn deltakerne, skriver du hvem, for eksempel «foreldre til barn under 12 år».

criterion-deadline-and-start = Går påmeldingsfristen ut før oppstart?
    .title = Påmeldingsfrist og oppstart
    .conflict = Påmeldingsfristen er etter den siste dagen. Begge deler kan ikke stemme.
    .review = Påmeldingsfristen er etter den første dagen. Se om datoene stemmer, eller om folk kan komme med underveis.
    .why = Den som følger en frist som er feil, kan møte opp til et kurs som alt er i gang eller over. Ofte er det måneden eller året som er feil.
    .remedy = Rett fristen eller datoene. Kan folk komme med etter at det har begynt, skriver du det.

criterion-digital-and-place = Passer stedet til måten folk deltar på?
    .title = På nett eller på stedet
    .review = Det står at alt er på nett eller telefon, og likevel hvor folk skal møte, eller at alle møtes på stedet, og likevel hvordan en kobler seg på. Se hva som gjelder.
    .why = Den som ikke vet om en skal møte opp eller være med hjemmefra, kan reise forgjeves eller bli sittende hjemme. Kan folk velge, trenger de å vite det.

criterion-duration-and-hours = Passer timene til hvor lange samlingene er?
    .title = Timer og varighet
    .review = Timene går ikke opp: Det er flere timer undervisning enn samlingene har plass til, eller samlingene er lengre enn tiden fra start til slutt. Se hvilke tall som er riktige.
    .why = Folk planlegger jobb, reise og barnepass etter tidene som står. Tall som ikke går opp, er ofte igjen fra en tidligere utgave av tilbudet.

criterion-free-and-fees = Er det klart om det er gratis å delta?
    .title = Gratis og pris
    .review = Det står at det er gratis, og likevel at folk betaler for å delta, eller at betalingen teller på frikortet. Se om prisen gjelder noe annet, eller bare noen.
    .why = Den som har lite å rutte med, trenger å vite sikkert hva det koster. Ofte er kurset gratis, mens en betaler for mat, eller for timen på sykehuset. Da trenger folk å få vite begge deler.

criterion-group-size = Er det plass i gruppen til så mange som trengs for at det blir noe av?
    .title = Færrest og flest i gruppen
    .conflict = Det trengs flere deltakere for at tilbudet blir holdt, enn det er plass til i gruppen. Begge deler kan ikke stemme.
    .review = Det trengs flere deltakere enn det er plass til. Se hvilket tall som er riktig, og om det ene gjelder noe annet.
    .why = Tallene sier folk hvor stor gruppen blir, og om de kan regne med at det blir noe av. Det bør ikke stå to tall som utelukker hverandre.
    .remedy = Rett det tallet som er feil.

criterion-past-dates = Står det hva som kommer, når datoene er passert?
    .title = Datoer som er passert
    .review = Det ser ut til at datoene er passert, og det står ikke om tilbudet kommer igjen. Se om siden må oppdateres.
    .why = En side med gamle datoer ser ut som et tilbud en kan melde seg på. Folk ringer eller ber om henvisning til noe som har vært, eller tror at de kom for sent. Et ord om neste gang er nok.

criterion-places-and-standing = Passer tallet på ledige plasser til det som står om påmelding?
    .title = Ledige plasser
    .conflict = Det står at det er fullt, og at det er plasser igjen, eller at det er flere plasser igjen enn det er i alt. Begge deler kan ikke stemme.
    .review = Det som står om plasser og om påmelding, passer ikke helt sammen. Se om det er fullt, og om folk kan stå på venteliste.
    .why = Den som leser at det er fullt, melder seg ikke på, selv om det er plass. Den som leser at det er åpent, venter å få plass.
    .remedy = Skriv enten at det er fullt, eller hvor mange plasser som er igjen. Har dere venteliste, skriver du det.

criterion-rates-and-total = Passer prisen for en dag, uke eller samling til prisen for det hele?
    .title = Priser som går opp
    .review = Prisene går ikke opp. Det hele koster mer enn delene til sammen, eller mindre enn én av dem. Se hvilken pris som er riktig, eller hva som kommer i tillegg.
    .why = Folk regner seg fram til hva det koster. Ofte er den ene prisen endret, og den andre glemt.

criterion-referral-and-open = Er det klart om folk må henvises eller melde seg på, eller bare kan komme?
    .title = Henvisning og fri vei inn
    .review = Det som står om veien inn, passer ikke sammen: Henvisning eller påmelding er et krav, og likevel kan folk bare komme, eller en slipper henvisning, men kan bare melde seg på med henvisning. Se hva som gjelder.
    .why = Den som tror at en må ha henvisning, lar kanskje være å komme. Den som møter opp uten, kan bli sendt hjem igjen. Gjelder det ene for noen og det andre for resten, trenger folk å vite hvem.

criterion-sessions-and-dates = Passer antall samlinger til datoene og hvor lenge det varer?
    .title = Samlinger, datoer og varighet
    .review = Antallet samlinger, dager eller uker passer ikke til datoene, til samlingene som er beskrevet, eller til hvor ofte en møtes. Se om noe mangler, eller om det er pauser eller ekstra samlinger imellom.
    .why = Folk vil vite hvor mange ganger de skal komme, og når det er slutt, før de sier ja. Endrer dere programmet, blir det ene tallet fort stående igjen.

criterion-start-and-end = Kommer start før slutt, både i datoer og klokkeslett?
    .title = Start og slutt
    .conflict = Slutten er før starten. Begge deler kan ikke stemme.
    .review = Det ser ut til at datoene ikke passer helt sammen. Se om en dag ligger utenfor den første og den siste, eller om slutten er før starten.
    .why = Et galt årstall eller klokkeslett er nok til at folk møter opp på feil dag, eller tror at alt er over.
    .remedy = Rett datoen eller klokkeslettet. Se særlig etter år og måned.

criterion-status-and-dates = Passer det som står om påmelding, til datoene?
    .title = Åpent, avlyst eller over
    .conflict = Det står at det er åpent for påmelding, men det er avlyst eller over, eller omvendt. Begge deler kan ikke stemme.
    .review = Det som står om påmelding, passer ikke til datoene. Se om det gjelder neste gang, eller om noe er blitt stående.
    .why = Den som melder seg på noe som er over eller avlyst, venter på noe som ikke kommer. Den som leser «avlyst» om noe som er åpent, blir borte. Folk trenger riktig informasjon for å bruke tilbud de har krav på eller nytte av.
    .remedy = Skriv om det kan meldes på nå. Ta bort datoer som er passert, og skriv når det holdes neste gang. Er bare én omgang avlyst, skriver du hvilken.

criterion-weekday-and-date = Stemmer ukedagene med datoene?
    .title = Ukedag og dato
    .conflict = Datoen er en annen ukedag enn den som står. Begge deler kan ikke stemme.
    .review = En dato er på en annen ukedag enn den som står. Se om datoen eller ukedagen er feil, eller om denne dagen er et unntak.
    .why = Noen skriver ned ukedagen, andre datoen. Ofte er datoen eller ukedagen igjen fra et annet år.
    .remedy = Slå opp datoen i kalenderen, og rett den av dem som er feil.
