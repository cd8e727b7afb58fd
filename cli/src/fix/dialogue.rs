//! Questions to people, and their answers, line by line.

use crate::text::{WIDTH, cut, wrap, write};
use mestring_i18n::Variable::{Number, Text};
use mestring_i18n::{Catalogue, Variable};
use mestring_schemas::answer::AskAnswer;
use serde_json::{Map, Value, json};
use std::io::{IsTerminal as _, Lines, Result, StdinLock};

/// What came of a question.
pub(crate) enum Answer<T> {
    /// An answer.
    Given(T),
    /// None: on to the next.
    Skipped,
    /// Enough for now.
    Ended,
}

/// What is wrong with an answer, in words; `None` when nothing is.
type Check<'a> = &'a dyn Fn(&Value) -> Option<String>;

pub(crate) struct Dialogue<'a> {
    texts: &'a Catalogue,
    lines: Lines<StdinLock<'static>>,
}

impl<'a> Dialogue<'a> {
    pub(crate) fn new(texts: &'a Catalogue) -> Self {
        Self { texts, lines: std::io::stdin().lines() }
    }

    /// Tells something.
    pub(crate) fn tell(&self, key: &str, variables: &[(&'static str, Variable<'_>)]) -> Result<()> {
        write(&format!("{}\n", wrap(&self.texts.text(key, variables), "  ")))
    }

    /// The next line.
    pub(crate) fn line(&mut self) -> Result<Answer<String>> {
        if std::io::stdin().is_terminal() {
            write("  > ")?;
        }
        let Some(line) = self.lines.next().transpose()? else { return Ok(Answer::Ended) };
        Ok(match line.trim() {
            "" => Answer::Skipped,
            "q" | "Q" => Answer::Ended,
            said => Answer::Given(said.to_owned()),
        })
    }

    /// The next line that says something.
    pub(crate) fn until<T>(&mut self, mut understand: impl FnMut(&str) -> Option<T>) -> Result<Answer<T>> {
        loop {
            let said = match self.line()? {
                Answer::Given(said) => said,
                Answer::Skipped => return Ok(Answer::Skipped),
                Answer::Ended => return Ok(Answer::Ended),
            };
            if let Some(understood) = understand(&said) {
                return Ok(Answer::Given(understood));
            }
            self.tell("cli-fix-not-understood", &[])?;
        }
    }

    /// Whether the answer is yes. Nothing is ever done without one.
    pub(crate) fn yes(&mut self, key: &str, variables: &[(&'static str, Variable<'_>)]) -> Result<Answer<bool>> {
        self.tell(key, variables)?;
        self.until(|said| match said.to_lowercase().as_str() {
            "j" | "ja" | "y" | "yes" => Some(true),
            "n" | "nei" | "no" => Some(false),
            _ => None,
        })
    }

    /// One of several, by its number.
    pub(crate) fn choose(&mut self, key: &str, labels: &[String]) -> Result<Answer<usize>> {
        self.list(key, labels)?;
        self.until(|said| chosen(said, labels.len()))
    }

    fn list(&self, key: &str, labels: &[String]) -> Result<()> {
        for (index, label) in labels.iter().enumerate() {
            write(&format!("  {}\n", cut(&format!("{:>3}  {label}", index + 1), WIDTH - 2)))?;
        }
        self.tell(key, &[])
    }

    /// An answer of the kind that is asked for. `languages`: those the offer is written in.
    pub(crate) fn ask(&mut self, ask: &AskAnswer, languages: &[String], check: Check<'_>) -> Result<Answer<Value>> {
        let (label, help) = (ask.label.as_deref().unwrap_or_default(), ask.help.as_deref().unwrap_or_default());
        write(&format!("\n{}\n", wrap(&format!("{label}: {help}"), "  ")))?;
        loop {
            let answer = match ask.answer {
                "flag" => self.flag()?,
                "word" => self.word(ask)?,
                "words" => self.words(ask)?,
                "form" => self.form(ask)?,
                "whole" => self.whole(ask)?,
                "texts" => self.texts(languages)?,
                kind => self.text(kind)?,
            };
            let Answer::Given(value) = answer else { return Ok(answer) };
            match check(&value) {
                None => return Ok(Answer::Given(value)),
                Some(wrong) => write(&format!("{}\n", wrap(&wrong, "  ")))?,
            }
        }
    }

    fn flag(&mut self) -> Result<Answer<Value>> {
        let labels = ["cli-fix-yes", "cli-fix-no"].map(|key| self.texts.text(key, &[]));
        Ok(self.choose("cli-fix-one", &labels)?.map(|at| Value::Bool(at == 0)))
    }

