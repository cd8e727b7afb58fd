//! The works that people cite, and how they are named.
//!
//! An act is known by its number, its date, its titles in Bokmål, Nynorsk and English, and its abbreviations.

use super::changes::OLD_TITLES;
use super::parse::parse_section;
use super::section::{MARKS, Section, numbers};
use crate::source::WorkKind;

/// A work that people cite.
#[derive(Debug)]
pub(crate) struct CitedWork {
    /// That of the [`Work`](crate::source::Work), where the register has sources in it.
    pub(crate) id: &'static str,
    kind: WorkKind,
    /// Its number without `LOV` or `FOR`; empty when it has none.
    number: &'static str,
    /// Whether `3-8` is the eighth section of chapter 3, and not the sections 3 to 8.
    chapters: bool,
    /// Titles and names, in lower case and without marks and hyphens at the end of words.
    names: &'static [&'static str],
    /// Abbreviations. They count only where a section follows, or where nothing else stands.
    short: &'static [&'static str],
}

impl CitedWork {
    /// Whether it is an act or a regulation.
    pub(crate) const fn is_law(&self) -> bool {
        matches!(self.kind, WorkKind::Act | WorkKind::Regulation)
    }

    pub(super) fn find(id: &str) -> Option<&'static Self> {
        WORKS.iter().find(|work| work.id == id)
    }

    /// Sections that are cited of it in words of their own.
    pub(super) fn sections(&'static self, text: &str) -> Vec<Section> {
        let of_it = parse_section(text, Some(self)).into_iter().filter(|citation| citation.work.id == self.id);
        of_it.filter_map(|citation| citation.section).collect()
    }

    /// A section in the way that the work numbers them.
    pub(super) fn numbered(&self, section: Section) -> Vec<Section> {
        if self.chapters { vec![section] } else { section.without_chapters() }
    }

    const fn in_chapters(self) -> Self {
        Self { chapters: true, ..self }
    }

    const fn of_kind(self, kind: WorkKind) -> Self {
        Self { kind, ..self }
    }

    const fn short(self, short: &'static [&'static str]) -> Self {
        Self { short, ..self }
    }
}

const fn act(id: &'static str, number: &'static str, names: &'static [&'static str]) -> CitedWork {
    CitedWork { id, kind: WorkKind::Act, number, chapters: false, names, short: &[] }
}

const fn regulation(id: &'static str, number: &'static str, names: &'static [&'static str]) -> CitedWork {
    act(id, number, names).of_kind(WorkKind::Regulation)
}

