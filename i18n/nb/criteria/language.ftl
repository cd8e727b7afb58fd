# Språk, tolk og klart språk.

criterion-interpreter-adult = Er det en tolk som tolker, og ikke barn eller andre i familien?
    .title = Hvem som tolker
    .conflict = Det står at et barn i familien tolker.
    .review = Det står at deltakerne tar med egen tolk, eller at noen i familien tolker. Er det forsvarlig her?
    .why = Offentlige organer, og private som løser oppgaver for dem, skal ikke bruke barn til å tolke. Det er få unntak, som når noen er i akutt fare. Forbudet gjelder barn. Men også voksne i familien kan stå for nær til å tolke alt som blir sagt.
    .remedy = Sørg for at deltakerne får en kvalifisert tolk når det trengs. Skriv at de kan få tolk, og hvordan de ber om det.

criterion-interpreter-told = Får folk vite at de kan få tolk?
    .title = Tilbud om tolk
    .missing = Det står ikke at deltakerne kan få tolk.
    .why = Offentlige organer, og private som løser oppgaver for dem, skal bruke tolk når det trengs for at hjelpen skal være forsvarlig. Den som ikke vet at det går an å få tolk, melder seg kanskje ikke på.
    .remedy = Finn ut hvordan deltakerne kan få tolk, og skriv det. Trenger ingen tolk, skriver du hvorfor.

criterion-one-written-standard = Er hver tekst skrevet på én målform?
    .title = Én målform i hver tekst
    .review = Her står ord fra den andre målformen, som «{ $word }» (i alt { $count } ulike). Skal de stå slik?
    .why = En tekst på nynorsk bør ikke ha ord som bare er rette på bokmål, og omvendt. Offentlige organer skal følge rettskrivingen. Navn og sitater er noe annet. Både mestring og meistring er rett på nynorsk, så de ordene teller ikke.

criterion-interpreter-booking = Står det hvordan folk får tolken?
    .title = Hvem som bestiller tolk
    .missing = Det står ikke hvordan folk ber om tolken, eller hvem som bestiller.
    .review = Det står hvordan folk får tolk. Passer det også når flere språk møtes i en gruppe?
    .why = Den nasjonale veilederen om tolketjenester handler om å bestille kvalifisert tolk, også tegnspråktolk og tolk for døvblinde. Et tilbud om tolk hjelper lite hvis leseren ikke vet hvem som bestiller, og når det må skje.
    .remedy = Skriv hvem som bestiller tolken, og hvordan og når folk sier fra. Du kan også spørre om tolk i påmeldingen.

criterion-interpreter-qualified = Står det at tolkene er kvalifiserte?
    .title = Kvalifiserte tolker
    .missing = Det står ikke at tolkene er kvalifiserte, eller at det er gitt fritak.
    .review = Se etter om det som står om tolkene, stemmer. Står det om fritak? Fritaket går bare til 31. desember 2026, hvis ingen forskrift har gitt lengre frist.
    .why = Når offentlige organer, og private som løser oppgaver for dem, bruker tolk, skal tolken være kvalifisert. De kan ha fritak til 31. desember 2026. Fristen kan bli lengre i en forskrift. Vi vet ikke om det har skjedd.
    .remedy = Bruk tolker fra Nasjonalt tolkeregister, og skriv det. Har dere fritak, skriver du det, og hvor lenge det gjelder.

criterion-languages-told = Står det hvilke språk tilbudet eller informasjonen er på?
    .title = Språket i tilbudet og informasjonen
    .missing = Det står ikke hvilke språk dere holder tilbudet på, eller hvilke språk informasjonen er på.
    .why = Informasjon til pasienter og brukere skal passe til språket deres. Loven sier ikke at språkene skal stå i beskrivelsen. Men den som vet hvilke språk tilbudet er på, kan se om det passer, eller be om tolk.
    .remedy = Skriv hvilke språk dere holder tilbudet på, og hvilke språk informasjonen er på. Er det bare norsk, skriver du det.

