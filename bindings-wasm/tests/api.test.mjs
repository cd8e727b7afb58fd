// What the functions do in Node, in the package as it is packed.

import assert from "node:assert/strict";
import { cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { OFFER, corpus, json, project, read, request, run, sources } from "./support.mjs";

const LANGUAGES = ["nb", "nn", "en"];
const offer = json(OFFER);
const camel = (name) => name.replace(/-./g, (dash) => dash[1].toUpperCase());

let folder;
let mestring;
let copies = 0;

before(async () => {
  folder = project("api", "node");
  mestring = await fresh();
});

/** The package as a program sees it that has just started: modules are known by their address. */
function fresh(entry = "index.js") {
  copies += 1;
  const copy = join(folder, `copy-${copies}`);
  cpSync(join(folder, "node_modules/mestring"), copy, { recursive: true });
  return import(pathToFileURL(join(copy, entry)));
}

const code = (expected) => (error) => {
  assert.equal(error.name, "MestringError");
  assert.equal(error.code, expected, error.message);
  assert.ok(error instanceof Error && error.message.length > 20);
  return true;
};

/** The examples in the README, each with what it prints first. */
function examples() {
  const found = [...read("bindings-wasm/js/README.md").matchAll(/```js\n([^]*?)```[^]*?```text\n([^]*?)```/g)];
  return found.map(([, code, printed]) => [code, printed]);
}

test("every function of the contract is there, or left out with a reason", () => {
  const { functions } = json("docs/contract.json");
  const leftOut = json("bindings-wasm/left-out.json");
  for (const { name } of functions) {
    assert.equal(typeof mestring[camel(name)], name in leftOut ? "undefined" : "function", name);
  }
  for (const [name, reason] of Object.entries(leftOut)) {
    assert.ok(functions.some((one) => one.name === name) && reason.length > 20, name);
  }
});

test("types and functions are those of the contract", () => {
  run("node", ["tools/generate.mjs", "--check"], sources);
  for (const file of readdirSync(join(sources, "pkg")).filter((name) => name.endsWith(".d.ts"))) {
    const code = readFileSync(join(sources, "pkg", file), "utf8").replaceAll(/\/\*[^]*?\*\/|\/\/.*|"[^"]*"/g, "");
    assert.ok(!/\bany\b/.test(code), file);
  }
});

test("programs in TypeScript compile, strictly", () => {
  const project_ = project("types");
  // What the README shows is for these programs too.
  const readme = examples().map(([code], at) => {
    writeFileSync(join(project_, `readme-${at}.ts`), code);
    return `readme-${at}.ts`;
  });
  const strict = ["--noEmit", "--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes", "--target", "es2022"];
  for (const module of [["esnext", "bundler"], ["nodenext", "nodenext"]]) {
    const how = [...strict, "--lib", "es2022,dom", "--module", module[0], "--moduleResolution", module[1]];
    run(join(sources, "node_modules/.bin/tsc"), [...how, "main.ts", ...readme], project_);
    const pageless = ["--lib", "es2022", "--module", module[0], "--moduleResolution", module[1]];
    run(join(sources, "node_modules/.bin/tsc"), [...strict, ...pageless, "codes.ts"], project_);
  }
});

test("what is asked too early is told", async () => {
  const { assess, text, addTexts } = await fresh();
  assert.throws(() => assess(request(offer)), code("not-ready"));
  assert.throws(() => text("assess", "{}"), code("not-ready"));
  assert.throws(() => addTexts("nn", "default", ""), code("not-ready"));
});

test("it gets ready once, however often it is asked, and can try again", async () => {
  const { init, assess } = await fresh();
  await assert.rejects(init({ wasm: pathToFileURL(join(folder, "gone.wasm")) }), code("not-loaded"));
  await assert.rejects(init({ wasm: Uint8Array.of(1, 2, 3) }), code("not-loaded"));
  // A module, but not this one.
  await assert.rejects(init({ wasm: Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0) }), code("not-loaded"));
  for (const wasm of [5, {}, Symbol("wasm"), Promise.reject(undefined), Object.create(null)]) {
    await assert.rejects(init({ wasm }), code("not-loaded"));
  }
  const cause = new Error("nothing there");
  await assert.rejects(init({ wasm: Promise.reject(cause) }), (error) => code("not-loaded")(error) && error.cause === cause);
  const both = [init(null), init()];
  assert.equal(both[0], both[1]);
  await Promise.all(both);
  await init({ wasm: "never looked at" });
  assert.equal(assess(request(offer)).format, "mestring/assessment/1");
});

