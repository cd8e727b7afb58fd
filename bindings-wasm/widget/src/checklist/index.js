// <mestring-checklist>: what the description shows is ticked, and people answer the rest, by role and never by name.

import { fresh, h, later } from "../dom.js";
import { MestringElement, properties } from "../element.js";
import { Format } from "../format.js";
import { request } from "../request.js";
import { download, languages, opener, parsed } from "../toolbar.js";

const PHASES = ["planning", "implementation", "evaluation", "next-round"];
const ROLES = ["user-representative", "professional", "participant", "management"];
const ANSWERS = ["yes", "no", "not-applicable", "do-not-know"];

export class MestringChecklist extends MestringElement {
  static documents = ["offer", "provider", "attestations"];
  static options = ["list", "phase", "answer-as", "no-toolbar"];
  static packs = ["planning", "forms"];

  #items = new Map();
  /** Answers that were given here: they can still be changed or taken back. */
  #mine = new Set();
  /** Remarks that cannot be kept, by the key of their item: they stay to be put right. */
  #refused = new Map();

  get phase() {
    return PHASES.includes(this.getAttribute("phase")) ? this.getAttribute("phase") : "";
  }

  set phase(phase) {
    this.setAttribute("phase", phase);
  }

  get answerAs() {
    return ROLES.includes(this.getAttribute("answer-as")) ? this.getAttribute("answer-as") : "";
  }

  set answerAs(role) {
    this.setAttribute("answer-as", role);
  }

  render() {
    const { t } = this;
    this.format = new Format(this.spoken, t, this.model);
    const offer = this.document("offer");
    if (!offer) return [h("p", { class: "note" }, t("no-offer"))];
    this.#ask();
    this.#items = new Map();
    this.progress = h("progress", { part: "progress", "aria-labelledby": "progress" });
    this.status = h("p", { class: "status", id: "progress", role: "status" });
    const title = this.format.texts(offer.title);
    const sections = this.checklist.sections.map((section) => this.#section(section));
    this.#tell();
    return [
      h(
        "div",
        { class: "checklist", part: "checklist" },
        this.hasAttribute("no-toolbar") ? null : this.#toolbar(),
        h("h2", {}, title ? [t("checklist-for"), " ", title] : t("checklist")),
        h("div", { class: "progress" }, this.progress, this.status),
        !offer.id && h("p", { class: "note" }, t("needs-id")),
        offer.id && !this.answerAs && h("p", { class: "note" }, t("choose-role")),
        this.answerAs && h("p", { class: "muted small" }, t("no-names")),
        ...(sections.length ? sections : [h("p", { class: "note" }, t("checklist-empty"))]),
      ),
    ];
  }

  #toolbar() {
    const { t } = this;
    const choice = (id, label, words, value, choose) => {
      const select = h(
        "select",
        { id, "data-key": id, onchange: () => choose(select.value) },
        ...words.map(([word, name]) => h("option", { value: word }, name)),
      );
      select.value = value;
      return h("div", {}, h("label", { for: id }, label), select);
    };
    return h(
      "div",
      { class: "toolbar", part: "toolbar", role: "group", "aria-label": t("toolbar") },
      languages(this),
      h(
        "div",
        { class: "row" },
        choice(
          "phase",
          t("phase"),
          [["", t("phase-all")], ...PHASES.map((phase) => [phase, t(`phase-${phase}`)])],
          this.phase,
          (phase) => this.setAttribute("phase", phase),
        ),
        choice(
          "role",
          t("role"),
          [["", t("role-none")], ...ROLES.map((role) => [role, t(`role-${role}`)])],
          this.answerAs,
          (role) => {
            this.#refused.clear();
            this.setAttribute("answer-as", role);
          },
        ),
      ),
      h(
        "div",
        { class: "row" },
        opener(this, (file) => this.open(file)),
        h(
          "button",
          { type: "button", class: "second", part: "button", "data-key": "save", onclick: () => this.save() },
          t("save-answers"),
        ),
        h(
          "button",
          {
            type: "button",
            class: "second",
            part: "button",
            "data-key": "print",
            onclick: () => this.tell("mestring-print", {}, true) && window.print(),
          },
          t("print"),
        ),
      ),
    );
  }

