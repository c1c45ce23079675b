import { expect, test } from 'vitest';
import { locales } from '../../src/core/locale.js';
import { dictionaries } from '../../src/explain/dictionaries.js';
import { explain } from '../../src/explain/explain.js';
import type { Levels } from '../../src/forms/input.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import type { ArchetypeAttribute } from '../../src/frameworks/partnership-archetypes/definition.js';
import { caseOf, judged } from './made-case.js';

/** What is said of who sets a level. */
function bindingOf(rows: Parameters<typeof caseOf>[0]) {
  const subject = caseOf(rows);
  const verdict = classifyArchetype(subject);
  const at = verdict.reasons.findIndex(({ code }) => code === 'binding-parties');
  const [en, id] = locales.map((locale) => explain(verdict, { locale, case: subject }).reasons[at]?.text);
  return { params: verdict.reasons[at]?.params, en, id };
}

const about = (id: string) => ({ about: [id] });

test('a level that is known is set by whoever is lowest', () => {
  const { params, en, id } = bindingOf([
    judged('importance', { level: 'mostly-out', ...about('village-a') }),
    judged('importance', { level: 'in', ...about('mill-b') }),
  ]);
  expect(params).not.toHaveProperty('bound');
  expect(en).toMatch(/is set by Desa Sukamaju\b/);
  expect(id).toMatch(/ditentukan oleh Desa Sukamaju\b/);
});

test('a minimum that is open is at most what is told of one: another may be lower', () => {
  const { params, en, id } = bindingOf([judged('importance', { level: 'mostly-in', ...about('village-a') })]);
  expect(params).toMatchObject({ bound: 'at-most' });
  expect(en).toMatch(/at most that told of Desa Sukamaju, .* it may be lower\.$/);
  expect(id).toMatch(/paling tinggi .* Desa Sukamaju, .* mungkin lebih rendah\.$/);
});

test('where the strongest counts, it is at least what is told of one direction', () => {
  const { params, en, id } = bindingOf([
    judged('complementarity', { level: 'mostly-in', about: ['village-a', 'mill-b'] }),
  ]);
  expect(params).toMatchObject({ bound: 'at-least' });
  expect(en).toMatch(/at least that told of .* it may be higher\.$/);
  expect(id).toMatch(/paling rendah .* mungkin lebih tinggi\.$/);
});

test('of a relation with a direction it is said who acts, and towards whom', () => {
  const { params, en, id } = bindingOf([
    judged('complementarity', { level: 'in', about: ['mill-b', 'village-a'] }),
    judged('complementarity', { level: 'out', about: ['village-a', 'mill-b'] }),
  ]);
  expect(params).toMatchObject({ acting: [{ by: 'mill-b', towards: ['village-a'] }] });
  expect(en).toMatch(/is set by PT Padi towards Desa Sukamaju, of 2 partners/);
  expect(id).toMatch(/ditentukan oleh PT Padi terhadap Desa Sukamaju, dari 2 mitra/);
});

test('where there is no direction nobody is said to act', () => {
  const { params } = bindingOf([judged('importance', { level: 'mostly-out', ...about('village-a') })]);
  expect(params).not.toHaveProperty('acting');
});

test('where nothing is known, no change of a known level is spoken of; where it decides nothing, it is', () => {
  const changes = (levels: Levels<ArchetypeAttribute>) =>
    explain(classifyArchetype(levels), { locale: 'en' }).changes;
  const said = dictionaries.en.change.nothing;
  expect(changes({})).not.toContain(said);
  // Understanding defines no archetype under the Surakarta reading.
  expect(changes({ understanding: 'in' })).toContain(said);
});
