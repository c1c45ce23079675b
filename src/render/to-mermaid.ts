import type { Case } from '../case/case.js';
import { assertOptions } from '../core/assert.js';
import type { Locale } from '../core/locale.js';
import { ownEntry } from '../core/own-entry.js';
import { reading } from '../core/reading.js';
import { assertCaseOf } from '../explain/explain.js';
import { type Labels, labelsOf } from '../explain/labels.js';
import type { OwnDictionary } from '../explain/own-dictionary.js';
import { type Words, wordsOf } from '../explain/words.js';
import { assertVerdictOf } from '../forms/assert-verdict.js';
import type { Finding, FindingsVerdict } from '../forms/findings/verdict.js';
import { assertProcedureVerdict } from '../forms/procedure/assert-verdict.js';
import type { ProcedureDefinition } from '../forms/procedure/definition.js';
import { assertProcedure } from '../forms/procedure/limits.js';
import type { ProcedureVerdict } from '../forms/procedure/verdict.js';
import type { DutySpec, FlowKind, FlowSpec, RoleModelDefinition } from '../forms/role-model/definition.js';
import { assertRoleModel } from '../forms/role-model/limits.js';
import { escapeMermaid as plain } from './escape-mermaid.js';
import { procedureMermaid } from './procedure-mermaid.js';

/** How to draw a role model. */
export interface MermaidOptions {
  readonly locale: Locale;
  /** What a case was found to have of the model: what is missing is then drawn as missing. */
  readonly verdict?: FindingsVerdict;
  /** The case of the verdict: parties are then called by their names. */
  readonly case?: Case;
  /** Texts of the caller's own, in place of those of the language. */
  readonly dictionary?: OwnDictionary;
}

/** How to draw a procedure. */
export interface ProcedureMermaidOptions {
  readonly locale: Locale;
  /** What a history was found to be: where it stands, what it passed through, and what came out of order are then drawn. */
  readonly verdict?: ProcedureVerdict;
  /** Texts of the caller's own, in place of those of the language. */
  readonly dictionary?: OwnDictionary;
}

/** One kind of arrow for each kind of flow. */
const arrows: Readonly<Record<FlowKind, string>> = {
  idea: '-.->',
  resource: '==>',
  benefit: '-->',
  coordination: '<-->',
};

/** What is drawn of each outcome, told apart by line and by word, not by colour alone. */
const styles = [
  'classDef passed stroke:#1b5e20,stroke-width:2px',
  'classDef failed stroke:#b71c1c,stroke-width:3px,stroke-dasharray:6 4',
  'classDef cannot-tell stroke:#616161,stroke-dasharray:2 3',
  'classDef inapplicable stroke:#bdbdbd,color:#757575',
];

/**
 * A role model or a procedure as the text of a Mermaid diagram.
 *
 * - **A role model** is a flowchart: pillars, stakeholders and roles, each with how many duties it has, if any (what a body does
 *   in a role is counted at the role alone), and the flows by kind; an end that the source does not state is drawn as not stated.
 *   With a verdict it is drawn as found in a case: who holds each role, and what is missing, open or no question, by its line and
 *   in words.
 * - **A procedure** is a state diagram: states with their stage, events as arrows with who does them, ends, and one state for
 *   what the source does not state. With a verdict it is drawn as one history went: what it passed through and where it stands
 *   or may stand, by line and in words, each event with its place in the history, and what came out of order with what is
 *   missing.
 *
 * Names are input, and are escaped. Ends with a line feed. Throws `unknown-locale`, `invalid-definition`, and
 * `verdict-mismatch` for a verdict of another definition or another case.
 *
 * @example
 * ```ts
 * import { twoPillarModel } from 'kemitraan/pillars';
 * import { toMermaid } from 'kemitraan/render';
 * toMermaid(twoPillarModel, { locale: 'en' }).split('\n')[0]; // => 'flowchart LR'
 * ```
 */
export function toMermaid(definition: RoleModelDefinition, options: MermaidOptions): string;
export function toMermaid(definition: ProcedureDefinition, options: ProcedureMermaidOptions): string;
export function toMermaid(
  definition: RoleModelDefinition | ProcedureDefinition,
  options: MermaidOptions | ProcedureMermaidOptions,
): string {
  return reading(
    'toMermaid',
    'definition',
    definition,
    () => drawn(definition, options),
    'invalid-definition',
  );
}

function drawn(
  definition: RoleModelDefinition | ProcedureDefinition,
  options: MermaidOptions | ProcedureMermaidOptions,
): string {
  return isOfProcedure(definition)
    ? drawProcedure(definition, options as ProcedureMermaidOptions)
    : drawRoleModel(definition, options as MermaidOptions);
}

function isOfProcedure(
  definition: RoleModelDefinition | ProcedureDefinition,
): definition is ProcedureDefinition {
  return definition?.form === 'procedure';
}

function drawProcedure(definition: ProcedureDefinition, options: ProcedureMermaidOptions): string {
  assertOptions('toMermaid', options, ['locale', 'verdict', 'dictionary']);
  assertProcedure('toMermaid', definition);
  const words = wordsOf('toMermaid', options.locale, undefined, options.dictionary);
  const { verdict } = options;
  return procedureMermaid(
    definition,
    words,
    verdict === undefined ? undefined : assertProcedureVerdict('toMermaid', definition, verdict),
  );
}

