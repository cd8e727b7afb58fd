# Tilgjengelighet for alle.

criterion-web-standard = Står det at nettløsningen følger standarden for universell utforming?
    .title = Universell utforming på nett
    .missing = Det står ikke at nettløsningen følger standarden som gjelder for tilbyderen.
    .conflict = Det står at nettløsningen følger en lavere standard enn den som gjelder, eller ingen standard.
    .why = Private og frivillige skal følge WCAG 2.0 på nivå AA, med tre unntak. Offentlige organer skal følge EN 301 549, som i praksis er WCAG 2.1 på nivå AA. Kravene er til for at alle skal kunne bruke løsningen.
    .remedy = Spør dem som har ansvaret for nettløsningen, hvilken standard den følger, og skriv svaret. Følger den ikke standarden, spør du når det blir rettet.

criterion-adaptation-contact = Får folk vite hvem de kan spørre om tilrettelegging?
    .title = Hvem en spør om tilrettelegging
    .missing = Det står ikke hvem folk kan spørre om tilrettelegging.
    .review = Det står hvem folk kan spørre. Se på om de som svarer, kan få til det folk trenger.
    .why = Folk med funksjonsnedsettelse har rett til tilrettelegging av kommunale helse- og omsorgstilbud som varer over tid. Korte kurs faller ofte utenfor. Fra 2026 er også FN-konvensjonen om rettighetene deres norsk lov. Den som vet hvem en kan spørre, slipper å gi opp på forhånd.
    .remedy = Skriv hvilken enhet eller rolle folk kan spørre, med telefon eller e-post, og hvor lang tid dere trenger. Nevn gjerne hva dere har fått til før.

criterion-venue-accessible = Står det om folk med funksjonsnedsettelse kan bruke stedet?
    .title = Tilgang til stedet
    .missing = Det står ikke om folk med funksjonsnedsettelse kan bruke stedet.
    .why = Virksomheter som er åpne for folk flest, skal ha lokaler som alle kan bruke, så langt det ikke blir en for stor byrde. Den som sitter i rullestol eller hører dårlig, trenger å vite hvordan det er før påmelding. At det bør stå i beskrivelsen, er vårt råd; ingen kilde er lest.
    .remedy = Skriv om en kommer inn uten trinn, og om det finnes toalett for rullestol, teleslynge og parkering. Er noe ikke tilgjengelig, skriver du det, og hva dere gjør i stedet.

criterion-venue-alternative = Finnes det en løsning for dem som ikke kan bruke stedet?
    .title = Når stedet ikke passer for alle
    .review = Det står at folk med funksjonsnedsettelse ikke kan bruke stedet, men ikke hva dere gjør for dem. Finnes det en løsning?
    .why = Kravet om lokaler som alle kan bruke, faller bort når det blir en for stor byrde. En tur i skogen eller et lånt rom er ikke i seg selv galt. Men folk trenger å vite hva de kan gjøre i stedet.

criterion-information-adapted = Er informasjonen tilpasset dem som skal ha den?
    .title = Tilpasset informasjon
    .missing = Det står ikke at informasjonen er tilpasset, for eksempel etter alder, med bilder, i enkel tekst eller med tolk.
    .why = Informasjon til pasienter og brukere skal passe til alder, modenhet, erfaring, kultur og språk. Er tilbudet for folk med funksjonsnedsettelse, kan de for eksempel trenge lettlest tekst, tegnspråk eller stor skrift. Står det i beskrivelsen, vet de at det finnes. Kompetansesentre anbefaler det samme, også for dem loven ikke gjelder.
    .remedy = Finn ut hva de som kommer, trenger. Tilpass informasjonen, og skriv hva dere har gjort.

criterion-accessibility-statement = Finnes det en lenke til tilgjengelighetserklæringen?
    .title = Erklæring om tilgjengelighet
    .missing = Det står ikke noen lenke rett til tilgjengelighetserklæringen for nettløsningen.
    .why = Offentlige organer skal ha en oppdatert erklæring om hvor tilgjengelig nettløsningen er, og en måte å si fra på når noe ikke virker. En lenke til forsiden hjelper ikke folk dit.
    .remedy = Finn erklæringen, og legg inn lenken til den. Finnes den ikke, spør du dem som har ansvaret for nettløsningen.

