import type { Joining } from '../case/triangulation/rule.js';
import { ownEntry } from '../core/own-entry.js';
import type { VariedFactor } from '../forms/sensitivity/result.js';
import type { Labels } from './labels.js';
import type { SensitivitySentences } from './sensitivity-sentences.js';
import type { Words } from './words.js';

/** What kind of thing a factor of a design varies, and of which member where it is one of several: `levels.balance`. */
export function factorParts(factor: string): { readonly kind: string; readonly id?: string } {
  const dot = factor.indexOf('.');
  return dot < 0 ? { kind: factor } : { kind: factor.slice(0, dot), id: factor.slice(dot + 1) };
}

/** What a factor varies among, in words: readings, or rules by which something is joined. */
export function amongNames(
  kind: string,
  among: readonly (string | Pick<Joining, 'rule'>)[],
  labels: Labels,
  rules: SensitivitySentences['rules'],
): string[] {
  const ids = among.map((one) => (typeof one === 'string' ? one : one.rule));
  return ids.map((id) => (kind === 'reading' ? labels.reading(id) : (ownEntry<string>(rules, id) ?? id)));
}

/** What a factor is called. */
export function factorNamer(
  { factors }: SensitivitySentences,
  labels: Labels,
  member: (id: string) => string,
) {
  return (factor: string): string => {
    const { kind, id = '' } = factorParts(factor);
    switch (kind) {
      case 'levels':
        return factors.level(labels.indicator(id));
      case 'weights':
        return factors.weight(labels.group(id));
      case 'overParties':
        return id === '' ? factors.overParties : factors.overPartiesOn(labels.indicator(id));
      case 'standings':
        return factors.check(member(id));
      case 'crossover':
      case 'reading':
      case 'aggregation':
      case 'triangulation':
        return factors[kind];
      default:
        return factor;
    }
  };
}

/** What was varied, and by how much. */
export function variedText(
  factor: VariedFactor,
  name: string,
  { varied, rules }: SensitivitySentences,
  labels: Labels,
  { level, number, choice }: Words,
): string {
  if ('among' in factor) {
    return varied.among(name, choice(amongNames(factor.factor, factor.among, labels, rules)));
  }
  if ('from' in factor) return varied.range(name, number(factor.from), number(factor.to));
  if (typeof factor.now === 'number') return varied.part(name, number(factor.now), number(Number(factor.by)));
  const now = isColumns(factor.now) ? choice(factor.now.map(labels.member)) : level(factor.now);
  const moved =
    factor.by === 'one-step' ? varied.step(name, now) : varied.within(name, now, number(factor.by));
  return 'drawn' in factor ? `${moved}${varied.drawn}` : moved;
}

function isColumns(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}
