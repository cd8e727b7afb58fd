# Det som er kjent: slags kunnskap, og hva den handler om.

evidence-kind = Slags kunnskap
    .help = Hvordan kunnskapen er laget.
evidence-kind--systematic-review = Systematisk oversikt
    .help = Noen har lett etter alle studier av et spørsmål og samlet det de fant.
evidence-kind--scoping-review = Kartleggingsoversikt
    .help = Noen har kartlagt forskningen på et felt. Den sier hva som er funnet, ikke hvor sterk virkningen er.
evidence-kind--single-study = Enkeltstudie
    .help = Én studie.
evidence-kind--local-evaluation = Lokal evaluering
    .help = Hvordan de som holdt tilbudet ett sted, fant at det gikk.
evidence-kind--research-summary = Omtale av forskning
    .help = En kompetansetjeneste forteller om forskning, egen eller andres.
evidence-kind--evidence-rating = Vurdering av dokumentasjon
    .help = Noen har vurdert hvor godt en effekt er dokumentert.

knowledge-topic = Hva kunnskapen handler om
    .help = Ord til å lete etter kunnskapen med.
knowledge-topic--benefit = Utbytte
    .help = Det deltakerne får ut av tilbudet.
knowledge-topic--sharing-experience = Deling av erfaringer
    .help = At folk forteller hverandre om det de har vært gjennom.
knowledge-topic--user-participation = Brukermedvirkning
    .help = At brukere og pårørende er med på å forme tilbud og tjenester.
knowledge-topic--health-economics = Helseøkonomi
    .help = Hva tilbud koster og sparer.
knowledge-topic--children-and-young-people = Barn og unge
    .help = Tilbud til barn, ungdom og unge voksne.
knowledge-topic--relatives = Pårørende
    .help = Tilbud til familien og andre som står nær.
knowledge-topic--mental-health = Psykisk helse
    .help = Tilbud ved psykiske plager.
knowledge-topic--health-pedagogy = Helsepedagogikk
    .help = Å legge til rette for at folk lærer om egen helse.
knowledge-topic--health-literacy = Helsekompetanse
    .help = At folk forstår, vurderer og bruker informasjon om helse.
knowledge-topic--digital-offers = Digitale tilbud
    .help = Tilbud som holdes over nettet.
knowledge-topic--measuring = Måling av utbytte
    .help = Skjemaer og andre måter å måle utbytte på.

factor-effect = Hva det gjør med medvirkning
    .help = Om det gjør medvirkning lettere eller vanskeligere.
factor-effect--helps = Gjør medvirkning lettere
    .help = Der dette er på plass, går medvirkning lettere.
factor-effect--hinders = Gjør medvirkning vanskeligere
    .help = Der det er slik, er medvirkning vanskeligere.
