import { describe, expect, test } from 'vitest';
import { aims } from '../../src/crosswalks/aims.js';
import { constructRelations } from '../../src/crosswalks/constructs.js';
import { type Crosswalk, type CrosswalkEnd, relationStrengths } from '../../src/crosswalks/crosswalk.js';
import { crosswalksOf } from '../../src/crosswalks/crosswalks.js';
import { mechanismOrigins } from '../../src/crosswalks/origins.js';
import { arnsteinRungs, iap2Levels } from '../../src/crosswalks/outside.js';
import { participationComparisons } from '../../src/crosswalks/participation.js';
import { csrPhaseIds } from '../../src/frameworks/csr-contribution-phases/definition.js';
import { participationPhaseIds } from '../../src/frameworks/participation-phases/definition.js';
import { participationPhasesWording as wording } from '../../src/frameworks/participation-phases/wording.js';
import { type Reference, references } from '../../src/references/references.js';
import { frameworks } from '../../src/registry/frameworks.js';

const comparisons: readonly Crosswalk[] = participationComparisons;
const stated: readonly Crosswalk[] = aims;
const rows = [...stated, ...comparisons];
const ladders = ['arnstein-ladder', 'iap2-spectrum'] as const;

const endOf = ({ framework, member }: CrosswalkEnd) => (member ? `${framework}.${member}` : framework);
const titleOf = ({ from, to }: Crosswalk) => `${endOf(from)} -> ${endOf(to)}`;
const titled = (some: readonly Crosswalk[]) => some.map((row) => [titleOf(row), row] as const);

/** The members of each framework that rows may name; of the others the codebook has the id, and rows name the whole. */
const members: Readonly<Record<string, readonly string[]>> = {
  'participation-phases': participationPhaseIds,
  'csr-contribution-phases': csrPhaseIds,
  'arnstein-ladder': Object.keys(arnsteinRungs),
  'iap2-spectrum': iap2Levels,
  'two-pillar-model': [],
  'four-pillar-model': [],
  'bryson-design-cycle': [],
  ppp: [],
};

describe('the ladders outside', () => {
  test('Arnstein has eight rungs in three groups, in her order', () => {
    expect(Object.entries(arnsteinRungs)).toEqual([
      ['manipulation', 'non-participation'],
      ['therapy', 'non-participation'],
      ['informing', 'tokenism'],
      ['consultation', 'tokenism'],
      ['placation', 'tokenism'],
      ['partnership', 'citizen-power'],
      ['delegated-power', 'citizen-power'],
      ['citizen-control', 'citizen-power'],
    ]);
  });

  test('the spectrum has five levels', () => {
    expect(iap2Levels).toEqual(['inform', 'consult', 'involve', 'collaborate', 'empower']);
  });
});

describe('each row', () => {
  test.each(titled(rows))('%s names what there is', (_, { from, to }) => {
    for (const { framework, member } of [from, to]) {
      expect(Object.keys(members)).toContain(framework);
      if (member !== undefined) expect(members[framework]).toContain(member);
    }
    expect(endOf(from)).not.toBe(endOf(to));
  });

  test.each(titled(rows))(
    '%s says in both languages what is lost, or what the source says',
    (_, { note }) => {
      for (const text of [note.en, note.id]) expect(text).toMatch(/^\p{Lu}.{20,}\.$/su);
      expect(note.en).not.toBe(note.id);
    },
  );

  test.each(titled(rows))('%s cites works that there are', (_, { source }) => {
    const table: Readonly<Record<string, Reference>> = references;
    expect(source.length).toBeGreaterThan(0);
    for (const one of source) expect('ref' in one && table[one.ref]).toBeTruthy();
  });

  test('is given once', () => {
    const titles = rows.map(titleOf);
    expect(titles.filter((one, index) => titles.indexOf(one) !== index)).toEqual([]);
  });
});

