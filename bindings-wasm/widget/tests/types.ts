// Compiled by the tests, never run: a host page in TypeScript.

import { MestringCheck } from "../src/index.js";

const check = document.querySelector("mestring-check");
if (check) {
  check.offer = { format: "mestring/offer/1", title: { nb: "Hjerteskole" } };
  check.addEventListener("mestring-change", ({ detail }) => console.log(detail.offer.format));
  const offer: { format: string } | null = check.offer;
  console.log(offer, check.language, check instanceof MestringCheck);
  void check.open("{}").then((taken: boolean) => taken);
}

const list = document.createElement("mestring-checklist");
list.phase = "planning";
list.answerAs = "professional";
list.addEventListener("mestring-attestations", ({ detail: { attestations } }) => console.log(attestations?.format));

// @ts-expect-error there is no such step
list.phase = "planing";
// @ts-expect-error it is only read
document.createElement("mestring-offer").jsonLd = null;
