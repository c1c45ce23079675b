import { describe, expect, test } from 'vitest';
import { obstacleTactics } from '../../src/crosswalks/tactics.js';
import { explain } from '../../src/explain/explain.js';
import type { Verdict } from '../../src/forms/assert-verdict.js';
import { audit } from '../../src/forms/audit.js';
import { classify } from '../../src/forms/classify.js';
import type { Definition } from '../../src/forms/definition.js';
import { score } from '../../src/forms/score.js';
import { validate } from '../../src/forms/validate.js';
import { checklistOf } from '../forms/checklist/made.js';
import { ladderOf, numbered } from '../forms/ladder/made.js';
import { profileOf } from '../forms/profile/made.js';
import { typologyOf } from '../forms/typology/made.js';
import {
  checklist,
  index,
  ladder,
  ours,
  process,
  profile,
  propositions,
  roleModel,
  typology,
  village,
} from '../own/frameworks.js';

// What is said of small frameworks, of which what there is to say can be told by hand.

const said = (definition: unknown, verdict: unknown, locale: 'en' | 'id' = 'en') =>
  explain(verdict as Verdict, { locale, definition: definition as Definition });
const texts = (items: readonly { readonly text: string }[]) => items.map(({ text }) => text);

describe('a typology', () => {
  const two = typologyOf(['a', 'b'], { ta: { a: 'in' }, tb: { b: 'in' } });
  const three = typologyOf(['a', 'b', 'c'], { ta: { a: 'in' }, tb: { b: 'in' }, tc: { c: 'in' } });

  test('names four outcomes, and counts more', () => {
    // Either, both or neither: four.
    expect(said(two, classify(two, {})).summary).toBe(
      'Under the plain, what is known does not decide: it may be a ta, a tb, a hybrid of ta and tb, or none of the types.',
    );
    expect(said(three, classify(three, {})).summary).toBe(
      'Under the plain, what is known does not decide: 8 outcomes are possible.',
    );
    expect(said(three, classify(three, { c: 'out' })).summary).toMatch(
      /it may be .* or none of the types\.$/,
    );
  });

  test('tells a hybrid, none, and what lies exactly between', () => {
    expect(said(two, classify(two, { a: 'in', b: 'in' })).summary).toBe(
      'Under the plain, this is a hybrid: ta and tb at once.',
    );
    expect(said(two, classify(two, { a: 'out', b: 'out' })).summary).toBe(
      'Under the plain, this is none of the types.',
    );
    expect(said(two, classify(two, { a: 0.5, b: 'out' })).summary).toBe(
      'Under the plain, a membership of exactly 0.5 goes neither way: it may be a ta or none of the types.',
    );
  });

  test('has a row for each type: its membership, what goes with it, how it stands, and what decides', () => {
    expect(said(two, classify(two, { a: 'mostly-in' })).table.rows).toEqual([
      ['ta', '0.67', 'not applicable', 'in', 'a'],
      ['tb', '0 to 1', 'not applicable', 'open', 'b'],
    ]);
    expect(said(two, classify(two, { a: 'not-applicable', b: 'out' })).table.rows).toEqual([
      ['ta', 'not applicable', 'not applicable', 'not applicable', ''],
      ['tb', '0', 'not applicable', 'out', 'b'],
    ]);
  });

  test('asks for what settles something, under this reading or another, or nothing', () => {
    expect(texts(said(two, classify(two, { a: 'in' })).questions)).toEqual([
      'b: b (leaves 1 of 2 possible outcomes if in, 1 if not)',
    ]);
    const idle = typologyOf(['a', 'b'], { ta: { a: 'in' } });
    expect(texts(said(idle, classify(idle, { a: 'in' })).questions)).toEqual([
      'b: b (changes nothing about the outcome under any reading)',
    ]);
    // Near and so not of the second type, but for the wide reading, which asks for distance alone.
    expect(texts(said(typology, classify(typology, { 'xq-near': 'in' })).questions)).toEqual([
      'the distance: the distance? (can narrow the outcome under the the wide reading)',
    ]);
    expect(
      texts(said(typology, classify(typology, { 'xq-near': 'in' }, { reading: 'xq-wide' })).questions),
    ).toEqual(['the distance: the distance? (leaves 1 of 2 possible outcomes if in, 1 if not)']);
  });

  test('tells the reading that it is under, and the others', () => {
    const one = said(typology, classify(typology, { 'xq-near': 'in', 'xq-far': 'in' }));
    expect(one.reading).toBe('the plain reading in full');
    expect(one.readings).toEqual([
      {
        id: 'xq-wide',
        text: 'Under the the wide reading, this is a hybrid: the first type and the second type at once.',
        gloss: 'the wide reading in full',
      },
    ]);
    expect(said(two, classify(two, {}))).not.toHaveProperty('reading');
    expect(said(two, classify(two, {})).readings).toEqual([]);
  });

  test('tells what would change it', () => {
    expect(said(two, classify(two, { a: 'mostly-in', b: 'out' })).changes).toEqual([
      'The membership nearest to the line between in and out lies 0.17 from it.',
      'A level of a on another side of 0.5 would by itself change how it stands with ta.',
      'A level of b on another side of 0.5 would by itself change how it stands with tb.',
      'With every level as it is, ta would stand otherwise if the line between in and out moved from 0.5 to 0.67, or just past it.',
      'For tb to be certain, it would take: to observe that b is in.',
    ]);
    // b is not known: there is no nearest membership to speak of, and b may be learnt.
    expect(said(two, classify(two, { a: 'in' })).changes.at(-1)).toBe(
      'For tb to be certain, it would take: to learn that b is in.',
    );
    expect(said(two, classify(two, { a: 'in' })).changes[0]).not.toContain('nearest');
    expect(said(two, classify(two, { a: 'out', b: 'in' })).changes).toContain(
      'For ta to be certain, it would take: to observe that a is in.',
    );
    const out = typologyOf(['a', 'b'], { t: { a: 'out', b: 'in' } });
    expect(said(out, classify(out, { a: 'in' })).changes.at(-1)).toBe(
      'For t to be certain, it would take: to observe that a is not in and to learn that b is in.',
    );
    expect(said(two, classify(two, {})).changes).toEqual([
      'For ta to be certain, it would take: to learn that a is in.',
      'For tb to be certain, it would take: to learn that b is in.',
    ]);
    expect(said(two, classify(two, { a: 'not-applicable', b: 'in' })).changes.join(' ')).not.toContain(
      'For ta',
    );
  });

  test('levels that move several types are told once, and those that only together move one as such', () => {
    const same = typologyOf(['a', 'b'], { t: { a: 'in' }, u: { a: 'in' } });
    expect(said(same, classify(same, { a: 'in' })).changes).toContain(
      'A level of a on another side of 0.5 would by itself change how it stands with t and u.',
    );
    const both = typologyOf(['a', 'b'], { t: { a: 'in', b: 'in' } });
    expect(said(both, classify(both, { a: 'out', b: 'out' })).changes).toContain(
      'Levels of a and b on another side of 0.5, all together, would change how it stands with t.',
    );
    const idle = typologyOf(['a', 'b'], { t: { a: 'in' } });
    expect(said(idle, classify(idle, { b: 'in' })).changes).toContain(
      'No change of known levels alone would change how it stands with any of them.',
    );
    expect(said(idle, classify(idle, {})).changes.join(' ')).not.toContain('No change of known levels');
  });

  test('what lies on the line stands otherwise wherever else the line is', () => {
    expect(said(two, classify(two, { a: 0.5, b: 'out' })).changes).toContain(
      'With every level as it is, ta would stand otherwise if the line between in and out lay anywhere but at 0.5.',
    );
  });
});

