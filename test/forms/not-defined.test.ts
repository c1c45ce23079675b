import { describe, expect, test } from 'vitest';
import { formatCaseString } from '../../src/assess/case-string/format.js';
import { judge } from '../../src/assess/judge.js';
import { explain } from '../../src/explain/explain.js';
import { audit } from '../../src/forms/audit.js';
import { classify } from '../../src/forms/classify.js';
import { entriesOf } from '../../src/forms/look-up.js';
import { assertProcedure } from '../../src/forms/procedure/limits.js';
import type { PropositionsDefinition } from '../../src/forms/propositions/definition.js';
import { score } from '../../src/forms/score.js';
import type { TypologyDefinition } from '../../src/forms/typology/definition.js';
import { validate } from '../../src/forms/validate.js';
import {
  defineCatalogue,
  defineChecklist,
  defineIndex,
  defineLadder,
  defineProcedure,
  defineProcess,
  defineProfile,
  definePropositions,
  defineRoleModel,
  defineTypology,
} from '../../src/forms.js';
import { thrownBy } from '../core/thrown-by.js';
import { checklistOf } from './checklist/made.js';
import { grant } from './procedure/grant.js';
import { processOf } from './process/made.js';
import { caseOf, made, ours } from './role-model/made.js';
import { numbered, typologyOf } from './typology/made.js';

// Definitions that no definer has seen: what is wrong with them is found where they are used.

const asked = { asks: 'partnership', rubric: 'ours', ...ours } as const;
const typology = typologyOf(['a', 'b'], { one: { a: 'in' }, two: { b: 'in' } });
const checklist = checklistOf({ a: { group: 'g' } });
const unconditional = { then: ['b'], severity: 'failure', ...ours } as const;
const propositions: PropositionsDefinition = {
  form: 'propositions',
  id: 'made',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: ours.source,
  indicators: { a: asked, b: asked },
  rules: { one: { if: ['a'], ...unconditional } },
};
const rule = (change: object) => ({ rules: { one: { ...unconditional, ...change } } });
const process = processOf({ plan: ['talk'] });

