import { assertChecked } from './assert-verdict.js';
import type { LadderDefinition } from './ladder/definition.js';
import { type LadderFlipSet, ladderFlips } from './ladder/flip-set.js';
import type { LadderVerdict } from './ladder/verdict.js';
import type { ProfileDefinition } from './profile/definition.js';
import { type ProfileFlipSet, profileFlips } from './profile/flip-set.js';
import type { ProfileVerdict } from './profile/verdict.js';
import type { TypologyDefinition } from './typology/definition.js';
import { type FlipSet, typologyFlips } from './typology/flip-set.js';
import type { TypologyVerdict } from './typology/verdict.js';

/**
 * How little would have to be otherwise for a verdict to change the status of any type, rung or column: the fewest known
 * levels (for a profile: answered rows), and the nearest crossover. It speaks of the inference, not of the world. Throws
 * `verdict-mismatch` for a verdict of another definition.
 *
 * @example
 * ```ts
 * import { classifyArchetype, partnershipArchetypes } from 'kemitraan/archetypes';
 * import { flipSet } from 'kemitraan/forms';
 * const verdict = classifyArchetype({ balance: 'mostly-out' });
 * flipSet(partnershipArchetypes, verdict).levels; // => [{ type: 'pseudo', indicators: ['balance'] }]
 * ```
 */
export function flipSet<Attribute extends string, Type extends string>(
  definition: TypologyDefinition<Attribute, Type>,
  verdict: TypologyVerdict<Attribute, Type>,
): FlipSet<Attribute, Type>;
export function flipSet<Indicator extends string, Rung extends string>(
  definition: LadderDefinition<Indicator, Rung>,
  verdict: LadderVerdict<Indicator, Rung>,
): LadderFlipSet<Indicator, Rung>;
export function flipSet<Row extends string, Column extends string>(
  definition: ProfileDefinition<Row, Column>,
  verdict: ProfileVerdict<Row, Column>,
): ProfileFlipSet<Row, Column>;
export function flipSet(
  definition: TypologyDefinition | LadderDefinition | ProfileDefinition,
  verdict: TypologyVerdict | LadderVerdict | ProfileVerdict,
): FlipSet | LadderFlipSet | ProfileFlipSet {
  const checked = assertChecked('flipSet', definition, verdict);
  switch (checked.form) {
    case 'typology':
      return typologyFlips(checked.definition, checked.verdict);
    case 'ladder':
      return ladderFlips(checked.definition, checked.verdict);
    case 'profile':
      return profileFlips(checked.definition, checked.verdict);
  }
}
