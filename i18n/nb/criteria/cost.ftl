# Penger: det som skal betales, og det som dekkes.

criterion-single-fee = Betaler pasienter egenandel bare én gang for hele gruppeopplegget?
    .title = Egenandel for gruppeopplegg
    .conflict = Det står at pasienter betaler egenandel flere ganger for ett gruppeopplegg.
    .review = Det står at deltakerne betaler flere ganger for et tilbud i gruppe. Er dette egenandel, og hører samlingene sammen i ett opplegg? Da kan dere bare kreve den én gang.
    .why = Når gruppeopplæring, rehabilitering eller gruppebehandling på poliklinikk går over flere dager, kan egenandelen bare kreves én gang for hele opplegget. Mat, bøker og opphold er noe annet.
    .remedy = Ta egenandelen bare én gang, og skriv det. Er de andre betalingene for noe annet, skriver du hva.

criterion-outpatient-fee-referral = Er det bare henviste pasienter som betaler egenandel?
    .title = Egenandel og henvisning
    .conflict = Det står at pasienter betaler egenandel, og at ingen trenger henvisning.
    .review = Det står at deltakerne betaler. Er dette egenandel, og er alle som betaler den, henvist?
    .why = På poliklinikk kan sykehuset bare kreve egenandel av pasienter som er henvist. Den som kommer uten henvisning, betaler ikke egenandel.
    .remedy = Skriv hvem som trenger henvisning, og hvem som betaler. Trenger ingen henvisning, tar du bort egenandelen. Er betalingen for noe annet, skriver du hva.

criterion-outpatient-fee-rate = Er egenandelen innenfor satsen for året?
    .title = Satsen for egenandel
    .conflict = Det står at egenandelen er { $amount } kroner. Satsen for året er { $limit } kroner.
    .review = Det står { $amount } kroner. Vi kan ikke se om summen følger satsen for det året tilbudet holdes, eller om den dekker mer enn egenandelen.
    .why = Staten bestemmer hvor mye en pasient kan betale i egenandel på poliklinikk. Satsen endres som regel ved årsskiftet. Mat, materiell og betaling for flere er noe annet.
    .remedy = Ta ikke mer enn satsen for det året tilbudet holdes. Skriv satsen. Er summen høyere, skriver du hva resten går til.

criterion-travel-scheme = Stemmer det som står om Pasientreiser, med resten av beskrivelsen?
    .title = Pasientreiser
    .conflict = Det står at Pasientreiser dekker reisen, og at tilbudet bare er forebyggende.
    .review = Det står at reisen blir dekket. Se på om tilbudet er forebyggende, om folk er henvist eller innkalt, og om de kan delta hjemmefra.
    .why = Pasientreiser dekker reiser som er nødvendige av medisinske grunner, til spesialisthelsetjenesten og noen få kommunale tjenester. Forebyggende arbeid er ikke med, bortsett fra på helsestasjon. Pasientreiser skriver at deltakere på kurs må være henvist eller innkalt. Kan de velge å bli hjemme, må det være dokumentert at de trenger å møte.
    .remedy = Skriv hvem som dekker reisen, og på hvilke vilkår, eller be leseren spørre Pasientreiser. Dekker kommunen reisen selv, skriver du det.

criterion-training-allowance-section = Stemmer det som står om opplæringspenger, med reglene i dag?
    .title = Paragrafen om opplæringspenger
    .conflict = Det er vist til § 9-13 for opplæringspenger. Det er det gamle nummeret. Retten står nå i § 9-14.
    .review = Se på det som står om opplæringspenger: om paragrafen er riktig, og om dette er et tilbud som kan gi rett til pengene.
    .why = Opplæringspenger ble flyttet i folketrygdloven i 2017, og § 9-13 handler nå om noe annet. Det er bare nummeret som er foreldet. Retten gjelder opplæring ved godkjent helseinstitusjon og foreldrekurs ved offentlig spesialpedagogisk kompetansesenter.
    .remedy = Vis til folketrygdloven § 9-14, eller lenk til Nav uten å nevne paragrafen. Kan ikke tilbudet gi rett til opplæringspenger, tar du bort det som står om dem.

