// What the runners share.

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The package as it is built. */
export const PACKAGE = fileURLToPath(new URL("../pkg/", import.meta.url));

const LEFT_OUT = JSON.parse(readFileSync(new URL("../left-out.json", import.meta.url), "utf8"));

/** What is asked by a line. Nothing for a function that the package leaves out: the answer to that is an empty line. */
export function asked(line) {
  const { door, input } = JSON.parse(line);
  return door in LEFT_OUT ? undefined : [door, input];
}

/** All texts: the answers of other languages, which have them compiled in, are made with all. */
export const LANGUAGES = ["nb", "nn", "en"];
export const PACKS = ["planning", "packs", "fields", "forms", "sources", "concepts", "knowledge", "annual-report"];

/** Ends the program with a sentence: it cannot run on this machine. */
export function unable(why) {
  console.log(why);
  process.exit(77);
}

export function needPackage() {
  if (!existsSync(`${PACKAGE}index.js`)) unable("The package is not built: run `cargo xtask npm`.");
}

/** The lines of a file. Only a line feed ends one, whatever else Unicode counts as the end of a line. */
export async function* lines(stream) {
  let rest = "";
  for await (const chunk of stream) {
    const pieces = (rest + chunk).split("\n");
    rest = pieces.pop();
    yield* pieces;
  }
  if (rest) yield rest;
}
