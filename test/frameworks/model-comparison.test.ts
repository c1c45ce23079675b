import { describe, expect, test } from 'vitest';
import type { Case, Contribution, Party } from '../../src/case/case.js';
import type { CompletableList } from '../../src/case/vocabulary.js';
import { compareModels, type ModelOutcome } from '../../src/crosswalks/compare-models.js';
import { modelAspectIds, modelAspects } from '../../src/crosswalks/model-aspects.js';
import { thrownBy } from '../core/thrown-by.js';
import expected from './fidelity/model-comparison.json' with { type: 'json' };

const wordsOf = (locator: string) =>
  ` ${locator
    .replace(/[(),;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `;
const lacking = (text: string, keys: readonly string[]) =>
  keys.filter((key) => !key.split('|').some((one) => text.toLowerCase().includes(one.toLowerCase())));
const rowOf = (id: string) => Object.entries(modelAspects).find(([aspect]) => aspect === id)?.[1];

describe('the aspects of the published comparison', () => {
  test('are those of the codebook, in its order', () => {
    expect(modelAspectIds).toEqual(expected.aspects.map(({ id }) => id));
    expect(Object.keys(modelAspects)).toEqual(expected.aspects.map(({ id }) => id));
    expect(modelAspectIds).toHaveLength(expected.counts.aspects);
  });

  test.each(expected.aspects)('$id mentions of both models what the source does', ({ id, two, four }) => {
    const row = rowOf(id);
    expect(lacking(row?.['two-pillar-model'].en ?? '', two)).toEqual([]);
    expect(lacking(row?.['four-pillar-model'].en ?? '', four)).toEqual([]);
    for (const words of [row?.label, row?.['two-pillar-model'], row?.['four-pillar-model']])
      expect(words?.id.trim()).toBeTruthy();
  });

  test.each(expected.aspects)('$id cites the places of the source', ({ id, at, alsoAt = [] }) => {
    const cited = (rowOf(id)?.source ?? []).map((one) => wordsOf('ref' in one ? (one.locator ?? '') : ''));
    for (const place of [...at, ...alsoAt])
      expect([place, cited.some((locator) => locator.includes(wordsOf(place)))]).toEqual([place, true]);
  });

  test('the flows are told with the colours of the source', () => {
    const { two, four } = expected.aspects.find(({ id }) => id === 'flows')?.colours ?? {};
    expect(two).toBeDefined();
    expect(lacking(modelAspects.flows['two-pillar-model'].en, Object.values(two ?? {}))).toEqual([]);
    expect(lacking(modelAspects.flows['four-pillar-model'].en, Object.values(four ?? {}))).toEqual([]);
  });

  test('leading sector is the government in both models, so that it sets none apart', () => {
    for (const model of ['two-pillar-model', 'four-pillar-model'] as const)
      expect(modelAspects.government[model].en).toContain('leading sector');
  });
});

const party = (id: string, sector: Party['sector']): Party => ({ id, name: id, sector });
const government = party('government', 'government');
const community = party('community', 'community');
const company = party('company', 'business');
const university = party('university', 'university');
const two = [government, community];
const four = [government, company, community, university];
const funds = (by: string, fund: NonNullable<Contribution['fund']>): Contribution => ({
  id: `${by}-${fund}`,
  by,
  resource: 'funds',
  fund,
});
const apbd = funds('government', 'public-budget');
const csr = funds('company', 'company-csr');
const caseOf = (
  parties: readonly Party[],
  contributions: readonly Contribution[],
  complete: readonly CompletableList[],
): Case => ({
  schema: 'kemitraan/case@1',
  id: 'made',
  title: 'Made',
  complete: [...complete],
  parties: [...parties],
  contributions: [...contributions],
});
const all = ['parties', 'contributions'] as const;

type Made = readonly [
  what: string,
  parties: readonly Party[],
  contributions: readonly Contribution[],
  complete: readonly CompletableList[],
];

