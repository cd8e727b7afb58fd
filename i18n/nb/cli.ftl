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
cli-answers-heading = Svar fra folk
cli-answers-again = Svar på nytt: { $command }
cli-answers-replaced = { $count ->
    [one] { $count } svar er erstattet av et nyere.
   *[other] { $count } svar er erstattet av nyere.
}
cli-answers-not-asked = { $count ->
    [one] { $count } svar er om noe det ikke er spurt om her.
   *[other] { $count } svar er om noe det ikke er spurt om her.
}
cli-answers-unreadable = Det kan være svar i { $file }, men den kan ikke leses.
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

# «mestring attest»: spørsmål til folk, og svarene deres.
cli-attest-input = «-» kan ikke brukes for tilbudet her, for svarene skal ligge ved siden av en fil. Oppgi tilbudet som en fil.
cli-attest-no-id = har ikke noe kortnavn, og svar blir funnet igjen ved det. Skriv et kortnavn i feltet «id», og prøv igjen.
cli-attest-other-offer = Svarene i { $file } gjelder et annet tilbud.
cli-attest-none = Det er ingen spørsmål til deg nå.
cli-attest-begin = { $count ->
    [one] { $count } spørsmål. Tom linje hopper over, og «q» avslutter. Ingenting blir skrevet før du har sagt ja. Rollen din blir lagret, men ikke navnet.
   *[other] { $count } spørsmål. Tom linje hopper over, og «q» avslutter. Ingenting blir skrevet før du har sagt ja. Rollen din blir lagret, men ikke navnet.
}
cli-attest-fewer = Med «--phase» og «--only» får du færre om gangen.
cli-attest-now = Nå: { $message }
cli-attest-choose = Skriv nummeret.
cli-attest-note = Vil du legge til noe? Ikke skriv navn på personer. Tom linje hopper over.
cli-attest-note-address = Det står en e-postadresse i merknaden, og den kan vise hvem noen er. Skriv merknaden uten.
cli-attest-note-number = Det ser ut til å stå et fødselsnummer i merknaden. Skriv den uten.
cli-attest-note-length = Merknaden kan ha fra 1 til { $most } tegn. Skriv den på nytt.
cli-attest-write = { $count ->
    [one] Skal { $count } svar legges til i { $file }? Svar ja eller nei.
   *[other] Skal { $count } svar legges til i { $file }? Svar ja eller nei.
}
cli-attest-written = { $count ->
    [one] { $count } svar er lagt til i { $file }.
   *[other] { $count } svar er lagt til i { $file }.
}
cli-attest-nothing-new = Alle svarene sto i { $file } fra før.
cli-attest-other-role = «{ $title }» er ikke et spørsmål til denne rollen. Disse kan svare: { $roles }.
cli-attest-not-here = «{ $title }» kan ikke besvares for dette tilbudet. { $why }
cli-attest-today = Rollen har alt svart «{ $answer }» på «{ $title }» i dag. Svar har dato, men ikke klokkeslett, så ingen kan se hvilket som er det siste. Svar på nytt en annen dag.
cli-attest-no-answers = har ingen svar som kan leses. Skriv et JSON-objekt, for eksempel med «"goals-stated": "yes"» i.
cli-attest-wrong = { $count ->
    [one] kan ikke brukes. Det er { $count } feil, og ingenting er skrevet:
   *[other] kan ikke brukes. Det er { $count } feil, og ingenting er skrevet:
}
cli-attest-twice = «{ $criterion }» er besvart mer enn én gang.
cli-attest-fields = «{ $criterion }»: Bare «answer» og «note» kan stå her.
cli-attest-word = «{ $criterion }»: Svaret skrives som ett av disse ordene: { $words }.
cli-attest-about-other = Svarene gjelder ikke tilbudet «{ $id }».
cli-attest-in-role = «{ $criterion }»: Dette svaret er gitt i en annen rolle: { $role }.
cli-attest-too-many = Da får { $file } { $count } svar, og det er plass til { $most }. Bruk en ny fil i samme mappe med «--output».
cli-attest-too-large = Da blir { $file } for stor til å leses. Bruk en ny fil i samme mappe med «--output».
cli-attest-busy = Noen andre skriver til { $file } akkurat nå. Prøv igjen. Er det ikke slik, ble noen avbrutt før; slett da { $beside }.
cli-attest-merge-no-offer = { $file } sier ikke hvilket tilbud svarene gjelder. Skriv kortnavnet i feltet «offer».
cli-attest-merge-too-many = Med { $file } blir det { $count } svar, og det er plass til { $most } i én fil. Ingen av dem er tatt bort.

