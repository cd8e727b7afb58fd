/** A request to Mestring: what is not given is left out. */
export function request(parts) {
  const given = Object.entries(parts).filter(([, value]) => value !== null && value !== undefined);
  return { format: "mestring/request/1", ...Object.fromEntries(given) };
}

/** Words of an attribute, `"planning governance"`; null when there are none. */
export function wordsOf(attribute) {
  const words = (attribute ?? "").split(/[\s,]+/).filter(Boolean);
  return words.length ? words : null;
}
