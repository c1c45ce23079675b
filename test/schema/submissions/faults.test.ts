import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/core/locale.js';
import { explainFault } from '../../../src/explain/explain-fault.js';
import { type AnswersResult, fromKobo } from '../../../src/schema.js';
import { submissionFaults } from './fault-table.js';

const rows = submissionFaults.map(
  ([title, input, code, path, params, count, options = {}]) =>
    [title, { input, fault: { code, path: [...path], params }, count, options }] as const,
);

describe('fromKobo says what is wrong, and where, and reads the rest', () => {
  test.each(rows)('%s', (_, { input, fault, count, options }) => {
    const read: (input: unknown, options: object) => AnswersResult = fromKobo;
    const result = read(input, options);
    expect(result).toMatchObject({ ok: false, omitted: 0 });
    expect(result.faults).toEqual([fault]);
    expect(result.read.flatMap(({ observations }) => observations)).toHaveLength(count);
    for (const one of result.faults)
      for (const locale of locales) expect(explainFault(one, { locale })).toMatch(/\S: \S.*\.$/);
  });
});
