import { describe, expect, test } from 'vitest';
import { codingAgreement } from '../../src/assess/coding-agreement/coding-agreement.js';
import type { Case, Observation } from '../../src/case/case.js';
import { audit } from '../../src/forms/audit.js';
import { defineLadder } from '../../src/forms/ladder/define.js';
import { defineTypology } from '../../src/forms/typology/define.js';
import { thrownBy } from '../core/thrown-by.js';
import { process, typology } from '../own/frameworks.js';
import { caseOf } from './cases.js';

const ours = { basis: 'ours', source: [{ text: 'Handbook' }] } as const;
const head = { version: '1.0.0', basis: { model: 'ours', rule: 'ours' }, source: ours.source } as const;
const wells = defineTypology({
  form: 'typology',
  id: 'wells',
  ...head,
  attributes: {
    after: { asks: 'partnership', afterwards: true, rubric: 'ours', ...ours },
  },
  types: { kept: { defining: { after: 'in' }, ...ours } },
  readings: { plain: { changes: {}, ...ours } },
  defaultReading: 'plain',
});
const pairs = defineTypology({
  form: 'typology',
  id: 'pairs',
  ...head,
  attributes: { between: { asks: 'relation', rubric: 'ours', ...ours } },
  types: { met: { defining: { between: 'in' }, ...ours } },
  readings: { plain: { changes: {}, ...ours } },
  defaultReading: 'plain',
});
const place = defineLadder({
  form: 'ladder',
  id: 'place',
  ...head,
  each: ['community'],
  order: 'total',
  indicators: { told: { asks: 'party', rubric: 'ours', ...ours } },
  rungs: { low: { criteria: { told: 'in' }, ...ours } },
});
const row = (
  coder: string,
  indicator: string,
  level: Observation['level'],
  more: Partial<Observation> = {},
) => ({
  coder,
  indicator,
  level,
  ...more,
});
const standings = (subject: Case, definition: typeof wells | typeof pairs | typeof place) => {
  const found = codingAgreement([subject], { frameworks: [definition as never] }).frameworks[definition.id];
  return Object.fromEntries(
    (found?.verdict.percent.prevalence ?? []).map(({ category, count }) => [category, count]),
  );
};

describe('the verdict of each coder', () => {
  test('knows whether there are other parties', () => {
    const subject = caseOf({
      parties: [{ id: 'firm', name: 'Firm', sector: 'business' }],
      observations: ['a', 'b'].map((coder) => row(coder, 'pairs.between', 'unknown')),
    });
    const none = { holds: 0, 'does-not-hold': 0, open: 0, inapplicable: 0 };
    expect(standings(subject, pairs)).toEqual({ ...none, open: 2 });
    // Of one who is alone nothing is asked between two.
    expect(standings({ ...subject, complete: ['parties'] }, pairs)).toEqual({ ...none, inapplicable: 2 });
    expect(standings({ ...subject, complete: ['decisions', 'parties'] }, pairs)).toEqual({
      ...none,
      inapplicable: 2,
    });
    // That another list is whole says nothing of parties.
    expect(standings({ ...subject, complete: ['decisions'] }, pairs)).toEqual({ ...none, open: 2 });
  });

  test('knows whether the period is over', () => {
    const observations = ['a', 'b'].map((coder) => row(coder, 'wells.after', 'in', { date: '2020' }));
    const holds = (facts: Partial<Case>) => standings(caseOf({ observations, ...facts }), wells).holds;
    expect(holds({})).toBe(2);
    expect(holds({ period: { from: '2019' } })).toBe(0);
    expect(holds({ period: { from: '2018', to: '2019' } })).toBe(2);
  });

  test('of one management function is that of all where a coder says nothing else of it', () => {
    const about = { about: ['village'] };
    const observations = [
      row('a', 'place.told', 'in', { ...about, function: 'planning' }),
      row('a', 'place.told', 'in', about),
      row('b', 'place.told', 'in', about),
      row('b', 'place.told', 'out', { ...about, function: 'organizing' }),
    ];
    // In planning b speaks by what b says of all: in. In organizing so does a: in, against out. And of all the others both say in.
    expect(standings(caseOf({ observations }), place)).toEqual({
      holds: 5,
      'does-not-hold': 1,
      open: 0,
      inapplicable: 0,
    });
  });

  test('on a process is on its checks, and on no phase', () => {
    const observations = ['a', 'b'].map((coder) => row(coder, 'xq-process.xq-soil', 'in'));
    const found = codingAgreement([caseOf({ observations })], { frameworks: [process] }).frameworks[
      'xq-process'
    ];
    const { findings, phases } = audit(process, {});
    expect(Object.keys(phases)).toHaveLength(2);
    expect(found?.verdict.percent.units).toBe(findings.length);
  });
});

