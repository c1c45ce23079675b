import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ChecklistDefinition } from '../../../src/forms/checklist/definition.js';
import type { ChecklistWording } from '../../../src/forms/checklist/wording.js';
import { frameworks } from '../../../src/registry/frameworks.js';
import { wordings } from '../../../src/registry/wordings.js';
import { cites, lacking, wordsOf } from './key-words.js';

interface Row {
  readonly id: string;
  readonly at: readonly string[];
  readonly en: string;
  readonly idTerm?: string;
  readonly group?: string;
  readonly side?: string;
  readonly letter?: string;
  readonly serves?: string;
  readonly mandatory?: boolean;
  readonly by?: readonly string[];
}

interface Expected {
  readonly groups?: readonly Row[];
  readonly sides?: readonly Row[];
  readonly items: readonly Row[];
  readonly statements?: readonly Row[];
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

const checklists = [
  'two-pillar-prerequisites',
  'four-pillar-prerequisites',
  'epilogue-prerequisites',
  'ppp-success-factors',
  'msp-characteristics',
  'collaborative-innovation-foundations',
  'collaborative-innovation-prerequisites',
  'collaboration-success-prerequisites',
] as const;

const expectedOf = (id: string): Expected =>
  JSON.parse(readFileSync(new URL(`${id}.json`, import.meta.url), 'utf8'));
const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id);
const sorted = (names: readonly string[] = []) => [...names].sort();
const countBy = (keys: readonly string[]) =>
  Object.fromEntries([...new Set(keys)].map((key) => [key, keys.filter((one) => one === key).length]));

describe.each(checklists)('%s', (checklist) => {
  const definition: ChecklistDefinition = frameworks[checklist];
  const wording: ChecklistWording = wordings[checklist];
  const expected = expectedOf(checklist);
  const groups = expected.groups ?? expected.sides;

  test('has the groups and the items of the source, and no other, in its order', () => {
    expect(Object.keys(definition.items)).toEqual(idsOf(expected.items));
    expect(Object.keys(definition.groups)).toEqual(groups ? idsOf(groups) : [onlyGroup[checklist]]);
  });

  test('puts each item in its group', () => {
    expect(Object.entries(definition.items).map(([id, { group }]) => [id, group])).toEqual(
      expected.items.map(({ id, group, side }) => [id, group ?? side ?? onlyGroup[checklist]]),
    );
  });

  test('calls mandatory what the source does, and a means what serves another item', () => {
    expect(
      Object.entries(definition.items).map(([id, { mandatory, serves }]) => [id, mandatory === true, serves]),
    ).toEqual(expected.items.map(({ id, mandatory, serves }) => [id, mandatory === true, serves]));
  });

  test('has every item speak for the whole', () => {
    expect(new Set(Object.values(definition.items).map(({ polarity }) => polarity))).toEqual(
      new Set(['for']),
    );
  });

  test('says who has to see to an item, where the source does', () => {
    for (const { id, by } of expected.items)
      if (by) expect([id, sorted(definition.items[id]?.by)]).toEqual([id, sorted(by)]);
    const named = Object.values(definition.items).flatMap(({ by = [] }) => by);
    expect(sorted([...new Set(named)])).toEqual(sorted(Object.keys(definition.stakeholders ?? {})));
  });

  test('has as many of each as the source', () => {
    const items = Object.values(definition.items);
    const byGroup = countBy(items.map(({ group }) => group));
    const here: Readonly<Record<string, unknown>> = {
      groups: Object.keys(definition.groups).length,
      items: items.length,
      byGroup,
      bySide: byGroup,
      mandatory: items.filter(({ mandatory }) => mandatory).length,
      statements: Object.keys(definition.statements ?? {}).length,
    };
    const checked = Object.keys(expected.counts).filter((key) => key in here);
    expect(checked).toContain('items');
    for (const key of checked) expect([key, here[key]]).toEqual([key, expected.counts[key]]);
  });

  test('cites every place where the source has it', () => {
    const missing = [
      ...(groups ?? []).map((row) => [row, definition.groups[row.id]] as const),
      ...expected.items.map((row) => [row, definition.items[row.id]] as const),
      ...(expected.statements ?? []).map((row) => [row, definition.statements?.[row.id]] as const),
    ].flatMap(([{ id, at }, member]) =>
      at.filter((place) => !cites(member?.source, place)).map((place) => `${id}: ${place}`),
    );
    expect(missing).toEqual([]);
  });

  test('gives the letter of an item where the source has one', () => {
    for (const { id, letter } of expected.items)
      if (letter) {
        const [cited] = definition.items[id]?.source ?? [];
        const locator = cited && 'ref' in cited ? (cited.locator ?? '') : '';
        expect([id, wordsOf(locator).trim().split(' ').at(-1)]).toEqual([id, letter]);
      }
  });

  test('has Indonesian words for whatever the source has them for', () => {
    const without = [
      ...(groups ?? []).map((row) => [row, wording.groups[row.id]?.id] as const),
      ...expected.items.map((row) => [row, wording.items[row.id]?.label.id] as const),
      ...(expected.statements ?? []).map((row) => [row, wording.statements?.[row.id]?.id] as const),
    ]
      .filter(([{ idTerm }, words = '']) => idTerm !== undefined && words.trim() === '')
      .map(([{ id }]) => id);
    expect(without).toEqual([]);
  });

  test('says of groups and items what the source does, or a synonym that was looked at', () => {
    const found = [
      ...(groups ?? []).map(({ id, en }) => [id, lacking(wording.groups[id]?.en ?? '', en)] as const),
      ...expected.items.map(({ id, en }) => {
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
});
