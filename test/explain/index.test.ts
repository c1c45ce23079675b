import { describe, expect, test } from 'vitest';
import { levelNames } from '../../src/core/level.js';
import type { Locale } from '../../src/core/locale.js';
import { dictionaries } from '../../src/explain/dictionaries.js';
import { explain } from '../../src/explain/explain.js';
import { score } from '../../src/forms/score.js';
import { answered, bonds, villageBonds, works } from './indices.js';
import { readable } from './texts.js';

const said = (locale: Locale) => explain(villageBonds, { locale, definition: bonds, case: answered });

describe('a Likert verdict', () => {
  test('says how many answers lie on which side, how the dimensions are joined, and that it is no membership', () => {
    expect(said('en').summary).toBe(
      'Desa Mekar: of 5 statements, 1 is answered above the middle of the scale, 2 below it, and 2 not surely on either side, once reversed statements are turned round. Mandatory and below: Late. Mandatory and open: Open and Singing. Overall, by the weights that were given: 0 to 0.57. The dimensions are joined by the weighted geometric mean: a shortfall in one can be made up by another only in part, and nothing makes up for one at 0. The figures are answers rescaled from 5-point answers and 7-point answers to between 0 and 1, and are no memberships.',
    );
    expect(said('id').summary).toBe(
      'Desa Mekar: dari 5 pernyataan, 1 dijawab di atas titik tengah skala, 2 di bawahnya, dan 2 belum pasti di sisi mana pun, setelah pernyataan terbalik disearahkan. Mutlak, tetapi di bawah titik tengah: Late (Indonesia). Mutlak, dan masih terbuka: Open (Indonesia) dan Singing (Indonesia). Secara keseluruhan, menurut bobot yang diberikan: 0 sampai 0,57. Dimensi digabungkan dengan rata-rata geometrik berbobot: kekurangan pada satu dimensi hanya dapat ditutup sebagian oleh dimensi lain, dan dimensi yang bernilai 0 tidak dapat ditutup oleh apa pun. Angka-angka ini adalah jawaban yang diskala ulang dari jawaban 5 titik dan jawaban 7 titik ke rentang 0 sampai 1, dan bukan keanggotaan.',
    );
  });

  // open 1/6 to 5/6, guarded 1, late 0: trust 7/18 to 11/18. laughs 0, sings unknown: warmth 0 to 1/2. Joined by 2 and 1,
  // the upper end is ((11/18) ** 2 * 1/2) ** (1/3) = 0.57.
  test('gives each dimension by itself, and says which is optional', () => {
    expect(said('en').table).toEqual({
      head: ['Dimension or stakeholder', 'Score', 'Answered'],
      rows: [
        ['Trust', '0.39 to 0.61', '2 of 3'],
        ['Warmth (optional)', '0 to 0.5', '1 of 2'],
      ],
    });
    expect(said('id').table.rows[1]?.[0]).toBe('Warmth (Indonesia) (opsional)');
  });

  test('says of each statement which way it was answered', () => {
    expect(said('en').reasons.map(({ text }) => text)).toEqual([
      'Open: open (0.17 to 0.83).',
      'Guarded: reversed, and disagreed with more than not (0).',
      'Late: reversed, and agreed with more than not (1).',
      'Laughing: disagreed with more than not (0).',
      'Singing: open (unknown).',
      expect.stringContaining('What is stated of “Open” differs'),
    ]);
    expect(said('id').reasons[1]?.text).toBe(
      'Guarded (Indonesia): pernyataan terbalik, dan cenderung tidak disetujui (0).',
    );
    expect(said('id').reasons[3]?.text).toBe('Laughing (Indonesia): cenderung tidak disetujui (0).');
  });

  test('tells the points of the answers that it rests on', () => {
    expect(said('en').reasons[2]?.evidence).toEqual(['Late (Desa Mekar): 5 of 5']);
    expect(said('id').reasons[2]?.evidence).toEqual(['Late (Indonesia) (Desa Mekar): 5 dari 5']);
  });

  test('asks for the statement, from 1 to the last point', () => {
    expect(said('en').questions.find(({ id }) => id === 'sings')?.text).toBe(
      'Singing: How far does the one who answers agree, from 1 (disagree wholly) to n (agree wholly)? “Singing it is.”',
    );
    expect(said('id').questions.find(({ id }) => id === 'sings')?.text).toBe(
      'Singing (Indonesia): Seberapa setuju yang menjawab, dari 1 (sangat tidak setuju) sampai n (sangat setuju)? “Singing it is. (Indonesia)”',
    );
  });

  test('never uses the name of a level, nor speaks of a line between in and out', () => {
    for (const locale of ['en', 'id'] as const) {
      const names = levelNames.map((name) => dictionaries[locale].levelNames[name]);
      const texts = readable(said(locale));
      for (const name of names)
        for (const text of texts) expect(text).not.toMatch(new RegExp(`\\((?:${name})\\)|: ${name}$`));
      expect(said(locale).basis).not.toMatch(/0[.,]5/);
    }
  });
});

describe('an index on levels', () => {
  const by = (aggregation: 'arithmetic' | 'geometric', locale: Locale) =>
    explain(score(works, { wall: 'in', team: 'in' }, { weights: { site: 1, crew: 1 }, aggregation }), {
      locale,
      definition: works,
    }).summary;

  test('is told like a checklist, and says what the way of joining lets one make up for', () => {
    expect(by('arithmetic', 'en')).toBe(
      'Of what is asked for, 2 are in place, 0 missing, and 1 open. Overall, by the weights that were given: 0.75 to 1. The dimensions are joined by the weighted arithmetic mean: a shortfall in one can be made up in full by another.',
    );
    expect(by('arithmetic', 'id')).toBe(
      'Dari yang diminta, 2 ada, 0 belum ada, dan 1 masih terbuka. Secara keseluruhan, menurut bobot yang diberikan: 0,75 sampai 1. Dimensi digabungkan dengan rata-rata aritmetik berbobot: kekurangan pada satu dimensi dapat ditutup sepenuhnya oleh dimensi lain.',
    );
    expect(by('geometric', 'en')).toContain(
      '0.71 to 1. The dimensions are joined by the weighted geometric mean',
    );
  });

  test('says nothing of joining without weights, nor of scales', () => {
    const { summary } = explain(score(works, { wall: 'in' }), { locale: 'en', definition: works });
    expect(summary).toBe('Of what is asked for, 1 is in place, 0 missing, and 2 open.');
  });
});
