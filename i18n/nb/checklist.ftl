# Sjekklister: overskriftene, og ordene rundt punktene.

# Oppgavene i Standard metode, i den rekkefølgen de blir gjort.

checklist-standard-method--need = Finn og beskriv behovet sammen med brukere og fagpersoner
checklist-standard-method--management = Få ledelsen med, og avklar eier, tid og penger
checklist-standard-method--early-contact = Fortell om planene tidlig, og trekk inn dem det angår
checklist-standard-method--working-group = Sett sammen en arbeidsgruppe av brukerrepresentanter, fagpersoner og koordinator
checklist-standard-method--terms = Avklar rolle, opplæring, honorar og støtte for brukerrepresentantene
checklist-standard-method--plan = Beskriv målgruppe, mål, rammer, innhold, metoder og vurdering i sammenheng
checklist-standard-method--pathway = Gi tilbudet en plass i et forløp, på rett nivå
checklist-standard-method--evaluation-plan = Planlegg evaluering, registrering og oppfølging før start
checklist-standard-method--invitation = Lag en invitasjon folk forstår, og få tak i deltakerne
checklist-standard-method--opening = Åpne trygt: velkommen, leder, regler og plan for dagen
checklist-standard-method--side-by-side = La fagperson og brukerrepresentant bidra side om side
checklist-standard-method--sharing = Gi tid til å dele erfaringer, snakke sammen og øve
checklist-standard-method--adapting = Tilpass til dem som er der, og sjekk at de forstår
checklist-standard-method--round = Ta en kort runde på slutten av hver samling, og juster
checklist-standard-method--attendance = Registrer oppmøtet
checklist-standard-method--asking = Spør deltakerne hva de synes
checklist-standard-method--evaluation-meeting = Hold evalueringsmøte med alle som planla
checklist-standard-method--benefit = Mål utbytte når noen har kompetanse til det
checklist-standard-method--changes = Skriv ned hva dere endrer til neste runde
checklist-standard-method--closing-talk = Ta en avsluttende samtale med brukerrepresentantene
checklist-standard-method--sharing-experience = Del erfaringene, og planlegg på nytt

# De andre listene.

checklist-participation--always = Hele veien
checklist-participation--in-planning = Sammen i planleggingen
checklist-participation--in-running = Sammen på samlingene
checklist-participation--in-evaluation = Sammen i evalueringen
checklist-health-pedagogy--knowledge = Kunnskap: det dere vet
checklist-health-pedagogy--skills = Ferdigheter: det dere kan
checklist-health-pedagogy--attitudes = Holdninger: det dere møter folk med
checklist-digital--before = Før samlingene
checklist-digital--security = Personvern og sikkerhet
checklist-digital--during = På skjermen
checklist-digital--afterwards = Etterpå
checklist-quality-cycle--plan = Planlegge
checklist-quality-cycle--do = Gjennomføre
checklist-quality-cycle--evaluate = Evaluere
checklist-quality-cycle--correct = Korrigere

# Ordene rundt punktene.

checklist-title = Sjekkliste for { $title }
checklist-title-unnamed = Sjekkliste
checklist-count = { $done } av { $total } er på plass.
checklist-contradicted = { $count ->
    [one] { $count } stemmer ikke.
   *[other] { $count } stemmer ikke.
}
checklist-unclear = { $count ->
    [one] { $count } er uavklart.
   *[other] { $count } er uavklarte.
}
checklist-first = Rett dette først: { $titles }
checklist-next = Neste: { $task }
checklist-finished = Alt det listen spør om, er på plass.
checklist-empty = Ingen punkter i listen gjelder her. Det kan være fordi siden er en nyhet eller en oversikt, fordi alle gjennomføringene er over, eller fordi trinnet eller rollen du valgte, ikke har noe å svare på.
checklist-only-offers = er en tilbyderprofil. Sjekklister blir laget for tilbud.
checklist-who = Hvem: { $roles }
checklist-for = Punkter for: { $role }
checklist-unclear-heading = Uavklart
checklist-unclear-intro = Det står for lite til å vite om disse punktene gjelder tilbudet. Skriv inn opplysningen, og lag listen på nytt.
checklist-unclear-fact = { $count ->
    [one] «{ $label }» avgjør { $count } punkt: { $titles }
   *[other] «{ $label }» avgjør { $count } punkter: { $titles }
}
checklist-how = Gå gjennom listen sammen. Kryss av for svaret på hvert spørsmål. Det som alt er på plass, er krysset av.
checklist-privacy = Skriv aldri navn, fødselsnummer eller opplysninger om deltakere på listen.
checklist-corrected = Rettet
checklist-remark = Merknad
checklist-remarks = Det vi ble enige om
checklist-remarks-help = Hvem gjør hva, og når? Skriv roller, ikke navn.
checklist-filled-in = Dato
checklist-filled-in-by = Roller til stede
checklist-sources = Kilder
checklist-source = kilde { $number }
