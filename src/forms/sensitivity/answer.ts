import type { Checked, Verdict } from '../assert-verdict.js';
import type { ItemsDefinition } from '../checklist/definition.js';
import { standingOf } from '../checklist/items.js';
import { cutStandingOf, type ScoreTarget } from '../checklist/target.js';
import { questionsOf } from '../definition.js';

/** What of a verdict may hold or not. */
export interface Answer {
  /** `null` where the form has none: findings, a process, and a score without a cut. */
  readonly outcome: unknown;
  /** How each type, rung, column, item, phase or rule stands. */
  readonly standings: Readonly<Record<string, string>>;
}

/** What a verdict answers; one of a checklist or an index at a cut, if there is one. */
export function answerOf({ definition }: Checked, verdict: Verdict, cut?: ScoreTarget): Answer {
  switch (verdict.form) {
    case 'typology':
    case 'ladder':
    case 'profile':
      return { outcome: verdict.outcome, standings: verdict.status };
    case 'checklist':
    case 'index': {
      // A definition that has items: the two belong together.
      const asked = definition as ItemsDefinition;
      const standings = Object.entries(asked.items).map(([item, spec]) => [
        item,
        standingOf(item, spec, verdict.inputs),
      ]);
      return {
        outcome: cut ? { kind: cutStandingOf(asked, verdict, cut) } : null,
        standings: Object.fromEntries(standings),
      };
    }
    case 'process':
      return {
        outcome: null,
        // A phase without tasks is asked about itself: how it stands says what its finding says.
        standings: Object.fromEntries([
          ...Object.entries(verdict.phases).map(([id, { standing }]) => [id, standing]),
          ...verdict.findings.flatMap(({ rule, outcome }) =>
            Object.hasOwn(verdict.phases, rule) ? [] : [[rule, outcome]],
          ),
        ]),
      };
    default:
      return {
        outcome: null,
        standings: Object.fromEntries(verdict.findings.map(({ rule, outcome }) => [rule, outcome])),
      };
  }
}

/** Two outcomes are the same if these are: how many rows of a profile are answered is no part of what it comes to. */
export function keyOf(outcome: unknown): string {
  return JSON.stringify(outcome, (key, value: unknown) =>
    key === 'answered' || key === 'applicable' ? undefined : value,
  );
}

/** The standings of a process that rest on dates in the case, which its inputs do not tell. */
export function untoldBy({ definition }: Checked, given: Answer, told: Answer): string[] {
  if (definition.form !== 'process') return [];
  const tasks = questionsOf(definition);
  const isAsked = (id: string) => Object.hasOwn(definition.phases, id) || Object.hasOwn(tasks, id);
  return Object.keys(given.standings).filter(
    (id) => !isAsked(id) && given.standings[id] !== told.standings[id],
  );
}
