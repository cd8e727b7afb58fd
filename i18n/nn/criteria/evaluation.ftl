# Evaluering: kva deltakarane syntest, kva dei fekk ut av det, og kva som blir annleis.

criterion-experience-in-evaluation = Bruker evalueringa erfaringane til pasientar, brukarar og pårørande?
    .title = Brukarerfaringar i evalueringa
    .missing = Det står ikkje at evalueringa bruker erfaringane til pasientar, brukarar eller pårørande.
    .why = Verksemder i helse- og omsorgstenesta skal vurdere seg sjølve ut frå kva pasientar, brukarar og pårørande har opplevd. Svara er til hjelp først når nokon bruker dei.
    .remedy = Spør dei som har vore med, og bruk svara når de vurderer tilbodet. Skriv kven de spør, og kva svara har endra.

criterion-goals-in-evaluation = Ser evalueringa på om måla er nådde?
    .title = Om måla er nådde
    .missing = Det står ikkje at evalueringa ser på om måla er nådde.
    .why = Verksemder i helse- og omsorgstenesta skal kontrollere at dei gjennomfører mål og tiltak, og vurdere om tiltaka verkar. Ein enkel måte er å sjå tilbake på måla for tilbodet.
    .remedy = Finn fram måla når tilbodet er ferdig, og sjå kva deltakarane fekk til. Skriv at dette er ein del av evalueringa.

criterion-yearly-review = Evaluerer de tilbodet minst éin gong i året?
    .title = Gjennomgang kvart år
    .review = Det står at det går meir enn eitt år mellom kvar evaluering. Er tilbodet likevel med når verksemda går gjennom styringssystemet sitt kvart år?
    .why = Verksemder i helse- og omsorgstenesta skal gå gjennom heile styringssystemet minst éin gong i året. Kravet gjeld systemet som heilskap, ikkje kvart tilbod for seg. Difor må ein person vurdere dette.
    .remedy = Skriv kor ofte de evaluerer tilbodet, og om det er med i den årlege gjennomgangen.

criterion-goal-assessment = Står det korleis de vurderer kvart mål?
    .title = Korleis de vurderer kvart mål
    .missing = Det står ikkje for alle måla korleis de vurderer dei.
    .why = Kompetansetenesta for læring og meistring bruker ein modell der mål og vurdering heng saman. Vi les det slik at kvart mål bør ha ein måte å bli vurdert på. Då går det an å sjå om målet er nådd.
    .remedy = Skriv for kvart mål korleis de ser om det er nådd: med samtale, skjema, observasjon, måling eller vurderinga til deltakaren sjølv. Finn de ingen måte, bør målet bli tydelegare.

criterion-course-evaluation = Spør de deltakarane kva dei synest om tilbodet?
    .title = Kursevaluering: kva deltakarane synest
    .missing = Det står ikkje at de spør deltakarane kva dei synest om tilbodet.
    .why = Kompetansetenesta for læring og meistring tilrår kursevaluering. Deltakarane veit kva som var nyttig, og kva som kan bli betre til neste gong.
    .remedy = Avgjer om de spør deltakarane munnleg, skriftleg eller digitalt, og når. Skriv det.

criterion-feedback-each-session = Får deltakarane seie kva dei synest på slutten av kvar samling?
    .title = Kort runde etter kvar samling
    .missing = Det står ikkje at deltakarane får seie kva dei synest på slutten av kvar samling.
    .why = Kompetansetenesta for læring og meistring foreslår ein kort munnleg runde. Han viser kva som fungerer, medan de enno kan endre på det.
    .remedy = Set av nokre minutt på slutten av kvar samling. Spør kva som var nyttig, og kva som kan bli annleis neste gong. Skriv at de gjer det.

criterion-evaluation-method = Har de avgjort korleis de skal evaluere tilbodet?
    .title = Metode for evalueringa
    .missing = Det står ikkje kva måte de evaluerer tilbodet på.
    .why = Dei som yter helse- og omsorgstenester, skal arbeide systematisk for betre kvalitet. Lova seier ikkje korleis. Vi les det slik at det høyrer med å avgjere på førehand korleis de evaluerer.
    .remedy = Avgjer korleis de finn ut om tilbodet verkar: med samtale, skjema, måling eller eit møte etterpå. Skriv det kort.

criterion-evaluation-owner = Har de avgjort kven som har ansvaret for evalueringa?
    .title = Ansvar for evalueringa
    .missing = Det står ikkje kven som har ansvaret for evalueringa.
    .why = Dei som yter helse- og omsorgstenester, skal arbeide systematisk for betre kvalitet. Vi les det slik at nokon bør ha ansvaret for evalueringa. Då er det lettare å få henne gjord, òg når det er travelt.
    .remedy = Skriv kva eining eller rolle som har ansvaret, til dømes kursleiaren eller avdelinga. Ikkje skriv namn på personar.

