import { assertDefinitions } from '../assess/whole.js';
import type { Case } from '../case/case.js';
import { assertOptions } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import type { Locale } from '../core/locale.js';
import { reading } from '../core/reading.js';
import { assertCaseGiven } from '../forms/assert-case.js';
import type { AnyDefinition } from '../forms/definition.js';
import { coorientationStateIds } from '../frameworks/coorientation/definition.js';
import type { Coorientation } from '../frameworks/coorientation/result.js';
import { assertCoorientation } from './assert-coorientation.js';
import { naming, pairSentence, questionSentence, topicPhrase } from './coorientation-said.js';
import { type CoorientationSentences, coorientationSentences } from './coorientation-sentences.js';
import type { Said } from './explanation.js';
import type { OwnDictionary } from './own-dictionary.js';
import { wordsOf } from './words.js';

/** How to say it. */
export interface ExplainCoorientationOptions {
  readonly locale: Locale;
  /** The case that it was computed from: parties are then called by their names. */
  readonly case?: Case;
  /** The definitions of a caller's own whose indicators are topics. */
  readonly definitions?: readonly AnyDefinition[];
  /** Sentences of the caller's own, in place of those of the language. */
  readonly dictionary?: OwnDictionary;
}

/** A topic in words. */
export interface SaidTopic {
  /** The full id of the indicator. */
  readonly indicator: string;
  /** Its name, with whom it is about and in which management function. */
  readonly label: string;
  /** How it stands between two parties, in one sentence. */
  readonly pairs: readonly { readonly parties: readonly [string, string]; readonly text: string }[];
  /** Present where there is no pair to speak of. */
  readonly note?: string;
}

/** What parties hold and think of each other, in words. Every part is plain text, not yet escaped. */
export interface SaidCoorientation {
  readonly locale: Locale;
  readonly summary: string;
  /** Up to when rows count; absent where that is all of them. */
  readonly scope?: string;
  readonly topics: readonly SaidTopic[];
  /** What to ask next, by kind. */
  readonly questions: readonly Said[];
  readonly caution: string;
}

/**
 * Puts what {@link coorientation} found into words: a sentence for each pair and topic, and what to ask next.
 *
 * With the case, parties are called by their names, and otherwise by their ids; indicators of frameworks that
 * are neither the library's nor given are shown as ids. Of many parties in one question the first ten are named. Throws `unknown-locale`, `invalid-input`
 * for what `coorientation` did not return, and `verdict-mismatch` for another case.
 *
 * @example
 * ```ts
 * import type { Case } from 'kemitraan';
 * import { explainCoorientation } from 'kemitraan/explain';
 * import { coorientation } from 'kemitraan/relationship';
 * const subject: Case = {
 *   schema: 'kemitraan/case@1',
 *   id: 'weaving',
 *   title: 'A weaving centre',
 *   parties: [
 *     { id: 'office', name: 'City office', sector: 'government' },
 *     { id: 'mill', name: 'Mill', sector: 'business' },
 *   ],
 *   observations: [
 *     { indicator: 'partnership-archetypes.synergy', level: 'in', holder: 'office' },
 *     { indicator: 'partnership-archetypes.synergy', level: 'in', holder: 'office', attributedTo: 'mill' },
 *     { indicator: 'partnership-archetypes.synergy', level: 'in', holder: 'mill' },
 *     { indicator: 'partnership-archetypes.synergy', level: 'in', holder: 'mill', attributedTo: 'office' },
 *   ],
 * };
 * const said = explainCoorientation(coorientation(subject), { locale: 'en', case: subject });
 * said.topics[0]?.pairs[0]?.text; // => 'On “synergy”, between City office and Mill: both think that they agree, and they do (true consensus).'
 * ```
 */
export function explainCoorientation(
  result: Coorientation,
  options: ExplainCoorientationOptions,
): SaidCoorientation {
  return reading('explainCoorientation', 'result', result, () => saidCoorientation(result, options));
}

function saidCoorientation(result: Coorientation, options: ExplainCoorientationOptions): SaidCoorientation {
  const caller = 'explainCoorientation';
  const read = assertOptions(caller, options, ['locale', 'case', 'definitions', 'dictionary']);
  const { locale, case: subject, definitions = [], dictionary } = read;
  assertCaseGiven(caller, 'options.case', subject);
  const own = assertDefinitions(caller, definitions);
  const words = wordsOf(caller, locale, subject, dictionary);
  assertCoorientation(caller, result);
  if (subject !== undefined && subject.id !== result.case) {
    const remedy = `Pass the case that it was computed from, ${result.case}.`;
    throw new KemitraanError(caller, 'options.case', subject.id, 'verdict-mismatch', remedy);
  }
  const say = words.section('coorientation', coorientationSentences[locale]);
  const nameOf = naming(words, caller, own);
  return {
    locale,
    summary: summaryOf(result, say),
    ...(result.asOf !== undefined && { scope: words.dictionary.scoped({ asOf: result.asOf }) }),
    topics: result.topics.map(({ pairs, ...topic }) => {
      const label = topicPhrase(topic, nameOf, words);
      const said = pairs.map((pair) => ({
        parties: [...pair.parties] as const,
        text: pairSentence(pair, label, say, words),
      }));
      return {
        indicator: topic.indicator,
        label,
        pairs: said,
        ...(said.length === 0 && { note: say.noPair(label) }),
      };
    }),
    questions: result.questions.map((question) => ({
      id: question.kind,
      text: questionSentence(question, nameOf, say, words),
    })),
    caution: say.caution,
  };
}

/** How many of the sides are in each state. */
function summaryOf({ topics }: Coorientation, say: CoorientationSentences): string {
  const sides = topics.flatMap(({ pairs }) => pairs.flatMap(({ perspectives }) => perspectives));
  const counted = (name: string, count: number) => (count > 0 ? [`${name} (${count})`] : []);
  const certain = coorientationStateIds.map(
    (state) =>
      [state, sides.filter((one) => one.status === 'certain' && one.state === state).length] as const,
  );
  const known = certain.reduce((sum, [, count]) => sum + count, 0);
  const counts = [
    ...certain.flatMap(([state, count]) => counted(say.states[state], count)),
    ...counted(say.open, sides.length - known),
  ];
  return say.summary(sides.length, counts.join(', '));
}
