// One control for each kind of value. A control shows a value and tells what it becomes; `undefined` is not stated.

import { shown as dated, written } from "../dates.js";
import { fresh, h } from "../dom.js";
import { LANGUAGES } from "../words.js";

/** More words than this to choose from are folded away, with those that are chosen in view. */
const MANY_WORDS = 9;

/** Languages that offers are held or written in; others can stand in a document and are then shown too. */
const TAGS = [
  "nb",
  "nn",
  "se",
  "smj",
  "sma",
  "en",
  "uk",
  "ar",
  "pl",
  "so",
  "ti",
  "ru",
  "fa",
  "ur",
  "tr",
  "lt",
  "es",
  "fr",
  "de",
  "da",
  "sv",
  "fi",
  "nsl",
];

const TYPES = { url: "url", email: "email", phone: "tel", date: "date", "time-of-day": "time" };
/** Rules that nobody guesses from the label. */
const HINTS = new Set(["slug", "municipality", "organisation-number", "pmid", "doi"]);

/**
 * A labelled control.
 *
 * @param ctx the widget: `t`, `lang`, `model`, `format`
 * @param spec `label`, `help`, `kind`, `key` (names the control through changes of language)
 * @param value what is stated
 * @param change called with what it becomes
 * @returns an element with `controls` (what a message can be about) and `notes` (where it can stand)
 */
export function control(ctx, spec, value, change) {
  const make = KINDS[spec.kind.kind] ?? single;
  const help = spec.help && h("p", { class: "help", id: fresh("help") }, spec.help);
  const notes = h("div", { class: "notes" });
  const made = make(ctx, spec, value, change, help?.id);
  const field = made.group
    ? h(
        "fieldset",
        { class: "field", "aria-describedby": help?.id },
        h("legend", {}, spec.label),
        help,
        ...made.nodes,
        notes,
      )
    : h(
        "div",
        { class: "field" },
        h("label", { for: made.nodes[0].id }, spec.label, made.tag),
        help,
        ...made.nodes,
        notes,
      );
  field.notes = notes;
  field.help = help?.id;
  field.controls = made.group ? [field] : [made.nodes[0]];
  field.first = made.group ? (field.querySelector("input, select, textarea, button, summary") ?? field) : made.nodes[0];
  return field;
}

const KINDS = {
  texts,
  text: single,
  flag,
  word,
  words,
  whole,
  quantity: forms,
  amount: forms,
  form: forms,
  language: tag,
};

function single(ctx, spec, value, change, help) {
  const kind = spec.kind.kind;
  const type = shownAs(kind, value);
  // A date in a field of text is written as people write dates.
  const dates = kind === "partial-date" || (kind === "date" && type === "text");
  const rule = dates
    ? ctx.t("write-date")
    : HINTS.has(kind) && spec.kind.expected && ctx.t("write", { expected: spec.kind.expected });
  const hint = rule && h("p", { class: "help", id: fresh("hint") }, rule);
  const read = (text) => (kind === "text" ? text : dates ? written(text) : text.trim());
  const input = h("input", {
    id: fresh(),
    type,
    "data-key": spec.key,
    autocomplete: "off",
    spellcheck: kind === "text" ? null : "false",
    "aria-describedby": [help, hint && hint.id].filter(Boolean).join(" ") || null,
    oninput: () => change(input.value.trim() === "" ? undefined : read(input.value)),
    onchange: () => {
      if (dates && input.value.trim() !== "") input.value = dated(written(input.value));
    },
  });
  input.value = value === undefined || value === null ? "" : dates ? dated(value) : value;
  input.dir = "auto";
  return { nodes: [input, hint].filter(Boolean) };
}

/** A date that is not whole would vanish from a field for dates, and must be seen to be put right. */
function shownAs(kind, value) {
  if (kind === "date" && value !== undefined && !/^\d{4}-\d\d-\d\d$/.test(value)) return "text";
  if (kind === "time-of-day" && value !== undefined && !/^\d\d:\d\d$/.test(value)) return "text";
  return TYPES[kind] ?? "text";
}

