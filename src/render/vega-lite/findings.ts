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
import { asGiven, at, centred, inWords, lined, lineHeight, shapes, texts, yOf } from './pixels.js';
import type { JsonObject } from './spec.js';
import type { Drawing } from './verdict-chart.js';

/** How each finding is marked: by its shape, and whether that is full. */
const marks: Readonly<Record<FindingOutcome | 'noted', { readonly shape: string; readonly fill: string }>> = {
  passed: { shape: 'circle', fill: '#0072B2' },
  failed: { shape: 'cross', fill: '#D55E00' },
  noted: { shape: 'diamond', fill: '#FFFFFF' },
  'cannot-tell': { shape: 'square', fill: '#FFFFFF' },
  inapplicable: { shape: 'stroke', fill: '#555555' },
};

/** One row for each rule: its mark, how it turned out in a word, and what it asks for; in the order of the definition. */
export function findingsDrawing(
  definition: PropositionsDefinition | RoleModelDefinition | ProcessDefinition,
  verdict: FindingsVerdict | ProcessVerdict,
  told: VerdictChartWords,
  words: Words,
): Drawing {
  const labels = labelsOf(definition, verdict, words);
  let height = 4;
  const rows = verdict.findings.map((finding) => {
    const kind = kindOf(finding);
    const standing = kind === 'noted' ? words.dictionary.noted : words.dictionary.findingOutcome[kind];
    const label = ruleOf(finding, labels, told);
    const named = lined(label, 84, 4);
    const worded = lined(standing, 24, 2);
    const high = Math.max(named.lines, worded.lines) * lineHeight + 6;
    const middle = height + high / 2;
    height += high;
    const said = sentence(told.row(label, standing));
    return {
      ...marks[kind],
      middle,
      word: { text: worded.text, y: centred(middle, worded.lines), said },
      name: { text: named.text, y: centred(middle, named.lines) },
      said,
    };
  });
  const written = texts(
    rows.map(({ word }) => word),
    { align: 'left', aria: true },
    at(24),
    height,
  );
  return {
    title: verdict.form === 'process' ? 'name' : { text: countsSentence(verdict, words) },
    rows: rows.map(({ said }) => said),
    also: ['stakeholder-elsewhere'],
    width: 620,
    height,
    layer: [
      shapes(
        rows.map(({ shape, fill, middle }) => ({ shape, fill, middle })),
        { type: 'point', stroke: '#333333', strokeWidth: 1.5, size: 80, opacity: 1 },
        { x: at(8), y: yOf('middle', height), shape: asGiven('shape'), fill: asGiven('fill') },
      ),
      { ...written, encoding: { ...(written.encoding as JsonObject), description: inWords('said') } },
      texts(
        rows.map(({ name }) => name),
        { align: 'left' },
        at(160),
        height,
      ),
    ],
  };
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
