import type { Agreement, Case } from '../../case/case.js';
import type { Fact } from '../../case/facts.js';
import { partsAmong } from '../../case/parts-among.js';
import { inTime, type Looked } from '../../case/scope.js';
import type { IndicatorSpec } from '../../core/indicator.js';

/** What the facts of a case say about a precondition. */
export function preconditionFacts(_: IndicatorSpec, subject: Case, scope: Looked, id: string): Fact[] {
  if (id === 'two-parties') return twoParties(subject, scope);
  return id === 'agreement' ? agreement(subject, scope) : [];
}

/**
 * Two partners, neither of which is a part of the other, are two parties; fewer partners mean no partnership only where
 * the list of parties is complete.
 */
function twoParties(subject: Case, { partners }: Looked): Fact[] {
  const known = new Set(partners);
  const facts = (subject.parties ?? [])
    .filter(({ id }) => known.has(id))
    .map((row) => ({ list: 'parties' as const, row }));
  const common = { lists: ['parties'], facts } as const;
  if (partners.length - partsAmong(subject, partners).length > 1) return [{ level: 'in', ...common }];
  const none = partners.length < 2 && subject.complete?.includes('parties');
  return none ? [{ level: 'out', ...common }] : [];
}

/**
 * An agreement between all partners, two or more, is one, written or oral: the source asks for an agreement, not for a
 * document. A regulation or a decree binds without being agreed. None at all means no only where the list of agreements
 * is complete.
 */
function agreement(subject: Case, { partners, asOf }: Looked): Fact[] {
  if (partners.length < 2) return [];
  const agreed = (subject.agreements ?? []).filter(({ kind }) => kind !== 'regulation' && kind !== 'decree');
  const binding = agreed.filter((row) => inTime(row.date, asOf) === 'yes' && bindsAll(row, partners));
  const facts = binding.map((row) => ({ list: 'agreements' as const, row }));
  const common = { lists: ['agreements'], facts } as const;
  if (binding.length > 0) return [{ level: 'in', ...common }];
  const none =
    agreed.every((row) => inTime(row.date, asOf) === 'no') && subject.complete?.includes('agreements');
  return none ? [{ level: 'out', ...common }] : [];
}

function bindsAll({ parties }: Agreement, partners: readonly string[]): boolean {
  if (parties === undefined) return true;
  const bound = new Set(parties);
  return partners.every((id) => bound.has(id));
}
