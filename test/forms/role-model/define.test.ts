import { describe, expect, test } from 'vitest';
import { defineRoleModel } from '../../../src/forms/role-model/define.js';
import type { RoleModelDefinition } from '../../../src/forms/role-model/definition.js';
import { validate } from '../../../src/forms/validate.js';
import { thrownBy } from '../../core/thrown-by.js';
import { made, ours } from './made.js';

/** A definition as a caller without the compiler may give it. */
function written(json: object): RoleModelDefinition {
  return JSON.parse(JSON.stringify(json));
}

const faultsOf = (change: object) => thrownBy(() => defineRoleModel(written({ ...made, ...change }))).remedy;

const pillars = (change: object) => ({ pillars: { ...made.pillars, ...change } });
const stakeholders = (change: object) => ({ stakeholders: { ...made.stakeholders, ...change } });
const roles = (change: object) => ({ roles: { ...made.roles, ...change } });
const duties = (change: object) => ({ duties: { ...made.duties, ...change } });
const flows = (change: object) => ({ flows: { ...made.flows, ...change } });
const conditions = (change: object) => ({ conditions: { ...made.conditions, ...change } });
const fact = (rule: unknown) => conditions({ one: { kind: 'strength', facts: [rule], ...ours } });
const rows = (rule: object) => fact({ shows: 'in', list: 'contributions', ...rule });

const sectors = 'government, business, community, university, civil-society, finance, media, other';
const bases = 'published, adapted, ours';
const kebab = 'write ids in lower-case kebab-case, with a letter in each.';
const ownIds = 'pillars, roles, duties, flows and conditions have ids of their own.';
const actor = '{ pillar }, { stakeholder } or { role }, one that there is.';
const rule = 'conditions.one.facts[0]';
const lists =
  'contributions, benefits, communications, decisions, dependencies, roles, activities, agreements';

const text = (words: string) => ({ en: words, id: words });
const member = (words: string) => ({ label: text(words), description: text(words) });
const wordsOf = <Words>(table: object, word: (id: string) => Words) =>
  Object.fromEntries(Object.keys(table).map((id) => [id, word(id)]));
const wording = {
  label: text('Made'),
  pillars: wordsOf(made.pillars, text),
  stakeholders: wordsOf(made.stakeholders, text),
  roles: wordsOf(made.roles, member),
  duties: wordsOf(made.duties, text),
  flows: wordsOf(made.flows, text),
  conditions: wordsOf(made.conditions, member),
};

describe('a role model that is sound', () => {
  test('is given back as the same object', () => {
    expect(defineRoleModel(made)).toBe(made);
  });

  test.each<[string, object]>([
    ['with words', { wording }],
    ['with a caution', { wording: { ...wording, caution: text('Not meant so') } }],
    [
      'with goals and statements',
      { goals: { peace: ours }, statements: { two: { of: ['state'], ...ours } } },
    ],
    [
      'with words for goals and statements',
      {
        goals: { peace: ours },
        statements: { two: ours },
        wording: { ...wording, goals: { peace: { label: text('Peace') } }, statements: { two: text('Two') } },
      },
    ],
    [
      'with one pillar, and nothing else',
      empty({ pillars: { state: { sectors: ['government'], ...ours } } }),
    ],
    ['with one condition, and nothing else', empty({ conditions: { one: { kind: 'strength', ...ours } } })],
    ['with rules that read every list', conditions(everyList())],
    ['with kinds that do not count', rows({ by: { pillar: 'state' }, exceptKinds: ['rw', 'rt'] })],
    [
      'with a kind that a pillar and a stakeholder name',
      stakeholders({ coop: { kinds: ['cooperative'], ...ours } }),
    ],
    ['with a role of the id of a stakeholder', roles({ kelurahan: ours })],
    [
      'with a stakeholder of some sectors',
      stakeholders({ rw: { kinds: ['rw'], sectors: ['community'], ...ours } }),
    ],
    ['of one case', { ofOneCase: true }],
    ['with 128 questions', many(128)],
    ['with 32 stakeholders', manyStakeholders(32)],
  ])('%s is accepted', (_, change) => {
    const definition = written({ ...made, ...change });
    expect(defineRoleModel(definition)).toBe(definition);
  });
});

function empty(change: object): object {
  return { pillars: {}, stakeholders: {}, roles: {}, duties: {}, flows: {}, conditions: {}, ...change };
}

