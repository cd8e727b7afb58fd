// Values of an offer as people read them.

import { h, link, list, own, paragraphs } from "./dom.js";
import { LANGUAGES, said } from "./words.js";

export class Format {
  /** @param lang the reader's language, @param t words of the widgets, @param model words of the model */
  constructor(lang, t, model) {
    this.lang = lang;
    this.t = t;
    this.model = model;
  }

  /** The text of several that the reader gets, as text with a language and a direction of its own. */
  texts(texts) {
    const one = said(texts, this.lang);
    return one && own(one.text, this.differs(one.lang));
  }

  /** The same with its paragraphs. */
  paragraphs(texts) {
    const one = said(texts, this.lang);
    return one ? paragraphs(one.text, this.differs(one.lang)) : [];
  }

  /** Only what is in another language than the rest has to say so. */
  differs(lang) {
    return lang === this.lang ? null : lang;
  }

  number(value) {
    const text = String(value);
    if (!/^\d{4,15}$/.test(text)) return text;
    return text.replace(/\B(?=(\d{3})+$)/g, this.lang === "en" ? "," : "\u00a0");
  }

  quantity(value, unit = "") {
    const [form, numbers] = Object.entries(value ?? {})[0] ?? [];
    const n = (number) => this.number(number);
    const after = unit ? `\u00a0${unit}` : "";
    if (form === "between" || form === "nokBetween") return `${n(numbers?.from)}–${n(numbers?.to)}${after}`;
    if (form === "exactly" || form === "nok") return n(numbers) + after;
    return this.t(`quantity-${form}`, { number: n(numbers) + after });
  }

  amount(value) {
    if (typeof value === "string") return this.model.word("Amount", value);
    const kroner = this.quantity(value);
    return this.lang === "en" ? `NOK\u00a0${kroner}` : `${kroner}\u00a0kr`;
  }

  /** A whole or a partial date: 3. februar 2027, februar 2027, 3. februar. */
  date(value, { weekday = false } = {}) {
    const [, year, month, day] = /^(?:(\d{4})|-)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
    if (month === undefined) return year ?? String(value);
    const name = this.t("months").split(" ")[month - 1];
    if (name === undefined) return String(value);
    const numbered = day && (this.lang === "en" ? String(Number(day)) : `${Number(day)}.`);
    const shown = [numbered, name, year].filter(Boolean).join("\u00a0");
    return weekday && year && day ? `${this.weekday(year, month, day)} ${shown}` : shown;
  }

  /** The name of a weekday or a season within a line: English has a capital there too. */
  inline(name) {
    return this.lang === "en" ? name : lower([name]);
  }

  weekday(year, month, day) {
    const index = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
    return this.t("weekdays").split(" ")[index];
  }

  time(value) {
    return this.lang === "en" ? value : String(value).replace(":", ".");
  }

  /** What a language is called. */
  tag(value) {
    if (value in LANGUAGES) return this.t(`language-${value}`);
    try {
      return new Intl.DisplayNames([this.lang, "nb"], { type: "language" }).of(value) ?? value;
    } catch {
      return value;
    }
  }

  /** Any value of the model as a node or text; null when there is nothing to show. */
  value(value, kind) {
    if (value === undefined || value === null) return null;
    switch (kind.kind) {
      case "texts":
        return this.texts(value);
      case "word":
        return this.model.word(kind.of, value);
      case "words":
        return words(value, (word, index) => {
          const name = this.model.word(kind.of, word);
          return index > 0 && (kind.of === "Weekday" || kind.of === "Season") ? this.inline(name) : name;
        });
      case "flag":
        return this.t(value ? "yes" : "no");
      case "quantity":
        return this.quantity(value);
      case "amount":
        return this.amount(value);
      case "date":
      case "partial-date":
        return this.date(value);
      case "time-of-day":
        return this.time(value);
      case "language":
        return this.tag(value);
      case "url":
        return link(value, own(value));
      case "email":
        return link(`mailto:${value}`, own(value));
      case "phone":
        return link(`tel:${String(value).replaceAll(" ", "")}`, own(value));
      case "list": {
        if (!Array.isArray(value)) return null;
        if (kind.item.kind === "language") return words(value, (tag) => this.tag(tag));
        const items = value.map((item) => this.value(item, kind.item)).filter((item) => item !== null);
        return items.length ? list(items) : null;
      }
      case "record":
        return this.record(value, kind.of);
      default:
        return own(value);
    }
  }

  /** A record in one line: its texts first, then what is labelled. */
  record(value, of) {
    const shapes = {
      Fee: this.fee,
      Contact: this.contact,
      Venue: this.venue,
      Condition: this.named,
      KnowledgeSource: this.cited,
      Person: this.person,
      Partner: this.partner,
      NoShow: this.noShow,
      Requirement: this.requirement,
    };
    if (shapes[of]) return shapes[of].call(this, value);
    const parts = [];
    for (const field of this.model.fields(of)) {
      const shown = this.value(value?.[field.name], field.kind);
      if (shown === null) continue;
      const plain = field.kind.kind === "texts" || field.kind.kind === "text" || field.kind.kind === "word";
      parts.push(plain ? [shown] : [`${field.label}: `, shown]);
    }
    return parts.length ? h("span", {}, ...joined(parts)) : null;
  }

  /** Somebody who holds it: the title on the page, else profession and role. */
  person(person) {
    const title = this.texts(person.title);
    if (title) return title;
    const roles = (person.roles ?? [])
      .filter((role) => role !== "professional" || !person.professions)
      .map((role) => this.model.word("PersonRole", role));
    const [first, ...rest] = [...(person.professions ?? []).map((one) => this.model.word("Profession", one)), ...roles];
    return first === undefined ? null : [first, ...rest.map((one) => lower([one]))].join(", ");
  }

