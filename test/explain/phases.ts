import type { Case } from '../../src/case/case.js';
import type { ExplainOptions } from '../../src/explain/explain.js';
import type { Verdict } from '../../src/forms/assert-verdict.js';
import { classify } from '../../src/forms/classify.js';
import { classifyCsrPhase } from '../../src/frameworks/csr-contribution-phases/classify.js';
import { classifyParticipationPhase } from '../../src/frameworks/participation-phases/classify.js';
import { ladderOf } from '../forms/ladder/made.js';
import { profileOf } from '../forms/profile/made.js';
import { at, caseOf } from './made-case.js';

interface Given {
  readonly verdict: Verdict;
  readonly options?: Omit<ExplainOptions, 'locale'>;
}

const none = {
  'ideas-offered': 'in',
  information: 'out',
  consultation: 'out',
  'collaboration-control': 'out',
  'problem-solution': 'out',
} as const;

const steps = ladderOf(
  ['meets', 'shares', 'decides'],
  { contact: { meets: 'in' }, trust: { shares: 'in' }, rule: { decides: 'in' } },
  { order: 'total', cumulative: true },
);
const labels = ladderOf(
  ['meets', 'shares', 'decides'],
  { early: { meets: 'in' }, late: { shares: 'in' }, apart: { decides: 'in' } },
  { order: [['early', 'late']] },
);
const styles = profileOf(['meetings', 'records'], ['loose', 'formal'], {
  plain: { required: ['meetings'] },
  led: { required: ['meetings'], deciding: ['meetings'] },
});

const group = (id: string, name: string) => ({ id, name, sector: 'community' as const });

/** A ward that differs between functions, a youth group of which observers differ, a firm that gives. */
export const ward: Case = caseOf(
  [
    { indicator: 'participation-phases.consultation', level: 'in', about: ['rw'], ...at('p. 21') },
    {
      indicator: 'participation-phases.problem-solution',
      level: 'in',
      about: ['rw'],
      function: 'planning',
      note: 'The ward planned it',
    },
    {
      indicator: 'participation-phases.problem-solution',
      level: 'out',
      about: ['rw'],
      function: 'actuating',
    },
    { indicator: 'participation-phases.information', level: 'in', about: ['youth'], coder: 'first' },
    { indicator: 'participation-phases.information', level: 'out', about: ['youth'], coder: 'second' },
    { indicator: 'participation-phases.consultation', level: 'in', about: ['youth'], date: '2019' },
    { indicator: 'participation-phases.collaboration-control', level: 'in', about: ['youth'], date: '2017' },
    { indicator: 'participation-phases.collaboration-control.control', level: 'out', about: ['youth'] },
    { indicator: 'participation-phases.collaboration-control.collaboration', level: 'in', about: ['youth'] },
    { indicator: 'csr-contribution-phases.mission', level: ['philanthropy'], about: ['firm'] },
    {
      indicator: 'csr-contribution-phases.contribution',
      level: ['charity', 'citizenship'],
      about: ['firm'],
      ...at('p. 22'),
    },
    { indicator: 'csr-contribution-phases.management', level: ['charity'], about: ['firm'], coder: 'first' },
    {
      indicator: 'csr-contribution-phases.management',
      level: ['citizenship'],
      about: ['firm'],
      coder: 'second',
    },
  ],
  {
    parties: [
      group('rw', 'RW 05'),
      group('youth', 'Karang Taruna'),
      { id: 'firm', name: 'PT Padi', sector: 'business' },
    ],
    informants: [],
    defines: ['participation-phases', 'csr-contribution-phases'],
  },
);

const onWard = (verdict: Verdict): Given => ({ verdict, options: { case: ward } });

/** The verdicts on the ward's groups, to stand in one report. */
export const groups = classifyParticipationPhase(ward, { asOf: '2018' });
const firms = classifyCsrPhase(ward);

/** Verdicts of ladders and profiles that between them make every sentence of theirs be said. */
export const phases: Readonly<Record<string, Given>> = {
  'a phase': { verdict: classifyParticipationPhase({ ...none, consultation: 'in' }) },
  neglect: { verdict: classifyParticipationPhase(none) },
  'no phase': { verdict: classifyParticipationPhase({ ...none, 'ideas-offered': 'out' }) },
  'phases that are left': { verdict: classifyParticipationPhase({ consultation: 'in' }) },
  'nothing known of a group': { verdict: classifyParticipationPhase({}) },
  'exactly between phases': { verdict: classifyParticipationPhase({ ...none, consultation: 0.5 }) },
  'a phase that is no question': {
    verdict: classifyParticipationPhase({
      ...none,
      consultation: 'not-applicable',
      information: 'not-applicable',
    }),
  },
  'no phase that applies': {
    verdict: classifyParticipationPhase({
      'ideas-offered': 'not-applicable',
      information: 'not-applicable',
      consultation: 'not-applicable',
      'collaboration-control': 'not-applicable',
      'problem-solution': 'not-applicable',
    }),
  },
  ...Object.fromEntries(groups.map((verdict, index) => [`group ${index}`, onWard(verdict)])),
  'a gap': {
    verdict: classify(steps, { meets: 'in', shares: 'out', decides: 'in' }),
    options: { definition: steps },
  },
  'labels that hold against their order': {
    verdict: classify(labels, { meets: 'in', shares: 'in', decides: 'unknown' }),
    options: { definition: labels },
  },
  'no label that holds': {
    verdict: classify(labels, { meets: 'out', shares: 'out', decides: 'out' }),
    options: { definition: labels },
  },
  'a column': {
    verdict: classifyCsrPhase({ mission: 'citizenship', contribution: ['charity', 'citizenship'] }),
  },
  'a mixture': { verdict: classifyCsrPhase({ mission: 'citizenship', organisation: 'charity' }) },
  'rows against the mission': {
    verdict: classifyCsrPhase(
      { mission: 'citizenship', organisation: 'charity' },
      { reading: 'mission-led' },
    ),
  },
  'several rows against': {
    verdict: classifyCsrPhase({
      motivation: 'charity',
      mission: 'philanthropy',
      management: 'citizenship',
      organisation: 'charity',
      beneficiary: 'philanthropy',
      contribution: 'citizenship',
      inspiration: 'not-applicable',
    }),
  },
  'columns that are left': { verdict: classifyCsrPhase({ organisation: ['charity', 'philanthropy'] }) },
  'nothing known of a company': { verdict: classifyCsrPhase({}) },
  'a profile that is no question': { verdict: classifyCsrPhase({ mission: 'not-applicable' }) },
  'several rows that are no question': {
    verdict: classify(styles, { meetings: 'not-applicable', records: 'not-applicable' }),
    options: { definition: styles },
  },
  'a row more': { verdict: classify(styles, { meetings: 'formal' }), options: { definition: styles } },
  ...Object.fromEntries(firms.map((verdict, index) => [`firm ${index}`, onWard(verdict)])),
};
