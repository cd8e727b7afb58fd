# Hvem tilbudet er for.

criterion-healthy-life-any-diagnosis = Kan folk delta på frisklivssentralen uansett diagnose?
    .title = Åpent uansett diagnose
    .missing = Det står ikke at folk kan delta uansett diagnose.
    .why = Helsedirektoratets veileder sier at basistilbudet på en frisklivssentral skal være lagt opp slik at folk kan delta uansett diagnose. Kurs som kommer i tillegg, kan være for bestemte grupper.
    .remedy = Kan folk delta uansett diagnose, skriver du det. Er dette et kurs i tillegg til basistilbudet, kan du svare at spørsmålet ikke gjelder.

criterion-limits-reasoned = Står det hvorfor ikke alle kan delta?
    .title = Grunner for grenser
    .missing = Det står ikke hvorfor det er krav om alder, kjønn, språk, bosted eller funksjon.
    .review = Det står hvorfor ikke alle kan delta. Se på om grunnen er god nok, og om grensen er nødvendig.
    .why = Ingen skal bli diskriminert på grunn av blant annet alder, kjønn, språk eller funksjonsnedsettelse. Ulik behandling kan være i orden når den har en saklig grunn, er nødvendig og ikke rammer for hardt. Har dere en slik grunn, er den lett å skrive.
    .remedy = Trengs kravet, skriver du hvorfor. Trengs det ikke, tar du det bort. Skriv gjerne hva de som ikke kan delta her, kan bruke i stedet.

criterion-excluding-phrases = Er det en grunn til å kreve at deltakerne kan norsk?
    .title = Krav om norsk
    .review = Her står det at deltakerne må kunne norsk. Er det nødvendig, og kunne en tolk hjelpe?
    .why = Ingen skal bli diskriminert på grunn av språk. Det kan likevel være gode grunner til at folk må følge en samtale på norsk. Skriv grunnen, eller at det går an å få tolk. Da blir færre skremt bort.

criterion-relatives-considered = Står det om pårørende kan delta?
    .title = Om pårørende kan delta
    .missing = Det står ikke om pårørende kan delta, eller hvorfor de ikke kan det.
    .why = I Helsedirektoratets veileder er målet at pasienter, brukere og pårørende får kunnskap, ferdigheter og tro på egne krefter. Derfor er det verdt å tenke gjennom om også pårørende kan ha nytte av dette tilbudet.
    .remedy = Skriv om pårørende kan delta, hva de kan være med på, og hvor mange det er plass til. Er tilbudet ikke for dem, skriver du hvorfor.

criterion-diagnosis-scope = Står det om tilbudet er for bestemte diagnoser eller på tvers av dem?
    .title = For én diagnose eller flere
    .missing = Det står ikke om tilbudet er for bestemte diagnoser, eller for folk uansett diagnose.
    .review = Det står hvilke diagnoser tilbudet er for, eller at det er på tvers. Er det den beste løsningen der dere er?
    .why = Helsedirektoratets veileder sier at tilbud kan være for én diagnose eller på tvers av flere, og foretrekker ingen av delene. Hva som er best, kommer an på hvor mange som trenger det, og hvilke andre tilbud som finnes.
    .remedy = Skriv hvilke diagnoser eller utfordringer tilbudet er for, eller at alle kan delta uansett diagnose.

criterion-patients-and-relatives = Står det om tilbudet er for pasienter, pårørende eller begge?
    .title = Pasienter og pårørende
    .missing = Det står ikke om tilbudet er for pasienter, pårørende eller begge.
    .why = Opplæring av pasienter og pårørende er en av oppgavene sykehus har etter spesialisthelsetjenesteloven. Sider fra sykehus og fra kompetansetjenesten for læring og mestring taler for å si det i andre tjenester også. Da slipper leseren å gjette om en kan ta med noen, eller komme alene som pårørende.
    .remedy = Skriv om tilbudet er for pasienter, for pårørende eller for begge.

criterion-age-limits = Står det hvilken alder tilbudet er for?
    .title = Alder for barn og unge
    .missing = Det står ikke hvor gamle barna eller ungdommene kan være.
    .why = Kjente tilbud til barn og unge oppgir alder, som SMIL, SIBS og prosjektet «Ung medvirkning og mestring». Vi leser det slik at slike tilbud bør ha en aldersgrense. Da ser familien om barnet passer inn, og barna møter andre på sin alder.
    .remedy = Skriv hvilken alder eller hvilke klassetrinn tilbudet er for, for eksempel «fra 8 til 12 år». Er alle velkomne uansett alder, skriver du det.
