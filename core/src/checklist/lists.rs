//! The lists beside the Standard method.

use super::{ChecklistKind, Members, Section};
use crate::criterion::Theme;
use crate::model::people::Phase;

const fn section(list: ChecklistKind, id: &'static str, members: &'static [Members]) -> Section {
    Section { list, id, step: None, roles: &[], members }
}

/// A theme on the list of all criteria, under its own name.
const fn theme(id: &'static str, members: &'static [Members]) -> Section {
    section(ChecklistKind::Everything, id, members)
}

pub(super) static SECTIONS: &[Section] = &[
    section(
        ChecklistKind::Participation,
        "always",
        &[Members::Phase(Theme::Participation, None), Members::These(&["youth-shape-offer"])],
    ),
    section(
        ChecklistKind::Participation,
        "in-planning",
        &[
            Members::Phase(Theme::Participation, Some(Phase::Planning)),
            Members::These(&[
                "need-from-users",
                "experience-sources",
                "working-group",
                "affected-involved-early",
                "representative-pedagogy",
                "tested-by-readers",
            ]),
        ],
    ),
    section(
        ChecklistKind::Participation,
        "in-running",
        &[
            Members::Phase(Theme::Participation, Some(Phase::Implementation)),
            Members::These(&["two-leaders", "user-story", "sharing-time"]),
        ],
    ),
    section(
        ChecklistKind::Participation,
        "in-evaluation",
        &[
            Members::Phase(Theme::Participation, Some(Phase::Evaluation)),
            Members::These(&["experience-in-evaluation", "course-evaluation", "evaluation-meeting"]),
        ],
    ),
    section(ChecklistKind::HealthPedagogy, "knowledge", &[Members::These(KNOWLEDGE)]),
    section(ChecklistKind::HealthPedagogy, "skills", &[Members::These(SKILLS)]),
    section(ChecklistKind::HealthPedagogy, "attitudes", &[Members::These(ATTITUDES)]),
    section(
        ChecklistKind::Digital,
        "before",
        &[Members::Phase(Theme::Digital, Some(Phase::Planning)), Members::Phase(Theme::Digital, None)],
    ),
    section(
        ChecklistKind::Digital,
        "security",
        &[Members::These(&["risk-assessment", "impact-assessment", "processor-agreement", "online-consent-age"])],
    ),
    section(ChecklistKind::Digital, "during", &[Members::Phase(Theme::Digital, Some(Phase::Implementation))]),
    section(
        ChecklistKind::Digital,
        "afterwards",
        &[Members::Phase(Theme::Digital, Some(Phase::Evaluation)), Members::These(&["online-evaluation"])],
    ),
    section(ChecklistKind::QualityCycle, "plan", &[Members::RestingOn("lkf-6")]),
    section(ChecklistKind::QualityCycle, "do", &[Members::RestingOn("lkf-7")]),
    section(ChecklistKind::QualityCycle, "evaluate", &[Members::RestingOn("lkf-8")]),
    section(ChecklistKind::QualityCycle, "correct", &[Members::RestingOn("lkf-9")]),
    theme("consistency", &[Members::Theme(Theme::Consistency)]),
    theme("basics", &[Members::Theme(Theme::Basics)]),
    theme("audience", &[Members::Theme(Theme::Audience)]),
    theme("access", &[Members::Theme(Theme::Access)]),
    theme("cost", &[Members::Theme(Theme::Cost)]),
    theme("language", &[Members::Theme(Theme::Language)]),
    theme("accessibility", &[Members::Theme(Theme::Accessibility)]),
    theme("children", &[Members::Theme(Theme::Children)]),
    theme("participation", &[Members::Theme(Theme::Participation)]),
    theme("planning", &[Members::Theme(Theme::Planning)]),
    theme("pedagogy", &[Members::Theme(Theme::Pedagogy)]),
    theme("digital", &[Members::Theme(Theme::Digital)]),
    theme("evaluation", &[Members::Theme(Theme::Evaluation)]),
    theme("privacy", &[Members::Theme(Theme::Privacy)]),
    theme("collaboration", &[Members::Theme(Theme::Collaboration)]),
    theme("quality", &[Members::Theme(Theme::Quality)]),
    theme("reporting", &[Members::Theme(Theme::Reporting)]),
    theme("programme", &[Members::Theme(Theme::Programme)]),
    theme("funding", &[Members::Theme(Theme::Funding)]),
];

/// What those who hold the offer know: of illness and treatment, of the lives of those who take part, and of pedagogy.
const KNOWLEDGE: &[&str] = &[
    "competence-areas",
    "leader-training",
    "staff-competence",
    "qualified-staff",
    "topics-match-professions",
    "theory-named",
    "cultural-competence",
    "peer-training",
    "representative-pedagogy",
    "everyday-topics",
    "feelings-topic",
    "health-promotion-content",
    "healthy-life-topics",
    "pedagogy-course-topics",
    "pedagogy-course-spread",
];

/// What they can do: lead a group, bring something across, and help people to learn from each other.
const SKILLS: &[&str] = &[
    "group-leader",
    "two-leaders",
    "group-rules",
    "session-plan",
    "what-happens",
    "active-methods",
    "sharing-time",
    "visual-aids",
    "content-adapted",
    "understanding-checked",
    "risks-told",
    "healthy-life-exercise",
    "pedagogy-course-practice",
];

/// What they meet people with: respect, belief in what people can do themselves, and experience as worth as much as learning.
const ATTITUDES: &[&str] = &[
    "how-people-are-met",
    "own-strengths",
    "participant-influence",
    "sharing-voluntary",
    "user-story",
    "peer-leads",
    "peer-unpaid",
    "healthy-life-individual",
    "pedagogy-course-co-leader",
    "pedagogy-course-open",
];

/// Criteria that no task of the Standard method names, and that are of the next round all the same.
pub(super) const OF_NEXT_ROUND: &[&str] = &["change-log", "evaluation-action"];
