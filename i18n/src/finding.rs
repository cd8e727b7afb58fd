//! Findings in words.

use crate::{Catalogue, Variable};
use mestring::assess::{Arg, Assessment, Finding, Outcome, Reason};
use mestring::criterion::{Check, Criterion, Force};
use mestring::fact::FactId;
use mestring::order::sort_by_key;
use mestring::source::Source;

/// One finding in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingText {
    /// What it is about, in a few words.
    pub title: String,
    /// What was found.
    pub message: String,
    /// Why it matters.
    pub why: String,
    /// What to do; empty when there is nothing to do.
    pub remedy: String,
}

/// One criterion in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriterionText {
    /// What it is about, in a few words.
    pub title: String,
    /// The question that is asked.
    pub question: String,
    /// Why it matters.
    pub why: String,
    /// What to do when it is not met.
    pub remedy: String,
}

impl Catalogue {
    /// The title of a criterion.
    pub fn title(&self, criterion: &Criterion) -> String {
        self.of_criterion(criterion, "title", &[]).unwrap_or_else(|| criterion.id.to_owned())
    }

    /// A criterion in words.
    pub fn criterion(&self, criterion: &Criterion) -> CriterionText {
        let attribute = |name| self.of_criterion(criterion, name, &[]).unwrap_or_default();
        CriterionText {
            title: self.title(criterion),
            question: self.text(&format!("criterion-{}", criterion.id), &[]),
            why: attribute("why"),
            remedy: attribute("remedy"),
        }
    }

    /// A finding in words.
    pub fn finding(&self, finding: &Finding) -> FindingText {
        let remedy = match finding.outcome {
            Outcome::Conflict | Outcome::NotShown => self.of_criterion(finding.criterion, "remedy", &[]),
            // The text cannot show it, and can tell people of it all the same.
            Outcome::NeedsReview if finding.reason == Some(Reason::Individual) => {
                self.of_criterion(finding.criterion, "remedy", &[]).or_else(|| Some(self.what_settles(finding)))
            }
            Outcome::NeedsReview => Some(self.what_settles(finding)),
            _ => None,
        };
        FindingText {
            title: self.title(finding.criterion),
            message: self.message(finding),
            why: self.of_criterion(finding.criterion, "why", &[]).unwrap_or_default(),
            remedy: remedy.unwrap_or_default(),
        }
    }

    /// What was found, in the words of the criterion where it has its own.
    fn message(&self, finding: &Finding) -> String {
        let numbers: Vec<_> =
            finding.at.iter().flat_map(|place| &place.args).map(|(name, arg)| (*name, *arg)).collect();
        let words: Vec<_> = numbers
            .iter()
            .map(|(name, arg)| {
                let text = match arg {
                    Arg::Number(number) => self.number(*number as usize),
                    Arg::Word(word) => (*word).to_owned(),
                };
                (*name, text)
            })
            .collect();
        let variables: Vec<_> = words.iter().map(|(name, text)| (*name, Variable::Text(text))).collect();
        let own = |attribute| self.of_criterion(finding.criterion, attribute, &variables);
        match (finding.outcome, finding.reason) {
            (_, Some(reason @ (Reason::AttestedNot | Reason::AnnouncedLater | Reason::Asked))) => self.reason(reason),
            (Outcome::Conflict, _) => own("conflict").unwrap_or_else(|| self.outcome(finding.outcome)),
            (Outcome::NotShown, _) => own("missing").unwrap_or_else(|| self.outcome(finding.outcome)),
            (Outcome::NeedsReview, Some(reason @ (Reason::Judgement | Reason::Individual))) => {
                own("review").unwrap_or_else(|| self.reason(reason))
            }
            (Outcome::Met, _) => {
                finding.how.map_or_else(|| self.outcome(finding.outcome), |how| self.sentence("how", how.as_str()))
            }
            (_, Some(reason)) => self.reason(reason),
            (outcome, None) => self.outcome(outcome),
        }
    }

    /// What a person can do about something that is not decided.
    fn what_settles(&self, finding: &Finding) -> String {
        match finding.settled_by {
            Some(fact) => self.settles(fact),
            None => self.text("remedy-ask", &[]),
        }
    }

    /// That stating a fact would settle it.
    pub(crate) fn settles(&self, fact: FactId) -> String {
        let label = self.name(fact);
        self.text("remedy-state", &[("label", Variable::Text(&label))])
    }

