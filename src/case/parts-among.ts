import type { Case } from './case.js';

/** A partner, and the nearest partner that it is a part of. */
export interface PartOf {
  readonly party: string;
  readonly of: string;
}

/** The partners that are parts of other partners, directly or through parties that are none; each party is passed once. */
export function partsAmong(subject: Case, partners: readonly string[]): PartOf[] {
  const wholeOf = new Map((subject.parties ?? []).map(({ id, partOf }) => [id, partOf]));
  const isPartner = new Set(partners);
  const nearest = new Map<string, string | undefined>();
  const nearestOf = (party: string): string | undefined => {
    const passed: string[] = [];
    let above = wholeOf.get(party);
    while (above !== undefined && !isPartner.has(above) && !nearest.has(above)) {
      passed.push(above);
      // Whoever is passed again is a part of itself, and of no partner.
      nearest.set(above, undefined);
      above = wholeOf.get(above);
    }
    const found = above === undefined || isPartner.has(above) ? above : nearest.get(above);
    for (const one of passed) nearest.set(one, found);
    return found;
  };
  return partners.flatMap((party) => {
    const of = nearestOf(party);
    return of === undefined || of === party ? [] : [{ party, of }];
  });
}
