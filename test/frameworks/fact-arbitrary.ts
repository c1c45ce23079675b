import fc from 'fast-check';
import type { Case, Observation } from '../../src/case/case.js';
import { dependencyKinds } from '../../src/case/vocabulary.js';
import { factCase, factLists, gained, gave, leans } from './fact-case.js';
import { inTimeForMidYear, type Look } from './fact-worlds.js';

const levels = ['out', 'mostly-out', 'mostly-in', 'in', 'unknown', 'refused'] as const;

const narrowed = fc.record(
  {
    date: fc.constantFrom(...(Object.keys(inTimeForMidYear) as (keyof typeof inTimeForMidYear)[]), '2015'),
    function: fc.constantFrom('planning', 'actuating'),
  } as const,
  { requiredKeys: [] },
);
const extra = fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: narrowed });

const ordered = (from: readonly string[], least: number) =>
  fc.shuffledSubarray([...from], { minLength: least, maxLength: from.length });

/** What may be judged of two or three partners: of some of them, or of the whole. */
function judgement(partners: readonly string[]): fc.Arbitrary<Observation> {
  const judged = (question: string, about: fc.Arbitrary<readonly string[] | undefined>) =>
    fc.record({ level: fc.constantFrom(...levels), about, coder: fc.constantFrom('x', 'y') }).map(
      ({ about: whom, ...row }): Observation => ({
        indicator: `partnership-archetypes.${question}`,
        ...row,
        ...(whom && { about: whom }),
      }),
    );
  const whole = fc.constant(undefined);
  const pair = fc.shuffledSubarray([...partners], { minLength: 2, maxLength: 2 });
  const someone = ordered(partners, 1);
  return fc.oneof(
    judged('balance', fc.oneof({ weight: 3, arbitrary: pair }, whole)),
    judged('mutual-benefit', fc.oneof({ weight: 3, arbitrary: someone }, whole)),
    judged('mutual-benefit.gives', someone),
    judged('mutual-benefit.gains', someone),
    judged('independence', fc.oneof({ weight: 3, arbitrary: ordered(partners, 2) }, whole)),
  );
}

/** Two or three partners and a beneficiary z, some facts, some lists complete, and the judgements asked for. */
export function factCases(judgements: number): fc.Arbitrary<Case> {
  return fc.constantFrom('ab', 'ab', 'abc').chain((names) => {
    const partners = names.split('');
    const someone = fc.constantFrom(...partners, ...partners, 'z');
    const listed = <T>(row: (extra: object) => fc.Arbitrary<T>, most: number) =>
      fc.array(extra.chain(row), { maxLength: most });
    return fc
      .record({
        contributions: listed((more) => someone.map((id) => gave(id, more)), 4),
        benefits: listed((more) => someone.map((id) => gained(id, more)), 4),
        activities: listed(
          (more) => ordered([...partners, 'z'], 1).map((by) => ({ subject: 'The work', by, ...more })),
          2,
        ),
        dependencies: listed(
          (more) =>
            fc
              .tuple(someone, someone, fc.constantFrom(...dependencyKinds, 'technical', 'financial'))
              .map(([of, on, kind]) => leans(`${of}>${on}`, kind, more)),
          8,
        ),
        complete: fc.oneof(fc.constant([...factLists]), fc.subarray([...factLists])),
        observations: fc.array(judgement(partners), { maxLength: judgements }),
        part: fc.option(fc.shuffledSubarray([...partners, 'z'], { minLength: 2, maxLength: 2 }), { freq: 6 }),
      })
      .map(({ part, ...facts }) => {
        const [own, of] = part ?? [];
        const parties = [...partners, 'z'].map((id) => ({
          id,
          name: id.toUpperCase(),
          sector: 'other' as const,
          ...(id === 'z' && { standing: 'beneficiary' as const }),
          ...(id === own && of && { partOf: of }),
        }));
        return factCase({ ...facts, parties });
      });
  });
}

/** How a case is looked at, as the second method and as the library is told. */
export const looks: fc.Arbitrary<Look> = fc.record(
  { function: fc.constantFrom('planning', 'actuating', 'controlling'), midYear: fc.boolean() } as const,
  { requiredKeys: [] },
);

export const optionsOf = ({ function: where, midYear }: Look) => ({
  ...(where && { function: where }),
  ...(midYear && { asOf: '2015-06' }),
});
