# Kva noko kostar.

amount = Pris
    .help = Kva det kostar: gratis, vanleg eigendel eller ein sum i kroner.
amount--free = Gratis
    .help = Ein treng ikkje betale noko.
amount--public-rate = Vanleg eigendel
    .help = Den vanlege offentlege eigendelen på poliklinikk, utan at summen er nemnd.
amount--nok = Sum i kroner
    .help = Skriv kor mykje det kostar, i heile kroner.
amount--nok-between = Mellom to summar
    .help = Skriv den lågaste og den høgaste summen, i heile kroner.
