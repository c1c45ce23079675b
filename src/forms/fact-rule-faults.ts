import { dependencyKinds } from '../case/vocabulary.js';
import { isOneOf, isPlainObject } from '../core/assert.js';
import { bases } from '../core/basis.js';
import { show } from '../core/error.js';
import type { IndicatorSpec } from '../core/indicator.js';

const occasions = ['listed', 'unlisted', 'dependent'];
const standing = ['contributions', 'benefits', 'activities'];
const acting = ['dependencies', 'activities'];

/** What is wrong with a rule that reads facts, each beginning with the place in it; whatever it is. */
export function factRuleFaults(spec: IndicatorSpec, rule: unknown): string[] {
  if (!isPlainObject(rule)) return [': an object with level, when, lists and basis.'];
  const { level, when, part, lists, kinds, basis, ...others } = rule;
  const { parts = [] } = spec;
  const oneOfParts = `one of ${parts.map((one) => (typeof one === 'string' ? one : show(one))).join(', ')}`;
  const dependent = when === 'dependent';
  const faults: readonly (readonly [holds: boolean, fault: string])[] = [
    ...Object.keys(others).map((key) => [false, `: there is no key '${key}'.`] as const),
    [isOneOf(level, ['in', 'out']), ".level: 'in' or 'out'."],
    [isOneOf(when, occasions), `.when: one of ${occasions.join(', ')}.`],
    [isOneOf(basis, bases), `.basis: one of ${bases.join(', ')}.`],
    part === undefined
      ? [parts.length === 0, `.part: say which it answers, ${oneOfParts}.`]
      : [isOneOf(part, parts), `.part: ${parts.length > 0 ? oneOfParts : 'the attribute has no parts'}.`],
    dependent
      ? [isSetOf(lists, acting) && lists.length === acting.length, `.lists: ${acting.join(' and ')}.`]
      : [isSetOf(lists, standing), `.lists: some of ${standing.join(', ')}, each once.`],
    dependent
      ? [isSetOf(kinds, dependencyKinds), `.kinds: some of ${dependencyKinds.join(', ')}, each once.`]
      : [kinds === undefined, ".kinds: only where when is 'dependent'."],
    [fits(spec, when, level), `.when: ${fitting(spec)}.`],
  ];
  return faults.filter(([holds]) => !holds).map(([, fault]) => fault);
}

function isSetOf(value: unknown, allowed: readonly string[]): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    new Set(value).size === value.length &&
    value.every((one) => isOneOf(one, allowed))
  );
}

/** Whether facts about one partner, or about who depends on whom, can answer what an indicator asks. */
function fits({ asks, directed, over, afterwards }: IndicatorSpec, when: unknown, level: unknown): boolean {
  if (afterwards) return false;
  if (asks === 'partner') return when !== 'dependent';
  if (directed) return asks === 'relation' && when === 'dependent';
  // One partner by himself can keep a relation out, but bring none in.
  return asks === 'relation' && when === 'unlisted' && level === 'out' && over !== 'strongest';
}

/** Which rules would fit. */
function fitting({ asks, directed, over, afterwards }: IndicatorSpec): string {
  if (afterwards) return 'none, since facts do not say what lasts afterwards';
  if (asks === 'partner') return "'listed' or 'unlisted', since each partner is asked";
  if (asks === 'relation' && directed) return "'dependent', since the relation has a direction";
  if (asks === 'relation' && over !== 'strongest')
    return "'unlisted' with level 'out', since one partner by himself can only keep a relation out";
  return 'none, since facts about one partner cannot answer this';
}
