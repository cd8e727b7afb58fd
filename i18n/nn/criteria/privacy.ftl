# Personvern og journal.

criterion-identity-number = Er teksten utan fødselsnummer?
    .title = Fødselsnummer i teksten
    .conflict = Her står det noko som ser ut som eit fødselsnummer.
    .why = Opplysningar om einskildpersonar høyrer ikkje heime i skildringa av eit tilbod. Fødselsnummer kan ein berre bruke når det trengst for å vite sikkert kven nokon er.
    .remedy = Ta bort nummeret. Er det noko anna, som eit kontonummer, kan du skrive det med punktum mellom talgruppene.

criterion-privacy-notice = Finn dei som melder seg på, ei personvernerklæring?
    .title = Personvernerklæring
    .missing = Det står ikkje kvar dei som melder seg på, finn ei personvernerklæring.
    .why = Den som samlar inn personopplysningar, skal fortelje kven som er ansvarleg, kva opplysningane skal brukast til, kor lenge dei blir lagra, og kva rettar folk har.
    .remedy = Legg inn lenkja til personvernerklæringa. Har de inga, spør personvernombodet eller den som har ansvaret for personvern. Gjeld ho alle tilboda dykkar, kan du leggje ho i tilbydarprofilen.

criterion-privacy-legal-basis = Er det avklart kva som gir rett til å bruke helseopplysningar om deltakarane?
    .title = Grunnlag for å bruke helseopplysningar
    .missing = Det står ikkje kva grunnlag de har for å bruke helseopplysningar om deltakarane.
    .review = Det står kva grunnlag de har for å bruke helseopplysningar. Ein som kan personvern, må sjå om det passar. Ei foreining utan helsepersonell treng ofte eit anna grunnlag enn eit sjukehus, til dømes eit uttrykkeleg samtykke.
    .why = Den som bruker helseopplysningar, skal ha eit lovleg grunnlag for det. Helsehjelp under teieplikt er eitt. Berre det at nokon er med, kan fortelje noko om helsa deira.
    .remedy = Skriv kva grunnlag de bruker, her eller i tilbydarprofilen. Er de i tvil, spør personvernombodet eller den som har ansvaret for personvern.

criterion-data-controller = Er det avklart kven som har ansvaret for opplysningane om deltakarane?
    .title = Ansvar for opplysningar om deltakarane
    .missing = Det står ikkje kven som har ansvaret for opplysningane om deltakarane, eller korleis fleire deler ansvaret.
    .review = Det står kven som har ansvaret for opplysningane om deltakarane. Ein som kan personvern, må sjå om det er rett, og om dei som held tilbodet saman, òg har ansvaret saman.
    .why = Den som avgjer kva personopplysningar skal brukast til, og korleis, har ansvaret for dei. Avgjer fleire dette saman, skal dei avtale kven som gjer kva, og deltakarane skal kunne få vite det viktigaste i avtalen.
    .remedy = Skriv kven som er behandlingsansvarleg. Er de fleire, skriv du kven deltakarane kan spørje, og kven som tek vare på opplysningane.

criterion-processor-agreement = Har verksemda ein databehandlaravtale med leverandøren av plattforma?
    .title = Databehandlaravtale
    .missing = Det står ikkje at verksemda har ein databehandlaravtale med leverandøren av plattforma.
    .review = Det står at verksemda har ein databehandlaravtale. Ein som kan personvern, må sjå om han dekkjer dette tilbodet.
    .why = Når ein leverandør tek hand om personopplysningar for andre, skal ein skriftleg avtale seie kva leverandøren kan gjere med dei. Det gjeld video òg. Ei plattform som verksemda driv heilt sjølv, treng ingen slik avtale.
    .remedy = Spør personvernombodet eller den som har ansvaret for personvern, om avtalen finst, og skriv det. Driv verksemda plattforma sjølv, skriv du at spørsmålet ikkje gjeld.

