# Stadfestingar: svar frå folk på det ein tekst ikkje kan vise.

attestations = Stadfestingar
    .help = Svar som folk har gitt om eitt tilbod.
attestations--offer = Tilbod
    .help = Kortnamnet til tilbodet som svara gjeld.
attestations--attestations = Svar
    .help = Alle svara. Nye blir lagde til, og ingen blir endra.

attestation = Stadfesting
    .help = Eitt svar. Det blir aldri endra; svarar nokon på nytt, legg du til eit nytt svar.
attestation--criterion = Kriterium
    .help = Kortnamnet til kriteriet som nokon vart spurd om.
attestation--subject = Kva svaret gjeld
    .help = Om svaret gjeld tilbodet, tilbydaren eller éi gjennomføring.
attestation--answer = Svar
    .help = Det som vart svart.
attestation--role = Rolle
    .help = Rolla til den som svara. Skriv aldri namnet.
attestation--date = Dato
    .help = Dagen svaret vart gitt.
attestation--note = Merknad
    .help = Det som bør vere med, utan namn på personar og utan fødselsnummer.
attestation--fingerprint = Kontrollkode
    .help = Koden viser kva som var oppgitt då svaret vart gitt. Programmet reknar han ut.

attestation-answer = Svar
    .help = Det ein kan svare på eit kriterium.
attestation-answer--yes = Ja
    .help = Den som vart spurd, svarar ja.
attestation-answer--no = Nei
    .help = Den som vart spurd, svarar nei.
attestation-answer--not-applicable = Gjeld ikkje
    .help = Spørsmålet passar ikkje for dette tilbodet.
attestation-answer--do-not-know = Veit ikkje
    .help = Den som vart spurd, veit ikkje. Då kan ein annan svare.

attestation-role = Rolla til den som svarar
    .help = Kven som svarar, utan namn.
attestation-role--user-representative = Brukarrepresentant
    .help = Ein som har eiga erfaring og talar for fleire.
attestation-role--professional = Fagperson
    .help = Ein som arbeider med tilbodet eller kjenner fagfeltet.
attestation-role--participant = Deltakar
    .help = Ein som er eller har vore med på tilbodet.
attestation-role--management = Leiing
    .help = Ein som leier verksemda eller eininga.

subject = Kva svaret gjeld
    .help = Det ein vart spurd om.
subject--offer = Tilbodet
    .help = Svaret gjeld tilbodet som heilskap.
subject--provider = Tilbydaren
    .help = Svaret gjeld alle tilboda til tilbydaren.
subject--run = Éi gjennomføring
    .help = Svaret gjeld berre gjennomføringa med dette kortnamnet.
