/** What a value of a document turned out to be, or should be. */
export const valueKinds = [
  'string',
  'number',
  'boolean',
  'bigint',
  'symbol',
  'function',
  'null',
  'undefined',
  'list',
  'object',
] as const;

/** One of {@link valueKinds}. */
export type ValueKind = (typeof valueKinds)[number];

/** What can be wrong with a document: a case, a list of records, a table of observations, a case string, or submissions of a form. */
export const faultCodes = [
  'unreadable',
  'missing',
  'wrong-type',
  'unknown-key',
  'not-one-of',
  'blank',
  'too-long',
  'empty-list',
  'too-many-rows',
  'malformed-id',
  'duplicate-id',
  'dangling-reference',
  'not-a-date',
  'no-such-date',
  'instant-not-date',
  'to-before-from',
  'reported-before-from',
  'not-whole-amount',
  'not-a-currency',
  'not-a-level',
  'not-a-column',
  'not-a-scale-answer',
  'unknown-indicator',
  'unknown-framework',
  'unknown-member',
  'unknown-role',
  'unknown-duty',
  'unknown-task',
  'unknown-phase',
  'about-missing',
  'not-asked-of',
  'note-missing',
  'same-party',
  'not-a-case-string',
  'unknown-format',
  'foreign-character',
  'checksum-missing',
  'checksum-mismatch',
  'caseless-framework',
  'unknown-version',
  'unknown-reading',
  'unknown-question',
  'unknown-group',
  'malformed-field',
  'unexpected-field',
  'not-a-code',
  'not-canonical',
  'not-a-weight',
  'given-twice',
  'out-of-order',
  'unknown-case',
  'id-in-case',
  'not-a-choice',
  'not-one-answer',
  'label-not-name',
  'version-missing',
  'misplaced',
  'too-few-parties',
  'informant-differs',
  'submission-differs',
  'page-of-more',
  'too-many-answers',
] as const;

/** One of {@link faultCodes}. */
export type FaultCode = (typeof faultCodes)[number];

/** A code that the path alone explains. */
type Plain = Readonly<Record<never, never>>;

/** A name that is not among those that count; `nearest` holds at most 3 that do, the nearest first. */
interface Unlisted {
  readonly id: string;
  readonly nearest: readonly string[];
}

/** A value that will not do, as `show` puts it: a text in quotes, a number, "a list of 3". */
interface Shown {
  readonly value: string;
}

