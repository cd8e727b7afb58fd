import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { Browser, DAY, assessed, axe, clean, events, offer, slotted, wide } from "./browser.mjs";

let browser;
before(async () => (browser = await Browser.start()));
after(() => browser.stop());

const check = (document, attributes = "") =>
  `<mestring-check as-of="${DAY}" ${attributes}>${document ? slotted(document) : ""}</mestring-check>`;

/** The key of what has focus, in the shadow root. */
const key = (page) => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.dataset.key ?? null);

/** Goes to a control as somebody without a mouse does. */
async function reach(page, wanted) {
  for (let presses = 0; presses < 400; presses += 1) {
    if ((await key(page)) === wanted) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`${wanted} cannot be reached by keyboard`);
}

async function press(page, wanted) {
  await reach(page, wanted);
  await page.keyboard.press("Enter");
}

const hands = (page) => ({
  press: (wanted) => press(page, wanted),
  async write(wanted, text) {
    await reach(page, wanted);
    await page.keyboard.type(text);
  },
  /** Where there are many words, they are folded. */
  async tick(wanted) {
    const [field] = wanted.split("#");
    const folded = await page.locator(`mestring-check details[data-key="${field}#words"]:not([open])`).count();
    if (folded) await press(page, `${field}#words#summary`);
    await reach(page, wanted);
    await page.keyboard.press("Space");
  },
  /** From "not stated", which is last, to "yes", which is first. */
  async yes(wanted) {
    await reach(page, `${wanted}#not-stated`);
    await page.keyboard.press("ArrowDown");
    assert.equal(await key(page), `${wanted}#yes`);
  },
});

/** The offer that the page would get. */
const written = (page) => page.locator("mestring-check").evaluate((element) => element.offer);

const open = (assessment, outcome) =>
  assessment.findings.filter((finding) => finding.outcome === outcome).map(({ criterion }) => criterion);

test("an editor with a keyboard fills an offer like Starthjelp from empty until nothing is in conflict and nothing is not shown", async () => {
  const page = await browser.open(check(null), { lang: "nb" });
  const { press, write, tick, yes } = hands(page);
  const first = (await events(page, "assessment")).at(-1).assessment;
  assert.ok(open(first, "not-shown").length > 5);

  await write("/title#nb", "Starthjelp – kurs for foreldre");
  await write(
    "/summary#nb",
    "Kurs for foreldre til barn med nedsatt funksjonsevne. Dere møter andre i samme situasjon og lærer om rettigheter.",
  );
  await tick("/kinds#course");
  await tick("/offerTypes#group");
  await write("/careLevel", "Spesialist");

  await press("next what");
  await write("/audience/description#nb", "Foreldre til barn med nedsatt funksjonsevne");
  await tick("/audience/roles#next-of-kin");
  await press("next who");
  await write("/provider/name", "Fjordsykehuset");
  await write("/provider/kind", "Sykehus");

  await press("next holder");
  await write("/access/referral/need", "Ikke n");
  await tick("/access/registration/ways#phone");
  await press("/contacts#add");
  assert.equal(await key(page), "/contacts/0/role#nb");
  await page.keyboard.type("Lærings- og mestringssenteret");
  await write("/contacts/0/phone", "00 00 00 00");

  await press("next join");
  await press("/cost/fees#add");
  await page.keyboard.type("Gratis");
  await press("next cost");
  await press("/runs#add");
  assert.equal(await key(page), "/runs/0/dates/start");
  await page.keyboard.type("2027-02-03");
  await reach(page, "/runs/0/dates/fromTime");
  await page.keyboard.type("1000AM");
  await press("/venues#add");
  await page.keyboard.type("Fjordsykehuset");
  await write("/venues/0/street", "Fjordveien 1");
  await write("/venues/0/town", "6800 Førde");
  await yes("/venues/0/accessible");
  await write("/schedule/sessions#form", "N");
  await write("/schedule/sessions#number", "4");
  await write("/schedule/sessionMinutes#form", "N");
  await write("/schedule/sessionMinutes#number", "180");
  await page.waitForTimeout(600);

  if (process.env.DEBUG) console.log(JSON.stringify(await written(page)));
  // What is left is in the list, which leads to the fields.
  for (let step = 0; step < 12; step += 1) {
    const now = (await events(page, "assessment")).at(-1).assessment;
    const left = open(now, "not-shown");
    if (left.length === 0) break;
    await press(`todo ${left[0]}`);
    const place = await page.evaluate(() => document.activeElement.shadowRoot.activeElement.className);
    assert.match(place, /finding not-shown/);
    const fill = {
      "public-page": () => write("/information/publicPage", "https://fjordsykehuset.example/starthjelp"),
      "travel-cover-told": () => write("/benefits/travel/covered", "Delvis"),
      "relatives-travel-told": () => write("/benefits/travel/relatives", "Delvis"),
      "user-representative-planning": async () => {
        await write("/participation/planning/userRepresentatives", "2");
        await write("/participation/planning/professionals", "2");
      },
      "user-representative-running": async () => {
        await write("/participation/implementation/userRepresentatives", "1");
        await write("/participation/implementation/professionals", "2");
      },
    }[left[0]];
    assert.ok(fill, `no answer to ${left[0]}`);
    await assessed(page, fill);
    await page.waitForTimeout(600);
  }
  const last = (await events(page, "assessment")).at(-1).assessment;
  assert.deepEqual(open(last, "conflict"), []);
  assert.deepEqual(open(last, "not-shown"), []);
  assert.match(await page.getByRole("status").first().textContent(), /\d+ på plass\./);
  const made = await written(page);
  assert.equal(made.title.nb, "Starthjelp – kurs for foreldre");
  assert.deepEqual(made.schedule.sessions, { exactly: 4 });
  assert.deepEqual(made.runs, [{ dates: { start: "2027-02-03", fromTime: "10:00" } }]);
  await clean(assert, page);
});

