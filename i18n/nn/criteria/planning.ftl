# Planlegging etter Standard metode.

criterion-six-elements = Er målgruppe, mål, rammer, innhald, metodar og vurdering skildra?
    .title = Dei seks delane av planen
    .missing = Ikkje alle dei seks delane av planen er skildra. Dei er målgruppe, mål, rammer, innhald, metodar og vurdering.
    .why = Dei seks delane heng saman. Endrar du éin, verkar det inn på dei andre. Når alle er skildra, kan du sjå om dei passar saman.
    .remedy = Fyll ut delane som manglar. Start med kven tilbodet er for, og kva dei vil ha ut av det.
