import { expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import { locales } from '../../src/core/locale.js';
import { explain } from '../../src/explain/explain.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { toMarkdown } from '../../src/render/to-markdown.js';

const subject: Case = {
  schema: 'kemitraan/case@1',
  id: 'case',
  title: 'A case',
  parties: [
    { id: 'a', name: 'Alpha', sector: 'government' },
    { id: 'b', name: 'Beta', sector: 'business' },
    { id: 'c', name: 'Gamma', sector: 'community' },
  ],
  observations: [{ indicator: 'partnership-archetypes.balance', level: 'out', function: 'actuating' }],
};
const narrowed = classifyArchetype(subject, { function: 'actuating', asOf: '2015', parties: ['a', 'b'] });
const whole = classifyArchetype(subject);

test.each(locales)('a verdict on a part of a case says of which, in %s', (locale) => {
  const said = explain(narrowed, { locale, case: subject }).scope ?? '';
  for (const part of [{ en: 'actuating', id: 'pelaksanaan' }[locale], '2015', 'Alpha', 'Beta']) {
    expect(said).toContain(part);
  }
  expect(said).not.toContain('Gamma');
  expect(toMarkdown(narrowed, { locale, case: subject })).toContain(said);
});

test.each(locales)('one on the whole of it says nothing of the kind, in %s', (locale) => {
  expect(explain(whole, { locale, case: subject })).not.toHaveProperty('scope');
  expect(explain(classifyArchetype({ balance: 'out' }), { locale })).not.toHaveProperty('scope');
});
