import type { Case } from '../../src/case/case.js';
import { scorePrerequisites } from '../../src/crosswalks/prerequisites.js';
import type { ChecklistDefinition } from '../../src/forms/checklist/definition.js';
import { score } from '../../src/forms/score.js';
import { validateFourPillar } from '../../src/frameworks/four-pillar-model/validate.js';
import { validateLeadershipRoles } from '../../src/frameworks/participation-leadership-roles/validate.js';
import { validateTwoPillar } from '../../src/frameworks/two-pillar-model/validate.js';

/** A village programme: a secretariat that sponsors and pays, an RW that supervises, and a desa instead of a kelurahan. */
export const village: Case = {
  schema: 'kemitraan/case@1',
  id: 'village-works',
  title: 'Village works',
  parties: [
    { id: 'setda', name: 'Setda Kabupaten', sector: 'government', kind: 'setda' },
    { id: 'desa', name: 'Desa Mekar', sector: 'government', kind: 'desa' },
    { id: 'rw', name: 'RW 01', sector: 'community', kind: 'rw' },
  ],
  roles: [
    { id: 'r1', party: 'setda', role: 'sponsor', duties: ['two-pillar-model.rs.1', 'two-pillar-model.rs.5'] },
    { id: 'r2', party: 'rw', role: 'supervisor-of-works', duties: ['two-pillar-model.lkk.5'] },
  ],
  contributions: [{ id: 'c1', by: 'setda', resource: 'funds', fund: 'public-budget' }],
  complete: ['parties', 'roles', 'contributions'],
};

const own = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;

const both = (text: string) => ({ en: text, id: `${text} (Indonesia)` });
const member = (text: string) => ({ label: both(text), description: both(`What ${text} means.`) });

/** A checklist with every kind of item. */
export const everyItem: ChecklistDefinition = {
  form: 'checklist',
  id: 'every-item',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: own.source,
  groups: { one: own, two: own },
  stakeholders: { office: own },
  items: {
    team: { asks: 'partnership', rubric: 'ours', group: 'one', polarity: 'for', mandatory: true, ...own },
    missing: {
      asks: 'partnership',
      rubric: 'ours',
      group: 'one',
      polarity: 'for',
      mandatory: true,
      by: ['office'],
      tactics: [{ id: 'collaboration-tactics.community-agents', ...own }],
      ...own,
    },
    means: { asks: 'partnership', rubric: 'ours', group: 'one', polarity: 'for', serves: 'missing', ...own },
    debt: { asks: 'partnership', rubric: 'ours', group: 'two', polarity: 'against', mandatory: true, ...own },
    idle: { asks: 'partnership', rubric: 'ours', group: 'two', polarity: 'for', ...own },
    listed: { asks: 'partnership', rubric: 'ours', group: 'two', polarity: 'not-stated', ...own },
  },
  wording: {
    label: both('Every kind of item'),
    groups: { one: both('First group'), two: both('Second group') },
    stakeholders: { office: both('Office') },
    items: {
      team: member('Team'),
      missing: member('Training'),
      means: member('Course'),
      debt: member('Debt'),
      idle: member('Harbour'),
      listed: member('Size'),
    },
  },
};

export const villageByTwo = validateTwoPillar(village);
export const villageByFour = validateFourPillar(village);
export const villageLeadership = validateLeadershipRoles({
  ...village,
  roles: ['sponsor', 'champion', 'facilitator'].map((role) => ({ id: role, party: 'setda', role })),
});
export const readiness = scorePrerequisites('four-pillar-model', { 'gov.1': 'in', mandatory: 'out' });
export const everyItemScore = score(
  everyItem,
  { team: 'in', missing: 'out', idle: 'not-applicable' },
  { weights: { one: 1, two: 2 } },
);
