// Pictures of the widgets in three languages, on a desktop and a phone, to look at: `node screenshots.mjs <folder>`.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Browser, DAY, offer, slotted } from "./tests/browser.mjs";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("say where they go: node screenshots.mjs <folder>");
mkdirSync(folder, { recursive: true });
const browser = await Browser.start();

const slip = offer("020-volda-hjarterehab.json");
slip.nature = { ...slip.nature, singleProgramme: true };
slip.cost = { fees: [{ kind: "outpatient-fee", amount: "public-rate", per: "meeting" }] };
slip.schedule = { ...slip.schedule, sessions: { exactly: 6 } };

const shown = offer("024-follo-parorendeskole.json");
const states = {
  offer: [`<mestring-offer heading-level="1">${slotted(shown)}</mestring-offer>`],
  check: [
    `<mestring-check as-of="${DAY}">${slotted(slip)}</mestring-check>`,
    async (page) => {
      // It is folded on a phone.
      const panel = page.locator('mestring-check details[data-key="panel"]');
      if (!(await panel.evaluate((details) => details.open))) await panel.locator("> summary").click();
      await page.locator("mestring-check .todo button").first().click();
    },
  ],
  "check-empty": [`<mestring-check as-of="${DAY}"></mestring-check>`],
  checklist: [
    `<mestring-checklist as-of="${DAY}" phase="planning" answer-as="professional">${slotted(shown)}</mestring-checklist>`,
    (page) => page.getByRole("radio").first().check(),
  ],
};

for (const lang of ["nb", "nn", "en"]) {
  for (const width of [1280, 390]) {
    for (const [name, [body, act]] of Object.entries(states)) {
      const page = await browser.open(body, { lang, width });
      await act?.(page);
      await page.waitForTimeout(300);
      await page.evaluate(() => scrollTo(0, 0));
      await page.screenshot({ path: join(folder, `${name}-${lang}-${width}.png`), fullPage: true });
      await page.context().close();
    }
  }
}
await browser.stop();
