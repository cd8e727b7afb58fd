//! The tasks of the Standard method, in the order of the work.
//!
//! The three phases and the values behind them were read; the finer list of tasks is our synthesis of what the pages of the
//! national competence service say. Each task is one thing to do, with the criteria that tell whether it is done.

use super::{ChecklistKind, Members, Section, Step};
use crate::attestation::AttestationRole::{self, Management, Participant, Professional, UserRepresentative};

/// Those who plan, hold and evaluate the offer together.
const TOGETHER: &[AttestationRole] = &[Professional, UserRepresentative];
/// The same, and those who take part, who know how it was.
const IN_THE_ROOM: &[AttestationRole] = &[Professional, UserRepresentative, Participant];
/// Those who decide on time and money.
const DECIDING: &[AttestationRole] = &[Management, Professional];

const fn task(step: Step, id: &'static str, roles: &'static [AttestationRole], members: &'static [Members]) -> Section {
    Section { list: ChecklistKind::StandardMethod, id, step: Some(step), roles, members }
}

pub(super) static TASKS: &[Section] = &[
    task(
        Step::Planning,
        "need",
        TOGETHER,
        &[Members::These(&["need-described", "need-from-users", "need-in-guidance"])],
    ),
    task(
        Step::Planning,
        "management",
        DECIDING,
        &[Members::These(&["management-support", "resources-set-aside", "offer-owner"])],
    ),
    task(Step::Planning, "early-contact", TOGETHER, &[Members::These(&["affected-involved-early"])]),
    task(
        Step::Planning,
        "working-group",
        TOGETHER,
        &[Members::These(&["working-group", "user-representative-planning"])],
    ),
    task(
        Step::Planning,
        "terms",
        &[UserRepresentative, Professional, Management],
        &[Members::These(&[
            "representative-terms",
            "representative-training",
            "fee-settled",
            "representative-support",
        ])],
    ),
    task(
        Step::Planning,
        "plan",
        TOGETHER,
        &[Members::These(&["goals-stated", "learning-goals", "six-elements", "goal-in-session"])],
    ),
    task(
        Step::Planning,
        "pathway",
        DECIDING,
        &[Members::These(&["part-of-pathway", "care-level-fits", "level-reason"])],
    ),
    task(
        Step::Planning,
        "evaluation-plan",
        TOGETHER,
        &[Members::These(&["evaluation-before-start", "registration-responsible", "follow-up-considered"])],
    ),
    task(
        Step::Planning,
        "invitation",
        TOGETHER,
        &[Members::These(&[
            "what-it-is",
            "who-it-is-for",
            "when-it-is-held",
            "where-it-is-held",
            "who-holds-it",
            "whom-to-contact",
            "how-to-join",
            "plain-language",
            "tested-by-readers",
        ])],
    ),
    task(
        Step::Implementation,
        "opening",
        IN_THE_ROOM,
        &[Members::These(&["group-leader", "group-rules", "group-confidentiality", "session-plan"])],
    ),
    task(
        Step::Implementation,
        "side-by-side",
        IN_THE_ROOM,
        &[Members::These(&["user-representative-running", "two-leaders"])],
    ),
    task(Step::Implementation, "sharing", IN_THE_ROOM, &[Members::These(&["active-methods", "sharing-time"])]),
    task(
        Step::Implementation,
        "adapting",
        IN_THE_ROOM,
        &[Members::These(&["information-adapted", "understanding-checked"])],
    ),
    task(Step::Implementation, "round", IN_THE_ROOM, &[Members::These(&["feedback-each-session"])]),
    task(
        Step::Implementation,
        "attendance",
        &[Professional, Management],
        &[Members::These(&["attendance-listed", "activity-registered"])],
    ),
    task(Step::Evaluation, "asking", IN_THE_ROOM, &[Members::These(&["course-evaluation"])]),
    task(
        Step::Evaluation,
        "evaluation-meeting",
        TOGETHER,
        &[Members::These(&["evaluation-meeting", "user-representative-evaluation"])],
    ),
    task(
        Step::Evaluation,
        "benefit",
        &[Professional, Management],
        &[Members::These(&["benefit-apart", "statistical-competence"])],
    ),
    task(Step::NextRound, "changes", TOGETHER, &[Members::These(&["changes-since-last-round"])]),
    task(
        Step::NextRound,
        "closing-talk",
        &[UserRepresentative, Professional],
        &[Members::These(&["representative-support"])],
    ),
    task(
        Step::NextRound,
        "sharing-experience",
        &[Professional, UserRepresentative, Management],
        &[Members::These(&["experience-shared", "lasting-offer"])],
    ),
];
