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
cli-answers-heading = Svar frå folk
cli-answers-again = Svar på nytt slik: { $command }
cli-answers-replaced = { $count ->
    [one] { $count } svar er bytt ut med eit nyare.
   *[other] { $count } svar er bytte ut med nyare.
}
cli-answers-not-asked = { $count ->
    [one] { $count } svar er om noko det ikkje er spurt om her.
   *[other] { $count } svar er om noko det ikkje er spurt om her.
}
cli-answers-unreadable = Det kan vere svar i { $file }, men den kan ikkje lesast.
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

# «mestring attest»: spørsmål til folk, og svara deira.
cli-attest-input = «-» kan ikkje brukast for tilbodet her, for svara skal liggje ved sida av ei fil. Gi tilbodet som ei fil.
cli-attest-no-id = har ikkje noko kortnamn, og svar blir funne att ved det. Skriv eit kortnamn i feltet «id», og prøv på nytt.
cli-attest-other-offer = Svara i { $file } gjeld eit anna tilbod.
cli-attest-none = Det er ingen spørsmål til deg no.
cli-attest-begin = { $count ->
    [one] { $count } spørsmål. Tom linje hoppar over, og «q» avsluttar. Ingenting blir skrive før du har sagt ja. Rolla di blir lagra, men ikkje namnet.
   *[other] { $count } spørsmål. Tom linje hoppar over, og «q» avsluttar. Ingenting blir skrive før du har sagt ja. Rolla di blir lagra, men ikkje namnet.
}
cli-attest-fewer = Med «--phase» og «--only» får du færre om gongen.
cli-attest-now = No: { $message }
cli-attest-choose = Skriv nummeret på svaret.
cli-attest-note = Vil du leggje til noko? Ikkje skriv namn på personar. Tom linje hoppar over.
cli-attest-note-address = Det står ei e-postadresse i merknaden, og ho kan vise kven nokon er. Skriv merknaden utan.
cli-attest-note-number = Det ser ut til å stå eit fødselsnummer i merknaden. Skriv han utan.
cli-attest-note-length = Merknaden kan ha frå 1 til { $most } teikn. Skriv han på nytt.
cli-attest-write = { $count ->
    [one] Skal { $count } svar leggjast til i { $file }? Svar ja eller nei.
   *[other] Skal { $count } svar leggjast til i { $file }? Svar ja eller nei.
}
cli-attest-written = { $count ->
    [one] { $count } svar er lagt til i { $file }.
   *[other] { $count } svar er lagde til i { $file }.
}
cli-attest-nothing-new = Alle svara stod i { $file } frå før.
cli-attest-other-role = «{ $title }» er ikkje eit spørsmål til denne rolla. Desse kan svare: { $roles }.
cli-attest-not-here = «{ $title }» kan ikkje svarast på for dette tilbodet. { $why }
cli-attest-today = Rolla har alt svart «{ $answer }» på «{ $title }» i dag. Svar har dato, men ikkje klokkeslett, så ingen kan sjå kva som er det siste. Svar på nytt ein annan dag.
cli-attest-no-answers = har ingen svar som kan lesast. Skriv eit JSON-objekt, til dømes med «"goals-stated": "yes"» i.
cli-attest-wrong = { $count ->
    [one] kan ikkje brukast. Det er { $count } feil, og ingenting er skrive:
   *[other] kan ikkje brukast. Det er { $count } feil, og ingenting er skrive:
}
cli-attest-twice = «{ $criterion }» er svart på meir enn éin gong.
cli-attest-fields = «{ $criterion }»: Berre «answer» og «note» kan stå her.
cli-attest-word = «{ $criterion }»: Svaret blir skrive som eitt av desse orda: { $words }.
cli-attest-about-other = Svara gjeld ikkje tilbodet «{ $id }».
cli-attest-in-role = «{ $criterion }»: Dette svaret er gitt i ei anna rolle: { $role }.
cli-attest-too-many = Då får { $file } { $count } svar, og det er plass til { $most }. Bruk ei ny fil i same mappe med «--output».
cli-attest-too-large = Då blir { $file } for stor til å lesast. Bruk ei ny fil i same mappe med «--output».
cli-attest-busy = Nokon andre skriv til { $file } akkurat no. Prøv på nytt. Er det ikkje slik, vart nokon avbroten før; slett då { $beside }.
cli-attest-merge-no-offer = { $file } seier ikkje kva tilbod svara gjeld. Skriv kortnamnet i feltet «offer».
cli-attest-merge-too-many = Med { $file } blir det { $count } svar, og det er plass til { $most } i éi fil. Ingen av dei er tekne bort.

