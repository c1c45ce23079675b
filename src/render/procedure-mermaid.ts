import type { ProcedureDictionary } from '../explain/procedure-dictionary.js';
import { type ProcedureLabels, procedureLabels } from '../explain/procedure-labels.js';
import { procedureWords } from '../explain/procedure-words.js';
import type { Words } from '../explain/words.js';
import type { EventSpec, ProcedureDefinition, StateSpec } from '../forms/procedure/definition.js';
import type { ProcedureFinding, ProcedureVerdict } from '../forms/procedure/verdict.js';
import { escapeMermaidState as plain } from './escape-mermaid.js';

/** What is drawn of each state that a history tells of, told apart by line and by word, not by colour alone. */
const styles = [
  'classDef passed stroke:#1b5e20,stroke-width:2px',
  'classDef here stroke:#0d47a1,stroke-width:4px',
  'classDef maybe stroke:#616161,stroke-dasharray:2 3',
];

/** A procedure as the text of a Mermaid state diagram; with a verdict, as it went in one history. */
export function procedureMermaid(
  definition: ProcedureDefinition,
  words: Words,
  verdict: ProcedureVerdict | undefined,
): string {
  const labels = procedureLabels(definition, words);
  const dictionary = words.section('procedure', procedureWords[words.locale]);
  const nodes = new Map(Object.keys(definition.states).map((id, index) => [id, `s${index}`]));
  const drawing = new Drawing(definition, labels, words, dictionary, nodes, verdict);
  const lines = [...drawing.states(), ...drawing.events(), ...drawing.ends(), ...drawing.notes()];
  return `${['stateDiagram-v2', ...lines, ...(verdict ? [...styles, ...drawing.classes()] : [])].join('\n')}\n`;
}

class Drawing {
  private readonly happened: readonly ProcedureFinding[];
  private readonly missing: ReadonlySet<string>;

  constructor(
    private readonly definition: ProcedureDefinition,
    private readonly labels: ProcedureLabels,
    private readonly words: Words,
    private readonly dictionary: ProcedureDictionary,
    private readonly nodes: ReadonlyMap<string, string>,
    private readonly verdict: ProcedureVerdict | undefined,
  ) {
    this.happened = (verdict?.findings ?? []).filter(
      ({ check, params }) => check === 'order' && params.at !== null,
    );
    this.missing = new Set(
      this.happened
        .filter(({ outcome }) => outcome === 'failed')
        .flatMap(({ params }) => params.missing ?? []),
    );
  }

  /** The states, each with its stage and what is known of it; then the one that the source does not state. */
  states(): string[] {
    const { states, start } = this.definition;
    const { picture } = this.dictionary;
    const standing = this.verdict?.standing;
    return [
      ...Object.entries<StateSpec>(states).flatMap(([id, { stage }]) => {
        const node = this.nodes.get(id);
        const standsAs = this.standsAs(id);
        return [
          `state "${plain(this.labels.bare.state(id))}" as ${node}`,
          `${node} : ${plain(this.labels.stage(stage))}`,
          ...(standsAs ? [`${node} : ${plain(picture[standsAs.said])}`] : []),
        ];
      }),
      ...(this.isOpen()
        ? [
            `state "${plain(picture.notStated)}" as o`,
            ...(standing?.kind === 'not-stated' ? [`o : ${plain(picture.here)}`] : []),
          ]
        : []),
      `[*] --> ${this.nodes.get(start)}`,
    ];
  }

  /** The events, from each state in which they can happen. */
  events(): string[] {
    return Object.entries<EventSpec>(this.definition.events).flatMap(([id, spec]) =>
      spec.from.map((from) => {
        const target = spec.to === 'same' ? from : spec.to;
        const to = spec.to === 'not-stated' ? 'o' : this.nodes.get(target);
        return `${this.nodes.get(from)} --> ${to} : ${this.eventLabel(id, spec, from)}`;
      }),
    );
  }

  ends(): string[] {
    return Object.entries<StateSpec>(this.definition.states).flatMap(([id, { end }]) =>
      end === undefined ? [] : [`${this.nodes.get(id)} --> [*] : ${plain(this.dictionary.ends[end])}`],
    );
  }

  /** What came out of order, beside the state to which it would lead, with what is missing before it. */
  notes(): string[] {
    return this.happened.flatMap(({ outcome, params }) => {
      const spec = this.definition.events[params.event];
      if (outcome !== 'failed' || !spec) return [];
      const target = this.nodes.get(spec.to) ?? this.nodes.get(spec.from[0] ?? '');
      const { missing = [] } = params;
      const text = [
        this.toldOf(params.at ?? 0, outcome),
        plain(this.labels.event(params.event)),
        ...missing.map((id) => `${plain(this.labels.event(id))} ${plain(this.dictionary.picture.missing)}`),
      ];
      return target === undefined ? [] : [`note right of ${target} : ${text.join(', ')}`];
    });
  }

  /** The lines around states that a history tells of. */
  classes(): string[] {
    const { standing } = this.verdict ?? {};
    return [
      ...[...this.nodes].flatMap(([id, node]) => {
        const standsAs = this.standsAs(id);
        return standsAs ? [`class ${node} ${standsAs.drawn}`] : [];
      }),
      ...(standing?.kind === 'not-stated' && this.isOpen() ? ['class o here'] : []),
    ];
  }

  /** The name of an event and who does it, with when it happened from this state, and whether it is missing. */
  private eventLabel(id: string, { by = [] }: EventSpec, from: string): string {
    const told = this.happened
      .filter(({ outcome, params }) => {
        const { event, states } = params;
        // What came out of order came from nowhere in particular.
        return event === id && (outcome === 'failed' || !states || states.includes(from));
      })
      .map(({ outcome, params }) => this.toldOf(params.at ?? 0, outcome));
    const actors = this.labels.actors(by);
    return [
      `${plain(this.labels.bare.event(id))}${actors === '' ? '' : ` (${plain(actors)})`}`,
      ...told,
      ...(this.missing.has(id) ? [plain(this.dictionary.picture.missing)] : []),
    ].join(', ');
  }

  private toldOf(at: number, outcome: ProcedureFinding['outcome']): string {
    const { findingOutcome } = this.words.dictionary;
    return plain(this.dictionary.picture.happened(at + 1, findingOutcome[outcome]));
  }

  private isOpen(): boolean {
    return Object.values<EventSpec>(this.definition.events).some(({ to }) => to === 'not-stated');
  }

  /** How a state stands to the history: it stands there, may, or passed through it. */
  private standsAs(id: string): StandsAs | undefined {
    const standing = this.verdict?.standing;
    if ((standing?.kind === 'at' || standing?.kind === 'ended') && standing.state === id) return here;
    if (standing?.kind === 'undetermined' && standing.possible.includes(id)) return maybe;
    const isPassed = this.happened.some(
      ({ params: { states = [] } }) => states.length === 1 && states[0] === id,
    );
    return isPassed ? passed : undefined;
  }
}

interface StandsAs {
  readonly said: 'here' | 'mayBeHere' | 'passed';
  readonly drawn: string;
}

const here: StandsAs = { said: 'here', drawn: 'here' };
const maybe: StandsAs = { said: 'mayBeHere', drawn: 'maybe' };
const passed: StandsAs = { said: 'passed', drawn: 'passed' };