criterion-evaluation-action = Står det kven som endrar kva, og når, etter evalueringa?
    .title = Endringar etter evalueringa
    .missing = Det står ikkje kven som endrar kva, og når, etter evalueringa.
    .why = Verksemder i helse- og omsorgstenesta skal rette opp det som ikkje er forsvarleg, og gjere rutinane sine betre. Ei evaluering er til nytte først når nokon gjer noko med det ho viser.
    .remedy = Ta eit kort møte når svara er komne inn. Skriv kva de skal endre, kva rolle som gjer det, og når det skal vere gjort.

criterion-child-evaluation = Er det ei eiga evaluering for barna eller ungdommane?
    .title = Evaluering for barn og unge
    .missing = Det står ikkje at evalueringa har ei eiga utgåve for barn og unge.
    .why = Barn som kan gjere seg opp eigne meiningar, har rett til å bli høyrde i det som gjeld dei. Spørsmåla som kompetansetenesta for læring og meistring har samla, er laga for vaksne i grupper, og kan vere vanskelege for barn. Ei eiga utgåve er éin måte å høyre dei på.
    .remedy = Lag ei eiga utgåve for barn og unge, med få og enkle spørsmål. Bruk gjerne teikningar, eller spør i ein samtale. Skriv at de gjer det.

criterion-online-evaluation = Evaluerer de det digitale tilbodet både munnleg og digitalt, og både pedagogikk, fag og teknikk?
    .title = Evaluering av digitale tilbod
    .missing = Det står ikkje at evalueringa er både munnleg og digital, og at ho tek for seg pedagogikk, fag og teknikk.
    .why = Den regionale kompetansetenesta i Helse Sør-Øst tilrår å evaluere eit digitalt kurs på begge måtar. Då får de vite om opplegget, faget og teknikken var bra nok, òg frå dei som ikkje liker å skrive.
    .remedy = Ta ein munnleg runde på slutten, og send eit kort skjema etterpå. Spør om korleis kurset var lagt opp, om det faglege, og om lyd, bilete og pålogging. Skriv at de gjer det.

criterion-evaluation-before-start = Er evalueringa planlagd før tilbodet startar?
    .title = Evaluering planlagd på førehand
    .missing = Det står ikkje at evalueringa er planlagd før tilbodet startar.
    .why = Kompetansetenesta for læring og meistring bruker ein modell der vurdering er ein del av planen. Vi les det slik at evalueringa bør vere planlagd før start. Då kan de òg spørje deltakarane undervegs.
    .remedy = Avgjer før første samling kven de spør, om kva og når. Skriv datoen då de planla det, og når tilbodet startar.

criterion-evaluation-meeting = Møtest dei som planla tilbodet, brukarrepresentanten òg, til evaluering etterpå?
    .title = Evalueringsmøte
    .missing = Det står ikkje at dei som planla tilbodet, møtest til evaluering etterpå saman med ein brukarrepresentant.
    .why = Den regionale kompetansetenesta i Helse Sør-Øst tilrår eit slikt møte i råda sine om digitale kurs. Vi meiner rådet passar like godt for grupper som møtest på éin stad. Når alle som planla, er med, ser de tilbodet frå fleire sider.
    .remedy = Set av ein time etter siste samling. Inviter fagpersonane, brukarrepresentanten og den som koordinerer. Skriv kva roller som er med.

criterion-changes-since-last-round = Står det kva de har endra sidan førre runde?
    .title = Endringar sidan førre runde
    .missing = Det står ikkje kva de har endra sidan førre runde.
    .why = Den regionale kompetansetenesta i Helse Sør-Øst og lysbilete frå den nasjonale (kring 2015) tilrår å bruke det de fann ut, til å gjere neste runde betre. For frisklivssentralar seier rettleiaren det same. Når endringane er skrivne ned, blir dei ikkje gløymde når folk sluttar.
    .remedy = Skriv kort kva de endra, og kvifor. Endra de ingenting, kan de skrive det.

criterion-experience-shared = Deler de erfaringane med andre som har liknande tilbod?
    .title = Erfaringar delte med andre
    .missing = Det står ikkje at de deler erfaringane med andre som har liknande tilbod.
    .why = Dette er ei moglegheit, som står i lysbilete frå kompetansetenesta for læring og meistring (kring 2015). Andre kan ha nytte av det de har lært, og de kan få noko att.
    .remedy = Fortel om det de har lært, til dømes i eit nettverk eller til ein nabokommune. Skriv kven de deler med.

criterion-written-and-oral = Bruker de både skriftleg og munnleg evaluering?
    .title = Skriftleg og munnleg evaluering
    .missing = Det står ikkje at evalueringa er både skriftleg og munnleg.
    .why = Dette er ei moglegheit. Kompetansetenesta for læring og meistring skriv at dei to kan kombinerast. I ein samtale kan de spørje vidare, og på eit skjema kan folk svare i fred.
    .remedy = Spør på den andre måten òg: ein kort runde i gruppa, eller nokre få spørsmål på eit skjema. Skriv at de gjer begge delar.

