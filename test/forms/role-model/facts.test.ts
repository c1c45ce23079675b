import { describe, expect, test } from 'vitest';
import type { FindingOutcome } from '../../../src/forms/findings/verdict.js';
import type { RoleFact, RoleModelDefinition } from '../../../src/forms/role-model/definition.js';
import { type RulesOf, validate } from '../../../src/forms/validate.js';
import { thrownBy } from '../../core/thrown-by.js';
import { camat, caseOf, coop, lurah, made, office, ours, residents, shop, village, youth } from './made.js';

type Rule = RulesOf<typeof made>;
type Options = Readonly<Record<string, string>>;

const definition: RoleModelDefinition = made;

const read = (rest: object, options: Options = {}) => validate(made, caseOf(rest), options);
const findingOf = (rule: Rule, rest: object, options?: Options) =>
  read(rest, options).findings.find((finding) => finding.rule === rule);

/** What is in the case, how the rule turns out, and of which parties it was read. */
type Row = readonly [title: string, rest: object, outcome: FindingOutcome, parties?: string[], asOf?: string];

function table(rule: Rule, rows: readonly Row[]): void {
  test.each(rows.map((row) => ({ title: `${rule} ${row[0]}: ${row[2]}`, row })))('$title', ({ row }) => {
    const [, rest, outcome, parties = [], asOf] = row;
    const finding = findingOf(rule, rest, asOf === undefined ? {} : { asOf });
    expect([finding?.outcome, finding?.params.parties]).toEqual([outcome, parties]);
  });
}

const complete = (...lists: string[]) => ({ complete: lists });
const holds = (party: string, role: string, rest: object = {}) => ({ party, role, ...rest });
const parties = (...all: object[]) => ({ parties: all });

describe('a pillar', () => {
  table('state', [
    ['is there by the sector of a party', parties(lurah, shop), 'passed', ['lurah']],
    ['names all of its parties', parties(lurah, camat, shop), 'passed', ['lurah', 'camat']],
    ['is not known to be absent', parties(youth, shop), 'cannot-tell'],
    ['is absent from a complete list', { ...parties(youth, shop), ...complete('parties') }, 'failed'],
    [
      'that is not of a complete list of anything else',
      { ...parties(youth, shop), ...complete('roles') },
      'cannot-tell',
    ],
    [
      'is not made by somebody of another kind',
      { ...parties({ ...lurah, kind: 'cooperative' }, shop), ...complete('parties') },
      'failed',
    ],
  ]);
  table('people', [
    ['is there by a kind, whatever the sector', parties(lurah, coop), 'passed', ['coop']],
    [
      'is not made by one who benefits',
      { ...parties(lurah, { ...youth, standing: 'beneficiary' }), ...complete('parties') },
      'failed',
    ],
    [
      'is not made by an overseer, but by the partner beside it',
      parties({ ...youth, standing: 'overseer' }, { ...residents, standing: 'partner' }),
      'passed',
      ['residents'],
    ],
  ]);
});

