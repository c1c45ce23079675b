import type { ProcessDefinition } from '../../forms/process/definition.js';

/** The four functions, in the order in which the abstract prints them. */
export const poacFunctionIds = ['planning', 'organizing', 'actuating', 'controlling'] as const;
export type PoacFunction = (typeof poacFunctionIds)[number];

/**
 * The functions of partnership management (planning, organizing, actuating, controlling) that Hapsari finds applied in
 * a partnership in Surakarta.
 *
 * The functions are published; the abstract names them and describes none. That they are read as a process, in the
 * order of printing, is ours: the abstract says only that the management comprises the four. So is that an activity in
 * a management function of a case shows the phase of that name.
 */
export const poacFunctions = {
  form: 'process',
  id: 'poac-functions',
  version: '1.0.0',
  basis: { model: 'adapted', rule: 'ours' },
  source: [{ ref: 'surakarta', locator: 'Abs' }],
  order: {
    kind: 'sequence',
    severity: 'note',
    basis: 'ours',
    source: [{ ref: 'kemitraan' }, { ref: 'surakarta', locator: 'Abs' }],
  },
  phases: {
    planning: { function: 'planning', basis: 'published', source: [{ ref: 'surakarta', locator: 'Abs' }] },
    organizing: {
      function: 'organizing',
      basis: 'published',
      source: [{ ref: 'surakarta', locator: 'Abs' }],
    },
    actuating: { function: 'actuating', basis: 'published', source: [{ ref: 'surakarta', locator: 'Abs' }] },
    controlling: {
      function: 'controlling',
      basis: 'published',
      source: [{ ref: 'surakarta', locator: 'Abs' }],
    },
  },
  tasks: {},
} as const satisfies ProcessDefinition<PoacFunction, never, never, 'poac-functions', never>;