describe('a comparison', () => {
  test.each(titled(comparisons))('%s is ours, and says how much and along which axis', (_, row) => {
    expect(row.relation).toBe('resembles');
    expect(row.from.framework).toBe('participation-phases');
    expect(ladders).toContain(row.to.framework);
    expect([row.from.member, row.to.member]).not.toContain(undefined);
    expect(['close', 'partial', 'weak', 'none']).toContain(row.strength);
    expect(['influence', 'sincerity']).toContain(row.axis);
    expect(row.basis).toBe('ours');
    const works = row.source.map((one) => ('ref' in one ? one.ref : ''));
    const own = row.to.framework === 'arnstein-ladder' ? 'arnstein-1969' : 'iap2-spectrum';
    expect(works).toEqual(expect.arrayContaining([own, 'kemitraan']));
    // No such mapping is Thomas's own, nor that of the report.
    expect(works.filter((one) => one === 'thomas-2012' || one === 'lan')).toEqual([]);
  });

  test('has one of four strengths, and each is used', () => {
    expect(relationStrengths).toEqual(['close', 'partial', 'weak', 'none']);
    expect(new Set(comparisons.map(({ strength }) => strength))).toEqual(new Set(relationStrengths));
  });

  const pairs = participationPhaseIds.flatMap((phase) => ladders.map((ladder) => [phase, ladder] as const));
  test.each(pairs)('is there of %s with the %s', (phase, ladder) => {
    const found = comparisons.filter(({ from, to }) => from.member === phase && to.framework === ladder);
    expect(found.length).toBeGreaterThan(0);
  });

  test.each(ladders)('with the %s is a relation, and a function neither way', (ladder) => {
    const some = comparisons.filter(({ to }) => to.framework === ladder);
    const isRepeated = (ids: readonly (string | undefined)[]) => new Set(ids).size < ids.length;
    expect(isRepeated(some.map(({ from }) => from.member))).toBe(true);
    expect(isRepeated(some.map(({ to }) => to.member))).toBe(true);
  });

  test('of neglect finds nothing that corresponds: no rung is about what the group disregards', () => {
    for (const { from, strength } of comparisons)
      expect(strength === 'none', from.member).toBe(from.member === 'neglect');
  });

  test('is close to no rung of Arnstein’s, whose ladder runs along both axes', () => {
    for (const { to, strength } of comparisons)
      if (to.framework === 'arnstein-ladder') expect(strength, endOf(to)).not.toBe('close');
  });

  test('of giving information with being given it is weak, for the opposite direction', () => {
    const informing = comparisons.filter(
      ({ from, to }) => from.member === 'data-information-provider' && /\.inform/.test(endOf(to)),
    );
    expect(informing).toHaveLength(2);
    for (const { strength, note } of informing) {
      expect(strength).toBe('weak');
      expect(note.en).toMatch(/direction.*opposite|opposite.*direction/);
      expect(note.id).toMatch(/arahnya berlawanan/i);
    }
  });
});

describe('influence and sincerity', () => {
  const sincere = comparisons.filter(({ axis }) => axis === 'sincerity');

  test('are different axes: the second is Arnstein’s, where participation is only pretended', () => {
    expect(sincere.map(({ to }) => endOf(to))).toEqual([
      'arnstein-ladder.manipulation',
      'arnstein-ladder.therapy',
    ]);
    const groups: Readonly<Record<string, string>> = arnsteinRungs;
    for (const { to, axis } of comparisons.filter((one) => one.to.framework === 'arnstein-ladder'))
      expect(axis === 'sincerity').toBe(groups[to.member ?? ''] === 'non-participation');
  });

  test.each(titled(sincere))(
    '%s says that the rung is about those who offer, in both languages',
    (_, { note }) => {
      expect(note.en).toMatch(/who offers?\b/);
      expect(note.id).toMatch(/pihak yang menawarkan/);
    },
  );

  test('are told apart where the phases are introduced, in both languages', () => {
    expect(wording.caution?.en).toMatch(/how much influence.* one question.*promised is kept is another/is);
    expect(wording.caution?.id).toMatch(/besar pengaruh.* satu pertanyaan.*dijanjikan.* pertanyaan lain/is);
  });
});

describe('what the sources state', () => {
  test.each(titled(stated))('%s is published by the report, and compares nothing', (_, row) => {
    expect(['aims-at', 'analogous']).toContain(row.relation);
    expect(row.basis).toBe('published');
    expect(row).not.toHaveProperty('strength');
    expect(row).not.toHaveProperty('axis');
    for (const one of row.source) expect(one).toEqual({ ref: 'lan', locator: expect.stringMatching(/^\d/) });
  });

  test('an aim is one phase; an analogy is of wholes', () => {
    for (const { relation, from, to } of stated) {
      expect(from).not.toHaveProperty('member');
      expect('member' in to).toBe(relation === 'aims-at');
    }
  });
});

