//! Participation: on which levels users take part, who takes part in which phase, and what comes of that beside what an equal
//! collaboration (*sidestilt samarbeid*) asks for.
//!
//! Nothing is judged here that an assessment would judge in another way: cells are rules over facts, answered by the same
//! evaluator, and a demand is told by the findings of criteria. Silence is told as silence.
//!
//! ```
//! use mestring::assess::Request;
//! use mestring::model::Offer;
//! use mestring::model::people::Phase;
//! use mestring::participation::{Actor, Asked, Said, participation};
//! use mestring::value::Date;
//!
//! let offer = Offer::from_json(
//!     r#"{
//!         "format": "mestring/offer/1",
//!         "participation": {"planning": {"userRepresentatives": 1, "professionals": 2}}
//!     }"#,
//! )?;
//! let day = Date::try_new("2026-11-22")?;
//! let found = participation(&offer, &Request::on(&day));
//!
//! let planning = found.cell(Actor::UserRepresentative, Phase::Planning).unwrap();
//! assert_eq!(planning.said, Said::Yes);
//! assert_eq!(planning.at[0].pointer(), "/participation/planning/userRepresentatives");
//!
//! // Nobody has said whether participants plan it, and the source itself has a question mark there.
//! let participants = found.cell(Actor::Participant, Phase::Planning).unwrap();
//! assert_eq!((participants.said, participants.asked), (Said::NotSaid, Asked::Open));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod demands;
mod levels;
mod matrix;

pub use levels::level_named;

use crate::assess::{Assessment, Evidence, Finding, Outcome, Place, Reason, Request, Truth, assess, look};
use crate::criterion::{Profile, Rule};
use crate::fact::FactId;
use crate::facts;
use crate::macros::vocabulary;
use crate::model::Offer;
use crate::model::participation::ParticipationLevel;
use crate::model::people::Phase;
use crate::order::sort_by;
use crate::source::Source;

vocabulary! {
    /// Somebody who can take part in making an offer.
    Actor {
        /// A user representative.
        UserRepresentative = "user-representative",
        /// A professional.
        Professional = "professional",
        /// A participant.
        Participant = "participant",
    }

    /// What is said of somebody's part.
    Said {
        /// Takes part.
        Yes = "yes",
        /// Does not take part.
        No = "no",
        /// Nothing is said.
        NotSaid = "not-said",
    }

    /// What the sources ask of somebody's part.
    Asked {
        /// That they take part.
        Expected = "expected",
        /// Nothing certain: the source has a question mark.
        Open = "open",
        /// Nothing, of an offer like this.
        NotAsked = "not-asked",
    }

    /// What an equal collaboration asks for.
    #[doc(alias = "sidestilt samarbeid")]
    Demand {
        /// User representatives and professionals in all three phases.
        AllPhases = "all-phases",
        /// Experience and professional knowledge weigh the same.
        EqualKnowledge = "equal-knowledge",
        /// Dialogue.
        Dialogue = "dialogue",
        /// It is said clearly which role somebody is asked to take.
        ClearRole = "clear-role",
        /// Professionals see to it that people are safe, guided and cared for.
        SafeAndGuided = "safe-and-guided",
        /// The user representative speaks for more than one.
        SpeaksForMore = "speaks-for-more",
    }

    /// How far a demand is shown.
    DemandState {
        /// All criteria that tell of it are met.
        Shown = "shown",
        /// Some are.
        PartlyShown = "partly-shown",
        /// Nothing shows it.
        NotShown = "not-shown",
        /// Only people can tell.
        ForPeople = "for-people",
        /// Something stated says the opposite, or somebody answered no.
        Contradicted = "contradicted",
        /// Not asked of an offer like this.
        NotAsked = "not-asked",
    }

    /// What has to be known to read the answer right.
    Caveat {
        /// The source has a question mark at the participants' part in planning and holding.
        ParticipantsOpen = "participants-open",
        /// The source has no row for professionals.
        ProfessionalsPresumed = "professionals-presumed",
        /// Sources count the levels differently.
        LevelsDiffer = "levels-differ",
        /// Criteria show signs of a collaboration, and prove none.
        SignsOnly = "signs-only",
        /// Something is told in words, which only people can read.
        InWords = "in-words",
    }
}

