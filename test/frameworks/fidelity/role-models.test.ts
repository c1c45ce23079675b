import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Wording } from '../../../src/core/locale.js';
import type { EntryWording } from '../../../src/forms/catalogue/wording.js';
import type { RoleModelDefinition } from '../../../src/forms/role-model/definition.js';
import type { RoleModelWording } from '../../../src/forms/role-model/wording.js';
import type { Citation } from '../../../src/references/references.js';
import { frameworks } from '../../../src/registry/frameworks.js';
import { wordings } from '../../../src/registry/wordings.js';

interface Row {
  readonly id: string;
  readonly at: readonly string[];
  readonly en?: string;
  readonly id_label?: string;
  readonly idTerm?: string;
  readonly of?: readonly string[];
  readonly role?: string | null;
  readonly otherRole?: string;
  readonly pillar?: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly givenBy?: readonly string[];
  readonly negative?: boolean;
  readonly borneBy?: string | null;
  readonly stakeholder?: string | null;
  readonly who?: { readonly en: string; readonly at: readonly string[] };
}

interface Expected {
  readonly pillars?: readonly Row[];
  readonly stakeholders?: readonly Row[];
  readonly roles: readonly Row[];
  readonly duties: readonly Row[];
  readonly flows?: readonly Row[];
  readonly goals?: readonly Row[];
  readonly statements?: readonly Row[];
  readonly differences?: readonly Row[];
  readonly balance?: readonly Row[];
  readonly supervisors?: readonly Row[];
  readonly requirements?: readonly Row[];
  readonly task?: Row;
  readonly counts: Readonly<Record<string, number | Readonly<Record<string, number>>>>;
}

interface Member {
  readonly source: readonly Citation[];
  readonly of?: readonly string[];
}

/** Rows of the codebook that the definition has under another id, most of them as a condition. */
const calledHere: Readonly<Record<string, string>> = {
  funding: 'funding.apbd',
  'top-down': 'balance.top-down',
  'bottom-up': 'balance.bottom-up',
  'internal.regional-secretariat': 'supervision.regional-secretariat',
  community: 'supervision.community',
  'external.ombudsman': 'supervision.ombudsman',
  trainable: 'leadership.trainable',
  'roles-divisible': 'leadership.roles-divisible',
};

/**
 * English labels that do not have every key word of the codebook, each looked at and found to say the same in other words.
 * By framework and member: the key words that the label lacks.
 */
const synonyms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'two-pillar-model': {
    // “citizens’ association”, with an apostrophe.
    'stakeholders rw': ['citizens association'],
    // “people who make it possible”.
    'duties rs.6': ['human resources'],
    // “needs for innovation”.
    'duties lkk.2': ['innovation needs'],
    // “faster”; “make the most of”; “decides by itself”.
    'goals accelerate': ['accelerat'],
    'goals optimise-participation': ['optimis'],
    'goals highest-empowerment': ['decision'],
  },
  'four-pillar-model': {
    // “owner” of one “resource”, as a name of the role.
    'roles resource-owner': ['resources'],
    // “people”.
    'duties gov.4': ['human resources'],
    'flows resource.gov': ['human'],
    // “leave the budget to others”.
    // “integrate”; “needs for innovation”.
    'duties priv.2': ['integrated'],
    'duties com.2': ['innovation needs'],
    // “more able”; “less likely that programmes fail”; “keep programmes of innovation going”.
    'goals integrated-solutions': ['capacity'],
    'goals risk': ['risk', 'failure'],
    'goals sustainability': ['sustainab', 'innovation programmes'],
  },
  'participation-leadership-roles': {
    // “people who make it possible”.
    'duties sponsor.provide-hr': ['human resources'],
  },
};

const models = [
  'two-pillar-model',
  'four-pillar-model',
  'participation-leadership-roles',
  'collaborative-manager-roles',
  'tjsl-stakeholders',
] as const;

const expectedOf = (id: string): Expected =>
  JSON.parse(readFileSync(new URL(`${id}.json`, import.meta.url), 'utf8'));
const idsOf = (rows: readonly Row[] = []) => rows.map(({ id }) => id);
const sorted = (names: readonly string[] = []) => [...names].sort();
const countBy = (keys: readonly string[]) =>
  Object.fromEntries([...new Set(keys)].map((key) => [key, keys.filter((one) => one === key).length]));

/** A locator as words, so that “6.2 A 1)” and “6.2 A 1” are the same and “5.1” is not found in “5.1.2”. */
const wordsOf = (locator: string) =>
  ` ${locator
    .replace(/[(),;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `;
