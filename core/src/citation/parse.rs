//! Which works and sections a text cites.

use super::Citation;
use super::section::{MARKS, Section, add_letters, add_points, add_subs, letters, numbers};
use super::tokens::tokens;
use super::works::{CitedWork, Named, named};

/// Words that say that what comes after is a former one.
const FORMER: &[&str] = &["tidligere", "tidlegare", "opphevet", "oppheva", "gammel", "gamal", "former", "formerly"];
/// And that this is over.
const NOW: &[&str] = &["nå", "no", "now", ")", ";"];
/// Words that can stand inside the citation of a section.
const INSIDE: &[&str] = &[
    "første", "fyrste", "andre", "annet", "tredje", "fjerde", "femte", "sjette", "siste", "ledd", "leden", "punktum",
    "setning", "også", "og", "samt", "til", "eller", "jf", "and", "to", "nr", "no", "bokstav", "litra", "(", ")", ",",
];
/// Words between two sections of one list.
const BETWEEN: &[&str] = &["og", "samt", "til", "eller", "jf", "and", "to", "også", ",", "§"];

/// What a number would mean where it stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expects {
    Nothing,
    Section,
    Point,
}

/// Sections that are cited together, with the place of the work they are of among those that are named.
struct Group {
    of: Option<usize>,
    sections: Vec<Section>,
}

/// Every work that a text cites, with its sections.
pub(super) fn parse(text: &str) -> Vec<Citation> {
    read(text, None, Expects::Nothing)
}

/// What a text cites that begins with a section of a work; the sign can be missing.
pub(super) fn parse_section(text: &str, work: Option<&'static CitedWork>) -> Vec<Citation> {
    read(text, work, Expects::Section)
}

