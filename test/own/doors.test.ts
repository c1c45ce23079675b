import { describe, expect, test } from 'vitest';
import type { KemitraanError } from '../../src/core/error.js';
import { audit } from '../../src/forms/audit.js';
import { classify } from '../../src/forms/classify.js';
import { flipSet } from '../../src/forms/flip-set.js';
import { nextRungs } from '../../src/forms/ladder/next-rungs.js';
import { rangeOf } from '../../src/forms/ladder/range.js';
import { entriesOf, lookUp } from '../../src/forms/look-up.js';
import { nextQuestions } from '../../src/forms/next-questions.js';
import { pathTo } from '../../src/forms/path-to.js';
import { advance } from '../../src/forms/procedure/advance.js';
import { nextSteps } from '../../src/forms/procedure/next-steps.js';
import { score } from '../../src/forms/score.js';
import { validate } from '../../src/forms/validate.js';
import { thrownBy } from '../core/thrown-by.js';
import {
  catalogue,
  checklist,
  index,
  ladder,
  procedure,
  process,
  profile,
  propositions,
  roleModel,
  typology,
  village,
} from './frameworks.js';

// What a caller is told at each door: which function, at which parameter, and by which code.

type Fn = (...args: never[]) => unknown;

/** Calls a function as plain JavaScript would, past the compiler. */
const call = (fn: Fn, ...args: readonly unknown[]): unknown => Reflect.apply(fn, undefined, args);

const told = (fn: Fn, ...args: readonly unknown[]) => {
  const error: KemitraanError = thrownBy(() => call(fn, ...args));
  return [error.function, error.parameter, error.code];
};

/** An object that has what another has, and a field that throws. */
const throwing = (fields: object, key: string) =>
  Object.defineProperty({ ...fields }, key, {
    enumerable: true,
    get: () => {
      throw new TypeError('no');
    },
  });

const weights = { 'xq-place': 1, 'xq-people': 1 };
const scope = ['parties', 'function', 'asOf'];

/** Of each form that reads cases: its verb, a question that it asks, and the options for a case and for a record. */
const forms: readonly [form: string, object, Fn, question: string, ofCase: string[], ofRecord: string[]][] = [
  ['typology', typology, classify, 'xq-near', ['reading', ...scope], ['reading']],
  ['ladder', ladder, classify, 'xq-told', scope, []],
  ['profile', profile, classify, 'xq-pay', ['reading', ...scope], ['reading']],
  ['checklist', checklist, score, 'xq-clerk', ['weights', ...scope], ['weights']],
  ['index', index, score, 'xq-weighed', ['weights', 'aggregation', ...scope], ['weights', 'aggregation']],
  ['propositions', propositions, validate, 'xq-crop', ['asOf'], []],
  ['role model', roleModel, validate, 'xq-lend', ['asOf'], []],
  ['process', process, audit, 'xq-soil', ['asOf'], []],
];