describe('a ladder', () => {
  const rungs = { early: { meets: 'in' }, late: { shares: 'in' } } as const;
  const total = ladderOf(['meets', 'shares'], rungs);
  const partial = ladderOf(['meets', 'shares'], rungs, { order: [['early', 'late']] });

  test.each([
    ['a place', { meets: 'in', shares: 'out' }, 'What is judged here is placed at: early.'],
    ['no place', { meets: 'out', shares: 'out' }, 'What is judged here is placed at none of them.'],
    [
      'no place, as none applies',
      { meets: 'not-applicable', shares: 'not-applicable' },
      'What is judged here cannot be placed: none of them applies.',
    ],
    [
      'no place, though one applies',
      { meets: 'out', shares: 'not-applicable' },
      'What is judged here is placed at none of them.',
    ],
    [
      'several places',
      {},
      'What is judged here is not placed by what is known: it may be at early, late, or none of them.',
    ],
    [
      'a place that lies exactly between',
      { meets: 0.5, shares: 'out' },
      'What is judged here is not placed, since a membership of exactly 0.5 goes neither way: it may be at early or none of them.',
    ],
  ] as const)('that gives %s', (_, levels, summary) => {
    expect(said(total, classify(total, levels)).summary).toBe(summary);
  });

  test.each([
    [{ meets: 'in', shares: 'out' }, 'What is judged here: these hold: early; these do not: late.'],
    [{ meets: 'in' }, 'What is judged here: these hold: early; open: late.'],
    [{}, 'What is judged here: none is known to hold; open: early and late.'],
    [{ meets: 'out', shares: 'out' }, 'What is judged here: none holds; these do not: early and late.'],
  ] as const)('in a partial order, of %j', (levels, summary) => {
    expect(said(partial, classify(partial, levels)).summary).toBe(summary);
  });

  test('has a row for each rung', () => {
    expect(said(total, classify(total, { meets: 'in', shares: 'not-applicable' })).table).toEqual({
      head: ['Phase or rung', 'Membership', 'Status', 'Decided by'],
      rows: [
        ['early', '1', 'in', 'meets'],
        ['late', 'not applicable', 'not applicable', ''],
      ],
    });
  });

  test('asks for what settles something, and tells the way to what lies above', () => {
    const one = said(total, classify(total, { meets: 'in' }));
    expect(texts(one.questions)).toEqual([
      'shares: shares (leaves 1 of 2 possible outcomes if in, 1 if not)',
    ]);
    expect(one.changes.at(-1)).toBe('For late to be certain, it would take: to learn that shares is in.');
    expect(one.changes.join(' ')).not.toContain('For early');
    const top = said(total, classify(total, { shares: 'in' }));
    expect(texts(top.questions)).toEqual(['meets: meets (does not narrow the outcome by itself)']);
  });

  test('tells the statements on the places that it speaks of', () => {
    const cited = { basis: 'ours', source: [{ text: 'T' }] } as const;
    const statements = { low: { of: ['early'], ...cited }, high: { of: ['late'], ...cited } };
    const ids = (base: object, levels: object) => {
      const definition = { ...base, statements } as never;
      return said(definition, classify(definition, levels as never)).statements.map(({ id }) => id);
    };
    expect(ids(total, { meets: 'in', shares: 'out' })).toEqual(['low']);
    expect(ids(total, { meets: 'out', shares: 'out' })).toEqual([]);
    expect(ids(total, { meets: 'in' })).toEqual(['low', 'high']);
    expect(ids(partial, { shares: 'in', meets: 'out' })).toEqual(['high']);
    expect(ids(partial, { shares: 'in' })).toEqual(['low', 'high']);
  });

  test('about one party, says of whom', () => {
    const [verdict] = classify(ladder, village);
    expect(explain(verdict as never, { locale: 'en', definition: ladder, case: village })).toMatchObject({
      about: 'Garden club',
      summary: 'Garden club is placed at: the high rung.',
    });
  });
});

