import { describe, expect, test } from 'vitest';
import { pippkStakeholderDuties } from '../../../src/frameworks/pippk-stakeholder-duties/definition.js';
import { pippkStakeholderDutiesWording } from '../../../src/frameworks/pippk-stakeholder-duties/wording.js';
import type { Citation } from '../../../src/references/references.js';
import { cites, lacking } from './key-words.js';
import table from './pippk-stakeholder-duties.json' with { type: 'json' };

/**
 * Table 4.2 as it was read off the source: three elements, two of them of several bodies, and levels. Here the elements
 * stand among the bodies, since there are no pillars, and the levels are roles, which is our reading.
 */
describe('pippk-stakeholder-duties', () => {
  const duties: Readonly<
    Record<
      string,
      { readonly of: readonly string[]; readonly role?: string; readonly source: readonly Citation[] }
    >
  > = pippkStakeholderDuties.duties;
  const words: Readonly<Record<string, { readonly en: string; readonly id: string }>> =
    pippkStakeholderDutiesWording.duties;
  /** The element of the table, by the name that it has here. */
  const elementOf = (id: string) => (id === 'community-institutions' ? 'lkk' : id);
  const bodyOf = (id: string) => (id === 'regional-secretary' ? 'regional-secretariat' : id);
  const bodiesOf = (element: string) => [
    elementOf(element),
    ...table.stakeholders.filter(({ pillar }) => pillar === element).map(({ id }) => bodyOf(id)),
  ];

  test('has the duties of the source, and no other, in its order', () => {
    expect(Object.keys(duties)).toEqual(table.duties.map(({ id }) => id));
    expect(Object.keys(duties)).toHaveLength(table.counts.duties);
  });

  test('has the elements and the bodies of the source, and no other, in its order', () => {
    expect(Object.keys(pippkStakeholderDuties.stakeholders)).toEqual(
      table.pillars.flatMap(({ id }) => bodiesOf(id)),
    );
  });

  test('gives each duty to the bodies of the element to which the source gives it', () => {
    for (const { id, of } of table.duties)
      expect([id, [...(duties[id]?.of ?? [])].sort()]).toEqual([id, of.flatMap(bodiesOf).sort()]);
  });

  test('puts each duty of a level under the role of that level, and no other under one', () => {
    for (const { id, level } of table.duties)
      expect([id, duties[id]?.role]).toEqual([
        id,
        ['city', 'kecamatan', 'kelurahan'].includes(level ?? '') ? `lkk-${level}` : undefined,
      ]);
  });

  test('cites every place where the source has it', () => {
    const missing = table.duties.flatMap(({ id, at }) =>
      at.filter((place) => !cites(duties[id]?.source, place)).map((place) => `${id}: ${place}`),
    );
    expect(missing).toEqual([]);
  });

  test('says what the source does, or a synonym that was looked at', () => {
    const found = table.duties
      .map(({ id, en }) => [id, lacking(words[id]?.en ?? '', en)] as const)
      .filter(([, lacks]) => lacks.length > 0);
    // “the proposed activities”.
    expect(Object.fromEntries(found)).toEqual({ 'com.1': ['proposal'] });
  });
});
