# Det som er kjent: kva forsking og evalueringar har funne, kva som lettar og hemmar medverknad, og tilbod med eige namn.
# Overskrifta seier funnet i korte ord, aldri sterkare enn kjelda. «.limits» seier kor langt det rekk.

evidence--stenberg2016 = Deltakarar fortalde om mindre plager og om meir kunnskap, støtte og håp
    .finding = Deltakarane fortalde om mildare plager, at dei følgde betre med på eiga helse, at dei fann betre måtar å handtere kvardagen på, at dei fekk støtte av andre i same situasjon, og om ny kunnskap og håp.
    .material = 47 artiklar, valde ut av 5935 titlar, om gruppetilbod som fagpersonar og folk med eiga erfaring held saman.
    .limits = Dette er det deltakarane opplevde. Forfattarane ber om meir forsking og om meir standardisert evaluering.

evidence--lm-evid-adult = Støtte, læring og håp hadde mykje å seie for deltakarane
    .finding = Tilboda hadde mest å seie for støtte og læring i gruppa, håp, livskvalitet, handtering av helsa, eiga meistring og brukarmedverknad. Tydelegast var verknaden på kunnskap, på å passe på eiga helse, og på støtte og håp.
    .material = NK LMH fortel på norsk om oversikta frå 2016 av Stenberg mfl.
    .limits = Dette er ein omtale og ikkje sjølve oversikta.

evidence--stenberg2019 = Barn og unge fortalde om mindre plager og meir kunnskap
    .finding = Deltakarane fortalde om mindre plager, betre bruk av medisinar og meir kunnskap, og om at dei lærte av kvarandre. Dei fleste studiane av fysisk aktivitet eller kroppslege mål fann noko gunstig. Det er òg skildra mindre bruk av akutt hjelp og mindre fråvær frå skulen.
    .material = 69 studiar av barn, ungdom og unge vaksne, valde ut av 7214 titlar frå 2008 til 2018. NK LMH tel 15 124 deltakarar, i snitt tolv år, og skriv at 14 av 17 studiar av økonomi viser mindre bruk av tenester.
    .limits = Funna om livskvalitet sprikjer. Dei fleste tilboda er for éin diagnose, som diabetes, astma, overvekt eller kreft. Den norske omtalen seier at alle studiane av fysisk aktivitet fann noko gunstig. Samandraget av artikkelen seier dei fleste, og det er brukt her.

evidence--stenberg2018 = Dei fleste studiane av økonomi fann ei vinning
    .finding = 46 studiar konkluderte med økonomisk vinning: færre innleggingar og besøk, fleire kvalitetsjusterte leveår eller mindre tapt arbeid. Åtte fann ingen økonomisk verknad.
    .material = 56 artiklar om helseøkonomi, valde ut av 4693 titlar frå 2000 til 2016.
    .limits = Studiane er laga på ulike måtar og ser på ulike tidsrom. Dei seier ikkje om eitt bestemt tilbod lønner seg.

evidence--lm-evid = NK LMH samlar funna frå ni eigne oversikter
    .finding = NK LMH les oversiktene slik: Tilbod hjelper folk til meir helsekompetanse, betre meistring og betre livskvalitet. Det kjem både dei sjølve, tenesta og samfunnet til gode.
    .material = Notat 1/2023, som set saman ni oversikter NK LMH har laga frå 2015 til 2023.
    .limits = Berre nyhendet om notatet er lese, ikkje notatet sjølv.

evidence--olsson2020 = Medverknad merkast både hos dei som er med, og i tenestene
    .finding = Studiane skildrar to slags verknader. Den eine er på dei som er med i arbeidet, og på korleis medverknaden går føre seg. Den andre er på korleis tenestene blir utforma og leverte.
    .material = 34 studiar av korleis pasientar medverkar i utviklinga av helsetenester.
    .limits = Oversikta kartlegg det studiane skildrar. Ho seier ikkje kor sterke verknadene er.

evidence--sagen2023 = Tydelege roller og opplæring lettar medverknad, og ujamn makt hemmar han
    .finding = Medverknad gjekk lettare med tydelege roller og oppgåver, brei nok representasjon, og opplæring det var sett av pengar til. Ujamn makt stod i vegen. Resultata som er skildra, er mest mjuke, som at brukarrepresentantar kjenner seg verdsette.
    .material = 37 studiar av medverknad på tenestenivå, valde ut av 8588 treff frå 2005 til 2022.
    .limits = Få studiar måler kva medverknad fører til for tenestene og for pasientane.

