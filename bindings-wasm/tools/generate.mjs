// Writes what JavaScript and TypeScript see of the contract: the types, and a function for each door.
// `--check` only tells which files are stale.

import { readFileSync, writeFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const top = new URL("../../", import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, top), "utf8"));
const { functions } = json("docs/contract.json");

/** Functions that this package leaves out, and why. */
const LEFT_OUT = json("bindings-wasm/left-out.json");

/** Functions that answer something when no word is given. */
const MAY_BE_LEFT_OUT = ["knowledge", "model"];

/** What the word is that a function takes, where it is not any word. */
const WORDS = { criterion: "id", model: "language" };

const camel = (name) => name.replace(/-./g, (dash) => dash[1].toUpperCase());
const pascal = (name) => camel(`-${name}`);

/** The type of what a function gives when it does not fail. */
function payload(name) {
  const schema = json(`schemas/json/${name}.schema.json`);
  if (!schema.oneOf) return pascal(name);
  const [{ $ref: reference }] = Object.values(schema.oneOf[0].properties);
  const document = /^urn:mestring:schema:(.*):1$/.exec(reference);
  return document ? pascal(document[1]) : reference.split("/").at(-1);
}

async function types() {
  const written = await compile(json("schemas/types.schema.json"), "Mestring", {
    additionalProperties: false,
    bannerComment: "/** Made by tools/generate.mjs from schemas/types.schema.json. Do not edit. */",
    ignoreMinAndMaxItems: true,
    style: { printWidth: 120 },
    unknownAny: true,
    unreachableDefinitions: true,
  });
  // Where a type came from is of no use to those who read it, nor is the schema as a type.
  return written
    .replace(/\n \*\n \* This interface was referenced by `Mestring`'s JSON-Schema\n \* via the `definition` "\w+"\./g, "")
    .replace(/\n \* This interface was referenced by `Mestring`'s JSON-Schema\n \* via the `definition` "\w+"\./g, "")
    .replace(/(\n\/\*\*\n \*[^/]*\*\/)?\nexport interface Mestring \{[^}]*\}/, "");
}

const DOORS = functions.filter(({ name }) => !(name in LEFT_OUT));
const MADE = "// Made by tools/generate.mjs from docs/contract.json. Do not edit.\n";

/** What the parameter of a function is called. */
function given(name, documents = []) {
  if (documents.length === 0) return WORDS[name] ?? "word";
  return documents.every((document) => document.endsWith("request")) ? "request" : "document";
}

function doors() {
  const lines = DOORS.map(({ name, takes, documents }) => {
    const door = JSON.stringify(name);
    const how = {
      document: `(${given(name, documents)}) => ask(${door}, toJson(${given(name, documents)}))`,
      word: `(${given(name)}${MAY_BE_LEFT_OUT.includes(name) ? ' = ""' : ""}) => ask(${door}, ${given(name)})`,
      nothing: `() => ask(${door}, "")`,
    };
    return `export const ${camel(name)} = ${how[takes]};`;
  });
  return `${MADE}\nimport { ask, toJson } from "./module.js";\n\n${lines.join("\n")}\n`;
}

function doorTypes() {
  const named = new Set();
  const name = (type) => (named.add(type), type);
  const lines = DOORS.flatMap(({ name: door, about, takes, documents, gives }) => {
    const takesType = documents.map(pascal).map(name).join(" | ");
    // The second is the first with words, which are of the same type.
    const codes = name(payload(gives[0]));
    const comment = `/** ${about} */`;
    const one = (input, output) => `export function ${camel(door)}(${input}): ${output};`;
    if (takes === "nothing") return [comment, one("", codes)];
    if (takes === "word") return [comment, one(`${given(door)}${MAY_BE_LEFT_OUT.includes(door) ? "?" : ""}: string`, codes)];
    return [comment, one(`${given(door, documents)}: ${takesType}`, codes)];
  });
  const imports = [...named].sort().map((type) => `  ${type},\n`).join("");
  return `${MADE}\nimport type {\n${imports}} from "./types.js";\n\n${lines.join("\n")}\n`;
}

const files = { "types.d.ts": await types(), "doors.js": doors(), "doors.d.ts": doorTypes() };
let stale = 0;
for (const [file, text] of Object.entries(files)) {
  const path = new URL(`bindings-wasm/js/${file}`, top);
  let before;
  try {
    before = readFileSync(path, "utf8");
  } catch {
    // It is not there yet.
  }
  if (before === text) continue;
  if (process.argv.includes("--check")) {
    stale += 1;
    console.log(`stale: bindings-wasm/js/${file} (run \`npm run generate --prefix bindings-wasm\`)`);
  } else {
    writeFileSync(path, text);
    console.log(`written: bindings-wasm/js/${file}`);
  }
}
process.exitCode = stale > 0 ? 1 : 0;
