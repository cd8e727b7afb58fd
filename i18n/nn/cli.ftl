# Kommandoen «mestring»: det han skriv i terminalen.

cli-readable = { $facts ->
    [one] kan lesast. Ho gir { $facts } opplysning.
   *[other] kan lesast. Ho gir { $facts } opplysningar.
}
cli-unreadable = { $problems ->
    [one] kan ikkje lesast. Det er { $problems } feil i forma.
   *[other] kan ikkje lesast. Det er { $problems } feil i forma.
}
cli-more = Det er fleire feil enn desse. Rett dei først, og prøv på nytt.
cli-place = Linje { $line }, kolonne { $column }
cli-remedy = Gjer slik: { $remedy }
cli-cannot-open = kan ikkje opnast: { $reason }
cli-cannot-write = Resultatet kan ikkje skrivast: { $reason }
cli-no-files = Mappa har ingen filer som sluttar på «.json».
cli-standard-input = (det som vart sendt inn)
cli-summary = { $files ->
    [one] { $files } fil lesen, { $broken } med feil.
   *[other] { $files } filer lesne, { $broken } med feil.
}

# «mestring new»: rettleiing ved sida av den tomme fila.
new-offer = Dette er eit tomt tilbod. Lagre det i ei fil, og fyll ut det du veit. Ta ikkje med felt du ikkje har noko å skrive i.
new-provider = Dette er ein tom tilbydarprofil. Lagre han i ei fil, og skriv inn det som gjeld for alle tilboda dykkar. Ta ikkje med felt du ikkje har noko å skrive i.
new-schema = Med skjemaet ved sida av hjelper skriveprogrammet deg undervegs: { $command }
new-basics = Seks ting må ein lesar få vite:
new-who = kven det er for
new-when = når det er
new-where = kvar det er
new-price = kva det kostar
new-way-in = korleis ein får plass
new-contact = kven ein kan spørje
new-often = Dette seier verksemder som oftast éin gong for alle tilboda sine:
new-check = Sjekk fila slik: { $command }
new-unstated = Kjem noko seinare, eller gjeld det ikkje? Sei det i «unstated».
