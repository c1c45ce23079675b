import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import type { Case } from '../../src/case/case.js';
import { scorePrerequisites } from '../../src/crosswalks/prerequisites.js';
import { score } from '../../src/forms/score.js';
import { classifyCsrPhase } from '../../src/frameworks/csr-contribution-phases/classify.js';
import { classifyParticipationPhase } from '../../src/frameworks/participation-phases/classify.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { auditPoacFunctions } from '../../src/frameworks/poac-functions/audit.js';
import { validateTwoPillar } from '../../src/frameworks/two-pillar-model/validate.js';
import { toRows, type VerdictRow } from '../../src/render.js';
import { caseOf, publishedCases } from '../assess/cases.js';
import { thrownBy } from '../core/thrown-by.js';
import { corpus } from '../explain/corpus.js';
import { bonds, works } from '../explain/indices.js';
import { ward } from '../explain/phases.js';
import { everyItemScore } from '../explain/pillars.js';
import { wellVerdicts } from '../explain/procedures.js';
import { notPlain } from '../forms/plain-json.js';

/** The cells of a row that hold something, without those that say which verdict it is. */
function saidBy(row: VerdictRow | undefined): object {
  const { framework: _, version: __, form: ___, ...cells } = row ?? {};
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== null));
}
const rowOf = (rows: readonly VerdictRow[], kind: string, member: string | null = null) =>
  saidBy(rows.find((row) => row.kind === kind && row.member === member));

