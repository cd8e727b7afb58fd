// <mestring-check>: a form over an offer that tells what it lacks while it is being written.

import { fresh, h, replace } from "../dom.js";
import { MestringElement, properties } from "../element.js";
import { Format } from "../format.js";
import { at, pointer, put, tidy, tokens } from "../pointer.js";
import { request, wordsOf } from "../request.js";
import { download, languages, opener, parsed } from "../toolbar.js";
import { said } from "../words.js";
import { TO_DO, card, problemCard, problemText, sameness } from "./finding.js";
import { Form } from "./form.js";
import { panel, summary } from "./panel.js";
import { SECTIONS } from "./sections.js";
import { applied } from "./suggestion.js";

/** How long after a keystroke the offer is assessed anew. */
const PAUSE = 400;

/** From this many rem the list stands beside the form; the style sheet has the same. */
const WIDE = 56;

export class MestringCheck extends MestringElement {
  static documents = ["offer", "provider", "attestations"];
  static options = ["profiles", "no-toolbar"];
  static packs = ["planning", "forms"];

  /** The offer as it is being written: it may hold empty values that `offer` has not. */
  working = null;
  assessment = null;
  problems = [];
  weight = 1;
  #places = (place) => place;
  #about = new Set();
  #timer = 0;
  #cards = new Map();
  /** Answers to suggestions that are not taken yet, by the key of the suggestion. */
  answers = new Map();
  /** Whether something was written here that no file has. */
  #written = false;
  #wide = null;
  #size = new ResizeObserver(() => this.#fold());
  #paper = () => this.#toPaper();

  taken(name) {
    if (name !== "offer") return;
    this.working = null;
    this.#written = false;
    this.answers = new Map();
  }

