import { describe, expect, test } from 'vitest';
import { defineRoleModel } from '../../../src/forms/role-model/define.js';
import type { RoleModelDefinition } from '../../../src/forms/role-model/definition.js';
import { validate } from '../../../src/forms/validate.js';
import { thrownBy } from '../../core/thrown-by.js';
import { camat, caseOf, lurah, made, office, ours, residents, shop, village, youth } from './made.js';

// What rows show, by whom, and what is told of it: beside how each rule turns out, which facts.test.ts has.

const said = { en: 'Said', id: 'Dikatakan' };
const complete = (...lists: string[]) => ({ complete: lists });
const holds = (id: string, party: string, role: string, more: object = {}) => ({ id, party, role, ...more });

const model = (change: object): RoleModelDefinition => ({ ...made, ...change });
const findingOf = (definition: RoleModelDefinition, rule: string, rest: object, options = {}) => {
  const found = validate(definition, caseOf(rest), options).findings.find((one) => one.rule === rule);
  return [found?.outcome, found?.params.parties];
};

/** The rows by which a rule turned out as it did. */
const shownBy = (rule: string, rest: object, options = {}) =>
  validate(made, caseOf(rest), options)
    .reasons.filter(({ code, params }) => code.startsWith('rule-') && Object(params).rule === rule)
    .flatMap(({ evidence }) => evidence.map(({ id }) => id));

describe('who holds several roles', () => {
  const rest = {
    roles: [
      holds('one', 'lurah', 'host', { date: '2019' }),
      holds('two', 'lurah', 'guide'),
      // Another role shows nothing, nor does what may be held only later.
      holds('three', 'lurah', 'clerk'),
      holds('four', 'lurah', 'host', { date: '2021' }),
      holds('five', 'camat', 'host'),
    ],
  };

  test('is shown by the rows of these roles alone, and by those that surely count', () => {
    expect(shownBy('doubled', rest, { asOf: '2021-06' })).toEqual(['one', 'two']);
  });

  test('holds a duty that is shown by it', () => {
    const duties = {
      both: { of: ['state'], facts: [{ shows: 'in', holdsAll: ['host', 'guide'] }], ...ours },
    };
    expect(findingOf(model({ duties }), 'both', rest)).toEqual(['passed', ['lurah']]);
  });
});

describe('a stakeholder outside of the pillars that may be another', () => {
  const definition = model({
    stakeholders: {
      neighbours: { kinds: ['rw'], sectors: ['community'], ...ours },
      traders: { kinds: ['stall'], sectors: ['business'], ...ours },
    },
    roles: {},
    duties: { tell: { of: ['neighbours', 'traders'], ...ours } },
    flows: {},
    conditions: {},
  });
  test.each([
    ['maybe the first of two', residents, 'cannot-tell'],
    ['maybe the second', shop, 'cannot-tell'],
    ['neither', lurah, 'failed'],
    ['surely the second', { ...residents, kind: 'stall' }, 'passed'],
  ])('is %s', (_, who, outcome) => {
    const roles = [holds('one', who.id, 'clerk', { duties: ['made.tell'] })];
    const rest = { parties: [who], roles, ...complete('roles', 'parties') };
    expect(findingOf(definition, 'tell', rest)[0]).toBe(outcome);
  });
});

test('a body of the same kind, but of another pillar, does not stand in the place of one', () => {
  const rest = { parties: [{ ...village, sector: 'business' }, camat], ...complete('roles') };
  expect(findingOf(made, 'guide', rest)[0]).toBe('failed');
});

test('who stands in the place of another is told by both, and by no row', () => {
  const { reasons } = validate(made, caseOf({ parties: [village, camat] }));
  expect(reasons.filter(({ code }) => code === 'stakeholder-elsewhere')).toEqual([
    {
      code: 'stakeholder-elsewhere',
      params: { stakeholder: 'kelurahan', parties: ['village'] },
      evidence: [],
      source: [...ours.source, { ref: 'kemitraan' }],
    },
  ]);
});

