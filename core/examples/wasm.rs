//! The least a web page would load: takes a request, and tells what came of it or what is wrong with it. Built to be weighed,
//! not run.

use mestring::assess::assess;
use mestring::attestation::Attestations;
use mestring::call::Call;
use mestring::model::{Offer, Provider};
use std::hint::black_box;

fn main() {
    let json: &[u8] = black_box(b"{}");
    black_box(Offer::from_json(json).map(|offer| offer.to_json()).map_err(|problems| problems.list)).ok();
    black_box(Provider::from_json(json).map(|provider| provider.to_json()).map_err(|problems| problems.list)).ok();
    black_box(Attestations::from_json(json).map(|answers| answers.to_json()).map_err(|problems| problems.list)).ok();
    if let Ok(call) = black_box(Call::from_json(json))
        && let Some((offer, request)) = call.request()
    {
        black_box(assess(offer, &request).findings);
    }
}