describe('a role', () => {
  table('host', [
    ['is held by one', { roles: [holds('lurah', 'host')] }, 'passed', ['lurah']],
    [
      'is held by two',
      { roles: [holds('lurah', 'host'), holds('camat', 'host')] },
      'passed',
      ['lurah', 'camat'],
    ],
    [
      'is held by a party of no kind',
      { ...parties(office, youth), roles: [holds('office', 'host')] },
      'passed',
      ['office'],
    ],
    [
      'may be held by an overseer',
      { ...parties({ ...lurah, standing: 'overseer' }, youth), roles: [holds('lurah', 'host')] },
      'passed',
      ['lurah'],
    ],
    ['of another pillar does not count', { roles: [holds('youth', 'host')] }, 'cannot-tell'],
    [
      'of another pillar alone is failed',
      { roles: [holds('youth', 'host')], ...complete('roles') },
      'failed',
    ],
    [
      'that is another one does not count',
      { roles: [holds('lurah', 'guide')], ...complete('roles') },
      'failed',
    ],
    ['nobody is known to hold', { roles: [] }, 'cannot-tell'],
    ['nobody holds', { roles: [], ...complete('roles') }, 'failed'],
    ['nobody holds where no list is given', complete('roles'), 'failed'],
    [
      'that is held only later',
      { roles: [holds('lurah', 'host', { date: '2021-02-01' })], ...complete('roles') },
      'failed',
      [],
      '2020-12-31',
    ],
    [
      'that may be held only later',
      { roles: [holds('lurah', 'host', { date: '2020' })], ...complete('roles') },
      'cannot-tell',
      [],
      '2020-06-30',
    ],
    [
      'that is held at the time',
      { roles: [holds('lurah', 'host', { date: '2020' })], ...complete('roles') },
      'passed',
      ['lurah'],
      '2020-12-31',
    ],
    [
      'does not hang on a village in place of a kelurahan',
      { ...parties(village, youth), roles: [holds('village', 'host')] },
      'passed',
      ['village'],
    ],
  ]);
  table('guide', [
    ['is held by the one it names', { roles: [holds('lurah', 'guide')] }, 'passed', ['lurah']],
    ['is held by another body of the pillar', { roles: [holds('camat', 'guide')] }, 'passed', ['camat']],
    [
      'is held by neither, but by another pillar',
      { roles: [holds('shop', 'guide')], ...complete('roles') },
      'failed',
    ],
    [
      'is no question where a village stands in the place of a kelurahan',
      { ...parties(village, camat), ...complete('roles') },
      'inapplicable',
    ],
    [
      'is held all the same by a body of the pillar, where a village stands in its place',
      { ...parties(village, camat), roles: [holds('camat', 'guide')], ...complete('roles') },
      'passed',
      ['camat'],
    ],
    [
      'is one where a kelurahan is there as well',
      { ...parties(village, lurah), ...complete('roles') },
      'failed',
    ],
  ]);
});

describe('another body in the place of one that is named', () => {
  const reasons = (rest: object) =>
    read(rest).reasons.flatMap(({ code, params }) => (code === 'stakeholder-elsewhere' ? [params] : []));

  test('is told, with who it is', () => {
    expect(reasons(parties(village, camat))).toEqual([{ stakeholder: 'kelurahan', parties: ['village'] }]);
  });

  test('is not told where the one that is named is there as well', () => {
    expect(reasons(parties(village, lurah))).toEqual([]);
  });

  test('is not told where there is none', () => {
    expect(reasons(parties(camat, youth))).toEqual([]);
  });
});

describe('a duty', () => {
  const lists = (duties?: string[], party = 'lurah', role = 'host') => ({
    roles: [holds(party, role, duties === undefined ? {} : { duties })],
  });
  table('host.open', [
    ['is listed', lists(['made.host.open']), 'passed', ['lurah']],
    ['is listed by another body of the pillar', lists(['made.host.open'], 'camat'), 'passed', ['camat']],
    ['is listed with others', lists(['other.x', 'made.host.pay', 'made.host.open']), 'passed', ['lurah']],
    ['is not listed', { ...lists(['made.host.pay']), ...complete('roles') }, 'failed'],
    ['is not listed so far', lists(['made.host.pay']), 'cannot-tell'],
    ['of a row without duties', { ...lists(), ...complete('roles') }, 'cannot-tell'],
    ['of a row with another model only', { ...lists(['other.x']), ...complete('roles') }, 'cannot-tell'],
    [
      'of a row with a model whose id begins alike',
      { ...lists(['made-too.host.open']), ...complete('roles') },
      'cannot-tell',
    ],
    ['of a row with an empty list', { ...lists([]), ...complete('roles') }, 'failed'],
    ['of another pillar', { ...lists(['made.host.open'], 'shop'), ...complete('roles') }, 'failed'],
    [
      'of another pillar without duties says nothing of this one',
      { ...lists(undefined, 'shop'), ...complete('roles') },
      'failed',
    ],
  ]);
});