describe('a pillar', () => {
  test('that is absent from a complete list is told with that list', () => {
    const { reasons } = validate(made, caseOf({ parties: [youth, shop], ...complete('parties') }));
    const params = reasons.flatMap((one) => (one.code === 'derived-from-facts' ? [one.params] : []));
    expect(params).toContainEqual({ indicator: 'state', lists: ['parties'], rows: 0, complete: true });
  });

  test('that somebody judged to be there is made up of nobody by name', () => {
    const observations = [{ indicator: 'made.state', level: 'in' }];
    expect(findingOf(made, 'state', { observations })).toEqual(['passed', []]);
  });
});

describe('rows that show a condition', () => {
  const opened = (duties: string[]) => ({
    roles: [holds('one', 'camat', 'host', { duties })],
    ...complete('roles'),
  });
  test.each<[string[], string]>([
    [['made.host.open'], 'passed'],
    [['made.host.pay'], 'failed'],
    [['other.x'], 'cannot-tell'],
    [[], 'failed'],
  ])('have one of its duties: %j', (duties, outcome) => {
    expect(findingOf(made, 'opened', opened(duties))[0]).toBe(outcome);
  });

  test('may be of any function where it asks for none', () => {
    const contributions = [
      { by: 'lurah', resource: 'funds', fund: 'public-budget', function: 'controlling' },
    ];
    expect(findingOf(made, 'host.pay', { contributions })).toEqual(['passed', ['lurah']]);
  });

  const apart = model({
    conditions: {
      paid: {
        kind: 'funding',
        facts: [{ shows: 'in', list: 'activities', by: { pillar: 'state' }, exceptKinds: ['kecamatan'] }],
        ...ours,
      },
    },
  });
  test.each<[string, string[], string]>([
    ['by one who counts', ['lurah'], 'passed'],
    ['by one of a kind that does not count', ['camat'], 'failed'],
    ['by both', ['camat', 'lurah'], 'passed'],
    ['by one who does not count, and one of another pillar', ['camat', 'shop'], 'failed'],
  ])('are not of kinds that are excepted: %s', (_, by, outcome) => {
    const rest = { activities: [{ subject: 'x', by }], ...complete('activities') };
    expect(findingOf(apart, 'paid', rest)[0]).toBe(outcome);
  });
});

test('a case without parties or roles, which it declares complete, has nobody', () => {
  const { parties: _, ...nobody } = caseOf(complete('parties', 'roles'));
  const unnamed = model({ roles: { host: ours }, duties: { tell: ours }, flows: {}, conditions: {} });
  const { findings } = validate(unnamed, nobody);
  expect(findings.map(({ rule, outcome }) => [rule, outcome])).toEqual(
    ['state', 'people', 'host', 'tell'].map((rule) => [rule, 'failed']),
  );
});

describe('what the model gives to several', () => {
  const roles = (of: string[]) =>
    model({ roles: { joint: { of, ...ours } }, duties: {}, conditions: {}, flows: {} });
  const held = (by: string) => ({ roles: [holds('one', by, 'joint')], ...complete('roles', 'parties') });

  test.each(['lurah', 'youth'])('is held by one of any of their pillars: %s', (by) => {
    expect(findingOf(roles(['state', 'people']), 'joint', held(by))).toEqual(['passed', [by]]);
  });

  test('is a question as long as not all of them are elsewhere', () => {
    const rest = { parties: [village, youth], ...complete('roles') };
    expect(findingOf(roles(['kelurahan']), 'joint', rest)[0]).toBe('inapplicable');
    expect(findingOf(roles(['kelurahan', 'kecamatan']), 'joint', rest)[0]).toBe('failed');
  });

  test('is held by who surely is one of them, though it may be another', () => {
    const stakeholders = { neighbours: { kinds: ['rw'], ...ours } };
    const rest = { ...held('office'), parties: [office] };
    for (const of of [
      ['neighbours', 'state'],
      ['state', 'neighbours'],
    ])
      expect(findingOf({ ...roles(of), stakeholders }, 'joint', rest)).toEqual(['passed', ['office']]);
  });

  test('has nobody where one outside of all pillars stands in the place of who is named', () => {
    const stakeholders = { neighbours: { kinds: ['rw'], elsewhere: ['rt'], ...ours } };
    const rest = { parties: [{ ...shop, kind: 'rt' }], ...complete('roles') };
    expect(findingOf({ ...roles(['neighbours']), stakeholders }, 'joint', rest)[0]).toBe('inapplicable');
  });
});

