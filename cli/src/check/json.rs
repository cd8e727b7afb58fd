//! Answers for programs: one line of JSON for each file, and nothing else.

use super::{Answer, Came, Tell, broken, offer};
use crate::text::wrap;
use mestring_i18n::Catalogue;
use mestring_schemas::answer::{AssessmentAnswer, ReadAnswer, ReadFailure, assessment, failure, read_answer};
use serde::Serialize;
use std::io::Result;

/// One line: the file, and either an assessment or what came of reading.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    assessment: Option<AssessmentAnswer>,
    #[serde(flatten)]
    read: Option<ReadAnswer>,
}

pub(super) struct Json<'a> {
    /// Words for the answers, when a language was asked for.
    words: Option<&'a Catalogue>,
    /// Words for what is told beside them.
    texts: &'a Catalogue,
}

impl<'a> Json<'a> {
    pub(super) fn new(words: Option<&'a Catalogue>, texts: &'a Catalogue) -> Self {
        Self { words, texts }
    }
}

impl Tell for Json<'_> {
    fn one(&mut self, answer: &Answer) -> Result<String> {
        let mut line = Line { file: &answer.name, assessment: None, read: None };
        match &answer.came {
            Came::Offer(checked) => {
                for note in offer::notes(self.texts, checked) {
                    anstream::eprintln!("{}", wrap(&format!("{}: {note}", broken::name(self.texts, &answer.name)), ""));
                }
                line.assessment = Some(assessment(&checked.offer, &checked.assessment, self.words));
            }
            Came::Provider(_) => line.read = Some(read_answer(&answer.source, self.words)),
            Came::Broken(problems) => line.read = Some(ReadAnswer::Failure(failure(problems, self.words))),
            Came::Unreadable(why) => {
                let message = self.words.map(|texts| broken::not_opened(texts, why));
                let failure = ReadFailure { message, ..ReadFailure::nothing(why.code()) };
                line.read = Some(ReadAnswer::Failure(failure));
            }
        }
        Ok(serde_json::to_string(&line)? + "\n")
    }

    fn end(&mut self, unused: &[&str]) -> String {
        for note in offer::unused(self.texts, unused) {
            anstream::eprintln!("{}", wrap(&note, ""));
        }
        String::new()
    }
}
