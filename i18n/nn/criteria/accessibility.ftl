# Tilgjenge for alle.

criterion-web-standard = Står det at nettløysinga følgjer standarden for universell utforming?
    .title = Universell utforming på nett
    .missing = Det står ikkje at nettløysinga følgjer standarden som gjeld for tilbydaren.
    .conflict = Det står at nettløysinga følgjer ein lågare standard enn den som gjeld, eller ingen standard.
    .why = Private og frivillige skal følgje WCAG 2.0 på nivå AA, med tre unntak. Offentlege organ skal følgje EN 301 549, som i praksis er WCAG 2.1 på nivå AA. Krava er der for at alle skal kunne bruke løysinga.
    .remedy = Spør dei som har ansvaret for nettløysinga, kva standard ho følgjer, og skriv svaret. Følgjer ho ikkje standarden, spør du når det blir retta.

criterion-adaptation-contact = Får folk vite kven dei kan spørje om tilrettelegging?
    .title = Kven ein spør om tilrettelegging
    .missing = Det står ikkje kven folk kan spørje om tilrettelegging.
    .review = Det står kven folk kan spørje. Sjå på om dei som svarar, kan få til det folk treng.
    .why = Folk med funksjonsnedsetjing har rett til tilrettelegging av kommunale helse- og omsorgstilbod som varer over tid. Korte kurs fell ofte utanfor. Frå 2026 er FN-konvensjonen om rettane deira òg norsk lov. Den som veit kven ein kan spørje, slepp å gi opp på førehand.
    .remedy = Skriv kva eining eller rolle folk kan spørje, med telefon eller e-post, og kor lang tid de treng. Nemn gjerne kva de har fått til før.

criterion-venue-accessible = Står det om folk med funksjonsnedsetjing kan bruke staden?
    .title = Tilgang til staden
    .missing = Det står ikkje om folk med funksjonsnedsetjing kan bruke staden.
    .why = Verksemder som er opne for folk flest, skal ha lokale som alle kan bruke, så langt det ikkje blir ei for stor bør. Den som sit i rullestol eller høyrer dårleg, treng å vite korleis det er før påmelding. At det bør stå i skildringa, er vårt råd; inga kjelde er lesen.
    .remedy = Skriv om ein kjem inn utan trinn, og om det finst toalett for rullestol, teleslynge og parkering. Er noko ikkje tilgjengeleg, skriv du det, og kva de gjer i staden.

criterion-venue-alternative = Finst det ei løysing for dei som ikkje kan bruke staden?
    .title = Når staden ikkje passar for alle
    .review = Det står at folk med funksjonsnedsetjing ikkje kan bruke staden, men ikkje kva de gjer for dei. Finst det ei løysing?
    .why = Kravet om lokale som alle kan bruke, fell bort når det blir ei for stor bør. Ein tur i skogen eller eit lånt rom er ikkje gale i seg sjølv. Men folk treng å vite kva dei kan gjere i staden.

criterion-information-adapted = Er informasjonen tilpassa dei som skal ha han?
    .title = Tilpassa informasjon
    .missing = Det står ikkje at informasjonen er tilpassa, til dømes etter alder, med bilete, i enkel tekst eller med tolk.
    .why = Informasjon til pasientar og brukarar skal passe til alder, modning, erfaring, kultur og språk. Er tilbodet for folk med funksjonsnedsetjing, kan dei til dømes trenge lettlesen tekst, teiknspråk eller stor skrift. Står det i skildringa, veit dei at det finst. Kompetansesenter rår til det same, òg for dei som lova ikkje gjeld for.
    .remedy = Finn ut kva dei som kjem, treng. Tilpass informasjonen, og skriv kva de har gjort.

criterion-accessibility-statement = Finst det ei lenkje til erklæringa om tilgjenge?
    .title = Erklæring om tilgjenge
    .missing = Det står ikkje noka lenkje rett til erklæringa om tilgjenge for nettløysinga.
    .why = Offentlege organ skal ha ei oppdatert erklæring om kor tilgjengeleg nettløysinga er, og ein måte å seie frå på når noko ikkje verkar. Ei lenkje til framsida hjelper ikkje folk dit.
    .remedy = Finn erklæringa, og legg inn lenkja til henne. Finst ho ikkje, spør du dei som har ansvaret for nettløysinga.

