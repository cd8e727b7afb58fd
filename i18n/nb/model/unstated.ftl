# Opplysninger som med vilje ikke er oppgitt

unstated-state = Hvorfor det ikke er oppgitt
    .help = Om opplysningen kommer senere eller ikke gjelder dette tilbudet.
unstated-state--comes-later = Kommer senere
    .help = Dere vet det ikke ennå, eller sier det senere.
unstated-state--does-not-apply = Gjelder ikke
    .help = Opplysningen gjelder ikke for dette tilbudet.

unstated = Opplysning som ikke er oppgitt
    .help = Noe dere med vilje ikke har oppgitt, og hvorfor; det som bare mangler, regnes som ikke sagt.
unstated--fact = Opplysning
    .help = Det som ikke er oppgitt.
unstated--state = Hvorfor den ikke er oppgitt
    .help = Velg om den kommer senere eller ikke gjelder.
unstated--reason = Begrunnelse
    .help = Hvorfor det ikke gjelder, eller når dere sier det.

texts = Tekst på ett eller flere språk
    .help = Én tekst for hvert språk, med språkkode: nb, nn, en, se eller en annen.
fact = Opplysning
    .help = Navnet på opplysningen: feltene på veien dit med punktum mellom.

document = Dokument
    .help = Det som er felles for tilbud og tilbyderprofiler.
document--format = Format
    .help = Hva slags dokument dette er, og hvilken versjon av formatet.
document--schema = Skjema
    .help = Hvor JSON-skjemaet ligger, så redigeringsprogrammet kan hjelpe til.
