//! JSON as a tree that remembers where everything stood, read by a parser that goes on after small slips.
//!
//! Only used when a document could not be read directly, so clarity comes before speed.

use super::{MAX_DEPTH, MAX_PROBLEMS, suggest};
use crate::problem::Found;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A node, by its place in [`Tree::nodes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NodeId(usize);

/// A value and where it stood.
#[derive(Debug)]
pub(super) struct Node<'a> {
    /// First byte.
    pub(super) start: usize,
    /// Byte after the last.
    pub(super) end: usize,
    pub(super) value: Value<'a>,
    pub(super) parent: Option<NodeId>,
    pub(super) step: Step<'a>,
    /// Something was wrong with it that no type has to look at.
    pub(super) told: bool,
}

/// How a node hangs on its parent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step<'a> {
    Root,
    Item(usize),
    Field { name: Cow<'a, str>, start: usize, end: usize },
}

#[derive(Debug)]
pub(super) enum Value<'a> {
    Null,
    /// `true` or `false`.
    Flag,
    /// As written.
    Number(&'a str),
    Text(Cow<'a, str>),
    List(Vec<NodeId>),
    Record(Vec<NodeId>),
}

impl Value<'_> {
    /// What it is, without what it says.
    pub(super) fn found(&self) -> Found {
        match self {
            Self::Null => Found::Null,
            Self::Flag => Found::Flag,
            Self::Number(text) if text.starts_with('-') => Found::NegativeNumber,
            Self::Number(text) if text.contains(['.', 'e', 'E']) => Found::Decimal,
            Self::Number(_) => Found::Whole,
            Self::Text(_) => Found::Text,
            Self::List(_) => Found::List,
            Self::Record(_) => Found::Record,
        }
    }
}

/// Something wrong with the JSON itself, or with a node that no type has to look at.
#[derive(Debug)]
pub(super) enum Slip {
    /// The grammar asks for something else here.
    Syntax { start: usize, end: usize, expected: &'static str },
    /// The second of two fields with the same name.
    Duplicate { node: NodeId, first: NodeId },
    /// `null`.
    Null(NodeId),
    /// An empty text, list or object.
    Empty(NodeId),
    /// Deeper than any document is.
    TooDeep(NodeId),
}

/// A whole document.
#[derive(Debug, Default)]
pub(super) struct Tree<'a> {
    nodes: Vec<Node<'a>>,
    pub(super) slips: Vec<Slip>,
}

impl<'a> Tree<'a> {
    /// Reads JSON. The root is `None` when what is there cannot be understood; of a text that breaks off, it is what was there.
    pub(super) fn parse(text: &'a str) -> (Self, Option<NodeId>) {
        let mut parser = Parser { text, at: 0, tree: Tree::default(), broke_off: false };
        let root = parser.document();
        (parser.tree, root)
    }

    pub(super) fn get(&self, id: NodeId) -> Option<&Node<'a>> {
        self.nodes.get(id.0)
    }

    fn add(&mut self, node: Node<'a>) -> NodeId {
        self.nodes.push(node);
        NodeId(self.nodes.len() - 1)
    }

    /// Notes that nothing more has to be said of a node.
    fn tell(&mut self, id: NodeId) {
        if let Some(node) = self.nodes.get_mut(id.0) {
            node.told = true;
        }
    }

    /// The items of a list, or the fields of an object.
    pub(super) fn children(&self, id: NodeId) -> &[NodeId] {
        match self.get(id).map(|node| &node.value) {
            Some(Value::List(children) | Value::Record(children)) => children,
            _ => &[],
        }
    }

    /// Whether a value is more than `null` or empty.
    pub(super) fn says_something(&self, id: NodeId) -> bool {
        match self.get(id).map(|node| &node.value) {
            Some(Value::Text(text)) => !text.chars().all(crate::value::is_space),
            Some(Value::List(children) | Value::Record(children)) => !children.is_empty(),
            Some(Value::Flag | Value::Number(_)) => true,
            Some(Value::Null) | None => false,
        }
    }

    /// The first field with this name.
    pub(super) fn field(&self, record: NodeId, name: &str) -> Option<NodeId> {
        self.children(record).iter().copied().find(|child| self.name(*child) == Some(name))
    }

    /// The name of a field.
    pub(super) fn name(&self, id: NodeId) -> Option<&str> {
        match self.get(id).map(|node| &node.step) {
            Some(Step::Field { name, .. }) => Some(name),
            _ => None,
        }
    }

    /// JSON Pointer to a node. A name that is too strange to repeat in an error is given as `?`.
    pub(super) fn pointer(&self, id: NodeId) -> String {
        let Some(node) = self.get(id) else {
            return String::new();
        };
        let mut pointer = node.parent.map_or_else(String::new, |parent| self.pointer(parent));
        match &node.step {
            Step::Root => {}
            Step::Item(index) => {
                pointer.push('/');
                pointer.push_str(&index.to_string());
            }
            Step::Field { name, .. } => {
                pointer.push('/');
                pointer.push_str(if is_presentable(name) { name } else { "?" });
            }
        }
        pointer
    }
}

/// Whether a field name may be repeated in an error. Names are the writer's own text, so anything that could hide a
/// number, an address or a sentence is left out.
pub(super) fn is_presentable(name: &str) -> bool {
    let plain = |character: char| suggest::is_letter_or_digit(character) || "-_$.".contains(character);
    let digits = name.chars().filter(char::is_ascii_digit).count();
    !name.is_empty() && name.chars().count() <= 40 && name.chars().all(plain) && digits <= 5
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    tree: Tree<'a>,
    /// The text ended before the document did.
    broke_off: bool,
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn take(&mut self, wanted: char) -> bool {
        let taken = self.peek() == Some(wanted);
        if taken {
            self.at += wanted.len_utf8();
        }
        taken
    }

    /// Notes what is wrong, up to more than will be told.
    fn note(&mut self, slip: Slip) {
        if self.tree.slips.len() <= 2 * MAX_PROBLEMS {
            self.tree.slips.push(slip);
        }
    }

    /// Notes that the grammar asks for something else here.
    fn slip(&mut self, start: usize, expected: &'static str) {
        let end =
            self.at.max(start + self.text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8));
        self.note(Slip::Syntax { start, end, expected });
    }

    /// Notes it and gives up: what follows cannot be understood.
    fn give_up<T>(&mut self, expected: &'static str) -> Option<T> {
        self.slip(self.at, expected);
        None
    }

    /// Skips white space, and comments with a note that JSON has none.
    fn space(&mut self) {
        loop {
            let rest = self.rest();
            self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len();
            let start = self.at;
            let end = if self.rest().starts_with("//") {
                self.rest().find('\n')
            } else if self.rest().starts_with("/*") {
                self.rest().find("*/").map(|end| end + 2)
            } else {
                return;
            };
            self.at = end.map_or(self.text.len(), |end| start + end);
            self.slip(start, "no-comment");
        }
    }

    fn document(&mut self) -> Option<NodeId> {
        self.space();
        let root = self.value(None, Step::Root, 0)?;
        self.space();
        if !self.rest().is_empty() {
            self.slip(self.at, "end");
        }
        Some(root)
    }

    fn value(&mut self, parent: Option<NodeId>, step: Step<'a>, depth: usize) -> Option<NodeId> {
        let start = self.at;
        // The node is added before its children, so that they can point to it.
        let id = self.tree.add(Node { start, end: start, value: Value::Null, parent, step, told: false });
        let value = match self.peek() {
            Some('{' | '[') if depth >= MAX_DEPTH => {
                self.skip_nested()?;
                self.note(Slip::TooDeep(id));
                self.tree.tell(id);
                Value::Null
            }
            Some('{') => Value::Record(self.record(id, depth)?),
            Some('[') => Value::List(self.list(id, depth)?),
            Some('"') => Value::Text(self.text()?),
            Some('-' | '0'..='9') => Value::Number(self.number()?),
            _ => self.word()?,
        };
        // A number that is not one was told of already.
        let is_told = matches!(value, Value::Number(""));
        let slip = match &value {
            Value::Null => Some(Slip::Null(id)),
            Value::Text(text) if text.chars().all(crate::value::is_space) => Some(Slip::Empty(id)),
            Value::List(children) | Value::Record(children) if children.is_empty() => Some(Slip::Empty(id)),
            _ => None,
        };
        let end = self.at;
        if let Some(node) = self.tree.nodes.get_mut(id.0) {
            (node.value, node.end) = (value, end);
            node.told |= is_told;
            // Too deep was noted already; the root is told about as a document.
            if let (false, Some(slip)) = (node.told, slip) {
                node.told = node.parent.is_some();
                self.note(slip);
            }
        }
        Some(id)
    }

    /// `null`, `true`, `false`.
    fn word(&mut self) -> Option<Value<'a>> {
        for (word, value) in [("null", Value::Null), ("true", Value::Flag), ("false", Value::Flag)] {
            if self.rest().starts_with(word) {
                self.at += word.len();
                return Some(value);
            }
        }
        self.give_up("value")
    }

    fn number(&mut self) -> Option<&'a str> {
        let rest = self.rest();
        let length = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit() || "+-.eE".contains(c)).len();
        let number = rest.get(..length)?;
        if is_number(number) {
            self.at += length;
            Some(number)
        } else {
            let start = self.at;
            self.at += length;
            self.slip(start, "number");
            // Not a number that anything can be said of.
            Some("")
        }
    }

    fn text(&mut self) -> Option<Cow<'a, str>> {
        let open = self.at;
        self.at += 1;
        let mut out: Cow<'a, str> = Cow::Borrowed("");
        loop {
            let rest = self.rest();
            let special = |character: char| matches!(character, '"' | '\\' | '\0'..='\u{1f}');
            let plain = rest.find(special).unwrap_or(rest.len());
            let (chunk, _) = rest.split_at_checked(plain)?;
            out = if out.is_empty() { Cow::Borrowed(chunk) } else { Cow::Owned(out.into_owned() + chunk) };
            self.at += plain;
            let start = self.at;
            match self.peek() {
                Some('"') => {
                    self.at += 1;
                    return Some(out);
                }
                Some('\\') => {
                    let character = self.escape();
                    if character.is_none() {
                        self.slip(start, "escape");
                    }
                    out.to_mut().push(character.unwrap_or('\u{fffd}'));
                }
                Some(control) => {
                    self.at += 1;
                    self.slip(start, "escape");
                    out.to_mut().push(control);
                }
                None => {
                    self.at = open;
                    return self.give_up("closing-quote");
                }
            }
        }
    }

    /// What stands after a backslash; `None` when it means nothing.
    fn escape(&mut self) -> Option<char> {
        self.at += 1;
        let letter = self.peek()?;
        self.at += letter.len_utf8();
        Some(match letter {
            '"' | '\\' | '/' => letter,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let first = self.hex()?;
                if !(0xd800..0xdc00).contains(&first) {
                    return char::from_u32(first);
                }
                // Characters beyond the first 65 536 are written as two halves.
                self.rest().starts_with("\\u").then(|| self.at += 2)?;
                let second = self.hex().filter(|second| (0xdc00..0xe000).contains(second))?;
                char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00))?
            }
            _ => return None,
        })
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.rest().get(..4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }

    fn list(&mut self, id: NodeId, depth: usize) -> Option<Vec<NodeId>> {
        let mut items = Vec::new();
        self.separated(']', "closing-bracket", |parser| {
            let step = Step::Item(items.len());
            items.push(parser.value(Some(id), step, depth + 1)?);
            Some(())
        })?;
        Some(items)
    }

    fn record(&mut self, id: NodeId, depth: usize) -> Option<Vec<NodeId>> {
        let mut fields: Vec<NodeId> = Vec::new();
        let mut names: BTreeMap<Cow<'a, str>, NodeId> = BTreeMap::new();
        self.separated('}', "closing-brace", |parser| {
            let start = parser.at;
            if parser.peek() != Some('"') {
                return parser.give_up("field-name");
            }
            let name = parser.text()?;
            let step = Step::Field { name: name.clone(), start, end: parser.at };
            parser.space();
            if !parser.take(':') {
                return parser.give_up("colon");
            }
            parser.space();
            let field = parser.value(Some(id), step, depth + 1)?;
            if let Some(first) = names.get(&name).copied() {
                parser.note(Slip::Duplicate { node: field, first });
                parser.tree.tell(field);
            } else {
                names.insert(name, field);
            }
            fields.push(field);
            Some(())
        })?;
        Some(fields)
    }

    /// What lists and objects share: items with commas between, up to the closing mark.
    fn separated(
        &mut self,
        close: char,
        missing_close: &'static str,
        mut item: impl FnMut(&mut Self) -> Option<()>,
    ) -> Option<()> {
        self.at += 1;
        self.space();
        while !self.take(close) {
            if self.peek().is_none() {
                // The text breaks off. What was there is still looked at; one missing mark is told, not one for each level.
                if !core::mem::replace(&mut self.broke_off, true) {
                    self.slip(self.at, missing_close);
                }
                return Some(());
            }
            item(self)?;
            let end = self.at;
            self.space();
            let comma = self.at;
            if self.take(',') {
                self.space();
                if self.peek() == Some(close) {
                    self.note(Slip::Syntax { start: comma, end: comma + 1, expected: "no-comma" });
                }
            } else if !matches!(self.peek(), Some(']' | '}') | None) {
                // A forgotten comma: told at the end of the value it belongs after.
                self.note(Slip::Syntax { start: end.saturating_sub(1), end, expected: "comma" });
            } else if self.peek().is_some_and(|mark| mark != close) {
                return self.give_up(missing_close);
            }
        }
        Some(())
    }

    /// Skips a value of any depth without keeping it.
    fn skip_nested(&mut self) -> Option<()> {
        let mut depth = 0usize;
        loop {
            match self.peek() {
                Some('"') => {
                    self.text()?;
                }
                Some(mark) => {
                    self.at += mark.len_utf8();
                    match mark {
                        '{' | '[' => depth += 1,
                        '}' | ']' => depth -= 1,
                        _ => {}
                    }
                    if depth == 0 {
                        return Some(());
                    }
                }
                None => return self.give_up("closing-brace"),
            }
        }
    }
}

/// The grammar of JSON numbers.
fn is_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let text = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = text.split_once(['e', 'E']).map_or((text, None), |(mantissa, e)| (mantissa, Some(e)));
    let (whole, fraction) = mantissa.split_once('.').map_or((mantissa, None), |(whole, rest)| (whole, Some(rest)));
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|exponent| digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
}

/// What the grammar can ask for, for those who write texts.
pub(super) const GRAMMAR: &[&str] = &[
    "value",
    "number",
    "escape",
    "closing-quote",
    "closing-bracket",
    "closing-brace",
    "field-name",
    "colon",
    "comma",
    "no-comma",
    "no-comment",
    "end",
    "utf-8",
];

/// Where a field's name stood.
pub(super) fn name_span(step: &Step<'_>) -> Option<(usize, usize)> {
    match step {
        Step::Field { start, end, .. } => Some((*start, *end)),
        _ => None,
    }
}
