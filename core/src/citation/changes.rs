//! What has become of sections and titles that people still cite.
//!
//! Each change has the day since when it is so, and the source that tells of it.

use self::Old::{At, From};
use self::Said::{About, Anything, NotAbout};
use super::{Citation, Section};
use crate::source::{Day, Source};
use crate::sources::{ftrl, hol, hpl, hrf, ipf, natkomp, pbrl, pjf};

/// A change of a section.
#[derive(Debug)]
pub(crate) struct Change {
    work: &'static str,
    pub(crate) old: Old,
    said: Said,
    /// The section where it stands now; `None`: it is repealed, or stands where the register does not know.
    pub(crate) to: Option<&'static str>,
    since: Day,
    /// Where it stands now, or what tells of the change.
    pub(crate) source: &'static Source,
}

/// What is cited of a work, as it was.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Old {
    /// One section.
    At(&'static str),
    /// Any section from this number on, told by what is said of it.
    From(u16),
}

/// What is said beside a section, and tells what is meant by it.
#[derive(Clone, Copy, Debug)]
enum Said {
    Anything,
    About(&'static [&'static str]),
    NotAbout(&'static [&'static str]),
}

/// The duty of confidentiality of health personnel was written anew.
const CONFIDENTIALITY: Day = Day::on(2026, 7, 1);
/// The rights of patients were given new numbers.
const PATIENTS_RIGHTS: Day = Day::on(2024, 6, 1);
/// Individual plans got a regulation of their own.
const INDIVIDUAL_PLAN: Day = Day::on(2022, 8, 1);

static CHANGES: &[Change] = &[
    // § 9-13 is now for those who care for somebody at the end of life.
    moved("ftrl", At("9-13"), "9-14", Day::on(2017, 10, 1), &ftrl::FTRL_9_14).when(NotAbout(&[
        "pleiepeng",
        "livets slutt",
        "slutten av livet",
    ])),
    moved("pbrl", At("2-1 a"), "2-1", PATIENTS_RIGHTS, &pbrl::PBRL_2_2A),
    gone("pbrl", At("2-1 b"), PATIENTS_RIGHTS, &pbrl::PBRL_2_2A),
    // § 2-2 holds something else.
    moved("pbrl", At("2-2"), "2-2 a", PATIENTS_RIGHTS, &pbrl::PBRL_2_2A).when(About(&["vurder", "henvis", "tilvis"])),
    moved("hpl", At("21 a"), "21", CONFIDENTIALITY, &hpl::HPL_21),
    gone("hpl", At("25 a"), CONFIDENTIALITY, &hpl::HPL_21),
    gone("hpl", At("25 b"), CONFIDENTIALITY, &hpl::HPL_21),
    gone("hpl", At("45"), CONFIDENTIALITY, &hpl::HPL_21),
    gone("hpl", At("45 a"), CONFIDENTIALITY, &hpl::HPL_21),
    // These have other numbers; which, the register does not know.
    gone("hpl", At("29 a"), CONFIDENTIALITY, &hpl::HPL_21),
    gone("hpl", At("29 b"), CONFIDENTIALITY, &hpl::HPL_21),
    gone("hpl", At("29 c"), CONFIDENTIALITY, &hpl::HPL_21),
    gone("hpl", At("29 d"), CONFIDENTIALITY, &hpl::HPL_21),
    gone("hpl", At("29 e"), CONFIDENTIALITY, &hpl::HPL_21),
    gone("hpl", At("29 f"), CONFIDENTIALITY, &hpl::HPL_21),
    gone("hol", At("5-10"), CONFIDENTIALITY, &hol::HOL_12_1),
    gone("pjf", At("14"), CONFIDENTIALITY, &pjf::PJF_4),
    // Lapsed; it can be brought back by decision.
    gone("hol", At("7-2 b"), CONFIDENTIALITY, &hol::HOL_7_1),
    gone("hrf", From(0), INDIVIDUAL_PLAN, &ipf::IPF_4).when(About(&["individuell plan", "individuelle plan"])),
    // The sections before may be the new ones.
    moved("hrf", From(18), "16–17", INDIVIDUAL_PLAN, &hrf::HRF_1).when(About(&["koordinator"])),
];

const fn moved(work: &'static str, old: Old, to: &'static str, since: Day, source: &'static Source) -> Change {
    Change { to: Some(to), ..gone(work, old, since, source) }
}

const fn gone(work: &'static str, old: Old, since: Day, source: &'static Source) -> Change {
    Change { work, old, said: Anything, to: None, since, source }
}

impl Change {
    const fn when(self, said: Said) -> Self {
        Self { said, ..self }
    }
}

/// A title that a work had.
#[derive(Debug)]
pub(super) struct OldTitle {
    pub(super) work: &'static str,
    pub(super) title: &'static str,
    /// A day on which it has another.
    since: Day,
    source: &'static Source,
}

pub(super) static OLD_TITLES: &[OldTitle] = &[
    OldTitle {
        work: "hrf",
        title: "forskrift om habilitering og rehabilitering individuell plan og koordinator",
        since: INDIVIDUAL_PLAN,
        source: &hrf::HRF_1,
    },
    OldTitle {
        work: "natkomp",
        title: "forskrift om godkjenning av sykehus",
        // It changed some day in 2019.
        since: Day::on(2020, 1, 1),
        source: &natkomp::NATKOMP_4_6,
    },
];

