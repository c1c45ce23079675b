import { describe, expect, test } from 'vitest';
import type { Activity, Case } from '../../src/case/case.js';
import { locales } from '../../src/core/locale.js';
import { defineCatalogue } from '../../src/forms/catalogue/define.js';
import { defineChecklist } from '../../src/forms/checklist/define.js';
import { defineProcess } from '../../src/forms/process/define.js';
import { auditRenstraRenja } from '../../src/frameworks/omah-kreteg-renstra-renja/audit.js';
import { scoreRelationshipElements } from '../../src/frameworks/relationship-management-theory/score.js';
import { scoreTripleBottomLine } from '../../src/frameworks/triple-bottom-line/score.js';
import * as relationship from '../../src/relationship.js';
import { thrownBy } from '../core/thrown-by.js';

const {
  antamFindings,
  antamFindingsWording,
  communityRelations,
  communityRelationsWording,
  coorientationStates,
  coorientationStatesWording,
  inpowerCare,
  inpowerCareRings,
  inpowerCareRingsWording,
  inpowerCareWording,
  omahKretegProfile,
  omahKretegProfileWording,
  omahKretegRenstraRenja,
  omahKretegRenstraRenjaWording,
  relationshipManagementTheory,
  relationshipManagementTheoryWording,
  tripleBottomLine,
  tripleBottomLineWording,
} = relationship;

const catalogues = [
  [antamFindings, antamFindingsWording],
  [communityRelations, communityRelationsWording],
  [coorientationStates, coorientationStatesWording],
  [inpowerCare, inpowerCareWording],
  [inpowerCareRings, inpowerCareRingsWording],
  [omahKretegProfile, omahKretegProfileWording],
] as const;
const checklists = [
  [relationshipManagementTheory, relationshipManagementTheoryWording],
  [tripleBottomLine, tripleBottomLineWording],
] as const;
const all = [
  ...catalogues,
  ...checklists,
  [omahKretegRenstraRenja, omahKretegRenstraRenjaWording] as const,
].map(([definition, wording]) => [definition.id, definition, wording] as const);

