#!/usr/bin/env node
// Answers the shared cases in Node: `node.mjs <cases> <out>`. Each line of <cases> is {"door": …, "input": …}; each line of
// <out> is what the JSON text door answers. It takes the package that `cargo xtask npm` has built.

import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { LANGUAGES, PACKS, asked, lines, needPackage } from "./cases.mjs";

const [cases, out] = process.argv.slice(2);
needPackage();
const { loadTexts, text } = await import("../pkg/index.js");
for (const language of LANGUAGES) await loadTexts(language, PACKS);

const answers = createWriteStream(out);
for await (const line of lines(createReadStream(cases, "utf8"))) {
  const question = asked(line);
  if (!answers.write(`${question ? text(...question) : ""}\n`)) await once(answers, "drain");
}
answers.end();
await once(answers, "finish");
