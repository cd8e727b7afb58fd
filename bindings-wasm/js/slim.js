// Everything but the texts, which a page that shows codes, or has texts of its own, does not want.

export * from "./doors.js";
export { MestringError } from "./errors.js";
export { addTexts, init, text } from "./module.js";
