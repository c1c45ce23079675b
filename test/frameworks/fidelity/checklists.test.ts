import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ItemSpec } from '../../../src/forms/checklist/definition.js';
import type { ChecklistWording } from '../../../src/forms/checklist/wording.js';
import type { Citation } from '../../../src/references/references.js';
import { frameworks } from '../../../src/registry/frameworks.js';
import { wordings } from '../../../src/registry/wordings.js';
import { cites, lacking, wordsIn, wordsOf } from './key-words.js';
import { notReadOff, tablesWith } from './tables.js';

interface Row {
  readonly id: string;
  readonly at: readonly string[];
  readonly en: string;
  readonly idTerm?: string;
  readonly idKeys?: string;
  readonly group?: string;
  readonly side?: string;
  readonly letter?: string;
  readonly serves?: string;
  readonly mandatory?: boolean;
  /** Whom the source names; empty where it is looked at, and names nobody. */
  readonly by?: readonly string[];
  /** What the item speaks for; for the whole, where it is left out. */
  readonly direction?: 'for' | 'against' | 'not-stated';
  /** Told as an example: nothing that has to be met. */
  readonly illustration?: boolean;
}

interface Expected {
  /** The source that the places are of; the LAN report, where it is left out. */
  readonly work?: string;
  readonly groups?: readonly Row[];
  readonly sides?: readonly Row[];
  readonly items: readonly Row[];
  readonly statements?: readonly Row[];
  /** What the source says beside the items. */
  readonly besides?: readonly Row[];
  readonly counts: Readonly<Record<string, number | Readonly<Record<string, number>>>>;
}

/** The one group of a list that the source does not divide. */
const onlyGroup: Readonly<Record<string, string>> = {
  'epilogue-prerequisites': 'both-models',
  'msp-characteristics': 'characteristics',
  'collaborative-innovation-foundations': 'foundations',
  'collaborative-innovation-prerequisites': 'prerequisites',
};

/**
 * English words that do not have every key word of the codebook, each looked at and found to say the same in other words.
 * By framework and item: the key words that label and description lack.
 */
const synonyms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  // “what the partnership is for”.
  'two-pillar-prerequisites': { 'b.agreement': ['goal'] },
  'four-pillar-prerequisites': { mandatory: ['goal'] },
  // “agents of dissemination”.
  'collaboration-success-prerequisites': { 'strong-trust.dissemination-agents': ['dissemination agents'] },
  // “programmes are planned and controlled”.
  'muara-enim-strategies': { 'integrated-data': ['planning'] },
};

/**
 * No synonyms: key words that a group or an item leaves to another member of its framework, where they have to stand. The
 * group of all stakeholders has the steps too, which are not mandatory; what the forum coordinates is a statement.
 */
const saidElsewhere: Readonly<
  Record<string, Readonly<Record<string, { words: readonly string[]; by: string }>>>
> = {
  'four-pillar-prerequisites': {
    all: { words: ['mandatory'], by: 'mandatory' },
    'mandatory.step2': { words: ['coordinat'], by: 'forum-task' },
  },
};

/** The same for Indonesian words: what label and description lack of the words that the source prints. */
const synonymsInIndonesian: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  // “tempat melaporkan kegiatan”.
  'muara-enim-inhibiting-factors': { 'forum-ineffective': ['pelaporan'] },
  // “direncanakan dan dikendalikan”.
  'muara-enim-strategies': { 'integrated-data': ['perencanaan', 'pengendalian'] },
  // “semangat wirausaha”.
  'muara-enim-supporting-factors': { 'local-potential': ['kewirausahaan'] },
  // “tidak menentukan sendiri”.
  'siger-mu': { 'equal-actors.company': ['penentu tunggal'] },
};

/** Ids that the source does not give, chosen twice, each time by somebody else: here after there. */
const calledHere: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // Each aspect is looked at by one thing, which has the name of the aspect.
  'tjsl-award': {
    'policy-commitment.number-and-amount': 'policy-commitment',
    'planning.fit': 'planning',
    'implementation.deviation': 'implementation',
    'monitoring-evaluation.report': 'monitoring-evaluation',
    'sustainability.road-map': 'sustainability',
    'documents.evidence': 'documents',
    'other.set-by-forum': 'other',
  },
  // Worded as the challenge that it is, apart from the capacity that inhibits in Muara Enim.
  'cg-challenges': { 'msme-capacity': 'low-msme-capacity' },
  'cg-ideal-requirements': {
    'joint-decision-involvement': 'stakeholder-involvement',
    'long-term-results': 'long-term-orientation',
  },
  // By the name that the work of 2008, which the article cites for it, has in English.
  'cg-process-variables': { 'leadership-facilitation': 'facilitative-leadership' },
};

/**
 * Items that the source names without a direction, and that the definition words so that they have one: by which words of
 * its label, and for which other row of the table. Such an item is adapted.
 */
