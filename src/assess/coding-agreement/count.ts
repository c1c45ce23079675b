import type { Case, Observation } from '../../case/case.js';
import { countedRows } from '../../case/counted-rows.js';
import { groupBy } from '../../case/group-by.js';
import { frameworkOf } from '../../core/indicator.js';
import type { Definition } from '../../forms/definition.js';
import { judge } from '../judge.js';
import type { Asked } from './options.js';
import type { Cells } from './rates.js';
import type { CoderOfCase, DifferingRows, LeftOut } from './result.js';
import { type CodingUnit, codingUnits, type Found } from './units.js';
import { codedVerdicts } from './verdicts.js';

/** A case with the rows of each coder, and who coded what. */
export interface Task {
  readonly subject: Case;
  /** By coder, by framework. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, readonly Observation[]>>;
  readonly codersOf: (framework: string) => readonly string[];
  readonly unattributed: number;
}

/** What counts of one framework, over all cases. */
export interface Counted {
  readonly definition: Definition;
  readonly cases: readonly string[];
  readonly silent: readonly CoderOfCase[];
  readonly codability: Cells;
  readonly level: Cells;
  readonly verdict: Cells;
  readonly leftOut: readonly LeftOut[];
  readonly differing: readonly DifferingRows[];
}

/** Who judged a case, and what. */
export function taskOf({ subject, rounds }: Asked['cases'][number], of: Asked['of']): Task {
  const all = countedRows(subject, undefined);
  const observerOf = (row: Observation) => (of === 'coders' ? row.coder : row.informant);
  const named = new Set(all.flatMap((row) => observerOf(row) ?? []));
  const told = new Set(
    all.filter((row) => observerOf(row) !== undefined).map(({ indicator }) => frameworkOf(indicator)),
  );
  const coders = rounds ? new Set(rounds.flatMap((round) => round.coders)) : named;
  const codersOf = (framework: string): string[] => {
    if (!rounds) return told.has(framework) ? [...coders] : [];
    const own = rounds.filter(({ frameworks }) => frameworks.includes(framework));
    return [...new Set(own.flatMap((round) => round.coders))];
  };
  const counts = (row: Observation) => codersOf(frameworkOf(row.indicator)).includes(observerOf(row) ?? '');
  const attributed = groupBy(all.filter(counts), (row) => observerOf(row) ?? '');
  return {
    subject,
    rows: new Map(
      [...coders].map((coder) => [
        coder,
        groupBy(attributed.get(coder) ?? [], ({ indicator }) => frameworkOf(indicator)),
      ]),
    ),
    codersOf,
    unattributed: all.filter((row) => !counts(row)).length,
  };
}

/** What the coders of all cases found by one framework. */
export function countOf(
  caller: string,
  definition: Definition,
  tasks: readonly Task[],
  of: Asked['of'],
): Counted {
  const leftOut: LeftOut[] = [];
  const coded = tasks.flatMap((task) => {
    const { subject, codersOf } = task;
    const coders = codersOf(definition.id);
    if (coders.length === 0) return [];
    const defines = subject.defines?.includes(definition.id) ?? false;
    if (!defines && coders.length > 1) return [{ task, ...ratingsOf(caller, definition, task, coders, of) }];
    leftOut.push({
      case: subject.id,
      framework: definition.id,
      reason: defines ? 'defines' : 'one-coder',
    });
    return [];
  });
  const cellsOf = (pick: (found: Found) => string | number | undefined): Cells =>
    coded.flatMap(({ units }) => units.map(({ found }) => cells(found, pick)));
  return {
    definition,
    cases: coded.map(({ task }) => task.subject.id),
    silent: coded.flatMap(({ silent }) => silent),
    codability: cellsOf(({ kind }) => (kind === 'level' || kind === 'differing' ? 'found' : kind)),
    level: cellsOf((found) => (found.kind === 'level' ? found.level : undefined)).filter(
      ({ size }) => size > 1,
    ),
    verdict: coded.flatMap(({ verdicts }) => verdicts),
    leftOut,
    differing: coded.flatMap(({ task, units }) => differingIn(definition, task, units)),
  };
}

function ratingsOf(
  caller: string,
  definition: Definition,
  { subject, rows }: Task,
  coders: readonly string[],
  of: Asked['of'],
) {
  const own = new Map(coders.map((coder) => [coder, rows.get(coder)?.get(definition.id) ?? []]));
  const silent = [...own].flatMap(([coder, list]) =>
    list.length === 0 ? [{ case: subject.id, coder }] : [],
  );
  try {
    const verdicts = codedVerdicts(caller, definition, subject, own);
    return { units: codingUnits(definition, subject, own, of === 'coders'), verdicts, silent };
  } catch (error) {
    // All rows at once, so that the error names the place that a row has in the case.
    judge(caller, definition, subject, {});
    throw error;
  }
}

function cells(
  found: ReadonlyMap<string, Found>,
  pick: (found: Found) => string | number | undefined,
): ReadonlyMap<string, string | number> {
  return new Map(
    [...found].flatMap(([coder, one]) => {
      const rating = pick(one);
      return rating === undefined ? [] : [[coder, rating] as const];
    }),
  );
}

function differingIn(
  definition: Definition,
  { subject }: Task,
  units: readonly CodingUnit[],
): DifferingRows[] {
  return units.flatMap(({ question, about, found }) =>
    [...found].flatMap(([coder, { kind }]) =>
      kind === 'differing'
        ? [{ case: subject.id, coder, indicator: `${definition.id}.${question}`, about }]
        : [],
    ),
  );
}
