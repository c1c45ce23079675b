import { calendarDays, earlierOf } from '../../case/calendar.js';
import { type DateSpan, spanOf } from '../../case/partial-date.js';
import { assertOneOf, isPlainObject } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { reading } from '../../core/reading.js';
import type { EventSpec, ProcedureDefinition } from './definition.js';

/** A history holds at most this many events. */
const historyLimit = 10_000;

/** What the fields of a history, and of one of its events, are called. */
export const historyKeys = ['title', 'events', 'complete'] as const;
export const historyEventKeys = ['event', 'date', 'by', 'guards', 'contents', 'source', 'note'] as const;

/** One event of a history as it counts, and its place in the list. */
export interface ReadEvent {
  readonly at: number;
  readonly event: string;
  readonly spec: EventSpec;
  /** The days that it may be of, none of them after the day as of which the history is read; absent where it has no date. */
  readonly span?: DateSpan;
  /** Who did it; empty where that is not told. */
  readonly by: readonly string[];
  readonly guards: ReadonlyMap<string, boolean>;
  readonly contents: ReadonlyMap<string, boolean>;
}

/** A history as it counts up to a day. */
export interface ReadHistory {
  readonly events: readonly ReadEvent[];
  /** The places of events that surely came later. */
  readonly later: readonly number[];
  readonly isComplete: boolean;
  readonly asOf?: DateSpan;
}

/** Reads a history, whatever it is. Throws where it is none, with the path to what is wrong and what to do instead. */
export function readHistory(
  caller: string,
  definition: ProcedureDefinition,
  history: unknown,
  asOf: unknown,
): ReadHistory {
  const limit = asOf === undefined ? undefined : spanOf(caller, 'options.asOf', asOf);
  return reading(caller, 'history', history, () =>
    new HistoryReader(caller, definition, limit).read(history),
  );
}

class HistoryReader {
  private readonly events: ReadonlyMap<string, EventSpec>;
  private readonly ids: { readonly events: readonly string[]; readonly actors: readonly string[] };

  constructor(
    private readonly caller: string,
    definition: ProcedureDefinition,
    private readonly asOf: DateSpan | undefined,
  ) {
    this.events = new Map(Object.entries(definition.events));
    this.ids = { events: [...this.events.keys()], actors: Object.keys(definition.actors) };
  }

  read(history: unknown): ReadHistory {
    const { title, events, complete } = this.fields('history', history, historyKeys);
    this.text('history.title', title);
    if (complete !== undefined && complete !== true)
      throw this.wrong('history.complete', complete, 'Give true, or leave it out.');
    if (!Array.isArray(events)) throw this.wrong('history.events', events, 'Give a list of events.');
    if (events.length > historyLimit)
      throw this.wrong('history.events', events, `Give at most ${historyLimit} events.`);
    const read: ReadEvent[] = [];
    const later: number[] = [];
    for (let at = 0; at < events.length; at += 1) {
      const one = this.event(`history.events[${at}]`, at, events[at]);
      if (one) read.push(one);
      else later.push(at);
    }
    return {
      events: read,
      later,
      isComplete: complete === true,
      ...(this.asOf && { asOf: this.asOf }),
    };
  }

  /** An event, or nothing where it surely comes after the day as of which the history is read. */
  private event(path: string, at: number, given: unknown): ReadEvent | null {
    const fields = this.fields(path, given, historyEventKeys);
    const { event, date, by = [], guards, contents, source, note } = fields;
    assertOneOf(this.caller, `${path}.event`, 'unknown-event', event, this.ids.events);
    const spec = this.events.get(String(event)) as EventSpec;
    if (!Array.isArray(by) || by.length > this.ids.actors.length)
      throw this.wrong(`${path}.by`, by, 'Give a list of actors, each once, or leave it out.');
    for (const actor of by) assertOneOf(this.caller, `${path}.by`, 'unknown-actor', actor, this.ids.actors);
    this.text(`${path}.source`, source);
    this.text(`${path}.note`, note);
    const told = {
      at,
      event: String(event),
      spec,
      by: by.map(String),
      guards: this.flags(`${path}.guards`, guards, spec.guards),
      contents: this.flags(`${path}.contents`, contents, spec.contents),
    };
    if (date === undefined) return told;
    const { first, last } = spanOf(this.caller, `${path}.date`, date);
    const end = this.asOf?.last ?? calendarDays.last;
    return first > end ? null : { ...told, span: { first, last: earlierOf(last, end) } };
  }

  /** The fields of an object that has no others: one that is not understood could have changed what is said. */
  private fields(path: string, given: unknown, known: readonly string[]): Readonly<Record<string, unknown>> {
    if (!isPlainObject(given)) throw this.wrong(path, given, `Give an object with ${known.join(', ')}.`);
    for (const key of Object.keys(given))
      if (!known.includes(key)) throw this.wrong(path, key, `It has no such key; use ${known.join(', ')}.`);
    return Object.fromEntries(known.map((key) => [key, Object.hasOwn(given, key) ? given[key] : undefined]));
  }

  /** What was asked of an event, each with whether it was so. */
  private flags(path: string, given: unknown, asked: readonly string[] = []): Map<string, boolean> {
    const told = new Map<string, boolean>();
    if (given === undefined) return told;
    if (!isPlainObject(given)) throw this.wrong(path, given, 'Give an object, each with true or false.');
    for (const [id, value] of Object.entries(given)) {
      assertOneOf(this.caller, path, 'unknown-rule', id, asked);
      if (value === undefined) continue;
      if (typeof value !== 'boolean')
        throw this.wrong(
          `${path}.${id}`,
          value,
          'Give true or false, or leave it out where it is not known.',
        );
      told.set(id, value);
    }
    return told;
  }

  private text(path: string, value: unknown): void {
    if (value !== undefined && typeof value !== 'string')
      throw this.wrong(path, value, 'Give a text, or leave it out.');
  }

  private wrong(path: string, value: unknown, remedy: string): KemitraanError {
    return new KemitraanError(this.caller, path, value, 'invalid-input', remedy);
  }
}