criterion-plain-language = Er de lange tekstene lette å lese?
    .title = Lange og tunge tekster (LIX)
    .review = Teksten kan være tung. LIX er { $lix }, og den lengste setningen har { $longest } ord. Tallene er bare hint. Om teksten er klar, kan bare leserne si.
    .why = Språkloven ber offentlige organer skrive klart, og slik at det passer dem som skal lese. Den nevner ikke noe tall. LIX måler lange setninger og lange ord. At vi sier fra ved 50, er vårt forslag; ingen kilde er lest om det. Faguttrykk gir høye tall, og en tekst med lavt tall kan være uklar. Staten fjernet sin egen LIX-kalkulator fordi mange stolte for mye på den.

criterion-plain-language-review = Har noen gått gjennom tekstene for klart språk?
    .title = Gjennomgang for klart språk
    .missing = Det står ikke at noen har gått gjennom tekstene for klart språk, eller når.
    .review = Det står at noen har gått gjennom tekstene. Er det skrevet om siden, og forstår leserne det som står?
    .why = Offentlige organer skal bruke klart språk som passer målgruppen. Et tall kan ikke si om teksten virker. Det kan bare de som leser den.
    .remedy = La noen lese gjennom tekstene, gjerne en i målgruppen. Rett det de ikke forstår, og skriv datoen.

criterion-trust-written-standard = Er siden på den målformen helseforetaket har vedtatt?
    .title = Målformen til helseforetaket
    .review = Helseforetaket har vedtatt den ene målformen, og siden er ikke på den. Er det meningen?
    .why = Helseforetak er statsorganer etter språkloven. De skal bruke målformen til flertallet i området, eller veksle mellom målformene. Det gjelder også nettsider. Vi har ingen tabell over hvilken målform hvert foretak skal bruke.

criterion-sign-up-both-standards = Finnes skjemaet for påmelding på både bokmål og nynorsk?
    .title = Påmelding på begge målformer
    .missing = Det står ikke at skjemaet for påmelding finnes på både bokmål og nynorsk.
    .why = Skjemaer og selvbetjening fra helseforetak og andre statsorganer skal finnes på begge målformer samtidig.
    .remedy = Lag skjemaet på den målformen som mangler. Skriv at det finnes på både bokmål og nynorsk.

criterion-form-both-standards = Finnes skjemaet for evaluering på både bokmål og nynorsk?
    .title = Evaluering på begge målformer
    .missing = Det står ikke at skjemaet for evaluering finnes på både bokmål og nynorsk.
    .why = Skjemaer fra helseforetak og andre statsorganer skal finnes på begge målformer samtidig. Vi har regnet et ark for evaluering som et skjema.
    .remedy = Lag skjemaet på den målformen som mangler. Skriv at det finnes på både bokmål og nynorsk.

criterion-letters-both-standards = Er brevene klare på både bokmål og nynorsk?
    .title = Brev på begge målformer
    .missing = Det står ikke at dere har maler for brev på både bokmål og nynorsk.
    .review = Det står at brevene finnes på begge målformer. Får hver og en svar på den målformen de skriver?
    .why = Privatpersoner som skriver til et helseforetak, har rett til svar på den målformen de skriver. Loven sier ikke noe om maler. Men det er lettere å svare rett når innkallinger og avslag ligger klare på begge målformer.
    .remedy = Lag maler for innkalling, svar og avslag på begge målformer, og skriv at dere har dem.

criterion-child-interpreter-words = Ber teksten om at et barn tolker?
    .title = Ord om barn som tolker
    .review = Her kan det se ut som om et barn skal tolke. Er det ment slik?
    .why = Offentlige organer, og private som løser oppgaver for dem, skal ikke bruke barn til å tolke. Det er få unntak. Voksne sønner og døtre er noe annet.

