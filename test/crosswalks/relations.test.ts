import { describe, expect, test } from 'vitest';
import { type Crosswalk, type CrosswalkEnd, crosswalkRelations } from '../../src/crosswalks/crosswalk.js';
import { crosswalksOf } from '../../src/crosswalks/crosswalks.js';
import { furtherRelations } from '../../src/crosswalks/relations.js';
import type { AnyDefinition } from '../../src/forms/definition.js';
import { type Reference, references } from '../../src/references/references.js';
import { frameworks } from '../../src/registry/frameworks.js';
import * as relationship from '../../src/relationship.js';

const rows: readonly Crosswalk[] = furtherRelations;
const endOf = ({ framework, member }: CrosswalkEnd) => (member ? `${framework}.${member}` : framework);
const titleOf = ({ from, to, relation }: Crosswalk) => `${endOf(from)} ${relation} ${endOf(to)}`;
const titled = rows.map((row) => [titleOf(row), row] as const);

const isDefinition = (value: unknown): value is AnyDefinition => Object.hasOwn(Object(value), 'form');
const here: readonly AnyDefinition[] = Object.values<unknown>(relationship).filter(isDefinition);
const known = new Map(
  [...Object.values(frameworks), ...here].map((one: AnyDefinition) => [
    one.id,
    Object.values<unknown>({ ...one }).map((part) => Object(part)),
  ]),
);

/** Frameworks of the codebook and of the design that are defined beside these, with the members that rows name. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  'organisation-public-relationship': ['trust', 'commitment', 'satisfaction', 'control-mutuality'],
  'communication-convergence': [],
  'cg-stages': ['nascent', 'pre-collaborative', 'coordinative', 'collaborative'],
  'ansell-gash-conditions': ['direct-decision', 'trust-building', 'commitment', 'power-imbalance'],
};

describe.each(titled)('%s', (_, { from, to, relation, note, basis, source }) => {
  test('names what there is, or will be', () => {
    expect(crosswalkRelations).toContain(relation);
    for (const { framework, member } of [from, to]) {
      const tables = known.get(framework);
      if (tables === undefined) expect(Object.keys(elsewhere)).toContain(framework);
      if (member === undefined) continue;
      const found = tables
        ? tables.some((table) => Object.hasOwn(table, member))
        : elsewhere[framework]?.includes(member);
      expect([framework, member, found]).toEqual([framework, member, true]);
    }
  });

  test('says so in both languages, and whose word it is', () => {
    for (const text of [note.en, note.id]) expect(text).toMatch(/^\p{Lu}.{20,}\.$/su);
    expect(note.en).not.toBe(note.id);
    const table: Readonly<Record<string, Reference>> = references;
    const works = source.map((one) => ('ref' in one ? one.ref : ''));
    expect(works.filter((work) => !Object.hasOwn(table, work))).toEqual([]);
    expect(works.includes('kemitraan')).toBe(basis === 'ours');
  });

  test('is found from either end', () => {
    for (const { framework, member } of [from, to])
      expect(crosswalksOf(framework, member).map(titleOf)).toContain(
        titleOf({ from, to, relation } as never),
      );
  });
});

test('each row is given once, and none that stands in another table', () => {
  const all = rows.flatMap(({ from, to }) => [
    ...crosswalksOf(from.framework),
    ...crosswalksOf(to.framework),
  ]);
  const pairs = all.map((row) => JSON.stringify([row.from, row.to]));
  for (const { from, to } of rows) {
    const same = new Set(all.filter((_, at) => pairs[at] === JSON.stringify([from, to])).map(titleOf));
    expect([...same]).toHaveLength(1);
  }
  expect(new Set(rows.map(titleOf)).size).toBe(rows.length);
});

test('only what the study of Omah Kreteg Anggana itself relates is published', () => {
  const published = rows.filter(({ basis }) => basis === 'published');
  for (const { source } of published)
    for (const one of source) expect(one).toMatchObject({ ref: 'omah-kreteg' });
  expect(published.map(titleOf)).toEqual([
    'inpower-care example-of community-relations',
    'omah-kreteg-profile example-of inpower-care',
    'omah-kreteg-profile example-of inpower-care-rings.ring-1',
    'inpower-care uses triple-bottom-line',
    'omah-kreteg-renstra-renja.dev.training uses triple-bottom-line',
    'omah-kreteg-profile judged-by relationship-management-theory',
  ]);
});

test('no partnership of a source is given an archetype that the source does not give it', () => {
  const toArchetype = rows.filter(({ to }) => to.framework === 'partnership-archetypes');
  for (const { from, relation } of toArchetype) {
    expect(relation).toBe('resembles');
    expect(['community-relations', 'coorientation']).toContain(from.framework);
  }
});
