import { assertOneOf } from '../core/assert.js';
import { assertChecked } from './assert-verdict.js';
import { type Path, pathThrough } from './criteria/steps.js';
import type { LadderDefinition } from './ladder/definition.js';
import { rungsOf } from './ladder/rungs.js';
import type { LadderVerdict } from './ladder/verdict.js';
import type { ProfileDefinition } from './profile/definition.js';
import { type ProfilePath, profilePath } from './profile/path-to.js';
import type { ProfileVerdict } from './profile/verdict.js';
import type { TypologyDefinition } from './typology/definition.js';
import { typesUnder } from './typology/types-under.js';
import type { TypologyVerdict } from './typology/verdict.js';

/**
 * What would make a type, a rung or a column certain, under the reading of the verdict.
 *
 * For a type or a rung every criterion that is not surely met, moved to the nearest level on its side; for a column the
 * rows that disagree, and those that have to be answered. A change names what would have to be observed; it does not say
 * that causing it is possible, or enough. A group on a higher rung than the target stays there: the path makes the rung
 * certain, not the place. Throws `unknown-type`, `unknown-rung` or `unknown-column`, and `verdict-mismatch` for a verdict
 * of another definition.
 *
 * @example
 * ```ts
 * import { classifyArchetype, partnershipArchetypes } from 'kemitraan/archetypes';
 * import { pathTo } from 'kemitraan/forms';
 * const verdict = classifyArchetype({ importance: 'in', 'mutual-benefit': 'out' });
 * pathTo(partnershipArchetypes, verdict, 'mutualism').steps;
 * // => [{ indicator: 'mutual-benefit', kind: 'change', from: { lo: 0, hi: 0 }, to: 'mostly-in' }]
 * ```
 */
export function pathTo<Attribute extends string, Type extends string>(
  definition: TypologyDefinition<Attribute, Type>,
  verdict: TypologyVerdict<Attribute, Type>,
  target: NoInfer<Type>,
): Path<Attribute, Type>;
export function pathTo<Indicator extends string, Rung extends string>(
  definition: LadderDefinition<Indicator, Rung>,
  verdict: LadderVerdict<Indicator, Rung>,
  target: NoInfer<Rung>,
): Path<Indicator, Rung>;
export function pathTo<Row extends string, Column extends string>(
  definition: ProfileDefinition<Row, Column>,
  verdict: ProfileVerdict<Row, Column>,
  target: NoInfer<Column>,
): ProfilePath<Row, Column>;
export function pathTo(
  definition: TypologyDefinition | LadderDefinition | ProfileDefinition,
  verdict: TypologyVerdict | LadderVerdict | ProfileVerdict,
  target: string,
): Path | ProfilePath {
  const checked = assertChecked('pathTo', definition, verdict);
  switch (checked.form) {
    case 'typology': {
      assertOneOf('pathTo', 'target', 'unknown-type', target, Object.keys(checked.definition.types));
      const types = typesUnder(checked.definition, checked.verdict.reading);
      const { defining = [] } = types.find(({ id }) => id === target) ?? {};
      return pathThrough(target, defining, checked.verdict.inputs);
    }
    case 'ladder': {
      assertOneOf('pathTo', 'target', 'unknown-rung', target, Object.keys(checked.definition.rungs));
      const { defining = [] } = rungsOf(checked.definition).find(({ id }) => id === target) ?? {};
      return pathThrough(target, defining, checked.verdict.inputs);
    }
    case 'profile':
      assertOneOf('pathTo', 'target', 'unknown-column', target, Object.keys(checked.definition.columns));
      return profilePath(checked.definition, checked.verdict, target);
  }
}
