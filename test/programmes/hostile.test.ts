import { describe, expect, test } from 'vitest';
import { defineProcedure } from '../../src/forms/procedure/define.js';
import { auditPippk } from '../../src/frameworks/pippk-process/audit.js';
import { auditTjslForum } from '../../src/frameworks/tjsl-forum-calendar/audit.js';
import { auditTjsl } from '../../src/frameworks/tjsl-process/audit.js';
import { validateImplementationReport } from '../../src/programmes/implementation-report/validate.js';
import { validatePlanReport } from '../../src/programmes/plan-report/validate.js';
import { validateProposal } from '../../src/programmes/proposal/validate.js';
import { thrownBy } from '../core/thrown-by.js';
import { everyProcedure } from '../frameworks/procedures.js';

const throwing = Object.defineProperty({}, 'institution', {
  enumerable: true,
  get() {
    throw new TypeError('no');
  },
});
const revoked = (() => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
})();

describe.each([
  ['validateProposal', 'proposal', validateProposal as (given: unknown) => unknown],
  ['validatePlanReport', 'report', validatePlanReport as (given: unknown) => unknown],
  ['validateImplementationReport', 'report', validateImplementationReport as (given: unknown) => unknown],
])('%s', (name, parameter, validate) => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'rw'],
    ['a number', 5],
    ['a list', []],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a function', () => ({})],
    ['a proxy that is revoked', revoked],
  ])('refuses %s', (_, given) => {
    expect(thrownBy(() => validate(given))).toMatchObject({
      code: 'invalid-input',
      function: name,
      parameter,
    });
  });

  test('names a field that there is none of, with those that there are', () => {
    const error = thrownBy(() => validate({ colour: 'red' }));
    expect(error).toMatchObject({ code: 'invalid-input', parameter, value: '"colour"' });
    expect(error.remedy).toContain('Use title, ');
    expect(thrownBy(() => validate(JSON.parse('{"__proto__": {"title": "x"}}')))).toMatchObject({
      value: '"__proto__"',
    });
  });

  test('does not look at what an object inherits', () => {
    expect(validate(Object.create(null))).toEqual(validate({}));
    expect(thrownBy(() => validate(Object.create({ title: 'x' }))).code).toBe('invalid-input');
  });
});

test.each([
  [{ institution: 5 }, 'proposal.institution', 'invalid-input'],
  [{ institution: undefined, inCash: 'no' }, 'proposal.inCash', 'invalid-input'],
  [{ inCash: null }, 'proposal.inCash', 'invalid-input'],
  [{ amountRupiah: '100000000' }, 'proposal.amountRupiah', 'invalid-input'],
  [{ amountRupiah: 5n }, 'proposal.amountRupiah', 'invalid-input'],
  [{ scopes: 'rw.social' }, 'proposal.scopes', 'invalid-input'],
  [{ scopes: ['rw.social', 5] }, 'proposal.scopes[1]', 'invalid-input'],
  [{ scopes: Array.from({ length: 10_001 }, () => 'rw.social') }, 'proposal.scopes', 'invalid-input'],
  [{ scopes: new Array(3) }, 'proposal.scopes[0]', 'invalid-input'],
  [{ decision: 'postponed' }, 'proposal.decision', 'invalid-input'],
  [{ attendance: ['rt-boards'] }, 'proposal.attendance', 'invalid-input'],
  [{ attendance: { mayor: true } }, 'proposal.attendance', 'invalid-input'],
  [{ attendance: { 'rt-boards': 1 } }, 'proposal.attendance.rt-boards', 'invalid-input'],
  [throwing, 'proposal', 'invalid-input'],
])('what validateProposal cannot read is named: %#', (given, parameter, code) => {
  const error = thrownBy(() => validateProposal(given as object));
  expect(error).toMatchObject({ function: 'validateProposal', code, parameter });
});

test.each([
  [{ setOn: '2015-02-29' }, {}, 'report.setOn', 'invalid-date'],
  [{ setOn: '2015-01-31T10:00:00Z' }, {}, 'report.setOn', 'invalid-date'],
  [{ submittedOn: new Date(0) }, {}, 'report.submittedOn', 'invalid-input'],
  [{}, { asOf: '31-01-2015' }, 'options.asOf', 'invalid-date'],
  [{}, { asof: '2015' }, 'options', 'unknown-option'],
  [{}, null, 'options', 'unknown-option'],
])('validatePlanReport(%j, %j) names %s', (given, options, parameter, code) => {
  expect(thrownBy(() => validatePlanReport(given as object, options as object))).toMatchObject({
    function: 'validatePlanReport',
    code,
    parameter,
  });
});

test('a field that is undefined is one that is not told', () => {
  const untold = { institution: undefined, attendance: { 'rt-boards': undefined } } as object;
  expect(validateProposal(untold)).toEqual(validateProposal({}));
});

test('what is read once is not read again: a value that changes cannot slip through', () => {
  let reads = 0;
  const shifty = Object.defineProperty({}, 'amountRupiah', {
    enumerable: true,
    get: () => (reads++ === 0 ? 5 : 'much'),
  });
  expect(() => validateProposal(shifty)).not.toThrow();
  expect(reads).toBe(1);
});

test.each([
  ['auditPippk', auditPippk as (given: unknown) => unknown],
  ['auditTjsl', auditTjsl as (given: unknown) => unknown],
  ['auditTjslForum', auditTjslForum as (given: unknown) => unknown],
])('%s refuses what is no history, with the path', (_, audit) => {
  expect(thrownBy(() => audit({ events: [{ event: 'party' }] }))).toMatchObject({
    code: 'unknown-event',
    parameter: 'history.events[0].event',
  });
  expect(thrownBy(() => audit(null)).code).toBe('invalid-input');
});

test.each(Object.entries(everyProcedure))('%s is what one of a caller’s own would have to be', (_, [one]) => {
  expect(defineProcedure(one)).toBe(one);
});