/// One actor in one phase.
#[derive(Clone, Debug)]
pub struct Cell {
    /// The actor.
    pub actor: Actor,
    /// The phase.
    pub phase: Phase,
    /// What is said.
    pub said: Said,
    /// What the sources ask.
    pub asked: Asked,
    /// What says so; where it could have been said, when nothing does.
    pub at: Vec<Place>,
}

/// One level of participation.
#[derive(Clone, Debug)]
pub struct Level {
    /// The level.
    pub level: ParticipationLevel,
    /// Whether it is said that users take part on it. That they do not is never said.
    pub said: Said,
    /// What says so.
    pub at: Vec<Place>,
}

/// One demand, and what the criteria that tell of it say.
#[derive(Clone, Debug)]
pub struct Demanded {
    /// The demand.
    pub demand: Demand,
    /// How far it is shown.
    pub state: DemandState,
    /// What came of the criteria that tell of it; none for what no text can show.
    pub findings: Vec<Finding>,
    /// Who asks for it, of those that the register has.
    pub sources: &'static [&'static Source],
}

/// What an offer tells of participation.
#[derive(Clone, Debug)]
pub struct Participation {
    /// Each actor in each phase: the phases of the first actor, then of the next.
    pub cells: Vec<Cell>,
    /// The levels, from the single person outwards.
    pub levels: Vec<Level>,
    /// What an equal collaboration asks for.
    pub demands: Vec<Demanded>,
    /// Where something is told in words. A person has to read it: it is no part of the cells.
    pub in_words: Vec<Place>,
    /// The assessment that the demands rest on: the day, the profile of the provider, and the findings.
    pub assessment: Assessment,
}

impl Participation {
    /// The cell of an actor and a phase.
    pub fn cell(&self, actor: Actor, phase: Phase) -> Option<&Cell> {
        self.cells.iter().find(|cell| cell.actor == actor && cell.phase == phase)
    }

    /// One demand.
    pub fn demand(&self, demand: Demand) -> Option<&Demanded> {
        self.demands.iter().find(|demanded| demanded.demand == demand)
    }

    /// What has to be known to read this right.
    pub fn caveats(&self) -> impl Iterator<Item = Caveat> {
        let matters = |caveat: &Caveat| match caveat {
            Caveat::ParticipantsOpen => self.cells.iter().any(|cell| cell.asked == Asked::Open),
            Caveat::InWords => !self.in_words.is_empty(),
            _ => true,
        };
        Caveat::ALL.iter().copied().filter(matters)
    }
}

/// Tells what an offer says of participation, on the day of a request and with the profile and the answers it brings. The
/// criteria are those that tell of the demands, whatever the request asks for.
pub fn participation(offer: &Offer, request: &Request<'_>) -> Participation {
    let mut ids: Vec<String> = demands::criteria().map(str::to_owned).collect();
    sort_by(&mut ids, Ord::cmp);
    ids.dedup();
    let assessment = assess(offer, &request.clone().profiles(Profile::STANDARD).only(ids));
    let (mut cells, levels, in_words) = look(offer, request, |evidence| {
        let cells = matrix::CELLS.iter().map(|cell| cell.filled(evidence)).collect::<Vec<_>>();
        let levels = levels::LEVELS.iter().map(|(level, rule)| stated(*level, rule, evidence)).collect();
        (cells, levels, in_words(evidence))
    });
    for cell in &mut cells {
        let criterion = assessment.finding(matrix::criterion_of(cell.phase));
        if criterion.is_some_and(is_not_for_it) {
            cell.asked = Asked::NotAsked;
        }
    }
    let demands = demands::ROWS.iter().map(|row| demanded(row, &assessment)).collect();
    Participation { cells, levels, demands, in_words, assessment }
}

