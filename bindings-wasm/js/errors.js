/** What goes wrong, with a code that stays the same whatever the sentence says. */
export class MestringError extends Error {
  constructor(code, message, { problems = [], more = false, unknown = [], near = [], needs = {}, cause } = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "MestringError";
    this.code = code;
    this.problems = problems;
    this.more = more;
    this.unknown = unknown;
    this.near = near;
    this.needs = needs;
  }
}

/** What something is that cannot be used, without telling what it holds. */
export function kindOf(value) {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "a list";
  return `${/^[aeiou]/.test(typeof value) ? "an" : "a"} ${typeof value}`;
}

/** What somebody threw, which need not be an error. */
export function reason(cause) {
  return typeof cause?.message === "string" ? cause.message : `it was refused with ${kindOf(cause)}`;
}