criterion-training-allowance-conditions = Står det hva som skal til for å få opplæringspenger?
    .title = Vilkår for opplæringspenger
    .missing = Det står ikke begge deler: at institusjonen er godkjent eller er et offentlig spesialpedagogisk kompetansesenter, og at det trengs attest fra lege.
    .why = Nav kan gi opplæringspenger til foreldre og andre som trenger opplæring for å ta seg av et barn med langvarig sykdom eller funksjonsnedsettelse. Opplæringen må være ved en godkjent helseinstitusjon eller et offentlig spesialpedagogisk kompetansesenter, og en lege må attestere at den trengs. Barnet kan være over 18 år.
    .remedy = Finn ut om institusjonen er godkjent, eller er et slikt kompetansesenter. Er den det, skriver du det, og at deltakerne trenger attest fra lege. Gir ikke tilbudet rett til opplæringspenger, tar du bort det som står om dem.

criterion-fee-with-professionals = Møter pasienter som betaler egenandel, fagfolk som det kan kreves egenandel for?
    .title = Egenandel og fagfolk
    .review = Det står at deltakerne betaler, og bare folk med egen erfaring er nevnt som ledere. Er betalingen egenandel? Er fagfolk med, skriver du hvem. Er betalingen for noe annet, skriver du hva.
    .why = På poliklinikk kan sykehuset bare kreve egenandel for helsehjelp fra visse yrkesgrupper, som leger, psykologer, sykepleiere og fysioterapeuter. Et kurs som bare likepersoner holder, er noe annet. Ofte nevner ikke beskrivelsen alle som er med.

criterion-online-programme-fee = Kan pasienter ta nettbasert behandling uten å betale egenandel for programmet?
    .title = Egenandel for nettbasert behandling
    .conflict = Det står at tilbudet er nettbasert behandling, og at pasienter betaler egenandel for det.
    .review = Det står at deltakerne betaler for noe de tar på nett. Hva er betalingen for? Er det et behandlingsprogram, er det bare konsultasjoner ved siden av som kan koste egenandel.
    .why = Konsultasjoner på video eller telefon kan koste egenandel. Et nettbasert behandlingsprogram kan ikke det. Har pasienten en vanlig konsultasjon i tillegg, kan den koste egenandel.
    .remedy = Ta bort egenandelen for programmet. Gjelder den en konsultasjon ved siden av, skriver du hvilken.

criterion-children-fee-exemption = Står det at barn ikke betaler egenandel?
    .title = At barn slipper egenandel
    .missing = Det står ikke at barn slipper egenandel, men det står at deltakerne betaler.
    .why = Staten dekker egenandelen på poliklinikk for barn under 16 år. Grensen ble trolig hevet til 18 år 1. august 2026, men den nye teksten har vi ikke lest. Foreldre som ikke vet det, kan tro at det koster noe å la barnet delta.
    .remedy = Skriv at barn ikke betaler egenandel, og opp til hvilken alder. Finn ut hvilken aldersgrense som gjelder nå. Er betalingen for noe annet, skriver du hva.

criterion-children-fee = Kan barna delta uten å betale egenandel?
    .title = Egenandel for barn
    .conflict = Det står at barn under 16 år betaler egenandel.
    .review = Det står at barn eller unge betaler for tilbudet. Er betalingen egenandel, og er noen av dem unge nok til å slippe den?
    .why = Barn under 16 år betaler ikke egenandel på poliklinikk, for den dekker staten. Fra 1. august 2026 er grensen trolig 18 år. Det foreldre betaler for seg selv, og det mat og materiell koster, er noe annet.
    .remedy = Ta bort egenandelen for barna. Er betalingen for noe annet, eller er det de voksne som betaler, skriver du det.

criterion-young-adult-fee = Kan unge i psykisk helsevern og rusbehandling delta uten å betale egenandel?
    .title = Egenandel for unge i psykisk helsevern og rus
    .conflict = Det står at pasientene betaler egenandel, og alle som er med, er unge nok til å slippe den.
    .review = Det står at deltakerne betaler for et tilbud i psykisk helsevern eller rusbehandling. Er betalingen egenandel? Skriv i så fall at de som er unge nok, slipper den.
    .why = Pasienter i psykisk helsevern og tverrfaglig rusbehandling slipper egenandel på poliklinikk til og med det året de fyller 26. Staten dekker den.
    .remedy = Ta bort egenandelen for dem som er unge nok. Er noen med som må betale, skriver du hvem. Er betalingen for noe annet, skriver du hva.

