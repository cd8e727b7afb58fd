# Tilbod over internett.

criterion-approved-platform = Har verksemda godkjent plattforma for kontakt med pasientar?
    .title = Godkjend plattform
    .missing = Det står ikkje at verksemda har godkjent plattforma.
    .conflict = Det står at verksemda ikkje har godkjent plattforma.
    .why = Helse Sør-Øst og Helse Midt-Norge rår til ei plattform som verksemda har godkjent for kontakt med pasientar. Deltakarane fortel om helsa og kvardagen sin, og det bør dei kunne gjere trygt.
    .remedy = Spør dei som har ansvaret for informasjonstryggleik og personvern, kva plattform verksemda har godkjent. Bruk den, og skriv det.

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
    .why = Normen tilrår at opptak av deltakarar har eit eige føremål og eit eige grunnlag. Vi meiner at det òg bør stå kor lenge opptaket blir lagra. Tek de berre opp føredraga, viser opptaket ingen deltakarar. Inga kjelde er lesen om grupper som deler erfaringar, men vi foreslår at det ikkje blir teke opp.
    .remedy = Skriv at de ikkje tek opp, eller at de berre tek opp føredraga. Tek de opp deltakarane, så skriv kvifor, på kva grunnlag og kor lenge opptaket blir lagra.

criterion-recording-in-record = Er det avklart kvar opptak av deltakarane ligg, og om dei høyrer til journalen?
    .title = Opptak og journal
    .review = Det står at deltakarane blir tekne opp. Sjå på om opptaket er ein del av journalen, og om det er avgjort kvifor de tek opp, kvar opptaket ligg, og kor lenge det blir lagra.
    .why = Opptak av lyd og bilete kan vere ein del av journalen. Vi les det slik at reglane for journal då gjeld opptaket òg. Vi har ikkje funne noko klart svar på kva som gjeld for opptak av ei gruppe.
    .remedy = Avklar med dei som har ansvaret for journalen, om opptaket høyrer til der. Skriv kvifor de tek opp, kvar opptaket ligg, og kor lenge det blir lagra.

criterion-made-for-screen = Er opplegget laga for skjermen, og ikkje berre flytta dit?
    .title = Laga for skjermen
    .missing = Det står ikkje at opplegget er laga for skjermen.
    .why = Helse Midt-Norge, Helse Møre og Romsdal og kompetansetenesta for læring og meistring seier at eit digitalt tilbod bør lagast på nytt. Det som går godt i eit rom, går ikkje alltid godt på skjerm.
    .remedy = Gå gjennom kvar del av opplegget. Gjer innleiingane kortare, legg inn meir samtale, og byt ut øvingar som ikkje går på skjerm. Skriv at de har gjort det.

criterion-undisturbed-place = Får deltakarane beskjed om å sitje ein stad der ingen andre høyrer?
    .title = Sitje uforstyrra
    .missing = Det står ikkje at deltakarane får beskjed om å sitje der ingen andre høyrer.
    .why = Helse Vest IKT gir rådet til pasientar som har videosamtale med ein behandlar. Vi les det slik at det passar for grupper òg, for der kan familien heime høyre det andre fortel.
    .remedy = Skriv i invitasjonen at deltakarane bør sitje åleine i eit rom, gjerne med hovudtelefonar. Ta det opp att når de begynner.

criterion-equipment-told = Får deltakarane vite kva slags utstyr og nett dei treng?
    .title = Kva utstyr og nett ein treng
    .missing = Det står ikkje kva slags utstyr og nett deltakarane treng.
    .why = Vi les sidene til Helse Vest IKT og Helse Møre og Romsdal om video slik at invitasjonen bør seie kva deltakarane treng. Då kan dei ordne det i tide, eller sjå at det held med det dei har.
    .remedy = Skriv om mobil er nok, om deltakaren treng kamera, mikrofon eller hovudtelefonar, og kor godt nettet bør vere.

criterion-join-guide = Får deltakarane vite korleis dei koplar seg på?
    .title = Korleis ein koplar seg på
    .missing = Det står ikkje korleis deltakarane koplar seg på.
    .why = Vi les råda frå Helse Midt-Norge og erfaringane frå Helse Møre og Romsdal slik at deltakarane bør få ei enkel rettleiing. Då torer fleire å melde seg på.
    .remedy = Skriv korleis deltakarane får lenkja, når dei kan kople seg på, kva dei trykkjer på, og kven dei kan ringje.

