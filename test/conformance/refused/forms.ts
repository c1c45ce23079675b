import { each, type Refusal, type RefusedCall } from './refusal.js';
import * as values from './values.js';

const { definitionOf, resultOf } = values;
const nobodys: readonly unknown[] = ['nothing', '', 'Pseudo', '__proto__', 'constructor', null, 7, []];

/** A verdict of each form with a definition, its target, what it is called for, and one of another form. */
const forms = [
  ['partnership-archetypes', resultOf('classifyArchetype', { balance: 'in' }), 'pseudo', 'unknown-type'],
  [
    'participation-phases',
    resultOf('classifyParticipationPhase', { consultation: 'in' }),
    'consultation',
    'unknown-rung',
  ],
  [
    'csr-contribution-phases',
    resultOf('classifyCsrPhase', { mission: ['charity'] }),
    'charity',
    'unknown-column',
  ],
  [
    'partnership-preconditions',
    resultOf('validatePreconditions', { agreement: 'in' }),
    'agreement',
    'unknown-rule',
  ],
  ['msp-phases', resultOf('auditMspPhases', {}), 'initiation', 'unknown-phase'],
] as const;

const mismatch = (verdict: string, definition: string, code = 'verdict-mismatch'): readonly Refusal[] => [
  { at: `${verdict}/framework/id`, value: 'another', code: 'verdict-mismatch' },
  { at: `${verdict}/framework/version`, value: '9.9.9', code: 'verdict-mismatch' },
  { at: definition, value: definitionOf('power-layout'), code },
];

const target = forms.map(
  ([id, verdict, to, code]): RefusedCall => ({
    name: 'pathTo',
    args: [definitionOf(id), verdict, to],
    refusals: [
      ...mismatch('/1', '/0'),
      ...each(
        '/2',
        nobodys.filter((value) => value !== null || code === 'unknown-type'),
        code,
      ),
    ],
  }),
);

/** A score that is aimed at: of a group, or of all where the groups are weighed. */
const scored = (['scoreMspCharacteristics', 'scoreSigerMu'] as const).map((name): RefusedCall => {
  const [id, group] =
    name === 'scoreSigerMu' ? ['siger-mu', 'equal-actors'] : ['msp-characteristics', 'characteristics'];
  return {
    name: 'pathTo',
    args: [definitionOf(id), resultOf(name, {}), { group, atLeast: 0.5 }],
    refusals: [
      ...mismatch('/1', '/0'),
      ...each('/2/group', ['nothing', '', '__proto__', 'constructor', 7], 'unknown-group'),
      { at: '/2/group', value: values.gone, code: 'invalid-target' },
      ...each(
        '/2/atLeast',
        [-0.1, 1.1, '0.5', null, values.nan, values.infinity, values.gone],
        'invalid-number',
      ),
      ...each('/2', [null, true, 7, 'text'], 'invalid-target'),
    ],
  };
});

export const formed: readonly RefusedCall[] = [
  ...target,
  ...scored,
  ...['nextQuestions', 'flipSet'].flatMap((name) =>
    forms.slice(0, 3).map(
      ([id, verdict]): RefusedCall => ({
        name,
        args: [definitionOf(id), verdict],
        refusals: mismatch('/1', '/0'),
      }),
    ),
  ),
  {
    name: 'nextRungs',
    args: [
      definitionOf('participation-phases'),
      resultOf('classifyParticipationPhase', { consultation: 'in' }),
    ],
    refusals: mismatch('/1', '/0', 'invalid-definition'),
  },
  {
    name: 'rangeOf',
    args: [
      definitionOf('participation-phases'),
      [resultOf('classifyParticipationPhase', { consultation: 'in' })],
    ],
    refusals: [
      ...mismatch('/1/0', '/0', 'invalid-definition'),
      ...each('/1', [null, true, 7, 'text', {}], 'invalid-input'),
    ],
  },
  ...(
    [
      ['classify', 'partnership-archetypes'],
      ['classify', 'participation-phases'],
      ['score', 'msp-characteristics'],
      ['validate', 'partnership-preconditions'],
      ['validate', 'two-pillar-model'],
      ['audit', 'msp-phases'],
    ] as const
  ).map(
    ([name, id]): RefusedCall => ({
      name,
      args: [definitionOf(id), {}],
      refusals: [
        ...each('/0', [null, true, 7, 'text', [], {}], 'invalid-definition'),
        ...each('/0/form', ['nothing', null, values.gone], 'invalid-definition'),
        ...each('/1', [null, true, 7, 'text', []], 'invalid-input'),
        ...['nothing', '', '__proto__', 'constructor'].map((key) => ({
          at: `/1/${key}`,
          value: 'in',
          code: 'unknown-indicator',
        })),
      ],
    }),
  ),
  {
    name: 'scorePrerequisites',
    args: ['two-pillar-model', {}],
    refusals: [
      ...each('/0', ['three-pillar-model', '', '__proto__', null, 7], 'unknown-framework'),
      ...each('/1', [null, true, 7, 'text', []], 'invalid-input'),
      { at: '/1/nothing', value: 'in', code: 'unknown-indicator' },
      { at: '/1/a.reg1', value: 'maybe', code: 'unknown-level' },
    ],
  },
];