describe('a definition that names what there is none of is refused, and not read as if nothing were known', () => {
  test.each<[string, (given: never) => unknown, object, string]>([
    [
      'an item of no group',
      (given) => score(given, {}),
      { ...checklist, items: { a: { ...checklist.items.a, group: 'h' } } },
      'definition.items.a.group',
    ],
    [
      'a rule under what is not asked',
      (given) => validate(given, {}),
      { ...propositions, ...rule({ if: ['c'] }) },
      'definition.rules.one',
    ],
    [
      'a rule that expects what is not asked',
      (given) => validate(given, {}),
      { ...propositions, ...rule({ then: { c: 'out' } }) },
      'definition.rules.one',
    ],
    [
      'a task of an actor that there is none of',
      (given) => audit(given, {}),
      { ...process, tasks: { talk: { phase: 'plan', by: ['crew'], ...ours } } },
      'definition.tasks.talk.by',
    ],
    [
      'a role of a body that there is none of',
      (given) => validate(given, {}),
      { ...made, roles: { ...made.roles, host: { of: ['mayor'], ...ours } } },
      'definition.roles.host.of',
    ],
    [
      'a condition that hangs on what is not asked',
      (given) => validate(given, {}),
      { ...made, conditions: { one: { kind: 'funding', if: ['moon'], ...ours } } },
      'definition.conditions.one.if',
    ],
    [
      'a condition that hangs on what the model does not state',
      (given) => validate(given, {}),
      {
        ...made,
        conditions: {
          ...made.conditions,
          audited: { kind: 'funding', if: ['unsaid'], ...ours },
        },
      },
      'definition.conditions.audited.if',
    ],
    [
      'a process whose order has no severity',
      (given) => audit(given, {}),
      { ...process, order: { ...process.order, severity: 'high' } },
      'definition.order.severity',
    ],
    [
      'a procedure with a guard of no severity',
      (given) => assertProcedure('audit', given),
      { ...grant, guards: { 'has-quorum': { ...ours, severity: 'high' } } },
      'definition.guards.has-quorum.severity',
    ],
    [
      'a typology with facts that are no rules',
      (given) => classify(given, {}),
      { ...typology, attributes: { ...typology.attributes, a: { ...typology.attributes.a, facts: 'all' } } },
      'definition.attributes.a.facts',
    ],
    [
      'a typology with a rule that reads no lists',
      (given) => classify(given, {}),
      { ...typology, attributes: { ...typology.attributes, a: { ...typology.attributes.a, facts: [{}] } } },
      'definition.attributes.a.facts',
    ],
    [
      'a typology of too many attributes',
      (given) => classify(given, {}),
      typologyOf(numbered('a', 65), { one: { a1: 'in' } }),
      'definition',
    ],
    [
      'a typology of too many types',
      (given) => classify(given, {}),
      typologyOf(['a1'], Object.fromEntries(numbered('t', 17).map((id) => [id, { a1: 'in' as const }]))),
      'definition',
    ],
    [
      'a type with the name of the prototype',
      (given) => classify(given, {}),
      {
        ...typology,
        types: JSON.parse(JSON.stringify({ one: typology.types.one }).replace('one', '__proto__')),
      },
      'definition.types.__proto__',
    ],
  ])('%s', (_, read, definition, parameter) => {
    expect(thrownBy(() => read(definition as never))).toMatchObject({
      code: 'invalid-definition',
      parameter,
    });
  });

  test('a typology whose default reading is no id, by itself and as one of several', () => {
    const own = { ...typology, defaultReading: 5 } as never;
    expect(thrownBy(() => classify(own, {}))).toMatchObject({ parameter: 'definition' });
    const { parameter, remedy } = thrownBy(() =>
      explain(classify(typology, {}), { locale: 'en', definitions: [own] }),
    );
    expect(parameter).toBe('options.definitions[0]');
    expect(remedy).toMatch(/^Give a typology: /);
  });

  test('a catalogue is none that gives verdicts', () => {
    const catalogue = { ...typology, form: 'catalogue' } as never;
    expect(thrownBy(() => judge('own', catalogue, caseOf(), {}))).toMatchObject({
      code: 'invalid-definition',
      parameter: 'definition',
    });
    expect(thrownBy(() => formatCaseString(catalogue, classify(typology, {}))).code).toBe(
      'invalid-definition',
    );
  });

  test('a group is none of a catalogue without groups', () => {
    const list = {
      form: 'catalogue',
      id: 'list',
      version: '1.0.0',
      basis: { model: 'ours' },
      source: ours.source,
      order: 'list',
      entries: { spade: ours },
    } as const;
    expect(entriesOf(list).map(({ id }) => id)).toEqual(['spade']);
    expect(thrownBy(() => entriesOf(list, 'tools' as never))).toMatchObject({
      code: 'unknown-group',
      parameter: 'group',
    });
  });
});

test.each([
  [defineCatalogue],
  [defineChecklist],
  [defineIndex],
  [defineLadder],
  [defineProcedure],
  [defineProcess],
  [defineProfile],
  [definePropositions],
  [defineRoleModel],
  [defineTypology],
] as const)('%o says of a definition that throws when it is read that it is none', (define) => {
  const thrower = new Proxy(
    {},
    {
      get: () => {
        throw new TypeError('no');
      },
    },
  );
  expect(thrownBy(() => (define as (given: unknown) => unknown)(thrower))).toMatchObject({
    function: define.name,
    code: 'invalid-definition',
    parameter: 'definition',
  });
});

describe('what is undefined in a definition is left out of it', () => {
  test('a change of a reading', () => {
    const readings = { plain: { changes: { one: undefined }, ...ours } };
    const own = { ...typology, readings } as unknown as TypologyDefinition;
    expect(classify(own, { a: 'in' })).toEqual(classify(typology, { a: 'in' }));
  });

  test('a criterion of a rule', () => {
    const own = { ...propositions, ...rule({ if: { a: 'in', b: undefined }, then: { b: 'in' } }) };
    const outcome = (a: 'in' | 'out', b: 'in' | 'out') => validate(own, { a, b }).findings[0]?.outcome;
    expect([outcome('in', 'in'), outcome('in', 'out'), outcome('out', 'out')]).toEqual([
      'passed',
      'failed',
      'inapplicable',
    ]);
  });
});

test('the rows on a framework are told by its whole id, dots and all', () => {
  const rows = (indicator: string) => [{ indicator, level: 'in' as const }];
  const statusOf = (id: string, indicator: string) =>
    classify({ ...typology, id }, caseOf({ observations: rows(indicator) })).status.one;
  expect(statusOf('own.made', 'own.made.a')).toBe('certain');
  expect(statusOf('own.made', 'own.a')).toBe('possible');
  expect(statusOf('own', 'own.a')).toBe('certain');
});
