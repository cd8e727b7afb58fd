//! `docs/register-coverage.json`: which criterion asks what each check of the collected sources asks.
//!
//! The checks are listed in `docs/register-checks.json`, with the reason where no criterion asks one. That a criterion does is
//! said beside its vectors: `"covers": ["law/lkf-8/0"]`. A check that became two questions is covered by both. The checks of
//! the law are named by the provision they came with; those of the recommendations by a name of their own, and `sources` says
//! where each was found.

use crate::top;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fs;

/// The name of a check, `law/lkf-8/0`, to the criteria that ask it.
type Covered = BTreeMap<String, Vec<String>>;

fn read(path: &str) -> Map<String, Value> {
    let text = fs::read_to_string(top().join(path)).unwrap();
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What the criteria say that they cover.
fn covered() -> Covered {
    let mut covered = Covered::new();
    let entries = fs::read_dir(top().join("tests/vectors/criteria")).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<_> = entries.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    for name in names {
        let vectors = read(&format!("tests/vectors/criteria/{name}"));
        for check in vectors.get("covers").and_then(Value::as_array).into_iter().flatten() {
            let check = check.as_str().unwrap_or_else(|| panic!("{name}: a check is named `law/lkf-8/0`"));
            covered.entry(check.to_owned()).or_default().push(name.trim_end_matches(".json").to_owned());
        }
    }
    covered
}

/// The list, one line for each check.
pub(crate) fn coverage() -> String {
    let mut covered = covered();
    let register = read("docs/register-checks.json");
    let mut without = register["without"].as_object().unwrap().clone();
    let mut lines = Vec::new();
    for (source, entries) in register["checks"].as_object().unwrap() {
        for (id, checks) in entries.as_object().unwrap() {
            for check in 0..checks.as_array().unwrap().len() {
                let name = format!("{source}/{id}/{check}");
                let criteria = covered.remove(&name).unwrap_or_default();
                let reason = without.remove(&name);
                assert!(
                    criteria.is_empty() || reason.is_none(),
                    "{name}: is asked by {criteria:?}, and has a reason why not"
                );
                let also = criteria.get(1..).filter(|more| !more.is_empty());
                let also = also.map(|more| Value::from(format!("Also asked by {}.", more.join(", "))));
                lines.push(json!({
                    "source": source, "id": id, "check": check,
                    "criterion": criteria.first(),
                    "reason": reason.or(also),
                }));
            }
        }
    }
    assert!(covered.is_empty(), "checks that docs/register-checks.json does not have: {covered:?}");
    assert!(without.is_empty(), "reasons for checks that are not there: {without:?}");
    let lines: Vec<_> = lines.iter().map(|line| format!("  {line}")).collect();
    format!("[\n{}\n]\n", lines.join(",\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use mestring::criteria;

    fn lines() -> Vec<Map<String, Value>> {
        serde_json::from_str(&coverage()).unwrap()
    }

    /// As many as the sources have, so that none is lost.
    #[test]
    fn every_check_is_listed() {
        let count = |source| lines().iter().filter(|line| line["source"] == source).count();
        assert_eq!(count("law"), 244);
        assert_eq!(count("recommendations"), 204);
    }

    /// What a check was found in is a source of the register.
    #[test]
    fn what_checks_were_found_in_is_known() {
        let found_in = &read("docs/register-checks.json")["sources"];
        for (check, sources) in found_in.as_object().unwrap() {
            for source in sources.as_array().unwrap() {
                let known = mestring::source::find(source.as_str().unwrap());
                assert!(known.is_some(), "{check}: {source}");
            }
        }
    }

    #[test]
    fn what_no_criterion_asks_has_a_reason() {
        let lines = lines();
        let without: Vec<_> = lines.iter().filter(|line| line["criterion"].is_null()).collect();
        let silent: Vec<_> = without.iter().filter(|line| line["reason"].is_null()).collect();
        assert!(silent.is_empty(), "neither criterion nor reason: {silent:?}");
        assert!(without.len() * 20 <= lines.len(), "{} of {} checks have no criterion", without.len(), lines.len());
    }

    /// A criterion that asks what a provision says rests on that provision; one that asks what was found in several sources,
    /// on one of them at least.
    #[test]
    fn criteria_rest_on_the_sources_they_cover() {
        let found_in = &read("docs/register-checks.json")["sources"];
        let mut wrong = Vec::new();
        for (check, ids) in covered() {
            let name = check.split('/').nth(1).unwrap();
            let sources: Vec<_> = match found_in.get(name) {
                Some(sources) => sources.as_array().unwrap().iter().filter_map(Value::as_str).collect(),
                None => vec![name],
            };
            for id in ids {
                let criterion = criteria::find(&id).unwrap();
                if !criterion.bases.iter().any(|basis| sources.contains(&basis.source.id)) {
                    wrong.push(format!("{id} covers {check} and rests on none of {sources:?}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
