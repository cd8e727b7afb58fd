# Sjekklister: overskriftene, og orda rundt punkta.

# Oppgåvene i Standard metode, i den rekkjefølgja dei blir gjorde.

checklist-standard-method--need = Finn og skildre behovet saman med brukarar og fagpersonar
checklist-standard-method--management = Få leiinga med, og avklar eigar, tid og pengar
checklist-standard-method--early-contact = Fortel om planane tidleg, og trekk inn dei det vedkjem
checklist-standard-method--working-group = Set saman ei arbeidsgruppe av brukarrepresentantar, fagpersonar og koordinator
checklist-standard-method--terms = Avklar rolle, opplæring, honorar og støtte for brukarrepresentantane
checklist-standard-method--plan = Skildre målgruppe, mål, rammer, innhald, metodar og vurdering i samanheng
checklist-standard-method--pathway = Gi tilbodet ein plass i eit forløp, på rett nivå
checklist-standard-method--evaluation-plan = Planlegg evaluering, registrering og oppfølging før de startar
checklist-standard-method--invitation = Lag ein invitasjon folk forstår, og få tak i deltakarane
checklist-standard-method--opening = Opne trygt: velkomen, leiar, reglar og plan for dagen
checklist-standard-method--side-by-side = Lat fagperson og brukarrepresentant bidra side om side
checklist-standard-method--sharing = Gi tid til å dele erfaringar, snakke saman og øve
checklist-standard-method--adapting = Tilpass til dei som er der, og sjekk at dei forstår
checklist-standard-method--round = Ta ein kort runde på slutten av kvar samling, og juster
checklist-standard-method--attendance = Registrer oppmøtet
checklist-standard-method--asking = Spør deltakarane kva dei synest
checklist-standard-method--evaluation-meeting = Hald evalueringsmøte med alle som planla
checklist-standard-method--benefit = Mål utbyte når nokon har kompetanse til det
checklist-standard-method--changes = Skriv ned kva de endrar til neste runde
checklist-standard-method--closing-talk = Ta ein avsluttande samtale med brukarrepresentantane
checklist-standard-method--sharing-experience = Del erfaringane, og planlegg på nytt

# Dei andre listene.

checklist-participation--always = Heile vegen
checklist-participation--in-planning = Saman i planlegginga
checklist-participation--in-running = Saman på samlingane
checklist-participation--in-evaluation = Saman i evalueringa
checklist-health-pedagogy--knowledge = Kunnskap: det de veit
checklist-health-pedagogy--skills = Ferdigheiter: det de kan
checklist-health-pedagogy--attitudes = Haldningar: det de møter folk med
checklist-digital--before = Før samlingane
checklist-digital--security = Personvern og tryggleik
checklist-digital--during = På skjermen
checklist-digital--afterwards = Etterpå
checklist-quality-cycle--plan = Planleggje
checklist-quality-cycle--do = Gjennomføre
checklist-quality-cycle--evaluate = Evaluere
checklist-quality-cycle--correct = Korrigere

# Orda rundt punkta.

checklist-title = Sjekkliste for { $title }
checklist-title-unnamed = Sjekkliste
checklist-count = { $done } av { $total } er på plass.
checklist-contradicted = { $count ->
    [one] { $count } stemmer ikkje.
   *[other] { $count } stemmer ikkje.
}
checklist-unclear = { $count ->
    [one] { $count } er uavklart.
   *[other] { $count } er uavklarte.
}
checklist-first = Rett dette først: { $titles }
checklist-next = Neste: { $task }
checklist-finished = Alt det lista spør om, er på plass.
checklist-empty = Ingen punkt i lista gjeld her. Det kan vere fordi sida er ei nyheit eller ei oversikt, fordi alle gjennomføringane er over, eller fordi steget eller rolla du valde, ikkje har noko å svare på.
checklist-only-offers = er ein tilbydarprofil. Sjekklister blir laga for tilbod.
checklist-who = Kven: { $roles }
checklist-for = Punkt for: { $role }
checklist-unclear-heading = Uavklart
checklist-unclear-intro = Det står for lite til å vite om desse punkta gjeld tilbodet. Skriv inn opplysninga, og lag lista på nytt.
checklist-unclear-fact = { $count ->
    [one] «{ $label }» avgjer { $count } punkt: { $titles }
   *[other] «{ $label }» avgjer { $count } punkt: { $titles }
}
checklist-how = Gå gjennom lista saman. Kryss av for svaret på kvart spørsmål. Det som alt er på plass, er kryssa av.
checklist-privacy = Skriv aldri namn, fødselsnummer eller opplysningar om deltakarar på lista.
checklist-corrected = Retta
checklist-remark = Merknad
checklist-remarks = Det vi vart samde om
checklist-remarks-help = Kven gjer kva, og når? Skriv roller, ikkje namn.
checklist-filled-in = Dato
checklist-filled-in-by = Roller til stades
checklist-sources = Kjelder
checklist-source = kjelde { $number }
