import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { FIRST, FIRST_OF, SECTIONS } from "../src/check/sections.js";
import { passed, shown, written } from "../src/dates.js";
import { jsonLd } from "../src/offer/json-ld.js";
import { BASICS, MORE } from "../src/offer/sections.js";
import { at, pointer, put, tidy, tokens } from "../src/pointer.js";
import { language, said, speaker } from "../src/words.js";
import { BUDGET } from "../build.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const words = Object.fromEntries(
  ["nb", "nn", "en"].map((lang) => [lang, JSON.parse(readFileSync(here(`../words/${lang}.json`), "utf8"))]),
);
const sources = readdirSync(here("../src"), { recursive: true }).filter((name) => name.endsWith(".js"));
const source = (name) => readFileSync(here(`../src/${name}`), "utf8");
const schema = JSON.parse(readFileSync(here("../../../schemas/json/offer.schema.json"), "utf8"));

/** The properties of what stands at a path of names, through references and lists. */
function properties(path) {
  let node = schema;
  for (const name of path) {
    node = node?.properties?.[name];
    if (node?.type === "array") node = node.items;
    if (node?.$ref) node = schema.$defs[node.$ref.split("/").at(-1)];
  }
  return node;
}

test("pointers are read and written, and odd names are only names", () => {
  assert.deepEqual(tokens("/a~1b/0/c~0d"), ["a/b", "0", "c~d"]);
  assert.equal(pointer(["a/b", 0, "c~d"]), "/a~1b/0/c~0d");
  const document = {};
  put(document, ["__proto__", "x"], 1);
  assert.equal({}.x, undefined);
  assert.equal(at(document, ["__proto__", "x"]), 1);
  assert.equal(at({}, ["constructor"]), undefined);
  const odd = { audience: 3 };
  put(odd, ["audience", "roles"], ["patient"]);
  assert.deepEqual(odd, { audience: { roles: ["patient"] } });
});

test("what is taken away takes empty groups with it, and lists keep their places", () => {
  const document = { access: { referral: { need: "required" } }, contacts: [{ phone: "1" }, { phone: "2" }] };
  put(document, ["access", "referral", "need"], undefined);
  put(document, ["contacts", 0, "phone"], undefined);
  assert.deepEqual(document, { contacts: [{}, { phone: "2" }] });
  const { result, places } = tidy(document);
  assert.deepEqual(result, { contacts: [{ phone: "2" }] });
  assert.equal(places("/contacts/0/phone"), "/contacts/1/phone");
  assert.equal(places("/contacts"), "/contacts");
});

test("tidying keeps what is stated, false and zero too", () => {
  const document = { a: false, b: 0, c: "x", d: [[], [{}], [""], ["y"]], e: { f: {} } };
  assert.deepEqual(tidy(document).result, { a: false, b: 0, c: "x", d: [["y"]] });
});

test("dates are read as people write them, and what is no date stays", () => {
  for (const [text, iso] of [
    ["14.01.2027", "2027-01-14"],
    ["14.1.2027", "2027-01-14"],
    ["14/1/2027", "2027-01-14"],
    ["01.2027", "2027-01"],
    ["14. januar 2027", "2027-01-14"],
    ["14. mars 2027", "2027-03-14"],
    ["14 January 2027", "2027-01-14"],
    ["Desember 2027", "2027-12"],
    ["21.11.", "--11-21"],
    ["2027-01-14", "2027-01-14"],
    ["31.02.2027", "31.02.2027"],
    ["13.2027", "13.2027"],
    ["snart", "snart"],
    ["14.01.27", "14.01.27"],
  ])
    assert.equal(written(text), iso);
  assert.deepEqual(["2027-01-14", "2027-01", "--11-21", "2027", "snart"].map(shown), [
    "14.01.2027",
    "01.2027",
    "21.11.",
    "2027",
    "snart",
  ]);
  const day = "2026-11-22";
  assert.deepEqual(
    ["2026-11-21", "2026-11-22", "2026-10", "2026-11", "2025", "2026", "--01-01", undefined].map((one) =>
      passed(one, day),
    ),
    [true, false, true, false, true, false, false, false],
  );
});

test("texts fall back in the order of the languages, and any language is better than none", () => {
  assert.deepEqual(said({ en: "a", nb: "b" }, "nn"), { lang: "nb", text: "b" });
  assert.deepEqual(said({ se: "c" }, "nn"), { lang: "se", text: "c" });
  assert.equal(said({}, "nb"), null);
  assert.deepEqual(["no", "nb-NO", "nn-NO", "nno", "en-GB", "de", "", null].map(language), [
    "nb",
    "nb",
    "nn",
    "nn",
    "en",
    "nb",
    "nb",
    "nb",
  ]);
});

test("schema.org data say only what is stated", () => {
  assert.deepEqual(jsonLd({ format: "mestring/offer/1" }, "nb"), {
    "@context": "https://schema.org",
    "@type": "Course",
  });
  const { hasCourseInstance, offers } = jsonLd(
    {
      runs: [{ dates: { start: "--11-21" } }, { dates: { start: "2027-01-02" } }],
      cost: { fees: [{ amount: "public-rate" }, { amount: "free" }] },
    },
    "nb",
  );
  assert.deepEqual(hasCourseInstance, [{ "@type": "CourseInstance", startDate: "2027-01-02" }]);
  assert.deepEqual(offers, [{ "@type": "Offer", price: 0, priceCurrency: "NOK" }]);
});