const highest = 'participation-phases.problem-identifier-solution-initiator';
const found: readonly [framework: string, member: string | undefined, ends: string[]][] = [
  [
    'two-pillar-model',
    undefined,
    [
      `two-pillar-model -> ${highest}`,
      'pippk -> two-pillar-model',
      'two-pillar-model -> participation-leadership-roles',
      'administrative-paradigms.nps -> two-pillar-model',
    ],
  ],
  ['bryson-design-cycle', '3b.redesign', []],
  ['ppp', undefined, ['ppp -> csr-contribution-phases.citizenship', 'ppp -> four-pillar-model']],
  [
    'four-pillar-model',
    undefined,
    [
      'four-pillar-model -> csr-contribution-phases.citizenship',
      'tjsl -> four-pillar-model',
      'ppp -> four-pillar-model',
    ],
  ],
  [
    'collaboration-obstacles',
    'low-trust-resistance',
    ['collaboration-obstacles.low-trust-resistance -> collaboration-tactics.local-leaders-language'],
  ],
  [
    'csr-contribution-phases',
    undefined,
    [
      'four-pillar-model -> csr-contribution-phases.citizenship',
      'ppp -> csr-contribution-phases.citizenship',
      'csr-contribution-phases -> participation-phases',
      'csr-contribution-phases.charity -> cg-stages.collaborative',
      'muara-enim-supporting-factors.company-commitment -> csr-contribution-phases.philanthropy',
    ],
  ],
  [
    'csr-contribution-phases',
    'citizenship',
    [
      'four-pillar-model -> csr-contribution-phases.citizenship',
      'ppp -> csr-contribution-phases.citizenship',
    ],
  ],
  ['csr-contribution-phases', 'charity', ['csr-contribution-phases.charity -> cg-stages.collaborative']],
  ['csr-contribution-phases', 'mission', []],
  ['two-pillar-model', 'goal', []],
  ['participation-phases', 'consultation.consultation', []],
  ['arnstein-ladder', 'inform', []],
  [
    'partnership-archetypes',
    undefined,
    [
      'community-relations.mutual-dependence -> partnership-archetypes.mutualism',
      'partnership-archetypes.pseudo -> partnership-preconditions.agreement',
      'partnership-archetypes -> power-layout',
      'coorientation.false-consensus -> partnership-archetypes.understanding',
      'partnership-archetypes.pseudo -> deshler-sock-participation.pseudo',
    ],
  ],
  ['nobody', undefined, []],
  ['nobody', 'consultation', []],
  ['', undefined, []],
  ['participation-phases', '', []],
  ['toString', undefined, []],
  ['participation-phases', '__proto__', []],
];

describe('crosswalksOf', () => {
  test.each(found)('%s, %s', (framework, member, ends) => {
    expect(crosswalksOf(framework, member).map(titleOf)).toEqual(ends);
  });

  test('gives what begins or ends at a member, where models are to lead before comparisons', () => {
    const top = crosswalksOf('participation-phases', 'problem-identifier-solution-initiator');
    expect(top.slice(0, 2).map(({ from }) => from.framework)).toEqual([
      'two-pillar-model',
      'bryson-design-cycle',
    ]);
    expect(top.slice(2)).toEqual(
      comparisons.filter(({ from }) => from.member === 'problem-identifier-solution-initiator'),
    );
    expect(top.length).toBeGreaterThan(2);
    const consulted = crosswalksOf('arnstein-ladder', 'consultation');
    expect(consulted.length).toBeGreaterThan(1);
    expect(consulted).toEqual(comparisons.filter(({ to }) => endOf(to) === 'arnstein-ladder.consultation'));
  });

  test('gives all rows of a framework, each once, and the members share them out', () => {
    for (const ladder of ladders) {
      const whole = crosswalksOf(ladder);
      expect(whole).toEqual(comparisons.filter(({ to }) => to.framework === ladder));
      expect(members[ladder]?.flatMap((member) => crosswalksOf(ladder, member)).length).toBe(whole.length);
    }
    const phases = crosswalksOf('participation-phases');
    expect(phases).toHaveLength(comparisons.length + 4);
  });

  test('gives a list of its own each time', () => {
    crosswalksOf('ppp').pop();
    expect(crosswalksOf('ppp')).toHaveLength(2);
  });
});