criterion-captions = Er filmene tekstet?
    .title = Teksting av film
    .missing = Det står ikke at filmene er tekstet.
    .why = Film som offentlige organer legger ut på nett, skal være tekstet. Direktesendinger og noe eldre stoff er unntatt. Teksting hjelper både dem som hører dårlig, og dem som lærer norsk.
    .remedy = Tekst filmene, og skriv at de er tekstet. Har andre laget dem, spør du om de kan gjøre det.

criterion-audio-description = Er filmene synstolket, eller finnes det noe i stedet?
    .title = Synstolking av film
    .missing = Det står ikke at filmene er synstolket, eller at det finnes noe i stedet.
    .why = Film som offentlige organer har lagt ut på nett etter 1. februar 2024, skal være synstolket. Direktesendinger er unntatt. Synstolking forteller blinde og svaksynte hva som skjer i bildet.
    .remedy = Få filmene synstolket, og skriv at de er det. Blir alt som vises, også sagt høyt, kan det være nok. Skriv i så fall det.

criterion-needs-asked = Blir folk spurt om hva de trenger, når de melder seg på?
    .title = Spørsmål om tilrettelegging
    .missing = Det står ikke at folk blir spurt om de trenger tilrettelegging, eller hvem de kan si fra til.
    .why = Ikke alle sier av seg selv at de hører dårlig, trenger tolk eller vil sitte nær døren. Et spørsmål i påmeldingen gjør det lett, og dere rekker å ordne det. Dette er vanlig praksis i faget; ingen kilde er lest.
    .remedy = Ta med et spørsmål i påmeldingen: Er det noe vi kan gjøre for at det skal bli lettere for deg å være med?

criterion-directions-told = Får folk vite hvordan de kommer dit?
    .title = Veien dit
    .missing = Det står ikke hvordan folk finner fram: verken gateadresse, parkering, buss eller inngang.
    .why = Navnet på et hus er nok for den som kjenner det. Andre trenger adressen, hvor de kan parkere, og hvilken inngang det er. Dette er vanlig praksis i faget; ingen kilde er lest.
    .remedy = Skriv gateadressen og hvilken inngang og etasje det er. Nevn parkering og nærmeste stopp for buss eller tog.

criterion-materials-accessible = Kan alle som er med, bruke materiellet?
    .title = Materiell som alle kan bruke
    .missing = Det står ikke at materiellet finnes i former som folk med funksjonsnedsettelse kan bruke.
    .why = Et hefte med liten skrift, eller en film uten tekst, stenger noen ute. Store bokstaver, lyd, enkel tekst eller en fil som kan leses opp, hjelper mange. Dette er vanlig praksis i faget; ingen kilde er lest.
    .remedy = Gå gjennom det dere deler ut. Lag en form til av det som ikke alle kan bruke, og skriv at den finnes.

criterion-separate-groups = Er det tenkt på om kvinner og menn bør møtes hver for seg?
    .title = Egne grupper for kvinner og menn
    .missing = Det står ikke noe om hvem som møtes i samme gruppe.
    .why = I Oslo ble et tilbud for eldre innvandrere prøvd ut i én gruppe for kvinner og én for menn. Det er ett eksempel, og noen vil heller være sammen. Spør dem det gjelder.
    .remedy = Spør noen i målgruppen hva de vil. Skriv hvem som møtes sammen.

criterion-hours-and-food = Kan barn, unge og foreldre komme etter skole og jobb, eller er det mat?
    .title = Tid på dagen og mat
    .missing = Det står ikke at det er etter skole og arbeidstid, i helgen, eller at det er mat.
    .why = Et tilbud for barn og unge i Stjørdal er lagt til etter skoletid, med mat. Det er ett eksempel, og ikke mer: noen vil heller ha det i skoletiden. Klokka tre som grense er vårt forslag.
    .remedy = Spør familiene når det passer. Skriv klokkeslettet, og si det hvis dere har noe å spise.
