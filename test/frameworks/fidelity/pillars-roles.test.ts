import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ChecklistDefinition } from '../../../src/forms/checklist/definition.js';
import type { RoleModelDefinition } from '../../../src/forms/role-model/definition.js';
import { frameworks } from '../../../src/registry/frameworks.js';

interface Row {
  readonly id: string;
  readonly at?: readonly string[];
  readonly of?: readonly string[];
  readonly by?: readonly string[];
  readonly role?: string | null;
  readonly otherRole?: string;
  readonly pillar?: string;
  readonly group?: string;
  readonly side?: string;
  readonly serves?: string;
  readonly mandatory?: boolean;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly givenBy?: readonly string[];
}

type Expected = Readonly<Record<string, readonly Row[] | undefined>>;

/** What the source states of a framework, written down from it without sight of the definition. */
const expectedOf = (id: string): Expected =>
  JSON.parse(readFileSync(new URL(`${id}.json`, import.meta.url), 'utf8'));

const ids = (rows: readonly Row[] = []) => rows.map(({ id }) => id);
const sorted = (names: readonly string[] = []) => [...names].sort();
/** The sections and tables of a locator, without letters and numbers of items. */
const place = (locator: string) => locator.match(/Table \d\.\d|Fig\. \d\.\d|\d\.\d(?:\.\d)?/g)?.at(0);
const placesOf = (source: readonly object[]) =>
  source.flatMap((one) =>
    'locator' in one ? (String(one.locator).match(/Table \d\.\d|Fig\. \d\.\d|\d\.\d(?:\.\d)?/g) ?? []) : [],
  );

describe.each([
  ['two-pillar-model', frameworks['two-pillar-model']],
  ['four-pillar-model', frameworks['four-pillar-model']],
  ['participation-leadership-roles', frameworks['participation-leadership-roles']],
  ['collaborative-manager-roles', frameworks['collaborative-manager-roles']],
] as readonly (readonly [string, RoleModelDefinition])[])('%s', (id, definition) => {
  const expected = expectedOf(id);

  test('has the pillars, roles, duties and flows of the source, in its order', () => {
    expect(Object.keys(definition.pillars)).toEqual(ids(expected.pillars));
    expect(Object.keys(definition.roles)).toEqual(ids(expected.roles));
    expect(Object.keys(definition.duties)).toEqual(ids(expected.duties));
    expect(Object.keys(definition.flows)).toEqual(ids(expected.flows));
  });

  test('has its stakeholders, each in its pillar', () => {
    for (const { id: stakeholder, pillar } of expected.stakeholders ?? [])
      expect(definition.stakeholders[stakeholder]?.pillar).toBe(pillar);
  });

  test('gives each duty to whom the source gives it, in the role that it names, at the place where it stands', () => {
    for (const { id: duty, of: holders, role, otherRole, at = [] } of expected.duties ?? []) {
      const found = definition.duties[duty];
      const named = role ?? (otherRole && Object.hasOwn(definition.roles, otherRole) ? otherRole : undefined);
      expect([duty, found?.role]).toEqual([duty, named]);
      expect([duty, sorted(found?.of)]).toEqual([duty, sorted(holders)]);
      for (const locator of at)
        expect([duty, placesOf(found?.source ?? [])]).toEqual([
          duty,
          expect.arrayContaining([place(locator)]),
        ]);
    }
  });

  test('gives each flow the ends that the source states, and no other', () => {
    for (const { id: flow, from, to, givenBy } of expected.flows ?? []) {
      const found = definition.flows[flow];
      expect([flow, sorted(found?.from)]).toEqual([flow, sorted(givenBy ?? (from ? [from] : []))]);
      expect([flow, found?.to ?? []]).toEqual([flow, to ? [to] : []]);
    }
  });

  test('has the goals of the source', () => {
    const goals = Object.keys(definition.goals ?? {}).map((goal) => goal.replace(/^goal\./, ''));
    expect(goals).toEqual(ids(expected.goals));
  });
});

describe.each([
  ['two-pillar-prerequisites', frameworks['two-pillar-prerequisites']],
  ['four-pillar-prerequisites', frameworks['four-pillar-prerequisites']],
  ['epilogue-prerequisites', frameworks['epilogue-prerequisites']],
  ['ppp-success-factors', frameworks['ppp-success-factors']],
  ['msp-characteristics', frameworks['msp-characteristics']],
  ['collaborative-innovation-foundations', frameworks['collaborative-innovation-foundations']],
  ['collaborative-innovation-prerequisites', frameworks['collaborative-innovation-prerequisites']],
  ['collaboration-success-prerequisites', frameworks['collaboration-success-prerequisites']],
] as readonly (readonly [string, ChecklistDefinition])[])('%s', (id, definition) => {
  const expected = expectedOf(id);

  test('has the items of the source, in its order, each in its group and at its place', () => {
    expect(Object.keys(definition.items)).toEqual(ids(expected.items));
    if (expected.groups) expect(Object.keys(definition.groups)).toEqual(ids(expected.groups));
    for (const { id: item, group, side, at = [] } of expected.items ?? []) {
      const found = definition.items[item];
      const wanted = group ?? side;
      if (wanted !== undefined) expect([item, found?.group]).toEqual([item, wanted]);
      for (const locator of at)
        expect([item, placesOf(found?.source ?? [])]).toEqual([
          item,
          expect.arrayContaining([place(locator)]),
        ]);
    }
  });

  test('calls mandatory what the source does, says who has to see to it, and what is only a step', () => {
    for (const { id: item, mandatory = false, by, serves } of expected.items ?? []) {
      const found = definition.items[item];
      expect([item, found?.mandatory === true]).toEqual([item, mandatory]);
      if (by) expect([item, sorted(found?.by)]).toEqual([item, sorted(by)]);
      expect([item, found?.serves]).toEqual([item, serves]);
      expect(found?.polarity).toBe('for');
    }
  });
});
