import { describe, expect, test } from 'vitest';
import { formatCaseString } from '../../../src/assess/case-string/format.js';
import { parseCaseString } from '../../../src/assess/case-string/parse.js';
import { explainFault } from '../../../src/explain/explain-fault.js';
import type { TypologyDefinition } from '../../../src/forms/typology/definition.js';
import { powerLayout } from '../../../src/frameworks/power-layout/definition.js';
import { sealed } from './checksum.js';
import { verdictOf } from './samples.js';

// As it might have been before: with a question more, by which one of the types was told.
const older: TypologyDefinition = {
  ...powerLayout,
  version: '0.9.0',
  attributes: { ...powerLayout.attributes, distance: powerLayout.attributes.parity },
  types: {
    ...powerLayout.types,
    'linear-union': { ...powerLayout.types['linear-union'], defining: { parity: 'in', distance: 'out' } },
  },
};
const newer: TypologyDefinition = { ...older, version: '2.0.0' };
const answers = { parity: 'in', subordination: 'out' };
const text = formatCaseString(powerLayout, verdictOf(powerLayout, { answers, how: {} }));
const olderVerdict = verdictOf(older, { answers: { ...answers, distance: 'mostly-in' }, how: {} });
const olderText = formatCaseString(older, olderVerdict);

describe('a string is read by the definition of its own version', () => {
  test('of those that are given', () => {
    for (const definitions of [[older], [newer, older], [older, newer, powerLayout]]) {
      const read = parseCaseString(olderText, { definitions });
      expect(read.ok && [read.version, read.definition === older, read.verdict]).toEqual([
        '0.9.0',
        true,
        olderVerdict,
      ]);
    }
  });

  test('of the library, where another version of it is given', () => {
    const read = parseCaseString(text, { definitions: [older, newer] });
    expect(read.ok && [read.version, read.definition === powerLayout]).toEqual(['1.0.0', true]);
  });

  test('of the caller, where both have it', () => {
    const own = { ...powerLayout };
    const read = parseCaseString(text, { definitions: [own] });
    expect(read.ok && read.definition === own).toBe(true);
  });
});

test('without it a string is refused, with the versions that there are and what to do', () => {
  const read = parseCaseString(olderText, { definitions: [newer] });
  const faults = read.ok ? [] : read.faults;
  expect(faults).toEqual([
    {
      code: 'unknown-version',
      path: ['version'],
      params: { framework: 'power-layout', version: '0.9.0', known: ['2.0.0', '1.0.0'] },
    },
  ]);
  for (const locale of ['en', 'id'] as const) {
    const line = faults.map((fault) => explainFault(fault, { locale })).join();
    for (const part of ['0.9.0', '2.0.0, 1.0.0', 'power-layout', 'options.definitions'])
      expect(line).toContain(part);
  }
});

test('a string of another version under this one is no string of it: the checksum, and what is asked', () => {
  const renamed = olderText.slice(0, olderText.lastIndexOf('~')).replace('0.9.0', '1.0.0');
  const codes = [olderText.replace('0.9.0', '1.0.0'), sealed(renamed)].map((one) => {
    const read = parseCaseString(one);
    return read.ok ? [] : read.faults.map(({ code }) => code);
  });
  expect(codes).toEqual([['checksum-mismatch', 'unknown-question'], ['unknown-question']]);
});