test("the module can come as bytes, as a module, or as a promise", async () => {
  const bytes = readFileSync(join(folder, "node_modules/mestring/mestring.wasm"));
  for (const wasm of [bytes, await WebAssembly.compile(bytes), Promise.resolve(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))]) {
    const { init, assess } = await fresh("slim.js");
    await init({ wasm });
    assert.ok(assess(request(offer)).findings.length > 50);
  }
});

test("codes need no texts", async () => {
  const { init, assess, checklist } = await fresh("slim.js");
  await init();
  for (const [name, offer] of corpus()) {
    assert.ok(assess(request(offer, { profiles: ["public-description", "planning", "governance"] })).findings.length > 100, name);
    assert.equal(checklist(request(offer)).list, "standard-method", name);
  }
});

test("no text is left out in silence", async () => {
  const { assess, checklist, init, knowledge, loadTexts } = await fresh();
  await init();
  const asked = request(offer, { language: "nn-NO" });
  const missing = (packs) => (error) => code("texts-missing")(error) && assert.deepEqual(error.needs, packs) === undefined;
  assert.throws(() => assess(asked), missing({ nn: [] }));
  assert.throws(() => assess(asked), /`await loadTexts\("nn"\)`/);
  await loadTexts("nn-NO");
  assert.ok(assess(asked).findings.every((finding) => finding.text.title.length > 0));
  // It is told again and again, and of one language alone.
  for (const _ of [1, 2]) assert.throws(() => checklist(asked), missing({ nn: ["planning"] }));
  assert.throws(() => checklist(asked), /`await loadTexts\("nn", \["planning"\]\)`/);
  assert.throws(() => assess({ ...asked, language: "en" }), missing({ en: [] }));
  assert.throws(() => knowledge(), missing({ nn: ["knowledge"] }));
  await Promise.all([loadTexts("nn", ["planning"]), loadTexts("nn", ["planning"])]);
  assert.ok(checklist(asked).sections.every((section) => section.heading.length > 0));
});

test("the packs are enough for what they are for", async () => {
  const { assess, checklist, compare, concepts, criteria, knowledge, loadTexts, participation, read, sources } = await fresh();
  const each = (packs, ask) =>
    LANGUAGES.reduce(async (before, language) => {
      await before;
      await loadTexts(language, packs);
      for (const [, offer] of corpus()) ask(request(offer, { language }));
    }, Promise.resolve());
  await each([], (asked) => {
    const answer = assess(asked);
    assert.equal(answer.language.used, asked.language);
    assert.equal(compare({ format: "mestring/comparison-request/1", before: { ...asked, asOf: "2026-01-01" }, after: asked }).format, "mestring/comparison/1");
    assert.throws(() => read({ ...asked.offer, titel: 1 }), code("structure"));
  });
  await each(["planning"], (asked) => {
    assess({ ...asked, profiles: ["planning", "governance"] });
    participation(asked);
    for (const list of ["standard-method", "participation", "health-pedagogy", "digital", "quality-cycle"]) {
      checklist({ ...asked, checklist: { list } });
    }
  });
  await each(["packs"], (asked) => assess({ ...asked, profiles: ["tidier", "qismet", "dsmes", "who-tpe", "pemat", "health-literacy"] }));
  for (const language of LANGUAGES) await loadTexts(language, ["concepts", "knowledge", "sources"]);
  for (const asked of [concepts, knowledge, criteria, () => sources({ format: "mestring/source-request/1" })]) assert.equal(typeof asked(), "object");
});