# «mestring participation»: kven som er med i kva fase, nivåa, og kva eit sidestilt samarbeid bed om.
cli-part-title = Medverknad: { $title }
cli-part-matrix = Kven er med i kva fase?
cli-part-where = Her står det
cli-part-cell = { $actor } – { $phase }: { $said }
cli-part-profile = { $path }, i tilbydarprofilen
cli-part-levels = På kva nivå?
cli-part-demands = Er samarbeidet sidestilt?
cli-part-level = Nivå
cli-part-demand = Det kjeldene bed om
cli-part-state = Kva som er vist
cli-part-criterion = { $outcome }: { $title }
cli-part-caveats = Les det slik
cli-part-words = Med eigne ord: { $places }

# «mestring report»: kva årsrapporten fortel om oppgåvene.
cli-report-title = { $service }, { $year }
cli-report-count = Rapporten fortel noko om { $count } av { $all } oppgåver.
cli-report-told = står i rapporten
cli-report-not-told = står ikkje i rapporten
cli-report-at = Står her: { $places }
cli-report-silence = At noko ikkje er vist, tyder berre at rapporten ikkje seier det. Om aktiviteten er nok, må menneske vurdere.
cli-report-status = Registeret veit ikkje om tenesta har status som nasjonal kompetanseteneste. Eldre skjema med bokstavane «a» til «h» har åtte oppgåver og manglar den årlege rapporten.

# «mestring term»: omgrepa.
cli-term-other = Òg: { $words }
cli-term-in = { $language }: { $words }
cli-term-remark = Merk: { $words }
cli-term-avoided = Helst ikkje: { $words }
cli-term-broader = Høyrer under: { $words }
cli-term-narrower = Omfattar: { $words }
cli-term-related = Sjå òg: { $words }
cli-term-sources = Kjelder
cli-term-verified = Innhaldet er lese i ei kjelde. Orda er våre.
cli-term-partly = Innhaldet er berre delvis lese i ei kjelde. Orda er våre.
cli-term-unverified = Innhaldet er allmenn kunnskap. Vi har ikkje lese ei kjelde som seier det slik.
cli-term-instead = «{ $word }» bør helst ikkje brukast her. Skriv «{ $term }».
cli-term-near = Det er ikkje noko omgrep som heiter «{ $name }». Dette liknar mest:
cli-term-part = Det er ikkje noko omgrep som heiter «{ $name }». Det er ein del av desse:
cli-term-not-for = Bruk helst ikkje ordet om: { $words }
cli-term-unknown = Det er ikkje noko omgrep som heiter «{ $name }». Her er alle: { $command }
cli-term-more = Meir om eit omgrep: { $command }

# «mestring knowledge»: det som er kjent.
cli-knowledge-evidence = Kva forsking og evalueringar har funne
cli-knowledge-offers = Tilbod med eige namn
cli-knowledge-kind = { $kind } om: { $about }
cli-knowledge-material = Grunnlag: { $text }
cli-knowledge-limits = Atterhald: { $text }
cli-knowledge-criteria = Kriterium: { $text }
cli-knowledge-source = Kjelde: { $text }
cli-knowledge-target = For: { $text }
cli-knowledge-content = Innhald: { $text }
cli-knowledge-form = Form: { $text }
cli-knowledge-caveat = Merk: { $text }
cli-knowledge-factor = { $factor } Kjelde: { $sources }
cli-knowledge-more = Meir: { $command }
cli-knowledge-unknown = Vi kjenner ikkje noko om «{ $name }».
cli-knowledge-nothing = Det er ikkje samla forsking om «{ $name }».

# Det som er kjent, i «mestring explain».
cli-knowledge-offer = Om { $title }
cli-knowledge-says = Kva forskinga seier
cli-knowledge-cited = { $title }. { $kind }: { $source }
