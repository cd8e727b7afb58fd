// The form over an offer: sections, records, lists, and in the end controls.
//
// What is in view is what every offer tells, what is stated, and what a finding is about; the rest is one step away.
// Fields are built once and stay, so that nobody loses focus; findings come and go beside them.

import { fresh, h, later } from "../dom.js";
import { at, pointer, put, tokens } from "../pointer.js";
import { control } from "./controls.js";
import { FIRST, FIRST_OF, SECTIONS } from "./sections.js";

export class Form {
  /**
   * @param ctx the widget: `t`, `lang`, `model`, `format`, `working` (the offer as it is being written)
   * @param changed called after each change, with true when somebody is in the middle of a word
   */
  constructor(ctx, changed) {
    this.ctx = ctx;
    this.changed = changed;
    this.fields = new Map();
    this.records = new Map();
    this.sections = new Map();
  }

  /** All sections. `open` names the one that is unfolded. */
  draw(open) {
    return SECTIONS.map(({ name, fields }, index) => this.#section(name, fields, index, open));
  }

  #section(name, fields, index, open) {
    const { t } = this.ctx;
    const count = h("span", { class: "count" });
    const next = SECTIONS[index + 1]?.name;
    const details = h(
      "details",
      { class: "step", part: "section", "data-key": `section ${name}` },
      h(
        "summary",
        { "data-key": `section ${name}#summary` },
        h("h3", {}, `${index + 1}. ${t(`section-${name}`)}`),
        count,
      ),
    );
    let made = false;
    details.fill = () => {
      if (made || !details.open) return;
      made = true;
      const content = h("div", { class: "fields" });
      this.#record("Offer", [], content, fields);
      details.append(
        content,
        ...(next
          ? [
              h(
                "button",
                { type: "button", class: "second next", "data-key": `next ${name}`, onclick: () => this.open(next) },
                t("next", { section: t(`section-${next}`) }),
              ),
            ]
          : []),
      );
      this.ctx.note?.();
    };
    details.addEventListener("toggle", details.fill);
    this.sections.set(name, { details, count, fields });
    if (name === open) {
      details.open = true;
      details.fill();
    }
    return details;
  }

  /** Unfolds a section and goes to its heading. */
  open(name) {
    const { details } = this.sections.get(name);
    details.open = true;
    details.fill();
    details.firstElementChild.focus();
    details.scrollIntoView({ block: "start" });
  }

  /** Puts the fields of a record into a holder: those that matter, and a step to the rest. */
  #record(record, parts, holder, only = null) {
    const all = this.ctx.model.fields(record);
    const fields = only ? only.map((name) => all.find((field) => field.name === name)).filter(Boolean) : all;
    const first = FIRST_OF[record];
    const wanted = (field) => {
      const place = pointer([...parts, field.name]);
      return (
        at(this.ctx.working, [...parts, field.name]) !== undefined ||
        this.ctx.matters(place) ||
        FIRST.has(place) ||
        first?.includes(field.name)
      );
    };
    // A record with a few fields shows them all.
    const few = only === null && fields.length <= 4;
    const order = (field) => (first?.includes(field.name) ? first.indexOf(field.name) : fields.length);
    const shown = fields.filter((field) => few || wanted(field)).sort((one, other) => order(one) - order(other));
    const rest = fields.filter((field) => !shown.includes(field));
    const main = h("div", { class: "main" }, ...shown.map((field) => this.#field(field, [...parts, field.name])));
    holder.append(main);
    if (rest.length === 0) return;
    const key = `${pointer(parts)}#more ${only ? only[0] : ""}`;
    const more = later({ class: "more", "data-key": key }, this.ctx.t("more-fields", { count: rest.length }), () => {
      const left = rest.filter((field) => !this.fields.has(pointer([...parts, field.name])));
      const made = h("div", { class: "main" }, ...left.map((field) => this.#field(field, [...parts, field.name])));
      queueMicrotask(() => this.ctx.note?.());
      return made;
    });
    holder.append(more);
    for (const field of rest) this.records.set(pointer([...parts, field.name]), { main, more, field });
  }

  /** One field of a record, whatever its kind. */
  #field(field, parts) {
    const { kind } = field;
    if (kind.kind === "record") return this.#group(field, parts);
    if (kind.kind === "list") return this.#list(field, parts);
    return this.#control(field, parts);
  }

  #control(field, parts) {
    const place = pointer(parts);
    const made = control(this.ctx, { ...field, key: place }, at(this.ctx.working, parts), (value) => {
      put(this.ctx.working, parts, value);
      this.changed(true);
    });
    this.fields.set(place, { node: made, notes: made.notes, controls: made.controls, first: made.first });
    return made;
  }

  #group(field, parts) {
    const notes = h("div", { class: "notes" });
    const holder = h("div", { class: "inner" });
    const node = h("fieldset", { class: "field group" }, h("legend", {}, field.label), notes, holder);
    this.fields.set(pointer(parts), { node, notes, controls: [], first: node, group: true });
    this.#record(field.kind.of, parts, holder);
    return node;
  }