describe('a duty of a stakeholder outside of the pillars', () => {
  const alone = {
    ...made,
    stakeholders: { neighbours: { kinds: ['rw'], sectors: ['community'], ...ours } },
    roles: {},
    duties: { tell: { of: ['neighbours'], ...ours } },
    flows: {},
    conditions: {},
  } as const satisfies RoleModelDefinition;
  const told = (who: object & { readonly id: string }) =>
    validate(
      alone,
      caseOf({
        ...parties(who),
        roles: [holds(who.id, 'neighbours', { duties: ['made.tell'] })],
        ...complete('parties', 'roles'),
      }),
    ).findings.find(({ rule }) => rule === 'tell')?.outcome;

  test.each([
    ['by its kind', { ...residents, kind: 'rw' }, 'passed'],
    ['by its kind, whatever the sector', { ...shop, kind: 'rw' }, 'passed'],
    ['maybe, of its sectors and of no kind', residents, 'cannot-tell'],
    ['maybe, of its sectors and of a kind that nobody names', { ...residents, kind: 'choir' }, 'cannot-tell'],
    ['not, of another sector', shop, 'failed'],
  ])('is held %s', (_, who, outcome) => {
    expect(told(who)).toBe(outcome);
  });
});

describe('a contribution', () => {
  const all = complete('contributions', 'roles');
  const gives = (rest: object, by = 'lurah') => ({
    contributions: [{ by, resource: 'funds', fund: 'public-budget', ...rest }],
  });
  const noFund = { contributions: [{ by: 'lurah', resource: 'funds' }] };
  table('host.pay', [
    ['shows the duty', gives({}), 'passed', ['lurah']],
    ['shows it in a complete list', { ...gives({}), ...all }, 'passed', ['lurah']],
    ['of another resource', { ...gives({ resource: 'people' }), ...all }, 'failed'],
    ['of no known fund', { ...noFund, ...all }, 'cannot-tell'],
    ['of another fund', { ...gives({ fund: 'donation' }), ...all }, 'failed'],
    [
      'of another fund, where roles are not complete',
      { ...gives({ fund: 'donation' }), ...complete('contributions') },
      'cannot-tell',
    ],
    [
      'of another fund, where contributions are not complete',
      { ...gives({ fund: 'donation' }), ...complete('roles') },
      'cannot-tell',
    ],
    ['of another pillar', { ...gives({}, 'shop'), ...all }, 'failed'],
    ['after the date', { ...gives({ date: '2021' }), ...all }, 'failed', [], '2020-06-30'],
    ['that may be after the date', { ...gives({ date: '2020' }), ...all }, 'cannot-tell', [], '2020-06-30'],
    ['before the date', { ...gives({ date: '2019' }), ...all }, 'passed', ['lurah'], '2020-06-30'],
    [
      'by one, while another is listed with the duty',
      { ...gives({}), roles: [holds('camat', 'host', { duties: ['made.host.pay'] })] },
      'passed',
      ['lurah', 'camat'],
    ],
  ]);
});

describe('an activity', () => {
  const acts = (rest: object, by = ['youth']) => ({
    activities: [{ subject: 'clean', by, ...rest }],
    ...complete('activities', 'roles'),
  });
  table('plan', [
    ['in the function', acts({ function: 'planning' }), 'passed', ['youth']],
    ['in no function', acts({}), 'passed', ['youth']],
    ['in another function', acts({ function: 'controlling' }), 'failed'],
    ['of another pillar', acts({ function: 'planning' }, ['shop']), 'failed'],
  ]);
});

describe('what a duty forbids', () => {
  const decides = (...by: string[]) => ({ decisions: [{ subject: 'rule', by }] });
  table('host.stay-out', [
    ['was done', decides('camat'), 'failed'],
    ['was done together', decides('lurah', 'camat'), 'failed'],
    ['was done by others', { ...decides('lurah'), ...complete('decisions') }, 'passed'],
    ['was done by others, as far as is known', decides('lurah'), 'cannot-tell'],
    ['was done by nobody', complete('decisions'), 'passed'],
    [
      'was done by somebody who may be it',
      { ...parties(office, youth), ...decides('office'), ...complete('decisions') },
      'cannot-tell',
    ],
    [
      'was done by another pillar without a kind',
      { ...parties(camat, residents), ...decides('residents'), ...complete('decisions') },
      'passed',
    ],
    [
      'was done by a body in the place of another',
      { ...parties(village, youth), ...decides('village'), ...complete('decisions') },
      'passed',
    ],
  ]);
});