test("the texts of forms are enough for forms", async () => {
  const { loadTexts, model } = await fresh();
  await loadTexts("nn", ["forms"]);
  assert.equal(model("nn").language.used, "nn");
});

test("what concepts mean is told in the languages that are loaded", async () => {
  const { concepts, loadTexts } = await fresh();
  await loadTexts("nn", ["concepts"]);
  assert.deepEqual(Object.keys(concepts().concepts[0].texts), ["nn"]);
});

test("functions that tell in every language ask for texts when no language has them", async () => {
  const { concept, concepts, criteria, criterion, init, knowledge, loadTexts, sources, text } = await fresh();
  const sources_ = () => sources({ format: "mestring/source-request/1" });
  const missing = (packs) => (error) => code("texts-missing")(error) && assert.deepEqual(error.needs, packs) === undefined;
  await init();
  const none = [
    [() => concept("brukar"), ["concepts"]],
    // A word that is found without texts has no meaning without them.
    [() => concept("user-representative"), ["concepts"]],
    [() => text("concept", "brukar"), ["concepts"]],
    [concepts, ["concepts"]],
    [criteria, ["planning", "packs"]],
    [() => criterion("single-fee"), []],
    [knowledge, ["knowledge"]],
    [sources_, ["sources"]],
  ];
  for (const [ask, packs] of none) assert.throws(ask, missing({ nb: packs }));
  await loadTexts("nn");
  for (const ask of [() => concept("brukar"), concepts]) assert.throws(ask, missing({ nn: ["concepts"] }));
  assert.throws(sources_, missing({ nn: ["sources"] }));
  assert.equal(criterion("single-fee").titles.nn.length > 0, true);
  await loadTexts("nn", "concepts");
  assert.equal(concept("brukar").concepts[0].id, "user");
  assert.deepEqual(concept("qwertyuiop").concepts, []);
  // What is wrong with a request is told, whatever is loaded.
  assert.throws(() => sources({ format: "mestring/source-request/1", levle: "x" }), code("structure"));
});

test("a name that no criterion has is told, whatever is loaded", async () => {
  const { criterion, init, loadTexts } = await fresh();
  const unknown = (error) => {
    assert.deepEqual([error.unknown, error.near], [["single-fees"], ["single-fee"]]);
    return code("unknown-criterion")(error);
  };
  await init();
  assert.throws(() => criterion("single-fees"), unknown);
  await loadTexts("nn");
  assert.throws(() => criterion("single-fees"), unknown);
});

test("what is no text is refused before it reaches the module", async () => {
  const { addTexts, assess, concept, criterion, knowledge, loadTexts, model, text } = await fresh();
  await loadTexts("nn");
  const wrong = [1, 10n, {}, [], null, Symbol("word"), () => 1, true, new String("brukar")];
  for (const word of wrong) {
    for (const ask of [concept, criterion, knowledge, model, (word) => text("assess", word), (word) => text(word, "{}")]) {
      assert.throws(() => ask(word), code("not-text"));
    }
    assert.throws(() => addTexts("nn", "default", word), code("not-text"));
    assert.throws(() => addTexts("nn", word, ""), code("not-text"));
    assert.throws(() => addTexts(word, "default", ""), code("not-text"));
    await assert.rejects(loadTexts(word), code("not-text"));
  }
  for (const ask of [concept, criterion, () => text("assess"), text]) assert.throws(() => ask(undefined), code("not-text"));
  await assert.rejects(loadTexts(), code("not-text"));
  assert.ok(assess(request(offer, { language: "nn" })).findings.length > 50);
});

