// GoRules zen: decision tables; in each table, the first matching row decides.
import { readFileSync } from 'node:fs';
import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { ofSite } from './decision.mjs';

const tables = readFileSync(new URL('decisions.json', import.meta.url));
const decision = new ZenEngine().createDecision(new ZenDecisionContent(tables));

export async function decide(facts) {
  const { result } = await decision.evaluate(facts);
  return ofSite(facts.site, result);
}
