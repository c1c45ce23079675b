import type { Case } from '../../../src/case/case.js';
import { caseSchemaName } from '../../../src/case/vocabulary.js';
import { deepFreeze } from '../../deep-freeze.js';

export const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;

/** A role model with one of everything that facts can be read by. */
export const made = deepFreeze({
  form: 'role-model',
  id: 'made',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: ours.source,
  pillars: {
    state: { sectors: ['government'], ...ours },
    people: { sectors: ['community'], kinds: ['cooperative'], ...ours },
  },
  stakeholders: {
    kelurahan: { pillar: 'state', kinds: ['kelurahan'], elsewhere: ['desa'], ...ours },
    kecamatan: { pillar: 'state', kinds: ['kecamatan'], ...ours },
    youth: { pillar: 'people', kinds: ['karang-taruna'], ...ours },
  },
  roles: {
    host: { of: ['state'], ...ours },
    guide: { of: ['kelurahan'], ...ours },
  },
  duties: {
    'host.open': { of: ['state'], role: 'host', ...ours },
    'host.pay': {
      of: ['state'],
      role: 'host',
      facts: [
        {
          shows: 'in',
          list: 'contributions',
          by: { pillar: 'state' },
          resource: ['funds'],
          fund: ['public-budget'],
        },
      ],
      ...ours,
    },
    'host.stay-out': {
      of: ['kecamatan'],
      facts: [{ shows: 'out', list: 'decisions', by: { stakeholder: 'kecamatan' } }],
      ...ours,
    },
    plan: {
      of: ['people'],
      facts: [{ shows: 'in', list: 'activities', by: { pillar: 'people' }, functions: ['planning'] }],
      ...ours,
    },
  },
  flows: {
    ideas: {
      kind: 'idea',
      from: ['people'],
      to: ['state'],
      facts: [{ shows: 'in', list: 'communications', by: { pillar: 'people' }, to: { pillar: 'state' } }],
      ...ours,
    },
    gains: {
      kind: 'benefit',
      to: ['people'],
      facts: [{ shows: 'in', list: 'benefits', by: { pillar: 'people' } }],
      ...ours,
    },
  },
  conditions: {
    doubled: { kind: 'strength', facts: [{ shows: 'in', holdsAll: ['host', 'guide'] }], ...ours },
    apart: {
      kind: 'standing',
      facts: [{ shows: 'out', holdsAll: ['host', 'guide'], stakeholder: 'kecamatan' }],
      ...ours,
    },
    signed: {
      kind: 'agreement',
      severity: 'note',
      facts: [{ shows: 'in', list: 'agreements', kind: ['mou'] }],
      ...ours,
    },
    opened: {
      kind: 'evidence',
      facts: [{ shows: 'in', list: 'roles', by: { stakeholder: 'kecamatan' }, duties: ['host.open'] }],
      ...ours,
    },
    tied: {
      kind: 'supervision',
      facts: [
        {
          shows: 'in',
          list: 'dependencies',
          kind: ['financial'],
          by: { pillar: 'people' },
          to: { role: 'host' },
        },
      ],
      ...ours,
    },
    budget: {
      kind: 'funding',
      finding: false,
      facts: [{ shows: 'in', list: 'contributions', resource: ['funds'], by: { role: 'host' } }],
      ...ours,
    },
    audited: {
      kind: 'funding',
      if: ['budget', 'people'],
      facts: [{ shows: 'in', list: 'activities', functions: ['controlling'] }],
      ...ours,
    },
    unsaid: { kind: 'funding', stated: false, ...ours },
  },
} as const);

const party = (id: string, sector: string, kind?: string) => ({
  id,
  name: id,
  sector,
  ...(kind === undefined ? {} : { kind }),
});

export const lurah = party('lurah', 'government', 'kelurahan');
export const camat = party('camat', 'government', 'kecamatan');
export const village = party('village', 'government', 'desa');
export const office = party('office', 'government');
export const youth = party('youth', 'community', 'karang-taruna');
export const residents = party('residents', 'community');
export const coop = party('coop', 'business', 'cooperative');
export const shop = party('shop', 'business');

/** A case of these parties (four, if none are given), frozen; anything that the JSON may hold. */
export function caseOf(rest: object = {}): Case {
  const json = {
    schema: caseSchemaName,
    id: 'case',
    title: 'Case',
    parties: [lurah, camat, youth, shop],
    ...rest,
  };
  return deepFreeze(JSON.parse(JSON.stringify(json)));
}
