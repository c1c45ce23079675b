import { describe, expect, test } from 'vitest';
import { defineLadder } from '../../../src/forms/ladder/define.js';
import type { LadderDefinition } from '../../../src/forms/ladder/definition.js';
import { thrownBy } from '../../core/thrown-by.js';
import { deepFreeze } from '../../deep-freeze.js';

const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;
const asked = { asks: 'relation', rubric: 'ours', ...ours } as const;
const rung = (criteria: object) => ({ criteria, ...ours });

const good = deepFreeze({
  form: 'ladder',
  id: 'say-ladder',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: ours.source,
  order: 'total',
  indicators: { told: asked, heard: asked, led: asked },
  rungs: { low: rung({ told: 'in' }), mid: rung({ heard: 'in' }), high: rung({ told: 'out' }) },
} as const);

/** A definition as a caller without the compiler may give it. */
function written(json: object): LadderDefinition {
  return JSON.parse(JSON.stringify(json));
}

const faultsOf = (definition: LadderDefinition) => thrownBy(() => defineLadder(definition)).remedy;
describe('what has not the shape of a ladder', () => {
  test.each<[string, object]>([
    ['no form', { form: undefined }],
    ['another form', { form: 'typology' }],
    ['no id', { id: undefined }],
    ['no rungs', { rungs: undefined }],
    ['a rung that is a text', { rungs: { low: 'in' } }],
    ['a rung without a table of criteria', { rungs: { low: ours } }],
    ['no order', { order: undefined }],
    ['an order in words', { order: 'partial' }],
    ['an order of texts', { order: ['low'] }],
    ['parts that are no list', { indicators: { ...good.indicators, told: { ...asked, parts: 'a' } } }],
    ['each that is no list', { each: 'community' }],
  ])('is refused for %s', (_, change) => {
    const error = thrownBy(() => defineLadder(written({ ...good, ...change })));
    expect(error).toMatchObject({ code: 'invalid-definition', function: 'defineLadder' });
    expect(error.remedy).toMatch(/^Give a ladder: /);
  });
});

test.each(['null', '7', '"ladder"', '[]'])('%s is no ladder', (json) => {
  expect(faultsOf(JSON.parse(json))).toMatch(/^Give a ladder: /);
});

test.each(['indicators', 'rungs'])('__proto__ among the %s is refused', (list) => {
  const hostile = JSON.stringify(good).replace(`"${list}":{`, `"${list}":{"__proto__":{"criteria":{}},`);
  expect(faultsOf(JSON.parse(hostile))).toContain("'__proto__'");
});

test('__proto__ among the criteria is refused', () => {
  const hostile = JSON.stringify(good).replace('"criteria":{', '"criteria":{"__proto__":"in",');
  expect(faultsOf(JSON.parse(hostile))).toContain("'__proto__' is no indicator");
});
