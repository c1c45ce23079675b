import { cut, show } from '../../core/error.js';
import type { FaultPath } from '../../core/fault.js';
import { type Findings, fault, findings } from '../../core/faults-found.js';
import { namePrefixes, questionName } from '../../forms/questionnaire/names.js';
import type { FormQuestion } from '../../forms/questionnaire/questionnaire.js';
import { object, optional } from '../build.js';
import { checkRow, type RowChecks } from '../check-references.js';
import { somePartyIds } from '../fields.js';
import type { Reader } from '../read.js';
import { textIn } from './cell.js';
import { wordsIn } from './choices.js';
import type { Edition } from './editions.js';
import { type Entry, entryNamed } from './entries.js';
import type { Place } from './targets.js';

/** Whom answers are about: these parties, or, where there are none, the whole partnership. */
export interface Whom {
  readonly about?: readonly string[];
}

/** Whom the answers of one place to one framework are about; nothing where a fault says why nobody can tell. */
export type WhomOf = (question: FormQuestion) => Whom | undefined;

/** What finding out whom answers are about needs. */
export interface WhomReading {
  readonly edition: Edition;
  readonly place: Place;
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Where the row of the repeat stands. */
  readonly path: FaultPath;
  readonly checks: RowChecks;
  readonly read: Reader;
}

const aboutShape = object({ about: optional(somePartyIds) });

/**
 * Whom the answers in one row of a repeat are about, worked out, and what is wrong with it found, when the first is read. One
 * who acts stands in a field of its own, and those that a relation is for or from, or is between, in another.
 */
export function whomIn(reading: WhomReading, found: Findings): WhomOf {
  const framework = questionName(reading.edition.definition.id);
  const named = remembered(() => partiesNamed(framework, reading, found));
  const sound = remembered((question) => {
    const parties = named(question);
    return parties && checked(question, parties, reading, found) ? parties : undefined;
  });
  const directed = remembered((question) => {
    const parties = sound(question);
    const isLost = parties && parties.acting.length === 0 && parties.others.length > 0;
    if (isLost)
      found.add(() => fault('missing', parties.actingPath, { key: cut(nameOf(parties.actingPath)) }));
    return isLost ? undefined : parties;
  });
  const undirected = remembered((question) => {
    const parties = sound(question);
    const isLone = parties && parties.about.length === 1;
    if (isLone) found.add(() => fault('too-few-parties', parties.othersPath, {}));
    return isLone ? undefined : parties;
  });
  return (question) => {
    const of = question.asks !== 'relation' ? sound : question.isDirected ? directed : undirected;
    const parties = of(question);
    return parties && (parties.about.length > 0 ? { about: parties.about } : {});
  };
}

interface Named {
  readonly acting: readonly string[];
  readonly others: readonly string[];
  readonly about: readonly string[];
  readonly actingPath: FaultPath;
  readonly othersPath: FaultPath;
}

function partiesNamed(
  framework: string,
  { entries, path, place }: WhomReading,
  found: Findings,
): Named | undefined {
  const [actingName, othersName] = [
    `${namePrefixes.party}${framework}`,
    `${namePrefixes.others}${framework}`,
  ];
  const one = entryNamed(actingName, entries, found);
  // Where one party is asked there are no others; that somebody wrote some is told as a field that there is none of.
  const several = place === 'relations' ? entryNamed(othersName, entries, found) : undefined;
  if (one === 'spoilt' || several === 'spoilt') return undefined;
  // An id has no blanks, so that a name in words is shown whole.
  const text = textIn(one?.cell);
  const acting = one === undefined ? [] : text === undefined ? wordsIn(one, found)?.words : [text];
  const others = several === undefined ? [] : wordsIn(several, found)?.words;
  if (one !== undefined && acting !== undefined && acting.length > 1)
    found.add(() => fault('not-one-answer', one.path, { value: show(acting.join(' ')) }));
  if (acting === undefined || acting.length > 1 || others === undefined) return undefined;
  return {
    acting,
    others,
    about: [...acting, ...others],
    actingPath: one?.path ?? [...path, actingName],
    othersPath: several?.path ?? [...path, othersName],
  };
}

/** Whether the parties are ones that the framework can be asked about; it is asked the same of all of its questions. */
function checked(
  { indicator }: FormQuestion,
  { acting, about, actingPath, othersPath }: Named,
  { checks, read }: WhomReading,
  found: Findings,
): boolean {
  const row = about.length > 0 ? { about } : {};
  const own = findings();
  const shape = read(aboutShape, row, []).found;
  if (shape) own.addAll(shape);
  checkRow('observations', { indicator, level: 'unknown', ...row }, [], checks, own);
  const faults = own.faults.map(({ code, params, path: [, index = 0] }) => {
    // That nobody is named is told where one would be.
    const isActing = about.length === 0 || Number(index) < acting.length;
    return fault(code, isActing ? actingPath : othersPath, params as never);
  });
  found.addAll({ faults, omitted: own.omitted });
  return faults.length + own.omitted === 0;
}

const nameOf = (path: FaultPath): string => String(path.at(-1));

/** What is worked out once, for the first question that asks. */
function remembered<Result>(find: (question: FormQuestion) => Result): (question: FormQuestion) => Result {
  let known: { readonly result: Result } | undefined;
  return (question) => {
    known ??= { result: find(question) };
    return known.result;
  };
}
