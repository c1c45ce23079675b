import type { Case } from '../../case/case.js';
import type { Fault } from '../../core/fault.js';
import { type Findings, fault, findings } from '../../core/faults-found.js';
import { kindOf } from '../../core/kind.js';
import { longestList, mostCells } from '../../core/limits.js';
import { suggester } from '../../core/nearest.js';
import { withRows } from '../given-cases.js';
import { keysAt } from '../keys.js';
import { isReadableList } from '../kind.js';
import { reader } from '../read.js';
import type { GivenCases } from '../table-subjects.js';
import { apart } from './apart.js';
import { versionsOf } from './asked-in.js';
import { type CellCopying, cellOf } from './cell.js';
import { columnsOf } from './columns.js';
import { type Context, unknownFields } from './context.js';
import type { Dialect } from './dialect.js';
import type { Edition } from './editions.js';
import { type Joined, join } from './joined.js';
import { optionsIn, type ReadOptions, type SubmissionOptions } from './options.js';
import { readSubmission, type Submission } from './read-submission.js';
import type { AnswersResult, CaseAnswers, CasesAnsweredResult, FrameworkRead } from './result.js';
import { caseLookup } from './subjects.js';

/** Reads submissions in a dialect: what can be read, and everything that is wrong. */
export function readSubmissions(
  input: unknown,
  options: SubmissionOptions,
  dialect: Dialect,
): AnswersResult | CasesAnsweredResult {
  const checked = optionsIn(dialect.caller, options);
  const found = findings();
  const { joined, counted, editions } = joinedFrom(input, checked, dialect, found);
  const current = joined.filter(({ edition }) => edition === undefined);
  const faults = inOrder(found.faults);
  return {
    ok: faults.length === 0,
    read: current.map(answersOf),
    otherVersions: joined.flatMap((one) => {
      if (one.edition === undefined) return [];
      const { id, version } = one.edition.definition;
      return [{ ...answersOf(one), framework: { id, version } }];
    }),
    frameworks: editions.map((edition) => frameworkRead(edition, counted)),
    ...(checked.cases && { cases: answeredCases(checked.cases, current) }),
    faults,
    omitted: found.omitted,
  };
}

/** Faults of submissions in their order, then those of the whole. */
function inOrder(faults: readonly Fault[]): Fault[] {
  const placeOf = ({ path: [place] }: Fault) =>
    typeof place === 'number' ? place : Number.POSITIVE_INFINITY;
  return [...faults].sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)));
}

function joinedFrom(input: unknown, options: ReadOptions, dialect: Dialect, found: Findings) {
  const suggest = suggester();
  const read = reader({ suggest, keysAt });
  const rows = rowsIn(input, dialect, found);
  const copying: CellCopying = { missing: options.missing, isRead: dialect.isAnswer, left: mostCells };
  const context: Context = {
    dialect,
    versions: versionsOf(options.editions, suggest),
    lookup: caseLookup(options.cases, suggest, read),
    columns: columnsOf(),
    unknown: unknownFields(options.passOver, suggest, found),
    read,
    suggest,
    found,
  };
  const submissions = readEach(rows, copying, context);
  const editions = [...context.versions.read.values()];
  context.columns.findMissing(editions, found);
  return { ...join(apart(submissions, found), options.cases, found), editions };
}

/** The submissions one after another, up to the cells that are read in one call. */
function readEach(rows: readonly unknown[], copying: CellCopying, context: Context): Submission[] {
  const submissions: Submission[] = [];
  // Not forEach, which passes over the holes of a list.
  for (const [index, row] of rows.entries()) {
    const cell = cellOf(row, copying);
    if (copying.left < 0) {
      context.found.add(() => fault('too-many-answers', [index], { limit: mostCells }));
      break;
    }
    const submission = readSubmission(cell, index, context);
    if (submission) submissions.push(submission);
  }
  return submissions;
}

/** The list of submissions; finds what is none, or one that is too long. */
function rowsIn(input: unknown, dialect: Dialect, found: Findings): readonly unknown[] {
  try {
    const rows = dialect.submissionsIn(input, found);
    if (isReadableList(rows)) return Array.from(rows);
    if (Array.isArray(rows)) {
      const { length } = rows;
      found.add(() => fault('too-many-rows', [], { limit: longestList, length }));
    } else found.add(() => fault('wrong-type', [], { expected: 'list', received: kindOf(rows) }));
  } catch {
    found.add(() => fault('unreadable', [], {}));
  }
  return [];
}

function answersOf({ case: name, informants, observations }: Joined): CaseAnswers {
  return { case: name, informants: [...informants.values()], observations };
}

function frameworkRead(edition: Edition, counted: readonly Submission[]): FrameworkRead {
  const { id, version } = edition.definition;
  const asked = counted.filter(({ editions }) => editions.includes(edition));
  const answered = new Set(asked.flatMap(({ answers }) => answers.map(({ question }) => question.indicator)));
  const questions = [...edition.targets.values()].flatMap((one) =>
    one.kind === 'question' ? [one.question.indicator] : [],
  );
  return {
    id,
    version,
    submissions: asked.length,
    unanswered: questions.filter((indicator) => !answered.has(indicator)),
  };
}

/** The cases that were given, each with what was told of it after its own. */
function answeredCases(cases: NonNullable<GivenCases>, current: readonly Joined[]): Case[] {
  const byCase = new Map(current.map((one) => [one.case, one]));
  return [...cases].map(([id, subject]) => {
    const own = byCase.get(id);
    if (own === undefined) return subject;
    const informants = new Map([
      ...(subject.informants ?? []).map((one) => [one.id, one] as const),
      ...own.informants,
    ]);
    return {
      ...withRows(subject, own.observations),
      ...(informants.size > 0 && { informants: [...informants.values()] }),
    };
  });
}
