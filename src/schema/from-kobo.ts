import type { Case } from '../case/case.js';
import { fault } from '../core/faults-found.js';
import { isKeyed } from './kind.js';
import type { Dialect } from './submissions/dialect.js';
import type { SubmissionOptions } from './submissions/options.js';
import { readSubmissions } from './submissions/read-submissions.js';
import type { AnswersResult, CasesAnsweredResult } from './submissions/result.js';

/**
 * Reads the answers to a form of `toXlsForm` from KoboToolbox: observations with whom they are about, informant, coder and date,
 * ready to be added to cases, and everything that is wrong. What could be read is read.
 *
 * It takes the JSON of the data API (a list, or the page `{ count, next, previous, results }`), one submission, or rows of a
 * CSV or XLSX export with XML values and headers. Groups are of no account: `group/name` and `name` are one field. What the
 * system adds (keys that begin with `_`, `start`, `end`, `meta/…`, `formhub/…`) is passed over. A list of choices is one text
 * with blanks between, or a column of 1 and 0 for each, `name/choice`. Sheets of repeats are not joined: take the JSON where
 * a form has repeats.
 *
 * A submission is read with the version of each framework that it names in `frameworks`, as the form fills it in. Of answers to
 * the current version (the library's own; of another framework the first in `definitions`) are `read` and `cases`; those to
 * any other version stand in `otherVersions`, each by itself, since the current definition would read them wrongly.
 *
 * A faulty answer costs that answer. A faulty party costs the answers about it. A faulty case, coder, informant, date or
 * management function costs the submission: without it the answer would count as somebody else's, at any time or for
 * everything. A faulty method, party of the informant or note costs itself. A question that is left open gives no
 * observation; what is unknown is never read as no. Of one informant and date, differing answers about the same are both
 * read, and joined to an interval by whatever reads the case. Who names neither coder nor informant is an informant by
 * himself, `anonymous-…`. A submission given twice (`_uuid`, `_id`, `__id`) is read once; where the two differ neither is
 * read, since nobody can tell which was replaced.
 *
 * Paths of faults begin with the place of the submission, counted from 0. An unknown field or framework, and a column that is
 * not there, is told once. Questions that nobody answered are listed in `frameworks`. With `cases` names of parties are
 * looked up; without them not. At most 10,000 submissions, 2,000,000 cells, and 10,000 observations of a case are read. Never
 * throws, whatever the submissions; options that are not understood throw `unknown-option`, `invalid-definition`,
 * `invalid-input` or `invalid-case`.
 *
 * @example
 * ```ts
 * import { fromKobo } from 'kemitraan/schema';
 * const submission = {
 *   _uuid: '5d3c…',
 *   'about/case': 'clinic',
 *   'about/informant': 'elder',
 *   'about/date': '2026-05-01',
 *   'about/frameworks': 'power-layout@1.0.0',
 *   'framework___power_layout/relations___power_layout': [
 *     { power_layout__parity: 'in', power_layout__subordination: 'outt' },
 *   ],
 * };
 * const { read, faults } = fromKobo([submission]);
 * read[0]?.observations;
 * // => [{ indicator: 'power-layout.parity', level: 'in', informant: 'elder', date: '2026-05-01' }]
 * faults.map(({ code, path }) => `${code} at ${path.at(-1)}`); // => ['not-a-choice at power_layout__subordination']
 * ```
 */
export function fromKobo(
  submissions: unknown,
  options: SubmissionOptions & { readonly cases: readonly Case[] },
): CasesAnsweredResult;
export function fromKobo(
  submissions: unknown,
  options?: SubmissionOptions & { readonly cases?: undefined },
): AnswersResult;
export function fromKobo(submissions: unknown, options: SubmissionOptions = {}): AnswersResult {
  return readSubmissions(submissions, options, kobo);
}

/** What KoboToolbox and the phone of whoever answers add to a submission. */
const added: ReadonlySet<string> = new Set([
  'start',
  'end',
  'today',
  'username',
  'deviceid',
  'phonenumber',
  'simserial',
  'subscriberid',
  'email',
  'audit',
]);

/** The groups that they add, with whatever stands in them. */
const addedGroups: readonly string[] = ['meta', 'formhub'];

/** Those of KoboToolbox, and the one of ODK Central. */
const identifiers: readonly string[] = ['_uuid', '_id', '__id'];

const kobo: Dialect = {
  caller: 'fromKobo',
  submissionsIn(input, found) {
    if (!isKeyed(input)) return input;
    const { results, next, previous } = input;
    if (!Array.isArray(results)) return [input];
    const isPart = typeof next === 'string' || typeof previous === 'string';
    if (isPart) found.add(() => fault('page-of-more', [], { listed: results.length }));
    return results;
  },
  isAnswer(key) {
    if (identifiers.includes(key)) return true;
    const isAdded = added.has(key) || addedGroups.some((group) => `${key}/`.startsWith(`${group}/`));
    return !isAdded && !key.startsWith('_') && !key.includes('/_');
  },
  namesIn: (key) => key.split('/'),
  identifiers,
};