  /** Reads answers from a file or a text, and adds them to those there are. False when they are of no use here. */
  async open(source) {
    const text = typeof source === "string" ? source : await source.text();
    const answers = parsed(text, "mestring/attestations/");
    if (answers === null || answers.offer !== this.document("offer")?.id) {
      this.status.textContent = this.t("not-answers");
      this.tell("mestring-error", { code: "not-answers" });
      return false;
    }
    const known = new Set(this.#answers().map((one) => JSON.stringify(one)));
    this.#keep([...this.#answers(), ...(answers.attestations ?? []).filter((one) => !known.has(JSON.stringify(one)))]);
    await this.update();
    return true;
  }

  /** Hands the answers to the page, or to the reader as a file when the page does not take them. */
  save() {
    const attestations = this.attestations;
    if (attestations && this.tell("mestring-save", { attestations }, true))
      download(attestations, `${attestations.offer}-attestations`);
  }

  #answers() {
    return this.document("attestations")?.attestations ?? [];
  }

  #keep(answers) {
    if (answers.length)
      this.keep("attestations", {
        format: "mestring/attestations/1",
        offer: this.document("offer").id,
        attestations: answers,
      });
    else this.forget("attestations");
    this.tell("mestring-attestations", { attestations: this.attestations });
  }

  #ask() {
    const choice = { list: this.getAttribute("list"), step: this.phase, role: this.answerAs };
    const given = Object.fromEntries(Object.entries(choice).filter(([, value]) => value));
    this.checklist = this.mestring.checklist(
      request({
        asOf: this.asOf,
        offer: this.document("offer"),
        provider: this.document("provider"),
        attestations: this.document("attestations"),
        checklist: Object.keys(given).length ? given : null,
        language: this.spoken,
      }),
    );
  }

  #section(section) {
    const id = fresh("section");
    return h(
      "section",
      { class: "task", part: "section", "aria-labelledby": id },
      h("h3", { id }, section.heading ?? this.t("other-items")),
      h("ul", { class: "items" }, ...section.items.map((item) => h("li", { part: "item" }, this.#item(item)))),
    );
  }

  #item(item) {
    const { t } = this;
    const key = keyOf(item);
    const state = h("span", { class: "state" });
    const note = h("p", { class: "help" });
    const said = h("div", { class: "said small" });
    const name = fresh("answer");
    const open = this.answerAs && this.document("offer").id && item.answer.fingerprint && item.state !== "shown";
    const choices = open
      ? ANSWERS.map((answer) => {
          const input = h("input", {
            type: "radio",
            id: fresh(),
            name,
            value: answer,
            "data-key": `${key}#${answer}`,
            onchange: () => this.#answer(key, { answer }),
          });
          return h("div", { class: "choice" }, input, h("label", { for: input.id }, t(`answer-${answer}`)));
        })
      : [];
    const remark = h("input", {
      type: "text",
      maxlength: 2000,
      id: fresh(),
      dir: "auto",
      "data-key": `${key}#note`,
      autocomplete: "off",
      onchange: () => this.#answer(key, { note: remark.value.trim() || undefined }),
    });
    const undo = h(
      "button",
      {
        type: "button",
        class: "link",
        "data-key": `${key}#undo`,
        "aria-label": `${t("take-back")}: ${item.text.title}`,
        onclick: () => this.#takeBack(key),
      },
      t("take-back"),
    );
    const complaint = h("p", { class: "complaint", role: "alert", id: fresh("complaint") });
    remark.setAttribute("aria-describedby", complaint.id);
    const extra = h(
      "div",
      { class: "extra", hidden: true },
      h("label", { for: remark.id }, t("remark")),
      remark,
      complaint,
      undo,
    );
    const node = h(
      "fieldset",
      { class: "question" },
      h("legend", {}, state, " ", item.text.question),
      note,
      said,
      choices.length > 0 && h("div", { class: "choices row" }, ...choices),
      extra,
      later({ class: "no-print", "data-key": `${key}#why` }, t("why"), () => h("p", {}, item.finding.text.why)),
    );
    this.#items.set(key, { node, state, note, said, extra, remark, complaint, item });
    return node;
  }

  /** A text with its days as people read them. */
  #dated(text) {
    return text.replace(/\b\d{4}-\d\d-\d\d\b/g, (day) => this.format.date(day));
  }

  /** The answer of this role, of today, to an item. */
  #own(item) {
    return this.#answers().findIndex(
      (one) =>
        this.#mine.has(mineOf(one)) &&
        one.role === this.answerAs &&
        one.date === this.asOf &&
        keyOf({ answer: one }) === keyOf(item),
    );
  }

  #answer(key, change) {
    const { item } = this.#items.get(key);
    const answers = this.#answers();
    const index = this.#own(item);
    const before = index < 0 ? {} : answers[index];
    const one = {
      ...item.answer,
      role: this.answerAs,
      date: this.asOf,
      answer: before.answer,
      note: before.note,
      ...change,
    };
    if (one.answer === undefined) return;
    if (one.note === undefined) delete one.note;
    // What somebody answered before today stays: it tells what was so then. A slip of today is put right.
    if (index < 0) answers.push(one);
    else answers[index] = one;
    if (identifies(one.note)) {
      this.#refused.set(key, one.note);
      this.#complain(key);
      return;
    }
    if ("note" in change) this.#refused.delete(key);
    this.#mine.add(mineOf(one));
    this.#keep(answers);
    this.#renew();
  }

  /** Tells that a remark was refused, or that it no longer is. */
  #complain(key) {
    const { remark, complaint } = this.#items.get(key);
    const refused = this.#refused.has(key);
    const line = refused ? this.t("remark-refused") : "";
    if (complaint.textContent !== line) complaint.textContent = line;
    if (refused) remark.setAttribute("aria-invalid", "true");
    else remark.removeAttribute("aria-invalid");
  }

  #takeBack(key) {
    this.#refused.delete(key);
    const { item, node } = this.#items.get(key);
    const answers = this.#answers();
    const index = this.#own(item);
    if (index < 0) return;
    answers.splice(index, 1);
    this.#keep(answers);
    for (const input of node.querySelectorAll("input[type=radio]")) input.checked = false;
    node.querySelector("input").focus();
    this.#renew();
  }

  /** Shows what came of an answer. The items stay where they are, so that nobody loses their place. */
  #renew() {
    try {
      this.#ask();
    } catch {
      this.update();
      return;
    }
    for (const item of this.checklist.sections.flatMap((section) => section.items)) {
      const known = this.#items.get(keyOf(item));
      if (known) known.item = item;
    }
    this.#tell();
  }

  #tell() {
    const { t } = this;
    const { done, total } = this.checklist;
    this.progress.max = Math.max(total, 1);
    this.progress.value = done;
    const line = t("progress", { done, total });
    if (this.status.textContent !== line) this.status.textContent = line;
    for (const [key, { node, state, note, said, extra, remark, item }] of this.#items) {
      node.className = `question ${item.state}`;
      state.textContent = t(`state-${item.state}`);
      note.textContent = item.text.note ?? "";
      note.hidden = !item.text.note;
      const words = (this.checklist.attestations ?? [])
        .filter((one) => keyOf({ answer: one }) === keyOf(item))
        .map((one) => h("p", {}, this.#dated(one.text.said), one.state === "counts" ? "" : ` ${one.text.message}`));
      said.replaceChildren(...words);
      const index = this.#own(item);
      const mine = index < 0 ? null : this.#answers()[index];
      extra.hidden = mine === null;
      for (const input of node.querySelectorAll("input[type=radio]")) input.checked = input.value === mine?.answer;
      if (this.shadowRoot.activeElement !== remark) remark.value = this.#refused.get(key) ?? mine?.note ?? "";
      this.#complain(key);
    }
  }
}

/** Whether a remark has an address or a number that can show who somebody is. Names only people can see. */
function identifies(remark = "") {
  return /\S@\S+\.\S/.test(remark) || /(?<!\d)\d{6} ?\d{5}(?!\d)/.test(remark);
}

function keyOf(item) {
  return `${item.answer.criterion} ${JSON.stringify(item.answer.subject)}`;
}

function mineOf(one) {
  return JSON.stringify([one.criterion, one.subject, one.role, one.date]);
}

properties(MestringChecklist);
