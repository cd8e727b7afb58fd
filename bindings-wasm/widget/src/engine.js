// The one instance of Mestring that all widgets of a page share.

import * as mestring from "mestring";
import { Model } from "./model.js";

const models = new Map();

/** More rounds of texts than this mean that something is wrong. */
const ROUNDS = 5;

/** Mestring with texts of a language, and the model of an offer described in it. */
export async function ready(lang, packs) {
  await mestring.loadTexts(lang, packs);
  if (!models.has(lang)) models.set(lang, new Model(await asked(() => mestring.model(lang))));
  return { mestring, model: models.get(lang) };
}

/** What Mestring answers; texts that the answer needs and that are not there are loaded, and it is asked again. */
export async function asked(ask) {
  for (let round = 1; ; round += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!error?.needs || round === ROUNDS) throw error;
      await Promise.all(Object.entries(error.needs).map(([language, packs]) => mestring.loadTexts(language, packs)));
    }
  }
}