/** A corpus offer with a slip in it: the outpatient fee is taken at each meeting of one programme. */
function slip() {
  const document = offer("020-volda-hjarterehab.json");
  document.nature = { ...document.nature, singleProgramme: true };
  document.cost = { ...document.cost, fees: [{ kind: "outpatient-fee", amount: "public-rate", per: "meeting" }] };
  document.schedule = { ...document.schedule, sessions: { exactly: 6 } };
  return document;
}

test("an editor opens an offer from a file, puts a conflict right, and sees it go", async () => {
  const page = await browser.open(check(null), { lang: "nn" });
  const first = await assessed(page, () =>
    page
      .locator("mestring-check input[type=file]")
      .setInputFiles({ name: "kurs.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(slip())) }),
  );
  assert.deepEqual(open(first, "conflict"), ["single-fee"]);
  const status = page.getByRole("status").first();
  assert.match(await status.textContent(), /^1 må rettast/);
  await page.getByRole("button", { name: /Må rettast Eigendel for gruppeopplegg/ }).click();
  const card = page.locator("mestring-check .finding.conflict");
  assert.equal(await card.count(), 1);
  assert.match(await card.textContent(), /betaler eigendel fleire gonger/);
  const field = page.getByLabel("Beløp: kva slag");
  assert.equal(await field.isVisible(), true);
  await card.getByText("Kvifor?").click();
  assert.match(await card.getByRole("link").first().getAttribute("href"), /^https:\/\/lovdata\.no\//);
  const then = await assessed(page, () =>
    page.getByLabel("Kva éi betaling dekkjer").selectOption({ label: "Heile tilbodet" }),
  );
  assert.deepEqual(open(then, "conflict"), []);
  assert.equal(await card.count(), 0);
  assert.doesNotMatch(await status.textContent(), /må rettast/);
  assert.equal((await written(page)).cost.fees[0].per, "offer");
  await clean(assert, page);
});

test("a suggested edit is taken with an answer, and not without", async () => {
  const page = await browser.open(check(offer("002-hallingdal-hjerteskole.json")), { lang: "nb" });
  await page.getByRole("button", { name: "Mangler Pris", exact: true }).click();
  const card = page.locator('mestring-check .steps [data-criterion="what-it-costs"]');
  await card.getByText("Legg til: Betaling").click();
  await card.getByRole("button", { name: "Sett inn" }).click();
  assert.match(await card.getByRole("alert").textContent(), /Fyll ut minst ett/);
  assert.equal((await written(page)).cost, undefined);
  await card.getByLabel("Beløp: hva slags").selectOption({ label: "Sum i kroner" });
  await card.getByLabel("Beløp: tall").fill("375");
  const then = await assessed(page, () => card.getByRole("button", { name: "Sett inn" }).click());
  assert.deepEqual((await written(page)).cost, { fees: [{ amount: { nok: 375 } }] });
  assert.ok(!open(then, "not-shown").includes("what-it-costs"));
  await page.waitForFunction(
    () => document.activeElement?.shadowRoot?.activeElement?.dataset.key === "/cost/fees/0/amount#form",
  );
  assert.equal(await page.getByLabel("Beløp: tall").inputValue(), "375", "focus goes to what was put in");
  await clean(assert, page);
});

test("a suggested edit with an answer that cannot stand is told, and the offer stays", async () => {
  const given = offer("002-hallingdal-hjerteskole.json");
  const page = await browser.open(check(given), { lang: "nn" });
  await page.getByRole("button", { name: "Manglar Kontakt", exact: true }).click();
  const card = page.locator('mestring-check .steps [data-criterion="whom-to-contact"]');
  await card.locator("details > summary").nth(1).click();
  await card.getByLabel("E-post").fill("ikkje ei adresse");
  await card.getByRole("button", { name: "Set inn" }).click();
  assert.match(await card.getByRole("alert").textContent(), /Slik kan det ikkje stå/);
  assert.deepEqual(await written(page), given);
  await clean(assert, page);
});

test("the language changes midway and nothing is lost: values, half a number, what is unfolded, and focus", async () => {
  const page = await browser.open(check(slip()), { lang: "nb" });
  await page.getByText("6. Når og hvor").click();
  await page
    .getByLabel("Samlinger i alt: tall")
    .or(page.locator('mestring-check [data-key="/schedule/sessions#number"]'))
    .first()
    .fill("seks");
  await page.locator('mestring-check [data-key="/title#nn"]').fill("Ny tittel");
  const before = await written(page);
  assert.equal(before.schedule.sessions.exactly, "seks");
  for (const [lang, name, heading] of [
    ["nn", "Nynorsk", "6. Når og kvar"],
    ["en", "English", "6. When and where"],
    ["nb", "Bokmål", "6. Når og hvor"],
  ]) {
    await page.getByRole("button", { name, exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: heading }).waitFor();
    assert.equal(await key(page), `lang ${lang}`);
    assert.deepEqual(await written(page), before);
    assert.deepEqual(
      await page
        .locator("mestring-check details.step[open]")
        .evaluateAll((all) => all.map(({ dataset }) => dataset.key)),
      ["section what", "section when"],
    );
    assert.equal(await page.locator('mestring-check [data-key="/schedule/sessions#number"]').inputValue(), "seks");
    assert.equal(await page.locator('mestring-check [data-key="/title#nn"]').inputValue(), "Ny tittel");
  }
  await clean(assert, page);
});

test("what cannot be read is told at its field and in the summary, when somebody has left it", async () => {
  const page = await browser.open(check(slip()), { lang: "nn" });
  await page.getByText("6. Når og kvar").click();
  await page.locator('mestring-check [data-key="/runs#add"]').click();
  const field = page.locator('mestring-check [data-key="/runs/0/dates/start"]');
  await field.pressSequentially("31.11.2026");
  await page.waitForTimeout(600);
  assert.equal(await field.getAttribute("aria-invalid"), null, "nobody is told in the middle of a word");
  await page.keyboard.press("Tab");
  await page.waitForFunction(() =>
    document.querySelector("mestring-check").shadowRoot.querySelector(".status").textContent.startsWith("1 felt"),
  );
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  const described = await field.evaluate((input) =>
    input
      .getAttribute("aria-describedby")
      .split(" ")
      .map((id) => input.getRootNode().getElementById(id).textContent)
      .join(" "),
  );
  assert.match(described, /Skriv datoen slik: 14\.01\.2027/);
  assert.equal(await field.inputValue(), "31.11.2026");
  await field.fill("28.11.2026");
  await page.waitForFunction(() => !document.querySelector("mestring-check").shadowRoot.querySelector(".problem"));
  assert.equal(await field.getAttribute("aria-invalid"), null);
  assert.deepEqual((await written(page)).runs, [{ dates: { start: "2026-11-28" } }]);
  await clean(assert, page);
});

test("the list can be held to what weighs most", async () => {
  const page = await browser.open(check(offer("002-hallingdal-hjerteskole.json")), { lang: "nn" });
  const items = page.locator("mestring-check .todo > li");
  const weights = (await events(page, "assessment")).at(-1).assessment.findings.map(({ weight }) => weight);
  await page.getByLabel("Vis", { exact: true }).focus();
  for (const least of [2, 3, 4, 1]) {
    await page.getByLabel("Vis", { exact: true }).selectOption(String(least));
    assert.equal(await items.count(), weights.filter((weight) => weight >= least).length);
  }
  assert.equal(await key(page), "weight");
});

test("what matters for this offer is in view, and the rest is one step away", async () => {
  const page = await browser.open(check(offer("002-hallingdal-hjerteskole.json")), { lang: "nb" });
  await page.getByText("6. Når og hvor").click();
  const field = (place) => page.locator(`mestring-check [data-key^="${place}#"]`).first();
  // A finding is about it, though the offer does not state it.
  await field("/venues/0/accessible").waitFor();
  assert.equal(await page.locator('mestring-check [data-criterion="venue-accessible"]').isVisible(), true);
  assert.equal(await field("/venues/0/childCare").count(), 0);
  await page.locator('mestring-check details[data-key^="/venues/0#more"] > summary').click();
  await field("/venues/0/childCare").waitFor();
  // What is answered there goes into the offer, and what is then found comes beside its field.
  await page.locator('mestring-check [data-key="/venues/0/accessible#yes"]').check();
  await page.waitForFunction(
    () =>
      !document.querySelector("mestring-check").shadowRoot.querySelector('.steps [data-criterion="venue-accessible"]'),
  );
  assert.equal((await written(page)).venues[0].accessible, true);
  await clean(assert, page);
});

test("what is wrong with another document of the page is told to the page", async () => {
  const page = await browser.open(
    check(slip()).replace(
      "</mestring-check>",
      `${slotted({ format: "mestring/provider/1", nothing: 1 })}</mestring-check>`,
    ),
    { lang: "nb" },
  );
  assert.match(await page.getByRole("alert").first().textContent(), /ikke kan leses/);
  assert.equal((await events(page, "error"))[0].code, "structure");
  await page.locator("mestring-check").evaluate((element) => (element.provider = null));
  await page.locator("mestring-check").getByRole("heading", { name: "Hva beskrivelsen mangler" }).waitFor();
  assert.deepEqual(await written(page), slip());
});

test("an offer is saved as a file, unless the page takes it", async () => {
  const given = slip();
  const page = await browser.open(check(given), { lang: "nb" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lagre fil" }).click(),
  ]);
  assert.match(download.suggestedFilename(), /\.json$/);
  assert.deepEqual(JSON.parse(readFileSync(await download.path(), "utf8")), given);
  await page.evaluate(() => document.addEventListener("mestring-save", (event) => event.preventDefault()));
  await page.getByRole("button", { name: "Lagre fil" }).click();
  assert.deepEqual((await events(page, "save")).at(-1).offer, given);
  await clean(assert, page);
});

test("a file that is no offer is told, and the offer stays", async () => {
  const page = await browser.open(check(slip()), { lang: "nb" });
  const before = await written(page);
  for (const text of ["{", "[]", "null", '{"format":"mestring/provider/1"}']) {
    await page
      .locator("mestring-check input[type=file]")
      .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await page.waitForFunction(() =>
      /ikke et tilbud/.test(document.querySelector("mestring-check").shadowRoot.querySelector(".status").textContent),
    );
  }
  assert.deepEqual(await written(page), before);
});

test("items of lists are added, removed and keep their places while some are empty", async () => {
  const page = await browser.open(check(slip()), { lang: "nb" });
  await page.getByText("4. Påmelding og kontakt").click();
  const add = page.locator('mestring-check [data-key="/contacts#add"]');
  const had = (await written(page)).contacts?.length ?? 0;
  await add.click();
  await add.click();
  await page.locator(`mestring-check [data-key="/contacts/${had + 1}/phone"]`).fill("ring");
  await page.keyboard.press("Tab");
  await page.waitForFunction(() => document.querySelector("mestring-check").shadowRoot.querySelector(".problem"));
  const wrong = page.locator(`mestring-check [data-key="/contacts/${had + 1}/phone"]`);
  assert.equal(
    await wrong.getAttribute("aria-invalid"),
    "true",
    "the problem stands at the second of the new items, though the first is empty",
  );
  await page.locator(`mestring-check [data-key="/contacts/${had}#remove"]`).click();
  assert.equal(await key(page), "/contacts#add");
  assert.equal(await page.locator(`mestring-check [data-key="/contacts/${had}/phone"]`).inputValue(), "ring");
  await clean(assert, page);
});

test("hostile texts are shown as text in the form, and odd documents do not stop it", async () => {
  const attack = `</script><img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script>`;
  const odd = [
    {
      format: "mestring/offer/1",
      title: { nb: attack, 'x"><img src=x>': attack },
      provider: { name: attack },
      contacts: [{ role: { nb: `a\u202Eb${"x".repeat(3000)}` } }],
      kinds: [attack],
      careLevel: attack,
    },
    {
      format: "mestring/offer/1",
      title: "not texts",
      kinds: "course",
      runs: {},
      contacts: [null, 7, "x"],
      cost: [],
      audience: 3,
      access: null,
      schedule: { sessions: "x" },
    },
    { format: "mestring/offer/1", __proto__x: 1, titel: { nb: "x" } },
  ];
  for (const document of odd) {
    const page = await browser.open(check(document), { lang: "nb", width: 320 });
    for (const step of await page.locator("mestring-check details.step").all())
      await step.evaluate((details) => (details.open = true));
    await page.waitForTimeout(200);
    const inside = await page
      .locator("mestring-check")
      .evaluate((element) => element.shadowRoot.querySelectorAll("img, script, iframe").length);
    assert.equal(inside, 0);
    assert.equal(await page.evaluate(() => globalThis.hit), undefined);
    assert.equal(await page.locator("mestring-check .failed").count(), 0, JSON.stringify(await events(page, "error")));
    assert.ok((await page.locator("mestring-check .problems li").count()) > 0);
    assert.equal(await wide(page), false);
    await clean(assert, page);
    await page.context().close();
  }
});

test("a field that does not exist can be taken out", async () => {
  const page = await browser.open(
    check({ format: "mestring/offer/1", titel: { nb: "Hjerteskole" }, title: { nb: "Hjerteskole" } }),
    { lang: "nb" },
  );
  await page.getByRole("button", { name: "Fjern: Hjerteskole" }).click();
  await page.waitForFunction(() => globalThis.events.some(({ name }) => name === "assessment"));
  assert.deepEqual(await written(page), { format: "mestring/offer/1", title: { nb: "Hjerteskole" } });
  await clean(assert, page);
});

/** Opens everything that can be opened, as far down as it goes. */
const unfold = (page) =>
  page.locator("mestring-check").evaluate(async (element) => {
    for (let round = 0; round < 6; round += 1) {
      for (const details of element.shadowRoot.querySelectorAll("details:not([open])")) {
        details.open = true;
        details.fill?.();
      }
      await new Promise((done) => setTimeout(done, 30));
    }
  });

for (const lang of ["nb", "nn", "en"]) {
  test(`axe finds nothing in ${lang}: empty, filled, with a conflict, with what cannot be read, and with all unfolded`, async () => {
    for (const width of [1200, 320]) {
      for (const document of [
        null,
        slip(),
        { ...slip(), runs: [{ deadline: "21.11.2026" }], careLevel: "spesialist" },
      ]) {
        const page = await browser.open(check(document), { lang, width });
        assert.deepEqual(await axe(page), []);
        await unfold(page);
        assert.deepEqual(await axe(page), []);
        assert.equal(await wide(page), false, `${width} pixels`);
        assert.deepEqual(
          await page
            .locator("mestring-check")
            .evaluate((element) => element.shadowRoot.textContent.match(/undefined|\[object|NaN/)),
          null,
        );
        await clean(assert, page);
        await page.context().close();
      }
    }
  });
}

test("those who listen get headings, sections, labels and messages in order", async () => {
  const page = await browser.open(check(slip()), { lang: "nb" });
  await page.getByText("5. Pris og reise").click();
  await page.getByRole("group", { name: "Betaling 1" }).waitFor();
  const tree = await page.locator("mestring-check").ariaSnapshot();
  const order = [
    'group "Verktøy"',
    'button "Bokmål" [pressed]',
    'heading "Hva beskrivelsen mangler" [level=2]',
    "status",
    'combobox "Vis"',
    'form "Beskrivelse av tilbudet"',
    'heading "1. Hva det er" [level=3]',
    'textbox "Tittel',
    'heading "5. Pris og reise" [level=3]',
    'group "Pris"',
    'group "Betaling"',
    'group "Betaling 1"',
    'group "Beløp"',
    'combobox "Beløp: hva slags"',
  ];
  let from = 0;
  for (const part of order) {
    const at = tree.indexOf(part, from);
    assert.ok(at >= from, `${part} is not where it should be in:\n${tree}`);
    from = at;
  }
});

test("it works in high contrast, with less motion, at 400 % and on paper", async () => {
  const page = await browser.open(check(slip()), { lang: "nb", width: 1280, height: 1024 });
  await page.emulateMedia({ forcedColors: "active" });
  assert.deepEqual(await axe(page), []);
  const edges = await page.locator("mestring-check .panel").evaluate((panel) => getComputedStyle(panel).borderTopStyle);
  assert.equal(edges, "solid");
  await page.emulateMedia({ forcedColors: "none", reducedMotion: "reduce" });
  const moving = await page
    .locator("mestring-check")
    .evaluate(
      (element) =>
        element.getRootNode().getAnimations().length +
        [...element.shadowRoot.querySelectorAll("*")].filter(
          (one) =>
            getComputedStyle(one, "::before").transitionDuration !== "0s" ||
            getComputedStyle(one).transitionDuration !== "0s",
        ).length,
    );
  assert.equal(moving, 0);
  // 1280 pixels at 400 % are 320.
  await page.setViewportSize({ width: 320, height: 256 });
  assert.equal(await wide(page), false);
  await page.setViewportSize({ width: 1280, height: 1024 });
  await page.evaluate(() => document.addEventListener("mestring-print", (event) => event.preventDefault()));
  await page.getByRole("button", { name: "Skriv ut" }).click();
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("mestring-check button").first().isVisible(), false);
  assert.equal(await page.locator("mestring-check .todo button").first().isVisible(), true);
  assert.equal(await page.getByRole("heading", { name: "5. Pris og reise" }).isVisible(), true);
  assert.equal(await page.locator('mestring-check [data-key="/cost/fees/0/per"]').isVisible(), true);
});

test("a page talks with it by properties, attributes and events, and nothing is stored", async () => {
  const page = await browser.open(check(slip(), "no-toolbar profiles='public-description planning'"), { lang: "nb" });
  const [{ assessment }] = await events(page, "assessment");
  assert.deepEqual(assessment.profiles, ["public-description", "planning"]);
  assert.equal(assessment.asOf, DAY);
  assert.equal(await page.locator("mestring-check .toolbar").count(), 0);
  const then = await assessed(page, () =>
    page
      .locator("mestring-check")
      .evaluate((element) => (element.offer = { format: "mestring/offer/1", title: { nb: "Satt av siden" } })),
  );
  assert.ok(open(then, "not-shown").includes("who-it-is-for"));
  assert.equal(await page.locator('mestring-check [data-key="/title#nb"]').inputValue(), "Satt av siden");
  await page.locator('mestring-check [data-key="/title#nb"]').fill("Skrevet her");
  assert.deepEqual((await events(page, "change")).at(-1).offer, {
    format: "mestring/offer/1",
    title: { nb: "Skrevet her" },
  });
  const copy = await page.locator("mestring-check").evaluate((element) => {
    element.offer.title.nb = "endret utenfra";
    return element.offer.title.nb;
  });
  assert.equal(copy, "Skrevet her", "what a page gets is a copy");
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
  ]);
  assert.deepEqual(stored, [0, 0, "", 0]);
  await clean(assert, page);
});

test("dates are written as people write them, kept as ISO, and shown in the same form", async () => {
  const page = await browser.open(
    check({ format: "mestring/offer/1", runs: [{ dates: { start: "2027-02-03" }, deadline: "2027-01" }] }),
    { lang: "nb" },
  );
  await page.getByText("6. Når og hvor").click();
  const field = page.locator('mestring-check [data-key="/runs/0/dates/start"]');
  assert.equal(await field.inputValue(), "03.02.2027");
  assert.equal(await page.locator('mestring-check [data-key="/runs/0/deadline"]').inputValue(), "01.2027");
  for (const [text, iso, then] of [
    ["14.1.2027", "2027-01-14", "14.01.2027"],
    ["01.2027", "2027-01", "01.2027"],
    ["14. januar 2027", "2027-01-14", "14.01.2027"],
  ]) {
    await field.fill(text);
    await page.keyboard.press("Tab");
    assert.equal((await written(page)).runs[0].dates.start, iso);
    assert.equal(await field.inputValue(), then);
  }
  const hint = await field.evaluate((input) => input.parentElement.textContent);
  assert.match(hint, /Skriv datoen slik: 14\.01\.2027\. Vet du bare måneden/);
  await clean(assert, page);
});

test("a message has no words of the format, and a wrong one is answered in the words of the list", async () => {
  const page = await browser.open(
    check({ format: "mestring/offer/1", careLevel: "spesialist", titel: "Kurs", cost: { fees: [{ amount: 375 }] } }),
    { lang: "nn" },
  );
  const told = await page.locator("mestring-check .problems").textContent();
  assert.match(told, /Vel eit av alternativa i lista\./);
  assert.match(told, /Denne opplysninga høyrer ikkje til i eit tilbod\. Fjern ho\./);
  assert.doesNotMatch(told, /nok|specialist|titel|[{}]/);
  await clean(assert, page);
});

test("a file replaces what was written only when somebody says so", async () => {
  const page = await browser.open(check(null), { lang: "nb" });
  const choose = () =>
    page
      .locator("mestring-check input[type=file]")
      .setInputFiles({ name: "kurs.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(slip())) });
  await page.locator('mestring-check [data-key="/title#nb"]').fill("Skrevet her");
  await choose();
  const question = page.getByRole("dialog", { name: "Filen erstatter det du har skrevet. Vil du fortsette?" });
  await question.waitFor();
  assert.deepEqual(await axe(page), []);
  await question.getByRole("button", { name: "Avbryt" }).click();
  assert.equal((await written(page)).title.nb, "Skrevet her");
  await choose();
  await question.getByRole("button", { name: "Fortsett" }).click();
  await page.waitForFunction(() => document.querySelector("mestring-check").offer.schedule);
  assert.deepEqual(await written(page), slip());
  await clean(assert, page);
});

test("half-written answers to a suggestion are there in another language", async () => {
  const page = await browser.open(check(offer("002-hallingdal-hjerteskole.json")), { lang: "nb" });
  await page.getByRole("button", { name: "Mangler Pris", exact: true }).click();
  const card = page.locator('mestring-check .steps [data-criterion="what-it-costs"]');
  await card.getByText("Legg til: Betaling").click();
  await card.getByLabel("Beløp: hva slags").selectOption({ label: "Sum i kroner" });
  await card.getByLabel("Beløp: tall").fill("375");
  await page.getByRole("button", { name: "Nynorsk", exact: true }).click();
  await page.getByRole("heading", { name: "6. Når og kvar" }).waitFor();
  assert.equal(await card.getByLabel("Beløp: tal").inputValue(), "375");
  await clean(assert, page);
});

test("a suggestion that only repeats the fields beside it is left out", async () => {
  const page = await browser.open(check(offer("002-hallingdal-hjerteskole.json")), { lang: "nb" });
  await page.getByText("6. Når og hvor").click();
  const card = page.locator('mestring-check .steps [data-criterion="venue-accessible"]');
  await card.waitFor();
  assert.equal(await card.getByText(/^Legg til/).count(), 0);
  await clean(assert, page);
});

test("on a phone the list is folded above the form, and says how much there is", async () => {
  const page = await browser.open(check(slip()), { lang: "nb", width: 390 });
  const panel = page.locator('mestring-check details[data-key="panel"]');
  await page.waitForFunction(() => {
    const panel = document.querySelector("mestring-check").shadowRoot.querySelector("[data-key=panel]");
    return !panel.open;
  });
  assert.match(await panel.locator("summary").first().textContent(), /Hva beskrivelsen mangler.*1 må rettes/s);
  await panel.locator("summary").first().click();
  assert.equal(await page.locator("mestring-check .todo").first().isVisible(), true);
  await clean(assert, page);
});

test("on paper the form has what is written, and nothing else to fill in", async () => {
  const page = await browser.open(check(slip()), { lang: "nb" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  const field = (place) => page.locator(`mestring-check [data-key="${place}"]`);
  assert.equal(await field("/title#nn").isVisible(), true);
  // What is folded on the screen is there too.
  assert.equal(await field("/schedule/sessions#number").isVisible(), true);
  assert.equal(await page.locator("mestring-check .steps .help:visible").count(), 0);
  assert.equal(await page.locator("mestring-check .steps .choice:visible input:not(:checked)").count(), 0);
  assert.equal(await page.locator("mestring-check .step[data-empty]:visible").count(), 0);
});
