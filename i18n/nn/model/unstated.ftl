# Opplysningar som med vilje ikkje er oppgitte

unstated-state = Kvifor det ikkje er oppgitt
    .help = Vel om opplysninga kjem seinare eller ikkje gjeld dette tilbodet.
unstated-state--comes-later = Kjem seinare
    .help = De veit det ikkje enno, eller de seier det seinare.
unstated-state--does-not-apply = Gjeld ikkje
    .help = Opplysninga er ikkje aktuell for dette tilbodet.

unstated = Opplysning som ikkje er oppgitt
    .help = Noko de med vilje har late stå ope, og kvifor; det som berre manglar, blir rekna som ikkje sagt.
unstated--fact = Opplysning
    .help = Kva det er de ikkje har oppgitt.
unstated--state = Kvifor ho ikkje er oppgitt
    .help = Vel om ho kjem seinare eller ikkje gjeld.
unstated--reason = Grunngiving
    .help = Kvifor det ikkje gjeld, eller når de seier det.

texts = Tekst på eitt eller fleire språk
    .help = Éin tekst for kvart språk, med språkkode: nb, nn, en, se eller ein annan.
fact = Opplysning
    .help = Namnet på opplysninga: felta på vegen dit med punktum mellom.

document = Dokument
    .help = Det tilbod og tilbydarprofilar har sams.
document--format = Format
    .help = Kva slags dokument dette er, og kva versjon av formatet.
document--schema = Skjema
    .help = Kvar JSON-skjemaet ligg, så skriveprogrammet kan hjelpe til.
