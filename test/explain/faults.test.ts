import { describe, expect, test } from 'vitest';
import { parseCaseString } from '../../src/assess/case-string/parse.js';
import { type Fault, faultCodes } from '../../src/core/fault.js';
import { type Locale, locales } from '../../src/core/locale.js';
import { explainFault } from '../../src/explain/explain-fault.js';
import { englishFaults, indonesianFaults } from '../../src/explain/fault-sentences.js';
import { fromKobo, fromRows, parseCase, parseCsrRecords } from '../../src/schema.js';
import { caseStringFaults } from '../assess/case-string/fault-table.js';
import { ownDefinitions } from '../assess/case-string/own.js';
import { thrownBy } from '../core/thrown-by.js';
import { least } from '../schema/documents.js';
import { faultTable } from '../schema/fault-table.js';
import { submissionFaults } from '../schema/submissions/fault-table.js';

function faultsOf(input: unknown): readonly Fault[] {
  const result = parseCase(input);
  return result.ok ? [] : result.faults;
}

const records = parseCsrRecords([
  {
    id: 'r',
    programme: 'P',
    kind: 'k',
    company: 'C',
    actors: [],
    place: 'L',
    from: '2016',
    reported: '2015',
  },
]);
const strings = caseStringFaults.map(([, text]) => parseCaseString(text, { definitions: ownDefinitions }));
const seen = { indicator: 'partnership-archetypes.balance', level: 'in', id: 'a' } as const;
const known = { schema: 'kemitraan/case@1', id: 'known', title: 'K', observations: [seen] } as const;
const table = fromRows(
  [
    { case: 'knwn', ...seen },
    { case: 'known', ...seen },
  ],
  { cases: [known] },
);
const answered = submissionFaults.flatMap(([, input, , , , , options]) => {
  const read: (input: unknown, options?: object) => { readonly faults: readonly Fault[] } = fromKobo;
  return read(input, options).faults;
});
const tooMany = { case: 'randu', x: Array.from({ length: 205 }, () => 0) };
const countless = fromKobo(new Array(10_000).fill(tooMany), { passOver: ['x'] });
const faults = [
  ...answered,
  ...countless.faults,
  ...faultTable.flatMap(([, input]) => faultsOf(input)),
  ...[records, table, ...strings].flatMap((result) => (result.ok ? [] : result.faults)),
];
const inCode = (fault: Fault, locale: Locale) => explainFault(fault, { locale });

test('the documents here show every fault, and each has a sentence in either language', () => {
  const shown = [...new Set(faults.map(({ code }) => code))].sort();
  expect(shown).toEqual([...faultCodes].sort());
  expect(Object.keys(englishFaults.sentences).sort()).toEqual(shown);
  expect(Object.keys(indonesianFaults.sentences).sort()).toEqual(shown);
});

// What is done to mend it: every sentence of the second kind begins with one of these.
const remedies = {
  en: /(Give|Add|Write|Remove|Use|Shorten|Name|Split|Begin|Correct|Say|Leave|or leave)/,
  id: /(Berikan|Tambahkan|Tulis|Hapus|Gunakan|Persingkat|Sebutkan|Pecah|Awali|Beri|Perbaiki|Jelaskan|Isilah|tiadakan)/,
};

describe.each(locales)('in %s', (locale) => {
  test.each(faultTable)('%s is said in one line: where, what, and how to mend it', (_, input) => {
    for (const fault of faultsOf(input)) {
      const line = inCode(fault, locale);
      expect(line).toMatch(/^[^:]*: .+\.$/);
      expect(line).not.toMatch(/[\n\r\u2028\u2029]/);
      expect(line.slice(line.indexOf(': ')).length).toBeGreaterThan(20);
      expect(line).toMatch(remedies[locale]);
      expect(line).not.toMatch(/\[object|=>|\$\{| {2}/);
      const given = JSON.stringify(fault.params);
      for (const word of ['undefined', 'NaN', 'null']) {
        if (line.includes(word)) expect(given).toContain(word);
      }
    }
  });

  test('each code is said in words of its own', () => {
    const { sentences } = { en: englishFaults, id: indonesianFaults }[locale];
    const bodies = faultCodes.map((code) => sentences[code].toString());
    expect(new Set(bodies).size).toBe(faultCodes.length);
  });

  test('what is given in the parameters is shown, and the nearest name is offered', () => {
    for (const fault of faults) {
      const line = inCode(fault, locale);
      if ('nearest' in fault.params && fault.params.nearest[0] !== undefined) {
        expect(line).toContain(`“${fault.params.nearest[0]}”`);
      }
      // What cannot be seen is shown by its number.
      if ('value' in fault.params && !/\p{Cf}/u.test(fault.params.value))
        expect(line).toContain(fault.params.value);
      if ('limit' in fault.params) expect(line).toContain(`${fault.params.limit}`);
    }
  });

  test('a key that holds a line feed, an escape code or an invisible character stays one visible line', () => {
    for (const bad of ['a\nb', 'a\u001b[31mb', 'a\u200bb', 'a\u202eb', 'a\u2028b', 'a\ud800b']) {
      const [fault] = faultsOf({ ...least, [bad]: 1 });
      expect(fault?.code).toBe('unknown-key');
      const line = fault ? inCode(fault, locale) : '';
      expect(line).toContain(`a\\u{${bad.codePointAt(1)?.toString(16)}}`);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    }
  });
});

test('the two languages differ in every fault', () => {
  for (const fault of faults) expect(inCode(fault, 'en')).not.toBe(inCode(fault, 'id'));
});

test.each([
  [{ ...least, observations: [{ indicator: 'x', level: 'in' }] }, 'observations[0].indicator: '],
  [{ ...least, 'a key.with dots': 1 }, '["a key.with dots"]: '],
  [{ ...least, 'a-b': 1 }, 'a-b: '],
  [null, 'the document: '],
])('the place in %j is written as a program would', (input, place) => {
  expect(faultsOf(input).map((fault) => inCode(fault, 'en').startsWith(place))).toContain(true);
});

test('a language that is not spoken, or an option that is not understood, is a mistake of the program', () => {
  const [fault] = faultsOf(null);
  const call = (options: unknown) =>
    thrownBy(() => Reflect.apply(explainFault, undefined, [fault, options])).code;
  expect(call({ locale: 'nl' })).toBe('unknown-locale');
  expect(call({})).toBe('unknown-locale');
  expect(call({ locale: 'en', path: true })).toBe('unknown-option');
  expect(call(undefined)).toBe('unknown-option');
});
