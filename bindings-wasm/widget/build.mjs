// Bundles the widgets into one module that stands in the package mestring: `node build.mjs <package>` writes its widget/.

import { build } from "esbuild";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/** Code and CSS together may weigh this much, compressed. */
export const BUDGET = 60_000;

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Writes the widgets into a package. Gives how many bytes they are, compressed. */
export async function bundle(pkg) {
  const out = join(pkg, "widget");
  mkdirSync(out, { recursive: true });
  await build({
    entryPoints: [here("src/index.js")],
    outfile: join(out, "index.js"),
    bundle: true,
    minify: true,
    format: "esm",
    target: ["es2022"],
    charset: "utf8",
    legalComments: "none",
    plugins: [style, shared],
  });
  copyFileSync(here("src/index.d.ts"), join(out, "index.d.ts"));
  const size = gzipSync(readFileSync(join(out, "index.js")), { level: 9 }).length;
  if (size > BUDGET) throw new Error(`the widgets are ${size} bytes gzip; the budget is ${BUDGET}`);
  return size;
}

/** The style sheet as a text, made small. */
const style = {
  name: "style",
  setup(on) {
    on.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const made = await build({ entryPoints: [path], minify: true, write: false });
      return { contents: made.outputFiles[0].text.trim(), loader: "text" };
    });
  },
};

/** The package itself stays outside: widgets and page share one instance of it. */
const shared = {
  name: "shared",
  setup(on) {
    on.onResolve({ filter: /^mestring$/ }, () => ({ path: "../index.js", external: true }));
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [pkg] = process.argv.slice(2);
  if (pkg === undefined) throw new Error("say which package: node build.mjs ../pkg");
  console.log(`widget: ${await bundle(pkg)} of ${BUDGET} bytes gzip`);
}
