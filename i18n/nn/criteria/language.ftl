# Språk, tolk og klart språk.

criterion-interpreter-adult = Er det ein tolk som tolkar, og ikkje barn eller andre i familien?
    .title = Kven som tolkar
    .conflict = Det står at eit barn i familien tolkar.
    .review = Det står at deltakarane tek med eigen tolk, eller at nokon i familien tolkar. Er det forsvarleg her?
    .why = Offentlege organ, og private som løyser oppgåver for dei, skal ikkje bruke barn til å tolke. Det er få unntak, som når nokon er i akutt fare. Forbodet gjeld barn. Men vaksne i familien kan òg stå for nær til å tolke alt som blir sagt.
    .remedy = Syt for at deltakarane får ein kvalifisert tolk når det trengst. Skriv at dei kan få tolk, og korleis dei ber om det.

criterion-interpreter-told = Får folk vite at dei kan få tolk?
    .title = Tilbod om tolk
    .missing = Det står ikkje at deltakarane kan få tolk.
    .why = Offentlege organ, og private som løyser oppgåver for dei, skal bruke tolk når det trengst for at hjelpa skal vere forsvarleg. Den som ikkje veit at det går an å få tolk, melder seg kanskje ikkje på.
    .remedy = Finn ut korleis deltakarane kan få tolk, og skriv det. Treng ingen tolk, skriv du kvifor.

criterion-one-written-standard = Er kvar tekst skriven på éi målform?
    .title = Éi målform i kvar tekst
    .review = Her står ord frå den andre målforma, som «{ $word }» (i alt { $count } ulike). Skal dei stå slik?
    .why = Ein tekst på nynorsk bør ikkje ha ord som berre er rette på bokmål, og omvendt. Offentlege organ skal følgje rettskrivinga. Namn og sitat er noko anna. Både meistring og mestring er rett på nynorsk, så dei orda tel ikkje.

criterion-interpreter-booking = Står det korleis folk får tolken?
    .title = Kven som bestiller tolk
    .missing = Det står ikkje korleis folk ber om tolken, eller kven som bestiller.
    .review = Det står korleis folk får tolk. Passar det òg når fleire språk møtest i ei gruppe?
    .why = Den nasjonale rettleiaren om tolketenester handlar om å bestille kvalifisert tolk, òg teiknspråktolk og tolk for døvblinde. Eit tilbod om tolk hjelper lite om lesaren ikkje veit kven som bestiller, og når det må skje.
    .remedy = Skriv kven som bestiller tolken, og korleis og når folk seier frå. Du kan òg spørje om tolk i påmeldinga.

criterion-interpreter-qualified = Står det at tolkane er kvalifiserte?
    .title = Kvalifiserte tolkar
    .missing = Det står ikkje at tolkane er kvalifiserte, eller at det er gitt fritak.
    .review = Sjå etter om det som står om tolkane, stemmer. Står det om fritak? Fritaket går berre til 31. desember 2026, om inga forskrift har gitt lengre frist.
    .why = Når offentlege organ, og private som løyser oppgåver for dei, bruker tolk, skal tolken vere kvalifisert. Dei kan ha fritak til 31. desember 2026. Fristen kan bli lengre i ei forskrift. Vi veit ikkje om det har skjedd.
    .remedy = Bruk tolkar frå Nasjonalt tolkeregister, og skriv det. Har de fritak, skriv du det, og kor lenge det gjeld.

criterion-languages-told = Står det kva språk tilbodet eller informasjonen er på?
    .title = Språket i tilbodet og informasjonen
    .missing = Det står ikkje kva språk de held tilbodet på, eller kva språk informasjonen er på.
    .why = Informasjon til pasientar og brukarar skal passe til språket deira. Lova seier ikkje at språka skal stå i skildringa. Men den som veit kva språk tilbodet er på, kan sjå om det passar, eller be om tolk.
    .remedy = Skriv kva språk de held tilbodet på, og kva språk informasjonen er på. Er det berre norsk, skriv du det.

