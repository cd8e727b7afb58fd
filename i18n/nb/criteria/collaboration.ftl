# Samarbeid, og veien videre.

criterion-joint-agreement = Står det hva sykehuset og kommunen har avtalt om det felles tilbudet?
    .title = Avtale om felles tilbud
    .missing = Det står ikke alt dette om avtalen: hvilken det er, hvem som har ansvaret, hvem som er arbeidsgiver, hvem som organiserer, og hvem som betaler.
    .why = Kommuner skal ha samarbeidsavtale med helseforetaket. Avtaler de felles tiltak, skal avtalen avklare ansvar, arbeidsgiveransvar, organisering og finansiering. Beskrivelsen trenger ikke vise det, men der er det lett å finne.
    .remedy = Vis til avtalen, og skriv kort hva den sier om ansvar, arbeidsgiver, organisering og penger. Nevner den ikke tilbudet, tar dere det opp med dem dere har avtale med.

criterion-organisation-partner = Samarbeider dere med en brukerorganisasjon eller en annen frivillig organisasjon?
    .title = Samarbeid med organisasjoner
    .missing = Det står ikke at dere samarbeider med en brukerorganisasjon eller en annen frivillig organisasjon.
    .why = Kommunen skal legge til rette for samarbeid med frivillige. I helse- og omsorgstjenesten gjelder det også brukernes organisasjoner. Helsedirektoratets veileder anbefaler slike partnere, for sykehus også. Det betyr ikke at hvert tilbud må ha en slik partner.
    .remedy = Spør en organisasjon om de vil delta. Samarbeider dere allerede, skriver du hvem det er, og hva de gjør. Passer det ikke for dette tilbudet, kan du skrive hvorfor.

criterion-user-organisation-told = Får foreldrene vite om en brukerorganisasjon?
    .title = Brukerorganisasjon for foreldre
    .missing = Det står ikke hvilken brukerorganisasjon foreldrene kan ta kontakt med.
    .why = Når et barn er innlagt, skal foreldrene få vite om interesseorganisasjoner som kan være aktuelle. Der kan de treffe andre som har vært gjennom det samme.
    .remedy = Skriv navnet på en brukerorganisasjon som passer, gjerne med lenke. Spør gjerne om noen derfra kan komme og fortelle.

criterion-follow-up-told = Står det hvem som følger opp deltakerne etterpå?
    .title = Oppfølging etter tilbudet
    .missing = Det står ikke hvem som følger opp når tilbudet er slutt.
    .why = Når pasienten trenger et samordnet tilbud, skal spesialisthelsetjenesten samarbeide med andre. For frisklivssentraler anbefaler Helsedirektoratet strukturert oppfølging. Beskrivelsen trenger ikke fortelle om oppfølgingen, men deltakerne blir tryggere når de vet hva som skjer etterpå.
    .remedy = Skriv hvem som følger opp etterpå, og hvordan: en ny samling, fastlegen, kommunen eller en brukerorganisasjon. Skal ingen følge opp, kan du skrive at dere har vurdert det.

criterion-follow-up-partner = Er tjenesten som følger opp etterpå, nevnt som samarbeidspartner?
    .title = Samarbeid med dem som følger opp
    .missing = Det står at andre følger opp etterpå, men ikke hvilken tjeneste dere samarbeider med om det.
    .why = Den som gir spesialisthelsetjenester, skal samarbeide med andre tjenester når pasienten trenger et samordnet tilbud. Følger andre opp etterpå, hjelper det deltakerne å vite hvem dere har avtalt det med.
    .remedy = Før opp kommunen eller tjenesten som følger opp, blant dem dere samarbeider med. Har dere ikke avtalt noe ennå, kan dere ta kontakt nå.

criterion-coordinating-unit = Står det hvem som samordner, når deltakerne trenger hjelp fra flere tjenester?
    .title = Koordinerende enhet og koordinator
    .missing = Det står ikke noe om koordinerende enhet, koordinator eller andre som samordner tjenestene.
    .review = Det står hvem som samordner. Se på om det er rett sted for dem som deltar her.
    .why = Sykehus og kommuner skal ha en koordinerende enhet for rehabilitering. Helsedirektoratet anbefaler at læringstilbud for personer med store og sammensatte behov er knyttet til den samlede planen for hjelpen. Beskrivelsen trenger ikke si hvem som samordner. Men står det der, er det lettere å finne fram.
    .remedy = Skriv hvilken koordinerende enhet eller koordinator deltakerne kan kontakte. Du kan også nevne frisklivssentralen, når den passer.

