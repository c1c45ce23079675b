import { cut } from '../../core/error.js';
import { type Findings, fault } from '../../core/faults-found.js';
import type { Submission } from './read-submission.js';

/**
 * The submissions whose place is known, without those that were given before. One that is there a second time with the same answers is read once; where
 * the answers differ, or one cannot be read, nobody can tell which of the two was replaced, and neither is read. Either is found.
 */
export function apart(submissions: readonly Submission[], found: Findings): Submission[] {
  const firstOf = new Map<string, Submission>();
  const contested = new Set<Submission>();
  const kept: Submission[] = [];
  for (const submission of submissions) {
    const { index, identifiers } = submission;
    const names = identifiers.map((one) => JSON.stringify([one.key, one.value]));
    const known = names.findIndex((name) => firstOf.has(name));
    const first = firstOf.get(names[known] ?? '');
    for (const name of names) firstOf.set(name, first ?? submission);
    const identifier = identifiers[known];
    if (first === undefined || identifier === undefined) {
      kept.push(submission);
      continue;
    }
    const isSame = contentOf(first) === contentOf(submission);
    if (!isSame) contested.add(first);
    const params = { id: cut(identifier.value), first: first.index };
    found.add(() => fault(isSame ? 'duplicate-id' : 'submission-differs', [index, identifier.key], params));
  }
  return kept.filter((submission) => !submission.isLost && !contested.has(submission));
}

function contentOf({ case: subject, isLost, beside, informant, answers }: Submission): string {
  const given = answers.map(({ edition, ...one }) => [edition.definition.version, one]);
  return JSON.stringify([subject, isLost, beside, informant, given]);
}
