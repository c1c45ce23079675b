import type { RoleModelDefinition } from '../../forms/role-model/definition.js';

/** The bodies of Table 4.2, in its order: government with its three, the community institutions with their four, the community. */
export const pippkStakeholderIds = [
  'local-government',
  'regional-secretariat',
  'kecamatan',
  'kelurahan',
  'lkk',
  'rw',
  'pkk',
  'karang-taruna',
  'lpm',
  'community',
] as const;
export type PippkStakeholder = (typeof pippkStakeholderIds)[number];

/** The parts that the table gives: the steering team, and the institutions of each level of territory. */
export const pippkRoleIds = ['tp-pippk', 'lkk-city', 'lkk-kecamatan', 'lkk-kelurahan'] as const;
export type PippkRole = (typeof pippkRoleIds)[number];

/** The 31 duties, in the order of Table 4.2: gov of government, lkk of the institutions by level, com of the community. */
export const pippkDutyIds = [
  'gov.general.1',
  'gov.general.2',
  'gov.general.3',
  'gov.special.1',
  'lkk.general.1',
  'lkk.city.1',
  'lkk.city.2',
  'lkk.city.3',
  'lkk.city.4',
  'lkk.city.5a',
  'lkk.city.5b',
  'lkk.city.5c',
  'lkk.city.5d',
  'lkk.kecamatan.1',
  'lkk.kecamatan.2',
  'lkk.kecamatan.3',
  'lkk.kecamatan.4',
  'lkk.kecamatan.5',
  'lkk.kecamatan.6',
  'lkk.kelurahan.1',
  'lkk.kelurahan.2',
  'lkk.kelurahan.3',
  'lkk.kelurahan.4',
  'lkk.kelurahan.5',
  'lkk.kelurahan.6',
  'lkk.kelurahan.7',
  'lkk.kelurahan.8',
  'lkk.kelurahan.9',
  'com.1',
  'com.2',
  'com.3',
] as const;
export type PippkDuty = (typeof pippkDutyIds)[number];

/** What is said of the table besides. */
export const pippkDutyStatementIds = [
  'three-elements',
  'by-level',
  'steering-team',
  'helping-the-steering-team',
  'forum-reading',
  'levels-unchecked',
  'organisation-figure',
] as const;
export type PippkDutyStatement = (typeof pippkDutyStatementIds)[number];

/**
 * Who does what in PIPPK: Table 4.2 of the LAN report, which has it from the technical guideline.
 *
 * Bodies, duties, and that the institutions divide their duties by the level of territory are published. Three things are
 * our reading. The three levels, and the steering team, are taken as roles: the table calls the former levels, and says
 * of the latter which bodies make it up. There are no pillars: the table has three elements, and they are told by their
 * bodies, since its government is that of one city, and any partnership has one. By which kinds and sectors the
 * parties of a case are known, and that what the community gains shows that it receives the benefits, is ours as well.
 *
 * A duty of a level is one of any of the institutions: a case does not say of which level a party is, unless the party
 * holds the role of that level. The table names what is expected of each; it says nothing of what was done.
 */
