// What the tests share: the packed package, projects that use it, a server and a browser.

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The top folder of the project. */
export const top = fileURLToPath(new URL("../..", import.meta.url));
export const sources = join(top, "bindings-wasm");

export const read = (...path) => readFileSync(join(top, ...path), "utf8");
export const json = (...path) => JSON.parse(read(...path));

/** Offers that were observed, by name. */
export const corpus = () =>
  readdirSync(join(top, "tests/corpus"))
    .filter((name) => name.endsWith(".json"))
    .map((name) => [name, json("tests/corpus", name)]);

/** A real offer. */
export const OFFER = "tests/corpus/002-hallingdal-hjerteskole.json";
export const DAY = "2026-11-22";
export const request = (offer, rest) => ({ format: "mestring/request/1", asOf: DAY, offer, ...rest });

/** Runs a program, and shows what it printed only when it fails. */
export function run(program, args, cwd) {
  return execFileSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** The folder of a project that has installed the packed package. Each test file has its own. */
export function project(name, from = name) {
  const folder = join(top, "target/npm-consumers", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(sources, "tests/consumers", from), folder, { recursive: true });
  const [{ filename }] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder, join(sources, "pkg")], folder));
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--no-save", `./${filename}`], folder);
  writeFileSync(join(folder, "offer.json"), read(OFFER));
  return folder;
}

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** Serves a folder; `answer` can change what is sent: `(path) => ({ status, headers })`. */
export async function serve(folder, answer = () => ({})) {
  const server = createServer((incoming, outgoing) => {
    const path = decodeURIComponent(new URL(incoming.url, "http://localhost").pathname);
    const file = resolve(folder, `.${path.endsWith("/") ? `${path}index.html` : path}`);
    const { status = 200, headers = {} } = answer(path);
    if (!file.startsWith(resolve(folder)) || !existsSync(file) || status !== 200) {
      outgoing.writeHead(status === 200 ? 404 : status).end();
      return;
    }
    outgoing.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", ...headers });
    outgoing.end(readFileSync(file));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** Where Chromium is, if it is. */
export const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const NO_CHROMIUM = existsSync(chromium)
  ? false
  : "Chromium is missing: install it, on Debian as the package chromium, or say where it is in CHROMIUM.";

/** Starts Chromium. */
export async function browse() {
  const playwright = await import("playwright-core");
  return playwright.chromium.launch({ executablePath: chromium, args: ["--no-sandbox"] });
}
