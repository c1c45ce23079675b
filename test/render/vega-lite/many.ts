import { readdirSync, readFileSync } from 'node:fs';
import { type AnyAssessment, assess } from '../../../src/assess.js';
import type { Case, Communication } from '../../../src/case/case.js';
import { type CodingAgreement, codingAgreement } from '../../../src/evidence.js';
import type { Verdict } from '../../../src/forms/assert-verdict.js';
import type { JsonObject, VegaLiteSpec } from '../../../src/render/vega-lite/spec.js';

const folder = new URL('../../../docs/cases/', import.meta.url);

/** The published cases, as they stand in the documentation. */
export const published: readonly Case[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

const bare = (id: string): Case => ({ schema: 'kemitraan/case@1', id, title: id });

/** An assessment that holds just these verdicts. */
export function holding(id: string, verdicts: AnyAssessment['verdicts'], asOf?: string): AnyAssessment {
  const day = asOf === undefined ? {} : { asOf };
  return { ...assess(bare(id), { frameworks: [], ...day }), verdicts };
}

/** The same of verdicts by the id of their framework. */
export function holdingOf(id: string, ...verdicts: readonly Verdict[]): AnyAssessment {
  return holding(id, Object.fromEntries(verdicts.map((one) => [one.framework.id, one])));
}

/** A case of some parties, and what they tell each other. */
export function talking(
  count: number,
  communications: readonly Communication[] = [],
  more: Partial<Case> = {},
): Case {
  const parties = Array.from({ length: count }, (_, at) => ({
    id: `p${at + 1}`,
    name: `Party ${at + 1}`,
    sector: 'other' as const,
  }));
  return { ...bare('talk'), title: 'Talk', parties, communications, ...more };
}

type Level = 'in' | 'mostly-in' | 'mostly-out' | 'out';

/** Agreement of two coders on the layout of power, by what each says of parity, case by case. */
export function codedPairs(
  pairs: readonly (readonly [Level | null, Level | null])[],
  options: Parameters<typeof codingAgreement>[1] = {},
): CodingAgreement {
  const row = (coder: string, level: Level | null) =>
    level === null ? [] : [{ indicator: 'power-layout.parity', coder, level }];
  const cases = pairs.map(([a, b], at) => ({
    case: { ...bare(`case-${at}`), observations: [...row('a', a), ...row('b', b)] },
    rounds: [{ coders: ['a', 'b'], frameworks: ['power-layout'] }],
  }));
  return codingAgreement(cases, { frameworks: ['power-layout'], ...options });
}

/** The rows of the layers with this kind of mark. */
export function rowsOf({ layer }: VegaLiteSpec, type: string): readonly JsonObject[] {
  return layer.flatMap(({ data, mark }) =>
    (mark as JsonObject).type === type ? (data.values as readonly JsonObject[]) : [],
  );
}
