// The rules for json-rules-engine. Engines are built once, outside what is measured, as its authors advise.
import { Engine } from 'json-rules-engine';
import { outcomeOf, sevenRules, types } from './rules.mjs';

const met = ([fact, value]) => ({ fact, operator: 'in', value });
const notMet = ([fact, value]) => ({ fact, operator: 'notIn', value });
const options = { allowUndefinedFacts: true };

/** An engine of seven rules, which gives the outcome. */
export function sevenRulesEngine() {
  const engine = new Engine([], options);
  for (const rule of sevenRules) {
    const others = rule.notMet.map((criteria) =>
      criteria.length === 1 ? notMet(criteria[0]) : { any: criteria.map(notMet) },
    );
    engine.addRule({
      conditions: { all: [...rule.met.map(met), ...others] },
      event: { type: 'outcome', params: rule.outcome },
    });
  }
  return engine;
}

/** An engine of three rules, which gives the types that are in. */
export function threeRulesEngine() {
  const engine = new Engine([], options);
  for (const [type, criteria] of Object.entries(types)) {
    engine.addRule({ conditions: { all: criteria.map(met) }, event: { type } });
  }
  return engine;
}

/** The outcome that seven rules give for a record of level names, in the words of the library. */
export async function classifyBySevenRules(engine, record) {
  const { events } = await engine.run(record);
  return events[0]?.params ?? outcomeOf([]);
}

/** The same by three rules: joining the types is part of the work. */
export async function classifyByThreeRules(engine, record) {
  const { events } = await engine.run(record);
  return outcomeOf(Object.keys(types).filter((type) => events.some((event) => event.type === type)));
}
