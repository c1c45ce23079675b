import type { Interval } from '../../core/interval.js';
import { leftInOrOut, type NextQuestion, ranked } from '../criteria/questions.js';
import type { ChecklistDefinition } from './definition.js';
import { overall, scoreOf } from './items.js';
import { comparable } from './path-to.js';
import type { ChecklistVerdict } from './verdict.js';

/**
 * The unknown items, mandatory ones first, then by how wide each answer would leave the score: the overall score of a
 * verdict with weights, else the scores of the groups, added up.
 */
export function checklistQuestions(
  definition: ChecklistDefinition,
  verdict: ChecklistVerdict,
): NextQuestion[] {
  const width = (inputs: ChecklistVerdict['inputs']) => {
    const groups = Object.fromEntries(
      Object.keys(definition.groups).map((id) => [
        id,
        scoreOf(definition, inputs, (spec) => spec.group === id),
      ]),
    );
    const scores = verdict.weights
      ? [overall(groups, verdict.weights)]
      : Object.values(groups).map(({ score }) => score);
    return comparable(scores.reduce((sum, score) => sum + widthOf(score), 0));
  };
  const now = width(verdict.inputs);
  const questions = ranked(verdict, now, (item) => leftInOrOut(verdict.inputs, item, now, width));
  const isMandatory = ({ indicator }: NextQuestion) => definition.items[indicator]?.mandatory === true;
  return [...questions.filter(isMandatory), ...questions.filter((one) => !isMandatory(one))];
}

function widthOf(score: Interval | null): number {
  return score ? score.hi - score.lo : 0;
}
