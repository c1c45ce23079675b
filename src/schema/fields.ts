import * as z from 'zod';
import { dateFault } from '../case/partial-date.js';
import type { FaultCode } from '../core/fault.js';
import { rowIdPattern } from '../core/id.js';
import { levelNames, nonLevels, scaleLengths } from '../core/level.js';
import { longestId, longestText } from '../core/limits.js';
import { visible } from '../core/visible.js';
import { inner, list, object, says } from './build.js';

function idFault(value: unknown): FaultCode {
  if (typeof value !== 'string' || rowIdPattern.test(value)) return 'malformed-id';
  if (!visible.test(value)) return 'blank';
  return value.length > longestId ? 'too-long' : 'malformed-id';
}

const anId = () => z.string().regex(rowIdPattern, { error: ({ input }) => idFault(input) });
const aText = () => z.string().regex(visible, says('blank')).max(longestText, says('too-long'));

/** Whether a value is an id that a row of a case may have. Never throws. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && rowIdPattern.test(value);

/** Whether a value is a text that says something. Never throws. */
export const isTelling = (value: unknown): value is string =>
  typeof value === 'string' && visible.test(value);

/** An id of a row's own, or of something that no list here holds. */
export const id = anId();

/** A text that says something. */
export const text = aText();

/** A partial date. */
export const date = z
  .string()
  .refine((value) => dateFault(value) === null, { error: ({ input }) => dateFault(input) ?? 'not-a-date' });

/** Whole units of money that a double holds exactly. One issue at most: a number that is no integer is not compared. */
export const wholeAmount = z
  .int({ error: says('not-whole-amount'), abort: true })
  .min(0, says('not-whole-amount'))
  // Minus zero would not survive JSON.
  .overwrite((value) => value + 0);

/** The one currency of amounts whose key says rupiah: any other is refused, and never added to them. */
export const rupiah = z.literal('IDR');

/** A currency by its three capital letters; whether ISO 4217 has it is not looked up. */
export const currency = z.string().regex(/^[A-Z]{3}$/, says('not-a-currency'));

/** Every name that a level can have. */
export const levelWords = [...levelNames, ...nonLevels] as const;
const share = z
  .number()
  .min(0, says('not-a-level'))
  .max(1, says('not-a-level'))
  // Minus zero would not survive JSON.
  .overwrite((value) => value + 0);

/** Whether a value is a membership in a fuzzy set: a number from 0 to 1. Never throws. */
export const isMembership = (value: unknown): value is number => share.safeParse(value).success;

const whole = (least: number) =>
  z.int({ abort: true }).min(least, { abort: true }).max(scaleLengths.most, { abort: true });

/**
 * An answer on a Likert scale: the point, and how many points the scale has. Whatever is wrong with one ends it, so that
 * it is a value that is no level, and no answer with a fault.
 */
export const answer = object({ points: whole(1), of: whole(scaleLengths.least) }).refine(
  ({ points, of }) => points <= of,
  { abort: true },
);

/** The id of a column of a profile. */
export const columnId = anId();

/** A level: a name, a membership in [0, 1], for a row of a profile the columns that it fits, for a Likert item an answer. */
export const level = z.union([z.enum(levelWords), share, list(columnId, 1), answer], says('not-a-level'));

// One schema per kind of reference: a field says by its schema where the row that it names has to stand.

/** The id of a row of `parties`. */
export const partyId = anId();

/** Ids of rows of `parties`; an empty list says that there is none. */
export const partyIds = list(partyId);

/** Ids of rows of `parties`, at least one. */
export const somePartyIds = list(partyId, 1);

/** The id of a row of `sources`. */
export const sourceId = anId();

/** The id of a row of `informants`. */
export const informantId = anId();

/** The full id of an indicator of a framework. */
export const indicatorId = aText();

/** The id of a framework. */
export const frameworkId = aText();

/** Ids of frameworks. */
export const frameworkIds = list(frameworkId);

/** The id of a role of some role model. */
export const roleId = anId();

/** The full id of a duty of a role model. */
export const dutyId = anId();

/** Full ids of duties of role models. */
export const dutyIds = list(dutyId);

/** The full id of a task of a process, or of a phase that has none. */
export const taskId = aText();

/** Full ids of tasks of processes, or of phases that have none. */
export const taskIds = list(taskId);

/** The full id of a phase of a process. */
export const phaseId = aText();

/** Full ids of phases of processes. */
export const phaseIds = list(phaseId);

/** The id of something that a framework concludes about, whether or not the library has it. */
export const memberId = anId();

/** Ids of whatever a framework concludes about, whether or not the library has it. */
export const memberIds = list(memberId);

/** Where what a field names has to be found. */
export type Target =
  | 'parties'
  | 'sources'
  | 'informants'
  | 'indicators'
  | 'frameworks'
  | 'roles'
  | 'duties'
  | 'tasks'
  | 'phases';

const targets: ReadonlyMap<z.core.$ZodType, Target> = new Map<z.core.$ZodType, Target>([
  [partyId, 'parties'],
  [partyIds, 'parties'],
  [somePartyIds, 'parties'],
  [sourceId, 'sources'],
  [informantId, 'informants'],
  [indicatorId, 'indicators'],
  [frameworkId, 'frameworks'],
  [frameworkIds, 'frameworks'],
  [roleId, 'roles'],
  [dutyIds, 'duties'],
  [taskIds, 'tasks'],
  [phaseIds, 'phases'],
]);

/** Where the row that a field names has to stand; absent for a field that names none. */
export const targetOf = (field: z.ZodType): Target | undefined => targets.get(inner(field));
