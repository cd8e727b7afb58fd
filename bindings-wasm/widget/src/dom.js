// Building DOM without markup in strings, so that no text can become markup and no Trusted Types policy is needed.

/**
 * Makes an element. Attributes are attributes; `onclick` and the like are listeners; `.value` is a property.
 * Left out are attributes and children that are null, undefined or false. A string is text.
 */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name.startsWith(".")) element[name.slice(1)] = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...some(children));
  return element;
}

/** The children that are there, in one flat list. */
export function some(children) {
  return children
    .flat(Infinity)
    .filter((child) => child !== null && child !== undefined && child !== false && child !== "");
}

/** A text that somebody wrote: its direction is its own, and cannot turn what stands around it. */
export function own(text, lang) {
  return h("bdi", { dir: "auto", lang }, String(text));
}

/** The same as paragraphs, where there are empty lines. */
export function paragraphs(text, lang) {
  return String(text)
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => h("p", { dir: "auto", lang }, part.trim()));
}

/** A link, when the address is one a reader can follow; else its text. */
export function link(address, ...children) {
  const safe = /^(https?:\/\/|mailto:|tel:)/i.test(address);
  return safe ? h("a", { href: address, rel: "noreferrer" }, ...children) : h("span", {}, ...children);
}

/** An unordered list, or the only item by itself. */
export function list(items, attributes) {
  if (items.length === 1 && !attributes) return items[0];
  return h("ul", attributes, ...items.map((item) => h("li", {}, item)));
}

/** The innermost element with focus, through shadow roots. */
export function focused(root) {
  return root.activeElement ?? null;
}

/**
 * Shows these children instead of those that were there, and puts focus, caret, open details and the place on the page
 * back to elements with the same `data-key`.
 */
export function replace(root, holder, ...children) {
  const active = focused(root);
  const key = active?.dataset?.key;
  const caret = key && "selectionStart" in active ? [active.selectionStart, active.selectionEnd] : null;
  const open = new Map();
  for (const details of holder.querySelectorAll("details[data-key]")) open.set(details.dataset.key, details.open);
  holder.replaceChildren(...some(children));
  // A details that builds its content when it opens may hold others: they are found one level at a time.
  for (let found = true; found;) {
    found = false;
    for (const details of holder.querySelectorAll("details[data-key]")) {
      const was = open.get(details.dataset.key);
      if (was === undefined) continue;
      open.delete(details.dataset.key);
      if (details.open !== was) {
        details.open = was;
        details.fill?.();
        found = true;
      }
    }
  }
  if (!key) return;
  const again = holder.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (!again) return;
  again.focus({ preventScroll: true });
  // A field for numbers or files has no caret.
  if (caret && caret[0] !== null && again.selectionStart !== null) again.setSelectionRange?.(...caret);
}

/** A details whose content is made when it opens for the first time. */
export function later(attributes, summary, make) {
  const details = h("details", attributes, h("summary", { "data-key": `${attributes["data-key"]}#summary` }, summary));
  let made = false;
  details.fill = () => {
    if (made || !details.open) return;
    made = true;
    details.append(...some([make()]));
  };
  details.addEventListener("toggle", details.fill);
  return details;
}

let numbers = 0;

/** An id that no other element of the page has. */
export function fresh(name = "m") {
  numbers += 1;
  return `${name}-${numbers}`;
}
