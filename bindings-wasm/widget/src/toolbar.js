import { h } from "./dom.js";
import { LANGUAGES } from "./words.js";

/** Buttons for the three languages. */
export function languages(widget) {
  const choose = (lang) => {
    widget.language = lang;
    widget.tell("mestring-language", { language: lang });
  };
  const button = ([lang, name]) =>
    h(
      "button",
      {
        type: "button",
        class: "tab",
        lang,
        "aria-pressed": String(lang === widget.spoken),
        "data-key": `lang ${lang}`,
        onclick: () => choose(lang),
      },
      name,
    );
  return h(
    "div",
    { class: "row", role: "group", "aria-label": widget.t("language") },
    ...Object.entries(LANGUAGES).map(button),
  );
}

/** Hands the reader a file with a document in it. */
export function download(document, name) {
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(document, null, 2)}\n`], { type: "application/json" }),
  );
  h("a", { href: address, download: `${name}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** A document out of JSON text of this format; null when it is not one. */
export function parsed(text, format) {
  try {
    const document = JSON.parse(text);
    return document !== null && typeof document === "object" && String(document.format).startsWith(format)
      ? document
      : null;
  } catch {
    return null;
  }
}

/** A button that looks like the others and opens a file. */
export function opener(widget, take) {
  const file = h("input", {
    type: "file",
    class: "hidden",
    accept: "application/json,.json",
    "data-key": "open",
    onchange: () => {
      const [chosen] = file.files;
      // The same file can then be chosen again, when it has been put right.
      file.value = "";
      if (chosen) take(chosen);
    },
  });
  return h("label", { class: "button second" }, widget.t("open"), file);
}