const cites = (source: readonly Citation[], at: string) =>
  source.some((one) => 'ref' in one && one.ref === 'lan' && wordsOf(one.locator ?? '').includes(wordsOf(at)));
const uncited = (member: Member | undefined, at: readonly string[]) =>
  member === undefined ? ['no such member'] : at.filter((one) => !cites(member.source, one));

/** The key words that a text lacks: a comma sets them apart, a stroke stands between words of which either will do. */
const lacking = (text: string, keys: string) =>
  keys
    .split(',')
    .map((key) => key.trim())
    .filter((key) => !key.split('|').some((one) => text.toLowerCase().includes(one.trim().toLowerCase())));
const labelOf = (wording: Wording | EntryWording | undefined): Wording | undefined =>
  wording === undefined ? undefined : 'label' in wording ? wording.label : wording;

describe.each(models)('%s', (model) => {
  const definition: RoleModelDefinition = frameworks[model];
  const wording: RoleModelWording = wordings[model];
  const expected = expectedOf(model);

  const conditionsAndStatements: Readonly<Record<string, Member>> = {
    ...definition.statements,
    ...definition.conditions,
  };
  const conditionAndStatementWords: Readonly<Record<string, Wording | EntryWording>> = {
    ...wording.statements,
    ...wording.conditions,
  };
  const hereOf = ({ id }: Row) => calledHere[id] ?? id;
  const loose = [
    ...(expected.statements ?? []),
    ...(expected.differences ?? []),
    ...(expected.balance ?? []),
    ...(expected.supervisors ?? []),
    ...(expected.requirements ?? []),
    ...(expected.task ? [expected.task] : []),
  ];
  /** Who supervises and is no stakeholder of the source. */
  const outside = (expected.supervisors ?? [])
    .filter(({ stakeholder }) => stakeholder === null)
    .map(({ id }) => id.split('.').at(-1));
  const goalOf = ({ id }: Row) => `goal.${id}`;
  /** Every row of the codebook, with the member and the words that the library has for it. */
  const pairs: readonly (readonly [
    section: string,
    row: Row,
    member: Member | undefined,
    words: Wording | EntryWording | undefined,
  ])[] = [
    ...(expected.pillars ?? []).map(
      (row) => ['pillars', row, definition.pillars[row.id], wording.pillars[row.id]] as const,
    ),
    ...(expected.stakeholders ?? []).map(
      (row) => ['stakeholders', row, definition.stakeholders[row.id], wording.stakeholders[row.id]] as const,
    ),
    ...expected.roles.map((row) => ['roles', row, definition.roles[row.id], wording.roles[row.id]] as const),
    ...expected.duties.map(
      (row) => ['duties', row, definition.duties[row.id], wording.duties[row.id]] as const,
    ),
    ...(expected.flows ?? []).map(
      (row) => ['flows', row, definition.flows[row.id], wording.flows[row.id]] as const,
    ),
    ...(expected.goals ?? []).map(
      (row) => ['goals', row, definition.goals?.[goalOf(row)], wording.goals?.[goalOf(row)]] as const,
    ),
    ...loose.map(
      (row) =>
        [
          'besides',
          row,
          conditionsAndStatements[hereOf(row)],
          conditionAndStatementWords[hereOf(row)],
        ] as const,
    ),
  ];

  test('has the pillars, roles, duties, flows and goals of the source, and no other, in its order', () => {
    expect(Object.keys(definition.pillars)).toEqual(idsOf(expected.pillars));
    expect(Object.keys(definition.roles)).toEqual(idsOf(expected.roles));
    expect(Object.keys(definition.duties)).toEqual(idsOf(expected.duties));
    expect(Object.keys(definition.flows)).toEqual(idsOf(expected.flows));
    expect(Object.keys(definition.goals ?? {})).toEqual((expected.goals ?? []).map(goalOf));
  });

  test('has the bodies that the source names, each in its pillar if it has any; the supervisor stands outside of them', () => {
    expect(Object.entries(definition.stakeholders).map(([id, { pillar }]) => [id, pillar])).toEqual([
      ...(expected.stakeholders ?? []).map(({ id, pillar }) => [id, pillar]),
      ...outside.map((id) => [id, undefined]),
    ]);
  });

  test('gives each role and each duty to whom the source gives it', () => {
    const given = (rows: readonly Row[]) => rows.map(({ id, of: holders }) => [id, sorted(holders)]);
    const found = (members: Readonly<Record<string, { readonly of?: readonly string[] }>>) =>
      Object.entries(members).map(([id, one]) => [id, sorted(one.of)]);
    expect(found(definition.roles)).toEqual(given(expected.roles));
    expect(found(definition.duties)).toEqual(given(expected.duties));
  });

  test('puts each duty under the role that the source names, where that is a role of the model', () => {
    const found = Object.entries(definition.duties).map(([id, { role }]) => [id, role]);
    const named = expected.duties.map(({ id, role, otherRole }) => [
      id,
      [role, otherRole].find((one) => one != null && Object.hasOwn(definition.roles, one)),
    ]);
    expect(found).toEqual(named);
  });

  test('gives each flow the ends that the source states, and no other', () => {
    for (const { id, from, to, givenBy } of expected.flows ?? []) {
      const flow = definition.flows[id];
      expect([id, sorted(flow?.from)]).toEqual([id, sorted(givenBy ?? (from ? [from] : []))]);
      expect([id, sorted(flow?.to)]).toEqual([id, to ? [to] : []]);
    }
  });

  test('says of whom a supervision or a balance is, where the source does', () => {
    for (const row of [...(expected.supervisors ?? []), ...(expected.balance ?? [])]) {
      const who = row.borneBy ?? row.stakeholder ?? (row.id.startsWith('external.') ? row.id.slice(9) : null);
      expect([row.id, conditionsAndStatements[hereOf(row)]?.of ?? []]).toEqual([row.id, who ? [who] : []]);
    }
  });

  test('has as many of each as the source', () => {
    const stated = expected.counts;
    const duties = Object.entries(definition.duties);
    const byRole = countBy(duties.map(([, { role }]) => role ?? 'none'));
    const holderOf = (members: readonly string[] = []) =>
      members.length > 1 ? 'lkk' : (members[0] ?? 'none');
    const here: Readonly<Record<string, unknown>> = {
      pillars: Object.keys(definition.pillars).length,
      stakeholders: Object.keys(definition.stakeholders).filter((id) => !outside.includes(id)).length,
      roles: Object.keys(definition.roles).length,
      duties: duties.length,
      flows: Object.keys(definition.flows).length,
      goals: Object.keys(definition.goals ?? {}).length,
      dutiesBy: countBy(duties.map(([, duty]) => holderOf(duty.of))),
      dutiesByRole: byRole,
      byRole,
      negativeDuties: duties.filter(([, { facts = [] }]) => facts.some(({ shows }) => shows === 'out'))
        .length,
      requirements: Object.keys(definition.conditions).length,
    };
    const checked = Object.keys(stated).filter((key) => key in here);
    expect(checked.length).toBeGreaterThanOrEqual(3);
    for (const key of checked) expect([key, here[key]]).toEqual([key, stated[key]]);
  });

  test('cites every place where the source has it', () => {
    const missing = pairs.flatMap(([section, { id, at }, member]) =>
      uncited(member, at).map((place) => `${section} ${id}: ${place}`),
    );
    expect(missing).toEqual([]);
  });

  test('has Indonesian words for whatever the source has them for', () => {
    const without = pairs
      .filter(([, row]) => row.id_label !== undefined || row.idTerm !== undefined)
      .filter(([, , , words]) => (labelOf(words)?.id ?? '').trim() === '')
      .map(([section, { id }]) => `${section} ${id}`);
    expect(without).toEqual([]);
  });

  test('calls pillars by the key words of the source', () => {
    for (const [section, { id, en = '' }, , words] of pairs)
      if (section === 'pillars') expect([id, lacking(labelOf(words)?.en ?? '', en)]).toEqual([id, []]);
  });

  test('says of stakeholders, roles, duties, flows and goals what the source does, or a synonym that was looked at', () => {
    const found = pairs
      .filter(([section]) => ['stakeholders', 'roles', 'duties', 'flows', 'goals'].includes(section))
      .map(
        ([section, { id, en }, , words]) =>
          [`${section} ${id}`, en ? lacking(labelOf(words)?.en ?? '', en) : []] as const,
      )
      .filter(([, lacks]) => lacks.length > 0);
    expect(Object.fromEntries(found)).toEqual(synonyms[model] ?? {});
  });

  test('describes each role by whom the source takes for it', () => {
    for (const { id, who } of expected.roles)
      if (who) expect([id, lacking(wording.roles[id]?.description?.en ?? '', who.en)]).toEqual([id, []]);
  });
});
