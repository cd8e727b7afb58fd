# Evaluering: hva deltakerne syntes, hva de fikk ut av det, og hva som blir annerledes.

criterion-experience-in-evaluation = Bruker evalueringen erfaringene til pasienter, brukere og pårørende?
    .title = Brukererfaringer i evalueringen
    .missing = Det står ikke at evalueringen bruker erfaringene til pasienter, brukere eller pårørende.
    .why = Virksomheter i helse- og omsorgstjenesten skal vurdere seg selv ut fra hva pasienter, brukere og pårørende har opplevd. Det de svarer, er til hjelp først når noen bruker det.
    .remedy = Spør dem som har deltatt, og bruk svarene når tilbudet blir vurdert. Skriv hvem du spør, og hva svarene har endret.

criterion-goals-in-evaluation = Ser evalueringen på om målene er nådd?
    .title = Målene i evalueringen
    .missing = Det står ikke at evalueringen ser på om målene er nådd.
    .why = Virksomheter i helse- og omsorgstjenesten skal kontrollere at mål og tiltak blir gjennomført, og vurdere om tiltakene virker. Da hjelper det å se tilbake på målene for tilbudet.
    .remedy = Finn fram målene når tilbudet er ferdig, og se hva deltakerne fikk til. Skriv at dette er en del av evalueringen.

criterion-yearly-review = Blir tilbudet evaluert minst én gang i året?
    .title = Gjennomgang hvert år
    .review = Det står at det går mer enn ett år mellom hver evaluering. Er tilbudet likevel med når virksomheten går gjennom styringssystemet sitt hvert år?
    .why = Virksomheter i helse- og omsorgstjenesten skal gå gjennom hele styringssystemet minst én gang i året. Kravet gjelder systemet som helhet, ikke hvert tilbud for seg. Derfor må en person vurdere dette.
    .remedy = Skriv hvor ofte tilbudet blir evaluert, og om det er med i den årlige gjennomgangen.

criterion-goal-assessment = Står det hvordan hvert mål blir vurdert?
    .title = Vurdering av målene
    .missing = Det står ikke for alle målene hvordan de blir vurdert.
    .why = Et mål er til hjelp når det går an å se om det er nådd. Mål og vurdering bør derfor henge sammen fra starten.
    .remedy = Skriv for hvert mål hvordan du ser om det er nådd: med samtale, skjema, observasjon, måling eller deltakerens egen vurdering. Finner du ingen måte, bør målet bli tydeligere.

criterion-course-evaluation = Blir deltakerne spurt om hva de synes om tilbudet?
    .title = Kursevaluering
    .missing = Det står ikke hvordan tilbudet blir evaluert.
    .why = Deltakerne vet hva som var nyttig, og hva som kan bli bedre. Når de blir spurt, kan neste runde bli bedre enn denne.
    .remedy = Bestem om du spør deltakerne muntlig, skriftlig eller digitalt, og når. Skriv det i planen.

criterion-feedback-each-session = Får deltakerne si hva de synes på slutten av hver samling?
    .title = Kort runde etter hver samling
    .missing = Det står ikke at deltakerne får si hva de synes på slutten av hver samling.
    .why = En kort muntlig runde viser hva som fungerer, mens det ennå går an å endre på det.
    .remedy = Sett av noen minutter på slutten av hver samling. Spør hva som var nyttig, og hva som kan bli annerledes neste gang.
