# Kommandoen «mestring»: det den skriver i terminalen.

cli-readable = { $facts ->
    [one] kan leses. Den oppgir { $facts } opplysning.
   *[other] kan leses. Den oppgir { $facts } opplysninger.
}
cli-unreadable = { $problems ->
    [one] kan ikke leses. Det er { $problems } feil i formen.
   *[other] kan ikke leses. Det er { $problems } feil i formen.
}
cli-more = Det er flere feil enn disse. Rett dem først, og prøv igjen.
cli-place = Linje { $line }, kolonne { $column }
cli-remedy = Gjør slik: { $remedy }
cli-cannot-open = kan ikke åpnes: { $reason }
cli-cannot-write = Resultatet kan ikke skrives: { $reason }
cli-no-files = Mappen har ingen filer som slutter på «.json».
cli-standard-input = (det som ble sendt inn)
cli-summary = { $files ->
    [one] { $files } fil lest, { $broken } med feil.
   *[other] { $files } filer lest, { $broken } med feil.
}

# «mestring new»: veiledning ved siden av den tomme filen.
new-offer = Dette er et tomt tilbud. Lagre det i en fil, og fyll ut det du vet. Ta ikke med felt du ikke har noe å skrive i.
new-provider = Dette er en tom tilbyderprofil. Lagre den i en fil, og skriv inn det som gjelder for alle tilbudene deres. Ta ikke med felt du ikke har noe å skrive i.
new-schema = Med skjemaet ved siden av hjelper redigeringsprogrammet deg underveis: { $command }
new-basics = Seks ting må en leser få vite:
new-who = hvem det er for
new-when = når det er
new-where = hvor det er
new-price = hva det koster
new-way-in = hvordan en får plass
new-contact = hvem en kan spørre
new-often = Dette sier virksomheter oftest én gang for alle tilbudene sine:
new-check = Sjekk filen slik: { $command }
new-unstated = Kommer noe senere, eller gjelder det ikke? Si det i «unstated».