/** What a sentence about a fault needs to know, by code. Every text in it is cut at 80 characters. */
export interface FaultParams {
  /** Reading it threw (a getter, a proxy), or it is no plain data (a map, a date). Nothing else is known of it. */
  readonly unreadable: Plain;
  /** The key, or the position in a list, that has to be there. */
  readonly missing: { readonly key: string };
  readonly 'wrong-type': { readonly expected: ValueKind; readonly received: ValueKind };
  /** A key that its object does not have; `option` is what takes keys of the caller's own, where anything does. */
  readonly 'unknown-key': {
    readonly key: string;
    readonly nearest: readonly string[];
    readonly option?: 'passOver';
  };
  /** A value outside a fixed vocabulary, which is given whole. */
  readonly 'not-one-of': Shown & { readonly allowed: readonly string[]; readonly nearest: readonly string[] };
  /** A text without a character that can be seen. */
  readonly blank: Plain;
  /** Characters: at most, and found (UTF-16 units). */
  readonly 'too-long': { readonly limit: number; readonly length: number };
  /** A list that has to name at least one. */
  readonly 'empty-list': Plain;
  readonly 'too-many-rows': { readonly limit: number; readonly length: number };
  readonly 'malformed-id': Shown;
  /** The position in the same list where the id was first given. */
  readonly 'duplicate-id': { readonly id: string; readonly first: number };
  /** The list that would have to hold a row of this id. */
  readonly 'dangling-reference': Unlisted & { readonly list: 'parties' | 'sources' | 'informants' };
  readonly 'not-a-date': Shown;
  readonly 'no-such-date': Shown;
  readonly 'instant-not-date': Shown;
  /** The two ends as given. */
  readonly 'to-before-from': { readonly from: string; readonly to: string };
  /** The day of a report, and when what it reports begins, as given. */
  readonly 'reported-before-from': { readonly reported: string; readonly from: string };
  readonly 'not-whole-amount': Shown;
  readonly 'not-a-currency': Shown;
  /** The names that a level can have; a number in [0, 1] will do as well. */
  readonly 'not-a-level': Shown & {
    readonly allowed: readonly string[];
    readonly nearest: readonly string[];
  };
  /** What a row of a profile holds in place of a column; several columns stand in a list. */
  readonly 'not-a-column': Shown & {
    readonly allowed: readonly string[];
    readonly nearest: readonly string[];
  };
  /** What a Likert item holds in place of an answer, `{ points, of }`; the other answers that it can hold are `allowed`. */
  readonly 'not-a-scale-answer': Shown & {
    /** How many points a scale has. */
    readonly least: number;
    readonly most: number;
    readonly allowed: readonly string[];
  };
  readonly 'unknown-indicator': Unlisted;
  readonly 'unknown-framework': Unlisted;
  /** What a published finding names, and the framework that it concludes under does not have. */
  readonly 'unknown-member': Unlisted & { readonly framework: string };
  /** A role that no role model has. */
  readonly 'unknown-role': Unlisted;
  /** A duty that its role model does not have, or that names no role model: `<model>.<duty>`. */
  readonly 'unknown-duty': Unlisted;
  /** A task that its process does not have, or that names no process: `<process>.<task>`. */
  readonly 'unknown-task': Unlisted;
  /** A phase that its process does not have, or that names no process: `<process>.<phase>`. */
  readonly 'unknown-phase': Unlisted;
  /** An observation on what is asked of one party at a time, without that party: those of the case that it could name, at most 20. */
  readonly 'about-missing': { readonly sectors: readonly string[]; readonly parties: readonly string[] };
  /** A party that the framework is not about: of another sector, or neither a partner nor a beneficiary. */
  readonly 'not-asked-of': {
    readonly id: string;
    readonly sectors: readonly string[];
    readonly parties: readonly string[];
  };
  /** A level `not-applicable` that nobody gave a reason for. */
  readonly 'note-missing': Plain;
  /** A communication whose two ends are one party. */
  readonly 'same-party': { readonly id: string };
  /** A text that does not begin as a case string does. */
  readonly 'not-a-case-string': Shown;
  /** A case string of another format than the one that is `known`. */
  readonly 'unknown-format': { readonly format: string; readonly known: string };
  /** The first character that no case string holds, and where it stands, from 1 (UTF-16 units). */
  readonly 'foreign-character': Shown & { readonly position: number };
  /** A case string whose last field is no checksum: it was cut off, or never had one. */
  readonly 'checksum-missing': Plain;
  /** The checksum that stands in the string, and is not that of what stands before it. */
  readonly 'checksum-mismatch': Shown;
  /** A catalogue that is looked up, or a procedure that reads histories. */
  readonly 'caseless-framework': { readonly id: string };
  /** The versions of the framework that are there. */
  readonly 'unknown-version': {
    readonly framework: string;
    readonly version: string;
    readonly known: readonly string[];
  };
  readonly 'unknown-reading': Unlisted & { readonly framework: string };
  readonly 'unknown-question': Unlisted & { readonly framework: string };
  readonly 'unknown-group': Unlisted & { readonly framework: string };
  /** A field of a case string that has no key, or no value. */
  readonly 'malformed-field': Shown;
  /** A field of a case string that its framework has no place for, such as the weights of a typology. */
  readonly 'unexpected-field': Shown & { readonly framework: string };
  /** What stands for no answer on the scale of its question, or for no lengths of scales; what else than numbers does is `allowed`. */
  readonly 'not-a-code': Shown & {
    readonly scale: 'level' | 'columns' | 'points' | 'lengths';
    readonly allowed: readonly string[];
    readonly nearest: readonly string[];
  };
  /** What can be read, and is written otherwise. */
  readonly 'not-canonical': Shown & { readonly canonical: string };
  /** A weight that is none, or weights that are too small, too large, or all 0. */
  readonly 'not-a-weight': Shown;
  /** A question, a weight or another field that stands in a case string a second time. */
  readonly 'given-twice': { readonly key: string };
  /** A field that stands after one that it comes before. */
  readonly 'out-of-order': { readonly key: string; readonly before: string };
  /** The case that a row of a table names, and none of those given is. */
  readonly 'unknown-case': Unlisted;
  /** The id of a row of a table that an observation of its case has already. */
  readonly 'id-in-case': { readonly id: string; readonly case: string };
  /** An answer that is none of the choices of its question. Those of a scale are one for each point, such as `4-of-5`, and what is `allowed`. */
  readonly 'not-a-choice': Shown & {
    readonly answer: 'level' | 'columns' | 'scale';
    readonly allowed: readonly string[];
    readonly nearest: readonly string[];
  };
  /** Several choices where one is taken, or one that stands alone beside others. */
  readonly 'not-one-answer': Shown;
  /** What a form shows where the name of a question or a choice is meant: the answers were exported with labels. */
  readonly 'label-not-name': Shown;
  /** A framework of which a submission has answers, and does not say in which version it was asked. */
  readonly 'version-missing': { readonly framework: string };
  /** A question outside the repeat that it is asked in; `null`: in a repeat, and asked outside of any. */
  readonly misplaced: { readonly key: string; readonly repeat: string | null };
  /** A relation of which one party is named. */
  readonly 'too-few-parties': Plain;
  /** An informant that is of another party elsewhere: in the case, or in an earlier submission. */
  readonly 'informant-differs': { readonly id: string; readonly party: string; readonly elsewhere: string };
  /** A submission that was given before, at this place of the list, with other answers. */
  readonly 'submission-differs': { readonly id: string; readonly first: number };
  /** A page of the submissions, which says that there are others; it has so many. */
  readonly 'page-of-more': { readonly listed: number };
  /** More cells than are read in one call. */
  readonly 'too-many-answers': { readonly limit: number };
}

/** The keys and list positions that lead to a value from the top of the document; keys are cut at 80 characters. */
export type FaultPath = readonly (string | number)[];

/** One thing that is wrong with a case document: what, where, and what a sentence about it needs to know. */
export type Fault<Code extends FaultCode = FaultCode> = {
  readonly [C in Code]: {
    readonly code: C;
    readonly path: FaultPath;
    readonly params: FaultParams[C];
  };
}[Code];