criterion-partners-told = Står det hvilke andre tjenester dere samarbeider med?
    .title = Samarbeid med andre tjenester
    .missing = Det står ikke hvem dere samarbeider med, selv om deltakerne får hjelp fra flere.
    .why = Kommunen skal samarbeide med andre som gir tjenester, når det trengs for et samordnet tilbud. Beskrivelsen trenger ikke si hvem. Men de som får hjelp fra flere, har nytte av å vite hvem som snakker sammen.
    .remedy = Skriv hvem dere samarbeider med, for eksempel sykehuset, fastlegen eller en brukerorganisasjon, og hva de gjør.

criterion-specialist-support = Står det hva sykehuset bidrar med i tilbudet sammen med kommunen?
    .title = Bidraget fra sykehuset
    .missing = Det står ikke hva sykehuset bidrar med i tilbudet sammen med kommunen.
    .review = Det står noe om hvem som gjør hva. Se på om sykehuset gir den veiledningen kommunen trenger.
    .why = Sykehus skal gi kommunens tjenester råd og veiledning, og det gjelder også i rehabilitering. Hvor mye som trengs, må fagfolk vurdere. Beskrivelsen trenger ikke vise det. Men står det der, vet alle hva de kan spørre sykehuset om.
    .remedy = Skriv kort hva sykehuset gjør: underviser, veileder de ansatte i kommunen, eller deler kurs og materiell.

criterion-agreement-reviewed = Har sykehuset og kommunen gått gjennom avtalen det siste året?
    .title = Gjennomgang av avtalen
    .review = Det er mer enn ett år siden datoen for siste gjennomgang, eller datoen er ikke kommet ennå. Er avtalen gått gjennom siden da, og så dere på dette tilbudet?
    .why = Sykehus og kommune skal gå gjennom samarbeidsavtalen sin hvert år for å se om den trenger endringer. Kravet gjelder avtalen, ikke hvert tilbud. Derfor må en person vurdere dette.

criterion-local-associations = Samarbeider frisklivssentralen med lag og foreninger der folk bor?
    .title = Lag og foreninger i nærmiljøet
    .missing = Det står ikke at frisklivssentralen samarbeider med lag og foreninger.
    .review = Det står hvilke lag eller foreninger dere samarbeider med. Se på om det er noe der som passer for deltakerne.
    .why = Helsedirektoratets veileder anbefaler at frisklivssentraler samarbeider med lag og foreninger. Da er det lettere for deltakerne å fortsette på egen hånd. Hva som finnes, varierer fra sted til sted.
    .remedy = Skriv hvilke lag og foreninger dere samarbeider med, som idrettslaget eller en brukerorganisasjon.

criterion-care-level-fits = Ligger tilbudet på det nivået som passer best for temaet?
    .title = Kommune eller sykehus
    .review = Tilbudet gjelder noe vanlig og ligger på sykehuset, eller noe sjeldent og ligger i kommunen. Er det en god grunn til det, eller noen på det andre nivået dere bør ha med?
    .why = I en veileder fra 2015 anbefaler Helsedirektoratet at tilbud ligger i kommunen så langt det er forsvarlig, og at sjeldne og spesialiserte temaer ligger på sykehus. Samtidig er opplæring av pasienter en av oppgavene sykehus har. Hva som er riktig hos dere, kommer an på hva sykehus og kommune har avtalt.

criterion-care-level-agreed = Står det hvilken avtale som plasserer tilbudet på dette nivået?
    .title = Avtale om hvem som gjør hva
    .missing = Det står ikke hvilken avtale sykehuset og kommunen har om hvem som holder tilbud som dette.
    .review = Det står hvilken avtale dere har. Se på om den gjelder dette tilbudet.
    .why = Helsedirektoratets veileder anbefaler at sykehus og kommune avtaler hvem som holder hvilke tilbud. Det er særlig nyttig når et vanlig tema ligger på sykehuset, eller når et sjeldent tema ligger i kommunen.
    .remedy = Vis til avtalen. Har dere ingen avtale om det, tar dere det opp neste gang sykehus og kommune møtes.

