import { expect, test } from 'vitest';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import {
  type Archetype,
  type ArchetypeAttribute,
  type ArchetypeReading,
  archetypeAttributeIds,
  archetypeIds,
  archetypeReadingIds,
} from '../../src/frameworks/partnership-archetypes/definition.js';

type Sides = Readonly<Record<ArchetypeAttribute, 'in' | 'out'>>;

/** The table of the typology, written as sentences: which archetypes a partnership belongs to. */
const rules: Readonly<Record<ArchetypeReading, (is: Sides) => Archetype[]>> = {
  surakarta: (is) => [
    ...(is.balance === 'out' ? (['pseudo'] as const) : []),
    ...(is.importance === 'in' && is['mutual-benefit'] === 'in' ? (['mutualism'] as const) : []),
    ...(is.complementarity === 'in' && is.independence === 'in' ? (['conjugation'] as const) : []),
  ],
  sulistiyani: (is) => [
    ...(is.balance === 'out' ? (['pseudo'] as const) : []),
    ...(is.importance === 'in' && is['mutual-benefit'] === 'in' ? (['mutualism'] as const) : []),
    ...(is.complementarity === 'in' && is['capability-gain'] === 'in' ? (['conjugation'] as const) : []),
  ],
  strict: (is) => [
    ...(is.balance === 'out' && is.understanding === 'out' ? (['pseudo'] as const) : []),
    ...(is.importance === 'in' && is['mutual-benefit'] === 'in' && is.understanding === 'in'
      ? (['mutualism'] as const)
      : []),
    ...(is.complementarity === 'in' && is.independence === 'in' ? (['conjugation'] as const) : []),
  ],
};

/** All 256 ways to answer the eight questions with in or out. */
const records = Array.from({ length: 2 ** archetypeAttributeIds.length }, (_, bits) =>
  Object.fromEntries(archetypeAttributeIds.map((id, index) => [id, bits & (1 << index) ? 'in' : 'out'])),
) as Sides[];

function outcomeOf(types: readonly Archetype[]) {
  const [type] = types;
  if (type === undefined) return { kind: 'none' };
  return types.length === 1 ? { kind: 'dominant', type } : { kind: 'hybrid', types };
}

test.each(archetypeReadingIds)('every record comes to what the table says under %s', (reading) => {
  for (const record of records) {
    const expected = outcomeOf(rules[reading](record));
    const verdict = classifyArchetype(record, { reading });
    expect({ record, outcome: verdict.outcome }).toEqual({ record, outcome: expected });
    // The verdict carries the outcome under every reading, whichever was chosen.
    for (const id of archetypeReadingIds) expect(verdict.readings[id]).toEqual(outcomeOf(rules[id](record)));
  }
});

test.each([
  ['surakarta', 8],
  ['sulistiyani', 8],
  // Under strict, pseudo and mutualism exclude each other: one wants understanding, the other that it is missing.
  ['strict', 6],
] as const)('every archetype, alone or with others, is reachable under %s: %i outcomes', (reading, count) => {
  const reached = new Set(
    records.map((record) => JSON.stringify(classifyArchetype(record, { reading }).outcome)),
  );
  expect(reached.size).toBe(count);
  for (const type of archetypeIds) expect(reached).toContain(JSON.stringify({ kind: 'dominant', type }));
  expect(reached).toContain(JSON.stringify({ kind: 'none' }));
  const both = JSON.stringify({ kind: 'hybrid', types: ['pseudo', 'mutualism'] });
  expect(reached.has(both)).toBe(reading !== 'strict');
});

test.each([
  ['sulistiyani', 'conjugation', ['complementarity', 'independence', 'capability-gain']],
  ['strict', 'pseudo', ['balance', 'understanding']],
  ['strict', 'mutualism', ['importance', 'mutual-benefit', 'understanding']],
] as const)('%s differs from the default in %s, and only through %j', (reading, type, attributes) => {
  const differing = records.filter(
    (record) => rules[reading](record).includes(type) !== rules.surakarta(record).includes(type),
  );
  expect(differing.length).toBeGreaterThan(0);
  const projected = (record: Sides) => attributes.map((id) => record[id]).join();
  const holds = new Map<string, boolean>();
  for (const record of records) {
    const status = classifyArchetype(record, { reading }).status[type] === 'certain';
    expect(status).toBe(holds.get(projected(record)) ?? status);
    holds.set(projected(record), status);
  }
});

test('the default reading is that of the Surakarta study', () => {
  for (const record of records) {
    expect(classifyArchetype(record)).toEqual(classifyArchetype(record, { reading: 'surakarta' }));
  }
});

test('a type that holds under some readings only is marked', () => {
  for (const record of records) {
    const marked = classifyArchetype(record).reasons.flatMap(({ code, params }) =>
      code === 'reading-dependent' ? [params] : [],
    );
    const expected = archetypeIds.flatMap((type) => {
      const under = archetypeReadingIds.filter((id) => rules[id](record).includes(type));
      const notUnder = archetypeReadingIds.filter((id) => !under.includes(id));
      return under.length > 0 && notUnder.length > 0 ? [{ type, under, notUnder }] : [];
    });
    expect(marked).toEqual(expected);
  }
});

/** Every way to answer with in, out or not at all: what is possible is what some completion of it comes to. */
test.each(archetypeReadingIds)(
  'what is unknown leaves possible exactly what its answers could come to: %s',
  (reading) => {
    // An attribute that this reading does not use changes nothing, as the 256 records show; it is left at out.
    const used = archetypeAttributeIds.filter((id) => {
      const flipped = (record: Sides): Sides => ({ ...record, [id]: record[id] === 'in' ? 'out' : 'in' });
      return records.some(
        (record) => rules[reading](record).join() !== rules[reading](flipped(record)).join(),
      );
    });
    const base = Object.fromEntries(archetypeAttributeIds.map((id) => [id, 'out'])) as Sides;
    let partials: Partial<Record<ArchetypeAttribute, 'in' | 'out' | 'unknown'>>[] = [base];
    for (const id of used) {
      partials = partials.flatMap((one) =>
        (['in', 'out', 'unknown'] as const).map((level) => ({ ...one, [id]: level })),
      );
    }
    expect(partials).toHaveLength(3 ** used.length);
    for (const partial of partials) {
      const completions = records.filter((record) =>
        archetypeAttributeIds.every((id) => partial[id] === 'unknown' || partial[id] === record[id]),
      );
      const possible = new Set(
        completions.map((record) => JSON.stringify(outcomeOf(rules[reading](record)))),
      );
      const { outcome } = classifyArchetype(partial, { reading });
      const listed = outcome.kind === 'undetermined' ? outcome.possible : [outcome];
      expect({ partial, listed: listed.map((one) => JSON.stringify(one)).sort() }).toEqual({
        partial,
        listed: [...possible].sort(),
      });
    }
  },
);
