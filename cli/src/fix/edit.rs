//! A patch put into the text of a file, so that all that stood there stays as it was written.

use serde::Serialize as _;
use serde_json::ser::{Formatter, Serializer};
use serde_json::{Value, from_str};
use std::io::{Result, Write};
use std::ops::Range;

/// Columns from which a value is laid out over several lines.
const WIDE: usize = 100;

/// A text with a patch in it.
pub(super) struct Edited {
    pub(super) text: String,
    /// The lines that came, with `+` before them, and those that went, with `-`.
    pub(super) lines: Vec<String>,
}

/// Puts the operations of a patch into a text. `wanted` is what the text then has to say; when it does not, the whole file is
/// laid out anew, so that what is written is always what was shown.
pub(super) fn edited(text: &str, patch: &Value, wanted: &Value) -> Edited {
    let start = Some(Edited { text: text.to_owned(), lines: Vec::new() });
    let operations = patch.as_array().into_iter().flatten();
    let edited = operations.fold(start, |edited, operation| apply(edited?, operation));
    let says_it = |edited: &Edited| from_str::<Value>(&edited.text).is_ok_and(|said| said == *wanted);
    edited.filter(says_it).unwrap_or_else(|| {
        let text = format!("{wanted:#}\n");
        Edited { lines: text.lines().map(|line| format!("+ {line}")).collect(), text }
    })
}

/// One operation.
fn apply(edited: Edited, operation: &Value) -> Option<Edited> {
    let Edited { mut text, mut lines } = edited;
    let (parent, name) = operation.get("path")?.as_str()?.rsplit_once('/')?;
    let json = Json(&text);
    let members = json.members(json.find(parent)?);
    match operation.get("op")?.as_str()? {
        "add" => {
            let (first, last) = (members.first()?, members.last()?);
            let value = operation.get("value")?;
            let named = first.name.is_some().then(|| format!("{}: ", Value::from(name)));
            // As the members that are there stand: under each other, or beside each other.
            let space = json.space_before(first.start);
            let indent = space.rsplit('\n').next().filter(|_| space.contains('\n'));
            let mut member = named.unwrap_or_default();
            member.push_str(&laid_out(value, indent.map_or(0, str::len) + member.len(), indent.unwrap_or_default()));
            lines.extend(member.lines().map(|line| format!("+ {line}")));
            let before = if indent.is_some() { space } else { " " };
            let (at, member) = (last.value.end, format!(",{before}{member}"));
            text.insert_str(at, &member);
        }
        "remove" => {
            let at = members
                .iter()
                .position(|member| json.is_called(member, name))
                .or_else(|| members.first()?.name.is_none().then(|| name.parse().ok())?)?;
            let member = members.get(at)?;
            let written = text.get(member.start..member.value.end)?;
            lines.extend(written.lines().map(|line| format!("- {}", line.trim_start())));
            // With the comma before it, or after it when it is the first.
            let range = match at.checked_sub(1).and_then(|before| members.get(before)) {
                Some(before) => before.value.end..member.value.end,
                None => member.start..members.get(1)?.start,
            };
            text.replace_range(range, "");
        }
        // What is tested has been tested when the patch was applied.
        _ => {}
    }
    Some(Edited { text, lines })
}

/// A value as people write it: on one line, or under each other when it is long.
fn laid_out(value: &Value, column: usize, indent: &str) -> String {
    let mut line = Vec::new();
    // Nothing can go wrong when writing to memory.
    _ = value.serialize(&mut Serializer::with_formatter(&mut line, Spaced));
    let line = String::from_utf8(line).unwrap_or_default();
    if column + line.chars().count() <= WIDE {
        line
    } else {
        format!("{value:#}").replace('\n', &format!("\n{indent}"))
    }
}

/// One line, with a space after commas and colons.
struct Spaced;

impl Formatter for Spaced {
    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> Result<()> {
        writer.write_all(if first { b"" } else { b", " })
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> Result<()> {
        writer.write_all(if first { b"" } else { b", " })
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        writer.write_all(b": ")
    }
}

/// A text that is known to be JSON.
struct Json<'a>(&'a str);

/// A member of an object or a list: where it begins, its name if it has one, and its value.
struct Member {
    start: usize,
    name: Option<Range<usize>>,
    value: Range<usize>,
}

