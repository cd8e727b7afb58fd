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

# «mestring check»: kva som vart funne. Orda står framfor tala og i overskriftene.
cli-conflict = å rette
cli-conflict-help = Noko som står, stemmer ikkje med ei kjelde.
cli-not-shown = ikkje vist
cli-not-shown-help = Dette er ikkje nemnt. Det er ikkje gale i seg sjølv.
cli-review = å vurdere
cli-review-help = Eit menneske må sjå på det.
cli-open = uavklart
cli-open-help = Det som står, er ikkje nok til å avgjere det.
cli-met = på plass
cli-met-help = Vist i tilbodet, i profilen eller i eit svar.
cli-not-applicable = gjeld ikkje
cli-not-applicable-help = For andre tilbod eller tilbydarar.
cli-first = Start her: { $titles }
cli-field = Felt: { $path } ({ $fact })
cli-field-near = Felt: { $path } ({ $fact }), ved linje { $line }
cli-more-places = { $count ->
    [one] og på { $count } linje til
   *[other] og på { $count } linjer til
}
cli-source = { $force } – { $source }
cli-source-practice = Slik gjer andre – { $source }
cli-more-sources = { $count ->
    [one] { $count } kjelde til
   *[other] { $count } kjelder til
}
cli-rest = { $count } til står ikkje her. Med --all kjem alt.
cli-open-heading = Uavklart. Desse opplysningane avgjer mest:
cli-open-fact = { $count ->
    [one] { $label } ({ $fact }), { $count } punkt: { $titles }
   *[other] { $label } ({ $fact }), { $count } punkt: { $titles }
}
cli-open-rest = { $count ->
    [one] og { $count } opplysning til
   *[other] og { $count } opplysningar til
}
cli-answers = { $counting } av { $count } svar frå folk tel med.
cli-answers-unused = Svara i { $file } gjeld ingen av tilboda. Det er «id» som viser kva tilbod eit svar gjeld.
cli-explain = Meir om eit punkt: { $command }
cli-no-profile = Fann ikkje profilen «{ $id }». Tilbodet er vurdert utan han.
cli-profile-unreadable = { $file } kan ikkje lesast.
cli-register = Vurdert per { $date }. Registeret er frå { $register } (versjon { $version }). Endringar etter det er ikkje med. Ingenting her seier at eit tilbod er lovleg.
cli-in-offers = i { $offers } tilbod
cli-often = Oftast i { $offers } tilbod
cli-often-rest = og { $count } punkt til

# «mestring diff»: kva som er endra.
cli-diff-before = Før: { $file }, { $date }
cli-diff-after = Etter: { $file }, { $date }
cli-diff-days = { $before } og { $after }
cli-diff-none = Ingenting er endra. Alle kriteria kjem ut som før: { $count }.
cli-diff-unchanged = Elles kjem { $count } kriterium ut som før.

# Namn på kriterium som ikkje finst.
cli-unknown-criterion = Det er ikkje noko kriterium som heiter «{ $name }».
cli-unknown-name = Det er ikkje noko kriterium og inga kjelde som heiter «{ $name }».
cli-meant = Meinte du { $names }?
cli-see-criteria = Her er alle: { $command }
cli-see-names = Her er alle: { $criteria } og { $sources }

# «mestring explain», «mestring criteria» og «mestring sources».
cli-renamed = Det heitte før «{ $name }».
cli-rests-on-heading = Byggjer på
cli-rests-on = Brukt i: { $titles }
cli-bound = For: { $parties }
cli-bound-everyone = Alle som held tilbod
cli-bound-claim = Alle som skriv om det
cli-bound-under-contract = Frivillige og private med avtale
cli-bound-voluntary = Frivillige organisasjonar
cli-valid-from = Gjeld frå { $date }
cli-valid-to = Gjeld til { $date }
cli-confidence = Kontroll: { $confidence }
cli-inferred = Utleidd: Det er lese ut av kjelda. Ho seier det ikkje rett ut.
cli-facts-heading = Ser på
cli-facts-rest = og { $count } til
cli-profiles-heading = Med i
cli-examples-heading = Døme (på engelsk)
cli-examples-rest = og { $count } døme til
cli-force-duty = plikt
cli-force-guideline = krav
cli-force-recommendation = bør
cli-force-advice = kan

# «mestring new»: rettleiing ved sida av den tomme fila.
new-offer = Dette er eit tomt tilbod. Lagre det i ei fil, og fyll ut det du veit. Ta ikkje med felt du ikkje har noko å skrive i.
new-provider = Dette er ein tom tilbydarprofil. Lagre han i ei fil, og skriv inn det som gjeld for alle tilboda dykkar. Ta ikkje med felt du ikkje har noko å skrive i.
new-schema = Med skjemaet ved sida av hjelper skriveprogrammet deg undervegs: { $command }
new-basics = Lesaren må få vite seks ting:
new-who = kven det er for
new-when = når det er
new-where = kvar det er
new-price = kva det kostar
new-way-in = korleis ein får plass
new-contact = kven ein kan spørje
new-often = Dette seier verksemder som oftast éin gong for alle tilboda sine:
new-check = Sjekk fila slik: { $command }
new-unstated = Kjem noko seinare, eller gjeld det ikkje? Sei det i «unstated».
cli-sources = { $count ->
    [one] Éi kjelde.
   *[other] { $count } kjelder.
}
cli-not-covered = Registeret dekkjer ikkje { $date }. Reglane kan ha vore andre då, og satsar er ikkje kjende.

# «mestring fix»: spørsmål til det som ikkje er vist.
cli-fix-none = Det er ingen punkt som kan fyllast ut her.
cli-fix-begin = { $count ->
    [one] { $count } punkt kan fyllast ut her. Tom linje hoppar over, og «q» avsluttar. Ingenting blir skrive før du har sagt ja.
   *[other] { $count } punkt kan fyllast ut her. Tom linje hoppar over, og «q» avsluttar. Ingenting blir skrive før du har sagt ja.
}
cli-fix-near = { $path }, ved linje { $line }
cli-fix-which = Kva vil du oppgi? Skriv nummeret.
cli-fix-one = Vel eitt av svara. Skriv nummeret.
cli-fix-some = Vel eitt eller fleire av svara. Skriv nummera med mellomrom.
cli-fix-yes = Ja
cli-fix-no = Nei
cli-fix-number = Skriv kva tal det er.
cli-fix-range = Skriv det minste talet og det største, som «6-8».
cli-fix-whole = Skriv eit tal frå { $min } til { $max }.
cli-fix-language = Skriv teksten på { $language }:
cli-language-nb = bokmål
cli-language-nn = nynorsk
cli-language-en = engelsk
cli-fix-text = Her skal det stå { $expected }.
cli-fix-not-understood = Det svaret passar ikkje her. Prøv på nytt.
cli-fix-patch = Dette blir endra:
cli-fix-take = Skal det vere med? Svar ja eller nei.
cli-fix-write = { $count ->
    [one] Skal { $count } endring skrivast til { $file }? Svar ja eller nei.
   *[other] Skal { $count } endringar skrivast til { $file }? Svar ja eller nei.
}
cli-fix-written = { $file } er skriven.
cli-fix-unchanged = Ingenting er skrive.
cli-fix-input = «-» kan ikkje brukast saman med «--interactive», for det er der svara blir lesne frå. Gi tilbodet som ei fil.
cli-fix-only-offers = er ein tilbydarprofil. Berre tilbod kan fyllast ut slik.
