// Loads texts, each pack once.

import { MestringError, kindOf, reason } from "./errors.js";
import { addTexts, init, language as languageOf, mustBeText } from "./module.js";
import { TEXTS, WITH } from "./texts.js";

const loaded = new Map();

export async function loadTexts(tag, packs = []) {
  mustBeText("The language", tag);
  const named = typeof packs === "string" ? [packs] : packs;
  if (!Array.isArray(named)) throw new MestringError("no-texts", `The packs are a list of names, and not ${kindOf(packs)}.`);
  for (const pack of named) mustBeThere(pack);
  await init();
  const language = languageOf(tag);
  const all = new Set(["default", ...named.flatMap((pack) => [pack, ...WITH[pack]])]);
  await Promise.all([...all].map((pack) => once(language, pack)));
}

function mustBeThere(pack) {
  if (typeof pack === "string" && Object.hasOwn(WITH, pack)) return;
  const name = typeof pack === "string" ? `the name ${JSON.stringify(pack)}` : `${kindOf(pack)} as its name`;
  throw new MestringError("no-texts", `There is no pack of texts with ${name}. There are: ${Object.keys(WITH).join(", ")}.`);
}

function once(language, pack) {
  const name = `${language} ${pack}`;
  if (!loaded.has(name)) {
    const loading = load(language, pack).catch((error) => {
      // It can be tried again.
      loaded.delete(name);
      throw error;
    });
    loaded.set(name, loading);
  }
  return loaded.get(name);
}

async function load(language, pack) {
  let texts;
  try {
    texts = await TEXTS[language][pack]();
  } catch (cause) {
    throw new MestringError("not-loaded", `The texts ${pack} in ${language} could not be loaded: ${reason(cause)}`, { cause });
  }
  addTexts(language, pack, texts.default);
}
