# Kven tilbodet er for.

criterion-healthy-life-any-diagnosis = Kan folk vere med på frisklivssentralen uansett diagnose?
    .title = Ope uansett diagnose
    .missing = Det står ikkje at folk kan vere med uansett diagnose.
    .why = Rettleiaren frå Helsedirektoratet seier at basistilbodet på ein frisklivssentral skal vere lagt opp slik at folk kan vere med uansett diagnose. Kurs som kjem i tillegg, kan vere for visse grupper.
    .remedy = Kan folk vere med uansett diagnose, skriv du det. Er dette eit kurs i tillegg til basistilbodet, kan du svare at spørsmålet ikkje gjeld.

criterion-limits-reasoned = Står det kvifor ikkje alle kan vere med?
    .title = Grunnar for grenser
    .missing = Det står ikkje kvifor det er krav om alder, kjønn, språk, bustad eller funksjon.
    .review = Det står kvifor ikkje alle kan vere med. Sjå på om grunnen er god nok, og om grensa er nødvendig.
    .why = Ingen skal bli diskriminerte på grunn av mellom anna alder, kjønn, språk eller funksjonsnedsetjing. Ulik behandling kan vere i orden når ho har ein sakleg grunn, er nødvendig og ikkje råkar for hardt. Har de ein slik grunn, er han lett å skrive.
    .remedy = Trengst kravet, skriv du kvifor. Trengst det ikkje, tek du det bort. Skriv gjerne kva dei som ikkje kan vere med her, kan bruke i staden.

criterion-excluding-phrases = Er det ein grunn til å krevje at deltakarane kan norsk?
    .title = Krav om norsk
    .review = Her står det at deltakarane må kunne norsk. Er det nødvendig, og kunne ein tolk hjelpe?
    .why = Ingen skal bli diskriminerte på grunn av språk. Det kan likevel vere gode grunnar til at folk må følgje ein samtale på norsk. Skriv grunnen, eller at det går an å få tolk. Då blir færre skremde bort.

criterion-relatives-considered = Står det om pårørande kan vere med?
    .title = Om pårørande kan vere med
    .missing = Det står ikkje om pårørande kan vere med, eller kvifor dei ikkje kan det.
    .why = I rettleiaren frå Helsedirektoratet er målet at pasientar, brukarar og pårørande får kunnskap, ferdigheiter og tru på eigne krefter. Difor er det verdt å tenkje gjennom om pårørande òg kan ha nytte av dette tilbodet.
    .remedy = Skriv om pårørande kan vere med, på kva, og kor mange det er plass til. Er tilbodet ikkje for dei, skriv du kvifor.

criterion-diagnosis-scope = Står det om tilbodet er for visse diagnosar eller på tvers av dei?
    .title = For éin diagnose eller fleire
    .missing = Det står ikkje om tilbodet er for visse diagnosar, eller for folk uansett diagnose.
    .review = Det står kva diagnosar tilbodet er for, eller at det er på tvers. Er det den beste løysinga der de er?
    .why = Rettleiaren frå Helsedirektoratet seier at tilbod kan vere for éin diagnose eller på tvers av fleire, og føretrekkjer ingen av delane. Kva som er best, kjem an på kor mange som treng det, og kva andre tilbod som finst.
    .remedy = Skriv kva diagnosar eller utfordringar tilbodet er for, eller at alle kan vere med uansett diagnose.

criterion-patients-and-relatives = Står det om tilbodet er for pasientar, pårørande eller begge?
    .title = Pasientar og pårørande
    .missing = Det står ikkje om tilbodet er for pasientar, pårørande eller begge.
    .why = Opplæring av pasientar og pårørande er ei av oppgåvene sjukehus har etter spesialisthelsetenestelova. Sider frå sjukehus og frå kompetansetenesta for læring og meistring talar for å seie det i andre tenester òg. Då slepp lesaren å gjette om ein kan ta med nokon, eller kome åleine som pårørande.
    .remedy = Skriv om tilbodet er for pasientar, for pårørande eller for begge.

criterion-age-limits = Står det kva alder tilbodet er for?
    .title = Alder for barn og unge
    .missing = Det står ikkje kor gamle barna eller ungdommane kan vere.
    .why = Kjende tilbod til barn og unge oppgir alder, som SMIL, SIBS og prosjektet «Ung medvirkning og mestring». Vi les det slik at slike tilbod bør ha ei aldersgrense. Då ser familien om barnet passar inn, og barna møter andre på sin alder.
    .remedy = Skriv kva alder eller kva klassesteg tilbodet er for, til dømes «frå 8 til 12 år». Er alle velkomne uansett alder, skriv du det.
