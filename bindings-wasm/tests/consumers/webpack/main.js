// Shows the title of the first finding on an offer, in Nynorsk.

import { assess, loadTexts } from "mestring";

const output = document.querySelector("output");
try {
  await loadTexts("nn");
  const offer = await (await fetch("offer.json")).json();
  const { findings } = assess({ format: "mestring/request/1", asOf: "2026-11-22", offer, language: "nn" });
  output.value = findings[0].text.title;
} catch (error) {
  output.value = `${error.code}: ${error.message}`;
}
