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
    .missing = For minst ett mål står det ikke hvordan det blir vurdert.
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

criterion-child-evaluation = Er det en egen evaluering for barna?
    .title = Evaluering for barn
    .missing = Det står ikke at evalueringen har en egen utgave for barn.
    .why = Barn som kan danne seg egne meninger, har rett til å bli hørt i det som gjelder dem. Et skjema for voksne kan være vanskelig for barn å svare på.
    .remedy = Lag en egen utgave for barn, med få og enkle spørsmål. Bruk gjerne tegninger, eller spør barna i en samtale.
