import { describe, expect, test } from 'vitest';
import { rowId } from '../../../src/case/row-id.js';
import type { ManagementFunction } from '../../../src/case/vocabulary.js';
import { classify } from '../../../src/forms/classify.js';
import { notPlain } from '../plain-json.js';
import { profileOf } from './made.js';
import { caseOf, each, type Said, whole } from './told.js';

const all = ['loose', 'middle', 'formal'];
const codesOf = ({ reasons }: { readonly reasons: readonly { readonly code: string }[] }) =>
  reasons.map(({ code }) => code).filter((code) => !code.startsWith('column-'));

const verdictOn = (said: readonly Said[], options = {}) => classify(whole, caseOf('whole', said), options);

describe('up to a day', () => {
  const dated: readonly Said[] = [
    { level: ['loose'], coder: 'A', date: '2014' },
    { level: ['formal'], coder: 'A', date: '2016-05' },
    { level: ['middle'], on: 'records' },
  ];

  test.each<[string, readonly string[], string[]]>([
    ['2013', all, []],
    ['2013-12-31', all, []],
    ['2014', ['loose'], []],
    ['2015-06-30', ['loose'], []],
    ['2016-05', ['formal'], []],
    ['2016-05-31', ['formal'], []],
    ['2016', ['formal'], []],
    // What may be later stands beside what is not; what may be later alone decides nothing.
    ['2016-05-30', ['loose', 'formal'], ['date-open']],
    ['2014-06', all, ['date-open']],
  ])('asOf %s', (asOf, meetings, codes) => {
    const verdict = verdictOn(dated, { asOf });
    expect(verdict.rows).toEqual({ meetings, records: ['middle'] });
    expect(codesOf(verdict)).toEqual(codes);
    expect(verdict.scope).toMatchObject({ case: 'told', asOf });
    // One observer, who changed his mind at most: nobody contradicts anybody.
    expect(verdict.disagreements).toEqual([]);
  });

  test('or of all time', () => {
    expect(verdictOn(dated).rows.meetings).toEqual(['formal']);
    expect(verdictOn(dated).scope).toEqual({
      case: 'told',
      partners: ['office', 'mill'],
      asked: [],
    });
  });
});

describe('in a management function', () => {
  const apart: readonly Said[] = [
    { level: ['loose'], coder: 'A', function: 'planning' },
    { level: ['formal'], coder: 'A', function: 'actuating' },
    { level: ['middle'], coder: 'A', on: 'records' },
  ];

  test.each<[ManagementFunction, readonly string[]]>([
    ['planning', ['loose']],
    ['actuating', ['formal']],
    ['organizing', all],
  ])('%s, a row of all stands where it has none of its own', (name, meetings) => {
    const verdict = verdictOn(apart, { function: name });
    expect(verdict.rows).toEqual({ meetings, records: ['middle'] });
    expect(verdict.scope).toMatchObject({ function: name });
    expect(codesOf(verdict)).toEqual([]);
  });

  test('or in all: what one observer says of two is united, and is no disagreement', () => {
    const verdict = verdictOn(apart);
    expect(verdict.rows.meetings).toEqual(['loose', 'formal']);
    expect(verdict.disagreements).toEqual([]);
    expect(verdict.unknown).toEqual([]);
    expect(codesOf(verdict)).toEqual(['functions-differ']);
  });

  test('an observation of its own counts before one of all', () => {
    const said: readonly Said[] = [
      { level: ['loose'], coder: 'A' },
      { level: ['formal'], coder: 'B', function: 'planning' },
    ];
    expect(verdictOn(said, { function: 'planning' }).rows.meetings).toEqual(['formal']);
    expect(verdictOn(said, { function: 'controlling' }).rows.meetings).toEqual(['loose']);
  });
});

