//! What people write, as words and marks.

/// A reference is no longer than this; the rest of a text is left.
const LONGEST: usize = 2_000;

/// Words and marks in lower case. A hyphen inside a word stays, and so does a dot between digits.
pub(super) fn tokens(text: &str) -> Vec<String> {
    let text: String = text.chars().take(LONGEST).collect();
    let text: String = text.to_lowercase().replace("%c2%a7", "§").chars().map(plain_dash).collect();
    let mut tokens: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut characters = text.chars().peekable();
    let end = |word: &mut String, tokens: &mut Vec<String>| {
        let kept = word.trim_matches(['-', '.']);
        if !kept.is_empty() {
            tokens.push(kept.to_owned());
        } else if word.contains('-') {
            tokens.push("-".to_owned());
        }
        word.clear();
    };
    while let Some(character) = characters.next() {
        let next_is_digit = characters.peek().is_some_and(char::is_ascii_digit);
        let after_digit = word.ends_with(|last: char| last.is_ascii_digit());
        match character {
            '-' => word.push('-'),
            '.' if after_digit && next_is_digit => word.push('.'),
            _ if character.is_alphanumeric() => word.push(character),
            _ => {
                end(&mut word, &mut tokens);
                if matches!(character, '§' | '(' | ')' | ',' | ';') {
                    tokens.push(character.to_string());
                }
            }
        }
    }
    end(&mut word, &mut tokens);
    joined(tokens)
}

/// A dash with spaces around it is still the dash of a section; elsewhere it is none.
fn joined(tokens: Vec<String>) -> Vec<String> {
    let starts_with_digit = |word: &String| word.starts_with(|first: char| first.is_ascii_digit());
    let mut joined: Vec<String> = Vec::new();
    let mut dash = false;
    for token in tokens {
        match joined.last_mut() {
            _ if token == "-" => dash = true,
            Some(last) if dash && starts_with_digit(last) && starts_with_digit(&token) => {
                last.push('-');
                last.push_str(&token);
                dash = false;
            }
            _ => {
                joined.push(token);
                dash = false;
            }
        }
    }
    joined
}

/// Every dash is a dash.
pub(crate) fn plain_dash(character: char) -> char {
    match character {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_stand_alone_and_dashes_hold_sections_together() {
        assert_eq!(tokens("Sphl. §3–8, jf."), ["sphl", "§", "3-8", ",", "jf"]);
        assert_eq!(tokens("§ 9 - 13 (før) – 6.1."), ["§", "9-13", "(", "før", ")", "6.1"]);
        assert_eq!(tokens("helse- og omsorg"), ["helse", "og", "omsorg"]);
    }
}
