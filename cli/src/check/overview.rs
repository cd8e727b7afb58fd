//! All offers together, for those who wonder how the field is doing.

use super::group::{Counts, Group};
use super::{Came, Checked};
use crate::text::{HEADING, QUIET, cut, padded, styled, wrap};
use mestring_i18n::{Catalogue, Variable};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use unicode_width::UnicodeWidthStr as _;

/// Most criteria that are named.
const MOST: usize = 10;

/// What was found in all offers.
#[derive(Default)]
pub(super) struct Overview {
    files: usize,
    broken: usize,
    offers: usize,
    /// Findings in each heap.
    findings: Counts,
    /// Offers with something in each heap.
    with: Counts,
    /// Offers by what there is to do in them, and by criterion.
    by_criterion: BTreeMap<(Group, &'static str), usize>,
}

impl Overview {
    pub(super) fn files(&self) -> usize {
        self.files
    }

    pub(super) fn offers(&self) -> usize {
        self.offers
    }

    /// Counts a file.
    pub(super) fn count(&mut self, came: &Came) {
        self.files += 1;
        self.broken += usize::from(matches!(came, Came::Broken(_) | Came::Unreadable(_)));
    }

    /// Counts the findings of an offer.
    pub(super) fn add(&mut self, checked: &Checked) {
        self.offers += 1;
        let counts = Counts::of(&checked.assessment.findings);
        for group in Group::ALL {
            self.findings.add(group, counts.get(group));
            self.with.add(group, usize::from(counts.get(group) > 0));
        }
        for finding in checked.assessment.findings.iter().filter(|finding| finding.weight > 0) {
            *self.by_criterion.entry((Group::of(finding), finding.criterion.id)).or_default() += 1;
        }
    }

    pub(super) fn told(&self, texts: &Catalogue) -> String {
        let summary = texts
            .text("cli-summary", &[("files", Variable::Number(self.files)), ("broken", Variable::Number(self.broken))]);
        let mut out = format!("\n{}\n", styled(HEADING, &wrap(&summary, "")));
        if self.offers > 0 {
            let offers = |group| texts.text("cli-in-offers", &[("offers", Variable::Number(self.with.get(group)))]);
            out.push_str(&self.findings.table(texts, Some(&offers)));
            self.often(&mut out, texts);
        }
        out
    }

    /// What there is to do in most offers; what is in conflict comes first, however seldom it is.
    fn often(&self, out: &mut String, texts: &Catalogue) {
        let mut often: Vec<_> = self.by_criterion.iter().map(|((group, id), count)| (*group, *id, *count)).collect();
        if often.is_empty() {
            return;
        }
        often.sort_by_key(|(group, id, count)| (*group != Group::Conflict, core::cmp::Reverse(*count), *id));
        let heading = texts.text("cli-often", &[("offers", Variable::Number(self.offers))]);
        _ = writeln!(out, "\n{}", styled(HEADING, &wrap(&heading, "")));
        let digits = self.offers.to_string().len();
        for (group, id, count) in often.iter().take(MOST) {
            let label = padded(&group.label(texts), Group::widest(texts));
            let room = 80usize.saturating_sub(digits + label.width() + id.width() + 7).max(20);
            let title = mestring::criteria::find(id).map_or_else(|| (*id).to_owned(), |one| texts.title(one));
            let title = cut(&title, room);
            _ = writeln!(out, "  {count:>digits$} {}  {title}  {}", styled(group.style(), &label), styled(QUIET, id));
        }
        let more = often.len().saturating_sub(MOST);
        if more > 0 {
            let told = texts.text("cli-often-rest", &[("count", Variable::Number(more))]);
            _ = writeln!(out, "  {}", styled(QUIET, &told));
        }
    }
}
