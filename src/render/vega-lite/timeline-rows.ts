import { type DateSpan, dateSpan, type PartialDate } from '../../case/partial-date.js';
import { chartWords } from '../../explain/chart-words.js';
import { saySpan } from '../../explain/dates.js';
import { procedureLabels } from '../../explain/procedure-labels.js';
import { procedureWords } from '../../explain/procedure-words.js';
import type { Words } from '../../explain/words.js';
import type { ProcedureDefinition } from '../../forms/procedure/definition.js';
import type { ProcedureHistory } from '../../forms/procedure/history.js';
import type { DeadlineStanding, ProcedureVerdict } from '../../forms/procedure/verdict.js';
import { chartText, distinct } from './chart-text.js';

/** What was due, in which row, and how it stands. */
export interface Due {
  readonly row: string;
  readonly due: DateSpan;
  readonly standing: DeadlineStanding;
  readonly text: string;
}

/** The rows of the chart: the events as listed, then what is due and not among them; and what was due in each. */
export function rowsOf(
  history: ProcedureHistory,
  definition: ProcedureDefinition,
  verdict: ProcedureVerdict,
  words: Words,
): { readonly names: readonly string[]; readonly dues: readonly Due[] } {
  const labels = procedureLabels(definition, words);
  const { locale, section } = words;
  const told = section('charts', chartWords[locale]).timeline;
  const { standings, days, lateBy } = section('procedure', procedureWords[locale]);
  const timed = verdict.findings.flatMap(({ rule, params }) => {
    const { due, standing, at, event, daysLate } = params;
    return due && standing ? [{ rule, at, event, due, standing, daysLate }] : [];
  });
  const listed = history.events.map(({ event }, at) => told.row(at + 1, chartText(labels.bare.event(event))));
  const missing = timed.filter(({ at }) => at === null);
  const names = distinct([
    ...listed,
    ...missing.map(({ event, rule }) =>
      told.notListed(chartText(labels.bare.event(event)), chartText(labels.bare.rule(rule))),
    ),
  ]);
  const dues = timed.map((one) => {
    const { at, due, standing, daysLate } = one;
    const isLate = standing === 'late' || standing === 'overdue';
    const late =
      isLate && daysLate
        ? lateBy(days(words.interval(daysLate), daysLate.hi === 1), standing)
        : standings[standing];
    return {
      row: names[at ?? listed.length + missing.indexOf(one)] ?? '',
      due,
      standing,
      text: told.due(saySpan(due, words.calendar), late),
    };
  });
  return { names, dues };
}

/** The days that a date may mean; none where there is no such date. */
export function spanOf(date: PartialDate | undefined): DateSpan | undefined {
  const span = date === undefined ? undefined : dateSpan(date);
  return typeof span === 'string' ? undefined : span;
}
