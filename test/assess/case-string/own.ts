import type { Definition } from '../../../src/forms/definition.js';
import { deepFreeze } from '../../deep-freeze.js';
import { checklistOf } from '../../forms/checklist/made.js';
import { indexOf, ours } from '../../forms/index/made.js';
import { ladderOf } from '../../forms/ladder/made.js';
import { processOf } from '../../forms/process/made.js';
import { profileOf } from '../../forms/profile/made.js';
import { made as roleModel } from '../../forms/role-model/made.js';

// Ids that look like codes, keys and names that every object inherits.
const ids = ['constructor', 'u', 'na', 'a', 'l', 'w.x', '1a.mi', 'to-string'] as const;
const kebab = ['constructor', 'u', 'na', 'mi'] as const;

const asked = { asks: 'partnership', rubric: 'ours', ...ours } as const;
const items = {
  constructor: { group: 'w' },
  'w.x': { group: 'w', polarity: 'against' },
  u: { group: 'a.b' },
  '1a.mi': { group: 'a.b', mandatory: true },
} as const;

/** A framework of a caller's own of every form, two of an index. */
export const ownDefinitions: readonly Definition[] = deepFreeze<Definition[]>([
  {
    form: 'typology',
    id: 'own-typology',
    version: '0.3.12',
    basis: { model: 'ours', rule: 'ours' },
    source: ours.source,
    attributes: Object.fromEntries(kebab.map((id) => [id, asked])),
    types: {
      one: { defining: { u: 'in', na: 'out' }, indicative: { mi: 'in' }, ...ours },
      two: { defining: { mi: 'in' }, ...ours },
    },
    readings: { constructor: { changes: {}, ...ours }, u: { changes: { two: { drop: [] } }, ...ours } },
    defaultReading: 'constructor',
  },
  { ...ladderOf(kebab, { low: { u: 'in' }, high: { na: 'in', mi: 'out' } }), id: 'own-ladder' },
  {
    ...profileOf(['constructor', 'na', 'l'], kebab, { u: {}, plain: { deciding: ['na'] } }),
    id: 'own-profile',
  },
  { ...checklistOf(items), id: 'own-checklist' },
  { ...indexOf(items), id: 'own-index', version: '10.20.30' },
  { ...indexOf(items, { scale: 'likert' }), id: 'own-likert' },
  {
    form: 'propositions',
    id: 'own-propositions',
    version: '1.0.0',
    basis: { model: 'ours', rule: 'ours' },
    source: ours.source,
    indicators: Object.fromEntries(kebab.map((id) => [id, asked])),
    rules: {
      one: { if: ['u'], then: ['na', 'mi'], severity: 'failure', ...ours },
      two: { then: { mi: 'out' }, severity: 'note', ...ours },
    },
  },
  { ...(roleModel as unknown as Definition), id: 'own-role-model' } as Definition,
  { ...processOf({ first: [...ids.slice(0, 4)], second: [], third: ids.slice(4) }), id: 'own-process' },
]);