describe('what is refused', () => {
  const good = caseOf();
  const round = { coders: ['a'], frameworks: ['power-layout'] };
  const rounds = (...all: readonly unknown[]) => [{ case: good, rounds: all }];
  const long = (one: unknown, length = 10_001) => new Array(length).fill(one);
  test.each<[string, unknown, unknown, string, string, string]>([
    ['too many cases', long(good), {}, 'cases', 'invalid-input', '"a list of 10001"'],
    ['as many as may be, but one case', long(good, 10_000), {}, 'cases[1].id', 'invalid-input', '"case"'],
    ['a hole', new Array(1), {}, 'cases[0]', 'invalid-input', 'undefined'],
    ['a list for a case', [[good]], {}, 'cases[0]', 'invalid-input', 'a list of 1'],
    ['a case without rounds', [{ case: good }], {}, 'cases[0].rounds', 'invalid-input', 'undefined'],
    ['too many rounds', rounds(...long(round)), {}, 'cases[0].rounds', 'invalid-input', '"a list of 10001"'],
    ['a round that is none', rounds(round, 'x'), {}, 'cases[0].rounds[1]', 'invalid-input', '"x"'],
    ['a round in a list', rounds([round]), {}, 'cases[0].rounds[0]', 'invalid-input', 'a list of 1'],
    [
      'a hole among the rounds',
      [{ case: good, rounds: new Array(1) }],
      {},
      'cases[0].rounds[0]',
      'invalid-input',
      'undefined',
    ],
    [
      'coders that are none',
      rounds({ ...round, coders: ['a', 5] }),
      {},
      'cases[0].rounds[0]',
      'invalid-input',
      'an object',
    ],
    [
      'too many coders',
      rounds({ ...round, coders: long('a') }),
      {},
      'cases[0].rounds[0]',
      'invalid-input',
      'an object',
    ],
    ['no frameworks', rounds({ coders: ['a'] }), {}, 'cases[0].rounds[0]', 'invalid-input', 'an object'],
    [
      'one of two frameworks',
      rounds({ ...round, frameworks: ['power-layout', 'power'] }),
      {},
      'cases[0].rounds[0].frameworks',
      'unknown-framework',
      '"power"',
    ],
    [
      'rounds of informants',
      rounds(round),
      { of: 'informants' },
      'cases[0].rounds',
      'invalid-input',
      'a list of 1',
    ],
    ['agreement of nobody', [good], { of: null }, 'options.of', 'unknown-option', 'null'],
    ['no options', [good], null, 'options', 'unknown-option', 'null'],
    [
      'no frameworks to ask',
      [good],
      { frameworks: 'power-layout' },
      'options.frameworks',
      'unknown-framework',
      '"power-layout"',
    ],
  ])('%s', (_, cases, options, parameter, code, value) => {
    const error = thrownBy(() => codingAgreement(cases as never, options as never));
    const shown = value.startsWith('"a list') ? value.slice(1, -1) : value;
    expect([error.function, error.parameter, error.code, error.value]).toEqual([
      'codingAgreement',
      parameter,
      code,
      shown,
    ]);
  });

  test('rounds may name a framework of the library, or of those given, and as many coders as a list may hold', () => {
    const given = [
      { case: good, rounds: [{ coders: ['a', 'b'], frameworks: ['power-layout', 'xq-typology'] }] },
    ];
    expect(codingAgreement(given, { frameworks: [typology] }).coders).toEqual(['a', 'b']);
    expect(thrownBy(() => codingAgreement(given)).code).toBe('unknown-framework');
    expect(
      codingAgreement([{ case: good, rounds: [{ coders: long('a', 10_000), frameworks: [] }] }]).coders,
    ).toEqual(['a']);
  });

  test('a sound case beside one that throws is not blamed', () => {
    const throwing = Object.defineProperty({ ...good }, 'observations', {
      enumerable: true,
      get: () => {
        throw new TypeError('no');
      },
    });
    const error = thrownBy(() => codingAgreement([throwing]));
    expect([error.function, error.parameter, error.code]).toEqual([
      'codingAgreement',
      'cases',
      'invalid-input',
    ]);
  });
});