/// Whether a criterion is for other offers.
fn is_not_for_it(finding: &Finding) -> bool {
    finding.outcome == Outcome::NotApplicable
}

/// Whether an offer tells of a level.
fn stated(level: ParticipationLevel, rule: &Rule, evidence: &mut Evidence<'_, '_>) -> Level {
    evidence.clear();
    let is_said = evidence.ask(rule) == Truth::True;
    let at = if is_said { evidence.decided() } else { Vec::new() };
    Level { level, said: if is_said { Said::Yes } else { Said::NotSaid }, at }
}

/// The facts that tell of participation in words.
const WORDS: &[FactId] = &[
    facts::PARTICIPATION_TEXT,
    facts::PARTICIPATION_PLANNING_TEXT,
    facts::PARTICIPATION_IMPLEMENTATION_TEXT,
    facts::PARTICIPATION_EVALUATION_TEXT,
];

fn in_words(evidence: &Evidence<'_, '_>) -> Vec<Place> {
    let mut places = Vec::new();
    for fact in WORDS {
        evidence.values(*fact, &mut |place, _| places.push(place));
    }
    places
}

fn demanded(row: &demands::Row, assessment: &Assessment) -> Demanded {
    let findings: Vec<_> = row.criteria.iter().filter_map(|id| assessment.finding(id)).cloned().collect();
    Demanded { demand: row.demand, state: state(&findings), findings, sources: row.sources }
}

