import type { Case, Observation, Party } from '../../../src/case/case.js';
import type { Sector } from '../../../src/case/vocabulary.js';
import type { IndicatorSpec } from '../../../src/core/indicator.js';
import type { Criteria } from '../../../src/forms/criteria/criterion.js';
import type { LadderDefinition } from '../../../src/forms/ladder/definition.js';
import { deepFreeze } from '../../deep-freeze.js';

const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;

/** How the rungs of a ladder are ordered. */
export type Ordering = Pick<LadderDefinition, 'order' | 'cumulative'>;

/** A ladder of indicators in order, and of the criteria of each rung, the lowest first; in a total order if not said. */
export function ladderOf(
  indicators: readonly string[],
  rungs: Readonly<Record<string, Criteria<string>>>,
  ordering: Ordering = { order: 'total' },
): LadderDefinition<string, string, 'made'> {
  return deepFreeze({
    form: 'ladder',
    id: 'made',
    version: '1.0.0',
    basis: { model: 'ours', rule: 'ours' },
    source: ours.source,
    ...ordering,
    indicators: Object.fromEntries(
      indicators.map((id) => [id, { asks: 'relation' as const, rubric: 'ours' as const, ...ours }]),
    ),
    rungs: Object.fromEntries(Object.entries(rungs).map(([id, criteria]) => [id, { criteria, ...ours }])),
  });
}

/** The same ladder about one party at a time; `specs` adds to what is said of its indicators. */
export function aboutEach<const Sectors extends readonly Sector[]>(
  ladder: LadderDefinition<string, string, 'made'>,
  each: Sectors,
  specs: Readonly<Record<string, Partial<IndicatorSpec>>> = {},
): LadderDefinition<string, string, 'made'> & { readonly each: Sectors } {
  const indicators = Object.entries(ladder.indicators).map(([id, spec]) => [
    id,
    { ...spec, asks: 'party' as const, ...specs[id] },
  ]);
  return deepFreeze({ ...ladder, each, indicators: Object.fromEntries(indicators) });
}

/** A case of these parties and observations. */
export function caseOf(
  parties: readonly Omit<Party, 'name'>[],
  observations: readonly Observation[],
  more: Partial<Case> = {},
): Case {
  return deepFreeze({
    schema: 'kemitraan/case@1',
    id: 'made-case',
    title: 'Made for a test',
    parties: parties.map((party) => ({ name: party.id, ...party })),
    observations,
    ...more,
  });
}

export const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