describe('a flow', () => {
  const tells = (from: string, to: string) => ({
    communications: [{ from, to }],
    ...complete('communications'),
  });
  const gains = (to: string) => ({ benefits: [{ to, kind: 'income' }], ...complete('benefits') });
  table('ideas', [
    ['runs', tells('youth', 'lurah'), 'passed'],
    ['runs the other way', tells('lurah', 'youth'), 'failed'],
    ['runs elsewhere', tells('youth', 'shop'), 'failed'],
    ['is not known', {}, 'cannot-tell'],
  ]);
  table('gains', [
    ['reaches somebody', gains('youth'), 'passed'],
    ['reaches somebody by kind', { ...parties(lurah, coop), ...gains('coop') }, 'passed'],
    ['reaches others', gains('shop'), 'failed'],
  ]);
});

describe('one who holds several roles', () => {
  const both = (one: string, other: string, rest: object = {}) => ({
    roles: [holds(one, 'host'), holds(other, 'guide', rest)],
  });
  table('doubled', [
    ['is one', both('lurah', 'lurah'), 'passed'],
    ['is two', { ...both('lurah', 'camat'), ...complete('roles') }, 'failed'],
    ['is two as far as is known', both('lurah', 'camat'), 'cannot-tell'],
    [
      'is one only later',
      { ...both('lurah', 'lurah', { date: '2021' }), ...complete('roles') },
      'failed',
      [],
      '2020-06-30',
    ],
    [
      'may be one only later',
      { ...both('lurah', 'lurah', { date: '2020' }), ...complete('roles') },
      'cannot-tell',
      [],
      '2020-06-30',
    ],
  ]);
  table('apart', [
    ['is the one that must not', both('camat', 'camat'), 'failed'],
    ['is another', { ...both('lurah', 'lurah'), ...complete('roles') }, 'passed'],
    ['is another as far as is known', both('lurah', 'lurah'), 'cannot-tell'],
    [
      'may be the one that must not',
      { ...parties(office, youth), ...both('office', 'office'), ...complete('roles') },
      'cannot-tell',
    ],
    ['is not one', { ...both('camat', 'lurah'), ...complete('roles') }, 'passed'],
  ]);
});

describe('a condition', () => {
  const opens = (party: string) => ({
    roles: [holds(party, 'host', { duties: ['made.host.open'] })],
    ...complete('roles'),
  });
  table('opened', [
    ['of duties by the one it names', opens('camat'), 'passed'],
    ['of duties by another', opens('lurah'), 'failed'],
    ['of duties by one who may be it', { ...parties(office, youth), ...opens('office') }, 'cannot-tell'],
  ]);
  const depends = (kind: string, ...lists: string[]) => ({
    dependencies: [{ of: 'youth', on: 'lurah', kind }],
    ...complete(...lists),
  });
  table('tied', [
    ['on one who holds a role', { ...depends('financial'), roles: [holds('lurah', 'host')] }, 'passed'],
    ['on one who may hold it', depends('financial', 'dependencies'), 'cannot-tell'],
    ['on one who does not', depends('financial', 'dependencies', 'roles'), 'failed'],
    [
      'of another kind',
      { ...depends('technical', 'dependencies'), roles: [holds('lurah', 'host')] },
      'failed',
    ],
  ]);
  const pays = {
    contributions: [{ by: 'lurah', resource: 'funds' }],
    roles: [holds('lurah', 'host')],
  };
  const activities = [{ subject: 'audit', by: ['shop'], function: 'controlling' }];
  table('audited', [
    ['holds where it is asked for', { ...pays, activities }, 'passed'],
    ['does not hold where it is asked for', { ...pays, ...complete('activities') }, 'failed'],
    ['is not known where it is asked for', pays, 'cannot-tell'],
    ['holds, where nobody knows if it is asked for', { activities }, 'cannot-tell'],
    ['does not hold, where nobody knows if it is asked for', complete('activities'), 'cannot-tell'],
    ['is not asked for', { activities, ...complete('contributions') }, 'inapplicable'],
    [
      'is not asked for without the pillar',
      { ...parties(lurah, shop), ...pays, activities, ...complete('parties') },
      'inapplicable',
    ],
  ]);
  table('signed', [
    ['of an agreement', { agreements: [{ kind: 'mou' }] }, 'passed'],
    ['of another agreement', { agreements: [{ kind: 'oral' }], ...complete('agreements') }, 'failed'],
  ]);
  table('unsaid', [['that the model does not state', {}, 'inapplicable']]);

  test('that is a note is one, and all others are failures', () => {
    const notes = read({}).findings.filter(({ severity }) => severity !== 'failure');
    expect(notes.map(({ rule, severity }) => [rule, severity])).toEqual([['signed', 'note']]);
  });

  test('that is not stated says so, and no other does', () => {
    const unsaid = read({}).reasons.flatMap(({ code, params }) =>
      code === 'rule-not-stated' ? [params.rule] : [],
    );
    expect(unsaid).toEqual(['unsaid']);
  });

  test('that is not stated is no question', () => {
    expect(read({}).inputs).not.toHaveProperty('unsaid');
  });

  test('that is only one of others is a question, but no finding', () => {
    const { inputs, findings } = read({});
    expect(inputs).toHaveProperty('budget');
    expect(findings.map(({ rule }) => String(rule))).not.toContain('budget');
  });
});

