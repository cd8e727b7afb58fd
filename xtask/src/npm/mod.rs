//! The npm package `mestring`, built into `bindings-wasm/pkg`.

mod texts;

use crate::size::{self, compressed};
use crate::top;
use mestring_i18n::Language;
use mestring_schemas::Pack;
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

/// Where the package is made from.
fn sources() -> PathBuf {
    top().join("bindings-wasm")
}

/// Builds the package, and holds it against the budgets.
pub(crate) fn build() -> bool {
    if !installed(&sources()) || !installed(&sources().join("widget")) {
        return false;
    }
    let Some(built) = size::wasm("mestring-wasm", &["--lib"], "mestring_wasm.wasm") else { return false };
    let Some(module) = module(&built) else { return false };
    let package = sources().join("pkg");
    // What is no longer made is not to be left over.
    _ = fs::remove_dir_all(&package);
    fs::create_dir_all(&package).unwrap();
    for file in ["mestring.wasm", "glue.js"] {
        fs::copy(module.join(file), package.join(file)).unwrap();
    }
    let mut sizes = vec![("mestring.wasm".to_owned(), size_of(&package.join("mestring.wasm")), Some(size::MODULE))];
    write_texts(&package, &mut sizes);
    for file in fs::read_dir(sources().join("js")).unwrap().map(|file| file.unwrap()) {
        fs::copy(file.path(), package.join(file.file_name())).unwrap();
    }
    for file in ["LICENSE-APACHE", "LICENSE-MIT", "NOTICE.md"] {
        fs::copy(top().join(file), package.join(file)).unwrap();
    }
    // Bundles the widgets into the package; it holds their size against a budget of its own.
    let mut widgets = Command::new("node");
    widgets.arg(sources().join("widget/build.mjs")).arg(&package);
    widgets.status().is_ok_and(|status| status.success()) & size::hold(&sizes)
}

/// Whether the tools that a folder names are there; they are installed when they are not, or have changed.
fn installed(folder: &Path) -> bool {
    let time = |file: &str| fs::metadata(folder.join(file)).and_then(|data| data.modified()).ok();
    if time("node_modules/.package-lock.json") >= time("package-lock.json") {
        return true;
    }
    let mut npm = Command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund", "--silent"]).current_dir(folder);
    let done = npm.status().is_ok_and(|status| status.success());
    if !done {
        println!("`npm ci` in {} failed: is npm there, and the network?", folder.display());
    }
    done
}

fn size_of(file: &Path) -> usize {
    compressed(&fs::read(file).unwrap())
}

/// What makes the module smaller: options of `wasm-opt`, of the npm package `binaryen`. The features are those that Rust
/// uses; browsers have known them since 2021.
const OPTIMISE: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "-Oz",
    "--converge",
    // It splits the data into pieces that compress worse.
    "--skip-pass=memory-packing",
];

/// The folder with the module as it is sent, and its JavaScript half. Made only when the module is a new one.
fn module(built: &Path) -> Option<PathBuf> {
    let mut hash = Sha256::new();
    hash.update(fs::read(built).unwrap());
    hash.update(format!("{OPTIMISE:?}"));
    hash.update(fs::read(sources().join("package-lock.json")).unwrap());
    let mut name = String::new();
    for byte in hash.finalize().iter().take(8) {
        _ = write!(name, "{byte:02x}");
    }
    let folder = top().join("target/npm").join(name);
    if folder.join("mestring.wasm").exists() {
        return Some(folder);
    }
    let tool = sources().join("node_modules/.bin/wasm-opt");
    _ = fs::remove_dir_all(top().join("target/npm"));
    let mut bindgen = Bindgen::new();
    // Loading is our own, so of what is made for bundlers only the half is taken that loads nothing.
    bindgen.input_path(built).out_name("mestring").bundler(true).unwrap();
    bindgen.typescript(false).remove_producers_section(true).generate(&folder).unwrap();
    fs::rename(folder.join("mestring_bg.js"), folder.join("glue.js")).unwrap();
    let mut optimise = Command::new(tool);
    optimise.args(OPTIMISE).arg(folder.join("mestring_bg.wasm")).arg("-o").arg(folder.join("optimised.wasm"));
    let is_made = optimise.status().unwrap().success();
    // Last, so that a folder is either whole or made again.
    is_made.then(|| fs::rename(folder.join("optimised.wasm"), folder.join("mestring.wasm")).unwrap())?;
    Some(folder)
}

