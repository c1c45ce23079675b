import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { comparePublished } from '../../src/assess/published.js';
import type { PublishedFinding } from '../../src/case/case.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { toMarkdown } from '../../src/render/to-markdown.js';
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

  // The document does not say of which company: that one of two fits it must not pass for agreement.
  test.each<[string, Partial<PublishedFinding>, string, string]>([
    ['what it excludes holds of one of them', { excludes: ['charity'] }, 'a', 'different'],
    ['what it excludes holds of none', { excludes: ['philanthropy'] }, 'a', 'same'],
    ['what it says holds of one of them only', { holds: ['charity'] }, 'b', 'open'],
    ['what it says holds of none', { holds: ['philanthropy'] }, 'a', 'different'],
  ])('of a framework about parties: %s', (_, said, party, standing) => {
    const subject = caseOf({
      parties: [
        { id: 'a', name: 'A', sector: 'business' },
        { id: 'b', name: 'B', sector: 'business' },
      ],
      observations: Object.keys(frameworks['csr-contribution-phases'].rows).flatMap((row) => [
        { indicator: `csr-contribution-phases.${row}`, level: ['charity'], about: ['a'] },
        { indicator: `csr-contribution-phases.${row}`, level: ['citizenship'], about: ['b'] },
      ]),
      published: [{ framework: 'csr-contribution-phases', finding: 'x', source: 's', locator: 'p', ...said }],
    });
    const assessment = assess(subject);
    const [one] = comparePublished(assessment, subject);
    expect(one?.standing).toBe(standing);
    const member = [said.holds, said.excludes].flat().find((id) => id !== undefined) ?? '';
    const verdict = assessment.verdicts['csr-contribution-phases'].find(
      ({ scope }) => scope?.party === party,
    );
    const status: Readonly<Record<string, string>> = { ...verdict?.status };
    expect(one?.members[0]?.found).toBe(status[member]);
  });
});

test('on a ladder in a total order what is said is the place, and not a rung below it', () => {
  const rows = {
    'participation-phases.consultation': 'in',
    'participation-phases.collaboration-control': 'in',
  } as const;
  const subject = caseOf({
    observations: judged(rows).map((row) => ({ ...row, about: ['village'] })),
    published: ['consultation', 'collaboration-control'].map((rung) => ({
      framework: 'participation-phases',
      finding: rung,
      holds: [rung],
      source: 's',
      locator: 'p',
    })),
  });
  const [verdict] = assess(subject).verdicts['participation-phases'];
  expect(verdict?.status.consultation).toBe('certain');
  const standings = comparePublished(assess(subject), subject).map(({ standing }) => standing);
  // Whether the highest phase is reached is not told: the place may be higher still.
  expect(standings).toEqual(['different', 'open']);
});

const sameAs = ['surakarta-puskesmas', 'antam-desa-pedalaman', 'muara-enim', 'omah-kreteg-anggana'];

test.each(sameAs)('%s: everything that the document names stands as it says', (id) => {
  const subject = publishedCases.get(id);
  if (!subject) throw new Error(id);
  const named = comparePublished(assess(subject), subject).filter(({ members }) => members.length > 0);
  expect(named.length).toBeGreaterThan(0);
  expect(named.map(({ standing }) => standing)).toEqual(named.map(() => 'same'));
});

test.each(sameAs)('%s: the report says of what was read off the case that it tests the code alone', (id) => {
  const subject = publishedCases.get(id);
  if (!subject) throw new Error(id);
  const named = (subject.published ?? []).filter(({ holds = [] }) => holds.length > 0);
  expect(named.map(({ framework }) => subject.defines?.includes(framework))).toEqual(named.map(() => true));
  for (const [locale, words] of [
    ['en', /read off this very case/g],
    ['id', /dibaca dari kasus ini sendiri/g],
  ] as const)
    expect(toMarkdown(assess(subject), { locale, case: subject }).match(words)).toHaveLength(named.length);
});

test.each([
  ['en', /not of how much it matters/],
  ['id', /bukan menurut penting tidaknya/],
] as const)('%s: the report says that the order of its questions is no order of weight', (locale, words) => {
  const subject = caseOf();
  expect(toMarkdown(assess(subject), { locale, case: subject })).toMatch(words);
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
