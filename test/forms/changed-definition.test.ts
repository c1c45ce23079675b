import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { type Definition, readsCases } from '../../src/forms/definition.js';
import { audit, classify, score, validate } from '../../src/forms.js';
import { frameworks } from '../../src/registry/frameworks.js';

const verbs: Readonly<Record<Definition['form'], (definition: never, input: never) => unknown>> = {
  typology: classify,
  ladder: classify,
  profile: classify,
  checklist: score,
  index: score,
  propositions: validate,
  'role-model': validate,
  process: audit,
};
const subject = {
  schema: 'kemitraan/case@1',
  id: 'clinic',
  title: 'A clinic',
  // So that each framework that is about one party at a time has one.
  parties: (['business', 'community', 'government'] as const).map((sector) => ({
    id: sector,
    name: sector,
    sector,
  })),
} as const;

/** Every source that a definition cites becomes another one. */
function citeOtherwise(part: unknown): void {
  if (typeof part !== 'object' || part === null) return;
  if ('source' in part) part.source = [{ ref: 'lan', locator: 'another' }];
  for (const one of Object.values(part)) citeOtherwise(one);
}

const oneOfEach = new Map(
  Object.values(frameworks)
    .filter(readsCases)
    .map((definition) => [definition.form, definition] as const),
);

describe.each([...oneOfEach])('%s: a definition that is changed between two calls', (form, definition) => {
  const ways = {
    'is read as it now is': (own: Definition) => verbs[form](own as never, {} as never),
    'is assessed as it now is': (own: Definition) => assess(subject, { frameworks: [own] }),
  };
  test.each(Object.entries(ways))('%s', (_, answer) => {
    const own = structuredClone<Definition>(definition);
    const before = answer(own);
    expect(answer(own)).toEqual(before);
    citeOtherwise(own);
    const after = answer(own);
    expect(after).not.toEqual(before);
    expect(after).toEqual(answer(structuredClone(own)));
  });
});

test('the order of options changes nothing, and neither does that of their keys', () => {
  const named = ['power-layout', 'msp-phases'] as const;
  const one = assess(subject, { asOf: '2015', frameworks: named });
  const other = assess(subject, { frameworks: named, asOf: '2015' });
  expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  expect(Object.keys(one)).toEqual([
    'case',
    'asOf',
    'verdicts',
    'contradictions',
    'coverage',
    'observed',
    'counted',
  ]);
  expect(Object.keys(one.verdicts)).toEqual(named);
});
