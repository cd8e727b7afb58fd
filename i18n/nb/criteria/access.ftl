# Hvordan en person får plass, og det som hører til.

criterion-companion-welcome = Får deltakerne vite om de kan ha med seg noen?
    .title = Ha med seg noen
    .missing = Det står ikke om deltakerne kan ha med seg noen, eller det står bare at de ikke kan det.
    .why = Pasienter og brukere kan be om at en annen får være til stede når de får hjelp. For noen er det dette som gjør at de kan delta. I en gruppe teller også hensynet til de andre.
    .remedy = Skriv om det går an å ha med seg noen, og om dere trenger beskjed på forhånd. Går det ikke an, skriver du hvorfor.

criterion-travel-cover-told = Får leseren vite om reisen dekkes?
    .title = Dekning av reisen
    .missing = Det står ikke om folk kan få dekket reisen til tilbudet.
    .why = Pasienter, og noen ganger pårørende, har rett til å få dekket nødvendige reiser etter egne regler. Den som ikke vet om det, kan la være å bli med fordi reisen er dyr.
    .remedy = Skriv om reisen dekkes, eller hva det kommer an på. Vis til Pasientreiser. Gjelder det noe annet for pårørende, skriver du det også.

criterion-public-page = Finner folk beskrivelsen på en nettside?
    .title = Åpen nettside
    .missing = Det står ikke hvor på nettet folk finner beskrivelsen.
    .why = Sykehus skal gi folk informasjonen de trenger for å bruke rettighetene sine. Kommuner skal sørge for at pasienter, brukere og de nærmeste pårørende får den informasjonen de har rett til. Mange leter på nettet først.
    .remedy = Legg beskrivelsen på en side som alle kan lese, og skriv adressen her. Si på siden hvem tilbudet er for, hva som skjer, hvordan en får plass, og hvem en kan spørre.

criterion-referral-response = Får den som er henvist, vite når svaret kommer, og hvordan en klager?
    .title = Svar på henvisning
    .review = Det står at alle må ha henvisning. Se på om denne henvisningen gir rett til vurdering og svar, og om folk får vite når svaret kommer og hvordan de klager.
    .why = Den som blir henvist til spesialisthelsetjenesten, skal få henvisningen vurdert innen ti virkedager. Svaret skal si noe om rett til helsehjelp, tidspunkt eller frist, og hvordan en kan klage. Det er ikke avklart om dette gjelder en henvisning bare til et kurs.
    .remedy = Skriv når folk kan vente svar på henvisningen. Skriv hvem de kan klage til, og hvordan, eller si at det står i svarbrevet.

criterion-complaint-route = Får folk vite hvordan de kan klage?
    .title = Hvordan en klager
    .review = Det står at folk får plass etter henvisning eller vedtak. Se på om et nei kan klages på, og om folk får vite hvordan.
    .why = Pasienter og brukere som mener at de ikke har fått det de har rett til, kan klage til statsforvalteren. Om det også gjelder et nei til plass på et kurs, kommer an på tilbudet.
    .remedy = Skriv hvem folk kan klage til, og hvordan. Står det i brevet de får, skriver du det.

criterion-other-regions = Kan folk fra andre deler av landet få plass, eller står det hvorfor ikke?
    .title = Folk fra andre steder
    .review = Det står at bare de som bor i området, kan få plass, men ikke hvorfor. Gjelder retten til å velge hvor en får behandling, også her?
    .why = Den som har rett til helsehjelp på sykehus, kan velge sted innenfor en nasjonal ordning. Det er ikke avklart om det gjelder kurs. Grunnen kan være at det er få plasser, eller at kurset er en del av et større opplegg på stedet. Da holder det å skrive det.

criterion-stay-in-municipality = Kan alle som oppholder seg i kommunen, få plass?
    .title = Opphold i kommunen
    .missing = Det står ikke at de som oppholder seg i kommunen uten å være registrert der, også kan få plass.
    .why = Kommunen skal sørge for at alle som oppholder seg der, får nødvendige helse- og omsorgstjenester. Studenter og andre på lengre opphold vet kanskje ikke at de kan spørre.
    .remedy = Kan alle som oppholder seg i kommunen, få plass, skriver du det. Skriv også om folk fra andre kommuner er velkommen.

criterion-voluntary-told = Får folk vite at det er frivillig å delta?
    .title = Frivillig å delta
    .review = Se på om deltakerne får vite at det er frivillig å delta, og at de kan slutte når de vil.
    .why = Helsehjelp krever samtykke, og den som har sagt ja, kan ombestemme seg. Vi leser det slik at det er frivillig å delta i et læringstilbud. Samtykket kan gis uten ord, så det trenger ikke stå i teksten. Men det er godt å vite.
    .remedy = Skriv at det er frivillig å delta, og at det går an å slutte underveis. Skriv hvem en sier fra til.

criterion-attendance-condition = Er det å delta et vilkår for noe annet?
    .title = Vilkår for annen hjelp
    .review = Det står at folk må delta for å få noe annet. Er det faglig begrunnet, og får de vite hva som skjer hvis de takker nei?
    .why = Helsehjelp krever gyldig samtykke, og det kan trekkes tilbake. Et kurs kan være et godt steg før en behandling. Men er det et vilkår for annen hjelp, er valget mindre fritt. Da er det verdt å se på hvorfor.

