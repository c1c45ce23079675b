import { expect, test } from 'vitest';
import { defineTypology } from '../../../src/forms/typology/define.js';
import { thrownBy } from '../../core/thrown-by.js';

const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;
const asked = { asks: 'relation', rubric: 'ours', ...ours } as const;
const good = {
  form: 'typology',
  id: 'made',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: ours.source,
  attributes: { held: asked },
  types: { one: { defining: { held: 'in' }, ...ours } },
  readings: { plain: { changes: {}, ...ours } },
  defaultReading: 'plain',
} as const;

const remedyFor = (change: object) =>
  thrownBy(() => Reflect.apply(defineTypology, undefined, [{ ...good, ...change }])).remedy;

test('the definition that the others here are made from is sound', () => {
  expect(defineTypology(good)).toBe(good);
});

test.each([
  ['a key of the definition', { atributes: {} }, "there is no key 'atributes'"],
  ['whom it asks', { attributes: { held: { ...asked, asks: 'parnter' } } }, 'attributes.held.asks'],
  ['how answers combine', { attributes: { held: { ...asked, over: 'strongset' } } }, 'attributes.held.over'],
  ['a key of an attribute', { attributes: { held: { ...asked, direct: true } } }, "there is no key 'direct'"],
  [
    'the basis of an attribute',
    { attributes: { held: { ...asked, basis: 'mine' } } },
    'attributes.held.basis',
  ],
  ['the basis of a rubric', { attributes: { held: { ...asked, rubric: 'mine' } } }, 'attributes.held.rubric'],
  [
    'a key of a type',
    { types: { one: { ...good.types.one, indicativ: {} } } },
    "there is no key 'indicativ'",
  ],
  [
    'a work that the bibliography lacks',
    { source: [{ ref: 'nobody-1999' }] },
    'source: at least one citation',
  ],
  ['no source at all', { types: { one: { defining: { held: 'in' }, basis: 'ours' } } }, 'types.one.source'],
  [
    'a key of a reading',
    { readings: { plain: { ...good.readings.plain, chnages: {} } } },
    "no key 'chnages'",
  ],
  [
    'a key of a change',
    { readings: { plain: { ...ours, changes: { one: { defne: { held: 'out' } } } } } },
    "there is no key 'defne'",
  ],
  ['no version', { version: undefined }, 'id, version, basis'],
  ['the basis of the model', { basis: { model: 'mine', rule: 'ours' } }, 'basis: model and rule'],
  [
    'more readings than are quick',
    { readings: Object.fromEntries(Array.from({ length: 17 }, (_, n) => [`r${n}`, good.readings.plain])) },
    'readings: at most 16',
  ],
])('what is misspelt is not passed over: %s', (_, change, part) => {
  expect(remedyFor(change)).toContain(part);
});