/// How far a demand is shown by the criteria that tell of it.
fn state(findings: &[Finding]) -> DemandState {
    let asked: Vec<_> = findings.iter().filter(|finding| !is_not_for_it(finding)).collect();
    let any = |outcome| asked.iter().any(|finding| finding.outcome == outcome);
    let is_judged = |finding: &&&Finding| {
        finding.outcome == Outcome::NeedsReview && finding.reason != Some(Reason::ApplicabilityUnknown)
    };
    match asked.len() {
        0 if findings.is_empty() => DemandState::ForPeople,
        0 => DemandState::NotAsked,
        _ if any(Outcome::Conflict) => DemandState::Contradicted,
        _ if asked.iter().all(|finding| finding.outcome == Outcome::Met) => DemandState::Shown,
        _ if any(Outcome::Met) => DemandState::PartlyShown,
        _ if asked.iter().find(is_judged).is_some() => DemandState::ForPeople,
        _ if any(Outcome::NotShown) => DemandState::NotShown,
        // Whether it is asked at all is not known.
        _ => DemandState::ForPeople,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::{Side, Statement};
    use crate::model::Provider;
    use crate::value::Date;

    /// A course in a hospital, which the criteria ask about, with more fields.
    fn offer(fields: &str) -> Offer {
        let json = format!(
            r#"{{"format": "mestring/offer/1", "kinds": ["course"], "offerTypes": ["group"], "careLevel": "specialist",
                "provider": {{"kind": "hospital"}}, "audience": {{"roles": ["patient"]}}{fields}}}"#
        );
        Offer::from_json(json).unwrap()
    }

    fn found(offer: &Offer) -> Participation {
        participation(offer, &Request::on(&Date::try_new("2026-11-22").unwrap()))
    }

    fn rows(found: &Participation) -> Vec<(Said, Asked)> {
        found.cells.iter().map(|cell| (cell.said, cell.asked)).collect()
    }

    #[test]
    fn silence_is_told_as_silence_and_question_marks_stay() {
        let found = found(&offer(""));
        let (expected, open) = ((Said::NotSaid, Asked::Expected), (Said::NotSaid, Asked::Open));
        assert_eq!(rows(&found), [&[expected; 6][..], &[open; 2], &[expected]].concat());
        for cell in &found.cells {
            assert_eq!(cell.at.len(), 1, "{cell:?}");
            assert!(cell.at.iter().all(|place| place.statement == Statement::Nothing), "{cell:?}");
        }
        assert!(found.levels.iter().all(|level| level.said == Said::NotSaid && level.at.is_empty()));
        assert_eq!(found.demand(Demand::AllPhases).unwrap().state, DemandState::NotShown);
        assert!(found.caveats().any(|caveat| caveat == Caveat::ParticipantsOpen));
        assert!(found.caveats().all(|caveat| caveat != Caveat::InWords));
    }

    #[test]
    fn every_way_to_say_that_somebody_takes_part_counts() {
        use Actor::{Participant, Professional, UserRepresentative};
        use Phase::{Evaluation, Implementation, Planning};
        let table: &[(&str, Actor, Phase, &str)] = &[
            (
                r#""participation": {"planning": {"professionals": 2}}"#,
                Professional,
                Planning,
                "/participation/planning/professionals",
            ),
            (
                r#""participation": {"planning": {"representedBy": ["user-council"]}}"#,
                UserRepresentative,
                Planning,
                "/participation/planning/representedBy",
            ),
            (
                r#""planning": {"workingGroup": ["user-representative"]}"#,
                UserRepresentative,
                Planning,
                "/planning/workingGroup",
            ),
            (r#""planning": {"workingGroup": ["professional"]}"#, Professional, Planning, "/planning/workingGroup"),
            (
                r#""people": [{"roles": ["user-representative"]}]"#,
                UserRepresentative,
                Implementation,
                "/people/0/roles",
            ),
            (
                r#""people": [{"roles": ["group-leader"], "professions": ["nurse"]}]"#,
                Professional,
                Implementation,
                "/people/0/professions",
            ),
            (
                r#""participation": {"implementation": {"participants": true}}"#,
                Participant,
                Implementation,
                "/participation/implementation/participants",
            ),
            (
                r#""people": [{"roles": ["user-representative"], "phases": ["evaluation"]}]"#,
                UserRepresentative,
                Evaluation,
                "/people/0/roles",
            ),
            (
                r#""evaluation": {"meeting": {"attendees": ["professional"]}}"#,
                Professional,
                Evaluation,
                "/evaluation/meeting/attendees",
            ),
            (
                r#""evaluation": {"course": {"forms": ["written"]}}"#,
                Participant,
                Evaluation,
                "/evaluation/course/forms",
            ),
        ];
        for (fields, actor, phase, pointer) in table {
            let found = found(&offer(&format!(", {fields}")));
            let said: Vec<_> = found.cells.iter().filter(|cell| cell.said == Said::Yes).collect();
            assert_eq!(
                said.iter().map(|cell| (cell.actor, cell.phase)).collect::<Vec<_>>(),
                [(*actor, *phase)],
                "{fields}"
            );
            assert!(said[0].at.iter().any(|place| place.pointer() == *pointer), "{fields}: {:?}", said[0].at);
        }
    }

    #[test]
    fn no_has_to_be_stated_and_nothing_may_say_the_opposite() {
        let cell = |fields: &str| {
            let found = found(&offer(fields));
            found.cell(Actor::UserRepresentative, Phase::Planning).cloned().unwrap()
        };
        let none = cell(r#", "participation": {"planning": {"userRepresentatives": 0}}"#);
        assert_eq!(none.said, Said::No);
        assert_eq!(none.at[0].pointer(), "/participation/planning/userRepresentatives");
        let both = r#", "participation": {"planning": {"userRepresentatives": 0, "representedBy": ["peer"]}}"#;
        assert_eq!(cell(both).said, Said::Yes);
        // A peer who leads is nobody's professional, and no user representative.
        let peer = found(&offer(r#", "people": [{"roles": ["peer"], "professions": ["nurse"]}]"#));
        assert!(peer.cells.iter().all(|cell| cell.said == Said::NotSaid));
    }

    #[test]
    fn what_the_provider_states_is_inherited() {
        let provider = r#"{"format": "mestring/provider/1", "participation": {"levels": ["system"],
            "evaluation": {"participants": true}}}"#;
        let provider = Provider::from_json(provider).unwrap();
        let day = Date::try_new("2026-11-22").unwrap();
        let found = participation(&offer(""), &Request::on(&day).provider(&provider));
        let cell = found.cell(Actor::Participant, Phase::Evaluation).unwrap();
        assert_eq!((cell.said, cell.at[0].side), (Said::Yes, Side::Provider));
        let said: Vec<_> = found.levels.iter().filter(|level| level.said == Said::Yes).collect();
        assert_eq!(said.iter().map(|level| level.level).collect::<Vec<_>>(), [ParticipationLevel::System]);
        assert_eq!(said[0].at[0].side, Side::Provider);
    }

    #[test]
    fn levels_are_stated_or_shown_by_what_people_do() {
        let levels = |fields: &str| {
            let levels = found(&offer(fields)).levels;
            let said = levels.into_iter().filter(|level| level.said == Said::Yes);
            said.map(|level| level.level.as_str()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(levels(r#", "participation": {"levels": ["political", "individual"]}"#), "individual political");
        assert_eq!(levels(r#", "participation": {"ownGoals": true}"#), "individual");
        assert_eq!(levels(r#", "people": [{"roles": ["user-representative"]}]"#), "service");
    }

    #[test]
    fn demands_are_told_by_their_criteria() {
        let state = |fields: &str, demand| found(&offer(fields)).demand(demand).map(|demanded| demanded.state);
        let planned = r#", "participation": {"planning": {"userRepresentatives": 1, "professionals": 1}}"#;
        assert_eq!(state(planned, Demand::AllPhases), Some(DemandState::PartlyShown));
        let in_all = r#", "people": [{"roles": ["user-representative"],
            "phases": ["planning", "implementation", "evaluation"]}]"#;
        assert_eq!(state(in_all, Demand::AllPhases), Some(DemandState::Shown));
        let nobody = r#", "participation": {"planning": {"userRepresentatives": 0}}"#;
        assert_eq!(state(nobody, Demand::AllPhases), Some(DemandState::Contradicted));
        assert_eq!(state(in_all, Demand::Dialogue), Some(DemandState::NotShown));
        // Without a user representative there is nobody whose role could be described.
        assert_eq!(state("", Demand::ClearRole), Some(DemandState::NotAsked));
    }

    #[test]
    fn offers_that_are_not_asked_say_so() {
        let peers = r#"{"format": "mestring/offer/1", "kinds": ["self-help-group"], "offerTypes": ["peer"]}"#;
        let found = found(&Offer::from_json(peers).unwrap());
        assert!(found.cells.iter().all(|cell| cell.asked == Asked::NotAsked));
        assert_eq!(found.demand(Demand::AllPhases).unwrap().state, DemandState::NotAsked);
    }

    #[test]
    fn what_is_told_in_words_is_for_people_to_read() {
        let found = found(&offer(r#", "participation": {"planning": {"text": {"nb": "Alle er med."}}}"#));
        assert_eq!(found.in_words.iter().map(Place::pointer).collect::<Vec<_>>(), ["/participation/planning/text"]);
        assert!(found.cells.iter().all(|cell| cell.said == Said::NotSaid));
        assert!(found.caveats().any(|caveat| caveat == Caveat::InWords));
    }

    #[test]
    fn the_reader_knows_what_levels_are_called() {
        let read = |word: &str| {
            let json = format!(r#"{{"format": "mestring/offer/1", "participation": {{"levels": ["{word}"]}}}}"#);
            Offer::from_json(json).unwrap_err().list[0].suggestion.clone()
        };
        assert_eq!(read("systemnivå (tenestenivå)").as_deref(), Some("service"));
        assert_eq!(read("politisk nivå").as_deref(), Some("political"));
        assert_eq!(read("sistem").as_deref(), Some("system"));
        // Words of other lists are left alone.
        let kinds = r#"{"format": "mestring/offer/1", "kinds": ["systemnivå"]}"#;
        assert_eq!(Offer::from_json(kinds).unwrap_err().list[0].suggestion, None);
    }
}
