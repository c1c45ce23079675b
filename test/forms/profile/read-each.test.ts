import { describe, expect, test } from 'vitest';
import { managementFunctions } from '../../../src/case/vocabulary.js';
import { classify } from '../../../src/forms/classify.js';
import { caseOf, each, type Said } from './told.js';

const all = ['loose', 'middle', 'formal'];
const verdictsOn = (said: readonly Said[], options = {}) => classify(each, caseOf('each', said), options);

/** Each verdict in short: the party, where of it, and the columns that its rows leave. */
const shortOf = (said: readonly Said[], options = {}) =>
  verdictsOn(said, options).map(({ scope, rows }) => {
    const { party, function: name, apart } = scope ?? {};
    return [party, name ?? apart?.join() ?? '', rows.meetings, rows.records];
  });

describe('the parties that a profile is about', () => {
  test('are the partners and beneficiaries of its sectors, in the order of the case, also if nobody spoke of them', () => {
    // The office is of another sector, the patron a supporter, the auditor an overseer.
    expect(shortOf([])).toEqual([
      ['mill', '', all, all],
      ['bank', '', all, all],
    ]);
    for (const verdict of verdictsOn([]))
      expect(verdict).toMatchObject({ outcome: { kind: 'undetermined' }, coverage: { known: 0, total: 2 } });
  });

  test('are none where the case has none: no verdict, not one of nobody', () => {
    const { parties: _, informants: __, ...document } = caseOf('each', []);
    expect(classify(each, document)).toEqual([]);
  });

  test('stand each by itself: what is said of one is not said of another', () => {
    const said: readonly Said[] = [
      { level: ['loose'], about: ['mill'] },
      { level: ['formal'], about: ['bank'] },
      { level: ['middle'], about: ['bank'], on: 'records' },
    ];
    const [mill, bank] = verdictsOn(said);
    expect(mill?.outcome).toEqual({ kind: 'placed', column: 'loose', answered: 1, applicable: 2 });
    expect(bank?.outcome).toEqual({ kind: 'mixed', columns: ['middle', 'formal'] });
    expect([mill?.disagreements, bank?.disagreements]).toEqual([[], []]);
  });

  test('may be spoken of together: a row about several counts for each', () => {
    const said: readonly Said[] = [
      { id: 'both', level: ['loose'], about: ['bank', 'mill', 'bank'] },
      { id: 'one', level: ['formal'], about: ['bank'], on: 'records' },
    ];
    expect(shortOf(said)).toEqual([
      ['mill', '', ['loose'], all],
      ['bank', '', ['loose'], ['formal']],
    ]);
    const evidence = verdictsOn(said).map(({ reasons }) => reasons[0]?.evidence.map(({ id }) => id));
    // Loose: the mill has it by the row on both; the bank's records rule it out.
    expect(evidence).toEqual([['both'], ['one']]);
  });

  test('are named in the scope, with whether they were asked', () => {
    const said: readonly Said[] = [
      { level: ['loose'], about: ['mill', 'bank'], informant: 'miller' },
      { level: 'refused', about: ['bank'], on: 'records', holder: 'bank', method: 'interview' },
    ];
    expect(verdictsOn(said, { asOf: '2020' }).map(({ scope }) => scope)).toEqual([
      { case: 'told', partners: ['mill'], party: 'mill', asked: ['mill'], asOf: '2020' },
      { case: 'told', partners: ['bank'], party: 'bank', asked: ['bank'], asOf: '2020' },
    ]);
  });

  test('can be chosen, and come in the order of the case all the same', () => {
    const said: readonly Said[] = [{ level: ['loose'], about: ['mill', 'bank'] }];
    const parties = (chosen: string[]) => shortOf(said, { parties: chosen }).map(([party]) => party);
    expect(parties(['bank'])).toEqual(['bank']);
    expect(parties(['bank', 'mill'])).toEqual(['mill', 'bank']);
    // What is said of one party does not hang on which others were asked for.
    expect(verdictsOn(said, { parties: ['bank'] })).toEqual([verdictsOn(said)[1]]);
  });
});

describe('the management functions of a party', () => {
  const apart: readonly Said[] = [
    { level: ['formal'], about: ['mill'], function: 'actuating' },
    { level: ['loose'], about: ['mill'], function: 'planning' },
  ];
  const general: Said = { level: ['middle'], about: ['mill'], on: 'records' };

  test('that rows name have a verdict each, in their own order; those of another party are its own', () => {
    expect(shortOf(apart)).toEqual([
      ['mill', 'planning', ['loose'], all],
      ['mill', 'actuating', ['formal'], all],
      ['bank', '', all, all],
    ]);
  });

  test('leave the others together where rows speak of all, and these count in each as well', () => {
    expect(shortOf([...apart, general])).toEqual([
      ['mill', 'planning', ['loose'], ['middle']],
      ['mill', 'actuating', ['formal'], ['middle']],
      ['mill', 'planning,actuating', all, ['middle']],
      ['bank', '', all, all],
    ]);
  });

  test('leave nothing where all four are named', () => {
    const named = managementFunctions.map((name) => ({ ...general, function: name }));
    expect(shortOf([general, ...named]).map(([party, where]) => [party, where])).toEqual([
      ...managementFunctions.map((name) => ['mill', name]),
      ['bank', ''],
    ]);
  });

  test('give no verdict where rows only guess at the view of another', () => {
    const guess: Said = { level: ['loose'], about: ['mill'], function: 'planning', attributedTo: 'office' };
    expect(shortOf([guess])).toEqual([
      ['mill', '', all, all],
      ['bank', '', all, all],
    ]);
  });

  test('are one where one is asked for, whether or not rows name it', () => {
    expect(shortOf([...apart, general], { function: 'planning' })).toEqual([
      ['mill', 'planning', ['loose'], ['middle']],
      ['bank', 'planning', all, all],
    ]);
    expect(shortOf([...apart, general], { function: 'controlling' })[0]).toEqual([
      'mill',
      'controlling',
      all,
      ['middle'],
    ]);
  });

  test('are not said to differ: each has its own verdict', () => {
    const codes = verdictsOn([...apart, general]).flatMap(({ reasons }) => reasons.map(({ code }) => code));
    expect(codes).not.toContain('functions-differ');
  });
});

test('a record says of one party what it says of any, and gives one verdict', () => {
  expect(classify(each, { meetings: 'loose' })).toMatchObject({
    outcome: { kind: 'placed', column: 'loose', answered: 1, applicable: 2 },
  });
  expect(classify(each, {})).not.toHaveProperty('scope');
});
