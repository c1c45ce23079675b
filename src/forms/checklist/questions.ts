import type { Interval } from '../../core/interval.js';
import { leftInOrOut, type NextQuestion, ranked } from '../criteria/questions.js';
import type { ItemsDefinition } from './definition.js';
import { overall, scoreOf } from './items.js';
import { comparable } from './path-to.js';
import type { ItemsVerdict } from './verdict.js';

/**
 * The unknown items, mandatory ones first, then by how wide each answer would leave the score: the overall score of a
 * verdict with weights, else the scores of the groups, added up.
 */
export function checklistQuestions(definition: ItemsDefinition, verdict: ItemsVerdict): NextQuestion[] {
  const { weights, aggregation } = verdict;
  const joined = weights && { weights, ...(aggregation && { aggregation }) };
  const width = (inputs: ItemsVerdict['inputs']) => {
    const groups = Object.fromEntries(
      Object.keys(definition.groups).map((id) => [
        id,
        scoreOf(definition, inputs, (spec) => spec.group === id),
      ]),
    );
    const scores = joined ? [overall(groups, joined)] : Object.values(groups).map(({ score }) => score);
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
