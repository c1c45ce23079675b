import { describe, expect, test } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import { audit } from '../../src/forms/audit.js';
import { defineProcess } from '../../src/forms/process/define.js';
import { auditBrysonDesignCycle } from '../../src/frameworks/bryson-design-cycle/audit.js';
import { auditMspPhases } from '../../src/frameworks/msp-phases/audit.js';
import { auditPoacFunctions } from '../../src/frameworks/poac-functions/audit.js';
import { parseCase } from '../../src/schema/parse-case.js';

type Levels = Parameters<typeof auditPoacFunctions>[0];

describe('the summary of a process', () => {
  test.each<[string, Levels, string, string]>([
    [
      'says what was left out, and what comes next',
      { planning: 'in', organizing: 'out', actuating: 'in' },
      'Done: planning; carrying out (actuating). Not begun: organising. Open: controlling. Not done, though something later is: organising. What comes next, by what is known: controlling.',
      'Selesai: perencanaan (planning); pelaksanaan (actuating). Belum dimulai: pengorganisasian (organizing). Masih terbuka: pengendalian (controlling). Tidak dilakukan, padahal ada yang sesudahnya telah dilakukan: pengorganisasian (organizing). Berikutnya, sejauh yang diketahui: pengendalian (controlling).',
    ],
    [
      'names nothing to come where nothing is known',
      {},
      'Open: planning; organising; carrying out (actuating); controlling.',
      'Masih terbuka: perencanaan (planning); pengorganisasian (organizing); pelaksanaan (actuating); pengendalian (controlling).',
    ],
    [
      'names nothing to come where all is done',
      { planning: 'in', organizing: 'in', actuating: 'in', controlling: 'in' },
      'Done: planning; organising; carrying out (actuating); controlling.',
      'Selesai: perencanaan (planning); pengorganisasian (organizing); pelaksanaan (actuating); pengendalian (controlling).',
    ],
  ])('%s', (_, levels, en, id) => {
    const verdict = auditPoacFunctions(levels);
    expect(explain(verdict, { locale: 'en' }).summary).toBe(en);
    expect(explain(verdict, { locale: 'id' }).summary).toBe(id);
  });

  test('says that a cycle begins anew once all of it is done, and not before', () => {
    const steps = Object.keys(auditBrysonDesignCycle({}).inputs);
    const all = Object.fromEntries(steps.map((step) => [step, 'in' as const]));
    const said = (levels: object) => explain(auditBrysonDesignCycle(levels), { locale: 'en' }).summary;
    expect(said(all)).toContain('All of it that applies is done, and the cycle begins anew with: ');
    expect(said({ ...all, '1a.fit-context': 'unknown' })).toContain('What comes next, by what is known: ');
  });
});

describe('the reasons of a process', () => {
  const parsed = parseCase({
    schema: 'kemitraan/case@1',
    id: 'waste-bank',
    title: 'A waste bank',
    parties: [{ id: 'city', name: 'The city', sector: 'government' }],
    activities: [
      { subject: 'plan', by: ['city'], date: '2014', tasks: ['msp-phases.collaborative-action.action-plan'] },
      { subject: 'end', by: ['city'], date: '2015', closes: ['msp-phases.initiation'] },
      { subject: 'end again', by: ['city'], date: '2016', closes: ['msp-phases.initiation'] },
    ],
  });
  if (!parsed.ok) throw new Error('It does not parse.');
  const verdict = auditMspPhases(parsed.case);
  const said = (locale: 'en' | 'id') =>
    explain(verdict, { locale, case: parsed.case }).reasons.map(({ text }) => text);

  test.each<[string, string, string]>([
    [
      'early, as a note',
      'Nothing of “collaborative action” was done before what comes before it: not so, which is to be noted and no failure (“build a detailed action plan”).',
      'Tidak ada bagian dari “aksi kolaboratif” yang dilakukan sebelum hal-hal yang mendahuluinya: tidak demikian; untuk dicatat, bukan kegagalan (“membangun rencana aksi yang detail”).',
    ],
    [
      'closed twice, as a note',
      '“initiation” was closed once: not so, which is to be noted and no failure.',
      '“inisiasi” ditutup satu kali: tidak demikian; untuk dicatat, bukan kegagalan.',
    ],
    [
      'many open tasks, counted: six of the first phase',
      'Nothing before “adaptive planning” was skipped: cannot be told (this hangs on 6 tasks or phases).',
      'Tidak ada yang dilewati sebelum “perencanaan adaptif”: belum dapat dipastikan (bergantung pada 6 tugas atau fase).',
    ],
  ])('tell what was %s', (_, en, id) => {
    expect(said('en')).toContain(en);
    expect(said('id')).toContain(id);
  });

  test('name a few open ones', () => {
    const { reasons } = explain(auditPoacFunctions({ organizing: 'in' }), { locale: 'en' });
    expect(reasons.map(({ text }) => text)).toContain(
      'Nothing before “organising” was skipped: cannot be told (“planning”).',
    );
  });
});

test('what is not done, and what may be done or not, up to the phase that comes next', () => {
  const verdict = auditPoacFunctions({ planning: 'out' });
  const changes = (locale: 'en' | 'id') => explain(verdict, { locale }).changes;
  expect(changes('en')).toContain(
    'Of what “planning” takes, and whatever comes before it, this is not done: planning.',
  );
  expect(changes('id')).toContain(
    'Dari yang tercakup dalam “perencanaan (planning)” dan apa pun yang mendahuluinya, ini tidak dilakukan: perencanaan (planning).',
  );
});

test('a decision of ours is cited in the language of the explanation', () => {
  const sources = (locale: 'en' | 'id') =>
    explain(auditPoacFunctions({}), { locale }).reasons.flatMap(({ source }) => source);
  expect(sources('en')).toContain('this library');
  expect(sources('id')).toContain('pustaka ini');
  expect(sources('id')).not.toContain('this library');
});

test('whose a task is stands in the finding on who did it, and in no way twice', () => {
  const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;
  const text = (words: string) => ({ en: words, id: words });
  const said = (words: string) => ({ label: text(words), description: text(words) });
  const permits = defineProcess({
    form: 'process',
    id: 'permits',
    version: '1.0.0',
    basis: { model: 'ours', rule: 'ours' },
    source: ours.source,
    order: { kind: 'sequence', severity: 'note', ...ours },
    phases: { start: ours },
    actors: { office: { sectors: ['government'], ...ours }, elders: { sectors: ['community'], ...ours } },
    tasks: { permit: { phase: 'start', by: ['office', 'elders'], ...ours } },
    wording: {
      label: text('Permits'),
      phases: { start: said('start') },
      actors: { office: text('the office'), elders: text('the elders') },
      tasks: { permit: said('give the permit') },
    },
  });
  const read = parseCase(
    {
      schema: 'kemitraan/case@1',
      id: 'c',
      title: 'C',
      parties: [{ id: 'firm', name: 'A firm', sector: 'business' }],
      activities: [{ subject: 'permit', by: ['firm'], tasks: ['permits.permit'] }],
    },
    { definitions: [permits] },
  );
  if (!read.ok) throw new Error('It does not parse.');
  const verdict = audit(permits, read.case);
  const reasons = explain(verdict, { locale: 'en', definition: permits }).reasons.map((one) => one.text);
  expect(reasons).toContain('“give the permit” was done by the office or the elders: not so.');
});
