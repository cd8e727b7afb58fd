//! Spelling of the Bokmål and Nynorsk texts, by hunspell with the project's own words beside it.

use crate::top;
use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// Checks both languages.
pub(crate) fn check() -> bool {
    // Both, so that all that is wrong is told.
    ["nb", "nn"].map(check_language).into_iter().all(|right| right)
}

fn check_language(language: &str) -> bool {
    let folder = top().join("i18n").join(language);
    let own = fs::read_to_string(top().join(format!("i18n/words/{language}.txt"))).unwrap();
    let own: BTreeSet<_> =
        own.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let mut used = BTreeSet::new();
    let mut unknown = BTreeSet::new();
    for word in hunspell(language, &texts(&folder)) {
        match own.get(word.as_str()) {
            Some(known) => {
                used.insert(*known);
            }
            None => {
                unknown.insert(word);
            }
        }
    }
    for word in &unknown {
        println!("{language}: not in the dictionary: {word} (mend it, or add it to i18n/words/{language}.txt)");
    }
    let unused: Vec<_> = own.difference(&used).collect();
    for word in &unused {
        println!("{language}: no longer needed in i18n/words/{language}.txt: {word}");
    }
    unknown.is_empty() && unused.is_empty()
}

/// Lists of words that concepts are found by.
const WORDS_OF_CONCEPTS: &[&str] = &[".other", ".forms", ".avoided"];

/// The words of the texts: what stands behind `=` and in the forms of a choice, without variables and codes.
fn texts(folder: &Path) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.push_str(&texts(&path));
            continue;
        }
        for line in fs::read_to_string(&path).unwrap().lines() {
            let text = match line.split_once(" = ") {
                _ if line.starts_with('#') => continue,
                // What people type need not be right, nor what is better not written.
                Some((name, _)) if WORDS_OF_CONCEPTS.contains(&name.trim()) => continue,
                Some((_, text)) => text,
                None => line.split_once(']').map_or("", |(_, form)| form),
            };
            // Variables, and what stands in quotes or is an address or a code: not words of the language.
            let mut plain = String::new();
            let mut skip = 0usize;
            for character in text.chars() {
                match character {
                    '{' | '«' => skip += 1,
                    '}' | '»' => skip = skip.saturating_sub(1),
                    other if skip == 0 => plain.push(other),
                    _ => {}
                }
            }
            all.push_str(&plain);
            all.push('\n');
        }
    }
    all
}

/// Words that the dictionary of the language does not have.
fn hunspell(language: &str, text: &str) -> Vec<String> {
    let dictionary = format!("{language}_NO");
    let hunspell = Command::new("hunspell")
        .args(["-i", "utf-8", "-d", &dictionary, "-l"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut hunspell) = hunspell else {
        panic!("hunspell is not installed; on Debian: apt-get install hunspell hunspell-no");
    };
    let mut input = hunspell.stdin.take().unwrap();
    let text = text.to_owned();
    // Written from the side: hunspell answers while it reads.
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = hunspell.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success(), "hunspell has no dictionary {dictionary}; on Debian: apt-get install hunspell-no");
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}
