# Berre for dei som ber om det: vilkår for visse tilskot og finansiering.

criterion-isf-referral = Treng deltakarane tilvising for å vere med?
    .title = ISF: tilvising
    .missing = Det står ikkje at ein treng tilvising for å vere med.
    .remedy = Skriv om ein treng tilvising frå lege.
    .why = Deltakarane måtte vere tilviste av lege for at det skulle gi pengar. Vilkåret står på ei gammal side om innsatsstyrt finansiering. Det kan vere endra, så slå opp reglane for i år. Det gjeld pengar og seier ikkje noko om kvaliteten.

criterion-isf-content = Tek programmet opp sjukdom, behandling, eigenbehandling, meistring, rettar og oppfølging?
    .title = ISF: innhald
    .missing = Det står ikkje at alle dei seks emna er med: sjukdomen, behandling, eigenbehandling, meistring, rettar og vidare oppfølging.
    .remedy = Skriv kva emne programmet tek opp.
    .why = Programmet måtte ta opp seks emne. Vilkåret står på ei gammal side om innsatsstyrt finansiering. Det kan vere endra, så slå opp reglane for i år. Det gjeld pengar og seier ikkje noko om kvaliteten.

criterion-isf-hours = Er det minst sju timar undervisning i programmet?
    .title = ISF: timar
    .missing = Det står ikkje at undervisninga er på minst sju timar.
    .remedy = Skriv kor mange timar undervisning det er til saman.
    .why = Det måtte vere minst sju timar undervisning i programmet. Vilkåret står på ei gammal side om innsatsstyrt finansiering. Det kan vere endra, så slå opp reglane for i år. Det gjeld pengar og seier ikkje noko om kvaliteten.

criterion-isf-attendance = Er kvar deltakar med på minst 80 prosent?
    .title = ISF: frammøte
    .missing = Det står ikkje at kvar deltakar er med på minst 80 prosent av programmet.
    .remedy = Skriv kor mykje av programmet kvar deltakar er med på.
    .why = Kvar deltakar måtte vere med på minst 80 prosent av programmet. Vilkåret står på ei gammal side om innsatsstyrt finansiering. Det kan vere endra, så slå opp reglane for i år. Det gjeld pengar og seier ikkje noko om kvaliteten.

criterion-isf-disciplines = Er fleire yrkesgrupper og brukarkompetanse med?
    .title = ISF: fleire yrkesgrupper
    .missing = Det står ikkje at minst to yrkesgrupper og ein brukarrepresentant er med.
    .remedy = Skriv kva yrkesgrupper som er med, og korleis brukarkompetansen kjem inn.
    .why = Programmet måtte vere tverrfagleg, bruke brukarkompetanse og for det meste gå føre seg i små grupper. Vilkåret står på ei gammal side om innsatsstyrt finansiering. Det kan vere endra, så slå opp reglane for i år. Det gjeld pengar og seier ikkje noko om kvaliteten.

criterion-isf-primary-care = Finst det ein plan for å få med fastlege og kommune?
    .title = ISF: fastlege og kommune
    .missing = Det står ikkje korleis fastlegen og kommunen blir trekte inn.
    .remedy = Skriv korleis fastlegen og kommunen får vite om tilbodet og tek over etterpå.
    .why = Ein plan for å trekkje inn fastlegen og kommunen måtte vere på plass. Vilkåret står på ei gammal side om innsatsstyrt finansiering. Det kan vere endra, så slå opp reglane for i år. Det gjeld pengar og seier ikkje noko om kvaliteten.

criterion-isf-medical-lead = Har ein lege det medisinskfaglege ansvaret?
    .title = ISF: medisinsk ansvar
    .missing = Det står ikkje at ein lege har det medisinskfaglege ansvaret.
    .remedy = Skriv kva rolle som har det medisinskfaglege ansvaret.
    .why = Det medisinskfaglege ansvaret måtte liggje hos ein lege. Vilkåret står på ei gammal side om innsatsstyrt finansiering. Det kan vere endra, så slå opp reglane for i år. Det gjeld pengar og seier ikkje noko om kvaliteten.

criterion-bufdir-group = Er de minst tre, og varer kvart møte minst 45 minutt?
    .title = Bufdir: storleik og lengd
    .missing = Det står ikkje at gruppa har minst tre deltakarar, og at kvart møte varer minst 45 minutt.
    .remedy = Skriv kor mange de er i gruppa, og kor lenge kvart møte varer.
    .why = Oppsummeringa på likeperson.no seier at ei gruppe treng minst tre deltakarar og minst 45 minutt for å kunne rapporterast for tilskot. Sjølve regelen har vi ikkje lese. Slå opp reglane for i år.
