import { describe, expect, test } from 'vitest';
import { isKemitraanError } from '../../../src/core/error.js';
import type { Verdict } from '../../../src/forms/assert-verdict.js';
import { type Definition, questionsOf } from '../../../src/forms/definition.js';
import { auditTjsl } from '../../../src/programmes.js';
import { toVegaLite } from '../../../src/render/to-vega-lite.js';
import { thrownBy } from '../../core/thrown-by.js';
import { numbered, typologyOf } from '../../forms/typology/made.js';
import { draw, outsideOf, overlapsIn } from '../drawn.js';
import { nastyNames } from '../nasty.js';
import { drawnLevels, toldRows } from './drawn-levels.js';
import { mixed, verdictOf } from './mixed.js';

const en = { locale: 'en' } as const;
const charts = {
  typology: 'memberships',
  ladder: 'ladder',
  profile: 'grid',
  checklist: 'components',
  index: 'components',
  propositions: 'findings',
  'role-model': 'findings',
  process: 'findings',
} as const;

/** The framework of each form that asks the fewest questions. */
const forms = Object.keys(charts).flatMap((form) =>
  mixed
    .filter(([, definition]) => definition.form === form)
    .sort((a, b) => sizeOf(a[1]) - sizeOf(b[1]))
    .slice(0, 1),
);
function sizeOf(definition: Definition): number {
  return Object.keys(questionsOf(definition)).length;
}

test.each(forms)(
  '%s is drawn as the one chart of its form, named or not; as no other',
  (_, { form }, verdict) => {
    const spec = toVegaLite(verdict, en);
    expect(toVegaLite(verdict, { ...en, chart: charts[form] })).toEqual(spec);
    for (const chart of new Set(Object.values(charts)))
      if (chart !== charts[form])
        expect(thrownBy(() => toVegaLite(verdict, { ...en, chart })).code).toBe('unknown-option');
  },
);

const own = { ...typologyOf(['a', 'b'], { one: { a: 'in' }, two: { b: 'in' } }), id: 'own-types' };
const ofOwn = verdictOf(own as Definition, { a: 'in' });

/** A copy of the definition in which everything is called so. */
const named = (name: string) => {
  const text = { en: name, id: name };
  const member = { label: text, description: text };
  const question = { ...member, question: text };
  return {
    ...own,
    wording: {
      label: text,
      attributes: { a: question, b: question },
      types: { one: member, two: member },
      readings: { plain: member },
    },
  } as unknown as Definition;
};

describe('a definition of a caller’s own', () => {
  test('is taken as given, alone or from a list', () => {
    const spec = toVegaLite(ofOwn, { ...en, definition: named('Mine') as never });
    expect(toldRows(spec)).toEqual(['Mine: in (1)', 'Mine: open (unknown)']);
    expect(toVegaLite(ofOwn, { ...en, definitions: [named('Mine') as never] })).toEqual(spec);
  });

  test('that is missing is asked for', () => {
    const error = thrownBy(() => toVegaLite(ofOwn, en));
    expect(error.code).toBe('unknown-framework');
    expect(error.message).toContain('options.definition');
  });
});

test('a dictionary of a caller’s own says it in their words', () => {
  const dictionary = {
    status: { certain: 'yes' },
    charts: { verdict: { known: (known: number) => `${known} KNOWN` } },
  };
  const told = mixed.flatMap(([, , verdict]) => {
    const spec = toVegaLite(verdict, { ...en, dictionary });
    return toldRows(spec);
  });
  expect(told.some((text) => text.includes('yes ('))).toBe(true);
  expect(told.join()).not.toContain(': in (');
  expect(told.some((text) => text.includes('3 KNOWN'))).toBe(true);
  expect(told.join()).not.toMatch(/\d known/);
});

const hostile = [
  ...nastyNames,
  "'); alert(1); ('",
  'datum.lo',
  '{"signal":"1"}',
  '{"expr":"now()"}',
  'url(http://evil)',
  '__proto__',
  'a\nb\nc',
  'word '.repeat(3000),
  'x'.repeat(200_000),
];
const together = 12;
const many = numbered('a', together);
const ofMany = typologyOf(many, Object.fromEntries(many.map((id) => [`t${id}`, { [id]: 'in' as const }])));
const manyVerdict = verdictOf(ofMany as Definition, { [`${many[0]}`]: 'in' });

/** Some names for the types, the attributes and the whole. */
const calling = (names: readonly string[]) => {
  const texts = many.map((_, index) => {
    const name = names[index % names.length] ?? '';
    return { label: { en: name, id: name }, description: { en: name, id: name } };
  });
  const each = (prefix: string) =>
    Object.fromEntries(many.map((id, index) => [`${prefix}${id}`, texts[index]]));
  return {
    ...ofMany,
    wording: {
      label: texts[0]?.label,
      attributes: each(''),
      types: each('t'),
      readings: { plain: texts[0] },
    },
  } as never;
};

