import { expect, test } from 'vitest';
import { aims } from '../../../src/crosswalks/aims.js';
import type { Crosswalk } from '../../../src/crosswalks/crosswalk.js';
import type { ProfileDefinition } from '../../../src/forms/profile/definition.js';
import {
  csrContributionPhases,
  csrPhaseIds,
  csrReadingIds,
  csrRowIds,
  csrStatementIds,
} from '../../../src/frameworks/csr-contribution-phases/definition.js';
import { csrContributionPhasesWording as wording } from '../../../src/frameworks/csr-contribution-phases/wording.js';
import type { Citation } from '../../../src/references/references.js';
import expected from './csr-contribution-phases.json' with { type: 'json' };

const definition: ProfileDefinition = csrContributionPhases;
const rows: readonly Crosswalk[] = aims;
const idsOf = (members: readonly { readonly id: string }[]) => members.map(({ id }) => id);
const entryOf = <T>(table: Readonly<Record<string, T>>, id: string): T => {
  const entry = table[id];
  if (entry === undefined) throw new Error(`There is no ${id}.`);
  return entry;
};
const placesOf = (source: readonly Citation[]) =>
  source.map((one) => ('ref' in one && one.ref === 'lan' ? one.locator : JSON.stringify(one))).sort();

/** As printed, but for capitals, full stops and the space after a stroke. */
const printed = (text: string) => text.toLowerCase().replaceAll('.', '').replaceAll('/ ', '/');

/** English is a translation: the words that carry it, in one number and in no order. */
function carrying(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const small = ['a', 'an', 'the', 'to', 'of', 'and', 'or'];
  const one = (word: string) => word.replace(/ies$/, 'y').replace(/s$/, '');
  return [...new Set(words.filter((word) => !small.includes(word)).map(one))].sort();
}

