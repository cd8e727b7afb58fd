# Opplysningar som må passe saman.

criterion-age-and-group = Høver alderen i år med aldersgruppa som er nemnd?
    .title = Alder og aldersgruppe
    .conflict = Alderen i år og aldersgruppa har ingen alder sams. Begge delar kan ikkje stemme.
    .review = Alderen i år og aldersgruppa høver ikkje saman. Sjå om alderen gjeld andre enn dei som deltek, til dømes barnet til foreldra.
    .why = Folk ser etter alderen for å finne ut om tilbodet er for dei. Står det to ting som ikkje høver i hop, går kanskje nettopp dei det er meint for, vidare.
    .remedy = Rett det som er feil. Gjeld alderen andre enn deltakarane, skriv du kven, til dømes «foreldre til barn under 12 år».

criterion-deadline-and-start = Går påmeldingsfristen ut før kurset startar?
    .title = Påmeldingsfrist og start
    .conflict = Påmeldingsfristen er etter den siste dagen. Begge delar kan ikkje stemme.
    .review = Påmeldingsfristen er etter den første dagen. Sjå om datoane stemmer, eller om folk kan kome med undervegs.
    .why = Den som held ein frist som er feil, kan møte opp til eit kurs som alt er i gang eller over. Ofte er det månaden eller året som er feil.
    .remedy = Rett fristen eller datoane. Kan folk kome med etter at det har teke til, skriv du det.

criterion-digital-and-place = Høver staden med måten folk deltek på?
    .title = På nett eller på staden
    .review = Det står at alt er på nett eller telefon, og likevel kvar folk skal møte, eller at alle møtest på staden, og likevel korleis ein koplar seg på. Sjå kva som gjeld.
    .why = Den som ikkje veit om ein skal møte opp eller vere med heimanfrå, kan reise til inga nytte eller bli sitjande heime. Kan folk velje, treng dei å vite det.

criterion-duration-and-hours = Høver timane med kor lange samlingane er?
    .title = Timar og lengd
    .review = Timane går ikkje opp: Det er fleire timar undervisning enn samlingane har rom for, eller samlingane er lengre enn tida frå start til slutt. Sjå kva tal som er rette.
    .why = Folk planlegg jobb, reise og barnepass etter tidene som står. Tal som ikkje går opp, er ofte att frå ei tidlegare utgåve av tilbodet.

criterion-free-and-fees = Er det klart om det er gratis å vere med?
    .title = Gratis og pris
    .review = Det står at det er gratis, og likevel at folk betaler for å vere med, eller at betalinga tel på frikortet. Sjå om prisen gjeld noko anna, eller berre nokre.
    .why = Den som har lite å rutte med, treng å vite sikkert kva det kostar. Ofte er kurset gratis, medan ein betaler for mat, eller for timen på sjukehuset. Då treng folk å få vite begge delar.

criterion-group-size = Har gruppa rom for så mange som trengst for at det blir noko av?
    .title = Færrast og flest i gruppa
    .conflict = Det trengst fleire deltakarar for at tilbodet blir halde, enn det er plass til i gruppa. Begge delar kan ikkje stemme.
    .review = Det trengst fleire deltakarar enn det er plass til. Sjå kva tal som er rett, og om det eine gjeld noko anna.
    .why = Tala seier folk kor stor gruppa blir, og om dei kan rekne med at det blir noko av. Det bør ikkje stå to tal som utelukkar kvarandre.
    .remedy = Rett det talet som er feil.

criterion-past-dates = Står det kva som kjem, når datoane er passerte?
    .title = Datoar som er passerte
    .review = Datoane ser ut til å vere passerte, og det står ikkje om tilbodet kjem att. Sjå om sida må oppdaterast.
    .why = Ei side med gamle datoar ser ut som eit tilbod ein kan melde seg på. Folk ringjer eller bed om tilvising til noko som har vore, eller trur at dei kom for seint. Eit ord om neste gong er nok.

