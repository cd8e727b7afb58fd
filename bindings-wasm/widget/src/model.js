// What an offer can hold, as a form needs it: fields, words and forms with what they are called, out of `model(language)`.
//
// A kind is what a value is: `{ kind, of?, item?, min?, max?, expected? }`. A `record`, a `word`, several `words`, a `quantity`
// or an `amount` say what they are `of`; a `list` has an `item`; what is left is a single value, by its rule.

/** Rules of texts that are known here by a shorter name. */
const RULES = { "language-tag": "language", "municipality-number": "municipality" };

export class Model {
  #answer;
  #records = new Map();

  constructor(answer) {
    this.#answer = answer;
  }

  /** A record: label, help, fields. */
  record(name) {
    if (!this.#records.has(name)) {
      const { fields = [], ...record } = this.#answer.records[name] ?? {};
      this.#records.set(name, {
        ...record,
        fields: fields.map(({ value, ...field }) => ({ ...field, kind: kindOf(value) })),
      });
    }
    return this.#records.get(name);
  }

  /** The fields of a record: name, label, help, kind, facts. */
  fields(record) {
    return this.record(record).fields;
  }

  /** The words of a closed list, or every fact: word, label, help. */
  words(list) {
    if (list === "Fact") return this.#facts();
    return this.#answer.vocabularies[list]?.words ?? [];
  }

  /** The forms that a value can have, and how many numbers each carries. */
  forms(choice) {
    const count = (value) => (value === undefined ? 0 : value.kind === "record" ? 2 : 1);
    return (
      this.#answer.choices[choice]?.forms.map(({ form, label, value }) => ({
        word: form,
        label,
        numbers: count(value),
      })) ?? []
    );
  }

  /** What a word of a list, or a form, is called. */
  word(list, word) {
    const all = this.#answer.choices[list] ? this.forms(list) : this.words(list);
    return all.find((one) => one.word === word)?.label ?? String(word);
  }

  /** The field at a path of names in an offer, through lists; null when there is none. */
  field(path) {
    let field = null;
    let record = "Offer";
    for (const name of path) {
      field = (record && this.fields(record).find((one) => one.name === name)) || null;
      if (field === null) return null;
      const kind = field.kind.kind === "list" ? field.kind.item : field.kind;
      record = kind.kind === "record" ? kind.of : null;
    }
    return field;
  }

  /** Labels are not alone in their names, so the name of the fact stands with them. */
  #facts() {
    const fields = Object.values(this.#answer.records).flatMap(({ fields }) => fields);
    return fields
      .flatMap(({ facts = [], label }) => facts.map((word) => ({ word, label: `${label} (${word})` })))
      .sort((one, other) => (one.word < other.word ? -1 : 1));
  }
}

function kindOf(value) {
  switch (value.kind) {
    case "record":
      return { kind: "record", of: value.record };
    case "list": {
      const item = kindOf(value.item);
      return value.distinct && item.kind === "word" ? { kind: "words", of: item.of } : { kind: "list", item };
    }
    case "word":
      return { kind: "word", of: value.vocabulary };
    case "form":
      return { kind: value.choice.toLowerCase(), of: value.choice };
    case "text":
      return value.rule === "fact"
        ? { kind: "word", of: "Fact" }
        : { kind: RULES[value.rule] ?? value.rule, expected: value.expected };
    default:
      return value;
  }
}
