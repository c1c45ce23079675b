import { groupBy } from '../case/group-by.js';
import type { Path, PathStep } from '../forms/criteria/steps.js';
import { levelFlips } from '../forms/findings/flip-set.js';
import { findingPath } from '../forms/findings/path-to.js';
import type { FindingsVerdict } from '../forms/findings/verdict.js';
import type { LadderDefinition } from '../forms/ladder/definition.js';
import { ladderFlips } from '../forms/ladder/flip-set.js';
import { ladderPath } from '../forms/ladder/path-to.js';
import type { LadderVerdict } from '../forms/ladder/verdict.js';
import type { ProfileDefinition } from '../forms/profile/definition.js';
import { profileFlips } from '../forms/profile/flip-set.js';
import { profilePath } from '../forms/profile/path-to.js';
import type { ProfileVerdict } from '../forms/profile/verdict.js';
import type { PropositionsDefinition } from '../forms/propositions/definition.js';
import type { RoleModelDefinition } from '../forms/role-model/definition.js';
import { rulesOf } from '../forms/role-model/questions.js';
import type { TypologyDefinition } from '../forms/typology/definition.js';
import { typologyFlips } from '../forms/typology/flip-set.js';
import { typologyPath } from '../forms/typology/path-to.js';
import type { TypologyVerdict } from '../forms/typology/verdict.js';
import { tolerance } from '../measure/fuzzy.js';
import type { Speaker } from './dictionary.js';
import type { Labels } from './labels.js';
import type { Words } from './words.js';

/** What would change a typology verdict: known levels, the line between in and out, and the way to each type. */
export function typologyChanges(
  definition: TypologyDefinition,
  verdict: TypologyVerdict,
  labels: Speaker,
  words: Words,
): string[] {
  const { levels, thresholds } = typologyFlips(definition, verdict);
  const paths = Object.keys(definition.types).map((type) => typologyPath(definition, verdict, type));
  return criteriaChanges(
    verdict,
    levels.map(({ type, indicators }) => ({ id: type, indicators })),
    thresholds && { ...thresholds, id: thresholds.type },
    paths,
    labels,
    words,
  );
}

/** What would change a ladder verdict: known levels, the line between in and out, and the way to these rungs. */
export function ladderChanges(
  definition: LadderDefinition,
  verdict: LadderVerdict,
  targets: readonly string[],
  labels: Speaker,
  words: Words,
): string[] {
  const { levels, thresholds } = ladderFlips(definition, verdict);
  return criteriaChanges(
    verdict,
    levels.map(({ rung, indicators }) => ({ id: rung, indicators })),
    thresholds && { ...thresholds, id: thresholds.rung },
    targets.map((rung) => ladderPath(definition, verdict, rung)),
    labels,
    words,
  );
}

/** What would change a profile verdict: answered rows, and the way to these columns. */
export function profileChanges(
  definition: ProfileDefinition,
  verdict: ProfileVerdict,
  targets: readonly string[],
  labels: Speaker,
  words: Words,
): string[] {
  const { change } = words.dictionary;
  const flips = profileFlips(definition, verdict).levels.map(({ column, rows }) => ({
    id: column,
    indicators: rows,
  }));
  const paths = targets.flatMap((column) => {
    const { steps, inapplicable } = profilePath(definition, verdict, column);
    if (steps.length === 0 || inapplicable.length > 0) return [];
    const said = steps.map(({ indicator, kind, to }) => {
      const say = kind === 'learn' ? change.learnRow : change.otherRow;
      return say(labels.indicator(indicator), labels.member(to));
    });
    return [change.path(labels.member(column), words.list(said))];
  });
  return [...flipSentences(flips, change.rows, labels, words), ...paths];
}

/** What would change findings: known levels, and what it takes for every rule to pass that it is a failure not to pass. */
export function findingChanges(
  definition: PropositionsDefinition | RoleModelDefinition,
  verdict: FindingsVerdict,
  labels: Labels,
  words: Words,
): string[] {
  const { change } = words.dictionary;
  const rules = definition.form === 'role-model' ? rulesOf(definition) : definition.rules;
  const flips = levelFlips(rules, verdict.inputs).map(({ rule, indicators }) => ({ id: rule, indicators }));
  const { steps } = findingPath(rules, verdict.inputs, null);
  return [
    // The name of a rule may be a whole clause.
    ...flipSentences(flips, change.rule, { ...labels, member: (id) => `“${labels.rule(id)}”` }, words),
    ...(steps.length === 0 ? [] : [change.allRules(stepPhrases(steps, labels, words))]),
  ];
}

interface Flip {
  readonly id: string;
  readonly indicators: readonly string[];
}

interface Threshold {
  readonly id: string;
  readonly crossover: number;
  readonly distance: number;
}

/** What would change a verdict on types or rungs, whose membership goes by criteria. */
function criteriaChanges(
  { margin, coverage }: Pick<TypologyVerdict | LadderVerdict, 'margin' | 'coverage'>,
  flips: readonly Flip[],
  threshold: Threshold | null,
  paths: readonly Path[],
  labels: Speaker,
  words: Words,
): string[] {
  const { change } = words.dictionary;
  return [
    ...(margin === null ? [] : [change.margin(words.number(margin))]),
    // Where nothing is known there is no known level to speak of.
    ...(flips.length === 0 && coverage.known > 0 ? [change.nothing] : []),
    ...flipSentences(flips, change.level, labels, words),
    ...(threshold ? [thresholdSentence(threshold, labels, words)] : []),
    ...paths.flatMap((path) => pathSentence(path, labels, words)),
  ];
}

/** One sentence for each set of indicators, however many types, rungs or columns it moves. */
export function flipSentences(
  flips: readonly Flip[],
  say: (members: string, indicators: string, together: boolean) => string,
  labels: Speaker,
  words: Words,
): string[] {
  // Two indicators may have the same name.
  return [...groupBy(flips, ({ indicators }) => JSON.stringify(indicators)).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const named = words.list(first.indicators.map(labels.indicator));
    return [say(words.list(same.map(({ id }) => labels.member(id))), named, first.indicators.length > 1)];
  });
}

function pathSentence({ target, steps, inapplicable }: Path, labels: Speaker, words: Words): string[] {
  if (steps.length === 0 || inapplicable.length > 0) return [];
  return [words.dictionary.change.path(labels.member(target), stepPhrases(steps, labels, words))];
}

/** What would have to be learnt, or be otherwise, as one phrase. */
function stepPhrases(
  steps: readonly Pick<PathStep, 'indicator' | 'kind' | 'to'>[],
  labels: Speaker,
  { dictionary: { change, sides }, list }: Words,
): string {
  const phrases = steps.map(({ indicator, kind, to }) => {
    const say = kind === 'learn' ? change.learn : change.otherwise;
    return say(labels.indicator(indicator), sides[to === 'mostly-in' ? 'in' : 'out']);
  });
  return list(phrases);
}

function thresholdSentence({ id, crossover, distance }: Threshold, labels: Speaker, words: Words): string {
  const { change } = words.dictionary;
  if (distance <= tolerance) return change.onTheLine(labels.member(id));
  return change.threshold(labels.member(id), words.number(crossover));
}