test.each(
  Array.from({ length: Math.ceil(hostile.length / together) }, (_, index) =>
    hostile.slice(index * together, (index + 1) * together),
  ).map((names, index) => [index, names] as const),
)('no name draws, loads or breaks anything: lot %i', async (_, names) => {
  const spec = toVegaLite(manyVerdict, { ...en, definition: calling(names) });
  expect(JSON.stringify(spec).length).toBeLessThan(60_000);
  const drawn = await draw(spec);
  expect(drawn.warnings).toEqual([]);
  expect(drawn.svg).not.toMatch(/<script|<image|<a |<foreignObject|javascript:\w|xlink:href/);
  const opened = (drawn.svg.match(/<\w[^>]*>/g) ?? []).filter((tag) => !tag.endsWith('/>'));
  expect(opened).toHaveLength(drawn.svg.match(/<\/\w+>/g)?.length ?? 0);
  expect(outsideOf(drawn)).toEqual([]);
  expect(overlapsIn(drawn)).toEqual([]);
  const honest = await draw(toVegaLite(manyVerdict, { ...en, definition: calling(['Mine']) }));
  expect(drawn.marks).toEqual(honest.marks);
});

describe('what is no verdict is refused', () => {
  const archetypes = mixed[0]?.[2] as Verdict;
  test.each<[string, unknown, object, string]>([
    ['nothing', undefined, en, 'unknown-option'],
    ['nothing, as a chart of a verdict', null, { ...en, chart: 'memberships' }, 'unknown-framework'],
    ['an empty object, as a chart of a verdict', {}, { ...en, chart: 'grid' }, 'unknown-framework'],
    ['a list of verdicts', [archetypes], { ...en, chart: 'memberships' }, 'unknown-framework'],
    ['another language', archetypes, { locale: 'de' }, 'unknown-locale'],
    ['an option that there is none of', archetypes, { ...en, most: 3 }, 'unknown-option'],
    ['a chart that there is none of', archetypes, { ...en, chart: 'radar' }, 'unknown-option'],
    ['no options', archetypes, undefined as never, 'unknown-option'],
    ['a definition that is none', archetypes, { ...en, definition: 'mine' }, 'invalid-definition'],
    ['another definition', archetypes, { ...en, definition: own }, 'verdict-mismatch'],
    [
      'another version',
      { ...archetypes, framework: { ...archetypes.framework, version: '0' } },
      en,
      'verdict-mismatch',
    ],
    ['the verdict on a history', auditTjsl({ events: [] }), en, 'invalid-input'],
    [
      'a case that it is not of',
      archetypes,
      { ...en, case: { schema: 'kemitraan/case@1', id: 'a', title: 'A' } },
      'verdict-mismatch',
    ],
  ])('%s', (_, given, options, code) => {
    expect(thrownBy(() => toVegaLite(given as never, options as never)).code).toBe(code);
  });
});

const damage: readonly unknown[] = [
  null,
  undefined,
  -1,
  Number.NaN,
  [],
  { lo: 1, hi: 0 },
  { expr: 'now()' },
  Symbol('s'),
];

/** The place of every value in a verdict, but in its reasons. */
function placesIn(value: unknown, place: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null || place[0] === 'reasons') return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [...place, key],
    ...placesIn(inner, [...place, key]),
  ]);
}

test.each(forms)(
  '%s: a verdict that is damaged anywhere is refused in words, or drawn as plain data',
  (id, definition) => {
    const whole = verdictOf(definition, {});
    const places = placesIn(whole);
    const some = places.filter(
      ([table], index) => table === 'status' || index % Math.ceil(places.length / 24) === 0,
    );
    let refused = 0;
    for (const place of some)
      for (const value of damage) {
        const copy = structuredClone(whole);
        let inner: object = copy;
        for (const key of place.slice(0, -1)) inner = Reflect.get(inner, key);
        Reflect.set(inner, place.at(-1) ?? '', value);
        try {
          const drawn = toVegaLite(copy as Verdict, en);
          const { $schema: _, ...spec } = drawn;
          expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
          expect(JSON.stringify(spec)).not.toMatch(/"(expr|signal)":|undefined|\[object/);
          for (const { lo, hi } of drawnLevels(drawn))
            expect([lo >= 0, lo <= hi, hi <= 1]).not.toContain(false);
        } catch (error) {
          if (!isKemitraanError(error)) throw new Error(`${id} at ${place.join('.')}`, { cause: error });
          refused += 1;
        }
      }
    expect(refused).toBeGreaterThan(50);
  },
);

test.each(forms)('%s: what throws when it is read is refused in words', (_, __, verdict) => {
  for (const key of Object.keys(verdict)) {
    const trap = Object.defineProperty({ ...verdict }, key, {
      enumerable: true,
      get() {
        throw new Error('not readable');
      },
    });
    expect(['invalid-input', 'verdict-mismatch']).toContain(thrownBy(() => toVegaLite(trap, en)).code);
  }
});
