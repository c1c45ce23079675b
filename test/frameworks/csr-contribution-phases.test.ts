import { describe, expect, test } from 'vitest';
import type { RowAnswers } from '../../src/forms/profile/read.js';
import type { ProfileOutcome } from '../../src/forms/profile/verdict.js';
import { flipSet, nextQuestions, pathTo } from '../../src/forms.js';
import { classifyCsrPhase } from '../../src/frameworks/csr-contribution-phases/classify.js';
import {
  type CsrPhase,
  type CsrRow,
  csrContributionPhases,
  csrPhaseIds,
  csrRowIds,
} from '../../src/frameworks/csr-contribution-phases/definition.js';

type Answers = RowAnswers<CsrRow, CsrPhase>;
type Outcome = ProfileOutcome<CsrPhase>;

const [charity, philanthropy, citizenship] = csrPhaseIds;
const placed = (column: CsrPhase, answered: number, applicable = 7): Outcome => {
  return { kind: 'placed', column, answered, applicable };
};
const mixed = (...columns: CsrPhase[]): Outcome => ({ kind: 'mixed', columns });
const open = (...possible: (CsrPhase | 'mixed')[]): Outcome => ({
  kind: 'undetermined',
  possible: possible.map((one) => (one === 'mixed' ? { kind: one } : { kind: 'placed', column: one })),
});
const inapplicable: Outcome = { kind: 'inapplicable' };

/** The same answer to every row. */
function all(answer: CsrPhase | 'not-applicable'): Answers {
  return Object.fromEntries(csrRowIds.map((row) => [row, answer]));
}
/** A social grant is printed under the first phase, and among others under the third. */
const socialGrant = [charity, citizenship] as const;
/** The wider community is printed under the second phase, and with the company under the third. */
const community = [philanthropy, citizenship] as const;

const table: readonly [title: string, answers: Answers, outcome: Outcome][] = [
  ['the mission alone, momentary', { mission: charity }, placed(charity, 1)],
  ['the mission alone, helping', { mission: philanthropy }, placed(philanthropy, 1)],
  ['the mission alone, the root', { mission: citizenship }, placed(citizenship, 1)],
  ['all seven rows, charity', all(charity), placed(charity, 7)],
  ['all seven rows, philanthropy', all(philanthropy), placed(philanthropy, 7)],
  ['all seven rows, citizenship', all(citizenship), placed(citizenship, 7)],
  [
    'some rows, which agree',
    { mission: citizenship, management: citizenship, inspiration: citizenship },
    placed(citizenship, 3),
  ],
  [
    'a social grant, with the mission of the third',
    { mission: citizenship, contribution: socialGrant },
    placed(citizenship, 2),
  ],
  [
    'a social grant, with the mission of the first',
    { mission: charity, contribution: socialGrant },
    placed(charity, 2),
  ],
  [
    'a social grant, with the mission of the second',
    { mission: philanthropy, contribution: socialGrant },
    mixed(charity, philanthropy, citizenship),
  ],
  ['a social grant and nothing else', { contribution: socialGrant }, open(charity, citizenship, 'mixed')],
  [
    'columns in another order',
    { mission: charity, contribution: [citizenship, charity] },
    placed(charity, 2),
  ],
  ['the mission unanswered, one row charity', { organisation: charity }, open(charity, 'mixed')],
  [
    'the mission unanswered, all others agree',
    { ...all(citizenship), mission: 'unknown' },
    open(citizenship, 'mixed'),
  ],
  ['the mission refused', { ...all(philanthropy), mission: 'refused' }, open(philanthropy, 'mixed')],
  [
    'the mission unanswered, two rows differ',
    { organisation: charity, management: citizenship },
    mixed(charity, citizenship),
  ],
  [
    'a committee for the root of problems',
    { mission: citizenship, organisation: charity },
    mixed(charity, citizenship),
  ],
  [
    'a foundation for momentary problems',
    { mission: charity, organisation: philanthropy },
    mixed(charity, philanthropy),
  ],
  [
    'six rows agree and one does not',
    { ...all(citizenship), motivation: charity },
    mixed(charity, citizenship),
  ],
  [
    'three rows in three phases',
    { mission: philanthropy, organisation: charity, management: citizenship },
    mixed(charity, philanthropy, citizenship),
  ],
  [
    'the mission in two phases, alone',
    { mission: [charity, philanthropy] },
    open(charity, philanthropy, 'mixed'),
  ],
  [
    'the mission in two phases, another row in one of them',
    { mission: [charity, philanthropy], management: philanthropy },
    placed(philanthropy, 2),
  ],
  [
    'the mission in two phases, another row in the third',
    { mission: [charity, philanthropy], management: citizenship },
    mixed(charity, philanthropy, citizenship),
  ],
  [
    'two rows in two phases each, one in common',
    { mission: [charity, philanthropy], beneficiary: community },
    placed(philanthropy, 2),
  ],
  [
    'two rows in the same two phases',
    { mission: community, beneficiary: community },
    open(philanthropy, citizenship, 'mixed'),
  ],
  [
    'three rows in two phases each, none in common',
    { mission: [charity, philanthropy], beneficiary: community, contribution: socialGrant },
    mixed(charity, philanthropy, citizenship),
  ],
  [
    'the mission in all three phases is unanswered',
    { mission: csrPhaseIds, organisation: charity },
    open(charity, 'mixed'),
  ],
  [
    'another row in all three phases does not count as answered',
    { mission: charity, contribution: csrPhaseIds },
    placed(charity, 1),
  ],
  ['nothing answered', {}, open(...csrPhaseIds, 'mixed')],
  [
    'everything unknown or refused',
    { mission: 'unknown', motivation: 'refused' },
    open(...csrPhaseIds, 'mixed'),
  ],
  [
    'a row that does not apply is not counted',
    { mission: charity, motivation: 'not-applicable' },
    placed(charity, 1, 6),
  ],
  ['only the mission applies', { ...all('not-applicable'), mission: charity }, placed(charity, 1, 1)],
  [
    'only the mission applies, and is unanswered: nothing can disagree',
    { ...all('not-applicable'), mission: 'unknown' },
    open(...csrPhaseIds),
  ],
  [
    'only the mission applies, in two phases',
    { ...all('not-applicable'), mission: community },
    open(philanthropy, citizenship),
  ],
  ['the mission does not apply', { ...all(charity), mission: 'not-applicable' }, inapplicable],
  [
    'the mission does not apply, and the others differ',
    { ...all(charity), mission: 'not-applicable', motivation: citizenship },
    inapplicable,
  ],
  ['nothing applies', all('not-applicable'), inapplicable],
];

