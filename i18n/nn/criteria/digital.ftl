# Tilbod over internett.

criterion-approved-platform = Har verksemda godkjent plattforma for kontakt med pasientar?
    .title = Godkjend plattform
    .missing = Det står ikkje at verksemda har godkjent plattforma.
    .conflict = Det står at verksemda ikkje har godkjent plattforma.
    .why = Deltakarane fortel om helsa og kvardagen sin. Det bør dei kunne gjere på ei plattform som er godkjend for det.
    .remedy = Spør dei som har ansvaret for informasjonstryggleik og personvern, kva plattform verksemda har godkjent. Bruk ho, og skriv det.
