// What the three elements have in common: documents in, a language, a start that fails with a sentence, events.

import { asked, ready } from "./engine.js";
import { h, replace } from "./dom.js";
import { language, speaker } from "./words.js";
import { sheet } from "./sheet.js";

/** The documents that an element takes, by the start of their `format`. */
const FORMATS = { offer: "mestring/offer/", provider: "mestring/provider/", attestations: "mestring/attestations/" };

export class MestringElement extends HTMLElement {
  static documents = ["offer"];
  static options = [];
  /** Texts beside those of a public description. */
  static packs = [];

  static get observedAttributes() {
    return ["lang", "as-of", ...this.documents, ...this.options];
  }

  #given = new Map();
  #watch = new MutationObserver(() => this.#children());
  #turn = 0;
  #slotted = "";

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet()];
    // What stands in the page before this is ready stays until then.
    this.body = h("div", { class: "body", part: "body" }, h("slot"));
    root.append(this.body);
  }

  connectedCallback() {
    // A page may have set properties before this element was defined.
    for (const name of [...this.constructor.documents, "language", "asOf", "phase", "answerAs"]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    this.#children();
    this.#watch.observe(this, { childList: true });
    this.update();
  }

  disconnectedCallback() {
    this.#watch.disconnect();
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (this.constructor.documents.includes(name)) this.#read(name, after);
    if (this.isConnected) this.update();
  }

  /** `nb`, `nn` or `en`: that of `lang`, else that of what stands around. */
  get language() {
    for (let node = this; node; node = node.parentElement ?? node.getRootNode()?.host) {
      const lang = node.getAttribute("lang");
      if (lang) return language(lang);
    }
    return "nb";
  }

  set language(lang) {
    this.setAttribute("lang", language(lang));
  }

  /** The day of the assessment, as 2026-11-21; today when the page does not say. */
  get asOf() {
    const day = this.getAttribute("as-of");
    if (day) return day;
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
  }

  set asOf(day) {
    this.setAttribute("as-of", day);
  }

  /** A copy of a document that this element was given, or null. */
  document(name) {
    const document = this.#given.get(name);
    return document === undefined ? null : structuredClone(document);
  }

  /** Takes a document: an object, JSON text, or null for none. */
  give(name, document) {
    if (typeof document === "string") this.#read(name, document);
    else if (document === null || document === undefined) this.#given.delete(name);
    else this.#given.set(name, structuredClone(document));
    this.taken(name);
    if (this.isConnected) this.update();
  }

  /** Keeps a document that was changed here. */
  keep(name, document) {
    this.#given.set(name, structuredClone(document));
  }

  /** Lets go of a document. */
  forget(name) {
    this.#given.delete(name);
  }

  /** Called when a document came from outside. */
  taken() {}

  #read(name, text) {
    if (text === null) this.#given.delete(name);
    else {
      try {
        this.#given.set(name, JSON.parse(text));
      } catch {
        this.#given.delete(name);
        this.tell("mestring-error", { code: "json" });
      }
    }
    this.taken(name);
  }

  // JSON in the light DOM, each known by its own format. It yields to attributes and properties.
  #children() {
    const scripts = [...this.children].filter(
      (child) => child.localName === "script" && child.type === "application/json",
    );
    const texts = scripts.map((script) => script.textContent);
    const together = texts.join("\n");
    if (together === this.#slotted) return;
    this.#slotted = together;
    for (const text of texts) {
      let document;
      try {
        document = JSON.parse(text);
      } catch {
        this.tell("mestring-error", { code: "json" });
        continue;
      }
      const name = this.constructor.documents.find((one) => String(document?.format).startsWith(FORMATS[one]));
      if (!name || this.hasAttribute(name) || this.#given.has(name)) continue;
      this.#given.set(name, document);
      this.taken(name);
    }
    if (this.isConnected) this.update();
  }

  /** Shows everything anew, as soon as Mestring and its texts are there. */
  async update() {
    const turn = ++this.#turn;
    const lang = this.language;
    const t = speaker(lang);
    try {
      const { mestring, model } = await ready(lang, this.constructor.packs);
      if (turn !== this.#turn || !this.isConnected) return;
      this.spoken = lang;
      this.t = t;
      this.mestring = mestring;
      this.model = model;
      this.body.lang = lang;
      this.show(...(await asked(() => this.render())));
      this.rendered?.();
      this.tell("mestring-ready", { language: lang });
    } catch (error) {
      if (turn !== this.#turn) return;
      const sentence =
        error?.code === "csp" ? t("failed-csp") : error?.problems?.length ? t("failed-structure") : t("failed");
      this.body.lang = lang;
      this.show(h("p", { class: "note failed", role: "alert" }, sentence), h("slot"));
      // What a site has to change is for those who run it, not for visitors.
      const hint = error?.code === "csp" ? "script-src lacks 'wasm-unsafe-eval'" : undefined;
      if (hint) console.warn(`mestring: ${hint}`);
      this.tell("mestring-error", { code: error?.code ?? "unknown", error, hint });
    }
  }

  show(...children) {
    replace(this.shadowRoot, this.body, ...children);
  }

  /** Sends an event that crosses shadow roots. False when somebody has taken it over. */
  tell(name, detail, cancelable = false) {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
  }
}

/** Makes a property for each document that an element takes. */
export function properties(Element) {
  for (const name of Element.documents) {
    if (Object.hasOwn(Element.prototype, name)) continue;
    Object.defineProperty(Element.prototype, name, {
      get() {
        return this.document(name);
      },
      set(document) {
        this.give(name, document);
      },
      enumerable: true,
      configurable: true,
    });
  }
}
