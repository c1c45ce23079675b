import type { TypologyDefinition } from '../forms/typology/definition.js';
import { flipSet, type ThresholdFlip } from '../forms/typology/flip-set.js';
import { pathTo } from '../forms/typology/path-to.js';
import type { TypologyVerdict } from '../forms/typology/verdict.js';
import { tolerance } from '../measure/fuzzy.js';
import type { Speaker } from './dictionary.js';
import type { Words } from './words.js';

/** What would change a typology verdict: known levels, the line between in and out, and the way to each type. */
export function changesOf(
  definition: TypologyDefinition,
  verdict: TypologyVerdict,
  labels: Speaker,
  words: Words,
): string[] {
  const { change, sides } = words.dictionary;
  const { levels: flips, thresholds } = flipSet(definition, verdict);
  const byIndicators = new Map<string, { types: string[]; together: boolean }>();
  for (const { type, indicators } of flips) {
    const key = words.list(indicators.map(labels.indicator));
    const types = [...(byIndicators.get(key)?.types ?? []), labels.type(type)];
    byIndicators.set(key, { types, together: indicators.length > 1 });
  }
  const paths = Object.keys(definition.types).flatMap((type) => {
    const { steps, inapplicable } = pathTo(definition, verdict, type);
    if (steps.length === 0 || inapplicable.length > 0) return [];
    const said = steps.map(({ indicator, kind, to }) =>
      (kind === 'learn' ? change.learn : change.otherwise)(
        labels.indicator(indicator),
        sides[to === 'mostly-in' ? 'in' : 'out'],
      ),
    );
    return [change.path(labels.type(type), words.list(said))];
  });
  return [
    ...(verdict.margin === null ? [] : [change.margin(words.number(verdict.margin))]),
    // Where nothing is known there is no known level to speak of.
    ...(flips.length === 0 && verdict.coverage.known > 0 ? [change.nothing] : []),
    ...[...byIndicators].map(([indicators, { types, together }]) =>
      change.level(words.list(types), indicators, together),
    ),
    ...(thresholds ? [thresholdSentence(thresholds, labels, words)] : []),
    ...paths,
  ];
}

function thresholdSentence(
  { type, crossover, distance }: ThresholdFlip,
  labels: Speaker,
  words: Words,
): string {
  const { change } = words.dictionary;
  if (distance <= tolerance) return change.onTheLine(labels.type(type));
  return change.threshold(labels.type(type), words.number(crossover));
}
