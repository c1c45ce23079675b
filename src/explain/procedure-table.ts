import { groupBy } from '../case/group-by.js';
import type { ProcedureCheck, ProcedureFinding } from '../forms/procedure/verdict.js';
import type { Explanation } from './explanation.js';
import { eventOf, outcomeOf, type Telling } from './procedure-findings.js';

/** The columns of the table, each with the checks that it tells. */
const columns = [
  ['order', ['order', 'dates', 'end']],
  ['by', ['by']],
  ['guards', ['guard']],
  ['contents', ['content']],
  ['inTime', ['deadline', 'cadence']],
] as const satisfies readonly (readonly [string, readonly ProcedureCheck[]])[];

/** One row for each event of the history, then one for each that is looked at without being in it. */
export function procedureTable(telling: Telling): Explanation['table'] {
  const { verdict, dictionary } = telling;
  const placeOf = ({ params: { at } }: ProcedureFinding) => at ?? Number.MAX_SAFE_INTEGER;
  const byPlace = [...verdict.findings].sort((a, b) => placeOf(a) - placeOf(b));
  const rows = groupBy(byPlace, ({ params: { at, event } }) => `${at} ${event}`);
  const { head } = dictionary;
  return {
    head: [head.step, ...columns.map(([column]) => head[column])],
    rows: [...rows.values()].map((findings) => [
      findings[0] ? eventOf(findings[0].params, telling) : '',
      ...columns.map(([, checks]) => {
        const told: readonly ProcedureCheck[] = checks;
        return cellOf(
          findings.filter(({ check }) => told.includes(check)),
          telling,
        );
      }),
    ]),
  };
}

/** The worst of some findings, with how many of them it is where they differ; a deadline by how it stands. */
function cellOf(findings: readonly ProcedureFinding[], { dictionary, words }: Telling): string {
  const { findingOutcome, noted } = words.dictionary;
  const said = findings.map((finding) => {
    const outcome = outcomeOf(finding);
    const { standing } = finding.params;
    const name =
      standing !== undefined
        ? dictionary.standings[standing]
        : outcome === 'noted'
          ? noted
          : findingOutcome[outcome];
    return { outcome, name };
  });
  const worst = (['failed', 'cannot-tell', 'noted', 'passed', 'inapplicable'] as const)
    .map((wanted) => said.filter(({ outcome }) => outcome === wanted))
    .find((group) => group.length > 0);
  if (!worst) return '–';
  const names = [...new Set(worst.map(({ name }) => name))].join('; ');
  return worst.length === said.length ? names : `${names} (${worst.length}/${said.length})`;
}