function everyList(): object {
  return Object.fromEntries(
    lists.split(', ').map((list) => [list, { kind: 'evidence', facts: [{ shows: 'out', list }], ...ours }]),
  );
}

function many(questions: number): object {
  return empty({ roles: Object.fromEntries(Array.from({ length: questions }, (_, at) => [`r${at}`, ours])) });
}

function manyStakeholders(count: number): object {
  const all = Array.from({ length: count }, (_, at) => [`s${at}`, { kinds: [`k${at}`], ...ours }]);
  return empty({ pillars: made.pillars, stakeholders: Object.fromEntries(all) });
}

describe('a role model that is otherwise sound, with', () => {
  test.each<[string, object, string]>([
    ['a key that there is none of', { readings: {} }, "definition: there is no key 'readings'."],
    ['an id in capitals', { id: 'Made' }, "id: write 'Made' in kebab-case."],
    ['a version of two numbers', { version: '1.0' }, 'version: three numbers, such as 1.0.0.'],
    ['no basis of the rule', { basis: { model: 'ours' } }, `basis: model and rule, each ${bases}.`],
    ['no question', empty({}), 'pillars, roles, duties, flows and conditions: at least one.'],
    ['129 questions', many(129), 'pillars, roles, duties, flows and conditions: at most 128.'],
    ['33 stakeholders', manyStakeholders(33), 'stakeholders: at most 32.'],

    ['a role of the id of a pillar', roles({ state: ours }), `'state': ${ownIds}`],
    ['a duty of the id of a role', duties({ host: ours }), `'host': ${ownIds}`],
    ['a flow of the id of a duty', flows({ plan: { kind: 'idea', ...ours } }), `'plan': ${ownIds}`],
    [
      'a condition of the id of a flow',
      conditions({ ideas: { kind: 'strength', ...ours } }),
      `'ideas': ${ownIds}`,
    ],
    [
      'a stakeholder of the id of a pillar',
      stakeholders({ state: { kinds: ['state'], ...ours } }),
      'stakeholders: none has the id of a pillar, or nobody could tell which is named.',
    ],
    ['a role with a space', roles({ 'a b': ours }), `'a b': ${kebab}`],
    ['a stakeholder in capitals', stakeholders({ RW: { kinds: ['rw'], ...ours } }), `'RW': ${kebab}`],
    [
      'a role named as the key of a case',
      roles({ schema: ours }),
      "roles: 'schema' is the key that tells a case from a record of levels.",
    ],

    [
      'a pillar of no sector',
      pillars({ one: { sectors: [], ...ours } }),
      `pillars.one.sectors: some of ${sectors}.`,
    ],
    [
      'a pillar of a sector that there is none of',
      pillars({ one: { sectors: ['press'], ...ours } }),
      `pillars.one.sectors: some of ${sectors}.`,
    ],
    [
      'a kind of a pillar in capitals',
      pillars({ one: { sectors: ['media'], kinds: ['TV'], ...ours } }),
      "pillars.one.kinds: write 'TV' in lower-case kebab-case.",
    ],
    [
      'a kind that two pillars name',
      pillars({ one: { sectors: ['media'], kinds: ['cooperative'], ...ours } }),
      "kinds: 'cooperative' names two, and nobody could tell which.",
    ],
    [
      'a kind that two stakeholders name',
      stakeholders({ one: { kinds: ['kecamatan'], ...ours } }),
      "kinds: 'kecamatan' names two, and nobody could tell which.",
    ],
    [
      'a kind that stands in the place of its own stakeholder',
      stakeholders({ one: { kinds: ['rw'], elsewhere: ['rw'], ...ours } }),
      "kinds: 'rw' names two, and nobody could tell which.",
    ],
    [
      'a kind that is in the place of one, and another itself',
      stakeholders({ one: { kinds: ['desa'], ...ours } }),
      "kinds: 'desa' names two, and nobody could tell which.",
    ],
    [
      'a stakeholder of no kind',
      stakeholders({ one: { kinds: [], ...ours } }),
      'stakeholders.one.kinds: at least one.',
    ],
    [
      'a stakeholder of an empty list of sectors',
      stakeholders({ one: { kinds: ['rw'], sectors: [], ...ours } }),
      `stakeholders.one.sectors: some of ${sectors}.`,
    ],
    [
      'a stakeholder of a sector that there is none of',
      stakeholders({ one: { kinds: ['rw'], sectors: ['press'], ...ours } }),
      `stakeholders.one.sectors: some of ${sectors}.`,
    ],
    ['a claim to be of no one case', { ofOneCase: false }, 'ofOneCase: true, or left out.'],
    [
      'a kind elsewhere in capitals',
      stakeholders({ one: { kinds: ['rw'], elsewhere: ['RT'], ...ours } }),
      "stakeholders.one.elsewhere: write 'RT' in lower-case kebab-case.",
    ],
    [
      'a stakeholder of a pillar that there is none of',
      stakeholders({ one: { pillar: 'market', kinds: ['rw'], ...ours } }),
      "stakeholders.one.pillar: 'market' is no pillar.",
    ],

    [
      'a role of nobody',
      roles({ one: { of: ['rt'], ...ours } }),
      "roles.one.of: 'rt' is no pillar or stakeholder.",
    ],
    [
      'a role of a role',
      roles({ one: { of: ['host'], ...ours } }),
      "roles.one.of: 'host' is no pillar or stakeholder.",
    ],
    [
      'a role of a builtin',
      roles({ one: { of: ['toString'], ...ours } }),
      "roles.one.of: 'toString' is no pillar or stakeholder.",
    ],
    ['a key of a role', roles({ one: { facts: [], ...ours } }), "roles.one: there is no key 'facts'."],
    ['no basis of a role', roles({ one: { ...ours, basis: 'mine' } }), `roles.one.basis: one of ${bases}.`],
    [
      'no source of a role',
      roles({ one: { ...ours, source: [] } }),
      'roles.one.source: at least one citation, { ref } to the bibliography or { text }.',
    ],
    [
      'a duty of nobody',
      duties({ one: { of: ['rt'], ...ours } }),
      "duties.one.of: 'rt' is no pillar or stakeholder.",
    ],
    [
      'a duty of a role that there is none of',
      duties({ one: { role: 'chair', ...ours } }),
      "duties.one.role: 'chair' is no role.",
    ],
    [
      'a flow of another kind',
      flows({ one: { kind: 'money', ...ours } }),
      'flows.one.kind: one of idea, resource, benefit, coordination.',
    ],
    [
      'a flow from a stakeholder',
      flows({ one: { kind: 'idea', from: ['youth'], ...ours } }),
      "flows.one.from: 'youth' is no pillar.",
    ],
    [
      'a flow to nobody',
      flows({ one: { kind: 'idea', to: ['market'], ...ours } }),
      "flows.one.to: 'market' is no pillar.",
    ],

    [
      'a condition of another kind',
      conditions({ one: { kind: 'money', ...ours } }),
      'conditions.one.kind: one of funding, standing, supervision, agreement, evidence, strength.',
    ],
    [
      'a condition of another severity',
      conditions({ one: { kind: 'strength', severity: 'error', ...ours } }),
      'conditions.one.severity: one of failure, note.',
    ],
    [
      'a condition of itself',
      conditions({ one: { kind: 'strength', if: ['one'], ...ours } }),
      'conditions.one.if: it cannot be its own condition.',
    ],
    [
      'a condition of what is not stated',
      conditions({ one: { kind: 'strength', if: ['unsaid'], ...ours } }),
      'conditions.one.if: what the model does not state is no question.',
    ],
    [
      'a condition of a stakeholder',
      conditions({ one: { kind: 'strength', if: ['youth'], ...ours } }),
      "conditions.one.if: 'youth' is no question.",
    ],
    [
      'a condition that names nobody',
      conditions({ one: { kind: 'strength', of: ['rt'], ...ours } }),
      "conditions.one.of: 'rt' is no pillar or stakeholder.",
    ],
    [
      'a condition that says that it is stated',
      conditions({ one: { kind: 'strength', stated: true, ...ours } }),
      'conditions.one.stated: false, or left out.',
    ],
    [
      'a condition that says that it is a finding',
      conditions({ one: { kind: 'strength', finding: true, ...ours } }),
      'conditions.one.finding: false, or left out.',
    ],

    ['a rule that is a text', fact('roles'), `${rule}: an object with shows and list, or holdsAll.`],
    ['a rule that shows nothing', fact({ list: 'roles' }), `${rule}.shows: 'in' or 'out'.`],
    ['a rule of parties', fact({ shows: 'in', list: 'parties' }), `${rule}.list: one of ${lists}.`],
    ['a key of a rule', rows({ amount: 1 }), `${rule}: there is no key 'amount'.`],
    ['a rule by a pillar that there is none of', rows({ by: { pillar: 'market' } }), `${rule}.by: ${actor}`],
    ['a rule by a stakeholder as a pillar', rows({ by: { pillar: 'youth' } }), `${rule}.by: ${actor}`],
    [
      'kinds that do not count in a text',
      rows({ by: { pillar: 'state' }, exceptKinds: 'rw' }),
      `${rule}.exceptKinds: some kinds, in lower-case kebab-case.`,
    ],
    [
      'kinds that do not count of none',
      rows({ by: { pillar: 'state' }, exceptKinds: [] }),
      `${rule}.exceptKinds: some kinds, in lower-case kebab-case.`,
    ],
    [
      'kinds that do not count in capitals',
      rows({ by: { pillar: 'state' }, exceptKinds: ['rw', 'RT'] }),
      `${rule}.exceptKinds: some kinds, in lower-case kebab-case.`,
    ],
    [
      'kinds that do not count where anybody does',
      rows({ exceptKinds: ['rw'] }),
      `${rule}.exceptKinds: only where by says of whom.`,
    ],
    [
      'a rule by a pillar and a role',
      rows({ by: { pillar: 'state', role: 'host' } }),
      `${rule}.by: ${actor}`,
    ],
    ['a rule by a text', rows({ by: 'state' }), `${rule}.by: ${actor}`],
    ['a rule to nobody', rows({ to: {} }), `${rule}.to: ${actor}`],
    [
      'a benefit to somebody',
      rows({ list: 'benefits', to: { pillar: 'state' } }),
      `${rule}.to: only for contributions, communications, dependencies.`,
    ],
    [
      'a resource of a decision',
      rows({ list: 'decisions', resource: ['funds'] }),
      `${rule}.resource: only for contributions.`,
    ],
    [
      'a fund of an activity',
      rows({ list: 'activities', fund: ['donation'] }),
      `${rule}.fund: only for contributions.`,
    ],
    [
      'a fund twice',
      rows({ fund: ['donation', 'donation'] }),
      `${rule}.fund: some of public-budget, company-csr, donation, other, each once.`,
    ],
    [
      'no fund',
      rows({ fund: [] }),
      `${rule}.fund: some of public-budget, company-csr, donation, other, each once.`,
    ],
    [
      'the kind of an agreement for a dependency',
      rows({ list: 'dependencies', kind: ['mou'] }),
      `${rule}.kind: some of financial, regulatory, patronage, technical, each once.`,
    ],
    ['a kind of a contribution', rows({ kind: ['mou'] }), `${rule}.kind: only for agreements, dependencies.`],
    [
      'a role that there is none of',
      rows({ list: 'roles', role: 'chair' }),
      `${rule}.role: one of the roles.`,
    ],
    ['a role of a contribution', rows({ role: 'host' }), `${rule}.role: only for roles.`],
    ['duties of a contribution', rows({ duties: ['plan'] }), `${rule}.duties: only for roles.`],
    [
      'a function that there is none of',
      rows({ functions: ['doing'] }),
      `${rule}.functions: some of planning, organizing, actuating, controlling, each once.`,
    ],
    [
      'a duty that there is none of',
      rows({ list: 'roles', duties: ['host.sleep'] }),
      `${rule}.duties: some of host.open, host.pay, host.stay-out, plan, each once.`,
    ],
    [
      'all of no roles',
      fact({ shows: 'in', holdsAll: [] }),
      `${rule}.holdsAll: some of host, guide, each once.`,
    ],
    [
      'all of another role',
      fact({ shows: 'in', holdsAll: ['chair'] }),
      `${rule}.holdsAll: some of host, guide, each once.`,
    ],
    [
      'all by a pillar',
      fact({ shows: 'in', holdsAll: ['host'], stakeholder: 'state' }),
      `${rule}.stakeholder: one of the stakeholders.`,
    ],
    [
      'all of a list',
      fact({ shows: 'in', holdsAll: ['host'], list: 'roles' }),
      `${rule}: there is no key 'list'.`,
    ],
    [
      'a rule of a duty that shows nothing',
      duties({ one: { facts: [{ list: 'roles' }], ...ours } }),
      "duties.one.facts[0].shows: 'in' or 'out'.",
    ],
    [
      'a rule of a flow that shows nothing, after a good one',
      flows({ one: { kind: 'idea', facts: [{ shows: 'in', list: 'roles' }, { list: 'roles' }], ...ours } }),
      "flows.one.facts[1].shows: 'in' or 'out'.",
    ],

    ['a goal that is a text', { goals: { peace: 'Peace' } }, 'goals.peace: an object with basis and source.'],
    [
      'a statement of a stakeholder',
      { statements: { two: { of: ['youth'], ...ours } } },
      "statements.two.of: 'youth' is no pillar.",
    ],

    [
      'words that are a text',
      { wording: 'Made' },
      'wording: an object with label, pillars, stakeholders, duties, flows, roles, conditions.',
    ],
    [
      'words in one language',
      { wording: { ...wording, pillars: { ...wording.pillars, state: { en: 'State' } } } },
      'wording.pillars.state.id: a text.',
    ],
    [
      'words of a duty that there is none of',
      { wording: { ...wording, duties: { ...wording.duties, sleep: text('Sleep') } } },
      "wording.duties: 'sleep' is none of host.open, host.pay, host.stay-out, plan.",
    ],
    [
      'a role without a description',
      { wording: { ...wording, roles: { ...wording.roles, host: { label: text('Host') } } } },
      'wording.roles.host.description: words for en, id.',
    ],
    [
      'an empty caution',
      { wording: { ...wording, caution: { en: ' ', id: 'Hati-hati' } } },
      'wording.caution.en: a text.',
    ],
  ])('%s', (_, change, fault) => {
    expect(faultsOf(change)).toBe(fault);
  });
});

