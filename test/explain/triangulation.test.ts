import { expect, test } from 'vitest';
import type { Case, Observation } from '../../src/case/case.js';
import { triangulationFlags, triangulationStandings } from '../../src/case/triangulation/result.js';
import type { JoiningGiven } from '../../src/case/triangulation/rule.js';
import { locales } from '../../src/core/locale.js';
import { explainTriangulation } from '../../src/explain/triangulation.js';
import { triangulationSentences } from '../../src/explain/triangulation-sentences.js';
import { triangulate } from '../../src/forms/triangulation/triangulate.js';
import { csrContributionPhases } from '../../src/frameworks/csr-contribution-phases/definition.js';
import { partnershipArchetypes } from '../../src/frameworks/partnership-archetypes/definition.js';

const indicator = 'partnership-archetypes.balance';

function said(
  rows: readonly Partial<Observation>[],
  joining: JoiningGiven,
  locale: 'en' | 'id',
  asOf?: string,
) {
  const observations = rows.map((row, index) => ({ id: `o${index}`, indicator, ...row }) as Observation);
  return explainTriangulation(triangulate(observations, joining, asOf === undefined ? {} : { asOf }), {
    locale,
  });
}

const two = (...levels: Observation['level'][]) =>
  levels.map((level, index) => ({ level, informant: `i${index}` }));

test.each<[Partial<Observation>[], string, string]>([
  [
    two('in', 'out'),
    'On “balance” those who speak conflict (0 to 1).',
    'Mengenai “keseimbangan” keterangan yang ada bertentangan (0 sampai 1).',
  ],
  [
    two('in', 'mostly-in'),
    'On “balance” those who speak converge (0.67 to 1).',
    'Mengenai “keseimbangan” keterangan yang ada saling mendukung (0,67 sampai 1).',
  ],
  [
    two('in'),
    'On “balance” one voice alone speaks (in): nobody confirms or contradicts it.',
    'Mengenai “keseimbangan” hanya ada satu suara',
  ],
  [
    two('unknown'),
    'On “balance” nobody gives an answer that counts.',
    'tidak ada jawaban yang dapat diperhitungkan',
  ],
  [
    two('not-applicable'),
    'all who speak say that the question does not arise',
    'pertanyaannya tidak berlaku',
  ],
  [two(0.5, 'in'), 'neither converge nor conflict (0.5 to 1)', 'tidak pula bertentangan (0,5 sampai 1)'],
])('%j', (rows, en, id) => {
  expect(said(rows, 'hull', 'en').units[0]?.text).toContain(en);
  expect(said(rows, 'hull', 'id').units[0]?.text).toContain(id);
});

test('a conflict is to be reconciled, whatever the rule makes of it', () => {
  const [unit] = said(two('in', 'in', 'out'), 'majority', 'en').units;
  expect(unit).toMatchObject({
    level: 'By the majority it comes to: in.',
    counts: 'Answers: 3; unknown: 0; refused: 0; not applicable: 0.',
    kinds: ['By informant (3): conflict.'],
    next: expect.stringContaining('reconcile'),
  });
  expect(said(two('in', 'in'), 'majority', 'en').units[0]?.next).toBeUndefined();
});

test('a scale is called one, and columns by their names', () => {
  const scale = said(two({ points: 2, of: 5 }), 'hull', 'en').units[0];
  expect(scale?.level).toBe(
    'By the hull it comes to: 0.25 (an answer on a Likert scale, rescaled; no membership).',
  );
  const [row] = Object.keys(csrContributionPhases.rows);
  const [column = ''] = Object.keys(csrContributionPhases.columns);
  const columns = { indicator: `csr-contribution-phases.${row}`, level: [column] };
  expect(said([columns], 'hull', 'en').units[0]?.level).toMatch(/^By the hull it comes to: .+\.$/);
  expect(said([{ ...columns, indicator: 'own.row' }], 'hull', 'en').units[0]?.level).toContain(
    `: ${column}.`,
  );
});

test('parties are called by name, and what one alone speaks to is listed', () => {
  const subject: Case = {
    schema: 'kemitraan/case@1',
    id: 'c',
    title: 'C',
    parties: [{ id: 'a', name: 'Kelompok Sekar', sector: 'community' }],
  };
  const rows: Observation[] = [
    { indicator: 'partnership-archetypes.importance', about: ['a'], level: 'in', source: 's' },
    { indicator, level: 'in', source: 't' },
  ];
  const result = triangulate(rows, 'hull', { case: subject, definitions: [partnershipArchetypes] });
  const { complementarity, summary } = explainTriangulation(result, { locale: 'en', case: subject });
  expect(complementarity[0]).toBe('Only s (source) speaks on “importance” (Kelompok Sekar).');
  expect(summary).toBe('Questions, counted for each of those whom they are about: 2, namely one voice (2).');
});

test.each(locales)('everything that can be said is said in %s, and commands nobody', (locale) => {
  const say = triangulationSentences[locale];
  const texts = [
    ...triangulationStandings.flatMap((one) => [say.standings[one], say.stands[one]('x', 'y')]),
    ...triangulationFlags.map((flag) => say.flags[flag]),
    ...Object.values(say.rules),
    ...Object.values(say.kinds),
    ...Object.values(say.next),
    say.summary(0, ''),
    say.caution,
  ];
  for (const text of texts) {
    expect(text).toMatch(/\S/);
    expect(text).not.toMatch(/undefined|\b(must|should|harus|wajib)\b/i);
  }
  const all = said(
    [
      { level: 'in', coder: 'x', date: '2015' },
      { level: 'out', coder: 'y' },
    ],
    'median',
    locale,
    '2015-06',
  );
  expect(JSON.stringify(all)).not.toMatch(/undefined|NaN|\[object/);
});

const good = triangulate([{ indicator, level: 'in' }], 'hull');
const [unit] = good.units;

test.each<[title: string, result: unknown]>([
  ['nothing', undefined],
  ['a list', []],
  ['a verdict', { form: 'typology' }],
  ['no units', { ...good, units: undefined }],
  ['a hole', { ...good, units: new Array(1) }],
  ['another standing', { ...good, units: [{ ...unit, standing: 'toString' }] }],
  ['another flag', { ...good, units: [{ ...unit, flags: ['late'] }] }],
  ['no counts', { ...good, units: [{ ...unit, counts: {} }] }],
  ['a level that is none', { ...good, units: [{ ...unit, level: 'in' }] }],
  ['a rule that is none', { ...good, joining: { rule: 'mean' } }],
  ['a date that is none', { ...good, asOf: 'now' }],
  ['no table', { ...good, units: [{ ...unit, bySource: null }] }],
  [
    'a getter that throws',
    {
      ...good,
      get units(): never {
        throw new RangeError('x');
      },
    },
  ],
])('%s is refused', (_, result) => {
  expect(() => explainTriangulation(result as never, { locale: 'en' })).toThrow(
    expect.objectContaining({ code: 'invalid-input' }),
  );
});
