//! The least a web page would load: reads an offer and a profile and tells what is wrong. Built to be weighed, not run.

use mestring::model::{Offer, Provider};
use std::hint::black_box;

fn main() {
    let json: &[u8] = black_box(b"{}");
    black_box(Offer::from_json(json).map(|offer| offer.to_json()).map_err(|problems| problems.list)).ok();
    black_box(Provider::from_json(json).map(|provider| provider.to_json()).map_err(|problems| problems.list)).ok();
}
