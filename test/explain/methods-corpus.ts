import type { Case } from '../../src/case/case.js';
import type {
  MethodsOptions,
  StatedAgreement,
  StatedSensitivity,
} from '../../src/explain/methods/options.js';
import type { Verdict } from '../../src/forms/assert-verdict.js';
import { classify } from '../../src/forms/classify.js';
import type { ProcedureVerdict } from '../../src/forms/procedure/verdict.js';
import { score } from '../../src/forms/score.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { undefinedReasons } from '../../src/measure/agreement/statistic.js';
import { ladderOf } from '../forms/ladder/made.js';
import { corpus } from './corpus.js';
import { bonds, works } from './indices.js';
import { at, caseOf, judged } from './made-case.js';
import { wellProcedure, wellVerdicts } from './procedures.js';

/** A verdict, and what its methods are told with. */
export interface GivenMethods {
  readonly verdict: Verdict | ProcedureVerdict;
  readonly options?: Omit<MethodsOptions, 'locale'>;
}

/** What a statistic may give, with an interval unless told otherwise. */
export const stated = (more: Partial<StatedAgreement>): StatedAgreement => ({
  statistic: 'krippendorff-alpha',
  metric: 'ordinal',
  value: 0.8154,
  coders: 4,
  units: 12,
  pairableUnits: 11,
  interval: {
    method: 'percentile-bootstrap',
    lo: 0.6,
    hi: 0.9126,
    seed: 7,
    replications: 1_000,
    usable: 1_000,
    confidence: 0.95,
    fewUnits: false,
  },
  ...more,
});

const interval = stated({}).interval ?? null;
const bare = ({ interval: _, metric: __, ...one }: StatedAgreement): StatedAgreement => one;

/** Agreement of every kind, defined and undefined for every reason. */
export const everyAgreement: readonly StatedAgreement[] = [
  stated({ of: 'codability', metric: 'nominal' }),
  stated({ of: 'level', metric: 'interval' }),
  stated({ of: 'verdict', metric: 'ratio' }),
  stated({ ...(interval && { interval: { ...interval, usable: 990, fewUnits: true, confidence: 0.999 } }) }),
  stated({ interval: null }),
  ...['percent-agreement', 'fleiss-kappa', 'gwet-ac1', 'cronbach-alpha', 'own-statistic'].map((statistic) =>
    bare(stated({ statistic })),
  ),
  ...(['plain', 'linear', 'quadratic', 'own'] as const).map((weights, place) => ({
    ...bare(
      stated({ statistic: ['cohen-kappa', 'gwet-ac2', 'brennan-prediger', 'cohen-kappa'][place] ?? '' }),
    ),
    weights,
  })),
  { ...bare(stated({ statistic: 'intraclass-correlation' })), form: '2,1' },
  ...undefinedReasons.map((reason) => bare(stated({ value: null, reason }))),
];

/** A case told by three persons and a survey, of which coders differ. */
export const told: Case = caseOf([
  judged('balance', {
    level: 'in',
    coder: 'a',
    informant: 'elder-1',
    method: 'interview',
    date: '2015',
    ...at('p. 1'),
  }),
  judged('balance', { level: 'out', coder: 'b', informant: 'clerk-1', method: 'survey', date: '2016-02-03' }),
  judged('importance', { level: 'in', coder: 'a', method: 'observation', source: 'lost' }),
  judged('importance', { level: 'in', method: 'document', attributedTo: 'mill-b', coder: 'c' }),
  judged('mutual-benefit', { level: 'in', coder: 'a' }),
  judged('mutual-benefit.gives', { level: 'out', coder: 'a' }),
  judged('synergy', { level: 'in', date: '2099' }),
]);
const once = caseOf([
  judged('balance', {
    level: 'in',
    coder: 'a',
    informant: 'elder-1',
    method: 'document',
    date: '2015',
    ...at('p. 1'),
  }),
]);
const extents = caseOf(
  [judged('balance', { level: 'in', source: 'a' }), judged('importance', { level: 'in', source: 'b' })],
  {
    sources: [
      { id: 'a', citation: 'A (2016)', kind: 'report', extent: 'abstract' },
      { id: 'b', citation: 'B (2016)', kind: 'report', extent: 'excerpt' },
    ],
  },
);
const nothing = caseOf([]);
const steps = ladderOf(['meets'], { contact: { meets: 'in' } }, { order: 'total', cumulative: true });
const labels = ladderOf(
  ['meets', 'shares'],
  { early: { meets: 'in' }, late: { shares: 'in' } },
  { order: [['early', 'late']] },
);