const worded: Readonly<
  Record<string, Readonly<Record<string, { direction: 'for' | 'against'; label: string; since: string }>>>
> = {
  // Any collaboration starts from some conditions. What is asked is that they be without the gap that the next sentence
  // calls a great challenge.
  'cg-process-variables': {
    'starting-conditions': {
      direction: 'for',
      label: 'without, gap, power, capacity',
      since: 'starting-conditions-here',
    },
  },
};

/** A checklist, or an index: groups of items, whatever the form makes of them. */
interface Checked {
  readonly form: string;
  readonly groups: Readonly<Record<string, { readonly source: readonly Citation[] }>>;
  readonly items: Readonly<Record<string, Partial<ItemSpec> & Pick<ItemSpec, 'group' | 'source'>>>;
  readonly stakeholders?: object;
  readonly statements?: Readonly<Record<string, { readonly source: readonly Citation[] }>>;
}

/** By any id, so that a table that was read off a source is looked at before its framework is registered, and fails. */
const definitions: Readonly<Record<string, unknown>> = frameworks;
const words: Readonly<Record<string, unknown>> = wordings;

const checklists = tablesWith('items');

test('every checklist and every index has a table of items, beside the one checklist that has its rows', () => {
  const forms: readonly string[] = ['checklist', 'index'];
  const here = Object.values<{ readonly id: string; readonly form: string }>(frameworks)
    .filter(({ form }) => forms.includes(form))
    .map(({ id }) => id)
    .filter((id) => !(id in notReadOff));
  expect([...checklists, 'inclusive-participation-design']).toEqual(expect.arrayContaining(here));
});

test('an index of ours asks for the elements that the study names, in its order, beside two that it does not have', () => {
  const { groups } = frameworks['organisation-public-relationship'];
  const named = Object.entries<{ readonly source: readonly Citation[] }>(groups)
    .filter(([, { source }]) => cites(source, 'Intro', 'omah-kreteg'))
    .map(([id]) => id);
  expect(named).toEqual(idsOf(expectedOf('relationship-management-theory').items));
  expect(Object.keys(groups)).toEqual([...named, 'exchange', 'communal']);
});

const expectedOf = (id: string): Expected =>
  JSON.parse(readFileSync(new URL(`${id}.json`, import.meta.url), 'utf8'));
const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id);
const sorted = (names: readonly string[] = []) => [...names].sort();
const countBy = (keys: readonly string[]) =>
  Object.fromEntries([...new Set(keys)].map((key) => [key, keys.filter((one) => one === key).length]));

