import type { Agreement, Case } from '../../case/case.js';
import { isUpTo } from '../../case/partial-date.js';
import { rowId } from '../../case/row-id.js';
import type { Scope } from '../../core/verdict.js';
import type { Derived } from '../../forms/with-facts.js';

/**
 * Two partners, neither of which is a part of the other, are two parties; fewer partners mean no partnership only where
 * the list of parties is complete.
 */
export function twoPartiesFrom(subject: Case, { partners }: Scope): Derived | null {
  const known = new Set(partners);
  const part = new Set(
    (subject.parties ?? []).filter(({ partOf }) => partOf && known.has(partOf)).map(({ id }) => id),
  );
  const evidence = partners.map((id) => ({ list: 'parties', id }));
  if (partners.filter((id) => !part.has(id)).length > 1)
    return { level: { lo: 1, hi: 1 }, list: 'parties', evidence };
  return partners.length < 2 && subject.complete?.includes('parties')
    ? { level: { lo: 0, hi: 0 }, list: 'parties', evidence }
    : null;
}

/**
 * An agreement between all partners, two or more, is one, written or oral: the source asks for an agreement, not for a document. A
 * regulation or a decree binds without being agreed. None at all means no only where the list of agreements is complete.
 */
export function agreementFrom(subject: Case, { partners, asOf }: Scope): Derived | null {
  if (partners.length < 2) return null;
  const agreed = (subject.agreements ?? []).filter(({ kind }) => kind !== 'regulation' && kind !== 'decree');
  const inTime = (row: Agreement) =>
    row.date === undefined || asOf === undefined ? 'yes' : isUpTo(row.date, asOf);
  const binding = agreed.filter((row) => inTime(row) === 'yes' && bindsAll(row, partners));
  const evidence = binding.map((row) => ({ list: 'agreements', id: rowId(row) }));
  if (binding.length > 0) return { level: { lo: 1, hi: 1 }, list: 'agreements', evidence };
  const none = agreed.every((row) => inTime(row) === 'no');
  return none && subject.complete?.includes('agreements')
    ? { level: { lo: 0, hi: 0 }, list: 'agreements', evidence }
    : null;
}

function bindsAll({ parties }: Agreement, partners: readonly string[]): boolean {
  if (parties === undefined) return true;
  const bound = new Set(parties);
  return partners.every((id) => bound.has(id));
}
