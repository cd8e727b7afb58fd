# Det en leser får vite: hva det er, hvem det er for, når, hvor, pris, vei inn, kontakt og arrangør.

criterion-how-to-join = Får leseren vite hvordan en får plass?
    .title = Hvordan en får plass
    .missing = Det står ikke hvordan en får plass.
    .why = Noen tilbud krever henvisning, andre er åpne for alle. Den som ikke vet hva som gjelder, kan bli stående utenfor. Sykehus skal gi folk den informasjonen de trenger for å bruke rettighetene sine.
    .remedy = Skriv om det trengs henvisning, og fra hvem. Skriv hvordan folk melder seg på, med lenke, telefon eller e-post. Er det bare å møte opp, skriver du det.

criterion-what-it-costs = Får leseren vite hva det koster?
    .title = Pris
    .missing = Det står ikke hva det koster å delta.
    .why = Den som ikke vet hva det koster, lar kanskje være å melde seg på. Det gjelder også når tilbudet er gratis.
    .remedy = Skriv prisen, hva den dekker, og hvem som slipper å betale. Er det gratis, skriver du det.

criterion-when-it-is-held = Får leseren vite når tilbudet holdes?
    .title = Når tilbudet holdes
    .missing = Det står ikke når tilbudet holdes, eller alle datoene er passert.
    .why = Mange har jobb, behandling og reisevei å ta hensyn til. De trenger å vite når det er, før de melder seg på eller ber om henvisning.
    .remedy = Skriv datoer og klokkeslett. Er de ikke klare, kan du for eksempel skrive «hver høst», «når nok har meldt seg», «datoen står i innkallingen» eller «når du vil». Ta bort datoer som er passert.

criterion-where-it-is-held = Får leseren vite hvor tilbudet holdes?
    .title = Hvor tilbudet holdes
    .missing = Det står ikke hvor folk møtes, eller at alt skjer på nett, på telefon eller hjemme.
    .why = Reiseveien avgjør for mange om de kan være med. Den som er ny på stedet, trenger adressen. Den som skal være med hjemmefra, trenger å vite det.
    .remedy = Skriv navnet på stedet og adressen, gjerne også bygg, etasje og rom. Kan folk velge mellom å møte opp og å være med på nett, trenger de adressen likevel. Er alt på nett eller telefon, skriver du det.

criterion-who-it-is-for = Får leseren vite hvem tilbudet er for?
    .title = Hvem tilbudet er for
    .missing = Det står ikke hvem tilbudet er for.
    .why = Folk ser etter om tilbudet er for dem. Finner de ikke ut av det, går de videre, eller de melder seg på noe som ikke passer.
    .remedy = Skriv hvilken sykdom, plage eller livssituasjon tilbudet gjelder. Skriv om det er for dem som har det selv, for pårørende eller for begge. Er det åpent for alle, skriver du det.

criterion-whom-to-contact = Får leseren vite hvem en kan spørre?
    .title = Kontakt
    .missing = Det står ikke hvem en kan spørre om tilbudet.
    .why = Sykehus og kommuner skal sørge for at pasienter og de nærmeste pårørende får informasjonen de har rett til. Det er lettere når folk vet hvem de kan spørre. Et spørsmål uten svar kan være nok til at noen lar være å delta.
    .remedy = Skriv hvilken enhet eller rolle folk kan spørre, med telefon, e-post eller nettside, og når noen svarer. Bruk ikke navnet på en person, så stemmer teksten også når noen slutter.

criterion-what-it-is = Får leseren vite hva tilbudet heter, og hva det går ut på?
    .title = Navn og innhold
    .missing = Det står ikke både hva tilbudet heter, og hva det går ut på.
    .why = En mal fra Nord-Trøndelag for invitasjoner har med både navn og innhold, og sidene vi har sett, sier det samme. At tilbudet er et kurs, forteller lite. Leseren vil vite hva som skjer, og om det er verdt turen.
    .remedy = Gi tilbudet et navn som sier hva det handler om. Skriv to–tre setninger om hva dere snakker om, gjør eller øver på.

criterion-who-holds-it = Får leseren vite hvem som holder tilbudet?
    .title = Arrangør
    .missing = Det står ikke hvilken virksomhet eller enhet som holder tilbudet.
    .why = En mal fra Nord-Trøndelag for invitasjoner har med arrangøren, og sidene vi har sett, nevner den. Er det sykehuset, kommunen eller en forening? Svaret sier noe om hva folk kan vente seg, og hvem som svarer for det.
    .remedy = Skriv navnet på virksomheten, og gjerne enheten. Er dere flere sammen, nevner du alle.