describe.each(forms)('a %s', (form, definition, verb, question, ofCase, ofRecord) => {
  test.each([
    ['a case', village, ofCase],
    ['a record', {}, ofRecord],
  ])('takes of %s the options that it has, and no others', (_, input, own) => {
    const all: Readonly<Record<string, unknown>> = {
      reading: form === 'profile' ? 'xq-all' : 'xq-plain',
      weights: form === 'index' ? { 'xq-fair': 1, 'xq-ease': 1 } : weights,
      aggregation: 'geometric',
      parties: ['garden'],
      function: 'planning',
      asOf: '2022',
    };
    for (const [name, value] of Object.entries(all)) {
      // An aggregation says how weights join.
      const given = { [name]: value, ...(name === 'aggregation' && { weights: all.weights }) };
      if (own.includes(name)) expect(call(verb, definition, input, given)).toBeTypeOf('object');
      else expect(told(verb, definition, input, given)).toEqual([verb.name, 'options', 'unknown-option']);
    }
  });

  test('is told of a record or a case that throws when it is read', () => {
    const refusal = [verb.name, 'input', 'invalid-input'];
    expect(told(verb, definition, throwing({}, question))).toEqual(refusal);
    expect(told(verb, definition, throwing(village, 'observations'))[0]).toBe(verb.name);
    expect(told(verb, definition, throwing(village, 'observations'))[2]).toBe('invalid-input');
  });

  test('is told of itself, where it throws when it is read or has not its shape', () => {
    const refusal = [verb.name, 'definition', 'invalid-definition'];
    expect(told(verb, throwing(definition, 'version'), {})).toEqual(refusal);
    expect(told(verb, null, {})).toEqual(refusal);
    const { version: _, ...unversioned } = definition as { readonly version?: unknown };
    expect(told(verb, unversioned, {})).toEqual([verb.name, 'definition.version', 'invalid-definition']);
    const verdict = [call(verb, definition, {})].flat()[0];
    for (const fn of [nextQuestions, pathTo, flipSet])
      expect(told(fn, unversioned, verdict)).toEqual([fn.name, 'definition.version', 'invalid-definition']);
  });

  test('is told of an answer to what it does not ask, and of one that is none', () => {
    const [fn, parameter, code] = told(verb, definition, { 'xq-odd': 'in' });
    expect([fn, code]).toEqual([verb.name, 'unknown-indicator']);
    expect(parameter).toBe('input');
    expect(told(verb, definition, { [question]: 'xq-odd' })).toEqual([
      verb.name,
      `input['${question}']`,
      form === 'profile' ? 'unknown-column' : 'unknown-level',
    ]);
  });

  test('is refused where a long list of it throws when it is read', () => {
    const long = new Proxy(new Array(10_001).fill('x'), {
      get: (target, key) => {
        if (key === '5') throw new TypeError('no');
        return Reflect.get(target, key);
      },
    });
    expect(told(verb, { ...definition, source: long }, {})).toEqual([
      verb.name,
      'definition',
      'invalid-definition',
    ]);
  });

  test('is refused where a member speaks for nobody, or cites no list', () => {
    const { wording: _, ...given }: { wording?: unknown } = definition as never;
    for (const [table, members] of Object.entries(given)) {
      const ids = Object.keys(Object(members)).filter((id) => id.startsWith('xq-'));
      if (table === 'statements') continue;
      for (const id of ids)
        for (const key of ['basis', 'source']) {
          const member = { ...Reflect.get(Object(members), id), [key]: 'xq-odd' };
          const own = { ...given, [table]: { ...Object(members), [id]: member } };
          expect(told(verb, own, {})).toEqual([
            verb.name,
            `definition.${table}.${id}.${key}`,
            'invalid-definition',
          ]);
        }
    }
  });

  const verdict = [call(verb, definition, {})].flat()[0];
  test.each([
    ['nextQuestions', nextQuestions],
    ['pathTo', pathTo],
    ['flipSet', flipSet],
  ])('is told by %s of what is no verdict or definition', (name, fn) => {
    const target = { typology: 'xq-one', ladder: 'xq-low', profile: 'xq-firm' }[form] ?? {
      group: form === 'index' ? 'xq-fair' : 'xq-place',
      atLeast: 0.5,
    };
    expect(told(fn, definition, throwing(verdict as object, 'inputs'), target)).toEqual([
      name,
      'verdict',
      'invalid-input',
    ]);
    for (const none of [null, 5, 'all', [], {}, [verdict]])
      expect(told(fn, definition, none, target)).toEqual([name, 'verdict', 'verdict-mismatch']);
    expect(told(fn, throwing(definition, 'id'), verdict, target)).toEqual([
      name,
      'definition',
      'invalid-definition',
    ]);
    for (const other of [catalogue, procedure])
      expect(told(fn, other, verdict, target)).toEqual([name, 'definition', 'invalid-definition']);
  });
});

test('what gives no verdicts of cases, is told by what it is read', () => {
  const verdict = classify(typology, {});
  const remedyOf = (given: unknown) => thrownBy(() => call(nextQuestions, given, verdict)).remedy;
  expect(remedyOf(catalogue)).toBe('A catalogue gives no verdict: use lookUp, or explainEntry.');
  expect(remedyOf(procedure)).toBe('A procedure reads histories: use nextSteps, or advance.');
});

