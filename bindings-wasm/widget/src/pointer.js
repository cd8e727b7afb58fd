// JSON Pointers (RFC 6901), and documents looked into by them.

export function tokens(pointer) {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function pointer(parts) {
  return parts.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

export function at(document, parts) {
  return parts.reduce(
    (value, part) =>
      value !== null && typeof value === "object" && Object.hasOwn(value, part) ? value[part] : undefined,
    document,
  );
}

/** Writes a value; `undefined` takes it away, and what holds nothing afterwards with it. Lists keep their length. */
export function put(document, parts, value) {
  const [first, ...rest] = parts;
  const held = Object.hasOwn(document, first) ? document[first] : undefined;
  if (rest.length > 0) {
    if (held === null || typeof held !== "object") {
      if (value === undefined) return;
      define(document, first, /^\d+$/.test(String(rest[0])) ? [] : {});
    }
    const inner = Object.getOwnPropertyDescriptor(document, first).value;
    put(inner, rest, value);
    if (!Array.isArray(document) && empty(inner)) delete document[first];
  } else if (value !== undefined) {
    define(document, first, value);
  } else if (!Array.isArray(document)) {
    delete document[first];
  }
}

// A name such as `__proto__` in a document of somebody else is a name and nothing more.
function define(document, name, value) {
  Object.defineProperty(document, name, { value, writable: true, enumerable: true, configurable: true });
}

function empty(value) {
  return value === "" || (value !== null && typeof value === "object" && Object.keys(value).length === 0);
}

/**
 * The document without what holds nothing, which the format refuses. `places` tells where each value that was moved up
 * in a list came from: the pointer in the result, and the one in the document.
 */
export function tidy(document) {
  const moved = new Map();
  const walk = (value, to, from) => {
    if (value === null || typeof value !== "object") return value;
    if (Array.isArray(value)) {
      const kept = [];
      value.forEach((item, index) => {
        const one = walk(item, `${to}/${kept.length}`, `${from}/${index}`);
        if (!empty(one) && one !== null) {
          moved.set(`${to}/${kept.length}`, `${from}/${index}`);
          kept.push(one);
        }
      });
      return kept;
    }
    const kept = {};
    for (const [name, inner] of Object.entries(value)) {
      const step = pointer([name]);
      const one = walk(inner, to + step, from + step);
      if (!empty(one)) define(kept, name, one);
    }
    return kept;
  };
  const result = walk(document, "", "");
  /** The pointer in the document of a pointer in the result. */
  const places = (place) => {
    for (let end = place.length; end > 0; end = place.lastIndexOf("/", end - 1)) {
      const from = moved.get(place.slice(0, end));
      if (from !== undefined) return from + place.slice(end);
    }
    return place;
  };
  return { result, places };
}
