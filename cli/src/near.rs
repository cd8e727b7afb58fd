//! "Did you mean": the criteria and sources that a name that none has may stand for.

use crate::text::{harmless, unbroken, wrap};
use mestring::criteria::CRITERIA;
use mestring::criterion::Criterion;
use mestring::source::{Query, Source};
use mestring_i18n::{Catalogue, Language, Variable};

/// Whether every name is one of a criterion; says which are not.
pub(crate) fn all_known<'a>(texts: &Catalogue, names: impl IntoIterator<Item = &'a String>) -> bool {
    let unknown = names.into_iter().filter(|name| mestring::criteria::find(name).is_none());
    unknown.inspect(|name| anstream::eprintln!("{}", wrap(&self::unknown(texts, name), ""))).count() == 0
}

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

/// What is said of a name that neither a criterion nor a source has.
pub(crate) fn unknown_name(texts: &Catalogue, written: &str) -> String {
    let message = texts.text("cli-unknown-name", &[("name", Variable::Text(&harmless(written)))]);
    let (criteria, sources) = (near(written), near_sources(written));
    let criteria = criteria.iter().map(|near| format!("{} ({})", near.id, texts.title(near)));
    let meant: Vec<_> =
        sources.iter().map(|near| format!("{} ({})", near.id, texts.source(near))).chain(criteria).take(MOST).collect();
    let meant = if meant.is_empty() {
        let [criteria, sources] = ["mestring criteria", "mestring sources"].map(unbroken);
        let commands = [("criteria", Variable::Text(&criteria)), ("sources", Variable::Text(&sources))];
        texts.text("cli-see-names", &commands)
    } else {
        texts.text("cli-meant", &[("names", Variable::Text(&meant.join(", ")))])
    };
    format!("{message} {meant}")
}

/// Sources whose names are the same but for capital letters and what stands between the parts, as `lkf8` and `LKF § 8`;
/// else those that begin so.
fn near_sources(written: &str) -> Vec<&'static Source> {
    let joined = |name: &str| name.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    let written = joined(written);
    if written.chars().count() < 3 {
        return Vec::new();
    }
    let all: Vec<_> = Query::default().find().collect();
    let same: Vec<_> = all.iter().copied().filter(|source| joined(source.id) == written).collect();
    if !same.is_empty() {
        return same;
    }
    all.into_iter().filter(|source| joined(source.id).starts_with(&written)).take(MOST).collect()
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
    use super::{near, near_sources};

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

    #[test]
    fn sources_are_guessed_too() {
        let ids = |written| near_sources(written).into_iter().map(|one| one.id).collect::<Vec<_>>();
        for written in ["lkf8", "LKF-8", "lkf § 8"] {
            assert_eq!(ids(written), ["lkf-8"], "{written}");
        }
        assert!(ids("lkf").iter().all(|id| id.starts_with("lkf-")) && !ids("lkf").is_empty());
        for written in ["", "lk", "zzzz"] {
            assert_eq!(ids(written), Vec::<&str>::new(), "{written}");
        }
    }
}
