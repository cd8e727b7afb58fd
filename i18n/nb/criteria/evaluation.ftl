# Evaluering: hva deltakerne syntes, hva de fikk ut av det, og hva som blir annerledes.

criterion-experience-in-evaluation = Bruker evalueringen erfaringene til pasienter, brukere og pårørende?
    .title = Brukererfaringer i evalueringen
    .missing = Det står ikke at evalueringen bruker erfaringene til pasienter, brukere eller pårørende.
    .why = Virksomheter i helse- og omsorgstjenesten skal vurdere seg selv ut fra hva pasienter, brukere og pårørende har opplevd. Svarene er til hjelp først når noen bruker dem.
    .remedy = Spør dem som har deltatt, og bruk svarene når dere vurderer tilbudet. Skriv hvem dere spør, og hva svarene har endret.

criterion-goals-in-evaluation = Ser evalueringen på om målene er nådd?
    .title = Om målene er nådd
    .missing = Det står ikke at evalueringen ser på om målene er nådd.
    .why = Virksomheter i helse- og omsorgstjenesten skal kontrollere at de gjennomfører mål og tiltak, og vurdere om tiltakene virker. En enkel måte er å se tilbake på målene for tilbudet.
    .remedy = Finn fram målene når tilbudet er ferdig, og se hva deltakerne fikk til. Skriv at dette er en del av evalueringen.

criterion-yearly-review = Blir tilbudet evaluert minst én gang i året?
    .title = Gjennomgang hvert år
    .review = Det står at det går mer enn ett år mellom hver evaluering. Er tilbudet likevel med når virksomheten går gjennom styringssystemet sitt hvert år?
    .why = Virksomheter i helse- og omsorgstjenesten skal gå gjennom hele styringssystemet minst én gang i året. Kravet gjelder systemet som helhet, ikke hvert tilbud for seg. Derfor må en person vurdere dette.
    .remedy = Skriv hvor ofte tilbudet blir evaluert, og om det er med i den årlige gjennomgangen.

criterion-goal-assessment = Står det hvordan hvert mål blir vurdert?
    .title = Hvordan hvert mål blir vurdert
    .missing = Det står ikke for alle målene hvordan de blir vurdert.
    .why = Kompetansetjenesten for læring og mestring bruker en modell der mål og vurdering henger sammen. Vi leser det slik at hvert mål bør ha en måte å bli vurdert på. Da går det an å se om målet er nådd.
    .remedy = Skriv for hvert mål hvordan dere ser om det er nådd: med samtale, skjema, observasjon, måling eller deltakerens egen vurdering. Finner dere ingen måte, bør målet bli tydeligere.

criterion-course-evaluation = Blir deltakerne spurt om hva de synes om tilbudet?
    .title = Kursevaluering: hva deltakerne synes
    .missing = Det står ikke at deltakerne blir spurt om hva de synes om tilbudet.
    .why = Kompetansetjenesten for læring og mestring anbefaler kursevaluering. Deltakerne vet hva som var nyttig, og hva som kan bli bedre til neste gang.
    .remedy = Bestem om dere spør deltakerne muntlig, skriftlig eller digitalt, og når. Skriv det.

criterion-feedback-each-session = Får deltakerne si hva de synes på slutten av hver samling?
    .title = Kort runde etter hver samling
    .missing = Det står ikke at deltakerne får si hva de synes på slutten av hver samling.
    .why = Kompetansetjenesten for læring og mestring foreslår en kort muntlig runde. Den viser hva som fungerer, mens dere ennå kan endre på det.
    .remedy = Sett av noen minutter på slutten av hver samling. Spør hva som var nyttig, og hva som kan bli annerledes neste gang. Skriv at dere gjør det.

criterion-evaluation-method = Er det bestemt hvordan tilbudet skal evalueres?
    .title = Metode for evalueringen
    .missing = Det står ikke hvilken måte dere evaluerer tilbudet på.
    .why = De som yter helse- og omsorgstjenester, skal arbeide systematisk for bedre kvalitet. Loven sier ikke hvordan. Vi leser det slik at det hører med å bestemme på forhånd hvordan dere evaluerer.
    .remedy = Bestem hvordan dere finner ut om tilbudet virker: med samtale, skjema, måling eller et møte etterpå. Skriv det kort.

criterion-evaluation-owner = Er det bestemt hvem som har ansvaret for evalueringen?
    .title = Ansvar for evalueringen
    .missing = Det står ikke hvem som har ansvaret for evalueringen.
    .why = De som yter helse- og omsorgstjenester, skal arbeide systematisk for bedre kvalitet. Vi leser det slik at noen bør ha ansvaret for evalueringen. Da er det lettere å få den gjort, også når det er travelt.
    .remedy = Skriv hvilken enhet eller rolle som har ansvaret, for eksempel kurslederen eller avdelingen. Ikke skriv navn på personer.

