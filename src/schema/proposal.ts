import type { z } from 'zod';
import type { Fault } from '../core/fault.js';
import { type Proposal, proposalFields } from '../programmes/proposal/document.js';
import { documentSchema, parseDocument } from './programme-document.js';

/** A proposal, or everything that is wrong with it: the first 1,000 faults, and how many more there are. */
export type ProposalResult =
  | { readonly ok: true; readonly proposal: Proposal }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly omitted: number };

/**
 * The zod schema of a proposal for PIPPK; its inferred type is {@link Proposal}. It accepts what `parseProposal` accepts, and gives a
 * fresh object. Checks that zod does not know have a fault code as their message. For documents of unknown origin use
 * `parseProposal`: zod throws what a getter or a proxy throws.
 *
 * @example
 * ```ts
 * import { proposalSchema } from 'kemitraan/schema';
 * proposalSchema.safeParse({ institution: 'rw', amountRupiah: 85_000_000 }).success; // => true
 * proposalSchema.safeParse({ institution: 'rw', amountRupiah: '85.000.000' }).success; // => false
 * ```
 * @see lan
 */
export const proposalSchema: z.ZodType<Proposal, Proposal> = documentSchema(proposalFields);

/**
 * Reads a proposal for PIPPK, such as JSON or a form gives it, and says everything that is wrong with it at once: faults like those
 * of `parseCase`, in the order of the document, which `explainFault` puts into words.
 *
 * What `validateProposal` could not read is a fault, and so are an amount that it could not count (below zero, with a fraction or
 * beyond 2^53 - 1: `not-whole-amount`) and a blank text. An amount of 0 is one: that nothing is asked for is a finding. So are an
 * institution that is none of the four and a scope that there is none of; a scope may be named twice. Texts have at most 10,000
 * characters, and `scopes` at most 10,000 texts.
 *
 * What is left out stays out and means unknown; `null` and `undefined` are faults. The proposal is a fresh object, and the input is
 * not changed. What throws when it is read, and what is no plain data (a map, the `FormData` of a browser), is `unreadable`. Never
 * throws, whatever the input.
 *
 * @example
 * ```ts
 * import { parseProposal } from 'kemitraan/schema';
 * parseProposal({ institution: 'rw', amountRupiah: 85_000_000 });
 * // => { ok: true, proposal: { institution: 'rw', amountRupiah: 85000000 } }
 * const result = parseProposal({ institusion: 'rw', amountRupiah: 0.5, decision: 'finance' });
 * result.ok || result.faults.map(({ code, path }) => `${code} at ${path.join('.')}`);
 * // => ['unknown-key at institusion', 'not-whole-amount at amountRupiah', 'not-one-of at decision']
 * result.ok || result.faults[0]?.params; // => { key: 'institusion', nearest: ['institution'] }
 * ```
 * @see lan
 */
export function parseProposal(input: unknown): ProposalResult {
  const read = parseDocument(proposalSchema, proposalFields, input);
  return read.ok ? { ok: true, proposal: read.document } : read;
}
