import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { type Definition, questionsOf, readsCases } from '../../src/forms/definition.js';
import { auditHistory } from '../../src/forms/procedure/audit-history.js';
import { type Inputs, recompute } from '../../src/forms/recompute.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { assessmentSchema, verdictSchema } from '../../src/schema/json-schema/verdict/verdicts.js';
import { Parts } from '../../src/schema/json-schema/written.js';
import { toJsonSchema } from '../../src/schema.js';
import { publishedCases } from '../assess/cases.js';
import { told } from '../forms/procedure/arbitrary.js';
import { assessed, procedure as ownProcedure } from '../own/frameworks.js';
import { pippkHistory } from '../programmes/histories.js';
import { mutated, mutations } from './mutations.js';

const compiled = (name: 'verdict' | 'assessment') =>
  new Ajv2020({ strict: true, allErrors: true }).compile(toJsonSchema(name));
const validate = { verdict: compiled('verdict'), assessment: compiled('assessment') };
const schemas = { verdict: verdictSchema(new Parts()), assessment: assessmentSchema(new Parts()) };

/** Whether both accept a value; a verdict is plain JSON, and is taken as it comes back from a file. */
function accepted(kind: 'verdict' | 'assessment', value: unknown): boolean {
  const stored: unknown = JSON.parse(JSON.stringify(value));
  const byAjv = validate[kind](stored);
  const { success, error } = schemas[kind].safeParse(stored);
  if (byAjv !== success)
    throw new Error(
      JSON.stringify({ byAjv, errors: validate[kind].errors, issues: error?.issues }).slice(0, 2_000),
    );
  return success;
}

const definitions = [...Object.values(frameworks), ...assessed].filter(readsCases) as readonly Definition[];
const assessments = [...publishedCases].map(([id, subject]) => [id, assess(subject)] as const);

test.each(assessments)('what assess says of %s, and every verdict in it, is accepted', (_, assessment) => {
  expect(accepted('assessment', assessment)).toBe(true);
  for (const verdict of Object.values(assessment.verdicts).flat())
    expect(accepted('verdict', verdict), JSON.stringify(verdict).slice(0, 300)).toBe(true);
});

const ends = fc.constantFrom(0, 1 / 3, 0.5, 0.5 + 1e-10, 2 / 3, 1, 0.123456789);
const intervals = fc.tuple(ends, ends).map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) }));
const points = fc.constantFrom(0, 1, 1, 2 / 3).map((end) => ({ lo: end, hi: end }));
const known = fc.oneof({ weight: 20, arbitrary: points }, fc.constant('not-applicable' as const));
const open = fc.oneof(intervals, fc.constant('not-applicable' as const));
const weights = fc.constantFrom(0, 0.1, 0.2, 1 / 3, 0.7, 1, 3);

/** A definition with inputs of every kind, a reading, and weights. */
const given = fc.constantFrom(...definitions).chain((definition) => {
  const columns = definition.form === 'profile' ? Object.keys(definition.columns) : [];
  const fits = fc.oneof(
    { weight: 3, arbitrary: fc.subarray(columns, { minLength: Math.min(1, columns.length) }) },
    fc.constant('not-applicable'),
  );
  const ids = Object.keys(questionsOf(definition));
  const groups = 'groups' in definition ? Object.keys(definition.groups) : [];
  const readings = 'readings' in definition ? Object.keys(definition.readings) : [];
  return fc.record({
    definition: fc.constant(definition),
    inputs: fc
      .oneof(
        ...(columns.length > 0 ? [fits] : [known, open]).map((answer) =>
          fc.array<unknown>(answer, { minLength: ids.length, maxLength: ids.length }),
        ),
      )
      .map((list) => Object.fromEntries(ids.map((id, index) => [id, list[index]])) as Inputs),
    reading: readings.length > 0 ? fc.constantFrom(...readings) : fc.constant(undefined),
    weights: fc.option(
      fc.array(weights, { minLength: groups.length, maxLength: groups.length }).map((list) => list),
    ),
    aggregation: fc.constantFrom('arithmetic' as const, 'geometric' as const),
    lengths: fc.subarray([2, 5, 11]),
  });
});

