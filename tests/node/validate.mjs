// Reads [schema, document] pairs, one per line, and answers with a list of verdicts by ajv.
import { readFileSync, readdirSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const ajv = new Ajv({ strict: true, allErrors: false, keywords: ["x-mestring-i18n"], formats: { uri: true, email: true, date: true } });
const folder = new URL("../../schemas/json/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".schema.json"));
// Schemas name each other by their addresses, so all are added before any is compiled.
const addresses = Object.fromEntries(files.map((file) => {
  const schema = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  ajv.addSchema(schema);
  return [file.replace(".schema.json", ""), schema.$id];
}));
// Every one of them is at least one that ajv takes in strict mode.
const schemas = Object.fromEntries(Object.entries(addresses).map(([name, address]) => [name, ajv.getSchema(address)]));
// And so is the one that has all types.
ajv.compile(JSON.parse(readFileSync(new URL("../types.schema.json", folder), "utf8")));
const lines = readFileSync(0, "utf8").trimEnd().split("\n");
console.log(JSON.stringify(lines.map((line) => {
  const [schema, document] = JSON.parse(line);
  return schemas[schema](document);
})));