test('a duty of two is told with both, and one that another row shows is a question wherever who has it stands', () => {
  const both = ['lurah', 'camat'].map((who) => holds(who, who, 'clerk', { duties: ['made.host.open'] }));
  expect(findingOf(made, 'host.open', { roles: both })).toEqual(['passed', ['lurah', 'camat']]);
  const give = {
    of: ['kelurahan'],
    facts: [{ shows: 'in', list: 'contributions', by: { pillar: 'state' } }],
    ...ours,
  };
  const rest = { parties: [village, youth], contributions: [{ by: 'village', resource: 'land' }] };
  expect(findingOf(model({ duties: { give } }), 'give', rest)).toEqual(['passed', ['village']]);
});

describe('who is asked', () => {
  const out = ['lurah', 'camat'].map((party) => ({ indicator: 'made.host', level: 'out', about: [party] }));
  test('is the parties of the pillar, and whoever a case may not list', () => {
    expect(findingOf(made, 'host', { observations: out, ...complete('parties') })[0]).toBe('failed');
    expect(findingOf(made, 'host', { observations: out })[0]).toBe('cannot-tell');
    expect(findingOf(made, 'host', { observations: out.slice(1), ...complete('parties') })[0]).toBe(
      'cannot-tell',
    );
  });

  test('is told with those who answered', () => {
    const observations = [{ ...out[0], holder: 'camat', method: 'survey' }];
    expect(validate(made, caseOf({ observations })).scope).toMatchObject({
      asked: ['camat'],
      partners: ['lurah', 'camat', 'youth', 'shop'],
    });
  });
});

test('an agreement that names nobody is between the partners, and not those that oversee them', () => {
  const facts = [{ shows: 'in', list: 'agreements', by: { pillar: 'state' } }];
  const definition = model({ conditions: { signed: { kind: 'agreement', facts, ...ours } } });
  const signed = (standing: string) => ({
    parties: [{ ...lurah, standing }, youth],
    agreements: [{ kind: 'mou' }],
    ...complete('agreements'),
  });
  expect(findingOf(definition, 'signed', signed('partner'))[0]).toBe('passed');
  expect(findingOf(definition, 'signed', signed('overseer'))[0]).toBe('failed');
});

test('a kind of a stakeholder puts a party in its pillar, whatever the sector; the finding tells its row', () => {
  const rest = { parties: [{ ...lurah, sector: 'business' }, shop] };
  expect(findingOf(made, 'state', rest)).toEqual(['passed', ['lurah']]);
  const { reasons } = validate(made, caseOf(rest));
  const told = reasons.filter(({ params }) => Object(params).rule === 'state');
  expect(told.map(({ evidence }) => evidence)).toEqual([[{ list: 'parties', id: 'lurah' }]]);
});

test('what a finding says is not said again by another reason', () => {
  const { reasons } = validate(made, caseOf({ roles: [holds('one', 'lurah', 'host')] }));
  expect(reasons.map(({ code }) => code).filter((code) => !code.startsWith('rule-'))).toEqual([]);
});