criterion-impact-assessment = Er det vurdert kva den digitale løysinga har å seie for personvernet?
    .title = Vurdering av personvernkonsekvensar
    .missing = Det står ikkje at de har vurdert konsekvensane for personvernet, eller kvifor det ikkje trengst.
    .review = Det står noko om konsekvensane for personvernet. Ein som kan personvern, må sjå kor høg risikoen er, og om vurderinga er god nok.
    .why = Når bruken av personopplysningar truleg gir høg risiko for folk, skal verksemda vurdere konsekvensane på førehand. Helseopplysningar om svært mange er eitt døme. Er risikoen låg, trengst inga slik vurdering. Kompetansetenesta for læring og meistring rår dessutan alle som har grupper på skjerm, til å tenkje gjennom personvern og teieplikt der.
    .remedy = Spør personvernombodet eller den som har ansvaret for personvern, om de treng ei vurdering. Skriv at ho er gjord, eller kvifor ho ikkje trengst.

criterion-risk-assessment = Er risikoen ved den digitale løysinga vurdert, og står det når?
    .title = Risiko ved den digitale løysinga
    .missing = Det står ikkje at de har vurdert risikoen ved den digitale løysinga, eller når de gjorde det.
    .why = Verksemder som gir helsehjelp, skal vurdere risikoen for helseopplysningane dei bruker, og styre kven som får sjå dei. Normen er ikkje lov, men ber òg verksemdene vurdere risiko.
    .remedy = Vurder risikoen saman med dei som har ansvaret for informasjonstryggleik. Skriv datoen.

criterion-normen-followed = Følgjer verksemda Normen for informasjonstryggleik og personvern?
    .title = Normen for informasjonstryggleik
    .missing = Det står ikkje om verksemda følgjer Normen.
    .review = Det står om verksemda følgjer Normen. Ein som kan informasjonstryggleik, må sjå om det stemmer i praksis.
    .why = Normen er det sektoren sjølv krev av informasjonstryggleik og personvern. Han er ikkje lov, men dei som er kopla til helsenettet, har avtalt å følgje han.
    .remedy = Spør dei som har ansvaret for informasjonstryggleik. Skriv at verksemda følgjer Normen, eller at ho ikkje er kopla til helsenettet.

criterion-group-confidentiality = Avtaler gruppa at det som blir sagt, blir i gruppa?
    .title = Det som blir sagt i gruppa
    .missing = Det står ikkje at gruppa avtaler å ikkje fortelje vidare det andre seier.
    .review = Det står at det som blir sagt, blir i gruppa. Sjå om det går fram at dette er ein lovnad deltakarane gir kvarandre. Teieplikta i lova gjeld dei som arbeider i tenesta, ikkje deltakarane.
    .why = Det er lettare å fortelje når alle har lova å teie om det dei høyrer. Ein slik lovnad er ein avtale mellom likeverdige og ikkje ein regel i lova. Dei som arbeider i tenesta, har si eiga teieplikt. Tips til grupper for ungdom rår til å avtale det alt på første samling.
    .remedy = Avtal dette på den første samlinga, og skriv det i skildringa. Kall det ein lovnad eller ein avtale, ikkje teieplikt.

criterion-attendance-confidential = Er det avklart kven som får vite kven deltakarane er?
    .title = Kven som får vite at nokon deltek
    .missing = Det står ikkje kven som får vite kven deltakarane er.
    .review = Det står kven som får vite kven deltakarane er. Ein fagperson må sjå om alle desse kan få vite det, til dømes fastlegen, kommunen, samarbeidspartnarar og likepersonar.
    .why = Helsepersonell har teieplikt om helsa til folk og andre personlege forhold. Berre det at nokon er med, kan røpe slikt. Opplysningar kan delast når deltakaren samtykkjer, og i nokre andre tilfelle.
    .remedy = Avgjer kven som får vite kven deltakarane er, og skriv det. Spør deltakarane først når nokon utanfor skal få vite det.

