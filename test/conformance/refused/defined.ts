import { each, type Refusal, type RefusedCall } from './refusal.js';
import * as values from './values.js';

const { definitionOf, gone } = values;
const own = { basis: 'ours', source: [{ text: 'Our manual, p. 3' }] };
const top = (form: string, id: string) => ({
  form,
  id,
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: own.source,
});
const question = { asks: 'partnership', rubric: 'ours', ...own };

/** What no definition of any form can be. */
const undefinable: readonly Refusal[] = [
  ...each('/0', [null, true, 7, 'text', [], {}], 'invalid-definition'),
  ...['x', 'Form', 'wordings'].map((key) => ({ at: `/0/${key}`, value: 1, code: 'invalid-definition' })),
  ...each('/0/form', ['nothing', '', null, values.gone], 'invalid-definition'),
  ...each('/0/id', ['Own', 'my own', '', null, 7, values.gone], 'invalid-definition'),
  ...each('/0/version', ['1', '1.0', 'one', 1, '', null, values.gone], 'invalid-definition'),
  ...each(
    '/0/basis',
    [null, 'ours', {}, { model: 'ours' }, { model: 'mine', rule: 'ours' }, values.gone],
    'invalid-definition',
  ),
  ...each(
    '/0/source',
    [null, [], 'text', {}, [{}], [{ text: '' }], [{ ref: 'nobody' }], [null], values.gone],
    'invalid-definition',
  ),
];

/** What one question of a definition cannot be. */
const unaskable = (at: string): readonly Refusal[] => [
  ...each(at, [null, 7, 'text', [], {}], 'invalid-definition'),
  ...each(`${at}/asks`, ['nobody', '', null, 7, values.gone], 'invalid-definition'),
  ...each(`${at}/basis`, ['mine', '', null, values.gone], 'invalid-definition'),
  ...each(`${at}/rubric`, ['mine', '', null, values.gone], 'invalid-definition'),
  ...each(`${at}/source`, [[], null, 'text', [{}], values.gone], 'invalid-definition'),
  ...each(`${at}/parts`, [['a', 'a'], ['A'], 7, null], 'invalid-definition'),
  { at: `${at}/x`, value: 1, code: 'invalid-definition' },
];

const define = (name: string, definition: object, more: readonly Refusal[]): RefusedCall => ({
  name,
  args: [definition],
  refusals: [...undefinable, ...more],
});
const wrong = (at: string, ...all: readonly unknown[]) => each(at, all, 'invalid-definition');

export const defined: readonly RefusedCall[] = [
  define(
    'defineTypology',
    {
      ...top('typology', 'meetings'),
      attributes: { open: question, decides: question },
      types: {
        forum: { defining: { open: 'in', decides: 'out' }, ...own },
        council: { defining: { open: 'in', decides: 'in' }, ...own },
      },
      readings: { manual: { changes: {}, ...own } },
      defaultReading: 'manual',
    },
    [
      ...unaskable('/0/attributes/open'),
      ...wrong('/0/attributes', null, {}, [], 7, gone),
      ...wrong('/0/types', null, {}, [], 7, gone),
      ...wrong('/0/types/forum', null, 7, {}, []),
      ...wrong('/0/types/forum/defining', null, {}, 7, [], { closed: 'in' }, { open: 'maybe' }, gone),
      ...wrong('/0/types/forum/indicative', null, 7, { closed: 'in' }, { open: 'in' }),
      ...wrong('/0/readings', null, {}, [], 7, gone),
      ...wrong(
        '/0/readings/manual/changes',
        null,
        7,
        { nobody: {} },
        { forum: { drop: ['open', 'decides'] } },
        { forum: { drop: ['closed'] } },
      ),
      ...wrong('/0/defaultReading', 'another', '', null, gone),
    ],
  ),
  define(
    'defineLadder',
    {
      ...top('ladder', 'upkeep'),
      order: 'total',
      indicators: { watched: question, repaired: question },
      rungs: {
        watching: { criteria: { watched: 'in' }, ...own },
        repairing: { criteria: { repaired: 'in' }, ...own },
      },
    },
    [
      ...unaskable('/0/indicators/watched'),
      ...wrong(
        '/0/order',
        'none',
        null,
        7,
        [['watching', 'nobody']],
        [['watching', 'watching']],
        [
          ['watching', 'repairing'],
          ['repairing', 'watching'],
        ],
        gone,
      ),
      ...wrong('/0/indicators', null, {}, [], gone),
      ...wrong('/0/rungs', null, {}, [], gone),
      ...wrong('/0/rungs/watching/criteria', null, {}, { nobody: 'in' }, { watched: 'maybe' }, gone),
      ...wrong('/0/cumulative', 'yes', 1, null),
    ],
  ),
  define(
    'defineProfile',
    {
      ...top('profile', 'records'),
      rows: { money: { ...question }, minutes: { ...question } },
      columns: { oral: own, written: own },
      readings: { plain: { required: ['money'], ...own } },
      defaultReading: 'plain',
    },
    [
      ...unaskable('/0/rows/money').filter(({ at }) => !at.endsWith('/parts')),
      ...wrong('/0/rows', null, {}, [], gone),
      ...wrong('/0/columns', null, {}, [], gone, { oral: own }),
      ...wrong('/0/readings', null, {}, [], gone),
      ...wrong('/0/readings/plain/required', ['nobody'], 'money', 7, null),
      ...wrong('/0/readings/plain/deciding', ['nobody'], 'money', 7, null, ['minutes']),
      ...wrong('/0/defaultReading', 'another', '', null, gone),
    ],
  ),
  define(
    'defineChecklist',
    {
      ...top('checklist', 'needs'),
      groups: { place: own },
      items: { room: { group: 'place', polarity: 'for', ...question } },
    },
    [
      ...unaskable('/0/items/room'),
      ...wrong('/0/items', null, {}, [], gone),
      ...wrong('/0/groups', null, {}, [], gone),
      ...wrong('/0/items/room/group', 'nobody', '', null, 7, gone),
      ...wrong('/0/items/room/polarity', 'both', '', null, gone),
      ...wrong('/0/items/room/mandatory', 'yes', 1, null),
    ],
  ),
  define(
    'definePropositions',
    {
      ...top('propositions', 'conditions'),
      indicators: { asked: question, heard: question },
      rules: { hearing: { if: { asked: 'in' }, then: { heard: 'in' }, severity: 'failure', ...own } },
    },
    [
      ...unaskable('/0/indicators/asked'),
      ...wrong('/0/rules', null, {}, [], gone),
      ...wrong('/0/rules/hearing/severity', 'grave', '', null, gone),
      ...wrong('/0/rules/hearing/then', null, { nobody: 'in' }, { heard: 'maybe' }, gone),
    ],
  ),
  // The other forms, each by a definition of the library.
  ...(
    [
      ['defineIndex', 'siger-mu'],
      ['defineProcess', 'msp-phases'],
      ['defineProcedure', 'tjsl-process'],
      ['defineRoleModel', 'two-pillar-model'],
      ['defineCatalogue', 'tjsl'],
    ] as const
  ).map(
    ([name, id]): RefusedCall => ({
      name,
      args: [definitionOf(id)],
      // A catalogue assigns nothing, and has no rule that anybody could speak for.
      refusals: undefinable.filter(
        ({ value }) => id !== 'tjsl' || JSON.stringify(value) !== JSON.stringify({ model: 'ours' }),
      ),
    }),
  ),
];
