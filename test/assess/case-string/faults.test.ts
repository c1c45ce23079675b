import { describe, expect, test } from 'vitest';
import { parseCaseString } from '../../../src/assess/case-string/parse.js';
import { explainFault } from '../../../src/explain/explain-fault.js';
import { sealed } from './checksum.js';
import { caseStringFaults, sound } from './fault-table.js';
import { ownDefinitions } from './own.js';

const faultsOf = (text: unknown) => {
  const result = parseCaseString(text, { definitions: ownDefinitions });
  return result.ok ? [] : result.faults;
};

test('the string from which the others are made is sound', () => {
  expect(faultsOf(sound)).toEqual([]);
});

test.each(caseStringFaults)('%s: one fault, with its place', (_, text, code, path, params) => {
  expect(faultsOf(text).map((one) => ({ ...one, path: one.path.join('.') }))).toEqual([
    { code, path, params },
  ]);
});

// What is done to mend it.
const remedies = {
  en: /(Give|Add|Write|Remove|Use|Shorten)/,
  id: /(Berikan|Tambahkan|Tulis|Hapus|Gunakan|Persingkat)/,
};

describe.each(['en', 'id'] as const)('in %s', (locale) => {
  test.each(caseStringFaults)('%s: one line that says where, what, and how to mend it', (_, text) => {
    for (const fault of faultsOf(text)) {
      const line = explainFault(fault, { locale });
      expect(line).toMatch(/^[^:]*: .+\.$/);
      expect(line).toMatch(remedies[locale]);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\[object|\$\{| {2}/u);
      expect(line.length).toBeLessThan(600);
    }
  });
});

describe('all that is wrong is said at once', () => {
  test('in a string that was altered the checksum, and where it was altered', () => {
    const altered = sound.replace('parity_O', 'partiy_O');
    expect(faultsOf(altered).map(({ code, path }) => `${code} at ${path.join('.')}`)).toEqual([
      'checksum-mismatch at checksum',
      'unknown-question at inputs.partiy',
      'missing at inputs.parity',
    ]);
  });

  test('in a string made by hand every field', () => {
    const made = sealed('kemitraan1~power-layout~1.0.0~strict~subordination_mi~parity_0.50~parity_I~moon');
    expect(faultsOf(made).map(({ code, path }) => `${code} at ${path.join('.')}`)).toEqual([
      'unknown-reading at reading',
      'out-of-order at inputs.parity',
      'given-twice at inputs.parity',
      'malformed-field at ',
      'not-canonical at inputs.parity',
      'not-a-code at inputs.subordination',
    ]);
  });

  test('the first 1,000 are listed, and the others counted', () => {
    const made = sealed(`${sound.slice(0, -9)}${'~'.repeat(5000)}`);
    const result = parseCaseString(made);
    expect(result.ok ? [] : [result.faults.length, result.omitted]).toEqual([1000, 4000]);
  });
});
