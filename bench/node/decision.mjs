// Converts the results of both engines to the form in which decisions are compared.

const MODELS = [
  ['cloud-exchange', 'exchangeStatus'],
  ['point-to-point-ethernet', 'ethernetStatus'],
  ['any-to-any-ipvpn', 'ipvpnStatus'],
  ['expressroute-direct', 'directStatus'],
];

/** The decision for a site, from the values that an engine derived. */
export function ofSite(id, found) {
  const models = {};
  for (const [model, status] of MODELS) {
    if (found[status] != null) models[model] = found[status];
  }
  const { outcome, model = null, layer = null, bgpBy = null } = found;
  return { id, outcome, model: model ?? null, layer: layer ?? null, bgpBy: bgpBy ?? null, models };
}

/** The decision for a customer, derived from those for the sites. */
export function ofCustomer(customer, sites) {
  const has = (outcome) => sites.some((site) => site.outcome === outcome);
  let outcome = 'no-model';
  if (sites.every((site) => site.outcome === 'recommended')) outcome = 'recommended';
  else if (has('recommended')) outcome = 'partial';
  else if (has('undetermined')) outcome = 'undetermined';
  return { customer, outcome, sites };
}
