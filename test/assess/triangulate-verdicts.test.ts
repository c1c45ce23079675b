import { expect, test } from 'vitest';
import { assessable } from '../../src/assess/asked.js';
import { assess } from '../../src/assess/assess.js';
import { triangulateVerdicts } from '../../src/assess/triangulate-verdicts.js';
import { differingIn } from '../../src/assess/verdicts-beside.js';
import type { Case, Observation } from '../../src/case/case.js';
import type { Definition } from '../../src/forms/definition.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { partnershipArchetypes } from '../../src/frameworks/partnership-archetypes/definition.js';
import { caseNames, codedCase, contested } from '../forms/triangulation/contested.js';

const balance = 'partnership-archetypes.balance';
const importance = 'partnership-archetypes.importance';

function caseOf(observations: readonly Observation[]): Case {
  return {
    schema: 'kemitraan/case@1',
    id: 'drying-house',
    title: 'A drying house',
    informants: [{ id: 'officer' }, { id: 'treasurer' }],
    sources: [{ id: 'minutes', citation: 'Minutes', kind: 'minutes', extent: 'full' }],
    observations,
  };
}

const asked = caseOf([
  { id: 'o1', indicator: balance, level: 'in', informant: 'officer', method: 'interview', coder: 'a' },
  {
    id: 'o2',
    indicator: balance,
    level: 'mostly-out',
    informant: 'treasurer',
    method: 'interview',
    coder: 'a',
  },
  { id: 'o3', indicator: balance, level: 'out', source: 'minutes', method: 'document', coder: 'a' },
  {
    id: 'o4',
    indicator: importance,
    level: 'mostly-in',
    informant: 'officer',
    method: 'interview',
    coder: 'a',
  },
  { id: 'o5', indicator: importance, level: 'in', informant: 'officer', coder: 'a', attributedTo: 'x' },
]);
const withX = { ...asked, parties: [{ id: 'x', name: 'X', sector: 'business' }] } as const;

test('each alone, and all joined', () => {
  const result = triangulateVerdicts(partnershipArchetypes, withX, 'majority');
  const pseudo = (beside: typeof result.bySource) =>
    beside.each.map(({ id, observations, verdict }) => [id, observations, verdict?.status.pseudo]);
  expect(pseudo(result.byInformant)).toEqual([
    ['officer', ['o1', 'o4'], 'excluded'],
    ['treasurer', ['o2'], 'certain'],
  ]);
  expect(pseudo(result.bySource)).toEqual([['minutes', ['o3'], 'certain']]);
  // One coder coded both informants and the minutes, and none of them is a later word: all three stand.
  expect(pseudo(result.byCoder)).toEqual([['a', ['o1', 'o2', 'o3', 'o4'], 'possible']]);
  expect(result.bySource.unnamed).toEqual(['o1', 'o2', 'o4']);
  expect(result.byMethod.each.map(({ id }) => id)).toEqual(['interview', 'document']);
  expect(result.combined.status.pseudo).toBe('possible');
  expect(result.factsAlone.coverage.known).toBe(0);
  expect(result.joined.map(({ from }) => from)).toEqual([['o1', 'o2', 'o3']]);
});

test('to contradict is not to know less', () => {
  const { byInformant, byMethod } = triangulateVerdicts(partnershipArchetypes, withX, 'median');
  expect(byInformant.differ).toEqual([
    {
      member: 'pseudo',
      kind: 'opposed',
      standings: [
        { id: 'officer', standing: 'excluded' },
        { id: 'treasurer', standing: 'certain' },
      ],
    },
  ]);
  // The two interviews span the line, so that interviews leave open what the document tells.
  expect(byMethod.differ.map(({ member, kind }) => [member, kind])).toEqual([['pseudo', 'open']]);
});

test('without difference there is none', () => {
  const one = { indicator: balance, level: 'in' } as const;
  const { byInformant } = triangulateVerdicts(
    partnershipArchetypes,
    caseOf([
      { ...one, informant: 'officer' },
      { ...one, informant: 'treasurer' },
    ]),
    'hull',
  );
  expect(byInformant.differ).toEqual([]);
});

