// Reads [schema, document] pairs, one per line, and answers with a list of verdicts by ajv.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const ajv = new Ajv({ strict: true, allErrors: false, keywords: ["x-mestring-i18n"], formats: { uri: true, email: true, date: true } });
const compile = (name) => ajv.compile(JSON.parse(readFileSync(new URL(`../../schemas/json/${name}.schema.json`, import.meta.url), "utf8")));
const schemas = Object.fromEntries(["offer", "provider", "attestations", "annual-report"].map((name) => [name, compile(name)]));
// Those of requests and answers are at least ones that ajv takes in strict mode.
["request", "assessment", "report", "checklist", "participation"].forEach(compile);
const lines = readFileSync(0, "utf8").trimEnd().split("\n");
console.log(JSON.stringify(lines.map((line) => {
  const [schema, document] = JSON.parse(line);
  return schemas[schema](document);
})));
