# Bekreftelser: svar fra folk på det en tekst ikke kan vise.

attestations = Bekreftelser
    .help = Svar som folk har gitt om ett tilbud.
attestations--offer = Tilbud
    .help = Kortnavnet til tilbudet som svarene gjelder.
attestations--attestations = Svar
    .help = Alle svarene. Nye blir lagt til, og ingen blir endret.

attestation = Bekreftelse
    .help = Ett svar. Det blir aldri endret; svarer noen på nytt, legger du til et nytt svar.
attestation--criterion = Kriterium
    .help = Kortnavnet til kriteriet som noen ble spurt om.
attestation--subject = Hva svaret gjelder
    .help = Om svaret gjelder tilbudet, tilbyderen eller én gjennomføring.
attestation--answer = Svar
    .help = Det som ble svart.
attestation--role = Rolle
    .help = Rollen til den som svarte. Skriv aldri navnet.
attestation--date = Dato
    .help = Dagen svaret ble gitt.
attestation--note = Merknad
    .help = Det som bør være med, uten navn på personer og uten fødselsnummer.
attestation--fingerprint = Kontrollkode
    .help = Koden viser hva som var oppgitt da svaret ble gitt. Programmet regner den ut.

attestation-answer = Svar
    .help = Det en kan svare på et kriterium.
attestation-answer--yes = Ja
    .help = Den som ble spurt, svarer ja.
attestation-answer--no = Nei
    .help = Den som ble spurt, svarer nei.
attestation-answer--not-applicable = Gjelder ikke
    .help = Spørsmålet passer ikke for dette tilbudet.
attestation-answer--do-not-know = Vet ikke
    .help = Den som ble spurt, vet ikke. Da kan en annen svare.

attestation-role = Rollen til den som svarer
    .help = Hvem som svarer, uten navn.
attestation-role--user-representative = Brukerrepresentant
    .help = En som har egen erfaring og taler for flere.
attestation-role--professional = Fagperson
    .help = En som arbeider med tilbudet eller kjenner fagfeltet.
attestation-role--participant = Deltaker
    .help = En som er eller har vært med på tilbudet.
attestation-role--management = Ledelse
    .help = En som leder virksomheten eller enheten.

subject = Hva svaret gjelder
    .help = Det spørsmålet ble stilt om.
subject--offer = Tilbudet
    .help = Svaret gjelder tilbudet som helhet.
subject--provider = Tilbyderen
    .help = Svaret gjelder alle tilbudene til tilbyderen.
subject--run = Én gjennomføring
    .help = Svaret gjelder bare gjennomføringen med dette kortnavnet.
