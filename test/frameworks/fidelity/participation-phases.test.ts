import { expect, test } from 'vitest';
import { aims } from '../../../src/crosswalks/aims.js';
import type { Crosswalk } from '../../../src/crosswalks/crosswalk.js';
import type { LadderDefinition } from '../../../src/forms/ladder/definition.js';
import {
  participationIndicatorIds,
  participationPhaseIds,
  participationPhases,
  participationStatementIds,
} from '../../../src/frameworks/participation-phases/definition.js';
import { participationPhasesWording as wording } from '../../../src/frameworks/participation-phases/wording.js';
import { type Citation, references } from '../../../src/references/references.js';
import expected from './participation-phases.json' with { type: 'json' };

const definition: LadderDefinition = participationPhases;
const rows: readonly Crosswalk[] = aims;
const idsOf = (members: readonly { readonly id: string }[]) => members.map(({ id }) => id);
const entryOf = <T>(table: Readonly<Record<string, T>>, id: string): T => {
  const entry = table[id];
  if (entry === undefined) throw new Error(`There is no ${id}.`);
  return entry;
};

/** Where in the report something is cited to, in no order; anything else that is cited spoils it. */
const placesOf = (source: readonly Citation[]) =>
  source
    .map((one) => ('ref' in one && one.ref === 'lan' ? one.locator?.replace(',', '') : JSON.stringify(one)))
    .sort();

test('there are five phases, from the lowest to the highest', () => {
  expect(expected.phases.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
  expect(participationPhaseIds).toEqual(idsOf(expected.phases));
  expect(Object.keys(definition.rungs)).toEqual(idsOf(expected.phases));
  expect([definition.order, definition.cumulative]).toEqual(['total', undefined]);
});

test.each(expected.phases)('$id is named as printed, in both languages', ({ id, en, id_label }) => {
  expect(entryOf(wording.rungs, id).label).toEqual({ en, id: id_label });
});

test.each(expected.phases)('$id is cited to $at, and to nothing else', ({ id, at }) => {
  expect(placesOf(entryOf(definition.rungs, id).source)).toEqual([...at].sort());
});

test.each(expected.phases)('what $id asks is ours where the source only names it', ({ id, namedOnly }) => {
  expect(entryOf(definition.rungs, id).basis).toBe(namedOnly ? 'ours' : 'adapted');
});

test('the source describes the lowest and the highest only', () => {
  const described = expected.phases.filter(({ namedOnly }) => !namedOnly);
  expect(described.map(({ rank }) => rank)).toEqual([1, 5]);
  for (const { says } of described) expect(says?.en.length).toBeGreaterThan(0);
});

test.each(expected.phases.filter(({ says }) => says))('what is said of $id is in its words', (phase) => {
  const { description } = entryOf(wording.rungs, phase.id);
  for (const stem of phase.says?.en ?? []) expect(description.en.toLowerCase()).toContain(stem);
  for (const stem of phase.says?.id ?? []) expect(description.id.toLowerCase()).toContain(stem);
});

test('the giver of data and information is likened to an informant, in both languages', () => {
  const { description } = wording.rungs['data-information-provider'];
  expect(description.en).toContain('informant');
  expect(description.id).toContain('informan');
});

const questions = expected.phases.map((phase, rank) => ({
  ...phase,
  asks: participationIndicatorIds[rank] ?? '',
}));

test.each(questions)(
  '$asks, which decides $id, is cited to where that is said',
  ({ rank, at, namedOnly, asks }) => {
    const { basis, rubric, source } = entryOf(definition.indicators, asks);
    const places = placesOf(source);
    // Whose ideas they are is told after the list of the five; who gives information is an informant in 2.3.3.
    expect(places).toEqual(expect.arrayContaining(rank === 1 ? ['2.3.3', '5.1.1'] : at));
    for (const place of places) expect(['2.3.3', '5.1.1', ...at]).toContain(place);
    expect(rubric).toBe(namedOnly || rank === 1 ? 'ours' : 'adapted');
    if (namedOnly) expect(basis).toBe('adapted');
  },
);

test('to be told is not to be consulted, and to give labour, money or land is not to have a say', () => {
  const { consultation, 'collaboration-control': working } = wording.indicators;
  expect(consultation.question.en).toMatch(/before a decision.*told.*is not being consulted/s);
  expect(consultation.question.id).toMatch(/sebelum keputusan.*[Dd]iberi tahu.*bukan konsultasi/s);
  expect(working.rubric.out.en).toMatch(/labour, money or land, without a say/);
  expect(working.rubric.out.id).toMatch(/tenaga, uang, atau lahan, tanpa ikut menentukan/);
  expect(wording.caution?.en).toMatch(/Labour, money or land.* raises no phase/);
  expect(wording.caution?.id).toMatch(/Tenaga, uang, atau lahan.* tidak menaikkan fase/);
});

test('the names are those of the report, its figure and the work that it names', () => {
  expect(definition.id).toBe(expected.framework);
  expect(definition.source).toContainEqual({ ref: expected.attributedTo });
  expect(definition.source).toContainEqual({ ref: 'lan', locator: `2.3.3, ${expected.figure}` });
  expect(definition.source).toContainEqual({ ref: 'lan', locator: '5.1.1' });
  // No page was found that lists the five under Thomas.
  expect(references['thomas-2012']).toMatchObject({ confidence: 'secondary', through: ['lan'] });
  expect(definition.basis).toEqual({ model: 'adapted', rule: 'ours' });
});

test('the statements are those of the ladder alone; what relates two frameworks is none of them', () => {
  expect(participationStatementIds).toEqual(idsOf(expected.statements));
  expect(Object.keys(definition.statements ?? {})).toEqual(idsOf(expected.statements));
});

test.each(expected.statements)('$id is cited to $at', ({ id, at }) => {
  expect(placesOf(entryOf(definition.statements ?? {}, id).source)).toEqual([...at].sort());
});

test('only the link from the informant to a phase is not the source’s', () => {
  const { statements = {} } = definition;
  expect(Object.values(statements).map(({ basis, of }) => [basis, of])).toEqual([
    ['published', undefined],
    ['published', undefined],
    ['adapted', ['data-information-provider']],
  ]);
});

test.each([
  ['no-one-size-fits-all', /readiness.*characteristics.*phase/s, /kesiapan.*karakteristik.*fase/s],
  ['level-specific-design', /prerequisites.*design/s, /prasyarat.*desain/s],
  [
    'informant-needs-no-memorandum',
    /informant.*memorandum.*not needed/s,
    /informan.*kesepahaman.*tidak diperlukan/s,
  ],
] as const)('%s says what the source says', (id, en, indonesian) => {
  expect(wording.statements?.[id].en).toMatch(en);
  expect(wording.statements?.[id].id).toMatch(indonesian);
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

test('that CSR has phases too is an analogy of the two as wholes', () => {
  const { analogy } = expected.relations;
  const [row, ...others] = rows.filter(({ relation }) => relation === 'analogous');
  expect(others).toEqual([]);
  const ends = [row?.from, row?.to].sort((a, b) => (a && b && a.framework < b.framework ? -1 : 1));
  expect(ends).toEqual([{ framework: analogy.with }, { framework: expected.framework }]);
  expect(placesOf(row?.source ?? [])).toEqual(analogy.at);
});
