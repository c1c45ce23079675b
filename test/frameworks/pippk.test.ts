import { describe, expect, test } from 'vitest';
import type { CatalogueDefinition } from '../../src/forms/catalogue/definition.js';
import { entriesOf, lookUp } from '../../src/forms/look-up.js';
import { pippk, pippkEntryIds, pippkStatementIds } from '../../src/frameworks/pippk/definition.js';
import { pippkWording } from '../../src/frameworks/pippk/wording.js';
import {
  pippkActivityScopes,
  pippkInstitutionKindIds,
} from '../../src/frameworks/pippk-activity-scopes/definition.js';
import { pippkActivityScopesWording } from '../../src/frameworks/pippk-activity-scopes/wording.js';
import { pippkStrengths } from '../../src/frameworks/pippk-strengths/definition.js';
import { pippkWeaknesses } from '../../src/frameworks/pippk-weaknesses/definition.js';
import { frameworks } from '../../src/registry/frameworks.js';

const idsIn = (group: keyof typeof pippk.groups) => entriesOf(pippk, group).map(({ id }) => id);

describe('the rules of PIPPK', () => {
  test('ten say what it is, twenty-two how it runs, and seven who attends', () => {
    const attendance = idsIn('attendance');
    const rest = pippkEntryIds.filter((id) => !attendance.some((one) => one === id));
    expect(rest.indexOf('budget.amount')).toBe(10);
    expect(rest.slice(10)).toHaveLength(22);
    expect(attendance).toEqual([
      'attendance.rt-boards',
      'attendance.rw-boards',
      'attendance.community-figures',
      'attendance.religious-figures',
      'attendance.women-figures',
      'attendance.youth-figures',
      'attendance.other-members',
    ]);
  });

  test('the amount is whole rupiah, and the number of RW is as vague as it is printed', () => {
    expect(lookUp(pippk, 'budget.amount').values).toEqual({
      amountRupiah: 100_000_000,
      asPrinted: '100 juta Rupiah',
    });
    expect(lookUp(pippk, 'coverage.rw').values.asPrinted).toBe('1560-an');
  });

  test.each(Object.entries(pippk.groups))('%s has entries, and every entry a group', (group) => {
    expect(entriesOf(pippk, group as keyof typeof pippk.groups).length).toBeGreaterThan(0);
    expect(entriesOf(pippk).filter((one) => one.group === undefined)).toEqual([]);
  });

  test('what the source leaves open is said by us, and of the entry that it leaves it open for', () => {
    const unstated = pippkStatementIds.filter((id) => id.endsWith('-not-stated'));
    expect(unstated).toContain('period-not-stated');
    expect(pippk.statements['period-not-stated'].of).toEqual(['budget.amount']);
    for (const id of unstated) {
      expect([id, pippk.statements[id].basis]).toEqual([id, 'ours']);
      expect(pippkWording.statements?.[id].id).toMatch(/tidak (disebutkan|menyebut)/);
      expect(pippkWording.statements?.[id].en).toMatch(/does not say|not stated|are stated/);
    }
  });
});

describe('the scopes of activity', () => {
  test('are five, five, five and three, each under its kind of institution', () => {
    expect(pippkInstitutionKindIds.map((kind) => entriesOf(pippkActivityScopes, kind).length)).toEqual([
      5, 5, 5, 3,
    ]);
    for (const { id, group } of entriesOf(pippkActivityScopes)) expect(id.startsWith(`${group}.`)).toBe(true);
  });

  test('only the second “Pokja I” is adapted, and its label says what is printed', () => {
    const adapted = entriesOf(pippkActivityScopes).filter(({ basis }) => basis !== 'published');
    expect(adapted.map(({ id }) => id)).toEqual(['pkk.pokja-4']);
    for (const text of Object.values(pippkActivityScopesWording.entries['pkk.pokja-4'].label))
      expect(text).toMatch(/Pokja IV.*“Pokja I”/);
  });
});

describe('strengths and weaknesses', () => {
  test('are three and five; a consequence stands where the source calls it one of that weakness', () => {
    const weaknesses: CatalogueDefinition = pippkWeaknesses;
    expect(entriesOf(pippkStrengths)).toHaveLength(3);
    expect(entriesOf(pippkWeaknesses)).toHaveLength(5);
    const led = Object.entries(weaknesses.entries).filter(([, { columns = [] }]) => columns.length > 0);
    expect(led.map(([id]) => id)).toEqual(['weakness.lack-of-agreement', 'weakness.capacity']);
  });
});

test('the regulations that the report cites for PIPPK are in the register', () => {
  const cited = [
    ['perda-bandung-2-2013', 2, 2013],
    ['perwal-bandung-281-2015', 281, 2015],
    ['perwal-bandung-436-2015', 436, 2015],
    ['kepwal-bandung-138-2015', 138, 2015],
    ['permendagri-5-2007', 5, 2007],
  ] as const;
  for (const [id, number, year] of cited)
    expect(lookUp(frameworks.regulations, id).values).toMatchObject({ number, year });
});