  partner(partner) {
    const parts = [partner.name && own(partner.name), this.texts(partner.contribution)].filter(Boolean);
    return parts.length ? h("span", {}, ...joined(parts.map((part) => [part]))) : null;
  }

  requirement(requirement) {
    return (
      this.texts(requirement.text) ?? (requirement.kind ? this.model.word("RequirementKind", requirement.kind) : null)
    );
  }

  noShow(noShow) {
    const parts = [noShow.amount !== undefined && this.amount(noShow.amount), this.texts(noShow.text)].filter(Boolean);
    return parts.length ? h("span", {}, ...joined(parts.map((part) => [part]))) : null;
  }

  /** How often and how long, in one line: 8 samlinger, 2 timer hver gang, over 6 uker. */
  schedule(schedule) {
    const parts = ["sessions", "days", "sessionMinutes", "perWeek", "perMonth", "weeks"].map((name) => {
      const quantity = schedule[name];
      if (quantity === undefined) return null;
      const exactly = quantity.exactly;
      if (name === "sessionMinutes" && exactly >= 60 && exactly % 30 === 0) {
        return this.t("schedule-hours", {
          count: exactly / 60,
          number: String(exactly / 60).replace(".", this.lang === "en" ? "." : ","),
        });
      }
      const key = name === "weeks" && !(exactly ?? quantity.between) ? "some-weeks" : name;
      return this.t(`schedule-${key}`, { count: exactly ?? 2, number: this.quantity(quantity) });
    });
    return first(parts.filter(Boolean).join(", "));
  }

  named(value) {
    return this.texts(value?.name);
  }

  cited(value) {
    return value?.url ? link(value.url, own(value.title ?? value.url)) : value?.title ? own(value.title) : null;
  }

  fee(fee) {
    const about = [
      fee.kind && this.model.word("FeeKind", fee.kind),
      fee.per && this.model.word("FeePer", fee.per),
      fee.year && String(fee.year),
    ].filter(Boolean);
    const amount = fee.amount === undefined ? null : h("strong", {}, this.amount(fee.amount));
    const text = this.texts(fee.text);
    const parts = [[amount ?? about.shift()], about.length && [lower(about)], text && [text]].filter(
      (part) => part && part[0],
    );
    return parts.length ? h("span", {}, ...joined(parts)) : null;
  }

  contact(contact) {
    const lines = [
      this.texts(contact.role),
      contact.phone && this.value(contact.phone, { kind: "phone" }),
      contact.email && this.value(contact.email, { kind: "email" }),
      contact.url && this.value(contact.url, { kind: "url" }),
      contact.postalAddress && own(contact.postalAddress),
      this.texts(contact.hours),
      this.texts(contact.text),
    ].filter(Boolean);
    return lines.length ? h("span", { class: "lines" }, ...lines.map((line) => h("span", {}, line))) : null;
  }

  venue(venue) {
    const lines = [
      venue.name && h("strong", {}, own(venue.name)),
      venue.street && own(venue.street),
      venue.town && own(venue.town),
      venue.room && own(venue.room),
      this.texts(venue.directions),
      venue.accessible !== undefined && this.t(venue.accessible ? "venue-accessible" : "venue-not-accessible"),
      venue.features && words(venue.features, (word) => this.model.word("VenueFeature", word)),
      venue.food && this.t("venue-food"),
      venue.childCare && this.t("venue-child-care"),
      this.texts(venue.comfort),
    ].filter(Boolean);
    return lines.length ? h("span", { class: "lines" }, ...lines.map((line) => h("span", {}, line))) : null;
  }

  /** When something is held: days, times, weekdays. */
  dates(dates) {
    const day = (date) => this.date(date, { weekday: true });
    const days = [];
    if (dates?.start && dates?.end && dates.start !== dates.end) days.push(`${day(dates.start)} – ${day(dates.end)}`);
    else if (dates?.start) days.push(day(dates.start));
    else if (dates?.days) days.push(dates.days.map(day).join(", "));
    if (dates?.fromTime) {
      const to = dates.toTime ? `–${this.time(dates.toTime)}` : "";
      days.push(this.t("at-time", { time: this.time(dates.fromTime) + to }));
    }
    if (dates?.season) days.push(this.inline(this.model.word("Season", dates.season)));
    if (dates?.weekdays)
      days.push(dates.weekdays.map((day) => this.inline(this.model.word("Weekday", day))).join(", "));
    if (dates?.approximate) days.push(this.t("approximate"));
    const text = this.texts(dates?.text);
    return { line: first(days.filter(Boolean).join(", ")), text };
  }
}

/** Words of a list, in one line where they fit. */
function words(values, name) {
  if (!Array.isArray(values) || values.length === 0) return null;
  // The commas stand in the text, so that they are heard and copied too.
  const last = values.length - 1;
  return list(
    values.map((value, index) => String(name(value, index)) + (index < last ? ", " : "")),
    { class: "words" },
  );
}

function lower(parts) {
  // What has several capitals, as LHL, stays as it is.
  const down = (text) => (/^\p{Lu}\P{Lu}*$/u.test(text) ? text[0].toLowerCase() + text.slice(1) : text);
  return parts.map(down).join(", ");
}

function first(text) {
  return text ? text[0].toUpperCase() + text.slice(1) : "";
}

function joined(parts) {
  return parts.flatMap((part, index) => (index === 0 ? part : [" – ", ...part]));
}
