// An offer as schema.org has it, for search engines. What schema.org has no word for stays in the page.

import { said } from "../words.js";

/** @param offer an offer, @param lang the language of the page */
export function jsonLd(offer, lang) {
  const text = (texts) => said(texts, lang)?.text;
  const course = {
    "@context": "https://schema.org",
    "@type": "Course",
    name: text(offer.title),
    description: text(offer.summary) ?? text(offer.description) ?? text(offer.content?.whatHappens),
    url: offer.information?.publicPage ?? offer.page?.url,
    inLanguage: offer.language?.heldIn,
    provider: organisation(offer.provider),
    audience: text(offer.audience?.description) && {
      "@type": "Audience",
      audienceType: text(offer.audience.description),
    },
    about: each(
      offer.audience?.conditions,
      (one) => text(one.name) && { "@type": "MedicalCondition", name: text(one.name) },
    ),
    teaches: each(offer.goals, (goal) => text(goal.text)),
    offers: prices(offer.cost),
    hasCourseInstance: each(offer.runs, (run) => ({
      "@type": "CourseInstance",
      name: text(run.title),
      courseMode: modes(run.modes ?? offer.delivery?.modes),
      startDate: moment(run.dates?.start, run.dates?.fromTime),
      endDate: moment(run.dates?.end, run.dates?.toTime),
      location: each(run.venues ?? offer.venues, place),
      inLanguage: run.heldIn,
      url: run.url,
      offers: prices(run.cost),
    })),
  };
  return trimmed(course);
}

function organisation(provider) {
  return (
    provider?.name && {
      "@type": "Organization",
      name: provider.name,
      department: provider.unit && { "@type": "Organization", name: provider.unit },
    }
  );
}

function place(venue) {
  const address = {
    "@type": "PostalAddress",
    streetAddress: venue.street,
    addressLocality: venue.town,
    addressCountry: "NO",
  };
  return { "@type": "Place", name: venue.name, address: venue.street || venue.town ? address : undefined };
}

function prices(cost) {
  return each(cost?.fees, (fee) => {
    if (fee.amount === "free") return { "@type": "Offer", price: 0, priceCurrency: "NOK" };
    return fee.amount?.nok === undefined
      ? undefined
      : { "@type": "Offer", price: fee.amount.nok, priceCurrency: "NOK" };
  });
}

/** Only whole dates: schema.org has no "every February". */
function moment(date, time) {
  return /^\d{4}-\d\d-\d\d$/.test(date ?? "") ? date + (time ? `T${time}` : "") : undefined;
}

function modes(modes) {
  const words = { "in-person": "onsite", digital: "online", hybrid: "blended", "self-paced": "online" };
  return each(modes, (mode) => words[mode]);
}

function each(list, make) {
  if (!Array.isArray(list)) return undefined;
  const made = list.map(make).filter((one) => one !== undefined && one !== "");
  return made.length ? made : undefined;
}

/** Without what is not stated. What has nothing but its type says nothing. */
function trimmed(value) {
  if (Array.isArray(value)) {
    const kept = value.map(trimmed).filter((one) => one !== undefined);
    return kept.length ? kept : undefined;
  }
  if (value === null || typeof value !== "object") return value === "" || value === null ? undefined : value;
  const kept = Object.entries(value)
    .map(([name, inner]) => [name, trimmed(inner)])
    .filter(([, inner]) => inner !== undefined);
  return kept.some(([name]) => name !== "@type") ? Object.fromEntries(kept) : undefined;
}
