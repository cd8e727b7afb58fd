# Det som er kjent: hva forskning og evalueringer har funnet, hva som letter og hemmer medvirkning, og tilbud med eget navn.
# Overskriften sier funnet i korthet, aldri sterkere enn kilden. «.limits» sier hvor langt det rekker.

evidence--stenberg2016 = Deltakere fortalte om mindre plager og om mer kunnskap, støtte og håp
    .finding = Deltakerne beskrev mildere plager, mer oppmerksomhet på egen helse, bedre måter å håndtere hverdagen på, støtte fra likesinnede, ny kunnskap og håp.
    .material = 47 artikler, valgt ut av 5935 titler, om gruppetilbud som fagpersoner og folk med egen erfaring holder sammen.
    .limits = Dette er det deltakerne opplevde. Forfatterne ber om mer forskning og om mer standardisert evaluering.

evidence--lm-evid-adult = Støtte, læring og håp betydde mye for deltakerne
    .finding = Tilbudene betydde mest for støtte og læring i gruppen, håp, livskvalitet, håndtering av helsen, egen mestring og brukermedvirkning. Tydeligst var virkningen på kunnskap, på å passe på egen helse, og på støtte og håp.
    .material = NK LMH forteller på norsk om oversikten Stenberg mfl. skrev i 2016.
    .limits = Dette er en omtale og ikke selve oversikten.

evidence--stenberg2019 = Barn og unge fortalte om mindre plager og mer kunnskap
    .finding = Deltakerne fortalte om mindre plager, bedre bruk av medisiner og mer kunnskap, og om at de lærte av hverandre. De fleste studiene av fysisk aktivitet eller kroppslige mål fant noe gunstig. Det er også beskrevet mindre bruk av akutt hjelp og mindre fravær fra skolen.
    .material = 69 studier av barn, ungdom og unge voksne, valgt ut av 7214 titler fra 2008 til 2018. NK LMH teller 15 124 deltakere, i snitt tolv år, og skriver at 14 av 17 studier av økonomi viser mindre bruk av tjenester.
    .limits = Funnene om livskvalitet spriker. De fleste tilbudene er for én diagnose, som diabetes, astma, overvekt eller kreft. Den norske omtalen sier at alle studiene av fysisk aktivitet fant noe gunstig. Sammendraget av artikkelen sier de fleste, og det er brukt her.

evidence--stenberg2018 = De fleste studiene av økonomi fant en gevinst
    .finding = 46 studier konkluderte med økonomisk gevinst: færre innleggelser og besøk, flere kvalitetsjusterte leveår eller mindre tapt arbeid. Åtte fant ingen økonomisk virkning.
    .material = 56 artikler om helseøkonomi, valgt ut av 4693 titler fra 2000 til 2016.
    .limits = Studiene er laget på ulike måter og ser på ulike tidsrom. De sier ikke om ett bestemt tilbud lønner seg.

evidence--lm-evid = NK LMH samler funnene fra ni egne oversikter
    .finding = NK LMH leser oversiktene slik: Tilbud hjelper folk til mer helsekompetanse, bedre mestring og bedre livskvalitet. Det kommer både dem selv, tjenesten og samfunnet til gode.
    .material = Notat 1/2023, som setter sammen ni oversikter NK LMH har laget fra 2015 til 2023.
    .limits = Bare nyheten om notatet er lest, ikke notatet selv.

evidence--olsson2020 = Medvirkning merkes både hos dem som er med, og i tjenestene
    .finding = Studiene beskriver to slags virkninger. Den ene er på dem som er med i arbeidet, og på hvordan medvirkningen foregår. Den andre er på hvordan tjenestene blir utformet og gitt.
    .material = 34 studier av pasienters medvirkning i utviklingen av helsetjenester.
    .limits = Oversikten kartlegger det studiene beskriver. Den sier ikke hvor sterke virkningene er.

evidence--sagen2023 = Tydelige roller og opplæring letter medvirkning, og ujevn makt hemmer den
    .finding = Medvirkning gikk lettere med tydelige roller og oppgaver, bred nok representasjon, og opplæring det var satt av penger til. Ujevn makt sto i veien. Resultatene som er beskrevet, er mest myke, som at brukerrepresentanter føler seg verdsatt.
    .material = 37 studier av medvirkning på tjenestenivå, valgt ut av 8588 treff fra 2005 til 2022.
    .limits = Få studier måler hva medvirkning fører til for tjenestene og for pasientene.

