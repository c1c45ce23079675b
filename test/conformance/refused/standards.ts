import { each, type Refusal, type RefusedCall } from './refusal.js';
import * as values from './values.js';

const { resultOf } = values;
const subject = {
  schema: 'kemitraan/case@1',
  id: 'clinic',
  title: 'A clinic',
  parties: [
    {
      id: 'village',
      name: 'The village',
      sector: 'government',
      identifiers: [{ scheme: 'ID-COA', id: '1' }],
    },
    { id: 'factory', name: 'The factory', sector: 'business' },
    { id: 'group', name: 'The group', sector: 'community' },
  ],
  contributions: [{ by: 'factory', to: 'village', resource: 'funds' }],
  communications: [{ from: 'village', to: 'factory' }],
  sources: [{ id: 'report', citation: 'A report', kind: 'report', extent: 'full' }],
  observations: [{ indicator: 'partnership-archetypes.balance', level: 'out', source: 'report' }],
};
const dates: readonly unknown[] = [...values.wrongDates.map(([value]) => value), 2015, null, true, {}];

/** What the parties of a case that are written for others are refused for. */
const wrongParties: readonly Refusal[] = [
  ...each('/0', [null, true, 7, 'text', [], {}], 'invalid-case'),
  ...each('/0/schema', ['kemitraan/case@2', null, values.gone], 'invalid-case'),
  ...each('/0/parties/0/sector', ['state', '', '__proto__', 7, values.gone], 'invalid-case'),
  ...each('/0/parties/0/name', [7, null, values.gone], 'invalid-case'),
  ...each('/0/parties/0/identifiers', [7, 'text', {}, [7], [{ scheme: 'ID-COA' }]], 'invalid-case'),
  ...each('/0/contributions/0/resource', ['gold', '', '__proto__', 7], 'invalid-case'),
  { at: '/0/contributions/0/by', value: 'nobody', code: 'unknown-party' },
  ...each('/1', [null, true, 7, 'text', []], 'unknown-option'),
  { at: '/1/x', value: 1, code: 'unknown-option' },
  ...each('/1/asOf', dates, 'invalid-date'),
];

const verdict = resultOf('classifyArchetype', subject);
const bibliographies = ['toCsl', 'toBibtex'].map(
  (name): RefusedCall => ({
    name,
    args: [verdict, { locale: 'en', case: subject }],
    refusals: [
      ...each('/0', [null, true, 7, 'text', [[]]], 'invalid-input'),
      ...each('/0/framework', [null, 7, 'text', values.gone], 'unknown-framework'),
      { at: '/0/framework/version', value: '9.0.0', code: 'verdict-mismatch' },
      ...each(
        '/0/reasons/0/source',
        [[7], [{}], [{ ref: 'nobody' }], [{ ref: '__proto__' }]],
        'invalid-input',
      ),
      ...each('/0/reasons/0/evidence', [[7], [{}]], 'invalid-input'),
      {
        at: '/0/reasons/0/evidence',
        value: [{ list: 'observations', id: 'gone' }],
        code: 'verdict-mismatch',
      },
      ...each('/1', [null, true, 7, 'text', []], 'unknown-option'),
      { at: '/1/x', value: 1, code: 'unknown-option' },
      ...each('/1/locale', ['fr', '', '__proto__', null, 7, values.gone], 'unknown-locale'),
      ...each('/1/definitions', [null, 7, 'text', {}, [7]], 'invalid-definition'),
      ...each('/1/case', [null, 7, 'text', [], {}], 'invalid-case'),
      ...each('/1/case/sources', [7, 'text', {}, [7], [{ id: 'report' }], values.gone], 'invalid-case'),
      { at: '/1/case/id', value: 'another', code: 'verdict-mismatch' },
    ],
  }),
);

export const standards: readonly RefusedCall[] = [
  {
    name: 'iatiOrganisations',
    args: [subject, {}],
    refusals: wrongParties,
  },
  {
    name: 'toGraphMl',
    args: [subject, {}],
    refusals: [
      ...wrongParties,
      ...each('/0/parties/2/id', ['a b', '"', '<', ''], 'invalid-case'),
      ...each('/0/title', [7, null, values.gone], 'invalid-case'),
      { at: '/0/communications/0/to', value: 'village', code: 'invalid-case' },
      ...each('/1/lists', [null, 7, 'communications', {}, ['benefits'], [7]], 'unknown-option'),
    ],
  },
  ...bibliographies,
  {
    name: 'organisationIdentifier',
    args: [{ scheme: 'ID-COA', id: '1' }],
    refusals: [
      ...each('/0', [null, true, 7, 'ID-COA-1', [], {}], 'invalid-input'),
      ...each('/0/scheme', [null, 7, {}, values.gone], 'invalid-input'),
      ...each('/0/id', [null, 7, {}, values.gone], 'invalid-input'),
    ],
  },
  {
    name: 'identifierReadings',
    args: ['ID-COA-1', { schemes: ['ID-COA'] }],
    refusals: [
      ...each('/0', [null, true, 7, [], {}, values.undefinedValue], 'invalid-input'),
      ...each('/1', [null, true, 7, 'text', []], 'unknown-option'),
      { at: '/1/x', value: 1, code: 'unknown-option' },
      ...each('/1/schemes', [null, 7, 'ID-COA', {}, [7], [null]], 'invalid-input'),
    ],
  },
];