test.each(table)('%s', (_, answers, outcome) => {
  const verdict = classifyCsrPhase(answers);
  expect(verdict.outcome).toEqual(outcome);
  expect(verdict.reading).toBe('all-rows');
  expect(verdict.readings['all-rows']).toEqual(outcome);
});

const led: readonly [title: string, answers: Answers, outcome: Outcome, against: CsrRow[]][] = [
  [
    'rows that point elsewhere do not count',
    { mission: citizenship, organisation: charity, contribution: socialGrant },
    placed(citizenship, 1, 1),
    ['organisation'],
  ],
  [
    'nor do rows that agree',
    { ...all(philanthropy), inspiration: 'unknown' },
    placed(philanthropy, 1, 1),
    [],
  ],
  [
    'all six against it',
    { ...all(charity), mission: citizenship },
    placed(citizenship, 1, 1),
    csrRowIds.filter((row) => row !== 'mission'),
  ],
];

describe('under the reading of the prose', () => {
  test.each(led)('%s', (_, answers, outcome, against) => {
    const verdict = classifyCsrPhase(answers, { reading: 'mission-led' });
    expect(verdict.outcome).toEqual(outcome);
    expect(classifyCsrPhase(answers).readings['mission-led']).toEqual(outcome);
    const column = outcome.kind === 'placed' ? outcome.column : charity;
    expect(verdict.against[column]).toEqual(against);
    const elsewhere = verdict.reasons
      .filter(({ code }) => code === 'rows-disagree')
      .map(({ params }) => params);
    expect(elsewhere).toEqual(against.length > 0 ? [{ column, rows: against }] : []);
  });

  test.each<[string, Answers, Outcome]>([
    [
      'an unanswered mission leaves every phase, and nothing mixed',
      { ...all(charity), mission: 'unknown' },
      open(...csrPhaseIds),
    ],
    [
      'a mission in two phases leaves both',
      { ...all(charity), mission: community },
      open(philanthropy, citizenship),
    ],
    [
      'other rows that differ are not mixed',
      { organisation: charity, management: citizenship },
      open(...csrPhaseIds),
    ],
    [
      'a mission that does not apply gives none',
      { ...all(charity), mission: 'not-applicable' },
      inapplicable,
    ],
  ])('%s', (_, answers, outcome) => {
    expect(classifyCsrPhase(answers, { reading: 'mission-led' }).outcome).toEqual(outcome);
  });

  test('where all rows decide, a row that rules a phase out is no reason of its own', () => {
    const { against, status, reasons } = classifyCsrPhase({ mission: citizenship, organisation: charity });
    expect(against).toEqual({
      charity: ['mission'],
      philanthropy: ['mission', 'organisation'],
      citizenship: ['organisation'],
    });
    expect(status).toEqual({ charity: 'excluded', philanthropy: 'excluded', citizenship: 'excluded' });
    expect(reasons.map(({ code }) => code)).not.toContain('rows-disagree');
  });
});