evidence--vagan2016 = Seks kompetanseområder betyr noe for utbyttet
    .finding = Studiene peker på seks områder: gruppeledelse, sykdom og diagnose, kommunikasjon, mestring, pedagogikk, og personlige egenskaper og holdninger.
    .material = En systematisk oversikt over studier av helsepedagogisk kompetanse hos dem som holder lærings- og mestringstilbud.
    .limits = Kvaliteten på studiene varierer, og forfatterne ber om mer forskning.

evidence--lm-ped-need = Økt helsekompetanse forutsetter helsepedagogisk kompetanse, ifølge NK LMH
    .finding = NK LMH leser forskningen slik: Når pasienter og pårørende får mer helsekompetanse, er helsepedagogisk kompetanse hos fagfolkene en forutsetning for det.
    .material = Omtalen gjelder en oversikt fra 2022 over 34 studier fra 2006 til 2020 (DOI 10.3928/24748307-20220418-02).
    .limits = Bare omtalen er lest. Oversikten handler om hvordan fagfolk møter folk med ulik helsekompetanse.

evidence--fysio-dig = Digitale kurs ble opplevd som fleksible, men noe av fellesskapet ble borte
    .finding = Ansatte og deltakere syntes digitale kurs var effektive og fleksible. De savnet å dele erfaringer, stille spørsmål, være sosiale og se kroppsspråk. Ansatte syntes personvern og taushetsplikt satte grenser. Begge ville ha det digitale i tillegg, ikke i stedet.
    .material = Intervjuer med ni ansatte og sju deltakere ved én frisklivssentral.
    .limits = Det er én sentral og få personer.

evidence--lm-dig-exp = Nesten ni av ti som svarte, syntes det digitale kurset var nyttig
    .finding = 89 prosent av dem som svarte, syntes kurset var nyttig, og 3 prosent syntes ikke det. Det ligner på svarene etter kurs med oppmøte.
    .material = 13 digitale kurs for 11 diagnosegrupper i Stavanger våren 2020. Omtrent 165 var med, og 87 svarte.
    .limits = Det er en lokal evaluering, og bare omtrent halvparten svarte.

evidence--wahl2016 = Den norske utgaven av heiQ fungerte stort sett som originalen
    .finding = De åtte skalaene i skjemaet gikk igjen på norsk. De fleste var pålitelige nok (0,72–0,90). Skalaen om å følge med på seg selv og forstå egen helse var lite pålitelig.
    .material = Svar fra 1019 personer i Norge med plager i muskler og skjelett, psoriasis, hjertesykdom eller diabetes type 2.
    .limits = Alle svarte på ett tidspunkt. Studien viser ikke hvor godt skjemaet fanger opp endring.

evidence--sibs-ungsinn = Det er noe som tyder på at SIBS kan virke: nivå 3 av 5
    .finding = Ungsinn gir SIBS evidensnivå 3 av 5, som betyr noe dokumentasjon på effekt. Det bygger på én norsk studie.
    .material = En gjennomgang av forskningen i tidsskriftet til Ungsinn (DOI 10.7557/25.6907), slik Ungsinn selv omtaler den.
    .limits = Studien hadde ingen kontrollgruppe. Noe annet enn SIBS kan forklare det den fant.

factor--training-with-money = Alle parter får opplæring i medvirkning, og det er satt av penger til den.
factor--clear-roles = Roller og oppgaver er tydelig beskrevet.
factor--broad-representation = Brukersiden er bredt nok representert.
factor--support-and-early-start = Ledelsen står bak, og alle det angår, er med fra tidlig av.
factor--time-and-interpreter = For innvandrere: tid til å bli kjent, tolk, og samarbeid med innvandrerorganisasjoner.
factor--uneven-power = Makten er ujevnt fordelt mellom dem som samarbeider.
factor--unclear-frames = Rammene er uklare, og den som har egen erfaring, møter liten respekt for rollen.
factor--unsure-staff = Ansatte er usikre på når og hvordan brukere kan trekkes inn.
factor--few-representatives = Det er få å spørre, få lokallag og lange avstander.

named-offer--starthjelp = Starthjelp – om familie og mestring
    .target = Foreldre, og andre med foreldrerolle, til barn fra 0 til 6 år som nylig har fått vite om nedsatt funksjonsevne eller langvarig sykdom.
    .content = Rettigheter og muligheter, familieliv og rollen som forelder, mestring i hverdagen og forholdet mellom foreldrene. Deltakerne snakker med erfarne foreldre og fagfolk.
    .form = Gruppe. Fire arbeidsdager i løpet av to måneder, som del av pasientforløpet og helst tidlig. Utviklet i Helse Fonna og videre ved NK LMH, og holdt siden 2011.
    .caveat = Kildene omtaler tilbudet. Én av dem er fra 2016.

