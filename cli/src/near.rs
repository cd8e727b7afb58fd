//! "Did you mean": the criteria that a name that none has may stand for.

use crate::text::{harmless, unbroken};
use mestring::criteria::CRITERIA;
use mestring::criterion::Criterion;
use mestring_i18n::{Catalogue, Language, Variable};

/// What is said of a name that no criterion has.
pub(crate) fn unknown(texts: &Catalogue, written: &str) -> String {
    let message = texts.text("cli-unknown-criterion", &[("name", Variable::Text(&harmless(written)))]);
    let near = near(written);
    let meant = if near.is_empty() {
        texts.text("cli-see-criteria", &[("command", Variable::Text(&unbroken("mestring criteria")))])
    } else {
        let meant: Vec<_> = near.iter().map(|near| format!("{} ({})", near.id, texts.title(near))).collect();
        texts.text("cli-meant", &[("names", Variable::Text(&meant.join(", ")))])
    };
    format!("{message} {meant}")
}

/// Most guesses that are told.
const MOST: usize = 3;

/// The likeliest first: by few slips in a name, then by a part of a name, then by a word of a title in any language.
fn near(written: &str) -> Vec<&'static Criterion> {
    let written = written.trim().to_lowercase();
    if written.is_empty() {
        return Vec::new();
    }
    let catalogues: Vec<_> = Language::ALL.iter().map(|language| Catalogue::new(*language)).collect();
    let mut near: Vec<_> =
        CRITERIA.iter().filter_map(|one| Some((distance(&written, one, &catalogues)?, *one))).collect();
    near.sort_by_key(|(distance, one)| (*distance, one.id));
    near.into_iter().take(MOST).map(|(_, one)| one).collect()
}

fn distance(written: &str, criterion: &Criterion, catalogues: &[Catalogue]) -> Option<usize> {
    // One slip for each three letters, so that short names are not confused.
    let allowed = (written.chars().count() / 3).clamp(1, 4);
    let mut names = criterion.aliases.iter().chain([&criterion.id]);
    // Hyphens are the first to be forgotten.
    let joined = |name: &str| name.replace(['-', '_', ' '], "");
    let slips = |name: &&str| strsim::osa_distance(&joined(written), &joined(name));
    let slips = names.clone().map(slips).min().filter(|slips| *slips <= allowed);
    let is_word = written.chars().count() >= 3;
    let in_name = (is_word && names.any(|name| name.contains(written))).then_some(allowed + 1);
    let in_title = || {
        let said = catalogues.iter().any(|texts| texts.title(criterion).to_lowercase().contains(written));
        (is_word && said).then_some(allowed + 2)
    };
    slips.or(in_name).or_else(in_title)
}

#[cfg(test)]
mod tests {
    use super::near;

    fn ids(written: &str) -> Vec<&'static str> {
        near(written).into_iter().map(|one| one.id).collect()
    }

    #[test]
    fn what_was_meant_is_guessed() {
        for written in ["what-it-cost", "what_it_costs", "What-It-Costs", "whatcosts", "it-costs"] {
            assert_eq!(ids(written).first(), Some(&"what-it-costs"), "{written}");
        }
        // As people call it, in any of the languages.
        for written in ["egenandel for gruppe", "Eigendel for gruppe"] {
            assert!(ids(written).contains(&"single-fee"), "{written}");
        }
        for written in ["", " ", "q", "zzzzzzzzzzzz"] {
            assert_eq!(ids(written), Vec::<&str>::new(), "{written}");
        }
    }
}