criterion-plain-language = Er dei lange tekstane lette å lese?
    .title = Lange og tunge tekstar (LIX)
    .review = Teksten kan vere tung. LIX er { $lix }, og den lengste setninga har { $longest } ord. Tala er berre hint. Om teksten er klar, kan berre lesarane seie.
    .why = Språklova ber offentlege organ skrive klart, og slik at det passar dei som skal lese. Ho nemner ikkje noko tal. LIX måler lange setningar og lange ord. At vi seier frå ved 50, er vårt framlegg; inga kjelde er lesen om det. Faguttrykk gir høge tal, og ein tekst med lågt tal kan vere uklar. Staten fjerna sin eigen LIX-kalkulator fordi mange stolte for mykje på han.

criterion-plain-language-review = Har nokon gått gjennom tekstane for klart språk?
    .title = Gjennomgang for klart språk
    .missing = Det står ikkje at nokon har gått gjennom tekstane for klart språk, eller når.
    .review = Det står at nokon har gått gjennom tekstane. Er det skrive om sidan, og forstår lesarane det som står?
    .why = Offentlege organ skal bruke klart språk som passar målgruppa. Eit tal kan ikkje seie om teksten verkar. Det kan berre dei som les han.
    .remedy = La nokon lese gjennom tekstane, gjerne ein i målgruppa. Rett det dei ikkje forstår, og skriv datoen.

criterion-trust-written-standard = Er sida på den målforma helseføretaket har vedteke?
    .title = Målforma til helseføretaket
    .review = Helseføretaket har vedteke den eine målforma, og sida er ikkje på den. Er det meininga?
    .why = Helseføretak er statsorgan etter språklova. Dei skal bruke målforma til fleirtalet i området, eller veksle mellom målformene. Det gjeld òg nettsider. Vi har ingen tabell over kva målform kvart føretak skal bruke.

criterion-sign-up-both-standards = Finst skjemaet for påmelding på både bokmål og nynorsk?
    .title = Påmelding på begge målformer
    .missing = Det står ikkje at skjemaet for påmelding finst på både bokmål og nynorsk.
    .why = Skjema og sjølvbetening frå helseføretak og andre statsorgan skal finnast på begge målformer samtidig.
    .remedy = Lag skjemaet på den målforma som manglar. Skriv at det finst på både bokmål og nynorsk.

criterion-form-both-standards = Finst skjemaet for evaluering på både bokmål og nynorsk?
    .title = Evaluering på begge målformer
    .missing = Det står ikkje at skjemaet for evaluering finst på både bokmål og nynorsk.
    .why = Skjema frå helseføretak og andre statsorgan skal finnast på begge målformer samtidig. Vi har rekna eit ark for evaluering som eit skjema.
    .remedy = Lag skjemaet på den målforma som manglar. Skriv at det finst på både bokmål og nynorsk.

criterion-letters-both-standards = Er breva klare på både bokmål og nynorsk?
    .title = Brev på begge målformer
    .missing = Det står ikkje at de har malar for brev på både bokmål og nynorsk.
    .review = Det står at breva finst på begge målformer. Får kvar og ein svar på den målforma dei skriv?
    .why = Privatpersonar som skriv til eit helseføretak, har rett til svar på den målforma dei skriv. Lova seier ikkje noko om malar. Men det er lettare å svare rett når innkallingar og avslag ligg klare på begge målformer.
    .remedy = Lag malar for innkalling, svar og avslag på begge målformer, og skriv at de har dei.

criterion-child-interpreter-words = Ber teksten om at eit barn tolkar?
    .title = Ord om barn som tolkar
    .review = Her kan det sjå ut som om eit barn skal tolke. Er det meint slik?
    .why = Offentlege organ, og private som løyser oppgåver for dei, skal ikkje bruke barn til å tolke. Det er få unntak. Vaksne søner og døtrer er noko anna.

