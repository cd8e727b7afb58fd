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

# «mestring check»: hva som ble funnet. Ordene står foran tallene og i overskriftene.
cli-conflict = å rette
cli-conflict-help = Noe som står, stemmer ikke med en kilde.
cli-not-shown = ikke vist
cli-not-shown-help = Dette er ikke nevnt. Det er ikke galt i seg selv.
cli-review = å vurdere
cli-review-help = Et menneske må se på det.
cli-open = uavklart
cli-open-help = Det som står, er ikke nok til å avgjøre det.
cli-met = på plass
cli-met-help = Vist i tilbudet, i profilen eller i et svar.
cli-not-applicable = gjelder ikke
cli-not-applicable-help = For andre tilbud eller tilbydere.
cli-first = Begynn her: { $titles }
cli-field = Felt: { $path } ({ $fact })
cli-field-near = Felt: { $path } ({ $fact }), ved linje { $line }
cli-more-places = { $count ->
    [one] og på { $count } linje til
   *[other] og på { $count } linjer til
}
cli-source = { $force } – { $source }
cli-source-practice = Slik gjør andre – { $source }
cli-more-sources = { $count ->
    [one] { $count } kilde til
   *[other] { $count } kilder til
}
cli-rest = { $count } til er ikke vist her. Alt kommer med --all.
cli-open-heading = Uavklart. Disse opplysningene avgjør mest:
cli-open-fact = { $count ->
    [one] { $label } ({ $fact }), { $count } punkt: { $titles }
   *[other] { $label } ({ $fact }), { $count } punkter: { $titles }
}
cli-open-rest = { $count ->
    [one] og { $count } opplysning til
   *[other] og { $count } opplysninger til
}
cli-answers = { $counting } av { $count } svar fra folk teller med.
cli-answers-unused = Svarene i { $file } gjelder ingen av tilbudene. Det er «id» som viser hvilket tilbud et svar gjelder.
cli-explain = Mer om et punkt: { $command }
cli-no-profile = Profilen «{ $id }» ble ikke funnet. Tilbudet er vurdert uten den.
cli-profile-unreadable = { $file } kan ikke leses.
cli-register = Vurdert per { $date }. Registeret er fra { $register } (versjon { $version }). Endringer etter det er ikke med. Ingenting her sier at et tilbud er lovlig.
cli-in-offers = i { $offers } tilbud
cli-often = Oftest i { $offers } tilbud
cli-often-rest = { $count ->
    [one] og { $count } punkt til
   *[other] og { $count } punkter til
}

# «mestring diff»: hva som er endret.
cli-diff-before = Før: { $file }, { $date }
cli-diff-after = Etter: { $file }, { $date }
cli-diff-days = { $before } og { $after }
cli-diff-none = Ingenting er endret. Alle kriteriene kommer ut som før: { $count }.
cli-diff-unchanged = { $count ->
    [one] Ellers kommer { $count } kriterium ut som før.
   *[other] Ellers kommer { $count } kriterier ut som før.
}

# Navn på kriterier som ikke finnes.
cli-unknown-criterion = Det er ikke noe kriterium som heter «{ $name }».
cli-unknown-name = Det er ikke noe kriterium og ingen kilde som heter «{ $name }».
cli-meant = Mente du { $names }?
cli-see-criteria = Her er alle: { $command }
cli-see-names = Her er alle: { $criteria } og { $sources }

# «mestring explain», «mestring criteria» og «mestring sources».
cli-renamed = Det het før «{ $name }».
cli-rests-on-heading = Bygger på
cli-rests-on = Brukes i: { $titles }
cli-bound = For: { $parties }
cli-bound-everyone = Alle som holder tilbud
cli-bound-claim = Alle som skriver om det
cli-bound-under-contract = Frivillige og private med avtale
cli-bound-voluntary = Frivillige organisasjoner
cli-valid-from = Gjelder fra { $date }
cli-valid-to = Gjelder til { $date }
cli-confidence = Kontroll: { $confidence }
cli-inferred = Utledet: Det er lest ut av kilden. Den sier det ikke rett ut.
cli-facts-heading = Ser på
cli-facts-rest = og { $count } til
cli-profiles-heading = Med i
cli-examples-heading = Eksempler (på engelsk)
cli-examples-rest = { $count ->
    [one] og { $count } eksempel til
   *[other] og { $count } eksempler til
}
cli-force-duty = plikt
cli-force-guideline = krav
cli-force-recommendation = bør
cli-force-advice = kan

# «mestring new»: veiledning ved siden av den tomme filen.
new-offer = Dette er et tomt tilbud. Lagre det i en fil, og fyll ut det du vet. Ta ikke med felt du ikke har noe å skrive i.
new-provider = Dette er en tom tilbyderprofil. Lagre den i en fil, og skriv inn det som gjelder for alle tilbudene deres. Ta ikke med felt du ikke har noe å skrive i.
new-schema = Med skjemaet ved siden av hjelper redigeringsprogrammet deg underveis: { $command }
new-basics = Leseren må få vite seks ting:
new-who = hvem det er for
new-when = når det er
new-where = hvor det er
new-price = hva det koster
new-way-in = hvordan en får plass
new-contact = hvem en kan spørre
new-often = Dette sier virksomheter oftest én gang for alle tilbudene sine:
new-check = Sjekk filen slik: { $command }
new-unstated = Kommer noe senere, eller gjelder det ikke? Si det i «unstated».
cli-sources = { $count ->
    [one] Én kilde.
   *[other] { $count } kilder.
}
cli-not-covered = Registeret dekker ikke { $date }. Reglene kan ha vært andre da, og satser er ikke kjent.

# «mestring fix»: spørsmål til det som ikke er vist.
cli-fix-none = Det er ingen punkter som kan fylles ut her.
cli-fix-begin = { $count ->
    [one] { $count } punkt kan fylles ut her. Tom linje hopper over, og «q» avslutter. Ingenting blir skrevet før du har sagt ja.
   *[other] { $count } punkter kan fylles ut her. Tom linje hopper over, og «q» avslutter. Ingenting blir skrevet før du har sagt ja.
}
cli-fix-near = { $path }, ved linje { $line }
cli-fix-which = Hva vil du oppgi? Skriv nummeret.
cli-fix-one = Velg ett av svarene. Skriv nummeret.
cli-fix-some = Velg ett eller flere av svarene. Skriv numrene med mellomrom.
cli-fix-yes = Ja
cli-fix-no = Nei
cli-fix-number = Skriv tallet.
cli-fix-range = Skriv det minste tallet og det største, som «6-8».
cli-fix-whole = Skriv et tall fra { $min } til { $max }.
cli-fix-language = Skriv teksten på { $language }:
cli-language-nb = bokmål
cli-language-nn = nynorsk
cli-language-en = engelsk
cli-fix-text = Skriv { $expected }.
cli-fix-not-understood = Det svaret passer ikke her. Prøv igjen.
cli-fix-patch = Dette blir endret:
cli-fix-take = Skal det være med? Svar ja eller nei.
cli-fix-write = { $count ->
    [one] Skal { $count } endring skrives til { $file }? Svar ja eller nei.
   *[other] Skal { $count } endringer skrives til { $file }? Svar ja eller nei.
}
cli-fix-written = { $file } er skrevet.
cli-fix-unchanged = Ingenting er skrevet.
cli-fix-input = «-» kan ikke brukes sammen med «--interactive», for det er der svarene leses fra. Oppgi tilbudet som en fil.
cli-fix-only-offers = er en tilbyderprofil. Bare tilbud kan fylles ut slik.
