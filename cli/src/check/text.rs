//! Answers for people.

use super::broken::{self, headline};
use super::finding::Subject;
use super::group::{Counts, Group};
use super::overview::Overview;
use super::{Answer, Came, Checked, Tell, offer};
use crate::text::{HEADING, QUIET, WIDTH, WRONG, cut, styled, unbroken, wrap, wrap_behind};
use mestring::assess::Finding;
use mestring::fact::FactId;
use mestring::value::Date;
use mestring_i18n::{Catalogue, Digest, Variable};
use std::fmt::Write as _;
use std::io::Result;
use unicode_width::UnicodeWidthStr as _;

/// Most findings of one offer, unless all are asked for.
const MOST: usize = 15;
/// The same when there are many files.
const MOST_OF_MANY: usize = 3;
/// Most facts that would settle what is open.
const MOST_OPEN: usize = 5;
/// Findings that are named before the others, when there are more of them.
const FIRST: usize = 3;

pub(super) struct Text<'a> {
    texts: &'a Catalogue,
    date: &'a Date,
    is_many: bool,
    all: bool,
    overview: Overview,
    /// Whether the file before took more than a line.
    was_long: bool,
}

impl<'a> Text<'a> {
    pub(super) fn new(texts: &'a Catalogue, date: &'a Date, is_many: bool, all: bool) -> Self {
        Self { texts, date, is_many, all, overview: Overview::default(), was_long: false }
    }

    fn offer(&self, name: &str, source: &str, checked: &Checked) -> String {
        let subject = Subject { texts: self.texts, checked, source };
        let digest = Digest::of(&checked.assessment);
        let mut out = self.heading(name, checked);
        for note in offer::notes(self.texts, checked) {
            _ = writeln!(out, "{}", wrap(&note, "  "));
        }
        let counts = Counts::of(&checked.assessment.findings);
        if self.is_many {
            _ = writeln!(out, "{}", counts.line(self.texts));
            let most = if self.all { usize::MAX } else { MOST_OF_MANY };
            digest.to_do.iter().take(most).for_each(|finding| out.push_str(&subject.short(finding)));
            return out;
        }
        _ = write!(out, "\n{}", counts.table(self.texts, None));
        if digest.to_do.len() > FIRST {
            let titles: Vec<_> =
                digest.to_do.iter().take(FIRST).map(|finding| self.texts.title(finding.criterion)).collect();
            let first = self.texts.text("cli-first", &[("titles", Variable::Text(&titles.join(", ")))]);
            _ = writeln!(out, "\n{}", styled(HEADING, &wrap(&first, "")));
        }
        let most = if self.all { usize::MAX } else { MOST };
        for (index, finding) in digest.to_do.iter().take(most).enumerate() {
            _ = write!(out, "\n{}", subject.full(index + 1, finding));
        }
        self.rest(&mut out, digest.to_do.len().saturating_sub(most));
        self.open(&mut out, &digest.open);
        if self.all {
            for group in [Group::Open, Group::Met, Group::NotApplicable] {
                self.noted(&mut out, &subject, group);
            }
        }
        self.answers(&mut out, checked);
        if let Some(finding) = digest.to_do.first().copied().or(checked.assessment.findings.first()) {
            let command = unbroken(&format!("mestring explain {}", finding.criterion.id));
            let more = self.texts.text("cli-explain", &[("command", Variable::Text(&command))]);
            _ = writeln!(out, "\n{}", wrap(&more, ""));
        }
        out
    }

    /// The title of the offer, and the file.
    fn heading(&self, name: &str, checked: &Checked) -> String {
        let Some(title) = offer::title(&checked.offer, self.texts.language()) else {
            return format!("{}\n", styled(HEADING, name));
        };
        let (heading, file) = (styled(HEADING, &title), styled(QUIET, name));
        if title.width() + name.width() + 2 <= WIDTH {
            return format!("{heading}  {file}\n");
        }
        let title = if self.is_many { cut(&title, WIDTH) } else { wrap(&title, "") };
        format!("{}\n  {file}\n", styled(HEADING, &title))
    }

    /// How many more there are.
    fn rest(&self, out: &mut String, count: usize) {
        if count > 0 {
            let rest = self.texts.text("cli-rest", &[("count", Variable::Number(count))]);
            _ = writeln!(out, "\n{}", wrap(&rest, ""));
        }
    }

