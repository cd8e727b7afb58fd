// Made by tools/generate.mjs from docs/contract.json. Do not edit.

import { ask, toJson } from "./module.js";

export const annualReport = (document) => ask("annual-report", toJson(document));
export const apply = (request) => ask("apply", toJson(request));
export const assess = (request) => ask("assess", toJson(request));
export const checklist = (request) => ask("checklist", toJson(request));
export const compare = (request) => ask("compare", toJson(request));
export const concept = (word) => ask("concept", word);
export const concepts = () => ask("concepts", "");
export const criteria = () => ask("criteria", "");
export const criterion = (id) => ask("criterion", id);
export const knowledge = (word = "") => ask("knowledge", word);
export const merge = (request) => ask("merge", toJson(request));
export const model = (language = "") => ask("model", language);
export const participation = (request) => ask("participation", toJson(request));
export const read = (document) => ask("read", toJson(document));
export const sources = (request) => ask("sources", toJson(request));
