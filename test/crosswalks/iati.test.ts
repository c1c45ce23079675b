import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import { sectors } from '../../src/case/vocabulary.js';
import { iatiRoleComparisons } from '../../src/crosswalks/iati-roles.js';
import { leadershipRoleIds } from '../../src/frameworks/participation-leadership-roles/definition.js';
import {
  crosswalksOf,
  iatiOrganisationRoles,
  iatiOrganisations,
  iatiOrganisationTypes,
  iatiRoleRules,
  iatiTypesBySector,
} from '../../src/registry.js';
import { publishedCases } from '../assess/cases.js';
import { thrownBy } from '../core/thrown-by.js';
import { deepFreeze } from '../deep-freeze.js';
import { notPlain } from '../forms/plain-json.js';

// As xml/OrganisationType.xml and xml/OrganisationRole.xml of the code lists have them.
const types = {
  '10': 'Government',
  '11': 'Local Government',
  '15': 'Other Public Sector',
  '21': 'International NGO',
  '22': 'National NGO',
  '23': 'Regional NGO',
  '24': 'Partner Country based NGO',
  '30': 'Public Private Partnership',
  '40': 'Multilateral',
  '60': 'Foundation',
  '70': 'Private Sector',
  '71': 'Private Sector in Provider Country',
  '72': 'Private Sector in Aid Recipient Country',
  '73': 'Private Sector in Third Country',
  '80': 'Academic, Training and Research',
  '90': 'Other',
};
const roles = { '1': 'Funding', '2': 'Accountable', '3': 'Extending', '4': 'Implementing' };

describe('the code lists', () => {
  test.each([
    ['types', iatiOrganisationTypes, types],
    ['roles', iatiOrganisationRoles, roles],
  ])('have the %s of IATI, by its names', (_, list, published) => {
    expect(Object.fromEntries(list.map(({ code, label }) => [code, label.en]))).toEqual(published);
    expect(list.map(({ code }) => code)).toEqual(Object.keys(published));
    for (const { label } of list) expect(label.id).toMatch(/\S/);
  });
});

describe('the types of a sector', () => {
  test.each(sectors)('%s: codes that there are, each once, and why they are open', (sector) => {
    const { types: open, note, basis, source } = iatiTypesBySector[sector];
    expect(open.filter((code) => !Object.hasOwn(types, code))).toEqual([]);
    expect([...open]).toEqual([...new Set(open)].sort());
    for (const text of [note.en, note.id]) expect(text).toMatch(/^\p{Lu}.{20,}\.$/u);
    expect(source.some(({ ref }) => ref === 'iati-codelists')).toBe(true);
    expect(source.some(({ ref }) => ref === 'kemitraan')).toBe(basis === 'ours');
  });

  test('every type is of some sector, and a sector that says nothing is of any', () => {
    expect([...iatiTypesBySector.other.types]).toEqual(Object.keys(types));
  });

  test('a sector alone does not tell government from local government', () => {
    expect(iatiTypesBySector.government.types).toEqual(expect.arrayContaining(['10', '11']));
  });
});

test('whoever owns a medium is left open, and a lender may be a foundation, an NGO or a cooperative', () => {
  expect(iatiTypesBySector.media.types).toEqual(iatiTypesBySector.other.types);
  expect(iatiTypesBySector.finance.types).toEqual(expect.arrayContaining(['22', '24', '60', '90']));
});

describe('the rules and comparisons', () => {
  test.each(Object.entries(iatiRoleRules))('%s is of a role, and says on what it rests', (_, rule) => {
    expect(Object.keys(roles)).toContain(rule.role);
    expect(rule.source[0]).toEqual({ ref: 'iati-codelists', locator: `OrganisationRole ${rule.role}` });
    // What a fact leaves open is ours to say.
    expect(rule.basis).toBe(rule.tells === 'yes' ? 'adapted' : 'ours');
    for (const text of [rule.note.en, rule.note.id]) expect(text).toMatch(/^\p{Lu}.{15,}\.$/u);
  });

  test('leadership roles are a relation to roles of IATI, and a function neither way', () => {
    const repeated = (ids: readonly string[]) => new Set(ids).size < ids.length;
    expect(new Set(iatiRoleComparisons.map(({ from }) => from.member))).toEqual(new Set(leadershipRoleIds));
    expect(repeated(iatiRoleComparisons.map(({ from }) => from.member))).toBe(true);
    expect(repeated(iatiRoleComparisons.map(({ to }) => to.member))).toBe(true);
    for (const row of iatiRoleComparisons) {
      expect([row.basis, row.relation]).toEqual(['ours', 'resembles']);
      expect(row.source).toContainEqual({
        ref: 'iati-codelists',
        locator: `OrganisationRole ${row.to.member}`,
      });
      for (const text of [row.note.en, row.note.id]) expect(text).toMatch(/^\p{Lu}.{20,}\.$/u);
    }
  });

  test('they are found as every crosswalk is', () => {
    expect(crosswalksOf('iati-organisation-role')).toEqual(iatiRoleComparisons);
    expect(crosswalksOf('iati-organisation-role', '1').map(({ from }) => from.member)).toEqual(['sponsor']);
  });
});

