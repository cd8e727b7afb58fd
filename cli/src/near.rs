//! "Did you mean": the criteria, sources and named offers that a name that none has may stand for.

use crate::text::{harmless, unbroken, wrap};
use mestring::criteria::CRITERIA;
use mestring::criterion::Criterion;
use mestring::knowledge::{NAMED_OFFERS, NamedOffer};
use mestring::source::{Query, Source};
use mestring_i18n::{Catalogue, Known, Language, Variable};

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
    let (mut criteria, sources) = (near(written), near_sources(written));
    // Whoever names an offer means the criterion that holds it to its form.
    let own = near_offers(written).into_iter().filter_map(|offer| mestring::criteria::find(offer.criterion?));
    let own: Vec<_> = own.collect();
    criteria.retain(|criterion| own.iter().all(|one| one.id != criterion.id));
    let named = |near: &Criterion| format!("{} ({})", near.id, texts.title(near));
    let sources = sources.iter().map(|near| format!("{} ({})", near.id, texts.source(near)));
    let own = own.into_iter().map(named);
    let meant: Vec<_> = own.chain(sources).chain(criteria.into_iter().map(named)).take(MOST).collect();
    let meant = if meant.is_empty() {
        let [criteria, sources] = ["mestring criteria", "mestring sources"].map(unbroken);
        let commands = [("criteria", Variable::Text(&criteria)), ("sources", Variable::Text(&sources))];
        texts.text("cli-see-names", &commands)
    } else {
        texts.text("cli-meant", &[("names", Variable::Text(&meant.join(", ")))])
    };
    format!("{message} {meant}")
}

/// What is said of a word that stands for nothing known.
pub(crate) fn unknown_knowledge(texts: &Catalogue, written: &str) -> String {
    let message = texts.text("cli-knowledge-unknown", &[("name", Variable::Text(&harmless(written)))]);
    let offers =
        near_offers(written).into_iter().map(|offer| format!("{} ({})", offer.id, texts.named_offer(offer).title));
    let criteria = near(written).into_iter().filter(|one| !Known::of(one.id).is_empty());
    let criteria = criteria.map(|near| format!("{} ({})", near.id, texts.title(near)));
    let meant: Vec<_> = offers.chain(criteria).take(MOST).collect();
    let meant = if meant.is_empty() {
        texts.text("cli-see-criteria", &[("command", Variable::Text(&unbroken("mestring knowledge")))])
    } else {
        texts.text("cli-meant", &[("names", Variable::Text(&meant.join(", ")))])
    };
    format!("{message} {meant}")
}

/// Named offers whose short name or title is nearly what was written, or begins or ends with it, in any language.
fn near_offers(written: &str) -> Vec<&'static NamedOffer> {
    let written = letters(written);
    let count = written.chars().count();
    if count < 3 {
        return Vec::new();
    }
    // One slip for each four letters, so that short names are not confused.
    let slips = (count / 4).min(4);
    let is_near = |name: &str| {
        let name = letters(name);
        name.starts_with(&written) || name.ends_with(&written) || strsim::osa_distance(&name, &written) <= slips
    };
    let catalogues: Vec<_> = Language::ALL.iter().map(|language| Catalogue::new(*language)).collect();
    let is_called = |offer: &&NamedOffer| {
        is_near(offer.id) || catalogues.iter().any(|texts| is_near(&texts.named_offer(offer).title))
    };
    NAMED_OFFERS.iter().filter(is_called).take(MOST).collect()
}

/// A name without capital letters and what stands between the parts.
fn letters(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase()
}

/// Sources whose names are the same but for capital letters and what stands between the parts, as `lkf8` and `LKF § 8`;
/// else those that begin so.
fn near_sources(written: &str) -> Vec<&'static Source> {
    let joined = letters;
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
    use super::{near, near_offers, near_sources};

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

    #[test]
    fn named_offers_are_guessed_in_spite_of_slips() {
        let ids = |written| near_offers(written).into_iter().map(|one| one.id).collect::<Vec<_>>();
        for (written, id) in [
            ("KiD", "kid"),
            ("kurs i depresjonsmestring", "kid"),
            ("stathjelp", "starthjelp"),
            ("Start hjelp", "starthjelp"),
            ("helt sjef", "helt-sjef"),
            ("mestringstref", "mestringstreff"),
            ("lær å leve med", "laer-a-leve-med"),
        ] {
            assert_eq!(ids(written), [id], "{written}");
        }
        for written in ["", "k", "single-fee", "zzzz"] {
            assert_eq!(ids(written), Vec::<&str>::new(), "{written}");
        }
    }
}