criterion-bring-own-interpreter = Ber teksten deltakarane skaffe tolk sjølve?
    .title = Ord om å skaffe tolk sjølv
    .review = Her kan det sjå ut som om deltakarane må skaffe tolk sjølve. Kan de bestille tolken?
    .why = Offentlege organ, og private som løyser oppgåver for dei, skal bruke tolk når det trengst for at hjelpa skal vere forsvarleg. Lova seier ikkje kven som bestiller. Vi les ho slik at det er tenesta. Døve og høyrselshemma kan bestille gjennom NAV sjølve.

criterion-sami-language = Kan folk få tilbodet på samisk?
    .title = Tilbod på samisk
    .review = Sjå etter om folk kan få tilbodet på samisk. Sjekk om kommunen og institusjonen er med i ordninga, og kva de svarar dei som spør.
    .why = I nokre kommunar, språkutviklings- og språkvitaliseringskommunar, har den som ønskjer det, rett til hjelp på samisk i offentlege helseinstitusjonar. Institusjonar for heile landet er ikkje med. Kven som er med, kan endre seg.
    .remedy = Finn ut om de er med i ordninga. Skriv om folk kan få tilbodet på samisk, og korleis dei ber om det.

criterion-text-languages = Finst teksten på eit språk som dei tilbodet er for, kan lese?
    .title = Teksten på fleire språk
    .missing = Det står ikkje at teksten finst på eit anna språk enn norsk.
    .why = Dette er eit framlegg frå oss; inga kjelde er lesen. Er tilbodet for folk som treng eit anna språk, når ein norsk tekst ikkje alle. Ein kort tekst på språket deira kan vere nok til at nokon vågar å ta kontakt. Teksten kan òg finnast på både bokmål og nynorsk.
    .remedy = Lag ein kort tekst på dei språka målgruppa treng. Skriv kva språk han finst på.

criterion-tested-by-readers = Har nokon i målgruppa prøvelese tekstane?
    .title = Prøvelesing i målgruppa
    .missing = Det står ikkje at nokon i målgruppa har lese tekstane på førehand.
    .review = Det står at nokon i målgruppa har lese tekstane. Skjøna dei innhaldet, og vart det dei sa, teke med?
    .why = Helsedirektoratet og Helse Sør-Øst ber om informasjon som er tilpassa og råd å forstå, og om å sjekke at folk har forstått. At lesarar prøver teksten først, er vårt framlegg ut frå det. Dei ser det fagfolk ikkje lenger ser.
    .remedy = La to eller tre i målgruppa lese og seie med eigne ord kva det står. Rett det dei stoppar ved, og skriv at de har gjort det.

criterion-words-about-people = Omtalar teksten folk som meir enn sjukdomen?
    .title = Ord om folk
    .review = Her står «{ $word }» (ord av dette slaget i alt: { $count }). Kan det heller stå «{ $better }»?
    .why = Somme ord gjer ein person til ein sjukdom eller eit offer, og andre har fått ein klang som skuvar folk bort. Vi gjer framlegg om ord som set personen først. Det er vanleg praksis i faget; inga kjelde er lesen. Folk med erfaringa veit best kva dei vil kallast.

criterion-field-terms = Er fagorda dei som feltet bruker no?
    .title = Fagord
    .review = Her står «{ $word }». Feltet skriv no ofte «{ $better }». Høver det her?
    .why = Likeperson har teke over for likemann. Om opplæring er kjeldene ikkje samde: Kompetansetenesta skriv no mest pasient- og pårørandelæring, medan lova og helseregionane seier opplæring, og eldre tekstar undervisning. Begge delar kan brukast. På nynorsk er både meistring og mestring rett.

criterion-calm-wording = Er teksten fri for press med frykt?
    .title = Ord som skremmer
    .review = Her kan «{ $word }» eller noko liknande ta lesaren med frykt. Kan det same seiast roleg?
    .why = Den som er redd frå før, kan bli borte av ein tekst som trugar eller legg skulda på lesaren. Fakta om risiko høyrer med når dei trengst, og blir rolegast sagde saman med kva ein kan gjere. Dette er vårt framlegg; inga kjelde er lesen.