criterion-captions = Er filmane teksta?
    .title = Teksting av film
    .missing = Det står ikkje at filmane er teksta.
    .why = Film som offentlege organ legg ut på nett, skal vere teksta. Det gjeld ikkje direktesendingar og noko eldre stoff. Teksting hjelper både dei som høyrer dårleg, og dei som lærer norsk.
    .remedy = Tekst filmane, og skriv at dei er teksta. Har andre laga dei, spør du om dei kan gjere det.

criterion-audio-description = Har filmane synstolking, eller finst det noko i staden?
    .title = Synstolking av film
    .missing = Det står ikkje at filmane har synstolking, eller at det finst noko i staden.
    .why = Film som offentlege organ har lagt ut på nett etter 1. februar 2024, skal ha synstolking. Det gjeld ikkje direktesendingar. Synstolking fortel blinde og svaksynte kva som skjer i biletet.
    .remedy = Få laga synstolking til filmane, og skriv at dei har det. Blir alt ein ser, òg sagt høgt, kan det vere nok. Skriv i så fall det.

criterion-needs-asked = Blir folk spurde om kva dei treng, når dei melder seg på?
    .title = Spørsmål om tilrettelegging
    .missing = Det står ikkje at folk blir spurde om dei treng tilrettelegging, eller kven dei kan seie frå til.
    .why = Ikkje alle seier av seg sjølve at dei høyrer dårleg, treng tolk eller vil sitje nær døra. Eit spørsmål i påmeldinga gjer det lett, og de rekk å ordne det. Dette er vanleg praksis i faget; inga kjelde er lesen.
    .remedy = Ta med eit spørsmål i påmeldinga: Er det noko vi kan gjere for at det skal bli lettare for deg å vere med?

criterion-directions-told = Får folk vite korleis dei kjem dit?
    .title = Vegen dit
    .missing = Det står ikkje korleis folk finn fram: verken gateadresse, parkering, buss eller inngang.
    .why = Namnet på eit hus er nok for den som kjenner det. Andre treng adressa, kvar dei kan parkere, og kva inngang det er. Dette er vanleg praksis i faget; inga kjelde er lesen.
    .remedy = Skriv gateadressa og kva inngang og etasje det er. Nemn parkering og næraste stopp for buss eller tog.

criterion-materials-accessible = Kan alle som er med, bruke materiellet?
    .title = Materiell som alle kan bruke
    .missing = Det står ikkje at materiellet finst i former som folk med funksjonsnedsetjing kan bruke.
    .why = Eit hefte med lita skrift, eller ein film utan tekst, stengjer nokon ute. Store bokstavar, lyd, enkel tekst eller ei fil som kan lesast opp, hjelper mange. Dette er vanleg praksis i faget; inga kjelde er lesen.
    .remedy = Gå gjennom det de deler ut. Lag ei form til av det som ikkje alle kan bruke, og skriv at ho finst.

criterion-separate-groups = Er det tenkt på om kvinner og menn bør møtast kvar for seg?
    .title = Eigne grupper for kvinner og menn
    .missing = Det står ikkje noko om kven som møtest i same gruppe.
    .why = I Oslo vart eit tilbod for eldre innvandrarar prøvt ut i éi gruppe for kvinner og éi for menn. Det er eitt døme, og somme vil heller vere saman. Spør dei det gjeld.
    .remedy = Spør nokon i målgruppa kva dei vil. Skriv kven som møtest saman.

criterion-hours-and-food = Kan barn, unge og foreldre kome etter skule og jobb, eller er det mat?
    .title = Tid på dagen og mat
    .missing = Det står ikkje at det er etter skule og arbeidstid, i helga, eller at det er mat.
    .why = Eit tilbod for barn og unge i Stjørdal er lagt til etter skuletid, med mat. Det er eitt døme, og ikkje meir: somme vil heller ha det i skuletida. Klokka tre som grense er vårt framlegg.
    .remedy = Spør familiane når det høver. Skriv klokkeslettet, og sei det om de har noko å ete.