  #list(field, parts) {
    const place = pointer(parts);
    const { t } = this.ctx;
    const { item } = field.kind;
    const notes = h("div", { class: "notes" });
    const items = h("div", { class: "items" });
    const help = h("p", { class: "help", id: fresh("help") }, field.help);
    const node = h(
      "fieldset",
      { class: "field list", "aria-describedby": help.id },
      h("legend", {}, field.label),
      help,
      notes,
      items,
    );
    const name = item.kind === "record" ? (this.ctx.model.record(item.of)?.label ?? field.label) : field.label;
    const add = h(
      "button",
      { type: "button", class: "second add", "data-key": `${place}#add`, onclick: () => grow() },
      t("add", { label: name }),
    );
    const count = () => at(this.ctx.working, parts)?.length ?? 0;

    const draw = (index) => {
      const here = [...parts, index];
      const itemNotes = h("div", { class: "notes" });
      const label = t("item", { label: name, number: index + 1 });
      const remove = h(
        "button",
        {
          type: "button",
          class: "link remove",
          "data-key": `${pointer(here)}#remove`,
          "aria-label": t("remove-item", { label }),
          onclick: () => shrink(index),
        },
        t("remove"),
      );
      if (item.kind === "record") {
        const holder = h("div", { class: "inner" });
        const one = h("fieldset", { class: "item" }, h("legend", {}, label), itemNotes, holder, remove);
        this.fields.set(pointer(here), { node: one, notes: itemNotes, controls: [], first: one, group: true });
        this.#record(item.of, here, holder);
        return one;
      }
      return h("div", { class: "item plain" }, this.#control({ label, kind: item }, here), remove);
    };
    const all = () => items.replaceChildren(...Array.from({ length: count() }, (_, index) => draw(index)));
    const forget = () => {
      for (const known of [this.fields, this.records])
        for (const key of [...known.keys()]) if (key.startsWith(`${place}/`)) known.delete(key);
    };
    const grow = () => {
      if (!Array.isArray(at(this.ctx.working, parts))) put(this.ctx.working, parts, []);
      const list = at(this.ctx.working, parts);
      list.push(item.kind === "record" ? {} : item.kind === "texts" ? {} : "");
      const one = draw(list.length - 1);
      items.append(one);
      one.querySelector("input, select, textarea")?.focus();
      this.changed(false);
    };
    const shrink = (index) => {
      at(this.ctx.working, parts).splice(index, 1);
      forget();
      all();
      add.focus();
      this.changed(false);
    };
    all();
    node.append(add);
    this.fields.set(place, {
      node,
      notes,
      controls: [node],
      first: node.querySelector("input, select, textarea, button") ?? node,
      add,
    });
    return node;
  }

  /** The field nearest to a place in the offer that is in view or can be: the longest pointer that fits. */
  nearest(place) {
    for (let end = place.length; end > 0; end = place.lastIndexOf("/", end - 1)) {
      const field = this.fields.get(place.slice(0, end));
      if (field) return field;
    }
    return null;
  }

  /** Brings a field that a finding is about out of the rest, and into view. */
  promote(place) {
    const parts = tokens(place);
    for (let length = 1; length <= parts.length; length += 1) {
      const here = pointer(parts.slice(0, length));
      const hidden = this.records.get(here);
      if (!hidden || this.fields.has(here)) continue;
      hidden.main.append(this.#field(hidden.field, parts.slice(0, length)));
      this.records.delete(here);
    }
  }

  /** The section that a place belongs to. */
  section(place) {
    const [name] = tokens(place);
    for (const [section, { fields }] of this.sections) if (fields.includes(name)) return section;
    return null;
  }

  /** Shows a place and goes there. */
  go(place, criterion) {
    const section = this.section(place);
    if (!section) return;
    const { details } = this.sections.get(section);
    details.open = true;
    details.fill();
    this.promote(place);
    this.ctx.note?.();
    const field = this.nearest(place);
    for (let node = field?.node.parentElement; node; node = node.parentElement)
      if (node.localName === "details") node.open = true;
    const about = criterion && field?.notes.querySelector(`[data-criterion="${CSS.escape(criterion)}"]`);
    const target = about ?? field?.first ?? details.firstElementChild;
    if (target.localName === "fieldset") target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center" });
  }
}
