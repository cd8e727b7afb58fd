# Det som er kjent: slags kunnskap, og kva han handlar om.

evidence-kind = Slags kunnskap
    .help = Korleis kunnskapen er laga.
evidence-kind--systematic-review = Systematisk oversikt
    .help = Nokon har leita etter alle studiar av eit spørsmål og samla det dei fann.
evidence-kind--scoping-review = Kartleggingsoversikt
    .help = Nokon har kartlagt forskinga på eit felt. Ho seier kva som er funne, ikkje kor sterk verknaden er.
evidence-kind--single-study = Enkeltstudie
    .help = Éin studie.
evidence-kind--local-evaluation = Lokal evaluering
    .help = Korleis dei som heldt tilbodet éin stad, fann at det gjekk.
evidence-kind--research-summary = Omtale av forsking
    .help = Ei kompetanseteneste fortel om forsking, si eiga eller andre si.
evidence-kind--evidence-rating = Vurdering av dokumentasjon
    .help = Nokon har vurdert kor godt ein effekt er dokumentert.

knowledge-topic = Kva kunnskapen handlar om
    .help = Ord til å søkje etter kunnskapen med.
knowledge-topic--benefit = Utbyte
    .help = Det deltakarane får ut av tilbodet.
knowledge-topic--sharing-experience = Deling av erfaringar
    .help = At folk fortel kvarandre om det dei har vore gjennom.
knowledge-topic--user-participation = Brukarmedverknad
    .help = At brukarar og pårørande er med på å forme tilbod og tenester.
knowledge-topic--health-economics = Helseøkonomi
    .help = Kva tilbod kostar og sparer.
knowledge-topic--children-and-young-people = Barn og unge
    .help = Tilbod til barn, ungdom og unge vaksne.
knowledge-topic--relatives = Pårørande
    .help = Tilbod til familien og andre som står nær.
knowledge-topic--mental-health = Psykisk helse
    .help = Tilbod ved psykiske plager.
knowledge-topic--health-pedagogy = Helsepedagogikk
    .help = Å leggje til rette for at folk lærer om eiga helse.
knowledge-topic--health-literacy = Helsekompetanse
    .help = At folk skjønar, vurderer og bruker informasjon om helse.
knowledge-topic--digital-offers = Digitale tilbod
    .help = Tilbod som blir haldne over nettet.
knowledge-topic--measuring = Måling av utbyte
    .help = Skjema og andre måtar å måle utbyte på.

factor-effect = Kva det gjer med medverknad
    .help = Om det gjer medverknad lettare eller vanskelegare.
factor-effect--helps = Gjer medverknad lettare
    .help = Der dette er på plass, går medverknad lettare.
factor-effect--hinders = Gjer medverknad vanskelegare
    .help = Der det er slik, er medverknad vanskelegare.
