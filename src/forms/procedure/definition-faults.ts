import { isOneOf, isPlainObject } from '../../core/assert.js';
import { named } from '../../core/error.js';
import { memberPattern } from '../../core/id.js';
import { DefinitionChecks } from '../definition-checks.js';
import { severities } from '../findings/verdict.js';
import { openTargets, type ProcedureDefinition, procedureEnds } from './definition.js';
import { procedureLimits } from './limits.js';
import { Ways } from './ways.js';

const keys = [
  'stages',
  'start',
  'states',
  'actors',
  'guards',
  'contents',
  'events',
  'deadlines',
  'cadences',
  'statements',
];
const eventKeys = ['from', 'to', 'by', 'addressee', 'through', 'guards', 'contents'];

/** The checks of an event whose findings have an id of their own. */
const eventChecks = ['order', 'dates', 'end', 'by'];

/** Everything that is wrong with a procedure and that the compiler cannot see, or did not in plain JavaScript. */
export function faultsOf(definition: ProcedureDefinition): string[] {
  const checks = new ProcedureChecks(definition);
  checks.all();
  return checks.faults;
}

class ProcedureChecks extends DefinitionChecks {
  private readonly ids: Readonly<Record<Table, readonly string[]>>;

  constructor(private readonly definition: ProcedureDefinition) {
    super(memberPattern);
    const of = (table: Table) => Object.keys(definition[table] ?? {});
    this.ids = {
      stages: of('stages'),
      states: of('states'),
      actors: of('actors'),
      guards: of('guards'),
      contents: of('contents'),
      events: of('events'),
      deadlines: of('deadlines'),
      cadences: of('cadences'),
    };
  }

  all(): void {
    const { definition, ids } = this;
    this.head(definition, keys, Object.values(ids).flat());
    for (const table of Object.keys(ids) as Table[])
      this.count(table, ids[table], procedureLimits[table], needed.includes(table) ? 1 : 0);
    for (const table of ['stages', 'actors'] as const)
      for (const [id, given] of Object.entries(definition[table])) this.member(`${table}.${id}`, given, []);
    for (const table of ['guards', 'contents'] as const)
      for (const [id, given] of Object.entries(definition[table] ?? {}))
        this.weighed(`${table}.${id}`, given, []);
    this.states();
    this.events();
    this.times();
    this.names();
    this.statements(definition.statements, [...ids.states, ...ids.events], 'state or event');
  }

  private states(): void {
    const { definition, ids } = this;
    const { start, states } = definition;
    this.among('start', [start], ids.states, 'state');
    for (const [id, state] of Object.entries(states)) {
      const path = `states.${id}`;
      this.member(path, state, ['stage', 'end']);
      this.among(`${path}.stage`, [state.stage], ids.stages, 'stage');
      this.check(
        state.end === undefined || isOneOf(state.end, procedureEnds),
        `${path}.end: one of ${procedureEnds.join(', ')}.`,
      );
      this.check(!isOneOf(id, openTargets), `${path}: this is where an event leads that leads to no state.`);
    }
    const reached = new Ways(definition).reachable([start]);
    for (const id of ids.states) this.check(reached.includes(id), `states.${id}: nothing leads there.`);
  }

  private events(): void {
    const { definition, ids } = this;
    for (const [id, event] of Object.entries(definition.events)) {
      const path = `events.${id}`;
      const { from, to, by, addressee, through, guards, contents } = event;
      this.member(path, event, eventKeys);
      this.check(from.length > 0, `${path}.from: at least one state.`);
      this.some(`${path}.from`, from, ids.states, 'state');
      this.check(
        isOneOf(to, [...ids.states, ...openTargets]),
        `${path}.to: ${named(to)} is no state, nor one of ${openTargets.join(', ')}.`,
      );
      this.check(by === undefined || by.length > 0, `${path}.by: at least one, or leave it out.`);
      this.some(`${path}.by`, by, ids.actors, 'actor');
      this.some(`${path}.addressee`, addressee === undefined ? [] : [addressee], ids.actors, 'actor');
      this.some(`${path}.through`, through === undefined ? [] : [through], ids.actors, 'actor');
      this.some(`${path}.guards`, guards, ids.guards, 'guard');
      this.some(`${path}.contents`, contents, ids.contents, 'content');
      for (const state of from)
        this.check(
          to === 'same' || to === state || definition.states[state]?.end === undefined,
          `${path}.from: '${state}' is an end; nothing leads out of it.`,
        );
    }
  }

  private times(): void {
    const { deadlines, cadences } = this.definition;
    for (const [id, deadline] of Object.entries(deadlines ?? {})) {
      const path = `deadlines.${id}`;
      this.weighed(path, deadline, ['event', 'after', 'within']);
      this.among(`${path}.event`, [deadline.event], this.ids.events, 'event');
      this.among(`${path}.after`, [deadline.after], this.ids.events, 'event');
      this.months(`${path}.within`, deadline.within);
    }
    for (const [id, cadence] of Object.entries(cadences ?? {})) {
      const path = `cadences.${id}`;
      this.weighed(path, cadence, ['event', 'every']);
      this.among(`${path}.event`, [cadence.event], this.ids.events, 'event');
      this.months(`${path}.every`, cadence.every);
    }
  }

  /** States and events have ids of their own, and so has everything that a finding is named after. */
  private names(): void {
    const { states, events, guards, contents, deadlines, cadences } = this.ids;
    for (const id of states)
      this.check(!events.includes(id), `'${id}': states and events have ids of their own.`);
    const rules = new Set(events.flatMap((event) => eventChecks.map((check) => `${event}.${check}`)));
    for (const id of [...guards, ...contents, ...deadlines, ...cadences]) {
      this.check(!rules.has(id), `'${id}' is the id of another finding: give it another.`);
      rules.add(id);
    }
  }

  private weighed(
    path: string,
    given: Parameters<DefinitionChecks['member']>[1],
    own: readonly string[],
  ): void {
    this.member(path, given, [...own, 'severity']);
    this.check(
      isOneOf(Reflect.get(given, 'severity'), severities),
      `${path}.severity: one of ${severities.join(', ')}.`,
    );
  }

  /** Names that have to be among others, each once. */
  private some(path: string, given: readonly string[] = [], known: readonly string[], kind: string): void {
    this.among(path, given, known, kind);
    this.check(new Set(given).size === given.length, `${path}: each once.`);
  }

  private months(path: string, given: unknown): void {
    const { months, ...others } = isPlainObject(given) ? given : {};
    this.keys(path, others, []);
    this.check(
      Number.isInteger(months) && Number(months) >= 1 && Number(months) <= procedureLimits.months,
      `${path}.months: a whole number from 1 to ${procedureLimits.months}.`,
    );
  }
}

type Table = Exclude<keyof typeof procedureLimits, 'months'>;

const needed: readonly Table[] = ['stages', 'states', 'events'];
