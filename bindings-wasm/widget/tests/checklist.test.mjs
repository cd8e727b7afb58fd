import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { Browser, DAY, axe, clean, events, offer, slotted, wide } from "./browser.mjs";

let browser;
before(async () => (browser = await Browser.start()));
after(() => browser.stop());

const OFFER = "024-follo-parorendeskole.json";

const list = (attributes = "", ...documents) =>
  `<mestring-checklist as-of="${DAY}" phase="planning" ${attributes}>${documents.map(slotted).join("")}</mestring-checklist>`;

const key = (page) => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.dataset.key ?? null);

const given = (page) => page.locator("mestring-checklist").evaluate((element) => element.attestations);

const question = (page, text) => page.getByRole("group", { name: text });

test("a list is answered with the keyboard: role, answer, remark; and an answer of today can be changed and taken back", async () => {
  const page = await browser.open(list("", offer(OFFER)), { lang: "nn" });
  assert.equal(await page.getByRole("radio").count(), 0, "nobody answers without a role");
  await page.getByLabel("Du svarar som").focus();
  await page.keyboard.type("Fag");
  const support = question(page, /Er tilbodet forankra i leiinga/);
  await support.waitFor();
  await page.waitForFunction(() =>
    document.querySelector("mestring-checklist").shadowRoot.querySelector("input[type=radio]"),
  );
  assert.equal(await key(page), "role");
  const done = Number((await page.getByRole("status").textContent()).match(/^(\d+) av/)[1]);
  while ((await key(page)) !== 'management-support "offer"#yes') await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  assert.equal(await page.getByRole("status").textContent(), `${done + 1} av 17 er på plass.`);
  assert.match(await support.textContent(), /Svart «ja».*Fagperson svara «Ja» 22\.\u00a0november\u00a02026/s);
  assert.equal(await page.getByRole("progressbar").evaluate((bar) => bar.value), done + 1);
  assert.equal(await key(page), 'management-support "offer"#yes', "focus stays where it was");

  const [{ attestations }] = await events(page, "attestations");
  assert.equal(attestations.format, "mestring/attestations/1");
  assert.equal(attestations.offer, "follo-parorendeskole");
  assert.deepEqual(
    { ...attestations.attestations[0], fingerprint: "" },
    {
      criterion: "management-support",
      subject: "offer",
      fingerprint: "",
      role: "professional",
      date: DAY,
      answer: "yes",
    },
  );
  assert.match(attestations.attestations[0].fingerprint, /^[0-9a-f]{64}$/);

  await page.keyboard.press("ArrowDown");
  assert.deepEqual(
    (await given(page)).attestations.map(({ answer }) => answer),
    ["no"],
    "a slip of today is put right, not added to",
  );
  assert.match(await support.textContent(), /Ikkje på plass/);
  await page.keyboard.press("Tab");
  await page.keyboard.type("Leiinga svarar på torsdag");
  await page.keyboard.press("Tab");
  assert.equal((await given(page)).attestations[0].note, "Leiinga svarar på torsdag");
  await page.keyboard.press("Enter");
  assert.equal(await given(page), null);
  assert.equal(await page.getByRole("status").textContent(), `${done} av 17 er på plass.`);
  assert.match((await key(page)) ?? "", /^management-support "offer"#/);
  await clean(assert, page);
});

test("answers of others are shown, stay, and are added to", async () => {
  const first = await browser.open(list('answer-as="management"', offer(OFFER)), { lang: "nb" });
  await question(first, /forankret i ledelsen/)
    .getByLabel("Ja", { exact: true })
    .check();
  const theirs = await given(first);
  const page = await browser.open(list('answer-as="professional"', offer(OFFER), theirs), { lang: "nb" });
  const support = question(page, /forankret i ledelsen/);
  assert.match(await support.textContent(), /Ledelse svarte «Ja»/);
  assert.equal(
    await support.getByLabel("Ja", { exact: true }).isChecked(),
    false,
    "the answer of another role is not mine",
  );
  await support.getByLabel("Nei", { exact: true }).check();
  const both = (await given(page)).attestations;
  assert.deepEqual(
    both.map(({ role, answer }) => [role, answer]),
    [
      ["management", "yes"],
      ["professional", "no"],
    ],
  );
  await clean(assert, page);
});

test("answers go to a file and come from one, only for this offer", async () => {
  const page = await browser.open(list('answer-as="professional"', offer(OFFER)), { lang: "nb" });
  await question(page, /forankret i ledelsen/)
    .getByLabel("Ja", { exact: true })
    .check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lagre svarene" }).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  assert.deepEqual(JSON.parse(text), await given(page));
  const fresh = await browser.open(list('answer-as="professional"', offer(OFFER)), { lang: "nb" });
  const file = (content) =>
    fresh
      .locator("mestring-checklist input[type=file]")
      .setInputFiles({ name: "svar.json", mimeType: "application/json", buffer: Buffer.from(content) });
  await file(text.replace("follo-parorendeskole", "another"));
  await fresh.getByText("Filen har ikke svar om dette tilbudet.").waitFor();
  await file(text);
  await fresh.getByText("Fagperson svarte «Ja» 22. november 2026").waitFor();
  assert.deepEqual(await given(fresh), JSON.parse(text));
  await clean(assert, fresh);
});

test("a remark that may not be kept is told, and the answers before it stay", async () => {
  const page = await browser.open(list('answer-as="professional"', offer(OFFER)), { lang: "nb" });
  const support = question(page, /forankret i ledelsen/);
  await support.getByLabel("Ja", { exact: true }).check();
  for (const remark of ["skriv til post@example.org", "gjelder 010190 12345"]) {
    await support.getByLabel("Merknad").fill(remark);
    await page.keyboard.press("Tab");
    assert.equal((await given(page)).attestations[0].note, undefined);
    assert.match(await support.getByRole("alert").textContent(), /merknaden/i);
    assert.equal(await support.getByLabel("Merknad").getAttribute("aria-invalid"), "true");
  }
  // An answer to another question leaves it there to be put right.
  await page
    .getByRole("group", { name: /Er behovet for tilbudet beskrevet/ })
    .getByLabel("Nei", { exact: true })
    .check();
  assert.equal(await support.getByLabel("Merknad").inputValue(), "gjelder 010190 12345");
  assert.equal(await support.getByRole("alert").count(), 1);
  await support.getByLabel("Merknad").fill("Ledelsen svarer på torsdag");
  await page.keyboard.press("Tab");
  assert.equal((await given(page)).attestations[0].note, "Ledelsen svarer på torsdag");
  assert.equal(await support.getByRole("alert").count(), 0);
});

test("the language, the step and the role change, and answers stay", async () => {
  const page = await browser.open(list('answer-as="professional"', offer(OFFER)), { lang: "nb" });
  await question(page, /forankret i ledelsen/)
    .getByLabel("Vet ikke")
    .check();
  const before = await given(page);
  await page.getByRole("button", { name: "English" }).click();
  assert.equal(
    await question(page, /support|management/i)
      .first()
      .getByLabel("Do not know")
      .isChecked(),
    true,
  );
  await page.getByLabel("Step").selectOption({ label: "Evaluation" });
  await page.getByRole("heading", { level: 3 }).first().waitFor();
  await page.getByLabel("You answer as").selectOption({ label: "Participant" });
  await page.waitForTimeout(200);
  assert.deepEqual(await given(page), before);
  assert.equal(
    await page.locator("mestring-checklist").evaluate((element) => `${element.phase} ${element.answerAs}`),
    "evaluation participant",
  );
  await clean(assert, page);
});

test("properties that were set before the element was there count", async () => {
  const page = await browser.open("", { lang: "nb", ready: false });
  await page.evaluate((offer) => {
    // Nothing is upgraded in the content of a template.
    const early = document.createElement("template").content.ownerDocument.createElement("mestring-checklist");
    Object.assign(early, { offer, asOf: "2026-11-22", phase: "planning", answerAs: "professional", language: "nn" });
    document.querySelector("main").append(early);
  }, offer(OFFER));
  await question(page, /forankra i leiinga/)
    .getByLabel("Veit ikkje")
    .check();
  const [answer] = (await given(page)).attestations;
  assert.deepEqual([answer.role, answer.date], ["professional", DAY]);
  await clean(assert, page);
});

test("an offer without a short name is shown, and nobody can answer", async () => {
  const { id, ...without } = offer(OFFER);
  assert.ok(id);
  const page = await browser.open(list('answer-as="professional"', without), { lang: "nn" });
  assert.equal(await page.getByRole("radio").count(), 0);
  await page.getByText(/må ha eit kortnamn/).waitFor();
  assert.ok((await page.getByRole("listitem").count()) > 10);
});

test("what cannot be read is told, and the list comes when it is put right", async () => {
  const page = await browser.open(list('answer-as="professional"', { ...offer(OFFER), careLevel: "spesialist" }), {
    lang: "nn",
  });
  assert.match(await page.getByRole("alert").textContent(), /ikkje kan lesast/);
  assert.equal((await events(page, "error"))[0].code, "structure");
  assert.deepEqual(await axe(page), []);
  await page.locator("mestring-checklist").evaluate((element, offer) => (element.offer = offer), offer(OFFER));
  await page.getByRole("radio").first().waitFor();
  await clean(assert, page);
});

for (const lang of ["nb", "nn", "en"]) {
  test(`axe finds nothing in ${lang}: no offer, to read, to answer, answered, unfolded, in high contrast`, async () => {
    for (const width of [1200, 320]) {
      for (const attributes of ["", 'answer-as="professional"', 'answer-as="user-representative" phase="next-round"']) {
        const page = await browser.open(list(attributes, offer(OFFER)), { lang, width });
        assert.deepEqual(await axe(page), []);
        if (attributes === 'answer-as="professional"') {
          await page.getByRole("radio").first().check();
          await page.locator("mestring-checklist").evaluate((element) => {
            for (const details of element.shadowRoot.querySelectorAll("details")) details.open = true;
          });
          await page.waitForTimeout(100);
          assert.deepEqual(await axe(page), []);
          await page.emulateMedia({ forcedColors: "active" });
          assert.deepEqual(await axe(page), []);
        }
        assert.equal(await wide(page), false);
        assert.deepEqual(
          await page
            .locator("mestring-checklist")
            .evaluate((element) => element.shadowRoot.textContent.match(/undefined|\[object|NaN/)),
          null,
        );
        await clean(assert, page);
        await page.context().close();
      }
    }
    const empty = await browser.open("<mestring-checklist></mestring-checklist>", { lang });
    assert.deepEqual(await axe(empty), []);
  });
}

test("those who listen get the questions with their state, in order", async () => {
  const page = await browser.open(list('answer-as="professional"', offer(OFFER)), { lang: "nb" });
  const tree = await page.locator("mestring-checklist").ariaSnapshot();
  const order = [
    'heading "Sjekkliste for',
    'progressbar "',
    "status",
    'heading "Finn og beskriv behovet',
    'group "Gjenstår Er behovet for tilbudet beskrevet?"',
    'radio "Ja"',
    'radio "Nei"',
    'radio "Gjelder ikke"',
    'radio "Vet ikke"',
  ];
  let from = 0;
  for (const part of order) {
    const at = tree.indexOf(part, from);
    assert.ok(at >= from, `${part} is not where it should be in:\n${tree.slice(0, 3000)}`);
    from = at;
  }
});

test("on paper there are questions and states, and no tools", async () => {
  const page = await browser.open(list('answer-as="professional"', offer(OFFER)), { lang: "nb" });
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.getByRole("button", { name: "Skriv ut" }).isVisible(), false);
  assert.equal(await page.getByText("Er behovet for tilbudet beskrevet?").isVisible(), true);
  assert.equal(await page.getByRole("radio").first().isVisible(), true);
});

test("hostile texts are shown as text", async () => {
  const attack = `<img src=x onerror="globalThis.hit=1">\u202E`;
  const page = await browser.open(list('answer-as="professional"', { ...offer(OFFER), title: { nb: attack } }), {
    lang: "nb",
    width: 320,
  });
  assert.equal(await page.locator("mestring-checklist h2 bdi").textContent(), attack);
  assert.equal(await page.evaluate(() => globalThis.hit), undefined);
  assert.equal(await wide(page), false);
  await clean(assert, page);
});
