//! What the npm package costs: to start, and to use beside a validator of structure.

use crate::top;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::Command;

const TITLE: &str = "\
The npm package

Milliseconds from the first `import` on, the middle of the rounds, in a process or a page of its own: until the module is
**ready**, until the **first** assessment is there, in codes; then, each by itself, until a language is **loaded**, and for
an assessment with **words**, and once more in codes, **again**. In brackets how many of that last one it is.

";

/// What `bindings-wasm/measures/start.mjs` prints.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Measured {
    rounds: usize,
    sizes: Sizes,
    started: BTreeMap<String, Started>,
    beside_ajv: Beside,
}

#[derive(Deserialize)]
struct Sizes {
    module: usize,
    texts: BTreeMap<String, usize>,
}

#[derive(Deserialize)]
struct Started {
    ready: f64,
    codes: f64,
    loaded: f64,
    words: f64,
    again: f64,
}

#[derive(Deserialize)]
struct Beside {
    offers: usize,
    bytes: usize,
    ratios: BTreeMap<String, f64>,
}

/// Measures, and writes the section.
pub(crate) fn write() -> bool {
    let output = Command::new("node").arg(top().join("bindings-wasm/measures/start.mjs")).output();
    let measured = output.ok().and_then(|output| serde_json::from_slice::<Measured>(&output.stdout).ok());
    let Some(measured) = measured else {
        println!("The npm package: nothing is measured. `node bindings-wasm/measures/start.mjs` says why.");
        return false;
    };
    let section = section(&measured);
    super::put(&section);
    print!("{section}");
    true
}

fn section(measured: &Measured) -> String {
    let Measured { rounds, sizes, started, beside_ajv: Beside { offers, bytes, ratios } } = measured;
    let mut section = format!(
        "{TITLE}{rounds} rounds.\n\n| | ready | first | loaded | words | again |\n|---|---:|---:|---:|---:|---:|\n"
    );
    for (place, Started { ready, codes, loaded, words, again }) in started {
        let cell = |time: &f64| format!("{time:.1} ({:.0})", time / again);
        let (ready, codes, loaded, words) = (cell(ready), cell(codes), cell(loaded), cell(words));
        _ = writeln!(section, "| {place} | {ready} | {codes} | {loaded} | {words} | {again:.1} |");
    }
    let ratio = |name: &str| ratios.get(name).copied().unwrap_or_default();
    _ = write!(
        section,
        "\nBeside [ajv](https://ajv.js.org), which looks at the structure alone, compiled before, on the {offers} offers of the \
         corpus ({bytes} bytes), in one process; ajv on parsed offers is 1:\n\n\
         | `JSON.parse` | ajv | text door | typed | text door, with words |\n|---:|---:|---:|---:|---:|\n\
         | {:.2} | 1 | {:.2} | {:.2} | {:.2} |\n",
        ratio("parse"),
        ratio("text"),
        ratio("typed"),
        ratio("words"),
    );
    let texts: Vec<_> = sizes.texts.iter().map(|(tag, size)| format!("{tag} {size}")).collect();
    _ = write!(
        section,
        "\nThe module is {} bytes gzip without texts, as Node compresses it; the texts that an assessment of a public description needs: {}. The \
         aim for the module is 150 000, and it is not met: see [0025](decisions/0025-what-the-module-weighs.md).\n",
        sizes.module,
        texts.join(", ")
    );
    section
}
