import { expect, test } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import { validateTwoPillar } from '../../src/frameworks/two-pillar-model/validate.js';
import { village, villageByTwo, villageLeadership } from './pillars.js';

test('what is only to be noted is counted, and told, apart from what is not met', () => {
  const said = explain(villageLeadership, { locale: 'en', case: village });
  expect(said.summary).toContain('0 not met');
  expect(said.summary).toContain('2 to be noted');
  const told = said.table.rows.filter(([, finding]) => finding === 'to be noted');
  expect(told.map(([rule]) => rule)).toHaveLength(2);
  const reasons = said.reasons.filter(({ text }) => text.includes('which is to be noted and no failure'));
  expect(reasons).toHaveLength(2);
});

test('the first sentence names what is not met, as long as that is a list to be read', () => {
  const few = explain(validateTwoPillar({ sponsor: 'out', 'rs.1': 'out' }), { locale: 'en' });
  expect(few.summary).toMatch(/ Not met: sponsor; prepare and issue legal aspects and regulation\.$/);
  const many = villageByTwo.findings.filter(({ outcome }) => outcome === 'failed');
  expect(many.length).toBeGreaterThan(10);
  expect(explain(villageByTwo, { locale: 'en', case: village }).summary).not.toContain('Not met: ');
});

test('the finding says who holds a role, and whom the model names', () => {
  const said = explain(villageByTwo, { locale: 'en', case: village });
  const sponsor = said.reasons.find(({ text }) => text.startsWith('sponsor: '));
  expect(sponsor?.text).toBe('sponsor: met by Setda Kabupaten (the model names regional secretariat).');
});
