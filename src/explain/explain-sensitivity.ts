import { assertDefinitions, whole } from '../assess/whole.js';
import { groupBy } from '../case/group-by.js';
import { assertOptions, isPlainObject } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import type { Locale } from '../core/locale.js';
import { entryIn } from '../core/own-entry.js';
import { reading } from '../core/reading.js';
import type { AnyDefinition, Definition } from '../forms/definition.js';
import type { HeldFactor, OutputIndices, Sensitivity } from '../forms/sensitivity/result.js';
import { assessmentWords } from './assessment-words.js';
import { assessedBy } from './definition-for.js';
import { factorNamer, variedText } from './factors.js';
import { labelsOf, nothingJudged } from './labels.js';
import type { OwnDictionary } from './own-dictionary.js';
import { type SensitivitySentences, sensitivitySentences } from './sensitivity-sentences.js';
import { memberNamer, standingText } from './standing-text.js';
import { type Words, wordsOf } from './words.js';

/** How to say it. */
export interface ExplainSensitivityOptions {
  readonly locale: Locale;
  /** The definition that gave the verdict; left out for one of the library's. */
  readonly definition?: Definition;
  /** Definitions of the caller's own, of which the one that gave the verdict is found by its id. */
  readonly definitions?: readonly AnyDefinition[];
  /** Sentences of the caller's own, in place of those of the library. */
  readonly dictionary?: OwnDictionary;
}

/** How robust a verdict is, in words. Every part is plain text, not yet escaped. */
export interface SensitivityExplanation {
  readonly locale: Locale;
  /** In how many replications of which design the verdict holds. */
  readonly summary: string;
  /** What that share is not. */
  readonly caution: string;
  /** What was varied, and by how much. */
  readonly varied: readonly string[];
  /** What was held, and why. */
  readonly held: readonly string[];
  /** How each type, rung, column, item, phase or rule stands over the replications. */
  readonly members: readonly string[];
  /** What each number hangs on most, the three factors with the largest total share; empty without indices. */
  readonly matters: readonly string[];
}

/** How many factors are named for an output. */
const mostNamed = 3;

/**
 * Puts into words what {@link sensitivity} found: the share and its design, how everything stands, and what matters most.
 * Throws `unknown-locale`, `unknown-framework` for a result of a definition that is neither given nor the library's,
 * `verdict-mismatch` for one of another definition, and `invalid-input` for what is no result.
 *
 * @example
 * ```ts
 * import { classifyArchetype, partnershipArchetypes } from 'kemitraan/archetypes';
 * import { sensitivity } from 'kemitraan/evidence';
 * import { explainSensitivity } from 'kemitraan/explain';
 * const verdict = classifyArchetype({ balance: 'mostly-out', importance: 'out', complementarity: 'out' });
 * const result = sensitivity(partnershipArchetypes, verdict, {
 *   seed: 1,
 *   replications: 64,
 *   vary: { levels: { by: { balance: 'one-step' } } },
 * });
 * const said = explainSensitivity(result, { locale: 'en' });
 * said.summary; // => 'Under the stated design (64 replications, seed 1), the outcome is the same in 43 of 64.'
 * said.members[0]; // => 'pseudo partnership: in, 43 times of 64; otherwise out (21).'
 * ```
 */
export function explainSensitivity(
  result: Sensitivity,
  options: ExplainSensitivityOptions,
): SensitivityExplanation {
  return reading('explainSensitivity', 'result', result, () => saidSensitivity(result, options));
}

function saidSensitivity(result: Sensitivity, options: ExplainSensitivityOptions): SensitivityExplanation {
  const caller = 'explainSensitivity';
  const allowed = ['locale', 'definition', 'definitions', 'dictionary'];
  const { locale, definition: given, definitions = [], dictionary } = assertOptions(caller, options, allowed);
  const words = wordsOf(caller, locale, undefined, dictionary);
  const own = assertDefinitions(caller, definitions);
  return whole(caller, 'result', result, 'sensitivity', () => {
    if (!isPlainObject(result) || !isPlainObject(result.holds)) throw new TypeError('result');
    const definition = given ?? assessedBy(caller, result, own, 'options.definition');
    const { id, version } = result.framework;
    if (definition.id !== id || definition.version !== version) {
      const remedy = `Pass the definition of ${id} ${version}.`;
      throw new KemitraanError(caller, 'options.definition', definition.id, 'verdict-mismatch', remedy);
    }
    return inWords(definition, result, words);
  });
}

function inWords(definition: Definition, result: Sensitivity, words: Words): SensitivityExplanation {
  const { locale } = words;
  const say = words.section('sensitivity', sensitivitySentences[locale]);
  const labels = labelsOf(definition, nothingJudged, words);
  const member = memberNamer(definition, labels);
  const name = factorNamer(say, labels, member);
  const { what, same, replications } = result.holds;
  const standing = (id: string, of: string) =>
    standingText(definition, id, of, words.section('assessment', assessmentWords[locale]), words);
  return {
    locale,
    summary: say.summary(what, same, replications, result.design.seed),
    caution: say.caution,
    varied: result.varied.map((factor) => variedText(factor, name(factor.factor), say, labels, words)),
    held: heldTexts(result.held, name, say, words),
    members: Object.entries(result.standings).map(([id, { now, same: alike, counts }]) => {
      const others = Object.entries<number | undefined>(counts)
        .filter(([other]) => other !== now)
        .map(([other, count]) => say.times(standing(id, other), count ?? 0));
      return say.stands(member(id), standing(id, now), alike, replications, words.list(others));
    }),
    matters: (result.indices?.outputs ?? []).map((output) => mattersText(output, name, member, say, words)),
  };
}

/** What is held, in one sentence for each reason. */
function heldTexts(
  held: readonly HeldFactor[],
  name: (factor: string) => string,
  say: SensitivitySentences,
  { list }: Words,
): string[] {
  return [...groupBy(held, ({ because }) => because)].map(([because, same]) => {
    return entryIn<(factors: string) => string>(
      say.held,
      because,
    )(list(same.map(({ factor }) => name(factor))));
  });
}

function mattersText(
  output: OutputIndices,
  name: (factor: string) => string,
  member: (id: string) => string,
  say: SensitivitySentences,
  { number, interval, list }: Words,
): string {
  const told = say.outputs[output.output](member(output.member ?? ''));
  const named = output.bound === 'point' ? told : say.bounds[output.bound](told);
  if ('reason' in output)
    return output.reason === 'no-variation' ? say.nothing(named) : say.inapplicable(named);
  const largest = Object.entries(output.factors)
    // What would be said to be 0 does not matter.
    .filter(([, { total }]) => number(total.value) !== number(0))
    .sort(([, a], [, b]) => b.total.value - a.total.value)
    .slice(0, mostNamed);
  const shares = largest.map(([factor, { total }]) =>
    say.share(name(factor), number(total.value), total.interval && interval(total.interval)),
  );
  return shares.length > 0 ? say.matters(named, list(shares)) : say.nothing(named);
}
