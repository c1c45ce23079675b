import type { Interval } from '../../core/interval.js';
import { changing, leftInOrOut, type NextQuestion, ranked } from '../criteria/questions.js';
import type { ItemSpec, ItemsDefinition } from './definition.js';
import { scoreOf, scoresOf } from './items.js';
import { overall } from './overall.js';
import { comparable } from './path-to.js';
import { type ReadItems, readItems } from './prepare.js';
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
  const groupOf = new Map(groups.map((group) => [group.id, group]));
  // Many an answer leaves as much as the one before.
  let [before, rounded] = [0, 0];
  const width = () => {
    let sum = joined ? widthOf(overall(scores, joined)) : 0;
    for (const { id } of joined ? [] : groups) sum += widthOf((scores[id] as ItemsScore).score);
    if (sum === before) return rounded;
    [before, rounded] = [sum, comparable(sum)];
    return rounded;
  };
  const now = width();
  const widthAfter = changing(inputs, (changed, item) => {
    // An item counts in one group alone.
    const { group } = definition.items[item] as ItemSpec;
    const own = groupOf.get(group) as ReadItems['groups'][number];
    const known = scores[group] as ItemsScore;
    // One table for all that is asked of it: what was changed is put back.
    scores[group] = scoreOf(own.scored, changed);
    const after = width();
    scores[group] = known;
    return after;
  });
  const questions = ranked(verdict, now, (item) => leftInOrOut(inputs, item, now, widthAfter));
  const isMandatory = ({ indicator }: NextQuestion) => definition.items[indicator]?.mandatory === true;
  return [...questions.filter(isMandatory), ...questions.filter((one) => !isMandatory(one))];
}

function widthOf(score: Interval | null): number {
  return score ? score.hi - score.lo : 0;
}
