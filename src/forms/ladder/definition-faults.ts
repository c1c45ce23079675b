import { DefinitionChecks } from '../definition-checks.js';
import type { LadderDefinition } from './definition.js';
import { ladderLimits } from './limits.js';
import { rungsOf } from './rungs.js';

const keys = ['each', 'order', 'cumulative', 'indicators', 'rungs', 'statements'];

/** Everything that is wrong with a ladder and that the compiler cannot see, or did not in plain JavaScript. */
export function faultsOf(definition: LadderDefinition): string[] {
  const { order, cumulative } = definition;
  const indicators = Object.keys(definition.indicators);
  const rungs = Object.keys(definition.rungs);
  const checks = new DefinitionChecks();
  const yes = (path: string, given: unknown) =>
    checks.check(given === undefined || given === true, `${path}: true, or left out.`);
  checks.head(definition, keys, [...indicators, ...rungs]);
  checks.count('indicators', indicators, ladderLimits.indicators, 1);
  checks.count('rungs', rungs, ladderLimits.rungs, 1);
  checks.questions('indicators', definition.indicators, definition.each !== undefined);
  for (const [id, rung] of Object.entries(definition.rungs)) {
    checks.member(`rungs.${id}`, rung, ['criteria', 'avoided']);
    yes(`rungs.${id}.avoided`, rung.avoided);
    checks.check(Object.keys(rung.criteria).length > 0, `rungs.${id}.criteria: at least one.`);
    checks.criteria(`rungs.${id}.criteria`, rung.criteria, indicators, 'indicator');
  }
  yes('cumulative', cumulative);
  checks.check(!cumulative || order === 'total', "cumulative: only where the order is 'total'.");
  if (order !== 'total') orderFaults(order, rungs, checks);
  for (const { id, defining } of rungsOf(definition)) {
    const names = defining.map(([indicator]) => indicator);
    checks.check(
      new Set(names).size === names.length,
      `rungs.${id}: asks in and out of one indicator at once, together with a lower rung.`,
    );
  }
  checks.statements(definition.statements, rungs, 'rung');
  return checks.faults;
}

function orderFaults(
  order: Exclude<LadderDefinition['order'], 'total'>,
  rungs: readonly string[],
  checks: DefinitionChecks,
): void {
  for (const [index, pair] of order.entries()) {
    checks.check(pair.length === 2, `order[${index}]: two rungs, the lower first.`);
    checks.among(`order[${index}]`, pair, rungs, 'rung');
  }
  // Whoever can be reached from itself stands above itself.
  const above = (id: string) => order.filter(([lower]) => lower === id).map(([, higher]) => higher);
  for (const rung of rungs) {
    const reached = new Set(above(rung));
    for (const one of reached) for (const next of above(one)) reached.add(next);
    checks.check(!reached.has(rung), `order: '${rung}' stands above itself.`);
  }
}