named-offer--smil = SMIL – styrket mestring i livet
    .target = Barn og unge som er pårørende til foreldre eller søsken med psykiske, fysiske eller rusrelaterte utfordringer, og familiene deres.
    .content = Lek, aktivitet og samtaler. Kunnskap om helseutfordringen, egne ressurser, åpenhet i familien, og at det ikke er barnets skyld.
    .form = Vanligvis seks til åtte barn. At foreldrene støtter barnet, er en betingelse. Familien samles, og foreldrene har egne møter.
    .caveat = Antallet samlinger varierer: 11 i Skaun, 10–12 ved Sørlandet sykehus og 12 pluss 2 i Danmark. Alderen er 8–12 år, 8–13 år eller femte til sjuende trinn. Målgruppen er blitt utvidet fra psykisk helse og rus til også å gjelde kroppslig sykdom og søsken.

named-offer--mestringstreff = Mestringstreff
    .target = Voksne i kommunen med langvarige helseutfordringer, uansett diagnose.
    .content = Mestring, endring, motivasjon, kommunikasjon og det som skjer i gruppen. Verktøy til hverdagen, og informasjon om selvhjelp etterpå.
    .form = Seks samlinger. Håndboken har tre deler: veiledning, verktøykasse og teori. Deltakerne får tilbud om en selvhjelpsgruppe som de organiserer selv.
    .caveat = To av de tre kildene begynner å bli gamle, og er bare delvis kontrollert.

named-offer--helt-sjef = Helt sjef! (UMM)
    .target = Ungdom 12–16 år, unge voksne 17–26 år og foreldrene deres, på tvers av diagnoser.
    .content = Identitet, å være god nok, følelser, forhold til andre, familie og venner, å ta styringen i eget liv, og overgangen til voksenlivet.
    .form = Tre tilbud med seks gruppesamlinger hver. De kan gå samtidig. Det finnes en håndbok, og et eget opplegg for ansatte, «Treff meg!».
    .caveat = En av kildene er en utlysning fra 2015.

named-offer--bapp = BAPP – barn av foreldre med avhengighets- og psykiske problemer
    .target = Barn og ungdom med foreldre eller søsken som strever med avhengighet eller psykiske problemer.
    .content = Ferdigheter og kunnskap om å leve i situasjonen, kommunikasjon i familien, og at foreldrene forstår hverdagen til barnet.
    .form = Forebyggende grupper i kommunen, og samtaler med familien og foreldrene.
    .caveat = Ett sted forteller om åtte uker med ett møte i uken, etter skolen, gratis og med mat. Andre steder kan gjøre det annerledes.

named-offer--older-migrants = Mestring og trivsel i hverdagen
    .target = Eldre innvandrere med lette til moderate psykiske helseutfordringer.
    .content = Trivsel og mestring i hverdagen.
    .form = Utviklet i Oslo i 2015 og 2016, med én prøverunde for kvinner og én for menn.
    .caveat = Innholdet var ikke bestemt ennå da kilden ble skrevet. Vi vet ikke om tilbudet finnes nå.

named-offer--sibs = SIBS
    .target = Søsken fra 8 til 16 år til barn med en langvarig tilstand, sammen med én forelder.
    .content = Informasjon og å bli kjent, diagnosen, følelser, og samtaler mellom forelder og barn.
    .form = Tre moduler og fem økter, i grupper på tre til åtte barn med høyst tre år mellom den eldste og den yngste. Den samme forelderen er med hele veien.
    .caveat = Noen holder de fem øktene på to ettermiddager. Ungsinn gir evidensnivå 3 av 5.

named-offer--kid = Kurs i depresjonsmestring (KiD)
    .target = Voksne med lett til moderat depresjon eller nedstemthet.
    .content = Å legge merke til og endre mønstre i tanker og handlinger, med hjemmeoppgaver. Ingen trenger å fortelle om seg selv i gruppen.
    .form = Åtte til ti samlinger på to og en halv time, omtrent 8–12 deltakere, en godkjent kursleder og en kursbok. Oppfølgingsmøter etter én til fire måneder.
    .caveat = Stedene gjør det ulikt: åtte ukentlige møter og to til senere, eller ti møter der de to siste kommer sent.

named-offer--laer-a-leve-med = Lær å leve med …
    .target = Ikke bekreftet.
    .content = Ikke funnet som ett nasjonalt tilbud i kildene som er lest. Trolig er det en familie av lokale kurstitler.
    .form = Ikke bekreftet.
    .caveat = Dette er allmenn kunnskap uten kilde. Spør dem som holder kurset, hva det går ut på.
