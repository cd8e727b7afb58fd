import text from "./style.css";

let one = null;

/** The one style sheet of all widgets of the page. */
export function sheet() {
  if (one === null) {
    one = new CSSStyleSheet();
    one.replaceSync(text);
  }
  return one;
}