function whole(ctx, spec, value, change, help) {
  const input = number(ctx, value, spec.key, (n) => change(n), help);
  return { nodes: [input] };
}

/** What is no number stays as it was written, so that it can be told and put right. */
function number(ctx, value, key, change, help, label) {
  const input = h("input", {
    id: fresh(),
    type: "text",
    inputmode: "numeric",
    class: "short",
    "data-key": key,
    autocomplete: "off",
    "aria-describedby": help,
    "aria-label": label,
    oninput: () => {
      const text = input.value.replace(/\s/g, "");
      change(text === "" ? undefined : /^\d{1,9}$/.test(text) ? Number(text) : input.value);
    },
  });
  input.value = value ?? "";
  return input;
}

function word(ctx, spec, value, change, help) {
  const words = spec.kind.words ?? ctx.model.words(spec.kind.of);
  const select = h(
    "select",
    { id: fresh(), "data-key": spec.key, "aria-describedby": help, onchange: () => change(select.value || undefined) },
    h("option", { value: "" }, ctx.t("not-stated")),
    ...words.map((one) => h("option", { value: one.word }, one.label)),
    // A word that nobody knows is told as a problem, and must be seen.
    value !== undefined &&
      !words.some((one) => one.word === value) &&
      h("option", { value: String(value) }, String(value)),
  );
  select.value = value ?? "";
  return { nodes: [select] };
}

function tag(ctx, spec, value, change, help) {
  const tags = TAGS.includes(value) || value === undefined ? TAGS : [...TAGS, value];
  const words = tags.map((one) => ({ word: one, label: ctx.format.tag(one) }));
  return word(ctx, { ...spec, kind: { words } }, value, change, help);
}

function flag(ctx, spec, value, change) {
  const name = fresh();
  const choice = (state, label) => {
    const input = h("input", {
      id: fresh(),
      type: "radio",
      name,
      "data-key": `${spec.key}#${label}`,
      onchange: () => change(state),
    });
    input.checked = value === state;
    return h("div", { class: "choice" }, input, h("label", { for: input.id }, ctx.t(label)));
  };
  return {
    group: true,
    nodes: [
      h("div", { class: "choices row" }, choice(true, "yes"), choice(false, "no"), choice(undefined, "not-stated")),
    ],
  };
}

function words(ctx, spec, value, change) {
  const all = spec.kind.words ?? ctx.model.words(spec.kind.of);
  const chosen = new Set(Array.isArray(value) ? value : []);
  const known = new Set(all.map((one) => one.word));
  const shown = h("p", { class: "chosen" });
  const tell = () => {
    const labels = all.filter((one) => chosen.has(one.word)).map((one) => one.label);
    shown.textContent = labels.length ? labels.join(", ") : ctx.t("not-stated");
  };
  const boxes = [
    ...all,
    ...[...chosen].filter((one) => !known.has(one)).map((one) => ({ word: one, label: String(one) })),
  ].map((one) => {
    const input = h("input", {
      id: fresh(),
      type: "checkbox",
      "data-key": `${spec.key}#${one.word}`,
      onchange: () => {
        if (input.checked) chosen.add(one.word);
        else chosen.delete(one.word);
        tell();
        change(chosen.size ? [...chosen] : undefined);
      },
    });
    input.checked = chosen.has(one.word);
    return h("div", { class: "choice" }, input, h("label", { for: input.id }, one.label));
  });
  const choices = h("div", { class: "choices" }, ...boxes);
  if (boxes.length < MANY_WORDS) return { group: true, nodes: [choices] };
  tell();
  return {
    group: true,
    nodes: [
      shown,
      h(
        "details",
        { "data-key": `${spec.key}#words` },
        h(
          "summary",
          { "data-key": `${spec.key}#words#summary`, "aria-label": ctx.t("choose-for", { label: spec.label }) },
          ctx.t("choose"),
        ),
        choices,
      ),
    ],
  };
}

