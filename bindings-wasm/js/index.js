export { loadTexts } from "./load.js";
export * from "./slim.js";