describe('where to go from there', () => {
  const change = (indicator: CsrRow, ...from: CsrPhase[]) => ({
    indicator,
    kind: 'change',
    from,
    to: citizenship,
  });
  const learn = (indicator: CsrRow, ...from: CsrPhase[]) => ({
    indicator,
    kind: 'learn',
    from,
    to: citizenship,
  });

  test.each<[string, Answers, object[]]>([
    [
      'from charity: every row that disagrees',
      { mission: charity, organisation: charity, contribution: socialGrant },
      [change('mission', charity), change('organisation', charity)],
    ],
    [
      'from mixed: the rows that disagree',
      { mission: citizenship, management: philanthropy },
      [change('management', philanthropy)],
    ],
    [
      'without a mission: that too is to be learned',
      { organisation: charity },
      [learn('mission', ...csrPhaseIds), change('organisation', charity)],
    ],
    ['with a mission in two phases: which of them', { mission: community }, [learn('mission', ...community)]],
    ['from citizenship: nothing', { mission: citizenship }, []],
    ['from two rows that leave it alone: nothing', { mission: community, contribution: socialGrant }, []],
  ])('to citizenship %s', (_, answers, steps) => {
    const path = pathTo(csrContributionPhases, classifyCsrPhase(answers), citizenship);
    expect(path).toEqual({ target: citizenship, steps, inapplicable: [] });
  });

  test('to citizenship there is no way where the mission does not apply', () => {
    const verdict = classifyCsrPhase({ mission: 'not-applicable' });
    expect(pathTo(csrContributionPhases, verdict, citizenship).inapplicable).toEqual(['mission']);
  });

  test.each<[string, Answers, [CsrPhase, CsrRow[]][]]>([
    ['the mission alone: on it', { mission: citizenship }, csrPhaseIds.map((phase) => [phase, ['mission']])],
    [
      'three rows that agree: on any one of them',
      { mission: citizenship, organisation: citizenship, contribution: socialGrant },
      [
        [citizenship, ['mission']],
        [citizenship, ['organisation']],
        [citizenship, ['contribution']],
      ],
    ],
    [
      'two rows that differ: on either',
      { mission: citizenship, organisation: charity },
      [
        [charity, ['mission']],
        [citizenship, ['organisation']],
      ],
    ],
    ['nothing: on nothing', {}, []],
  ])('a verdict hangs, with %s', (_, answers, flips) => {
    const { levels } = flipSet(csrContributionPhases, classifyCsrPhase(answers));
    expect(levels.map(({ column, rows }) => [column, rows])).toEqual(flips);
  });

  test('the mission is asked first where it is what is missing', () => {
    const verdict = classifyCsrPhase({ organisation: charity });
    const [first, ...others] = nextQuestions(csrContributionPhases, verdict);
    const settled = { charity: 1, philanthropy: 1, citizenship: 1 };
    expect(first).toEqual({ indicator: 'mission', kind: 'ask', left: settled, now: 2 });
    // Another charity leaves the mission to be answered; anything else makes it mixed.
    expect(others.map(({ left }) => left)).toEqual(
      Array(5).fill({ charity: 2, philanthropy: 1, citizenship: 1 }),
    );
  });
});
