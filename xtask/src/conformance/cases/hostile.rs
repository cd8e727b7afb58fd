//! Texts that have broken programs before, to every door: as the whole of what it is asked with, and inside documents.

use super::{Put, TODAY, case, in_languages, request};
use mestring_schemas::{DOORS, Takes};
use serde_json::json;

/// What a language may stumble over: its own marks, ends of lines and texts, characters of several units, marks of
/// direction, and what is no character.
const TEXTS: &[(&str, &str)] = &[
    ("a space", " "),
    ("a mark for the end of a text", "a\0b"),
    ("that mark alone", "\0"),
    ("quotes", "\"sitat\" 'og' «andre» “til” `slutt`"),
    ("backslashes", "\\ \\\\ \\n \\u00e5 C:\\kurs"),
    ("ends of lines", "ei\nto\rtre\r\nfire"),
    ("other ends of lines", "ei\u{2028}to\u{2029}tre\u{85}fire\u{b}fem\u{c}seks\u{1c}\u{1d}\u{1e}sju"),
    ("controls", "\u{1}\u{8}\t\u{1b}[31m\u{7f}"),
    ("an emoji of two units", "🙂"),
    ("an emoji of many", "👩‍👩‍👧‍👦 🇳🇴 👍🏽"),
    ("letters and marks", "a\u{30a} o\u{308} e\u{301} på"),
    ("composed letters", "åøæÅØÆ éü"),
    ("Northern Sámi", "Čálán sámegillii: đ ŋ š ŧ ž"),
    ("other scripts", "مرحبا Здравствуйте नमस्ते 你好 ᚠᚢᚦ"),
    ("marks of direction", "av\u{202e}snudd\u{202c} \u{2066}her\u{2069}"),
    ("spaces that are none", "\u{feff}a\u{200b}b\u{ad}c\u{a0}d\u{3000}"),
    ("no characters", "\u{fffe}\u{ffff}\u{fffd}\u{10ffff}"),
    ("next to halves of pairs", "\u{d7ff}\u{e000}\u{10000}"),
    ("markup", "<script>alert(1)</script> &amp; <!-- ]]>"),
    ("formats", "%s %n %1$s {0} ${x} $x #{x} \\(x)"),
    ("words of languages", "null undefined None nil NaN true __proto__ constructor toString"),
    ("letters that grow", "İıſßŉΐﬃ"),
];

/// JSON, or nearly, that readers have understood in different ways.
const DOCUMENTS: &[(&str, &str)] = &[
    ("nothing", ""),
    ("null", "null"),
    ("a number", "0"),
    ("a text", "\"kurs\""),
    ("an empty object", "{}"),
    ("an empty list", "[]"),
    ("no end", "{"),
    ("a mark before the beginning", "\u{feff}{\"format\":\"mestring/offer/1\"}"),
    ("two documents", "{\"format\":\"mestring/offer/1\"}{\"format\":\"mestring/offer/1\"}"),
    ("half of a pair", r#"{"format":"mestring/offer/1","title":{"nb":"\ud83d"}}"#),
    ("halves of pairs the wrong way", r#"{"format":"mestring/offer/1","title":{"nb":"\ude42\ud83d"}}"#),
    ("a pair as escapes", r#"{"format":"mestring/offer/1","title":{"nb":"\ud83d\ude42 \/ \u0000 \u2028"}}"#),
    ("an escape that is none", r#"{"format":"mestring/offer/1","title":{"nb":"\x41"}}"#),
    ("a name as an escape", r#"{"form\u0061t":"mestring/offer/1"}"#),
    ("one name twice", r#"{"format":"mestring/offer/1","title":{"nb":"a","nb":"b"}}"#),
    ("a name of prototypes", r#"{"format":"mestring/offer/1","__proto__":{"title":1},"constructor":2}"#),
    (
        "numbers that are none",
        r#"{"format":"mestring/offer/1","a":01,"b":+1,"c":.5,"d":1.,"e":NaN,"f":-Infinity,"g":0x10}"#,
    ),
    (
        "a number beyond all",
        r#"{"format":"mestring/offer/1","describes":1e999,"id":-0,"title":123456789012345678901234567890}"#,
    ),
    ("a comment", "{\"format\":\"mestring/offer/1\" /* kurs */}"),
    ("single quotes", "{'format':'mestring/offer/1'}"),
    ("a comma too many", r#"{"format":"mestring/offer/1",}"#),
    ("a line within a text", "{\"format\":\"mestring/offer/1\",\"title\":{\"nb\":\"a\nb\"}}"),
];

/// Languages as browsers and people write them.
const TAGS: &[&str] =
    &["no", "no-NO", "nb-NO", "nn-NO", "NN", "en-GB", "se", "sv", "da", "de-DE", "zh-Hant-TW", "i-klingon", ""];

pub(super) fn each(put: &mut Put<'_>) {
    let long = [
        ("a long text", "å".repeat(100_000)),
        ("a deep one", "[".repeat(200_000)),
        ("a large one", " ".repeat(1_048_577)),
    ];
    let short = TEXTS.iter().chain(DOCUMENTS).map(|(name, text)| (*name, (*text).to_owned()));
    for (name, text) in short.chain(long) {
        for door in DOORS {
            case(put, door.name, format!("hostile/{} {name}", door.name), text.clone());
        }
    }
    for (name, text) in TEXTS {
        let offer = json!({
            "format": "mestring/offer/1",
            "title": { "nb": text, "nn": format!("{text}{text}") },
            "summary": { "nb": format!("Kurs {text} for alle. ").repeat(20) },
            "provider": { "name": text },
        });
        in_languages(put, "assess", &format!("hostile/as a title, {name}"), "", &request(&offer));
        let wrong =
            json!({ "format": "mestring/offer/1", *text: text, "careLevel": text, "kinds": [text], "title": text });
        in_languages(put, "assess", &format!("hostile/in every place, {name}"), "", &request(&wrong));
        let mut with_names = request(&json!({ "format": "mestring/offer/1" }));
        with_names["only"] = json!([text]);
        in_languages(put, "assess", &format!("hostile/as a criterion, {name}"), "", &with_names);
    }
    for (name, text) in DOCUMENTS {
        for language in ["nb", "nn", "en"] {
            let request =
                format!(r#"{{"format":"mestring/request/1","asOf":"{TODAY}","language":"{language}","offer":{text}}}"#);
            case(put, "assess", format!("hostile/as an offer, {name}, {language}"), request);
        }
    }
    for tag in TAGS {
        for door in DOORS.iter().filter(|door| door.takes == Takes::Document(mestring_schemas::Schema::Request)) {
            let mut asked = request(&json!({ "format": "mestring/offer/1", "title": { "nn": "Hjarteskule" } }));
            asked["language"] = (*tag).into();
            case(put, door.name, format!("hostile/{} in the language «{tag}»", door.name), asked.to_string());
        }
    }
}
