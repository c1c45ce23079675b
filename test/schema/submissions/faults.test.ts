import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/core/locale.js';
import { explainFault } from '../../../src/explain/explain-fault.js';
import { type AnswersResult, fromKobo } from '../../../src/schema.js';
import { submissionFaults } from './fault-table.js';

describe('fromKobo says what is wrong, and where, and reads the rest', () => {
  test.each(submissionFaults)('%s', (_, input, code, path, params, count, options = {}) => {
    const read: (input: unknown, options: object) => AnswersResult = fromKobo;
    const result = read(input, options);
    const { faults } = result;
    expect(faults).toEqual([{ code, path: [...path], params }]);
    expect(result).toMatchObject({ ok: false, omitted: 0 });
    expect(result.read.flatMap(({ observations }) => observations)).toHaveLength(count);
    for (const fault of faults)
      for (const locale of locales) expect(explainFault(fault, { locale })).toMatch(/\S: \S.*\.$/);
  });
});
