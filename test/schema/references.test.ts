import { describe, expect, test } from 'vitest';
import { type Definition, indicatorIds } from '../../src/forms/definition.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { parseCase } from '../../src/schema.js';
import { balance, factory, least, party, report, village, whole } from './documents.js';

const at = (input: unknown): readonly string[] => {
  const result = parseCase(input);
  return result.ok ? [] : result.faults.map(({ code, path }) => `${code} ${path.join('.')}`);
};

/** Every place that names a row of another list. */
const places: readonly (readonly [list: string, id: string, keys: readonly (string | number)[]])[] = [
  ['parties', 'village', ['contributions', 0, 'to']],
  ['parties', 'village', ['contributions', 1, 'by']],
  ['parties', 'village', ['benefits', 0, 'to']],
  ['parties', 'village', ['communications', 0, 'from']],
  ['parties', 'factory', ['communications', 0, 'to']],
  ['parties', 'village', ['decisions', 0, 'by', 0]],
  ['parties', 'plant', ['decisions', 0, 'consulted', 0]],
  ['parties', 'village', ['dependencies', 0, 'of']],
  ['parties', 'factory', ['dependencies', 0, 'on']],
  ['parties', 'village', ['roles', 0, 'party']],
  ['parties', 'factory', ['activities', 0, 'by', 0]],
  ['parties', 'village', ['agreements', 0, 'parties', 0]],
  ['parties', 'factory', ['parties', 2, 'partOf']],
  ['parties', 'village', ['informants', 0, 'party']],
  ['parties', 'village', ['observations', 0, 'about', 0]],
  ['parties', 'village', ['observations', 0, 'holder']],
  ['parties', 'factory', ['observations', 0, 'attributedTo']],
  ['sources', 'report', ['parties', 0, 'source']],
  ['sources', 'report', ['observations', 0, 'source']],
  ['sources', 'report', ['published', 0, 'source']],
  ['informants', 'head', ['observations', 0, 'informant']],
];

type Node = Record<string | number, unknown>;

/** The whole document with another value at one place. */
function changed(keys: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(whole);
  const parent = keys.slice(0, -1).reduce((node, key) => (node as Node)[key], copy);
  (parent as Node)[keys.at(-1) ?? ''] = value;
  return copy;
}

describe('a name that leads nowhere', () => {
  test.each(places)('in %s, where %s stood: %j', (list, id, keys) => {
    expect(keys.reduce<unknown>((node, key) => (node as Node)[key], whole)).toBe(id);
    const result = parseCase(changed(keys, `${id}s`));
    expect(result).toMatchObject({
      faults: [{ code: 'dangling-reference', path: keys, params: { id: `${id}s`, list } }],
    });
    expect(result.ok || result.faults[0]?.params).toMatchObject({ nearest: expect.arrayContaining([id]) });
  });

  const lists = [
    'contributions',
    'benefits',
    'communications',
    'decisions',
    'dependencies',
    'roles',
    'activities',
  ];
  test.each([...lists, 'agreements', 'observations'])('the source of a row of %s', (list) => {
    expect(at(changed([list, 0, 'source'], 'nowhere'))).toEqual([`dangling-reference ${list}.0.source`]);
  });

  test('is looked up by the whole id, and by its case', () => {
    expect(at({ ...least, parties: [village], benefits: [{ to: 'Village', kind: 'k' }] })).toHaveLength(1);
  });

  test('leads nowhere too where the list is left out, but is not looked up in a list that cannot be read', () => {
    const benefits = [{ to: 'village', kind: 'k' }];
    expect(at({ ...least, benefits })).toEqual(['dangling-reference benefits.0.to']);
    expect(at({ ...least, benefits, parties: 'village' })).toEqual(['wrong-type parties']);
  });

  test('is found beside other faults of the document and of its own row', () => {
    expect(at({ ...least, title: 5, benefits: [{ to: 'village', knd: 'k' }, null] })).toEqual([
      'wrong-type title',
      'dangling-reference benefits.0.to',
      'unknown-key benefits.0.knd',
      'missing benefits.0.kind',
      'wrong-type benefits.1',
    ]);
  });

  test('is found in a row that is wrong, and a wrong row can be named', () => {
    const parties = [{ ...village, sector: 'x' }];
    expect(at({ ...least, parties, benefits: [{ to: 'village', kind: 'k' }] })).toEqual([
      'not-one-of parties.0.sector',
    ]);
  });
});