fn read(text: &str, given: Option<&'static CitedWork>, starts_with: Expects) -> Vec<Citation> {
    let tokens = tokens(text);
    let mut mentions: Vec<(&'static CitedWork, bool)> = given.map(|work| (work, false)).into_iter().collect();
    let mut groups: Vec<Group> = Vec::new();
    let mut expects = starts_with;
    let mut former = false;
    let mut at = 0;
    let group_of = |mentions: &[_]| Group { of: mentions.len().checked_sub(1), sections: Vec::new() };
    if expects == Expects::Section {
        groups.push(group_of(&mentions));
    }
    let word = |at: Option<usize>| at.and_then(|at| tokens.get(at)).map_or("", String::as_str);
    while let Some(token) = tokens.get(at) {
        let (before, after) = (word(at.checked_sub(1)), word(Some(at + 1)));
        if let Some(Named { work, tokens: taken, old_title }) = named(tokens.get(at..).unwrap_or_default()) {
            at += taken;
            if former && old_title {
                continue;
            }
            let now = Some(mentions.len());
            mentions.push((work, old_title));
            // § 3-8 i spesialisthelsetjenesteloven
            if matches!(before, "i" | "in" | "of")
                && let Some(group) = groups.last_mut()
            {
                group.of = now;
            }
            groups.iter_mut().filter(|group| group.of.is_none()).for_each(|group| group.of = now);
            groups.push(group_of(&mentions));
            expects = if numbers(word(Some(at))).is_some() { Expects::Section } else { Expects::Nothing };
            continue;
        }
        at += 1;
        let token = token.as_str();
        if FORMER.contains(&token) {
            former = true;
        } else if NOW.contains(&token) {
            former = false;
        }
        if MARKS.contains(&token) {
            expects = if token.starts_with("kap") { Expects::Nothing } else { Expects::Section };
            if token == "§" && before != "§" {
                groups.push(group_of(&mentions));
            }
            continue;
        }
        let Some(Group { sections, .. }) = groups.last_mut() else { continue };
        match (token, numbers(token), letters(token)) {
            ("nr", ..) => expects = Expects::Point,
            ("bokstav" | "litra", ..) => {
                if let (false, Some(letters)) = (sections.is_empty(), letters(after)) {
                    add_subs(sections, *letters.start()..=*letters.start());
                    at += 1;
                }
            }
            // § 3-2 1. ledd
            _ if matches!(after, "ledd" | "punktum" | "setning") => {}
            (_, Some(points), _) if expects == Expects::Point && !points.iter().any(|point| point.has_chapter()) => {
                add_points(sections, &points, before == "nr");
            }
            (_, Some(found), _) if expects != Expects::Nothing && stands_as_section(before, sections) => {
                if !former {
                    sections.extend(found);
                }
                expects = Expects::Section;
            }
            (_, _, Some(letters))
                if expects != Expects::Nothing && !sections.is_empty() && numbers(before).is_some() =>
            {
                match expects {
                    Expects::Point => add_subs(sections, letters),
                    _ => add_letters(sections, letters),
                }
            }
            _ if INSIDE.contains(&token) => {}
            _ => expects = Expects::Nothing,
        }
    }
    cited(&mentions, &groups, given.is_some())
}

/// Whether a number is another section, by what stands before it.
fn stands_as_section(before: &str, sections: &[Section]) -> bool {
    sections.is_empty() || MARKS.contains(&before) || BETWEEN.contains(&before) || matches!(before, "(" | "nr")
}

/// Each work that is named, with its sections.
fn cited(mentions: &[(&'static CitedWork, bool)], groups: &[Group], given: bool) -> Vec<Citation> {
    let mut citations: Vec<Citation> = Vec::new();
    for (at, (work, old_title)) in mentions.iter().enumerate() {
        let whole = Citation { work, section: None, source: None, old_title: *old_title };
        let of_work = groups.iter().filter(|group| group.of == Some(at)).flat_map(|group| &group.sections);
        let sections = of_work.flat_map(|section| work.numbered(*section));
        let before = citations.len();
        citations.extend(sections.map(|section| Citation { section: Some(section), ..whole }));
        if citations.len() == before && !(given && at == 0) {
            citations.push(whole);
        }
    }
    // A work that is named twice, by its title and its short title, is cited once.
    let all = citations.clone();
    let mut index = 0..;
    citations.retain(|citation| {
        let at = index.next();
        let others = all.iter().zip(0..).filter(|(own, other)| own.work.id == citation.work.id && Some(*other) != at);
        citation.section.is_some() || !others.into_iter().any(|(own, other)| own.section.is_some() || Some(other) < at)
    });
    for citation in &mut citations {
        citation.old_title = all.iter().any(|other| other.work.id == citation.work.id && other.old_title);
    }
    citations
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::citation::tests::written;

    fn read(text: &str) -> Vec<String> {
        parse(text).iter().map(written).collect()
    }

    #[test]
    fn references_are_read_as_people_write_them() {
        for (text, cited) in [
            ("spesialisthelsetjenesteloven § 3-8", &["sphl 3-8"][..]),
            ("Spesialisthelsetjenesteloven §3–8", &["sphl 3-8"]),
            ("spesialisthelsetjenestelovens § 3-8", &["sphl 3-8"]),
            ("spesialisthelsetenestelova § 3-8", &["sphl 3-8"]),
            ("sphl. § 3-8", &["sphl 3-8"]),
            ("sphl 3-8", &["sphl 3-8"]),
            ("LOV-1999-07-02-61 § 3-8", &["sphl 3-8"]),
            ("LOV-1999-07-02-61-§3-8", &["sphl 3-8"]),
            ("lov 2. juli 1999 nr. 61 om spesialisthelsetjenesten m.m. § 3-8", &["sphl 3-8"]),
            ("Lov om spesialisthelsetjenesten m.m. (spesialisthelsetjenesteloven)", &["sphl"]),
            ("Lov om spesialisthelsetjenesten m.m. (spesialisthelsetjenesteloven) § 3-8", &["sphl 3-8"]),
            ("https://lovdata.no/lov/1999-07-02-61/§3-8", &["sphl 3-8"]),
            ("https://lovdata.no/dokument/NL/lov/1999-07-02-61/KAPITTEL_3#%C2%A73-8", &["sphl 3-8"]),
            ("§ 3-8 i spesialisthelsetjenesteloven", &["sphl 3-8"]),
            ("spesialisthelsetjenesteloven §§ 3-8, 3-10 og 3-11", &["sphl 3-8", "sphl 3-10", "sphl 3-11"]),
            ("spesialisthelsetjenesteloven § 3-11 a", &["sphl 3-11 a"]),
            ("spesialisthelsetjenesteloven § 3-11a første ledd", &["sphl 3-11 a"]),
            (
                "§ 3-8 i spesialisthelsetjenesteloven og § 3-2 i helse- og omsorgstjenesteloven",
                &["sphl 3-8", "hol 3-2"],
            ),
            (
                "spesialisthelsetjenesteloven § 3-8 og helse- og omsorgstjenesteloven § 3-2 nr. 5",
                &["sphl 3-8", "hol 3-2 nr 5"],
            ),
            ("helse- og omsorgstjenesteloven § 3-2 første ledd nr. 5", &["hol 3-2 nr 5"]),
            ("hol. § 3-2 nr. 1 og 5", &["hol 3-2 nr 1", "hol 3-2 nr 5"]),
            ("hol § 3-2 første ledd nr. 6 bokstav b", &["hol 3-2 nr 6b"]),
            ("hol § 3-2 nr. 6 b", &["hol 3-2 nr 6b"]),
            ("hol § 3-2 1. ledd nr. 6b", &["hol 3-2 nr 6b"]),
            ("hol § 3-2 nr. 1 og § 3-3", &["hol 3-2 nr 1", "hol 3-3"]),
            ("folketrygdloven § 9-13", &["ftrl 9-13"]),
            ("ftrl. §§ 9-14 til 9-16", &["ftrl 9-14", "ftrl 9-16"]),
            ("folketrygdloven § 9-14 (tidligere § 9-13)", &["ftrl 9-14"]),
            ("folketrygdloven tidlegare § 9-13, no § 9-14", &["ftrl 9-14"]),
            ("folketrygdloven § 9 - 13", &["ftrl 9-13"]),
            ("forskrift om habilitering og rehabilitering § 4", &["hrf 4"]),
            ("Forskrift om habilitering, rehabilitering og koordinator §§ 16–17", &["hrf 16", "hrf 17"]),
            ("helsepersonelloven § 10 a", &["hpl 10 a"]),
            ("hpl §§ 25a og 25b", &["hpl 25 a", "hpl 25 b"]),
            ("helsepersonelloven § 29 a–c", &["hpl 29 a", "hpl 29 b", "hpl 29 c"]),
            ("helsepersonelloven kapittel 5", &["hpl"]),
            ("IS-2651", &["is2651"]),
            ("IS-2651, 6.1 Om læring og mestring", &["is2651"]),
            ("Pårørendestrategien", &["strat-parorende"]),
            ("Vi – de pårørende. Regjeringens pårørendestrategi", &["strat-parorende"]),
            ("Meld. St. 9 (2023–2024)", &["strat-nhsp"]),
            ("Nasjonal helse- og samhandlingsplan 2024–2027", &["strat-nhsp"]),
            ("NK LMH notat 2/2023", &["nklmh-2-2023"]),
            ("personvernforordningen artikkel 13", &["gdpr 13"]),
            ("LOV-2025-06-20-81", &["fvl25"]),
            ("ny forvaltningslov § 14", &["fvl25 14"]),
            ("den nye barnelova § 1-2", &["bl25 1-2"]),
        ] {
            assert_eq!(read(text), cited, "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_a_reference_is_none() {
        for (text, cited) in [
            // The municipality, and a hole.
            ("Hol kommune", &[][..]),
            ("eit hol i tannen", &[]),
            ("Spl. på poliklinikken", &[]),
            ("opplæringslova § 3-8", &[]),
            ("LOV-2003-07-04-84", &[]),
            ("§ 3-8", &[]),
            ("", &[]),
            ("Normal", &[]),
            // The acts of today, and not those that come.
            ("forvaltningsloven § 11", &["fvl 11"]),
            ("barnelova § 31", &["bl81 31"]),
            // Numbers that are no sections.
            ("spesialisthelsetjenesteloven, 12 kurs i 2025", &["sphl"]),
            ("spesialisthelsetjenesteloven § 3-8 for 12 deltakere og 5 pårørende", &["sphl 3-8"]),
            ("lov om helsepersonell av 1999", &["hpl"]),
            ("Strategi for å øke helsekompetansen i befolkningen 2019–2023", &["strat-helsekompetanse"]),
            ("spesialisthelsetjenesteloven § 38", &["sphl 38"]),
        ] {
            assert_eq!(read(text), cited, "{text}");
        }
    }
}