impl Citation {
    /// What has become of it by a day. `said`: what is said beside it, in lower case.
    pub(crate) fn change(&self, said: &str, day: Day) -> Option<&'static Change> {
        let cited = self.section?;
        let among = |words: &[&str]| words.iter().any(|word| said.contains(word));
        CHANGES.iter().find(|change| {
            change.work == self.work.id
                && change.since <= day
                && match change.old {
                    At(old) => is_written(cited, old),
                    From(number) => cited.number() >= number,
                }
                && match change.said {
                    Anything => true,
                    About(words) => among(words),
                    NotAbout(words) => !among(words),
                }
        })
    }

    /// The source that tells of a title which the work no longer had on a day.
    pub(crate) fn renamed(&self, day: Day) -> Option<&'static Source> {
        let mut titles = OLD_TITLES.iter().filter(|old| self.old_title && old.since <= day);
        titles.find(|old| old.work == self.work.id).map(|old| old.source)
    }
}

/// Whether something has become of a section of a work, whenever it was.
pub(super) fn has_changed(work: &str, section: Section) -> bool {
    let mut of_work = CHANGES.iter().filter(|change| change.work == work);
    of_work.any(|change| matches!(change.old, At(old) if is_written(section, old)))
}

/// Whether a section is this one, wherever in it.
fn is_written(section: Section, name: &str) -> bool {
    section.whole().to_string() == name
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::citation::parse::parse;

    #[test]
    fn a_number_is_old_since_the_day_it_changed() {
        let change = |text: &str, said: &str, day: Day| {
            let citation = parse(text).first().copied();
            citation.and_then(|citation| citation.change(said, day)).map(|change| change.to)
        };
        let to = |new| Some(Some(new));
        let today = Day::on(2026, 11, 22);
        assert_eq!(change("ftrl § 9-13", "", Day::on(2017, 10, 1)), to("9-14"));
        assert_eq!(change("ftrl § 9-13", "", Day::on(2017, 9, 30)), None);
        assert_eq!(change("ftrl § 9-13", "pleiepenger ved livets slutt", today), None);
        assert_eq!(change("ftrl § 9-14", "", today), None);
        assert_eq!(change("pbrl § 2-1 a", "", Day::on(2024, 6, 1)), to("2-1"));
        assert_eq!(change("pbrl § 2-1 a", "", Day::on(2024, 5, 31)), None);
        assert_eq!(change("pbrl § 2-1 b", "", today), Some(None));
        assert_eq!(change("pbrl § 2-2", "rett til vurdering", today), to("2-2 a"));
        assert_eq!(change("pbrl § 2-2", "", today), None);
        assert_eq!(change("hpl § 21 a", "", today), to("21"));
        assert_eq!(change("hpl § 21", "", today), None);
        assert_eq!(change("hpl § 45", "", Day::on(2026, 6, 30)), None);
        assert_eq!(change("hpl § 45 a", "", Day::on(2026, 7, 1)), Some(None));
        assert_eq!(change("hpl § 29 f", "", today), Some(None));
        assert_eq!(change("hpl § 29", "", today), None);
        assert_eq!(change("hol § 5-10", "", today), Some(None));
        assert_eq!(change("hol § 7-2 b", "", today), Some(None));
        assert_eq!(change("hol § 7-2 a", "", today), None);
        assert_eq!(change("pjf § 14", "", today), Some(None));
        assert_eq!(change("hrf § 21", "om koordinator", today), to("16–17"));
        assert_eq!(change("hrf § 16", "om koordinator", today), None);
        assert_eq!(change("hrf § 16", "individuell plan", today), Some(None));
        assert_eq!(change("hrf § 4", "", today), None);
    }

    #[test]
    fn titles_are_old_since_the_day_they_changed() {
        let renamed = |text: &str, day: Day| parse(text).first().and_then(|citation| citation.renamed(day));
        let old = "Forskrift om habilitering og rehabilitering, individuell plan og koordinator § 4";
        assert_eq!(renamed(old, Day::on(2022, 8, 1)).map(|source| source.id), Some("hrf-1"));
        assert!(renamed(old, Day::on(2022, 7, 31)).is_none());
        let new = "Forskrift om habilitering, rehabilitering og koordinator § 4";
        assert!(renamed(new, Day::on(2026, 1, 1)).is_none());
        let old = "Forskrift om godkjenning av sykehus, bruk av betegnelsen universitetssykehus og nasjonale tjenester";
        assert_eq!(renamed(old, Day::on(2026, 1, 1)).map(|source| source.id), Some("natkomp-4-6"));
    }

    #[test]
    fn old_sections_are_written_as_they_are_read() {
        for change in CHANGES {
            if let At(old) = change.old {
                assert_eq!(
                    parse(&format!("{} § {old}", change.work))[0].section.map(|section| section.to_string()),
                    Some(old.into())
                );
            }
        }
    }
}