const known: readonly (readonly [...Made, outcome: ModelOutcome])[] = [
  ['two pillars and the APBD', two, [apbd], all, 'two-pillar'],
  ['four pillars and the APBD alone', four, [apbd], all, 'two-pillar'],
  ['four pillars and CSR funds alone', four, [csr], all, 'four-pillar'],
  ['four pillars and both funds', four, [apbd, csr], all, 'both'],
  ['both funds are there, though lists may go on', four, [apbd, csr], [], 'both'],
  ['four pillars and no funds', four, [], all, 'neither'],
  ['a pillar of each is missing', [government, company, university], [apbd, csr], all, 'neither'],
  ['a government alone', [government], [apbd], all, 'neither'],
  ['a company alone', [company], [csr], all, 'neither'],
  ['a university is missing, and there is no APBD', [government, company, community], [csr], all, 'neither'],
  ['a university is missing', [government, company, community], [apbd, csr], all, 'two-pillar'],
];

const open: readonly (readonly [...Made, possible: readonly ModelOutcome[]])[] = [
  ['nothing is known', [], [], [], ['two-pillar', 'four-pillar', 'both', 'neither']],
  [
    'one party, and others may be left out',
    [government],
    [],
    [],
    ['two-pillar', 'four-pillar', 'both', 'neither'],
  ],
  ['two pillars, the funds not told', two, [], ['parties'], ['two-pillar', 'neither']],
  ['two pillars and the APBD, and others may be left out', two, [apbd], [], ['two-pillar', 'both']],
  [
    'four pillars and CSR funds, and others may be left out',
    four,
    [csr],
    ['parties'],
    ['four-pillar', 'both'],
  ],
  [
    'four pillars and the APBD, and others may be left out',
    four,
    [apbd],
    ['parties'],
    ['two-pillar', 'both'],
  ],
  [
    'four pillars, the funds not told',
    four,
    [],
    ['parties'],
    ['two-pillar', 'four-pillar', 'both', 'neither'],
  ],
  [
    'all funds are told and none is the APBD',
    [company],
    [csr],
    ['contributions'],
    ['four-pillar', 'neither'],
  ],
];

describe('a partnership by both models', () => {
  test.each(known)('%s', (_, parties, contributions, complete, kind) => {
    expect(compareModels(caseOf(parties, contributions, complete)).outcome).toEqual({ kind });
  });

  test.each(open)('cannot be told where %s', (_, parties, contributions, complete, possible) => {
    expect(compareModels(caseOf(parties, contributions, complete)).outcome).toEqual({
      kind: 'cannot-tell',
      possible,
    });
  });

  test('every outcome is reached', () => {
    const reached = [...known, ...open].map(
      ([, ...made]) => compareModels(caseOf(made[0], made[1], made[2])).outcome.kind,
    );
    expect([...new Set(reached)].sort()).toEqual([
      'both',
      'cannot-tell',
      'four-pillar',
      'neither',
      'two-pillar',
    ]);
  });

  test('one party: what is there, missing and unknown is told of each model', () => {
    const { aspects } = compareModels(caseOf([government], [apbd], all));
    const told = aspects.find(({ aspect }) => aspect === 'pillars')?.models;
    expect(told?.['two-pillar-model']).toEqual({
      met: ['local-government'],
      missing: ['community'],
      unknown: [],
    });
    expect(told?.['four-pillar-model']).toEqual({
      met: ['local-government'],
      missing: ['private-sector', 'community', 'university'],
      unknown: [],
    });
  });

  test.each([
    ['a record of levels', { 'local-government': 'in' }],
    ['nothing', undefined],
    ['null', null],
    ['a text', 'case'],
    ['an empty object', {}],
  ])('%s is no case, and refused', (_, subject) => {
    expect(thrownBy(() => compareModels(subject as unknown as Case)).code).toBe('invalid-input');
  });
});