describe.each(checklists)('%s', (checklist) => {
  const definition = (definitions[checklist] ?? { form: 'none', groups: {}, items: {} }) as Checked;
  const wording = (words[checklist] ?? { label: {}, groups: {}, items: {} }) as ChecklistWording;
  const expected = expectedOf(checklist);
  const here = (id: string) => calledHere[checklist]?.[id] ?? id;
  const named = <R extends Row>(row: R): R => ({ ...row, id: here(row.id) });
  const groups = (expected.groups ?? expected.sides)?.map(named);
  /** The one group of a list that the source does not divide, by whatever name. */
  const [alone] = Object.keys(definition.groups);
  const only = onlyGroup[checklist] ?? alone ?? 'none';
  const groupOf = ({ group, side }: Row) => here(group ?? side ?? only);
  /** An example may be told beside the items. */
  const isTold = ({ illustration, id }: Row) => illustration === true && !(id in definition.items);
  const told = expected.items.map(named).filter(isTold);
  const items = expected.items.map(named).filter((row) => !isTold(row));

  test('is registered', () => {
    expect(Object(definitions[checklist]).id).toBe(checklist);
  });

  test('has the groups and the items of the source, and no other, in its order', () => {
    expect(Object.keys(definition.items)).toEqual(idsOf(items));
    expect(Object.keys(definition.groups)).toEqual(groups ? idsOf(groups) : [only]);
  });

  test('puts each item in its group', () => {
    expect(Object.entries(definition.items).map(([id, { group }]) => [id, group])).toEqual(
      items.map((row) => [row.id, groupOf(row)]),
    );
  });

  test('calls mandatory what the source does, and a means what serves another item', () => {
    expect(
      Object.entries(definition.items).map(([id, { mandatory, serves }]) => [id, mandatory === true, serves]),
    ).toEqual(items.map(({ id, mandatory, serves }) => [id, mandatory === true, serves]));
  });

  test('has every item speak for or against the whole as the source does, and for nothing where it does not say', () => {
    // All that an index counts speaks for the whole, where its form does not have the choice.
    const usual = definition.form === 'index' ? 'for' : undefined;
    expect(Object.entries(definition.items).map(([id, { polarity = usual }]) => [id, polarity])).toEqual(
      items.map(({ id, direction = 'for' }) => [id, worded[checklist]?.[id]?.direction ?? direction]),
    );
  });

  test.each(Object.entries(worded[checklist] ?? {}))(
    'words %s so that it has a direction, for what the source says of it elsewhere, and says that this is adapted',
    (id, { label, since }) => {
      const { label: called, description } = wording.items[id] ?? {};
      const there = expected.besides?.find((row) => row.id === since);
      expect(items.find((row) => row.id === id)?.direction).toBe('not-stated');
      expect(definition.items[id]?.basis).toBe('adapted');
      expect(lacking(called?.en ?? '', label)).toEqual([]);
      expect(lacking(description?.en ?? '', there?.en ?? 'no such row')).toEqual([]);
    },
  );

  test('tells an example, and asks for none', () => {
    const statements = Object.values(wording.statements ?? {});
    for (const { id, en } of told)
      expect([id, statements.some((one) => lacking(one.en, en).length === 0)]).toEqual([id, true]);
  });

  test('says who has to see to an item, where the source does', () => {
    for (const { id, by } of items)
      if (by) expect([id, sorted(definition.items[id]?.by)]).toEqual([id, sorted(by)]);
    const named = Object.values(definition.items).flatMap(({ by = [] }) => by);
    expect(sorted([...new Set(named)])).toEqual(sorted(Object.keys(definition.stakeholders ?? {})));
  });

  test('has as many of each as the source', () => {
    const own = Object.values(definition.items);
    const byGroup = countBy([...own.map(({ group }) => group), ...told.map(groupOf)]);
    const counted: Readonly<Record<string, unknown>> = {
      groups: Object.keys(definition.groups).length,
      items: own.length + told.length,
      byGroup,
      bySide: byGroup,
      mandatory: own.filter(({ mandatory }) => mandatory).length,
      statements: Object.keys(definition.statements ?? {}).length,
    };
    const checked = Object.keys(expected.counts).filter((key) => key in counted);
    expect(checked).toContain('items');
    for (const key of checked) expect([key, counted[key]]).toEqual([key, expected.counts[key]]);
  });

  test('cites every place where the source has it', () => {
    const missing = [
      ...(groups ?? []).map((row) => [row, definition.groups[row.id]] as const),
      ...items.map((row) => [row, definition.items[row.id]] as const),
      ...(expected.statements ?? []).map((row) => [row, definition.statements?.[row.id]] as const),
    ].flatMap(([{ id, at }, member]) =>
      at.filter((place) => !cites(member?.source, place, expected.work)).map((place) => `${id}: ${place}`),
    );
    expect(missing).toEqual([]);
  });

  test('gives the letter of an item where the source has one', () => {
    for (const { id, letter } of items)
      if (letter) {
        const [cited] = definition.items[id]?.source ?? [];
        const locator = cited && 'ref' in cited ? (cited.locator ?? '') : '';
        expect([id, wordsOf(locator).trim().split(' ').at(-1)]).toEqual([id, letter]);
      }
  });

  test('has Indonesian words for whatever the source has them for', () => {
    const without = [
      ...(groups ?? []).map((row) => [row, wording.groups[row.id]?.id] as const),
      ...items.map((row) => [row, wording.items[row.id]?.label.id] as const),
      ...(expected.statements ?? []).map((row) => [row, wording.statements?.[row.id]?.id] as const),
    ]
      .filter(([{ idTerm }, words = '']) => idTerm !== undefined && words.trim() === '')
      .map(([{ id }]) => id);
    expect(without).toEqual([]);
  });

  test('says of groups and items what the source does, or a synonym that was looked at', () => {
    const found = [
      ...(groups ?? []).map(({ id, en }) => [id, lacking(wording.groups[id]?.en ?? '', en)] as const),
      ...items.map(({ id, en }) => {
        const { label, description } = wording.items[id] ?? {};
        return [id, lacking(`${label?.en} ${description?.en}`, en)] as const;
      }),
    ]
      .map(([id, lacks]) => {
        const elsewhere = saidElsewhere[checklist]?.[id];
        const there =
          wording.items[elsewhere?.by ?? '']?.description?.en ??
          wording.statements?.[elsewhere?.by ?? '']?.en;
        const said = (key: string) =>
          elsewhere?.words.includes(key) === true && lacking(there ?? '', key).length === 0;
        return [id, lacks.filter((key) => !said(key))] as const;
      })
      .filter(([, lacks]) => lacks.length > 0);
    expect(Object.fromEntries(found)).toEqual(synonyms[checklist] ?? {});
  });

  test('says it in Indonesian in the words of the source, or in others that were looked at', () => {
    const found = [
      ...(groups ?? []).map((row) => [row, [wording.groups[row.id]]] as const),
      ...items.map((row) => [row, Object.values(wording.items[row.id] ?? {})] as const),
    ]
      .map(([{ id, idKeys }, said]) => [id, idKeys ? lacking(wordsIn('id', said), idKeys) : []] as const)
      .filter(([, lacks]) => lacks.length > 0);
    expect(Object.fromEntries(found)).toEqual(synonymsInIndonesian[checklist] ?? {});
  });
});