describe('a rule that reads rows', () => {
  const outcomeOf = (
    facts: readonly RoleFact[],
    rest: object,
    table: 'duties' | 'conditions' = 'conditions',
  ) => {
    const own = { of: ['people'], facts, ...ours };
    const model: RoleModelDefinition = {
      ...made,
      duties: table === 'duties' ? { one: own } : {},
      conditions: table === 'conditions' ? { one: { kind: 'evidence', ...own } } : {},
    };
    return validate(model, caseOf(rest)).findings.find(({ rule: id }) => id === 'one')?.outcome;
  };

  const ofHosts = { shows: 'in', list: 'roles', role: 'host', by: { pillar: 'state' } } as const;
  const agreed = { shows: 'in', list: 'agreements', by: { pillar: 'people' } } as const;
  const leans = {
    shows: 'in',
    list: 'dependencies',
    by: { pillar: 'people' },
    to: { pillar: 'state' },
  } as const;
  const signed = (...by: string[]) => ({
    agreements: [{ kind: 'mou', parties: by }],
    ...complete('agreements'),
  });
  const alone = { dependencies: [{ of: 'youth', kind: 'financial' }] };
  test.each<[string, RoleFact, object, FindingOutcome]>([
    ['of a role: held by one', ofHosts, { roles: [holds('lurah', 'host')] }, 'passed'],
    [
      'of a role: one holds another',
      ofHosts,
      { roles: [holds('lurah', 'guide')], ...complete('roles') },
      'failed',
    ],
    [
      'of a role: held by one of another pillar',
      ofHosts,
      { roles: [holds('youth', 'host')], ...complete('roles') },
      'failed',
    ],
    ['of an agreement: one of them is bound', agreed, signed('lurah', 'youth'), 'passed'],
    ['of an agreement: none of them is', agreed, signed('lurah', 'shop'), 'failed'],
    ['of an agreement: somebody is who is not listed', agreed, signed('somebody'), 'failed'],
    [
      'of an agreement: somebody is who is not listed, beside one whose kind does not count',
      { ...agreed, exceptKinds: ['karang-taruna'] },
      signed('somebody', 'youth'),
      'failed',
    ],
    [
      'of an agreement: one of them is, and another whose kind does not count',
      { ...agreed, exceptKinds: ['cooperative'] },
      signed('somebody', 'youth'),
      'passed',
    ],
    ['of an agreement: it names nobody', agreed, signed(), 'cannot-tell'],
    [
      'of an agreement: it says nothing of parties, and binds all partners',
      agreed,
      { agreements: [{ kind: 'mou' }] },
      'passed',
    ],
    ['of who depends: nobody says on whom', leans, { ...alone, ...complete('dependencies') }, 'cannot-tell'],
  ])('%s', (_, fact, rest, outcome) => {
    expect(outcomeOf([fact], rest)).toBe(outcome);
  });

  test('what rows show both ways is not known, whoever they show it of', () => {
    const facts: RoleFact[] = [
      { shows: 'in', list: 'contributions', by: { pillar: 'people' } },
      { shows: 'out', list: 'decisions', by: { pillar: 'people' } },
    ];
    const gives = { contributions: [{ by: 'youth', resource: 'people' }] };
    const decides = { decisions: [{ subject: 'rule', by: ['youth'] }] };
    expect(outcomeOf(facts, gives, 'duties')).toBe('passed');
    expect(outcomeOf(facts, decides, 'duties')).toBe('failed');
    expect(outcomeOf(facts, { ...gives, ...decides }, 'duties')).toBe('cannot-tell');
  });

  test('who surely holds a role holds it, whatever another row of the same says', () => {
    const twice = [holds('lurah', 'host'), holds('lurah', 'host', { date: '2020', id: 'late' })];
    const dependencies = [{ of: 'youth', on: 'lurah', kind: 'financial' }];
    for (const roles of [twice, [...twice].reverse()])
      expect(findingOf('tied', { roles, dependencies }, { asOf: '2020-06-30' })?.outcome).toBe('passed');
  });
});

