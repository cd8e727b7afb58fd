import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { POLICY } from "../../demo/server.mjs";
import { Browser, DAY, offer, slotted } from "./browser.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const docs = readFileSync(here("../../../docs/embedding.md"), "utf8");
const code = readdirSync(here("../src"), { recursive: true })
  .filter((name) => name.endsWith(".js"))
  .map((name) => readFileSync(here(`../src/${name}`), "utf8"))
  .join("\n");

let browser;
before(async () => (browser = await Browser.start()));
after(() => browser.stop());

test("the types compile, and refuse what is wrong", () => {
  execFileSync(
    process.execPath,
    [
      here("../node_modules/typescript/bin/tsc"),
      "--noEmit",
      "--strict",
      "--target",
      "es2022",
      "--module",
      "nodenext",
      "--moduleResolution",
      "nodenext",
      "--lib",
      "es2022,dom",
      here("types.ts"),
    ],
    { stdio: "pipe" },
  );
});

test("the policy of the guide is the one the tests enforce", () => {
  const directives = docs
    .match(/```text\n(default-src[\s\S]*?)```/)[1]
    .split(";")
    .map((one) => one.trim())
    .filter(Boolean);
  const enforced = POLICY.split(";").map((one) => one.trim());
  for (const directive of directives) assert.ok(enforced.includes(directive), directive);
});

test("the example of the guide works as it stands", async () => {
  const [, example] = docs.match(/```html\n([\s\S]*?)```/);
  const page = await browser.open(example.replace(/<script type="module".*?<\/script>\n/, ""), { lang: "nn" });
  await page.getByRole("heading", { name: "Hjarteskule" }).waitFor();
  assert.deepEqual(page.wrong, []);
});

test("every attribute, event, part and property that there is, is in the guide, and no other", async () => {
  const attributes = new Set([
    "lang",
    ...[...code.matchAll(/static (?:documents|options) = \[(.*?)\]/g)].flatMap(([, names]) =>
      [...names.matchAll(/"([a-z-]+)"/g)].map(([, name]) => name),
    ),
    "as-of",
  ]);
  const events = new Set([...code.matchAll(/tell\("(mestring-[a-z]+)"/g)].map(([, name]) => name));
  const properties = new Set(
    [...readFileSync(here("../src/style.css"), "utf8").matchAll(/var\((--ds-[a-z0-9-]+)/g)].map(([, name]) => name),
  );
  const parts = new Set();
  const document = offer("024-follo-parorendeskole.json");
  const page = await browser.open(
    `<mestring-offer>${slotted(document)}</mestring-offer><mestring-check as-of="${DAY}">${slotted({ ...document, summary: { nb: "Kort" }, status: { standing: "open" }, runs: [{ deadline: "x" }], page: { url: "https://example.org/" } })}</mestring-check><mestring-check as-of="${DAY}">${slotted(document)}</mestring-check><mestring-checklist as-of="${DAY}" phase="planning" answer-as="professional">${slotted(document)}</mestring-checklist>`,
  );
  await page.locator("mestring-checklist").getByRole("progressbar").waitFor();
  for (const name of await page.evaluate(() => {
    const found = [];
    for (const element of document.querySelectorAll("mestring-offer, mestring-check, mestring-checklist")) {
      for (let round = 0; round < 4; round += 1)
        for (const details of element.shadowRoot.querySelectorAll("details")) ((details.open = true), details.fill?.());
      for (const one of element.shadowRoot.querySelectorAll("[part]")) found.push(...one.part);
    }
    return found;
  }))
    parts.add(name);
  const named = (heading) => {
    const section = docs.split(/^#+ /m).find((one) => one.startsWith(heading));
    assert.ok(section, heading);
    return new Set([...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name));
  };
  assert.deepEqual([...named("Attributes")].sort(), [...attributes].sort());
  assert.deepEqual([...named("Events")].sort(), [...events].sort());
  assert.deepEqual([...named("Custom properties")].sort(), [...properties].sort());
  for (const part of parts) assert.ok(named("Parts").has(part), part);
});
