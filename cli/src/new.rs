//! `mestring new`: an empty document, and guidance beside it.

use crate::text::{HEADING, styled, wrap, write};
use mestring_i18n::Variable::Text;
use mestring_i18n::{Catalogue, Language};
use mestring_schemas::Schema;
use std::io::{Result, Write as _};
use std::process::ExitCode;

/// What a reader has to know, and how it is written.
const BASICS: &[(&str, &str)] = &[
    ("new-who", r#""audience": {"description": {"nb": "…"}, "roles": ["patient"]}"#),
    ("new-when", r#""runs": [{"dates": {"start": "2026-11-21", "fromTime": "10:00"}}]"#),
    ("new-where", r#""venues": [{"name": "…", "street": "…", "town": "…"}]"#),
    ("new-price", r#""cost": {"fees": [{"amount": "free"}]}"#),
    ("new-way-in", r#""access": {"referral": {"need": "not-required"}}"#),
    ("new-contact", r#""contacts": [{"role": {"nb": "…"}, "phone": "…", "email": "…"}]"#),
];

/// What organisations mostly say once.
const OFTEN: &[&str] = &[
    r#""language": {"interpreter": "on-request"}"#,
    r#""accessibility": {"statement": "https://…"}"#,
    r#""privacy": {"notice": "https://…"}"#,
    r#""cost": {"fees": [{"amount": "public-rate", "per": "offer"}]}"#,
];

/// Prints the document to standard output and the guidance to standard error, so that the first can go to a file.
pub(crate) fn print(kind: Schema, language: Language) -> Result<ExitCode> {
    let texts = Catalogue::new(language);
    let name = kind.name();
    let mut guidance = anstream::stderr().lock();
    let mut tell = |text: &str| writeln!(guidance, "{}", wrap(text, ""));
    tell(&texts.text(&format!("new-{name}"), &[]))?;
    tell(&texts.text("new-schema", &[("command", Text(&format!("mestring schema {name} > {name}.schema.json")))]))?;
    match kind {
        Schema::Offer => {
            tell(&format!("\n{}", styled(HEADING, &texts.text("new-basics", &[]))))?;
            for (key, json) in BASICS {
                tell(&format!("- {}\n    {json}", texts.text(key, &[])))?;
            }
        }
        Schema::Provider => {
            tell(&format!("\n{}", styled(HEADING, &texts.text("new-often", &[]))))?;
            for json in OFTEN {
                tell(&format!("    {json}"))?;
            }
        }
        // Nobody begins the others by hand.
        _ => {}
    }
    tell(&format!("\n{}", texts.text("new-unstated", &[])))?;
    tell(&format!("    {}", r#""unstated": [{"fact": "cost", "state": "comes-later"}]"#))?;
    tell(&format!("\n{}\n", texts.text("new-check", &[("command", Text(&format!("mestring check {name}.json")))])))?;
    write(&format!("{{\n  \"$schema\": \"{name}.schema.json\",\n  \"format\": \"mestring/{name}/1\"\n}}\n"))?;
    Ok(ExitCode::SUCCESS)
}
