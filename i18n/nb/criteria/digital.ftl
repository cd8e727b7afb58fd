# Tilbud over internett.

criterion-approved-platform = Har virksomheten godkjent plattformen for kontakt med pasienter?
    .title = Godkjent plattform
    .missing = Det står ikke at virksomheten har godkjent plattformen.
    .conflict = Det står at virksomheten ikke har godkjent plattformen.
    .why = Fagmiljøer anbefaler en plattform som virksomheten har godkjent for kontakt med pasienter. Deltakerne forteller om helsen og hverdagen sin, og det bør de kunne gjøre trygt.
    .remedy = Spør dem som har ansvaret for informasjonssikkerhet og personvern, hvilken plattform virksomheten har godkjent. Bruk den, og skriv det.

criterion-platform-named = Står det hvilken digital plattform tilbudet bruker?
    .title = Navnet på plattformen
    .missing = Det står ikke hvilken digital plattform dere bruker.
    .why = Virksomheter som gir helsehjelp, skal sikre opplysningene om pasientene. Loven sier ikke at plattformen må nevnes, men ingen kan vurdere sikkerheten uten å vite hvilken plattform det er.
    .remedy = Skriv hva plattformen heter. Bruker dere den samme i alle tilbudene deres, kan det stå i tilbyderprofilen.

criterion-video-information = Får deltakerne vite det de trenger om personvern og sikkerhet før de møtes på video?
    .title = Informasjon før video
    .missing = Det står ikke hva deltakerne får vite om personvern og sikkerhet før de møtes på video.
    .why = Normen anbefaler å informere folk før dere tar i bruk video. Rådet er skrevet for samtaler mellom to. Vi leser det slik at det passer for grupper også.
    .remedy = Fortell på forhånd hvem som er med, hvordan deltakerne kan sitte i fred, og om noe blir tatt opp. Skriv hva dere forteller.

criterion-video-identification = Er det avklart hvordan dere vet hvem som er med på video?
    .title = Hvem som er med på video
    .missing = Det står ikke hvordan dere vet hvem som er med på video.
    .why = Normen anbefaler en sikker måte å vite hvem deltakeren er, den første gangen. Da får ikke uvedkommende høre det andre forteller. Rådet er skrevet for samtaler mellom to, men vi mener at det passer for grupper.
    .remedy = Bestem hvordan dere sjekker hvem som er med den første gangen, for eksempel med innlogging. Skriv hvordan dere gjør det.

criterion-participants-visible = Kan alle på video se hvem som er til stede?
    .title = Synlige deltakere
    .missing = Det står ikke at alle på video kan se hvem som er til stede.
    .why = Normen anbefaler at det er synlig hvem som er med på video, så deltakerne vet hvem som hører dem. Rådet for møter med flere er fra pandemien, og kan ha endret seg.
    .remedy = Vis navn eller bilde av alle som er med, på skjermen, også av dem som bare lytter. Skriv at dere gjør det.

criterion-recording-rules = Er det avklart om noe blir tatt opp, og hva som da gjelder?
    .title = Opptak
    .missing = Det står ikke at dere lar være å ta opp, eller alt dette: hvorfor dere tar opp, på hvilket grunnlag, og hvor lenge opptaket blir lagret.
    .why = Normen anbefaler at opptak av deltakere har et eget formål og et eget grunnlag. Vi mener at det også bør stå hvor lenge opptaket blir lagret. Tar dere bare opp foredragene, viser opptaket ingen deltakere.
    .remedy = Skriv at dere ikke tar opp, eller at dere bare tar opp foredragene. Tar dere opp deltakerne, så skriv hvorfor, på hvilket grunnlag og hvor lenge opptaket blir lagret.

criterion-recording-in-record = Er det avklart hvor opptak av deltakerne ligger, og om de hører til journalen?
    .title = Opptak og journal
    .review = Det står at deltakerne blir tatt opp. Se på om opptaket er en del av journalen, og om det er bestemt hvorfor dere tar opp, hvor opptaket ligger, og hvor lenge det blir lagret.
    .why = Opptak av lyd og bilde kan være en del av journalen. Vi leser det slik at reglene for journal da gjelder opptaket også. Vi har ikke funnet noe klart svar på hva som gjelder for opptak av en gruppe.
    .remedy = Avklar med dem som har ansvaret for journalen, om opptaket hører til der. Skriv hvorfor dere tar opp, hvor opptaket ligger, og hvor lenge det blir lagret.
