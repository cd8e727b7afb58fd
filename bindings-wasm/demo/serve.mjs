import { fileURLToPath } from "node:url";
import { serve } from "./server.mjs";

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const { address } = await serve(
  {
    "/pkg/": folder("../pkg/"),
    "/corpus/": folder("../../tests/corpus/"),
    "/": folder("./"),
  },
  new Map(),
  Number(process.argv[2] ?? 8080),
);
console.log(`Open ${address}/ in a browser. Ctrl-C ends it.`);
