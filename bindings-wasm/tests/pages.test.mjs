// The package as pages and programs use it: installed from the packed tarball, and bundled or not.

import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { NO_CHROMIUM, browse, project, read, run, serve, sources } from "./support.mjs";

/** What is to be shown: the title of the first finding, which stands in the texts of some criterion. */
let title;
let browser;

before(async () => {
  title = run("node", ["main.mjs"], project("node")).trim();
  if (!NO_CHROMIUM) browser = await browse();
});

after(() => browser?.close());

/** What a page shows, and what it complains of. */
async function shown(folder, answer) {
  const server = await serve(folder, answer);
  const page = await browser.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) => complaints.push(request.url()));
  try {
    await page.goto(server.address);
    const output = page.locator("output:not(:empty)");
    await output.waitFor({ timeout: 20_000 });
    return { text: await output.textContent(), complaints };
  } finally {
    await page.close();
    server.close();
  }
}

test("in Node", () => {
  const written = ["access", "accessibility", "audience", "basics"].map((theme) => read(`i18n/nn/criteria/${theme}.ftl`));
  assert.ok(title.length > 0 && written.some((ftl) => ftl.includes(`.title = ${title}\n`)), title);
});

test("in a plain page", { skip: NO_CHROMIUM }, async () => {
  assert.deepEqual(await shown(project("page")), { text: title, complaints: [] });
});

test("bundled with Vite", { skip: NO_CHROMIUM }, async () => {
  const folder = project("vite");
  run(join(sources, "node_modules/.bin/vite"), ["build", "--logLevel", "warn", "--target", "es2022", "--base", "./"], folder);
  cpSync(join(folder, "offer.json"), join(folder, "dist/offer.json"));
  assert.deepEqual(await shown(join(folder, "dist")), { text: title, complaints: [] });
});

test("bundled with webpack", { skip: NO_CHROMIUM }, async () => {
  const folder = project("webpack");
  const { default: webpack } = await import("webpack");
  const dist = join(folder, "dist");
  const stats = await new Promise((done, fail) => {
    const options = { mode: "production", context: folder, entry: "./main.js", output: { path: dist, filename: "main.js" } };
    webpack(options, (error, stats) => (error ? fail(error) : done(stats)));
  });
  assert.equal(stats.hasErrors(), false, stats.toString({ all: false, errors: true }));
  for (const file of ["index.html", "offer.json"]) cpSync(join(folder, file), join(dist, file));
  assert.deepEqual(await shown(dist), { text: title, complaints: [] });
});

test("with a strict policy that allows WebAssembly", { skip: NO_CHROMIUM }, async () => {
  const policy = "default-src 'none'; connect-src 'self'; img-src data:; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'";
  const headers = { "content-security-policy": policy };
  assert.deepEqual(await shown(project("policy", "page"), () => ({ headers })), { text: title, complaints: [] });
});

test("a policy that does not allow it is told", { skip: NO_CHROMIUM }, async () => {
  const headers = { "content-security-policy": "default-src 'none'; connect-src 'self'; img-src data:; script-src 'self'" };
  const { text } = await shown(project("no-wasm", "page"), () => ({ headers }));
  assert.match(text, /^csp: .*'wasm-unsafe-eval'/);
});

test("a server that does not know the type of the module", { skip: NO_CHROMIUM }, async () => {
  const headers = { "content-type": "application/octet-stream" };
  const answer = (path) => (path.endsWith(".wasm") ? { headers } : {});
  assert.deepEqual(await shown(project("type", "page"), answer), { text: title, complaints: [] });
});

test("a module that is not there is told", { skip: NO_CHROMIUM }, async () => {
  const { text } = await shown(project("gone", "page"), (path) => ({ status: path.endsWith(".wasm") ? 404 : 200 }));
  assert.match(text, /^not-loaded: .*404/);
});

test("texts that are not there are told", { skip: NO_CHROMIUM }, async () => {
  const { text } = await shown(project("textless", "page"), (path) => ({ status: path.includes("/texts/") ? 404 : 200 }));
  assert.match(text, /^not-loaded: The texts default in nn/);
});
