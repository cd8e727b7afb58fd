//! `mestring checklist`.

use super::told::{check_text, folder, run, run_with_input, top};
use super::{LANGUAGES, NUMBER, OFFER, PROVIDER};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;

/// A day before the offers of the corpus were held.
const DAY: &str = "--as-of=2020-01-01";
const LISTS: [&str; 6] =
    ["standard-method", "participation", "health-pedagogy", "digital", "quality-cycle", "everything"];

/// An offer with something in place, something that does not fit, and something unclear.
fn offer() -> Value {
    json!({
        "format": "mestring/offer/1",
        "id": "hjarteskule",
        "title": {"nn": "Hjarteskule"},
        "careLevel": "specialist",
        "kinds": ["school"],
        "offerTypes": ["group"],
        "provider": {"kind": "hospital"},
        "goals": [{"text": {"nn": "Å tore å bruke kroppen"}}],
        "participation": {"planning": {"userRepresentatives": 0}},
    })
}

#[test]
fn it_is_made_in_three_languages_and_every_form() {
    for list in LISTS {
        for form in ["text", "markdown", "html"] {
            let mut seen = BTreeSet::new();
            for language in LANGUAGES {
                let arguments = ["checklist", "--list", list, "--lang", language, "--format", form, DAY, OFFER];
                let told = run(top(), &arguments);
                assert_eq!(told.code(), Some(0), "{}", told.out);
                if form == "text" {
                    check_text(&told.out);
                }
                seen.insert(told.out);
            }
            assert_eq!(seen.len(), LANGUAGES.len(), "two languages say the same: {list} {form}");
        }
    }
}

#[test]
fn what_is_shown_is_ticked_what_is_asked_has_a_box_and_what_does_not_fit_comes_first() {
    let folder = folder("checklist", &[("offer.json", &offer().to_string())]);
    let told = run(&folder, &["checklist", "--lang", "nn", "--phase", "planning", "--as-of=2026-11-22", "offer.json"]);
    assert_eq!(told.code(), Some(0));
    check_text(&told.out);
    for part in [
        "Sjekkliste for Hjarteskule",
        "Standard metode: planlegging",
        " er på plass.",
        "1 stemmer ikkje.",
        "Rett dette først: Planlegging med brukarrepresentantar",
        "Neste: ",
        "[x] Mål for tilbodet (skildringa)  goals-stated",
        "[ ] Handlar måla om både kunnskap, ferdigheiter og meistring?",
        "[!] Stemmer ikkje: Planlegging med brukarrepresentantar",
        "Kven: ",
        "PLANLEGGING",
    ] {
        assert!(told.out.contains(part), "{part}: {}", told.out);
    }
    assert!(!told.out.contains("GJENNOMFØRING"), "{}", told.out);
    // One step, one role: less of the same.
    let whole = run(&folder, &["checklist", "--lang", "nn", "--as-of=2026-11-22", "offer.json"]);
    let role = run(
        &folder,
        &["checklist", "--lang", "nn", "--role", "user-representative", "--as-of=2026-11-22", "offer.json"],
    );
    let boxes = |text: &str| text.matches("[ ]").count();
    assert!(boxes(&whole.out) > boxes(&told.out) && boxes(&whole.out) > boxes(&role.out));
    assert!(role.out.contains("Punkt for: brukarrepresentant") && !role.out.contains("Kven: "), "{}", role.out);
    let markdown =
        run(&folder, &["checklist", "--lang", "nn", "--format=markdown", "--as-of=2026-11-22", "offer.json"]);
    for part in ["- [x] Mål", "- [ ] **Stemmer ikkje: ", "## Planlegging", "### 1. "] {
        assert!(markdown.out.contains(part), "{part}: {}", markdown.out);
    }
}

#[test]
fn programs_get_codes_and_words_when_they_ask() {
    let folder = folder("checklist-json", &[("offer.json", &offer().to_string())]);
    let answer = |arguments: &[&str]| -> Value {
        let whole = [&["checklist", "--format=json", "--as-of=2026-11-22", "offer.json"], arguments].concat();
        let told = run(&folder, &whole);
        assert_eq!((told.code(), told.out.lines().count()), (Some(0), 1));
        serde_json::from_str(&told.out).unwrap()
    };
    let codes = answer(&[]);
    assert_eq!(codes.get("file"), Some(&"offer.json".into()));
    assert_eq!(codes.pointer("/checklist/format"), Some(&"mestring/checklist/1".into()));
    assert_eq!(codes.pointer("/checklist/offer"), Some(&"hjarteskule".into()));
    assert_eq!(codes.pointer("/checklist/list"), Some(&"standard-method".into()));
    assert_eq!(codes.pointer("/checklist/sections/0/heading"), None);
    let words = answer(&["--lang=nn", "--phase=evaluation", "--role=participant"]);
    assert_eq!(words.pointer("/checklist/step"), Some(&"evaluation".into()));
    assert_eq!(words.pointer("/checklist/role"), Some(&"participant".into()));
    assert!(words.pointer("/checklist/sections/0/items/0/text/question").is_some(), "{words}");
}