describe('the rows that a finding was read off', () => {
  const evidence = (rule: Rule, rest: object, options?: Options) =>
    read(rest, options).reasons.flatMap(({ code, params, evidence: rows }) =>
      (code === 'rule-passed' || code === 'rule-failed') && params.rule === rule
        ? rows.map((row) => JSON.stringify(row))
        : [],
    );
  const roleRows = (...ids: string[]) => ids.map((id) => JSON.stringify({ list: 'roles', id }));
  const held = (id: string, role: string, date: string, by = 'lurah') => holds(by, role, { id, date });

  test('of a role are those that hold it by then', () => {
    const roles = [held('now', 'host', '2019'), held('later', 'host', '2030', 'camat')];
    expect(evidence('host', { roles }, { asOf: '2020' })).toEqual(roleRows('now'));
  });

  test('of a role that others hold are those that hold it by then', () => {
    const roles = [
      held('now', 'host', '2019', 'youth'),
      held('maybe', 'host', '2020', 'youth'),
      held('later', 'host', '2030', 'shop'),
    ];
    const options = { asOf: '2020-06-30' };
    expect(evidence('host', { roles, ...complete('roles') }, options)).toEqual(roleRows('now'));
  });

  test('of one who holds several are all that are held by one', () => {
    const roles = [
      held('host', 'host', '2019'),
      held('guide', 'guide', '2019'),
      held('other', 'host', '2019', 'camat'),
    ];
    expect(evidence('doubled', { roles })).toEqual(roleRows('host', 'guide'));
  });

  test('of one who holds several are not those of a later date', () => {
    const roles = [
      held('host', 'host', '2019'),
      held('again', 'host', '2030'),
      held('guide', 'guide', '2019'),
    ];
    expect(evidence('doubled', { roles }, { asOf: '2020' })).toEqual(roleRows('host', 'guide'));
  });
});

test('findings come in the order of the definition', () => {
  const order = ['pillars', 'roles', 'duties', 'flows', 'conditions'] as const;
  const ids = order.flatMap((one) => Object.keys(definition[one])).filter((id) => id !== 'budget');
  expect(read({}).findings.map(({ rule }) => rule)).toEqual(ids);
});

