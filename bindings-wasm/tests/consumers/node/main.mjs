// Prints the title of the first finding on an offer, in Nynorsk.

import { readFileSync } from "node:fs";
import { assess, loadTexts } from "mestring";

await loadTexts("nn");
const offer = JSON.parse(readFileSync("offer.json", "utf8"));
const { findings } = assess({ format: "mestring/request/1", asOf: "2026-11-22", offer, language: "nn" });
console.log(findings[0].text.title);
