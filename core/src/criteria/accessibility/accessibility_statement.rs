//! Whether there is an address to the accessibility statement of the web solution.
//!
//! Asked of offers that are web solutions. The page that tells of a course is part of a solution with a statement of its own,
//! and says nothing about the course. The address of a front page leads to no statement.

use crate::assess::{Evidence, Truth};
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::web::ON_THE_WEB;
use crate::criterion::Rule::{self, All, Fact};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Code, Criterion, Reads, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::shape::View;
use crate::sources::uuikt::UUIKT_4E;

const LEADS_THERE: Rule =
    Rule::Code(Code { run: leads_there, reads: Reads::Facts(&[facts::ACCESSIBILITY_STATEMENT]), can_be_unknown: true });

fn leads_there(evidence: &mut Evidence<'_, '_>) -> Truth {
    let mut found = Vec::new();
    evidence.values(facts::ACCESSIBILITY_STATEMENT, &mut |place, node| {
        if let View::Text(address) = node.view() {
            found.push((place, Truth::from(!is_front_page(address))));
        }
    });
    if found.is_empty() {
        return evidence.ask(&Fact(facts::ACCESSIBILITY_STATEMENT, Stated));
    }
    let answer = found.iter().map(|(_, leads)| *leads).max().unwrap_or(Truth::False);
    for (place, leads) in found {
        evidence.note(leads, place);
    }
    answer
}

/// Whether an address names a site and no page of it.
fn is_front_page(address: &str) -> bool {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let path = rest.split_once('/').map_or("", |(_, path)| path).trim_matches('/').to_lowercase();
    let of_a_site = ["no", "nb", "nn", "en", "se", "index.html", "index.htm", "index.php", "default.aspx"];
    !rest.contains(['?', '#']) && (path.is_empty() || of_a_site.contains(&path.as_str()))
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "accessibility-statement",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Accessibility,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, ON_THE_WEB]),
    bases: &[Basis::duty(&UUIKT_4E)],
    check: Check::expected(LEADS_THERE),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};

#[cfg(test)]
mod tests {
    use super::is_front_page;

    #[test]
    fn a_front_page_is_no_statement() {
        for address in
            ["https://example.no", "https://example.no/", "https://example.no/nn/", "http://example.no/index.html"]
        {
            assert!(is_front_page(address), "{address}");
        }
        for address in [
            "https://uustatus.no/nb/erklaringer/publisert/1",
            "https://example.no/tilgjenge",
            "https://example.no/?id=7",
        ] {
            assert!(!is_front_page(address), "{address}");
        }
    }
}