criterion-open-questions = Har skjemaet de evaluerer med, nokre opne spørsmål?
    .title = Opne spørsmål i skjemaet
    .missing = Det står ikkje at skjemaet har opne spørsmål.
    .why = Kompetansetenesta for læring og meistring tilrår nokre opne spørsmål ved sida av dei med skala. Ein skala viser kor nøgde folk er, og dei opne svara viser kvifor.
    .remedy = Legg til eitt eller to spørsmål der deltakarane svarer med eigne ord, til dømes «Kva sakna du?». Skriv at skjemaet har slike spørsmål.

criterion-evaluation-purpose = Er det avklart kva de vil vite, kva svara er til, og kven som har tid til dei?
    .title = Kva evalueringa er til
    .missing = Det står ikkje kva de vil vite, og kva de bruker svara til.
    .review = Det står kva evalueringa er til. Har nokon tid til å gå gjennom svara og gjere noko med dei?
    .why = Kompetansetenesta for læring og meistring tilrår å avklare dette først. Det er betre å spørje om lite og bruke svara enn å spørje om mykje og la dei liggje.
    .remedy = Skriv i éi setning kva de vil finne ut, og kva de bruker svara til. Set av tid til å gå gjennom dei, og spør ikkje om meir enn de rekk.

criterion-anonymous-answers = Er svara anonyme når de spør om bakgrunn?
    .title = Anonyme svar
    .missing = Det står ikkje at svara er anonyme, sjølv om de spør om bakgrunn.
    .why = Kompetansetenesta for læring og meistring ber om varsemd når skjemaet spør om bakgrunn, som alder eller diagnose. I ei lita gruppe kan to slike svar vere nok til å kjenne att ein deltakar.
    .remedy = Spør berre om den bakgrunnen de treng, og la folk svare utan namn. Sjekk at ingen kan bli kjende att, og skriv at svara er anonyme.

criterion-benefit-apart = Held de kursevaluering og måling av utbyte frå kvarandre?
    .title = Kursevaluering og utbyte kvar for seg
    .missing = Det står ikkje at de har kursevaluering ved sida av målinga av utbyte.
    .why = Kompetansetenesta for læring og meistring skil mellom dei to. Kursevaluering viser kva deltakarane syntest om tilbodet. Måling av utbyte viser kva dei fekk ut av det. Det er to ulike spørsmål.
    .remedy = Spør for seg kva deltakarane syntest, og mål utbytet for seg. Skriv korleis de gjer begge delar.

criterion-recognised-instrument = Måler de utbyte med eit skjema som er prøvd ut og finst på norsk?
    .title = Skjema som er prøvd ut
    .review = Det står at de måler utbyte, men ikkje berre med skjema som vi kjenner. Er skjemaet prøvd ut, og finst det på norsk?
    .why = Kompetansetenesta for læring og meistring viser til skjema som er prøvde ut og finst på norsk, til dømes heiQ, EQ-5D og RAND-36. Forskarar prøvde ut den norske heiQ med over tusen menneske. Svar på eit heimelaga skjema er vanskelege å samanlikne med svara til andre.
    .remedy = Vel eit skjema frå lista, om det passar til måla. Bruker de eit anna, kan de skrive kvifor.

criterion-statistical-competence = Har nokon kompetanse i statistikk når de bruker standardiserte skjema?
    .title = Kompetanse i statistikk
    .missing = Det står ikkje kven som har kompetanse i statistikk.
    .why = Kompetansetenesta for læring og meistring tilrår standardiserte skjema berre når nokon har kompetanse i statistikk. Tala er lette å misforstå, særleg når gruppa er lita.
    .remedy = Finn nokon som kan hjelpe med tala, til dømes i ei forskingsavdeling. Skriv rolla eller avdelinga. Har de ingen, kan kursevaluering vere nok.

criterion-before-and-after = Måler de utbyte både før og etter?
    .title = Måling før og etter
    .missing = Det står ikkje at de måler utbyte både før og etter.
    .why = Dette er vanleg fagleg kunnskap, og inga kjelde er lesen. Utan ei måling før start veit de ikkje kva som har endra seg. Ei måling nokre månader seinare kan vise om det varer.
    .remedy = La deltakarane svare på det same skjemaet før første samling og etter siste. Spør gjerne på nytt nokre månader seinare.

criterion-evaluation-domains = Står det kva evalueringa spør om, til dømes meistring, håp eller støtte?
    .title = Kva evalueringa spør om
    .missing = Det står ikkje om evalueringa spør om støtte, læring, håp, livskvalitet, meistring eller medverknad.
    .why = Dette er ei moglegheit. Ei oversikt over forsking på tilbod i grupper for vaksne fann at deltakarane fortalde om støtte frå andre, ny kunnskap, håp og betre måtar å meistre på. Vi les det slik at det er verdt å spørje om slike ting.
    .remedy = Vel eitt eller to område som passar til måla: støtte, læring, håp, livskvalitet, meistring eller medverknad. Skriv kva de spør om.
