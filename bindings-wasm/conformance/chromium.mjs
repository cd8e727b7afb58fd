#!/usr/bin/env node
// Answers the shared cases in Chromium, as node.mjs does in Node. The cases go in and the answers come out in pieces.

import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { NO_CHROMIUM, browse, serve } from "../tests/support.mjs";
import { LANGUAGES, PACKAGE, PACKS, asked, lines, needPackage, unable } from "./cases.mjs";

/** Characters that are sent to the page at a time. */
const PIECE = 500_000;

const [cases, out] = process.argv.slice(2);
needPackage();
if (NO_CHROMIUM) unable(NO_CHROMIUM);
const server = await serve(PACKAGE);
const browser = await browse();
const page = await browser.newPage();
// Any page of the server will do; what is asked for is in the package.
await page.goto(`${server.address}package.json`);
await page.evaluate(
  async ([languages, packs]) => {
    const { loadTexts, text } = await import("/index.js");
    for (const language of languages) await loadTexts(language, packs);
    globalThis.answers = (questions) => questions.map((one) => `${one ? text(...one) : ""}\n`).join("");
  },
  [LANGUAGES, PACKS],
);

const answers = createWriteStream(out);
let piece = [];
let length = 0;
async function send() {
  const answered = await page.evaluate((questions) => globalThis.answers(questions), piece);
  if (!answers.write(answered)) await once(answers, "drain");
  piece = [];
  length = 0;
}
for await (const line of lines(createReadStream(cases, "utf8"))) {
  piece.push(asked(line));
  length += line.length;
  if (length >= PIECE) await send();
}
await send();
answers.end();
await once(answers, "finish");
await browser.close();
server.close();