describe('a row of a verdict says', () => {
  const levels = {
    importance: 'mostly-in',
    balance: 'out',
    'mutual-benefit': 'unknown',
    complementarity: 'not-applicable',
  } as const;
  const rows = toRows(classifyArchetype(levels));

  test('which framework, version and form', () => {
    for (const { framework, version, form } of rows)
      expect([framework, version, form]).toEqual(['partnership-archetypes', '1.0.0', 'typology']);
  });

  test.each([
    [
      'verdict',
      null,
      {
        reading: 'surakarta',
        status: 'undetermined',
        possible: 'pseudo|pseudo+mutualism',
        known: 2,
        applicable: 7,
        total: 8,
      },
    ],
    ['reading', 'strict', { reading: 'strict', status: 'undetermined', possible: 'pseudo|mutualism|(none)' }],
    [
      'type',
      'pseudo',
      {
        reading: 'surakarta',
        status: 'certain',
        measure: 'membership',
        lo: 1,
        hi: 1,
        typicalityLo: 1 / 3,
        typicalityHi: (2 / 3 + 1) / 2,
        indicators: 'balance',
      },
    ],
    [
      'type',
      'conjugation',
      { reading: 'surakarta', status: 'inapplicable', typicalityLo: 1 / 3, typicalityHi: (2 / 3 + 1) / 2 },
    ],
    [
      'question',
      'importance',
      { reading: 'surakarta', status: 'known', measure: 'level', lo: 2 / 3, hi: 2 / 3 },
    ],
    [
      'question',
      'mutual-benefit',
      { reading: 'surakarta', status: 'unknown', measure: 'level', lo: 0, hi: 1 },
    ],
    ['question', 'complementarity', { reading: 'surakarta', status: 'not-applicable' }],
  ])('of %s %s what the verdict says', (kind, member, expected) => {
    expect(rowOf(rows, kind, member)).toEqual({ kind, ...(member !== null && { member }), ...expected });
  });

  test('that more outcomes are possible than it lists, and that a membership is exactly 0.5', () => {
    const reasons = ['more outcomes than are listed', 'exactly between'].map((name) => {
      const verdict = corpus[name]?.verdict;
      return verdict && toRows(verdict)[0]?.reason;
    });
    expect(reasons).toEqual(['incomplete', 'maximum-ambiguity']);
  });

  test('the party, the function, the day and who was asked', () => {
    const [first] = toRows(classifyParticipationPhase(ward, { asOf: '2018' }));
    expect(first).toMatchObject({ case: ward.id, party: 'rw', asOf: '2018', partners: 'rw', asked: null });
    const units = toRows(classifyParticipationPhase(ward)).map(
      ({ party, function: where, apart }) => `${party}/${where}/${apart}`,
    );
    expect(new Set(units)).toEqual(
      new Set(
        classifyParticipationPhase(ward).map(
          ({ scope }) => `${scope?.party}/${scope?.function ?? null}/${scope?.apart?.join('|') ?? null}`,
        ),
      ),
    );
  });

  test('of a profile the columns that are left, and the rows against each', () => {
    const all = toRows(classifyCsrPhase(ward));
    expect(rowOf(all, 'question', 'contribution')).toMatchObject({
      status: 'known',
      names: 'charity|citizenship',
    });
    expect(rowOf(all, 'question', 'management')).toMatchObject({ status: 'unknown', disputed: 'observers' });
    expect(rowOf(all, 'column', 'citizenship')).toMatchObject({ status: 'excluded', indicators: 'mission' });
  });

  test('of a checklist what is missing, and what of it blocks', () => {
    const all = toRows(scorePrerequisites('four-pillar-model', { 'gov.1': 'in', 'gov.2': 'out' }));
    expect(all.some(({ kind }) => kind === 'score')).toBe(false);
    expect(rowOf(all, 'question', 'gov.1')).not.toHaveProperty('gap');
    expect(rowOf(all, 'question', 'gov.2')).toMatchObject({ gap: 'failed', lo: 0, hi: 0 });
    const blocking = toRows(everyItemScore).filter(({ severity }) => severity === 'mandatory');
    expect(blocking.map(({ member }) => member).sort()).toEqual(
      [...everyItemScore.blocking.failed, ...everyItemScore.blocking.open].sort(),
    );
    expect(blocking.length).toBeGreaterThan(0);
  });

  test('of an index the score by the weights that were given, and how it joins the dimensions', () => {
    const all = toRows(score(works, {}, { weights: { site: 1, crew: 3 }, aggregation: 'geometric' }));
    expect(rowOf(all, 'score')).toMatchObject({ measure: 'mean', reason: 'geometric', lo: 0, hi: 1 });
    expect(all.filter(({ kind }) => kind === 'group').map(({ member, weight }) => [member, weight])).toEqual([
      ['site', 1],
      ['crew', 3],
    ]);
  });

  test('of answers on a Likert scale that they are rescaled, and no level', () => {
    const all = toRows(score(bonds, { open: { points: 4, of: 5 } }));
    const measures = all.flatMap(({ kind, measure }) => (measure === null ? [] : [`${kind} ${measure}`]));
    expect(new Set(measures)).toEqual(new Set(['group rescaled', 'question rescaled']));
  });

  test('of rules how each turns out, and of whom it was read', () => {
    const all = toRows(validateTwoPillar({ sponsor: 'in' }));
    expect(rowOf(all, 'verdict')).not.toHaveProperty('status');
    expect(rowOf(all, 'rule', 'sponsor')).toMatchObject({ status: 'passed', severity: 'failure' });
  });

  test('of a process what comes next, and what was left out', () => {
    const all = toRows(auditPoacFunctions({ planning: 'in', organizing: 'out', actuating: 'in' }));
    expect(rowOf(all, 'verdict')).toMatchObject({ status: 'next', names: 'controlling' });
    expect(rowOf(all, 'question', 'organizing')).toMatchObject({ gap: 'skipped' });
    expect(rowOf(all, 'phase', 'planning')).toMatchObject({ status: 'done', measure: 'mean', lo: 1, hi: 1 });
  });

  test('of a procedure every finding, what can come next, and what is later', () => {
    const { everything } = wellVerdicts;
    const all = toRows(everything);
    expect(notPlain(all)).toEqual([]);
    const rules = all.filter(({ kind }) => kind === 'rule');
    expect(
      rules.map(({ member, at, status, gap, measure, lo, hi }) => [
        member,
        at,
        status,
        gap,
        measure && { lo, hi },
      ]),
    ).toEqual(
      everything.findings.map(({ rule, outcome, params: { at, standing = null, daysLate = null } }) => [
        rule,
        at,
        outcome,
        standing,
        daysLate,
      ]),
    );
    expect(rules.some(({ due }) => due === '2016-02-29/2016-03-02')).toBe(true);
    expect(all.filter(({ kind }) => kind === 'next').map(({ member, names }) => [member, names])).toEqual(
      everything.next.map(({ event, to }) => [event, to]),
    );
    expect(all.filter(({ kind }) => kind === 'later').map(({ at }) => at)).toEqual([5]);
    expect(all[0]).toMatchObject({
      kind: 'verdict',
      status: 'undetermined',
      possible: 'asked|granted',
      asOf: '2016-03-07',
    });
  });
});