describe('an id given twice', () => {
  const rows: Readonly<Record<string, object>> = {
    parties: village,
    contributions: { by: 'v', resource: 'land' },
    benefits: { to: 'v', kind: 'k' },
    communications: { from: 'v', to: 'w' },
    decisions: { subject: 's', by: ['v'] },
    dependencies: { of: 'v', on: 'v', kind: 'financial' },
    roles: { party: 'v', role: 'r' },
    activities: { subject: 's', by: ['v'] },
    agreements: { kind: 'mou' },
    sources: report,
    informants: {},
    observations: { indicator: balance, level: 'in' },
  };

  test.each(Object.keys(rows))('in %s', (list) => {
    const row = { ...rows[list], id: 'same' };
    const parties = [
      { ...village, id: 'v' },
      { ...village, id: 'w' },
    ];
    expect(at({ ...least, parties, [list]: [row, { ...row, id: 'other' }, row] })).toContain(
      `duplicate-id ${list}.2.id`,
    );
  });

  test('a third time names the first', () => {
    const result = parseCase({ ...least, parties: [village, village, village] });
    expect(result.ok || result.faults.map(({ params }) => params)).toEqual([
      { id: 'village', first: 0 },
      { id: 'village', first: 0 },
    ]);
  });

  test.each([
    [
      'a duty',
      {
        roles: [
          { party: 'village', role: 'sponsor', duties: ['two-pillar-model.rs.1', 'two-pillar-model.rs.1'] },
        ],
      },
      'roles.0.duties.1',
    ],
    [
      'a party of an agreement',
      { agreements: [{ kind: 'mou', parties: ['village', 'village'] }] },
      'agreements.0.parties.1',
    ],
    ['a complete list', { complete: ['roles', 'roles'] }, 'complete.1'],
  ])('%s', (_, change, path) => {
    expect(at({ ...least, parties: [village], ...change })).toEqual([`duplicate-id ${path}`]);
  });
});

describe('a framework of the caller', () => {
  const own: Definition = { ...frameworks['partnership-archetypes'], id: 'own' };
  const document = {
    ...least,
    defines: ['own', 'partnership-archetypes'],
    observations: [...indicatorIds(own), balance].map((indicator) => ({ indicator, level: 'in' })),
  };

  test('is known where it is given, beside those of the library', () => {
    expect(parseCase(document, { definitions: [own] })).toEqual({ ok: true, case: document });
  });

  test('is not known where it is not given, and leaves no trace', () => {
    const asked = indicatorIds(own).map((_, index) => `unknown-indicator observations.${index}.indicator`);
    expect(at(document)).toEqual(['unknown-framework defines.0', ...asked]);
  });

  test('does not make an indicator of its own id', () => {
    const observations = [{ indicator: 'own', level: 'in' }];
    expect(parseCase({ ...least, observations }, { definitions: [own] })).toMatchObject({
      faults: [{ code: 'unknown-indicator', params: { id: 'own' } }],
    });
  });
});

describe('dates', () => {
  test.each([
    ['2015', '2014', 1],
    ['2015', '2015', 0],
    ['2015-06', '2015', 0],
    ['2015', '2015-01-01', 0],
    ['2015-02', '2015-01-31', 1],
    ['2015-02-02', '2015-02-01', 1],
    ['2015-13', '2014', 0],
  ])('a period from %s to %s surely ends before it begins: %i', (from, to, times) => {
    expect(
      at({ ...least, period: { from, to } }).filter((fault) => fault.startsWith('to-before')),
    ).toHaveLength(times);
  });
});

describe('a level that does not apply', () => {
  const row = { indicator: balance, level: 'not-applicable' };
  test.each([
    [{}, ['note-missing observations.0.note']],
    [{ note: ' ' }, ['blank observations.0.note', 'note-missing observations.0.note']],
    [{ note: 'no work is shared' }, []],
  ])('with %j', (note, expected) => {
    expect(at({ ...least, observations: [{ ...row, ...note }] })).toEqual(expected);
  });
});

test('a party may be a part of another that comes later', () => {
  expect(at({ ...least, parties: [{ ...village, partOf: 'factory' }, factory] })).toEqual([]);
  expect(at(party({ partOf: 'village' }))).toEqual([]);
});