evidence--vagan2016 = Seks kompetanseområde har noko å seie for utbytet
    .finding = Studiane peikar på seks område: gruppeleiing, sjukdom og diagnose, kommunikasjon, meistring, pedagogikk, og personlege eigenskapar og haldningar.
    .material = Ei systematisk oversikt over studiar av helsepedagogisk kompetanse hos dei som held lærings- og meistringstilbod.
    .limits = Kvaliteten på studiane varierer, og forfattarane ber om meir forsking.

evidence--lm-ped-need = Auka helsekompetanse føreset helsepedagogisk kompetanse, ifølgje NK LMH
    .finding = NK LMH les forskinga slik: Når pasientar og pårørande får meir helsekompetanse, er helsepedagogisk kompetanse hos fagfolka ein føresetnad for det.
    .material = Omtalen gjeld ei oversikt frå 2022 over 34 studiar frå 2006 til 2020 (DOI 10.3928/24748307-20220418-02).
    .limits = Berre omtalen er lesen. Oversikta handlar om korleis fagfolk møter folk med ulik helsekompetanse.

evidence--fysio-dig = Digitale kurs vart opplevde som fleksible, men noko av fellesskapen vart borte
    .finding = Tilsette og deltakarar syntest digitale kurs var effektive og fleksible. Dei sakna å dele erfaringar, stille spørsmål, vere sosiale og sjå kroppsspråk. Tilsette syntest personvern og teieplikt sette grenser. Begge ville ha det digitale i tillegg, ikkje i staden.
    .material = Intervju med ni tilsette og sju deltakarar ved éin frisklivssentral.
    .limits = Det er éin sentral og få personar.

evidence--lm-dig-exp = Nesten ni av ti som svarte, syntest det digitale kurset var nyttig
    .finding = 89 prosent av dei som svarte, syntest kurset var nyttig, og 3 prosent syntest ikkje det. Det liknar på svara etter kurs med oppmøte.
    .material = Om lag 165 deltakarar på 13 digitale kurs i Stavanger våren 2020, for 11 diagnosegrupper. Av dei svarte 87.
    .limits = Det er ei lokal evaluering, og berre om lag halvparten svarte.

evidence--wahl2016 = Den norske utgåva av heiQ fungerte stort sett som originalen
    .finding = Dei åtte skalaene i skjemaet gjekk igjen på norsk. Dei fleste var pålitelege nok (0,72–0,90). Skalaen om å følgje med på seg sjølv og forstå eiga helse var lite påliteleg.
    .material = Svar frå 1019 personar i Noreg med plager i musklar og skjelett, psoriasis, hjartesjukdom eller diabetes type 2.
    .limits = Alle svarte på eitt tidspunkt. Studien viser ikkje kor godt skjemaet fangar opp endring.

evidence--sibs-ungsinn = Det er noko som tyder på at SIBS kan verke: nivå 3 av 5
    .finding = Ungsinn gir SIBS evidensnivå 3 av 5, som tyder noko dokumentasjon på effekt. Det byggjer på éin norsk studie.
    .material = Ein gjennomgang av forskinga i tidsskriftet til Ungsinn (DOI 10.7557/25.6907), slik Ungsinn sjølv omtaler han.
    .limits = Studien hadde inga kontrollgruppe. Noko anna enn SIBS kan forklare det han fann.

factor--training-with-money = Alle partar får opplæring i medverknad, og det er sett av pengar til henne.
factor--clear-roles = Roller og oppgåver er tydeleg skildra.
factor--broad-representation = Brukarsida er breitt nok representert.
factor--support-and-early-start = Leiinga står bak, og alle det vedkjem, er med tidleg.
factor--time-and-interpreter = For innvandrarar: tid til å bli kjende, tolk, og samarbeid med innvandrarorganisasjonar.
factor--uneven-power = Makta er ujamt fordelt mellom dei som samarbeider.
factor--unclear-frames = Rammene er uklare, og den som har eiga erfaring, møter lita respekt for rolla.
factor--unsure-staff = Tilsette er usikre på når og korleis brukarar kan trekkjast inn.
factor--few-representatives = Det er få å spørje, få lokallag og lange avstandar.

named-offer--starthjelp = Starthjelp – om familie og mestring
    .target = Foreldre, og andre med foreldrerolle, til barn frå 0 til 6 år som nyleg har fått vite om nedsett funksjonsevne eller langvarig sjukdom.
    .content = Rettar og moglegheiter, familieliv og rolla som forelder, meistring i kvardagen og forholdet mellom foreldra. Deltakarane snakkar med erfarne foreldre og fagfolk.
    .form = Gruppe. Fire arbeidsdagar i løpet av to månader, som del av pasientforløpet og helst tidleg. Utvikla i Helse Fonna og vidare ved NK LMH, og halde sidan 2011.
    .caveat = Kjeldene omtaler tilbodet. Éi av dei er frå 2016.

