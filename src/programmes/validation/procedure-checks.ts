import type { PartialDate } from '../../case/partial-date.js';
import type { FindingOutcome } from '../../forms/findings/verdict.js';
import { auditHistory, type HistoryOptions } from '../../forms/procedure/audit-history.js';
import type { ProcedureDefinition } from '../../forms/procedure/definition.js';
import type { ProcedureEvent } from '../../forms/procedure/history.js';
import type { ProcedureFinding } from '../../forms/procedure/verdict.js';
import type { Told } from './document.js';
import type { Checked } from './own-checks.js';
import type { ProcedureCheck, ToldEvent } from './rule.js';

/** Looks at a document by a procedure: as the history of the events that it tells, which the procedure audits. */
export function checkByProcedure(
  rule: string,
  check: ProcedureCheck,
  procedure: ProcedureDefinition,
  told: Told,
  asOf: PartialDate | undefined,
): Checked {
  const options: HistoryOptions = asOf === undefined ? {} : { asOf };
  const audit = (events: readonly ProcedureEvent[], wanted: string): ProcedureFinding | undefined =>
    auditHistory(procedure, { events }, options).findings.find((finding) => finding.rule === wanted);
  switch (check.kind) {
    case 'asked': {
      const { event, as, field } = check;
      const flag = told.get(field);
      const found = audit([{ event, ...(typeof flag === 'boolean' && { [as]: { [rule]: flag } }) }], rule);
      return { outcome: outcomeOf(found), fields: [field] };
    }
    case 'deadline': {
      const { after, event } = check;
      const events = [...happened(after, told), ...happened(event, told)];
      // A deadline has a finding in every history.
      const found = audit(events, rule) as ProcedureFinding;
      const { standing, due, daysLate } = found.params;
      return {
        outcome: outcomeOf(found),
        fields: [after.date, event.date],
        more: { ...(standing && { standing }), ...(due && { due }), ...(daysLate && { daysLate }) },
      };
    }
    case 'dates': {
      const { event, after, settledBy } = check;
      const outcomes = after.map((before) =>
        outcomeOf(audit([...happened(before, told), ...happened(event, told)], `${event.event}.dates`)),
      );
      return {
        outcome: togetherOf(outcomes, settledBy === 'last' ? outcomes.slice(-1) : outcomes),
        fields: [...after.map(({ date }) => date), event.date],
      };
    }
  }
}

/** One that fails is enough to fail; to pass takes all that settle it. */
function togetherOf(all: readonly FindingOutcome[], settling: readonly FindingOutcome[]): FindingOutcome {
  if (all.includes('failed')) return 'failed';
  return settling.every((outcome) => outcome === 'passed') ? 'passed' : 'cannot-tell';
}

/** An event whose date is not told is left out: nobody knows whether it has happened. */
function happened({ event, date }: ToldEvent, told: Told): ProcedureEvent[] {
  const day = told.get(date);
  return typeof day === 'string' ? [{ event, date: day }] : [];
}

function outcomeOf(finding: ProcedureFinding | undefined): FindingOutcome {
  return finding?.outcome ?? 'cannot-tell';
}
