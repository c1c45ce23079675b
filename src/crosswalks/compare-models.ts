import type { Case } from '../case/case.js';
import { KemitraanError } from '../core/error.js';
import { reading } from '../core/reading.js';
import type { FindingOutcome, FindingsVerdict } from '../forms/findings/verdict.js';
import { isCase } from '../forms/input.js';
import { type ValidateOptions, validateRoles } from '../forms/role-model/validate.js';
import { fourPillarModel } from '../frameworks/four-pillar-model/definition.js';
import { twoPillarModel } from '../frameworks/two-pillar-model/definition.js';
import { type ModelAspect, modelAspectIds } from './model-aspects.js';
import type { PillarModel } from './prerequisites.js';

/** The rules of each model that belong to an aspect of the comparison; none where nothing in a case tells of it. */
const rulesOn = {
  pillars: {
    'two-pillar-model': ['local-government', 'community'],
    'four-pillar-model': ['local-government', 'private-sector', 'community', 'university'],
  },
  funding: { 'two-pillar-model': ['funding.apbd'], 'four-pillar-model': ['funding.csr'] },
  government: {
    'two-pillar-model': ['sponsor', 'champion', 'facilitator', 'rs.5'],
    'four-pillar-model': ['leading-sector', 'gov.x'],
  },
  flows: {
    'two-pillar-model': ['idea', 'benefit', 'response-coordination'],
    'four-pillar-model': [
      'idea',
      'resource.gov',
      'resource.priv',
      'resource.uni',
      'resource.com',
      'benefit.com',
      'benefit.priv',
    ],
  },
  accountability: {
    'two-pillar-model': [
      'supervision.regional-secretariat',
      'supervision.community',
      'supervision.ombudsman',
    ],
    'four-pillar-model': ['accountability-medium'],
  },
} as const satisfies Partial<Record<ModelAspect, Record<PillarModel, readonly string[]>>>;

/**
 * The aspects that decide which model a partnership is set up by: those in which 5.2 sets the two apart, who takes part
 * and where the money comes from. That these decide is our reading.
 */
const deciding: readonly ModelAspect[] = ['pillars', 'funding'];

/** The rules of a model, by how they turned out; a rule that is no question here is left out. */
export interface ModelStanding {
  readonly met: readonly string[];
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
}

/** Which model a partnership is set up by. */
export type ModelOutcome = 'two-pillar' | 'four-pillar' | 'both' | 'neither';

/** The two pillar models side by side, for one partnership. */
export interface ModelComparison {
  /** Which model the deciding aspects show; where they leave it open, what it may be. */
  readonly outcome:
    | { readonly kind: ModelOutcome }
    | { readonly kind: 'cannot-tell'; readonly possible: readonly ModelOutcome[] };
  /** Every rule of each model. */
  readonly models: Readonly<Record<PillarModel, ModelStanding>>;
  /** The same by aspect of `modelAspects`, in its order. */
  readonly aspects: readonly {
    readonly aspect: ModelAspect;
    /** It decides which model it is. */
    readonly decides: boolean;
    readonly models: Readonly<Record<PillarModel, ModelStanding>>;
  }[];
  readonly verdicts: Readonly<Record<PillarModel, FindingsVerdict>>;
}

const models = { 'two-pillar-model': twoPillarModel, 'four-pillar-model': fourPillarModel } as const;

/**
 * Reads one case by the Two-Pillar and the Four-Pillar Model side by side: what each finds met, missing and unknown, by
 * aspect, and which of them the partnership is set up by.
 *
 * It is set up by a model where all of its pillars are there and its source of funds is; not where one of these is known to
 * be missing. Both may hold: a region may use them together. There is no recommendation, since the source leaves the choice
 * to the region. Throws as `validateTwoPillar`.
 *
 * @example
 * ```ts
 * import { compareModels } from 'kemitraan/pillars';
 * compareModels({ schema: 'kemitraan/case@1', id: 'empty', title: 'Nothing known' }).outcome;
 * // => { kind: 'cannot-tell', possible: ['two-pillar', 'four-pillar', 'both', 'neither'] }
 * ```
 * @see lan
 */
export function compareModels(subject: Case, options: ValidateOptions = {}): ModelComparison {
  return reading('compareModels', 'subject', subject, () => comparedModels(subject, options));
}

function comparedModels(subject: Case, options: ValidateOptions): ModelComparison {
  const caller = 'compareModels';
  if (!isCase(subject)) throw new KemitraanError(caller, 'subject', subject, 'invalid-input', 'Give a case.');
  const verdicts = each((id) => validateRoles(caller, models[id], subject, options));
  const standing = (id: PillarModel, rules?: readonly string[]): ModelStanding => {
    const of = (outcome: FindingOutcome) =>
      verdicts[id].findings
        .filter((one) => one.outcome === outcome && (rules?.includes(one.rule) ?? true))
        .map(({ rule }) => rule);
    return { met: of('passed'), missing: of('failed'), unknown: of('cannot-tell') };
  };
  const rulesFor = (aspect: ModelAspect, id: PillarModel): readonly string[] =>
    Object.entries(rulesOn).find(([one]) => one === aspect)?.[1][id] ?? [];
  const holds = each((id) => {
    const rules = deciding.flatMap((aspect) => rulesFor(aspect, id));
    return heldBy(
      verdicts[id].findings.filter(({ rule }) => rules.includes(rule)).map(({ outcome }) => outcome),
    );
  });
  return {
    outcome: outcomeOf(holds),
    models: each((id) => standing(id)),
    aspects: modelAspectIds.map((aspect) => ({
      aspect,
      decides: deciding.includes(aspect),
      models: each((id) => standing(id, rulesFor(aspect, id))),
    })),
    verdicts,
  };
}

function each<T>(of: (id: PillarModel) => T): Record<PillarModel, T> {
  return { 'two-pillar-model': of('two-pillar-model'), 'four-pillar-model': of('four-pillar-model') };
}

/** Whether a model may hold: only yes, only no, or either. What does not apply keeps it out as what is missing does. */
function heldBy(outcomes: readonly FindingOutcome[]): readonly boolean[] {
  if (outcomes.some((one) => one === 'failed' || one === 'inapplicable')) return [false];
  return outcomes.includes('cannot-tell') ? [true, false] : [true];
}

function outcomeOf(holds: Record<PillarModel, readonly boolean[]>): ModelComparison['outcome'] {
  const possible = (['two-pillar', 'four-pillar', 'both', 'neither'] as const).filter(
    (kind) =>
      holds['two-pillar-model'].includes(kind === 'two-pillar' || kind === 'both') &&
      holds['four-pillar-model'].includes(kind === 'four-pillar' || kind === 'both'),
  );
  const [only] = possible;
  return only !== undefined && possible.length === 1 ? { kind: only } : { kind: 'cannot-tell', possible };
}
