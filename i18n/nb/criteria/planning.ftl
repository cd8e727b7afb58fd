# Planlegging etter Standard metode.

criterion-six-elements = Er målgruppe, mål, rammer, innhold, metoder og vurdering beskrevet?
    .title = De seks delene av planen
    .missing = Ikke alle de seks delene av planen er beskrevet. De er målgruppe, mål, rammer, innhold, metoder og vurdering.
    .why = De seks delene henger sammen. Endrer du én, virker det inn på de andre. Når alle er beskrevet, kan du se om de passer sammen.
    .remedy = Fyll ut delene som mangler. Start med hvem tilbudet er for, og hva de vil ha ut av det.