    /// A reason as a sentence.
    pub fn reason(&self, reason: Reason) -> String {
        self.sentence("reason", reason.as_str())
    }

    /// An outcome as a sentence.
    pub fn outcome(&self, outcome: Outcome) -> String {
        self.sentence("outcome", outcome.as_str())
    }

    /// How strongly a source speaks, as people say it.
    pub fn force(&self, force: Force) -> String {
        self.text(&format!("force--{}", force.as_str()), &[])
    }

    fn sentence(&self, vocabulary: &str, word: &str) -> String {
        self.attribute(&format!("{vocabulary}--{word}"), "help", &[]).unwrap_or_else(|| word.to_owned())
    }

    /// A source as it is cited: its title, and the section.
    pub fn source(&self, source: &Source) -> String {
        let title = self.text(&format!("work--{}", source.work.id), &[]);
        if source.section.is_empty() { title } else { format!("{title}, {}", source.section) }
    }

    /// What a provision is called: its heading, or the title of the page.
    pub fn heading(&self, source: &Source) -> String {
        if source.is_page() { self.source(source) } else { self.text(&format!("source--{}", source.id), &[]) }
    }

    /// What a provision says, in a sentence or two of our own; `None` for a page.
    pub fn says(&self, source: &Source) -> Option<String> {
        if source.is_page() { None } else { self.attribute(&format!("source--{}", source.id), "says", &[]) }
    }

    fn of_criterion(
        &self,
        criterion: &Criterion,
        attribute: &str,
        variables: &[(&'static str, Variable<'_>)],
    ) -> Option<String> {
        self.attribute(&format!("criterion-{}", criterion.id), attribute, variables)
    }
}

/// The findings as people read them: what there is to do, and what is not decided, with the rest counted.
#[derive(Clone, Debug)]
pub struct Digest<'a> {
    /// What there is to do, the weightiest first, then by theme and name.
    pub to_do: Vec<&'a Finding>,
    /// Facts that would settle what is not decided, the most decisive first, each with the findings it would settle.
    pub open: Vec<(FactId, Vec<&'a Finding>)>,
}

impl<'a> Digest<'a> {
    /// Puts the findings of an assessment in order.
    pub fn of(assessment: &'a Assessment) -> Self {
        let mut to_do: Vec<_> = assessment.findings.iter().filter(|finding| finding.weight > 0).collect();
        sort_by_key(&mut to_do, |finding| {
            let outcome = Outcome::ALL.iter().position(|outcome| *outcome == finding.outcome);
            let Finding { criterion, weight, force, .. } = finding;
            (
                core::cmp::Reverse(*weight),
                criterion.theme,
                outcome,
                core::cmp::Reverse(*force),
                criterion.phase,
                criterion.id,
            )
        });
        let mut open: Vec<(FactId, Vec<_>)> = Vec::new();
        for finding in assessment.findings.iter().filter(|finding| finding.weight == 0) {
            let Some(fact) = finding.settled_by else { continue };
            match open.iter_mut().find(|(known, _)| *known == fact) {
                Some((_, findings)) => findings.push(finding),
                None => open.push((fact, vec![finding])),
            }
        }
        // A fact that settles duties comes before one that settles advice.
        let strongest =
            |findings: &[&Finding]| findings.iter().filter_map(|finding| finding.criterion.force_at_most()).max();
        sort_by_key(&mut open, |(fact, findings)| (core::cmp::Reverse((findings.len(), strongest(findings))), *fact));
        Self { to_do, open }
    }
}

/// Attributes that the message of a criterion has to have, for those who write texts.
pub fn attributes(criterion: &Criterion) -> Vec<&'static str> {
    let mut needed = vec!["title", "why", "remedy"];
    if criterion.can_be(Outcome::Conflict) {
        needed.push("conflict");
    }
    if criterion.can_be(Outcome::NotShown) {
        needed.push("missing");
    }
    if criterion.needs_judgement() {
        needed.push("review");
    }
    if let (Check::Trigger { .. }, false) = (&criterion.check, criterion.can_be(Outcome::Conflict)) {
        // Nothing is ever to be mended; a person looks.
        needed.retain(|attribute| *attribute != "remedy");
    }
    needed
}
