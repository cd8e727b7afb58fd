# Pengar: det som skal betalast, og det som blir dekt.

criterion-single-fee = Betaler pasientar eigendel berre éin gong for heile gruppeopplegget?
    .title = Eigendel for gruppeopplegg
    .conflict = Det står at pasientar betaler eigendel fleire gonger for eitt gruppeopplegg.
    .review = Det står at deltakarane betaler fleire gonger for eit tilbod i gruppe. Er dette eigendel, og høyrer samlingane saman i eitt opplegg? Då kan de berre krevje han éin gong.
    .why = Når gruppeopplæring, rehabilitering eller gruppebehandling på poliklinikk går over fleire dagar, kan ein berre krevje eigendel éin gong for heile opplegget. Mat, bøker og opphald er noko anna.
    .remedy = Ta eigendelen berre éin gong, og skriv det. Er dei andre betalingane for noko anna, skriv du kva.

criterion-outpatient-fee-referral = Er det berre tilviste pasientar som betaler eigendel?
    .title = Eigendel og tilvising
    .conflict = Det står at pasientar betaler eigendel, og at ingen treng tilvising.
    .review = Det står at deltakarane betaler. Er dette eigendel, og er alle som betaler han, tilviste?
    .why = På poliklinikk kan sjukehuset berre krevje eigendel av pasientar som er tilviste. Den som kjem utan tilvising, betaler ikkje eigendel.
    .remedy = Skriv kven som treng tilvising, og kven som betaler. Treng ingen tilvising, tek du bort eigendelen. Er betalinga for noko anna, skriv du kva.

criterion-outpatient-fee-rate = Er eigendelen innanfor satsen for året?
    .title = Satsen for eigendel
    .conflict = Det står at eigendelen er { $amount } kroner. Satsen for året er { $limit } kroner.
    .review = Det står { $amount } kroner. Vi kan ikkje sjå om summen følgjer satsen for det året tilbodet blir halde, eller om han dekkjer meir enn eigendelen.
    .why = Staten avgjer kor mykje ein pasient kan betale i eigendel på poliklinikk. Satsen endrar seg som regel ved årsskiftet. Mat, materiell og betaling for fleire er noko anna.
    .remedy = Ta ikkje meir enn satsen for det året tilbodet blir halde. Skriv satsen. Er summen høgare, skriv du kva resten går til.

criterion-travel-scheme = Stemmer det som står om Pasientreiser, med resten av skildringa?
    .title = Pasientreiser
    .conflict = Det står at Pasientreiser dekkjer reisa, og at tilbodet berre er førebyggjande.
    .review = Det står at folk får dekt reisa. Sjå på om tilbodet er førebyggjande, om folk er tilviste eller kalla inn, og om dei kan vere med heimanfrå.
    .why = Pasientreiser dekkjer reiser som er nødvendige av medisinske grunnar, til spesialisthelsetenesta og nokre få kommunale tenester. Førebyggjande arbeid er ikkje med, bortsett frå på helsestasjon. Pasientreiser skriv at deltakarar på kurs må vere tilviste eller kalla inn. Er det valfritt å møte opp, må det vere dokumentert at dei treng det.
    .remedy = Skriv kven som dekkjer reisa, og på kva vilkår, eller be lesaren spørje Pasientreiser. Dekkjer kommunen reisa sjølv, skriv du det.

criterion-training-allowance-section = Stemmer det som står om opplæringspengar, med reglane i dag?
    .title = Paragrafen om opplæringspengar
    .conflict = Det er vist til § 9-13 for opplæringspengar. Det er det gamle nummeret. No står retten i § 9-14.
    .review = Sjå på det som står om opplæringspengar: om paragrafen er rett, og om dette er eit tilbod som kan gi rett til pengane.
    .why = Opplæringspengane vart flytta i folketrygdlova i 2017, og § 9-13 handlar no om noko anna. Det er berre nummeret som er gammalt. Retten gjeld opplæring ved godkjend helseinstitusjon og foreldrekurs ved offentleg spesialpedagogisk kompetansesenter.
    .remedy = Vis til folketrygdlova § 9-14, eller lenk til Nav utan å nemne paragrafen. Kan ikkje tilbodet gi rett til opplæringspengar, tek du bort det som står om dei.

