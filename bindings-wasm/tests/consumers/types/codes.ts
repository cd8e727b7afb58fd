// A program whose libraries are those of no page. It is compiled, and not run.

import { MestringError, assess, init, loadTexts } from "mestring";
import { addTexts } from "mestring/slim";
import texts from "mestring/texts/nn/default.js";

await init({ wasm: new Uint8Array(8) });
await init({ wasm: "https://example.org/mestring.wasm" });
// @ts-expect-error a number is no module
await init({ wasm: 5 });
await loadTexts("nn");
addTexts("nn", "default", texts);
try {
  const toDo: string[] = assess({ format: "mestring/request/1", asOf: "2026-11-22", offer: { format: "mestring/offer/1" } }).summary.toDo;
  void toDo;
} catch (error) {
  if (error instanceof MestringError) void error.cause;
}
