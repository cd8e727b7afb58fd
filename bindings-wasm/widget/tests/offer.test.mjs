import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Browser, axe, clean, events, offer, offers, slotted, wide } from "./browser.mjs";

let browser;
before(async () => (browser = await Browser.start()));
after(() => browser.stop());

const HEADINGS = {
  nb: ["Hvem det er for", "Når", "Hvor", "Hva det koster", "Slik blir du med", "Kontakt"],
  nn: ["Kven det er for", "Når", "Kvar", "Kva det kostar", "Slik blir du med", "Kontakt"],
  en: ["Who it is for", "When", "Where", "What it costs", "How to join", "Contact"],
};

for (const [lang, headings] of Object.entries(HEADINGS)) {
  test(`every offer of the corpus is presented alike in ${lang}, the six basics first, and axe finds nothing`, async () => {
    const page = await browser.open(`<mestring-offer>${slotted(offer(offers()[0]))}</mestring-offer>`, { lang });
    for (const name of offers()) {
      await page.evaluate(async (offer) => {
        const element = document.querySelector("mestring-offer");
        const ready = new Promise((done) => element.addEventListener("mestring-ready", done, { once: true }));
        element.offer = offer;
        await ready;
      }, offer(name));
      const shown = await page.locator("mestring-offer h3").allTextContents();
      assert.deepEqual(shown.slice(0, 6), headings, name);
      assert.deepEqual(
        await page
          .locator("mestring-offer")
          .evaluate((element) => element.shadowRoot.textContent.match(/undefined|null|\[object|NaN/)),
        null,
        name,
      );
      assert.deepEqual(await axe(page), [], name);
      const data = JSON.parse(await page.locator("script[type='application/ld+json']").textContent());
      assert.equal(data["@type"], "Course");
    }
    await clean(assert, page);
    await page.context().close();
  });
}

test("runs are a list, with date, deadline and places, and many are folded", async () => {
  const runs = Array.from({ length: 9 }, (_, index) => ({
    dates: { start: `2027-0${index + 1}-03`, fromTime: "10:00", toTime: "12:00" },
    deadline: `2027-0${index + 1}-01`,
    places: { left: { exactly: 4 } },
  }));
  const page = await browser.open(
    `<mestring-offer>${slotted({ format: "mestring/offer/1", title: { nn: "Kurs" }, runs })}</mestring-offer>`,
    { lang: "nn" },
  );
  const list = page.getByRole("region", { name: "Når" }).getByRole("list").first();
  assert.equal(await list.getByRole("listitem").count(), 5);
  assert.match(
    await list.getByRole("listitem").first().textContent(),
    /Søndag 3\.\u00a0januar\u00a02027, kl\. 10\.00–12\.00.*Påmeldingsfrist: 1\.\u00a0januar\u00a02027.*Ledige plassar: 4/s,
  );
  await page.getByText("Vis 4 gjennomføringar til").click();
  const all = page.getByRole("region", { name: "Når" }).getByRole("listitem");
  await all.nth(8).waitFor();
  assert.equal(await all.count(), 9);
  await clean(assert, page);
});

test("the schema.org data stand in the page, in the language shown, and go with the element", async () => {
  const given = {
    format: "mestring/offer/1",
    title: { nb: "Hjerteskole", en: "Heart school" },
    provider: { name: "Fjordsykehuset", kind: "hospital" },
    cost: { fees: [{ amount: { nok: 375 } }] },
    venues: [{ town: "Fjordby" }],
    runs: [{ dates: { start: "2027-02-03", fromTime: "10:00" } }],
  };
  const page = await browser.open(`<mestring-offer lang="en">${slotted(given)}</mestring-offer>`);
  const data = JSON.parse(await page.locator("script[type='application/ld+json']").textContent());
  assert.deepEqual(data, {
    "@context": "https://schema.org",
    "@type": "Course",
    name: "Heart school",
    provider: { "@type": "Organization", name: "Fjordsykehuset" },
    offers: [{ "@type": "Offer", price: 375, priceCurrency: "NOK" }],
    hasCourseInstance: [
      {
        "@type": "CourseInstance",
        startDate: "2027-02-03T10:00",
        location: [
          { "@type": "Place", address: { "@type": "PostalAddress", addressLocality: "Fjordby", addressCountry: "NO" } },
        ],
      },
    ],
  });
  await page.locator("mestring-offer").evaluate((element) => element.remove());
  assert.equal(await page.locator("script[type='application/ld+json']").count(), 0);
  await clean(assert, page);
});

test("hostile texts are shown as text", async () => {
  const attack = `<img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script></script><svg onload=globalThis.hit=1>`;
  const bidi = "Kurs \u202Efor alle\u2066";
  const long = "a".repeat(5000);
  const hostile = {
    format: "mestring/offer/1",
    title: { nb: attack + bidi },
    summary: { nb: attack },
    provider: { name: attack },
    audience: { description: { nb: long } },
    contacts: [{ role: { nb: bidi }, url: 'https://example.org/"><script>globalThis.hit=1</script>' }],
    page: { url: "javascript:globalThis.hit=1" },
    content: { topicsInWords: [{ __proto__: attack, 'x"><img>': attack }] },
  };
  for (const width of [1200, 320]) {
    const page = await browser.open(`<mestring-offer>${slotted(hostile)}</mestring-offer>`, { width });
    const inside = await page.locator("mestring-offer").evaluate((element) => {
      const root = element.shadowRoot;
      return {
        elements: root.querySelectorAll("img, script, svg, iframe").length,
        title: root.querySelector("#title bdi").textContent,
        links: [...root.querySelectorAll("a")].map((one) => one.protocol),
      };
    });
    assert.equal(inside.elements, 0);
    assert.equal(inside.title, attack + bidi);
    assert.ok(
      inside.links.every((protocol) => protocol === "https:"),
      inside.links.join(),
    );
    assert.equal(await wide(page), false);
    assert.equal(await page.evaluate(() => globalThis.hit), undefined);
    // What stands in the offer does not end the script with its data.
    assert.equal(
      JSON.parse(await page.locator("script[type='application/ld+json']").textContent()).name,
      attack + bidi,
    );
    await clean(assert, page);
    await page.context().close();
  }
});

test("an offer comes as slotted JSON, attribute or property, and a property wins", async () => {
  const named = (name) => ({ format: "mestring/offer/1", title: { nb: name } });
  const page = await browser.open(
    `<mestring-offer id="a">${slotted(named("slot"))}</mestring-offer><mestring-offer id="b" offer='${JSON.stringify(named("attribute"))}'></mestring-offer><mestring-offer id="c">${slotted(named("slot"))}</mestring-offer>`,
  );
  await page.waitForFunction(() => globalThis.events.filter(({ name }) => name === "ready").length >= 3);
  await page.locator("#c").evaluate((element, offer) => (element.offer = offer), named("property"));
  await page.locator("#c").getByRole("heading", { name: "property" }).waitFor();
  assert.equal(await page.locator("#a h2").textContent(), "slot");
  assert.equal(await page.locator("#b h2").textContent(), "attribute");
  // One module and one set of texts for all of them.
  assert.equal(page.asked.filter((address) => address.endsWith(".wasm")).length, 1);
  await clean(assert, page);
});

test("what stands in the page stays until the widget is ready, and when it cannot start", async () => {
  const body = `<mestring-offer><h2>Hjerteskole</h2><p>Ring oss.</p>${slotted(offer(offers()[0]))}</mestring-offer>`;
  const stopped = await browser.open(body, {
    ready: false,
    before: (page) => page.route("**/mestring.wasm", () => {}),
  });
  assert.equal(await stopped.getByText("Ring oss.").isVisible(), true);
  await stopped.context().close();

  const broken = await browser.open(body, {
    before: (page) => page.route("**/mestring.wasm", (route) => route.fulfill({ status: 404 })),
  });
  assert.equal(await broken.getByText("Ring oss.").isVisible(), true);
  assert.match(await broken.getByRole("alert").textContent(), /kunne ikke lastes/);
  assert.equal((await events(broken, "error"))[0].code, "not-loaded");
  await broken.context().close();

  const forbidden = await browser.open(body, {
    policy: "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'",
  });
  assert.match(await forbidden.getByRole("alert").textContent(), /Ta kontakt med dem som driver nettstedet/);
  assert.match((await events(forbidden, "error"))[0].hint, /wasm-unsafe-eval/);
  assert.equal((await events(forbidden, "error"))[0].code, "csp");
  assert.equal(await forbidden.getByText("Ring oss.").isVisible(), true);
});

test("what a provider says for all its offers is shown where the offer says nothing", async () => {
  const provider = {
    format: "mestring/provider/1",
    id: "fjord",
    cost: { fees: [{ amount: "free" }] },
    contacts: [{ phone: "00 00 00 00" }],
  };
  const page = await browser.open(
    `<mestring-offer>${slotted({ format: "mestring/offer/1", title: { nb: "Kurs" }, contacts: [{ phone: "00 00 00 01" }] })}${slotted(provider)}</mestring-offer>`,
  );
  assert.match(await page.getByRole("region", { name: "Hva det koster" }).textContent(), /Gratis/);
  assert.match(await page.getByRole("region", { name: "Kontakt" }).textContent(), /00 00 00 01/);
  await clean(assert, page);
});

test("the basics tell what only the runs say: places, contacts, and a price they share", async () => {
  const run = (day, phone) => ({
    dates: { start: day },
    venues: [{ name: "Fjordsjukehuset" }],
    contacts: [{ phone }],
    cost: { fees: [{ amount: { nok: 375 } }] },
  });
  const page = await browser.open(
    `<mestring-offer>${slotted({ format: "mestring/offer/1", title: { nb: "Kurs" }, runs: [run("2027-02-03", "00 00 00 01"), run("2027-03-03", "00 00 00 00")] })}</mestring-offer>`,
  );
  assert.match(await page.getByRole("region", { name: "Hvor" }).textContent(), /^HvorFjordsjukehuset$/);
  assert.match(await page.getByRole("region", { name: "Kontakt" }).textContent(), /00 00 00 01.*00 00 00 00/);
  assert.match(await page.getByRole("region", { name: "Hva det koster" }).textContent(), /375\u00a0kr/);
  await clean(assert, page);
});

test("what is of the wrong kind is left out, and the rest is shown", async () => {
  const odd = {
    format: "mestring/offer/1",
    title: { nb: "Kurs", nn: 7 },
    runs: [null, 3, { dates: { start: 5 }, deadline: [] }],
    contacts: {},
    cost: { fees: [{ amount: { exactly: 3 } }, { amount: { nok: 375 } }, { amount: null }] },
    schedule: { sessions: "x", weeks: { between: 3 }, perWeek: { exactly: 2 } },
    venues: "her",
    status: null,
    audience: [],
    kinds: "course",
    access: true,
    unstated: [null, 4],
    provider: "Sykehuset",
    content: { topics: ["coping", 3, null, "no-such-topic"] },
  };
  const page = await browser.open(
    `<mestring-offer>${slotted(odd)}${slotted({ format: "mestring/provider/1", contacts: 3, cost: [], access: { companion: "x" } })}</mestring-offer>`,
  );
  await page.getByRole("heading", { name: "Kurs" }).waitFor();
  assert.match(await page.getByRole("region", { name: "Hva det koster" }).textContent(), /375\u00a0kr/);
  assert.match(await page.getByRole("region", { name: "Når" }).textContent(), /2 ganger i uken/);
  assert.deepEqual(
    await page
      .locator("mestring-offer")
      .evaluate((element) => element.shadowRoot.textContent.match(/undefined|null|\[object|NaN/)),
    null,
  );
  for (const document of [[], "x", 3, { format: 3 }]) {
    await page
      .locator("mestring-offer")
      .evaluate(
        (element, document) => (element.offer = typeof document === "string" ? JSON.stringify(document) : document),
        document,
      );
    await page.getByRole("heading", { name: "Tilbud uten navn" }).waitFor();
    await page.locator("mestring-offer").evaluate((element) => (element.offer = { title: { nb: "Kurs" } }));
    await page.getByRole("heading", { name: "Kurs" }).waitFor();
  }
  await clean(assert, page);
});

test("axe sees into the widgets: what is wrong there is found", async () => {
  const page = await browser.open(`<mestring-offer>${slotted(offer("027-lindesnes-smil.json"))}</mestring-offer>`);
  await page
    .locator("mestring-offer")
    .evaluate((element) => element.shadowRoot.querySelector(".section").setAttribute("aria-labelledby", "nowhere"));
  await page
    .locator("mestring-offer")
    .evaluate((element) => element.shadowRoot.querySelector(".offer").append(document.createElement("input")));
  assert.ok((await axe(page)).some((line) => line.startsWith("label")));
});

test("nothing is stored, and nothing is asked for beyond the package", async () => {
  const page = await browser.open(`<mestring-offer>${slotted(offer(offers()[0]))}</mestring-offer>`);
  const strangers = page.asked.filter(
    (address) => !/\/(pkg|axe|demo|page-|favicon)/.test(new URL(address).pathname) && !address.startsWith("data:"),
  );
  assert.deepEqual(strangers, []);
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
    (await caches.keys().catch(() => [])).length,
  ]);
  assert.deepEqual(stored, [0, 0, "", 0, 0]);
});