named-offer--smil = SMIL – styrket mestring i livet
    .target = Barn og unge som er pårørande til foreldre eller sysken med psykiske, fysiske eller rusrelaterte utfordringar, og familiane deira.
    .content = Leik, aktivitet og samtalar. Kunnskap om helseutfordringa, eigne ressursar, openheit i familien, og at det ikkje er barnet si skuld.
    .form = Vanlegvis seks til åtte barn. At foreldra støttar barnet, er eit vilkår. Familien samlast, og foreldra har eigne møte.
    .caveat = Talet på samlingar varierer: 11 i Skaun, 10–12 ved Sørlandet sjukehus og 12 pluss 2 i Danmark. Alderen er 8–12 år, 8–13 år eller femte til sjuande trinn. Målgruppa er utvida frå psykisk helse og rus til òg å gjelde kroppsleg sjukdom og sysken.

named-offer--mestringstreff = Mestringstreff
    .target = Vaksne i kommunen med langvarige helseutfordringar, uansett diagnose.
    .content = Meistring, endring, motivasjon, kommunikasjon og det som skjer i gruppa. Verktøy til kvardagen, og informasjon om sjølvhjelp etterpå.
    .form = Seks samlingar. Handboka har tre delar: rettleiing, verktøykasse og teori. Deltakarane får tilbod om ei sjølvhjelpsgruppe som dei organiserer sjølve.
    .caveat = To av dei tre kjeldene byrjar å bli gamle, og er berre delvis kontrollerte.

named-offer--helt-sjef = Helt sjef! (UMM)
    .target = Ungdom 12–16 år, unge vaksne 17–26 år og foreldra deira, på tvers av diagnosar.
    .content = Identitet, å vere god nok, kjensler, forhold til andre, familie og vener, å ta styringa i eige liv, og overgangen til vaksenlivet.
    .form = Tre tilbod med seks gruppesamlingar kvar. Dei kan gå samtidig. Det finst ei handbok, og eit eige opplegg for tilsette, «Treff meg!».
    .caveat = Ei av kjeldene er ei utlysing frå 2015.

named-offer--bapp = BAPP – barn av foreldre med avhengighets- og psykiske problemer
    .target = Barn og ungdom med foreldre eller sysken som strevar med avhengigheit eller psykiske problem.
    .content = Ferdigheiter og kunnskap om å leve i situasjonen, kommunikasjon i familien, og at foreldra forstår kvardagen til barnet.
    .form = Førebyggjande grupper i kommunen, og samtalar med familien og foreldra.
    .caveat = Éin stad fortel om åtte veker med eitt møte i veka, etter skulen, gratis og med mat. Andre stader kan gjere det på andre måtar.

named-offer--older-migrants = Mestring og trivsel i hverdagen
    .target = Eldre innvandrarar med lette til moderate psykiske helseutfordringar.
    .content = Trivsel og meistring i kvardagen.
    .form = Utvikla i Oslo i 2015 og 2016, med éin prøverunde for kvinner og éin for menn.
    .caveat = Innhaldet var ikkje bestemt enno då kjelda vart skriven. Vi veit ikkje om tilbodet finst no.

named-offer--sibs = SIBS
    .target = Sysken frå 8 til 16 år til barn med ein langvarig tilstand, saman med éin forelder.
    .content = Informasjon og å bli kjende, diagnosen, kjensler, og samtalar mellom forelder og barn.
    .form = Tre modular og fem økter, i grupper på tre til åtte barn med høgst tre år mellom den eldste og den yngste. Den same forelderen er med heile vegen.
    .caveat = Nokre held dei fem øktene på to ettermiddagar. Ungsinn gir evidensnivå 3 av 5.

named-offer--kid = Kurs i depresjonsmestring (KiD)
    .target = Vaksne med lett til moderat depresjon, eller som er nedstemde.
    .content = Å leggje merke til og endre mønster i tankar og handlingar, med heimeoppgåver. Ingen treng å fortelje om seg sjølv i gruppa.
    .form = Åtte til ti samlingar på to og ein halv time, om lag 8–12 deltakarar, ein godkjend kursleiar og ei kursbok. Oppfølgingsmøte etter éin til fire månader.
    .caveat = Stadene gjer det ulikt: åtte møte, eitt i veka, og to til seinare, eller ti møte der dei to siste kjem seint.

named-offer--laer-a-leve-med = Lær å leve med …
    .target = Ikkje stadfesta.
    .content = Ikkje funne som eitt nasjonalt tilbod i kjeldene som er lesne. Truleg er det ein familie av lokale kurstitlar.
    .form = Ikkje stadfesta.
    .caveat = Dette er allmenn kunnskap utan kjelde. Spør dei som held kurset, kva det går ut på.
