import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { LadderDefinition } from '../../../src/forms/ladder/definition.js';
import type { LadderWording } from '../../../src/forms/ladder/wording.js';
import { frameworks } from '../../../src/registry/frameworks.js';
import { wordings } from '../../../src/registry/wordings.js';
import { cites, lacking } from './key-words.js';
import { tablesWith } from './tables.js';

interface Rung {
  readonly id: string;
  readonly at: readonly string[];
  readonly en: string;
  /** The source gives it a name, and does not say what it takes. */
  readonly namedOnly: boolean;
  /** Stems of what the source says of it. */
  readonly says?: { readonly en: readonly string[]; readonly id: readonly string[] };
}

interface Expected {
  readonly work: string;
  readonly rungs: readonly Rung[];
  readonly orders: readonly { readonly lower: string; readonly higher: string }[];
  readonly notStated: readonly (readonly [string, string])[];
}

const expectedOf = (id: string): Expected =>
  JSON.parse(readFileSync(new URL(`${id}.json`, import.meta.url), 'utf8'));
const definitions: Readonly<Record<string, unknown>> = frameworks;
const words: Readonly<Record<string, unknown>> = wordings;
const sorted = (pairs: readonly (readonly string[])[]) => pairs.map((pair) => pair.join(' < ')).sort();

describe.each(tablesWith('rungs'))('%s', (id) => {
  const expected = expectedOf(id);
  const definition = (definitions[id] ?? { order: 'total', rungs: {}, indicators: {} }) as LadderDefinition;
  const wording = (words[id] ?? { label: {}, rungs: {}, indicators: {} }) as LadderWording;
  const pairs: readonly (readonly string[])[] = definition.order === 'total' ? [] : definition.order;

  test('is registered', () => {
    expect([definition.id, definition.form]).toEqual([id, 'ladder']);
  });

  test('has the names of the source, and no other', () => {
    expect(Object.keys(definition.rungs).sort()).toEqual(expected.rungs.map((rung) => rung.id).sort());
  });

  test('orders the pairs that the source orders, and no other', () => {
    expect(definition.order).not.toBe('total');
    expect(sorted(pairs)).toEqual(sorted(expected.orders.map(({ lower, higher }) => [lower, higher])));
    expect(definition.cumulative).toBeUndefined();
  });

  test('the table says of every pair whether it is ordered', () => {
    const ids = expected.rungs.map((rung) => rung.id);
    const all = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other].sort()));
    const told = [...expected.orders.map(({ lower, higher }) => [lower, higher]), ...expected.notStated];
    expect(sorted(told.map((pair) => [...pair].sort()))).toEqual(sorted(all));
  });

  test('cites every place where the source has it', () => {
    const missing = expected.rungs.flatMap((rung) =>
      rung.at
        .filter((place) => !cites(definition.rungs[rung.id]?.source, place, expected.work))
        .map((place) => `${rung.id}: ${place}`),
    );
    expect(missing).toEqual([]);
  });

  test.each(expected.rungs)('$id is called what the source calls it, and says what it says', (rung) => {
    const { label, description } = wording.rungs[rung.id] ?? {};
    expect(lacking(label?.en ?? '', rung.en)).toEqual([]);
    for (const stem of rung.says?.en ?? []) expect(description?.en.toLowerCase()).toContain(stem);
    for (const stem of rung.says?.id ?? []) expect(description?.id.toLowerCase()).toContain(stem);
  });

  test.each(expected.rungs)('what $id takes is not said to be published where it is only named', (rung) => {
    const basis = definition.rungs[rung.id]?.basis;
    expect(['published', 'adapted', 'ours'].slice(rung.namedOnly ? 1 : 0)).toContain(basis);
  });
});
