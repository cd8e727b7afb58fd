# Pengar: det som skal betalast, og det som blir dekt.

criterion-single-fee = Betaler pasientar eigendel berre éin gong for heile gruppeopplegget?
    .title = Eigendel for gruppeopplegg
    .conflict = Det står at pasientar betaler eigendel fleire gonger for eitt gruppeopplegg.
    .review = Det står at deltakarane betaler fleire gonger for eit tilbod i gruppe. Er dette eigendel, og høyrer samlingane saman i eitt opplegg? Då kan ein berre krevje han éin gong.
    .why = Når gruppeopplæring, rehabilitering eller gruppebehandling på poliklinikk går over fleire dagar, kan ein berre krevje eigendel éin gong for heile opplegget. Mat, bøker og opphald er noko anna.
    .remedy = Ta eigendelen berre éin gong, og skriv det. Er dei andre betalingane for noko anna, skriv du kva.

criterion-outpatient-fee-referral = Er det berre tilviste pasientar som betaler eigendel?
    .title = Eigendel og tilvising
    .conflict = Det står at pasientar betaler eigendel, og at ingen treng tilvising.
    .review = Det står at deltakarane betaler. Det er uklart om alle som betaler eigendel, er tilviste, eller om dei møter fagfolk som ein kan krevje eigendel for.
    .why = På poliklinikk kan ein berre krevje eigendel av pasientar som er tilviste, og berre for helsehjelp frå visse yrkesgrupper. Kjem nokon utan tilvising, kan ein ikkje krevje han.
    .remedy = Skriv kven som treng tilvising, og kven som betaler. Treng ingen tilvising, kan de ikkje krevje eigendel. Ta han då bort. Er betalinga for noko anna, skriv du kva.

criterion-outpatient-fee-rate = Er eigendelen innanfor satsen for året?
    .title = Satsen for eigendel
    .conflict = Det står at eigendelen er { $amount } kroner. Satsen for året er { $limit } kroner.
    .review = Det står { $amount } kroner. Det går ikkje an å sjå om summen følgjer satsen for året tilbodet blir halde, eller om han dekkjer meir enn eigendelen.
    .why = Staten avgjer kor mykje ein pasient kan betale i eigendel på poliklinikk. Satsen endrar seg som regel ved årsskiftet. Mat, materiell og betaling for fleire er noko anna.
    .remedy = Ta ikkje meir enn satsen for det året tilbodet blir halde. Skriv satsen, og kva resten av summen eventuelt går til.

criterion-travel-scheme = Stemmer det som står om Pasientreiser, med resten av skildringa?
    .title = Pasientreiser
    .conflict = Det står at Pasientreiser dekkjer reisa, og at tilbodet berre er førebyggjande.
    .review = Det står at folk får dekt reisa. Sjå på om tilbodet er førebyggjande, om folk er tilviste eller kalla inn, og om dei kan vere med heimanfrå.
    .why = Pasientreiser dekkjer reiser til spesialisthelsetenesta og nokre få kommunale tenester. Førebyggjande arbeid er ikkje med, bortsett frå på helsestasjon. Ifølgje Pasientreiser får ein dekt reisa til kurs når ein er tilvist eller kalla inn, og det er dokumentert at ein treng å møte opp. Den som stoler på det som står, kan ende med å betale sjølv.
    .remedy = Skriv kven som dekkjer reisa, og på kva vilkår, eller be lesaren spørje Pasientreiser. Dekkjer kommunen reisa sjølv, skriv du det.

criterion-training-allowance-section = Stemmer det som står om opplæringspengar, med reglane i dag?
    .title = Opplæringspengar
    .conflict = Det er vist til § 9-13 for opplæringspengar. Det er det gamle nummeret. No står retten i § 9-14.
    .review = Noko av det som står om opplæringspengar, må ein person sjå på: om paragrafen er rett, eller om tilbodet er eit av dei som kan gi rett til pengane.
    .why = Opplæringspengane er flytta i folketrygdlova, og § 9-13 handlar no om noko anna. Sjølve retten er den same. Han gjeld opplæring ved godkjend helseinstitusjon eller foreldrekurs ved eit offentleg spesialpedagogisk kompetansesenter.
    .remedy = Vis til folketrygdlova § 9-14, eller lenk til Nav utan å nemne paragrafen.

criterion-training-allowance-conditions = Står det kva som skal til for å få opplæringspengar?
    .title = Vilkår for opplæringspengar
    .missing = Det står ikkje begge delar: at institusjonen er godkjend eller er eit offentleg spesialpedagogisk kompetansesenter, og at ein treng attest frå lege.
    .why = Nav kan gi opplæringspengar til foreldre og andre som treng opplæring for å ta seg av eit barn med langvarig sjukdom eller funksjonsnedsetjing. Opplæringa må vere ved ein godkjend helseinstitusjon eller eit offentleg spesialpedagogisk kompetansesenter, og ein lege må attestere at ho trengst. Den som veit det, kan skaffe attesten i tide.
    .remedy = Finn ut om institusjonen er godkjend, eller er eit slikt kompetansesenter. Er ho det, skriv du det, og at deltakarane må ha attest frå lege. Gir ikkje tilbodet rett til opplæringspengar, tek du bort det som står om dei.
