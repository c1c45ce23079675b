import { idSeparator } from '../core/cells.js';
import type { LadderOutcome } from '../forms/ladder/verdict.js';
import type { ProfileOutcome } from '../forms/profile/verdict.js';
import type { TypologyOutcome } from '../forms/typology/verdict.js';
import type { VerdictRow } from './verdict-row.js';

type Outcome = TypologyOutcome | LadderOutcome | ProfileOutcome;

/** An outcome as cells: its kind, the members that it names, and what is possible. */
export function outcomeCells(outcome: Outcome): Partial<VerdictRow> {
  const status = outcome.kind;
  switch (outcome.kind) {
    case 'undetermined': {
      const all: readonly Determined[] = outcome.possible;
      const possible = all.map(possibleCell).join(idSeparator);
      const isPart = 'complete' in outcome && !outcome.complete;
      const ambiguous = 'reason' in outcome ? (outcome.reason ?? null) : null;
      return { status, possible, reason: isPart ? 'incomplete' : ambiguous };
    }
    case 'held':
      return { status, names: joined(outcome.labels), possible: joined(outcome.open) };
    default:
      return { status, names: joined(namedBy(outcome)) };
  }
}

/** Ids in one cell; `null` for none. Throws for what is no id, since it could not be told apart from several. */
export function joined(ids: readonly string[]): string | null {
  for (const id of ids) if (!plain.test(id)) throw new TypeError(id);
  return ids.length > 0 ? ids.join(idSeparator) : null;
}

const plain = /^[\w.-]+$/;

/** An outcome that leaves nothing open: what it names, by whatever its form calls that. */
interface Determined {
  readonly kind: string;
  readonly type?: string;
  readonly rung?: string;
  readonly column?: string;
  readonly types?: readonly string[];
  readonly columns?: readonly string[];
}

function possibleCell(outcome: Determined): string {
  const ids = namedBy(outcome);
  // That the columns differ is possible; which of them it would be is not told.
  return joined(ids)?.replaceAll(idSeparator, '+') ?? `(${outcome.kind})`;
}

function namedBy({ type, rung, column, types = [], columns = [] }: Determined): string[] {
  return [type, rung, column, ...types, ...columns].filter((one) => one !== undefined);
}
