// The rules for json-logic-js.
import jsonLogic from 'json-logic-js';
import { outcomeOf, sevenRules, types } from './rules.mjs';

const met = ([fact, value]) => ({ in: [{ var: fact }, value] });
const all = (criteria) => ({ and: criteria.map(met) });

const seven = sevenRules.map(({ outcome, met: own, notMet }) => [
  outcome,
  { and: [...own.map(met), ...notMet.map((criteria) => ({ '!': all(criteria) }))] },
]);
const three = Object.entries(types).map(([type, criteria]) => [type, all(criteria)]);

/** The outcome that seven rules give for a record of level names: each is asked, as the engine does too. */
export function classifyBySevenRules(record) {
  let found = outcomeOf([]);
  for (const [outcome, logic] of seven) if (jsonLogic.apply(logic, record)) found = outcome;
  return found;
}

/** The same by three rules, one for each type. */
export function classifyByThreeRules(record) {
  const inside = [];
  for (const [type, logic] of three) if (jsonLogic.apply(logic, record)) inside.push(type);
  return outcomeOf(inside);
}