criterion-record-keeping = Er det avklart om de fører journal for kvar pasient?
    .title = Journal for kvar pasient
    .review = Sjå om det er avklart at de fører journal for kvar pasient, eller kvifor samlingane ikkje er helsehjelp. Vi har ikkje funne noko klart svar frå styresmaktene om undervisning i gruppe, så ein fagperson må vurdere det.
    .why = Den som gir helsehjelp, skal føre journal for kvar pasient. Er ei samling i gruppe helsehjelp, gjeld det kvar pasient og ikkje gruppa. Helsedirektoratet tilrår at frisklivssentralar òg fører journal frå samtalar med éin og éin.
    .remedy = Avgjer om samlingane er helsehjelp, gjerne saman med ein fagperson. Skriv at de fører journal for kvar pasient, eller kvifor samlingane ikkje er helsehjelp.

criterion-record-content = Er det avklart kva de skriv i journalen?
    .title = Kva som står i journalen
    .review = Sjå om det er avklart kva de skriv om kvar pasient: kva slags kontakt det var, og kva råd og informasjon pasienten fekk. Det andre deltakarar har fortalt, høyrer ikkje heime der.
    .why = Journalen skal ha det som er relevant og nødvendig om den einskilde, mellom anna kontaktform, òg video, og råd og informasjon. For grupper les vi det slik at oppmøte, tilpassingar og eigne vurderingar høyrer med.
    .remedy = Lag ein kort rutine for kva de skriv i journalen etter kvar samling. Hald det andre deltakarar har fortalt, utanfor.

criterion-record-of = Er det avklart i kva journal det står at pårørande var med?
    .title = Journal når pårørande deltek
    .review = Sjå om det er avklart i kva journal de skriv at pårørande var med. Rådet er journalen til den som er sjuk. Vi har ikkje funne noko svar frå styresmaktene på om pårørande har eigen journal.
    .why = Kompetansetenesta for læring og meistring rår sjukehus til å skrive at pårørande var med, i journalen til den som er sjuk. Det er eit fagleg råd og ingen regel.
    .remedy = Avgjer kva journal de bruker når pårørande deltek, og skriv det i rutinen.

criterion-activity-registered = Er det avklart kvar de registrerer deltakinga?
    .title = Registrering av deltaking
    .review = Sjå om registreringa passar til vegen inn. Rådet er pasientsystemet for dei som er tilviste, og inga koding når folk kjem utan tilvising eller påmelding. Reglane for koding endrar seg kvart år.
    .why = Kompetansetenesta for læring og meistring rår sjukehus til å registrere all deltaking, men ikkje til å kode opne tilbod til pasientregisteret. Det er eit fagleg råd og ingen regel. Ein rapport frå 2016 fann store manglar både i kodane og i bruken av dei.
    .remedy = Skriv kvar de registrerer deltakinga. Sjekk reglane for koding i år.

criterion-registration-system = Står det kva system verksemda fører journal i?
    .title = Journalsystem
    .missing = Det står ikkje kva system verksemda fører journal i.
    .why = Verksemder som gir helsehjelp, skal ha system som gjer det mogleg å føre journal slik reglane seier. Reglane krev ikkje at namnet på systemet står her. Men det viser at de har eit system.
    .remedy = Skriv kva system de bruker. Gjeld det alle tilboda dykkar, kan du leggje det i tilbydarprofilen.

criterion-identity-number-asked = Treng de fødselsnummeret som påmeldinga ber om?
    .title = Fødselsnummer ved påmelding
    .review = Dei som melder seg på, blir bedne om fødselsnummer, og det står ikkje at de fører journal for kvar pasient. Sjå om de treng nummeret. Tilvising, frikort, sikker innlogging eller registrering av aktivitet kan vere grunn nok.
    .why = Fødselsnummer kan ein berre bruke når det er sakleg behov for å vite sikkert kven nokon er, og nummeret trengst til det. Opne tilbod utan journal greier seg som regel med namn og telefonnummer.

criterion-online-consent-age = Passar samtykket på nett med alderen til barna?
    .title = Barn og samtykke på nett
    .review = Det står at deltakarane sjølve samtykkjer til bruken av opplysningar. Nokre av dei kan vere under 13 år. Sjå på om foreldra òg samtykkjer, og om samtykke er rett grunnlag.
    .why = Når ei teneste på nett byggjer på samtykke, kan barn samtykkje sjølve frå 13 år. For yngre barn trengst det samtykke frå foreldra. Tenester som gir barn råd, kan vere unnatekne. Difor vurderer ein person dette.