criterion-installation-free = Kan deltakarane vere med utan å laste ned noko?
    .title = Vere med utan nedlasting
    .missing = Det står ikkje at deltakarane kan vere med utan å laste ned noko.
    .why = Helse Møre og Romsdal fortel at det vart lettare å vere med då deltakarane berre trong ei lenkje. Dette er eit råd om éin måte å gjere det på. Den godkjende plattforma kan krevje nedlasting, og då er det greitt.
    .remedy = Finn ut om plattforma kan opnast i nettlesaren. Skriv det, for det kan gjere terskelen lågare.

criterion-technology-tested = Blir teknikken testa på førehand?
    .title = Testing av teknikken
    .missing = Det står ikkje at teknikken blir testa på førehand.
    .why = Kompetansetenesta for læring og meistring tilrår å teste teknikken på førehand. Rådet er frå 2020. Då går ikkje tida i den første samlinga med til å få ting til å verke.
    .remedy = Test plattforma sjølve i god tid. La gjerne deltakarane prøve dagen før, eller opne rommet eit kvarter før start. Skriv at de gjer det.

criterion-technical-backup = Er det avtalt kva de gjer når teknikken sviktar?
    .title = Når teknikken sviktar
    .missing = Det står ikkje kva de gjer når teknikken sviktar.
    .why = Kompetansetenesta for læring og meistring tilrår ein teknisk reserve og avtalte reglar for når noko sviktar. Rådet er frå 2020.
    .remedy = Avtal kven som tek over når leiaren fell ut, kor lenge de ventar, og korleis deltakarane får beskjed. Skriv det kort. Gjeld det alle tilboda dykkar, kan det stå i tilbydarprofilen.

criterion-technical-host = Er det nokon som tek seg av teknikken, så gruppeleiaren kan leie?
    .title = Ansvar for at teknikken verkar
    .missing = Det står ikkje at nokon tek seg av teknikken.
    .why = Kompetansetenesta for læring og meistring og Helse Sør-Øst rår til teknisk hjelp og tydeleg deling av oppgåvene. Vi les det slik at éin person bør ha teknikken, så den som leier, kan sjå gruppa.
    .remedy = Avgjer kven som slepp inn deltakarar, følgjer med på chatten og hjelper dei som ikkje kjem på. Skriv rolla blant dei som held tilbodet.

criterion-phone-numbers-ready = Har den som leier, telefonnummeret til kvar deltakar klart før start?
    .title = Telefonnummer klare før start
    .review = Har den som leier, telefonnummeret til kvar deltakar for handa når samlinga begynner, og blir lista oppbevart trygt?
    .why = Kompetansetenesta for læring og meistring tilrår å ha kontaktinformasjonen til alle klar før start. Då går det an å ringje den som fell ut eller går frå skjermen. Rådet er frå 2020.
    .remedy = Be om telefonnummer når folk melder seg på. Gi lista til den som leier, og avgjer kvar ho ligg og når ho blir sletta.

criterion-reactions-noticed = Er det ein plan for å oppdage og følgje opp sterke reaksjonar bak skjermen?
    .title = Sterke reaksjonar bak skjermen
    .missing = Det står ikkje korleis de oppdagar og følgjer opp sterke reaksjonar bak skjermen.
    .why = Kompetansetenesta for læring og meistring rår leiarar til å sjå etter teikn og seie kva dei ser. På skjerm er slikt lettare å oversjå. Vi les det slik at de bør ha ein plan. Rådet er frå 2020.
    .remedy = Avtal kven som følgjer med på ansikta, kven som tek kontakt, og kven som ringjer etterpå. Skriv det kort.

criterion-screen-activities = Bruker de det skjermen gir, som chat, avstemming eller små grupper?
    .title = Aktive deltakarar på skjermen
    .missing = Det står ikkje at de bruker chat, avstemming eller små grupper.
    .why = Helse Sør-Øst og Helse Midt-Norge skriv om verkemiddel som gjer deltakarane aktive på skjermen. Vi les det slik at opplegget bør ha minst eitt av dei.
    .remedy = Vel eitt verkemiddel for kvar samling: eit spørsmål i chatten, ei avstemming eller ein samtale to og to i eigne rom. Skriv det blant metodane.

criterion-screen-time = Er øktene på skjerm på tre timar eller mindre om dagen?
    .title = Lengda på øktene på skjerm
    .missing = Det står ikkje at øktene på skjerm er på tre timar eller mindre om dagen.
    .why = Helse Midt-Norge skriv at tida kjennest annleis på skjerm. Vi les det slik at øktene bør vere kortare enn i eit rom. Tre timar (180 minutt) er vårt framlegg, og lengre dagar kan vere greitt med gode pausar.
    .remedy = Sjå om dagen kan delast i to, eller om noko kan sendast ut på førehand. Held de på lengda, kan de leggje inn fleire pausar.