criterion-contract-told = Står det hvilken kommune dere holder tilbudet for?
    .title = Avtale med kommunen
    .missing = Det står ikke hvilken kommune dere holder tilbudet for etter avtale.
    .why = Kommunen kan la andre holde tilbud for seg, men har fortsatt ansvaret. Beskrivelsen trenger ikke si hvilken kommune det er. Men står det der, vet deltakerne hvem de kan vende seg til.
    .remedy = Skriv hvilken kommune dere har avtale med. Holder dere tilbudet på egen hånd, svarer du at dere ikke har avtale med noen.

criterion-specialist-provider = Står det hvilket sykehus som holder tilbudet, eller hvem som gjør det etter avtale?
    .title = Hvem som holder tilbudet
    .missing = Det står ikke hvilket sykehus som holder tilbudet, eller hvem som gjør det etter avtale.
    .why = De regionale helseforetakene skal sørge for spesialisthelsetjenester. Sykehus eller private med avtale holder som regel tilbudene. Beskrivelsen trenger ikke si hvem, men folk trenger å vite hvor de skal.
    .remedy = Skriv hvilket sykehus som holder tilbudet, eller hvilken virksomhet dere har avtale med.

criterion-part-of-pathway = Er tilbudet en fast del av et forløp?
    .title = Plass i forløpet
    .missing = Det står ikke at tilbudet er en fast del av et forløp.
    .why = Kompetansetjenesten for læring og mestring, Helsenorge og Helsedirektoratets veileder fra 2015 regner læring og mestring som en del av et helhetlig forløp. Da får folk tilbudet når de trenger det, og ikke bare når noen husker på det.
    .remedy = Skriv hvilket forløp tilbudet hører til, og når folk får det: ved diagnosen, før behandlingen eller etterpå. Er det ikke avtalt, tar dere det opp med dem som har ansvaret for forløpet.

criterion-level-reason = Står det hvorfor tilbudet ligger på sykehuset?
    .title = Hvorfor det ligger på sykehuset
    .missing = Det står ikke hvorfor tilbudet ligger i spesialisthelsetjenesten.
    .why = Helsedirektoratets veileder fra 2015 anbefaler tilbud i kommunen når det er forsvarlig, og på sykehuset når temaet er sjeldent eller krever spesialisert kunnskap. Samtidig er opplæring av pasienter en av oppgavene sykehus har. De to trekker hver sin vei, så her spør vi bare etter en grunn.
    .remedy = Skriv grunnen, for eksempel at temaet er sjeldent, at det trengs spesialisert kunnskap, at tilbudet hører sammen med behandlingen, eller at dere holder det sammen med kommunen. Finner dere ingen grunn, kan dere ta det opp med kommunen.

criterion-coordinating-unit-contact = Kan folk få vite om tilbudet hos koordinerende enhet?
    .title = Koordinerende enhet som kontaktpunkt
    .missing = Det står ikke at folk kan få vite om tilbudet hos koordinerende enhet eller frisklivssentralen.
    .why = Helsedirektoratets veileder fra 2015 gir koordinerende enhet en rolle som kontaktpunkt for lærings- og mestringstilbud. Kompetansetjenesten for læring og mestring peker også på den. Da har både folk og fastleger ett sted å spørre.
    .remedy = Gi koordinerende enhet en oversikt over tilbudene, og skriv at folk kan spørre der. Gjelder det alle tilbudene deres, kan du legge det i tilbyderprofilen.

criterion-other-sectors = Er NAV, skolen eller andre utenfor helsetjenesten med?
    .title = NAV, skole og oppvekst
    .missing = Det står ikke at NAV, skolen eller andre utenfor helsetjenesten er med.
    .why = Helsedirektoratets veileder fra 2015 nevner NAV, oppvekst og utdanning som noen en kan trekke inn. Det er en mulighet, ikke noe alle bør gjøre. Handler tilbudet om arbeid, skole eller barn, vet de noe som helsetjenesten ikke vet.
    .remedy = Spør NAV, skolen eller barnehagen om de vil bidra, for eksempel med en time om rettigheter eller om skolehverdagen. Er de med, skriver du det. Passer det ikke her, kan du si det.

