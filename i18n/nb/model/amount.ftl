# Hva noe koster.

amount = Pris
    .help = Hva det koster: gratis, vanlig egenandel eller en sum i kroner.
amount--free = Gratis
    .help = Det koster ingenting.
amount--public-rate = Vanlig egenandel
    .help = Den vanlige offentlige egenandelen på poliklinikk, uten at summen er oppgitt.
amount--nok = Sum i kroner
    .help = Skriv summen i hele kroner.
amount--nok-between = Mellom to summer
    .help = Skriv den laveste og den høyeste summen i hele kroner.
