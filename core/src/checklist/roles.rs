//! Who can answer what, and of what it is asked.

use crate::attestation::AttestationRole::{self, Management, Participant, Professional, UserRepresentative};
use crate::attestation::Subject;
use crate::criterion::{Criterion, Target, Theme};
use crate::model::Provider;

/// Who can answer a criterion, the most natural first.
///
/// Management answers for how the organisation works; professionals and user representatives for what they plan, hold and
/// evaluate together; participants for what happened to them.
pub fn asked_of(criterion: &Criterion) -> &'static [AttestationRole] {
    let is_it = |(ids, _): &&(&[&str], _)| ids.contains(&criterion.id);
    if let Some((_, roles)) = EXCEPTIONS.iter().find(is_it) {
        return roles;
    }
    match (criterion.target, criterion.theme) {
        // The text can be judged by whoever reads it, and put right by those who wrote it.
        (Target::Description, Theme::Basics | Theme::Language) => &[Professional, UserRepresentative],
        (Target::Description, _) => &[Professional],
        (Target::Individual, _) => &[Participant, Professional],
        (_, Theme::Participation) => &[UserRepresentative, Professional, Management],
        // The law speaks of the organisation here, and those who hold the offer know how it was done.
        (_, Theme::Evaluation | Theme::Planning) => &[Professional, UserRepresentative, Management],
        (Target::Organisation, Theme::Pedagogy) => &[Professional, Management],
        (_, Theme::Pedagogy) => &[Professional, UserRepresentative],
        (Target::Organisation, _) => &[Management, Professional],
        (_, Theme::Children) => &[Professional, Participant],
        (
            _,
            Theme::Privacy | Theme::Quality | Theme::Collaboration | Theme::Cost | Theme::Reporting | Theme::Funding,
        ) => &[Professional, Management],
        _ => &[Professional],
    }
}

/// Criteria that others can answer than their theme and target say.
const EXCEPTIONS: &[(&[&str], &[AttestationRole])] = &[
    // What is written down about a participant is the work of professionals; the participant does not see it done.
    (
        &["activity-registered", "record-content", "record-keeping", "record-of", "recording-in-record"],
        &[Professional, Management],
    ),
    // Consent and information are routines before they happen to anyone.
    (
        &["confidential-youth", "consent-age", "parents-informed", "patient-consent-relatives", "sami-language"],
        &[Professional, Management],
    ),
    // Who gets a place, and on what terms, is decided by those who take people in.
    (&["attendance-condition", "carer-training-decision", "other-regions"], &[Professional, Participant]),
    // Whoever was in the room knows.
    (
        &[
            "active-methods",
            "content-adapted",
            "feedback-each-session",
            "group-confidentiality",
            "group-leader",
            "group-rules",
            "how-people-are-met",
            "own-strengths",
            "screen-breaks",
            "session-plan",
            "sharing-time",
            "sharing-voluntary",
            "understanding-checked",
            "user-story",
        ],
        &[Professional, UserRepresentative, Participant],
    ),
    (&["course-evaluation"], &[Professional, UserRepresentative, Participant]),
    // Those whom it is about say whether they had a say.
    (
        &["children-heard", "participant-influence", "participants-in-planning", "participants-in-running"],
        &[Participant, UserRepresentative, Professional],
    ),
    (&["youth-shape-offer"], &[Participant, UserRepresentative, Professional]),
    // Readers say whether a text can be read.
    (
        &["information-adapted", "plain-language", "plain-language-review", "tested-by-readers"],
        &[UserRepresentative, Professional],
    ),
    (&["user-input-told"], &[UserRepresentative, Professional]),
    // What only management knows or decides.
    (
        &["approved-platform", "impact-assessment", "police-certificate", "processor-agreement", "risk-assessment"],
        &[Management, Professional],
    ),
    (
        &["management-support", "offer-owner", "resources-set-aside", "participation-training"],
        &[Management, Professional],
    ),
    (&["normen-followed", "quality-system", "registration-system"], &[Management]),
];

/// What an answer is about: all offers of the provider when it is about how the organisation works and the profile of the
/// provider is known, else this offer.
pub fn asked_about(criterion: &Criterion, provider: Option<&Provider>) -> Subject {
    if criterion.target == Target::Organisation && provider.is_some() { Subject::Provider } else { Subject::Offer }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::criteria::{CRITERIA, find};

    #[test]
    fn every_exception_is_one() {
        let mut seen: Vec<&str> = Vec::new();
        for id in EXCEPTIONS.iter().flat_map(|(ids, _)| *ids) {
            assert!(!seen.contains(id), "{id} stands twice");
            assert!(find(id).is_some(), "{id} is no criterion");
            seen.push(id);
        }
    }

    #[test]
    fn everyone_is_asked_something_and_nobody_twice() {
        for criterion in CRITERIA {
            let roles = asked_of(criterion);
            assert!(!roles.is_empty(), "{criterion}: nobody");
            let repeated = roles.iter().any(|role| roles.iter().filter(|other| *other == role).count() > 1);
            assert!(!repeated, "{criterion}: {roles:?}");
        }
        for role in AttestationRole::ALL {
            assert!(CRITERIA.iter().any(|criterion| asked_of(criterion).first() == Some(role)), "{role:?}");
        }
    }

    #[test]
    fn participants_are_asked_of_what_they_can_know() {
        let asked = |id| asked_of(find(id).unwrap());
        assert_eq!(asked("record-keeping"), [Professional, Management]);
        assert_eq!(asked("participant-influence").first(), Some(&Participant));
        assert_eq!(asked("goals-stated"), [Professional, UserRepresentative, Management]);
        assert!(!asked("what-it-costs").contains(&Participant));
    }

    #[test]
    fn an_answer_about_the_organisation_is_about_the_provider() {
        let (of_organisation, of_offer) = (find("evaluation-owner").unwrap(), find("group-rules").unwrap());
        let provider = Provider::default();
        assert_eq!(asked_about(of_organisation, Some(&provider)), Subject::Provider);
        assert_eq!(asked_about(of_organisation, None), Subject::Offer);
        assert_eq!(asked_about(of_offer, Some(&provider)), Subject::Offer);
    }
}
