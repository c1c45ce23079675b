import { groupBy } from '../../case/group-by.js';
import { type Findings, findings } from '../../core/faults-found.js';
import type { AskedIn } from './asked-in.js';
import { type Cell, textIn } from './cell.js';
import { wordsIn } from './choices.js';
import { type Entry, wrongCell } from './entries.js';

const marks = ['1', '1.0', 'true'];
const noMarks = ['0', '0.0', 'false'];

/**
 * The fields of one place by their names. A table can hold the choices of a field in columns of their own, `question/choice`,
 * with 1 or 0 in them, beside the one of the question or in place of it: they are joined to an answer of that question. Where
 * both are there and differ, both stay, so that it is found. Where one of the columns holds neither 1 nor 0, nobody can tell what
 * was chosen: the others would be another answer, or one about fewer parties.
 */
export function entriesByName(
  entries: readonly Entry[],
  asked: AskedIn,
  found: Findings,
): ReadonlyMap<string, readonly Entry[]> {
  const isChoice = ({ parent }: Entry) => parent !== undefined && takesSeveral(parent, asked);
  const named = new Map(
    groupBy(
      entries.filter((entry) => !isChoice(entry)),
      ({ name }) => name,
    ),
  );
  for (const [question, choices] of groupBy(entries.filter(isChoice), ({ parent = '' }) => parent)) {
    const joined = named.get(question) ?? [];
    const split = joinedFrom(question, choices, found);
    if (split?.isSpoilt) named.set(question, [split]);
    else named.set(question, split && addsTo(joined, split) ? [...joined, split] : joined);
  }
  return named;
}

function takesSeveral(name: string, asked: AskedIn): boolean {
  const edition = asked.editionFor(name);
  const target = typeof edition === 'object' ? edition.targets.get(name) : undefined;
  return target?.kind === 'question' ? target.question.answer === 'columns' : target?.kind === 'others';
}

/** The choices that are marked, as one answer, which may be none of them; nothing where no column says anything. */
function joinedFrom(name: string, choices: readonly Entry[], found: Findings): Entry | undefined {
  const told = choices.filter(({ cell }) => cell.kind !== 'none');
  const [first] = told;
  if (first === undefined) return undefined;
  const entry = { name, parent: undefined, path: first.path };
  const wrong = told.filter(({ cell }) => markIn(cell) === undefined);
  for (const choice of wrong) wrongCell(choice, 'boolean', found);
  if (wrong.length > 0) return { ...entry, cell: { kind: 'unreadable' }, isSpoilt: true };
  const marked = told.filter(({ cell }) => markIn(cell));
  return { ...entry, cell: { kind: 'list', cells: marked.map((one) => ({ kind: 'text', text: one.name })) } };
}

/** Whether a column says that its choice was chosen; nothing where it says neither. */
function markIn(cell: Cell): boolean | undefined {
  if (cell.kind === 'flag') return cell.flag;
  const text = textIn(cell)?.toLowerCase() ?? '';
  return marks.includes(text) || (noMarks.includes(text) ? false : undefined);
}

/** Whether choices in columns of their own say what the column of the question does not; that none was chosen says nothing by itself. */
function addsTo(joined: readonly Entry[], split: Entry): boolean {
  const isSaid = choicesIn(split) !== '[]' || joined.length > 0;
  return isSaid && !joined.some((one) => choicesIn(one) === choicesIn(split));
}

function choicesIn(entry: Entry): string {
  return JSON.stringify([...(wordsIn(entry, findings(0))?.words ?? [])].sort());
}