export const pippkStakeholderDuties = {
  form: 'role-model',
  id: 'pippk-stakeholder-duties',
  version: '1.0.0',
  basis: { model: 'adapted', rule: 'ours' },
  ofOneCase: true,
  source: [{ ref: 'lan', locator: '4.1.2, Table 4.2' }],
  pillars: {},
  stakeholders: {
    // As a case may have it in one party; so the community institutions below.
    'local-government': {
      sectors: ['government'],
      kinds: [
        'local-government',
        'city-government',
        'pemerintah-daerah',
        'pemerintah-kota',
        'pemda',
        'pemkot',
      ],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 1' }],
    },
    // The report calls it the secretary (Sekretaris Daerah) here, and the secretariat elsewhere.
    'regional-secretariat': {
      sectors: ['government'],
      kinds: [
        'regional-secretariat',
        'regional-secretary',
        'sekretariat-daerah',
        'sekretaris-daerah',
        'setda',
        'sekda',
      ],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 1' }],
    },
    kecamatan: {
      sectors: ['government'],
      kinds: ['kecamatan', 'sub-district'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 1' }],
    },
    kelurahan: {
      sectors: ['government'],
      kinds: ['kelurahan', 'urban-village'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 1' }],
    },
    // The table speaks of a forum of the four at city and kecamatan.
    lkk: {
      sectors: ['community', 'civil-society'],
      kinds: [
        'lkk',
        'forum-lkk',
        'lembaga-kemasyarakatan',
        'lembaga-kemasyarakatan-kelurahan',
        'community-institutions',
      ],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2' }],
    },
    rw: {
      sectors: ['community', 'civil-society'],
      kinds: ['rw', 'forum-rw', 'rukun-warga', 'citizens-association'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2' }],
    },
    pkk: {
      sectors: ['community', 'civil-society'],
      kinds: ['pkk', 'tp-pkk', 'forum-pkk', 'family-welfare-team'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2' }],
    },
    'karang-taruna': {
      sectors: ['community', 'civil-society'],
      kinds: ['karang-taruna', 'forum-karang-taruna', 'youth-organisation'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2' }],
    },
    lpm: {
      sectors: ['community', 'civil-society'],
      kinds: ['lpm', 'forum-lpm', 'lembaga-pemberdayaan-masyarakat', 'community-empowerment-institution'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2' }],
    },
    community: {
      sectors: ['community'],
      kinds: [
        'community',
        'masyarakat',
        'residents',
        'warga',
        'citizens',
        'community-group',
        'kelompok-masyarakat',
      ],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 3' }],
    },
  },
  roles: {
    'tp-pippk': {
      of: ['regional-secretariat', 'kecamatan', 'kelurahan'],
      basis: 'adapted',
      source: [
        { ref: 'lan', locator: '4.1.2, Table 4.2 no. 1' },
        { ref: 'lan', locator: '4.1.2' },
        { ref: 'lan', locator: '4.1.3' },
      ],
    },
    'lkk-city': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2a' }],
    },
    'lkk-kecamatan': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2b' }],
    },
    'lkk-kelurahan': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2c' }],
    },
  },
  duties: {
    'gov.general.1': {
      of: ['local-government', 'regional-secretariat', 'kecamatan', 'kelurahan'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 1' }],
    },
    'gov.general.2': {
      of: ['local-government', 'regional-secretariat', 'kecamatan', 'kelurahan'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 1' }],
    },
    'gov.general.3': {
      of: ['local-government', 'regional-secretariat', 'kecamatan', 'kelurahan'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 1' }],
    },
    'gov.special.1': {
      of: ['local-government', 'regional-secretariat', 'kecamatan', 'kelurahan'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 1' }],
    },
    'lkk.general.1': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2' }],
    },
    'lkk.city.1': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-city',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2a' }],
    },
    'lkk.city.2': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-city',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2a' }],
    },
    'lkk.city.3': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-city',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2a' }],
    },
    'lkk.city.4': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-city',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2a' }],
    },
    // One bullet of the table, on the companion facilitator, with four tasks set apart by semicolons.
    'lkk.city.5a': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-city',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2a' }],
    },
    'lkk.city.5b': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-city',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2a' }],
    },
    'lkk.city.5c': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-city',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2a' }],
    },
    'lkk.city.5d': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-city',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2a' }],
    },
    // Printed broken over two bullets in the middle of the sentence.
    'lkk.kecamatan.1': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-kecamatan',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2b' }],
    },
    'lkk.kecamatan.2': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-kecamatan',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2b' }],
    },
    'lkk.kecamatan.3': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-kecamatan',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2b' }],
    },
    'lkk.kecamatan.4': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-kecamatan',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2b' }],
    },
    'lkk.kecamatan.5': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-kecamatan',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2b' }],
    },
    'lkk.kecamatan.6': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-kecamatan',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2b' }],
    },
    // Printed in one paragraph with the words that introduce the list.
    'lkk.kelurahan.1': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-kelurahan',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2c' }],
    },
    'lkk.kelurahan.2': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-kelurahan',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2c' }],
    },
    'lkk.kelurahan.3': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-kelurahan',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2c' }],
    },
    'lkk.kelurahan.4': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-kelurahan',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2c' }],
    },
    'lkk.kelurahan.5': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-kelurahan',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2c' }],
    },
    'lkk.kelurahan.6': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-kelurahan',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2c' }],
    },
    'lkk.kelurahan.7': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-kelurahan',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2c' }],
    },
    'lkk.kelurahan.8': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-kelurahan',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2c' }],
    },
    'lkk.kelurahan.9': {
      of: ['lkk', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      role: 'lkk-kelurahan',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2c' }],
    },
    'com.1': {
      of: ['community'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 3' }],
    },
    'com.2': {
      of: ['community'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1.2, Table 4.2 no. 3' },
        { ref: 'lan', locator: '4.1.1' },
      ],
    },
    'com.3': {
      of: ['community'],
      facts: [{ shows: 'in', list: 'benefits', by: { stakeholder: 'community' } }],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 3' }],
    },
  },
  flows: {},
  conditions: {},
  statements: {
    'three-elements': { basis: 'published', source: [{ ref: 'lan', locator: '4.1.2' }] },
    'by-level': { basis: 'published', source: [{ ref: 'lan', locator: '4.1.2, Table 4.2 no. 2' }] },
    'steering-team': { basis: 'published', source: [{ ref: 'lan', locator: '4.1.2' }] },
    'helping-the-steering-team': {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1.2, Table 4.2 no. 2a' },
        { ref: 'lan', locator: '4.1.2, Table 4.2 no. 2b' },
      ],
    },
    'forum-reading': {
      basis: 'ours',
      source: [
        { ref: 'kemitraan' },
        { ref: 'lan', locator: '4.1.2, Table 4.2 no. 2a' },
        { ref: 'lan', locator: '4.1.2, Table 4.2 no. 2b' },
      ],
    },
    'levels-unchecked': { basis: 'ours', source: [{ ref: 'kemitraan' }] },
    'organisation-figure': {
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.1.2, Fig. 4.2' }],
    },
  },
} as const satisfies RoleModelDefinition<
  never,
  PippkStakeholder,
  PippkRole,
  PippkDuty,
  never,
  never,
  'pippk-stakeholder-duties',
  never,
  PippkDutyStatement
>;
