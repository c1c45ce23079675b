import { expect, test } from 'vitest';
import type { Definition } from '../../src/forms.js';
import { frameworks } from '../../src/registry.js';
import { toCodingSheet, toSurveyJs, toXlsForm } from '../../src/render.js';

const languages = ['en', 'id'] as const;
const columns = { en: 'label::English (en)', id: 'label::Bahasa Indonesia (id)' } as const;

/** Every text of a form, in both dialects. */
const textsOf = (definition: Definition, points?: number) => {
  const options = points === undefined ? {} : { points };
  return [
    ...toXlsForm(definition, options).survey.flatMap((row) => languages.map((one) => row[columns[one]])),
    JSON.stringify(toSurveyJs(definition, options)),
  ];
};

test.each([
  ['a Likert scale says how many points it has', 5, undefined],
  ['as many as are asked for', 7, 7],
])('%s', (_, length, points) => {
  const { 'organisation-public-relationship': definition } = frameworks;
  for (const text of textsOf(definition, points)) {
    expect(text).not.toMatch(/\b(to|sampai) n\b/);
    if (text.includes('(disagree wholly) to')) expect(text).toContain(`to ${length} (agree wholly)`);
    if (text.includes('tidak setuju) sampai')) expect(text).toContain(`sampai ${length} (sangat setuju)`);
  }
  const options = points === undefined ? {} : { points };
  for (const locale of languages)
    expect(toCodingSheet(definition, { locale, ...options })).not.toMatch(/\b(to|sampai) n\b/);
});

test('of one party after another a form asks whether it holds a role, and not who does', () => {
  const roles = Object.values(frameworks).filter((one) => one.form === 'role-model');
  expect(roles.length).toBeGreaterThan(3);
  for (const definition of roles)
    for (const text of textsOf(definition)) {
      expect(text).not.toMatch(/Who holds this role|Who sees to this|Siapa yang (memegang|mengerjakan)/);
    }
  const { survey } = toXlsForm(frameworks['two-pillar-model']);
  const sponsor = survey.find(({ name }) => name === 'two_pillar_model__sponsor');
  expect(sponsor?.[columns.en]).toMatch(/^Sponsor: Does this partner hold this role\? [A-Z].*\.$/);
  expect(sponsor?.[columns.id]).toMatch(/^Sponsor: Apakah mitra ini memegang peran ini\? [A-Z].*\.$/);
  const duty = survey.find(({ name }) => name === 'two_pillar_model__rs__2');
  expect(duty?.[columns.id]).toBe('Melindungi proses partisipasi: Apakah mitra ini mengerjakannya?');
});