test("what JSON cannot hold is told", async () => {
  await mestring.init();
  const round = request(offer);
  round.round = round;
  let deep = {};
  for (let depth = 0; depth < 100_000; depth += 1) deep = { deep };
  for (const document of [undefined, () => 1, Symbol("request")]) {
    assert.throws(() => mestring.assess(document), code("not-json-value"));
    assert.throws(() => mestring.read(document), code("not-json-value"));
  }
  for (const document of [10n, round, request(deep), { toJSON: () => { throw new Error("not today"); } }]) {
    assert.throws(() => mestring.assess(document), (error) => code("not-json-value")(error) && error.cause instanceof Error);
  }
});

test("packs are named by one name or a list of names", async () => {
  const { checklist, loadTexts } = await fresh();
  for (const packs of [null, 5, {}, "plan", ["plan"], [undefined], [5n], ["toString"], ["__proto__"], ["constructor"]]) {
    await assert.rejects(loadTexts("nn", packs), code("no-texts"));
  }
  await loadTexts("nn", "planning");
  assert.ok(checklist(request(offer, { language: "nn" })).sections.length > 0);
});

test("wrong requests are told with their problems", async () => {
  await mestring.init();
  const wrong = { ...request({ ...offer, titel: "x", careLevel: "spesialist" }) };
  assert.throws(() => mestring.assess(wrong), (error) => {
    code("structure")(error);
    assert.deepEqual(error.problems.map((problem) => [problem.code, problem.pointer]), [
      ["unknown-word", "/offer/careLevel"],
      ["unknown-field", "/offer/titel"],
    ].sort((a, b) => Object.keys(wrong.offer).indexOf(a[1].split("/")[2]) - Object.keys(wrong.offer).indexOf(b[1].split("/")[2])));
    assert.doesNotMatch(error.message, /spesialist/);
    return true;
  });
  assert.throws(() => mestring.read({ format: "mestring/offer/1", titel: { nn: "x" } }), /did you mean `title`\?/);
  assert.throws(() => mestring.read({}), (error) => code("structure")(error) && !error.message.includes("did you mean"));
  assert.throws(() => mestring.assess(request(offer, { only: ["no-such"] })), (error) => {
    assert.deepEqual(error.unknown, ["no-such"]);
    return code("unknown-criterion")(error);
  });
  assert.throws(() => mestring.text("opera", ""), code("no-function"));
  assert.deepEqual(Object.keys(JSON.parse(mestring.text("assess", "nonsense"))), ["failure"]);
  await assert.rejects(mestring.loadTexts("nn", ["everything"]), code("no-texts"));
});

test("the slim entry leads to no texts", () => {
  const seen = new Set();
  const follow = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(file, "utf8").replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, "");
    assert.doesNotMatch(code, /texts\.js|texts\//, file);
    for (const [, to] of code.matchAll(/from\s+"(\.[^"]*)"/g)) follow(resolve(dirname(file), to));
  };
  follow(join(folder, "node_modules/mestring/slim.js"));
  assert.ok(seen.size >= 5);
});

test("the examples in the README do what they say", () => {
  assert.equal(examples().length, 2);
  for (const [code, printed] of examples()) {
    writeFileSync(join(folder, "readme.mjs"), code);
    assert.ok(run("node", ["readme.mjs"], folder).startsWith(printed), printed);
  }
});

test("packed is what the package needs, and no more", () => {
  const [{ files }] = JSON.parse(run("npm", ["pack", "--dry-run", "--json", "./pkg"], sources));
  const names = files.map((file) => file.path).filter((name) => !/^texts\/(nb|nn|en)\/[a-z-]+\.js$/.test(name));
  const js = ["doors", "errors", "glue", "index", "load", "module", "slim", "texts"].map((name) => `${name}.js`);
  const types = ["doors", "index", "pack", "slim", "texts", "types"].map((name) => `${name}.d.ts`);
  const others = ["LICENSE-APACHE", "LICENSE-MIT", "NOTICE.md", "README.md", "mestring.wasm", "package.json"];
  assert.deepEqual(names.filter((name) => !name.startsWith("widget/")).sort(), [...js, ...types, ...others].sort());
});
