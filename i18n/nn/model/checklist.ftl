# Sjekklister: steg i arbeidet, lister, og kor langt kvart punkt er kome.

step = Steg i arbeidet
    .help = Når i arbeidet med tilbodet noko blir gjort.
step--planning = Planlegging
    .help = Det de gjer saman før tilbodet startar.
step--implementation = Gjennomføring
    .help = Det de gjer medan tilbodet blir halde.
step--evaluation = Evaluering
    .help = Det de gjer for å finne ut korleis det gjekk.
step--next-round = Neste runde
    .help = Det de endrar og deler før tilbodet blir halde på nytt.

checklist-kind = Sjekkliste
    .help = Kva punkta på lista er samla om.
checklist-kind--standard-method = Standard metode
    .help = Oppgåvene i Standard metode, i den rekkjefølgja dei blir gjorde.
checklist-kind--participation = Brukarmedverknad
    .help = Korleis brukarrepresentantar og deltakarar er med i kvart steg av arbeidet.
checklist-kind--health-pedagogy = Helsepedagogikk
    .help = Det dei som held tilbodet, veit, kan og møter folk med.
checklist-kind--digital = Tilbod på nett
    .help = Det som trengst før, under og etter samlingar på skjerm.
checklist-kind--quality-cycle = Kvalitetssirkelen
    .help = Planleggje, gjennomføre, evaluere og korrigere, slik forskrifta om leiing og kvalitetsforbetring deler det inn.
checklist-kind--everything = Alt
    .help = Alle kriteria, ordna etter tema.

item-state = Kor langt punktet er kome
    .help = Om eit punkt på sjekklista er på plass eller står att.
item-state--shown = På plass
    .help = Skildringa eller tilbydarprofilen viser det.
item-state--answered = Svart ja
    .help = Nokon som kjenner tilbodet, har svart at det er på plass.
item-state--open = Står att
    .help = Nokon kan svare på det, eller det bør skrivast inn i skildringa.
item-state--unclear = Uavklart
    .help = Det står for lite til å vite om punktet gjeld dette tilbodet.
item-state--contradicted = Stemmer ikkje
    .help = Noko som er oppgitt, seier det motsette, eller nokon har svart nei.

checklist-choice = Vald sjekkliste
    .help = Kva del av kva sjekkliste svaret skal ha.
checklist-choice--list = Sjekkliste
    .help = Kva sjekkliste det er. Vel du inga, er det Standard metode.
checklist-choice--step = Steg i arbeidet
    .help = Berre punkta i dette steget, og dei som gjeld heile vegen.
checklist-choice--role = Rolle
    .help = Berre punkta som nokon med denne rolla kan svare på.
