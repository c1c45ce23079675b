import { groupBy } from '../../case/group-by.js';
import { type Findings, findings } from '../../core/faults-found.js';
import type { AskedIn } from './asked-in.js';
import type { Cell } from './cell.js';
import { wordsIn } from './choices.js';
import { type Entry, wrongCell } from './entries.js';

const marks: Readonly<Record<string, boolean>> = {
  1: true,
  '1.0': true,
  true: true,
  0: false,
  '0.0': false,
  false: false,
};

/**
 * The fields of one place by their names. A table can hold the choices of a field in columns of their own, `question/choice`,
 * with 1 or 0 in them, beside the one of the question or in place of it: they are joined to an answer of that question. Where
 * both are there and differ, both stay, so that it is found.
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
    const isSame = split && joined.some((one) => sameChoices(one, split));
    named.set(question, split === undefined || isSame ? joined : [...joined, split]);
  }
  return named;
}

function takesSeveral(name: string, asked: AskedIn): boolean {
  const edition = asked.editionFor(name);
  const target = typeof edition === 'object' ? edition.targets.get(name) : undefined;
  return target?.kind === 'question' ? target.question.answer === 'columns' : target?.kind === 'others';
}

/** The choices that are marked, as one answer; nothing where none is marked: that is no answer. */
function joinedFrom(name: string, choices: readonly Entry[], found: Findings): Entry | undefined {
  const [first] = choices;
  const cells: Cell[] = [];
  for (const choice of choices) {
    const { cell } = choice;
    const mark =
      cell.kind === 'flag'
        ? cell.flag
        : cell.kind === 'text'
          ? marks[cell.text.trim().toLowerCase()]
          : undefined;
    if (mark) cells.push({ kind: 'text', text: choice.name });
    else if (mark === undefined && cell.kind !== 'none') wrongCell(choice, 'boolean', found);
  }
  if (first === undefined || cells.length === 0) return undefined;
  return { name, parent: undefined, path: first.path, cell: { kind: 'list', cells } };
}

function sameChoices(joined: Entry, split: Entry): boolean {
  const silent = findings(0);
  const [a, b] = [joined, split].map((one) => wordsIn(one, silent)?.words ?? []);
  return JSON.stringify([...(a ?? [])].sort()) === JSON.stringify([...(b ?? [])].sort());
}
