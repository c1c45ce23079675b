import { isOneOf } from '../core/assert.js';
import { cut, show } from '../core/error.js';
import type { FaultParams, FaultPath } from '../core/fault.js';
import { type Findings, fault } from '../core/faults-found.js';
import { isScaleAnswer, levelNames, nonLevels, scaleLengths } from '../core/level.js';
import type { Suggest } from '../core/nearest.js';
import { isId, isMembership, levelWords } from './fields.js';
import { isReadableList, type Keyed } from './kind.js';
import type { PartiesAsked, Vocabulary } from './known.js';
import { checkTwice } from './names.js';

/** How many parties a fault names. */
const mostNamed = 20;

/** The parties that an indicator is asked of, by its sectors; `null` where nobody can tell. */
export type PartiesAbout = (sectors: readonly string[]) => PartiesAsked | null;

/** What looking at an observation needs. */
export interface ObservationLookup {
  readonly vocabulary: Vocabulary;
  readonly partiesAbout: PartiesAbout;
  /** The ids of all parties; another fault says where one is named that is none. */
  readonly parties: ReadonlySet<string> | null;
  readonly suggest: Suggest;
}

/**
 * Finds what is wrong between an observation and what its indicator asks for: a level where columns or an answer on a
 * Likert scale are meant, either of these where a level is, a column that there is none of, nobody named where a party is asked, or somebody who is not asked. An
 * indicator that nobody knows is passed over: another fault says so.
 */
export function checkObservation(
  row: Keyed,
  path: FaultPath,
  lookup: ObservationLookup,
  found: Findings,
): void {
  const { indicators, columnsOf, likert, sectorsOf } = lookup.vocabulary;
  const { indicator, level, about } = row;
  if (typeof indicator !== 'string' || !indicators?.has(indicator)) return;
  const columns = columnsOf.get(indicator);
  if (columns) checkColumns(level, columns, path, lookup.suggest, found);
  else if (likert.has(indicator)) checkAnswer(level, path, found);
  else if (isScaleAnswer(level) || isColumns(level)) {
    const params = { value: show(level), allowed: levelWords, nearest: [] };
    found.add(() => fault('not-a-level', [...path, 'level'], params));
  }
  const sectors = sectorsOf.get(indicator);
  if (sectors) checkAbout(about, sectors, path, lookup, found);
}

/** Whether a value has the shape of columns. */
function isColumns(level: unknown): boolean {
  return isReadableList(level) && level.length > 0 && level.every(isId);
}

/** What stands in place of an answer on a Likert scale; what is no level at all is a fault of its shape already. */
function checkAnswer(level: unknown, path: FaultPath, found: Findings): void {
  const isOther = isOneOf(level, levelNames) || isMembership(level) || isColumns(level);
  if (isOther) found.add(() => fault('not-a-scale-answer', [...path, 'level'], answerParams(level)));
}

/** What a fault says of a value that is no answer on a Likert scale. */
export function answerParams(value: unknown): FaultParams['not-a-scale-answer'] {
  return { value: show(value), ...scaleLengths, allowed: nonLevels };
}

function checkColumns(
  level: unknown,
  columns: readonly string[],
  path: FaultPath,
  suggest: Suggest,
  found: Findings,
): void {
  if (isOneOf(level, nonLevels)) return;
  const known = new Set(columns);
  const wrong = (value: unknown, at: FaultPath) => {
    const nearest = typeof value === 'string' ? suggest(value, known) : [];
    found.add(() => fault('not-a-column', at, { value: show(value), allowed: columns, nearest }));
  };
  if (!isReadableList(level)) {
    // What is no level at all is a fault of its shape already, as is what is no id in a list.
    if (isOneOf(level, levelWords) || isMembership(level) || isScaleAnswer(level))
      wrong(level, [...path, 'level']);
    return;
  }
  const firstOf = new Map<unknown, number>();
  for (const [index, column] of level.entries()) {
    checkTwice(column, index, firstOf, () => [...path, 'level', index], found);
    if (isId(column) && !known.has(column)) wrong(column, [...path, 'level', index]);
  }
}

function checkAbout(
  about: unknown,
  sectors: readonly string[],
  path: FaultPath,
  { partiesAbout, parties }: Pick<ObservationLookup, 'partiesAbout' | 'parties'>,
  found: Findings,
): void {
  const asked = partiesAbout(sectors);
  const named = () => ({ sectors, parties: asked?.surely.slice(0, mostNamed) ?? [] });
  if (about === undefined) found.add(() => fault('about-missing', [...path, 'about'], named()));
  else if (isReadableList(about))
    for (const [index, id] of about.entries())
      if (typeof id === 'string' && parties?.has(id) && !asked?.perhaps.has(id))
        found.add(() => fault('not-asked-of', [...path, 'about', index], { id: cut(id), ...named() }));
}
