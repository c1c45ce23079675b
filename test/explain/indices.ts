import type { Case } from '../../src/case/case.js';
import type { ExplainOptions } from '../../src/explain/explain.js';
import type { Verdict } from '../../src/forms/assert-verdict.js';
import { defineIndex } from '../../src/forms/index/define.js';
import { score } from '../../src/forms/score.js';
import { caseOf } from './made-case.js';

interface Given {
  readonly verdict: Verdict;
  readonly options?: Omit<ExplainOptions, 'locale'>;
}

const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;
const both = (text: string) => ({ en: text, id: `${text} (Indonesia)` });
const member = (text: string) => ({ label: both(text), description: both(`${text} it is.`) });
const asked = { asks: 'party', rubric: 'ours', ...ours } as const;
const built = { asks: 'partnership', rubric: 'ours', ...ours } as const;

/** A Likert index about one party at a time, with every kind of statement. */
export const bonds = defineIndex({
  form: 'index',
  id: 'bonds',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: ours.source,
  scale: 'likert',
  each: ['government', 'community'],
  groups: { trust: ours, warmth: { optional: true, ...ours } },
  items: {
    open: { group: 'trust', polarity: 'for', mandatory: true, ...asked },
    guarded: { group: 'trust', polarity: 'against', ...asked },
    late: { group: 'trust', polarity: 'against', mandatory: true, ...asked },
    laughs: { group: 'warmth', polarity: 'for', ...asked },
    sings: { group: 'warmth', polarity: 'for', mandatory: true, ...asked },
  },
  wording: {
    label: both('Bonds'),
    groups: { trust: both('Trust'), warmth: both('Warmth') },
    items: {
      open: member('Open'),
      guarded: member('Guarded'),
      late: member('Late'),
      laughs: member('Laughing'),
      sings: member('Singing'),
    },
  },
});

/** An index on levels. */
export const works = defineIndex({
  form: 'index',
  id: 'works',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: ours.source,
  scale: 'levels',
  groups: { site: ours, crew: ours },
  items: {
    wall: { group: 'site', polarity: 'for', ...built },
    flood: { group: 'site', polarity: 'against', ...built },
    team: { group: 'crew', polarity: 'for', ...built },
  },
  wording: {
    label: both('Works'),
    groups: { site: both('Site'), crew: both('Crew') },
    items: { wall: member('Wall'), flood: member('Flood'), team: member('Team') },
  },
});

const answer = (id: string, points: number, of: number, more: object = {}) => ({
  indicator: `bonds.${id}`,
  level: { points, of },
  about: ['desa'],
  ...more,
});

/** A village of which two respondents differ in one statement. */
export const answered: Case = caseOf(
  [
    answer('open', 6, 7, { coder: 'first' }),
    answer('open', 2, 7, { coder: 'second' }),
    answer('guarded', 1, 7),
    answer('late', 5, 5),
    answer('laughs', 1, 7),
  ],
  { parties: [{ id: 'desa', name: 'Desa Mekar', sector: 'government' }], informants: [] },
);

const [village] = score(bonds, answered, { weights: { trust: 2, warmth: 1 }, aggregation: 'geometric' });
if (!village) throw new Error('The village has no verdict.');

export const villageBonds = village;
export const indices: Readonly<Record<string, Given>> = {
  'answers on Likert scales, of one party': {
    verdict: villageBonds,
    options: { definition: bonds, case: answered },
  },
  'answers on Likert scales, none given': { verdict: score(bonds, {}), options: { definition: bonds } },
  'an index on levels': {
    verdict: score(works, { wall: 'in', flood: 'in' }, { weights: { site: 1, crew: 1 } }),
    options: { definition: works },
  },
};