const of = (subject: Case, more: Omit<MethodsOptions, 'locale'> = {}): GivenMethods => ({
  verdict: classifyArchetype(subject, { asOf: '2020' }),
  options: { case: subject, ...more },
});
const varied: StatedSensitivity['varied'] = [
  { factor: 'levels.balance', by: 'one-step' },
  { factor: 'levels.synergy', by: 'one-step', drawn: true },
  { factor: 'levels.importance', by: 'one-step' },
  { factor: 'crossover', from: 0.45, to: 0.55 },
  { factor: 'weights.a', by: 0.25 },
  { factor: 'reading', among: ['surakarta', 'strict'] },
  { factor: 'aggregation', among: ['arithmetic', 'geometric'] },
  { factor: 'triangulation', among: ['hull', { rule: 'weighted' }] },
  { factor: 'overParties.importance', among: ['minimum', 'median'] },
];

/** Verdicts whose methods between them say every sentence. */
export const methodsCorpus: Readonly<Record<string, GivenMethods>> = {
  ...corpus,
  'everything told': of(told, {
    agreement: everyAgreement,
    joining: { rule: 'weighted', by: 'method', weights: { interview: 2, survey: 0.5 } },
    sensitivity: {
      framework: { id: 'partnership-archetypes', version: '1.0.0' },
      design: { seed: 1 },
      varied,
      holds: { share: 0.875, replications: 4_096 },
    },
    libraryVersion: '0.1.0',
  }),
  'all levels varied alike': of(told, {
    sensitivity: {
      design: { seed: 1 },
      varied: [
        { factor: 'levels.balance', by: 0.2 },
        { factor: 'levels.importance', by: 0.2 },
        { factor: 'weights.a', by: 0.5 },
        { factor: 'overParties', among: ['minimum', 'mean'] },
      ],
      held: [{ factor: 'levels.synergy', because: 'not-known' }],
      holds: { share: 0.5, replications: 8 },
    },
  }),
  'everything stands the same': of(told, {
    sensitivity: { design: { seed: 1 }, holds: { what: 'standings', share: 0.5, replications: 8 } },
  }),
  'a score and its cut': of(told, {
    sensitivity: { design: { seed: 1, cut: { atLeast: 0.5 } }, holds: { share: 0.5, replications: 8 } },
  }),
  'the score of a group and its cut': of(told, {
    sensitivity: {
      design: { seed: 1, cut: { group: 'a', atLeast: 0.5 } },
      holds: { share: 0.5, replications: 8 },
    },
  }),
  'weights by source': of(told, {
    joining: { rule: 'weighted', by: 'source', weights: { 'field-report': 1 } },
  }),
  'weights by informant': of(told, {
    joining: { rule: 'weighted', by: 'informant', weights: { 'elder-1': 1 } },
  }),
  'weights by coder': of(told, { joining: { rule: 'weighted', by: 'coder', weights: { a: 1, b: 0 } } }),
  'by hull': of(told, { joining: 'hull' }),
  'by median': of(told, { joining: { rule: 'median' } }),
  'by majority': of(told, { joining: 'majority' }),
  'told once': of(once),
  'told of by excerpts': of(extents),
  'a case that holds nothing': of(nothing),
  'a case that is not at hand': { verdict: classifyArchetype(told) },
  'a cumulative ladder': { verdict: classify(steps, { meets: 'in' }), options: { definition: steps } },
  'a partial ladder': { verdict: classify(labels, { meets: 'in' }), options: { definition: labels } },
  'an index without answers': { verdict: score(bonds, {}), options: { definition: bonds } },
  'an index with weights': {
    verdict: score(works, { wall: 'in' }, { weights: { site: 1, crew: 0.5 }, aggregation: 'geometric' }),
    options: { definition: works },
  },
  'two answers together': {
    verdict: classifyArchetype({
      balance: 'in',
      importance: 'out',
      'mutual-benefit': 'out',
      complementarity: 'out',
      independence: 'out',
      understanding: 'in',
    }),
  },
  'a history as of a day': { verdict: wellVerdicts.everything, options: { definition: wellProcedure } },
  'a history as of no day': { verdict: wellVerdicts.nothing, options: { definition: wellProcedure } },
};
