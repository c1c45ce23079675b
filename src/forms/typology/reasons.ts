import type { Observed } from '../../case/observe.js';
import { caseReasons, cited, ours } from '../case-reasons.js';
import { type Criterion, type CriterionState, stateOf } from '../criteria/criterion.js';
import type { Status } from '../criteria/membership.js';
import type { Input } from '../input.js';
import { evidenceOf, sharedPassages } from '../passages.js';
import type { TypologyDefinition } from './definition.js';
import type { TypeStanding } from './standing.js';
import type { ReadType } from './types-under.js';
import type { TypologyReason, TypologyReasons } from './verdict.js';

/** The types as one reading has them, and how they stand. */
export interface UnderReading {
  readonly id: string;
  readonly types: readonly ReadType[];
  readonly standing: Readonly<Record<string, TypeStanding>>;
  readonly status: Readonly<Record<string, Status>>;
}

const codeOf = {
  certain: 'criteria-met',
  excluded: 'criteria-failed',
  possible: 'criteria-open',
  ambiguous: 'maximum-ambiguity',
  inapplicable: 'type-inapplicable',
} as const satisfies Record<Status, keyof TypologyReasons>;

const deciding: Readonly<Record<Status, CriterionState>> = {
  certain: 'met',
  excluded: 'failed',
  possible: 'free',
  ambiguous: 'free',
  inapplicable: 'inapplicable',
};

/** Why a verdict is what it is: one reason per type in definition order, then what else has to be known about it. */
export function reasonsOf(
  definition: TypologyDefinition,
  input: Input,
  chosen: UnderReading,
  readings: readonly UnderReading[],
): TypologyReason[] {
  const rowsOf = (criteria: readonly Criterion[]): Observed['rows'] =>
    criteria.flatMap(([attribute]) => input.from?.observed[attribute]?.rows ?? []);
  return [
    ...chosen.types.map((type) => typeReason(type, chosen.status[type.id] ?? 'inapplicable', input, rowsOf)),
    ...readingReasons(definition, readings),
    ...passageReasons(chosen, rowsOf),
    ...caseReasons(definition, input),
  ];
}

function typeReason(
  type: ReadType,
  status: Status,
  { inputs }: Input,
  rowsOf: (criteria: readonly Criterion[]) => Observed['rows'],
): TypologyReason {
  const criteria = type.defining.filter((criterion) => stateOf(criterion, inputs) === deciding[status]);
  return {
    code: codeOf[status],
    params: { type: type.id, attributes: criteria.map(([attribute]) => attribute) },
    evidence: evidenceOf(rowsOf(criteria)),
    source: cited(type.source),
  };
}

function readingReasons(definition: TypologyDefinition, readings: readonly UnderReading[]): TypologyReason[] {
  return Object.keys(definition.types).flatMap((type): TypologyReason[] => {
    const under = readings.filter(({ status }) => status[type] === 'certain').map(({ id }) => id);
    const notUnder = readings.map(({ id }) => id).filter((id) => !under.includes(id));
    if (under.length === 0 || notUnder.length === 0) return [];
    const source = cited(under.flatMap((id) => definition.readings[id]?.source ?? []));
    return [{ code: 'reading-dependent', params: { type, under, notUnder }, evidence: [], source }];
  });
}

/** Every two certain types whose defining attributes were coded from one passage: what may be one observation under two labels. */
function passageReasons(
  { types, status }: UnderReading,
  rowsOf: (criteria: readonly Criterion[]) => Observed['rows'],
): TypologyReason[] {
  const certain = types.filter(({ id }) => status[id] === 'certain');
  return certain.flatMap((one, index) =>
    certain.slice(index + 1).flatMap((other): TypologyReason[] => {
      const [mine, theirs] = [rowsOf(one.defining), rowsOf(other.defining)];
      const passages = sharedPassages(mine, theirs);
      if (passages.length === 0) return [];
      const params = { types: [one.id, other.id] as const, passages };
      return [
        {
          code: 'shared-passage',
          params,
          evidence: evidenceOf([...mine, ...theirs], passages),
          source: ours(),
        },
      ];
    }),
  );
}
