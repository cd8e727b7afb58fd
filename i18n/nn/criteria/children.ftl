# Barn og unge, som deltakarar og som pårørande.

criterion-consent-age = Passar det som står om samtykke, med alderen til deltakarane?
    .title = Samtykke og alder
    .conflict = Det som står om kven som samtykkjer, passar ikkje med alderen til pasientane.
    .review = Det som står om kven som samtykkjer, passar kanskje ikkje for alle aldrane. Kven samtykkjer for kven?
    .why = Frå 16 år samtykkjer pasientar sjølve til helsehjelp, med nokre unntak. For yngre barn er det som regel foreldra som samtykkjer, og først skal barnet få seie kva det meiner.
    .remedy = Skriv kven som samtykkjer for kvar aldersgruppe. Samtykke til noko anna, som bilete eller turar, høyrer ikkje til her.

criterion-child-coordinator-told = Får foreldra vite om barnekoordinator?
    .title = Barnekoordinator
    .review = Tilbodet er for foreldre. Sjå på om barna har ein sjukdom eller ei funksjonsnedsetjing som gir rett til barnekoordinator, og om foreldra får vite om det.
    .why = Familiar som har eller ventar barn med alvorleg sjukdom, skade eller funksjonsnedsetjing, har rett til barnekoordinator i kommunen når barnet treng samansett hjelp over lang tid og foreldra ønskjer det. Ikkje alle veit om det.
    .remedy = Fortel foreldra om barnekoordinator, og kven i kommunen dei kan spørje. Skriv at de gjer det.

criterion-child-responsible-contact = Står det kven som har ansvar for barn som er pårørande eller etterlatne?
    .title = Ansvar for barn som er pårørande
    .missing = Det står ikkje kven som har ansvar for barn som er pårørande eller etterlatne.
    .why = Sjukehus skal ha barneansvarlege, så langt det trengst. Dei samordnar oppfølginga av barn og sysken under 18 år når nokon er alvorleg sjuk eller døyr. Anna helsepersonell skal òg medverke til at barna får informasjon og oppfølging.
    .remedy = Skriv kva eining eller rolle som har ansvaret, til dømes dei barneansvarlege, gjerne med telefon eller e-post. Ikkje skriv namn på personar.

criterion-children-as-relatives = Står det korleis tilbodet er tilpassa barn som er pårørande, og kven som samtykkjer?
    .title = Tilbod til barn som er pårørande
    .missing = Det står ikkje begge delar: korleis innhaldet er tilpassa barna, og kven som samtykkjer til at dei er med.
    .why = Helsepersonell skal medverke til at barn og sysken av alvorleg sjuke pasientar får den informasjonen og oppfølginga dei treng. Barn treng noko anna enn vaksne, og foreldra treng å vite kven som samtykkjer.
    .remedy = Skriv kva de har gjort for at innhaldet skal passe for alderen, og kven som samtykkjer: foreldra, barnet eller begge.

criterion-children-as-relatives-topic = Tek tilbodet opp barn som er pårørande?
    .title = Barn som pårørande, som tema
    .missing = Det står ikkje at tilbodet tek opp barn som er pårørande.
    .why = Helsepersonell skal snakke med alvorleg sjuke pasientar om kva barna deira treng. Vi meiner at eit kurs for vaksne pasientar er ein god stad å byrje.
    .remedy = Spør deltakarane om dei har barn heime, set av tid til å snakke om dei, og skriv at de gjer det. Er sjukdomen sjeldan alvorleg, kan du svare at spørsmålet ikkje gjeld.

criterion-parents-informed = Står det korleis foreldra til pasientar under 16 år får informasjon?
    .title = Informasjon til foreldre
    .review = Det står korleis foreldra får informasjon. Sjå på om det passar for kvar pasient og for alle aldrane.
    .why = Når pasienten er under 16 år, skal foreldra òg få informasjon. Mellom 12 og 16 år kan pasienten likevel halde noko for seg sjølv, når grunnen er slik at ein bør respektere han.
    .remedy = Skriv kva foreldra får vite, når og korleis: på eit møte, i eit brev eller i ein samtale.

criterion-confidential-youth = Står det kva foreldra får vite om pasientar frå 12 til 16 år?
    .title = Det dei unge vil halde for seg sjølve
    .review = Det står kva foreldra får vite om pasientar frå 12 til 16 år. Sjå på om det gir rom for å vurdere kvar einskild.
    .why = Frå 12 til 16 år kan pasienten ha grunnar til at foreldra ikkje får vite alt, og dei bør ein respektere. Når dette er sagt på førehand, veit både dei unge og foreldra kva dei kan rekne med.
    .remedy = Skriv kva de fortel foreldra, og kva dei unge kan halde for seg sjølve.
