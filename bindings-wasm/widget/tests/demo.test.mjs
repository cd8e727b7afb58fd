import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { serve } from "../../demo/server.mjs";
import { Browser, CORPUS, PKG, axe, clean, wide } from "./browser.mjs";

let browser;
let demo;
before(async () => {
  browser = await Browser.start();
  const folders = {
    "/pkg/": PKG,
    "/corpus/": CORPUS,
    "/axe/": fileURLToPath(new URL("../node_modules/axe-core/", import.meta.url)),
    "/": fileURLToPath(new URL("../../demo/", import.meta.url)),
  };
  demo = await serve(folders);
});
after(async () => {
  demo.server.close();
  await browser.stop();
});

for (const width of [1200, 390]) {
  test(`the demo shows all three on one offer, and what is written shows in the others, at ${width} pixels`, async () => {
    const page = await browser.open("", { width, ready: false });
    await page.goto(`${demo.address}/`);
    await page.locator("mestring-checklist").getByRole("progressbar").waitFor();
    const title = page.locator('mestring-check [data-key="/title#nb"]');
    await title.fill("Skole for pårørende");
    await page.locator("mestring-offer").getByRole("heading", { name: "Skole for pårørende" }).waitFor();
    await page
      .locator("mestring-checklist")
      .getByRole("heading", { name: "Sjekkliste for Skole for pårørende" })
      .waitFor();
    await page.locator("mestring-check").getByRole("button", { name: "Nynorsk", exact: true }).click();
    await page.locator("mestring-offer").getByRole("heading", { name: "Kven det er for" }).waitFor();
    await page.locator("mestring-checklist").getByText("Du svarar som").waitFor();
    assert.equal(await title.inputValue(), "Skole for pårørende");
    assert.equal(await wide(page), false);
    await clean(assert, page);
    await page.context().close();
  });

  test(`axe finds nothing on the demo at ${width} pixels`, async () => {
    // The page has no axe of its own, and its policy lets none in.
    const page = await browser.open("", { width, ready: false, bypassCSP: true });
    await page.goto(`${demo.address}/`);
    await page.locator("mestring-checklist").getByRole("progressbar").waitFor();
    await page.addScriptTag({ url: "/axe/axe.min.js" });
    assert.deepEqual(await axe(page), []);
    await page.context().close();
  });
}
