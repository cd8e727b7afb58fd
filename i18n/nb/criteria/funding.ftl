# Bare for dem som ber om det: vilkår for bestemte tilskudd og finansiering.

criterion-isf-referral = Trenger deltakerne henvisning?
    .title = ISF: henvisning
    .missing = Det står ikke at deltakerne trenger henvisning.
    .remedy = Skriv om deltakerne trenger henvisning fra lege.
    .why = For å få penger måtte deltakerne være henvist av lege. Vilkåret står på en gammel side om innsatsstyrt finansiering og kan være endret, så slå opp reglene for i år. Det handler om penger og sier ingenting om kvaliteten.

criterion-isf-content = Tar programmet opp sykdom, behandling, egenbehandling, mestring, rettigheter og oppfølging?
    .title = ISF: innhold
    .missing = Det står ikke at alle de seks temaene er med: sykdommen, behandling, egenbehandling, mestring, rettigheter og videre oppfølging.
    .remedy = Skriv hvilke temaer programmet tar opp.
    .why = Programmet måtte ta opp seks temaer. Vilkåret står på en gammel side om innsatsstyrt finansiering og kan være endret, så slå opp reglene for i år. Det handler om penger og sier ingenting om kvaliteten.

criterion-isf-hours = Har programmet minst sju timer undervisning?
    .title = ISF: timer
    .missing = Det står ikke at undervisningen er på minst sju timer.
    .remedy = Skriv hvor mange timer undervisning programmet har i alt.
    .why = Programmet måtte ha minst sju timer undervisning. Vilkåret står på en gammel side om innsatsstyrt finansiering og kan være endret, så slå opp reglene for i år. Det handler om penger og sier ingenting om kvaliteten.

criterion-isf-attendance = Er hver deltaker med på minst 80 prosent?
    .title = ISF: oppmøte
    .missing = Det står ikke at hver deltaker er med på minst 80 prosent av programmet.
    .remedy = Skriv hvor mye av programmet hver deltaker er med på.
    .why = Hver deltaker måtte være med på minst 80 prosent av programmet. Vilkåret står på en gammel side om innsatsstyrt finansiering og kan være endret, så slå opp reglene for i år. Det handler om penger og sier ingenting om kvaliteten.

criterion-isf-disciplines = Er flere yrkesgrupper og brukerkompetanse med?
    .title = ISF: flere yrkesgrupper
    .missing = Det står ikke at minst to yrkesgrupper og en brukerrepresentant er med.
    .remedy = Skriv hvilke yrkesgrupper som er med, og hvordan brukerkompetansen kommer inn.
    .why = Programmet måtte være tverrfaglig, bruke brukerkompetanse og for det meste gå i små grupper. Vilkåret står på en gammel side om innsatsstyrt finansiering og kan være endret, så slå opp reglene for i år. Det handler om penger og sier ingenting om kvaliteten.

criterion-isf-primary-care = Er det en plan for å få med fastlege og kommune?
    .title = ISF: fastlege og kommune
    .missing = Det står ikke hvordan fastlegen og kommunen blir trukket inn.
    .remedy = Skriv hvordan fastlegen og kommunen får vite om tilbudet og tar over etterpå.
    .why = Det måtte være en plan for å trekke inn fastlegen og kommunen. Vilkåret står på en gammel side om innsatsstyrt finansiering og kan være endret, så slå opp reglene for i år. Det handler om penger og sier ingenting om kvaliteten.

criterion-isf-medical-lead = Har en lege det medisinskfaglige ansvaret?
    .title = ISF: medisinsk ansvar
    .missing = Det står ikke at en lege har det medisinskfaglige ansvaret.
    .remedy = Skriv hvilken rolle som har det medisinskfaglige ansvaret.
    .why = En lege måtte ha det medisinskfaglige ansvaret. Vilkåret står på en gammel side om innsatsstyrt finansiering og kan være endret, så slå opp reglene for i år. Det handler om penger og sier ingenting om kvaliteten.

criterion-bufdir-group = Er det minst tre deltakere, og varer hvert møte minst 45 minutter?
    .title = Bufdir: størrelse og lengde
    .missing = Det står ikke at gruppen har minst tre deltakere, og at hvert møte varer minst 45 minutter.
    .remedy = Skriv hvor mange deltakere gruppen har, og hvor lenge hvert møte varer.
    .why = likeperson.no oppsummerer reglene slik: For å rapportere en gruppe for tilskudd trenger dere minst tre deltakere og minst 45 minutter. Vi har ikke lest selve regelen. Slå opp reglene for i år.
