//! `cargo xtask new-criterion <id> --theme <theme>`: everything a criterion consists of, to be written over.
//!
//! What it makes is true as it stands (it asks whom to contact), so that everything compiles and passes from the
//! first minute, and each change shows what it does. A test refuses what was not written over: see [`MARK`].

use crate::registry;
use mestring::criteria;
use mestring::criterion::Theme;
use mestring::register;
use mestring::value::Slug;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Stands wherever the writer has to choose. `tests/tests/rules.rs` refuses a criterion in which it still stands.
const MARK: &str = "CHOOSE:";

/// Words that cannot be the name of a file of Rust.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The themes, as they are written.
pub(crate) fn themes() -> String {
    Theme::ALL.iter().map(|theme| theme.as_str()).collect::<Vec<_>>().join(", ")
}

/// Makes them, and tells what to do next; or tells why not.
pub(crate) fn run(id: &str, theme: &str) -> bool {
    match make(&crate::top(), id, theme) {
        Ok(files) => {
            for file in files {
                println!("made: {file}");
            }
            print!("{}", next(id));
            true
        }
        Err(why) => {
            eprintln!("{why}");
            false
        }
    }
}

/// What to do next.
fn next(id: &str) -> String {
    format!(
        "\nIt asks whom to contact, so that it works as it stands. Write your own question over it:\n\
         1. Change the files above until no \"{MARK}\" is left in them.\n\
         2. cargo xtask generate\n\
         3. cargo test -p mestring-tests --all-features --test criteria --test rules\n   \
         cargo test -p mestring-i18n --all-features\n   \
         cargo xtask spelling\n\
         How, with {id} in mind: docs/writing-a-criterion.md\n"
    )
}

/// Makes the files below a folder, and tells which. Nothing is made when something is in the way.
pub(crate) fn make(top: &Path, id: &str, theme: &str) -> Result<Vec<String>, String> {
    if !Theme::ALL.iter().any(|known| known.as_str() == theme) {
        return Err(format!("There is no theme \"{theme}\". The themes: {}.", themes()));
    }
    if Slug::try_new(id).is_err() {
        return Err(format!("\"{id}\" cannot be an id: lower-case letters, digits, and single hyphens between them."));
    }
    if !id.starts_with(|first: char| first.is_ascii_lowercase()) || KEYWORDS.contains(&id) {
        return Err(format!(
            "\"{id}\" cannot be the name of a file of Rust: begin with a letter, or say it in two words."
        ));
    }
    if let Some(taken) = criteria::find(id) {
        let also = if taken.id == id { String::new() } else { format!(", as an earlier name of {}", taken.id) };
        return Err(format!("{id} is taken{also}. Nothing was made."));
    }
    let code = format!("core/src/criteria/{theme}/{}.rs", id.replace('-', "_"));
    let vectors = format!("tests/vectors/criteria/{id}.json");
    let texts = ["nb", "nn", "en"].map(|language| format!("i18n/{language}/criteria/{theme}.ftl"));
    taken(top, id, &vectors)?;

    // All is read before anything is written, so that nothing is left half done.
    let mut written = vec![(code, criterion(id, theme)), (vectors, cases(id))];
    for (path, message) in texts.into_iter().zip(messages(id)) {
        let before = fs::read_to_string(top.join(&path)).map_err(|error| format!("{path}: {error}"))?;
        let space = if before.ends_with("\n\n") || before.is_empty() { "" } else { "\n" };
        written.push((path, format!("{space}{message}")));
    }
    for (path, text) in &written {
        write(&top.join(path), text).map_err(|error| format!("{path}: {error}"))?;
    }
    Ok(written.into_iter().map(|(path, _)| path).collect())
}

/// Refuses an id that some file has already, whether or not the registry knows it.
fn taken(top: &Path, id: &str, vectors: &str) -> Result<(), String> {
    let refuse = |path: &Path| {
        let path = path.strip_prefix(top).unwrap_or(path);
        Err(format!("{id} is taken: it stands in {}. Nothing was made.", path.display()))
    };
    if top.join(vectors).exists() {
        return refuse(Path::new(vectors));
    }
    if let Some(file) =
        registry::files(top).into_iter().find(|file| file.ends_with(format!("{}.rs", id.replace('-', "_"))))
    {
        return refuse(&file);
    }
    for language in ["nb", "nn", "en"] {
        for theme in Theme::ALL {
            let file = top.join(format!("i18n/{language}/criteria/{}.ftl", theme.as_str()));
            let text = fs::read_to_string(&file).unwrap_or_default();
            if text.lines().any(|line| line.split(' ').next() == Some(&format!("criterion-{id}"))) {
                return refuse(&file);
            }
        }
    }
    Ok(())
}

