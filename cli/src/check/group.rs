//! The heaps that people sort findings into.

use crate::text::{DOUBTFUL, MISSING, QUIET, RIGHT, WRONG, padded, styled, wrap_behind};
use anstyle::Style;
use mestring::assess::{Finding, Outcome};
use mestring_i18n::Catalogue;
use std::fmt::Write as _;
use unicode_width::UnicodeWidthStr as _;

/// A heap, the weightiest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Group {
    Conflict,
    NotShown,
    Review,
    /// What is stated is not enough to decide it.
    Open,
    Met,
    NotApplicable,
}

impl Group {
    pub(super) const ALL: [Self; 6] =
        [Self::Conflict, Self::NotShown, Self::Review, Self::Open, Self::Met, Self::NotApplicable];

    pub(crate) fn of(finding: &Finding) -> Self {
        match finding.outcome {
            Outcome::Conflict => Self::Conflict,
            Outcome::NotShown => Self::NotShown,
            Outcome::NeedsReview if finding.weight > 0 => Self::Review,
            Outcome::Met => Self::Met,
            Outcome::NotApplicable => Self::NotApplicable,
            // Whatever comes later, nobody is to take it for decided.
            _ => Self::Open,
        }
    }

    pub(crate) fn label(self, texts: &Catalogue) -> String {
        let key = match self {
            Self::Conflict => "cli-conflict",
            Self::NotShown => "cli-not-shown",
            Self::Review => "cli-review",
            Self::Open => "cli-open",
            Self::Met => "cli-met",
            Self::NotApplicable => "cli-not-applicable",
        };
        texts.text(key, &[])
    }

    /// What it means.
    pub(super) fn help(self, texts: &Catalogue) -> String {
        let key = match self {
            Self::Conflict => "cli-conflict-help",
            Self::NotShown => "cli-not-shown-help",
            Self::Review => "cli-review-help",
            Self::Open => "cli-open-help",
            Self::Met => "cli-met-help",
            Self::NotApplicable => "cli-not-applicable-help",
        };
        texts.text(key, &[])
    }

    pub(crate) const fn style(self) -> Style {
        match self {
            Self::Conflict => WRONG,
            Self::NotShown => MISSING,
            Self::Review => DOUBTFUL,
            Self::Met => RIGHT,
            Self::Open | Self::NotApplicable => QUIET,
        }
    }

    /// Columns of the widest label.
    pub(super) fn widest(texts: &Catalogue) -> usize {
        Self::ALL.iter().map(|group| group.label(texts).width()).max().unwrap_or(0)
    }
}

/// How many findings there are in each heap.
#[derive(Clone, Copy, Default)]
pub(super) struct Counts([usize; Group::ALL.len()]);

impl Counts {
    pub(super) fn of<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Self {
        let mut counts = Self::default();
        for finding in findings {
            counts.add(Group::of(finding), 1);
        }
        counts
    }

    pub(super) fn add(&mut self, group: Group, more: usize) {
        if let Some(count) = self.0.get_mut(group as usize) {
            *count += more;
        }
    }

    pub(super) fn get(&self, group: Group) -> usize {
        self.0.get(group as usize).copied().unwrap_or(0)
    }

    /// One line: `1 to mend · 9 not shown`. What does not apply is left out, unless that is all there is.
    pub(super) fn line(&self, texts: &Catalogue) -> String {
        let counted: Vec<_> = Group::ALL.into_iter().filter(|group| self.get(*group) > 0).collect();
        let is_told = |group: &&Group| **group != Group::NotApplicable || counted.len() == 1;
        let told = counted.iter().filter(is_told);
        let told: Vec<_> =
            told.map(|group| styled(group.style(), &format!("{} {}", self.get(*group), group.label(texts)))).collect();
        // The marks of the styles take no room.
        wrap_behind(&told.join(" · "), "  ", "  ")
    }

    /// One line for each heap, with what it means, or what `beside` says of it.
    pub(super) fn table(&self, texts: &Catalogue, beside: Option<&dyn Fn(Group) -> String>) -> String {
        let mut out = String::new();
        let digits = self.0.iter().max().map_or(1, |most| most.to_string().len());
        for group in Group::ALL.into_iter().filter(|group| self.get(*group) > 0) {
            let label = padded(&group.label(texts), Group::widest(texts));
            let first = format!("  {:>digits$} {}  ", self.get(group), styled(group.style(), &label));
            let indent = " ".repeat(digits + Group::widest(texts) + 5);
            let words = beside.map_or_else(|| group.help(texts), |beside| beside(group));
            _ = writeln!(out, "{}", wrap_behind(&words, &first, &indent));
        }
        out
    }
}