/// Writes each pack of texts as a module that gives it, and the list of them.
fn write_texts(package: &Path, sizes: &mut Vec<(String, usize, Option<usize>)>) {
    let mut list = String::from("export const TEXTS = {\n");
    for language in Language::ALL {
        let tag = language.tag();
        fs::create_dir_all(package.join("texts").join(tag)).unwrap();
        _ = writeln!(list, "  {tag}: {{");
        for (pack, text) in texts::packs(language) {
            let (name, path) = (pack.as_str(), format!("texts/{tag}/{}.js", pack.as_str()));
            let module = format!("export default {};\n", serde_json::to_string(&text).unwrap());
            sizes.push((path.clone(), compressed(module.as_bytes()), (pack == Pack::Default).then_some(size::TEXTS)));
            fs::write(package.join(&path), module).unwrap();
            _ = writeln!(list, "    \"{name}\": () => import(\"./{path}\"),");
        }
        list.push_str("  },\n");
    }
    list.push_str("};\n\n// The packs that go with a pack.\nexport const WITH = {\n");
    for pack in Pack::ALL {
        let with: Vec<_> = pack.with().iter().map(|pack| pack.as_str()).collect();
        _ = writeln!(list, "  \"{}\": {},", pack.as_str(), serde_json::to_string(&with).unwrap());
    }
    list.push_str("};\n");
    fs::write(package.join("texts.js"), list).unwrap();
    let named: Vec<_> = Pack::ALL.iter().map(|pack| format!("\"{}\"", pack.as_str())).collect();
    let types = format!("/** Texts that are loaded together. */\nexport type Pack = {};\n", named.join(" | "));
    fs::write(package.join("texts.d.ts"), types).unwrap();
}

#[cfg(test)]
mod tests {
    use super::{Language, Pack, sources, texts};
    use fluent_syntax::ast::Entry;
    use mestring_i18n::HELP;
    use std::collections::BTreeMap;

    #[test]
    fn every_text_is_in_one_pack() {
        for language in Language::ALL {
            let mut all: BTreeMap<String, String> = BTreeMap::new();
            let packs = texts::packs(language);
            assert_eq!(packs.keys().copied().collect::<Vec<_>>(), Pack::ALL, "{}", language.tag());
            for (pack, text) in &packs {
                for entry in fluent_syntax::parser::parse(text.as_str()).unwrap().body {
                    let Entry::Message(message) = entry else { panic!("{entry:?}") };
                    let key = message.id.name;
                    assert_eq!(Pack::of(key), *pack, "{key}");
                    let parts = message.attributes.iter().map(|attribute| (attribute.id.name, &attribute.value));
                    for (name, pattern) in parts.chain(message.value.iter().map(|value| ("", value))) {
                        let name = match key.strip_suffix(HELP) {
                            // In the files it stands with what it is the help of.
                            Some(field) => format!("{field}.help"),
                            None if name.is_empty() => key.to_owned(),
                            None => format!("{key}.{name}"),
                        };
                        assert_eq!(all.insert(name.clone(), format!("{pattern:?}")), None, "{name} stands twice");
                    }
                }
            }
            let written = texts::written(language);
            let other = written.iter().find(|(key, text)| all.get(*key) != Some(text));
            assert_eq!(other.map(|(key, text)| (key, text, all.get(key))), None, "{}", language.tag());
            assert_eq!(all.len(), written.len(), "{}", language.tag());
        }
    }

    #[test]
    fn the_package_has_the_version_of_the_workspace() {
        let package = std::fs::read_to_string(sources().join("js/package.json")).unwrap();
        let package: serde_json::Value = serde_json::from_str(&package).unwrap();
        assert_eq!(package["version"], env!("CARGO_PKG_VERSION"));
    }
}
