// What there is to do: counts, a filter by weight, and a list that leads to the fields.

import { h, own } from "../dom.js";
import { at, tokens } from "../pointer.js";
import { TO_DO, card, problemText } from "./finding.js";

/** Weights to filter by: at least this much. */
const WEIGHTS = [1, 2, 3, 4];

/** The counts in one sentence, for the eye and for those who listen. */
export function summary(ctx) {
  const { t, assessment, problems } = ctx;
  if (problems.length) return t("problems", { count: problems.length });
  if (!assessment) return "";
  // What has no weight is not for anybody to do.
  const count = (outcome) =>
    assessment.findings.filter((finding) => finding.outcome === outcome && finding.weight > 0).length;
  const parts = TO_DO.filter(count).map((outcome) => `${count(outcome)} ${t(`outcome-${outcome}`).toLowerCase()}`);
  parts.push(`${assessment.summary.counts.met ?? 0} ${t("outcome-met").toLowerCase()}`);
  return `${parts.join(", ")}.`;
}

/** Findings with something to do, the weightiest first, as the filter has it. */
export function toDo(ctx) {
  const order = new Map((ctx.assessment?.summary.toDo ?? []).map((criterion, index) => [criterion, index]));
  return (ctx.assessment?.findings ?? [])
    .filter((finding) => order.has(finding.criterion) && finding.weight >= ctx.weight)
    .sort((one, other) => order.get(one.criterion) - order.get(other.criterion));
}

/**
 * @param ctx the widget
 * @param go called with a place and a criterion when somebody follows an item
 * @param choose called with a weight
 */
export function panel(ctx, go, choose) {
  const { t, assessment, problems } = ctx;
  const findings = toDo(ctx);
  const rest = (outcome) => (assessment?.findings ?? []).filter((finding) => finding.outcome === outcome);
  const undecided = rest("needs-review").filter((finding) => finding.weight === 0);
  return [
    problems.length > 0 &&
      h("ul", { class: "todo problems" }, ...problems.map((problem) => h("li", {}, wrong(ctx, problem, go)))),
    assessment && filter(ctx, choose),
    findings.length > 0
      ? h("ol", { class: "todo", part: "todo" }, ...findings.map((finding) => item(ctx, finding, go)))
      : assessment && h("p", { class: "muted" }, t(ctx.weight > 1 ? "nothing-this-heavy" : "nothing-to-do")),
    undecided.length > 0 &&
      group(
        t("undecided", { count: undecided.length }),
        "undecided",
        undecided.map((finding) => item(ctx, finding, go)),
      ),
    rest("met").length > 0 && group(t("in-place", { count: rest("met").length }), "met", titles(rest("met"))),
    rest("not-applicable").length > 0 &&
      group(
        t("not-for-this", { count: rest("not-applicable").length }),
        "not-applicable",
        titles(rest("not-applicable")),
      ),
    assessment &&
      h(
        "p",
        { class: "muted small" },
        t("register", { date: ctx.format.date(assessment.asOf), register: ctx.format.date(assessment.register.date) }),
      ),
  ];
}

/** What cannot be read leads to its field; a field that does not exist can only be taken out. */
function wrong(ctx, problem, go) {
  const message = problemText(ctx, problem);
  const parts = tokens(problem.place);
  if (problem.code === "unknown-field" && at(ctx.working, parts) !== undefined) {
    // The name of the field tells an editor nothing; what stands in it does.
    const written = excerpt(at(ctx.working, parts));
    const where = ctx.where(problem.place);
    return [
      h("p", {}, where && h("span", { class: "outcome" }, where), " ", message),
      written && h("p", { class: "muted small" }, own(written)),
      h(
        "button",
        {
          type: "button",
          class: "link",
          "data-key": `take-out ${problem.place}`,
          "aria-label": [ctx.t("take-out"), written ?? where].filter(Boolean).join(": "),
          onclick: () => ctx.takeOut(parts),
        },
        ctx.t("take-out"),
      ),
    ];
  }
  return h(
    "button",
    { type: "button", class: "item-link", "data-key": `problem ${problem.place}`, onclick: () => go(problem.place) },
    h("span", { class: "outcome" }, ctx.where(problem.place)),
    " ",
    message,
  );
}

/** The first text in something, cut short. */
function excerpt(value) {
  if (value === null || typeof value !== "object") {
    const text = value === null || value === undefined ? "" : String(value).trim();
    return text ? (text.length > 60 ? `${text.slice(0, 60)}…` : text) : null;
  }
  for (const inner of Object.values(value)) {
    const found = excerpt(inner);
    if (found) return found;
  }
  return null;
}

function filter(ctx, choose) {
  const select = h(
    "select",
    { id: "weight", "data-key": "weight", onchange: () => choose(Number(select.value)) },
    ...WEIGHTS.map((weight) => h("option", { value: weight }, ctx.t(`weight-${weight}`))),
  );
  select.value = ctx.weight;
  return h("div", { class: "filter" }, h("label", { for: "weight" }, ctx.t("show")), select);
}

function item(ctx, finding, go) {
  const place = ctx.placed(finding);
  const title = [h("span", { class: "outcome" }, ctx.t(`outcome-${finding.outcome}`)), " ", finding.text.title];
  // What is about no field of the offer is told here.
  if (place === null)
    return h(
      "li",
      { class: finding.outcome },
      h(
        "details",
        { "data-key": `todo ${finding.criterion}` },
        h("summary", { "data-key": `todo ${finding.criterion}#summary` }, ...title),
        card(ctx, finding, ctx.accept),
      ),
    );
  return h(
    "li",
    { class: finding.outcome },
    h(
      "button",
      {
        type: "button",
        class: "item-link",
        "data-key": `todo ${finding.criterion}`,
        onclick: () => go(place, finding.criterion),
      },
      ...title,
    ),
  );
}

function titles(findings) {
  return findings.map((finding) => h("li", {}, finding.text.title));
}

function group(label, key, items) {
  return h(
    "details",
    { "data-key": key },
    h("summary", { "data-key": `${key}#summary` }, label),
    h("ul", { class: "plain" }, ...items),
  );
}
