import type { Interval } from '../../core/interval.js';
import { prepared } from '../../core/prepared.js';
import { coverageOf } from '../coverage.js';
import { heldIn } from '../criteria/held.js';
import { bindingIn, type Membership, marginOf, membershipIn } from '../criteria/membership.js';
import type { Input } from '../input.js';
import type { TypologyDefinition } from './definition.js';
import { outcomeOf } from './outcomes.js';
import { prepareTypology, type UnderReading } from './prepare.js';
import { reasonsOf } from './reasons.js';
import { typicalityIn } from './typicality.js';
import type { TypeStatus, TypologyOutcome, TypologyVerdict } from './verdict.js';

/** The verdict of a typology, under one of its readings, for input that has been read. */
export function evaluate(definition: TypologyDefinition, input: Input, reading: string): TypologyVerdict {
  const { criteria, conjunctions, readings, varying } = prepared(definition, prepareTypology);
  const { inputs, from } = input;
  const held = heldIn(criteria, inputs);
  const all = conjunctions.map((places) => membershipIn(places, held));
  const read = readings.map((one): UnderReading => {
    const standings = one.types.map(({ conjunction }) => all[conjunction] as Membership);
    return { reading: one, standings };
  });
  const outcomes: Record<string, TypologyOutcome> = {};
  for (const one of read) outcomes[one.reading.id] = outcomeOf(one, held);
  const memberships: Record<string, Interval | null> = {};
  const typicality: Record<string, Interval | null> = {};
  const binding: Record<string, string[]> = {};
  const status: Record<string, TypeStatus> = {};
  const chosen = read.find((one) => one.reading.id === reading) as UnderReading;
  for (const { id, conjunction, defining, indicative } of chosen.reading.types) {
    const own = all[conjunction] as Membership;
    memberships[id] = own.membership;
    typicality[id] = typicalityIn(indicative, held);
    binding[id] = bindingIn(defining, held, own);
    status[id] = own.status;
  }
  const outcome = outcomes[reading] as TypologyOutcome;
  const { coverage, unknown } = coverageOf(inputs);
  const verdict: TypologyVerdict = {
    form: 'typology',
    framework: { id: definition.id, version: definition.version },
    reading,
    outcome,
    memberships,
    typicality,
    binding,
    status,
    readings: outcomes,
    margin: outcome.kind === 'undetermined' ? null : marginOf(chosen.standings),
    inputs,
    coverage,
    unknown,
    reasons: reasonsOf(definition, input, held, chosen, read, varying),
    disagreements: input.disagreements,
  };
  return from ? { ...verdict, scope: from.scope } : verdict;
}
