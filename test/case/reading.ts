import type { Case, Observation, Period } from '../../src/case/case.js';
import type { ScopeOptions } from '../../src/case/scope.js';
import type { IndicatorSpec } from '../../src/core/indicator.js';
import type { Applicable, Interval } from '../../src/core/interval.js';
import { lookInto } from '../../src/forms/look.js';
import { readCase } from '../../src/forms/read-case.js';

const own = { basis: 'ours', rubric: 'ours', source: [] } as const;

/** An indicator of every kind. */
export const specs = {
  each: { asks: 'partner', ...own },
  any: { asks: 'partner', over: 'strongest', ...own },
  both: { asks: 'partner', parts: ['gives', 'gains'], ...own },
  kept: { asks: 'partner', afterwards: true, ...own },
  tie: { asks: 'relation', ...own },
  'best-tie': { asks: 'relation', over: 'strongest', ...own },
  help: { asks: 'relation', directed: true, ...own },
  'best-help': { asks: 'relation', over: 'strongest', directed: true, ...own },
} as const satisfies Record<string, IndicatorSpec>;

export type Kind = keyof typeof specs;

/** An observation on the indicator that is read; `part` says on which sub-question of it. */
export type Row = Omit<Observation, 'indicator'> & { readonly part?: 'gives' | 'gains' };

export interface Setting {
  /** a and b where it is left out. */
  readonly partners?: readonly string[];
  readonly options?: ScopeOptions;
  readonly period?: Period;
}

/** A case with these partners, and with a beneficiary z, an overseer o and a supporter s, who do not count. */
function caseWith(kind: Kind, rows: readonly Row[], { partners = ['a', 'b'], period }: Setting): Case {
  const others = { z: 'beneficiary', o: 'overseer', s: 'supporter' } as const;
  return {
    schema: 'kemitraan/case@1',
    id: 'case',
    title: 'A case',
    ...(period && { period }),
    parties: [
      ...Object.entries(others).map(
        ([id, standing]) => ({ id, name: id, sector: 'other', standing }) as const,
      ),
      ...partners.map((id) => ({ id, name: id, sector: 'other' }) as const),
    ],
    informants: [
      ...Object.entries({ p: 'a', q: 'b' }).map(([id, party]) =>
        partners.includes(party) ? { id, party } : { id },
      ),
      { id: 'stranger' },
    ],
    observations: rows.map(({ part, ...row }) => ({
      ...row,
      indicator: part === undefined ? `test.${kind}` : `test.${kind}.${part}`,
    })),
  };
}

/** What the rows come to. */
export function read(kind: Kind, rows: readonly Row[], setting: Setting = {}) {
  const subject = caseWith(kind, rows, setting);
  const { inputs, disagreements, from } = readCase(
    'test',
    specs,
    lookInto(subject, setting.options ?? {}, 'read'),
  );
  const seen = from?.observed[kind];
  return {
    level: inputs[kind] ?? 'not-applicable',
    disagreements: disagreements.map((one) => one.kind),
    binding: seen?.binding ?? [],
    functionsDiffer: seen?.caveats.includes('functions-differ') ?? false,
    dateOpen: seen?.caveats.includes('date-open') ?? false,
    periodOpen: seen?.caveats.includes('period-open') ?? false,
    rows: seen?.rows.length ?? 0,
    asked: from?.scope.asked ?? [],
  };
}

/** All that is possible: nobody knows. */
export const unknown: Interval = { lo: 0, hi: 1 };

/** From a membership to another, or a known one. */
export function span(lo: number, hi = lo): Interval {
  return { lo, hi };
}

/** Whether all that `inner` leaves possible `outer` leaves possible too. */
export function holds(outer: Applicable, inner: Applicable): boolean {
  if (outer === 'not-applicable' || inner === 'not-applicable') return outer === inner;
  return outer.lo <= inner.lo + 1e-9 && inner.hi <= outer.hi + 1e-9;
}
