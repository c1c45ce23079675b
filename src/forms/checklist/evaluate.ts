import { caseReasons, cited } from '../case-reasons.js';
import { coverageOf } from '../coverage.js';
import type { Inputs } from '../criteria/criterion.js';
import type { Input } from '../input.js';
import { evidenceOf } from '../passages.js';
import type { ChecklistDefinition, ItemsDefinition } from './definition.js';
import { arithmeticMean, type ItemStanding, type Joined, type Mean, scoresOf, standingOf } from './items.js';
import { type ReadItem, readItems } from './prepare.js';
import { isLikert } from './scale.js';
import type { ChecklistReason, ChecklistVerdict, Gap, ItemsVerdict } from './verdict.js';

/** What a checklist comes to, for input that has been read; an overall score only by weights. */
export function evaluateChecklist(
  definition: ChecklistDefinition,
  input: Input,
  weights?: Readonly<Record<string, number>>,
): ChecklistVerdict {
  const joined = weights && { weights: plain(weights) };
  return { form: 'checklist', ...evaluateItems(definition, input, arithmeticMean, joined) };
}

/** What items in groups come to, whatever the form; an overall score only by weights. */
export function evaluateItems(
  definition: ItemsDefinition,
  input: Input,
  mean: Mean,
  joined?: Joined,
): Omit<ItemsVerdict, 'form'> {
  const { inputs, disagreements, from } = input;
  const { items, groups: ofGroups, stakeholders } = readItems(definition);
  const groups = scoresOf(ofGroups, inputs);
  const standings = standingsOf(items, inputs);
  const gaps = gapsOf(items, standings);
  const blocking = (standing: Gap['standing']) =>
    gaps.filter((gap) => gap.mandatory && gap.standing === standing).map(({ item }) => item);
  const reasons = itemReasons(items, standings, isLikert(definition), from);
  for (const reason of caseReasons(definition, input)) reasons.push(reason);
  return {
    framework: { id: definition.id, version: definition.version },
    groups,
    stakeholders: scoresOf(stakeholders, inputs),
    ...(joined && { score: mean(groups, joined.weights), ...joined }),
    blocking: { failed: blocking('failed'), open: blocking('open') },
    gaps,
    inputs,
    ...coverageOf(inputs),
    reasons,
    disagreements,
    ...(from && { scope: from.scope }),
  };
}

/** Weights as JSON gives them back: minus zero would not survive it. */
export function plain(weights: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(weights).map(([group, weight]) => [group, weight + 0]));
}

/** How each item stands, by its id. */
function standingsOf(items: readonly ReadItem[], inputs: Inputs): ReadonlyMap<string, ItemStanding> {
  const standings = new Map<string, ItemStanding>();
  for (const { id, spec } of items) standings.set(id, standingOf(id, spec, inputs));
  return standings;
}

/** The scored items that are failed or open, the mandatory ones first. */
function gapsOf(items: readonly ReadItem[], standings: ReadonlyMap<string, ItemStanding>): Gap[] {
  const mandatory: Gap[] = [];
  const others: Gap[] = [];
  const isGap = (standing: ItemStanding | undefined) => standing === 'failed' || standing === 'open';
  for (const { id, spec, isScored: counts, isMandatory, means, tactics } of items) {
    const standing = standings.get(id);
    if (!counts || (standing !== 'failed' && standing !== 'open')) continue;
    (isMandatory ? mandatory : others).push({
      item: id,
      standing,
      mandatory: isMandatory,
      by: [...(spec.by ?? [])],
      means: means.filter((one) => isGap(standings.get(one))),
      tactics: [...tactics],
    });
  }
  return [...mandatory, ...others];
}

function itemReasons(
  items: readonly ReadItem[],
  standings: ReadonlyMap<string, ItemStanding>,
  likert: boolean,
  from: Input['from'],
): ChecklistReason[] {
  const reasons: ChecklistReason[] = [];
  for (const { id, isScored: counts, isAgainst, source } of items) {
    const seen = from?.observed[id];
    reasons.push({
      code: counts ? codes[standings.get(id) as ItemStanding] : 'item-not-scored',
      params: {
        item: id,
        ...(isAgainst && { against: true as const }),
        ...(likert && { likert: true as const }),
      },
      evidence: seen ? evidenceOf(seen.rows) : [],
      source: cited(source),
    });
  }
  return reasons;
}

const codes = {
  met: 'item-met',
  failed: 'item-failed',
  open: 'item-open',
  inapplicable: 'item-inapplicable',
} as const;
