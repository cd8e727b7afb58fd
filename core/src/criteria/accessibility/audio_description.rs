//! Whether recorded video is said to have audio description, or an alternative.
//!
//! Asked where recorded video on the web is part of the offer, and the oldest was published after 1 February 2024. Where the
//! oldest is older, some may be newer; nobody is asked to sort them. Where no date is stated, people are asked for it.

use crate::assess::{Evidence, Truth};
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::web::RECORDED_VIDEO;
use crate::criterion::Rule::{self, All, Fact};
use crate::criterion::Test::{Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Code, Criterion, Reads, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::shape::View;
use crate::source::Day;
use crate::sources::uuikt::UUIKT_4B;
use crate::value::Date;

/// What was published on this day or before needs none.
const LAST_WITHOUT: Day = Day::on(2024, 2, 1);

const NEW_ENOUGH: Rule = Rule::Code(Code {
    run: is_new_enough,
    reads: Reads::Facts(&[facts::ACCESSIBILITY_VIDEO_FROM]),
    can_be_unknown: true,
});

fn is_new_enough(evidence: &mut Evidence<'_, '_>) -> Truth {
    let mut answers = Vec::new();
    evidence.values(facts::ACCESSIBILITY_VIDEO_FROM, &mut |place, node| {
        if let View::Text(text) = node.view()
            && let Ok(date) = Date::try_new(text)
        {
            answers.push((place, Truth::from(Day::of(&date) > LAST_WITHOUT)));
        }
    });
    let Some(answer) = answers.iter().map(|(_, truth)| *truth).min() else {
        return evidence.ask(&Fact(facts::ACCESSIBILITY_VIDEO_FROM, Stated));
    };
    for (place, truth) in answers {
        evidence.note(truth, place);
    }
    answer
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "audio-description",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Accessibility,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, RECORDED_VIDEO, NEW_ENOUGH]),
    bases: &[Basis::duty(&UUIKT_4B)],
    check: Check::expected(Fact(facts::ACCESSIBILITY_AUDIO_DESCRIPTION, Yes)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
