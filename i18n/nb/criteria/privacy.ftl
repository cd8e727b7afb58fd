# Personvern og journal.

criterion-identity-number = Er teksten uten fødselsnummer?
    .title = Fødselsnummer i teksten
    .conflict = Her står det noe som ser ut som et fødselsnummer.
    .why = Opplysninger om enkeltpersoner hører ikke hjemme i beskrivelsen av et tilbud. Fødselsnummer kan bare brukes når det trengs for å vite sikkert hvem noen er.
    .remedy = Ta bort nummeret. Er det noe annet, som et kontonummer, kan du skrive det med punktum mellom tallgruppene.

criterion-privacy-notice = Finner de som melder seg på, en personvernerklæring?
    .title = Personvernerklæring
    .missing = Det står ikke hvor de som melder seg på, finner en personvernerklæring.
    .why = Den som samler inn personopplysninger, skal fortelle hvem som er ansvarlig, hva opplysningene skal brukes til, hvor lenge de blir lagret, og hvilke rettigheter folk har.
    .remedy = Legg inn lenken til personvernerklæringen. Gjelder den alle tilbudene deres, kan du legge den i tilbyderprofilen.
