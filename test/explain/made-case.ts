import type { Case, Observation, Row } from '../../src/case/case.js';
import { type Sector, type Standing, sectors, standings } from '../../src/case/vocabulary.js';
import type { ArchetypeAttribute } from '../../src/frameworks/partnership-archetypes/definition.js';
import type { Precondition } from '../../src/frameworks/partnership-preconditions/definition.js';

type Judged = Omit<Observation, 'indicator'>;

/** A judgement on the archetypes. */
export function judged(attribute: ArchetypeAttribute | 'mutual-benefit.gives', row: Judged): Observation {
  return { indicator: `partnership-archetypes.${attribute}`, ...row };
}

/** A judgement on the preconditions. */
export function held(precondition: Precondition, row: Judged): Observation {
  return { indicator: `partnership-preconditions.${precondition}`, ...row };
}

/** A place in the one source of the cases here. */
export const at = (locator: string): Pick<Row, 'source' | 'locator'> => ({ source: 'field-report', locator });

/** A village and a mill as partners, with an elder and a clerk as informants, and what is given. */
export function caseOf(observations: readonly Observation[], more: Partial<Case> = {}): Case {
  return {
    schema: 'kemitraan/case@1',
    id: 'rice-mill',
    title: 'A rice mill',
    parties: [
      { id: 'village-a', name: 'Desa Sukamaju', sector: 'government' },
      { id: 'mill-b', name: 'PT Padi', sector: 'business' },
    ],
    informants: [
      { id: 'elder-1', party: 'village-a' },
      { id: 'clerk-1', party: 'mill-b' },
    ],
    sources: [{ id: 'field-report', citation: 'A report (2016)', kind: 'report', extent: 'full' }],
    observations,
    ...more,
  };
}

/** A party of every sector and of every standing; the first two are partners. */
export const allKinds: NonNullable<Case['parties']> = Array.from(
  { length: Math.max(sectors.length, standings.length) },
  (_, index) => ({
    id: `party-${index}`,
    name: `Pihak ${index}`,
    sector: sectors[index % sectors.length] as Sector,
    standing: standings[Math.max(0, index - 1) % standings.length] as Standing,
  }),
);
