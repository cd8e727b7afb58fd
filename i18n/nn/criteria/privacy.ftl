# Personvern og journal.

criterion-identity-number = Er teksten utan fødselsnummer?
    .title = Fødselsnummer i teksten
    .conflict = Her står det noko som ser ut som eit fødselsnummer.
    .why = Opplysningar om einskildpersonar høyrer ikkje heime i skildringa av eit tilbod. Fødselsnummer kan ein berre bruke når det trengst for å vite sikkert kven nokon er.
    .remedy = Ta bort nummeret. Er det noko anna, som eit kontonummer, kan du skrive det med punktum mellom talgruppene.

criterion-privacy-notice = Finn dei som melder seg på, ei personvernerklæring?
    .title = Personvernerklæring
    .missing = Det står ikkje kvar dei som melder seg på, finn ei personvernerklæring.
    .why = Den som samlar inn personopplysningar, skal fortelje kven som er ansvarleg, kva opplysningane skal brukast til, kor lenge dei blir lagra, og kva rettar folk har.
    .remedy = Legg inn lenkja til personvernerklæringa. Gjeld ho alle tilboda dykkar, kan du leggje ho i tilbydarprofilen.
