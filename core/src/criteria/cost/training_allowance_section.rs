//! Whether a text that tells of training allowance from NAV cites the section that holds it now.
//!
//! The allowance moved from § 9-13 to § 9-14 on 1 October 2017, and § 9-13 now holds a benefit for someone who is dying at
//! home. The right is the same; only the number is outdated. A conflict needs the old number alone, in a text or for a run
//! that is not older than the move. «Formerly § 9-13», chapter 9 and no number at all are in order. Where anything else
//! stands beside the old number, in words or numbers, or another section is cited, a person looks.
//!
//! A person looks too when a municipality or a voluntary organisation tells of it for its own course, since the allowance is
//! for training at approved health institutions and some state centres. NAV pays; what a text tells of it is right or wrong
//! whoever tells it.

use crate::assess::{Evidence, Place, Truth, field};
use crate::citation::plain_dash;
use crate::criteria::shared::benefits::TELLS_OF_TRAINING_ALLOWANCE;
use crate::criteria::shared::dates::{AGE_OF_OFFER, offer_day};
use crate::criterion::Rule::{self, All, Any, Fact, Known, Not, Part};
use crate::criterion::Test::{Is, NotSaidToBe, Only, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Code, Criterion, Reads, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::shape::{Node, View};
use crate::source::Day;
use crate::sources::ftrl::FTRL_9_14;

/// The day of the move.
const MOVED: Day = Day(20_171_001);

const CITES_THE_OLD_SECTION: Rule = Rule::Code(Code {
    run: |evidence| cites(evidence, |cited| cited == Cited::Old),
    reads: Reads::Facts(&[facts::BENEFITS_TRAINING_ALLOWANCE]),
    can_be_unknown: false,
});

const CITES_SOMETHING_ELSE: Rule = Rule::Code(Code {
    run: |evidence| cites(evidence, |cited| cited != Cited::InOrder),
    reads: Reads::Facts(&[facts::BENEFITS_TRAINING_ALLOWANCE]),
    can_be_unknown: false,
});

const NOT_OLDER_THAN_THE_MOVE: Rule =
    Rule::Code(Code { run: not_older_than_the_move, reads: Reads::Facts(AGE_OF_OFFER), can_be_unknown: false });

/// A municipality or a voluntary organisation tells of it, and is not said to be approved.
const PERHAPS_NOT_APPROVED: Rule = Any(&[
    All(&[
        Fact(facts::PROVIDER_APPROVED_INSTITUTION, NotSaidToBe(&["true"])),
        Fact(
            facts::PROVIDER_KIND,
            Is(&[
                "municipality",
                "private-municipal-under-contract",
                "user-organisation",
                "voluntary",
                "foundation",
                "religious-community",
            ]),
        ),
    ]),
    Fact(facts::PROVIDER_APPROVED_INSTITUTION, SaidToBe(&["false"])),
]);

/// Words beside it can tell that the section has moved.
const MORE_IN_WORDS: Rule =
    Known(&Any(&[Part(facts::BENEFITS_TRAINING_ALLOWANCE, "text", Stated), Fact(facts::BENEFITS_TEXT, Stated)]));

/// Only adults with the challenge itself come, and the allowance is for those who care for a child.
const FOR_ADULT_PATIENTS: Rule = All(&[
    Known(&Fact(facts::AUDIENCE_ROLES, Only(&["patient"]))),
    Fact(facts::AUDIENCE_AGE_GROUPS, SaidToBe(&["adults", "older-adults"])),
    Fact(facts::AUDIENCE_AGE_GROUPS, NotSaidToBe(&["children", "youth", "parents"])),
]);

/// What a citation says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cited {
    /// The section of today, the former as the former, or none.
    InOrder,
    /// The former section as the one of today.
    Old,
    /// Something that a person has to read.
    Other,
}

fn cites(evidence: &mut Evidence<'_, '_>, is: fn(Cited) -> bool) -> Truth {
    let mut found = Vec::new();
    evidence.values(facts::BENEFITS_TRAINING_ALLOWANCE, &mut |place, allowance| {
        if let Some(View::Text(section)) = field(allowance, "section").map(Node::view) {
            found.push((Place { part: Some("section"), ..place }, is(cited(section))));
        } else {
            found.push((Place { part: Some("claimed"), ..place }, false));
        }
    });
    let any = found.iter().any(|(_, is)| *is);
    for (place, is) in found {
        evidence.note(is.into(), place);
    }
    any.into()
}

/// Words that say that a number is a former one.
const FORMER: &[&str] =
    &["tidligere", "tidlegare", "før", "gammel", "gamle", "gamal", "former", "formerly", "previously", "old"];

/// Words that stand around a citation and change nothing.
const AROUND: &str = "folketrygdloven folketrygdlovens folketrygdlova ftrl lov lova loven om folketrygd opplæringspenger \
    opplæringspengar nav paragraf kapittel kap 9 første fyrste ledd leden etter jf jamfør i the national insurance act \
    section of under training allowance";

