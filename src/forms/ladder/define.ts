import type { Sector } from '../../case/vocabulary.js';
import { type IndicatorSpec, leafIds } from '../../core/indicator.js';
import { reading } from '../../core/reading.js';
import { defined, type Known } from '../defined.js';
import { wordingFaults } from '../wording-checks.js';
import type { LadderDefinition } from './definition.js';
import { faultsOf } from './definition-faults.js';
import { assertLadderShape } from './limits.js';

/**
 * Declares a ladder of a caller's own: the same object, with its ids (those of sub-questions too) as literal types, after
 * everything that the compiler cannot see has been checked. A criterion or an order that names what there is none of does
 * not compile. `classify`, `nextQuestions`, `pathTo`, `flipSet`, `explain` and `caseSchemaFor` take it like the library's
 * own.
 *
 * Throws one `invalid-definition` error that lists every fault.
 *
 * @example
 * ```ts
 * import { classify, defineLadder } from 'kemitraan/forms';
 * const own = { basis: 'ours', source: [{ text: 'Field manual, p. 3' }] } as const;
 * const trust = defineLadder({
 *   form: 'ladder',
 *   id: 'trust-ladder',
 *   version: '1.0.0',
 *   basis: { model: 'ours', rule: 'ours' },
 *   source: own.source,
 *   order: 'total',
 *   cumulative: true,
 *   indicators: {
 *     meets: { asks: 'relation', rubric: 'ours', ...own },
 *     shares: { asks: 'relation', rubric: 'ours', ...own },
 *   },
 *   rungs: {
 *     contact: { criteria: { meets: 'in' }, ...own },
 *     confidence: { criteria: { shares: 'in' }, ...own },
 *   },
 * });
 * classify(trust, { meets: 'in', shares: 'out' }).outcome; // => { kind: 'placed', rung: 'contact' }
 * classify(trust, { meets: 'out', shares: 'in' }).gaps; // => ['contact']
 * ```
 */
export function defineLadder<
  const Indicator extends string,
  const Rung extends string,
  const Id extends string,
  const Indicators extends Readonly<Record<Indicator, IndicatorSpec>>,
  const Each extends { readonly each?: readonly Sector[] },
  const Statement extends string = never,
>(
  definition: LadderDefinition<Indicator, Rung, Id, Statement> & {
    readonly indicators: Indicators & Known<Indicators, IndicatorSpec>;
  } & Each,
): LadderDefinition<Indicator, Rung, Id, Statement> & { readonly indicators: Indicators } & Each {
  const read = () => {
    assertLadderShape('defineLadder', definition);
    const { indicators, rungs, statements } = definition;
    const names = ['indicators', 'rungs', ...(statements ? ['statements'] : [])];
    const words = wordingFaults(
      definition.wording,
      names,
      (checks, section) => {
        checks.questions('wording.indicators', section('indicators'), indicators);
        checks.members('wording.rungs', section('rungs'), Object.keys(rungs));
        if (statements) checks.textsOf('wording.statements', section('statements'), Object.keys(statements));
      },
      leafIds(indicators),
    );
    return defined('defineLadder', definition, [...faultsOf(definition), ...words]);
  };
  return reading('defineLadder', 'definition', definition, read, 'invalid-definition');
}