describe('an observation', () => {
  const observed = (indicator: string, level: string, rest: object = {}) => ({
    observations: [{ indicator, level, ...rest }],
  });

  table('guide', [
    [
      'wins over a village in the place of a kelurahan',
      { ...parties(village, camat), ...observed('made.guide', 'in', { about: ['camat'] }) },
      'passed',
      ['camat'],
    ],
  ]);
  table('host', [
    ['wins over facts', { ...observed('made.host', 'out'), roles: [holds('lurah', 'host')] }, 'failed'],
    ['names whom it is about', observed('made.host', 'in', { about: ['camat'] }), 'passed', ['camat']],
    ['of the whole names nobody', observed('made.host', 'in'), 'passed'],
    [
      'of one stands beside facts of another',
      { ...observed('made.host', 'in', { about: ['camat'] }), roles: [holds('lurah', 'host')] },
      'passed',
      ['camat', 'lurah'],
    ],
    [
      'of one that is out leaves the facts of another',
      { ...observed('made.host', 'out', { about: ['camat'] }), roles: [holds('lurah', 'host')] },
      'passed',
      ['lurah'],
    ],
    [
      'of one wins over the facts of the same',
      {
        ...observed('made.host', 'out', { about: ['lurah'] }),
        ...parties(lurah, camat),
        roles: [holds('lurah', 'host')],
        complete: ['parties', 'roles'],
      },
      'cannot-tell',
    ],
  ]);

  test('that contradicts facts is a disagreement', () => {
    const { disagreements } = read({ ...observed('made.host', 'out'), roles: [holds('lurah', 'host')] });
    expect(disagreements).toEqual([{ indicator: 'host', kind: 'judged-derived' }]);
  });
});

describe('a refusal', () => {
  test.each<[string, string, object, Options]>([
    ['a role of a party that there is none of', 'unknown-party', { roles: [holds('nobody', 'host')] }, {}],
    [
      'a communication to a party that there is none of',
      'unknown-party',
      { communications: [{ from: 'lurah', to: 'nobody' }] },
      {},
    ],
    [
      'a decision by a party that there is none of',
      'unknown-party',
      { decisions: [{ subject: 'x', by: ['nobody'] }] },
      {},
    ],
    [
      'one consulted that there is none of',
      'unknown-party',
      { decisions: [{ subject: 'x', by: ['lurah'], consulted: ['nobody'] }] },
      {},
    ],
    [
      'duties that are no list',
      'invalid-case',
      { roles: [holds('lurah', 'host', { duties: 'made.host.open' })] },
      {},
    ],
    ['duties that are no texts', 'invalid-case', { roles: [holds('lurah', 'host', { duties: [1] })] }, {}],
    ['a row without a role', 'invalid-case', { roles: [{ party: 'lurah' }] }, {}],
    ['roles that are no list', 'invalid-case', { roles: { party: 'lurah', role: 'host' } }, {}],
    ['a row of roles without a party', 'invalid-case', { roles: [{ role: 'host' }] }, {}],
    [
      'a date of a role that is none',
      'invalid-date',
      { roles: [holds('lurah', 'host', { date: 'May' })] },
      {},
    ],
    [
      'a date of a communication that is none',
      'invalid-date',
      { communications: [{ from: 'lurah', to: 'youth', date: 'May' }] },
      {},
    ],
    ['a day that there is none of', 'invalid-date', {}, { asOf: '2020-02-30' }],
    ['an option that there is none of', 'unknown-option', {}, { at: '2020' }],
    [
      'an observation of what the model does not state',
      'unknown-indicator',
      { observations: [{ indicator: 'made.unsaid', level: 'in' }] },
      {},
    ],
  ])('%s is %s', (_, code, rest, options) => {
    // At a date, so that dates of rows are read.
    const at = code === 'invalid-date' && !('asOf' in options) ? { asOf: '2020' } : options;
    expect(thrownBy(() => read(rest, at)).code).toBe(code);
  });

  test('a date for a record of levels is unknown-option', () => {
    const levels: object = { host: 'in' };
    expect(thrownBy(() => Reflect.apply(validate, null, [made, levels, { asOf: '2020' }])).code).toBe(
      'unknown-option',
    );
  });

  test('a level of what the model does not state is unknown-indicator', () => {
    expect(thrownBy(() => Reflect.apply(validate, null, [made, { unsaid: 'in' }])).code).toBe(
      'unknown-indicator',
    );
  });
});
