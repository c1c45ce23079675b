import { ownEntry } from '../core/own-entry.js';
import { type Labels, labelsOf, nothingJudged } from '../explain/labels.js';
import type { Words } from '../explain/words.js';
import type { Finding, FindingsVerdict } from '../forms/findings/verdict.js';
import type { DutySpec, FlowKind, FlowSpec, RoleModelDefinition } from '../forms/role-model/definition.js';
import { escapeMermaid as plain } from './escape-mermaid.js';

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

/** A role model as the text of a Mermaid flowchart; with a verdict, as it was found in one case. */
export function roleModelMermaid(
  definition: RoleModelDefinition,
  words: Words,
  verdict: FindingsVerdict | undefined,
): string {
  const labels = labelsOf(definition, verdict ?? nothingJudged, words);
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