criterion-training-allowance-conditions = Står det kva som skal til for å få opplæringspengar?
    .title = Vilkår for opplæringspengar
    .missing = Det står ikkje begge delar: at institusjonen er godkjend eller er eit offentleg spesialpedagogisk kompetansesenter, og at ein treng attest frå lege.
    .why = Nav kan gi opplæringspengar til foreldre og andre som treng opplæring for å ta seg av eit barn med langvarig sjukdom eller funksjonsnedsetjing. Opplæringa må vere ved ein godkjend helseinstitusjon eller eit offentleg spesialpedagogisk kompetansesenter, og ein lege må attestere at ho trengst. Barnet kan vere over 18 år.
    .remedy = Finn ut om institusjonen er godkjend, eller er eit slikt kompetansesenter. Er ho det, skriv du det, og at deltakarane treng attest frå lege. Gir ikkje tilbodet rett til opplæringspengar, tek du bort det som står om dei.

criterion-fee-with-professionals = Møter pasientar som betaler eigendel, fagfolk som ein kan krevje eigendel for?
    .title = Eigendel og fagfolk
    .review = Det står at deltakarane betaler, og berre folk med eiga erfaring er nemnde som leiarar. Er betalinga eigendel? Er fagfolk med, skriv du kven. Er betalinga for noko anna, skriv du kva.
    .why = På poliklinikk kan sjukehuset berre krevje eigendel for helsehjelp frå visse yrkesgrupper, som legar, psykologar, sjukepleiarar og fysioterapeutar. Eit kurs som berre likepersonar held, er noko anna. Ofte nemner ikkje skildringa alle som er med.

criterion-online-programme-fee = Kan pasientar ta nettbasert behandling utan å betale eigendel for programmet?
    .title = Eigendel for nettbasert behandling
    .conflict = Det står at tilbodet er nettbasert behandling, og at pasientar betaler eigendel for det.
    .review = Det står at deltakarane betaler for noko dei tek på nett. Kva er betalinga for? Er det eit behandlingsprogram, er det berre konsultasjonar ved sida av som kan koste eigendel.
    .why = Konsultasjonar på video eller telefon kan koste eigendel. Eit nettbasert behandlingsprogram kan ikkje det. Har pasienten ein vanleg konsultasjon i tillegg, kan den koste eigendel.
    .remedy = Ta bort eigendelen for programmet. Gjeld han ein konsultasjon ved sida av, skriv du kva for ein.

criterion-children-fee-exemption = Står det at barn ikkje betaler eigendel?
    .title = At barn slepp eigendel
    .missing = Det står ikkje at barn slepp eigendel, men det står at deltakarane betaler.
    .why = Staten dekkjer eigendelen på poliklinikk for barn under 16 år. Grensa vart truleg heva til 18 år 1. august 2026, men den nye teksten har vi ikkje lese. Foreldre som ikkje veit det, kan tru at det kostar noko å la barnet vere med.
    .remedy = Skriv at barn ikkje betaler eigendel, og opp til kva alder. Finn ut kva aldersgrense som gjeld no. Er betalinga for noko anna, skriv du kva.

criterion-children-fee = Kan barna vere med utan å betale eigendel?
    .title = Eigendel for barn
    .conflict = Det står at barn under 16 år betaler eigendel.
    .review = Det står at barn eller unge betaler for tilbodet. Er betalinga eigendel, og er nokre av dei unge nok til å sleppe han?
    .why = Barn under 16 år betaler ikkje eigendel på poliklinikk, for han dekkjer staten. Frå 1. august 2026 er grensa truleg 18 år. Det foreldre betaler for seg sjølve, og det mat og materiell kostar, er noko anna.
    .remedy = Ta bort eigendelen for barna. Er betalinga for noko anna, eller er det dei vaksne som betaler, skriv du det.

criterion-young-adult-fee = Kan unge i psykisk helsevern og rusbehandling vere med utan å betale eigendel?
    .title = Eigendel for unge i psykisk helsevern og rus
    .conflict = Det står at pasientane betaler eigendel, og alle som er med, er unge nok til å sleppe han.
    .review = Det står at deltakarane betaler for eit tilbod i psykisk helsevern eller rusbehandling. Er betalinga eigendel? Skriv i så fall at dei som er unge nok, slepp han.
    .why = Pasientar i psykisk helsevern og tverrfagleg rusbehandling slepp eigendel på poliklinikk til og med det året dei fyller 26. Staten dekkjer han.
    .remedy = Ta bort eigendelen for dei som er unge nok. Er det nokon med som må betale, skriv du kven. Er betalinga for noko anna, skriv du kva.

