import type { UnitRef } from '../case/triangulation/result.js';
import { KemitraanError } from '../core/error.js';
import { frameworkOf } from '../core/indicator.js';
import type { Definition } from '../forms/definition.js';
import { coorientationStateIds } from '../frameworks/coorientation/definition.js';
import type {
  CoorientationPair,
  CoorientationPerspective,
  CoorientationQuestion,
} from '../frameworks/coorientation/result.js';
import type { AskedKey, CoorientationSentences } from './coorientation-sentences.js';
import { labelsFor } from './labels-for.js';
import type { Words } from './words.js';

/** A topic by its name, with whom it is about and in which management function. */
export function topicPhrase(
  { indicator, about, function: where }: UnitRef,
  nameOf: (indicator: string) => string,
  { list, party, functionName }: Words,
): string {
  const narrowed = [...(about ? [list(about.map(party))] : []), ...(where ? [functionName(where)] : [])];
  return narrowed.length > 0 ? `${nameOf(indicator)} (${narrowed.join('; ')})` : nameOf(indicator);
}

/** How it stands between two parties. */
export function pairSentence(
  { parties, agreement, joint, perspectives }: CoorientationPair,
  topic: string,
  say: CoorientationSentences,
  words: Words,
): string {
  const [a, b] = [words.party(parties[0]), words.party(parties[1])];
  const sides = () => {
    const each = [
      sideClauses(perspectives[0], a, b, say, words),
      sideClauses(perspectives[1], b, a, say, words),
    ];
    const [mine = [], theirs = []] = perspectives.map((one) => sideClauses(one, say.either, '', say, words));
    const isSame = mine.length === 1 && theirs.length === 1 && mine[0] === theirs[0];
    return isSame ? mine : each.flat();
  };
  // A certain state says whether they agree.
  const told = perspectives.some(({ status }) => status === 'certain') ? [] : [say.agreement[agreement]];
  const clauses = joint ? [say.both[joint]] : [...told, ...(agreement === 'inapplicable' ? [] : sides())];
  return say.pair(topic, a, b, clauses.join('; '));
}

/** How one party sees it, and, where that leaves it open, whether it guesses rightly. */
function sideClauses(
  perspective: CoorientationPerspective,
  party: string,
  other: string,
  say: CoorientationSentences,
  words: Words,
): string[] {
  if (perspective.status === 'certain') return [say.one[perspective.state](party)];
  if (perspective.status === 'inapplicable') return [say.inapplicable(party)];
  const { possible, accuracy } = perspective;
  const isAny = possible.length === coorientationStateIds.length;
  const states = isAny ? '' : words.choice(possible.map((state) => say.states[state]));
  const guessing =
    accuracy === 'accurate' || accuracy === 'inaccurate' ? [say.accuracy[accuracy](party, other)] : [];
  return [say.possible(party, states), ...guessing];
}

/** How many parties a question names. */
const mostNamed = 10;

/** A question, with the first ten of the parties whom it concerns. */
export function questionSentence(
  question: CoorientationQuestion,
  nameOf: (indicator: string) => string,
  say: CoorientationSentences,
  words: Words,
): string {
  const key: AskedKey =
    question.kind === 'understanding'
      ? `understanding ${question.status}`
      : `${question.kind} ${question.because}`;
  const named = (ids: readonly string[]) => {
    const more = ids.length - mostNamed;
    const names = ids.slice(0, mostNamed).map(words.party);
    return more > 0 ? `${names.join(', ')} ${words.dictionary.report.more(more)}` : words.list(names);
  };
  return say.questions[key]({
    topic: topicPhrase(question.topic, nameOf, words),
    party: words.party(question.party),
    others: named(question.others),
    all: named([question.party, ...question.others]),
    indicator: question.kind === 'understanding' ? nameOf(question.indicator) : '',
  });
}

/** The names of indicators in quotation marks, each looked up once. */
export function naming(
  words: Words,
  caller: string,
  own: readonly Definition[],
): (indicator: string) => string {
  const names = new Map<string, string>();
  return (indicator) => {
    const known = names.get(indicator);
    if (known !== undefined) return known;
    const name = `“${nameIn(indicator, words, caller, own)}”`;
    names.set(indicator, name);
    return name;
  };
}

/** The name of an indicator by its definition; throws `invalid-definition` where the words of that cannot be read. */
function nameIn(indicator: string, words: Words, caller: string, own: readonly Definition[]): string {
  try {
    return String(labelsFor(indicator, words, own)?.observed(indicator) ?? indicator);
  } catch {
    const framework = frameworkOf(indicator);
    const remedy = 'Its words cannot be read: the define function of its form says what is wrong with them.';
    throw new KemitraanError(caller, 'options.definitions', framework, 'invalid-definition', remedy);
  }
}
