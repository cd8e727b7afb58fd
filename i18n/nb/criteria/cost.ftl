# Penger: det som skal betales, og det som dekkes.

criterion-single-fee = Betaler pasienter egenandel bare én gang for hele gruppeopplegget?
    .title = Egenandel for gruppeopplegg
    .conflict = Det står at pasienter betaler egenandel flere ganger for ett gruppeopplegg.
    .review = Det står at deltakerne betaler flere ganger for et tilbud i gruppe. Er dette egenandel, og hører samlingene sammen i ett opplegg? Da kan den bare kreves én gang.
    .why = Når gruppeopplæring, rehabilitering eller gruppebehandling på poliklinikk går over flere dager, kan egenandelen bare kreves én gang for hele opplegget. Mat, bøker og opphold er noe annet.
    .remedy = Ta egenandelen bare én gang, og skriv det. Er de andre betalingene for noe annet, skriver du hva.

criterion-outpatient-fee-referral = Er det bare henviste pasienter som betaler egenandel?
    .title = Egenandel og henvisning
    .conflict = Det står at pasienter betaler egenandel, og at ingen trenger henvisning.
    .review = Det står at deltakerne betaler. Det er uklart om alle som betaler egenandel, er henvist, eller om de møter fagfolk som det kan kreves egenandel for.
    .why = På poliklinikk kan egenandel bare kreves av pasienter som er henvist, og bare for helsehjelp fra visse yrkesgrupper. Kommer noen uten henvisning, kan den ikke kreves.
    .remedy = Skriv hvem som trenger henvisning, og hvem som betaler. Trenger ingen henvisning, kan dere ikke kreve egenandel. Ta den da bort. Er betalingen for noe annet, skriver du hva.

criterion-outpatient-fee-rate = Er egenandelen innenfor satsen for året?
    .title = Satsen for egenandel
    .conflict = Det står at egenandelen er { $amount } kroner. Satsen for året er { $limit } kroner.
    .review = Det står { $amount } kroner. Det går ikke an å se om summen følger satsen for året tilbudet holdes, eller om den dekker mer enn egenandelen.
    .why = Staten bestemmer hvor mye en pasient kan betale i egenandel på poliklinikk. Satsen endres som regel ved årsskiftet. Mat, materiell og betaling for flere er noe annet.
    .remedy = Ta ikke mer enn satsen for det året tilbudet holdes. Skriv satsen, og hva resten av summen eventuelt går til.

criterion-travel-scheme = Stemmer det som står om Pasientreiser, med resten av beskrivelsen?
    .title = Pasientreiser
    .conflict = Det står at Pasientreiser dekker reisen, og at tilbudet bare er forebyggende.
    .review = Det står at reisen blir dekket. Se på om tilbudet er forebyggende, om folk er henvist eller innkalt, og om de kan delta hjemmefra.
    .why = Pasientreiser dekker reiser til spesialisthelsetjenesten og noen få kommunale tjenester. Forebyggende arbeid er ikke med, bortsett fra på helsestasjon. Ifølge Pasientreiser dekkes reiser til kurs når pasienten er henvist eller innkalt, og når det er dokumentert at en trenger å møte opp. Den som stoler på det som står, kan ende med å betale selv.
    .remedy = Skriv hvem som dekker reisen, og på hvilke vilkår, eller be leseren spørre Pasientreiser. Dekker kommunen reisen selv, skriver du det.

criterion-training-allowance-section = Stemmer det som står om opplæringspenger, med reglene i dag?
    .title = Opplæringspenger
    .conflict = Det er vist til § 9-13 for opplæringspenger. Det er det gamle nummeret. Retten står nå i § 9-14.
    .review = Noe av det som står om opplæringspenger, må en person se på: om paragrafen er riktig, eller om tilbudet er et av dem som kan gi rett til pengene.
    .why = Opplæringspenger er flyttet i folketrygdloven, og § 9-13 handler nå om noe annet. Selve retten er den samme. Den gjelder opplæring ved godkjent helseinstitusjon eller foreldrekurs ved et offentlig spesialpedagogisk kompetansesenter.
    .remedy = Vis til folketrygdloven § 9-14, eller lenk til Nav uten å nevne paragrafen.

criterion-training-allowance-conditions = Står det hva som skal til for å få opplæringspenger?
    .title = Vilkår for opplæringspenger
    .missing = Det står ikke begge deler: at institusjonen er godkjent eller er et offentlig spesialpedagogisk kompetansesenter, og at det trengs attest fra lege.
    .why = Nav kan gi opplæringspenger til foreldre og andre som trenger opplæring for å ta seg av et barn med langvarig sykdom eller funksjonsnedsettelse. Opplæringen må være ved en godkjent helseinstitusjon eller et offentlig spesialpedagogisk kompetansesenter, og en lege må attestere at den trengs. Den som vet det, kan skaffe attesten i tide.
    .remedy = Undersøk om institusjonen er godkjent, eller er et slikt kompetansesenter. Er den det, skriver du det, og at deltakerne må ha attest fra lege. Gir ikke tilbudet rett til opplæringspenger, tar du bort det som står om dem.
