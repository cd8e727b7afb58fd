// Prints one line of JSON with what a start costs, in Node and in Chromium, and what an assessment costs beside ajv, for
// docs/performance.md. Ratios are within one run. `start.mjs`, after `cargo xtask npm`; it is no test.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { DAY, NO_CHROMIUM, OFFER, browse, corpus, json, read, request, serve, sources } from "../tests/support.mjs";
import { cost, median } from "./cost.mjs";

const ROUNDS = 15;
const PACKAGE = join(sources, "pkg");
const file = (name) => readFileSync(join(PACKAGE, name));

/** From nothing loaded to the first assessment, in milliseconds; with texts and without. The same program in both. */
const FIRST = `
  const offer = OFFER;
  const started = performance.now();
  const { assess, init, loadTexts } = await import(MESTRING);
  await init();
  const ready = performance.now();
  const asked = { format: "mestring/request/1", asOf: "${DAY}", offer };
  assess(asked);
  const codes = performance.now();
  await loadTexts("nn");
  const loaded = performance.now();
  assess({ ...asked, language: "nn" });
  const words = performance.now();
  assess(asked);
  const again = performance.now();
  const result = { ready: ready - started, codes: codes - started, loaded: loaded - codes, words: words - loaded, again: again - words };
`;
const program = (address) => FIRST.replace("OFFER", read(OFFER)).replace("MESTRING", JSON.stringify(address));

function inNode() {
  const code = `${program(join(PACKAGE, "index.js"))} console.log(JSON.stringify(result));`;
  const { stdout, stderr, status } = spawnSync("node", ["--input-type=module", "--eval", code], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

async function inChromium(browser, server) {
  // A context of its own has an empty cache.
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.address}package.json`);
  const result = await page.evaluate(`(async () => { ${program("/index.js")} return result; })()`);
  await context.close();
  return result;
}

/** The middle one of each measure. */
function middle(rounds) {
  const names = Object.keys(rounds[0]);
  return Object.fromEntries(names.map((name) => [name, Number(median(rounds.map((round) => round[name])).toFixed(2))]));
}

const started = { node: middle(Array.from({ length: ROUNDS }, inNode)) };
if (!NO_CHROMIUM) {
  const [server, browser] = [await serve(PACKAGE), await browse()];
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await inChromium(browser, server));
  started.chromium = middle(rounds);
  await browser.close();
  server.close();
}

/** The same offers, from text: ajv looks at the structure alone, and is compiled before. */
function besideAjv() {
  return import(join(PACKAGE, "index.js")).then(async ({ assess, init, loadTexts, text }) => {
    await init();
    await loadTexts("nn");
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(json("schemas/json/offer.schema.json"));
    const offers = corpus().map(([, offer]) => JSON.stringify(offer));
    const requests = offers.map((offer) => JSON.stringify(request(JSON.parse(offer))));
    const worded = offers.map((offer) => JSON.stringify(request(JSON.parse(offer), { language: "nn" })));
    if (!offers.every((offer) => validate(JSON.parse(offer)))) throw new Error("ajv does not accept the corpus");
    const each = {
      parse: () => offers.forEach((offer) => JSON.parse(offer)),
      ajv: () => offers.forEach((offer) => validate(JSON.parse(offer))),
      text: () => requests.forEach((asked) => text("assess", asked)),
      typed: () => offers.forEach((offer) => assess(request(JSON.parse(offer)))),
      words: () => worded.forEach((asked) => text("assess", asked)),
    };
    const ns = Object.fromEntries(Object.entries(each).map(([name, call]) => [name, cost(call)]));
    const bytes = offers.reduce((sum, offer) => sum + Buffer.byteLength(offer), 0);
    const ratios = Object.fromEntries(Object.entries(ns).map(([name, time]) => [name, Number((time / ns.ajv).toFixed(2))]));
    return { offers: offers.length, bytes, ns, ratios };
  });
}

const gzip = (name) => gzipSync(file(name), { level: 9 }).length;
const sizes = { module: gzip("mestring.wasm"), texts: Object.fromEntries(["nb", "nn", "en"].map((tag) => [tag, gzip(`texts/${tag}/default.js`)])) };
console.log(JSON.stringify({ rounds: ROUNDS, sizes, started, besideAjv: await besideAjv() }));
