// json-rules-engine: statuses, then model, then the rest; the results of a rule are facts for later rules.
import { Engine } from 'json-rules-engine';
import { ofSite } from './decision.mjs';

const is = (fact, value) => ({ fact, operator: 'equal', value });
const isNot = (fact, value) => ({ fact, operator: 'notEqual', value });
const from = (day) => ({ fact: 'asOf', operator: 'greaterThanInclusive', value: day });
const all = (...conditions) => ({ all: conditions });
const any = (...conditions) => ({ any: conditions });
const not = (condition) => ({ not: condition });

const isManaged = is('routing', 'provider-managed');
const isSelfManaged = is('routing', 'self-managed');
const isWide = { fact: 'mbps', operator: 'greaterThan', value: 10000 };
const hasSlowLine = { fact: 'lineMbps', operator: 'lessThan', value: { fact: 'mbps' } };
const needsDirect = any(is('macsec', true), is('isolation', true), isWide);
const directKnown = from(20201007);
const layer2Only = from(20241018);

const engine = new Engine([], { allowUndefinedFacts: true });
// comparisons with an unknown number are false in both directions
const rule = (priority, conditions, found) =>
  engine.addRule({
    conditions: 'all' in conditions || 'any' in conditions || 'not' in conditions ? conditions : all(conditions),
    priority,
    event: { type: 'found', params: found },
    onSuccess: (event, almanac) => {
      for (const [fact, value] of Object.entries(found)) almanac.addFact(fact, value);
    },
  });

// Statuses: exclusion takes precedence over undetermined, undetermined over eligible.
const EXCLUSION = 40;
const DOUBT = 30;
const status = (name, excluded, eligible, doubts = []) => {
  rule(EXCLUSION, any(...excluded), { [name]: 'excluded' });
  const open = not(is(name, 'excluded'));
  const sure = all(eligible, ...doubts.map(not));
  rule(DOUBT, all(open, sure), { [name]: 'eligible' });
  rule(DOUBT, all(open, not(sure)), { [name]: 'undetermined' });
};

status(
  'exchangeStatus',
  [
    is('colocation', false),
    is('cloudExchange', false),
    needsDirect,
    all(isManaged, is('operatorRouting', false)),
  ],
  any(is('cloudExchange', true), is('exchangeOperator', true)),
);
status(
  'ethernetStatus',
  [is('ethernet', false), needsDirect, hasSlowLine, all(isManaged, is('carrierRouting', false))],
  is('ethernet', true),
  [all(isManaged, is('carrierRouting', null), layer2Only)],
);
status(
  'ipvpnStatus',
  [
    all(isNot('wan', null), isNot('wan', 'mpls-ipvpn')),
    is('onWan', false),
    is('interconnects', false),
    needsDirect,
    isSelfManaged,
  ],
  all(
    is('wan', 'mpls-ipvpn'),
    is('onWan', true),
    any(is('interconnects', true), is('wanProviderKnown', true)),
  ),
);
status(
  'directStatus',
  [
    not(directKnown),
    all(not(needsDirect), is('ingestion', false)),
    all(is('candidates', true), is('directCandidate', false)),
    all(is('colocation', false), any(is('ethernet', false), hasSlowLine)),
    isManaged,
  ],
  all(is('directCandidate', true), any(is('colocation', true), is('ethernet', true))),
);

// The first eligible model.
const MODEL = 20;
const models = [
  ['expressroute-direct', 'directStatus', 'directRank'],
  ['cloud-exchange', 'exchangeStatus', 'exchangeRank'],
  ['any-to-any-ipvpn', 'ipvpnStatus', 'ipvpnRank'],
  ['point-to-point-ethernet', 'ethernetStatus', 'ethernetRank'],
];
for (const [model, name, rank] of models) {
  const earlier = models
    .filter((other) => other[0] !== model)
    .map(([, otherName, otherRank]) =>
      not(all(is(otherName, 'eligible'), { fact: otherRank, operator: 'lessThan', value: { fact: rank } })),
    );
  rule(MODEL, all(is(name, 'eligible'), ...earlier), { model, outcome: 'recommended' });
}

// Outcome, layer and BGP.
const REST = 10;
const statuses = models.map(([, name]) => name);
const unchosen = statuses.map((name) => isNot(name, 'eligible'));
rule(REST, all(...unchosen, any(...statuses.map((name) => is(name, 'undetermined')))), { outcome: 'undetermined' });
rule(REST, all(...statuses.map((name) => is(name, 'excluded'))), { outcome: 'no-model' });
const isExchange = is('model', 'cloud-exchange');
const isEthernet = is('model', 'point-to-point-ethernet');
const isFree = is('routing', 'no-preference');
const customer = { layer: '2', bgpBy: 'customer' };
const provider = { layer: '3', bgpBy: 'provider' };
const either = { layer: 'either', bgpBy: 'depends-on-layer' };
rule(REST, all(any(isExchange, isEthernet), isSelfManaged), customer);
rule(REST, all(any(isExchange, isEthernet), isManaged), provider);
rule(REST, all(isExchange, isFree), either);
rule(REST, all(isEthernet, isFree, not(layer2Only)), either);
rule(REST, all(isEthernet, isFree, layer2Only), customer);
rule(REST, is('model', 'any-to-any-ipvpn'), provider);
rule(REST, is('model', 'expressroute-direct'), { layer: 'direct', bgpBy: 'customer' });

export async function decide(facts) {
  const { events } = await engine.run(facts);
  const found = Object.assign({}, ...events.map((event) => event.params));
  if (facts.asOf < 20201007) found.directStatus = null;
  return ofSite(facts.site, found);
}
