import { date, filled, id, known, list, object, oneOf, ref, type Spec, text, whole } from './spec.js';

const functions = oneOf('planning', 'organizing', 'actuating', 'controlling');
/** What every fact and observation may carry. */
const row = { id, source: ref, locator: text, date, function: functions, note: text };
const common = (n: number) => ({
  id: `row-${n}`,
  source: 'report',
  locator: 'p. 3',
  date: '2014-05-06',
  function: 'planning',
  note: 'as told there',
});

/** A case document, as its documentation says. */
export const caseSpec: Spec = object('schema id title', {
  schema: oneOf('kemitraan/case@1'),
  id,
  title: text,
  place: text,
  summary: text,
  period: object('', { from: date, to: date }),
  parties: list(
    object('id name sector', {
      ...row,
      name: text,
      sector: oneOf(
        ...[
          'government',
          'business',
          'community',
          'university',
          'civil-society',
          'finance',
          'media',
          'other',
        ],
      ),
      standing: oneOf('partner', 'beneficiary', 'supporter', 'overseer'),
      partOf: ref,
      kind: text,
      identifiers: list(object('scheme id', { scheme: text, id: text })),
    }),
  ),
  contributions: list(
    object('by resource', {
      ...row,
      by: ref,
      to: ref,
      resource: oneOf(
        ...[
          'funds',
          'people',
          'expertise',
          'technology',
          'facilities',
          'land',
          'authority',
          'access',
          'ideas',
          'other',
        ],
      ),
      amount: object('value currency', { value: whole, currency: { is: 'currency' } }),
      fund: oneOf('public-budget', 'company-csr', 'donation', 'other'),
    }),
  ),
  benefits: list(object('to kind', { ...row, to: ref, kind: text, description: text })),
  communications: list(
    object('from to', { ...row, from: ref, to: ref, direction: oneOf('two-way', 'one-way'), mode: text }),
  ),
  decisions: list(object('subject by', { ...row, subject: text, by: filled(ref), consulted: list(ref) })),
  dependencies: list(
    object('of on kind', {
      ...row,
      of: ref,
      on: ref,
      kind: oneOf('financial', 'regulatory', 'patronage', 'technical'),
    }),
  ),
  roles: list(
    object('party role', {
      ...row,
      party: ref,
      role: known('unknown-role'),
      duties: list(known('unknown-duty')),
    }),
  ),
  activities: list(
    object('subject by', {
      ...row,
      subject: text,
      by: filled(ref),
      tasks: list(known('unknown-task')),
      closes: list(known('unknown-phase')),
    }),
  ),
  agreements: list(
    object('kind', {
      ...row,
      kind: oneOf('mou', 'contract', 'regulation', 'decree', 'oral'),
      parties: filled(ref),
      title: text,
    }),
  ),
  sources: list(
    object('id citation kind extent', {
      id,
      citation: text,
      kind: text,
      extent: oneOf('abstract', 'excerpt', 'full'),
    }),
  ),
  informants: list(object('id', { id, party: ref })),
  observations: list(
    object('indicator level', {
      ...row,
      indicator: known('unknown-indicator'),
      level: { is: 'level' },
      about: filled(ref),
      coder: { is: 'name' },
      informant: ref,
      method: oneOf('interview', 'observation', 'document', 'survey'),
      holder: ref,
      attributedTo: ref,
    }),
  ),
  complete: list(oneOf('parties')),
  published: list(
    object('framework finding source locator', {
      framework: id,
      finding: text,
      holds: list(known('unknown-member')),
      excludes: list(known('unknown-member')),
      source: ref,
      locator: text,
    }),
  ),
  defines: list(known('unknown-framework')),
});

/** A case with a row in every list and a value under every key. Nothing refers to the first row of a list. */
export const wholeCase = {
  schema: 'kemitraan/case@1',
  id: 'drying-house',
  title: 'The drying house (invented)',
  place: 'Lembah Randu',
  summary: 'What happened.',
  period: { from: '2014', to: '2015-03' },
  parties: [
    {
      ...common(1),
      id: 'first',
      name: 'A party that nothing refers to',
      sector: 'other',
      standing: 'overseer',
      partOf: 'factory',
      kind: 'office',
      identifiers: [{ scheme: 'ID-NIB', id: '12 / 34' }],
    },
    { id: 'village', name: 'The village', sector: 'government' },
    { id: 'factory', name: 'The factory', sector: 'business' },
    { id: 'group', name: 'The group', sector: 'community' },
  ],
  contributions: [
    {
      ...common(2),
      by: 'factory',
      to: 'village',
      resource: 'funds',
      amount: { value: 900, currency: 'IDR' },
      fund: 'donation',
    },
  ],
  benefits: [{ ...common(3), to: 'village', kind: 'income', description: 'Work for some.' }],
  communications: [{ ...common(4), from: 'village', to: 'factory', direction: 'one-way', mode: 'letter' }],
  decisions: [{ ...common(5), subject: 'the site', by: ['village', 'factory'], consulted: ['group'] }],
  dependencies: [{ ...common(6), of: 'village', on: 'factory', kind: 'financial' }],
  roles: [
    {
      ...common(7),
      party: 'village',
      role: 'facilitator',
      duties: ['participation-leadership-roles.facilitator.guard-neutrality'],
    },
  ],
  activities: [
    {
      ...common(8),
      subject: 'training',
      by: ['factory'],
      tasks: ['msp-phases.initiation.outline'],
      closes: ['msp-phases.initiation'],
    },
  ],
  agreements: [{ ...common(9), kind: 'mou', parties: ['village', 'factory'], title: 'Memorandum' }],
  sources: [
    { id: 'letter', citation: 'A letter (2014)', kind: 'letter', extent: 'excerpt' },
    { id: 'report', citation: 'A report (2016)', kind: 'report', extent: 'full' },
  ],
  informants: [
    { id: 'clerk', party: 'village' },
    { id: 'head', party: 'village' },
  ],
  observations: [
    {
      ...common(10),
      indicator: 'partnership-archetypes.balance',
      level: 'mostly-out',
      about: ['village', 'factory'],
      coder: 'one',
      informant: 'head',
      method: 'interview',
      holder: 'village',
      attributedTo: 'factory',
    },
  ],
  complete: ['parties', 'benefits'],
  published: [
    {
      framework: 'partnership-archetypes',
      finding: 'semu',
      holds: ['pseudo'],
      excludes: ['mutualism'],
      source: 'report',
      locator: 'p. 40',
    },
  ],
  defines: ['partnership-archetypes'],
};
