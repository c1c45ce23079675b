import type { Applicable } from '../../core/interval.js';
import { caseReasons, cited } from '../case-reasons.js';
import { coverageOf } from '../coverage.js';
import type { Input } from '../input.js';
import { evidenceOf } from '../passages.js';
import type { ChecklistDefinition, ItemsDefinition } from './definition.js';
import { isScored, type Joined, overall, scoreOf, standingOf } from './items.js';
import { isLikert } from './scale.js';
import type { ChecklistReason, ChecklistVerdict, Gap, ItemsScore, ItemsVerdict } from './verdict.js';

/** What a checklist comes to, for input that has been read; an overall score only by weights. */
export function evaluateChecklist(
  definition: ChecklistDefinition,
  input: Input,
  weights?: Readonly<Record<string, number>>,
): ChecklistVerdict {
  return { form: 'checklist', ...evaluateItems(definition, input, weights && { weights: plain(weights) }) };
}

/** What items in groups come to, whatever the form; an overall score only by weights. */
export function evaluateItems(
  definition: ItemsDefinition,
  input: Input,
  joined?: Joined,
): Omit<ItemsVerdict, 'form'> {
  const { inputs, disagreements, from } = input;
  const groups = scores(definition.groups, (group) =>
    scoreOf(definition, inputs, (spec) => spec.group === group),
  );
  const gaps = gapsOf(definition, inputs);
  const blocking = (standing: Gap['standing']) =>
    gaps.filter((gap) => gap.mandatory && gap.standing === standing).map(({ item }) => item);
  return {
    framework: { id: definition.id, version: definition.version },
    groups,
    stakeholders: scores(definition.stakeholders ?? {}, (stakeholder) =>
      scoreOf(definition, inputs, ({ by }) => by?.includes(stakeholder) ?? false),
    ),
    ...(joined && { score: overall(groups, joined), ...joined }),
    blocking: { failed: blocking('failed'), open: blocking('open') },
    gaps,
    inputs,
    ...coverageOf(inputs),
    reasons: [...itemReasons(definition, input), ...caseReasons(definition, input)],
    disagreements,
    ...(from && { scope: from.scope }),
  };
}

/** Weights as JSON gives them back: minus zero would not survive it. */
export function plain(weights: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(weights).map(([group, weight]) => [group, weight + 0]));
}

function scores(members: object, scoreFor: (id: string) => ItemsScore): Record<string, ItemsScore> {
  return Object.fromEntries(Object.keys(members).map((id) => [id, scoreFor(id)]));
}

function gapsOf({ items }: ItemsDefinition, inputs: Readonly<Record<string, Applicable>>): Gap[] {
  const standings = Object.entries(items).map(([item, spec]) => ({
    item,
    spec,
    standing: standingOf(item, spec, inputs),
  }));
  const gaps = standings.flatMap(({ item, spec, standing }): Gap[] => {
    if (!isScored(spec) || standing === 'met' || standing === 'inapplicable') return [];
    const means = standings.filter((one) => one.spec.serves === item);
    return [
      {
        item,
        standing,
        mandatory: spec.mandatory === true,
        by: [...(spec.by ?? [])],
        means: means
          .filter((one) => one.standing === 'failed' || one.standing === 'open')
          .map((one) => one.item),
        tactics: [...new Set([spec, ...means.map((one) => one.spec)].flatMap(tacticIds))],
      },
    ];
  });
  return [...gaps.filter(({ mandatory }) => mandatory), ...gaps.filter(({ mandatory }) => !mandatory)];
}

function tacticIds({ tactics = [] }: { readonly tactics?: readonly { readonly id: string }[] }): string[] {
  return tactics.map(({ id }) => id);
}

function itemReasons(definition: ItemsDefinition, { inputs, from }: Input): ChecklistReason[] {
  const { items } = definition;
  const likert = isLikert(definition);
  return Object.entries(items).map(([item, spec]) => ({
    code: isScored(spec) ? (`item-${standingOf(item, spec, inputs)}` as const) : 'item-not-scored',
    params: {
      item,
      ...(spec.polarity === 'against' && { against: true as const }),
      ...(likert && { likert: true as const }),
    },
    evidence: evidenceOf(from?.observed[item]?.rows ?? []),
    source: cited(spec.source),
  }));
}
