# Sjekklister: trinn i arbeidet, lister, og hvor langt hvert punkt er kommet.

step = Trinn i arbeidet
    .help = Når i arbeidet med tilbudet noe blir gjort.
step--planning = Planlegging
    .help = Det dere gjør sammen før tilbudet starter.
step--implementation = Gjennomføring
    .help = Det dere gjør mens tilbudet blir holdt.
step--evaluation = Evaluering
    .help = Det dere gjør for å finne ut hvordan det gikk.
step--next-round = Neste runde
    .help = Det dere endrer og deler før tilbudet blir holdt igjen.

checklist-kind = Sjekkliste
    .help = Hva punktene på listen er samlet om.
checklist-kind--standard-method = Standard metode
    .help = Oppgavene i Standard metode, i den rekkefølgen de blir gjort.
checklist-kind--participation = Brukermedvirkning
    .help = Hvordan brukerrepresentanter og deltakere er med i hvert trinn av arbeidet.
checklist-kind--health-pedagogy = Helsepedagogikk
    .help = Det de som holder tilbudet, vet, kan og møter folk med.
checklist-kind--digital = Tilbud på nett
    .help = Det som skal til før, under og etter samlinger på skjerm.
checklist-kind--quality-cycle = Kvalitetssirkelen
    .help = Planlegge, gjennomføre, evaluere og korrigere, slik forskriften om ledelse og kvalitetsforbedring deler det inn.
checklist-kind--everything = Alt
    .help = Alle kriteriene, ordnet etter tema.

item-state = Hvor langt punktet er kommet
    .help = Om et punkt på sjekklisten er på plass eller står igjen.
item-state--shown = På plass
    .help = Beskrivelsen eller tilbyderprofilen viser det.
item-state--answered = Svart ja
    .help = Noen som kjenner tilbudet, har svart at det er på plass.
item-state--open = Står igjen
    .help = Noen kan svare på det, eller det bør skrives inn i beskrivelsen.
item-state--unclear = Uavklart
    .help = Det står for lite til å vite om punktet gjelder dette tilbudet.
item-state--contradicted = Stemmer ikke
    .help = Noe som er oppgitt, sier det motsatte, eller noen har svart nei.

checklist-choice = Valgt sjekkliste
    .help = Hvilken del av hvilken sjekkliste svaret skal ha.
checklist-choice--list = Sjekkliste
    .help = Hvilken sjekkliste det er. Velger du ingen, er det Standard metode.
checklist-choice--step = Trinn i arbeidet
    .help = Bare punktene i dette trinnet, og de som gjelder hele veien.
checklist-choice--role = Rolle
    .help = Bare punktene som noen med denne rollen kan svare på.
