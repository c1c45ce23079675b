import type { AnyAssessment } from 'kemitraan/assess';
import { assessable } from '../../../src/assess/asked.js';
import { tellsAnything } from '../../../src/assess/tells-anything.js';
import type { Party } from '../../../src/case/case.js';
import type { Sector } from '../../../src/case/vocabulary.js';
import type { Verdict } from '../../../src/forms/assert-verdict.js';
import type { Definition } from '../../../src/forms/definition.js';
import type { Subject } from '../state/state.js';

/** The frameworks that give verdicts on a case, in the order of the registry. */
export const definitions: readonly Definition[] = assessable();

/** The framework of an id; the first one where there is none of it. */
export function definitionOf(id: string): Definition {
  const found = definitions.find((one) => one.id === id) ?? definitions[0];
  if (found === undefined) throw new Error('The library has no frameworks');
  return found;
}

/** The verdicts of a framework: one, or one of each party and management function. */
export function verdictsOf({ verdicts }: AnyAssessment, framework: string): readonly Verdict[] {
  return [verdicts[framework] ?? []].flat();
}

/** The framework that is shown, and its verdicts: those of the case, or the one that was shared. */
export function shownOf(
  subject: Subject,
  framework: string,
): { readonly definition: Definition; readonly verdicts: readonly Verdict[] } {
  if (subject.kind === 'shared') {
    const { definition, verdict } = subject.shared;
    return { definition, verdicts: [verdict] };
  }
  const definition = definitionOf(framework);
  return { definition, verdicts: subject.sound ? verdictsOf(subject.sound.assessment, definition.id) : [] };
}

/** The verdict on a party, where one is chosen that has one; the first one otherwise. */
export function verdictOn(party: string | null, verdicts: readonly Verdict[]): Verdict | undefined {
  return verdicts.find(({ scope }) => party !== null && scope?.party === party) ?? verdicts[0];
}

/** Those of them that know anything. */
export const knowing = (verdicts: readonly Verdict[]): readonly Verdict[] => verdicts.filter(tellsAnything);

/** The sectors of the parties that a framework is about one at a time; nothing where it is about the partnership. */
export function eachOf(definition: Definition): readonly Sector[] | undefined {
  return 'each' in definition ? definition.each : undefined;
}

/** The parties that a framework can be about: partners and beneficiaries of its sectors. */
export function partiesFor(sectors: readonly Sector[], parties: readonly Party[]): readonly Party[] {
  return parties.filter(
    ({ sector, standing = 'partner' }) =>
      sectors.includes(sector) && (standing === 'partner' || standing === 'beneficiary'),
  );
}

/** How many questions a verdict, or all of them together, answers. */
export function answeredBy(verdicts: readonly Verdict[]): {
  readonly known: number;
  readonly applicable: number;
} {
  const sum = (key: 'known' | 'applicable') =>
    verdicts.reduce((total, { coverage }) => total + coverage[key], 0);
  return { known: sum('known'), applicable: sum('applicable') };
}
