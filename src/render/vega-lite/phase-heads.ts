import { entryIn } from '../../core/own-entry.js';
import type { VerdictChartWords } from '../../explain/chart-dictionary.js';
import type { Labels } from '../../explain/labels.js';
import type { Words } from '../../explain/words.js';
import { checksOf, ruleOf } from '../../forms/process/checks.js';
import type { ProcessDefinition } from '../../forms/process/definition.js';
import { phasesOf } from '../../forms/process/questions.js';
import type { ProcessVerdict } from '../../forms/process/verdict.js';
import { coverageIn } from './told-of-verdict.js';

/** A head above some rows: how it stands, empty where it stands in no way, and what it is called. */
export interface Head {
  readonly standing: string;
  readonly label: string;
}

/**
 * The phases of a process, each with how far it is, by the task that comes first in it, and the head of what is looked at beside
 * the tasks, by the first of that. A phase without tasks is a row by itself, and has no head.
 */
export function phaseHeads(
  definition: ProcessDefinition,
  { phases }: ProcessVerdict,
  labels: Labels,
  told: VerdictChartWords,
  words: Words,
): ReadonlyMap<string, Head> {
  const { standing: standings } = words.dictionary.progress;
  const [check] = checksOf(definition);
  return new Map([
    ...phasesOf(definition).flatMap(({ id, asked: [first = id] }): [string, Head][] => {
      if (first === id) return [];
      const { standing, coverage } = entryIn(phases, id);
      const { known, applicable } = coverageIn(coverage);
      const label = told.standing(labels.member(id), told.known(known, applicable));
      return [[first, { standing: entryIn(standings, standing), label }]];
    }),
    ...(check ? [[ruleOf(check), { standing: '', label: told.checks }] as const] : []),
  ]);
}
