import type { DateSpan } from '../case/partial-date.js';
import type { ProcedureFinding, ProcedureStanding, ProcedureVerdict } from '../forms/procedure/verdict.js';
import { joined } from './outcome-cells.js';
import type { Saying, VerdictRow } from './verdict-row.js';

/** What a verdict on a history says: where it stands, every finding, what can come next, and what came later than asked. */
export function procedureSayings({ standing, findings, next, later = [] }: ProcedureVerdict): Saying[] {
  return [
    { kind: 'verdict', ...standingCells(standing) },
    ...findings.map(findingOf),
    ...next.map(({ event, to, by, due }): Saying => {
      const what = { kind: 'next', member: event, names: joined([to]), parties: joined(by) } as const;
      return { ...what, ...dueCells(due) };
    }),
    ...later.map((at): Saying => ({ kind: 'later', at })),
  ];
}

function standingCells(standing: ProcedureStanding): Partial<VerdictRow> {
  switch (standing.kind) {
    case 'at':
    case 'ended':
      return { status: standing.kind, names: joined([standing.state]) };
    case 'not-stated':
      return { status: standing.kind, names: joined([standing.event]) };
    case 'undetermined':
      return { status: standing.kind, possible: joined(standing.possible) };
  }
}

function findingOf({ rule, outcome, severity, params }: ProcedureFinding): Saying {
  const { event, at, states = [], missing = [], standing = null, due, daysLate } = params;
  return {
    kind: 'rule',
    member: rule,
    at,
    status: outcome,
    severity,
    names: joined([event]),
    possible: joined(states),
    indicators: joined(missing),
    gap: standing,
    ...(daysLate && { measure: 'days', lo: daysLate.lo, hi: daysLate.hi }),
    ...dueCells(due),
  };
}

function dueCells(due: DateSpan | undefined): Partial<VerdictRow> {
  return due ? { due: `${due.first}/${due.last}` } : {};
}
