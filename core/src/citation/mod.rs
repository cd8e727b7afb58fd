//! What people mean when they cite acts, regulations and guidelines, and what has become of it since.
//!
//! People write *spesialisthelsetjenesteloven § 3-8*, *sphl. § 3-8*, *LOV-1999-07-02-61 § 3-8* or an address, and mean the
//! same. A reference that is not recognised is not wrong: the register does not know it.

mod changes;
mod parse;
mod section;
mod tokens;
mod works;

pub(crate) use self::changes::{Change, Old};
use self::parse::{parse, parse_section};
use self::section::Section;
pub(crate) use self::tokens::plain_dash;
use self::works::CitedWork;
use crate::assess::{field, flag, text};
use crate::shape::{Node, View};
use crate::source::{self, Source};
use crate::sources::SOURCES;

/// One work, or one section of it, that is cited.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Citation {
    pub(crate) work: &'static CitedWork,
    /// The section; `None`: the work as a whole.
    pub(crate) section: Option<Section>,
    /// The source, when it is named as the register names it.
    source: Option<&'static Source>,
    /// Whether the title is one that the work had.
    old_title: bool,
}

impl Citation {
    /// Whether it cites a source of the register.
    pub(crate) fn is_of(&self, source: &Source) -> bool {
        if let Some(own) = self.source {
            return own.id == source.id;
        }
        let holds = |cited| self.work.sections(source.section).into_iter().any(|section| section.holds(cited));
        self.work.id == source.work.id && (source.section.is_empty() || self.section.is_some_and(holds))
    }

    /// Whether the register knows what is cited.
    pub(crate) fn is_known(&self) -> bool {
        let Some(cited) = self.section.filter(|_| self.source.is_none() && self.work.is_law()) else { return true };
        let mut of_work = SOURCES.iter().filter(|source| source.work.id == self.work.id).peekable();
        let is_cited = |section: Section| section.whole() == cited.whole();
        // Some are known by name alone.
        of_work.peek().is_none()
            || of_work.any(|source| self.work.sections(source.section).into_iter().any(is_cited))
            || changes::has_changed(self.work.id, cited)
    }

    /// The number of the section, without its chapter.
    pub(crate) fn number(&self) -> u32 {
        self.section.map_or(0, |section| section.number().into())
    }
}

/// What one reference cites.
#[derive(Debug)]
pub(crate) struct Reading {
    pub(crate) citations: Vec<Citation>,
    /// The field that tells.
    pub(crate) part: &'static str,
    /// What is said beside the name of the work, in lower case.
    pub(crate) said: String,
    /// Whether it is presented as the provider's own duty.
    pub(crate) own_duty: Option<bool>,
}

impl Reading {
    /// Whether a source of the register is cited.
    pub(crate) fn cites(&self, source: &Source) -> bool {
        self.citations.iter().any(|citation| citation.is_of(source))
    }
}

/// Reads a reference of the legal basis.
pub(crate) fn reference(node: &dyn Node) -> Reading {
    let mut said = text(node, "section").to_lowercase();
    if let Some(View::Texts(texts)) = field(node, "text").map(Node::view) {
        for (_, text) in texts.iter() {
            said.push('\n');
            said.push_str(&text.to_lowercase());
        }
    }
    let (citations, part) = cited(node, &said);
    Reading { citations, part, said, own_duty: flag(node, "asOwnDuty") }
}

/// What a reference cites, and the field that tells. What is written as it is cited goes before the short name that somebody
/// chose for it: an old number stays an old number.
fn cited(node: &dyn Node, said: &str) -> (Vec<Citation>, &'static str) {
    let [id, act, section, url] = ["id", "act", "section", "url"].map(|name| text(node, name));
    let named = of_id(id);
    let mut cited = parse(act);
    let old_title = cited.last().is_some_and(|citation| citation.old_title);
    let work = cited.last().or(named.first()).map(|citation| citation.work);
    let of_section = if section.is_empty() { Vec::new() } else { parse_section(section, work) };
    let has_section = |citations: &[Citation]| citations.iter().any(|citation| citation.section.is_some());
    if has_section(&of_section) {
        cited.retain(|citation| citation.section.is_some());
        cited.extend(of_section.into_iter().map(|citation| Citation { old_title, ..citation }));
    }
    let written = if section.is_empty() { "act" } else { "section" };
    if has_section(&cited) || (named.is_empty() && !cited.is_empty()) {
        (cited, written)
    } else if !named.is_empty() {
        let old_title = cited.iter().any(|citation| citation.old_title);
        (named.into_iter().map(|citation| Citation { old_title, ..citation }).collect(), "id")
    } else if let (false, Some(found)) = (url.is_empty(), of_url(url)) {
        (found, "url")
    } else {
        match (act, id, section, url) {
            ("", _, _, url) if !url.is_empty() => (Vec::new(), "url"),
            ("", "", "", _) => (parse(said), "text"),
            ("", "", ..) => (Vec::new(), "section"),
            ("", ..) => (Vec::new(), "id"),
            _ => (Vec::new(), "act"),
        }
    }
}

