//! One reading, or one assessment, of one document, for an instruction counter. `cargo xtask performance` runs it under valgrind and writes
//! docs/performance.md; nothing is timed.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a tool may stop at the first surprise")]

use mestring::assess::{Request, assess};
use mestring::criterion::Profile;
use mestring::model::Offer;
use mestring::value::Date;
use mestring_i18n::{Catalogue, Language};
use mestring_schemas::Schema;
use mestring_schemas::answer::assessment;
use serde_json::Value;
use std::hint::black_box;

fn main() {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    // `cargo test --benches` runs this without arguments; there is nothing to count then.
    let [way, file] = arguments.as_slice() else { return };
    let json = std::fs::read(file).unwrap();
    let validator = (way == "schema").then(|| {
        let schema: Value = serde_json::from_str(Schema::Offer.json()).unwrap();
        let validator = jsonschema::draft202012::new(&schema).unwrap();
        // Once before it counts: patterns are made ready when they are first used.
        _ = validator.is_valid(&serde_json::from_slice(&json).unwrap());
        validator
    });
    let done = match way.as_str() {
        "typed" => counted(|| serde_json::from_slice::<Offer>(&json).is_ok()),
        "read" => counted(|| Offer::from_json(&json).is_ok()),
        "value" => counted(|| serde_json::from_slice::<Value>(&json).is_ok()),
        "schema" => counted(|| {
            let value: Value = serde_json::from_slice(&json).unwrap();
            validator.as_ref().is_some_and(|validator| validator.is_valid(&value))
        }),
        "assess" => counted(|| {
            let offer = Offer::from_json(&json).unwrap();
            !assess(&offer, &Request::on(&today())).findings.is_empty()
        }),
        "everything" => counted(|| {
            let offer = Offer::from_json(&json).unwrap();
            !assess(&offer, &everything()).findings.is_empty()
        }),
        "answer" => counted(|| written(&Offer::from_json(&json).unwrap(), None)),
        "report" => {
            let texts = Catalogue::new(Language::Nn);
            counted(|| written(&Offer::from_json(&json).unwrap(), Some(&texts)))
        }
        // The offer is read already: what the criteria cost.
        "judge" => {
            let offer = Offer::from_json(&json).unwrap();
            counted(|| !assess(&offer, &everything()).findings.is_empty())
        }
        other => panic!("no way {other}"),
    };
    println!("{done}");
}

/// By every criterion.
fn everything() -> Request<'static> {
    Request::on(&today()).profiles(Profile::ALL)
}

fn today() -> Date {
    Date::try_new("2026-11-22").unwrap()
}

/// The assessment as JSON.
fn written(offer: &Offer, texts: Option<&Catalogue>) -> bool {
    let answer = assessment(offer, &assess(offer, &Request::on(&today())), texts);
    !black_box(serde_json::to_string(&answer).unwrap()).is_empty()
}

/// What stands inside is counted, and nothing else.
#[inline(never)]
fn counted(work: impl FnOnce() -> bool) -> bool {
    black_box(work())
}
