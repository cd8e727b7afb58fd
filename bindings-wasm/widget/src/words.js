// The words of the widgets themselves. What comes from Mestring has its own.

import en from "../words/en.json" with { type: "json" };
import nb from "../words/nb.json" with { type: "json" };
import nn from "../words/nn.json" with { type: "json" };

const WORDS = { nb, nn, en };

/** The languages there are, with their names. */
export const LANGUAGES = { nb: "Bokmål", nn: "Nynorsk", en: "English" };

/** The language of ours that serves somebody who asked for this one. */
export function language(asked) {
  const tag = String(asked ?? "").toLowerCase();
  if (/^(nn|nno)(-|$)/.test(tag)) return "nn";
  if (/^(nb|no|nob|nor)(-|$)/.test(tag)) return "nb";
  return tag.startsWith("en") ? "en" : "nb";
}

/** A speaker of a language: `t("save")`, `t("to-do", { count: 3 })`. */
export function speaker(lang) {
  const words = WORDS[lang];
  return (key, values = {}) => {
    let text = words[key];
    if (text === undefined) throw new Error(`no words for ${key}`);
    if (typeof text === "object") text = values.count === 1 ? text.one : text.other;
    return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
  };
}

/** The text that a reader of this language gets of a text in several, and the language it is in. */
export function said(texts, lang) {
  if (!texts || typeof texts !== "object") return null;
  const order = { nb: ["nb", "nn", "en"], nn: ["nn", "nb", "en"], en: ["en", "nb", "nn"] }[lang];
  const tag = order.find((one) => texts[one] !== undefined) ?? Object.keys(texts)[0];
  return tag === undefined ? null : { lang: tag, text: String(texts[tag]) };
}
