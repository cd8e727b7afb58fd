// Serves the package and pages with the strictest policy a host can have and still use the widgets.

import { createServer } from "node:http";
import { createReadStream, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".css": "text/css",
  ".wasm": "application/wasm",
};

/** What docs/embedding.md says that a site has to allow. */
export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/**
 * @param folders from the start of an address to a folder, the longest start first
 * @param pages from an address to HTML, and a policy when it is not the strict one
 */
export function serve(folders, pages = new Map(), port = 0) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const page = pages.get(pathname);
    if (page) {
      response.writeHead(200, {
        "content-type": TYPES[".html"],
        "content-security-policy": page.policy ?? POLICY,
      });
      response.end(page.html);
      return;
    }
    if (pathname === "/favicon.ico") {
      response.writeHead(204).end();
      return;
    }
    const [start, folder] =
      Object.entries(folders).find(([start]) => pathname.startsWith(start)) ??
      [];
    const path =
      folder &&
      join(
        folder,
        normalize(decodeURIComponent(pathname.slice(start.length))).replace(
          /^(\.\.[/\\])+/,
          "",
        ),
      );
    let file = path;
    try {
      if (statSync(file).isDirectory()) file = join(file, "index.html");
      statSync(file);
    } catch {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-security-policy": POLICY,
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((done) =>
    server.listen(port, "127.0.0.1", () =>
      done({ server, address: `http://127.0.0.1:${server.address().port}` }),
    ),
  );
}