criterion-low-threshold-route = Er det en enkel vei inn for dem som har lite å rutte med?
    .title = Enkel vei inn
    .missing = Det står ikke at folk kan komme uten henvisning eller på en annen enkel måte.
    .review = Det står noe om en enkel vei inn. Se på om den når dem som har få ressurser.
    .why = Kommuner skal bidra til å jevne ut sosiale forskjeller i helse. Vi leser det slik at en enkel vei inn er en del av det. En henvisning, en pris eller et langt skjema kan stenge ute dem som trenger tilbudet mest.
    .remedy = Kan folk komme uten henvisning, skriver du det. Gjør påmeldingen så enkel som mulig. Har kommunen en annen vei inn for dem som har få ressurser, skriver du hvor.

criterion-healthy-life-self-referral = Kan folk ta kontakt med frisklivssentralen på egen hånd?
    .title = Kontakt uten henvisning
    .missing = Det står ikke at folk kan ta kontakt uten henvisning.
    .review = Det står at folk kan ta kontakt på egen hånd. Se på om det er like enkelt som med henvisning.
    .why = Helsedirektoratet anbefaler at kommunen har hjelp med lav terskel for dem som vil endre levevaner. Vi leser det slik at folk kan komme uten henvisning. En henvisning kan likevel være til nytte.
    .remedy = Kan folk ta kontakt selv, skriver du det, og hvordan. Skriv gjerne at lege og Nav også kan henvise, hvis det er slik hos dere.

criterion-rights-told = Får deltakerne vite om rettigheter de har?
    .title = Rettighetene til deltakerne
    .missing = Det står ikke at deltakerne får vite om noen rettigheter.
    .why = Pasienter har rett til informasjon om helsen sin og hjelpen de får. Brukere har rett til informasjon slik at de kan ivareta rettighetene sine. Et kurs er et godt sted å få vite om rettigheter, og å spørre.
    .remedy = Ta opp minst én rettighet som angår deltakerne, som reise, permisjon, individuell plan eller hvordan en klager. Skriv at dere gjør det, eller lenk til en side om rettigheter.

criterion-individual-plan-told = Får deltakerne vite om individuell plan og koordinator?
    .title = Individuell plan og koordinator
    .review = Tilbudet er for folk som trenger tjenester over lang tid. Se på om de får vite om individuell plan og koordinator, og om tilbudet kan stå i planen.
    .why = Den som trenger samordnede tjenester over lang tid, har rett til individuell plan og koordinator. Kommunen eller sykehuset skal lage planen sammen med personen. Et læringstilbud kan være en del av planen.
    .remedy = Fortell deltakerne om individuell plan og koordinator, og hvem de kan spørre. Skriv at dere gjør det.

criterion-carer-support-told = Får pårørende vite at de kan be kommunen om avlastning og annen hjelp?
    .title = Avlastning og annen hjelp til pårørende
    .review = Tilbudet er for folk med tungt omsorgsarbeid. Se på om de får vite at de kan be kommunen om hjelp, og få svar i et vedtak.
    .why = De som har særlig tyngende omsorgsarbeid, kan kreve at kommunen avgjør om de skal få hjelp som letter byrden, og hvilken hjelp. Ikke alle vet at de kan be om det.
    .remedy = Fortell om retten til et vedtak, og hvor i kommunen en søker. Skriv at dere gjør det.

criterion-near-home = Holdes rehabiliteringen nær der folk bor, eller står det hvorfor ikke?
    .title = Nær hjem og hverdag
    .missing = Det står ikke om rehabiliteringen er nær der folk bor, eller hvorfor den ikke er det.
    .review = Det står noe om hvor nær det er. Se på om det passer for dem det gjelder.
    .why = Rehabilitering skal ta utgangspunkt i livssituasjonen og målene til den enkelte. Det en lærer, er lettere å ta i bruk når en er nær hjem og hverdag. Noen tilbud er så spesielle at de bare finnes langt unna.
    .remedy = Skriv om tilbudet er nær der folk bor, eller om de kan delta hjemmefra. Er det langt unna, skriver du hvorfor, og hva dere gjør for at folk skal få brukt det hjemme.

criterion-carer-training-decision = Får pårørende vedtak om støtten de får, og får de vite hvordan de kan klage?
    .title = Vedtak om opplæring til pårørende
    .why = For noen kommunale tjenester som er ventet å vare mer enn to uker, gjelder reglene om enkeltvedtak. Støtte til dem som har særlig tyngende omsorgsarbeid, er blant dem. Hver enkelt skal da ha et skriftlig vedtak som det går an å klage på.
    .remedy = Gjør vedtak for hver enkelt, og skriv i beskrivelsen at de får det og hvordan de kan klage. Gir dere tilbudet på et annet grunnlag, skriver dere hvilket.

criterion-user-input-told = Forteller invitasjonen at folk med egen erfaring har vært med på å lage tilbudet?
    .title = Brukerne i invitasjonen
    .missing = Det står ikke i invitasjonen at brukere har vært med på å lage tilbudet.
    .why = Helsenorge og Helse Førde forteller at erfarne brukere er med og lager tilbudene. Det er en mulighet, og ikke noe mer. Men leseren ser at noen som har stått i det samme, har tenkt gjennom hva som trengs.
    .remedy = Legg til en setning om at folk med egen erfaring har vært med på å planlegge.
