import { describe, expect, test } from 'vitest';
import type { RoleModelDefinition } from '../../../src/forms/role-model/definition.js';
import { validate } from '../../../src/forms/validate.js';
import { caseOf, made, ours } from './made.js';

const unnamed = {
  ...made,
  roles: { host: { ...ours } },
  duties: { tell: { ...ours } },
  flows: {},
  conditions: {},
} as const satisfies RoleModelDefinition;

describe('a role or a duty that the model gives to nobody by name', () => {
  const outcomes = (rest: object) => {
    const { findings } = validate(unnamed, caseOf(rest));
    return ['host', 'tell'].map((id) => {
      const found = findings.find(({ rule }) => rule === id);
      return [found?.outcome, found?.params.parties];
    });
  };

  test.each(['lurah', 'youth', 'shop'])('is held by whoever holds it: %s', (party) => {
    const roles = [{ party, role: 'host', duties: ['made.tell'] }];
    expect(outcomes({ roles })).toEqual([
      ['passed', [party]],
      ['passed', [party]],
    ]);
  });

  test('is held by nobody where the list of roles is complete', () => {
    expect(outcomes({ roles: [], complete: ['roles'] })).toEqual([
      ['failed', []],
      ['failed', []],
    ]);
  });
});

describe('what was observed', () => {
  const observed = (date: string, options: object) =>
    validate(
      made,
      caseOf({ observations: [{ indicator: 'made.host.open', level: 'in', about: ['lurah'], date }] }),
      options,
    ).findings.find(({ rule }) => rule === 'host.open');

  test.each<[string, string, object, string, string[]]>([
    ['before the day', '2019', { asOf: '2020' }, 'passed', ['lurah']],
    ['after the day', '2021', { asOf: '2020' }, 'cannot-tell', []],
    ['at any time, where no day is given', '2021', {}, 'passed', ['lurah']],
  ])('counts up to a day: %s', (_, date, options, outcome, parties) => {
    expect(observed(date, options)).toMatchObject({ outcome, params: { parties } });
  });
});

test('that a complete list has no row of it, is told as what it was read off', () => {
  const { reasons } = validate(made, caseOf({ complete: ['decisions'] }));
  expect(reasons.filter(({ code }) => code === 'derived-from-facts').map(({ params }) => params)).toEqual([
    { indicator: 'host.stay-out', lists: ['decisions'], rows: 0, complete: true },
  ]);
});

test('a record names no parties', () => {
  const { findings, reasons } = validate(made, { state: 'in', host: 'in', ideas: 'out' });
  for (const { params } of findings) expect(params.parties).toEqual([]);
  expect(reasons.map(({ code }) => code).filter((code) => !code.startsWith('rule-'))).toEqual([]);
});
