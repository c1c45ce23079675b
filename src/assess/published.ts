import type { Case } from '../case/case.js';
import { isListOf, isPlainObject, isText } from '../core/assert.js';
import { reading } from '../core/reading.js';
import { invalidCase } from '../forms/assert-case.js';
import type { Verdict } from '../forms/assert-verdict.js';
import type { AnyAssessment } from './assess.js';
import { holds } from './claims.js';
import { type Standing, sharedStanding, standingsOf } from './standings.js';
import { assertAssessment, assertBeside, undamaged } from './whole.js';

/** One thing that a document names as holding, or as not holding, and how it stands here. */
export interface PublishedMember {
  readonly member: string;
  readonly said: 'holds' | 'excluded';
  /** How it stands in the verdict; of a framework about parties, in the first verdict that keeps it from being the same, if any does. */
  readonly found: Standing;
  readonly standing: 'same' | 'different' | 'open';
}

/** A finding of the document, beside the verdict. */
export interface PublishedBeside {
  /** Its place in `published` of the case. */
  readonly index: number;
  readonly framework: string;
  /**
   * `same`: everything that it names stands as it says. `different`: something is known to stand otherwise. `open`: something is not
   * known. `not-compared`: it names nothing by its id, or the framework gave no verdict that has it.
   */
  readonly standing: 'same' | 'different' | 'open' | 'not-compared';
  readonly members: readonly PublishedMember[];
}

/**
 * What the document itself concludes, beside what an assessment of the case finds: whether each type, rung, column, item or rule
 * that a published finding names stands as the document says.
 *
 * Nothing moves: a verdict is computed from facts and observations, never from `published`. That the two are the same shows that
 * the coding and the definition lead to what the author concluded, and that they differ shows nothing about who is right; of a
 * framework that was read off the very case (`defines`) it shows only that the code follows. Of a framework about one party at
 * a time a finding does not say of whom it is: it is the same, or different, where it is so in the verdict of each party, and
 * where what is said not to hold does for one of them it is different; else it is open. Throws as `compare`, and
 * `verdict-mismatch` for another case than the one that was assessed.
 *
 * @example
 * ```ts
 * import { assess, comparePublished } from 'kemitraan/assess';
 * const subject = {
 *   schema: 'kemitraan/case@1',
 *   id: 'clinic',
 *   title: 'A clinic',
 *   sources: [{ id: 'report', citation: 'Report', kind: 'report', extent: 'full' }],
 *   observations: [{ indicator: 'partnership-archetypes.balance', level: 'out' }],
 *   published: [
 *     { framework: 'partnership-archetypes', finding: 'semu', holds: ['pseudo'], source: 'report', locator: 'p. 3' },
 *   ],
 * } as const;
 * comparePublished(assess(subject), subject)[0]?.standing; // => 'same'
 * ```
 */
export function comparePublished(assessment: AnyAssessment, subject: Case): PublishedBeside[] {
  return reading('comparePublished', 'assessment', assessment, () => compared(assessment, subject));
}

function compared(assessment: AnyAssessment, subject: Case): PublishedBeside[] {
  const caller = 'comparePublished';
  assertAssessment(caller, 'assessment', assessment);
  assertBeside(caller, 'subject', subject, assessment.case);
  assertPublished(caller, subject);
  return undamaged(caller, 'assessment', assessment, 'assess', () => besideIn(assessment, subject));
}

/** Throws unless what the document concludes has what is told of it, for a case that `parseCase` has not seen. */
function assertPublished(caller: string, { published = [] }: Case): void {
  const areTexts = (ids: unknown) => ids === undefined || isListOf(ids, isText);
  const isOne = (row: unknown) =>
    isPlainObject(row) &&
    [row.framework, row.finding, row.source, row.locator].every(isText) &&
    [row.holds, row.excludes].every(areTexts);
  const wrong = Array.isArray(published) ? published.findIndex((row) => !isOne(row)) : -1;
  if (Array.isArray(published) && wrong < 0) return;
  const path = wrong < 0 ? 'subject.published' : `subject.published[${wrong}]`;
  throw invalidCase('invalid-case', path, wrong < 0 ? published : published[wrong], caller);
}

function besideIn(assessment: AnyAssessment, subject: Case): PublishedBeside[] {
  return (subject.published ?? []).map(({ framework, holds = [], excludes = [] }, index) => {
    const verdicts = Object.hasOwn(assessment.verdicts, framework)
      ? [assessment.verdicts[framework] ?? []].flat()
      : [];
    const members = [
      ...holds.map((member) => besideOf(member, 'holds', verdicts)),
      ...excludes.map((member) => besideOf(member, 'excluded', verdicts)),
    ].flatMap((one) => one ?? []);
    const isWhole = members.length > 0 && members.length === holds.length + excludes.length;
    return { index, framework, standing: isWhole ? overall(members) : 'not-compared', members };
  });
}

function overall(members: readonly PublishedMember[]): PublishedBeside['standing'] {
  const all = members.map(({ standing }) => standing);
  if (all.includes('different')) return 'different';
  return all.includes('open') ? 'open' : 'same';
}

/** Of several verdicts none is named by the document: where they differ, it is open, unless one has what is said not to hold. */
function besideOf(
  member: string,
  said: PublishedMember['said'],
  verdicts: readonly Verdict[],
): PublishedMember | undefined {
  const found = verdicts.flatMap((verdict): PublishedMember[] => {
    const now = standingIn(verdict, member);
    return now === undefined
      ? []
      : [{ member, said, found: now, standing: standingOf(said, now, isAgainst(member, verdict)) }];
  });
  const [first] = found;
  const all = found.map(({ standing }) => standing);
  if (first === undefined || all.every((one) => one === first.standing)) return first;
  const against = found.find(({ standing }) => standing === 'different');
  if (said === 'excluded' && against) return against;
  const other = found.find(({ standing }) => standing !== 'same') ?? first;
  return { ...other, standing: 'open' };
}

/** How a member stands; on a ladder in a total order by the place, as a rung below it may be met as well. */
function standingIn(verdict: Verdict, member: string): Standing | undefined {
  const standings = standingsOf(verdict);
  if (!Object.hasOwn(standings, member)) return undefined;
  if (verdict.form !== 'ladder' || verdict.outcome.kind === 'held') return standings[member];
  return { yes: 'certain', maybe: 'possible', no: 'excluded' }[holds(member, verdict)];
}

/** Whether it is an item that speaks against the whole: what is there of it is missing from what is asked for. */
function isAgainst(member: string, { reasons }: Verdict): boolean {
  return reasons.some(({ params }) => 'item' in params && params.item === member && 'against' in params);
}

function standingOf(
  said: PublishedMember['said'],
  found: Standing,
  against: boolean,
): PublishedMember['standing'] {
  const told = sharedStanding(found);
  if (told !== 'holds' && told !== 'does-not-hold') return 'open';
  return (told === 'holds') === ((said === 'holds') !== against) ? 'same' : 'different';
}