criterion-no-show-fee = Er gebyret for ikke å møte innenfor satsen for året?
    .title = Satsen for gebyr når noen ikke møter
    .conflict = Det står at gebyret for ikke å møte er { $amount } kroner. Satsen for året er { $limit } kroner.
    .review = Det står { $amount } kroner i gebyr for ikke å møte. Vi kan ikke se om beløpet følger satsen for det året tilbudet holdes, eller om det er for noe annet, som mat eller hotell.
    .why = Staten bestemmer hvor høyt gebyret kan være når en pasient ikke møter til poliklinisk time. I psykisk helsevern og rusbehandling er satsen lavere. Satsene endres som regel ved årsskiftet.
    .remedy = Ta ikke mer enn satsen for det året tilbudet holdes. Er noe av beløpet for mat eller hotell, skriver du det for seg.

criterion-no-show-notice = Slipper de som melder fra mer enn 24 timer før, å betale gebyr for ikke å møte?
    .title = Frist for å melde fra uten gebyr
    .conflict = Det står at noen kan få gebyr for ikke å møte selv om de meldte fra i tide.
    .review = Se på fristen for å melde fra. Får pasienter gebyr for ikke å møte selv om de melder fra mer enn 24 timer før? Da skal de slippe det. Er betalingen for mat, hotell eller noe annet, gjelder ikke dette.
    .why = En pasient som melder fra mer enn 24 timer før timen, kan ikke få gebyr for ikke å møte. Dere kan be om beskjed tidligere, men uten gebyr. Avbestilling av mat eller hotell er noe annet.
    .remedy = Skriv at de som melder fra mer enn 24 timer før, slipper gebyret. Er det mat eller hotell som koster noe, skriver du det.

criterion-no-show-fee-told = Er gebyret for ikke å møte nevnt der folk leser om tilbudet?
    .title = Gebyr for ikke å møte
    .missing = Det står ikke at gebyret for ikke å møte er nevnt der folk leser om tilbudet.
    .why = Den som ikke møter, og ikke har meldt fra mer enn 24 timer før, kan få gebyr. Gebyret kan være mye høyere enn egenandelen. Folk trenger å vite om det før de melder seg på.
    .remedy = Skriv hvor stort gebyret er, og hvordan og når folk kan melde fra. Gjør det på siden der folk leser om tilbudet.

criterion-municipal-course-fee = Er det grunnlag for at kommunen tar betaling for kurset?
    .title = Betaling for kurs i kommunen
    .review = Det står at deltakerne betaler for kurset. Er kurset en helse- og omsorgstjeneste? Finn i så fall ut hvilken regel betalingen bygger på, og skriv det. Er betalingen for mat, materiell eller leie av lokale, skriver du det.
    .why = Kommunen kan bare ta betaling for helse- og omsorgstjenester når en lov eller forskrift sier det. Forskriften om egenandel nevner ikke opplæring i grupper. Folkehelsearbeid, kultur og voksenopplæring har andre regler, og praksis varierer.

criterion-carer-training-fee = Er opplæringen gratis for dem som har særlig tyngende omsorgsarbeid?
    .title = Gratis opplæring til pårørende
    .conflict = Det står at tilbudet er kommunens støtte til dem som har særlig tyngende omsorgsarbeid, og at de betaler for kurset.
    .review = Det står at deltakerne betaler. Er noen av dem pårørende med særlig tyngende omsorgsarbeid, og gjelder betalingen selve opplæringen? Da bør den være gratis for dem.
    .why = Kommunen skal tilby støtte til dem som har særlig tyngende omsorgsarbeid, blant annet opplæring og veiledning. Vi leser reglene om betaling og veilederen om pårørende slik at støtten er gratis. Den gjelder ikke alle pårørende; kommunen vurderer hver enkelt.
    .remedy = La opplæringen være gratis for dem det gjelder, og skriv det. Er betalingen for mat, materiell eller opphold, skriver du det.

