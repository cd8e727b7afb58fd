//! Any bytes are read or explained: no panic, no hang, and both ways of reading agree.
//!
//! `cargo +nightly fuzz run read tests/corpus` from the top folder (cargo-fuzz from crates.io, a nightly compiler).
#![no_main]

use libfuzzer_sys::fuzz_target;
use mestring::model::{Offer, Provider};
use mestring::problem::{ProblemKind, Problems};

fn explained(problems: &Problems) {
    assert!(!problems.list.is_empty());
    let unexplained = |kind, expected: bool| kind == ProblemKind::NotJson && !expected;
    assert!(!problems.list.iter().any(|problem| unexplained(problem.kind, problem.expected.is_some())));
}

fuzz_target!(|bytes: &[u8]| {
    match Offer::from_json(bytes) {
        Ok(offer) => assert_eq!(Offer::from_json(offer.to_json()), Ok(offer)),
        Err(problems) => explained(&problems),
    }
    if let Err(problems) = Provider::from_json(bytes) {
        explained(&problems);
    }
});
