# Medverknad i eit tilbod: kven som er med i kva fase, og kva eit sidestilt samarbeid bed om.

actor = Kven
    .help = Kven som kan vere med på å lage eit tilbod.
actor--user-representative = Brukarrepresentant
    .help = Ein som har eiga erfaring og snakkar for fleire enn seg sjølv.
actor--professional = Fagperson
    .help = Ein som er med i kraft av faget sitt.
actor--participant = Deltakar
    .help = Ein som tek imot tilbodet.

said = Det som er sagt
    .help = Om det står at nokon er med, at dei ikkje er det, eller ingenting.
said--yes = ja
    .help = Det står at dei er med.
said--no = nei
    .help = Det står at dei ikkje er med.
said--not-said = ikkje sagt
    .help = Det står ingenting om det. Det tyder korkje ja eller nei.

asked = Det kjeldene bed om
    .help = Om kjeldene ventar at nokon er med, eller lèt det stå ope.
asked--expected = venta
    .help = Kjeldene ventar at dei er med.
asked--open = ope spørsmål
    .help = Kjelda har sjølv eit spørjeteikn her, så dette er eit ope spørsmål.
asked--not-asked = ikkje spurt om
    .help = Det blir ikkje spurt om dette for eit tilbod som dette.

demand = Krav til sidestilt samarbeid
    .help = Det kjeldene bed om når brukarrepresentantar og fagpersonar skal arbeide sidestilt.
demand--all-phases = Saman i alle tre fasane
    .help = Brukarrepresentantar og fagpersonar er med i planlegging, gjennomføring og evaluering.
demand--equal-knowledge = Erfaring og fag tel likt
    .help = Når de vel innhald og form, veg erfaring like mykje som fagkunnskap.
demand--dialogue = Dialog
    .help = Arbeidet byggjer på samtale begge vegar.
demand--clear-role = Tydeleg rolle
    .help = Fagpersonane seier tydeleg kva rolle dei spør nokon om å ta.
demand--safe-and-guided = Tryggleik og rettleiing
    .help = Fagpersonane ser til at brukarrepresentanten er trygg og får rettleiing.
demand--speaks-for-more = Snakkar for fleire
    .help = Brukarrepresentanten har arbeidd seg gjennom si eiga erfaring og snakkar for fleire enn seg sjølv.

demand-state = Kor mykje som er vist
    .help = Kva kriteria viser om eit krav til sidestilt samarbeid.
demand-state--shown = vist
    .help = Alt det kriteria ser etter, er vist.
demand-state--partly-shown = delvis vist
    .help = Noko av det kriteria ser etter, er vist.
demand-state--not-shown = ikkje vist
    .help = Det er ikkje nemnt. Det er ikkje gale i seg sjølv.
demand-state--for-people = for dykk å vurdere
    .help = Ingen tekst kan vise det. Snakk om det saman.
demand-state--contradicted = motsagt
    .help = Noko som står, eller eit svar, seier det motsette.
demand-state--not-asked = ikkje spurt om
    .help = Kravet passar ikkje for eit tilbod som dette.

caveat = Til å forstå svaret
    .help = Det ein må vite for å lese svaret rett.
caveat--participants-open = Deltakarar i to av fasane
    .help = Kjelda har spørjeteikn ved deltakarar i planlegging og gjennomføring. Begge delar kan vere rett.
caveat--professionals-presumed = Rada for fagpersonar
    .help = Kjelda har inga rad for fagpersonar. Alt anna ho seier, går ut frå at dei er med i alle fasane.
caveat--levels-differ = Kjeldene tel nivåa ulikt
    .help = Her er det fire nivå. Nokre kjelder har to eller tre, og nokre seier systemnivå om tenestenivået.
caveat--signs-only = Teikn, ikkje prov
    .help = Tabellen har med det som står: teikn på samarbeid. Svar frå folk tel berre i krava. Om det er sidestilt, kan berre dei som er med, seie.
caveat--in-words = Noko står med eigne ord
    .help = Noko om medverknad står med eigne ord. Det må eit menneske lese; det er ikkje med i tabellen.