/** A form and its numbers: exactly 8, between 6 and 8, free, 375 kroner. */
function forms(ctx, spec, value, change) {
  const all =
    spec.kind.forms?.map((one) => ({ word: one.form, label: one.label, numbers: one.numbers })) ??
    ctx.model.forms(spec.kind.of);
  let form = typeof value === "string" ? value : (Object.keys(value ?? {})[0] ?? "");
  let numbers = [];
  const inner = typeof value === "object" && value !== null ? value[form] : undefined;
  if (inner !== null && typeof inner === "object") numbers = [inner.from, inner.to];
  else if (inner !== undefined) numbers = [inner];
  const place = h("span", { class: "numbers" });
  const tell = () => {
    const count = all.find((one) => one.word === form)?.numbers;
    if (count === undefined) change(undefined);
    else if (count === 0) change(form);
    else if (numbers.slice(0, count).every((one) => one === undefined)) change(undefined);
    else change({ [form]: count === 1 ? numbers[0] : { from: numbers[0], to: numbers[1] } });
  };
  const draw = () => {
    const count = all.find((one) => one.word === form)?.numbers ?? 0;
    const labels = count === 2 ? ["number-from", "number-to"] : ["number"];
    place.replaceChildren(
      ...labels.slice(0, count).map((label, index) =>
        number(
          ctx,
          numbers[index],
          `${spec.key}#${label}`,
          (n) => {
            numbers[index] = n;
            tell();
          },
          null,
          `${spec.label}: ${ctx.t(label)}`,
        ),
      ),
    );
  };
  const select = h(
    "select",
    {
      "data-key": `${spec.key}#form`,
      "aria-label": `${spec.label}: ${ctx.t("form")}`,
      onchange: () => {
        form = select.value;
        draw();
        tell();
      },
    },
    h("option", { value: "" }, ctx.t("not-stated")),
    ...all.map((one) => h("option", { value: one.word }, one.label)),
  );
  select.value = form;
  draw();
  return { group: true, nodes: [h("div", { class: "forms" }, select, place)] };
}

/** A text in one or more languages: those it has, and one step to the others of ours. */
function texts(ctx, spec, value, change, help) {
  const all = { ...(value !== null && typeof value === "object" ? value : {}) };
  const shown = Object.keys(all).length ? Object.keys(all) : [ctx.spoken];
  const tell = () => {
    const kept = Object.entries(all).filter(([, text]) => typeof text === "string" && text.trim() !== "");
    change(kept.length ? Object.fromEntries(kept) : undefined);
  };
  const area = (lang, labelled) => {
    const input = h("textarea", {
      id: fresh(),
      rows: 4,
      lang,
      dir: "auto",
      "data-key": `${spec.key}#${lang}`,
      "aria-describedby": help,
      "aria-label": labelled ? null : `${spec.label} (${name(lang)})`,
      oninput: () => {
        all[lang] = input.value;
        tell();
      },
    });
    input.value = all[lang] ?? "";
    return input;
  };
  const name = (lang) => ctx.format.tag(lang);
  const rows = h("div", { class: "languages" });
  const more = h("div", { class: "row more" });
  const place = (lang, labelled) => {
    const input = area(lang, labelled);
    rows.append(
      labelled
        ? input
        : h("div", { class: "language" }, h("span", { class: "tag", "aria-hidden": "true" }, name(lang)), input),
    );
    return input;
  };
  const buttons = () => {
    const left = Object.keys(LANGUAGES).filter((lang) => !shown.includes(lang));
    more.replaceChildren(
      ...left.map((lang) =>
        h(
          "button",
          {
            type: "button",
            class: "link",
            "data-key": `${spec.key}#add-${lang}`,
            "aria-label": ctx.t("add-language-for", { label: spec.label, language: name(lang) }),
            onclick: () => {
              shown.push(lang);
              const input = place(lang, false);
              buttons();
              input.focus();
            },
          },
          ctx.t("add-language", { language: name(lang) }),
        ),
      ),
    );
  };
  buttons();
  if (shown.length === 1) {
    const input = place(shown[0], true);
    // The label is that of the only text, and so the text itself comes first.
    const tag = shown[0] === ctx.spoken ? null : h("span", { class: "tag" }, ` (${name(shown[0])})`);
    return { nodes: [input, rows, more], tag };
  }
  for (const lang of shown) place(lang, false);
  return { group: true, nodes: [rows, more] };
}