/** Every text in a wording, with its path. */
function textsIn(value: unknown, path = ''): [path: string, text: Record<string, string>][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [[path, value as Record<string, string>]];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${path}/${key}`));
}

describe('definitions', () => {
  test.each(catalogues.map(([definition, wording]) => [definition.id, definition, wording] as const))(
    '%s is what defineCatalogue accepts, with its words',
    (_, definition, wording) => {
      expect(defineCatalogue(definition as never)).toBe(definition);
      expect(() => defineCatalogue({ ...definition, wording } as never)).not.toThrow();
    },
  );

  test.each(checklists.map(([definition, wording]) => [definition.id, definition, wording] as const))(
    '%s is what defineChecklist accepts, with its words',
    (_, definition, wording) => {
      expect(defineChecklist(definition as never)).toBe(definition);
      expect(() => defineChecklist({ ...definition, wording } as never)).not.toThrow();
    },
  );

  test('the process is what defineProcess accepts, with its words', () => {
    expect(defineProcess(omahKretegRenstraRenja)).toBe(omahKretegRenstraRenja);
    const worded = { ...omahKretegRenstraRenja, wording: omahKretegRenstraRenjaWording };
    expect(() => defineProcess(worded)).not.toThrow();
  });

  test.each(all)('%s: everything is worded, in both languages, which differ', (_, definition, wording) => {
    for (const table of ['groups', 'items', 'entries', 'phases', 'actors', 'tasks', 'statements']) {
      const [defined, worded] = [definition, wording].map((one) =>
        Object.keys(Object(Reflect.get(one, table))),
      );
      expect([table, worded]).toEqual([table, defined]);
    }
    expect(wording.caution).toBeDefined();
    for (const [path, text] of textsIn(wording)) {
      expect([path, Object.keys(text)]).toEqual([path, [...locales]]);
      expect(text.en, path).not.toBe(text.id);
      for (const locale of locales) expect(text[locale], path).toMatch(/^\S.*\S$/);
    }
  });
});

describe('what the sources have', () => {
  test('each list has as many members as its source, in its order', () => {
    expect(Object.keys(relationshipManagementTheory.items)).toEqual([
      'trust',
      'commitment',
      'satisfaction',
      'control-mutuality',
    ]);
    expect(Object.keys(tripleBottomLine.items)).toEqual(['people', 'planet', 'profit']);
    expect(Object.keys(omahKretegRenstraRenja.tasks)).toHaveLength(10);
    expect(Object.keys(communityRelations.entries)).toHaveLength(10);
    expect(Object.keys(antamFindings.entries)).toHaveLength(13);
    expect(Object.keys(inpowerCareRings.entries)).toEqual(['ring-1', 'ring-2', 'ring-3']);
    expect(Object.values(inpowerCare.entries).filter((one) => 'group' in one)).toHaveLength(3);
    expect(Object.keys(coorientationStates.entries)).toHaveLength(4);
  });

  test('ids are the order of the entries', () => {
    for (const [ids, table] of [
      [relationship.antamFindingIds, antamFindings.entries],
      [relationship.communityRelationsPointIds, communityRelations.entries],
      [relationship.coorientationStateIds, coorientationStates.entries],
      [relationship.inpowerCarePointIds, inpowerCare.entries],
      [relationship.inpowerCareRingIds, inpowerCareRings.entries],
      [relationship.omahKretegProfileEntryIds, omahKretegProfile.entries],
      [relationship.relationshipElementIds, relationshipManagementTheory.items],
      [relationship.bottomLineIds, tripleBottomLine.items],
      [relationship.renstraRenjaPhaseIds, omahKretegRenstraRenja.phases],
      [relationship.renstraRenjaTaskIds, omahKretegRenstraRenja.tasks],
      [relationship.renstraRenjaActorIds, omahKretegRenstraRenja.actors],
    ] as const)
      expect(Object.keys(table)).toEqual([...ids]);
  });

  test('figures are those of the social mapping, and what is multiplied is ours', () => {
    const { entries } = omahKretegProfile;
    expect(entries['figure.women'].values.women).toBe(3720);
    expect(entries['figure.women-without-work'].values.percent).toBe(96);
    const { basis, values } = entries['figure.women-without-work-count'];
    expect(basis).toBe('ours');
    expect(values.approximately).toBe(Math.round(0.96 * 3720));
    // The whole numbers of women of which 96 is the rounded per cent, by trying each.
    const fits = Array.from({ length: 3721 }, (_, women) => women).filter(
      (women) => Math.round((women / 3720) * 100) === 96,
    );
    expect([values.atLeast, values.atMost]).toEqual([fits[0], fits.at(-1)]);
  });

  test('of the states of coorientation, two are published, and each is one corner of two questions', () => {
    const states = Object.values(coorientationStates.entries);
    expect(states.map(({ basis }) => basis)).toEqual(['published', 'published', 'ours', 'ours']);
    expect(new Set(states.map(({ values }) => `${values.held} ${values.thought}`)).size).toBe(4);
    for (const [id, { values }] of Object.entries(coorientationStates.entries))
      expect(id.startsWith('true')).toBe(values.held === values.thought);
  });

  test('the abstract’s causes and calls are grouped by their ids', () => {
    for (const [id, { group }] of Object.entries(antamFindings.entries)) {
      expect(id.startsWith('cause.')).toBe(group === 'cause');
      expect(id.startsWith('rec.')).toBe(group === 'recommendation');
    }
  });
});

describe('the four elements', () => {
  // By hand: out 0, mostly-out 1/3, mostly-in 2/3, in 1; unknown anything between 0 and 1; the mean of four.
  test.each([
    ['nothing known', {}, 0, 1, 0],
    [
      'all four in',
      { trust: 'in', commitment: 'in', satisfaction: 'in', 'control-mutuality': 'in' },
      1,
      1,
      4,
    ],
    [
      'all out',
      { trust: 'out', commitment: 'out', satisfaction: 'out', 'control-mutuality': 'out' },
      0,
      0,
      4,
    ],
    ['trust alone', { trust: 'in' }, 1 / 4, 1, 1],
    ['two of three known', { trust: 'in', commitment: 'in', satisfaction: 'out' }, 2 / 4, 3 / 4, 3],
    // As the study tells it: each is said to be there; satisfaction is concluded from benefits.
    [
      'the programme of the study',
      {
        trust: 'mostly-in',
        commitment: 'mostly-in',
        satisfaction: 'mostly-in',
        'control-mutuality': 'mostly-in',
      },
      2 / 3,
      2 / 3,
      4,
    ],
  ] as const)('%s', (_, levels, lo, hi, known) => {
    const { elements } = scoreRelationshipElements(levels).groups;
    expect(elements.score?.lo).toBeCloseTo(lo, 12);
    expect(elements.score?.hi).toBeCloseTo(hi, 12);
    expect(elements.coverage).toEqual({ known, applicable: 4, total: 4 });
  });

  test('there is no overall score without weights of the caller, and none of the elements is mandatory', () => {
    const verdict = scoreRelationshipElements({ trust: 'out' });
    expect(verdict).not.toHaveProperty('score');
    expect(verdict.blocking).toEqual({ failed: [], open: [] });
    expect(scoreRelationshipElements({ trust: 'in' }, { weights: { elements: 1 } }).score).toEqual({
      lo: 0.25,
      hi: 1,
    });
  });

  test('from a case: an observation counts whoever it is about, as the partnership is asked as one', () => {
    const subject: Case = {
      schema: 'kemitraan/case@1',
      id: 'c',
      title: 'C',
      parties: [
        { id: 'company', name: 'Company', sector: 'business' },
        { id: 'group', name: 'Group', sector: 'community' },
      ],
      observations: [
        { indicator: 'relationship-management-theory.trust', level: 'in', about: ['group', 'company'] },
        { indicator: 'relationship-management-theory.commitment', level: 'mostly-in', date: '2020' },
        { indicator: 'relationship-management-theory.satisfaction', level: 'unknown' },
      ],
    };
    const { inputs, unknown } = scoreRelationshipElements(subject);
    expect(inputs.trust).toEqual({ lo: 1, hi: 1 });
    expect(unknown).toEqual(['satisfaction', 'control-mutuality']);
    // What is dated after the day up to which the case is read is not known yet.
    expect(scoreRelationshipElements(subject, { asOf: '2019-12-31' }).unknown).toContain('commitment');
  });

  test('names itself in its errors', () => {
    expect(thrownBy(() => scoreRelationshipElements({ love: 'in' } as never))).toMatchObject({
      code: 'unknown-indicator',
      function: 'scoreRelationshipElements',
    });
  });
});

describe('people, planet, profit', () => {
  test.each([
    ['nothing known', {}, 0, 1],
    ['all three', { people: 'in', planet: 'in', profit: 'in' }, 1, 1],
    ['profit alone', { people: 'out', planet: 'out', profit: 'in' }, 1 / 3, 1 / 3],
    ['planet unknown', { people: 'in', profit: 'mostly-in' }, (1 + 2 / 3) / 3, (1 + 1 + 2 / 3) / 3],
    ['planet no question', { people: 'in', planet: 'not-applicable', profit: 'out' }, 1 / 2, 1 / 2],
  ] as const)('%s', (_, levels, lo, hi) => {
    const { score } = scoreTripleBottomLine(levels).groups['bottom-lines'];
    expect(score?.lo).toBeCloseTo(lo, 12);
    expect(score?.hi).toBeCloseTo(hi, 12);
  });

  test('names itself in its errors', () => {
    expect(thrownBy(() => scoreTripleBottomLine({ prosperity: 'in' } as never))).toMatchObject({
      code: 'unknown-indicator',
      function: 'scoreTripleBottomLine',
    });
  });
});

describe('activities by RENSTRA and RENJA', () => {
  const id = (task: string) => `omah-kreteg-renstra-renja.${task}`;
  const doing = (task: string, by: string, date?: string): Activity => ({
    subject: task,
    by: [by],
    tasks: [id(task)],
    ...(date === undefined ? {} : { date }),
  });
  const caseOf = (activities: Activity[], complete = true): Case => ({
    schema: 'kemitraan/case@1',
    id: 'c',
    title: 'C',
    parties: [
      { id: 'company', name: 'Company', sector: 'business' },
      { id: 'group', name: 'Group', sector: 'community' },
      { id: 'office', name: 'Health office', sector: 'government' },
      { id: 'tv', name: 'A broadcaster', sector: 'media', standing: 'supporter' },
    ],
    activities,
    ...(complete ? { complete: ['activities' as const] } : {}),
  });
  const outcomeOf = (verdict: ReturnType<typeof auditRenstraRenja>, rule: string) =>
    verdict.findings.find((one) => one.rule === rule);

  test('two phases, of two and of eight tasks: no more is ordered by the study', () => {
    const { phases } = auditRenstraRenja({});
    expect(Object.values(phases).map(({ coverage }) => coverage.total)).toEqual([2, 8]);
    expect(omahKretegRenstraRenja.order).toMatchObject({
      kind: 'sequence',
      severity: 'note',
      basis: 'adapted',
    });
  });

  test.each([
    ['nothing', {}, ['open', 'open'], null, []],
    // How relations are maintained is socialisation and closeness: one of them is a beginning.
    ['a beginning', { socialisation: 'in' }, ['begun', 'open'], 'start', []],
    ['relations maintained', { socialisation: 'in', closeness: 'in' }, ['done', 'open'], 'year-2020', []],
    ['none yet', { socialisation: 'out', closeness: 'out' }, ['not-begun', 'open'], 'start', []],
    [
      'training without socialisation',
      { socialisation: 'out', closeness: 'out', 'dev.training': 'in' },
      ['not-begun', 'begun'],
      'year-2020',
      ['socialisation', 'closeness'],
    ],
    // Within the year the study orders nothing, so that nothing is skipped.
    [
      'marketing without innovation, and what the plan does not list',
      {
        socialisation: 'in',
        closeness: 'in',
        'dev.innovation': 'out',
        'dev.marketing': 'in',
        'renstra-2020.training': 'out',
      },
      ['done', 'begun'],
      'year-2020',
      [],
    ],
  ] as const)('%s: standing, next and skipped', (_, levels, standings, next, skipped) => {
    const verdict = auditRenstraRenja(levels);
    expect(Object.values(verdict.phases).map(({ standing }) => standing)).toEqual([...standings]);
    expect(verdict.next?.phase ?? null).toBe(next);
    expect(verdict.skipped).toEqual([...skipped]);
  });

  test('a case with dates: socialisation in 2019, the rest in 2020, all by those who did it in the study', () => {
    const verdict = auditRenstraRenja(
      caseOf([
        doing('socialisation', 'company', '2019'),
        doing('government-involvement', 'office', '2020-01'),
        doing('dev.training', 'company', '2020-02'),
        doing('dev.licensing', 'office', '2020-05'),
        doing('dev.innovation', 'group', '2020-06'),
        doing('dev.marketing', 'tv', '2020-07'),
        doing('closeness', 'company', '2019'),
      ]),
    );
    expect(verdict.phases.start.standing).toBe('done');
    // No activity here is planning, and the list is complete.
    expect(verdict.phases['year-2020'].coverage).toEqual({ known: 8, applicable: 8, total: 8 });
    expect(verdict.phases['year-2020'].score?.lo).toBeCloseTo(5 / 8, 12);
    expect(outcomeOf(verdict, 'year-2020.not-early')?.outcome).toBe('passed');
    expect(outcomeOf(verdict, 'year-2020.nothing-skipped')?.outcome).toBe('passed');
    const by = verdict.findings.filter(({ rule }) => rule.endsWith('.by'));
    expect(by.map(({ outcome }) => outcome)).toEqual(by.map(() => 'passed'));
    expect(by).toHaveLength(7);
  });

  test('a training before the socialisation is noted, and no failure', () => {
    const verdict = auditRenstraRenja(
      caseOf([doing('dev.training', 'company', '2019-01'), doing('socialisation', 'company', '2019-06')]),
    );
    expect(outcomeOf(verdict, 'year-2020.not-early')).toMatchObject({
      outcome: 'failed',
      severity: 'note',
      params: { indicators: ['dev.training'] },
    });
  });

  test('dates that may be either way cannot tell', () => {
    const verdict = auditRenstraRenja(
      caseOf([doing('dev.training', 'company', '2019'), doing('socialisation', 'company', '2019-06')]),
    );
    expect(outcomeOf(verdict, 'year-2020.not-early')?.outcome).toBe('cannot-tell');
  });

  test('as of the end of 2019 the year 2020 has not begun', () => {
    const subject = caseOf([
      doing('socialisation', 'company', '2019-06'),
      doing('closeness', 'company', '2019-06'),
      doing('dev.training', 'company', '2020-02'),
    ]);
    const then = auditRenstraRenja(subject, { asOf: '2019-12-31' });
    expect(Object.values(then.phases).map(({ standing }) => standing)).toEqual(['done', 'not-begun']);
    expect(auditRenstraRenja(subject, { asOf: '2020-12-31' }).phases['year-2020'].standing).toBe('begun');
  });

  test('a list that is not complete shows nothing to be missing', () => {
    const verdict = auditRenstraRenja(caseOf([doing('dev.training', 'company', '2020')], false));
    expect(verdict.skipped).toEqual([]);
    expect(verdict.phases.start.standing).toBe('open');
  });

  test('somebody else than in the study is told of that task', () => {
    const verdict = auditRenstraRenja(caseOf([doing('dev.training', 'group', '2020')]));
    expect(outcomeOf(verdict, 'dev.training.by')?.outcome).toBe('failed');
    // Whose plan it is, the study leaves open.
    expect(verdict.findings.some(({ rule }) => rule.startsWith('renstra-2020') && rule.endsWith('.by'))).toBe(
      false,
    );
  });

  test('names itself in its errors', () => {
    expect(thrownBy(() => auditRenstraRenja({ nothing: 'in' } as never))).toMatchObject({
      code: 'unknown-indicator',
      function: 'auditRenstraRenja',
    });
  });
});
