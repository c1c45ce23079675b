import { describe, expect, test } from 'vitest';
import { type AnyAssessment, assess } from '../../src/assess/assess.js';
import { compare } from '../../src/assess/compare.js';
import { nextQuestions } from '../../src/assess/next-questions.js';
import { comparePublished } from '../../src/assess/published.js';
import { isKemitraanError } from '../../src/core/error.js';
import { explain } from '../../src/explain/explain.js';
import { explainAssessment } from '../../src/explain/explain-assessment.js';
import { explainComparison } from '../../src/explain/explain-comparison.js';
import { flipSet } from '../../src/forms/flip-set.js';
import { nextQuestions as questionsOn } from '../../src/forms/next-questions.js';
import { pathTo } from '../../src/forms/path-to.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { toMarkdown } from '../../src/render/to-markdown.js';
import { thrownBy } from '../core/thrown-by.js';
import { caseOf, judged } from './cases.js';

/** One framework of each form. */
const ofEachForm = [
  'partnership-archetypes',
  'cg-stages',
  'csr-contribution-phases',
  'four-pillar-prerequisites',
  'organisation-public-relationship',
  'ansell-gash-conditions',
  'two-pillar-model',
  'poac-functions',
] as const;
const subject = caseOf({
  sources: [{ id: 's', citation: 'A report', kind: 'report', extent: 'full' }],
  published: [
    {
      framework: 'partnership-archetypes',
      finding: 'semu',
      holds: ['pseudo'],
      source: 's',
      locator: 'p. 1',
    },
  ],
  observations: judged({
    'partnership-archetypes.balance': 'out',
    'partnership-archetypes.mutual-benefit': 'in',
    'cg-stages.interaction': 'in',
    'four-pillar-prerequisites.gov.1': 'in',
    'poac-functions.planning': 'in',
  }),
});
const one: AnyAssessment = assess(subject, { frameworks: ofEachForm });
const nothing: AnyAssessment = assess(caseOf(), { frameworks: ofEachForm });
const between = compare(nothing, one);

const takers: Readonly<Record<string, (damaged: AnyAssessment) => unknown>> = {
  'compare, before': (damaged) => compare(damaged, nothing),
  'compare, after': (damaged) => compare(nothing, damaged),
  nextQuestions: (damaged) => nextQuestions(damaged),
  comparePublished: (damaged) => comparePublished(damaged, subject),
  explainAssessment: (damaged) => explainAssessment(damaged, { locale: 'en', case: subject }),
  toMarkdown: (damaged) => toMarkdown(damaged, { locale: 'id', case: subject }),
};

/** What to reach in each form that has something to reach. */
const targets: Partial<Record<(typeof ofEachForm)[number], unknown>> = {
  'partnership-archetypes': 'mutualism',
  'cg-stages': 'collaborative',
  'csr-contribution-phases': 'charity',
  'four-pillar-prerequisites': { group: 'gov', atLeast: 0.5 },
  'organisation-public-relationship': { group: 'trust', atLeast: 0.5 },
};

type Path = readonly (string | number)[];

/** What is kept by ids, any of which stands for the others. */
const tables = /\/(inputs|groups|memberships|typicality|binding|status|rungs|rows|against|phases|observed)$/;

/** Where something stands in a value, once for all places that differ in a position or an id alone. */
function places(value: unknown): Path[] {
  const found = new Map<string, Path>();
  const walk = (at: unknown, path: Path, pattern: string) => {
    if (typeof at !== 'object' || at === null || path.length > 6) return;
    for (const [key, below] of Object.entries(at)) {
      const name = `${pattern}/${Array.isArray(at) || tables.test(pattern) ? '#' : key}`;
      if (!found.has(name)) found.set(name, [...path, key]);
      walk(below, [...path, key], name);
    }
  };
  walk(value, [], '');
  return [...found.values()];
}

/** A copy in which something else stands at a place, or nothing. */
function damagedAt<T>(value: T, [first, ...rest]: Path, other: unknown): T {
  if (first === undefined) return other as T;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as object;
  const below = damagedAt(Reflect.get(copy, first), rest, other);
  if (below === undefined) Reflect.deleteProperty(copy, first);
  else Reflect.set(copy, first, below);
  return copy as T;
}

/** Whether a call gives something, or refuses it in words. */
function isTold(call: () => unknown): boolean {
  try {
    call();
    return true;
  } catch (error) {
    return isKemitraanError(error);
  }
}

describe.each(Object.entries(takers))('%s', (_, take) => {
  test.each([
    ['no verdicts', { ...one, verdicts: undefined }],
    ['a verdict that is none', { ...one, verdicts: { ...one.verdicts, 'cg-stages': 'met' } }],
    ['nothing observed', { ...one, observed: undefined }],
    ['no contradictions', { ...one, contradictions: undefined }],
    [
      'a contradiction without claims',
      { ...one, contradictions: one.contradictions.map(({ claims, ...rest }) => rest) },
    ],
    ['no coverage', { ...one, coverage: {} }],
    [
      'a verdict without what is unknown',
      { ...one, verdicts: damagedAt(one.verdicts, ['cg-stages', 'unknown'], undefined) },
    ],
  ])('an assessment with %s is refused', (__, damaged) => {
    expect(thrownBy(() => take(damaged as never)).code).toBe('invalid-input');
  });

  test('one that throws when it is read is refused', () => {
    const throwing = Object.defineProperty({ ...one }, 'contradictions', {
      enumerable: true,
      get() {
        throw new Error('not readable');
      },
    });
    expect(thrownBy(() => take(throwing)).code).toBe('invalid-input');
  });
});

