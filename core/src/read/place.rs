//! Where in a text a pointer leads.

use super::Lines;
use super::tree::{self, NodeId, Tree, Value};
use crate::problem::Place;

/// The place of the value that a JSON Pointer leads to. Where the document ends before the pointer does, it is the place of
/// the innermost field that is there: where the value would be written. `None` when the text is not JSON.
///
/// ```
/// use mestring::read::place_of;
///
/// let text = "{\n  \"cost\": {\n    \"free\": true\n  }\n}";
/// assert_eq!(place_of(text, "/cost/free").map(|place| (place.line, place.column)), Some((3, 13)));
/// assert_eq!(place_of(text, "/cost/fees").map(|place| (place.line, place.column)), Some((2, 3)));
/// ```
pub fn place_of(text: &str, pointer: &str) -> Option<Place> {
    // Columns are counted without a byte order mark.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (tree, root) = Tree::parse(text);
    let mut at = root?;
    let mut arrived = true;
    for part in pointer.split('/').skip(1) {
        let Some(next) = step(&tree, at, part) else {
            arrived = false;
            break;
        };
        at = next;
    }
    let node = tree.get(at)?;
    let name = tree::name_span(&node.step).filter(|_| !arrived);
    let (start, end) = name.unwrap_or((node.start, node.end));
    Some(Lines::new(text).place(start, end))
}

/// One step of a pointer.
fn step(tree: &Tree<'_>, at: NodeId, part: &str) -> Option<NodeId> {
    match &tree.get(at)?.value {
        Value::List(items) => items.get(part.parse::<usize>().ok()?).copied(),
        // A slash in a name is written `~1`, and the mark for it `~0`.
        Value::Record(_) => tree.field(at, &part.replace("~1", "/").replace("~0", "~")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "\u{feff}{\n  \"runs\": [\n    {\"id\": \"a\"},\n    {\"deadline\": \"2026-11-21\", \"a/b\": 1}\n  ]\n}";

    fn place(pointer: &str) -> Option<(u32, u32, u32)> {
        place_of(TEXT, pointer).map(|place| (place.line, place.column, place.length))
    }

    #[test]
    fn a_pointer_leads_to_its_value() {
        assert_eq!(place("/runs/1/deadline"), Some((4, 18, 12)));
        assert_eq!(place("/runs/1/a~1b"), Some((4, 39, 1)));
        assert_eq!(place("/runs/0"), Some((3, 5, 11)));
        assert_eq!(place(""), Some((1, 1, 1)));
    }

    #[test]
    fn where_nothing_is_stated_it_leads_to_what_would_hold_it() {
        assert_eq!(place("/runs/0/deadline"), Some((3, 5, 11)));
        assert_eq!(place("/runs/2/deadline"), Some((2, 3, 6)));
        assert_eq!(place("/runs/x"), Some((2, 3, 6)));
        assert_eq!(place("/cost/fees"), Some((1, 1, 1)));
        assert_eq!(place_of("", "/cost"), None);
    }
}
