import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { comparePublished } from '../../src/assess/published.js';
import type { PublishedFinding } from '../../src/case/case.js';
import { thrownBy } from '../core/thrown-by.js';
import { caseOf, judged, publishedCases } from './cases.js';

const beside = (levels: Parameters<typeof judged>[0], ...published: Partial<PublishedFinding>[]) => {
  const subject = caseOf({
    sources: [{ id: 'report', citation: 'Report', kind: 'report', extent: 'full' }],
    observations: judged(levels),
    published: published.map((one) => ({
      framework: 'partnership-archetypes',
      finding: 'what it says',
      source: 'report',
      locator: 'p. 1',
      ...one,
    })),
  });
  return comparePublished(assess(subject), subject);
};

describe('one finding beside the verdict', () => {
  test.each([
    ['a type that holds', 'out', { holds: ['pseudo'] }, 'same'],
    ['a type that is out', 'in', { holds: ['pseudo'] }, 'different'],
    ['a type that is open', 0.5, { holds: ['pseudo'] }, 'open'],
    ['a type that is said not to hold, and does not', 'in', { excludes: ['pseudo'] }, 'same'],
    ['a type that is said not to hold, and does', 'out', { excludes: ['pseudo'] }, 'different'],
    ['two, of which one is open', 'out', { holds: ['pseudo', 'mutualism'] }, 'open'],
    ['two, of which one is out', 'in', { holds: ['pseudo', 'mutualism'] }, 'different'],
    ['nothing by its id', 'out', {}, 'not-compared'],
    ['a member that there is none of', 'out', { holds: ['pseudo', 'semu'] }, 'not-compared'],
    ['a framework that there is none of', 'out', { framework: 'other', holds: ['pseudo'] }, 'not-compared'],
  ] as const)('%s', (_, level, published, standing) => {
    const [one, ...more] = beside({ 'partnership-archetypes.balance': level }, published);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ index: 0, standing });
  });

  test.each([
    [
      'a rung',
      'cg-stages',
      { 'cg-stages.cross-actor-initiatives': 'in', 'cg-stages.structured-governance': 'out' },
      'nascent',
    ],
    ['an item', 'msp-characteristics', { 'msp-characteristics.learning': 'mostly-in' }, 'learning'],
    [
      'an obstacle that is there',
      'cg-challenges',
      { 'cg-challenges.low-msme-capacity': 'in' },
      'low-msme-capacity',
    ],
    ['a rule', 'partnership-preconditions', { 'partnership-preconditions.mutual-need': 'in' }, 'mutual-need'],
    ['a phase', 'poac-functions', { 'poac-functions.planning': 'in' }, 'planning'],
  ] as const)('%s that is said to hold, and does', (_, framework, levels, member) => {
    expect(beside(levels, { framework, holds: [member] })[0]).toMatchObject({ standing: 'same' });
    expect(beside(levels, { framework, excludes: [member] })[0]).toMatchObject({ standing: 'different' });
  });

  test('of a framework about parties, one that says the same is enough', () => {
    const subject = caseOf({
      parties: [
        { id: 'a', name: 'A', sector: 'business' },
        { id: 'b', name: 'B', sector: 'business' },
      ],
      observations: ['motivation', 'mission'].flatMap((row) => [
        { indicator: `csr-contribution-phases.${row}`, level: ['charity'], about: ['a'] },
        { indicator: `csr-contribution-phases.${row}`, level: ['citizenship'], about: ['b'] },
      ]),
      published: [
        {
          framework: 'csr-contribution-phases',
          finding: 'x',
          excludes: ['charity'],
          source: 's',
          locator: 'p',
        },
      ],
    });
    expect(comparePublished(assess(subject), subject)[0]).toMatchObject({ standing: 'same' });
  });
});

const sameAs = ['surakarta-puskesmas', 'antam-desa-pedalaman', 'muara-enim', 'omah-kreteg-anggana'];

test.each(sameAs)('%s: everything that the document names stands as it says', (id) => {
  const subject = publishedCases.get(id);
  if (!subject) throw new Error(id);
  const named = comparePublished(assess(subject), subject).filter(({ members }) => members.length > 0);
  expect(named.length).toBeGreaterThan(0);
  expect(named.map(({ standing }) => standing)).toEqual(named.map(() => 'same'));
});

test('what the document concludes moves nothing', () => {
  for (const subject of publishedCases.values()) {
    const { published: _, ...untold } = subject;
    expect(assess(untold)).toEqual(assess(subject));
  }
});

test('what is no assessment is refused', () => {
  expect(thrownBy(() => comparePublished({} as never, caseOf()))).toMatchObject({ code: 'invalid-input' });
});