    fn word(&mut self, ask: &AskAnswer) -> Result<Answer<Value>> {
        let labels: Vec<_> = ask.words.iter().filter_map(|word| word.label.clone()).collect();
        let chosen = self.choose("cli-fix-one", &labels)?;
        Ok(chosen.map(|at| ask.words.get(at).map(|word| word.word).into()))
    }

    fn words(&mut self, ask: &AskAnswer) -> Result<Answer<Value>> {
        let labels: Vec<_> = ask.words.iter().filter_map(|word| word.label.clone()).collect();
        self.list("cli-fix-some", &labels)?;
        self.until(|said| {
            let parts = said.split([' ', ',']).filter(|part| !part.is_empty());
            let mut numbers = parts.map(|part| chosen(part, labels.len())).collect::<Option<Vec<_>>>()?;
            numbers.sort_unstable();
            numbers.dedup();
            Some(numbers.into_iter().filter_map(|at| ask.words.get(at)).map(|word| Value::from(word.word)).collect())
        })
    }

    fn form(&mut self, ask: &AskAnswer) -> Result<Answer<Value>> {
        let labels: Vec<_> = ask.forms.iter().filter_map(|form| form.label.clone()).collect();
        let form = match self.choose("cli-fix-one", &labels)? {
            Answer::Given(at) => ask.forms.get(at),
            Answer::Skipped => return Ok(Answer::Skipped),
            Answer::Ended => return Ok(Answer::Ended),
        };
        let Some(form) = form else { return Ok(Answer::Skipped) };
        if form.numbers == 0 {
            return Ok(Answer::Given(form.form.into()));
        }
        self.tell(if form.numbers == 1 { "cli-fix-number" } else { "cli-fix-range" }, &[])?;
        let value = self.until(|said| {
            let parts = said.split([' ', '-', '–']).filter(|part| !part.is_empty());
            let numbers = parts.map(|part| part.parse::<u32>().ok()).collect::<Option<Vec<_>>>()?;
            match (form.numbers, numbers.as_slice()) {
                (1, [number]) => Some(json!(number)),
                (2, [from, to]) => Some(json!({ "from": from, "to": to })),
                _ => None,
            }
        })?;
        Ok(value.map(|value| json!({ form.form: value })))
    }

    fn whole(&mut self, ask: &AskAnswer) -> Result<Answer<Value>> {
        let (min, max) = (ask.min.unwrap_or(0), ask.max.unwrap_or(u32::MAX));
        self.tell("cli-fix-whole", &[("min", Number(min as usize)), ("max", Number(max as usize))])?;
        self.until(|said| said.parse::<u32>().ok().filter(|number| (min..=max).contains(number)).map(Value::from))
    }

    /// A text in each language that the offer is written in.
    fn texts(&mut self, languages: &[String]) -> Result<Answer<Value>> {
        let mut texts = Map::new();
        for language in languages {
            self.tell("cli-fix-language", &[("language", Text(&self.language(language)))])?;
            match self.line()? {
                Answer::Given(text) => _ = texts.insert(language.clone(), text.into()),
                Answer::Skipped => {}
                Answer::Ended => return Ok(Answer::Ended),
            }
        }
        Ok(if texts.is_empty() { Answer::Skipped } else { Answer::Given(Value::Object(texts)) })
    }

    /// What a language is called; its code when it has no name here.
    fn language(&self, tag: &str) -> String {
        match tag {
            "nb" => self.texts.text("cli-language-nb", &[]),
            "nn" => self.texts.text("cli-language-nn", &[]),
            "en" => self.texts.text("cli-language-en", &[]),
            _ => tag.to_owned(),
        }
    }

    fn text(&mut self, kind: &str) -> Result<Answer<Value>> {
        let expected = self.texts.text(&format!("expected-{kind}"), &[]);
        self.tell("cli-fix-text", &[("expected", Text(&expected))])?;
        Ok(self.line()?.map(Value::from))
    }
}

impl<T> Answer<T> {
    fn map<U>(self, change: impl FnOnce(T) -> U) -> Answer<U> {
        match self {
            Self::Given(answer) => Answer::Given(change(answer)),
            Self::Skipped => Answer::Skipped,
            Self::Ended => Answer::Ended,
        }
    }
}

/// The place in a list that a number stands for.
fn chosen(said: &str, count: usize) -> Option<usize> {
    said.parse::<usize>().ok()?.checked_sub(1).filter(|at| *at < count)
}