test('every fault is named at once, in the order of the definition', () => {
  const remedy = faultsOf({
    version: '1',
    ...pillars({ one: { sectors: [], ...ours } }),
    ...roles({ state: { of: ['rt'], ...ours } }),
    ...flows({ two: { kind: 'money', ...ours } }),
    ...fact({ shows: 'maybe', list: 'parties', by: 'state' }),
    wording: {},
  });
  const named = [
    'version: three numbers',
    `'state': ${ownIds}`,
    'pillars.one.sectors:',
    "roles.state.of: 'rt'",
    'flows.two.kind:',
    `${rule}.shows:`,
    `${rule}.list:`,
    `${rule}.by:`,
    'wording.label:',
  ];
  const places = named.map((fault) => remedy.indexOf(fault));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

describe('what has not the shape of a role model', () => {
  const noTable = (table: string) => ({ ...made, [table]: undefined });
  const shapes: [string, unknown][] = [
    ['null', null],
    ['a list', []],
    ['another form', { ...made, form: 'ladder' }],
    ['no pillars', noTable('pillars')],
    ['no stakeholders', noTable('stakeholders')],
    ['no conditions', noTable('conditions')],
    ['a pillar that is null', { ...made, ...pillars({ one: null }) }],
    ['a pillar without sectors', { ...made, ...pillars({ one: ours }) }],
    ['a stakeholder without kinds', { ...made, ...stakeholders({ one: ours }) }],
    ['a role of a text', { ...made, ...roles({ one: { of: 'state', ...ours } }) }],
    ['a condition if a text', { ...made, ...conditions({ one: { kind: 'strength', if: 'host', ...ours } }) }],
    ['facts that are one rule', { ...made, ...duties({ one: { facts: { shows: 'in' }, ...ours } }) }],
  ];

  test.each(shapes)('%s is refused when it is defined', (_, given) => {
    expect(thrownBy(() => Reflect.apply(defineRoleModel, null, [given])).code).toBe('invalid-definition');
  });

  test.each(shapes)('%s is refused when it is asked', (_, given) => {
    expect(thrownBy(() => Reflect.apply(validate, null, [given, {}])).code).toBe('invalid-definition');
  });

  test.each([
    ['too many questions', many(129)],
    ['too many stakeholders', manyStakeholders(33)],
  ])('%s are refused when they are asked', (_, change) => {
    const given = written({ ...made, ...change });
    expect(thrownBy(() => validate(given, {})).code).toBe('invalid-definition');
  });
});
