import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseSchema, parseCase } from '../../src/schema.js';
import { factory, least, report, village, whole } from './documents.js';

const anything = fc.anything({
  withNullPrototype: true,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withObjectString: true,
  maxDepth: 4,
});

/** Values among which right ones are frequent. */
const likely = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('village', 'factory', 'report', 'in', 'other', 'funds', '2015', '2015-02-30'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      0,
      1,
      0.5,
      -1,
      ['village'],
      ['village', 'village'],
      'partnership-archetypes.balance',
    ),
  },
  { weight: 1, arbitrary: anything },
);

const keysOf = (rows: readonly object[]) => [...new Set(rows.flatMap((row) => Object.keys(row)))];
const lists = Object.entries(whole).filter((entry): entry is [string, typeof whole.parties] => {
  const [key, value] = entry;
  return Array.isArray(value) && key !== 'complete' && key !== 'defines';
});

/** Documents near right ones: rows of the whole document, each with some keys left out, and some with other values. */
const documents = fc.record(
  {
    schema: fc.constant(least.schema),
    id: fc.constant('a'),
    title: fc.constant('A'),
    period: fc.record({ from: likely, to: likely }, { requiredKeys: [] }),
    complete: fc.subarray(['parties', 'benefits']),
    ...Object.fromEntries(
      lists.map(([name, rows]) => [
        name,
        fc.array(
          fc
            .tuple(fc.constantFrom(...rows), fc.subarray(keysOf(rows), { maxLength: 1 }), likely)
            .map(([row, keys, value]) => ({
              ...row,
              ...Object.fromEntries(keys.map((key) => [key, value])),
            })),
          { maxLength: 2 },
        ),
      ]),
    ),
    parties: fc.constant([village, factory, { ...factory, id: 'plant' }]),
    sources: fc.constant([report]),
    informants: fc.constant([{ id: 'head' }]),
  },
  { requiredKeys: ['schema', 'id', 'title', 'parties', 'sources', 'informants'] },
);

const inputs = fc.oneof(anything, fc.object({ withNullPrototype: true }), documents);

describe('whatever the input', () => {
  test('parseCase does not throw, and what it accepts it accepts again as the same', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = parseCase(input);
        if (result.ok) {
          expect(parseCase(result.case)).toStrictEqual(result);
          const json = JSON.stringify(result.case);
          expect(JSON.stringify(parseCase(JSON.parse(json)))).toBe(`{"ok":true,"case":${json}}`);
        } else {
          expect(result.faults.length).toBeGreaterThan(0);
          expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('the schema accepts the same documents, as the same case', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const [ours, zods] = [parseCase(input), caseSchema.safeParse(input)];
        expect(zods.success).toBe(ours.ok);
        if (ours.ok) expect(zods.data).toStrictEqual(ours.case);
      }),
      { numRuns: 2_000 },
    );
  });

  test('the near documents are of both kinds', () => {
    const kinds = fc.sample(documents, { numRuns: 500, seed: 1 }).map((input) => parseCase(input).ok);
    expect(new Set(kinds)).toEqual(new Set([true, false]));
  });
});
