# Tilbud over internett.

criterion-approved-platform = Har virksomheten godkjent plattformen for kontakt med pasienter?
    .title = Godkjent plattform
    .missing = Det står ikke at virksomheten har godkjent plattformen.
    .conflict = Det står at virksomheten ikke har godkjent plattformen.
    .why = Deltakerne forteller om helsen og hverdagen sin. Det bør de kunne gjøre på en plattform som er godkjent for det.
    .remedy = Spør dem som har ansvaret for informasjonssikkerhet og personvern, hvilken plattform virksomheten har godkjent. Bruk den, og skriv det.