const parties = [
  { id: 'city', name: 'City', sector: 'government' },
  { id: 'bank', name: 'Bank', sector: 'finance' },
  { id: 'group', name: 'Group', sector: 'community', standing: 'beneficiary' },
] as const;
const caseWith = (facts: Partial<Case>): Case => ({
  schema: 'kemitraan/case@1',
  id: 'case',
  title: 'A case',
  parties,
  ...facts,
});
const held = (facts: Partial<Case>, options?: { readonly asOf?: string }) =>
  Object.fromEntries(
    iatiOrganisations(caseWith(facts), options).map(({ party, roles: all }) => [
      party,
      all.map((one) => one.held.slice(0, 1)).join(''),
    ]),
  );
const funds = { resource: 'funds' } as const;
const every: Case['complete'] = ['parties', 'contributions', 'decisions', 'activities', 'roles'];

// y, m and n are yes, maybe and no, for the roles 1 to 4.
describe('a role is held', () => {
  test.each<[string, Partial<Case>, object]>([
    ['nothing is known', {}, { city: 'mmmm', bank: 'mmmm', group: 'mmmm' }],
    ['there was nothing', { complete: every }, { city: 'nmnn', bank: 'nmnn', group: 'nmnn' }],
    [
      'one gives funds to the partnership',
      { contributions: [{ by: 'city', ...funds }] },
      { city: 'ymmm', bank: 'mmmm', group: 'mmmm' },
    ],
    [
      'one gives funds, and the list is complete',
      { contributions: [{ by: 'city', ...funds }], complete: ['contributions'] },
      { city: 'ymnm', bank: 'nmmm', group: 'nmmm' },
    ],
    [
      'one passes funds on',
      {
        contributions: [
          { by: 'city', to: 'bank', ...funds },
          { by: 'bank', to: 'group', ...funds },
        ],
        complete: ['contributions'],
      },
      { city: 'ymmm', bank: 'mmmm', group: 'nmmm' },
    ],
    [
      'one gives funds to itself',
      { contributions: [{ by: 'city', to: 'city', ...funds }], complete: ['contributions'] },
      { city: 'ymnm', bank: 'nmmm', group: 'nmmm' },
    ],
    [
      'what is given is no money',
      { contributions: [{ by: 'city', to: 'bank', resource: 'land' }], complete: ['contributions'] },
      { city: 'nmnm', bank: 'nmnm', group: 'nmnm' },
    ],
    ['one oversees', { parties: [{ ...parties[0], standing: 'overseer' }] }, { city: 'mymm' }],
    [
      'one decides and another is asked',
      { decisions: [{ subject: 'a', by: ['city'], consulted: ['bank'] }], complete: ['decisions'] },
      { city: 'mmmm', bank: 'mmmm', group: 'mmmm' },
    ],
    [
      'two act, and no others do',
      { activities: [{ subject: 'a', by: ['city', 'group'] }], complete: ['activities'] },
      { city: 'mmmy', bank: 'mmmn', group: 'mmmy' },
    ],
    [
      'a part acts, which may act for its whole',
      {
        parties: [{ ...parties[0], partOf: 'bank' }, ...parties.slice(1)],
        activities: [{ subject: 'a', by: ['city'] }],
        complete: ['activities', 'contributions'],
      },
      { city: 'mmmy', bank: 'mmmm', group: 'nmnn' },
    ],
    [
      'one is a sponsor, which may fund where no list of funds says so',
      { roles: [{ party: 'city', role: 'sponsor' }], complete: every },
      { city: 'mmnn', bank: 'nmnn', group: 'nmnn' },
    ],
    [
      'one is a champion, and a facilitator',
      {
        roles: [
          { party: 'city', role: 'champion' },
          { party: 'bank', role: 'facilitator' },
          { party: 'group', role: 'leading-sector' },
        ],
        complete: every,
      },
      { city: 'nmmm', bank: 'nmnm', group: 'nmnn' },
    ],
  ])('%s', (_, facts, told) => {
    expect(held(facts)).toEqual(told);
  });

  test('a row that may be later than the day gives at most maybe, and one that surely is does not count', () => {
    const facts: Partial<Case> = {
      contributions: [{ by: 'city', ...funds, date: '2020' }],
      activities: [{ subject: 'a', by: ['bank'], date: '2020-06' }],
      complete: every,
    };
    expect(held(facts, { asOf: '2020-12-31' })).toEqual({ city: 'ymnn', bank: 'nmmy', group: 'nmmn' });
    expect(held(facts, { asOf: '2020-06-15' })).toEqual({ city: 'mmnn', bank: 'nmmm', group: 'nmmn' });
    expect(held(facts, { asOf: '2019' })).toEqual({ city: 'nmnn', bank: 'nmnn', group: 'nmnn' });
  });

  test('a yes has its reason, with the rows and the source; what is not known has none', () => {
    const [city] = iatiOrganisations(
      caseWith({
        contributions: [{ id: 'grant', by: 'city', ...funds }],
        roles: [{ id: 'r', party: 'city', role: 'sponsor' }],
      }),
    );
    const [funding, accountable, extending] = city?.roles ?? [];
    expect(funding).toMatchObject({
      role: '1',
      held: 'yes',
      because: [
        {
          rule: 'gives-funds',
          tells: 'yes',
          evidence: [{ list: 'contributions', id: 'grant' }],
          basis: 'adapted',
        },
        { rule: 'resembles', tells: 'maybe', evidence: [{ list: 'roles', id: 'r' }], basis: 'ours' },
      ],
    });
    expect(accountable?.because.map(({ rule }) => rule)).toEqual(['resembles']);
    expect(extending).toEqual({ role: '3', held: 'maybe', because: [] });
  });
});