criterion-places-and-standing = Høver talet på ledige plassar med det som står om påmelding?
    .title = Ledige plassar
    .conflict = Det står at det er fullt, og at det er plassar att, eller at det er fleire plassar att enn det er i alt. Begge delar kan ikkje stemme.
    .review = Det som står om plassar og om påmelding, høver ikkje heilt saman. Sjå om det er fullt, og om folk kan stå på venteliste.
    .why = Den som les at det er fullt, melder seg ikkje på, sjølv om det er plass. Den som les at det er ope, ventar å få plass.
    .remedy = Skriv anten at det er fullt, eller kor mange plassar som er att. Har de venteliste, skriv du det.

criterion-rates-and-total = Høver prisen for ein dag, ei veke eller ei samling med prisen for alt?
    .title = Prisar som går opp
    .review = Prisane går ikkje opp. Alt i hop kostar meir enn delane til saman, eller mindre enn éin av dei. Sjå kva pris som er rett, eller kva som kjem i tillegg.
    .why = Folk reknar seg fram til kva det kostar. Ofte er den eine prisen endra, og den andre gløymd.

criterion-referral-and-open = Er det klart om folk må tilvisast eller melde seg på, eller berre kan kome?
    .title = Tilvising og fri veg inn
    .review = Det som står om vegen inn, høver ikkje saman: Tilvising eller påmelding er eit krav, og likevel kan folk berre kome, eller ein slepp tilvising, men kan berre melde seg på med tilvising. Sjå kva som gjeld.
    .why = Den som trur at ein må ha tilvising, let kanskje vere å kome. Den som møter opp utan, kan bli send heim att. Gjeld det eine for nokre og det andre for resten, treng folk å vite kven.

criterion-sessions-and-dates = Høver talet på samlingar med datoane og kor lenge det varer?
    .title = Samlingar, datoar og lengd
    .review = Talet på samlingar, dagar eller veker høver ikkje med datoane, med samlingane som er skildra, eller med kor ofte ein møtest. Sjå om noko manglar, eller om det er pausar eller ekstra samlingar imellom.
    .why = Folk vil vite kor mange gonger dei skal kome, og når det er slutt, før dei seier ja. Endrar de programmet, blir det eine talet fort ståande att.

criterion-start-and-end = Kjem start før slutt, både i datoar og klokkeslett?
    .title = Start og slutt
    .conflict = Slutten er før starten. Begge delar kan ikkje stemme.
    .review = Datoane høver ikkje heilt saman. Sjå om ein dag ligg utanfor den første og den siste, eller om slutten er før starten.
    .why = Eit årstal eller klokkeslett som er feil, kan få folk til å møte opp på feil dag, eller til å tru at alt er over.
    .remedy = Rett datoen eller klokkeslettet. Sjå særleg etter år og månad.

criterion-status-and-dates = Høver det som står om påmelding, med datoane?
    .title = Ope, avlyst eller over
    .conflict = Det står at det er ope for påmelding, men det er avlyst eller over, eller omvendt. Begge delar kan ikkje stemme.
    .review = Det som står om påmelding, høver ikkje med datoane. Sjå om det gjeld neste gong, eller om noko er blitt ståande.
    .why = Den som melder seg på noko som er over eller avlyst, ventar på noko som ikkje kjem. Den som les «avlyst» om noko som er ope, blir borte. Folk treng rett informasjon for å bruke tilbod dei har krav på eller nytte av.
    .remedy = Skriv om folk kan melde seg på no. Ta bort datoar som er passerte, og skriv når det blir halde neste gong. Er berre éin omgang avlyst, skriv du kva for ein.

criterion-weekday-and-date = Stemmer vekedagane med datoane?
    .title = Vekedag og dato
    .conflict = Datoen er ein annan vekedag enn den som står. Begge delar kan ikkje stemme.
    .review = Ein dato er på ein annan vekedag enn den som står. Sjå om datoen eller vekedagen er feil, eller om denne dagen er eit unntak.
    .why = Somme skriv ned vekedagen, andre datoen. Ofte er datoen eller vekedagen att frå eit anna år.
    .remedy = Slå opp datoen i kalenderen, og rett den av dei som er feil.
