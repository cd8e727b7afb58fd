# Samarbeid, og veien videre.

criterion-joint-agreement = Står det hva sykehuset og kommunen har avtalt om det felles tilbudet?
    .title = Avtale om felles tilbud
    .missing = Det står ikke alt dette om avtalen: hvilken det er, hvem som har ansvaret, hvem som er arbeidsgiver, hvem som organiserer, og hvem som betaler.
    .why = Kommuner skal ha samarbeidsavtale med helseforetaket. Avtaler de felles tiltak, skal avtalen avklare ansvar, arbeidsgiveransvar, organisering og finansiering. Beskrivelsen trenger ikke vise det, men der er det lett å finne.
    .remedy = Vis til avtalen, og skriv kort hva den sier om ansvar, arbeidsgiver, organisering og penger. Nevner den ikke tilbudet, tar dere det opp med dem dere har avtale med.

criterion-organisation-partner = Samarbeider dere med en brukerorganisasjon eller en annen frivillig organisasjon?
    .title = Samarbeid med organisasjoner
    .missing = Det står ikke at dere samarbeider med en brukerorganisasjon eller en annen frivillig organisasjon.
    .why = Kommunen skal legge til rette for samarbeid med frivillige. I helse- og omsorgstjenesten gjelder det også brukernes organisasjoner. Det betyr ikke at hvert tilbud må ha en slik partner.
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
    .why = I en veileder fra 2015 anbefaler Helsedirektoratet at tilbud så langt som mulig ligger i kommunen, og at sjeldne og spesialiserte temaer ligger på sykehus. Hva som er riktig hos dere, kommer an på hva sykehus og kommune har avtalt.

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