test('scores that do not meet are opposed, and those that overlap leave open', () => {
  const score = (lo: number, hi: number) => ({
    form: 'checklist',
    groups: { g: { score: { lo, hi } } },
    gaps: [],
    reasons: [],
  });
  const kindOf = (...scores: readonly (readonly [number, number])[]) =>
    differingIn(scores.map(([lo, hi], index) => ({ id: `i${index}`, verdict: score(lo, hi) as never })))[0]
      ?.kind;
  expect(kindOf([0, 0.4], [0.5, 1])).toBe('opposed');
  expect(kindOf([0, 0.5], [0.5, 1])).toBe('open');
  expect(kindOf([0, 1], [0, 1])).toBeUndefined();
});

test('one alone needs no weight, but several who differ do', () => {
  const weights = { officer: 0, treasurer: 1 };
  const joining = { rule: 'weighted', by: 'informant', weights } as const;
  const rows: Observation[] = [
    { indicator: balance, level: 'in', informant: 'officer', coder: 'a' },
    { indicator: balance, level: 'out', informant: 'treasurer', coder: 'b' },
  ];
  const balances = (more: readonly Observation[]) => {
    const result = triangulateVerdicts(partnershipArchetypes, caseOf([...rows, ...more]), joining);
    return [result.combined, ...result.byInformant.each.map(({ verdict }) => verdict)].map(
      (verdict) => verdict?.inputs.balance ?? null,
    );
  };
  expect(balances([])).toEqual([
    { lo: 0, hi: 0 },
    { lo: 1, hi: 1 },
    { lo: 0, hi: 0 },
  ]);
  const other: Observation = { indicator: balance, level: 'mostly-in', informant: 'officer', coder: 'b' };
  expect(balances([other])).toEqual([{ lo: 0, hi: 0 }, null, { lo: 0, hi: 0 }]);
  const { byInformant } = triangulateVerdicts(partnershipArchetypes, caseOf([...rows, other]), joining);
  expect(byInformant.each[0]?.verdict).toBeNull();
});

/** Verdicts but for the rows that they rest on, and the order of parties. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner) => {
    if (key === 'evidence') return [];
    return key === 'parties' && Array.isArray(inner) ? [...inner].sort() : inner;
  });
}

test.each(caseNames)('under hull each alone is what the case with its rows alone gives: %s', (name) => {
  const subject = contested(codedCase(name));
  const asOf = '2015-06';
  for (const definition of assessable()) {
    const of = (one: Case) => plain(assess(one, { frameworks: [definition], asOf }).verdicts[definition.id]);
    const result = triangulateVerdicts(definition as Definition, subject, 'hull', { asOf });
    expect(plain(result.combined)).toEqual(of(subject));
    expect(plain(result.factsAlone)).toEqual(of({ ...subject, observations: [] }));
    for (const { id, verdict } of result.byInformant.each) {
      const rows = (subject.observations ?? []).filter(
        ({ informant, indicator }) => informant === id && indicator.startsWith(`${definition.id}.`),
      );
      expect(plain(verdict)).toEqual(of({ ...subject, observations: rows }));
    }
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  }
});

test.each([
  ['no definition', undefined, asked, 'invalid-definition'],
  ['an id', 'partnership-archetypes', asked, 'invalid-definition'],
  ['no case', partnershipArchetypes, undefined, 'invalid-input'],
  ['levels', partnershipArchetypes, { balance: 'in' }, 'invalid-input'],
  ['a broken case', partnershipArchetypes, { ...withX, observations: [{ level: 'in' }] }, 'invalid-case'],
])('%s is refused', (_, definition, subject, code) => {
  expect(() => triangulateVerdicts(definition as never, subject as never, 'hull')).toThrow(
    expect.objectContaining({ code }),
  );
});

test('the verdict of one informant is that of the function of the framework', () => {
  const { byInformant } = triangulateVerdicts(partnershipArchetypes, withX, 'hull');
  const rows = (withX.observations ?? []).filter(({ informant }) => informant === 'officer');
  expect(byInformant.each[0]?.verdict).toEqual(classifyArchetype({ ...withX, observations: rows }));
});
