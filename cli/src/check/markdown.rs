//! Answers as Markdown, for a page, a comment on a change, or a letter to those who own the offer.

use super::finding::Subject;
use super::group::{Counts, Group};
use super::{Answer, Came, Checked, Tell, broken, offer};
use mestring::assess::Finding;
use mestring::register::{self, RegisterCoverage};
use mestring::source::Day;
use mestring::value::Date;
use mestring_i18n::{Catalogue, Digest, Variable};
use std::fmt::Write as _;
use std::io::Result;

/// Most findings of one offer, unless all are asked for.
const MOST: usize = 15;

pub(super) struct Markdown<'a> {
    texts: &'a Catalogue,
    date: &'a Date,
    all: bool,
}

impl<'a> Markdown<'a> {
    pub(super) fn new(texts: &'a Catalogue, date: &'a Date, all: bool) -> Self {
        Self { texts, date, all }
    }

    fn offer(&self, name: &str, source: &str, checked: &Checked) -> String {
        let subject = Subject { texts: self.texts, checked, source };
        let title = offer::title(&checked.offer, self.texts.language());
        let mut out = format!("# {}\n\n", escaped(title.as_deref().unwrap_or(name)));
        if title.is_some() {
            _ = writeln!(out, "`{}`\n", name.replace('`', "'"));
        }
        for note in offer::notes(self.texts, checked) {
            _ = writeln!(out, "> {}\n", escaped(&note));
        }
        let counts = Counts::of(&checked.assessment.findings);
        for group in Group::ALL.into_iter().filter(|group| counts.get(*group) > 0) {
            let (label, help) = (group.label(self.texts), group.help(self.texts));
            _ = writeln!(out, "- **{} {label}**: {help}", counts.get(group));
        }
        let digest = Digest::of(&checked.assessment);
        let most = if self.all { usize::MAX } else { MOST };
        for (index, finding) in digest.to_do.iter().take(most).enumerate() {
            self.finding(&mut out, &subject, index + 1, finding);
        }
        let rest = digest.to_do.len().saturating_sub(most);
        if rest > 0 {
            let told = self.texts.text("cli-rest", &[("count", Variable::Number(rest))]);
            _ = writeln!(out, "\n{}", escaped(&told));
        }
        if !digest.open.is_empty() {
            _ = writeln!(out, "\n## {}\n", self.texts.text("cli-open-heading", &[]));
            for (fact, findings) in &digest.open {
                let titles: Vec<_> = findings.iter().map(|finding| self.texts.title(finding.criterion)).collect();
                _ = writeln!(out, "- **{}** (`{}`): {}", self.texts.fact(*fact).label, fact.name(), titles.join(", "));
            }
        }
        if let Some(answered) = offer::answered(self.texts, checked, self.all) {
            _ = writeln!(out, "\n## {}\n\n{}\n", self.texts.text("cli-answers-heading", &[]), answered.counted);
            for [title, said, why] in &answered.others {
                _ = writeln!(out, "- **{}**: {} {}", escaped(title), escaped(said), escaped(why));
            }
            for line in &answered.rest {
                _ = writeln!(out, "- {line}");
            }
        }
        out
    }

    fn finding(&self, out: &mut String, subject: &Subject<'_>, number: usize, finding: &Finding) {
        let words = self.texts.finding(finding);
        let group = Group::of(finding).label(self.texts);
        _ = writeln!(out, "\n## {number}. {} – {group}\n", escaped(&words.title));
        _ = writeln!(out, "{} {}", escaped(&words.message), escaped(&words.why));
        if !words.remedy.is_empty() {
            // Only the label stands out: a paragraph in bold is hard to read.
            let label = self.texts.text("cli-remedy", &[("remedy", Variable::Text(""))]);
            _ = writeln!(out, "\n**{}** {}", escaped(label.trim()), escaped(&words.remedy));
        }
        out.push('\n');
        if let Some(place) = finding.at.first() {
            _ = writeln!(out, "- {}", escaped(&subject.field(place)));
        }
        for basis in finding.speaking() {
            let told = escaped(&crate::text::cited(self.texts, basis));
            match basis.source.address {
                "" => _ = writeln!(out, "- {told}"),
                address => _ = writeln!(out, "- [{told}]({address})"),
            }
        }
        _ = writeln!(out, "- `{}`", finding.criterion.id);
    }
}

impl Tell for Markdown<'_> {
    fn one(&mut self, answer: &Answer) -> Result<String> {
        let name = broken::name(self.texts, &answer.name);
        Ok(match &answer.came {
            Came::Offer(checked) => self.offer(&name, &broken::source(answer), checked) + "\n",
            // Profiles are only read.
            Came::Provider(_) => String::new(),
            Came::Broken(problems) => {
                let count = [("problems", Variable::Number(problems.list.len()))];
                let mut out =
                    format!("# `{}`\n\n{}\n\n", name.replace('`', "'"), self.texts.text("cli-unreadable", &count));
                for problem in &problems.list {
                    let words = self.texts.problem(problem);
                    let (line, column) = (problem.place.line.to_string(), problem.place.column.to_string());
                    let place = [("line", Variable::Text(&line)), ("column", Variable::Text(&column))];
                    let place = self.texts.text("cli-place", &place);
                    _ = writeln!(out, "- **{place}**: {} {}", escaped(&words.message), escaped(&words.remedy));
                }
                out + "\n"
            }
            Came::Unreadable(why) => {
                format!("# `{}`\n\n{}\n\n", name.replace('`', "'"), escaped(&broken::not_opened(self.texts, why)))
            }
        })
    }

    fn end(&mut self, unused: &[&str]) -> String {
        let mut out = String::from("---\n\n");
        for note in offer::unused(self.texts, unused) {
            _ = writeln!(out, "{}\n", escaped(&note));
        }
        _ = writeln!(out, "{}", offer::register(self.texts, self.date.as_str()));
        if register::coverage(Day::of(self.date)) == RegisterCoverage::NotCovered {
            let date = [("date", Variable::Text(self.date.as_str()))];
            _ = writeln!(out, "\n**{}**", self.texts.text("cli-not-covered", &date));
        }
        out
    }
}

/// A text that means nothing to Markdown but itself.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~') {
            out.push('\\');
        }
        out.push(character);
    }
    out
}
