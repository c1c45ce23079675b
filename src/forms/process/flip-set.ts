import type { Conjunction } from '../criteria/criterion.js';
import { fewestLevels, nearestCrossover } from '../criteria/flips.js';
import { membershipOf } from '../criteria/membership.js';
import { changing, leftInOrOut, type NextQuestion, ranked } from '../criteria/questions.js';
import type { ProcessDefinition } from './definition.js';
import { criteriaOf, phasesOf } from './questions.js';
import type { ProcessVerdict } from './verdict.js';

/** Known levels that, changed together, alter whether a phase is done. */
export interface PhaseFlip<Question extends string = string, Phase extends string = string> {
  readonly phase: Phase;
  readonly indicators: readonly Question[];
}

/** The crossover at which it would be otherwise whether a phase is done. */
export interface PhaseThreshold<Phase extends string = string> {
  readonly phase: Phase;
  /** The least level of a task of the phase, or the bound of it, that the crossover would have to pass. */
  readonly crossover: number;
  /** How far that is from 0.5. */
  readonly distance: number;
}

/** What a process verdict hangs on. */
export interface ProcessFlipSet<Question extends string = string, Phase extends string = string> {
  /** Every smallest set of known levels whose change alters whether a phase is done; empty where no change of known levels does. */
  readonly levels: readonly PhaseFlip<Question, Phase>[];
  /** The nearest value of the crossover that does, the first phase of equals; `null` where none does. */
  readonly thresholds: PhaseThreshold<Phase> | null;
  /** A process has no weights. */
  readonly weights: null;
}

/** What a process verdict hangs on; the verdict has been checked. */
export function processFlips(
  definition: ProcessDefinition,
  { inputs }: Pick<ProcessVerdict, 'inputs'>,
): ProcessFlipSet {
  const phases = donePhases(definition, inputs);
  const memberships = Object.fromEntries(phases.map((one) => [one.id, membershipOf(one, inputs).membership]));
  const nearest = nearestCrossover(memberships);
  return {
    levels: fewestLevels(phases, inputs).map(({ id, indicators }) => ({ phase: id, indicators })),
    thresholds: nearest && { phase: nearest.id, crossover: nearest.crossover, distance: nearest.distance },
    weights: null,
  };
}

/** The unknown questions, by how many phases would be left of which it is not known whether they are done. */
export function processQuestions(
  definition: ProcessDefinition,
  verdict: Pick<ProcessVerdict, 'inputs' | 'unknown' | 'disagreements'>,
): NextQuestion[] {
  const { inputs } = verdict;
  const phases = donePhases(definition, inputs);
  const isOpen = (phase: Conjunction, changed: ProcessVerdict['inputs']) => {
    const { status } = membershipOf(phase, changed);
    return status === 'possible' || status === 'ambiguous';
  };
  const now = phases.filter((phase) => isOpen(phase, inputs)).length;
  const phaseOf = new Map(phases.flatMap((phase) => phase.defining.map(([id]) => [id, phase])));
  const openAfter = changing(inputs, (changed, id) => {
    // A question is one of one phase.
    const own = phaseOf.get(id) as Conjunction;
    return now - Number(isOpen(own, inputs)) + Number(isOpen(own, changed));
  });
  return ranked(verdict, now, (id) => leftInOrOut(inputs, id, now, openAfter));
}

function donePhases(definition: ProcessDefinition, inputs: ProcessVerdict['inputs']): Conjunction[] {
  return phasesOf(definition).map((phase) => ({ id: phase.id, defining: criteriaOf(phase, inputs) }));
}