criterion-hospital-expertise = Har sykehuset bidratt med fagkunnskap til tilbudet?
    .title = Fagkunnskap fra sykehuset
    .missing = Det står ikke at sykehuset har bidratt med fagkunnskap.
    .why = Helsedirektoratets veileder fra 2015 anbefaler at sykehuset bidrar med fagkunnskap når kommunen lager tilbud. Da slipper kommunen å bygge opp alt alene, og deltakerne får de samme rådene begge steder.
    .remedy = Spør sykehuset om de kan hjelpe med innholdet, undervise eller se gjennom planen. Har de gjort det, fører du dem opp blant dem dere samarbeider med.

criterion-follow-up-considered = Har dere vurdert om deltakerne trenger oppfølging etterpå?
    .title = Vurdering av oppfølging
    .missing = Det står ikke om dere har vurdert oppfølging etter tilbudet.
    .why = Den regionale kompetansetjenesten i Helse Sør-Øst anbefaler å vurdere oppfølging når et digitalt kurs er slutt. Vi mener at det er like lurt for kurs der folk møtes. Svaret kan godt være at det ikke trengs.
    .remedy = Avgjør om deltakerne får oppfølging, om andre tar over, eller om det ikke trengs. Skriv hva dere kom fram til.

criterion-follow-up-meeting = Møtes gruppen igjen noen uker eller måneder senere?
    .title = Oppfølgingsmøte
    .missing = Det står ikke at gruppen møtes igjen.
    .why = Kurs i mestring av depresjon har slike møter, og den regionale kompetansetjenesten i Helse Sør-Øst skriver om oppfølging etter digitale kurs. Kildene er uenige om hvor lenge en bør vente. Dette er et forslag, ikke noe alle bør ha.
    .remedy = Sett av en dato for et møte noen uker eller måneder senere, fortell om det fra starten, og skriv det. Passer det ikke, kan en samtale eller en melding gjøre nytten.

criterion-self-help-afterwards = Kan deltakerne fortsette i en selvhjelpsgruppe på egen hånd?
    .title = Selvhjelpsgruppe etterpå
    .missing = Det står ikke at deltakerne kan fortsette i en selvhjelpsgruppe.
    .why = I Mestringstreff får deltakerne tilbud om å fortsette i en gruppe som de driver selv. Det er én måte å gjøre det på, og den passer ikke for alle.
    .remedy = Fortell om selvhjelpsgrupper på den siste samlingen, og spør om noen vil fortsette sammen. Dere kan låne bort et rom og hjelpe dem i gang. Skriv at dere gjør det.

criterion-peers-told = Får deltakerne vite om likepersoner og brukerorganisasjoner?
    .title = Likepersoner og brukerorganisasjoner
    .missing = Det står ikke at deltakerne får vite om likepersoner eller brukerorganisasjoner.
    .why = Helsedirektoratets veileder fra 2015 og Helse Møre og Romsdal løfter fram erfaringen til andre i samme situasjon. Vi leser det slik at deltakerne bør få vite hvor de kan treffe noen når tilbudet er slutt.
    .remedy = Fortell hvem som har likepersoner, og hvordan en når dem. Be gjerne noen fra en brukerorganisasjon om å komme innom. Skriv at dere gjør det.

criterion-contact-afterwards = Er det klart hvem deltakerne kan kontakte etterpå?
    .title = Kontakt etter tilbudet
    .missing = Det står ikke hvem deltakerne kan kontakte når tilbudet er slutt.
    .why = Den regionale kompetansetjenesten i Helse Sør-Øst anbefaler å tenke gjennom tiden etter et digitalt kurs. Vi leser det slik at deltakerne bør vite hvem de kan spørre da, også etter andre kurs. Mange spørsmål kommer først når hverdagen er tilbake.
    .remedy = Skriv hvem deltakerne kan kontakte etterpå: dere selv, fastlegen, frisklivssentralen eller en brukerorganisasjon. Si det også på den siste samlingen.