test("the three languages have the same words with the same variables, and no word is empty or a copy of another language", () => {
  const shape = (word) =>
    (typeof word === "object" ? Object.keys(word).sort().join() : "") +
    [...JSON.stringify(word).matchAll(/\{(\w+)\}/g)]
      .map(([, name]) => name)
      .filter((name) => name !== "count")
      .sort();
  const keys = Object.keys(words.nb);
  for (const lang of ["nn", "en"]) {
    assert.deepEqual(Object.keys(words[lang]), keys);
    for (const key of keys) {
      assert.equal(typeof words[lang][key], typeof words.nb[key], key);
      assert.notEqual(JSON.stringify(words[lang][key]), '""', key);
      assert.equal(
        shape(words[lang][key]).replace(/number,number/, "number"),
        shape(words.nb[key]).replace(/number,number/, "number"),
        key,
      );
    }
  }
  const copied = keys.filter(
    (key) =>
      JSON.stringify(words.nb[key]).length > 40 && JSON.stringify(words.en[key]) === JSON.stringify(words.nb[key]),
  );
  assert.deepEqual(copied, []);
});

test("every word is used, and every word that is used is there", () => {
  const code = sources.map(source).join("\n");
  const plain = new Set([...code.matchAll(/"([a-z][a-zA-Z-]+)"/g)].map(([, word]) => word));
  const begun = new Set([...code.matchAll(/`([a-z-]+-)\$\{/g)].map(([, start]) => start));
  const unused = Object.keys(words.nb).filter(
    (key) => !plain.has(key) && ![...begun].some((start) => key.startsWith(start)),
  );
  assert.deepEqual(unused, []);
  const asked = [...code.matchAll(/\bt\("([a-zA-Z-]+)"/g)].map(([, key]) => key);
  assert.ok(asked.length > 50);
  assert.deepEqual(
    asked.filter((key) => !(key in words.nb)),
    [],
  );
  for (const { name } of SECTIONS) assert.ok(`section-${name}` in words.nb, name);
  for (const { name, rows } of [...BASICS, ...MORE]) {
    assert.ok(`offer-${name}` in words.nb, name);
    for (const row of rows) if (Array.isArray(row)) assert.ok(row[0] in words.nb, row[0]);
  }
  assert.throws(() => speaker("nb")("no-such-word"), /no-such-word/);
});

test("the Bokmål and Nynorsk words are spelled as the dictionaries have them", (context) => {
  for (const [lang, dictionary] of [
    ["nb", "nb_NO"],
    ["nn", "nn_NO"],
  ]) {
    const texts = Object.entries(words[lang])
      .filter(([key]) => key !== "failed-csp")
      .map(([, word]) =>
        (typeof word === "object" ? Object.values(word).join("\n") : word).replace(
          /\{\w+\}|https?:\/\/\S*|\S+@\S+|mestring\/offer\/1|«\w+»/g,
          " ",
        ),
      );
    const run = spawnSync("hunspell", ["-d", dictionary, "-l"], { input: texts.join("\n"), encoding: "utf8" });
    if (run.error || run.status !== 0) {
      assert.ok(!process.env.CI && !process.env.MESTRING_NO_SKIP, "hunspell or its Norwegian dictionaries are missing");
      context.skip("hunspell or its Norwegian dictionaries are missing");
      return;
    }
    const known = new Set(
      readFileSync(here(`../../../i18n/words/${lang}.txt`), "utf8")
        .split("\n")
        .map((line) => line.trim().toLowerCase()),
    );
    const own = new Set(["json", "json-fil", "format", "kl"]);
    const wrong = [...new Set(run.stdout.split("\n").filter(Boolean))].filter(
      (word) => !known.has(word.toLowerCase()) && !own.has(word.toLowerCase()),
    );
    assert.deepEqual(wrong, [], lang);
  }
});

test("the form has every field of an offer in one section", () => {
  const placed = SECTIONS.flatMap(({ fields }) => fields).sort();
  const all = Object.keys(schema.properties)
    .filter((name) => name !== "$schema" && name !== "format")
    .sort();
  assert.deepEqual(placed, all);
});

test("what comes first, and what the public is told, are fields that exist", () => {
  for (const place of FIRST) assert.ok(properties(tokens(place)), place);
  for (const [record, fields] of Object.entries(FIRST_OF))
    for (const field of fields) assert.ok(schema.$defs[record]?.properties?.[field], `${record}.${field}`);
  for (const { words: facts, rows } of [...BASICS, ...MORE]) {
    for (const fact of [...facts, ...rows.flatMap((row) => (Array.isArray(row) ? row.slice(1) : [row]))])
      assert.ok(properties(fact.split(".")), fact);
  }
});

test("nothing makes markup or code out of a text, keeps anything, or styles an element", () => {
  const forbidden =
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|(?<!unsafe-)\beval\b|new Function|setTimeout\("|DOMParser|createContextualFragment|localStorage|sessionStorage|indexedDB|document\.cookie|\.style\b|cssText|createPolicy/;
  for (const name of sources) assert.doesNotMatch(source(name), forbidden, name);
});

test("the code is formatted", () => {
  const files = ["src", "tests", "words", "*.mjs", "../demo/*.{mjs,js,css,html}"];
  execFileSync(process.execPath, [here("../node_modules/prettier/bin/prettier.cjs"), "--check", ...files], {
    cwd: here(".."),
    stdio: "pipe",
  });
});

test("the widgets are within their budget", () => {
  const out = execFileSync(process.execPath, [here("../build.mjs"), process.env.MESTRING_PKG ?? here("../../pkg")], {
    encoding: "utf8",
  });
  const [, size] = out.match(/widget: (\d+) of/);
  assert.ok(Number(size) > 10_000 && Number(size) <= BUDGET, out);
});
