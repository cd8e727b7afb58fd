# Tilbod over internett.

criterion-approved-platform = Har verksemda godkjent plattforma for kontakt med pasientar?
    .title = Godkjend plattform
    .missing = Det står ikkje at verksemda har godkjent plattforma.
    .conflict = Det står at verksemda ikkje har godkjent plattforma.
    .why = Fagmiljø rår til ei plattform som verksemda har godkjent for kontakt med pasientar. Deltakarane fortel om helsa og kvardagen sin, og det bør dei kunne gjere trygt.
    .remedy = Spør dei som har ansvaret for informasjonstryggleik og personvern, kva plattform verksemda har godkjent. Bruk ho, og skriv det.

criterion-platform-named = Står det kva digital plattform tilbodet bruker?
    .title = Namnet på plattforma
    .missing = Det står ikkje kva digital plattform de bruker.
    .why = Verksemder som gir helsehjelp, skal sikre opplysningane om pasientane. Lova seier ikkje at de må nemne plattforma, men ingen kan vurdere tryggleiken utan å vite kva plattform det er.
    .remedy = Skriv kva plattforma heiter. Bruker de den same i alle tilboda dykkar, kan det stå i tilbydarprofilen.

criterion-video-information = Får deltakarane vite det dei treng om personvern og tryggleik før dei møtest på video?
    .title = Informasjon før video
    .missing = Det står ikkje kva deltakarane får vite om personvern og tryggleik før dei møtest på video.
    .why = Normen tilrår å informere folk før de tek i bruk video. Rådet er skrive for samtalar mellom to. Vi les det slik at det passar for grupper òg.
    .remedy = Fortel på førehand kven som er med, korleis deltakarane kan sitje i fred, og om noko blir teke opp. Skriv kva de fortel.

criterion-video-identification = Er det avklart korleis de veit kven som er med på video?
    .title = Kven som er med på video
    .missing = Det står ikkje korleis de veit kven som er med på video.
    .why = Normen tilrår ein sikker måte å vite kven deltakaren er, den første gongen. Då får ikkje uvedkomande høyre det andre fortel. Rådet er skrive for samtalar mellom to, men vi meiner at det passar for grupper.
    .remedy = Avgjer korleis de sjekkar kven som er med den første gongen, til dømes med innlogging. Skriv korleis de gjer det.

criterion-participants-visible = Kan alle på video sjå kven som er til stades?
    .title = Synlege deltakarar
    .missing = Det står ikkje at alle på video kan sjå kven som er til stades.
    .why = Normen tilrår at det er synleg kven som er med på video, så deltakarane veit kven som høyrer dei. Rådet for møte med fleire er frå pandemien, og kan ha endra seg.
    .remedy = Vis namn eller bilete av alle som er med, på skjermen, òg av dei som berre lyttar. Skriv at de gjer det.

criterion-recording-rules = Er det avklart om noko blir teke opp, og kva som då gjeld?
    .title = Opptak
    .missing = Det står ikkje at de lèt vere å ta opp, eller alt dette: kvifor de tek opp, på kva grunnlag, og kor lenge opptaket blir lagra.
    .why = Normen tilrår at opptak av deltakarar har eit eige føremål og eit eige grunnlag. Vi meiner at det òg bør stå kor lenge opptaket blir lagra. Tek de berre opp føredraga, viser opptaket ingen deltakarar.
    .remedy = Skriv at de ikkje tek opp, eller at de berre tek opp føredraga. Tek de opp deltakarane, så skriv kvifor, på kva grunnlag og kor lenge opptaket blir lagra.

criterion-recording-in-record = Er det avklart kvar opptak av deltakarane ligg, og om dei høyrer til journalen?
    .title = Opptak og journal
    .review = Det står at deltakarane blir tekne opp. Sjå på om opptaket er ein del av journalen, og om det er avgjort kvifor de tek opp, kvar opptaket ligg, og kor lenge det blir lagra.
    .why = Opptak av lyd og bilete kan vere ein del av journalen. Vi les det slik at reglane for journal då gjeld opptaket òg. Vi har ikkje funne noko klart svar på kva som gjeld for opptak av ei gruppe.
    .remedy = Avklar med dei som har ansvaret for journalen, om opptaket høyrer til der. Skriv kvifor de tek opp, kvar opptaket ligg, og kor lenge det blir lagra.