  connectedCallback() {
    super.connectedCallback();
    this.#size.observe(this);
    addEventListener("beforeprint", this.#paper);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#size.disconnect();
    removeEventListener("beforeprint", this.#paper);
  }

  /** Beside the form the list is unfolded; above it, on a phone, it would be all that is seen. */
  #fold() {
    const wide = this.clientWidth >= WIDE * parseFloat(getComputedStyle(document.documentElement).fontSize);
    if (wide === this.#wide || this.clientWidth === 0) return;
    this.#wide = wide;
    if (this.panel) this.panel.open = wide;
  }

  /** Unfolds what has something in it, and marks what has not: on paper that is left out. */
  #toPaper() {
    if (!this.form || !this.working) return;
    const empty = (parts) => {
      const { result } = tidy({ value: at(this.working, parts) ?? "" });
      return result.value === undefined;
    };
    for (const { details, fields } of this.form.sections.values()) {
      const nothing = fields.every((field) => empty([field]));
      details.toggleAttribute("data-empty", nothing);
      if (!nothing) details.open = true;
      details.fill();
    }
    this.note();
    this.panel.open = true;
    for (const [place, { node }] of this.form.fields) node.toggleAttribute("data-empty", empty(tokens(place)));
  }

  render() {
    this.working ??= { format: "mestring/offer/1", ...this.document("offer") };
    this.format = new Format(this.spoken, this.t, this.model);
    this.form = new Form(this, (typing) => this.#changed(typing));
    this.#cards = new Map();
    this.#ask(false);
    this.status = h("span", { class: "status", role: "status", part: "summary" });
    this.list = h("div", { class: "list" });
    this.panel = h(
      "details",
      { "data-key": "panel", open: this.#wide !== false },
      h("summary", { "data-key": "panel#summary" }, h("h2", { id: "panel" }, this.t("check-heading")), this.status),
      this.list,
    );
    const open = this.shadowRoot.querySelector("details.step") ? null : SECTIONS[0].name;
    return [
      h(
        "div",
        { class: "check", part: "check" },
        this.hasAttribute("no-toolbar") ? null : this.#toolbar(),
        h(
          "div",
          { class: "columns" },
          h("section", { class: "panel", part: "panel", "aria-labelledby": "panel" }, this.panel),
          h(
            "form",
            {
              class: "steps",
              part: "form",
              "aria-label": this.t("form-label"),
              novalidate: true,
              onsubmit: (event) => event.preventDefault(),
              onfocusout: () => this.#left(),
            },
            ...this.form.draw(open),
          ),
        ),
      ),
    ];
  }

  rendered() {
    this.#tell();
  }

  #toolbar() {
    const { t } = this;
    return h(
      "div",
      { class: "toolbar", part: "toolbar", role: "group", "aria-label": t("toolbar") },
      languages(this),
      h(
        "div",
        { class: "row" },
        opener(this, (file) => this.#opened(file)),
        h(
          "button",
          { type: "button", class: "second", part: "button", "data-key": "save", onclick: () => this.save() },
          t("save"),
        ),
        h(
          "button",
          { type: "button", class: "second", part: "button", "data-key": "print", onclick: () => this.print() },
          t("print"),
        ),
      ),
    );
  }

  /** A file that somebody chose. What was written here and not saved goes only when they say so. */
  async #opened(file) {
    const text = await file.text();
    if (!this.#written || parsed(text, "mestring/offer/") === null) return this.open(text);
    const id = fresh("question");
    const button = (key, name, act) =>
      h(
        "button",
        { type: "button", class: key === "replace-no" ? "second" : null, "data-key": key, onclick: act },
        name,
      );
    const dialog = h(
      "dialog",
      { "aria-labelledby": id, onclose: () => dialog.remove() },
      h("p", { id }, this.t("replace-question")),
      h(
        "div",
        { class: "row" },
        button("replace-yes", this.t("replace-yes"), () => {
          dialog.close();
          this.open(text);
        }),
        button("replace-no", this.t("replace-no"), () => dialog.close()),
      ),
    );
    this.body.append(dialog);
    dialog.showModal();
  }

  /** Reads an offer from a file or a text. False when it is not one. */
  async open(source) {
    const text = typeof source === "string" ? source : await source.text();
    const offer = parsed(text, "mestring/offer/");
    if (offer === null) {
      this.status.textContent = this.t("not-an-offer");
      this.tell("mestring-error", { code: "not-an-offer" });
      return false;
    }
    this.give("offer", offer);
    this.tell("mestring-change", { offer: this.offer });
    return true;
  }

  /** Hands the offer to the page, or to the reader as a file when the page does not take it. */
  save() {
    const offer = this.offer ?? tidy(this.working).result;
    this.#written = false;
    if (!this.tell("mestring-save", { offer }, true)) return;
    const words =
      said(offer.title, this.spoken)
        ?.text.toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    download(offer, offer.id ?? (words.slice(0, 6).join("-") || "mestring"));
  }

  /** Unfolds what has something in it, also for a page that prints by itself, and prints. */
  print() {
    this.#toPaper();
    if (this.tell("mestring-print", {}, true)) window.print();
  }

  #changed(typing) {
    const { result } = tidy(this.working);
    this.keep("offer", result);
    this.#written = true;
    this.tell("mestring-change", { offer: result });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#again(typing), typing ? PAUSE : 0);
  }

  /** What is wrong with a value is told when somebody has left it, not in the middle of a word. */
  #left() {
    if (this.#waiting) this.#timer = setTimeout(() => this.#again(false), 0);
  }

  #waiting = false;

  #again(typing) {
    if (!this.isConnected) return;
    try {
      this.#ask(typing);
    } catch {
      // Texts are lacking, or another document is wrong: the whole is shown anew, which loads or tells.
      this.update();
      return;
    }
    for (const place of this.#about) if (this.form.section(place)) this.#bring(place);
    this.#tell();
  }

  #bring(place) {
    const { details } = this.form.sections.get(this.form.section(place));
    if (details.open) this.form.promote(place);
  }

  /** Asks Mestring, and keeps the last assessment while something cannot be read. */
  #ask(typing) {
    const { result, places } = tidy(this.working);
    this.#waiting = false;
    try {
      this.assessment = this.mestring.assess(
        request({
          asOf: this.asOf,
          offer: result,
          provider: this.document("provider"),
          attestations: this.document("attestations"),
          profiles: wordsOf(this.getAttribute("profiles")),
          language: this.spoken,
        }),
      );
      this.problems = [];
      this.#places = places;
    } catch (error) {
      if (!error?.problems?.length) throw error;
      const writing = typing ? this.shadowRoot.activeElement?.dataset.key?.split("#")[0] : null;
      const all = this.#wrong(result, error).map((problem) => ({ ...problem, place: places(problem.pointer) }));
      this.problems = all.filter(
        ({ place }) =>
          !writing || !(writing === place || writing.startsWith(`${place}/`) || place.startsWith(`${writing}/`)),
      );
      this.#waiting = this.problems.length < all.length;
    }
    this.#about = new Set();
    for (const finding of this.assessment?.findings ?? []) {
      if (!TO_DO.includes(finding.outcome)) continue;
      for (const at of finding.at) if (!at.document) this.#about.add(this.#places(at.pointer));
    }
    for (const { fact } of this.assessment?.summary.open ?? []) this.#about.add(this.#of(fact));
    for (const { place } of this.problems) this.#about.add(place);
  }

