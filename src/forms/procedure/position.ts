import type { ProcedureDefinition } from './definition.js';
import type { ReadEvent } from './read-history.js';
import { targetOf } from './target.js';
import { Ways } from './ways.js';

/** How an event came where a procedure stood: it was possible, with something left out, or no way leads there. */
export type Step =
  | { readonly kind: 'possible' }
  /** These are missing, the shortest way; then it was possible. */
  | { readonly kind: 'skipped'; readonly missing: readonly string[] }
  /** Only what would follow an event of which the source does not say where it leads could have led there. */
  | { readonly kind: 'open' }
  | { readonly kind: 'astray' }
  /** Where it stood the source does not say. */
  | { readonly kind: 'not-stated' };

/**
 * Where a procedure stands, by what is listed.
 *
 * What puts it right again after a mistake: an event that skipped others leads on from where it says. An event that no way led
 * to leaves both: it may stand where it stood, or where the event leads, and what is possible from either is possible. So one
 * event too many, or two in the wrong order, are one mistake each and no cascade.
 */
export class Position {
  /** The states in which it may stand; empty after an event of which the source does not say where it leads. */
  states: readonly string[];
  /** The last event of which the source does not say where it leads, if nothing has come after it. */
  notStated: string | null = null;
  /** There was such an event at some time: what the source says no more of is not held against what follows. */
  isUnsure = false;
  readonly ways: Ways;

  constructor(private readonly definition: ProcedureDefinition) {
    this.states = [definition.start];
    this.ways = new Ways(definition);
  }

  /** Whether it has surely ended. */
  get hasEnded(): boolean {
    return this.states.length > 0 && this.states.every((state) => this.definition.states[state]?.end);
  }

  /** How an event comes here. */
  look({ spec }: Pick<ReadEvent, 'spec'>): Step {
    if (this.notStated !== null) return { kind: 'not-stated' };
    if (this.states.some((state) => spec.from.includes(state))) return { kind: 'possible' };
    const missing = this.ways.shortest(this.states, spec.from);
    if (missing) return { kind: 'skipped', missing };
    return { kind: this.ways.leadOpen(this.states) ? 'open' : 'astray' };
  }

  /** Goes on after an event. */
  move({ event, spec }: Pick<ReadEvent, 'event' | 'spec'>, step: Step): void {
    const target = targetOf(spec);
    if (target.kind === 'not-stated') {
      this.states = [];
      this.notStated = event;
      this.isUnsure = true;
      return;
    }
    const isAstray = step.kind === 'open' || step.kind === 'astray';
    if (target.kind === 'state')
      this.states = isAstray ? [...new Set([...this.states, target.state])] : [target.state];
    else if (step.kind === 'not-stated') this.states = [...spec.from];
    else if (!isAstray) {
      const here = step.kind === 'possible' ? this.states : this.ways.reachable(this.states);
      this.states = here.filter((state) => spec.from.includes(state));
    }
    this.notStated = null;
  }
}
