import type { Observed } from '../../case/observe.js';
import type { Citation } from '../../references/references.js';
import { caseReasons, cited, ours } from '../case-reasons.js';
import type { Held } from '../criteria/held.js';
import { decidingIn, type Membership, type Status } from '../criteria/membership.js';
import type { Input } from '../input.js';
import { evidenceOf, sharedPassages } from '../passages.js';
import type { TypologyDefinition } from './definition.js';
import type { PreparedType, UnderReading } from './prepare.js';
import type { TypologyReason, TypologyReasons } from './verdict.js';

/** The rows that the levels of attributes rest on. */
type RowsOf = (attributes: readonly string[]) => Observed['rows'];

const codeOf = {
  certain: 'criteria-met',
  excluded: 'criteria-failed',
  possible: 'criteria-open',
  ambiguous: 'maximum-ambiguity',
  inapplicable: 'type-inapplicable',
} as const satisfies Record<Status, keyof TypologyReasons>;

/** Why a verdict is what it is: one reason per type in definition order, then what else has to be known about it. */
export function reasonsOf(
  definition: TypologyDefinition,
  input: Input,
  held: readonly Held[],
  chosen: UnderReading,
  readings: readonly UnderReading[],
  varying: readonly number[],
): TypologyReason[] {
  const { from } = input;
  const { types } = chosen.reading;
  const rowsOf = (attributes: readonly string[]) =>
    attributes.flatMap((id) => from?.observed[id]?.rows ?? []);
  const reasons = types.map((type, place): TypologyReason => {
    const standing = chosen.standings[place] as Membership;
    const attributes = decidingIn(type.defining, held, standing);
    return {
      code: codeOf[standing.status],
      params: { type: type.id, attributes },
      evidence: from ? evidenceOf(rowsOf(attributes)) : [],
      source: cited(type.source),
    };
  });
  for (const place of varying) addReadingReason(reasons, (types[place] as PreparedType).id, place, readings);
  if (from) reasons.push(...passageReasons(chosen, held, rowsOf), ...caseReasons(definition, input));
  return reasons;
}

function addReadingReason(
  reasons: TypologyReason[],
  type: string,
  place: number,
  readings: readonly UnderReading[],
): void {
  const under: string[] = [];
  const notUnder: string[] = [];
  const source: Citation[] = [];
  for (const { reading, standings } of readings) {
    const isCertain = standings[place]?.status === 'certain';
    (isCertain ? under : notUnder).push(reading.id);
    if (isCertain) for (const citation of reading.source) source.push({ ...citation });
  }
  if (under.length === 0 || notUnder.length === 0) return;
  reasons.push({ code: 'reading-dependent', params: { type, under, notUnder }, evidence: [], source });
}

/** Every two certain types whose defining attributes were coded from one passage: what may be one observation under two labels. */
function passageReasons(
  { reading, standings }: UnderReading,
  held: readonly Held[],
  rowsOf: RowsOf,
): TypologyReason[] {
  const certain = reading.types.filter((_, place) => standings[place]?.status === 'certain');
  const rows = certain.map(({ defining }) =>
    rowsOf(defining.map((place) => (held[place] as Held).indicator)),
  );
  return certain.flatMap((one, index) =>
    certain.slice(index + 1).flatMap((other, after): TypologyReason[] => {
      const [mine, theirs] = [rows[index], rows[index + after + 1]] as [Observed['rows'], Observed['rows']];
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