/** Part K of the codebook, by its ends; those that stand in other tables are left out, as is what the row says. */
const partK = [
  'pippk -> two-pillar-model: developed-into',
  'tjsl -> four-pillar-model: developed-into',
  'ppp -> four-pillar-model: developed-into',
  'four-pillar-goals -> ppp-benefits: equals',
  'four-pillar-prerequisites -> ppp-success-factors: adapted-from',
  'two-pillar-model -> participation-leadership-roles: uses',
  'collaboration-success-prerequisites.effective-leadership.six-roles -> participation-leadership-roles: joins',
  'collaboration-success-prerequisites.effective-leadership.six-roles -> collaborative-manager-roles: joins',
  'tjsl -> government-csr-policy-types.mandating: example-of',
  'regulations.qanun-aceh-barat-10-2015 -> tjsl: resembles',
  'administrative-paradigms.nps -> two-pillar-model: base-of',
  'four-pillar-prerequisites.mandatory.step2 -> tjsl-forum: resembles',
  'antam-findings.communication-domination -> collaboration-evidence.two-way-communication: opposite-of',
  // The codebook has it as an instance; the source speaks of encouraging companies, and not of obliging them.
  'muara-enim-strategies.progressive-regulation -> government-csr-policy-types.mandating: resembles',
  'forum-csr-pkbl -> tjsl-forum: resembles',
  'innovation-involvement-stages -> poac-functions: resembles',
  // Of F9, where the codebook calls it derived.
  'tjsl-realisation.socio-economic -> tjsl-priority-fields.prosperity: resembles',
];

/** Rows of part K that its author read off the sources, as no source states them. */
const readOff = ['adapted-from', 'opposite-of', 'example-of'] as const;

describe('how constructs hang together', () => {
  const related: readonly Crosswalk[] = constructRelations;

  test('every relation of the codebook is there, and no other', () => {
    expect(related.map((row) => `${titleOf(row)}: ${row.relation}`)).toEqual(partK);
  });

  test.each(titled([...related, ...mechanismOrigins()]))(
    '%s names what there is, or will be',
    (_, { from, to }) => {
      const later = [
        'pippk',
        'tjsl',
        'tjsl-forum',
        'tjsl-priority-fields',
        'forum-csr-pkbl',
        'antam-findings',
        'muara-enim-strategies',
      ];
      for (const { framework, member } of [from, to]) {
        const definition = Object.values(frameworks).find(({ id }) => id === framework);
        if (!definition) expect(later).toContain(framework);
        else if (member !== undefined) {
          const tables = Object.values<unknown>(definition).map((part) => Object(part));
          expect([member, tables.some((table) => Object.hasOwn(table, member))]).toEqual([member, true]);
        }
      }
    },
  );

  test.each(titled(related))(
    '%s says so in both languages, with its source',
    (_, { note, source, basis, relation }) => {
      for (const text of [note.en, note.id]) expect(text).toMatch(/^\p{Lu}.{20,}\.$/su);
      expect(note.en).not.toBe(note.id);
      const works = source.map((one) => ('ref' in one ? one.ref : ''));
      expect(works.includes('kemitraan')).toBe(basis === 'ours');
      if (readOff.some((one) => one === relation)) expect(basis).toBe('ours');
    },
  );
});

test('all mechanisms but those that only join roles have an origin in chapter 2, and that is our reading', () => {
  const definition = frameworks['collaboration-success-prerequisites'];
  const told = new Set(mechanismOrigins().map(({ from }) => from.member));
  const untold = Object.keys(definition.items).filter((item) => !told.has(item));
  expect(untold).toEqual(['effective-leadership.six-roles']);
  for (const { basis, relation } of mechanismOrigins())
    expect([basis, relation]).toEqual(['ours', 'draws-on']);
});
