import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import { flipSet } from '../../../src/forms/flip-set.js';
import { nextQuestions } from '../../../src/forms/next-questions.js';
import { pathTo } from '../../../src/forms/path-to.js';
import { defineTypology } from '../../../src/forms/typology/define.js';
import type { TypologyDefinition } from '../../../src/forms/typology/definition.js';
import { thrownBy } from '../../core/thrown-by.js';
import { deepFreeze } from '../../deep-freeze.js';
import { numbered, typologyOf } from './made.js';

const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;
const asked = { asks: 'relation', rubric: 'ours', ...ours } as const;

const good = deepFreeze({
  form: 'typology',
  id: 'network-types',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: ours.source,
  attributes: { dense: asked, led: { ...asked, parts: ['named', 'followed'] } },
  types: {
    clique: { defining: { dense: 'in' }, indicative: { led: 'out' }, ...ours },
    star: { defining: { dense: 'out', led: 'in' }, ...ours },
  },
  readings: {
    plain: { changes: {}, ...ours },
    strict: { changes: { clique: { define: { led: 'out' } } }, ...ours },
  },
  defaultReading: 'plain',
} as const);

/** A definition as a caller without the compiler may give it. */
function written(json: object): TypologyDefinition {
  return JSON.parse(JSON.stringify(json));
}

const faultsOf = (definition: TypologyDefinition) => thrownBy(() => defineTypology(definition)).remedy;

describe('a good definition', () => {
  const definition = defineTypology(good);
  const verdict = classify(definition, { dense: 'out' });

  test('comes back as it is', () => {
    expect(definition).toBe(good);
  });

  test('works with every function of the form', () => {
    expect(verdict.outcome).toEqual({
      kind: 'undetermined',
      possible: [{ kind: 'dominant', type: 'star' }, { kind: 'none' }],
      complete: true,
    });
    expect(nextQuestions(definition, verdict)).toEqual([
      { indicator: 'led', kind: 'ask', left: { in: 1, out: 1 }, now: 2 },
    ]);
    expect(pathTo(definition, verdict, 'clique').steps).toEqual([
      { indicator: 'dense', kind: 'change', from: { lo: 0, hi: 0 }, to: 'mostly-in' },
    ]);
    expect(flipSet(definition, verdict).levels).toEqual([
      { type: 'clique', indicators: ['dense'] },
      { type: 'star', indicators: ['dense'] },
    ]);
  });

  test('may have 64 attributes and 16 types, and no more', () => {
    const sized = (attributes: number, types: number) =>
      typologyOf(
        numbered('a', attributes),
        Object.fromEntries(numbered('t', types).map((id) => [id, { a1: 'in' as const }])),
      );
    const largest = sized(64, 16);
    expect(defineTypology(largest)).toBe(largest);
    expect(faultsOf(sized(65, 16))).toMatch(/^attributes: at most 64\.$/);
    expect(faultsOf(sized(64, 17))).toMatch(/^types: at most 16\.$/);
    expect(classify(sized(64, 16), {}).outcome.kind).toBe('undetermined');
    for (const large of [sized(65, 16), sized(64, 17)])
      expect(thrownBy(() => classify(large, {}))).toMatchObject({
        function: 'classify',
        parameter: 'definition',
        code: 'invalid-definition',
        remedy: 'Use at most 64 attributes and 16 types.',
      });
  });

  test.each(Object.keys(good.attributes))('has no shape where the parts of %s alone are a text', (id) => {
    const own = written({ ...good, attributes: { ...good.attributes, [id]: { ...asked, parts: 'all' } } });
    for (const [name, read] of [
      ['defineTypology', () => defineTypology(own)],
      ['classify', () => classify(own, {})],
    ] as const)
      expect(thrownBy(read)).toMatchObject({ function: name, code: 'invalid-definition' });
  });
});