criterion-evaluation-action = Står det hvem som endrer hva, og når, etter evalueringen?
    .title = Endringer etter evalueringen
    .missing = Det står ikke hvem som endrer hva, og når, etter evalueringen.
    .why = Virksomheter i helse- og omsorgstjenesten skal rette opp det som ikke er forsvarlig, og gjøre rutinene sine bedre. En evaluering er til nytte først når noen gjør noe med det den viser.
    .remedy = Ta et kort møte når svarene er kommet inn. Skriv hva dere skal endre, hvilken rolle som gjør det, og når det skal være gjort.

criterion-child-evaluation = Er det en egen evaluering for barna eller ungdommene?
    .title = Evaluering for barn og unge
    .missing = Det står ikke at evalueringen har en egen utgave for barn og unge.
    .why = Barn som kan danne seg egne meninger, har rett til å bli hørt i det som gjelder dem. Spørsmålene som kompetansetjenesten for læring og mestring har samlet, er laget for voksne i grupper, og kan være vanskelige for barn. En egen utgave er én måte å høre dem på.
    .remedy = Lag en egen utgave for barn og unge, med få og enkle spørsmål. Bruk gjerne tegninger, eller spør i en samtale. Skriv at dere gjør det.

criterion-online-evaluation = Evaluerer dere det digitale tilbudet både muntlig og digitalt, og både pedagogikk, fag og teknikk?
    .title = Evaluering av digitale tilbud
    .missing = Det står ikke at evalueringen er både muntlig og digital, og at den tar for seg pedagogikk, fag og teknikk.
    .why = Den regionale kompetansetjenesten i Helse Sør-Øst anbefaler å evaluere et digitalt kurs på begge måter. Da får dere vite om opplegget, faget og teknikken var bra nok, også fra dem som ikke liker å skrive.
    .remedy = Ta en runde muntlig på slutten, og send et kort skjema etterpå. Spør om hvordan kurset var lagt opp, om det faglige, og om lyd, bilde og pålogging. Skriv at dere gjør det.

criterion-evaluation-before-start = Er evalueringen planlagt før tilbudet starter?
    .title = Evaluering planlagt på forhånd
    .missing = Det står ikke at evalueringen er planlagt før tilbudet starter.
    .why = Kompetansetjenesten for læring og mestring bruker en modell der vurdering er en del av planen. Vi leser det slik at evalueringen bør være planlagt før start. Da kan dere også spørre deltakerne underveis.
    .remedy = Bestem før første samling hvem dere spør, om hva og når. Skriv datoen da dere planla det, og når tilbudet starter.

criterion-evaluation-meeting = Møtes de som planla tilbudet, også brukerrepresentanten, til evaluering etterpå?
    .title = Evalueringsmøte
    .missing = Det står ikke at de som planla tilbudet, møtes til evaluering etterpå sammen med en brukerrepresentant.
    .why = Den regionale kompetansetjenesten i Helse Sør-Øst anbefaler et slikt møte i rådene sine om digitale kurs. Vi mener rådet passer like godt for grupper som møtes på ett sted. Når alle som planla, er med, ser dere tilbudet fra flere sider.
    .remedy = Sett av en time etter siste samling. Inviter fagpersonene, brukerrepresentanten og den som koordinerer. Skriv hvilke roller som er med.

criterion-changes-since-last-round = Står det hva dere har endret siden forrige runde?
    .title = Endringer siden forrige runde
    .missing = Det står ikke hva dere har endret siden forrige runde.
    .why = Den regionale kompetansetjenesten i Helse Sør-Øst og lysbilder fra den nasjonale (omkring 2015) anbefaler å bruke det dere fant ut, til å gjøre neste runde bedre. For frisklivssentraler sier veilederen det samme. Når endringene er skrevet ned, går de ikke i glemmeboka når folk slutter.
    .remedy = Skriv kort hva dere endret, og hvorfor. Endret dere ingenting, kan dere skrive det.

criterion-experience-shared = Deler dere erfaringene med andre som har lignende tilbud?
    .title = Erfaringer deles med andre
    .missing = Det står ikke at dere deler erfaringene med andre som har lignende tilbud.
    .why = Dette er en mulighet, som står i lysbilder fra kompetansetjenesten for læring og mestring (omkring 2015). Andre kan ha nytte av det dere har lært, og dere kan få noe igjen.
    .remedy = Fortell om det dere har lært, for eksempel i et nettverk eller til en nabokommune. Skriv hvem dere deler med.

criterion-written-and-oral = Bruker dere både skriftlig og muntlig evaluering?
    .title = Skriftlig og muntlig evaluering
    .missing = Det står ikke at evalueringen er både skriftlig og muntlig.
    .why = Dette er en mulighet. Kompetansetjenesten for læring og mestring skriver at de to kan kombineres. I en samtale kan dere spørre videre, og på et skjema kan folk svare i fred.
    .remedy = Spør på den andre måten også: en kort runde i gruppen, eller noen få spørsmål på et skjema. Skriv at dere gjør begge deler.