test("it fits 320 pixels, high contrast and paper", async () => {
  const page = await browser.open(`<mestring-offer>${slotted(offer("027-lindesnes-smil.json"))}</mestring-offer>`, {
    width: 320,
  });
  assert.equal(await wide(page), false);
  await page.emulateMedia({ forcedColors: "active" });
  assert.deepEqual(await axe(page), []);
  await page.emulateMedia({ media: "print", forcedColors: "none" });
  assert.equal(await page.getByRole("heading", { name: "Kontakt" }).isVisible(), true);
  assert.equal(await wide(page), false);
});

test("what has passed says so and comes last, on paper too", async () => {
  const run = (start, more = {}) => ({ dates: { start }, ...more });
  const runs = [
    run("2026-02-03", { deadline: "2026-01-03" }),
    run("2026-12-03", { deadline: "2026-11-01" }),
    ...Array.from({ length: 5 }, (_, index) => run(`2027-0${index + 1}-03`)),
  ];
  const page = await browser.open(
    `<mestring-offer as-of="2026-11-22">${slotted({ format: "mestring/offer/1", title: { nb: "Kurs" }, runs })}</mestring-offer>`,
  );
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const all = await page.locator("mestring-offer .runs > li").allTextContents();
  assert.equal(all.length, 7);
  assert.match(all[0], /3\.\u00a0desember\u00a02026.*Fristen er ute/);
  assert.match(all[6], /3\.\u00a0februar\u00a02026.*Datoen er passert/);
  assert.equal(all.filter((one) => /passert|ute/.test(one)).length, 2);
  await page.emulateMedia({ media: "print" });
  assert.equal(
    await page
      .locator("mestring-offer .section")
      .first()
      .evaluate((section) => getComputedStyle(section).breakInside),
    "auto",
  );
  await clean(assert, page);
});

test("a line has small letters within it, its commas in the text, and nothing twice", async () => {
  const given = {
    format: "mestring/offer/1",
    title: { nb: "Kurs" },
    status: { standing: "waiting-list", text: { nb: "Venteliste fram til mai" } },
    audience: { roles: ["next-of-kin"] },
    relatives: { roles: ["audience"] },
    schedule: { weeks: { atMost: 4 }, weekdays: ["monday", "wednesday"] },
  };
  const page = await browser.open(`<mestring-offer>${slotted(given)}</mestring-offer>`);
  const when = await page.getByRole("region", { name: "Når" }).textContent();
  assert.match(when, /Høyst 4 uker/);
  assert.equal(
    await page.getByRole("region", { name: "Hvem det er for" }).textContent(),
    "Hvem det er forForPårørende",
  );
  assert.match(when, /Mandag, onsdag/);
  assert.equal(await page.locator("mestring-offer .standing").textContent(), "Venteliste fram til mai");
  await clean(assert, page);
});
