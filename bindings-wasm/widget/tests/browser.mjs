// What the browser tests share: one browser, pages under the strict policy, and what went wrong in them.

import { chromium } from "playwright-core";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { POLICY, serve } from "../../demo/server.mjs";

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

export const PKG = process.env.MESTRING_PKG ?? folder("../../pkg/");
export const CORPUS = folder("../../../tests/corpus/");

/** A fixed day, so that dates of offers do not pass. */
export const DAY = "2026-11-22";

export const offers = () => readdirSync(CORPUS).filter((name) => name.endsWith(".json"));
export const offer = (name) => JSON.parse(readFileSync(CORPUS + name, "utf8"));

const escape = (text) => text.replaceAll("<", "\\u003c");

/** An offer as it is slotted. */
export const slotted = (document) => `<script type="application/json">${escape(JSON.stringify(document))}</script>`;

export class Browser {
  static async start() {
    const pages = new Map();
    const { server, address } = await serve(
      { "/pkg/": PKG, "/axe/": folder("../node_modules/axe-core/"), "/demo/": folder("../../demo/") },
      pages,
    );
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox"],
    });
    return Object.assign(new Browser(), { server, address, pages, browser });
  }

  async stop() {
    await this.browser.close();
    this.server.close();
  }

  /**
   * Opens a page with this in its body.
   *
   * @returns the page; `wrong` lists violations of the policy and errors, `asked` the addresses it asked for
   */
  async open(
    body,
    { lang = "nb", width = 1200, height = 900, policy = POLICY, ready = true, before, ...options } = {},
  ) {
    const path = `/page-${this.pages.size}`;
    const script = '<script src="/axe/axe.min.js"></script><script type="module" src="/pkg/widget/index.js"></script>';
    const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Mestring</title><link rel="stylesheet" href="/demo/page.css">${script}</head><body><main><h1>Mestring</h1>${body}</main></body></html>`;
    this.pages.set(path, { html, policy });
    const context = await this.browser.newContext({ viewport: { width, height }, ...options });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    page.wrong = [];
    page.asked = [];
    page.on("pageerror", (error) => page.wrong.push(String(error.stack ?? error)));
    page.on("console", (message) => message.type() === "error" && page.wrong.push(message.text()));
    page.on("request", (request) => page.asked.push(request.url()));
    await page.addInitScript(() => {
      globalThis.violations = [];
      globalThis.events = [];
      document.addEventListener("securitypolicyviolation", (event) =>
        globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
      );
      for (const name of ["ready", "error", "change", "assessment", "attestations", "save", "print"]) {
        document.addEventListener(`mestring-${name}`, (event) =>
          globalThis.events.push({
            name,
            detail: { ...JSON.parse(JSON.stringify(event.detail ?? null)), error: event.detail?.error?.stack },
          }),
        );
      }
    });
    if (before) await before(page);
    await page.goto(this.address + path);
    if (ready)
      await page.waitForFunction(() => globalThis.events.some(({ name }) => name === "ready" || name === "error"));
    return page;
  }
}

/** The events of a kind so far. */
export const events = (page, kind) =>
  page.evaluate((kind) => globalThis.events.filter(({ name }) => name === kind).map(({ detail }) => detail), kind);

/** Waits for the assessment that comes after what was done. */
export async function assessed(page, act) {
  const before = (await events(page, "assessment")).length;
  await act();
  await page.waitForFunction(
    (before) => globalThis.events.filter(({ name }) => name === "assessment").length > before,
    before,
  );
  return (await events(page, "assessment")).at(-1).assessment;
}

/** What axe-core finds, as one line for each node; AAA and experimental rules aside. */
export const axe = (page) =>
  page.evaluate(async () => {
    const result = await globalThis.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  });

/** Fails when a page broke its policy or threw. */
export async function clean(assert, page) {
  assert.deepEqual(page.wrong, []);
  assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
}

/** Whether a page has to be scrolled sideways. */
export const wide = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
