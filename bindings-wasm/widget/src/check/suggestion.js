// A suggested edit: what is asked, and a button that takes it.

import { h } from "../dom.js";
import { control } from "./controls.js";

/**
 * The form of one suggestion.
 *
 * @param accept called with the answers, by the number of the ask, when somebody takes it; false when they cannot be taken
 */
export function suggestionForm(ctx, suggestion, key, accept) {
  // Kept by key, so that what is half written is there when all is drawn anew.
  const answers = ctx.answers.get(key) ?? [];
  ctx.answers.set(key, answers);
  const complaint = h("p", { class: "complaint", role: "alert" });
  return h(
    "div",
    { class: "suggestion", part: "suggestion" },
    ...suggestion.asks.map((ask, index) =>
      control(
        ctx,
        {
          label: ask.label,
          help: ask.help,
          key: `${key}/${index}`,
          kind: { kind: ask.answer, words: ask.words, forms: ask.forms, min: ask.min, max: ask.max },
        },
        answers[index],
        (value) => {
          answers[index] = value;
          complaint.textContent = "";
        },
      ),
    ),
    complaint,
    h(
      "button",
      {
        type: "button",
        class: "second",
        part: "button",
        "data-key": `${key}/accept`,
        onclick: () => {
          if (answers.every((answer) => answer === undefined)) complaint.textContent = ctx.t("nothing-answered");
          else if (accept(answers)) ctx.answers.delete(key);
          else complaint.textContent = ctx.t("answers-wrong");
        },
      },
      ctx.t("accept"),
    ),
  );
}
