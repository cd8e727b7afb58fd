# Tal slik dei står på nettsider: 8, 6–8, høgst 12, om lag 20.

quantity = Kor mange
    .help = Vel om talet er nøyaktig, frå–til, høgst, minst eller om lag.
quantity--exactly = Nøyaktig
    .help = Akkurat så mange, korkje fleire eller færre.
quantity--between = Frå–til
    .help = Frå det eine talet til det andre; begge er med.
quantity--at-most = Høgst
    .help = Så mange eller færre, men ikkje fleire.
quantity--at-least = Minst
    .help = Så mange eller fleire, men ikkje færre.
quantity--about = Om lag
    .help = Rundt så mange; talet er ikkje heilt nøyaktig.

between = Frå–til
    .help = To tal, der det første er det minste.
between--from = Frå
    .help = Det minste talet.
between--to = Til
    .help = Det største talet.