    /// Facts that would settle what is open, one line each.
    fn open(&self, out: &mut String, open: &[(FactId, Vec<&Finding>)]) {
        if open.is_empty() {
            return;
        }
        _ = writeln!(out, "\n{}", styled(HEADING, &wrap(&self.texts.text("cli-open-heading", &[]), "")));
        let most = if self.all { usize::MAX } else { MOST_OPEN };
        for (fact, findings) in open.iter().take(most) {
            let titles: Vec<_> = findings.iter().map(|finding| self.texts.title(finding.criterion)).collect();
            let told = self.texts.text(
                "cli-open-fact",
                &[
                    ("label", Variable::Text(&self.texts.fact(*fact).label)),
                    ("fact", Variable::Text(fact.name())),
                    ("count", Variable::Number(findings.len())),
                    ("titles", Variable::Text(&titles.join(", "))),
                ],
            );
            let told = if self.all { wrap_behind(&told, "  ", "    ") } else { format!("  {}", cut(&told, WIDTH - 2)) };
            _ = writeln!(out, "{told}");
        }
        let more = open.len().saturating_sub(most);
        if more > 0 {
            let told = self.texts.text("cli-open-rest", &[("count", Variable::Number(more))]);
            _ = writeln!(out, "  {}", styled(QUIET, &told));
        }
    }

    /// Findings that ask for nothing, by their names. What a fact would settle was told with the fact.
    fn noted(&self, out: &mut String, subject: &Subject<'_>, group: Group) {
        let findings = &subject.checked.assessment.findings;
        let told =
            |finding: &&Finding| Group::of(finding) == group && (group != Group::Open || finding.settled_by.is_none());
        let mut findings: Vec<_> = findings.iter().filter(told).collect();
        findings.sort_by_key(|finding| (finding.criterion.theme, finding.criterion.id));
        if !findings.is_empty() {
            let heading = capitalised(&group.label(self.texts));
            _ = writeln!(out, "\n{}", styled(HEADING, &heading));
            out.extend(findings.into_iter().map(|finding| subject.noted(finding)));
        }
    }

    /// Answers that people have given: how many count, and why the others do not.
    fn answers(&self, out: &mut String, checked: &Checked) {
        let Some(answered) = offer::answered(self.texts, checked, self.all) else { return };
        _ = writeln!(out, "\n{}", wrap(&answered.counted, ""));
        for [title, said, why] in &answered.others {
            _ = writeln!(out, "{}", wrap(&format!("{title}:"), "  "));
            _ = writeln!(out, "{}", wrap(&format!("{said} {why}"), "    "));
        }
        for line in answered.rest.iter().chain(&answered.again) {
            _ = writeln!(out, "{}", wrap(line, "  "));
        }
    }
}

impl Tell for Text<'_> {
    fn one(&mut self, answer: &Answer) -> Result<String> {
        let name = broken::name(self.texts, &answer.name);
        let told = match &answer.came {
            Came::Offer(checked) => {
                self.overview.add(checked);
                self.offer(&name, &broken::source(answer), checked)
            }
            Came::Provider(provider) => broken::readable(self.texts, &name, provider),
            Came::Broken(problems) => broken::unreadable(self.texts, &name, &broken::source(answer), problems),
            Came::Unreadable(why) => headline(&name, WRONG, &broken::not_opened(self.texts, why)),
        };
        self.overview.count(&answer.came);
        // One line under the other, unless one of them has more to say.
        let is_long = told.lines().count() > 1;
        let apart = self.overview.files() > 1 && (is_long || self.was_long);
        self.was_long = is_long;
        Ok(if apart { format!("\n{told}") } else { told })
    }

    fn end(&mut self, unused: &[&str]) -> String {
        let mut out = String::new();
        if self.is_many {
            out.push_str(&self.overview.told(self.texts));
        }
        for note in offer::unused(self.texts, unused) {
            _ = writeln!(out, "\n{}", wrap(&note, ""));
        }
        if self.overview.offers() > 0 {
            out.push_str(&offer::footer(self.texts, self.date.as_str(), &[self.date]));
        }
        out
    }
}

/// With a capital letter first.
fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