/// Adds to a file of texts; makes any other file, and never over another.
fn write(path: &PathBuf, text: &str) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    if path.extension().is_some_and(|ending| ending == "ftl") {
        options.append(true);
    } else {
        fs::create_dir_all(path.parent().unwrap())?;
        options.write(true).create_new(true);
    }
    options.open(path)?.write_all(text.as_bytes())
}

/// The file of the criterion.
fn criterion(id: &str, theme: &str) -> String {
    let variant = Theme::ALL.iter().find(|known| known.as_str() == theme).unwrap();
    let since = register::VERSION;
    format!(
        r#"//! Whether a reader is told whom to contact.
//!
//! {MARK} say here what is asked, and why the conditions are as they are.

use crate::criterion::Rule::{{Always, Fact}};
use crate::criterion::Test::Stated;
use crate::criterion::{{Basis, Ceiling, Check, Criterion, Target, Theme}};
use crate::facts;
use crate::sources::practice::FORDE;

pub(crate) static CRITERION: Criterion = Criterion {{
    id: "{id}",
    aliases: &[],
    revision: 1,
    since: "{since}",
    theme: Theme::{variant:?},
    // {MARK} Some(Phase::Planning), …, when it belongs to one phase of the Standard method.
    phase: None,
    // {MARK} what it speaks of: the Description, the Offer, the Organisation, or the Individual.
    target: Target::Description,
    also_in: &[],
    // {MARK} which offers it concerns. Most need PRESENTS_AN_OFFER from `criteria::shared`.
    when: Always,
    // {MARK} what it rests on, in `core/src/sources`, and how strongly that speaks: duty, guideline_must, recommendation
    // or advice. Whom it binds is in the source.
    bases: &[Basis::recommendation(&FORDE)],
    // {MARK} what shows it. Or conflict_when(…) for what breaks a rule, and or_review_when(…) for what a person judges.
    check: Check::expected(Fact(facts::CONTACTS, Stated)),
    // {MARK} Judgement when only a person can say that it is met.
    ceiling: Ceiling::Shown,
    // {MARK} true when an offer can rightly say that it does not apply.
    may_not_apply: false,
    prerequisite: false,
}};
"#
    )
}

/// The vectors: one case for each outcome, and for each way of being met.
fn cases(id: &str) -> String {
    let case = |name: &str, offer: &str, provider: &str, expect: &str| {
        format!(
            r#"    {{
      "name": "{name}",
      "given": {{
        "format": "mestring/request/1",
        "asOf": "2026-11-22",
        "only": ["{id}"],
        "offer": {{"format": "mestring/offer/1"{offer}}}{provider}
      }},
      "expect": {expect}
    }}"#
        )
    };
    let contacts = r#", "contacts": [{"phone": "75 12 34 56"}]"#;
    let provider = format!(",\n        \"provider\": {{\"format\": \"mestring/provider/1\"{contacts}}}");
    let cases = [
        case(
            &format!("{MARK} a telephone number is given"),
            contacts,
            "",
            r#"{"outcome": "met", "how": "shown", "at": ["/contacts"]}"#,
        ),
        case(
            "the profile of the provider has a telephone number",
            "",
            &provider,
            r#"{"outcome": "met", "how": "inherited", "at": ["provider:/contacts"]}"#,
        ),
        case(
            "nothing is said",
            "",
            "",
            r#"{"outcome": "not-shown", "force": "recommendation", "sources": ["forde"], "at": ["/contacts"]}"#,
        ),
    ];
    format!("{{\n  \"cases\": [\n{}\n  ]\n}}\n", cases.join(",\n"))
}

