import type { Case } from '../../case/case.js';
import { assertList, assertOptions } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { reading } from '../../core/reading.js';
import { assertSoundCase } from '../../forms/assert-case.js';
import { pairsOn } from './pairs.js';
import { questionsOf } from './questions.js';
import type { Coorientation, CoorientationOptions } from './result.js';
import { partiesIn, readViews } from './views.js';

/**
 * Compares what each party holds with what it thinks that another one does, per pair and topic.
 *
 * Two views agree where both are above 0.5 or both below it. A party that holds what it thinks the other does sees
 * agreement: where there is, it is true consensus; where there is none, false consensus. A party that sees disagreement is
 * in true dissensus where there is, and in false conflict where there is none. A view that is unknown, refused, on both
 * sides of 0.5 or exactly on it leaves every state possible that it may turn out to give; where a view is that the question
 * does not arise, there is no state.
 *
 * A row is the view of its `holder`, and, where it names none, of the party of its informant; with `attributedTo` it is
 * what that party thinks that the other one holds. A row that guesses at its own party's view is ignored, as is one of
 * nobody's, and one that holds columns or an answer on a Likert scale, which is no membership. Views of the same indicator are compared where they are about the same parties (of
 * an indicator with a direction, with the same one acting) and in the same management function or in none. Views of one
 * party are settled like any statements: the latest of an observer counts, and observers who differ leave the range between.
 *
 * A pair is given where both hold a view of their own, or one guesses at the other's: the work grows with the rows and with
 * these pairs, of which n parties with a view have n(n - 1)/2 on each topic. No membership of any framework is moved: a guess
 * is no evidence for what it guesses at, and a false consensus is only a question worth asking about understanding. Throws a
 * `KemitraanError` for a case that is none, an option, party or date that there is none of, and a level that is none.
 *
 * @example
 * ```ts
 * import type { Case } from 'kemitraan';
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
 *     { indicator: 'partnership-archetypes.balance', level: 'in', holder: 'office' },
 *     { indicator: 'partnership-archetypes.balance', level: 'in', holder: 'office', attributedTo: 'mill' },
 *     { indicator: 'partnership-archetypes.balance', level: 'out', holder: 'mill' },
 *   ],
 * };
 * const { topics, questions } = coorientation(subject);
 * topics[0]?.pairs[0]?.agreement; // => 'disagree'
 * topics[0]?.pairs[0]?.perspectives.map((one) => (one.status === 'certain' ? one.state : one.status)); // => ['false-consensus', 'possible']
 * questions.map(({ kind, party, others }) => [kind, party, ...others]); // => [['understanding', 'office', 'mill'], ['guess', 'mill', 'office']]
 * ```
 * @see seltzer-2007
 */
export function coorientation(subject: Case, options: CoorientationOptions = {}): Coorientation {
  return reading('coorientation', 'subject', subject, () => cooriented(subject, options));
}

function cooriented(subject: Case, options: CoorientationOptions): Coorientation {
  const caller = 'coorientation';
  const { topics: wanted, ...within } = assertOptions(caller, options, ['parties', 'topics', 'asOf']);
  assertSoundCase(caller, 'input', subject);
  assertTopics(wanted, caller);
  const { asOf } = within;
  const scope = partiesIn(subject, within, caller);
  const places = new Map(scope.partners.map((id, index) => [id, index]));
  const topics = readViews(subject, scope, wanted, caller).map((views) => ({
    ...views.topic,
    pairs: pairsOn(views, places),
  }));
  const told = new Set(topics.map(({ indicator }) => indicator));
  const untold = [...new Set(wanted)].filter((indicator) => !told.has(indicator));
  return {
    case: subject.id,
    ...(asOf !== undefined && { asOf }),
    topics: [...topics, ...untold.map((indicator) => ({ indicator, pairs: [] }))],
    questions: questionsOf(topics, places),
  };
}

function assertTopics(topics: unknown, caller: string): void {
  if (topics === undefined) return;
  assertList(topics, 'options.topics', caller);
  const isFull = (id: unknown) => typeof id === 'string' && /^[^.]+[.]./.test(id);
  const wrong = (topics as readonly unknown[]).findIndex((id) => !isFull(id));
  if (wrong < 0) return;
  const remedy = 'Give the full id of an indicator, <framework>.<indicator>.';
  const given = (topics as readonly unknown[])[wrong];
  throw new KemitraanError(caller, `options.topics[${wrong}]`, given, 'unknown-indicator', remedy);
}
