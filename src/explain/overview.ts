import type { Verdict } from '../forms/assert-verdict.js';
import type { Definition } from '../forms/definition.js';
import { rangeOf } from '../forms/ladder/range.js';
import { labelsOf } from './labels.js';
import { placePhrase } from './ladder.js';
import type { Words } from './words.js';

/**
 * From where to where the verdicts of one ladder span, in one sentence; nothing for one verdict alone, where none is
 * placed, for another form, or for a partial order.
 */
export function rangeSentence(
  definition: Definition,
  verdicts: readonly Verdict[],
  words: Words,
): string | undefined {
  if (definition.form !== 'ladder' || definition.order !== 'total') return undefined;
  const ofLadder = verdicts.filter((verdict) => verdict.form === 'ladder');
  const [first] = ofLadder;
  const range = rangeOf(definition, ofLadder);
  if (!first || !range || ofLadder.length < 2 || range.highest.kind === 'none') return undefined;
  const labels = labelsOf(definition, first, words);
  return words.dictionary.place.range(
    placePhrase(range.lowest, labels, words),
    placePhrase(range.highest, labels, words),
  );
}