test('a party keeps its name, its standing and its identifiers, with the text or why there is none', () => {
  const identifiers = [
    { scheme: 'ID-KHH', id: 'AHU-1' },
    { scheme: 'npwp', id: '1' },
  ];
  const [city, , group] = iatiOrganisations(
    caseWith({ parties: [{ ...parties[0], identifiers }, ...parties.slice(1)] }),
  );
  expect(city).toMatchObject({ party: 'city', name: 'City', standing: 'partner' });
  expect(group?.standing).toBe('beneficiary');
  expect(city?.identifiers).toEqual([
    { scheme: 'ID-KHH', id: 'AHU-1', text: 'ID-KHH-AHU-1' },
    { scheme: 'npwp', id: '1', text: null, reason: 'not-a-scheme', part: 'scheme' },
  ]);
});

test.each([...publishedCases])(
  'of %s every party is told, and every reason names a row of it',
  (_, subject) => {
    const told = iatiOrganisations(deepFreeze(subject));
    expect(told.map(({ party }) => party)).toEqual(subject.parties?.map(({ id }) => id));
    expect(notPlain(told)).toEqual([]);
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
    for (const { party, roles: all, type } of told) {
      expect(type.possible.length).toBeGreaterThan(0);
      for (const { held: so, because } of all) {
        // None of these cases declares such a list complete.
        expect(so).toBe(because.some(({ tells }) => tells === 'yes') ? 'yes' : 'maybe');
        for (const { evidence } of because) expect(evidence.length, party).toBeGreaterThan(0);
      }
    }
  },
);

test('results share nothing with the tables', () => {
  const [first] = iatiOrganisations(caseWith({}));
  if (!first) throw new Error('There is no party.');
  (first.type.possible as string[]).pop();
  (first.type.note as { en: string }).en = '';
  expect(iatiOrganisations(caseWith({}))[0]?.type.possible).toEqual(['10', '11', '15']);
  expect(iatiTypesBySector.government.note.en).not.toBe('');
});

describe('what is refused', () => {
  const throwing = Object.defineProperty(caseWith({}), 'contributions', {
    enumerable: true,
    get() {
      throw new Error('not readable');
    },
  });
  test.each([
    ['nothing', undefined, {}, 'invalid-case'],
    ['a record', {}, {}, 'invalid-case'],
    ['another schema', { ...caseWith({}), schema: 'x' }, {}, 'invalid-case'],
    [
      'a sector that there is none of',
      caseWith({ parties: [{ ...parties[0], sector: 'toString' as never }] }),
      {},
      'invalid-case',
    ],
    [
      'a party without a name',
      caseWith({ parties: [{ id: 'a', sector: 'media' } as never] }),
      {},
      'invalid-case',
    ],
    [
      'a resource that there is none of',
      caseWith({ contributions: [{ by: 'city', resource: 'gold' as never }] }),
      {},
      'invalid-case',
    ],
    ['funds of nobody', caseWith({ contributions: [{ by: 'nobody', ...funds }] }), {}, 'unknown-party'],
    [
      'identifiers that are none',
      caseWith({ parties: [{ ...parties[0], identifiers: [7 as never] }] }),
      {},
      'invalid-case',
    ],
    ['a date that is none', caseWith({}), { asOf: '2020-13' }, 'invalid-date'],
    ['a date that is no text', caseWith({}), { asOf: 2020 }, 'invalid-date'],
    ['an option that there is none of', caseWith({}), { parties: [] }, 'unknown-option'],
    ['options that are none', caseWith({}), null, 'unknown-option'],
    ['what throws', throwing, {}, 'invalid-input'],
  ])('%s', (_, given, options, code) => {
    expect(thrownBy(() => iatiOrganisations(given as never, options as never)).code).toBe(code);
  });
});

test('all of the thousands of an activity are told the same reason', () => {
  const parties = Array.from({ length: 6_000 }, (_, place) => ({
    id: `p${place}`,
    name: 'P',
    sector: 'business' as const,
  }));
  const by = parties.map(({ id }) => id);
  const organisations = iatiOrganisations({
    schema: 'kemitraan/case@1',
    id: 'c',
    title: 'C',
    parties,
    activities: [{ subject: 'x', by }],
  });
  const evidence = new Set(organisations.map(({ roles }) => JSON.stringify(roles[3]?.because)));
  expect(evidence.size).toBe(1);
});
