# Språk, tolk og klart språk.

criterion-interpreter-adult = Er det en tolk som tolker, og ikke barn eller andre i familien?
    .title = Hvem som tolker
    .conflict = Det står at et barn i familien tolker.
    .review = Det står at deltakerne tar med egen tolk, eller at noen i familien tolker. Er det forsvarlig her?
    .why = Offentlige organer, og private som løser oppgaver for dem, skal ikke bruke barn til å tolke. Det er få unntak, som når noen er i akutt fare. Voksne i familien kan stå for nær til å tolke alt som blir sagt.
    .remedy = Sørg for tolk når det trengs. Skriv det, og hvordan folk ber om det.

criterion-interpreter-told = Får folk vite at de kan få tolk?
    .title = Tilbud om tolk
    .missing = Det står ikke at deltakerne kan få tolk.
    .why = Offentlige organer, og private som løser oppgaver for dem, skal bruke tolk når det trengs for at hjelpen skal være forsvarlig. Den som ikke vet at det går an å få tolk, melder seg kanskje ikke på.
    .remedy = Finn ut hvordan deltakerne kan få tolk, og skriv det. Trengs det ikke tolk, skriver du hvorfor.

criterion-one-written-standard = Er hver tekst skrevet på én målform?
    .title = Én målform i hver tekst
    .review = Her står ord fra den andre målformen, som «{ $word }» (i alt { $count } ulike). Skal de stå slik?
    .why = En tekst på nynorsk bør ikke ha ord som bare er rette på bokmål, og omvendt. Navn og sitater er noe annet.
