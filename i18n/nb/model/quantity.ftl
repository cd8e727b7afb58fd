# Antall slik de står på nettsider: 8, 6–8, høyst 12, omtrent 20.

quantity = Antall
    .help = Hvor mange det er: nøyaktig, fra–til, høyst, minst eller omtrent.
quantity--exactly = Nøyaktig
    .help = Akkurat så mange, verken flere eller færre.
quantity--between = Fra–til
    .help = Fra det ene tallet til det andre; begge er med.
quantity--at-most = Høyst
    .help = Så mange eller færre.
quantity--at-least = Minst
    .help = Så mange eller flere.
quantity--about = Omtrent
    .help = Rundt så mange; tallet er ikke helt nøyaktig.

between = Fra–til
    .help = To tall, der det første er minst.
between--from = Fra
    .help = Det minste tallet.
between--to = Til
    .help = Det største tallet.
