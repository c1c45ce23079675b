import { type IndicatorSpec, leafIds } from '../../core/indicator.js';
import { reading } from '../../core/reading.js';
import { defined, type Known } from '../defined.js';
import { wordingFaults } from '../wording-checks.js';
import type { PropositionsDefinition } from './definition.js';
import { faultsOf } from './definition-faults.js';
import { assertPropositionsShape } from './limits.js';

/**
 * Declares propositions of a caller's own: the same object, with its ids as literal types, after everything that the
 * compiler cannot see has been checked. A side of a rule lists indicators that are all to be in, or gives each the side
 * that it is to be on. A rule about an indicator that there is none of does not compile. `validate`, `nextQuestions`,
 * `pathTo`, `flipSet`, `explain` and `caseSchemaFor` take them like the library's own.
 *
 * Throws one `invalid-definition` error that lists every fault.
 *
 * @example
 * ```ts
 * import { definePropositions, validate } from 'kemitraan/forms';
 * const own = { basis: 'ours', source: [{ text: 'Field manual, p. 3' }] } as const;
 * const trust = definePropositions({
 *   form: 'propositions',
 *   id: 'field-trust',
 *   version: '1.0.0',
 *   basis: { model: 'ours', rule: 'ours' },
 *   source: own.source,
 *   indicators: {
 *     conflict: { asks: 'partnership', rubric: 'ours', ...own },
 *     mediator: { asks: 'partnership', rubric: 'ours', ...own },
 *   },
 *   rules: {
 *     mediated: { if: ['conflict'], then: ['mediator'], severity: 'failure', ...own },
 *     unaided: { if: { conflict: 'out' }, then: { mediator: 'out' }, severity: 'note', ...own },
 *   },
 * });
 * validate(trust, { conflict: 'in', mediator: 'out' }).findings.map(({ outcome }) => outcome);
 * // => ['failed', 'inapplicable']
 * ```
 */
export function definePropositions<
  const Indicator extends string,
  const RuleId extends string,
  const Id extends string,
  const Indicators extends Readonly<Record<Indicator, IndicatorSpec>>,
  const Statement extends string = never,
>(
  definition: PropositionsDefinition<Indicator, RuleId, Id, Statement> & {
    readonly indicators: Indicators & Known<Indicators, IndicatorSpec>;
  },
): PropositionsDefinition<Indicator, RuleId, Id, Statement> & { readonly indicators: Indicators } {
  const read = () => {
    assertPropositionsShape('definePropositions', definition);
    const { indicators, rules, statements } = definition;
    const names = ['indicators', 'rules', ...(statements ? ['statements'] : [])];
    const words = wordingFaults(
      definition.wording,
      names,
      (checks, section) => {
        checks.questions('wording.indicators', section('indicators'), indicators);
        checks.members('wording.rules', section('rules'), Object.keys(rules));
        if (statements) checks.textsOf('wording.statements', section('statements'), Object.keys(statements));
      },
      leafIds(indicators),
    );
    return defined('definePropositions', definition, [...faultsOf(definition), ...words]);
  };
  return reading('definePropositions', 'definition', definition, read, 'invalid-definition');
}