/// Reads a professional source: its number, its title, or its address.
pub(crate) fn knowledge(node: &dyn Node) -> Vec<Citation> {
    let mut written = ["number", "title"].into_iter().map(|name| parse(text(node, name)));
    written.find(|found| !found.is_empty()).or_else(|| of_url(text(node, "url"))).unwrap_or_default()
}

/// What an address leads to: that of a source, or one with the number of an act in it.
fn of_url(url: &str) -> Option<Vec<Citation>> {
    let mut at_address = SOURCES.iter().filter(|source| source.address == url);
    let Some(source) = at_address.next() else { return Some(parse(url)).filter(|found| !found.is_empty()) };
    let whole = whole(source.work.id)?;
    // Several sources can be parts of one page.
    Some(vec![if at_address.next().is_none() { of_source(whole, source) } else { whole }])
}

/// What a short name of the register cites: `sphl-3-8`, or a section that the register lacks.
fn of_id(id: &str) -> Vec<Citation> {
    if let Some(source) = source::find(id) {
        return whole(source.work.id).map(|whole| of_source(whole, source)).into_iter().collect();
    }
    if let Some(whole) = whole(id) {
        return vec![whole];
    }
    let Some((work, section)) = id.split_once('-') else { return Vec::new() };
    CitedWork::find(work).map_or_else(Vec::new, |work| parse_section(section, Some(work)))
}

/// A work as a whole.
fn whole(id: &str) -> Option<Citation> {
    let work = CitedWork::find(id)?;
    Some(Citation { work, section: None, source: None, old_title: false })
}

/// A source, in the work it is of.
fn of_source(whole: Citation, source: &'static Source) -> Citation {
    let section = whole.work.sections(source.section).first().copied();
    Citation { section, source: Some(source), ..whole }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is cited, as `sphl 3-8` or `hol 3-2 nr 6b`.
    pub(super) fn written(citation: &Citation) -> String {
        let section = citation.section.map(|section| format!(" {section}"));
        format!("{}{}", citation.work.id, section.unwrap_or_default())
    }

    #[test]
    fn sources_are_matched_by_work_and_section() {
        let of = |text: &str| {
            let found = parse(text);
            let ids = SOURCES.iter().filter(|source| found.iter().any(|citation| citation.is_of(source)));
            ids.map(|source| source.id).collect::<Vec<_>>()
        };
        assert_eq!(of("sphl § 3-8"), ["sphl-3-8"]);
        assert_eq!(of("sphl § 3-11"), ["sphl-3-11"]);
        assert_eq!(of("sphl § 3-11 a"), ["sphl-3-11a"]);
        assert_eq!(of("hol § 3-2"), ["hol-3-2"]);
        assert_eq!(of("hol § 3-2 nr. 5"), ["hol-3-2", "hol-3-2-5"]);
        assert_eq!(of("hol § 3-2 nr. 6 bokstav b"), ["hol-3-2", "hol-3-2-6b"]);
        assert_eq!(of("hol § 3-2 nr. 6 bokstav a"), ["hol-3-2"]);
        assert_eq!(of("pbrl § 6-3"), ["pbrl-6-4"]);
        assert_eq!(of("ftrl § 9-13"), [""; 0]);
        assert_eq!(of("Pårørendestrategien"), ["strat-parorende"]);
        assert_eq!(of("pårørendeveilederen"), ["hdir-is2587"]);
    }

    #[test]
    fn short_names_that_the_register_lacks_still_tell_the_section() {
        let of = |id| of_id(id).iter().map(written).collect::<Vec<_>>();
        assert_eq!(of("sphl-3-99"), ["sphl 3-99"]);
        assert_eq!(of("hpl-25a"), ["hpl 25 a"]);
        assert_eq!(of("hpl"), ["hpl"]);
        assert_eq!(of("xyz-3-8"), [""; 0]);
    }
}