criterion-child-privacy-notice = Finn barn som melder seg på sjølve, ei personvernerklæring dei forstår?
    .title = Personvernerklæring for barn
    .missing = Det står ikkje at det finst ei personvernerklæring som barn forstår.
    .why = Den som samlar inn personopplysningar, skal fortelje om det på ein klar og enkel måte. Det er særleg viktig når det er barn som les.
    .remedy = Lag ein kort tekst som barn forstår: kva de spør om, kvifor, og kven som får vite det. Legg han ved sida av skjemaet.

criterion-patient-consent-relatives = Har pasienten sagt ja når pårørande får vite noko om pasienten?
    .title = Samtykke frå pasienten
    .review = Det står at pasienten samtykkjer. Sjå på om de spør kvar pasient, og om det er klart kva pårørande kan få vite.
    .why = Pårørande kan få vite noko om pasienten når pasienten samtykkjer, eller når forholda gjer det rett. Vi les det slik at tilbod til pårørande elles bør byggje på allmenn kunnskap.
    .remedy = Spør pasienten før pårørande får vite noko, og skriv at de gjer det. Seier pasienten nei, kan de framleis snakke om sjukdomen på ein allmenn måte.

criterion-confidentiality-declaration = Skriv brukarrepresentantar, likepersonar og frivillige under på ei teieplikterklæring?
    .title = Teieplikterklæring
    .missing = Det står ikkje at brukarrepresentantar, likepersonar og frivillige skriv under på ei teieplikterklæring.
    .why = Alle som arbeider for ein helseinstitusjon eller for helse- og omsorgstenestene i kommunen, har teieplikt, òg dei som ikkje er helsepersonell. Lova seier ikkje at dei skal skrive under. Men ei erklæring viser at dei veit det. Ein gjest som berre fortel, kan stå utanfor.
    .remedy = La dei skrive under før dei byrjar, og skriv at de gjer det. Gjeld rutinen alle tilboda dykkar, kan du leggje han i tilbydarprofilen.

criterion-low-threshold-count = Tel de dei som kjem på lågterskeltilbodet, utan å kode dei?
    .title = Teljing på lågterskeltilbod
    .missing = Det står ikkje at de tel dei som kjem, utan å kode dei for pasientregisteret.
    .why = Kompetansetenesta for læring og meistring vil ha deltaking på sjukehus koda, men ikkje på lågterskeltilbod. Dei bør teljast for seg. Dette er eit fagleg råd og ingen regel frå styresmaktene. Ein rapport frå 2016 fann store manglar både i kodane og i bruken av dei.
    .remedy = Skriv opp kor mange som kjem kvar gong, og hald talet utanfor pasientregisteret. Skriv i rutinen kven som gjer det.

criterion-registration-responsible = Er det klart kven som har ansvaret for å registrere deltakinga, og korleis?
    .title = Ansvar for registreringa
    .missing = Det står ikkje både kven som har ansvaret for registreringa, og kva rutinen er.
    .why = Kompetansetenesta for læring og meistring rår sjukehus til å leggje ansvaret for koding hos fagleg leiar og ha ein fast rutine. Ein rapport frå 2016 fann store skilnader mellom sjukehus. Det er eit fagleg råd og ingen regel.
    .remedy = Skriv kva leiar eller rolle som har ansvaret, og kva de gjer etter kvar samling. Gjeld det alle tilboda dykkar, kan du leggje det i tilbydarprofilen.

criterion-attendance-listed = Registrerer de kvart oppmøte?
    .title = Registrering av kvart oppmøte
    .review = Sjå om de fører liste over kven som kjem til kvar samling, og om lista går vidare til den som kodar.
    .why = Kompetansetenesta for læring og meistring rår sjukehus til å registrere kvart oppmøte. Inga skildring viser om det blir gjort, så ein som kjenner rutinen, svarer. Det er eit fagleg råd og ingen regel.
    .remedy = Før liste på kvar samling, og avtal kven som sender lista vidare til koding.