describe.each<[string, Fn, string]>([
  ['pathTo', pathTo, 'target'],
  ['flipSet', flipSet, 'cut'],
])('a score that %s is to get to', (name, fn, parameter) => {
  const plain = score(checklist, {});
  const weighed = score(checklist, {}, { weights });

  test.each<[string, unknown, string, string]>([
    ['is an object', 0.5, '', 'invalid-target'],
    ['has no other keys', { atLeast: 0.5, soon: true }, '', 'unknown-option'],
    ['is of a group that there is', { group: 'xq-odd', atLeast: 0.5 }, '.group', 'unknown-group'],
    ['is not below 0', { group: 'xq-place', atLeast: -0.1 }, '.atLeast', 'invalid-number'],
    ['is not above 1', { group: 'xq-place', atLeast: 1.1 }, '.atLeast', 'invalid-number'],
    ['is a number', { group: 'xq-place', atLeast: '0.5' }, '.atLeast', 'invalid-number'],
    ['is of a group where there are no weights', { atLeast: 0.5 }, '.group', 'invalid-target'],
  ])('%s', (_, target, place, code) => {
    expect(told(fn, checklist, plain, target)).toEqual([name, parameter + place, code]);
  });

  test('may be 0, 1, and over all where there are weights', () => {
    for (const atLeast of [0, 1]) expect(call(fn, checklist, weighed, { atLeast })).toBeTypeOf('object');
  });
});

test('who has to see to what is missing, is told with it', () => {
  expect(score(checklist, {}).gaps.map(({ item, by }) => [item, by])).toEqual([
    ['xq-scale', ['xq-village']],
    ['xq-flood', []],
    ['xq-clerk', []],
  ]);
});

describe('the functions of one form', () => {
  const verdict = classify(ladder, {});

  test.each<[string, Fn, readonly unknown[], string, string]>([
    ['nextRungs', nextRungs, [ladder, throwing(verdict, 'inputs')], 'verdict', 'invalid-input'],
    ['nextRungs', nextRungs, [ladder, null], 'verdict', 'verdict-mismatch'],
    ['nextRungs', nextRungs, [typology, verdict], 'definition.form', 'invalid-definition'],
    ['rangeOf', rangeOf, [ladder, [throwing(verdict, 'inputs')]], 'verdicts', 'invalid-input'],
    ['rangeOf', rangeOf, [ladder, verdict], 'verdicts', 'invalid-input'],
    ['rangeOf', rangeOf, [ladder, [null]], 'verdict', 'verdict-mismatch'],
    ['rangeOf', rangeOf, [typology, [verdict]], 'definition.form', 'invalid-definition'],
    ['lookUp', lookUp, [throwing(catalogue, 'entries'), 'xq-fund'], 'definition', 'invalid-definition'],
    ['lookUp', lookUp, [catalogue, 'xq-odd'], 'entry', 'unknown-entry'],
    ['lookUp', lookUp, [typology, 'xq-near'], 'definition.form', 'invalid-definition'],
    ['entriesOf', entriesOf, [throwing(catalogue, 'entries')], 'definition', 'invalid-definition'],
    ['entriesOf', entriesOf, [catalogue, 'xq-odd'], 'group', 'unknown-group'],
    ['entriesOf', entriesOf, [typology], 'definition.form', 'invalid-definition'],
    [
      'advance',
      advance,
      [throwing(procedure, 'events'), 'xq-sent', 'xq-grant'],
      'definition',
      'invalid-definition',
    ],
    ['advance', advance, [procedure, 'xq-odd', 'xq-grant'], 'state', 'unknown-state'],
    ['advance', advance, [procedure, 'xq-sent', 'xq-odd'], 'event', 'unknown-event'],
    ['nextSteps', nextSteps, [procedure, 'xq-odd'], 'at', 'unknown-state'],
    ['nextSteps', nextSteps, [procedure, throwing({}, 'form')], 'at', 'invalid-input'],
    ['nextSteps', nextSteps, [typology, 'xq-sent'], 'definition.form', 'invalid-definition'],
  ])('%s', (name, fn, args, parameter, code) => {
    expect(told(fn, ...args)).toEqual([name, parameter, code]);
  });
});
