import { isListOf, isOneOf, isText } from '../../core/assert.js';
import type { VerdictChartWords } from '../../explain/chart-dictionary.js';
import { countsSentence, isNoted } from '../../explain/findings.js';
import { type Labels, labelsOf } from '../../explain/labels.js';
import type { Words } from '../../explain/words.js';
import {
  type Finding,
  type FindingOutcome,
  type FindingsVerdict,
  findingOutcomes,
} from '../../forms/findings/verdict.js';
import type { ProcessDefinition } from '../../forms/process/definition.js';
import type { ProcessVerdict } from '../../forms/process/verdict.js';
import type { PropositionsDefinition } from '../../forms/propositions/definition.js';
import type { RoleModelDefinition } from '../../forms/role-model/definition.js';
import { sentence } from './chart-text.js';
import type { Drawing } from './drawing.js';
import { type Head, phaseHeads } from './phase-heads.js';
import {
  asGiven,
  at,
  centred,
  countLines,
  inPixels,
  lineHeight,
  lines,
  shapes,
  texts,
  toldTexts,
} from './pixels.js';
import type { ChartLayer, JsonObject } from './spec.js';

/** How each finding is marked: by its shape, and whether that is full. */
const marks: Readonly<Record<FindingOutcome | 'noted', { readonly shape: string; readonly fill: string }>> = {
  passed: { shape: 'circle', fill: '#0072B2' },
  failed: { shape: 'cross', fill: '#D55E00' },
  noted: { shape: 'diamond', fill: '#FFFFFF' },
  'cannot-tell': { shape: 'square', fill: '#FFFFFF' },
  inapplicable: { shape: 'stroke', fill: '#555555' },
};

/** How far what each rule asks for stands from the left, in pixels. */
const named = 160;

/** A row, with its place from top to bottom. */
interface Line {
  readonly mark: { readonly shape: string; readonly fill: string } | null;
  readonly middle: number;
  /** `null` of a head that stands in no way. */
  readonly word: string | null;
  readonly name: string;
  readonly said: string;
}

/**
 * One row for each rule: its mark, how it turned out in a word, and what it asks for; in the order of the definition. In a
 * process the tasks of a phase stand under its name, with how far it is.
 */
export function findingsDrawing(
  definition: PropositionsDefinition | RoleModelDefinition | ProcessDefinition,
  verdict: FindingsVerdict | ProcessVerdict,
  told: VerdictChartWords,
  words: Words,
): Drawing {
  const labels = labelsOf(definition, verdict, words);
  const heads =
    definition.form === 'process' && verdict.form === 'process'
      ? phaseHeads(definition, verdict, labels, told, words)
      : new Map<string, Head>();
  let height = 4;
  const lineOf = (label: string, standing: string, mark: Line['mark']): Line => {
    const name = lines(label, 84, 4);
    const word = standing === '' ? null : lines(standing, 24, 2);
    const high = Math.max(countLines(name), countLines(word ?? '')) * lineHeight + (mark ? 6 : 12);
    const middle = height + high / 2;
    height += high;
    return { mark, middle, word, name, said: sentence(told.row(label, standing)) };
  };
  const all = verdict.findings.flatMap((finding) => {
    const head = heads.get(finding.rule);
    const kind = kindOf(finding);
    const standing = kind === 'noted' ? words.dictionary.noted : words.dictionary.findingOutcome[kind];
    return [
      ...(head ? [lineOf(head.label, head.standing, null)] : []),
      lineOf(ruleOf(finding, labels, told), standing, marks[kind]),
    ];
  });
  const found = all.filter(({ mark }) => mark !== null);
  return {
    title: verdict.form === 'process' ? 'name' : { text: countsSentence(verdict, words) },
    rows: all.flatMap(({ word, said }) => (word ? said : [])),
    also: ['stakeholder-elsewhere'],
    width: 620,
    height,
    layer: [
      shapes(
        found.map(({ mark, middle }) => ({ ...mark, middle })),
        { type: 'point', stroke: '#333333', strokeWidth: 1.5, size: 80, opacity: 1 },
        { x: at(8), y: inPixels('middle'), shape: asGiven('shape'), fill: asGiven('fill') },
      ),
      ...textLayers(found, {}),
      ...textLayers(
        all.filter(({ mark }) => mark === null),
        { fontWeight: 'bold' },
      ),
    ],
  };
}

/** The word of each row, told with the row for those who do not see it, and what the row asks for. */
function textLayers(all: readonly Line[], mark: JsonObject): ChartLayer[] {
  return [
    toldTexts(
      all.flatMap(({ middle, word, said }) => (word ? [{ text: word, y: centred(middle, word), said }] : [])),
      { align: 'left', ...mark },
      at(24),
    ),
    texts(
      all.map(({ middle, name }) => ({ text: name, y: centred(middle, name) })),
      { align: 'left', ...mark },
      at(named),
    ),
  ];
}

function kindOf(finding: Finding): FindingOutcome | 'noted' {
  const { outcome } = finding;
  if (!isOneOf(outcome, findingOutcomes)) throw new TypeError('outcome');
  return isNoted(finding) ? 'noted' : outcome;
}

/** What a rule asks for, and of a role model who is known to see to it. */
function ruleOf({ rule, params }: Finding, labels: Labels, told: VerdictChartWords): string {
  const { parties = [] } = params;
  if (!isListOf(parties, isText)) throw new TypeError('parties');
  const name = labels.rule(rule);
  return parties.length > 0 ? told.by(name, labels.parties(parties)) : name;
}