describe('toRows takes', () => {
  const [subject] = [...publishedCases.values()] as [Case];

  test('an assessment: the rows of each of its verdicts, in order', () => {
    const assessment = assess(subject);
    const verdicts = Object.values(assessment.verdicts).flat();
    expect(toRows(assessment)).toEqual(verdicts.flatMap((verdict) => toRows(verdict as never)));
    expect(toRows([assessment, classifyArchetype({})])).toEqual([
      ...toRows(assessment),
      ...toRows(classifyArchetype({})),
    ]);
  });

  test('nothing: no rows', () => {
    expect(toRows([])).toEqual([]);
  });

  test('what is marked for a spreadsheet, and only that is changed', () => {
    const noted = caseOf({
      observations: [{ indicator: 'partnership-archetypes.balance', level: 'in', note: '=1+1', coder: "'a" }],
    });
    expect(toRows(noted)[0]).toMatchObject({ note: '=1+1', coder: "'a", level: 'in' });
    expect(toRows(noted, { spreadsheet: true })[0]).toMatchObject({
      note: "'=1+1",
      coder: "''a",
      level: 'in',
    });
    const verdict = classifyArchetype(subject);
    expect(toRows(verdict, { spreadsheet: true })).toEqual(toRows(verdict));
  });

  const sound = caseOf();
  const seen = (row: object) => ({
    ...sound,
    observations: [{ indicator: 'partnership-archetypes.balance', level: 'in', ...row }],
  });
  const verdict = classifyArchetype({});
  const throws = (): never => {
    throw new Error('read');
  };
  test.each([
    ['nothing', undefined, 'invalid-input'],
    ['a text', 'case', 'invalid-input'],
    ['a record of levels', { balance: 'in' }, 'invalid-input'],
    ['cases and verdicts', [sound, verdict], 'invalid-input'],
    ['a case twice', [sound, sound], 'invalid-case'],
    ['a case of another edition', { ...sound, schema: 'kemitraan/case@9' }, 'invalid-case'],
    ['a level that is none', seen({ level: 'half' }), 'invalid-case'],
    ['no column', seen({ level: [] }), 'invalid-case'],
    ['a party that is no id', seen({ about: ['firm|village'] }), 'invalid-case'],
    ['a key that it does not have', seen({ weight: 1 }), 'invalid-case'],
    ['a case that throws', new Proxy({ ...sound }, { get: throws }), 'invalid-input'],
    ['a verdict of no form', { ...verdict, form: 'essay' }, 'invalid-input'],
    ['a verdict without a version', { ...verdict, framework: { id: 'a' } }, 'invalid-input'],
    ['a verdict without inputs', { ...verdict, inputs: undefined }, 'invalid-input'],
    ['a verdict without a status', { ...verdict, status: {} }, 'invalid-input'],
    [
      'a membership that is none',
      { ...verdict, memberships: { ...verdict.memberships, pseudo: { lo: 'a', hi: 1 } } },
      'invalid-input',
    ],
    [
      'a type with a separator in its id',
      { ...verdict, binding: { ...verdict.binding, pseudo: ['a|b'] } },
      'invalid-input',
    ],
    ['a margin that is no number', { ...verdict, margin: Number.NaN }, 'invalid-input'],
    ['a verdict that throws', new Proxy({ ...verdict }, { get: throws }), 'invalid-input'],
    ['an assessment with something else in it', { verdicts: { a: 1 } }, 'invalid-input'],
  ])('not %s', (_, given, code) => {
    expect(thrownBy(() => toRows(given as never)).code).toBe(code);
  });

  test.each([[{ csv: true }], [{ spreadsheet: 'yes' }]])(
    'no option that it does not understand: %j',
    (options) => {
      expect(thrownBy(() => toRows([], options as never)).code).toBe('unknown-option');
    },
  );
});
