# Det ein lesar får vite: kva det er, kven det er for, når, kvar, pris, veg inn, kontakt og arrangør.

criterion-how-to-join = Får lesaren vite korleis ein får plass?
    .title = Korleis ein får plass
    .missing = Det står ikkje korleis ein får plass.
    .why = Til nokre tilbod treng ein tilvising, andre er opne for alle. Den som ikkje veit kva som gjeld, kan bli ståande utanfor. Sjukehus skal gi folk den informasjonen dei treng for å bruke rettane sine.
    .remedy = Skriv om ein treng tilvising, og frå kven. Skriv korleis folk melder seg på, med lenkje, telefon eller e-post. Er det berre å møte opp, skriv du det.

criterion-what-it-costs = Får lesaren vite kva det kostar?
    .title = Pris
    .missing = Det står ikkje kva det kostar å vere med.
    .why = Den som ikkje veit kva det kostar, lèt kanskje vere å melde seg på. Det gjeld òg når tilbodet er gratis.
    .remedy = Skriv prisen, kva han dekkjer, og kven som slepp å betale. Er det gratis, skriv du det.

criterion-when-it-is-held = Får lesaren vite når tilbodet er?
    .title = Når tilbodet er
    .missing = Det står ikkje når tilbodet er, eller alle datoane er passerte.
    .why = Mange har jobb, behandling og lang reise å ta omsyn til. Dei treng å vite når det er, før dei melder seg på eller ber om tilvising.
    .remedy = Skriv datoar og klokkeslett. Er dei ikkje klare, kan du til dømes skrive «kvar haust», «når nok har meldt seg», «datoen står i innkallinga» eller «når du vil». Ta bort datoar som er passerte.

criterion-where-it-is-held = Får lesaren vite kvar tilbodet er?
    .title = Kvar tilbodet er
    .missing = Det står ikkje kvar folk møtest, eller at alt skjer på nett, på telefon eller heime.
    .why = Reisevegen avgjer for mange om dei kan vere med. Den som er ny på staden, treng adressa. Den som skal vere med heimanfrå, treng å vite det.
    .remedy = Skriv namnet på staden og adressa, gjerne bygg, etasje og rom òg. Kan folk velje mellom å møte opp og å vere med på nett, treng dei adressa likevel. Er alt på nett eller telefon, skriv du det.

criterion-who-it-is-for = Får lesaren vite kven tilbodet er for?
    .title = Kven tilbodet er for
    .missing = Det står ikkje kven tilbodet er for.
    .why = Folk ser etter om tilbodet er for dei. Finn dei ikkje ut av det, går dei vidare, eller dei melder seg på noko som ikkje passar.
    .remedy = Skriv kva sjukdom, plage eller livssituasjon tilbodet gjeld. Skriv om det er for dei som har det sjølve, for pårørande eller for begge. Er det ope for alle, skriv du det.

criterion-whom-to-contact = Får lesaren vite kven ein kan spørje?
    .title = Kontakt
    .missing = Det står ikkje kven ein kan spørje om tilbodet.
    .why = Sjukehus og kommunar skal sørgje for at pasientar og dei næraste pårørande får informasjonen dei har rett til. Det er lettare når folk veit kven dei kan spørje. Eit spørsmål utan svar kan vere nok til at nokon lèt vere å bli med.
    .remedy = Skriv kva eining eller rolle folk kan spørje, med telefon, e-post eller nettside, og når nokon svarar. Bruk ikkje namnet på ein person, så stemmer teksten òg når nokon sluttar.

criterion-what-it-is = Får lesaren vite kva tilbodet heiter, og kva det går ut på?
    .title = Namn og innhald
    .missing = Det står ikkje både kva tilbodet heiter, og kva det går ut på.
    .why = Ein mal frå Nord-Trøndelag for invitasjonar har med både namn og innhald, og sidene vi har sett, seier det same. At tilbodet er eit kurs, fortel lite. Lesaren vil vite kva som skjer, og om det er verdt turen.
    .remedy = Gi tilbodet eit namn som seier kva det handlar om. Skriv to–tre setningar om kva de snakkar om, gjer eller øver på.

criterion-who-holds-it = Får lesaren vite kven som held tilbodet?
    .title = Arrangør
    .missing = Det står ikkje kva verksemd eller eining som held tilbodet.
    .why = Ein mal frå Nord-Trøndelag for invitasjonar har med arrangøren, og sidene vi har sett, nemner han. Er det sjukehuset, kommunen eller eit lag? Svaret seier noko om kva folk kan vente seg, og kven som svarer for det.
    .remedy = Skriv namnet på verksemda, og gjerne eininga. Er de fleire saman, nemner du alle.