fn cited(text: &str) -> Cited {
    let text: String = text.to_lowercase().chars().map(plain_dash).collect();
    // A dash with spaces around it is still the dash of a section.
    let text = text.split('-').map(str::trim).collect::<Vec<_>>().join("-");
    let words: Vec<_> = text
        .split(|character: char| !character.is_alphanumeric() && character != '-')
        .filter(|word| !word.is_empty())
        .collect();
    let sections: Vec<_> = words.iter().filter_map(|word| sections(word)).flatten().collect();
    if sections.is_empty() {
        let number = words.iter().any(|word| *word != "9" && word.bytes().any(|byte| byte.is_ascii_digit()));
        return if number { Cited::Other } else { Cited::InOrder };
    }
    let old = sections.contains(&(9, 13));
    let today = sections.iter().any(|section| matches!(section, (9, 14..=16)));
    let former = words.iter().any(|word| FORMER.contains(word));
    if sections.iter().any(|section| !matches!(section, (9, 13..=16))) {
        Cited::Other
    } else if !old || former {
        Cited::InOrder
    } else if !today && words.iter().all(|word| AROUND.split(' ').any(|known| known == *word) || sections_of(word)) {
        Cited::Old
    } else {
        Cited::Other
    }
}

fn sections_of(word: &str) -> bool {
    sections(word).is_some()
}

/// The sections in a word such as `9-13`, `9-14-16` or `9-14-9-16`.
fn sections(word: &str) -> Option<Vec<(u32, u32)>> {
    let numbers: Vec<u32> = word.split('-').map(str::parse).collect::<Result<_, _>>().ok()?;
    let (chapter, rest) = numbers.split_first()?;
    let mut rest = rest.iter().peekable();
    let mut sections = Vec::new();
    while let Some(number) = rest.next() {
        // The chapter again, before a further section.
        if number == chapter && rest.peek().is_some() {
            continue;
        }
        sections.push((*chapter, *number));
    }
    (!sections.is_empty()).then_some(sections)
}

/// The text is not older than the move: by the runs it tells of, else by its page, else by runs that are over, else since it is read today.
fn not_older_than_the_move(evidence: &mut Evidence<'_, '_>) -> Truth {
    let ended = |evidence: &mut Evidence<'_, '_>| {
        // A description of runs that are all over is as old as the last of them.
        evidence.see_ended(true);
        let day = offer_day(evidence);
        evidence.see_ended(false);
        day
    };
    let Some((day, place)) = offer_day(evidence).or_else(|| ended(evidence)) else {
        return (evidence.day() >= MOVED).into();
    };
    let newer = Truth::from(day >= MOVED);
    evidence.note(newer, place);
    newer
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "training-allowance-section",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: TELLS_OF_TRAINING_ALLOWANCE,
    bases: &[Basis::duty(&FTRL_9_14).of_claim()],
    check: Check::conflict_when(All(&[
        CITES_THE_OLD_SECTION,
        NOT_OLDER_THAN_THE_MOVE,
        Fact(facts::STATUS_STANDING, NotSaidToBe(&["ended"])),
        Not(&MORE_IN_WORDS),
    ]))
    .or_review_when(Any(&[CITES_SOMETHING_ELSE, PERHAPS_NOT_APPROVED, FOR_ADULT_PATIENTS])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn citations_are_read_as_people_write_them() {
        for old in [
            "9-13",
            "§ 9-13",
            "§9-13",
            "§ 9–13",
            "§\u{a0}9\u{2011}13",
            "§ 9 - 13",
            "Folketrygdloven § 9-13",
            "ftrl. § 9-13.",
            "Lov om folketrygd § 9-13, første ledd",
            "National Insurance Act, section 9-13",
        ] {
            assert_eq!(cited(old), Cited::Old, "{old}");
        }
        for good in [
            "9-14",
            "§§ 9-14 til 9-16",
            "§§ 9-14–9-16",
            "9-14-16",
            "§ 9-15",
            "§ 9-14 andre ledd bokstav a nr. 2",
            "§ 9-14 (tidligere § 9-13)",
            "tidlegare § 9-13",
            "former § 9-13",
            "kapittel 9",
            "kap. 9",
            "folketrygdloven",
        ] {
            assert_eq!(cited(good), Cited::InOrder, "{good}");
        }
        for other in [
            "9-10",
            "§ 9-131",
            "9-17",
            "8-13",
            "§§ 9-13 og 9-14",
            "§ 9-13 a",
            "ikke § 9-13",
            "kapittel 8",
            "9-13-16",
            "§ 19-13",
        ] {
            assert_eq!(cited(other), Cited::Other, "{other}");
        }
    }
}
