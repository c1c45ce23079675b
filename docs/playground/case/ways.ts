import { pathTo } from 'kemitraan/forms';
import type { Labels } from '../../../src/explain/labels.js';
import type { Verdict } from '../../../src/forms/assert-verdict.js';
import type { Definition } from '../../../src/forms/definition.js';

/** Where a way can lead: an id of the framework, or all of it. */
export interface Target {
  /** Its place in the list, as the value of a choice. */
  readonly code: string;
  readonly kind: 'member' | 'rule' | 'group' | 'all';
  readonly id: string;
}

/** One step of a way. */
export interface WayStep {
  readonly indicator: string;
  readonly kind: 'learn' | 'change';
  /** The level or the column that would have to be observed. */
  readonly to: string;
}

/** What leads from a verdict to a target, as `pathTo` gives it. */
export interface Way {
  readonly steps: readonly WayStep[];
  /** What does not apply, for whose sake there may be no way. */
  readonly inapplicable: readonly string[];
}

/** The targets that a framework has. */
export function targetsOf(definition: Definition): Target[] {
  const members = (kind: Target['kind'], ids: readonly string[]) =>
    ids.map((id) => ({ code: `${kind}:${id}`, kind, id }));
  const all: Target = { code: 'all', kind: 'all', id: '' };
  switch (definition.form) {
    case 'typology':
      return members('member', Object.keys(definition.types));
    case 'ladder':
      return members('member', Object.keys(definition.rungs));
    case 'profile':
      return members('member', Object.keys(definition.columns));
    case 'checklist':
    case 'index':
      return members('group', Object.keys(definition.groups));
    case 'propositions':
      return [all, ...members('rule', Object.keys(definition.rules))];
    case 'role-model':
      return [all];
    case 'process':
      return [all, ...members('member', Object.keys(definition.phases))];
  }
}

/** The way to a target; of a group to everything in it. */
export function wayTo(definition: Definition, verdict: Verdict, { kind, id }: Target): Way {
  const target = kind === 'all' ? null : kind === 'group' ? { group: id, atLeast: 1 } : id;
  const { steps, inapplicable = [] } = pathTo(definition as never, verdict as never, target as never) as {
    readonly steps: readonly WayStep[];
    readonly inapplicable?: readonly string[];
  };
  return { steps, inapplicable };
}

/** What a target is called; `all` has no name of its own. */
export function targetName({ kind, id }: Target, labels: Labels): string {
  if (kind === 'group') return labels.group(id);
  return kind === 'rule' ? labels.rule(id) : labels.member(id);
}