test('whatever the levels, what a framework says is accepted', () => {
  const forms = new Set<string>();
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(given, ({ definition, inputs, reading, weights: list, aggregation, lengths }) => {
      const groups = 'groups' in definition ? Object.keys(definition.groups) : [];
      const isWeighed = groups.length > 0 && list?.some((weight) => weight > 0);
      const weighed = isWeighed && Object.fromEntries(groups.map((id, index) => [id, list?.[index] ?? 0]));
      const verdict = recompute('test', definition, inputs, {
        ...(reading !== undefined && { reading }),
        ...(weighed && { weights: weighed, ...(definition.form === 'index' && { aggregation }) }),
        ...(definition.form === 'index' && definition.scale === 'likert' && { lengths }),
      });
      expect(accepted('verdict', verdict)).toBe(true);
      forms.add(verdict.form);
      if ('outcome' in verdict) outcomes.add(`${verdict.form} ${verdict.outcome.kind}`);
    }),
    { numRuns: 500 },
  );
  expect(forms.size).toBe(8);
  expect([...outcomes].sort()).toEqual([
    ...['ladder held', 'ladder none', 'ladder placed', 'ladder undetermined'],
    ...['profile inapplicable', 'profile mixed', 'profile placed', 'profile undetermined'],
    ...['typology dominant', 'typology hybrid', 'typology none', 'typology undetermined'],
  ]);
});

test('whatever the history, what a procedure says is accepted', () => {
  fc.assert(
    fc.property(told, fc.constantFrom(undefined, '2015', '2016-02-29'), ({ definition, history }, asOf) => {
      const verdict = auditHistory(definition, history, asOf === undefined ? {} : { asOf });
      expect(accepted('verdict', verdict)).toBe(true);
    }),
  );
});

describe('verdicts that are changed at random', () => {
  const verdicts = assessments.flatMap(([, { verdicts: all }]) => Object.values(all).flat());
  const size = (verdict: object) => JSON.stringify(verdict).length;
  // The smallest: a change hits what matters more often there, and zod tries every form in turn.
  const one = (form: string) =>
    verdicts
      .filter((verdict) => verdict.form === form)
      .sort((a, b) => size(a) - size(b))
      .slice(0, 3);
  const bases = [
    ...[
      'typology',
      'ladder',
      'profile',
      'checklist',
      'index',
      'propositions',
      'role-model',
      'process',
    ].flatMap(one),
    auditHistory(frameworks['pippk-process'], pippkHistory, { asOf: '2016-12-31' }),
    auditHistory(ownProcedure, { events: [] }, {}),
  ].map((verdict) => JSON.parse(JSON.stringify(verdict)));

  test('schema and zod agree, and refuse most', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...bases), mutations, (verdict, changes) => {
        seen[accepted('verdict', mutated(verdict, changes)) ? 'accepted' : 'refused'] += 1;
      }),
      { numRuns: 500 },
    );
    expect(seen.accepted).toBeGreaterThan(30);
    expect(seen.refused).toBeGreaterThan(seen.accepted);
  });

  test('so they do of an assessment', () => {
    const [, assessment] = assessments.find(([id]) => id === 'surakarta-puskesmas') ?? assessments[0] ?? [];
    const small = assess(publishedCases.get('surakarta-puskesmas') as never, {
      frameworks: [
        'partnership-archetypes',
        'partnership-preconditions',
        'participation-phases',
        'power-layout',
      ],
    });
    expect(Object.keys(Object(assessment))).toEqual(Object.keys(small));
    fc.assert(
      fc.property(mutations, (changes) => {
        accepted('assessment', mutated(JSON.parse(JSON.stringify(small)), changes));
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  ['another form', { form: 'rubric' }],
  ['another kind of outcome', { outcome: { kind: 'dominating', type: 'pseudo' } }],
  ['a status that there is none of', { status: { pseudo: 'likely' } }],
  ['a membership above 1', { memberships: { pseudo: { lo: 0, hi: 1.1 } } }],
  [
    'a reason that there is none of',
    { reasons: [{ code: 'because', params: {}, evidence: [], source: [] }] },
  ],
  [
    'a work that is not cited here',
    {
      reasons: [{ code: 'defining-case', params: { case: 'a' }, evidence: [], source: [{ ref: 'nobody' }] }],
    },
  ],
  ['a key that there is none of', { total: 1 }],
  ['no coverage', { coverage: undefined }],
])('refuses %s', (_, change) => {
  const verdict = assess(publishedCases.get('surakarta-puskesmas') as never, {
    frameworks: ['partnership-archetypes'],
  }).verdicts['partnership-archetypes'];
  expect(accepted('verdict', verdict)).toBe(true);
  expect(accepted('verdict', { ...verdict, ...change })).toBe(false);
});
