import { match } from 'ts-pattern';
import { tellsAnything } from '../../assess/tells-anything.js';
import { itemsStanding } from '../../explain/checklist.js';
import type { CellState, HeatMapWords } from '../../explain/heat-map-dictionary.js';
import type { Labels } from '../../explain/labels.js';
import { placePhrase } from '../../explain/ladder.js';
import type { Words } from '../../explain/words.js';
import type { Checked } from '../../forms/assert-verdict.js';
import type { FindingOutcome } from '../../forms/findings/verdict.js';
import type { LadderVerdict } from '../../forms/ladder/verdict.js';
import type { ProfileVerdict } from '../../forms/profile/verdict.js';
import type { DeterminedOutcome, TypologyVerdict } from '../../forms/typology/verdict.js';
import { chartText } from './chart-text.js';

/** What one framework answers on one case: what is known of it, and the answer in a few words. */
export interface Cell {
  readonly state: CellState;
  readonly text: string;
}

/** Several verdicts in one cell: none of them stands for the others, and alike ones are counted. */
export function cellOfAll(cells: readonly Cell[], told: HeatMapWords): Cell {
  const [first] = cells;
  if (first === undefined) return { state: 'no-party', text: told.short['no-party'] };
  if (cells.length === 1) return first;
  const texts = [...new Set(cells.map(({ text }) => text))];
  if (texts.length === 1) return { state: first.state, text: told.all(cells.length, first.text) };
  const groups = texts.map((text) => told.times(cells.filter((one) => one.text === text).length, text));
  const isOne = cells.every(({ state }) => state === first.state);
  return { state: isOne ? first.state : 'several', text: told.verdicts(cells.length, groups.join('; ')) };
}

/** One verdict in a few words. Of what nothing is known no outcome is told. */
export function cellOf(
  { form, definition, verdict }: Checked,
  given: Labels,
  words: Words,
  told: HeatMapWords,
): Cell {
  const labels = { ...given, member: (id: string) => chartText(given.member(id)) };
  if (!tellsAnything(verdict)) return { state: 'unknown', text: told.short.unknown };
  switch (form) {
    case 'typology':
      return ofTypology(verdict, labels, words, told);
    case 'ladder':
      return ofLadder(verdict, labels, words, told);
    case 'profile':
      return ofProfile(verdict, labels, words, told);
    case 'checklist':
    case 'index': {
      const { counts, isObstacles } = itemsStanding(definition, verdict);
      return counted(counts, isObstacles ? told.obstacles : told.counts, told);
    }
    case 'propositions':
    case 'role-model':
    case 'process': {
      const count = (wanted: FindingOutcome) =>
        verdict.findings.filter(({ outcome }) => outcome === wanted).length;
      return counted([count('passed'), count('failed'), count('cannot-tell')], told.counts, told);
    }
  }
}

function ofTypology(
  { outcome, status }: TypologyVerdict,
  labels: Labels,
  words: Words,
  told: HeatMapWords,
): Cell {
  if (isInapplicable(status)) return inapplicable(told);
  const name = (one: DeterminedOutcome) =>
    match(one)
      .with({ kind: 'dominant' }, ({ type }) => labels.member(type))
      .with({ kind: 'hybrid' }, ({ types }) => joined(types, labels, told))
      .with({ kind: 'none' }, () => told.none)
      .exhaustive();
  if (outcome.kind !== 'undetermined') return { state: 'determined', text: name(outcome) };
  return possible(outcome.possible.map(name), outcome.complete, words, told);
}

function ofLadder(
  { outcome, status }: LadderVerdict,
  labels: Labels,
  words: Words,
  told: HeatMapWords,
): Cell {
  if (isInapplicable(status)) return inapplicable(told);
  return match(outcome)
    .with({ kind: 'placed' }, ({ rung }): Cell => ({ state: 'determined', text: labels.member(rung) }))
    .with({ kind: 'none' }, (): Cell => ({ state: 'determined', text: told.none }))
    .with({ kind: 'undetermined' }, ({ possible: places }) =>
      possible(
        places.map((one) => (one.kind === 'none' ? told.none : placePhrase(one, labels, words))),
        true,
        words,
        told,
      ),
    )
    .with({ kind: 'held' }, ({ labels: held, open }): Cell => {
      const names = joined(held, labels, told);
      if (open.length > 0) return { state: 'open', text: told.held(names, open.length) };
      return { state: 'determined', text: names || told.none };
    })
    .exhaustive();
}

function ofProfile({ outcome }: ProfileVerdict, labels: Labels, words: Words, told: HeatMapWords): Cell {
  return match(outcome)
    .with({ kind: 'placed' }, ({ column }): Cell => ({ state: 'determined', text: labels.member(column) }))
    .with({ kind: 'mixed' }, ({ columns }): Cell => {
      return { state: 'determined', text: `${told.mixed}: ${columns.map(labels.member).join(' + ')}` };
    })
    .with({ kind: 'inapplicable' }, () => inapplicable(told))
    .with({ kind: 'undetermined' }, ({ possible: some }) =>
      possible(
        some.map((one) => (one.kind === 'placed' ? labels.member(one.column) : told.mixed)),
        true,
        words,
        told,
      ),
    )
    .exhaustive();
}

/** How many items or rules stand in which way; decided where none is open. */
function counted(
  [met, failed, open]: readonly [met: number, failed: number, open: number],
  say: HeatMapWords['counts'],
  told: HeatMapWords,
): Cell {
  if (met + failed + open === 0) return inapplicable(told);
  return { state: open > 0 ? 'open' : 'determined', text: say(met, failed, open) };
}

/** What may still be so, by name where there are two, else how many. */
function possible(names: readonly string[], complete: boolean, words: Words, told: HeatMapWords): Cell {
  const isFew = names.length <= mostNamed && complete;
  const text = isFew ? told.open(words.choice(names)) : told.openMany(names.length, complete);
  return { state: 'open', text };
}

const mostNamed = 2;

const inapplicable = (told: HeatMapWords): Cell => ({
  state: 'inapplicable',
  text: told.short.inapplicable,
});

const isInapplicable = (status: Readonly<Record<string, string>>) =>
  Object.values(status).every((one) => one === 'inapplicable');

/** Several that hold at once; how many where a cell has no room to name each. */
function joined(ids: readonly string[], labels: Labels, told: HeatMapWords): string {
  const names = ids.map(labels.member).join(' + ');
  return ids.length > mostNamed ? told.together(ids.length, names) : names;
}
