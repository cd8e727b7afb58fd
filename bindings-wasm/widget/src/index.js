// Defines the three elements. A page may load this more than once.

import { MestringCheck } from "./check/index.js";
import { MestringChecklist } from "./checklist/index.js";
import { MestringOffer } from "./offer/index.js";

export { MestringCheck, MestringChecklist, MestringOffer };

for (const [name, Element] of [
  ["mestring-offer", MestringOffer],
  ["mestring-check", MestringCheck],
  ["mestring-checklist", MestringChecklist],
]) {
  if (!customElements.get(name)) customElements.define(name, Element);
}
