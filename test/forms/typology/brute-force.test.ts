import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Interval } from '../../../src/core/interval.js';
import { classify } from '../../../src/forms/classify.js';
import type { TypologyOutcome, TypologyVerdict } from '../../../src/forms/typology/verdict.js';
import { answers, anyLevels, type Sample, samples } from './arbitrary.js';
import {
  type Choice,
  choicesByBound,
  choicesByLevel,
  choicesBySide,
  completionsOf,
  type Inputs,
  inputsOf,
  isKnown,
  type OracleType,
  outcomesOf,
  summaryOf,
  type TypeSummary,
  typesOf,
} from './oracle.js';

type ChoicesOf = (level: Interval) => Choice[];

const byId = <T>(types: readonly OracleType[], pick: (type: OracleType) => T) =>
  Object.fromEntries(types.map((type) => [type.id, pick(type)]));

/** Ten digits: the two methods may add up in another order. */
const rounded = (interval: Interval | null) =>
  interval && { lo: Number(interval.lo.toFixed(10)), hi: Number(interval.hi.toFixed(10)) };

/** What completing the unknowns one by one says of a sample under one reading. */
function worldsOf({ definition, levels }: Sample, reading: string, choicesOf: ChoicesOf) {
  const inputs = inputsOf(definition, levels);
  const types = typesOf(definition, reading);
  const completions = completionsOf(inputs, choicesOf);
  const summaries = byId(types, (type) => summaryOf(type, inputs, completions));
  const outcomes = outcomesOf(types, inputs, completions);
  const ambiguous = Object.values(summaries).some(({ status }) => status === 'ambiguous');
  const [only] = outcomes;
  const outcome: TypologyOutcome =
    only && outcomes.length === 1
      ? only
      : {
          kind: 'undetermined',
          possible: outcomes,
          complete: true,
          ...(ambiguous && { reason: 'maximum-ambiguity' as const }),
        };
  return { inputs, types, summaries, outcome };
}

function expectedOf(sample: Sample, choicesOf: ChoicesOf) {
  const { inputs, types, summaries, outcome } = worldsOf(sample, sample.reading, choicesOf);
  const summary = ({ id }: OracleType): TypeSummary =>
    summaries[id] ?? { membership: null, typicality: null, binding: [], status: 'inapplicable' };
  const distances = types.flatMap((type) => {
    const { membership } = summary(type);
    return membership ? [Math.min(Math.abs(membership.lo - 0.5), Math.abs(membership.hi - 0.5))] : [];
  });
  const applicable = Object.keys(inputs).filter((id) => inputs[id] !== 'not-applicable');
  const unknown = applicable.filter((id) => !isKnown(inputs[id] ?? 'not-applicable'));
  const readings = Object.keys(sample.definition.readings);
  const worlds = readings.map((id) => ({ id, ...worldsOf(sample, id, choicesOf) }));
  return {
    outcome,
    status: byId(types, (type) => summary(type).status),
    memberships: byId(types, (type) => rounded(summary(type).membership)),
    typicality: byId(types, (type) => rounded(summary(type).typicality)),
    binding: byId(types, (type) => summary(type).binding),
    margin:
      outcome.kind === 'undetermined' || distances.length === 0 ? null : Math.min(...distances).toFixed(10),
    readings: Object.fromEntries(worlds.map(({ id, outcome: own }) => [id, own])),
    coverage: {
      known: applicable.length - unknown.length,
      applicable: applicable.length,
      total: Object.keys(inputs).length,
    },
    unknown,
    reasons: [
      ...types.map((type) => typeReasonOf(type, summary(type), inputs)),
      ...types.flatMap(({ id: type }) => {
        const under = worlds
          .filter(({ summaries: own }) => own[type]?.status === 'certain')
          .map(({ id }) => id);
        const notUnder = readings.filter((id) => !under.includes(id));
        if (under.length === 0 || notUnder.length === 0) return [];
        return [{ code: 'reading-dependent', params: { type, under, notUnder } }];
      }),
    ],
  };
}

function typeReasonOf({ id, defining }: OracleType, { status }: TypeSummary, inputs: Inputs) {
  const sidesOf = (attribute: string) => {
    const level = inputs[attribute] ?? 'not-applicable';
    return level === 'not-applicable' ? [] : choicesBySide(level).map(({ side }) => side);
  };
  const where = (holds: (sides: string[], wanted: string) => boolean) =>
    defining
      .filter(([attribute, wanted]) => holds(sidesOf(attribute), wanted))
      .map(([attribute]) => attribute);
  const attributes = {
    certain: () => where(() => true),
    excluded: () => where((sides, wanted) => sides.length === 1 && sides[0] !== wanted),
    possible: () => where((sides) => sides.length === 2),
    ambiguous: () => where((sides) => sides.length === 2),
    inapplicable: () => where((sides) => sides.length === 0),
  }[status]();
  const code = {
    certain: 'criteria-met',
    excluded: 'criteria-failed',
    possible: 'criteria-open',
    ambiguous: 'maximum-ambiguity',
    inapplicable: 'type-inapplicable',
  }[status];
  return { code, params: { type: id, attributes } };
}

function actualOf(verdict: TypologyVerdict) {
  const { outcome, status, memberships, typicality, binding, margin, readings, coverage, unknown, reasons } =
    verdict;
  const round = (record: typeof memberships) =>
    Object.fromEntries(Object.entries(record).map(([id, interval]) => [id, rounded(interval)]));
  return {
    outcome,
    status,
    memberships: round(memberships),
    typicality: round(typicality),
    binding,
    margin: margin === null ? null : margin.toFixed(10),
    readings,
    coverage,
    unknown,
    reasons: reasons.map(({ code, params }) => ({ code, params })),
  };
}

const verdictOf = ({ definition, reading, levels }: Sample) => classify(definition, levels, { reading });

test('for answers on the four levels, a verdict is what every completion of the unknowns says', () => {
  fc.assert(
    fc.property(samples(answers), (sample) => {
      expect(actualOf(verdictOf(sample))).toEqual(expectedOf(sample, choicesByLevel));
    }),
    { numRuns: 4000 },
  );
});

test('for any levels, a verdict is what the ends of every interval and the levels between them say', () => {
  fc.assert(
    fc.property(samples(anyLevels), (sample) => {
      expect(actualOf(verdictOf(sample))).toEqual(expectedOf(sample, choicesByBound));
    }),
    { numRuns: 4000 },
  );
});

test('for any levels, the outcomes are those over all in and out choices of what is free', () => {
  fc.assert(
    fc.property(samples(anyLevels), (sample) => {
      const { outcome } = verdictOf(sample);
      const listed = outcome.kind === 'undetermined' ? outcome.possible : [outcome];
      const inputs = inputsOf(sample.definition, sample.levels);
      const types = typesOf(sample.definition, sample.reading);
      expect(listed).toEqual(outcomesOf(types, inputs, completionsOf(inputs, choicesBySide)));
    }),
    { numRuns: 3000 },
  );
});