criterion-bring-own-interpreter = Ber teksten deltakerne skaffe tolk selv?
    .title = Ord om å skaffe tolk selv
    .review = Her kan det se ut som om deltakerne må skaffe tolk selv. Kan dere bestille tolken?
    .why = Offentlige organer, og private som løser oppgaver for dem, skal bruke tolk når det trengs for at hjelpen skal være forsvarlig. Loven sier ikke hvem som bestiller. Vi leser den slik at det er tjenesten. Døve og hørselshemmede kan bestille gjennom NAV selv.

criterion-sami-language = Kan folk få tilbudet på samisk?
    .title = Tilbud på samisk
    .review = Se etter om folk kan få tilbudet på samisk. Sjekk om kommunen og institusjonen er med i ordningen, og hva dere svarer dem som spør.
    .why = I noen kommuner, språkutviklings- og språkvitaliseringskommuner, har den som ønsker det, rett til hjelp på samisk i offentlige helseinstitusjoner. Institusjoner for hele landet er ikke med. Hvem som er med, kan endre seg.
    .remedy = Finn ut om dere er med i ordningen. Skriv om folk kan få tilbudet på samisk, og hvordan de ber om det.

criterion-text-languages = Finnes teksten på et språk som de tilbudet er for, kan lese?
    .title = Teksten på flere språk
    .missing = Det står ikke at teksten finnes på et annet språk enn norsk.
    .why = Dette er et forslag fra oss; ingen kilde er lest. Er tilbudet for folk som trenger et annet språk, når en norsk tekst ikke alle. En kort tekst på språket deres kan være nok til at noen våger å ta kontakt. Teksten kan også finnes på både bokmål og nynorsk.
    .remedy = Lag en kort tekst på de språkene målgruppen trenger. Skriv hvilke språk den finnes på.

criterion-tested-by-readers = Har noen i målgruppen prøvelest tekstene?
    .title = Prøvelesing i målgruppen
    .missing = Det står ikke at noen i målgruppen har lest tekstene på forhånd.
    .review = Det står at noen i målgruppen har lest tekstene. Forsto de dem, og ble det de sa, tatt med?
    .why = Helsedirektoratet og Helse Sør-Øst ber om informasjon som er tilpasset og mulig å forstå, og om å sjekke at den er forstått. At lesere prøver teksten først, er vårt forslag ut fra det. De ser det fagfolk ikke ser lenger.
    .remedy = La to eller tre i målgruppen lese og si med egne ord hva det står. Rett det de stopper ved, og skriv at dere har gjort det.

criterion-words-about-people = Omtaler teksten folk som mer enn sykdommen?
    .title = Ord om folk
    .review = Her står «{ $word }» (ord av dette slaget i alt: { $count }). Kan det stå «{ $better }»?
    .why = Noen ord gjør en person til en sykdom eller et offer, og andre har fått en klang som skyver folk bort. Vi foreslår ord som setter personen først. Det er vanlig praksis i faget; ingen kilde er lest. Folk med erfaringen vet best hva de vil kalles.

criterion-field-terms = Er fagordene de som feltet bruker nå?
    .title = Fagord
    .review = Her står «{ $word }». Feltet skriver nå ofte «{ $better }». Passer det her?
    .why = Likeperson har tatt over for likemann. Om opplæring er kildene ikke enige: Kompetansetjenesten skriver nå mest pasient- og pårørendelæring, mens loven og helseregionene sier opplæring, og eldre tekster undervisning. Begge deler kan brukes. På nynorsk er både mestring og meistring rett.

criterion-calm-wording = Er teksten fri for press med frykt?
    .title = Ord som skremmer
    .review = Her kan «{ $word }» eller noe lignende ta leseren med frykt. Kan det samme sies rolig?
    .why = Den som er redd fra før, kan bli borte av en tekst som truer eller legger skylden på leseren. Fakta om risiko hører med når de trengs, og sies roligst med hva en kan gjøre. Dette er vårt forslag; ingen kilde er lest.
