import type { Interval } from '../../core/interval.js';
import { changing, leftInOrOut, type NextQuestion, ranked } from '../criteria/questions.js';
import type { ItemSpec, ItemsDefinition } from './definition.js';
import { overall, scoreOf, scoresOf } from './items.js';
import { comparable } from './path-to.js';
import { type ReadItem, readItems } from './prepare.js';
import type { ItemsScore, ItemsVerdict } from './verdict.js';

/**
 * The unknown items, mandatory ones first, then by how wide each answer would leave the score: the overall score of a
 * verdict with weights, else the scores of the groups, added up.
 */
export function checklistQuestions(definition: ItemsDefinition, verdict: ItemsVerdict): NextQuestion[] {
  const { weights, aggregation, inputs } = verdict;
  const joined = weights && { weights, ...(aggregation && { aggregation }) };
  const { groups } = readItems(definition);
  const scores = scoresOf(groups, inputs);
  const scoredIn = new Map(groups.map(({ id, scored }) => [id, scored]));
  const width = (of: Readonly<Record<string, ItemsScore>>) => {
    const all = joined ? [overall(of, joined)] : Object.values(of).map(({ score }) => score);
    return comparable(all.reduce((sum, score) => sum + widthOf(score), 0));
  };
  const now = width(scores);
  const widthAfter = changing(inputs, (changed, item) => {
    // An item counts in one group alone.
    const { group } = definition.items[item] as ItemSpec;
    return width({ ...scores, [group]: scoreOf(scoredIn.get(group) as readonly ReadItem[], changed) });
  });
  const questions = ranked(verdict, now, (item) => leftInOrOut(inputs, item, now, widthAfter));
  const isMandatory = ({ indicator }: NextQuestion) => definition.items[indicator]?.mandatory === true;
  return [...questions.filter(isMandatory), ...questions.filter((one) => !isMandatory(one))];
}

function widthOf(score: Interval | null): number {
  return score ? score.hi - score.lo : 0;
}