test('as many questions and stakeholders as there may be are read, and no more', () => {
  const table = (letter: string, count: number, more: object) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`${letter}${at}`, { ...more, ...ours }]));
  const sized = (questions: number, bodies: number) =>
    model({
      pillars: {},
      stakeholders: table('s', bodies, { kinds: [] }),
      roles: table('r', questions, {}),
      duties: {},
      flows: {},
      conditions: {},
    });
  expect(validate(sized(128, 32), {}).findings).toHaveLength(128);
  for (const [questions, bodies] of [
    [129, 32],
    [128, 33],
  ] as const)
    expect(thrownBy(() => validate(sized(questions, bodies), {}))).toMatchObject({
      code: 'invalid-definition',
      parameter: 'definition',
      value: `"made: ${questions} questions, ${bodies} stakeholders"`,
    });
});

test('a record takes no options', () => {
  const given = { asOf: '2020' } as never;
  expect(thrownBy(() => validate(made, {} as never, given)).remedy).toBe('Give none.');
});

describe('a definition that is refused', () => {
  const refusal = (change: object) => thrownBy(() => defineRoleModel(model(change) as never));

  test.each<[string, object, string]>([
    [
      'a goal with members',
      { goals: { peace: { of: ['x'], ...ours } } },
      "goals.peace: there is no key 'of'. goals.peace.of: 'x' is no member.",
    ],
    [
      'a rule of roles that are not there',
      { conditions: { one: { kind: 'strength', facts: [{ shows: 'in', holdsAll: undefined }], ...ours } } },
      'conditions.one.facts[0].holdsAll: some of host, guide, each once.',
    ],
    [
      'a rule by something else',
      {
        conditions: {
          one: {
            kind: 'strength',
            facts: [{ shows: 'in', list: 'decisions', by: { person: 'state' } }],
            ...ours,
          },
        },
      },
      'conditions.one.facts[0].by: { pillar }, { stakeholder } or { role }, one that there is.',
    ],
    [
      'goals without words, where the rest has some',
      {
        ...Object.fromEntries(
          ['pillars', 'stakeholders', 'roles', 'duties', 'flows', 'conditions'].map((table) => [table, {}]),
        ),
        roles: { host: ours },
        goals: { peace: ours },
        wording: {
          label: said,
          pillars: {},
          stakeholders: {},
          roles: { host: { label: said, description: said } },
          duties: {},
          flows: {},
          conditions: {},
          goals: {},
        },
      },
      'wording.goals.peace: words for label.',
    ],
    [
      'words in a text',
      { wording: 'words', goals: { peace: ours } },
      'wording: an object with label, pillars, stakeholders, duties, flows, roles, conditions, goals.',
    ],
  ])('for %s, and nothing else', (_, change, fault) => {
    expect(refusal(change)).toMatchObject({
      function: 'defineRoleModel',
      parameter: 'definition',
      remedy: fault,
    });
  });

  test('is not refused for studies of a goal', () => {
    const definition = model({ goals: { peace: { studies: ['Own 2020'], ...ours } } });
    expect(defineRoleModel(definition as never)).toBe(definition);
  });

  test.each<[string, string]>([
    ['pillars', 'sectors'],
    ['pillars', 'kinds'],
    ['stakeholders', 'kinds'],
    ['stakeholders', 'sectors'],
    ['stakeholders', 'elsewhere'],
    ['roles', 'of'],
    ['duties', 'facts'],
    ['flows', 'from'],
    ['flows', 'to'],
    ['conditions', 'if'],
  ])('for its shape, where a member of %s has no list of %s', (table, key) => {
    const members = Object(made)[table];
    const [first = ''] = Object.keys(members);
    const change = { [table]: { ...members, [first]: { ...members[first], [key]: 'x' } } };
    for (const error of [refusal(change), thrownBy(() => validate(model(change), {}))])
      expect([error.parameter, error.remedy.startsWith('Give a role model: ')]).toEqual(['definition', true]);
    expect(refusal(change).function).toBe('defineRoleModel');
  });
});
