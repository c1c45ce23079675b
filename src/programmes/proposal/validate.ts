import { pippkProcess } from '../../frameworks/pippk-process/definition.js';
import { validateDocument } from '../validation/validate.js';
import type { Validation } from '../validation/verdict.js';
import { type Proposal, proposalFields } from './document.js';
import { type ProposalRule, proposalRules } from './rules.js';

/** What the rules of PIPPK say of one proposal. */
export type ProposalValidation = Validation<ProposalRule, 'pippk-proposal'>;

/**
 * Reads a proposal for PIPPK by the rules of the programme: every finding, passed and failed alike, in the order of
 * {@link proposalRules}. The regulations are as one report cites them in 2016; check them before use.
 *
 * What is left out is not known, and cannot be told: `budget.amount.together` stays open until `alreadyGrantedRupiah` is given,
 * 0 if nothing was granted. Amounts are whole rupiah; one below zero or with a fraction fails `budget.amount.whole` and counts
 * as not known in the others. An institution that is none of the four, and an activity within no scope, are findings, with the
 * text in `unlisted`. Once a proposal is passed on or turned down, what is asked of PIPPK's money is `inapplicable`.
 *
 * Throws a `KemitraanError` with the path for a field that there is none of, and for a value of another type. `parseProposal` of
 * `kemitraan/schema` reads what comes from outside, and says everything that is wrong with it at once; of amounts that fail
 * `budget.amount.whole` it takes only 0.
 *
 * @example
 * ```ts
 * import { validateProposal } from 'kemitraan/programmes';
 * const { findings } = validateProposal({
 *   institution: 'rw',
 *   scopes: ['rw.infrastructure', 'pkk.pokja-2'],
 *   amountRupiah: 120_000_000,
 *   inCash: false,
 * });
 * const outcomeOf = (rule: string) => findings.find((finding) => finding.rule === rule)?.outcome;
 * outcomeOf('budget.recipient-kinds'); // => 'passed'
 * outcomeOf('budget.scope-bound'); // => 'failed'
 * outcomeOf('budget.amount'); // => 'failed'
 * outcomeOf('budget.source'); // => 'cannot-tell'
 * ```
 * @see lan
 */
export function validateProposal(proposal: Proposal): ProposalValidation {
  return validateDocument(
    'validateProposal',
    'proposal',
    {
      kind: 'pippk-proposal',
      version: '1.0.0',
      fields: proposalFields,
      rules: proposalRules,
      procedure: pippkProcess,
    },
    proposal,
    {},
  );
}
