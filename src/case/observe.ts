import type { IndicatorSpec } from '../core/indicator.js';
import type { Applicable } from '../core/interval.js';
import type { Observation, Period } from './case.js';
import { type Combined, combine, fewest, leavesOut, nothing } from './combine.js';
import { differ } from './contradiction.js';
import type { Fact } from './facts.js';
import { isDuring, type Looked } from './scope.js';
import type { Caveat } from './settle.js';
import { questions, type RowsOf, type Statements, stateUnits } from './statements.js';
import { namesOf } from './units.js';

/** What the observations of a case, and its facts where nobody judged, come to for one indicator. */
export interface Observed extends Combined {
  /** The rows that the level rests on. */
  readonly rows: readonly (Observation | Fact)[];
  readonly caveats: readonly Caveat[];
}

/**
 * The level of an indicator of which nobody spoke and no fact speaks: nobody can tell, or, where nobody else takes part and
 * there are too few partners for the question to arise, it does not apply.
 */
export function levelUnspoken({ asks }: IndicatorSpec, { partners, partnersKnown }: Partners): Applicable {
  return partnersKnown && partners.length < fewest[asks] ? 'not-applicable' : { lo: 0, hi: 1 };
}

interface Partners extends Looked {
  /** There are no others. */
  readonly partnersKnown: boolean;
}

/**
 * From observations to one level: each partner or relation is settled by itself, what is said of the whole partnership
 * stands for those that have no level of their own, and the levels are combined as the indicator says. Facts are heard
 * like one more observer, but only of whom no other speaks. Whoever is left is unknown.
 */
export function observe(
  spec: IndicatorSpec,
  rowsOf: (part?: string) => readonly Observation[],
  facts: readonly Fact[],
  scope: Partners,
  period?: Period,
): Observed {
  const early = (row: Observation) => isDuring(row, period, scope.asOf);
  const said: RowsOf = spec.afterwards ? (part) => rowsOf(part).filter((row) => !early(row)) : rowsOf;
  // Facts say nothing of what lasts, nor of a question that does not arise.
  const tooFew = scope.partners.length < fewest[spec.asks];
  const heard = spec.afterwards || tooFew ? [] : facts;
  const known: RowsOf = (part) => heard.filter((fact) => fact.part === part);
  const judged = stateUnits(spec, said, scope, known);
  const byFacts = heard.length > 0 ? stateUnits(spec, known, scope) : none;
  const spoken = new Set(judged.each.flatMap(({ unit }) => namesOf(unit, spec)));
  const unheard = judged.overall ? [] : byFacts.each.filter(({ unit }) => !spoken.has(unit.key));
  const stated = [...judged.each, ...unheard];
  if (leavesOut(spec, scope.partners.length, stated)) {
    stated.push(judged.overall ?? byFacts.overall ?? nothing);
  }
  const settled = stated.flatMap((one) => one.settled);
  const caveats = new Set(settled.flatMap((one) => one.caveats));
  const partDiffers = (part: string) => {
    const alone = { ...spec, parts: [] };
    const ofPart = (rows: RowsOf) => stateUnits(alone, () => rows(part), scope);
    return differ(alone, ofPart(said), ofPart(known), scope.partners.length);
  };
  const differs =
    heard.length > 0 &&
    (differ(spec, judged, byFacts, scope.partners.length) || (spec.parts ?? []).some(partDiffers));
  if (differs || stated.some(({ contradicts }) => contradicts)) caveats.add('judged-derived');
  if (spec.afterwards && questions(spec).some((part) => rowsOf(part).some(early))) caveats.add('period-open');
  const nobody = scope.partnersKnown && tooFew;
  return {
    ...(nobody ? { level: 'not-applicable', binding: [] } : combine(spec, stated)),
    rows: [...new Set(settled.flatMap(({ rows }) => rows))],
    caveats: [...caveats],
  };
}

const none: Statements = { each: [], overall: null };
