import { ownEntry } from '../core/own-entry.js';
import type { ProcedureDefinition } from '../forms/procedure/definition.js';
import type { ProcedureWording } from '../forms/procedure/wording.js';
import { wordingOf } from './wording-of.js';
import type { Words } from './words.js';

/** How the things of a procedure are called in one language: by its wording, and by their ids where it has none. */
export interface ProcedureLabels {
  readonly framework: string;
  readonly stage: (id: string) => string;
  readonly state: (id: string) => string;
  /** One of these states, and which is not known. */
  readonly states: (ids: readonly string[]) => string;
  readonly event: (id: string) => string;
  /** The same without quotation marks, where they stand alone. */
  readonly bare: {
    readonly state: (id: string) => string;
    readonly event: (id: string) => string;
    readonly rule: (id: string) => string;
  };
  readonly events: (ids: readonly string[]) => string;
  /** Any of these actors. */
  readonly actors: (ids: readonly string[]) => string;
  /** A guard, a content, a deadline or a cadence. */
  readonly rule: (id: string) => string;
  readonly rules: (ids: readonly string[]) => string;
}

/** The labels of a procedure. Names that are whole phrases stand in quotation marks. */
export function procedureLabels(definition: ProcedureDefinition, words: Words): ProcedureLabels {
  const wording = wordingOf(definition) as ProcedureWording | undefined;
  const { text, list, choice } = words;
  const named = (table: 'stages' | 'states' | 'actors') => (id: string) =>
    text(ownEntry(wording?.[table], id), id);
  const requirements = [wording?.guards, wording?.contents, wording?.deadlines, wording?.cadences];
  const quoted = (label: string) => `“${label}”`;
  const [stage, state, actor] = [named('stages'), named('states'), named('actors')];
  const bareEvent = (id: string) => text(ownEntry(wording?.events, id)?.label, id);
  const event = (id: string) => quoted(bareEvent(id));
  const bareRule = (id: string) => text(requirements.map((table) => ownEntry(table, id)).find(Boolean), id);
  const rule = (id: string) => quoted(bareRule(id));
  return {
    framework: text(wording?.label, definition.id),
    stage,
    state: (id) => quoted(state(id)),
    states: (ids) => choice(ids.map((id) => quoted(state(id)))),
    event,
    bare: { state, event: bareEvent, rule: bareRule },
    events: (ids) => list(ids.map(event)),
    actors: (ids) => choice(ids.map(actor)),
    rule,
    rules: (ids) => list(ids.map(rule)),
  };
}
