import type { Case } from '../case/case.js';
import { assertOneOf, isText, readFields } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { isWritten, rowIdPattern } from '../core/id.js';
import { scaleLengths } from '../core/level.js';
import { type Locale, locales } from '../core/locale.js';
import { reading } from '../core/reading.js';
import type { OwnDictionary } from '../explain/own-dictionary.js';
import { assertCaseGiven, invalidCase } from '../forms/assert-case.js';
import { speechFor, type Writing } from './form-words.js';

/** What a form is for. */
export interface FormOptions {
  /**
   * The case that all answers are about: the form fills in its id, and has its parties chosen from a list. Without it both are
   * asked for as ids.
   */
  readonly case?: Case;
  /** The language in which the form opens; Indonesian where it is left out. Both are in it. */
  readonly locale?: Locale;
  /** How many points a Likert scale has, 2 to 11; 5 where it is left out. No other question has one. */
  readonly points?: number;
  /** What the form says beside the words of its frameworks, in the caller's own; whatever is left out is the library's. */
  readonly dictionaries?: Readonly<Partial<Record<Locale, OwnDictionary>>>;
}

/** What a form is for, read and found sound. */
export interface ReadFormOptions extends Writing {
  readonly locale: Locale;
}

/** Throws `unknown-option`, `unknown-locale`, `invalid-case` and `invalid-dictionary`. */
export function readFormOptions(caller: string, options: FormOptions): ReadFormOptions {
  const read = readFields(caller, 'options', options, ['case', 'locale', 'points', 'dictionaries']);
  const { locale = 'id' } = read;
  assertOneOf(caller, 'options.locale', 'unknown-locale', locale, locales);
  const points = pointsOf(caller, read.points);
  const about = reading(caller, 'options.case', read.case, () => aboutOf(caller, read.case), 'invalid-case');
  const speech = speechFor(caller, read.dictionaries as FormOptions['dictionaries']);
  return { locale: locale as Locale, points, speech, ...(about && { about }) };
}

/** How many points a Likert scale has, 5 where that is left out; throws `unknown-option` for a number that no scale has. */
export function pointsOf(caller: string, points: unknown = 5): number {
  const { least, most } = scaleLengths;
  if (Number.isInteger(points) && Number(points) >= least && Number(points) <= most) return Number(points);
  const remedy = `Give a whole number from ${least} to ${most}.`;
  throw new KemitraanError(caller, 'options.points', points, 'unknown-option', remedy);
}

/** What a form needs to know of the case; throws `invalid-case` where an id or a name could not stand in a form. */
function aboutOf(caller: string, given: unknown): ReadFormOptions['about'] {
  if (given === undefined) return undefined;
  const subject = given as Case;
  assertCaseGiven(caller, 'options.case', subject);
  const { id, parties = [] } = subject;
  if (!isWritten(rowIdPattern, id)) throw invalidCase('invalid-case', 'options.case.id', id, caller);
  for (const [index, party] of parties.entries()) {
    const path = `options.case.parties[${index}]`;
    if (!isWritten(rowIdPattern, party.id)) throw invalidCase('invalid-case', `${path}.id`, party.id, caller);
    if (!isText(party.name)) throw invalidCase('invalid-case', `${path}.name`, party.name, caller);
  }
  return { case: id, parties };
}
