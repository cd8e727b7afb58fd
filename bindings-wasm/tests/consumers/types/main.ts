// What a program in TypeScript writes. It is compiled, and not run.

import { type Assessment, MestringError, type MestringErrorCode, type Offer, type Request, assess, checklist, compare, concept, concepts, init, knowledge, loadTexts, read, text } from "mestring";
import { addTexts, assess as slimAssess } from "mestring/slim";
import planning from "mestring/texts/nn/planning.js";
import type { MestringCheck } from "mestring/widget";

const offer: Offer = { format: "mestring/offer/1", title: { nn: "Hjarteskule" }, kinds: ["school"] };
const request: Request = { format: "mestring/request/1", asOf: "2026-11-22", offer, language: "nn" };

await init({ wasm: new URL("https://example.org/mestring.wasm") });
await loadTexts("nn-NO", ["planning", "concepts"]);
try {
  const assessment: Assessment = assess(request);
  for (const finding of assessment.findings) {
    const title: string | undefined = finding.text?.title;
    const outcome: "met" | "conflict" | "not-shown" | "needs-review" | "not-applicable" = finding.outcome;
    console.log(title, outcome, finding.at[0]?.pointer);
  }
  const done: number = checklist({ ...request, checklist: { list: "standard-method", step: "planning" } }).done;
  const changes: number = compare({ format: "mestring/comparison-request/1", before: request, after: request }).changes.length;
  console.log(done, changes, concept("brukermedvirkning").concepts.length, concepts().concepts.length, knowledge().evidence.length);
  console.log(read(offer).facts, slimAssess(request).summary.toDo, text("assess", "{}").length);
} catch (error) {
  if (!(error instanceof MestringError)) throw error;
  const first: string | undefined = error.problems[0]?.pointer;
  const code: MestringErrorCode = error.code;
  const isEarly: boolean = error.code === "not-ready" || code === "a-code-of-a-later-version";
  console.log(code, isEarly, first, error.needs["nn"]);
}

// Where the module can come from.
await init({ wasm: fetch("https://example.org/mestring.wasm") });
await init({ wasm: new Uint8Array(8) });
await init({ wasm: new WebAssembly.Module(new ArrayBuffer(8)) });
// @ts-expect-error a number is no module
await init({ wasm: 5 });
// One pack, and texts of one's own.
await loadTexts("nn", "planning");
const words: string = planning;
addTexts("nn", "planning", words);

// The widgets speak of the same types.
declare const element: MestringCheck;
element.offer = offer;
element.addEventListener("mestring-assessment", (event) => {
  const told: Assessment = event.detail.assessment;
  console.log(told.findings.length, element.assessment?.summary.toDo);
});
element.addEventListener("mestring-save", ({ detail }) => {
  if (detail.offer) assess({ ...request, offer: detail.offer });
});
// @ts-expect-error there is no such field
element.offer = { format: "mestring/offer/1", titel: { nn: "Hjarteskule" } };

// @ts-expect-error there is no such pack
await loadTexts("nn", ["everything"]);
// @ts-expect-error an offer is no request
assess(offer);
// @ts-expect-error there is no such kind of offer
const wrong: Offer = { format: "mestring/offer/1", kinds: ["opera"] };
// @ts-expect-error the day is missing
const dayless: Request = { format: "mestring/request/1", offer };
console.log(wrong, dayless);