criterion-interpreter-fee = Kan folk få tolk uten å betale for det?
    .title = Betaling for tolk
    .review = Det står at deltakerne betaler for tolk. Finn ut hvem som skal betale. Er det tjenesten, tar dere bort betalingen. Gjelder den dem som ikke møter, skriver dere det.
    .why = Offentlige tjenester skal bruke tolk når det trengs for at hjelpen skal være forsvarlig. Tolkeloven sier ikke hvem som betaler. Helsemyndighetene sier at pasienter ikke betaler for tolk.

criterion-sick-pay-claim = Stemmer det som står om sykepenger, med reglene?
    .title = Sykepenger
    .conflict = Det står at folk får sykepenger fordi de er med, uten at en lege må vurdere dem.
    .review = Det står noe om sykepenger. Se på om det går fram at en lege må vurdere den enkelte, og at tilbudet ikke i seg selv gir rett til sykepenger.
    .why = Den som er arbeidsufør, kan få sykepenger, også når behandling gjør det umulig å arbeide. En lege vurderer det, og Nav avgjør. Et kurs gir ingen rett alene. Opplæringspenger, egenmelding og permisjon er noe annet.
    .remedy = Skriv at den som lurer på sykepenger, kan snakke med legen sin. Lov ikke noe. Er det permisjon eller opplæringspenger dere mener, skriver du det.

criterion-relatives-travel-told = Får pårørende vite om reisen deres dekkes?
    .title = Dekning av reisen for pårørende
    .missing = Det står ikke om pårørende kan få dekket reisen til tilbudet.
    .why = Nære pårørende får dekket reisen til kurs ved en helseinstitusjon når innholdet er medisinsk eller del av behandlingen, og de trenger det for å følge opp pasienten. Er barnet innlagt, får foreldre dekket reisen når de blir kalt inn til nødvendig opplæring.
    .remedy = Skriv om pårørende kan få dekket reisen, og hva det kommer an på. Vis til Pasientreiser. Kaller dere inn foreldre, skriver du hva som gjelder for dem.

criterion-relatives-travel-scheme = Stemmer det som er lovet pårørende om reisen, med resten av beskrivelsen?
    .title = Pårørende og Pasientreiser
    .conflict = Det står at Pasientreiser dekker reisen for pårørende, og at innholdet ikke er medisinsk.
    .review = Det står at pårørende får dekket reisen. Er det en helseinstitusjon som holder tilbudet, og er innholdet medisinsk? Eller er det noen andre enn Pasientreiser som dekker reisen?
    .why = For nære pårørende er det tre vilkår for å få dekket reisen til kurs: En helseinstitusjon holder kurset, innholdet er medisinsk eller del av behandlingen, og de trenger det for å følge opp pasienten. Noen andre reiser har egne regler. Den som stoler på det som står, kan ende med å betale selv.
    .remedy = Skriv hvem som dekker reisen for pårørende, og på hvilke vilkår, eller be dem spørre Pasientreiser. Er innholdet likevel medisinsk, retter du det som står om det.

criterion-travel-rates = Er beløpene for reise, mat og overnatting satsene for året?
    .title = Satser for reise og opphold
    .review = Det står { $amount } kroner for reise, mat eller overnatting. Det er ikke blant satsene vi kjenner for det året tilbudet holdes. Se på om beløpet er riktig. Det beste er å lenke til Pasientreiser uten å nevne beløp.
    .why = Egenandelen for reiser og satsene for mat og overnatting er fastsatt i forskrift og endres som regel ved årsskiftet. Et gammelt beløp får folk til å regne feil. En lenke blir ikke gammel.

criterion-funding-claim-hours = Er tilbudet langt nok til å gi innsatsstyrt finansiering?
    .title = Timer og innsatsstyrt finansiering
    .review = Det står at tilbudet får innsatsstyrt finansiering, og at undervisningen varer under sju timer. Eldre kriterier nevner minst sju timer. Finn reglene for i år, og se om tilbudet er med.
    .why = Innsatsstyrt finansiering av opplæring i gruppe har hatt kriterier som varighet, oppmøte og henvisning. De vi kjenner, er gamle, og reglene endres hvert år. De handler om penger og sier ingenting om kvaliteten på tilbudet.
