import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case, Observation } from '../../../src/case/case.js';
import type { JoiningGiven } from '../../../src/case/triangulation/rule.js';
import type { PropositionsDefinition } from '../../../src/forms/propositions/definition.js';
import { combineObservations } from '../../../src/forms/triangulation/combine-observations.js';
import { triangulate } from '../../../src/forms/triangulation/triangulate.js';
import { validate } from '../../../src/forms/validate.js';
import { specs } from '../../case/reading.js';

const ours = { basis: 'ours', source: [] } as const;

/** A question of every kind. */
const made: PropositionsDefinition = {
  form: 'propositions',
  id: 'test',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: [],
  indicators: specs,
  rules: { one: { then: ['each'], severity: 'note', ...ours } },
};
const definitions = [made];
const weights = { x: 1, y: 3, z: 0.5 };
const joinings: readonly JoiningGiven[] = ['median', 'majority', { rule: 'weighted', by: 'coder', weights }];

const partners = ['a', 'b', 'c'];
const parties = [
  ...partners.map((id) => ({ id, name: id, sector: 'other' as const })),
  { id: 'o', name: 'o', sector: 'other' as const, standing: 'overseer' as const },
];
const questions = Object.entries(specs).flatMap(([id, spec]) =>
  'parts' in spec ? [id, ...spec.parts.map((part) => `${id}.${part}`)] : [id],
);
const level = fc.constantFrom(
  'out',
  'mostly-out',
  'mostly-in',
  'in',
  0.5,
  'unknown',
  'refused',
  'not-applicable',
);
const anybody = fc.shuffledSubarray([...partners, 'o'], { minLength: 1, maxLength: 3 });

interface Leaving {
  readonly functions?: boolean;
  readonly later?: boolean;
  readonly parts?: boolean;
}

/** A case with many rows on few things, by anybody, at any time. */
function caseWith({ functions = true, later = true, parts = true }: Leaving): fc.Arbitrary<Case> {
  const asked = questions.filter((id) => parts || !id.startsWith('both'));
  const few = fc.record({
    ids: fc.shuffledSubarray(asked, { minLength: 1, maxLength: 2 }),
    whom: fc.array(anybody, { minLength: 1, maxLength: 2 }),
  });
  const rows = few.chain(({ ids, whom }) =>
    fc.array(
      fc.record(
        {
          indicator: fc.constantFrom(...ids).map((id) => `test.${id}`),
          level,
          about: fc.constantFrom(...whom),
          coder: fc.constantFrom('x', 'y', 'z'),
          informant: fc.constantFrom('p', 'q'),
          source: fc.constantFrom('s', 't'),
          method: fc.constantFrom('interview' as const, 'document' as const),
          date: fc.constantFrom('2012', '2014', ...(later ? ['2015', '2015', '2016'] : [])),
          ...(functions && { function: fc.constantFrom('planning' as const, 'actuating' as const) }),
        },
        { requiredKeys: ['indicator', 'level', 'coder'] },
      ),
      { minLength: 2, maxLength: 14 },
    ),
  );
  const guess = { indicator: 'test.each', level: 'in', coder: 'x', attributedTo: 'a' } as const;
  return fc
    .record({ rows, period: fc.constantFrom({ to: '2013' }, { to: '2015' }, {}) })
    .map(({ rows: observations, period }) => ({
      schema: 'kemitraan/case@1',
      id: 'case',
      title: 'A case',
      period,
      parties,
      informants: [
        { id: 'p', party: 'a' },
        { id: 'q', party: 'b' },
      ],
      observations: [...(observations as Observation[]), guess],
    }));
}

/** A verdict but for the rows that it rests on, and the order of parties. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner) => {
    if (key === 'evidence') return [];
    return key === 'parties' && Array.isArray(inner) ? [...inner].sort() : inner;
  });
}

test.each([undefined, '2015-06', '2011'])('under hull a verdict stays what it was, up to %s', (asOf) => {
  const at = asOf === undefined ? {} : { asOf };
  fc.assert(
    fc.property(caseWith({}), (subject) => {
      const { case: joined } = combineObservations(subject, 'hull', { definitions, ...at });
      expect(plain(validate(made, joined, at))).toEqual(plain(validate(made, subject, at)));
    }),
    { numRuns: 300 },
  );
});

test.each(joinings)('a verdict on what is joined has the levels that triangulate gives: %j', (joining) => {
  const asOf = '2015-06';
  fc.assert(
    fc.property(caseWith({ functions: false, parts: false }), (subject) => {
      const { case: joined } = combineObservations(subject, joining, { definitions, asOf });
      const { inputs } = validate(made, joined, { asOf });
      const told = triangulate(subject.observations ?? [], joining, { case: subject, definitions, asOf });
      for (const { indicator, level: expected } of told.questions) {
        const id = indicator.slice('test.'.length);
        if (Object.hasOwn(specs, id)) expect([id, inputs[id]]).toEqual([id, expected]);
      }
      for (const id of Object.keys(specs).filter((one) => one !== 'both'))
        if (!told.questions.some(({ indicator }) => indicator === `test.${id}`))
          expect(inputs[id]).toEqual({ lo: 0, hi: 1 });
    }),
    { numRuns: 300 },
  );
});

test.each(['hull', 'median', 'majority'] as const)('what is joined once is joined: %s', (joining) => {
  fc.assert(
    fc.property(caseWith({ later: false }), (subject) => {
      const once = combineObservations(subject, joining, { definitions }).case;
      const twice = combineObservations(once, joining, { definitions }).case;
      expect(plain(validate(made, twice))).toEqual(plain(validate(made, once)));
    }),
  );
});

test('no level that a rule gives is beyond that of the hull', () => {
  fc.assert(
    fc.property(caseWith({}), fc.constantFrom(...joinings), (subject, joining) => {
      const [hull, inner] = (['hull', joining] as const).map(
        (one) => validate(made, combineObservations(subject, one, { definitions }).case).inputs,
      );
      for (const [id, outer] of Object.entries(hull ?? {})) {
        const level = inner?.[id];
        if (typeof outer === 'string' || level === undefined || typeof level === 'string')
          expect(level).toBe(outer);
        else {
          expect(level.lo).toBeGreaterThanOrEqual(outer.lo - 1e-9);
          expect(level.hi).toBeLessThanOrEqual(outer.hi + 1e-9);
        }
      }
    }),
  );
});

test('a case is not changed, and what is not joined stays', () => {
  fc.assert(
    fc.property(caseWith({}), fc.constantFrom('hull' as const, ...joinings), (subject, joining) => {
      const before = JSON.stringify(subject);
      const { case: joined, combined } = combineObservations(subject, joining, { definitions });
      expect(JSON.stringify(subject)).toBe(before);
      const { observations, ...rest } = joined;
      const { observations: old = [], ...facts } = subject;
      expect(rest).toEqual(facts);
      const made = new Set(combined.flatMap(({ rows }) => rows));
      const ids = (observations ?? []).flatMap(({ id }) => id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...made].every((id) => ids.includes(id))).toBe(true);
      if (combined.length === 0) expect(joined).toBe(subject);
      // Rows on others, guesses, and rows without a level are all still there.
      const kept = old.filter((row) => row.attributedTo !== undefined || row.level === 'refused');
      for (const row of kept) expect(observations).toContainEqual(row);
    }),
  );
});