/// The messages in Bokmål, Nynorsk and English.
fn messages(id: &str) -> [String; 3] {
    [
        [
            "Står det hvem du kan kontakte?",
            "Kontakt",
            "Det står ikke hvem du kan kontakte.",
            "Mange lar være å melde seg på når de ikke kan spørre først.",
            "Skriv hvem leseren kan kontakte, og hvordan.",
        ],
        [
            "Står det kven du kan kontakte?",
            "Kontakt",
            "Det står ikkje kven du kan kontakte.",
            "Mange lèt vere å melde seg på når dei ikkje kan spørje først.",
            "Skriv kven lesaren kan kontakte, og korleis.",
        ],
        [
            "Does it say whom to contact?",
            "Contact",
            "It does not say whom to contact.",
            "Many people do not sign up when they cannot ask first.",
            "Write whom readers can contact, and how.",
        ],
    ]
    .map(|[question, title, missing, why, remedy]| {
        format!(
            "# {MARK} the question, and what is said about it.\ncriterion-{id} = {question}\n    .title = {title}\n    \
             .missing = {missing}\n    .why = {why}\n    .remedy = {remedy}\n"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    /// An empty folder of this name below `target/scaffold`.
    fn folder(name: &str) -> PathBuf {
        let folder = crate::top().join("target/scaffold").join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    /// Copies a file, or a folder with all that is in it.
    fn copy(from: &Path, to: &Path) {
        if from.is_dir() {
            fs::create_dir_all(to).unwrap();
            for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
                copy(&entry.path(), &to.join(entry.file_name()));
            }
        } else {
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::copy(from, to).unwrap();
        }
    }

    /// The files of texts with nothing in them.
    fn with_empty_texts(name: &str) -> PathBuf {
        let top = folder(name);
        fs::create_dir_all(top.join("core/src/criteria")).unwrap();
        for language in ["nb", "nn", "en"] {
            fs::create_dir_all(top.join(format!("i18n/{language}/criteria"))).unwrap();
            for theme in Theme::ALL {
                fs::write(top.join(format!("i18n/{language}/criteria/{}.ftl", theme.as_str())), "# Theme.\n").unwrap();
            }
        }
        top
    }

    /// Every file below a folder, with what is in it.
    fn content(folder: &Path) -> Vec<(PathBuf, String)> {
        let mut all = Vec::new();
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                all.extend(content(&path));
            } else {
                let text = fs::read_to_string(&path).unwrap();
                all.push((path, text));
            }
        }
        all.sort();
        all
    }

    #[test]
    fn five_files_are_made_or_added_to_and_no_other() {
        let top = with_empty_texts("made");
        let before = content(&top);
        let made = make(&top, "who-answers", "access").unwrap();
        let after = content(&top);
        let changed = after.iter().filter(|file| !before.contains(file));
        let mut changed: Vec<_> =
            changed.map(|(path, _)| path.strip_prefix(&top).unwrap().to_str().unwrap().to_owned()).collect();
        let mut made = made;
        made.sort();
        changed.sort();
        assert_eq!(changed, made);
        assert_eq!(after.len(), before.len() + 2);
        let nynorsk = fs::read_to_string(top.join("i18n/nn/criteria/access.ftl")).unwrap();
        assert!(
            nynorsk.starts_with("# Theme.\n\n# CHOOSE:") && nynorsk.contains("\ncriterion-who-answers = Står det kven")
        );
        fs::remove_dir_all(&top).unwrap();
    }

    #[test]
    fn what_is_in_the_way_is_told_and_stays() {
        let top = with_empty_texts("refused");
        make(&top, "who-answers", "access").unwrap();
        fs::write(top.join("i18n/nn/criteria/cost.ftl"), "criterion-half-done = Kva?\n").unwrap();
        fs::write(top.join("tests/vectors/criteria/only-vectors.json"), "{}").unwrap();
        let before = content(&top);
        let refused = |id: &str, theme: &str, why: &str| {
            let told = make(&top, id, theme).unwrap_err();
            assert!(told.contains(why), "{id}: {told}");
        };
        refused(
            "new-one",
            "acces",
            "There is no theme \"acces\". The themes: consistency, basics, audience, access, cost,",
        );
        for id in ["", "Cost", "what_it_costs", "what--it", "-cost", "æra", "../cost", "a b"] {
            refused(id, "access", "cannot be an id");
        }
        refused("6-weeks", "access", "begin with a letter");
        refused("match", "access", "say it in two words");
        refused("single-fee", "access", "single-fee is taken. Nothing was made.");
        refused("who-answers", "access", "tests/vectors/criteria/who-answers.json");
        // Also in another theme, and when only a part of it is there.
        fs::remove_file(top.join("tests/vectors/criteria/who-answers.json")).unwrap();
        refused("who-answers", "cost", "core/src/criteria/access/who_answers.rs");
        fs::write(top.join("tests/vectors/criteria/who-answers.json"), &before.last().unwrap().1).unwrap();
        refused("half-done", "access", "i18n/nn/criteria/cost.ftl");
        refused("only-vectors", "access", "tests/vectors/criteria/only-vectors.json");
        let names = |all: &[(PathBuf, String)]| all.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
        assert_eq!(names(&content(&top)), names(&before));
        fs::remove_dir_all(&top).unwrap();
    }

    /// Runs cargo in the copy, with what is downloaded already, and with what it built the last time.
    fn cargo(top: &Path, arguments: &[&str]) {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(arguments).current_dir(top);
        cargo.env("CARGO_TARGET_DIR", crate::top().join("target/scaffold/target"));
        // Nobody debugs it, and it is built once.
        cargo.envs([("CARGO_PROFILE_DEV_DEBUG", "0"), ("CARGO_PROFILE_TEST_DEBUG", "0"), ("CARGO_INCREMENTAL", "0")]);
        let output = cargo.output().unwrap();
        let told = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "cargo {arguments:?}\n{told}");
        assert!(arguments[0] != "test" || told.contains("test result: ok"), "no test ran: {told}");
    }

    /// Lines as a text.
    fn lines<'a>(lines: impl Iterator<Item = &'a str>) -> String {
        lines.flat_map(|line| [line, "\n"]).collect()
    }

    /// The lines of a manifest without those dependencies that are not needed.
    fn without(manifest: &str, dropped: &[&str]) -> String {
        let kept = manifest.lines().filter(|line| !dropped.iter().any(|name| line.starts_with(name)));
        lines(kept)
    }

    #[test]
    fn what_is_made_passes_all_that_a_criterion_has_to_pass() {
        let (from, top) = (crate::top(), folder("workspace"));
        for path in ["Cargo.lock", "clippy.toml", "rustfmt.toml", "core", "i18n", "schemas"] {
            copy(&from.join(path), &top.join(path));
        }
        for path in ["tests/criteria.rs", "src/vectors.rs"] {
            copy(&from.join("tests").join(path), &top.join("tests").join(path));
        }
        // The others have tests of their own: one that is half written says nothing about the scaffold.
        for file in registry::files(&top) {
            fs::remove_file(file).unwrap();
        }
        for language in ["nb", "nn", "en"] {
            for theme in Theme::ALL {
                let file = top.join(format!("i18n/{language}/criteria/{}.ftl", theme.as_str()));
                let text = fs::read_to_string(&file).unwrap();
                let comments = text.lines().take_while(|line| line.starts_with('#'));
                fs::write(file, lines(comments)).unwrap();
            }
        }
        // Only what the vectors need: the rest of the tests brings along crates that take minutes.
        let manifest = fs::read_to_string(from.join("Cargo.toml")).unwrap();
        let member = |line: &str| match line.split_once(" = ") {
            Some(("members", _)) => "members = [\"core\", \"i18n\", \"schemas\", \"tests\"]".to_owned(),
            Some(("default-members", _)) => "default-members = [\"tests\"]".to_owned(),
            _ => line.to_owned(),
        };
        let manifest = manifest.lines().map(member).collect::<Vec<_>>().join("\n");
        fs::write(top.join("Cargo.toml"), manifest).unwrap();
        let manifest = fs::read_to_string(from.join("tests/Cargo.toml")).unwrap();
        let (manifest, _) = manifest.split_once("[[bench]]").unwrap();
        let manifest = without(manifest, &["jsonschema", "proptest"]);
        fs::write(top.join("tests/Cargo.toml"), manifest).unwrap();
        let library = fs::read_to_string(from.join("tests/src/lib.rs")).unwrap();
        let modules = |line: &&str| !line.starts_with("pub mod ") || *line == "pub mod vectors;";
        let library = library.lines().filter(modules).collect::<Vec<_>>().join("\n");
        fs::write(top.join("tests/src/lib.rs"), library).unwrap();

        let made = make(&top, "scaffold-on-trial", "access").unwrap();
        fs::write(top.join("core/src/criteria/mod.rs"), registry::criteria(&top)).unwrap();
        let code = top.join(&made[0]);
        let formatted = Command::new("rustfmt").args(["--check", "--edition=2024"]).arg(code).status();
        assert!(formatted.is_ok_and(|status| status.success()), "{} is not formatted", made[0]);
        cargo(&top, &["test", "-p", "mestring-tests", "--test", "criteria", "--offline"]);
        // What the texts of a criterion have to be like; the other texts have nothing to do with it.
        let about_criteria = ["criteri", "languages", "sentences", "duties"];
        cargo(&top, &[&["test", "-p", "mestring-i18n", "--lib", "--offline", "--"][..], &about_criteria[..]].concat());
        fs::remove_dir_all(&top).unwrap();
    }
}