const fn guideline(id: &'static str, names: &'static [&'static str]) -> CitedWork {
    act(id, "", names).of_kind(WorkKind::Guideline).in_chapters()
}

const fn strategy(id: &'static str, names: &'static [&'static str]) -> CitedWork {
    act(id, "", names).of_kind(WorkKind::Strategy)
}

#[rustfmt::skip]
static WORKS: &[CitedWork] = &[
    act("sphl", "1999-07-02-61", &[
        "spesialisthelsetjenesteloven", "spesialisthelsetenestelova", "spesialisthelsetjenestelova",
        "lov om spesialisthelsetjenesten", "lov om spesialisthelsetenesta", "specialist health services act",
    ]).in_chapters().short(&["sphl", "sphtjl", "sphtl"]),
    act("hol", "2011-06-24-30", &[
        "helse og omsorgstjenesteloven", "helse og omsorgstenestelova", "helse og omsorgstjenestelova",
        "lov om kommunale helse og omsorgstjenester", "lov om kommunale helse og omsorgstenester",
        "municipal health and care services act",
    ]).in_chapters().short(&["hol", "hotjl", "hotl"]),
    act("pbrl", "1999-07-02-63", &[
        "pasient og brukerrettighetsloven", "pasient og brukerrettighetslova", "pasient og brukarrettslova",
        "pasient og brukarrettighetslova", "pasientrettighetsloven", "pasientrettighetslova",
        "lov om pasient og brukerrettigheter", "lov om pasient og brukarrettar",
        "patients and service users rights act",
    ]).in_chapters().short(&["pbrl", "pasrl"]),
    act("hpl", "1999-07-02-64", &[
        "helsepersonelloven", "helsepersonellova", "lov om helsepersonell", "health personnel act",
    ]).short(&["hpl", "hlspl"]),
    act("hfl", "2001-06-15-93", &[
        "helseforetaksloven", "helseføretakslova", "lov om helseforetak", "lov om helseføretak",
    ]).short(&["hfl", "hforl"]),
    act("fhl", "2011-06-24-29", &[
        "folkehelseloven", "folkehelselova", "lov om folkehelsearbeid", "public health act",
    ]).short(&["fhl"]),
    act("pjl", "2014-06-20-42", &[
        "pasientjournalloven", "pasientjournallova", "lov om behandling av helseopplysninger ved ytelse av helsehjelp",
        "lov om behandling av helseopplysningar ved yting av helsehjelp",
    ]).short(&["pjl"]),
    regulation("pjf", "2019-03-01-168", &[
        "pasientjournalforskriften", "pasientjournalforskrifta", "forskrift om pasientjournal",
    ]).short(&["pjf"]),
    act("gdpr", "", &[
        "personvernforordningen", "personvernforordninga", "2016 679", "general data protection regulation",
    ]).short(&["gdpr", "pvf"]),
    act("popplyl", "2018-06-15-38", &[
        "personopplysningsloven", "personopplysningslova", "lov om behandling av personopplysninger",
        "lov om behandling av personopplysningar",
    ]).short(&["popplyl", "popl"]),
    regulation("lkf", "2016-10-28-1250", &[
        "forskrift om ledelse og kvalitetsforbedring", "forskrift om leiing og kvalitetsforbetring",
    ]).short(&["lkf"]),
    regulation("hrf", "2011-12-16-1256", &[
        "forskrift om habilitering rehabilitering og koordinator", "forskrift om habilitering og rehabilitering",
        "rehabiliteringsforskriften", "rehabiliteringsforskrifta",
    ]).short(&["hrf"]),
    regulation("ipf", "2022-06-22-1110", &["forskrift om individuell plan"]).short(&["ipf"]),
    act("ldl", "2017-06-16-51", &[
        "likestillings og diskrimineringsloven", "likestillings og diskrimineringslova",
        "lov om likestilling og forbud mot diskriminering", "lov om likestilling og forbod mot diskriminering",
    ]).short(&["ldl"]),
    regulation("uuikt", "2013-06-21-732", &[
        "forskrift om universell utforming av informasjons og kommunikasjonsteknologiske",
        "forskrift om universell utforming av ikt-løsninger", "forskrift om universell utforming av ikt-løysingar",
    ]),
    act("spl", "2021-05-21-42", &["språklova", "språkloven", "lov om språk"]).short(&["spl"]),
    act("tolk", "2021-06-11-79", &["tolkeloven", "tolkelova", "lov om offentlige organers ansvar for bruk av tolk"]),
    act("samel", "1987-06-12-56", &["sameloven", "samelova", "lov om sametinget"]).in_chapters(),
    act("mrl", "1999-05-21-30", &[
        "menneskerettsloven", "menneskerettslova", "lov om styrking av menneskerettighetenes stilling",
    ]),
    // Part of the act above, with articles of its own.
    act("crc", "", &["barnekonvensjonen", "fns barnekonvensjon", "fn barnekonvensjon"]),
    act("crpd", "", &["konvensjon om rettighetene til mennesker med nedsatt funksjonsevne"]).short(&["crpd"]),
    act("fvl", "1967-02-10", &["forvaltningsloven", "forvaltningslova"]).short(&["fvl"]),
    act("fvl25", "2025-06-20-81", &[
        "ny forvaltningslov", "nye forvaltningsloven", "nye forvaltningslova", "forvaltningsloven 2025",
        "forvaltningslova 2025", "forvaltningsloven av 2025", "forvaltningslova av 2025",
    ]),
    act("bl81", "1981-04-08-7", &["barneloven", "barnelova"]),
    act("bl25", "2025-06-20-40", &[
        "ny barnelov", "nye barneloven", "nye barnelova", "barneloven 2025", "barnelova 2025", "barneloven av 2025",
        "barnelova av 2025",
    ]).in_chapters(),
    act("ftrl", "1997-02-28-19", &[
        "folketrygdloven", "folketrygdlova", "lov om folketrygd", "national insurance act",
    ]).in_chapters().short(&["ftrl"]),
    regulation("polbet", "2016-12-20-1848", &[
        "forskrift om betaling fra pasienter for poliklinisk helsehjelp",
        "forskrift om betaling frå pasientar for poliklinisk helsehjelp",
    ]),
    regulation("komegen", "2011-12-16-1349", &[
        "forskrift om egenandel for helse og omsorgstjenester", "forskrift om eigendel for helse og omsorgstenester",
        "forskrift om eigenandel for helse og omsorgstenester",
    ]),
    regulation("pasreise", "2015-06-25-793", &[
        "pasientreiseforskriften", "pasientreiseforskrifta", "forskrift om pasienters ledsageres og pårørendes rett",
    ]),
    regulation("barninst", "2000-12-01-1217", &[
        "forskrift om barns opphold i helseinstitusjon", "forskrift om opphald for barn i helseinstitusjon",
    ]),
    regulation("natkomp", "2010-12-17-1706", &[
        "forskrift om krav til spesialisthelsetjenester", "forskrift om krav til spesialisthelsetenester",
    ]).in_chapters(),
    guideline("is2651", &["is-2651", "is 2651", "rehabilitering habilitering individuell plan og koordinator"]),
    guideline("is1896", &[
        "is-1896", "is 1896", "veileder for kommunale frisklivssentraler",
        "rettleiar for kommunale frisklivssentralar",
    ]),
    guideline("is2587", &[
        "is-2587", "is 2587", "pårørendeveileder", "pårørendeveilederen", "pårørenderettleiaren",
        "rettleiar om pårørande",
    ]),
    // The one before the next.
    guideline("is1924", &["is-1924", "is 1924", "veileder om kommunikasjon via tolk"]),
    guideline("hdir-tolk", &["tolketjenester i helse og omsorgstjenesten", "tolketenester i helse og omsorgstenesta"]),
    guideline("hdir-sammensatte", &[
        "oppfølging av personer med store og sammensatte behov",
        "oppfølging av personar med store og samansette behov",
    ]),
    guideline("normen", &[
        "normen", "norm for informasjonssikkerhet", "norm for informasjonstryggleik",
    ]).of_kind(WorkKind::IndustryNorm),
    guideline("nklmh-2-2023", &[
        "sentrale føringer for læring og mestring", "sentrale føringar for læring og meistring", "notat 2 2023",
    ]).of_kind(WorkKind::ProfessionalAdvice),
    strategy("strat-helsekompetanse", &[
        "strategi for å øke helsekompetansen", "strategi for å auke helsekompetansen",
        "strategien for å øke helsekompetansen", "strategien for å auke helsekompetansen", "helsekompetansestrategien",
    ]),
    strategy("strat-nhsp", &[
        "nasjonal helse og samhandlingsplan", "helse og samhandlingsplanen", "meld st 9 2023-2024",
    ]),
    strategy("strat-opptrapping", &[
        "opptrappingsplan for habilitering og rehabilitering", "opptrappingsplanen for habilitering og rehabilitering",
    ]),
    strategy("strat-parorende", &[
        "pårørendestrategi", "pårørendestrategien", "pårørandestrategi", "pårørandestrategien", "vi de pårørende",
        "vi dei pårørande",
    ]),
];

/// A work that is named somewhere.
pub(super) struct Named {
    pub(super) work: &'static CitedWork,
    /// How many tokens its name takes.
    pub(super) tokens: usize,
    /// Whether the title is one that it had.
    pub(super) old_title: bool,
}

/// The work that is named where the tokens begin.
pub(super) fn named(tokens: &[String]) -> Option<Named> {
    let first = tokens.first()?;
    by_number(first, tokens).or_else(|| by_name(first, tokens))
}

fn by_number(first: &str, tokens: &[String]) -> Option<Named> {
    let number = first.strip_prefix("lov-").or_else(|| first.strip_prefix("for-")).unwrap_or(first);
    if !number.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let numbered = WORKS.iter().find(|work| work.number == number).map(|work| (work, 1));
    let (work, tokens) = numbered.or_else(|| by_date(tokens))?;
    Some(Named { work, tokens, old_title: false })
}

#[rustfmt::skip]
const MONTHS: &[&str] = &[
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "desember",
];

/// An act by its date: `2. juli 1999 nr. 61`.
fn by_date(tokens: &[String]) -> Option<(&'static CitedWork, usize)> {
    let [day, month, year, rest @ ..] = tokens else { return None };
    let day: u32 = day.parse().ok()?;
    let month = MONTHS.iter().position(|known| *known == month)? + 1;
    let date = format!("{year}-{month:02}-{day:02}");
    let (number, taken) = match rest {
        [nr, number, ..] if matches!(nr.as_str(), "nr" | "no") => (format!("{date}-{number}"), 5),
        _ => (date, 3),
    };
    WORKS.iter().find(|work| work.number == number).map(|work| (work, taken))
}

/// The longest name or title that stands there.
fn by_name(first: &str, tokens: &[String]) -> Option<Named> {
    let mut longest: Option<Named> = None;
    let mut found = |work, tokens, old_title| {
        if longest.as_ref().is_none_or(|before| tokens > before.tokens) {
            longest = Some(Named { work, tokens, old_title });
        }
    };
    let has_section = tokens.get(1).is_none_or(|next| MARKS.contains(&next.as_str()) || numbers(next).is_some());
    for work in WORKS {
        work.names.iter().filter_map(|name| begins(tokens, name)).for_each(|taken| found(work, taken, false));
        if has_section && work.short.contains(&first) {
            found(work, 1, false);
        }
    }
    for old in OLD_TITLES {
        if let (Some(taken), Some(work)) = (begins(tokens, old.title), CitedWork::find(old.work)) {
            found(work, taken, true);
        }
    }
    longest
}

/// How many tokens a name takes, when they begin with it. Commas and brackets count for nothing.
fn begins(tokens: &[String], name: &str) -> Option<usize> {
    // Most names are ruled out by their first letter.
    if tokens.first()?.bytes().next() != name.bytes().next() {
        return None;
    }
    let mut words = name.split(' ').peekable();
    let mut taken = 0;
    for token in tokens {
        let Some(word) = words.peek() else { break };
        let is_last = name.ends_with(word);
        if token == word || (is_last && token.strip_suffix('s') == Some(word)) {
            words.next();
        } else if !(taken > 0 && matches!(token.as_str(), "," | "(" | ")")) {
            return None;
        }
        taken += 1;
    }
    words.peek().is_none().then_some(taken)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::citation::of_id;
    use crate::citation::parse::parse;
    use crate::sources::SOURCES;

    #[test]
    fn every_law_of_the_register_is_known_by_its_number_and_its_titles() {
        for source in SOURCES {
            if !matches!(source.work.kind, WorkKind::Act | WorkKind::Regulation) {
                continue;
            }
            let work = CitedWork::find(source.work.id).unwrap_or_else(|| panic!("{}", source.work.id));
            assert_eq!(work.kind, source.work.kind, "{}", source.work.id);
            let number = format!("{} {}", source.work.identifier, source.section);
            let found = parse(&number);
            assert!(found.iter().any(|citation| citation.is_of(source)), "{}: {number}: {found:?}", source.id);
            assert!(of_id(source.id).iter().any(|citation| citation.is_of(source)), "{}", source.id);
            for name in work.names {
                assert!(
                    parse(name).first().is_some_and(|citation| citation.work.id == work.id),
                    "{name} is not {}",
                    work.id
                );
            }
        }
    }
}