criterion-open-questions = Har skjemaet dere evaluerer med, noen åpne spørsmål?
    .title = Åpne spørsmål i skjemaet
    .missing = Det står ikke at skjemaet har åpne spørsmål.
    .why = Kompetansetjenesten for læring og mestring anbefaler noen åpne spørsmål ved siden av dem med skala. En skala viser hvor fornøyde folk er, og de åpne svarene viser hvorfor.
    .remedy = Legg til ett eller to spørsmål der deltakerne svarer med egne ord, for eksempel «Hva savnet du?». Skriv at skjemaet har slike spørsmål.

criterion-evaluation-purpose = Er det avklart hva dere vil vite, hva svarene er til, og hvem som har tid til dem?
    .title = Hva evalueringen er til
    .missing = Det står ikke hva dere vil vite, og hva dere bruker svarene til.
    .review = Det står hva evalueringen er til. Har noen tid til å gå gjennom svarene og gjøre noe med dem?
    .why = Kompetansetjenesten for læring og mestring anbefaler å avklare dette først. Det er bedre å spørre om lite og bruke svarene enn å spørre om mye og la dem ligge.
    .remedy = Skriv i én setning hva dere vil finne ut, og hva dere bruker svarene til. Sett av tid til å gå gjennom dem, og spør ikke om mer enn dere rekker.

criterion-anonymous-answers = Er svarene anonyme når dere spør om bakgrunn?
    .title = Anonyme svar
    .missing = Det står ikke at svarene er anonyme, selv om dere spør om bakgrunn.
    .why = Kompetansetjenesten for læring og mestring ber om varsomhet når skjemaet spør om bakgrunn, som alder eller diagnose. I en liten gruppe kan to slike svar være nok til å kjenne igjen en deltaker.
    .remedy = Spør bare om den bakgrunnen dere trenger, og la folk svare uten navn. Sjekk at ingen kan kjennes igjen, og skriv at svarene er anonyme.

criterion-benefit-apart = Holder dere kursevaluering og måling av utbytte fra hverandre?
    .title = Kursevaluering og utbytte hver for seg
    .missing = Det står ikke at dere har kursevaluering ved siden av målingen av utbytte.
    .why = Kompetansetjenesten for læring og mestring skiller mellom de to. Kursevaluering viser hva deltakerne syntes om tilbudet. Måling av utbytte viser hva de fikk ut av det. Det er to ulike spørsmål.
    .remedy = Spør for seg hva deltakerne syntes, og mål utbyttet for seg. Skriv hvordan dere gjør begge deler.

criterion-recognised-instrument = Måler dere utbytte med et anerkjent skjema som finnes på norsk?
    .title = Anerkjent skjema på norsk
    .review = Det står at dere måler utbytte, men ikke bare med skjemaer som vi kjenner. Er skjemaet prøvd ut, og finnes det på norsk?
    .why = Kompetansetjenesten for læring og mestring viser til skjemaer som er prøvd ut og finnes på norsk, for eksempel heiQ, EQ-5D og RAND-36. Forskere prøvde ut den norske heiQ med over tusen mennesker. Svar på et hjemmelaget skjema er vanskelige å sammenligne med andres.
    .remedy = Velg et skjema fra listen, om det passer til målene. Bruker dere et annet, kan dere skrive hvorfor.

criterion-statistical-competence = Har noen kompetanse i statistikk når dere bruker standardiserte skjemaer?
    .title = Kompetanse i statistikk
    .missing = Det står ikke hvem som har kompetanse i statistikk.
    .why = Kompetansetjenesten for læring og mestring anbefaler standardiserte skjemaer bare når noen har kompetanse i statistikk. Tallene er lette å misforstå, særlig når gruppen er liten.
    .remedy = Finn noen som kan hjelpe med tallene, for eksempel i en forskningsavdeling. Skriv rollen eller avdelingen. Har dere ingen, kan kursevaluering være nok.

criterion-before-and-after = Måler dere utbytte både før og etter?
    .title = Måling før og etter
    .missing = Det står ikke at dere måler utbytte både før og etter.
    .why = Dette er vanlig faglig kunnskap, og ingen kilde er lest. Uten en måling før start vet dere ikke hva som har endret seg. En måling noen måneder senere kan vise om det varer.
    .remedy = La deltakerne svare på det samme skjemaet før første samling og etter siste. Spør gjerne igjen noen måneder senere.

criterion-evaluation-domains = Står det hva evalueringen spør om, for eksempel mestring, håp eller støtte?
    .title = Hva evalueringen spør om
    .missing = Det står ikke om evalueringen spør om støtte, læring, håp, livskvalitet, mestring eller medvirkning.
    .why = Dette er en mulighet. En oversikt over forskning på gruppetilbud for voksne fant at deltakerne fortalte om støtte fra andre, ny kunnskap, håp og bedre måter å mestre på. Vi leser det slik at det er verdt å spørre om slike ting.
    .remedy = Velg ett eller to områder som passer til målene: støtte, læring, håp, livskvalitet, mestring eller medvirkning. Skriv hva dere spør om.
