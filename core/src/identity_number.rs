//! National identity numbers in written text.
//!
//! Eleven digits are also the form of bank accounts and of much else, so date and both control digits have to be right.
//! Numbers for people without a birth number (D-numbers), and synthetic ones that test data are made of, count as well.

/// Whether a text holds what has the form of a national identity number, with or without a space after the date.
pub(crate) fn is_in(text: &str) -> bool {
    let bytes = text.as_bytes();
    // Counting is quick, and most texts have fewer digits.
    if bytes.iter().filter(|byte| byte.is_ascii_digit()).count() < 11 {
        return false;
    }
    let mut at = 0;
    while let Some(rest) = bytes.get(at..) {
        let Some(begins) = rest.iter().position(u8::is_ascii_digit) else { return false };
        let rest = rest.get(begins..).unwrap_or_default();
        let length = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (run, after) = rest.split_at_checked(length).unwrap_or((rest, &[]));
        let joined = match (run.len(), after) {
            (6, [b' ', tail @ ..]) => {
                let tail_length = tail.iter().take_while(|byte| byte.is_ascii_digit()).count();
                tail.get(..tail_length).filter(|tail| tail.len() == 5).map(|tail| [run, tail].concat())
            }
            // A space of a word processor is two bytes.
            (6, [0xc2, 0xa0, tail @ ..]) => {
                let tail_length = tail.iter().take_while(|byte| byte.is_ascii_digit()).count();
                tail.get(..tail_length).filter(|tail| tail.len() == 5).map(|tail| [run, tail].concat())
            }
            _ => None,
        };
        if is_one(run) || joined.is_some_and(|joined| is_one(&joined)) {
            return true;
        }
        at += begins + length;
    }
    false
}

/// Whether these digits are an identity number.
fn is_one(digits: &[u8]) -> bool {
    let digits: Vec<u32> = digits.iter().map(|byte| u32::from(byte - b'0')).collect();
    let Ok([d1, d2, m1, m2, y1, y2, i1, i2, i3, k1, k2]) = <[u32; 11]>::try_from(digits) else { return false };
    // D-numbers add 40 to the day; synthetic numbers add 40, 65 or 80 to the month.
    let day = d1 * 10 + d2;
    let day = if day > 40 { day - 40 } else { day };
    let month = match m1 * 10 + m2 {
        month @ 81..=92 => month - 80,
        month @ 66..=77 => month - 65,
        month @ 41..=52 => month - 40,
        month => month,
    };
    let most = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    let first = 3 * d1 + 7 * d2 + 6 * m1 + m2 + 8 * y1 + 9 * y2 + 4 * i1 + 5 * i2 + 2 * i3 + k1;
    let second = 5 * d1 + 4 * d2 + 3 * m1 + 2 * m2 + 7 * y1 + 6 * y2 + 5 * i1 + 4 * i2 + 3 * i3 + 2 * k1 + k2;
    (1..=most).contains(&day) && first.is_multiple_of(11) && second.is_multiple_of(11)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Synthetic numbers: made with the rule, with 80, 40 or 65 added to the month, so that nobody has them.
    fn made(date: &str, individual: &str) -> Option<String> {
        let head = format!("{date}{individual}");
        (0..100).map(|control| format!("{head}{control:02}")).find(|number| is_one(number.as_bytes()))
    }

    #[test]
    fn numbers_are_found_wherever_they_stand() {
        for date in ["018190", "158165", "416695"] {
            let number = (0..20).find_map(|individual| made(date, &format!("{individual:03}"))).unwrap();
            let (born, rest) = number.split_at(6);
            for text in [
                number.clone(),
                format!("Deltakar {number}, kurs"),
                format!("nr. {born} {rest}."),
                format!("æ{born}\u{a0}{rest}ø"),
            ] {
                assert!(is_in(&text), "{text}");
            }
            // Part of something longer, or a digit wrong.
            assert!(!is_in(&format!("1{number}")) && !is_in(&format!("{number}0")));
        }
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in
            ["", "12345678901", "75 12 34 56", "964983291", "1503.40.12345", "2026-11-22", "00000000000", "31022012345"]
        {
            assert!(!is_in(text), "{text}");
        }
    }
}
