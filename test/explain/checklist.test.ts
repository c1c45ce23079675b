import { expect, test } from 'vitest';
import type { Locale } from '../../src/core/locale.js';
import { explain } from '../../src/explain/explain.js';
import { defineChecklist } from '../../src/forms/checklist/define.js';
import { score } from '../../src/forms/score.js';

const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;
const item = { asks: 'partnership', rubric: 'ours', group: 'site', ...ours } as const;
const site = defineChecklist({
  form: 'checklist',
  id: 'site',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: ours.source,
  groups: { site: ours },
  items: {
    wall: { ...item, polarity: 'for' },
    floods: { ...item, polarity: 'against', mandatory: true },
  },
});

const said = (floods: 'in' | 'out', locale: Locale) => {
  const { reasons, changes, summary } = explain(score(site, { wall: 'in', floods }), {
    locale,
    definition: site,
  });
  return { reason: reasons.find(({ text }) => text.startsWith('floods'))?.text, changes, summary };
};

test('what speaks against the whole is not missing where it is there', () => {
  expect(said('in', 'en')).toEqual({
    reason: 'floods: there, though its absence is asked for (in).',
    changes: ['absence of “floods”: missing, and mandatory; the source does not say by whom.'],
    summary:
      'Of what is asked for, 1 is in place, 1 missing, and 0 open. Mandatory and missing: absence of “floods”.',
  });
  expect(said('in', 'id')).toEqual({
    reason: 'floods: ada, padahal yang diminta ketiadaannya (terpenuhi).',
    changes: ['ketiadaan “floods”: belum ada, dan mutlak; sumber tidak menyebutkan urusan siapa.'],
    summary:
      'Dari yang diminta, 1 ada, 1 belum ada, dan 0 masih terbuka. Syarat mutlak yang belum ada: ketiadaan “floods”.',
  });
});

test('nor in place where it is not there', () => {
  expect(said('out', 'en').reason).toBe('floods: absent, as is asked for (out).');
  expect(said('out', 'id').reason).toBe('floods: tidak ada, sebagaimana diminta (tidak terpenuhi).');
  expect(said('out', 'en').changes).toEqual([]);
});
