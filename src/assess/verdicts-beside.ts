import { groupBy } from '../case/group-by.js';
import { contradict } from '../case/parts.js';
import { isInterval } from '../core/interval.js';
import type { Verdict } from '../forms/assert-verdict.js';
import { type Standing, sharedStanding, standingsOf } from './standings.js';
import { whereOf } from './where-of.js';

/** What verdicts say of a member of a framework that they do not all say alike. */
export interface Differing {
  /** The party, where the framework is about one at a time. */
  readonly party?: string;
  readonly function?: string;
  /** A type, a rung, a column, an item, a group, a rule or a phase. */
  readonly member: string;
  /**
   * `opposed`: two of them cannot both be right. `open`: one leaves open, in part or wholly, what another tells.
   */
  readonly kind: 'opposed' | 'open';
  /** In the order of the verdicts. */
  readonly standings: readonly { readonly id: string; readonly standing: Standing }[];
}

/** The verdict, or the verdicts of each party, that one gives. */
export interface Beside {
  readonly id: string;
  readonly verdict: Verdict | readonly Verdict[] | null;
}

/** The members that verdicts differ on, in the order in which they come. */
export function differingIn(verdicts: readonly Beside[]): Differing[] {
  const told = verdicts.flatMap(({ id, verdict }) =>
    [verdict ?? []].flat().flatMap((one) =>
      Object.entries(standingsOf(one)).map(([member, standing]) => ({
        id,
        member,
        standing,
        ...whereOf(one),
      })),
    ),
  );
  const members = groupBy(told, (one) => JSON.stringify([one.party, one.function, one.member]));
  return [...members.values()].flatMap((own): Differing[] => {
    const [first] = own;
    const distinct = [...new Map(own.map(({ standing }) => [JSON.stringify(standing), standing])).values()];
    if (!first || distinct.length < 2) return [];
    const { id: _, standing: __, ...member } = first;
    const opposed = distinct.some((one, index) =>
      distinct.slice(index + 1).some((other) => oppose(one, other)),
    );
    const standings = own.map(({ id, standing }) => ({ id, standing }));
    return [{ ...member, kind: opposed ? 'opposed' : 'open', standings }];
  });
}

function oppose(one: Standing, other: Standing): boolean {
  if (isInterval(one) && isInterval(other)) return contradict(one, other);
  return [one, other].map(sharedStanding).every((told) => told !== undefined && told !== 'open');
}