// A report says what the explanation does, at more cost.
const { toMarkdown: _, ...quick } = takers;

test('damage in any place of an assessment is refused in words, or makes no difference', () => {
  const others = [undefined, 'x', null, {}];
  for (const [index, path] of places(one).entries()) {
    const damaged = damagedAt(one, path, others[index % others.length]);
    const untold = Object.entries(quick).filter(([, take]) => !isTold(() => take(damaged)));
    expect([path, untold.map(([name]) => name)]).toEqual([path, []]);
  }
}, 60_000);

test.each(Object.entries(targets))('%s can be reached, or not, before any damage', (id, target) => {
  const key = id as keyof typeof targets;
  for (const verdict of [one.verdicts[key]].flat())
    expect(pathTo(frameworks[key] as never, verdict as never, target as never)).toBeDefined();
});

test.each(ofEachForm)('so is damage in any place of one verdict: %s', (id) => {
  const others = [undefined, 'x', null, {}];
  for (const verdict of [one.verdicts[id]].flat())
    for (const path of places(verdict))
      for (const other of others) {
        const damaged = damagedAt(verdict, path, other) as never;
        const definition = frameworks[id] as never;
        const calls = {
          explain: () => explain(damaged, { locale: 'en' }),
          nextQuestions: () => questionsOn(definition, damaged),
          pathTo: () => pathTo(definition, damaged, targets[id] as never),
          flipSet: () => flipSet(definition, damaged, targets[id] as never),
        };
        const untold = Object.entries(calls).filter(([, call]) => !isTold(call));
        expect([path, other, untold.map(([name]) => name)]).toEqual([path, other, []]);
      }
});

test.each([undefined, null, 'x', {}, [null]])('%j in any place of a comparison is', (other) => {
  for (const path of places(between)) {
    const damaged = damagedAt(between, path, other);
    expect([path, isTold(() => explainComparison(damaged, { locale: 'en', case: subject }))]).toEqual([
      path,
      true,
    ]);
  }
});

test.each([
  ['an assessment', nothing],
  ['a comparison', between],
  ['nothing', undefined],
])('who gives %s for a verdict is told what takes it', (_, given) => {
  const fault = thrownBy(() => explain(given as never, { locale: 'en' }));
  expect([fault.code, fault.remedy]).toEqual([
    'unknown-framework',
    expect.stringContaining('explainAssessment'),
  ]);
});

test('what damage makes of a standing is not told as one', () => {
  const damaged = damagedAt(one, ['verdicts', 'two-pillar-model', 'findings', '0'], 'x');
  expect(thrownBy(() => compare(nothing, damaged)).code).toBe('invalid-input');
});

describe('what stands beside an assessment', () => {
  const other = { ...subject, id: 'other' };
  test.each([
    ['explainAssessment', () => explainAssessment(nothing, { locale: 'en', case: other })],
    ['toMarkdown', () => toMarkdown(nothing, { locale: 'en', case: other })],
    ['comparePublished', () => comparePublished(nothing, other)],
    ['explainComparison', () => explainComparison(between, { locale: 'en', case: other })],
  ])('%s refuses another case', (_, call) => {
    expect(thrownBy(call).code).toBe('verdict-mismatch');
  });

  test.each([null, [], 'x', { schema: 'kemitraan/case@1', id: 'case', parties: 'x' }])(
    '%j is no case',
    (wrong) => {
      const options = { locale: 'en', case: wrong as never } as const;
      for (const call of [
        () => explainAssessment(nothing, options),
        () => toMarkdown(nothing, options),
        () => comparePublished(nothing, wrong as never),
        () => explainComparison(between, options),
      ])
        expect(thrownBy(call).code).toBe('invalid-case');
    },
  );

  test.each(['x', [null], [{ framework: 'cg-stages', finding: 'f', holds: 'x', source: 's', locator: 'l' }]])(
    'published %j is none',
    (published) => {
      const wrong = { ...subject, published } as never;
      for (const call of [
        () => comparePublished(one, wrong),
        () => toMarkdown(one, { locale: 'en', case: wrong }),
      ])
        expect(thrownBy(call).code).toBe('invalid-case');
    },
  );

  test.each([5, [null], ['cg-stages'], [{ id: 'cg-stages' }]])('%j is no list of definitions', (wrong) => {
    const definitions = wrong as never;
    for (const call of [
      () => nextQuestions(one, 3, { definitions }),
      () => explainAssessment(one, { locale: 'en', definitions }),
      () => explainComparison(between, { locale: 'en', definitions }),
    ])
      expect(thrownBy(call).code).toBe('invalid-definition');
  });

  test.each([
    ['no options', undefined, 'unknown-option'],
    ['an option that a report does not know', { locale: 'en', questions: 3 }, 'unknown-option'],
    ['what is no definition', { locale: 'en', definition: 5 }, 'invalid-definition'],
  ])('a report refuses %s', (_, options, code) => {
    expect(thrownBy(() => toMarkdown(one, options as never)).code).toBe(code);
  });
});

test('a list of frameworks with a hole in it is refused', () => {
  const holed = new Array(1);
  expect(thrownBy(() => assess(caseOf(), { frameworks: holed })).code).toBe('unknown-framework');
});