  /** What is wrong with the offer, in words; when it is another document of the page, that is for the page. */
  #wrong(offer, error) {
    try {
      this.mestring.read(offer);
    } catch (failure) {
      if (failure?.problems?.length) return failure.problems;
    }
    throw error;
  }

  /** The pointer of a fact, as far as the first list on the way. */
  #of(fact) {
    const path = fact.split(".");
    const until = path.findIndex((_, index) => this.model.field(path.slice(0, index + 1))?.kind.kind === "list");
    return pointer(until < 0 ? path : path.slice(0, until + 1));
  }

  /** Whether a finding is about this place, or about something within it. */
  matters(place) {
    for (const about of this.#about) if (about === place || about.startsWith(`${place}/`)) return true;
    return false;
  }

  /** Where in the offer a finding is told: null for one that is about no field of it. */
  placed(finding) {
    const at = finding.at.find((one) => !one.document);
    if (at) return this.#places(at.pointer);
    const open = this.assessment.summary.open.find((one) => one.criteria.includes(finding.criterion));
    return open ? this.#of(open.fact) : null;
  }

  /** What a fact is called. */
  label(fact) {
    return this.model.field(fact.split("."))?.label ?? fact;
  }

  /** What a place is called. */
  where(place) {
    const path = tokens(place).filter((part) => !/^\d+$/.test(part));
    for (let length = path.length; length > 0; length -= 1) {
      const field = this.model.field(path.slice(0, length));
      if (field) return field.label;
    }
    return "";
  }

  /** What can be put in for a finding; `beside` tells that all it asks for has a field of its own in the same section. */
  suggestions(finding) {
    const section = this.form.section(this.placed(finding) ?? "");
    return (this.assessment.suggestions?.[finding.criterion] ?? []).map((one) => {
      const beside = one.asks.every((ask) => {
        const [number, , ...rest] = tokens(ask.pointer);
        const place = `${one.patch?.[number]?.path ?? ""}${pointer(rest)}`;
        const field = this.form.fields.get(place);
        return field && !field.group && !field.add && this.form.section(place) === section;
      });
      return Object.defineProperty({ ...one }, "beside", { value: section !== null && beside });
    });
  }

  /** Takes a suggestion with its answers. False when an answer cannot stand in an offer. */
  accept = (suggestion, answers) => {
    const given = Array.from(suggestion.asks, (_, index) => answers[index] ?? null);
    try {
      this.working = this.mestring.apply({
        format: "mestring/apply-request/1",
        offer: tidy(this.working).result,
        suggestion,
        answers: given,
      });
    } catch (error) {
      // An answer that no offer can hold, or an offer that has changed since.
      if (error?.name !== "MestringError") throw error;
      return false;
    }
    this.keep("offer", this.working);
    this.#written = true;
    this.tell("mestring-change", { offer: this.offer });
    this.update().then(() => this.form.go(suggestion.pointer));
    return true;
  };

  /** Takes something out of the offer that no field shows. */
  takeOut(parts) {
    put(this.working, parts, undefined);
    this.#changed(false);
    this.panel.firstElementChild.focus();
  }

  /** Puts summary, list, counts and cards as the assessment has it. */
  #tell() {
    const line = summary(this);
    if (this.status.textContent !== line) this.status.textContent = line;
    replace(
      this.shadowRoot,
      this.list,
      ...panel(
        this,
        (place, criterion) => this.form.go(place, criterion),
        (weight) => {
          this.weight = weight;
          this.#tell();
        },
      ),
    );
    for (const [name, { count }] of this.form.sections) {
      const open = this.#shown().filter(({ place }) => this.form.section(place) === name).length;
      const text = open ? this.t("to-do", { count: open }) : "";
      if (count.textContent !== text) count.textContent = text;
    }
    this.note();
    if (this.assessment && this.problems.length === 0)
      this.tell("mestring-assessment", { assessment: this.assessment });
  }

  /** Findings to tell beside fields, with their places. */
  #shown() {
    return (this.assessment?.findings ?? [])
      .filter((finding) => TO_DO.includes(finding.outcome) && finding.weight >= this.weight)
      .map((finding) => ({ finding, place: this.placed(finding) }))
      .filter(({ place }) => place !== null);
  }

  /** Puts cards beside the fields they are about; a card that says the same stays. */
  note() {
    const wanted = new Map();
    const put = (place, key, make, wrong) => {
      const field = this.form.nearest(place);
      if (!field) return;
      if (!wanted.has(field)) wanted.set(field, []);
      wanted.get(field).push({ key, make, wrong });
    };
    for (const problem of this.problems)
      put(problem.place, `problem ${problemText(this, problem)}`, () => problemCard(this, problem), true);
    for (const { finding, place } of this.#shown()) {
      put(
        place,
        sameness(finding, this.suggestions(finding)),
        () => card(this, finding, this.accept),
        finding.outcome === "conflict",
      );
    }
    for (const field of this.form.fields.values()) {
      const cards = wanted.get(field) ?? [];
      const keys = cards.map(({ key }) => key).join("\n");
      if (this.#cards.get(field.notes) === keys) continue;
      this.#cards.set(field.notes, keys);
      const held = field.notes.contains(this.shadowRoot.activeElement);
      const old = new Map([...field.notes.children].map((child) => [child.dataset.same, child]));
      field.notes.replaceChildren(
        ...cards.map(({ key, make }) => {
          const one = old.get(key) ?? make();
          one.dataset.same = key;
          return one;
        }),
      );
      describe(field, cards);
      if (held && !field.notes.contains(this.shadowRoot.activeElement)) field.first.focus();
    }
  }
}

/** Ties the messages to the control, for those who listen. */
function describe(field, cards) {
  for (const control of field.controls) {
    const base = (control.dataset.base ??= control.getAttribute("aria-describedby") ?? "");
    const ids = [...field.notes.querySelectorAll(":scope > .finding > .finding-title")].map(
      (title) => (title.id ||= fresh("note")),
    );
    const all = [base, ...ids].filter(Boolean).join(" ");
    if (all) control.setAttribute("aria-describedby", all);
    else control.removeAttribute("aria-describedby");
    if (control.localName === "fieldset") continue;
    if (cards.some(({ wrong }) => wrong)) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }
}

properties(MestringCheck);
