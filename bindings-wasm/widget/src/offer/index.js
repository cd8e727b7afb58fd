// <mestring-offer>: an offer as everyone reads it, the same way everywhere.

import { passed } from "../dates.js";
import { h, later, link, own } from "../dom.js";
import { MestringElement, properties } from "../element.js";
import { Format } from "../format.js";
import { BASICS, MORE } from "./sections.js";
import { fitting } from "./fitting.js";
import { gathered, inherited } from "./inherited.js";
import { jsonLd } from "./json-ld.js";

/** With this many runs or more, those after the first few are one step away. */
const MANY = 6;

export class MestringOffer extends MestringElement {
  static documents = ["offer", "provider"];
  static options = ["heading-level", "no-json-ld"];

  #paper = () => {
    // On paper nothing can be unfolded.
    for (const details of this.shadowRoot.querySelectorAll("details")) {
      details.open = true;
      details.fill?.();
    }
  };

  connectedCallback() {
    super.connectedCallback();
    addEventListener("beforeprint", this.#paper);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#paper);
    this.#data?.remove();
    this.#data = null;
  }

  #data = null;

  render() {
    const given = this.document("offer");
    this.whole = null;
    if (!given) {
      this.#describe();
      return [h("p", { class: "note" }, this.t("no-offer"))];
    }
    const offer = fitting(given, { kind: "record", of: "Offer" }, this.model) ?? {};
    const provider = fitting(this.document("provider"), { kind: "record", of: "Provider" }, this.model) ?? null;
    this.format = new Format(this.spoken, this.t, this.model);
    this.whole = gathered(inherited(offer, provider, this.model));
    // Whom it is for is told above already.
    if (this.whole.audience?.roles?.includes("next-of-kin") && this.whole.relatives?.roles) {
      const roles = this.whole.relatives.roles.filter((role) => role !== "audience");
      this.whole.relatives = { ...this.whole.relatives, roles };
    }
    this.#describe();
    const level = Number(this.getAttribute("heading-level")) || 2;
    this.level = Math.min(Math.max(level, 1), 5);
    return [
      h(
        "article",
        { class: "offer", part: "offer", "aria-labelledby": "title" },
        this.#head(offer),
        h("div", { class: "basics", part: "basics" }, ...BASICS.map((section) => this.#section(section, true))),
        ...MORE.map((section) => this.#section(section, false)),
        this.#foot(offer),
      ),
    ];
  }

  #heading(level, attributes, ...children) {
    return h(`h${Math.min(level, 6)}`, attributes, ...children);
  }

  #head(offer) {
    const f = this.format;
    const kinds = f.texts(offer.kindsInWords) ?? f.value(offer.kinds, { kind: "words", of: "OfferKind" });
    const by = [offer.provider?.name, offer.provider?.unit].filter(Boolean).map((name) => own(name));
    const standing = offer.status?.standing && f.model.word("Standing", offer.status.standing);
    return h(
      "header",
      { part: "header" },
      kinds && h("p", { class: "kind" }, kinds),
      this.#heading(this.level, { id: "title", part: "title" }, f.texts(offer.title) ?? this.t("untitled")),
      by.length > 0 && h("p", { class: "by" }, ...by.flatMap((name, index) => (index ? [", ", name] : [name]))),
      standing && h("p", { class: "standing", part: "standing" }, ...told(standing, f.texts(offer.status.text))),
      h("div", { class: "lead", part: "summary" }, ...f.paragraphs(offer.summary)),
      h("div", { class: "text" }, ...f.paragraphs(offer.description)),
    );
  }

  #section({ name, words, rows }, always) {
    const content = [
      ...(name === "when" ? [this.#runs(), this.#schedule()] : []),
      ...words.map((fact) => this.#own(fact)),
      this.#rows(rows),
    ]
      .flat()
      .filter(Boolean);
    if (content.length === 0 && !always) return null;
    return h(
      "section",
      { class: "section", part: `section ${name}`, "aria-labelledby": `s-${name}` },
      this.#heading(this.level + 1, { id: `s-${name}` }, this.t(`offer-${name}`)),
      h(
        "div",
        {},
        ...(content.length ? content : [h("p", { class: "muted" }, this.#unstated([...words, ...rows.flat()]))]),
      ),
    );
  }

  /** What is said instead, when a basic is not stated. */
  #unstated(facts) {
    const groups = new Set(facts.map((fact) => fact.split(".")[0]));
    const said = (this.whole.unstated ?? []).find(({ fact }) => groups.has(fact?.split(".")[0]));
    return this.t(said?.state === "comes-later" ? "comes-later" : "not-stated");
  }

  #schedule() {
    const line = this.format.schedule(this.whole.schedule ?? {});
    return line && h("p", {}, line);
  }

  /** The values of a fact: through lists there can be several. */
  #values(fact) {
    return fact
      .split(".")
      .reduce(
        (values, name) =>
          values.flatMap((value) => (Array.isArray(value) ? value : [value])).map((value) => value?.[name]),
        [this.whole],
      )
      .filter((value) => value !== undefined);
  }

  #own(fact) {
    const kind = this.model.field(fact.split("."))?.kind;
    if (!kind) return null;
    if (kind.kind === "texts") return this.#values(fact).flatMap((value) => this.format.paragraphs(value));
    const [value] = this.#values(fact);
    const shown = this.format.value(value, kind);
    return shown && h("div", { class: "block" }, shown);
  }

  #rows(rows) {
    const made = rows.map((row) => {
      const [label, ...facts] = Array.isArray(row) ? row : [null, row];
      const shown = facts.flatMap((fact) => {
        const field = this.model.field(fact.split("."));
        const values = this.#values(fact)
          .map((value) => this.format.value(value, field.kind))
          .filter((one) => one !== null);
        return values.length > 1 ? [h("ul", {}, ...values.map((one) => h("li", {}, one)))] : values;
      });
      if (shown.length === 0) return null;
      return h(
        "div",
        {},
        h("dt", {}, label ? this.t(label) : this.model.field(facts[0].split(".")).label),
        ...different(shown.map((one) => h("dd", {}, one))),
      );
    });
    return made.some(Boolean) && h("dl", {}, ...made);
  }

  #runs() {
    // What is over comes last, and the rest in the order of the offer.
    const all = (this.whole.runs ?? []).map((run) => ({ run, over: this.#over(run) }));
    const runs = [...all.filter(({ over }) => !over), ...all.filter(({ over }) => over)]
      .map(({ run, over }) => this.#run(run, over))
      .filter(Boolean);
    if (runs.length === 0) return null;
    const shown = runs.length < MANY ? runs : runs.slice(0, MANY - 1);
    const rest = runs.slice(shown.length);
    return [
      h("ul", { class: "runs", part: "runs" }, ...shown),
      rest.length > 0 &&
        later({ "data-key": "more-runs" }, this.t("more-runs", { count: rest.length }), () =>
          h("ul", { class: "runs", part: "runs" }, ...rest),
        ),
    ].filter(Boolean);
  }

  /** Whether the last day of a run has passed. */
  #over({ dates = {} }) {
    const days = [dates.end, ...(dates.days ?? []), dates.start].filter(Boolean);
    return days.length > 0 && days.every((day) => passed(day, this.asOf));
  }

  #run(run, over) {
    const f = this.format;
    const { line, text } = f.dates(run.dates);
    const facts = [
      over && h("span", { class: "over" }, this.t("date-passed")),
      text,
      run.standing && f.model.word("Standing", run.standing),
      run.deadline && [
        this.t("deadline", { date: f.date(run.deadline) }),
        !over && passed(run.deadline, this.asOf) && [" – ", h("span", { class: "over" }, this.t("deadline-passed"))],
      ],
      f.texts(run.deadlineText),
      run.places?.left && this.t("places-left", { number: f.quantity(run.places.left) }),
      run.venues && f.value(run.venues, this.model.field(["runs", "venues"]).kind),
      run.url && link(run.url, this.t("run-link")),
      f.texts(run.text),
    ].filter(Boolean);
    const title = f.texts(run.title);
    if (!title && !line && facts.length === 0) return null;
    return h(
      "li",
      { part: "run" },
      (title || line) && h("p", {}, h("strong", {}, title ?? line), title && line && [" – ", line]),
      ...different(facts.map((fact) => h("p", {}, fact))),
    );
  }

  #foot(offer) {
    const f = this.format;
    const updated = offer.page?.updated ?? offer.page?.published;
    const parts = [
      updated && this.t("updated", { date: f.date(updated) }),
      offer.page?.url && link(offer.page.url, this.t("page-link")),
    ].filter(Boolean);
    return parts.length
      ? h("footer", { class: "muted", part: "footer" }, ...parts.map((part) => h("p", {}, part)))
      : null;
  }

  /** schema.org data beside the element's own, in the page where search engines look. */
  #describe() {
    this.#data?.remove();
    this.#data = null;
    const data = this.jsonLd;
    if (this.hasAttribute("no-json-ld") || !data) return;
    this.#data = inert();
    // Without «<», what stands in an offer cannot end the script.
    this.#data.append(JSON.stringify(data).replaceAll("<", "\\u003c"));
    this.append(this.#data);
  }

  /** The offer as schema.org JSON-LD, in the language shown; null until one is. */
  get jsonLd() {
    return this.whole ? jsonLd(this.whole, this.spoken) : null;
  }
}

const plain = (text) =>
  text
    .toLowerCase()
    .replace(/[\s.]+/g, " ")
    .trim();

/** Each thing said once: what stands within another of them is left out. */
function different(nodes) {
  const texts = nodes.map((node) => plain(node.textContent));
  return nodes.filter(
    (_, index) =>
      !texts.some((text, other) =>
        text === texts[index] ? other < index : ` ${text} `.startsWith(` ${texts[index]} `) && other !== index,
      ),
  );
}

/** A word of a list and what is said of it; only that when it says the word itself. */
function told(word, text) {
  if (!text) return [word];
  return ` ${plain(text.textContent)} `.startsWith(` ${plain(word)} `) ? [text] : [word, " – ", text];
}

/**
 * A script for data that can never run, whatever its text: a copy of one that has started already, which a script does only
 * once. That is why a page with Trusted Types has nothing against its text.
 */
function inert() {
  const runs = (script) => script.type === "" || script.type === "module" || script.type === "text/javascript";
  const started = [...document.scripts].find(runs);
  const script = started?.cloneNode(false) ?? document.createElement("script");
  for (const { name } of [...script.attributes]) script.removeAttribute(name);
  script.type = "application/ld+json";
  return script;
}

properties(MestringOffer);
