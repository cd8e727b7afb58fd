# Medvirkning i et tilbud: hvem som er med i hvilken fase, og hva et sidestilt samarbeid ber om.

actor = Hvem
    .help = Hvem som kan være med på å lage et tilbud.
actor--user-representative = Brukerrepresentant
    .help = En som har egen erfaring og snakker for flere enn seg selv.
actor--professional = Fagperson
    .help = En som er med i kraft av faget sitt.
actor--participant = Deltaker
    .help = En som tar imot tilbudet.

said = Det som er sagt
    .help = Om det står at noen er med, at de ikke er det, eller ingenting.
said--yes = ja
    .help = Det står at de er med.
said--no = nei
    .help = Det står at de ikke er med.
said--not-said = ikke sagt
    .help = Det står ingenting om det. Det betyr verken ja eller nei.

asked = Det kildene ber om
    .help = Om kildene venter at noen er med, eller lar det være åpent.
asked--expected = ventet
    .help = Kildene venter at de er med.
asked--open = åpent spørsmål
    .help = Kilden har selv et spørsmålstegn her, så dette er et åpent spørsmål.
asked--not-asked = ikke spurt om
    .help = Det blir ikke spurt om dette for et tilbud som dette.

demand = Krav til sidestilt samarbeid
    .help = Det kildene ber om når brukerrepresentanter og fagpersoner skal arbeide sidestilt.
demand--all-phases = Sammen i alle tre fasene
    .help = Brukerrepresentanter og fagpersoner er med i planlegging, gjennomføring og evaluering.
demand--equal-knowledge = Erfaring og fag teller likt
    .help = Når dere velger innhold og form, veier erfaring like mye som fagkunnskap.
demand--dialogue = Dialog
    .help = Arbeidet bygger på samtale begge veier.
demand--clear-role = Tydelig rolle
    .help = Fagpersonene sier tydelig hvilken rolle de spør noen om å ta.
demand--safe-and-guided = Trygghet og veiledning
    .help = Fagpersonene ser til at brukerrepresentanten er trygg og får veiledning.
demand--speaks-for-more = Snakker for flere
    .help = Brukerrepresentanten har bearbeidet sin egen erfaring og snakker for flere enn seg selv.

demand-state = Hvor mye som er vist
    .help = Hva kriteriene viser om et krav til sidestilt samarbeid.
demand-state--shown = vist
    .help = Alt det kriteriene ser etter, er vist.
demand-state--partly-shown = delvis vist
    .help = Noe av det kriteriene ser etter, er vist.
demand-state--not-shown = ikke vist
    .help = Det er ikke nevnt. Det er ikke galt i seg selv.
demand-state--for-people = for dere å vurdere
    .help = Ingen tekst kan vise det. Snakk om det sammen.
demand-state--contradicted = motsagt
    .help = Noe som står, eller et svar, sier det motsatte.
demand-state--not-asked = ikke spurt om
    .help = Kravet passer ikke for et tilbud som dette.

caveat = Til å forstå svaret
    .help = Det en må vite for å lese svaret riktig.
caveat--participants-open = Deltakere i to av fasene
    .help = Kilden har spørsmålstegn ved deltakere i planlegging og gjennomføring. Begge deler kan være riktig.
caveat--professionals-presumed = Raden for fagpersoner
    .help = Kilden har ingen rad for fagpersoner. Alt annet den sier, går ut fra at de er med i alle fasene.
caveat--levels-differ = Kildene teller nivåene ulikt
    .help = Her er det fire nivåer. Noen kilder har to eller tre, og noen sier systemnivå om tjenestenivået.
caveat--signs-only = Tegn, ikke bevis
    .help = Tabellen viser det som står: tegn på samarbeid. Svar fra folk teller bare i kravene. Om det er sidestilt, kan bare de som er med, si.
caveat--in-words = Noe står med egne ord
    .help = Noe om medvirkning står med egne ord. Det må et menneske lese; det er ikke med i tabellen.
