# Brukermedvirkning: hvem som er med på å planlegge, holde og evaluere, og hva deltakerne kan påvirke.

criterion-user-representative-planning = Planlegger brukerrepresentanter og fagpersoner tilbudet sammen?
    .title = Planlegging med brukerrepresentanter
    .missing = Det står ikke at brukerrepresentanter og fagpersoner planlegger tilbudet sammen.
    .conflict = Det står at ingen brukerrepresentanter er med på å planlegge tilbudet.
    .why = Fagpersoner kan faget. Brukerrepresentanter vet hvordan det er å leve med utfordringen. Nasjonale råd er at begge deler bør telle like mye. Derfor bør begge være med fra starten.
    .remedy = Få med minst én brukerrepresentant når dere planlegger tilbudet. Er noen med allerede, skriver du det. Skriv gjerne hvor de kommer fra: en brukerorganisasjon, et brukerutvalg eller tidligere deltakere.

criterion-user-representative-running = Holder brukerrepresentanter og fagpersoner tilbudet sammen?
    .title = Samlinger med brukerrepresentanter
    .missing = Det står ikke at brukerrepresentanter og fagpersoner holder tilbudet sammen.
    .conflict = Det står at ingen brukerrepresentanter er med på å holde tilbudet.
    .why = Deltakerne får både fagkunnskap og erfaring fra noen som har levd med det samme. Derfor bør brukerrepresentanter være med på selve samlingene, og ikke bare i planleggingen.
    .remedy = Avtal hva brukerrepresentanten skal gjøre på samlingene, som å fortelle, lede samtalen eller svare på spørsmål. Skriv det, så vet deltakerne hvem de møter.

criterion-user-representative-evaluation = Evaluerer brukerrepresentanter og fagpersoner tilbudet sammen?
    .title = Evaluering med brukerrepresentanter
    .missing = Det står ikke at brukerrepresentanter og fagpersoner evaluerer tilbudet sammen.
    .conflict = Det står at ingen brukerrepresentanter er med på å evaluere tilbudet.
    .why = Det går an å lese svarene fra deltakerne på flere måter. Brukerrepresentanter kan se noe annet enn fagpersoner. De bør derfor være med og bestemme hva som blir annerledes neste gang.
    .remedy = Inviter brukerrepresentanten til møtet der dere går gjennom svarene. Skriv hvem som er med på evalueringen.

criterion-participant-influence = Kan hver deltaker påvirke mål, form og innhold?
    .title = Medvirkning for hver deltaker
    .missing = Det står ikke hvordan hver deltaker kan påvirke mål, form og innhold.
    .why = Pasienter og brukere har rett til å medvirke når de får helse- og omsorgstjenester. Pårørende bør også få være med på å forme tilbudet. Det er lettere å si fra når en vet hva en kan påvirke, og hvordan.
    .remedy = Skriv hva deltakerne kan påvirke, og når. Det kan være egne mål, egne temaer eller måten dere holder samlingene på. Du kan for eksempel spørre om ønsker ved påmelding.

criterion-representative-experience = Har brukerrepresentanten erfaring som passer med målgruppen?
    .title = Erfaringen til brukerrepresentanten
    .missing = Det står ikke at hver brukerrepresentant har erfaring som passer med dem tilbudet er for.
    .conflict = Det står at en brukerrepresentant ikke har egen erfaring.
    .why = Det er lettere å kjenne seg igjen i en som har stått i det samme. Pasienter og pårørende har ulik erfaring, og erfaringen bør passe med hvem tilbudet er for.
    .remedy = Skriv om brukerrepresentanten har erfaring som pasient eller som pårørende. Passer ikke erfaringen med målgruppen, kan du spørre en brukerorganisasjon om en til.

criterion-children-heard = Blir barn og unge som deltar, hørt?
    .title = Meningene til barn og unge
    .missing = Det står ikke hvordan barn og unge som deltar, får si hva de mener.
    .why = Barn som kan danne seg egne meninger, har rett til informasjon og til å bli hørt i helse- og omsorgstjenestene, og i alt det offentlige gjør som gjelder dem. Det gjelder også i en gruppe. Måten bør passe for alder og modenhet.
    .remedy = Skriv hvordan barna og ungdommene får si fra: i samtale, gjennom lek og tegning eller i et eget skjema. Skriv også hva dere bruker det til.

criterion-representatives-heard = Hører dere representanter for brukerne når tjenestene blir utformet?
    .title = Hvem som snakker for brukerne
    .missing = Det står ikke hvem som representerer pasienter og brukere når dere utformer tjenestene.
    .why = Kommunen skal høre dem som representerer pasienter og brukere, når den utformer helse- og omsorgstjenestene. Regionale helseforetak skal høre dem når de lager planer. Kravet gjelder tjenestene samlet, ikke hvert tilbud. Et tilbud som er planlagt sammen med brukere, viser likevel hvordan dere gjør det.
    .remedy = Skriv hvem som representerer brukerne: en brukerorganisasjon, et brukerutvalg, likepersoner eller tidligere deltakere. Gjelder det alle tilbudene deres, kan du legge det i tilbyderprofilen.

criterion-representative-terms = Står det hva brukerrepresentanter og likepersoner gjør, og hva de får for det?
    .title = Avtale med brukerrepresentanter
    .missing = For minst én brukerrepresentant eller likeperson står det ikke alt om hva de gjør, hva de får betalt, og hvilken støtte de får.
    .why = Nasjonale råd er at erfaring og fagkunnskap bør telle like mye. Da bør de som bidrar med erfaring, vite hva som er avtalt om oppgaver, betaling og støtte.
    .remedy = Skriv hva hver av dem gjør, hva de får betalt, og hvem som støtter dem før og etter. Får de ikke betalt, skriver du det.
