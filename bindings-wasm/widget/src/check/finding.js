// A finding as a card beside the field it concerns.

import { fresh, h, later, link } from "../dom.js";
import { suggestionForm } from "./suggestion.js";

/** Outcomes that somebody can do something about, the gravest first. */
export const TO_DO = ["conflict", "not-shown", "needs-review"];

/** What makes two cards of a criterion the same card. */
export function sameness(finding, suggestions) {
  return JSON.stringify([
    finding.criterion,
    finding.outcome,
    finding.text.message,
    finding.weight,
    (suggestions ?? []).map((one) => one.pointer + one.beside),
  ]);
}

/**
 * @param ctx the widget
 * @param finding a finding with texts
 * @param accept called with a suggestion and its answers
 */
export function card(ctx, finding, accept) {
  const { title, message, why, remedy } = finding.text;
  const suggestions = ctx.suggestions(finding).filter((one) => !one.beside);
  const called = (one) => (one.asks.length === 1 ? one.asks[0].label : ctx.label(one.fact));
  const names = suggestions.map(called);
  const id = fresh("finding");
  return h(
    "div",
    {
      class: `finding ${finding.outcome}`,
      part: `finding ${finding.outcome}`,
      role: "group",
      "aria-labelledby": id,
      tabindex: "-1",
      "data-criterion": finding.criterion,
    },
    h(
      "p",
      { class: "finding-title", id },
      h("span", { class: "outcome" }, ctx.t(`outcome-${finding.outcome}`)),
      " ",
      title,
    ),
    h("p", {}, message),
    remedy && h("p", {}, remedy),
    h(
      "div",
      { class: "finding-more" },
      later({ "data-key": `why ${finding.criterion}` }, ctx.t("why"), () => [h("p", {}, why), sources(ctx, finding)]),
      ...suggestions.map((one) => {
        const key = `suggest ${finding.criterion} ${one.pointer}`;
        // Two of the same name are told apart by all that they ask for.
        const alike = names.filter((other) => other === called(one)).length > 1;
        const name = alike && one.asks.length > 1 ? one.asks.map((ask) => ask.label).join(", ") : called(one);
        return later({ "data-key": key }, ctx.t("suggestion", { label: name }), () =>
          suggestionForm(ctx, one, key, (answers) => accept(one, answers)),
        );
      }),
    ),
  );
}

/** What a finding rests on. */
function sources(ctx, finding) {
  const all = finding.sources.map((name) => ctx.assessment.sources?.[name]).filter(Boolean);
  if (all.length === 0) return null;
  return [
    finding.force && h("p", { class: "force" }, ctx.t(`force-${finding.force}`)),
    h(
      "ul",
      { class: "sources" },
      ...all.map((source) =>
        h(
          "li",
          {},
          source.address ? link(source.address, source.title) : source.title,
          source.says && h("span", { class: "says" }, " ", source.says),
        ),
      ),
    ),
  ];
}

/** What is wrong with the form of something, in words. */
export function problemText(ctx, problem) {
  const expected = problem.expected?.code;
  if (problem.code === "unknown-field") return ctx.t("unknown-field");
  // The words of the format are not those that an editor sees.
  if (problem.code === "unknown-word" || expected === "one-of") return ctx.t("unknown-word");
  if (expected === "partial-date" || expected === "date") return ctx.t("write-date");
  const texts = problem.texts?.[ctx.spoken];
  const json = /[{[]/.test(problem.suggestion ?? "");
  return texts ? [texts.message, !json && texts.suggestion].filter(Boolean).join(" ") : ctx.t("problem");
}

/** The same as a card beside its field. */
export function problemCard(ctx, problem) {
  return h(
    "div",
    { class: "finding problem", part: "finding problem", tabindex: "-1" },
    h("p", { class: "finding-title" }, problemText(ctx, problem)),
  );
}
