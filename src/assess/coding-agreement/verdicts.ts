import type { Case, Observation } from '../../case/case.js';
import type { Verdict } from '../../forms/assert-verdict.js';
import type { Definition } from '../../forms/definition.js';
import { judge } from '../judge.js';
import { type SharedStanding, type Standing, sharedStanding, standingsOf } from '../standings.js';
import { whereOf } from '../where-of.js';

/** How each member of a framework stands by the rows of each coder alone: by member, then by coder. */
export function codedVerdicts(
  caller: string,
  definition: Definition,
  subject: Case,
  rows: ReadonlyMap<string, readonly Observation[]>,
): ReadonlyMap<string, SharedStanding>[] {
  const byCoder = [...rows].map(([coder, observations]) => {
    const answer = judge(caller, definition, withoutFacts(subject, observations), {});
    return { coder, verdicts: [answer].flat() };
  });
  const scopes = new Map(
    byCoder.flatMap(({ verdicts }) => verdicts.map((one) => [keyOf(one), one] as const)),
  );
  return [...scopes].flatMap(([key, { scope }]) => {
    const standings = byCoder.map(({ coder, verdicts }) => {
      const own =
        verdicts.find((one) => keyOf(one) === key) ??
        // What a coder says of all management functions stands for one of which the coder says nothing else.
        verdicts.find((one) => one.scope?.party === scope?.party && one.scope?.function === undefined);
      return [coder, own ? membersOf(own) : {}] as const;
    });
    const members = new Set(standings.flatMap(([, own]) => Object.keys(own)));
    return [...members].flatMap((member) => {
      const cells = standings.flatMap(([coder, own]) => {
        const said = sharedStanding(Object.hasOwn(own, member) ? own[member] : undefined);
        return said === undefined ? [] : [[coder, said] as const];
      });
      return cells.length > 0 ? [new Map(cells)] : [];
    });
  });
}

/** How the members of a framework stand: rules of a process alone, as its phases are as far as these are. */
function membersOf(verdict: Verdict): Readonly<Record<string, Standing>> {
  if (verdict.form !== 'process') return standingsOf(verdict);
  return Object.fromEntries(verdict.findings.map(({ rule, outcome }) => [rule, outcome]));
}

function keyOf(verdict: Verdict): string {
  return JSON.stringify(whereOf(verdict));
}

/** The case as one coder judged it: its parties and period, and that coder's rows; what it lists as facts is no judgement. */
function withoutFacts(subject: Case, observations: readonly Observation[]): Case {
  const { schema, id, title, period, parties, complete = [] } = subject;
  return {
    schema,
    id,
    title,
    ...(period && { period }),
    ...(parties && { parties }),
    ...(complete.includes('parties') && { complete: ['parties'] }),
    observations,
  };
}
