//! Writing HTML: everything that comes from outside is escaped, and there is no other way in.

/// A page that is being written. Names of elements and attributes are ours; values and texts are anybody's.
#[derive(Default)]
pub(crate) struct Html {
    out: String,
    open: Vec<&'static str>,
}

/// Attributes of an element.
pub(crate) type Attributes<'a> = &'a [(&'static str, &'a str)];

impl Html {
    /// Begins an element.
    pub(crate) fn open(&mut self, tag: &'static str, attributes: Attributes<'_>) {
        self.start(tag, attributes);
        self.open.push(tag);
    }

    /// Ends the element that was begun last.
    pub(crate) fn close(&mut self) {
        if let Some(tag) = self.open.pop() {
            self.out.push_str("</");
            self.out.push_str(tag);
            self.out.push('>');
            // Inline elements stand in a line of text, where a break would be a space.
            if !matches!(tag, "span" | "a" | "label" | "strong" | "textarea") {
                self.out.push('\n');
            }
        }
    }

    /// An element that holds nothing and has no end.
    pub(crate) fn void(&mut self, tag: &'static str, attributes: Attributes<'_>) {
        self.start(tag, attributes);
    }

    /// An element with a text in it.
    pub(crate) fn element(&mut self, tag: &'static str, attributes: Attributes<'_>, text: &str) {
        self.open(tag, attributes);
        self.text(text);
        self.close();
    }

    /// A text.
    pub(crate) fn text(&mut self, text: &str) {
        escape(text, &mut self.out);
    }

    /// A style sheet of ours.
    pub(crate) fn style(&mut self, css: &'static str) {
        self.open("style", &[]);
        self.out.push_str(css);
        self.close();
    }

    /// The page, with everything closed that was begun.
    pub(crate) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        format!("<!doctype html>\n{}", self.out)
    }

    fn start(&mut self, tag: &'static str, attributes: Attributes<'_>) {
        self.out.push('<');
        self.out.push_str(tag);
        for (name, value) in attributes {
            self.out.push(' ');
            self.out.push_str(name);
            self.out.push_str("=\"");
            escape(value, &mut self.out);
            self.out.push('"');
        }
        self.out.push('>');
    }
}

/// A text as it stands in HTML, between tags or in quotes.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(text, &mut out);
    out
}

fn escape(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Html;

    #[test]
    fn what_comes_from_outside_is_escaped() {
        let mut html = Html::default();
        html.open("p", &[("title", "\"><script>")]);
        html.text("</p><script>alert('1') & more");
        html.element("a", &[("href", "https://example.org/?a=1&b=2")], "her");
        let page = html.finish();
        assert!(!page.contains("<script>") && !page.contains("'1'"), "{page}");
        assert!(page.contains("title=\"&quot;&gt;&lt;script&gt;\"") && page.contains("a=1&amp;b=2"), "{page}");
    }

    #[test]
    fn everything_is_closed() {
        let mut html = Html::default();
        html.open("html", &[("lang", "nn")]);
        html.open("body", &[]);
        html.void("input", &[("type", "checkbox")]);
        assert_eq!(
            html.finish(),
            "<!doctype html>\n<html lang=\"nn\"><body><input type=\"checkbox\"></body>\n</html>\n"
        );
    }
}
