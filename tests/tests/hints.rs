//! How often the hints about texts are right.
//!
//! For each hint there are sentences that a person would want told, and near misses that have to be left, in Bokmål and Nynorsk.
//! The first were there before the hint was tried; those under «written after the hint» tried what had been made. The corpus is run through as well, and what is found there has to
//! be what `docs/text-hints.md` says. `cargo test -p mestring-tests --test hints -- --nocapture` prints the numbers.

use mestring::assess::{Outcome, Request, assess};
use mestring::model::{Offer, Provider};
use mestring_tests::corpus;
use mestring_tests::own::{TODAY, day, offer};
use serde_json::json;

/// The sentences of one hint, each with its language.
struct Hint {
    id: &'static str,
    /// What has to be told.
    told: &'static [(&'static str, &'static str)],
    /// What has to be left.
    left: &'static [(&'static str, &'static str)],
    /// Sentences that the hint is known to be wrong about, and why it stays so.
    known: &'static [&'static str],
    /// What is found in the corpus: file, place, and whether a person would want it told.
    corpus: &'static [(&'static str, &'static str, bool)],
    /// How often each sentence is said, for a hint that needs long texts.
    times: usize,
}

const HINTS: &[Hint] = &[
    Hint {
        id: "words-about-people",
        told: &[
            ("nb", "Kurset er for deg som lider av kroniske smerter."),
            ("nb", "Mange som lider av angst, strever med søvnen."),
            ("nb", "Tilbudet er for rullestolbundne og deres familier."),
            ("nb", "Også du som er bundet til rullestolen, kan være med på tur."),
            ("nb", "Besøksvenner til glede for de syke."),
            ("nb", "Diabetikere får egne råd om mat."),
            ("nb", "Ektefeller til demente møtes den første torsdagen i måneden."),
            ("nb", "Gruppen er for pårørende til slagofre."),
            ("nb", "Vi vil nå ut til svake grupper i kommunen."),
            ("nb", "Handikappede får gratis parkering."),
            ("nb", "Treff for pårørende til rusmisbrukere."),
            ("nb", "Turen passer for psykisk utviklingshemmede."),
            ("nb", "Han ble offer for kreft i ung alder."),
            ("nn", "Kurset er for deg som lid av kroniske smerter."),
            ("nn", "Tilbodet er for rullestolbundne."),
            ("nn", "Vi besøkjer dei sjuke heime."),
            ("nn", "Diabetikarar får eigne råd om mat."),
            ("nn", "Sidan ulukka har ho vore lenka til rullestolen."),
            ("nn", "Gruppa er for pårørande til alkoholikarar."),
            ("nn", "Handikappa kan søkje om støtte til reisa."),
            ("nn", "Kommunen vil hjelpe svake grupper."),
            // Written after the hint.
            ("nb", "Nevø til en schizofren onkel deler sin historie, og vi møter flere schizofrene."),
            ("nb", "Omtrent 100 000 nordmenn lider av demens."),
            ("nb", "Kurset passer for epileptikere over 16 år."),
            ("nb", "Svaksynte og handikappede kan få ledsager."),
            ("nb", "Tilbud til narkomane og deres familier"),
            ("nb", "Hun har vært lenket til rullestol i ti år."),
            ("nb", "Hvordan er det å være gift med en alkoholiker?"),
            ("nb", "Et eget opplegg for kronikere."),
            ("nb", "Mange ofre for hjerneslag blir deprimerte."),
            ("nb", "Vi har plass til fem funksjonshemmede og to mentalt tilbakestående."),
            ("nn", "Dei som lid av migrene, får eigne råd."),
            ("nn", "Demente og pårørande er velkomne."),
            ("nn", "Rusmisbrukarar treng òg helsehjelp."),
            ("nn", "Samtalegruppe for dei sjuke og dei som står nær."),
        ],
        left: &[
            ("nb", "Kurset er for deg som har kroniske smerter."),
            ("nb", "Du som bruker rullestol, finner heis ved inngang B."),
            ("nb", "Kan vi snakke om sykdommen uten å bli syke av det?"),
            ("nb", "Gruppen er for deg som har vært offer for vold."),
            ("nb", "Vi leder av og til grupper på kveldstid."),
            ("nb", "De syke cellene blir borte etter behandlingen."),
            ("nb", "Kurset er for personer med diabetes."),
            ("nb", "Treffene er for voksne barn av alkoholikere."),
            ("nb", "Vi holder til i lokalene til Norges Handikapforbund."),
            ("nb", "Vi skriver ikke «lider av», men «lever med»."),
            ("nb", "Stolen er godt polstret og lett å bære til rullestolen din."),
            ("nb", "Ordet handikappet bruker vi ikke lenger."),
            ("nb", "Svake muskler kan trenes opp."),
            ("nb", "Tema: alkohol, rusmisbruk og avhengighet."),
            ("nn", "Kurset er for deg som lever med kroniske smerter."),
            ("nn", "Lokala er tilrettelagde for rullestol."),
            ("nn", "Vi trener dei svake musklane i ryggen."),
            ("nn", "Gruppa er for personar med demens og dei næraste."),
            ("nn", "Anonyme Alkoholikarar møtest i same bygg."),
            ("nn", "Du kan vere sjuk og likevel trene."),
            ("nn", "Dei sjuke tennene blir trekte først."),
            // Written after the hint.
            ("nb", "Lider du av søvnløshet? Nei, vi sier at du sover dårlig."),
            ("nb", "Foreningen for blinde og svaksynte er med."),
            ("nb", "Du som er pårørende til en med demens, er velkommen."),
            ("nb", "Rullestol og rullator kan lånes."),
            ("nb", "Vi jobber mot rusmisbruk blant unge."),
            ("nb", "De syke barna på avdelingen får besøk av klovner."),
            ("nb", "Diabetikeren er navnet på bladet vårt."),
            ("nb", "Tilbudet er for mennesker med nedsatt funksjonsevne."),
            ("nb", "Svake nerver og sterke følelser er tema."),
            ("nn", "Gruppa er for vaksne barn av alkoholikarar."),
            ("nn", "Du som har hatt hjerneslag, kan trene her."),
            ("nn", "Handikapparkering finst ved inngangen."),
            ("nn", "Sjuke og friske trenar saman."),
        ],
        known: &[],
        corpus: &[],
        times: 1,
    },
    Hint {
        id: "field-terms",
        told: &[
            ("nb", "En likemann fra foreningen er med på kurset."),
            ("nb", "Vi søker likemenn til sykehuset."),
            ("nb", "Likemannsarbeidet drives av frivillige."),
            ("nb", "Kurset er en del av pasientopplæringen ved avdelingen."),
            ("nb", "Vi tilbyr pasient- og pårørendeopplæring i grupper."),
            ("nb", "Pårørendeopplæring skjer på dagtid."),
            ("nb", "Målet med pasientopplæring er at du blir tryggere."),
            ("nb", "Likemannen har selv hatt kreft."),
            ("nb", "Hver onsdag er det likemannstreff på biblioteket."),
            ("nn", "Ein likemann frå laget er med på kurset."),
            ("nn", "Likemenn deler erfaringane sine med deg."),
            ("nn", "Kurset er ein del av pasientopplæringa."),
            ("nn", "Vi tilbyr pasient- og pårørandeopplæring i grupper."),
            ("nn", "Likemannsarbeid er gratis hjelp frå nokon som har vore der sjølv."),
            // Written after the hint.
            ("nb", "Likemenn fra Mental Helse er til stede på åpent møte."),
            ("nb", "Ta kontakt med en av våre likemenn."),
            ("nb", "Her finner du informasjon om pasientopplæring i gruppe."),
            ("nb", "Kursene er en viktig del av pasient- og pårørendeopplæringen ved sykehuset."),
            ("nb", "Likemannstjenesten er åpen på tirsdager."),
            ("nb", "Senteret driver med pasientundervisning."),
            ("nn", "Likemannstenesta svarer på telefonen."),
            ("nn", "Pasientopplæring i grupper er nyttig."),
            ("nn", "Vi har likemenn som kan besøkje deg."),
        ],
        left: &[
            ("nb", "En likeperson fra foreningen er med på kurset."),
            ("nb", "Vi gir opplæring i bruk av insulinpumpe."),
            ("nb", "Likepersoner, tidligere kalt likemenn, svarer på telefonen."),
            (
                "nb",
                "Sykehuset har opplæring av pasienter og pårørende som oppgave etter spesialisthelsetjenesteloven § 3-8.",
            ),
            ("nb", "Loven bruker ordet pasientopplæring."),
            ("nb", "Tilbudet gis av Seksjon for pasientopplæring."),
            ("nb", "Pasientene får undervisning av lege og sykepleier."),
            ("nb", "Foredraget heter «Fra likemann til likeperson»."),
            ("nb", "Du får god pasientinformasjon."),
            ("nb", "Kurslederne har fått opplæring i helsepedagogikk."),
            ("nn", "Ein likeperson frå laget er med på kurset."),
            ("nn", "Meistring og mestring er begge rett."),
            ("nn", "Vi gir opplæring i bruk av hjelpemiddel."),
            ("nn", "Avdeling for pasientopplæring tek imot tilvisingar."),
            ("nn", "Pårørande lærer av kvarandre."),
            // Written after the hint.
            ("nb", "Lærings- og mestringssenteret driver med opplæring."),
            ("nb", "Pasienter har rett til pasientopplæring."),
            ("nb", "Ressurssenter for pasient- og pårørendeopplæring (RK PPO) har laget kurset."),
            ("nb", "Likepersonene har taushetsplikt."),
            ("nb", "Sykehusets fire oppgaver er behandling, forskning, utdanning og opplæring av pasienter."),
            ("nn", "Likepersonane har teieplikt."),
            ("nn", "Opplæringa går over to dagar."),
            ("nn", "Vi har undervisning og samtale."),
            ("nn", "Det heitte likemann før; no seier vi likeperson."),
            ("nb", "Likemannsarbeidet fyller 30 år. I dag har mange foreninger likepersoner."),
            ("nn", "Rett til permisjon for å delta i pasientopplæring"),
        ],
        known: &[],
        corpus: &[],
        times: 1,
    },
    Hint {
        id: "calm-wording",
        told: &[
            ("nb", "Hvis du ikke slutter å røyke nå, kan du dø."),
            ("nb", "Dette er din siste sjanse til å få et godt liv."),
            ("nb", "Ta grep før det er for sent!"),
            ("nb", "Du går rundt med en tikkende bombe i kroppen."),
            ("nb", "Skremmende mange får slag uten å vite det."),
            ("nb", "Du leker med livet ditt når du utsetter det."),
            ("nb", "Høyt blodtrykk er en stille morder."),
            ("nb", "Dersom du ikke møter, risikerer du å miste livet."),
            ("nb", "Du har ikke råd til å la være å komme."),
            ("nb", "Du kommer til å angre hvis du takker nei."),
            ("nb", "Blir du syk igjen, har du bare deg selv å takke."),
            ("nb", "Sigarettene dreper deg sakte."),
            ("nb", "Du dør hvis du ikke endrer livsstil."),
            ("nn", "Viss du ikkje sluttar å røykje no, kan du døy."),
            ("nn", "Dette er den siste sjansen din til å bli frisk."),
            ("nn", "Gjer noko før det er for seint!"),
            ("nn", "Kroppen din er ei tikkande bombe."),
            ("nn", "Skremmande tal viser at mange er i faresona."),
            ("nn", "Du leikar med livet ditt om du ventar."),
            ("nn", "Du kjem til å angre om du ikkje er med."),
            // Written after the hint.
            ("nb", "Kommer du ikke i gang, kan det ende med at du dør."),
            ("nb", "Dette er siste sjanse før kroppen din gir opp!"),
            ("nb", "Fedme er en tidsinnstilt bombe for hjertet."),
            ("nb", "Har du råd til å vente?"),
            ("nb", "Slutt nå – før det er for sent."),
            ("nb", "Du vil angre om du ikke blir med."),
            ("nb", "Det er din egen skyld om du blir syk."),
            ("nb", "Hvis du ikke tar ansvar, vil du dø for tidlig."),
            ("nn", "Dersom du ikkje går ned i vekt, kan du døy tidleg."),
            ("nn", "Er du sjuk, har du berre deg sjølv å takke."),
            ("nn", "Røyken drep deg."),
            ("nn", "Skremmande mange veit ikkje at dei har diabetes."),
        ],
        left: &[
            ("nb", "Hvis du ikke kan komme, ringer du oss."),
            ("nb", "Siste sjanse til å melde seg på er fredag."),
            ("nb", "Det er aldri for sent å slutte å røyke."),
            ("nb", "Det kan være skremmende å få en alvorlig diagnose."),
            ("nb", "Noen er redde for å dø, og det kan vi snakke om."),
            ("nb", "Ubehandlet kan infeksjonen være livstruende. Ring 113 hvis du får feber."),
            ("nb", "Røyking øker risikoen for hjerteinfarkt."),
            ("nb", "Det er ikke din skyld at du er syk."),
            ("nb", "Du kommer ikke til å angre på at du ble med."),
            ("nb", "Ring selvmordslinjen om du har tanker om å dø."),
            ("nb", "Diagnosen er ingen dødsdom."),
            ("nb", "Hvis du ikke melder avbud, risikerer du å miste plassen."),
            ("nb", "Kanskje du kjenner på angst for å dø eller miste kontrollen."),
            ("nb", "Møt opp i god tid, så det ikke blir for sent."),
            ("nn", "Viss du ikkje kan kome, ringjer du oss."),
            ("nn", "Det er aldri for seint å byrje å trene."),
            ("nn", "Det kan vere skremmande å kome på sjukehus."),
            ("nn", "Siste sjanse for påmelding er 5. mai."),
            ("nn", "Sorggruppa er for deg som har mista nokon som døydde brått."),
            ("nn", "Dersom du ikkje vil snakke om det å døy, kan du la vere."),
            ("nn", "Har du råd til å reise, får du pengane att etterpå."),
            // Written after the hint.
            ("nb", "Tenk på hva du kan angre på om du ikke sier det til barna."),
            ("nb", "Vi hjelper deg som føler at du har mistet siste sjanse."),
            ("nb", "Hver dag dør mange av hjertesykdom i Norge."),
            ("nb", "Du kan ha nytte av kurset selv om du ikke er redd for å dø."),
            ("nb", "Kjenner du brystsmerter, ring 113."),
            ("nb", "For din egen skyld bør du komme utvilt."),
            ("nb", "Siste sjanse: Vi har to ledige plasser igjen."),
            ("nb", "Behandlingen bør starte tidlig for å hindre at du blir blind."),
            ("nn", "Det er skremmande å få kreft, og mange treng nokon å snakke med."),
            ("nn", "Ikkje vent for lenge med å ta kontakt."),
            ("nn", "Ring i god tid før kurset byrjar."),
            ("nn", "Tema: å leve med at nokon i familien skal døy."),
        ],
        known: &["Kommer du ikke i gang, kan det ende med at du dør."],
        corpus: &[],
        times: 1,
    },
    Hint {
        id: "effect-words",
        told: &[
            ("nb", "Forskning viser at kurset virker."),
            ("nb", "Metoden har dokumentert effekt på angst."),
            ("nb", "Kurset er godt dokumentert."),
            ("nb", "Studier har vist at deltakerne får mindre vondt."),
            ("nb", "Det er bevist at trening hjelper mot depresjon."),
            ("nb", "Vi bruker en evidensbasert metode."),
            ("nb", "Programmet er vitenskapelig dokumentert."),
            ("nb", "Kurset bygger på en godt dokumentert metode for å behandle depresjon."),
            ("nb", "Flere undersøkelser viser at selvhjelpsgrupper nytter."),
            ("nb", "Opplegget har vitenskapelig bevist virkning."),
            ("nb", "Forskningen viser at mange får bedre livskvalitet av å være med."),
            ("nb", "Dette er et forskningsbasert tiltak mot depresjon."),
            ("nb", "Effekten av kurset er godt dokumentert."),
            ("nn", "Forsking viser at kurset verkar."),
            ("nn", "Metoden har dokumentert verknad på angst."),
            ("nn", "Studiar viser at dei som er med, søv betre."),
            ("nn", "Det er bevist at trening hjelper."),
            ("nn", "Kurset er evidensbasert."),
            ("nn", "Fleire undersøkingar har vist at gruppa nyttar."),
            ("nn", "Programmet er godt dokumentert."),
            // Written after the hint.
            ("nb", "Forskning har vist at mindfulness demper stress."),
            ("nb", "Kognitiv terapi har godt dokumentert effekt."),
            ("nb", "Internasjonal forskning på mestringskurs viser gode resultater."),
            ("nb", "Metoden er evidensbasert og brukes i mange land."),
            ("nb", "Studier viser at ni av ti blir bedre."),
            ("nb", "Trening er bevist å virke mot smerter."),
            ("nb", "Resultater fra forskning viser at deltakerne får færre symptomer."),
            ("nb", "Det er vitenskapelig bevist at yoga hjelper."),
            ("nn", "Forsking har vist at samtalegrupper verkar."),
            ("nn", "Behandlinga har godt dokumentert effekt."),
            ("nn", "Metoden er vitskapleg bevist."),
            ("nn", "Fleire studiar stadfestar at turgåing hjelper."),
        ],
        left: &[
            ("nb", "Du må ha en dokumentert diagnose."),
            ("nb", "Det er ikke bevist at kurset virker."),
            ("nb", "Forskning viser at kurset virker (Stenberg mfl. 2016)."),
            ("nb", "Vi snakker om hva forskningen viser om kosthold."),
            ("nb", "Sykehuset deltar i forskning på smerte."),
            ("nb", "Du blir spurt om å være med i en studie."),
            ("nb", "Ifølge Folkehelseinstituttet viser studier at trening hjelper mot depresjon."),
            ("nb", "Legen dokumenterer behandlingen i journalen."),
            ("nb", "Hva viser forskning om søvn?"),
            ("nb", "Vi vet ikke om kurset har dokumentert effekt."),
            ("nb", "Utgiftene må være godt dokumentert med kvittering."),
            ("nb", "Evidensbasert praksis er tema for fagdagen."),
            ("nb", "Deltakerne forteller at de har fått mer overskudd."),
            ("nb", "Det finnes lite forskning på slike grupper."),
            ("nn", "Du treng dokumentert behov frå legen."),
            ("nn", "Forsking frå Universitetet i Bergen viser at kurset verkar, sjå https://example.org/studie."),
            ("nn", "Det er ikkje vist at kurset hjelper."),
            ("nn", "Vi forskar på korleis folk meistrar kvardagen."),
            ("nn", "Kva viser forsking om mat?"),
            ("nn", "Studiar og arbeid kan kombinerast med kurset."),
            ("nn", "Kjelde: Helsedirektoratet. Studiar viser at rørsle verkar mot depresjon."),
            // Written after the hint.
            ("nb", "Vi samler inn svar til forskning på kurset."),
            ("nb", "Kurset er utviklet ved NTNU, og studier viser god effekt."),
            ("nb", "Deltakernes diagnoser må være dokumentert av lege."),
            ("nb", "Det er forsket lite på dette."),
            ("nb", "Vi viser film om forskning og behandling."),
            ("nb", "En evaluering fra 2019 viser at deltakerne var fornøyde."),
            ("nb", "Foredrag om evidensbasert behandling av migrene."),
            ("nb", "Studier er ikke til hinder for å delta."),
            ("nn", "Kurset har ikkje dokumentert effekt enno."),
            ("nn", "Du får vite kva forskinga viser om mat og helse."),
            ("nn", "Dokumentert fråvær gjev deg plass på neste kurs."),
            ("nn", "Vi deltek i ein studie ved Haukeland."),
            ("nb", "Kan du velge å være hjemme, må det være dokumentert at du trenger å møte."),
            ("nb", "Internasjonale studier viser at røykere sjelden kommer på kurs."),
        ],
        known: &[],
        corpus: &[],
        times: 1,
    },
    Hint {
        id: "promises",
        told: &[
            ("nb", "Du blir garantert bedre etter kurset."),
            ("nb", "Garantert resultat på fire uker."),
            ("nb", "Metoden kurerer migrene."),
            ("nb", "Behandlingen helbreder angsten din."),
            ("nb", "Her blir du frisk."),
            ("nb", "Vi garanterer at du blir røykfri."),
            ("nb", "Følg programmet, så blir du smertefri."),
            ("nb", "Du kommer til å bli helt frisk."),
            ("nb", "Etter seks uker er du kvitt angsten."),
            ("nb", "Kurset gjør deg frisk igjen."),
            ("nb", "Metoden virker garantert for alle."),
            ("nn", "Du blir garantert betre av dette."),
            ("nn", "Her blir du heilt frisk."),
            ("nn", "Øvingane lækjer ryggen din."),
            ("nn", "Vi garanterer at du blir kvitt smertene."),
            ("nn", "Kurset gjer deg frisk att."),
            ("nn", "Garantert verknad etter to veker."),
            // Written after the hint.
            ("nb", "Bli kvitt smertene – garantert!"),
            ("nb", "Med denne metoden blir du symptomfri."),
            ("nb", "Vi kan garantere deg et bedre liv."),
            ("nb", "Kurset helbreder utbrenthet."),
            ("nb", "Du blir frisk igjen på kort tid."),
            ("nb", "Etter kurset er du frisk."),
            ("nn", "Kurset kurerer søvnvanskar."),
            ("nn", "Du blir smertefri etter kurset."),
            ("nn", "Vi lovar at du blir frisk."),
            ("nn", "Her er betring garantert."),
        ],
        left: &[
            ("nb", "Målet er at du får det bedre."),
            ("nb", "Du er garantert plass når du har henvisning."),
            ("nb", "Vi kan ikke love at du blir frisk."),
            ("nb", "Mange blir friske av depresjon."),
            ("nb", "Når du blir frisk, avslutter du i gruppen."),
            ("nb", "Her treffer du garantert noen du kjenner."),
            ("nb", "Kurset kurerer ikke sykdommen, men gjør den lettere å leve med."),
            ("nb", "Ta med klær til frisk luft."),
            ("nb", "Kurset kan gjøre hverdagen lettere."),
            ("nb", "Hva gjør deg frisk?"),
            ("nb", "Ingen kan gjøre deg frisk på én dag."),
            ("nb", "Du lærer øvelser som kan dempe smerten."),
            ("nn", "Målet er at du får det betre."),
            ("nn", "Du er garantert plass når du har tilvising."),
            ("nn", "Vi kan ikkje love at du blir frisk."),
            ("nn", "Dei fleste blir friske att."),
            ("nn", "Kva gjer deg frisk og glad?"),
            // Written after the hint.
            ("nb", "Noen blir friske, andre lærer å leve med plagene."),
            ("nb", "Vi garanterer ikke at alle får plass."),
            ("nb", "Fysisk aktivitet gir frisk luft og godt humør."),
            ("nb", "Frisk og rask er navnet på gruppen."),
            ("nb", "Du kan bli kvitt noe av angsten."),
            ("nb", "Hvordan bli frisk?"),
            ("nn", "Du er garantert å møte hyggelege folk."),
            ("nn", "Øvingane kan gjere deg sterkare."),
            ("nn", "Målet er ikkje å bli frisk, men å leve betre."),
            ("nn", "Nokre blir friske etter behandling."),
        ],
        known: &["Vi kan garantere deg et bedre liv.", "Etter kurset er du frisk."],
        corpus: &[],
        times: 1,
    },
    Hint {
        id: "excluding-phrases",
        told: &[
            ("nb", "Du må snakke godt norsk for å delta."),
            ("nb", "Deltakerne må beherske norsk."),
            ("nb", "Gode norskkunnskaper er en forutsetning."),
            ("nb", "Det kreves at du forstår norsk."),
            ("nb", "Kurset er kun for norsktalende."),
            ("nb", "Alle må kunne snakke og forstå norsk."),
            ("nb", "Vi krever gode norskkunnskaper."),
            ("nb", "For å være med må du forstå norsk."),
            ("nb", "Du må kunne norsk godt nok til å følge undervisningen."),
            ("nn", "Du må snakke godt norsk for å vere med."),
            ("nn", "Deltakarane må meistre norsk."),
            ("nn", "Gode norskkunnskapar er ein føresetnad."),
            ("nn", "Kurset er berre for norsktalande."),
            ("nn", "Alle må kunne forstå norsk."),
            // Written after the hint.
            ("nb", "Vi forutsetter at du kan norsk."),
            ("nb", "Det er en forutsetning at deltakerne snakker norsk."),
            ("nb", "Kurset er bare for deg som snakker flytende norsk."),
            ("nb", "Du må ha gode norskkunnskaper."),
            ("nn", "Det er eit krav at du forstår norsk."),
            ("nn", "Du må ha gode norskkunnskapar."),
            ("nn", "Vi føreset at deltakarane kan norsk."),
        ],
        left: &[
            ("nb", "Kurset holdes på norsk."),
            ("nb", "Du trenger ikke snakke norsk for å delta."),
            ("nb", "Du må snakke norsk eller engelsk."),
            ("nb", "Trenger du tolk, må du si fra."),
            ("nb", "Du må være medlem av Norsk Revmatikerforbund."),
            ("nb", "Kurslederne må snakke godt norsk."),
            ("nb", "Du må ha norsk fødselsnummer."),
            ("nb", "Her kan du øve på å snakke norsk."),
            ("nb", "Du må forstå norsk, fordi boka bare finnes på norsk."),
            ("nn", "Kurset går på norsk."),
            ("nn", "Du treng ikkje snakke norsk."),
            ("nn", "Du må snakke norsk eller samisk."),
            ("nn", "Dei frivillige må kunne norsk."),
            ("nn", "Må eg snakke norsk?"),
            // Written after the hint.
            ("nb", "Det er en fordel om du forstår norsk."),
            ("nb", "Foredraget er på norsk, men vi kan bestille tolk."),
            ("nb", "Gruppen er for deg som vil lære mer norsk."),
            ("nb", "Likepersonen må snakke norsk."),
            ("nn", "Vi snakkar norsk i gruppa."),
            ("nn", "Du treng ikkje kunne mykje norsk."),
            ("nn", "Alle som bur i Noreg, kan søkje."),
        ],
        known: &[],
        corpus: &[],
        times: 1,
    },
    Hint {
        id: "bring-own-interpreter",
        told: &[
            ("nb", "Ta med egen tolk hvis du trenger det."),
            ("nb", "Deltakere som trenger tolk, må ordne dette selv."),
            ("nb", "Du må selv bestille tolk."),
            ("nb", "Har du behov for tolk, må du ta med egen tolk."),
            ("nb", "Egen tolk må medbringes."),
            ("nb", "Deltakerne må selv sørge for tolk."),
            ("nb", "Tolk må du skaffe selv."),
            ("nb", "De som ikke snakker norsk, må ha med egen tolk."),
            ("nn", "Ta med eigen tolk om du treng det."),
            ("nn", "Du må sjølv bestille tolk."),
            ("nn", "Deltakarane må sjølve syte for tolk."),
            ("nn", "Tolk må du skaffe sjølv."),
            ("nn", "Treng du tolk, må du ha med eigen tolk."),
            // Written after the hint.
            ("nb", "Ved behov for tolk må deltakeren selv bestille dette."),
            ("nb", "Husk å ta med egen tolk!"),
            ("nb", "Trenger du tolk, må du skaffe tolk selv."),
            ("nb", "Deltakerne er selv ansvarlige for å bestille tolk."),
            ("nn", "Hugs å ta med eigen tolk."),
            ("nn", "Deltakaren må sjølv skaffe tolk."),
            ("nn", "Tolk må de ordne sjølve."),
        ],
        left: &[
            ("nb", "Vi bestiller tolk til deg."),
            ("nb", "Si fra om du trenger tolk."),
            ("nb", "Du trenger ikke ta med egen tolk."),
            ("nb", "Du kan gjerne ta med egen tolk."),
            ("nb", "Avdelingen ordner tolk selv."),
            ("nb", "Må jeg ta med egen tolk?"),
            ("nb", "Du har rett til tolk, og den er gratis."),
            ("nb", "Ta med egen mat. Tolk bestiller vi."),
            ("nn", "Vi bestiller tolk til deg."),
            ("nn", "Sei frå om du treng tolk."),
            ("nn", "Du treng ikkje ta med eigen tolk."),
            ("nn", "Sjukehuset skaffar tolk sjølv."),
            ("nn", "Ta med eiga matpakke, så ordnar vi tolk."),
            // Written after the hint.
            ("nb", "Vi har tolk på huset."),
            ("nb", "Ønsker du tolk, krysser du av i skjemaet."),
            ("nb", "Du kan ta med egen tolk hvis du ønsker det."),
            ("nb", "Sykehuset dekker utgifter til tolk."),
            ("nn", "Kommunen tingar tolk til alle møta."),
            ("nn", "Treng du tolk, ordnar vi det."),
            ("nn", "Ingen treng ta med eigen tolk."),
        ],
        known: &[],
        corpus: &[],
        times: 1,
    },
    Hint {
        id: "child-interpreter-words",
        told: &[
            ("nb", "Ta med barn som kan tolke."),
            ("nb", "Du kan bruke barna dine som tolk."),
            ("nb", "La gjerne barnet tolke for deg."),
            ("nb", "Barnet ditt kan være tolk."),
            ("nb", "Be barna om å tolke."),
            ("nb", "Får du med deg barn som tolk, går det fint."),
            ("nb", "Bruk barna til å tolke."),
            ("nn", "Ta med barn som kan tolke."),
            ("nn", "Du kan bruke borna dine som tolk."),
            ("nn", "Lat barnet tolke for deg."),
            ("nn", "Barnet ditt kan vere tolk."),
            ("nn", "Bruk borna til å tolke."),
            ("nn", "Be gjerne borna tolke for deg."),
            // Written after the hint.
            ("nb", "Ta gjerne med et barn som kan tolke."),
            ("nb", "Barna dine kan tolke for deg."),
            ("nb", "Vi bruker barnet som tolk når mor ikke snakker norsk."),
            ("nn", "Barnet kan tolke for mor."),
            ("nn", "Ta med eit barn som tolk."),
            ("nn", "Få borna til å tolke."),
        ],
        left: &[
            ("nb", "Barn skal ikke brukes som tolk."),
            ("nb", "Vi bruker aldri barn som tolk."),
            ("nb", "Barnet kan få egen tolk."),
            ("nb", "Barn tolker stemningen hjemme."),
            ("nb", "Voksne barn kan være tolk hvis du vil."),
            ("nb", "Loven forbyr å bruke barn som tolk."),
            ("nb", "Foreldre og barn får tolk når de trenger det."),
            ("nb", "Hvorfor kan ikke barnet tolke?"),
            ("nn", "Barn skal ikkje tolke for foreldra sine."),
            ("nn", "Vi bruker aldri born som tolk."),
            ("nn", "Barnet kan få eigen tolk."),
            ("nn", "Vaksne born kan vere tolk om du vil."),
            ("nn", "Born lærer å tolke kjensler."),
            // Written after the hint.
            ("nb", "Barn bør slippe å tolke for foreldrene."),
            ("nb", "Tolk til barn bestilles i god tid."),
            ("nb", "Du kan ta med barn. Vi ordner tolk."),
            ("nb", "Ikke bruk barn som tolk."),
            ("nn", "Vi tolkar det barnet seier, på godt og vondt."),
            ("nn", "Bruk tolk, ikkje barn."),
            ("nn", "Borna får tolk når dei treng det."),
        ],
        known: &["Vi bruker barnet som tolk når mor ikke snakker norsk."],
        corpus: &[],
        times: 1,
    },
    Hint {
        id: "one-written-standard",
        told: &[
            ("nb", "Kurset er for deg som ikkje har vore med før."),
            ("nb", "Tilbodet er gratis for deltakarar frå kommunen."),
            ("nb", "Kva kostar det, og korleis melder eg meg på?"),
            ("nb", "Du får møte nokon som har det på samme måte, og eit godt fellesskap."),
            ("nb", "Vi møtes saman med brukarar fra foreningen, og det er gratis."),
            ("nb", "Vi har tilbod om samtale. Ta kontakt, så får du vite kva vi kan gjøre."),
            ("nb", "Kurset går over seks dagar. Pasientar og pårørende er velkommen."),
            ("nn", "Kurset er for deg som ikke har vore med før, og tilbudet er gratis."),
            ("nn", "Deltakerne møtest kvar onsdag. Hva det kostar, står lenger nede."),
            ("nn", "Vi lærer av hverandre og møtest i små samlinger."),
            ("nn", "Jeg vil gjerne vite hvordan kurset er lagt opp."),
            ("nn", "Opplæringstilbudet er for pasienter som har fått tilvising fra lege."),
            ("nn", "Du melder deg på selv. Hvis du har spørsmål, ring oss."),
            ("nn", "Brukerne er med og planlegg tilbudet."),
            // Written after the hint.
            (
                "nb",
                "Kurset er for deg som har fått diagnosen. Ta kontakt med koordinator Kari om du har spørsmål om noko. Eg svarer på telefon.",
            ),
            (
                "nb",
                "Velkommen til kurs for pasientar og pårørande. Vi tilbyr undervisning og samtale i grupper på sykehuset, og det er gratis å delta. Timar blir sendt i posten.",
            ),
            ("nb", "Har du spørsmål om kva du kan gjøre, eller korleis du søker, ring oss."),
            (
                "nb",
                "Målet er at ein skal lære å leve betre med sykdommen, og at ein får møte andre som har det på samme måte. Det kostar ikkje noe.",
            ),
            ("nn", "Du treng ikke tilvising. Meld deg på til sekretæren, som sier frå om det er ledig plass."),
            ("nn", "Kurset er for pasienter og pårørande. Kurset går over to dager."),
            ("nn", "Her får du møte andre brukere og høyre kva erfaringer dei har gjort seg."),
            ("nn", "Kva er kurset, og hvordan søkjer du? Les mer her, eller ring hvis du lurer på noko."),
        ],
        left: &[
            ("nb", "Kurset er for deg som ikke har vært med før."),
            ("nb", "Lærings- og meistringssenteret i Helse Førde holder kurset."),
            ("nb", "Boka «Korleis leve med kva som helst» er på nynorsk."),
            ("nb", "Vi samarbeider med Ungdom mot Rus og foreningen Noko attåt."),
            ("nb", "Vi har tilbud for pasienter og pårørende."),
            ("nb", "Gruppa møtes på kveldstid, og framtida er tema."),
            ("nb", "Du kan lese mer på www.helse-forde.no/tilbod/korleis."),
            ("nn", "Kurset er for deg som ikkje har vore med før."),
            ("nn", "Mestring og meistring er begge rett på nynorsk."),
            ("nn", "Heftet «Hva er angst, og hvordan går det over?» får du på kurset."),
            ("nn", "Foreininga Hvite Ørn er med."),
            ("nn", "Vi har tilbod for pasientar og pårørande."),
            ("nn", "Tilbodet er for deg over 18 år, og det kostar ikkje noko."),
            ("nn", "Skriv til hva-er@ikke.example.no om du lurer på noko."),
            // Written after the hint.
            ("nb", "Kurset holdes på Førde sentralsjukehus av Lærings- og meistringssenteret."),
            ("nb", "Dei Kyrkjelege Utanriksnemnd og Noregs Mållag støtter tiltaket."),
            ("nb", "Vi skal se filmen «Kva no?» sammen."),
            ("nb", "Om du er gutt eller jente, ung eller gammel: her er du velkommen."),
            ("nn", "Avtalen med Sykehuset Østfold gjeld òg her, og Kreftforeningen betaler reisa."),
            ("nn", "Foredraget «Hvordan leve godt hver dag» er på bokmål."),
            ("nn", "Tilbodet er ope for alle, og det er inga øvre aldersgrense."),
            ("nn", "Vi er med i Nasjonal kompetansetjeneste for læring og mestring innen helse."),
        ],
        known: &[],
        corpus: &[],
        times: 1,
    },
    Hint {
        id: "plain-language",
        told: &[
            (
                "nb",
                "Gruppeopplæringen inneholder undervisning, erfaringsutveksling og individuell veiledning om mestringsstrategier, sykdomshåndtering og livsstilsendring for pasienter og pårørende med langvarige helseutfordringer.",
            ),
            (
                "nb",
                "Tverrfaglig spesialisert rehabilitering forutsetter henvisning fra primærhelsetjenesten eller spesialisthelsetjenesten, og inntak vurderes fortløpende i henhold til gjeldende prioriteringsveileder.",
            ),
            (
                "nb",
                "Formålet med lærings- og mestringsvirksomheten er å understøtte pasientenes egenmestring gjennom kunnskapsformidling, ferdighetstrening og bevisstgjøring av egne ressurser.",
            ),
            (
                "nb",
                "Kursdeltakerne opparbeider kompetanse innenfor symptomregistrering, medikamenthåndtering, energiøkonomisering og aktivitetsregulering i samarbeid med tverrfaglig helsepersonell.",
            ),
            (
                "nb",
                "Det presiseres at egenandeler faktureres i etterkant av gjennomført konsultasjon, og at manglende oppmøte uten forutgående avbestilling medfører gebyr i samsvar med gjeldende forskrift.",
            ),
            (
                "nb",
                "Opplæringsprogrammet er utarbeidet i samarbeid mellom brukerrepresentanter, fagpersoner og interesseorganisasjoner, og evalueres systematisk gjennom standardiserte spørreskjemaer.",
            ),
            (
                "nb",
                "Deltakelse forutsetter tilstrekkelig kognitiv funksjon til å nyttiggjøre seg gruppebasert intervensjon, samt motivasjon for livsstilsendring og oppfølging i kommunehelsetjenesten.",
            ),
            (
                "nn",
                "Gruppeopplæringa inneheld undervisning, erfaringsutveksling og individuell rettleiing om meistringsstrategiar, sjukdomshandtering og livsstilsendring for pasientar og pårørande med langvarige helseutfordringar.",
            ),
            (
                "nn",
                "Tverrfagleg spesialisert rehabilitering føreset tilvising frå primærhelsetenesta eller spesialisthelsetenesta, og inntak blir vurdert fortløpande etter gjeldande prioriteringsrettleiar.",
            ),
            (
                "nn",
                "Føremålet med lærings- og meistringsverksemda er å understøtte eigenmeistringa til pasientane gjennom kunnskapsformidling, ferdigheitstrening og medvitsgjering av eigne ressursar.",
            ),
            (
                "nn",
                "Kursdeltakarane opparbeider kompetanse innanfor symptomregistrering, medikamenthandtering, energiøkonomisering og aktivitetsregulering i samarbeid med tverrfagleg helsepersonell.",
            ),
            (
                "nn",
                "Opplæringsprogrammet er utarbeidd i samarbeid mellom brukarrepresentantar, fagpersonar og interesseorganisasjonar, og blir evaluert systematisk gjennom standardiserte spørjeskjema.",
            ),
            (
                "nn",
                "Deltaking føreset tilstrekkeleg kognitiv funksjon til å nyttiggjere seg gruppebasert intervensjon, og motivasjon for livsstilsendring og oppfølging i kommunehelsetenesta.",
            ),
            // Written after the hint.
            (
                "nb",
                "I samarbeid med henvisende instans utarbeides en individuell rehabiliteringsplan, hvor tverrfaglige kartleggingsinstrumenter danner grunnlag for målsettinger og tiltak under oppholdet.",
            ),
            (
                "nb",
                "Ved gjennomføring av poliklinisk gruppebehandling legges det vekt på kognitive og atferdsmessige teknikker for symptomreduksjon og tilbakefallsforebygging.",
            ),
            (
                "nb",
                "Søknad om deltakelse behandles fortløpende av koordinerende enhet, og tildeling av plass skjer etter en helhetlig vurdering av bistandsbehov og forventet nytteverdi.",
            ),
            (
                "nn",
                "Saman med tilvisande instans blir det utarbeidd ein individuell rehabiliteringsplan, der tverrfaglege kartleggingsinstrument dannar grunnlag for målsetjingar og tiltak under opphaldet.",
            ),
            (
                "nn",
                "Søknader om deltaking blir behandla fortløpande av koordinerande eining, og tildeling av plass skjer etter ei heilskapleg vurdering av bistandsbehov og forventa nytteverdi.",
            ),
            (
                "nn",
                "Ved gjennomføring av poliklinisk gruppebehandling blir det lagt vekt på kognitive og åtferdsmessige teknikkar for symptomreduksjon og førebygging av tilbakefall.",
            ),
        ],
        left: &[
            ("nb", "Vi møtes hver onsdag klokka seks. Du får kaffe og noe å bite i. Ta med deg en du er glad i."),
            (
                "nb",
                "Kurset er for deg som har hatt hjerteinfarkt. Du møter andre som har opplevd det samme. Legen og sykepleieren svarer på spørsmål.",
            ),
            (
                "nb",
                "Du trenger henvisning fra lege. Fastlegen kan hjelpe deg. Så får du brev fra sykehuset med dag og tid.",
            ),
            ("nb", "- mat og drikke\n- søvn og hvile\n- tanker og følelser\n- lov og rett\n"),
            ("nb", "Fysioterapeuten viser øvelser. Du prøver dem selv. Ingen må gjøre noe de ikke vil."),
            (
                "nb",
                "Lærings- og mestringssenteret holder til i første etasje. Gå inn hovedinngangen og ta til høyre. Der står vi klare.",
            ),
            (
                "nb",
                "Vi snakker om hvordan det er å ha diabetes. Hva kan du spise? Hvor mye bør du gå? Du får svar på det du lurer på.",
            ),
            ("nn", "Vi møtest kvar onsdag klokka seks. Du får kaffi og noko å bite i. Ta med deg ein du er glad i."),
            (
                "nn",
                "Kurset er for deg som har hatt hjarteinfarkt. Du møter andre som har opplevd det same. Legen og sjukepleiaren svarer på spørsmål.",
            ),
            (
                "nn",
                "Du treng tilvising frå lege. Fastlegen kan hjelpe deg. Så får du brev frå sjukehuset med dag og tid.",
            ),
            ("nn", "- mat og drikke\n- søvn og kvile\n- tankar og kjensler\n- lov og rett\n"),
            ("nn", "Fysioterapeuten viser øvingar. Du prøver dei sjølv. Ingen må gjere noko dei ikkje vil."),
            (
                "nn",
                "Vi snakkar om korleis det er å ha diabetes. Kva kan du ete? Kor mykje bør du gå? Du får svar på det du lurer på.",
            ),
            // Written after the hint.
            (
                "nb",
                "Har du fått beskjed om at du har kols? Da kan du bli med i en gruppe. Vi trener, ler og lærer. Det koster ikke noe.",
            ),
            ("nb", "Barna møtes for seg selv. De leker, tegner og spiser pizza. Foreldrene er med to ganger."),
            ("nb", "Ring 55 00 00 00 mellom 9 og 15. Da svarer en sykepleier. Du kan også skrive til oss."),
            (
                "nn",
                "Har du fått vite at du har kols? Då kan du bli med i ei gruppe. Vi trenar, ler og lærer. Det kostar ikkje noko.",
            ),
            ("nn", "Borna møtest for seg sjølve. Dei leikar, teiknar og et pizza. Foreldra er med to gonger."),
            ("nn", "Ring 55 00 00 00 mellom 9 og 15. Då svarer ein sjukepleiar. Du kan òg skrive til oss."),
        ],
        known: &[],
        corpus: &[],
        times: 12,
    },
];

