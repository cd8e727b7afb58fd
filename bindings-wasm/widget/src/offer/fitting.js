// What of a document can be shown: values of the wrong kind are left out, so that one slip does not hide the rest.

const plain = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

/** The part of a value that is of this kind; `undefined` when there is none. */
export function fitting(value, kind, model) {
  switch (kind.kind) {
    case "record":
      return plain(value)
        ? kept(model.fields(kind.of).map((field) => [field.name, fitting(own(value, field.name), field.kind, model)]))
        : undefined;
    case "list":
      return several(value, (item) => fitting(item, kind.item, model));
    case "words":
      return several(value, (word) => (typeof word === "string" ? word : undefined));
    case "texts":
      return plain(value)
        ? kept(
            Object.entries(value).map(([lang, text]) => [
              lang,
              typeof text === "string" && text.trim() ? text : undefined,
            ]),
          )
        : undefined;
    case "flag":
      return typeof value === "boolean" ? value : undefined;
    case "whole":
      return Number.isInteger(value) ? value : undefined;
    case "quantity":
    case "amount":
      return carried(value, model.forms(kind.of)) ? value : undefined;
    default:
      return typeof value === "string" && value.trim() ? value : undefined;
  }
}

function own(value, name) {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

function kept(entries) {
  const there = entries.filter(([, value]) => value !== undefined);
  return there.length ? Object.fromEntries(there) : undefined;
}

function several(value, each) {
  if (!Array.isArray(value)) return undefined;
  const there = value.map(each).filter((one) => one !== undefined);
  return there.length ? there : undefined;
}

/** Whether a value is one of these forms, with the numbers it carries. */
function carried(value, forms) {
  const [form, numbers, ...more] =
    typeof value === "string" ? [value] : plain(value) ? Object.entries(value).flat() : [];
  const count = forms.find((one) => one.word === form)?.numbers;
  if (count === undefined || more.length) return false;
  if (count === 0) return typeof value === "string";
  return count === 1 ? Number.isInteger(numbers) : Number.isInteger(numbers?.from) && Number.isInteger(numbers?.to);
}