# «mestring participation»: hvem som er med i hvilken fase, nivåene, og hva et sidestilt samarbeid ber om.
cli-part-title = Medvirkning: { $title }
cli-part-matrix = Hvem er med i hvilken fase?
cli-part-where = Her står det
cli-part-cell = { $actor } – { $phase }: { $said }
cli-part-profile = { $path }, i tilbyderprofilen
cli-part-levels = På hvilke nivåer?
cli-part-demands = Er samarbeidet sidestilt?
cli-part-level = Nivå
cli-part-demand = Det kildene ber om
cli-part-state = Hva som er vist
cli-part-criterion = { $outcome }: { $title }
cli-part-caveats = Les det slik
cli-part-words = Med egne ord: { $places }

# «mestring report»: hva årsrapporten forteller om oppgavene.
cli-report-title = { $service }, { $year }
cli-report-count = Rapporten forteller noe om { $count } av { $all } oppgaver.
cli-report-told = står i rapporten
cli-report-not-told = står ikke i rapporten
cli-report-at = Står her: { $places }
cli-report-silence = At noe ikke er vist, betyr bare at rapporten ikke sier det. Om aktiviteten er nok, må mennesker vurdere.
cli-report-status = Registeret vet ikke om tjenesten har status som nasjonal kompetansetjeneste. Eldre skjemaer med bokstavene «a» til «h» har åtte oppgaver og mangler den årlige rapporten.

# «mestring term»: begrepene.
cli-term-other = Også: { $words }
cli-term-in = { $language }: { $words }
cli-term-remark = Merk: { $words }
cli-term-avoided = Helst ikke: { $words }
cli-term-broader = Hører under: { $words }
cli-term-narrower = Omfatter: { $words }
cli-term-related = Se også: { $words }
cli-term-sources = Kilder
cli-term-verified = Innholdet er lest i en kilde. Ordene er våre.
cli-term-partly = Innholdet er bare delvis lest i en kilde. Ordene er våre.
cli-term-unverified = Innholdet er allmenn kunnskap. Vi har ikke lest en kilde som sier det slik.
cli-term-instead = «{ $word }» bør helst ikke brukes her. Skriv «{ $term }».
cli-term-near = Det er ikke noe begrep som heter «{ $name }». Dette ligner mest:
cli-term-part = Det er ikke noe begrep som heter «{ $name }». Det er en del av disse:
cli-term-not-for = Bruk helst ikke ordet om: { $words }
cli-term-unknown = Det er ikke noe begrep som heter «{ $name }». Her er alle: { $command }
cli-term-more = Mer om et begrep: { $command }

# «mestring knowledge»: det som er kjent.
cli-knowledge-evidence = Hva forskning og evalueringer har funnet
cli-knowledge-offers = Tilbud med eget navn
cli-knowledge-kind = { $kind } om: { $about }
cli-knowledge-material = Grunnlag: { $text }
cli-knowledge-limits = Forbehold: { $text }
cli-knowledge-criteria = Kriterier: { $text }
cli-knowledge-source = Kilde: { $text }
cli-knowledge-target = For: { $text }
cli-knowledge-content = Innhold: { $text }
cli-knowledge-form = Form: { $text }
cli-knowledge-caveat = Merk: { $text }
cli-knowledge-factor = { $factor } Kilde: { $sources }
cli-knowledge-more = Mer: { $command }
cli-knowledge-unknown = Vi kjenner ikke noe om «{ $name }».
cli-knowledge-nothing = Det er ikke samlet forskning om «{ $name }».

# Det som er kjent, i «mestring explain».
cli-knowledge-offer = Om { $title }
cli-knowledge-says = Hva forskningen sier
cli-knowledge-cited = { $title }. { $kind }: { $source }
