/** What a provider document says of itself, and not of its offers. */
const ITS_OWN = new Set(["format", "$schema", "id", "provider", "summary", "page", "unstated"]);

/** The offer with what its provider says for all its offers, where the offer says nothing itself. */
export function inherited(offer, provider, model) {
  if (provider === null) return offer;
  const unstated = new Set((offer.unstated ?? []).map((one) => one.fact));
  const under = (own, other, record, path) => {
    const whole = { ...own };
    for (const { name, kind } of model.fields(record)) {
      const fact = path + name;
      if (other[name] === undefined || unstated.has(fact) || (path === "" && ITS_OWN.has(name))) continue;
      if (own[name] === undefined && kind.kind !== "record") whole[name] = other[name];
      else if (kind.kind === "record") whole[name] = under(own[name] ?? {}, other[name], kind.of, `${fact}.`);
    }
    return whole;
  };
  return under(offer, provider, "Offer", "");
}

/**
 * The offer with what its runs say and it does not say itself: all their places and contacts, and the price when it is the
 * same for all that state one.
 */
export function gathered(offer) {
  const runs = Array.isArray(offer.runs) ? offer.runs : [];
  const distinct = (values) => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
  const whole = { ...offer };
  for (const name of ["venues", "contacts"]) {
    const all = distinct(runs.flatMap((run) => run[name] ?? []));
    if (whole[name] === undefined && all.length) whole[name] = all;
  }
  const prices = distinct(runs.map((run) => run.cost).filter((cost) => cost !== undefined));
  if (whole.cost === undefined && prices.length === 1) [whole.cost] = prices;
  return whole;
}