function drawRoleModel(definition: RoleModelDefinition, options: MermaidOptions): string {
  assertOptions('toMermaid', options, ['locale', 'verdict', 'case', 'dictionary']);
  assertRoleModel('toMermaid', definition);
  const { verdict, case: subject } = options;
  const words = wordsOf('toMermaid', options.locale, subject, options.dictionary);
  if (verdict !== undefined) {
    assertVerdictOf('toMermaid', definition, verdict);
    if (subject !== undefined) assertCaseOf('toMermaid', verdict, subject);
  }
  const labels = labelsOf(definition, verdict ?? { inputs: {}, disagreements: [] }, words);
  const drawing = new Drawing(definition, labels, words, verdict);
  return `${['flowchart LR', ...drawing.bodies(), ...drawing.flows(), ...(verdict ? styles : [])].join('\n')}\n`;
}

class Drawing {
  private readonly found: ReadonlyMap<string, Finding>;
  private readonly pillarNodes: ReadonlyMap<string, string>;

  constructor(
    private readonly definition: RoleModelDefinition,
    private readonly labels: Labels,
    private readonly words: Words,
    verdict: FindingsVerdict | undefined,
  ) {
    this.found = new Map((verdict?.findings ?? []).map((finding) => [finding.rule, finding]));
    this.pillarNodes = new Map(Object.keys(definition.pillars).map((id, index) => [id, `p${index}`]));
  }

  /** The pillars with what is in them, then what stands outside of them. */
  bodies(): string[] {
    const { pillars } = this.definition;
    const inside = Object.keys(pillars).flatMap((id) => {
      const node = this.pillarNodes.get(id) ?? id;
      return [
        `subgraph ${node}["${this.told(id, this.withDuties(this.labels.indicator(id), this.ownDuties(id)))}"]`,
        ...this.inPillar(id).map((line) => `  ${line}`),
        'end',
        ...this.styled(node, id),
      ];
    });
    return [...inside, ...this.inPillar(undefined)];
  }

  /** The flows from pillar to pillar, to what is done together, or with an end that is not stated. */
  flows(): string[] {
    return Object.entries<FlowSpec>(this.definition.flows).flatMap(([id, flow], index) => {
      const node = `f${index}`;
      const arrow = arrows[flow.kind];
      const { from = [], to = [] } = flow;
      const end = this.words.dictionary.report.notStated;
      const isOpen = from.length === 0 || to.length === 0;
      const text = this.told(id, this.labels.indicator(id));
      const label = isOpen && from.length + to.length === 0 ? `${text} #40;${plain(end)}#41;` : text;
      return [
        `${node}(["${label}"])`,
        ...from.map((pillar) => `${this.pillarNodes.get(pillar)} ${arrow} ${node}`),
        ...to.map((pillar) => `${node} ${arrow} ${this.pillarNodes.get(pillar)}`),
        ...this.styled(node, id),
      ];
    });
  }

  /** The stakeholders and the roles of a pillar; those of none where it is left out. */
  private inPillar(pillar: string | undefined): string[] {
    const { stakeholders, roles, duties } = this.definition;
    const pillarOf = (body: string) => {
      const stakeholder = ownEntry(stakeholders, body);
      return stakeholder ? stakeholder.pillar : body;
    };
    const ofBodies = Object.entries(stakeholders).flatMap(([id, spec], index) =>
      spec.pillar === pillar
        ? [`s${index}["${plain(this.withDuties(this.labels.bodies([id]), this.ownDuties(id)))}"]`]
        : [],
    );
    const ofRoles = Object.entries(roles).flatMap(([id, { of = [] }], index) => {
      const [first] = of;
      if ((first === undefined ? undefined : pillarOf(first)) !== pillar) return [];
      const count = Object.values(duties).filter(({ role }) => role === id).length;
      const text = this.told(id, this.withDuties(this.labels.indicator(id), count));
      const links = of.flatMap((body) => {
        const at = Object.keys(stakeholders).indexOf(body);
        return at < 0 ? [] : [`s${at} --- r${index}`];
      });
      return [`r${index}{{"${text}"}}`, ...links, ...this.styled(`r${index}`, id)];
    });
    return [...ofBodies, ...ofRoles];
  }

  /** How many duties a pillar or a stakeholder has outside of any role. */
  private ownDuties(body: string): number {
    const duties = Object.values<DutySpec>(this.definition.duties);
    return duties.filter(({ role, of = [] }) => role === undefined && of.includes(body)).length;
  }

  private withDuties(label: string, count: number): string {
    return count === 0 ? label : `${label} · ${this.words.dictionary.report.duties(count)}`;
  }

  /** A label, with who holds it and how it was found. */
  private told(id: string, label: string): string {
    const finding = this.found.get(id);
    if (finding === undefined) return plain(label);
    const outcome = this.words.dictionary.findingOutcome[finding.outcome];
    const holders = this.labels.parties(finding.params.parties ?? []);
    return plain(`${label}: ${outcome}${holders ? `, ${holders}` : ''}`);
  }

  private styled(node: string, id: string): string[] {
    const finding = this.found.get(id);
    return finding ? [`class ${node} ${finding.outcome}`] : [];
  }
}
