import type { Informant, Observation } from '../../case/case.js';
import { groupBy } from '../../case/group-by.js';
import { contentHash } from '../../case/row-id.js';
import { cut } from '../../core/error.js';
import { type Findings, fault } from '../../core/faults-found.js';
import { rowIdPattern } from '../../core/id.js';
import { longestList } from '../../core/limits.js';
import type { GivenCases } from '../table-subjects.js';
import type { Answered } from './answers-in.js';
import type { Edition } from './editions.js';
import type { Submission } from './read-submission.js';

/** What is said of one case, by version: the current ones together, each other one by itself. */
export interface Joined {
  readonly case: string;
  /** Nothing for the current versions. */
  readonly edition: Edition | undefined;
  readonly informants: Map<string, Informant>;
  readonly observations: Observation[];
}

/** The submissions whose answers count. */
export interface Joining {
  readonly joined: readonly Joined[];
  readonly counted: readonly Submission[];
}

/** Joins submissions by case and version; finds those whose informant is somebody else elsewhere, and cases that are too long. */
export function join(submissions: readonly Submission[], cases: GivenCases, found: Findings): Joining {
  const tellers = new Map<string, Map<string, Informant>>();
  const joined = new Map<string, Joined>();
  const counted: Submission[] = [];
  const numbers = new Map<string, number>();
  for (const submission of submissions) {
    const { case: name, answers } = submission;
    const known = tellers.get(name) ?? new Map(cases?.get(name)?.informants?.map((one) => [one.id, one]));
    tellers.set(name, known);
    const given = tellerOf(submission, known, numbers);
    if (given !== undefined && isSomebodyElse(given, known.get(given.id), submission, found)) continue;
    const teller = given && { ...known.get(given.id), ...given };
    if (teller) known.set(teller.id, teller);
    counted.push(submission);
    const byEdition = groupBy(answers, ({ edition }) => versionOf(edition));
    for (const [version, own] of new Map<string, Answered[]>([['', []], ...byEdition])) {
      const key = JSON.stringify([name, version]);
      const edition = version === '' ? undefined : own[0]?.edition;
      const all: Joined = joined.get(key) ?? { case: name, edition, informants: new Map(), observations: [] };
      joined.set(key, all);
      if (teller) all.informants.set(teller.id, teller);
      for (const answer of own) all.observations.push(observationOf(answer, submission, teller));
    }
  }
  return { joined: [...joined.values()].filter((one) => fits(one, cases, found)), counted };
}

/** A version that is not current, by its name. */
function versionOf({ isCurrent, definition: { id, version } }: Edition): string {
  return isCurrent ? '' : `${id}@${version}`;
}

function observationOf(
  { question, level, whom, note }: Answered,
  { beside: { coder, date, method, function: management } }: Submission,
  teller: Informant | undefined,
): Observation {
  return {
    indicator: question.indicator,
    level,
    ...whom,
    ...(coder !== undefined && { coder }),
    ...(teller && { informant: teller.id }),
    ...(date !== undefined && { date }),
    ...(method !== undefined && { method }),
    ...(management !== undefined && { function: management }),
    ...note,
  };
}

/**
 * Who told it. Whoever names neither an informant nor a coder is an informant by himself, called by his submission: else all
 * of them were one observer, of whom only the latest counts.
 */
function tellerOf(
  submission: Submission,
  known: ReadonlyMap<string, Informant>,
  numbers: Map<string, number>,
): Informant | undefined {
  const { informant, beside } = submission;
  const { id, ...party } = informant;
  if (id !== undefined) return { id, ...party };
  const isCoded = beside.coder !== undefined && party.party === undefined;
  if (isCoded || submission.answers.length === 0) return undefined;
  return { id: anonymousId(submission, known, numbers), ...party };
}

/** `numbers` holds how far the names of one content are taken, so that no name is looked for twice. */
function anonymousId(
  { case: subject, identifiers, beside, answers }: Submission,
  known: ReadonlyMap<string, Informant>,
  numbers: Map<string, number>,
): string {
  for (const { value } of identifiers) {
    const id = `anonymous-${value.replace(/^uuid:/, '')}`;
    if (rowIdPattern.test(id)) return id;
  }
  // The same again is another one who answers the same.
  const content = {
    beside,
    answers: answers.map(({ question, level, whom }) => [question.name, level, whom]),
  };
  const id = `anonymous-${contentHash(content)}`;
  const key = `${subject} ${id}`;
  const named = (number: number) => (number === 1 ? id : `${id}-${number}`);
  let number = numbers.get(key) ?? 1;
  while (known.has(named(number))) number += 1;
  numbers.set(key, number);
  return named(number);
}

function isSomebodyElse(
  { id, party }: Informant,
  known: Informant | undefined,
  { partyPath }: Submission,
  found: Findings,
): boolean {
  const elsewhere = known?.party;
  if (party === undefined || elsewhere === undefined || party === elsewhere) return false;
  const params = { id: cut(id), party: cut(party), elsewhere: cut(elsewhere) };
  found.add(() => fault('informant-differs', partyPath, params));
  return true;
}

/** Whether a case holds its observations and informants, with those that it has; a part of them would be another case. */
function fits(
  { case: name, edition, informants, observations }: Joined,
  cases: GivenCases,
  found: Findings,
): boolean {
  const given = edition === undefined ? cases?.get(name) : undefined;
  const had = given?.informants?.filter(({ id }) => !informants.has(id)).length ?? 0;
  const length = Math.max(observations.length + (given?.observations?.length ?? 0), informants.size + had);
  if (length > longestList) found.add(() => fault('too-many-rows', [name], { limit: longestList, length }));
  return length <= longestList;
}