criterion-no-show-fee = Er gebyret for ikkje å møte innanfor satsen for året?
    .title = Satsen for gebyr når nokon ikkje møter
    .conflict = Det står at gebyret for ikkje å møte er { $amount } kroner. Satsen for året er { $limit } kroner.
    .review = Det står { $amount } kroner i gebyr for ikkje å møte. Vi kan ikkje sjå om beløpet følgjer satsen for det året tilbodet blir halde, eller om det er for noko anna, som mat eller hotell.
    .why = Staten avgjer kor høgt gebyret kan vere når ein pasient ikkje møter til poliklinisk time. I psykisk helsevern og rusbehandling er satsen lågare. Satsane endrar seg som regel ved årsskiftet.
    .remedy = Ta ikkje meir enn satsen for det året tilbodet blir halde. Er noko av beløpet for mat eller hotell, skriv du det for seg.

criterion-no-show-notice = Slepp dei som seier frå meir enn 24 timar før, å betale gebyr for ikkje å møte?
    .title = Frist for å seie frå utan gebyr
    .conflict = Det står at nokon kan få gebyr for ikkje å møte sjølv om dei sa frå i tide.
    .review = Sjå på fristen for å seie frå. Får pasientar gebyr for ikkje å møte sjølv om dei seier frå meir enn 24 timar før? Då skal dei sleppe det. Er betalinga for mat, hotell eller noko anna, gjeld ikkje dette.
    .why = Ein pasient som seier frå meir enn 24 timar før timen, kan ikkje få gebyr for ikkje å møte. De kan be om beskjed tidlegare, men utan gebyr. Avbestilling av mat eller hotell er noko anna.
    .remedy = Skriv at dei som seier frå meir enn 24 timar før, slepp gebyret. Er det mat eller hotell som kostar noko, skriv du det.

criterion-no-show-fee-told = Er gebyret for ikkje å møte nemnt der folk les om tilbodet?
    .title = Gebyr for ikkje å møte
    .missing = Det står ikkje at gebyret for ikkje å møte er nemnt der folk les om tilbodet.
    .why = Den som ikkje møter, og ikkje har sagt frå meir enn 24 timar før, kan få gebyr. Gebyret kan vere mykje høgare enn eigendelen. Folk treng å vite om det før dei melder seg på.
    .remedy = Skriv kor stort gebyret er, og korleis og når folk kan seie frå. Gjer det på den sida der folk les om tilbodet.

criterion-municipal-course-fee = Er det grunnlag for at kommunen tek betaling for kurset?
    .title = Betaling for kurs i kommunen
    .review = Det står at deltakarane betaler for kurset. Er kurset ei helse- og omsorgsteneste? Finn i så fall ut kva regel betalinga byggjer på, og skriv det. Er betalinga for mat, materiell eller leige av lokale, skriv du det.
    .why = Kommunen kan berre ta betaling for helse- og omsorgstenester når ei lov eller forskrift seier det. Forskrifta om eigendel nemner ikkje opplæring i grupper. Folkehelsearbeid, kultur og vaksenopplæring har andre reglar, og praksis varierer.

criterion-carer-training-fee = Er opplæringa gratis for dei som har særleg tyngjande omsorgsarbeid?
    .title = Gratis opplæring til pårørande
    .conflict = Det står at tilbodet er støtta frå kommunen til dei som har særleg tyngjande omsorgsarbeid, og at dei betaler for kurset.
    .review = Det står at deltakarane betaler. Er nokre av dei pårørande med særleg tyngjande omsorgsarbeid, og gjeld betalinga sjølve opplæringa? Då bør ho vere gratis for dei.
    .why = Kommunen skal tilby støtte til dei som har særleg tyngjande omsorgsarbeid, mellom anna opplæring og rettleiing. Vi les reglane om betaling og rettleiaren om pårørande slik at støtta er gratis. Ho gjeld ikkje alle pårørande; kommunen vurderer kvar einskild.
    .remedy = La opplæringa vere gratis for dei det gjeld, og skriv det. Er betalinga for mat, materiell eller opphald, skriv du det.

