# Språk, tolk og klart språk.

criterion-interpreter-adult = Er det ein tolk som tolkar, og ikkje barn eller andre i familien?
    .title = Kven som tolkar
    .conflict = Det står at eit barn i familien tolkar.
    .review = Det står at deltakarane tek med eigen tolk, eller at nokon i familien tolkar. Er det forsvarleg her?
    .why = Offentlege organ, og private som løyser oppgåver for dei, skal ikkje bruke barn til å tolke. Det er få unntak, som når nokon er i akutt fare. Vaksne i familien kan stå for nær til å tolke alt som blir sagt.
    .remedy = Syt for tolk når det trengst. Skriv det, og korleis folk bed om det.

criterion-interpreter-told = Får folk vite at dei kan få tolk?
    .title = Tilbod om tolk
    .missing = Det står ikkje at deltakarane kan få tolk.
    .why = Offentlege organ, og private som løyser oppgåver for dei, skal bruke tolk når det trengst for at hjelpa skal vere forsvarleg. Den som ikkje veit at det går an å få tolk, melder seg kanskje ikkje på.
    .remedy = Finn ut korleis deltakarane kan få tolk, og skriv det. Treng dei ikkje tolk, skriv du kvifor.

criterion-one-written-standard = Er kvar tekst skriven på éi målform?
    .title = Éi målform i kvar tekst
    .review = Her står ord frå den andre målforma, som «{ $word }» (i alt { $count } ulike). Skal dei stå slik?
    .why = Ein tekst på nynorsk bør ikkje ha ord som berre er rette på bokmål, og omvendt. Namn og sitat er noko anna.
