import type { Checked } from '../../forms/assert-verdict.js';
import { flipSet } from '../../forms/flip-set.js';
import type { Labels } from '../labels.js';
import type { Words } from '../words.js';
import type { Coded } from './coded.js';
import type { FlippedWhat, MethodsSentences } from './dictionary.js';

/** How far the verdict lies from another, where its form can say so without a cut of the caller's. */
export function hangsOn(checked: Checked, say: MethodsSentences, labels: Labels, words: Words): Coded[] {
  const { change } = words.dictionary;
  const { verdict } = checked;
  const margin: Coded[] =
    'margin' in verdict && verdict.margin !== null
      ? [['margin', change.margin(words.number(verdict.margin))]]
      : [];
  const fewest = fewestOf(checked);
  if (fewest === undefined) return margin;
  const [first] = fewest.sets;
  const text =
    first === undefined
      ? say['flip-set-empty'](fewest.what)
      : say['flip-set'](first.length, labels.quoted(first), fewest.what);
  return [...margin, ['flip-set', text]];
}

/** The smallest sets of known answers on which something hangs, and what that is. */
function fewestOf(
  checked: Checked,
): { readonly sets: readonly (readonly string[])[]; readonly what: FlippedWhat } | undefined {
  const of = (levels: readonly { readonly indicators: readonly string[] }[]) =>
    levels.map(({ indicators }) => indicators);
  switch (checked.form) {
    case 'typology':
      return { sets: of(flipSet(checked.definition, checked.verdict).levels), what: 'status' };
    case 'ladder':
      return { sets: of(flipSet(checked.definition, checked.verdict).levels), what: 'status' };
    case 'profile': {
      const { levels } = flipSet(checked.definition, checked.verdict);
      return { sets: levels.map(({ rows }) => rows), what: 'status' };
    }
    case 'propositions':
    case 'role-model':
      return { sets: of(flipSet(checked.definition, checked.verdict).levels), what: 'rule' };
    case 'process':
      return { sets: of(flipSet(checked.definition, checked.verdict).levels), what: 'phase' };
    default:
      return undefined;
  }
}
