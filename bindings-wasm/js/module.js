// Loads the WebAssembly module, once, and asks it.

import { MestringError, kindOf, reason } from "./errors.js";
import * as glue from "./glue.js";

let loading;
let ready = false;

/** The packs that were added, by language. */
const added = new Map();

/**
 * What functions tell in every language that is loaded, by the packs it stands in. Where none of them has these, the answer
 * would be the same as when there is nothing to tell.
 */
const TOLD_IN_ALL = {
  concept: ["concepts"],
  concepts: ["concepts"],
  criteria: ["default", "planning", "packs"],
  criterion: ["default"],
  knowledge: ["knowledge"],
  sources: ["sources"],
};

/** The language that is named when none is loaded. */
const FIRST = "nb";

export function init(options) {
  loading ??= load(options?.wasm).catch((error) => {
    // It can be tried again.
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(given) {
  if (typeof WebAssembly === "undefined") {
    throw new MestringError("no-wasm", "WebAssembly is missing here, and Mestring needs it.");
  }
  try {
    const module = await compile(await (given ?? new URL("./mestring.wasm", import.meta.url)));
    const { exports } = await WebAssembly.instantiate(module, { "./mestring_bg.js": glue });
    glue.__wbg_set_wasm(exports);
    exports.__wbindgen_start();
    ready = true;
  } catch (cause) {
    throw isForbidden()
      ? new MestringError(
          "csp",
          "The Content-Security-Policy of this page does not allow WebAssembly: add 'wasm-unsafe-eval' to its script-src.",
          { cause },
        )
      : new MestringError("not-loaded", `The module mestring.wasm could not be loaded: ${reason(cause)}`, { cause });
  }
}

async function compile(source) {
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return WebAssembly.compile(source);
  if (String(source).startsWith("file:")) return WebAssembly.compile(await file(source));
  const response = source instanceof Response ? source : await fetch(source);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  // Browsers take a stream only with the right type, which many servers do not know.
  const isNamed = /^application\/wasm\b/i.test(response.headers.get("content-type") ?? "");
  return isNamed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

/** Reads a file in Node, whose `fetch` does not. The name stands in a variable so that bundlers for pages leave it alone. */
async function file(address) {
  const name = "node:fs/promises";
  const { readFile } = await import(/* webpackIgnore: true */ /* @vite-ignore */ name);
  return readFile(new URL(address));
}

/** Whether not even an empty module may be made. */
function isForbidden() {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
    return false;
  } catch {
    return true;
  }
}

function module() {
  if (ready) return glue;
  throw new MestringError("not-ready", "Mestring is not ready: call `await init()` first.");
}

/** Holds what is given to being a text: the module takes nothing else, and would read wild memory. */
export function mustBeText(what, value) {
  if (typeof value !== "string") throw new MestringError("not-text", `${what} is a text, and not ${kindOf(value)}.`);
}

/** What is given, as JSON text. */
export function toJson(document) {
  let json;
  let cause;
  try {
    json = JSON.stringify(document);
  } catch (error) {
    cause = error;
  }
  if (json !== undefined) return json;
  const why = cause === undefined ? `it is ${kindOf(document)}` : reason(cause);
  throw new MestringError("not-json-value", `What was given cannot be written as JSON: ${why}`, { cause });
}

export function text(door, input) {
  mustBeText("The name of a function", door);
  mustBeText(`What ${door} is asked`, input);
  const answer = module().text(door, input);
  if (answer === undefined) {
    throw new MestringError("no-function", `Mestring has no function with the name ${JSON.stringify(door)}.`);
  }
  const lacked = lackedBy(glue.missingTexts());
  const failure = answer.startsWith('{"failure"') ? JSON.parse(answer).failure : undefined;
  // For names that nothing has, titles were looked through; none of them is shown.
  const needs = failure ? !failure.unknown?.length && lacked : (lacking(door) ?? lacked);
  if (needs) throw textsMissing(needs);
  return answer;
}

/** The texts without which a function has nothing to tell in any language. */
function lacking(door) {
  const packs = Object.hasOwn(TOLD_IN_ALL, door) ? TOLD_IN_ALL[door] : [];
  if (packs.length === 0 || [...added.values()].some((has) => packs.every((pack) => has.has(pack)))) return undefined;
  const languages = added.size > 0 ? [...added.keys()] : [FIRST];
  return Object.fromEntries(languages.map((language) => [language, packs.filter((pack) => pack !== "default")]));
}

/** The texts that the last answer lacked, as the module lists them. */
function lackedBy(missing) {
  if (!missing) return undefined;
  const needs = {};
  for (const [language, pack] of missing.split("\n").map((one) => one.split(" "))) {
    (needs[language] ??= []).push(...(pack === "default" ? [] : [pack]));
  }
  return needs;
}

function textsMissing(needs) {
  const calls = Object.entries(needs).map(([language, packs]) => {
    const named = packs.length > 0 ? `, ${JSON.stringify(packs)}` : "";
    return `\`await loadTexts(${JSON.stringify(language)}${named})\``;
  });
  const message = `This answer needs texts that are not loaded. Call ${calls.join(" and ")} first (with mestring/slim: \`addTexts\`).`;
  return new MestringError("texts-missing", message, { needs });
}

export function addTexts(language, pack, ftl) {
  mustBeText("The language", language);
  mustBeText("The name of a pack", pack);
  mustBeText("What is added", ftl);
  if (!module().addTexts(language, pack, ftl)) {
    throw new MestringError("no-texts", `These are no texts for the pack ${JSON.stringify(pack)} in ${JSON.stringify(language)}.`);
  }
  added.set(language, (added.get(language) ?? new Set()).add(pack));
}

/** The language that a tag stands for. */
export function language(tag) {
  mustBeText("The language", tag);
  return module().language(tag);
}

/** Asks a function of the contract, and gives what it answers. */
export function ask(door, input) {
  const answer = JSON.parse(text(door, input));
  if (answer.failure) throw failed(answer.failure);
  // Where there can be a failure, the answer stands in a field of its own.
  return "format" in answer ? answer : Object.values(answer)[0];
}

function failed({ code, message, ...about }) {
  return new MestringError(code, message ?? sentence(code, about), about);
}

function sentence(code, { problems, unknown = [] }) {
  if (problems.length > 0) {
    const [{ code: first, pointer, suggestion }] = problems;
    // Of other problems it is a piece of JSON, and no name.
    const meant = suggestion && first.startsWith("unknown-") ? `; did you mean \`${suggestion}\`?` : "";
    return `It cannot be read (${first} at ${pointer || "the top"}${meant}). All that is wrong is in \`problems\`, ${problems.length} in number.`;
  }
  return unknown.length > 0 ? `There is nothing with the name ${unknown.join(", ")} (${code}).` : `There is no answer (${code}).`;
}