impl Json<'_> {
    fn byte(&self, at: usize) -> Option<u8> {
        self.0.as_bytes().get(at).copied()
    }

    /// The first place from here on that is no space.
    fn after_space(&self, from: usize) -> usize {
        let rest = self.0.get(from..).unwrap_or_default();
        from + rest.len() - rest.trim_start().len()
    }

    /// The space that ends here.
    fn space_before(&self, at: usize) -> &str {
        let before = self.0.get(..at).unwrap_or_default();
        before.get(before.trim_end().len()..).unwrap_or_default()
    }

    /// Where a text ends that begins here.
    fn end_of_text(&self, start: usize) -> usize {
        let mut at = start + 1;
        while let Some(byte) = self.byte(at) {
            match byte {
                b'"' => return at + 1,
                b'\\' => at += 2,
                _ => at += 1,
            }
        }
        at
    }

    /// Where a value ends that begins here.
    fn end(&self, start: usize) -> usize {
        let (mut at, mut depth) = (start, 0usize);
        while let Some(byte) = self.byte(at) {
            let ends = match byte {
                b'"' => {
                    at = self.end_of_text(at) - 1;
                    depth == 0
                }
                b'{' | b'[' => {
                    depth += 1;
                    false
                }
                b'}' | b']' | b',' | b' ' | b'\t' | b'\n' | b'\r' if depth == 0 => return at,
                b'}' | b']' => {
                    depth -= 1;
                    depth == 0
                }
                _ => false,
            };
            at += 1;
            if ends {
                break;
            }
        }
        at
    }

    /// The members of the object or list in this place.
    fn members(&self, range: Range<usize>) -> Vec<Member> {
        let is_object = self.byte(range.start) == Some(b'{');
        let mut members = Vec::new();
        let mut start = self.after_space(range.start + 1);
        while start + 1 < range.end {
            let name = is_object.then(|| start..self.end_of_text(start));
            // Behind a name stands a colon.
            let begins = name.as_ref().map_or(start, |name| self.after_space(self.after_space(name.end) + 1));
            let value = begins..self.end(begins);
            let next = self.after_space(value.end);
            members.push(Member { start, name, value });
            start = if self.byte(next) == Some(b',') { self.after_space(next + 1) } else { range.end };
        }
        members
    }

    /// Whether a member has this name.
    fn is_called(&self, member: &Member, name: &str) -> bool {
        let written = member.name.clone().and_then(|range| self.0.get(range));
        written.and_then(|written| from_str::<String>(written).ok()).is_some_and(|written| written == name)
    }

    /// Where the value stands that a JSON Pointer leads to. Names of fields have nothing in them that pointers escape.
    fn find(&self, pointer: &str) -> Option<Range<usize>> {
        let start = self.after_space(0);
        let root = start..self.end(start);
        pointer.split('/').skip(1).try_fold(root, |range, part| {
            let members = self.members(range);
            let named = members.iter().position(|member| self.is_called(member, part));
            let at = named.or_else(|| part.parse().ok())?;
            members.get(at).map(|member| member.value.clone())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// The text with these operations in it, and whether it was laid out anew.
    fn patched(text: &str, patch: &Value) -> Edited {
        let mut wanted: Value = from_str(text).unwrap();
        json_patch::patch(&mut wanted, &serde_json::from_value::<json_patch::Patch>(patch.clone()).unwrap()).unwrap();
        let edited = edited(text, patch, &wanted);
        assert_eq!(from_str::<Value>(&edited.text).unwrap(), wanted);
        edited
    }

    #[test]
    fn what_stands_there_stays_as_it_was_written() {
        let text = "{\n    \"a\" : [ 1,2 ],\n    \"b\": {\"c\": \"}\\\"]\"}\n}\n";
        let add = |path: &str, value: Value| json!([{ "op": "add", "path": path, "value": value }]);
        for (patch, after, line) in [
            (
                add("/d", json!({"e": [true, "f"]})),
                text.replace("]\"}\n", "]\"},\n    \"d\": {\"e\": [true, \"f\"]}\n"),
                "+ \"d\": {\"e\": [true, \"f\"]}",
            ),
            (add("/a/-", json!(3)), text.replace("1,2", "1,2, 3"), "+ 3"),
            (add("/b/d", json!(null)), text.replace("]\"}", "]\", \"d\": null}"), "+ \"d\": null"),
            (json!([{ "op": "remove", "path": "/a/0" }]), text.replace("1,2", "2"), "- 1"),
            (json!([{ "op": "remove", "path": "/a/1" }]), text.replace("1,2", "1"), "- 2"),
            (
                json!([{ "op": "remove", "path": "/a" }]),
                text.replace("\"a\" : [ 1,2 ],\n    ", ""),
                "- \"a\" : [ 1,2 ]",
            ),
            (json!([{ "op": "test", "path": "/a/0", "value": 1 }]), text.to_owned(), ""),
        ] {
            let edited = patched(text, &patch);
            assert_eq!((edited.text, edited.lines.join("\n")), (after, line.to_owned()), "{patch}");
        }
    }

    #[test]
    fn long_values_stand_under_each_other() {
        let patch = json!([{ "op": "add", "path": "/b", "value": { "nb": "æ ".repeat(60), "nn": "å" } }]);
        let edited = patched("{\r\n\t\"a\": 1\r\n}", &patch);
        assert!(edited.text.contains("1,\r\n\t\"b\": {\n\t  \"nb\""), "{}", edited.text);
        assert_eq!(edited.lines.len(), 4);
    }

    #[test]
    fn a_file_that_cannot_be_kept_is_laid_out_anew() {
        let patch = json!([{ "op": "remove", "path": "/a/0" }]);
        assert_eq!(patched("{\"a\":[1]}", &patch).text, "{\n  \"a\": []\n}\n");
    }
}
