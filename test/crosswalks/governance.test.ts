import { describe, expect, test } from 'vitest';
import type { Crosswalk, CrosswalkEnd } from '../../src/crosswalks/crosswalk.js';
import { crosswalksOf } from '../../src/crosswalks/crosswalks.js';
import { governanceRelations } from '../../src/crosswalks/governance.js';
import type { AnyDefinition } from '../../src/forms/definition.js';
import { frameworks } from '../../src/registry/frameworks.js';

const rows: readonly Crosswalk[] = governanceRelations;
const library: Readonly<Record<string, AnyDefinition>> = frameworks;
const endOf = ({ framework, member }: CrosswalkEnd) => (member ? `${framework}.${member}` : framework);
const titleOf = ({ from, to, relation }: Crosswalk) => `${endOf(from)} ${relation} ${endOf(to)}`;
const titled = rows.map((row) => [titleOf(row), row] as const);

/** Works outside of the library, with the members that rows name. */
const outside: Readonly<Record<string, readonly string[]>> = {
  'ansell-gash-2012-leadership': ['steward', 'mediator', 'catalyst'],
  'deshler-sock-participation': ['pseudo'],
};

describe.each(titled)('%s', (_, { from, to, note, basis, source, ...row }) => {
  test('names what there is', () => {
    for (const { framework, member } of [from, to]) {
      const definition = library[framework];
      if (member === undefined) expect(definition ?? outside[framework]).toBeDefined();
      else if (definition === undefined) expect(outside[framework]).toContain(member);
      else {
        const tables = Object.values<unknown>({ ...definition }).map((part) => Object(part));
        expect([member, tables.some((table) => Object.hasOwn(table, member))]).toEqual([member, true]);
      }
    }
  });

  test('says so in both languages, and whose word it is', () => {
    for (const text of [note.en, note.id]) expect(text).toMatch(/^\p{Lu}.{20,}\.$/su);
    const works = source.map((one) => ('ref' in one ? one.ref : ''));
    expect(works.includes('kemitraan')).toBe(basis === 'ours');
    // Only the article itself relates anything here.
    if (basis === 'published') expect(new Set(works)).toEqual(new Set(['muara-enim']));
    if (outside[to.framework]) expect(basis).toBe('ours');
  });

  test('is found from either end, once', () => {
    const title = titleOf({ ...row, from, to, note, basis, source });
    for (const { framework, member } of [from, to])
      expect(
        crosswalksOf(framework, member)
          .map(titleOf)
          .filter((one) => one === title),
      ).toHaveLength(1);
  });
});

test('works of 2018, which were not read, are not taken for that of 2008', () => {
  for (const id of ['cg-success-factors', 'cg-ideal-requirements']) {
    const [row, ...more] = rows.filter(({ from }) => from.framework === id);
    expect(more).toEqual([]);
    expect(row).toMatchObject({ relation: 'distinct-from', to: { framework: 'ansell-gash-conditions' } });
  }
});