#[test]
fn answers_count_and_lapse() {
    let answer = |text: &str, arguments: &[&str]| -> Value {
        let folder = folder("checklist-answers", &[("offer.json", &offer().to_string()), ("answers.json", text)]);
        let told = run(&folder, &[&["checklist", "--as-of=2026-11-22", "offer.json"], arguments].concat());
        assert_eq!(told.code(), Some(0));
        serde_json::from_str(&told.out).unwrap_or(Value::String(told.out))
    };
    let item = |answer: &Value| -> Value {
        let sections = answer.pointer("/checklist/sections").and_then(Value::as_array).unwrap();
        let items = sections.iter().flat_map(|section| section.get("items").and_then(Value::as_array).unwrap());
        let mut found = items.filter(|item| item.pointer("/answer/criterion") == Some(&"group-confidentiality".into()));
        found.next().unwrap().clone()
    };
    let none = json!({"format": "mestring/attestations/1", "offer": "hjarteskule"}).to_string();
    let json = ["--format=json", "--attestations=answers.json"];
    let open = item(&answer(&none, &json));
    assert_eq!(open.get("state"), Some(&"open".into()));
    let with = |fingerprint: Value, said: &str| {
        json!({"format": "mestring/attestations/1", "offer": "hjarteskule", "attestations": [{
            "criterion": "group-confidentiality", "subject": "offer", "answer": said, "role": "professional",
            "date": "2026-11-20", "fingerprint": fingerprint,
        }]})
        .to_string()
    };
    let now = open.pointer("/answer/fingerprint").unwrap().clone();
    assert_eq!(item(&answer(&with(now.clone(), "yes"), &json)).get("state"), Some(&"answered".into()));
    assert_eq!(item(&answer(&with(now, "no"), &json)).get("state"), Some(&"contradicted".into()));
    let old = with("0".repeat(64).into(), "yes");
    assert_eq!(item(&answer(&old, &json)).get("state"), Some(&"open".into()));
    let told = answer(&old, &["--lang=nn", "--attestations=answers.json"]);
    assert!(told.as_str().unwrap().contains("er endra etter at svaret"), "{told}");
}

#[test]
fn a_page_needs_nothing_else_and_says_nothing_it_should_not() {
    let mut offer = offer();
    let title = format!("<script>alert(1)</script> \"Kurs\" & {NUMBER}");
    offer.as_object_mut().unwrap().insert("title".to_owned(), json!({"nn": title}));
    let folder = folder("checklist-page", &[("offer.json", &offer.to_string())]);
    for (language, lang) in [("nb", "<html lang=\"nb\">"), ("nn", "<html lang=\"nn\">"), ("en", "<html lang=\"en\">")] {
        for list in LISTS {
            let arguments = ["checklist", "--lang", language, "--list", list, "--format=html", "--as-of=2026-11-22"];
            let page = run(&folder, &[&arguments[..], &["offer.json"]].concat()).out;
            assert!(page.starts_with("<!doctype html>\n") && page.contains(lang), "{page}");
            assert!(!page.contains("<script") && !page.contains(NUMBER), "{page}");
            assert!(page.contains("&lt;script&gt;") && page.contains("&quot;Kurs&quot; &amp;"), "{page}");
            // Nothing is loaded: addresses are there to be followed.
            for loading in ["src=", "@import", "url(", "<link", "<img", "<iframe"] {
                assert!(!page.contains(loading), "{loading}");
            }
            check_headings(&page);
            check_fields(&page);
        }
    }
}

/// One heading of the first level, and none that leaves a level out.
#[track_caller]
fn check_headings(page: &str) {
    let levels: Vec<usize> = page
        .match_indices("<h")
        .filter_map(|(at, _)| page.get(at + 2..at + 3).and_then(|digit| digit.parse().ok()))
        .collect();
    assert_eq!(levels.first(), Some(&1), "{levels:?}");
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{levels:?}");
    let two = levels.iter().zip(levels.iter().skip(1));
    assert!(two.clone().all(|(before, after)| *after <= before + 1), "{levels:?}");
    assert!(two.count() > 1, "{levels:?}");
}

/// Every field has a label around it, every group of answers a question, and no two groups one name.
#[track_caller]
fn check_fields(page: &str) {
    for (at, _) in page.match_indices("<input") {
        let before = page.get(..at).unwrap();
        assert!(before.matches("<label").count() > before.matches("</label>").count(), "{before}");
    }
    let mut names = BTreeSet::new();
    for group in page.split("<fieldset>").skip(1) {
        let group = group.split("</fieldset>").next().unwrap();
        assert!(group.contains("<legend>"), "{group}");
        let own: BTreeSet<_> = group.split("name=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(own.len() <= 1 && own.iter().all(|name| names.insert((*name).to_owned())), "{own:?}");
    }
}

#[test]
fn what_cannot_be_used_ends_with_2() {
    let folder = folder("checklist-wrong", &[("broken.json", "{"), ("answers.json", "[]")]);
    let offer = top().join(OFFER);
    let offer = offer.to_str().unwrap();
    let provider = top().join(PROVIDER);
    for arguments in [
        &["checklist", "missing.json"][..],
        &["checklist", "broken.json"],
        &["checklist", provider.to_str().unwrap()],
        &["checklist", offer, "--attestations", "answers.json"],
        &["checklist", offer, "--provider", "missing"],
        &["checklist", offer, "--phase", "later"],
    ] {
        let told = run(&folder, arguments);
        assert_eq!((told.code, told.out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(!told.err.is_empty(), "{arguments:?}");
    }
    let given = fs::read_to_string(top().join(OFFER)).unwrap();
    let told = run_with_input(&["checklist", DAY, "-"], &given);
    assert_eq!(told.code(), Some(0), "{}", told.out);
}