criterion-screen-breaks = Er det pause minst kvart 45. minutt på skjermen?
    .title = Pausar på skjermen
    .missing = Det står ikkje at det er pause minst kvart 45. minutt.
    .why = Folk som har halde kurs på skjerm, pleier å rå til hyppige pausar. Inga kjelde er lesen, og 45 minutt er vårt framlegg.
    .remedy = Legg inn korte pausar, og sei når dei kjem. Skriv på samlingane kor mange minutt det er mellom pausane.

criterion-screen-group-size = Er gruppa på skjermen på ti eller færre, eller blir ho delt undervegs?
    .title = Storleiken på gruppa på skjermen
    .missing = Det står ikkje at gruppa er på ti eller færre, eller at ho blir delt undervegs.
    .why = Ei gruppe på skjerm kan vere mindre enn i eit rom. Inga kjelde er lesen, og ti er vårt framlegg. Kjeldene er usamde om storleiken på grupper elles, og sjukehus har hatt fleire enn ti på skjerm. Dette er berre til opplysning.
    .remedy = Tenk over om alle kjem til orde. Er gruppa stor, kan de dele gruppa i små rom når deltakarane snakkar saman.

criterion-online-leading-practised = Har den som leier gruppa, øvd på å leie digitalt?
    .title = Øvd på å leie digitalt
    .missing = Det står ikkje at den som leier, har øvd på å leie digitalt.
    .why = Kompetansetenesta for læring og meistring og erfaringar frå Stavanger viser at det å leie på skjerm er noko eige. Vi les det slik at den som leier, bør ha øvd.
    .remedy = La leiaren prøve saman med ein kollega, eller vere med på eit digitalt kurs som andre held. Skriv det som kompetanse hos den som leier.

criterion-screen-alternative = Får dei som ikkje kan eller vil vere med digitalt, eit anna tilbod?
    .title = Når skjerm ikkje passar
    .missing = Det står ikkje kva de tilbyr dei som ikkje kan eller vil vere med digitalt.
    .why = Ein studie frå éin frisklivssentral fann at deltakarar og tilsette ville ha digitale kurs som eit tillegg. Noko av samtalen og fellesskapet vart borte. Vi les det slik at det bør finnast noko anna.
    .remedy = Skriv kva andre kan velje: eit kurs i eit rom, ein samtale på telefon, eller eit tilbod hos nokon andre. Finst det ikkje noko, kan de seie kven dei kan spørje.

criterion-help-before-joining = Kan deltakarar med lita digital erfaring få hjelp på førehand?
    .title = Digital hjelp på førehand
    .missing = Det står ikkje at deltakarar med lita digital erfaring kan få hjelp på førehand.
    .why = Digihjelpen i kommunane gir hjelp med grunnleggjande digital kunnskap. Vi les rapporten om ordninga, og ein artikkel i Sykepleien om digitale kurs, slik at de kan hjelpe deltakarane før start.
    .remedy = Tilby ein telefonsamtale eller ein prøve på førehand, eller vis til Digihjelpen i kommunen. Skriv det.

criterion-image-rights = Er bileta og filmane i det de deler, klarerte for deling?
    .title = Rettar til bilete og film
    .missing = Det står ikkje at bilete og film i alt det de deler, er klarerte for deling.
    .why = Helse Sør-Øst tilrår å bruke bilete som er klarerte for deling når de deler materiell frå eit digitalt kurs. Eit bilete som er greitt å vise i eit rom, kan ikkje alltid sendast vidare.
    .remedy = Bruk eigne bilete, eller bilete som er frie å dele, og spør elles den som har rettane. Skriv at bileta er klarerte, eller at det ikkje trengst.

criterion-relatives-online = Kan kvar deltakar ha med fleire pårørande på skjermen?
    .title = Fleire pårørande på skjermen
    .missing = Det står ikkje at kvar deltakar kan ha med fleire enn éin pårørande.
    .why = Helse Møre og Romsdal fortel at det digitale gav plass til fleire pårørande. Det er ei moglegheit de kan bruke når det passar for gruppa.
    .remedy = Avgjer kor mange pårørande kvar deltakar kan ha med på skjermen, og skriv det.

criterion-hybrid-equal = Får dei på skjerm same moglegheita til å delta som dei i rommet?
    .title = Like moglegheiter på skjerm og i rom
    .missing = Det står ikkje korleis dei på skjerm får delta like godt som dei i rommet.
    .review = Det står korleis de gir alle like moglegheiter. Blir det gjort slik når de møtest?
    .why = Når nokon sit i rommet og andre på skjerm, er det lett å gløyme dei på skjermen. Inga kjelde er lesen; rådet er vårt eige.
    .remedy = Avtal kven som følgjer med på skjermen, korleis alle høyrer og ser kvarandre, og kven som får ordet først. Skriv planen.