criterion-interpreter-fee = Kan folk få tolk utan å betale for det?
    .title = Betaling for tolk
    .review = Det står at deltakarane betaler for tolk. Finn ut kven som skal betale. Er det tenesta, tek de bort betalinga. Gjeld ho dei som ikkje møter, skriv de det.
    .why = Offentlege tenester skal bruke tolk når det trengst for at hjelpa skal bli god nok. Lova om bruk av tolk seier ikkje kven som betaler. Helsestyresmaktene seier at pasientar ikkje skal betale for tolk.

criterion-sick-pay-claim = Stemmer det som står om sjukepengar, med reglane?
    .title = Sjukepengar
    .conflict = Det står at folk får sjukepengar fordi dei er med, utan at ein lege må vurdere dei.
    .review = Det står noko om sjukepengar. Sjå på om det går fram at ein lege må vurdere kvar einskild, og at tilbodet ikkje i seg sjølv gir rett til sjukepengar.
    .why = Den som er arbeidsufør, kan få sjukepengar, òg når behandling gjer det umogleg å arbeide. Ein lege vurderer det, og Nav avgjer. Eit kurs gir ingen rett åleine. Opplæringspengar, eigenmelding og permisjon er noko anna.
    .remedy = Skriv at den som lurer på sjukepengar, kan snakke med legen sin. Lov ikkje noko. Er det permisjon eller opplæringspengar de meiner, skriv du det.

criterion-relatives-travel-told = Får pårørande vite om dei kan få dekt reisa?
    .title = Dekking av reisa for pårørande
    .missing = Det står ikkje om pårørande kan få dekt reisa til tilbodet.
    .why = Nære pårørande får dekt reisa til kurs ved ein helseinstitusjon når innhaldet er medisinsk eller del av behandlinga, og dei treng det for å følgje opp pasienten. Er barnet innlagt, får foreldre dekt reisa når dei blir kalla inn til nødvendig opplæring.
    .remedy = Skriv om pårørande kan få dekt reisa, og kva det kjem an på. Vis til Pasientreiser. Kallar de inn foreldre, skriv du kva som gjeld for dei.

criterion-relatives-travel-scheme = Stemmer det som er lova pårørande om reisa, med resten av skildringa?
    .title = Pårørande og Pasientreiser
    .conflict = Det står at Pasientreiser dekkjer reisa for pårørande, og at innhaldet ikkje er medisinsk.
    .review = Det står at pårørande får dekt reisa. Er det ein helseinstitusjon som held tilbodet, og er innhaldet medisinsk? Eller er det nokon andre enn Pasientreiser som dekkjer reisa?
    .why = For nære pårørande er det tre vilkår for å få dekt reisa til kurs: Ein helseinstitusjon held kurset, innhaldet er medisinsk eller del av behandlinga, og dei treng det for å følgje opp pasienten. Nokre andre reiser har eigne reglar. Den som stoler på det som står, kan ende med å betale sjølv.
    .remedy = Skriv kven som dekkjer reisa for pårørande, og på kva vilkår, eller be dei spørje Pasientreiser. Er innhaldet likevel medisinsk, rettar du det som står om det.

criterion-travel-rates = Er beløpa for reise, mat og overnatting satsane for året?
    .title = Satsar for reise og opphald
    .review = Det står { $amount } kroner for reise, mat eller overnatting. Det er ikkje mellom satsane vi kjenner for det året tilbodet blir halde. Sjå på om beløpet er rett. Det beste er å lenkje til Pasientreiser utan å nemne beløp.
    .why = Eigendelen for reiser og satsane for mat og overnatting er fastsette i forskrift og endrar seg som regel ved årsskiftet. Eit gammalt beløp får folk til å rekne feil. Ei lenke blir ikkje gammal.

criterion-funding-claim-hours = Er tilbodet langt nok til å gi innsatsstyrt finansiering?
    .title = Timar og innsatsstyrt finansiering
    .review = Det står at tilbodet får innsatsstyrt finansiering, og at undervisninga varer under sju timar. Eldre kriterium nemner minst sju timar. Finn reglane for i år, og sjå om tilbodet er med.
    .why = Innsatsstyrt finansiering av opplæring i gruppe har hatt kriterium som lengd, oppmøte og tilvising. Dei vi kjenner, er gamle, og reglane endrar seg kvart år. Dei handlar om pengar og seier ingenting om kvaliteten på tilbodet.
