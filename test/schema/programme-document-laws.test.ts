import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKemitraanError } from '../../src/core/error.js';
import type { FaultCode } from '../../src/core/fault.js';
import { implementationReports, outcomeOf, planReports, proposals } from '../programmes/documents.js';
import { type DocumentName, documentNames, documentTypes } from './programme-documents.js';

const typed: Readonly<Record<DocumentName, fc.Arbitrary<object>>> = {
  proposal: proposals,
  'plan report': planReports,
  'implementation report': implementationReports,
};

/** Values among which right ones are frequent. */
const likely = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown[]>(
      true,
      false,
      'rw',
      'financed',
      '2015',
      '2015-02-28',
      '2015-02-30',
      ['rw.social'],
      { 'rt-boards': true },
      { aim: true, activities: false },
      { location: 'yes' },
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom<unknown[]>(0, 1, -1, 0.5, 2 ** 53, ' ', 'x'.repeat(10_001)) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** What JSON may give in place of a document: one without some of its fields, with other values, also under keys that it has not. */
function given(name: DocumentName): fc.Arbitrary<unknown> {
  const keys = Object.keys(documentTypes[name].fields);
  const more = fc.constantFrom(...keys, 'titel', '__proto__', 'constructor');
  const changed = fc
    .tuple(
      typed[name],
      fc.subarray(keys, { maxLength: 4 }),
      fc.array(fc.tuple(more, likely), { maxLength: 2 }),
    )
    .map(([document, kept, changes]) =>
      Object.fromEntries([...Object.entries(document).filter(([key]) => kept.includes(key)), ...changes]),
    );
  return fc.oneof({ weight: 9, arbitrary: changed }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) });
}

const anything = fc.anything({
  withNullPrototype: true,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  maxDepth: 4,
});

/** What the door refuses, and the validator can make something of: the programmer who calls it has said what it is. */
const readable: readonly FaultCode[] = ['not-whole-amount', 'blank', 'too-long'];

describe.each(documentNames)('%s', (name) => {
  const { parse, schema, validate } = documentTypes[name];
  const inputs = fc.oneof({ weight: 4, arbitrary: given(name) }, { weight: 1, arbitrary: anything });

  test('law: nothing throws, and what comes out is plain data', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = parse(input);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        if (!result.ok) expect(result.faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });

  test('law: the validator reads whatever is taken, and it is taken again', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = parse(input);
        if (!result.ok) return;
        expect(parse(result.document)).toStrictEqual(result);
        expect(validate(result.document)).toEqual(validate(input));
        expect(schema.parse(input)).toStrictEqual(result.document);
      }),
      { numRuns: 1_000 },
    );
  });

  test('law: of what is refused, the validator throws for all but amounts, and texts blank or too long', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = parse(input);
        if (result.ok) return;
        expect(schema.safeParse(input).success).toBe(false);
        // That a field is undefined tells a validator no more than that it is not there.
        const isUndefined = result.faults.some(
          ({ params }) => 'received' in params && params.received === 'undefined',
        );
        if (isUndefined && input !== undefined) return;
        const isReadable = result.faults.every(({ code }) => readable.includes(code));
        expect(throws(() => validate(input))).toBe(!isReadable);
      }),
      { numRuns: 2_000 },
    );
  });

  test('the documents are of both kinds, and fail in every way', () => {
    const results = fc.sample(given(name), { numRuns: 2_000, seed: 1 }).map(parse);
    expect(results.filter(({ ok }) => ok).length).toBeGreaterThan(200);
    const codes = new Set(
      results.flatMap((result) => (result.ok ? [] : result.faults)).map(({ code }) => code),
    );
    const all = ['wrong-type', 'unknown-key', 'blank', 'too-long'];
    const more = name === 'proposal' ? ['not-one-of', 'not-whole-amount'] : ['not-a-date', 'no-such-date'];
    for (const code of [...all, ...more]) expect(codes).toContain(code);
  });
});

test('law: an amount is refused where the validator says that it is no whole one, but for 0', () => {
  const amounts = fc.oneof(
    fc.double(),
    fc.integer(),
    fc.maxSafeNat(),
    fc.constantFrom(
      0,
      -0,
      2 ** 53,
      2 ** 53 - 1,
      Number.MIN_VALUE,
      Number.MAX_VALUE,
      Number.NEGATIVE_INFINITY,
    ),
  );
  const { parse, validate } = documentTypes.proposal;
  fc.assert(
    fc.property(amounts, (amountRupiah) => {
      const outcome = outcomeOf(validate({ amountRupiah }), 'budget.amount.whole');
      expect(outcome).toBe(parse({ amountRupiah }).ok && amountRupiah !== 0 ? 'passed' : 'failed');
      // What was granted before may be nothing: refused is just what would count as not known.
      const { findings } = validate({ amountRupiah: 1, alreadyGrantedRupiah: amountRupiah });
      const together = findings.find(({ rule }) => rule === 'budget.amount.together');
      expect(together?.outcome !== 'cannot-tell').toBe(parse({ alreadyGrantedRupiah: amountRupiah }).ok);
    }),
    { numRuns: 1_000 },
  );
});

/** Whether a call throws the library's error; fails where it throws another. */
function throws(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch (error) {
    expect(isKemitraanError(error)).toBe(true);
    return true;
  }
}
