import { expect, test } from 'vitest';
import { explainEntry } from '../../src/explain/explain-entry.js';
import { entriesOf } from '../../src/forms/look-up.js';
import { tjslForum } from '../../src/frameworks/tjsl-forum/definition.js';
import { tjslForumCalendar } from '../../src/frameworks/tjsl-forum-calendar/definition.js';
import { tjslFieldIds } from '../../src/frameworks/tjsl-priority-fields/definition.js';
import { tjslWebRequest } from '../../src/frameworks/tjsl-web-request/definition.js';
import { tjslWebsite } from '../../src/frameworks/tjsl-website/definition.js';

test.each([
  // “triwulanan”, “setiap triwulan”: quarters; a year has four.
  ['meeting.quarterly', { everyMonths: 12 / 4 }],
  ['progress.quarterly', { everyMonths: 12 / 4 }],
  // The heading of Fig. 4.5.
  ['period', { startYear: 2014, endYear: 2017 }],
  // 4.2.3: Bidang Sosial and Bidang Lingkungan of seven.
  [
    'structure',
    { fieldsInstitutionalised: 2, priorityFields: 7, fields: 'Bidang Sosial, Bidang Lingkungan' },
  ],
] as const)('Forum: the figures of %s', (entry, values) => {
  expect(tjslForum.entries[entry]).toMatchObject({ values });
});

test('Forum: no figure stands anywhere else, and five functions have the letters of the source', () => {
  const ids = entriesOf(tjslForum).map(({ id }) => id);
  expect(entriesOf(tjslForum).flatMap((entry) => ('values' in entry ? [entry.id] : []))).toEqual([
    'meeting.quarterly',
    'progress.quarterly',
    'period',
    'structure',
  ]);
  expect(ids.filter((id) => id.startsWith('function.'))).toEqual(
    ['a', 'b', 'c', 'd', 'e'].map((letter) => `function.${letter}`),
  );
});

test('Forum: its figures are those of what they are told of elsewhere', () => {
  const { cadences } = tjslForumCalendar;
  const { entries } = tjslForum;
  expect(cadences['forum.meeting.quarterly'].every.months).toBe(
    entries['meeting.quarterly'].values.everyMonths,
  );
  expect(cadences['forum.progress.quarterly'].every.months).toBe(
    entries['progress.quarterly'].values.everyMonths,
  );
  const { fieldsInstitutionalised, priorityFields, fields } = entries.structure.values;
  expect(priorityFields).toBe(tjslFieldIds.length);
  expect(fields.split(', ')).toHaveLength(fieldsInstitutionalised);
  expect(explainEntry(tjslForum, 'structure', { locale: 'id' }).statements.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['third-naming', 'influence-claimed', 'influence-against']),
  );
});

test.each([
  // The sentence on what is published, counted at its separators: “jumlah realisasi kegiatan dan perusahaan” is one.
  [
    'information',
    'jumlah pemohon, jumlah realisasi kegiatan dan perusahaan, jumlah pengunjung; persentase realisasi TJSL; dasar hukum; program unggulan; mitra program; skema TJSL; video singkat mengenai TJSL, berita, tautan akun sosial media',
    11,
  ],
  [
    'request',
    'program TJSL yang diusulkan, identitas pemohon, lembaga yang dituju, dokumen pendukung permohonan TJSL',
    4,
  ],
  ['companies', 'daftar perusahaan', 1],
] as const)('website: what stands under %s', (group, printed, count) => {
  const items = printed.split(/[,;] /);
  expect(items).toHaveLength(count);
  const entries = entriesOf(tjslWebsite, group);
  expect(entries).toHaveLength(count);
  // In the order of the print: each by a word of it that no other has.
  const words = entries.map(({ id }) => explainEntry(tjslWebsite, id, { locale: 'id' }));
  for (const [index, item] of items.entries()) {
    const { label, description = '' } = words[index] ?? { label: '' };
    const telling = item.split(' ').filter((word) => !printed.replace(item, '').includes(word));
    const said = `${label} ${description}`.toLowerCase();
    expect([item, telling.some((word) => said.includes(word.toLowerCase()))]).toEqual([item, true]);
  }
});

test('website: the request asks for what the procedure of the request looks at, and documents besides', () => {
  expect(entriesOf(tjslWebsite, 'request')).toHaveLength(Object.keys(tjslWebRequest.contents).length + 1);
});
