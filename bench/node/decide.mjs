// node decide.mjs ENGINE FACTS DECISIONS [ROUNDS]: evaluates every customer of FACTS (JSON Lines) and writes one line
// per customer to DECISIONS. Then repeats the evaluation in ROUNDS timed rounds; prints their durations in seconds.
import { readFileSync, writeFileSync } from 'node:fs';
import { ofCustomer } from './decision.mjs';

const [engine, factsFile, decisionsFile, rounds = '0'] = process.argv.slice(2);
const { decide } = await import(`./${engine}.mjs`);
const customers = readFileSync(factsFile, 'utf8')
  .split('\n')
  .filter((line) => line)
  .map((line) => JSON.parse(line));

async function all() {
  const decisions = [];
  for (const { customer, sites } of customers) {
    const decided = [];
    for (const site of sites) decided.push(await decide(site));
    decisions.push(ofCustomer(customer, decided));
  }
  return decisions;
}

const decisions = await all();
writeFileSync(decisionsFile, decisions.map((decision) => JSON.stringify(decision) + '\n').join(''));
for (let round = 0; round < Number(rounds); round++) {
  const from = process.hrtime.bigint();
  await all();
  console.log(Number(process.hrtime.bigint() - from) / 1e9);
}
