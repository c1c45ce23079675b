// The defining criteria of the default reading as rules of json-rules-engine, one per archetype.
import { Engine } from 'json-rules-engine';

const is = (fact) => ({ fact, operator: 'in', value: ['in', 'mostly-in'] });
const isNot = (fact) => ({ fact, operator: 'in', value: ['out', 'mostly-out'] });
const types = ['pseudo', 'mutualism', 'conjugation'];

const rules = [
  { conditions: { all: [isNot('balance')] }, event: { type: 'pseudo' } },
  { conditions: { all: [is('importance'), is('mutual-benefit')] }, event: { type: 'mutualism' } },
  { conditions: { all: [is('complementarity'), is('independence')] }, event: { type: 'conjugation' } },
];

/**
 * An engine to be used again and again: it is built once, outside what is measured, as its authors advise. What a record
 * leaves out or gives as unknown meets no condition, so that unknown counts as no.
 */
export function buildEngine() {
  return new Engine(rules, { allowUndefinedFacts: true });
}

/** The outcome that an engine gives for a record of level names, in the words of the library. */
export async function classifyByRules(engine, record) {
  const { events } = await engine.run(record);
  const inside = types.filter((type) => events.some((event) => event.type === type));
  if (inside.length === 0) return { kind: 'none' };
  return inside.length === 1 ? { kind: 'dominant', type: inside[0] } : { kind: 'hybrid', types: inside };
}
