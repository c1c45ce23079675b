import type { Observation } from '../../case/case.js';
import { cut } from '../../core/error.js';
import type { FaultPath } from '../../core/fault.js';
import { type Findings, fault } from '../../core/faults-found.js';
import type { Suggest } from '../../core/nearest.js';
import type { FormQuestion } from '../../forms/questionnaire/questionnaire.js';
import type { RowChecks } from '../check-references.js';
import type { Reader } from '../read.js';
import type { AskedIn } from './asked-in.js';
import { levelIn } from './choices.js';
import type { Edition } from './editions.js';
import { type Entry, entryNamed } from './entries.js';
import { noteOn } from './note.js';
import { entriesByName } from './split-choices.js';
import { type Asking, type Place, repeatOf, type Target } from './targets.js';
import { type Whom, type WhomOf, whomIn } from './whom.js';

/** An answer to a question, and the version of the framework that it was read with. */
export interface Answered {
  readonly edition: Edition;
  readonly question: FormQuestion;
  readonly level: Observation['level'];
  readonly whom: Whom;
  readonly note: { readonly note?: string };
}

/** One row of a repeat. */
export interface RepeatRow {
  readonly entries: readonly Entry[];
  readonly path: FaultPath;
}

/** What reading the answers of one submission needs. */
export interface AnswerReading {
  readonly asked: AskedIn;
  /** What parties are looked up in, by the version that asks. */
  readonly checksOf: (edition: Edition) => RowChecks;
  readonly read: Reader;
  readonly suggest: Suggest;
  /** Finds a field that the form does not have. */
  readonly unknown: (entry: Entry) => void;
  readonly rowsOf: (entry: Entry) => readonly RepeatRow[];
  /** What was answered so far: the level, by question and whom it is about. */
  readonly given: Map<string, string>;
  readonly found: Findings;
}

/** The answers in one place: in a submission itself, or in one row of the repeat of this name. */
export function answersIn(
  entries: readonly Entry[],
  path: FaultPath,
  place: Place,
  repeat: string | null,
  reading: AnswerReading,
): Answered[] {
  const { asked, found } = reading;
  const named = entriesByName(entries, asked, found);
  const here: Here = { named, path, place, repeat, whoms: new Map(), ...reading };
  return [...named].flatMap(([name, [first]]): Answered[] => {
    const edition = first && asked.editionFor(name);
    if (first === undefined || edition === 'unread') return [];
    const target = edition?.targets.get(name);
    if (edition === undefined || target === undefined || !belongs(target.kind, place)) {
      reading.unknown(first);
      return [];
    }
    // Whom the answers are about is looked at with them.
    if (target.kind === 'party' || target.kind === 'others') return [];
    const entry = entryNamed(name, named, found);
    if (entry === undefined || entry === 'spoilt') return [];
    if (target.kind === 'question') return answered(target, edition, entry, here);
    if (target.kind === 'note') return unanswered(target, here);
    const { place: inside } = target;
    return reading.rowsOf(entry).flatMap((row) => answersIn(row.entries, row.path, inside, name, reading));
  });
}

/** Whether a form can have a field of this kind in this place; that a question stands elsewhere is found by itself. */
function belongs(kind: Target['kind'], place: Place): boolean {
  if (kind === 'repeat') return place === 'once';
  if (kind === 'party') return place !== 'once';
  return kind !== 'others' || place === 'relations';
}

/** What reading one field needs. */
interface Here extends AnswerReading {
  readonly named: ReadonlyMap<string, readonly Entry[]>;
  readonly path: FaultPath;
  readonly place: Place;
  readonly repeat: string | null;
  readonly whoms: Map<Edition, WhomOf>;
}

/** The answer to a question, where it is one, stands where it is asked, and it is known whom it is about. */
function answered(asking: Asking, edition: Edition, entry: Entry, here: Here): Answered[] {
  const { question } = asking;
  const { place, given, found } = here;
  // In the repeat of another framework the party is one that this answer says nothing of.
  const repeat = repeatOf(question, edition.definition.id);
  if (repeat !== here.repeat) {
    const params = { key: cut(question.name), repeat };
    found.add(() => fault('misplaced', entry.path, params));
    return [];
  }
  const level = levelIn(asking, entry, here.suggest, found);
  const whom = level === undefined ? undefined : place === 'once' ? {} : whomOf(edition, here)(question);
  const note = whom && noteOn(question, level, here, found);
  if (level === undefined || whom === undefined || note === undefined) return [];
  const unit = JSON.stringify([question.name, whom.about ?? null]);
  const said = JSON.stringify(level);
  const isSecond = (given.get(unit) ?? said) !== said;
  if (isSecond) found.add(() => fault('given-twice', entry.path, { key: cut(question.name) }));
  given.set(unit, said);
  return [{ edition, question, level, whom, note }];
}

/** A note on a question that nobody answered says nothing by itself: where the answer would stand is told. */
function unanswered({ question: { name } }: Asking, { named, path, found }: Here): Answered[] {
  const isAnswered = (named.get(name) ?? []).some(({ cell }) => cell.kind !== 'none');
  if (!isAnswered) found.add(() => fault('missing', [...path, name], { key: cut(name) }));
  return [];
}

function whomOf(edition: Edition, { whoms, named, path, place, checksOf, read, found }: Here): WhomOf {
  const known = whoms.get(edition);
  if (known) return known;
  const whom = whomIn({ edition, place, entries: named, path, checks: checksOf(edition), read }, found);
  whoms.set(edition, whom);
  return whom;
}