/// Whether the hint tells of something in an offer.
fn tells(id: &str, offer: &Offer, provider: Option<&Provider>) -> Vec<String> {
    let today = day(TODAY);
    let mut request = Request::on(&today).only(vec![id.to_owned()]);
    if let Some(provider) = provider {
        request = request.provider(provider);
    }
    let assessment = assess(offer, &request);
    let told = assessment.findings.iter().filter(|finding| finding.outcome == Outcome::NeedsReview);
    told.flat_map(|finding| finding.at.iter().map(mestring::assess::Place::pointer)).collect()
}

fn is_told(hint: &Hint, language: &str, sentence: &str) -> bool {
    let text = vec![sentence; hint.times].join(" ");
    // A body and people that are bound by everything, so that only the text decides.
    let people = json!([{"roles": ["professional"], "professions": ["nurse"]}]);
    let offer = offer(json!({"provider": {"kind": "health-trust"}, "people": people, "description": {language: text}}));
    !tells(hint.id, &offer, None).is_empty()
}

/// At least nine of ten that are told are right, and at least nine of ten that should be told are.
#[test]
fn hints_are_right_nine_times_of_ten() {
    let mut bad = Vec::new();
    for hint in HINTS {
        let missed: Vec<_> = hint.told.iter().filter(|(language, text)| !is_told(hint, language, text)).collect();
        let wrong: Vec<_> = hint.left.iter().filter(|(language, text)| is_told(hint, language, text)).collect();
        let right = hint.told.len() - missed.len();
        let told = right + wrong.len();
        println!("{}: {right} of {told} told are right; {right} of {} were to be told", hint.id, hint.told.len());
        for (_, text) in &wrong {
            println!("    false: {text}");
        }
        for (_, text) in &missed {
            println!("    missed: {text}");
        }
        assert!(hint.told.len() + hint.left.len() >= 25, "{}: too few sentences", hint.id);
        for language in ["nb", "nn"] {
            let of_language = |list: &[(&str, &str)]| list.iter().filter(|(one, _)| *one == language).count();
            assert!(of_language(hint.told) >= 4 && of_language(hint.left) >= 4, "{}: {language}", hint.id);
        }
        if right * 10 < told * 9 || right * 10 < hint.told.len() * 9 {
            bad.push(format!("{}: right less than nine times of ten", hint.id));
        }
        let listed: Vec<_> = wrong.iter().chain(&missed).map(|(_, text)| *text).collect();
        if listed != hint.known {
            bad.push(format!("{}: it is wrong about {listed:?}", hint.id));
        }
    }
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}

/// What is found in the corpus was looked at by a person, one by one.
#[test]
fn what_is_found_in_the_corpus_is_known() {
    let providers: Vec<_> = corpus::providers().iter().map(|entry| Provider::from_json(&entry.text).unwrap()).collect();
    let mut wrong = Vec::new();
    for hint in HINTS {
        let mut found = Vec::new();
        for entry in corpus::offers() {
            let offer = Offer::from_json(&entry.text).unwrap();
            let of = offer.provider.as_ref().and_then(|provider| provider.profile.as_ref());
            let provider = providers.iter().find(|provider| provider.id.as_ref() == of);
            let told = tells(hint.id, &offer, provider.filter(|_| of.is_some()));
            found.extend(told.into_iter().map(|place| (entry.name.clone(), place)));
        }
        let right = hint.corpus.iter().filter(|(.., right)| *right).count();
        println!("{}: {} in the corpus, {right} of them right", hint.id, found.len());
        for (file, place) in &found {
            println!("    {file} {place}");
        }
        let known: Vec<_> =
            hint.corpus.iter().map(|(file, place, _)| ((*file).to_owned(), (*place).to_owned())).collect();
        if found != known {
            wrong.push(format!("{}: {found:?}", hint.id));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
