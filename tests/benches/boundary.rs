//! How long Rust takes to assess one offer, by each of its doors, as the programs of other languages measure it.
//! `cargo xtask performance bindings` runs it among them, and writes ratios into docs/performance.md.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a tool may stop at the first surprise")]

use mestring::assess::{Request, assess};
use mestring::model::Offer;
use mestring::value::Date;
use mestring_schemas::answer::assessment;
use mestring_schemas::door;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// The day on which the offer is assessed, in every language.
const TODAY: &str = "2026-11-22";
/// Before anything counts.
const WARM_UP: Duration = Duration::from_secs(1);
/// One batch.
const BATCH: Duration = Duration::from_millis(50);
/// Batches, of which the one in the middle counts.
const BATCHES: usize = 15;

fn main() {
    // `cargo test --benches` runs this without an offer; there is nothing to measure then.
    let Some(file) = std::env::args().nth(1).filter(|file| !file.starts_with('-')) else { return };
    let offer = std::fs::read_to_string(file).unwrap();

    let request = format!(r#"{{"format":"mestring/request/1","asOf":"{TODAY}","offer":{offer}}}"#);
    let text = door("assess").unwrap();
    tell("text", || (text.call)(black_box(&request)).len());

    let today = Date::try_new(TODAY).unwrap();
    tell("typed", || {
        let offer = Offer::from_json(black_box(&offer)).unwrap();
        assessment(&offer, &assess(&offer, &Request::on(&today)), None).findings.len()
    });
}

/// Measures, and prints one line.
fn tell(door: &str, work: impl Fn() -> usize) {
    let (mut calls, begun) = (0_u32, Instant::now());
    while begun.elapsed() < WARM_UP {
        black_box(work());
        calls += 1;
    }
    let each = begun.elapsed() / calls;
    let calls = u32::try_from(BATCH.as_nanos() / each.as_nanos().max(1)).unwrap().max(1);
    let mut batches: Vec<_> = (0..BATCHES)
        .map(|_| {
            let begun = Instant::now();
            for _ in 0..calls {
                black_box(work());
            }
            begun.elapsed() / calls
        })
        .collect();
    batches.sort();
    println!(r#"{{"language":"rust","door":"{door}","ns":{}}}"#, batches[BATCHES / 2].as_nanos());
}
