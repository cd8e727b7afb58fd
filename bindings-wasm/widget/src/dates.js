// Dates as people write them: 14.01.2027, 01.2027, 14. januar 2027. The offer has them as ISO.

import { speaker } from "./words.js";

const MONTHS = ["nb", "nn", "en"].map((lang) => speaker(lang)("months").toLowerCase().split(" "));
const two = (number) => String(Number(number)).padStart(2, "0");

/** The number of a month by its name in any of the languages, or by its first three letters. */
function named(text) {
  const name = text.toLowerCase().replace(/\.$/, "");
  for (const months of MONTHS) {
    const index = months.findIndex((month) => month === name || (name.length === 3 && month.startsWith(name)));
    if (index >= 0) return index + 1;
  }
  return 0;
}

/** The date in a text as ISO, whole or partial; what is no date stays as it is, so that it can be told and put right. */
export function written(text) {
  const said = text.trim().replace(/\s+/g, " ");
  const numbers = /^(?:(\d{1,2}) ?[./] ?)?(\d{1,2}) ?[./] ?(\d{4})$/.exec(said);
  if (numbers) return iso(numbers[3], numbers[2], numbers[1]) ?? said;
  const yearless = /^(\d{1,2})\. ?(\d{1,2})\.$/.exec(said);
  if (yearless) return iso(null, yearless[2], yearless[1]) ?? said;
  const words = /^(?:(\d{1,2})\.? ?)?(\p{L}{3,}\.?)(?: (\d{4}))?$/u.exec(said);
  if (words && (words[1] || words[3])) return iso(words[3], named(words[2]), words[1]) ?? said;
  return said;
}

function iso(year, month, day) {
  const last = new Date(Date.UTC(Number(year ?? 2000), Number(month), 0)).getUTCDate();
  if (!(month >= 1 && month <= 12) || (day !== undefined && !(day >= 1 && day <= last))) return null;
  return [year ?? "-", two(month), day === undefined ? null : two(day)].filter(Boolean).join("-");
}

/** The same date as it is written in a field: 14.01.2027, 01.2027, 14.01. What is no date is shown as it stands. */
export function shown(value) {
  const [, year, month, day] = /^(?:(\d{4})|-)-(\d\d)(?:-(\d\d))?$/.exec(String(value)) ?? [];
  if (month === undefined || (!year && !day)) return String(value);
  return [day, month, year ?? ""].filter((part) => part !== undefined).join(".");
}

/** Whether a date, whole or partial, is over on a day. One without a year comes again. */
export function passed(value, day) {
  return /^\d{4}(-\d\d){0,2}$/.test(value ?? "") && value < day.slice(0, value.length);
}