describe('a profile', () => {
  const rows = profileOf(['r', 's'], ['x', 'y', 'z']);

  test.each([
    [
      'a place',
      { r: 'x', s: 'x' },
      'What is judged here, under the plain, is placed at: x (2 of 2 rows answered).',
    ],
    [
      'a mixture',
      { r: 'x', s: 'y' },
      'What is judged here, under the plain, is mixed: no column fits every answered row; together they point at x and y.',
    ],
    [
      'nothing',
      {},
      'What is judged here, under the plain, is not placed by what is known: it may be x, y, z, or a mixture.',
    ],
  ] as const)('that points at %s', (_, answers, summary) => {
    expect(said(rows, classify(rows, answers as never)).summary).toBe(summary);
  });

  test('that cannot be placed says so', () => {
    const required = profileOf(['r', 's'], ['x', 'y'], { plain: { required: ['r'] } });
    expect(said(required, classify(required, { r: 'not-applicable', s: 'x' } as never)).summary).toBe(
      'What is judged here, under the plain, cannot be placed: a row that it takes does not apply.',
    );
  });

  test('has a row for each row, with what it says of each column', () => {
    const one = classify(rows, { r: 'x', s: 'not-applicable' } as never);
    expect(said(rows, one).table).toEqual({
      head: ['Row', 'x', 'y', 'z'],
      rows: [
        ['r', 'fits', 'does not fit', 'does not fit'],
        ['s', 'not applicable', 'not applicable', 'not applicable'],
      ],
    });
    expect(said(rows, classify(rows, {})).table.rows[0]).toEqual(['r', 'open', 'open', 'open']);
    const observed = (level: readonly string[], coder: string) => ({ indicator: 'made.r', level, coder });
    const subject = {
      schema: 'kemitraan/case@1',
      id: 'c',
      title: 'C',
      observations: [observed(['x'], 'a'), observed(['y'], 'b')],
    } as const;
    expect(said(rows, classify(rows, subject as never)).table.rows[0]).toEqual([
      'r',
      'possible',
      'possible',
      'does not fit',
    ]);
  });

  test('tells its reading, and the others', () => {
    const one = said(profile, classify(profile, { 'xq-pay': 'xq-firm', 'xq-book': 'xq-loose' } as never));
    expect(one.reading).toBe('the whole reading in full');
    expect(one.readings).toEqual([
      {
        id: 'xq-pay-only',
        text: 'What is judged here, under the the short reading, is placed at: the firm column (1 of 1 row answered).',
        gloss: 'the short reading in full',
      },
    ]);
    expect(said(rows, classify(rows, {}))).not.toHaveProperty('reading');
  });

  test('asks with what each column says', () => {
    const [first] = said(profile, classify(profile, { 'xq-book': 'xq-firm' } as never)).questions;
    expect(first?.text).toMatch(
      /^the payment: the payment\? the loose column: the e; the firm column: the f\. \(leaves 1 of 2 possible outcomes/,
    );
    const [bare] = said(rows, classify(rows, { s: 'x' } as never)).questions;
    expect(bare?.text).toMatch(/^r: r \(/);
  });

  test('asks for what would part what is placed, and for what settles nothing', () => {
    const loose = profileOf(['r', 's'], ['x', 'y'], { plain: { required: ['r'] } });
    const effect = (definition: unknown, answers: object) =>
      texts(said(definition, classify(definition as never, answers as never)).questions).map((text) =>
        text.slice(text.indexOf('(') + 1, -1),
      );
    expect(effect(loose, { r: 'x' })).toEqual(['makes it a mixture if only another column fits']);
    const deciding = profileOf(['r', 's'], ['x', 'y'], { plain: { deciding: ['r'] } });
    expect(effect(deciding, { r: 'x' })).toEqual(['does not narrow the outcome by itself']);
  });

  test('tells what would change it', () => {
    // Only answered rows count, so that x is certain, and another column takes another answer on r alone.
    expect(said(rows, classify(rows, { r: 'x' } as never)).changes).toEqual([
      'Another answer on r alone could change how it stands with x, y, and z.',
      'For y to be certain, it would take: to observe that r points at y.',
      'For z to be certain, it would take: to observe that r points at z.',
    ]);
    // A row that the reading requires is to be learnt, for x as well.
    const learnt = profileOf(['r', 's'], ['x', 'y'], { plain: { required: ['s'] } });
    expect(said(learnt, classify(learnt, { r: 'x' } as never)).changes.slice(-2)).toEqual([
      'For x to be certain, it would take: to learn that s points at x.',
      'For y to be certain, it would take: to observe that r points at y and to learn that s points at y.',
    ]);
    const part = { r: 'x', s: 'not-applicable' };
    const required = profileOf(['r', 's'], ['x', 'y'], { plain: { required: ['s'] } });
    expect(said(required, classify(required, part as never)).changes.join(' ')).not.toContain(
      'to be certain',
    );
  });

  test('tells the statements on the columns that it still speaks of', () => {
    const statements = Object.fromEntries(['x', 'y', 'z'].map((id) => [`on-${id}`, { of: [id], ...ours }]));
    const definition = { ...rows, statements } as never;
    const ids = (answers: object) =>
      said(definition, classify(definition, answers as never)).statements.map(({ id }) => id);
    expect(ids({ r: 'x', s: 'x' })).toEqual(['on-x']);
    expect(ids({ r: ['x', 'y'], s: 'not-applicable' })).toEqual(['on-x', 'on-y']);
  });
});

describe('a checklist', () => {
  const items = checklistOf(
    {
      scale: { group: 'place', mandatory: true, by: ['hall'] },
      flood: { group: 'place', polarity: 'against' },
      clerk: { group: 'people' },
    },
    undefined,
    ['hall'],
  );
  const obstacles = checklistOf({
    flood: { group: 'place', polarity: 'against' },
    quake: { group: 'place', polarity: 'against' },
  });

  test('has a row for each group, then one for each stakeholder', () => {
    expect(said(items, score(items, { scale: 'in', flood: 'in' })).table).toEqual({
      head: ['Group or stakeholder', 'Score', 'Answered'],
      rows: [
        ['place', '0.5', '2 of 2'],
        ['people', '0 to 1', '0 of 1'],
        ['hall', '1', '1 of 1'],
      ],
    });
  });

  test('of obstacles alone says how many are there', () => {
    expect(said(obstacles, score(obstacles, { flood: 'in' })).summary).toBe(
      'Of what speaks against it, 1 is there, 0 not, and 1 open.',
    );
    const mandatory = checklistOf({ flood: { group: 'place', polarity: 'against', mandatory: true } });
    expect(said(mandatory, score(mandatory, { flood: 'in' })).summary).toBe(
      'Of what is asked for, 0 are in place, 1 missing, and 0 open. Mandatory and missing: absence of “flood”.',
    );
    expect(said(mandatory, score(mandatory, {})).summary).toContain(
      'Mandatory and open: absence of “flood”.',
    );
  });

  test('has an overall score only by weights', () => {
    const weights = { place: 1, people: 1 };
    expect(said(items, score(items, { scale: 'in', flood: 'out', clerk: 'out' }, { weights })).summary).toBe(
      'Of what is asked for, 2 are in place, 1 missing, and 0 open. Overall, by the weights that were given: 0.5.',
    );
    expect(said(items, score(items, { scale: 'in' })).summary).not.toContain('Overall');
  });

  test('tells what is missing or open, whose it is, and what tactics there are', () => {
    expect(said(items, score(items, { flood: 'in', clerk: 'in' })).changes).toEqual([
      'scale: open, and mandatory; to be seen to by hall.',
      'absence of “flood”: missing; the source does not say by whom.',
    ]);
  });

  test('counts what is scored alone: no means to another item, and nothing of which the source does not say how it speaks', () => {
    const some = checklistOf({
      wall: { group: 'place' },
      brick: { group: 'place', serves: 'wall' },
      story: { group: 'place', polarity: 'not-stated' },
    });
    const one = said(some, score(some, { wall: 'in', brick: 'in', story: 'in' }));
    expect(one.summary).toBe('Of what is asked for, 1 is in place, 0 missing, and 0 open.');
    const gap = said(some, score(some, { wall: 'out', brick: 'out' }));
    expect(gap.changes).toEqual(['wall: missing; the source does not say by whom; by way of: brick.']);
    // An obstacle beside what is none speaks as what is asked for.
    const mixed = checklistOf({ wall: { group: 'place' }, flood: { group: 'place', polarity: 'against' } });
    expect(said(mixed, score(mixed, { wall: 'in', flood: 'in' })).summary).toBe(
      'Of what is asked for, 1 is in place, 1 missing, and 0 open.',
    );
  });

  test('tells the tactics that answer an item, or the means to it, and those that answer something alike elsewhere', () => {
    const tactics = [{ id: 'collaboration-tactics.local-leaders-language', ...ours }];
    const note = obstacleTactics.find(({ to }) => to.member === 'local-leaders-language')?.note;
    const changes = (id: string, items: Parameters<typeof checklistOf>[0], locale: 'en' | 'id' = 'en') => {
      const text = (one: string) => ({ en: one, id: one });
      // Words of its own, since the library has others for that id.
      const named = Object.fromEntries(Object.keys(items).map((one) => [one, { label: text(one) }]));
      const wording = { label: text(id), groups: { g: text('g') }, items: named };
      const definition = { ...checklistOf(items), id, wording } as never;
      return said(definition, score(definition, {}), locale).changes;
    };
    const open = (item: string) => `${item}: open; the source does not say by whom`;
    const tactic = ` A tactic of the sources: ${note?.en}`;
    expect(changes('elsewhere', { wall: { group: 'g', tactics } })).toEqual([`${open('wall')}.${tactic}`]);
    expect(changes('elsewhere', { wall: { group: 'g', tactics } }, 'id')[0]).toContain(note?.id);
    // In the framework of the obstacle the tactic answers that alone.
    const obstacle = { 'low-trust-resistance': { group: 'g', tactics }, wall: { group: 'g', tactics } };
    expect(changes('collaboration-obstacles', obstacle)).toEqual([
      `${open('low-trust-resistance')}.${tactic}`,
      `${open('wall')}.`,
    ]);
    const means = {
      'low-trust-resistance': { group: 'g', serves: 'wall', tactics },
      wall: { group: 'g' },
      hall: { group: 'g' },
    };
    expect(changes('collaboration-obstacles', means)).toEqual([
      `${open('wall')}; by way of: low-trust-resistance.${tactic}`,
      `${open('hall')}.`,
    ]);
  });

  test('its words are those of its definition', () => {
    const verdict = score(checklist, { 'xq-flood': 'in' });
    expect(said(checklist, verdict).changes[0]).toBe(
      'the scale: open, and mandatory; to be seen to by the village.',
    );
    expect(said(checklist, verdict).changes).toContain(
      'absence of “the flood”: missing; the source does not say by whom.',
    );
    expect(said(checklist, verdict).statements).toEqual([]);
  });

  test('statements are told of all of it, and of its groups', () => {
    const statements = { all: ours, people: { of: ['people'], ...ours }, item: { of: ['clerk'], ...ours } };
    const definition = { ...items, statements } as never;
    expect(said(definition, score(definition, {})).statements.map(({ id }) => id)).toEqual(['all', 'people']);
  });
});

describe('an index', () => {
  test('of answers says what is reversed, and which dimension is optional', () => {
    const verdict = score(index, {
      'xq-weighed': { points: 4, of: 5 },
      'xq-short': { points: 5, of: 5 },
    } as never);
    const one = said(index, verdict);
    expect(one.table).toEqual({
      head: ['Dimension or stakeholder', 'Score', 'Answered'],
      rows: [
        // 3/4 as given, and 1 - 1 once turned round.
        ['the fairness', '0.38', '2 of 2'],
        ['the ease (optional)', '0 to 1', '0 of 1'],
      ],
    });
    expect(one.changes).toEqual([
      'the shortfall (reversed): below the middle of the scale, once turned the right way round.',
      'the closeness: not surely above the middle of the scale.',
    ]);
    expect(one.summary).toBe(
      'What is judged here: of 3 statements, 1 is answered above the middle of the scale, 1 below it, and 1 not surely on either side, once reversed statements are turned round. The figures are answers rescaled from 5-point answers to between 0 and 1, and are no memberships.',
    );
    expect(said(index, score(index, {})).summary).toContain(
      'The figures are answers rescaled to between 0 and 1',
    );
  });

  test('of obstacles is still one of statements', () => {
    const against = { ...index, items: { 'xq-short': index.items['xq-short'] } };
    expect(said(against, score(against as never, {})).summary).toMatch(/^What is judged here: of 1 /);
  });
});

describe('propositions', () => {
  const rulesOf = (count: number, severity: 'failure' | 'note' = 'failure') => ({
    ...propositions,
    wording: undefined,
    rules: Object.fromEntries(
      numbered('r', count).map((id) => [id, { then: ['xq-crop'], severity, ...ours }]),
    ),
  });

  test('name ten rules that are not met, and count more', () => {
    const [ten, eleven] = [rulesOf(10), rulesOf(11)];
    expect(said(ten, validate(ten as never, { 'xq-crop': 'out' })).summary).toBe(
      `Of 10 rules: 0 met, 10 not met, 0 that cannot be told. Not met: ${numbered('r', 10).join('; ')}.`,
    );
    expect(said(eleven, validate(eleven as never, { 'xq-crop': 'out' })).summary).toBe(
      'Of 11 rules: 0 met, 11 not met, 0 that cannot be told.',
    );
  });

  test('tell what is only to be noted apart', () => {
    const noted = rulesOf(2, 'note');
    const one = said(noted, validate(noted as never, { 'xq-crop': 'out' }));
    expect(one.summary).toBe('Of 2 rules: 0 met, 0 not met, 0 that cannot be told, 2 to be noted.');
    expect(one.table).toEqual({
      head: ['Rule', 'Finding', 'Source'],
      rows: [
        ['r1', 'to be noted', 'Own manual, p. 3'],
        ['r2', 'to be noted', 'Own manual, p. 3'],
      ],
    });
  });

  test('tell what would change them, and what is asked', () => {
    const one = said(propositions, validate(propositions, { 'xq-crop': 'in' }));
    expect(one.table.rows).toEqual([
      ['the fair rule', 'cannot tell', 'Own manual, p. 3'],
      ['the plain rule', 'met', 'Own manual, p. 3'],
    ]);
    expect(one.changes).toEqual([
      'Another level of the crop could by itself change the finding on “the fair rule” and “the plain rule”.',
      'For every rule that applies to be met, it would take: to learn that the share is in.',
    ]);
    expect(texts(one.questions)).toEqual([
      'the share: the share? (leaves 0 of 1 rule that cannot be told if in, 0 if not)',
    ]);
    const all = said(propositions, validate(propositions, { 'xq-crop': 'in', 'xq-share': 'in' }));
    expect(all.changes.join(' ')).not.toContain('it would take');
    const failed = said(propositions, validate(propositions, { 'xq-crop': 'in', 'xq-share': 'out' }));
    expect(failed.changes.at(-1)).toBe(
      'For every rule that applies to be met, it would take: to observe that the share is in.',
    );
  });

  test('tell statements on their rules', () => {
    const statements = {
      all: ours,
      rule: { of: ['xq-always'], ...ours },
      other: { of: ['xq-crop'], ...ours },
    };
    const definition = { ...propositions, statements };
    expect(said(definition, validate(definition as never, {})).statements.map(({ id }) => id)).toEqual([
      'all',
      'rule',
    ]);
  });
});

describe('a role model', () => {
  test('says by whom a rule is met, and a dash where nobody is told of', () => {
    const verdict = validate(roleModel, village as never);
    const one = explain(verdict as never, { locale: 'en', definition: roleModel, case: village });
    expect(one.table.head).toEqual(['Rule', 'Finding', 'By whom', 'Source']);
    const by = Object.fromEntries(one.table.rows.map(([rule, , who]) => [rule, who]));
    expect(by['the keeper']).toBe('Garden club');
    expect(by['the lending']).toBe('Garden club');
    expect(by['the budget']).toBe('–');
  });

  test('tells statements on its pillars', () => {
    const statements = {
      all: ours,
      pillar: { of: ['xq-folk'], ...ours },
      role: { of: ['xq-keeper'], ...ours },
    };
    const definition = { ...roleModel, statements };
    expect(said(definition, validate(definition as never, {})).statements.map(({ id }) => id)).toEqual([
      'all',
      'pillar',
    ]);
  });
});

describe('a process', () => {
  test('has a row for each phase', () => {
    expect(said(process, audit(process, { 'xq-soil': 'in' })).table).toEqual({
      head: ['Phase', 'Status', 'Mean level', 'Answered'],
      rows: [
        ['the first phase', 'done', '1', '1 of 1'],
        ['the second phase', 'open', '0 to 1', '0 of 1'],
      ],
    });
  });

  test('tells what is skipped, what is not met, and what comes next', () => {
    const one = said(process, audit(process, { 'xq-soil': 'out', 'xq-water': 'in' }));
    expect(one.summary).toBe(
      'Done: the second phase. Not begun: the first phase. Not done, though something later is: the digging. Not met: Nothing before “the second phase” was skipped.',
    );
    const begun = said(process, audit(process, { 'xq-soil': 'out' }));
    expect(begun.summary).toMatch(/ What comes next, by what is known: the first phase\.$/);
    expect(begun.changes.at(-1)).toBe(
      'Of what “the first phase” takes, and whatever comes before it, this is not done: the digging.',
    );
    const open = said(process, audit(process, { 'xq-soil': 'in' }));
    expect(open.changes.at(-1)).toMatch(/this may be done or not: the watering\.$/);
    expect(open.changes[0]).toBe(
      'A level of “the digging” on another side of 0.5 would by itself change what is known of whether this is done: “the first phase”.',
    );
  });

  test('tells nothing to come where nothing does', () => {
    const done = said(process, audit(process, { 'xq-soil': 'in', 'xq-water': 'in' }));
    expect(done.summary).toBe('Done: the first phase; the second phase.');
    expect(done.changes.join(' ')).not.toContain('takes, and whatever');
  });

  test('tells statements on its phases', () => {
    const statements = {
      all: ours,
      phase: { of: ['xq-first'], ...ours },
      task: { of: ['xq-soil'], ...ours },
    };
    const definition = { ...process, statements };
    expect(said(definition, audit(definition as never, {})).statements.map(({ id }) => id)).toEqual([
      'all',
      'phase',
    ]);
  });
});
