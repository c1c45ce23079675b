import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identifierFaults, identifierReadings, organisationIdentifier } from '../../src/registry.js';
import { thrownBy } from '../core/thrown-by.js';
import { nastyNames, nastyStrings } from '../render/nasty.js';

// Schemes of the register of org-id.guide, one of each form that its codes have.
const schemes = ['ID-KHH', 'ID-COA', 'XM-DAC', 'XI-IATI', 'CA-CRA_ACR', 'CA_AB-ABT', 'CN-11-CR', 'GB-CHC'];

test.each([
  // Of the codes of IATI's own list, and of examples in the register.
  ['XI-IATI', 'EC_DEVCO', 'XI-IATI-EC_DEVCO'],
  ['ID-DJP', '010117771077000', 'ID-DJP-010117771077000'],
  ['CA-CRA_ACR', '89980-1815-RR0001', 'CA-CRA_ACR-89980-1815-RR0001'],
  ['CN-11-CR', '7', 'CN-11-CR-7'],
  ['GB-GOVUK', 'uk_Home Office', 'GB-GOVUK-uk_Home Office'],
  ['XM-DAC', '語', 'XM-DAC-語'],
])('%s and %s are written %s', (scheme, id, text) => {
  expect(organisationIdentifier({ scheme, id })).toEqual({ text });
});

test.each<[scheme: string, id: string, reason: string, part: string]>([
  ['', '1', 'blank', 'scheme'],
  [' \u200b', '1', 'blank', 'scheme'],
  ['ID-KHH', '', 'blank', 'id'],
  ['ID-KHH', '\u0000', 'blank', 'id'],
  ['npwp', '1', 'not-a-scheme', 'scheme'],
  ['id-khh', '1', 'not-a-scheme', 'scheme'],
  ['ID', '1', 'not-a-scheme', 'scheme'],
  ['ID-', '1', 'not-a-scheme', 'scheme'],
  ['IDN-KHH', '1', 'not-a-scheme', 'scheme'],
  ['ID-KHH-', '1', 'not-a-scheme', 'scheme'],
  ['ID-KHH-A', '1', 'not-a-scheme', 'scheme'],
  ['ID-KHH\n', '1', 'not-a-scheme', 'scheme'],
  ['https://org-id.guide', '1', 'not-a-scheme', 'scheme'],
  ...[
    'a/b',
    'a&b',
    'a|b',
    'a?b',
    ' a',
    'a ',
    'a\n',
    'a\tb',
    'a\u0000b',
    'a\u0085b',
    'a\ud800',
    '\udc00b',
    'a\uffff',
  ].map((id): [string, string, string, string] => ['ID-KHH', id, 'forbidden-character', 'id']),
])('%j and %j are not written: %s', (scheme, id, reason, part) => {
  expect(organisationIdentifier({ scheme, id })).toEqual({ text: null, reason, part });
  expect(identifierFaults).toContain(reason);
});

describe('what is written', () => {
  const ids = fc.oneof(nastyStrings, fc.constantFrom(...nastyNames), fc.string());

  test('is what IATI takes, and is read back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...schemes), ids, (scheme, id) => {
        const { text } = organisationIdentifier({ scheme, id });
        if (text === null) return;
        expect(text).toMatch(/^[^/&|?]+$/);
        expect(identifierReadings(text)).toContainEqual({ scheme, id });
        expect(identifierReadings(text, { schemes: [scheme] })).toEqual([{ scheme, id }]);
        for (const one of identifierReadings(text)) expect(organisationIdentifier(one)).toEqual({ text });
      }),
    );
  });

  test('has no reading besides those of which it is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...schemes, 'A-B', ''), ids, (scheme, id) => {
        const text = `${scheme}-${id}`;
        // By trying every place.
        const places = Array.from({ length: Math.min(text.length, 60) }, (_, at) => ({
          scheme: text.slice(0, at),
          id: text.slice(at + 1),
        }));
        const found = places.filter((one) => organisationIdentifier(one).text === text);
        expect(identifierReadings(text)).toEqual(found);
      }),
    );
  });
});

test.each([
  ['XI-PB-US-7', ['XI-PB', 'XI-PB-US']],
  ['GB-CHC-1-2-3', ['GB-CHC']],
  ['ID-KHH', []],
  ['ID-KHH-', []],
  ['', []],
  ['-', []],
])('%s may be of %j', (text, found) => {
  expect(identifierReadings(text).map(({ scheme }) => scheme)).toEqual(found);
});

test('a long text is read at once, up to the third hyphen', () => {
  expect(identifierReadings('a'.repeat(100_000))).toEqual([]);
  const id = 'XM-'.repeat(50_000);
  expect(identifierReadings(`ID-KHH-${id}`)).toEqual([{ scheme: 'ID-KHH', id }]);
});

test('of schemes of which none fits, nothing is read', () => {
  expect(identifierReadings('ID-KHH-1', { schemes: [] })).toEqual([]);
  expect(identifierReadings('ID-KHH-1', { schemes: ['XM-DAC', '__proto__'] })).toEqual([]);
});

const unreadable = new Proxy([], {
  get: () => {
    throw new Error('not readable');
  },
});
const throwing = {
  get scheme() {
    throw new Error('not readable');
  },
  id: '1',
};
test.each([
  ['nothing', undefined],
  ['a text', 'ID-KHH-1'],
  ['no id', { scheme: 'ID-KHH' }],
  ['a number', { scheme: 'ID-KHH', id: 1 }],
  ['a list', [['scheme', 'ID-KHH']]],
  ['what throws', throwing],
  ['an instance', Object.create({}, { scheme: { value: 'ID-KHH' }, id: { value: '1' } })],
])('%s is no identifier', (_, given) => {
  expect(thrownBy(() => organisationIdentifier(given as never))).toMatchObject({
    function: 'organisationIdentifier',
    parameter: 'identifier',
    code: 'invalid-input',
  });
});

test.each([
  [1, undefined, 'text', 'invalid-input'],
  [null, undefined, 'text', 'invalid-input'],
  ['ID-KHH-1', null, 'options', 'unknown-option'],
  ['ID-KHH-1', { scheme: 'ID-KHH' }, 'options', 'unknown-option'],
  ['ID-KHH-1', { schemes: 'ID-KHH' }, 'options.schemes', 'invalid-input'],
  ['ID-KHH-1', { schemes: [1] }, 'options.schemes', 'invalid-input'],
  ['ID-KHH-1', { schemes: unreadable }, 'options', 'invalid-input'],
])('refused: %#', (text, options, parameter, code) => {
  expect(thrownBy(() => identifierReadings(text as never, options as never))).toMatchObject({
    function: 'identifierReadings',
    parameter,
    code,
  });
});

test('schemes that are not given are any of the form', () => {
  expect(identifierReadings('CN-11-CR-7', { schemes: undefined } as never)).toHaveLength(2);
});
