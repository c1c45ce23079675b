import { each, type RefusedCall } from './refusal.js';
import { definitionOf, gone, notObjects, notTexts, throwing } from './values.js';

const names = ['', ' ', 'Case', 'cases', 'party', '__proto__', 'toString'];

/** The function that gives JSON Schemas. */
export const jsonSchemas: readonly RefusedCall[] = [
  {
    name: 'toJsonSchema',
    args: ['case'],
    refusals: [
      ...each('/0', [...notTexts, ...names], 'unknown-option'),
      ...each('/1', [{ definition: [] }, { procedure: 7 }, { '': 1 }], 'unknown-option'),
      ...each(
        '/1',
        [{ definitions: null }, { definitions: {} }, { definitions: [null] }],
        'invalid-definition',
      ),
      ...each(
        '/1',
        [{ definitions: ['pippk'] }, { definitions: [definitionOf('pippk')] }],
        'invalid-definition',
      ),
    ],
  },
  {
    name: 'toJsonSchema',
    args: ['verdict'],
    refusals: each(
      '/1',
      [{ definitions: [] }, { procedure: definitionOf('tjsl-process') }],
      'unknown-option',
    ),
  },
  {
    name: 'toJsonSchema',
    args: ['history', { procedure: definitionOf('tjsl-process') }],
    refusals: [
      ...each('/1/procedure', [gone, ...notObjects, {}, throwing], 'invalid-definition'),
      ...each('/1/procedure', [definitionOf('tjsl'), definitionOf('msp-phases')], 'invalid-definition'),
      ...each('/1/procedures', [[], null], 'unknown-option'),
    ],
  },
];