describe('a bad definition', () => {
  test.each<[string, object, RegExp]>([
    ['an id in capitals', { id: 'Network' }, /^id: .*'Network'/],
    ['an attribute with a dot', { attributes: { ...good.attributes, 'a.b': asked } }, /^'a\.b': /],
    [
      'an attribute that begins with a digit',
      { attributes: { ...good.attributes, '1st': asked } },
      /^'1st': /,
    ],
    [
      'an attribute named as the key of a case',
      { attributes: { ...good.attributes, schema: asked } },
      /'schema'/,
    ],
    ['a citation that is a text', { source: ['A book'] }, /^source: at least one citation/],
    [
      'a type whose source is a text',
      { types: { ...good.types, star: { ...good.types.star, source: 'A book' } } },
      /^types\.star\.source: at least one citation/,
    ],
    ['a type with a space', { types: { ...good.types, 'a b': good.types.star } }, /^'a b': /],
    ['no types', { types: {}, readings: { plain: { changes: {}, ...ours } } }, /^types: at least one/],
    [
      'a default that is no reading',
      { defaultReading: 'loose' },
      /^defaultReading: 'loose' is no reading\.$/,
    ],
    ['no readings', { readings: {} }, /^defaultReading: 'plain'/],
    [
      'a part twice',
      { attributes: { ...good.attributes, led: { ...asked, parts: ['x', 'x'] } } },
      /led\.parts/,
    ],
    [
      'a part with a dot',
      { attributes: { ...good.attributes, led: { ...asked, parts: ['x.y'] } } },
      /'x\.y'/,
    ],
    [
      'a type that nothing defines',
      { types: { ...good.types, star: { ...good.types.star, defining: {} } } },
      /types\.star: .*'plain'.*types\.star: .*'strict'/,
    ],
    [
      'a type that a reading leaves nothing to define',
      { readings: { ...good.readings, loose: { changes: { clique: { drop: ['dense'] } }, ...ours } } },
      /^types\.clique: [^.]*'loose'\.$/,
    ],
    [
      'a criterion on an attribute that there is none of',
      { types: { ...good.types, star: { defining: { led: 'in', constructor: 'in' }, ...ours } } },
      /^types\.star\.defining: 'constructor'/,
    ],
    [
      'a side that there is none of',
      { types: { ...good.types, star: { defining: { led: 'mostly-in' }, ...ours } } },
      /^types\.star\.defining\.led: /,
    ],
    [
      'a criterion that is both defining and indicative',
      { types: { ...good.types, clique: { ...good.types.clique, indicative: { dense: 'in' } } } },
      /^types\.clique: 'dense'/,
    ],
    [
      'a reading that changes a type that there is none of',
      { readings: { ...good.readings, strict: { changes: { ring: { drop: ['led'] } }, ...ours } } },
      /^readings\.strict\.changes\.ring: 'ring' is no type\.$/,
    ],
    [
      'a reading that defines by, and drops, attributes that there are none of',
      {
        readings: {
          ...good.readings,
          strict: { changes: { star: { define: { far: 'in' }, drop: ['near'] } }, ...ours },
        },
      },
      /strict\.changes\.star\.define: 'far'.*strict\.changes\.star\.drop: 'near' is no attribute\.$/,
    ],
  ])('is refused for %s', (_, change, fault) => {
    expect(faultsOf(written({ ...good, ...change }))).toMatch(fault);
  });

  test('is told all of its faults at once, also that a reading leaves a type undefined', () => {
    const error = thrownBy(() =>
      defineTypology(
        written({
          ...good,
          id: 'Bad Id',
          attributes: { ...good.attributes, Loud: asked },
          types: {
            clique: { defining: { dense: 'up', colour: 'in' }, indicative: { shape: 'in' }, ...ours },
            star: { defining: {}, ...ours },
          },
          readings: { strict: { changes: { ring: {} }, ...ours } },
        }),
      ),
    );
    expect(error).toMatchObject({
      code: 'invalid-definition',
      function: 'defineTypology',
      parameter: 'definition',
    });
    expect(error.value).toContain('Bad Id');
    for (const culprit of ['Bad Id', 'Loud', "'plain'", 'dense', 'colour', 'shape', 'ring', 'star']) {
      expect(error.remedy).toContain(culprit);
    }
  });

  test.each(['attributes', 'types', 'readings'])('is refused for __proto__ among its %s', (list) => {
    const hostile = JSON.stringify(good).replace(
      `"${list}":{`,
      `"${list}":{"__proto__":{"changes":{},"defining":{}},`,
    );
    expect(faultsOf(JSON.parse(hostile))).toContain("'__proto__'");
  });

  test.each([
    ['defining', '"defining":{'],
    ['indicative', '"indicative":{'],
    ['define', '"define":{'],
  ])('is refused for __proto__ in %s', (_, key) => {
    const hostile = JSON.stringify(good).replace(key, `${key}"__proto__":"in",`);
    expect(faultsOf(JSON.parse(hostile))).toContain("'__proto__' is no attribute");
  });
});
