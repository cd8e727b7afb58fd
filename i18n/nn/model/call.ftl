# Ein førespurnad om vurdering, slik andre program sender han.

call = Førespurnad om vurdering
    .help = Det som skal vurderast, for kva dag, og etter kva kriterium.
call--as-of = Dato for vurderinga
    .help = Reglar og satsar er slik dei er denne dagen, og gjennomføringar som er over, er ikkje med.
call--offer = Tilbod
    .help = Tilbodet som skal vurderast.
call--provider = Tilbydarprofil
    .help = Profilen til tilbydaren, så det som gjeld for alle tilboda, kjem med.
call--attestations = Stadfestingar
    .help = Svar som folk har gitt om tilbodet.
call--profiles = Utval av kriterium
    .help = Vel eitt eller fleire. Vel du ingen, er det kriteria for ei skildring som alle kan lese.
call--only = Berre desse kriteria
    .help = Kortnamn på dei einaste kriteria som skal vere med, same kva utval det er.
call--skip = Ikkje desse kriteria
    .help = Kortnamn på kriterium som ikkje skal vere med.
call--checklist = Sjekkliste
    .help = Kva sjekkliste du vil ha, når det er ei sjekkliste du ber om.
call--language = Språk
    .help = Kva språk tekstane i svaret skal vere på. Utan språk får du berre kodar.

call-pair = Førespurnad om samanlikning
    .help = To førespurnader om vurdering. Svaret fortel kva som er annleis.
call-pair--before = Før
    .help = Det som det blir samanlikna med: eit tidlegare utkast eller ein annan dag.
call-pair--after = Etter
    .help = Det som skal samanliknast. Tekstane i svaret er på språket herifrå.

source-call = Spørsmål om kjelder
    .help = Kva kjelder som bind kven. Det du utelèt, er det ikkje spurt om.
source-call--binds = Bind
    .help = Kva slag verksemd kjeldene bind eller er retta til.
source-call--level = Nivå i helsetenesta
    .help = Den delen av tenestene kjeldene handlar om.
source-call--audience = Kven det gjeld
    .help = Dei menneska kjeldene handlar om.
source-call--as-of = Dato
    .help = Berre kjelder som gjeld denne dagen.

merge-call = Svar som skal slåast saman
    .help = Fleire dokument med stadfestingar om det same tilbodet. Dei blir til eitt.
merge-call--attestations = Dokument
    .help = Dokumenta. Rekkjefølgja har ikkje noko å seie.
