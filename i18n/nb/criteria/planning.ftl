# Planlegging etter Standard metode.

criterion-six-elements = Er målgruppe, mål, rammer, innhold, metoder og vurdering beskrevet?
    .title = De seks delene i planen
    .missing = Det står ikke noe om minst én av de seks delene i planen: målgruppe, mål, rammer, innhold, metoder og vurdering.
    .why = Kompetansetjenesten for læring og mestring bruker en modell med disse seks delene. De henger sammen: Endrer du én, virker det inn på de andre. Når alle er beskrevet, kan du se om de passer sammen.
    .remedy = Fyll ut delene som mangler. Start med hvem tilbudet er for, og hva de vil ha ut av det.

criterion-goals-stated = Står det hva målet med tilbudet er?
    .title = Mål for tilbudet
    .missing = Det står ikke hva målet med tilbudet er.
    .why = Virksomheter i helse- og omsorgstjenesten skal vite hvilke mål de har. Kravet gjelder virksomheten som helhet. Når målet med tilbudet er skrevet ned, er det lettere å velge innhold, og å se etterpå om det virket.
    .remedy = Skriv ett til tre mål. Tenk på deltakerne: Hva vil de vite, kunne eller klare etterpå?

criterion-learning-goals = Handler målene om både kunnskap, ferdigheter og mestring?
    .title = Kunnskap, ferdigheter og mestring
    .missing = Det står ikke at målene handler om alle tre: kunnskap, ferdigheter og mestring.
    .why = Helsedirektoratet skriver at målet med slike tilbud er kunnskap, ferdigheter og tro på egne krefter. Det gjelder for pasienter, brukere og pårørende. Kunnskap alene er sjelden nok til å klare hverdagen.
    .remedy = Velg for hvert mål hva det handler om. Mangler noe, kan du legge til et mål: noe deltakerne får vite, noe de får øve på, eller noe de skal klare i hverdagen.

criterion-risks-planned = Står det hva som kan svikte, og hva dere gjør med det?
    .title = Hva som kan svikte
    .missing = Det står ikke hva som kan svikte, og hva dere gjør med det.
    .why = Virksomheter i helse- og omsorgstjenesten skal vite hvor det er fare for svikt, og planlegge hvordan faren blir mindre. Det gjelder særlig der flere skal samarbeide. Kravet gjelder virksomheten som helhet, og tilbudet er en del av den.
    .remedy = Tenk på to eller tre ting som kan svikte, for eksempel når en deltaker går fra sykehus til kommune. Skriv hva dere gjør, og hvilken rolle som gjør det.

criterion-experience-sources = Bygger planen på erfaringer fra pasienter, brukere eller pårørende?
    .title = Erfaringer i planleggingen
    .missing = Det står ikke at planen bygger på erfaringer fra pasienter, brukere eller pårørende.
    .why = Virksomheter i helse- og omsorgstjenesten skal bruke det pasienter, brukere og pårørende har erfart. Den som har deltatt før, vet hva som var til hjelp, og hva som manglet.
    .remedy = Finn fram svar og innspill fra tidligere runder, eller spør noen som har deltatt. Skriv hva dere bygger på.