describe('the evidence of a reason', () => {
  const first: Said = { id: 'first', level: ['loose', 'middle'], coder: 'A' };
  const unnamed: Said = { level: ['loose'], coder: 'B', note: 'no id' };
  const silent: Said = { id: 'silent', level: 'unknown', coder: 'C' };
  const early: Said = { id: 'early', level: ['formal'], coder: 'D', date: '2013' };
  const late: Said = { id: 'late', level: ['loose'], coder: 'D', date: '2014' };
  const guess: Said = { id: 'guess', level: ['formal'], attributedTo: 'mill' };
  const other: Said = { id: 'other', level: ['middle'], on: 'records' };
  const document = caseOf('whole', [first, unnamed, silent, early, late, guess, other]);
  const { reasons, outcome } = classify(whole, document);
  const evidenceOf = (code: string, column: string) =>
    reasons
      .filter((one) => one.code === code && 'column' in one.params && one.params.column === column)
      .flatMap(({ evidence }) => evidence);

  test('is the rows of the document that count, by the id that they have or that is made of them', () => {
    // Meetings: loose or middle; records: middle. Left is middle.
    expect(outcome).toMatchObject({ kind: 'placed', column: 'middle' });
    const made = rowId(document.observations?.[1] ?? {});
    expect(made).toMatch(/^~/);
    const meetings = ['first', made, 'late'].map((id) => ({ list: 'observations', id }));
    const records = [{ list: 'observations', id: 'other' }];
    expect(evidenceOf('column-fits', 'middle')).toEqual([...meetings, ...records]);
    expect(evidenceOf('column-ruled-out', 'loose')).toEqual(records);
    expect(evidenceOf('column-ruled-out', 'formal')).toEqual([...meetings, ...records]);
  });

  test('is the rows that leave a column open, too', () => {
    const open = classify(whole, caseOf('whole', [first, silent]));
    for (const { code, params, evidence } of open.reasons)
      if (code === 'column-open') {
        expect(params.rows).toEqual(['meetings', 'records']);
        expect(evidence).toEqual([{ list: 'observations', id: 'first' }]);
      }
    expect(codesOf(open)).toEqual([]);
  });

  test('is not what points at one column, where another row that is required leaves it open', () => {
    const definition = profileOf(['one', 'two'], ['x', 'y'], { plain: { required: ['two'] } });
    const { outcome: own, reasons: why } = classify(definition, { one: 'x' });
    // Row two may still point elsewhere.
    expect(own).toEqual({
      kind: 'undetermined',
      possible: [{ kind: 'placed', column: 'x' }, { kind: 'mixed' }],
    });
    expect(why.map(({ code, params }) => [code, params])).toEqual([
      ['column-open', { column: 'x', rows: ['two'] }],
      ['column-ruled-out', { column: 'y', rows: ['one'] }],
    ]);
  });

  test('is the rows that disagree and do not decide', () => {
    const said: readonly Said[] = [{ ...first, level: ['loose'] }, other];
    const { outcome: own, reasons: why } = verdictOn(said, { reading: 'by-meetings' });
    expect(own).toEqual({ kind: 'placed', column: 'loose', answered: 1, applicable: 1 });
    expect(why.at(-1)).toEqual({
      code: 'rows-disagree',
      params: { column: 'loose', rows: ['records'] },
      evidence: [{ list: 'observations', id: 'other' }],
      source: [{ text: 'On what is loose' }],
    });
  });

  test('stands beside the source of the column that the reason is about', () => {
    expect(reasons.map(({ source }) => source)).toEqual([
      [{ text: 'On what is loose' }],
      [{ text: 'On what is between' }],
      [{ text: 'On what is formal' }],
    ]);
  });

  test('is nothing where the input is a record', () => {
    const { reasons: own, disagreements } = classify(whole, { meetings: 'loose' });
    expect(own.map(({ evidence }) => evidence)).toEqual([[], [], []]);
    expect(disagreements).toEqual([]);
  });
});

test('a case that the definition was read off is said to be one', () => {
  const document = { ...caseOf('whole', []), defines: ['whole'] };
  expect(classify(whole, document).reasons.at(-1)).toMatchObject({
    code: 'defining-case',
    params: { case: 'told' },
  });
  expect(codesOf(classify(whole, { ...document, defines: ['other'] }))).toEqual([]);
});

test('partners who were asked themselves are told from those of whom others spoke', () => {
  const said: readonly Said[] = [
    { level: 'refused', informant: 'miller' },
    { level: ['loose'], holder: 'office', method: 'document' },
    { level: ['loose'], informant: 'clerk', on: 'records' },
  ];
  // The bank was asked, but is a beneficiary and no partner.
  expect(verdictOn(said).scope).toEqual({ case: 'told', partners: ['office', 'mill'], asked: ['mill'] });
});

test('observations of another framework, or about one party of the whole, are passed over or taken as they are', () => {
  const said: readonly Said[] = [{ level: ['loose'], about: ['patron'] }];
  const document = caseOf('whole', said);
  const other = { indicator: 'wholesale.meetings', level: ['formal'] };
  const verdict = classify(whole, { ...document, observations: [...(document.observations ?? []), other] });
  expect(verdict.rows.meetings).toEqual(['loose']);
});

test('a verdict of a case is plain JSON, and each has a fresh scope', () => {
  const document = caseOf('each', [{ level: ['loose'], about: ['mill', 'bank'] }]);
  const verdicts = classify(each, document);
  expect(notPlain(verdicts)).toEqual([]);
  expect(new Set(verdicts.map(({ scope }) => scope)).size).toBe(verdicts.length);
});
