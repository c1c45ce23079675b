import type { ProcedureDefinition } from './definition.js';
import { targetOf } from './target.js';

/** How a state is reached from another: the last step of a shortest way. */
interface Reached {
  readonly from: string;
  readonly event: string;
}

/** The ways that lead through a procedure, found once and kept. */
export class Ways {
  private readonly moves = new Map<string, { readonly event: string; readonly to: string }[]>();
  private readonly open = new Set<string>();
  private readonly known = new Map<string, ReadonlyMap<string, Reached | null>>();

  constructor({ events }: ProcedureDefinition) {
    for (const [event, spec] of Object.entries(events)) {
      const target = targetOf(spec);
      for (const from of spec.from) {
        if (target.kind === 'not-stated') this.open.add(from);
        if (target.kind !== 'state') continue;
        const moves = this.moves.get(from) ?? [];
        moves.push({ event, to: target.state });
        this.moves.set(from, moves);
      }
    }
  }

  /** Every state that can be reached from these, and these themselves, the nearest first. */
  reachable(states: readonly string[]): string[] {
    return [...new Set(states.flatMap((state) => [...this.from(state).keys()]))];
  }

  /** The events of a shortest way from any of these states to any of those; `null` where none leads there. */
  shortest(from: readonly string[], to: readonly string[]): string[] | null {
    let best: string[] | null = null;
    for (const start of from)
      for (const end of to) {
        const way = this.way(start, end);
        if (way && (best === null || way.length < best.length)) best = way;
      }
    return best;
  }

  /** Whether a way leads from any of these to an event of which the source does not say where it leads. */
  leadOpen(from: readonly string[]): boolean {
    return this.reachable(from).some((state) => this.open.has(state));
  }

  private way(start: string, end: string): string[] | null {
    const reached = this.from(start);
    if (!reached.has(end)) return null;
    const events: string[] = [];
    for (let step = reached.get(end); step; step = reached.get(step.from)) events.push(step.event);
    return events.reverse();
  }

  private from(start: string): ReadonlyMap<string, Reached | null> {
    const kept = this.known.get(start);
    if (kept) return kept;
    const reached = new Map<string, Reached | null>([[start, null]]);
    // A map gives what is added while it is gone through: breadth first.
    for (const state of reached.keys())
      for (const { event, to } of this.moves.get(state) ?? [])
        if (!reached.has(to)) reached.set(to, { from: state, event });
    this.known.set(start, reached);
    return reached;
  }
}
