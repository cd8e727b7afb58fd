# En forespørsel om vurdering, slik andre programmer sender den.

call = Forespørsel om vurdering
    .help = Det som skal vurderes, for hvilken dag, og etter hvilke kriterier.
call--as-of = Dato for vurderingen
    .help = Regler og satser er slik de er denne dagen, og gjennomføringer som er over, er ikke med.
call--offer = Tilbud
    .help = Tilbudet som skal vurderes.
call--provider = Tilbyderprofil
    .help = Profilen til tilbyderen, så det som gjelder for alle tilbudene, kommer med.
call--attestations = Bekreftelser
    .help = Svar som folk har gitt om tilbudet.
call--profiles = Utvalg av kriterier
    .help = Velg ett eller flere. Velger du ingen, er det kriteriene for en beskrivelse som alle kan lese.
call--only = Bare disse kriteriene
    .help = Kortnavn på de eneste kriteriene som skal være med, uansett utvalg.
call--skip = Ikke disse kriteriene
    .help = Kortnavn på kriterier som ikke skal være med.
call--checklist = Sjekkliste
    .help = Hvilken sjekkliste du vil ha, når det er en sjekkliste du ber om.
call--language = Språk
    .help = Språket tekstene i svaret skal være på. Uten språk får du bare koder.

call-pair = Forespørsel om sammenlikning
    .help = To forespørsler om vurdering. Svaret forteller hva som er annerledes.
call-pair--before = Før
    .help = Det som det sammenliknes med: et tidligere utkast eller en annen dag.
call-pair--after = Etter
    .help = Det som skal sammenliknes. Tekstene i svaret er på språket herfra.

source-call = Spørsmål om kilder
    .help = Hvilke kilder som binder hvem. Det du utelater, er det ikke spurt om.
source-call--binds = Binder
    .help = Hva slags virksomhet kildene binder eller er rettet til.
source-call--level = Nivå i helsetjenesten
    .help = Den delen av tjenestene kildene handler om.
source-call--audience = Hvem det gjelder
    .help = De menneskene kildene handler om.
source-call--as-of = Dato
    .help = Bare kilder som gjelder denne dagen.

merge-call = Svar som skal slås sammen
    .help = Flere dokumenter med bekreftelser om det samme tilbudet. De blir til ett.
merge-call--attestations = Dokumenter
    .help = Dokumentene. Rekkefølgen betyr ingenting.