test('there are three phases, the first first', () => {
  expect(expected.phases.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  expect(csrPhaseIds).toEqual(idsOf(expected.phases));
  expect(Object.keys(definition.columns)).toEqual(idsOf(expected.phases));
});

test.each(expected.phases)('$id is named as printed, in both languages', ({ id, en, id_label }) => {
  expect(entryOf(wording.columns, id).label).toEqual({ en, id: id_label });
});

test.each(expected.phases)('$id is published, in $at', ({ id, at }) => {
  const { basis, source } = entryOf(definition.columns, id);
  expect(basis).toBe('published');
  expect(placesOf(source)).toEqual([...at].sort());
});

test('there are seven rows, in the order of the table', () => {
  expect(expected.rows).toHaveLength(7);
  expect(csrRowIds).toEqual(idsOf(expected.rows));
  expect(Object.keys(definition.rows)).toEqual(idsOf(expected.rows));
});

test.each(expected.rows)('the row $id is named as printed, and cited to its line', ({ id, en, id_label }) => {
  const { label } = entryOf(wording.rows, id);
  expect(label.id).toBe(id_label);
  expect(carrying(label.en)).toEqual(carrying(en));
  const { basis, rubric, source } = entryOf(definition.rows, id);
  expect([basis, rubric]).toEqual(['published', 'published']);
  const prose = id === expected.reading.by ? expected.reading.at : [];
  expect(placesOf(source)).toEqual([...prose, `${expected.table}, ${id_label}`]);
});

const cells = expected.rows.flatMap(({ id, cells: byPhase }) =>
  Object.entries(byPhase).map(([phase, cell]) => ({ row: id, phase, cell })),
);

test('there are twenty-one cells', () => {
  expect(cells).toHaveLength(21);
  for (const { cells: found } of Object.values(wording.rows))
    expect(Object.keys(found)).toEqual([...csrPhaseIds]);
});

test.each(cells)('$row under $phase says what the table says', ({ row, phase, cell }) => {
  const found = entryOf(entryOf(wording.rows, row).cells, phase);
  expect(printed(found.id)).toBe(printed(cell.id));
  expect(carrying(found.en)).toEqual(carrying(cell.en));
});

test('a social grant is printed under the first phase and, among others, under the third', () => {
  const { charity, citizenship } = wording.rows.contribution.cells;
  expect(citizenship.id).toContain(charity.id);
});

test('the table and the prose are cited, and the work that they name', () => {
  expect(definition.id).toBe(expected.framework);
  expect(definition.source).toEqual([
    { ref: 'lan', locator: `2.3.4, ${expected.table}` },
    { ref: 'lan', locator: '5.2.1' },
    { ref: expected.attributedTo },
  ]);
  expect(definition.basis).toEqual({ model: 'published', rule: 'ours' });
});

test('one reading is our rule, the other is the prose, where the mission tells the phases apart', () => {
  const { id, by, at } = expected.reading;
  expect(csrReadingIds).toEqual(['all-rows', id]);
  expect(Object.keys(definition.readings)).toEqual(['all-rows', id]);
  expect(definition.defaultReading).toBe('all-rows');
  const { basis, source, ...rule } = entryOf(definition.readings, id);
  expect(rule).toEqual({ required: [by], deciding: [by] });
  expect([basis, placesOf(source)]).toEqual(['adapted', at]);
  const { 'all-rows': all } = csrContributionPhases.readings;
  expect(all).toEqual({ required: [by], basis: 'ours', source: [{ ref: 'kemitraan' }] });
});

test.each(Object.entries(expected.reading.says))('what the prose says of %s is in its words', (id, says) => {
  const { description } = entryOf(wording.columns, id);
  for (const words of says.en) expect(description.en).toContain(words);
  for (const words of says.id) expect(description.id).toContain(words);
});

test('the statements are those of the phases alone, each cited to who makes it', () => {
  expect(csrStatementIds).toEqual(idsOf(expected.statements));
  const { statements = {} } = definition;
  expect(Object.keys(statements)).toEqual(idsOf(expected.statements));
  expect(placesOf(entryOf(statements, 'practice-indonesia').source)).toEqual(expected.statements[0]?.at);
  expect(entryOf(statements, 'not-automatic').source).toEqual([{ ref: 'filantra-2023' }]);
  for (const { basis } of Object.values(statements)) expect(basis).toBe('published');
});

test('what is said of Indonesia is the first two phases, and what is said of their order is not automatic', () => {
  const { statements } = wording;
  expect(statements?.['practice-indonesia'].en).toMatch(/Indonesia.*mostly.*first two phases/s);
  expect(statements?.['practice-indonesia'].id).toMatch(/Indonesia.*lebih banyak.*dua fase pertama/s);
  expect(statements?.['not-automatic'].en).toMatch(/usually.*not automatically/s);
  expect(statements?.['not-automatic'].id).toMatch(/biasanya.*tidak otomatis/s);
});

test('the models that are to lead to a phase are those of the source', () => {
  const leading = rows.filter(
    ({ relation, to }) => relation === 'aims-at' && to.framework === expected.framework,
  );
  expect(leading.map(({ from, to }) => [from, to])).toEqual(
    expected.relations.aims.map(({ from, to }) => [
      { framework: from },
      { framework: expected.framework, member: to },
    ]),
  );
  for (const [index, { at }] of expected.relations.aims.entries()) {
    expect(leading[index]?.basis).toBe('published');
    expect(placesOf(leading[index]?.source ?? [])).toEqual(at);
  }
});

test('the analogy with the phases of participation is cited where it is drawn', () => {
  const { analogy } = expected.relations;
  const [row] = rows.filter(({ relation }) => relation === 'analogous');
  expect([row?.from.framework, row?.to.framework]).toContain(analogy.with);
  expect([row?.from.framework, row?.to.framework]).toContain(expected.framework);
  expect(placesOf(row?.source ?? [])).toEqual(analogy.at);
});
