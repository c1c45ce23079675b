import type { Activity, Benefit, Case, Contribution, Dependency, Observation } from '../../src/case/case.js';
import type { ScopeOptions } from '../../src/case/scope.js';
import type { CompletableList } from '../../src/case/vocabulary.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';

/** The indicators that facts answer. */
export const derived = ['balance', 'mutual-benefit', 'independence'] as const;
export type Derived = (typeof derived)[number];

export const factLists = ['contributions', 'benefits', 'activities', 'dependencies'] as const;
export type FactList = (typeof factLists)[number];

/** A case of partners a and b, unless it says otherwise, in which only these facts stand. */
export function factCase(facts: Partial<Case>, partners: readonly string[] = ['a', 'b']): Case {
  return {
    schema: 'kemitraan/case@1',
    id: 'case',
    title: 'A case',
    parties: partners.map((id) => ({ id, name: id.toUpperCase(), sector: 'other' })),
    ...facts,
  };
}

/** All four lists, each of them complete. */
export const everyList: readonly CompletableList[] = [...factLists];

type Extra = Pick<Contribution, 'date' | 'function' | 'id' | 'note'>;

export const gave = (by: string, extra: Extra = {}): Contribution => ({ by, resource: 'people', ...extra });
export const gained = (to: string, extra: Extra = {}): Benefit => ({ to, kind: 'service', ...extra });
export const did = (by: string, extra: Extra = {}): Activity => ({
  subject: 'The work',
  by: by.split(''),
  ...extra,
});
/** `a>b`: that a depends on b. */
export const leans = (
  tie: string,
  kind: Dependency['kind'] = 'technical',
  extra: Extra = {},
): Dependency => ({ of: tie[0] ?? '', on: tie.at(-1) ?? '', kind, ...extra });

export const said = (
  indicator: Derived | 'mutual-benefit.gives' | 'mutual-benefit.gains',
  level: Observation['level'],
  about?: readonly string[],
  extra: Partial<Observation> = {},
): Observation => ({
  indicator: `partnership-archetypes.${indicator}`,
  level,
  ...(about && { about }),
  ...extra,
});

/** What a case comes to for one of the indicators that facts answer. */
export function readFacts(indicator: Derived, subject: Case, options: ScopeOptions = {}) {
  const { inputs, reasons, disagreements } = classifyArchetype(subject, options);
  const reason = reasons.find(
    (one) => one.code === 'derived-from-facts' && one.params.indicator === indicator,
  );
  return {
    level: inputs[indicator],
    derived: reason !== undefined,
    evidence: reason?.evidence ?? [],
    contradicts: disagreements.some((one) => one.indicator === indicator && one.kind === 'judged-derived'),
  };
}

export const out = { lo: 0, hi: 0 };
export const within = { lo: 1, hi: 1 };
export const unknown = { lo: 0, hi: 1 };
