import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { locales } from '../../src/core/locale.js';
import { calendar, sayDate, saySpan, sayStretch } from '../../src/explain/dates.js';
import { explain } from '../../src/explain/explain.js';
import { procedureEn } from '../../src/explain/procedure-en.js';
import { procedureId } from '../../src/explain/procedure-id.js';
import { procedureWords } from '../../src/explain/procedure-words.js';
import { auditHistory } from '../../src/forms/procedure/audit-history.js';
import type { ProcedureDefinition } from '../../src/forms/procedure/definition.js';
import type { ProcedureVerdict } from '../../src/forms/procedure/verdict.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { toMarkdown } from '../../src/render/to-markdown.js';
import { toMermaid } from '../../src/render/to-mermaid.js';
import { thrownBy } from '../core/thrown-by.js';
import { allFindings, finding, wellProcedure, wellVerdict, wellVerdicts } from './procedures.js';
import { leavesOf, textsOf, tracked } from './texts.js';

const definition = wellProcedure;

describe('the summary of a history', () => {
  test.each<[string, ProcedureVerdict, string, string]>([
    [
      'says where it stands, what failed, what is open, what comes next, by whom and until when',
      wellVerdicts.few,
      'The procedure stands at: “a well is granted”. Not as it is asked for: “a meeting of the village” before “asking for a well”; “dug within a month” (overdue by 1 day). 1 of the findings cannot be told. What can come next: “visiting the place”, by the office or the village; “digging the well”, by the digger, at the latest on a day from 29 February 2016 to 2 March 2016.',
      'Prosedur ini berada pada: “sumur disetujui”. Tidak sesuai dengan yang diminta: “musyawarah desa” sebelum “permohonan sumur”; “digali dalam satu bulan” (lewat tenggat 1 hari). 1 temuan belum dapat dipastikan. Yang dapat dilakukan berikutnya: “kunjungan lokasi”, oleh kantor atau desa; “penggalian sumur”, oleh penggali, selambat-lambatnya salah satu hari dari 29 Februari 2016 sampai 2 Maret 2016.',
    ],
    [
      'says that it has ended, and names nothing to come',
      wellVerdicts.done,
      'The procedure has ended at: “a well is dug” (the procedure is done).',
      'Prosedur ini berakhir pada: “sumur selesai digali” (prosedurnya selesai).',
    ],
    [
      'says that it goes on outside',
      wellVerdicts.outside,
      'The procedure has ended at: “another office decides” (the matter goes on outside of it).',
      'Prosedur ini berakhir pada: “kantor lain memutuskan” (perkaranya berlanjut di luar prosedur ini).',
    ],
    [
      'says what the source does not state',
      wellVerdicts.refused,
      'After “refusing the well” the source does not state what follows. What can come next is not known.',
      'Sumber tidak menyebutkan apa yang terjadi setelah “penolakan sumur”. Yang dapat dilakukan berikutnya tidak diketahui.',
    ],
    [
      'names every place where it may stand',
      wellVerdict({ standing: { kind: 'undetermined', possible: ['asked', 'granted'] } }),
      'Where the procedure stands cannot be told: it may be at “a well is asked for” or “a well is granted”. What can come next is not known.',
      'Kedudukan prosedur ini belum dapat dipastikan: mungkin pada “sumur dimohonkan” atau “sumur disetujui”. Yang dapat dilakukan berikutnya tidak diketahui.',
    ],
  ])('%s', (_, verdict, en, id) => {
    expect(explain(verdict, { locale: 'en', definition }).summary).toBe(en);
    expect(explain(verdict, { locale: 'id', definition }).summary).toBe(id);
  });

  test('counts findings where there are too many to name', () => {
    expect(explain(wellVerdicts.everything, { locale: 'en', definition }).summary).toContain(
      `${allFindings.filter(({ outcome, severity }) => outcome === 'failed' && severity === 'failure').length} of the findings are not as they are asked for.`,
    );
  });
});

test.each([
  ['late', { lo: 3, hi: 5 }, 'late by 3 to 5 days', 'terlambat 3 sampai 5 hari'],
  ['late', { lo: 1, hi: 1 }, 'late by 1 day;', 'terlambat 1 hari;'],
  ['late', { lo: -2, hi: 4 }, 'late by 0 to 4 days', 'terlambat 0 sampai 4 hari'],
  [
    'overdue',
    { lo: 7, hi: 7 },
    'overdue by 7 days as of 7 March 2016',
    'lewat tenggat 7 hari per 7 Maret 2016',
  ],
] as const)('what is %s is so by %o days', (standing, daysLate, en, id) => {
  const due = { first: '2016-02-29', last: '2016-02-29' };
  const params = { event: 'dig', at: null, standing, due, daysLate };
  const verdict = wellVerdict({
    asOf: '2016-03-07',
    findings: [finding({ rule: 'in-time', check: 'deadline', outcome: 'failed', params })],
  });
  const said = (locale: 'en' | 'id') => explain(verdict, { locale, definition }).reasons[0]?.text;
  expect(said('en')).toContain(en);
  expect(said('id')).toContain(id);
});

describe('everything that can be found', () => {
  test.each(locales)('is said once, in the order of the verdict, in %s', (locale) => {
    const { reasons } = explain(wellVerdicts.everything, { locale, definition });
    expect(reasons.map(({ id }) => id)).toEqual(wellVerdicts.everything.findings.map(({ rule }) => rule));
    for (const { source } of reasons) expect(source).toEqual(['Invented for a test']);
  });

  test.each(locales)('has no blank text and no trace of a value that is none, in %s', (locale) => {
    for (const verdict of Object.values(wellVerdicts))
      for (const text of textsOf(explain(verdict, { locale, definition }))) {
        expect(text).toMatch(/\S/);
        expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|=>|\$\{/);
        expect(text).not.toMatch(/ {2}|\s[.,;:)]|\(\s|\(\)|\.\.|^\s|\s$|“”/);
      }
  });

  test('is said otherwise in Indonesian than in English', () => {
    const [en, id] = locales.map((locale) => explain(wellVerdicts.everything, { locale, definition }));
    if (!en || !id) throw new Error('There are two languages.');
    for (const part of ['reasons', 'questions', 'next', 'statements'] as const) {
      const [ours, theirs] = [en[part] ?? [], id[part] ?? []];
      expect(ours.length).toBe(theirs.length);
      for (const [index, { text }] of ours.entries()) expect(text).not.toBe(theirs[index]?.text);
    }
    for (const part of ['summary', 'coverage', 'scope', 'basis', 'caution'] as const)
      expect(en[part]).not.toBe(id[part]);
    expect(en.table.head).not.toEqual(id.table.head);
    expect(en.limits.filter((text) => id.limits.includes(text))).toEqual([]);
  });

  test('is asked about where it cannot be told, each question once', () => {
    const { questions } = explain(wellVerdicts.everything, { locale: 'en', definition });
    const open = allFindings.filter(({ outcome }) => outcome === 'cannot-tell').map(({ rule }) => rule);
    expect(new Set(questions.map(({ id }) => id))).toEqual(new Set(['well', ...open]));
    expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
    expect(explain(wellVerdicts.done, { locale: 'en', definition }).questions).toEqual([]);
  });
});

describe('no sentence is dead', () => {
  afterEach(() => {
    Reflect.set(procedureWords, 'en', procedureEn);
    Reflect.set(procedureWords, 'id', procedureId);
  });

  test.each(locales)('in %s', (locale) => {
    const said = new Set<string>();
    const own = procedureWords[locale];
    Reflect.set(
      procedureWords,
      locale,
      tracked(own, (path) => said.add(path)),
    );
    for (const verdict of Object.values(wellVerdicts)) {
      toMarkdown(verdict, { locale, definition });
      toMermaid(definition, { locale, verdict });
    }
    expect(leavesOf(own).filter((path) => !said.has(path))).toEqual([]);
  });

  test('and both dictionaries have the same paths', () => {
    expect(leavesOf(procedureId)).toEqual(leavesOf(procedureEn));
  });
});

test('an event that comes more than once is told with its place, and one that comes once is not', () => {
  const of = (at: number) =>
    finding({ rule: 'visit.order', check: 'order', outcome: 'passed', params: { event: 'visit', at } });
  const texts = (findings: ProcedureVerdict['findings']) =>
    explain(wellVerdict({ findings }), { locale: 'en', definition }).reasons.map(({ text }) => text);
  expect(texts([of(1)])).toEqual(['“visiting the place” came where the procedure allows for it.']);
  expect(texts([of(1), of(4)])).toEqual([
    '“visiting the place” (no. 2 of the history) came where the procedure allows for it.',
    '“visiting the place” (no. 5 of the history) came where the procedure allows for it.',
  ]);
});

test('periods of one cadence are counted together in the summary, and told one by one', () => {
  const missed = (first: string, last: string) =>
    finding({
      rule: 'quarterly',
      check: 'cadence',
      outcome: 'failed',
      params: {
        event: 'visit',
        at: null,
        standing: 'overdue',
        due: { first: last, last },
        period: { first, last },
      },
    });
  const findings = [missed('2015-01-01', '2015-03-31'), missed('2015-04-01', '2015-06-30')];
  const said = (some: ProcedureVerdict['findings'], locale: 'en' | 'id' = 'en') =>
    explain(wellVerdict({ findings: some }), { locale, definition });
  expect(said(findings).summary).toContain('Not as it is asked for: “a visit every quarter” (in 2 periods).');
  expect(said(findings, 'id').summary).toContain('“kunjungan setiap triwulan” (pada 2 kurun waktu).');
  expect(said(findings.slice(1)).summary).toContain(
    '“a visit every quarter” (the time from 1 April 2015 to 30 June 2015).',
  );
  expect(said(findings).reasons).toHaveLength(2);
});

test('a deadline that was started more than once says from which event it is counted', () => {
  const params = { event: 'dig', at: null, after: 3, standing: 'open' } as const;
  const deadline = finding({ rule: 'in-time', check: 'deadline', outcome: 'cannot-tell', params });
  const grant = (at: number) =>
    finding({ rule: 'grant.order', check: 'order', outcome: 'passed', params: { event: 'grant', at } });
  const text = (findings: ProcedureVerdict['findings']) =>
    explain(wellVerdict({ findings }), { locale: 'en', definition }).reasons.at(-1)?.text;
  expect(text([grant(3), deadline])).toMatch(/^“dug within a month”: /);
  expect(text([grant(1), grant(3), deadline])).toMatch(
    /^“dug within a month”, counted from “granting the well” \(no\. 4 of the history\): /,
  );
});

test('events later than the day as of which it is read are counted', () => {
  const scope = (later: readonly number[]) =>
    explain(wellVerdict({ asOf: '2016', later }), { locale: 'en', definition }).scope;
  expect(scope([])).toBe('The history is read as of 2016.');
  expect(scope([4])).toBe('The history is read as of 2016. Left out, since surely later: 1 event.');
  expect(scope([4, 5])).toMatch(/2 events\.$/);
});

test('the table has a row for each event, in the order of the history, with the worst of each kind', () => {
  const { table } = explain(wellVerdicts.few, { locale: 'en', definition });
  expect(table.rows).toEqual([
    ['“asking for a well”', 'met', '–', 'not met', 'cannot tell (1/2)', '–'],
    ['“digging the well”', '–', '–', '–', '–', 'overdue'],
  ]);
});

test('statements are told of the whole procedure, and of what the verdict speaks of', () => {
  const ids = (verdict: ProcedureVerdict) =>
    explain(verdict, { locale: 'en', definition }).statements.map(({ id }) => id);
  expect(ids(wellVerdicts.refused)).toEqual(['refused-wells', 'no-fee']);
  expect(ids(wellVerdicts.nothing)).toEqual(['no-fee']);
});

test('a procedure without words is told by ids', () => {
  const { wording, ...bare } = wellProcedure;
  const { summary, framework } = explain(wellVerdicts.few, { locale: 'en', definition: bare });
  expect(framework).toBe('well');
  expect(summary).toContain('The procedure stands at: “granted”.');
  expect(summary).toContain('“dig”, by digger');
});

test('a report lists what can come next, and has no empty table', () => {
  const report = (verdict: ProcedureVerdict) => toMarkdown(verdict, { locale: 'en', definition });
  expect(report(wellVerdicts.few)).toContain('### What can come next\n\n- “visiting the place”: ');
  expect(report(wellVerdicts.few)).toContain('| Event | Order and dates |');
  expect(report(wellVerdicts.done)).not.toContain('### What can come next');
  expect(report(wellVerdicts.done)).not.toContain('|');
  // Several histories of one procedure have an overview before the report of each.
  const both = toMarkdown([wellVerdicts.few, wellVerdicts.done], { locale: 'en', definition });
  expect(both.match(/^## A well for a village$/gm)?.length).toBe(3);
});

describe('dates in words', () => {
  test.each([
    ['2016', '2016', '2016'],
    ['2016-02', 'February 2016', 'Februari 2016'],
    ['2016-02-09', '9 February 2016', '9 Februari 2016'],
    ['2015-12-31', '31 December 2015', '31 Desember 2015'],
    ['2015-08', 'August 2015', 'Agustus 2015'],
  ])('%s is %s', (date, en, id) => {
    expect(sayDate(date, calendar.en)).toBe(en);
    expect(sayDate(date, calendar.id)).toBe(id);
  });

  test.each(locales)('every month has a name of its own, in %s', (locale) => {
    const months = Array.from({ length: 12 }, (_, index) => `2016-${String(index + 1).padStart(2, '0')}`);
    expect(new Set(months.map((month) => sayDate(month, calendar[locale]))).size).toBe(12);
  });

  test('one day is that day, and a span is told from its first to its last day', () => {
    const [day, span] = [
      { first: '2016-02-29', last: '2016-02-29' },
      { first: '2016-02-29', last: '2016-03-02' },
    ];
    expect([saySpan(day, calendar.en), sayStretch(day, calendar.id)]).toEqual([
      '29 February 2016',
      '29 Februari 2016',
    ]);
    expect(saySpan(span, calendar.en)).toBe('a day from 29 February 2016 to 2 March 2016');
    expect(sayStretch(span, calendar.id)).toBe('kurun waktu 29 Februari 2016 sampai 2 Maret 2016');
  });
});

describe('a damaged verdict is refused', () => {
  const first = (change: object): unknown => ({
    ...wellVerdicts.few,
    findings: [{ ...wellVerdicts.few.findings[4], ...change }],
  });
  const firstParams = (change: object) =>
    first({ params: { ...wellVerdicts.few.findings[4]?.params, ...change } });
  const step = (change: object) => ({
    ...wellVerdicts.few,
    next: [{ ...wellVerdicts.few.next[1], ...change }],
  });
  const ordered = (change: object): unknown => ({
    ...wellVerdicts.few,
    findings: [{ ...wellVerdicts.few.findings[0], ...change }],
  });
  /** The same fields, of no plain object. */
  const instance = (fields: object | undefined): object => Object.assign(new (class Sheet {})(), fields);
  const throwing = Object.defineProperty({ ...wellVerdicts.few }, 'findings', {
    get: () => {
      throw new Error('No.');
    },
  });

  test.each<[string, unknown]>([
    ['of another procedure', { ...wellVerdicts.few, framework: { id: 'other', version: '1.0.0' } }],
    ['of another version', { ...wellVerdicts.few, framework: { id: 'well', version: '0.9.0' } }],
    ['of another form', { ...wellVerdicts.few, form: 'process' }],
    ['null', null],
    ['that cannot be read', throwing],
    ['without findings', { ...wellVerdicts.few, findings: undefined }],
    ['without next steps', { ...wellVerdicts.few, next: {} }],
    ['with a finding that is none', { ...wellVerdicts.few, findings: [null] }],
    ['with a finding of nothing', first({ params: null })],
    ['with an unknown check', first({ check: 'weather' })],
    ['with a check of the prototype', first({ check: 'constructor' })],
    ['with a rule of another check', first({ rule: 'place' })],
    ['with an unknown outcome', first({ outcome: 'maybe' })],
    ['with an unknown severity', first({ severity: 'mild' })],
    ['with an unknown event', firstParams({ event: 'paint' })],
    ['with an event of the prototype', firstParams({ event: 'toString' })],
    ['with a place that is none', firstParams({ at: -1 })],
    ['with an unknown standing', firstParams({ standing: 'early' })],
    ['whose standing and outcome contradict each other', first({ outcome: 'passed' })],
    ['counted from a place that is none', firstParams({ after: 'grant' })],
    ['with later events that are none', { ...wellVerdicts.few, later: ['dig'] }],
    ['without a standing of a deadline', firstParams({ standing: undefined })],
    ['with days that are none', firstParams({ due: { first: '2016-02-30', last: '2016-03-01' } })],
    ['with a span back to front', firstParams({ due: { first: '2016-03-02', last: '2016-03-01' } })],
    ['with a month for a day', firstParams({ due: { first: '2016-03', last: '2016-03' } })],
    ['late by no number', firstParams({ daysLate: { lo: Number.NaN, hi: 2 } })],
    ['with an unknown state', firstParams({ states: ['flooded'] })],
    ['with a missing event that is none', firstParams({ missing: ['paint'] })],
    ['with a source that is none', first({ source: 'somewhere' })],
    ['with a span that is a text', firstParams({ due: '2016-03' })],
    ['with a step that is a text', { ...wellVerdicts.few, next: ['dig'] }],
    ['that says in a text where it stands', { ...wellVerdicts.few, standing: 'asked' }],
    ['that stands nowhere', { ...wellVerdicts.few, standing: { kind: 'at', state: 'flooded' } }],
    ['that stands in a way that is none', { ...wellVerdicts.few, standing: { kind: 'lost' } }],
    [
      'that has ended where nothing ends',
      { ...wellVerdicts.few, standing: { kind: 'ended', state: 'asked', end: 'done' } },
    ],
    [
      'that has ended in another way',
      { ...wellVerdicts.few, standing: { kind: 'ended', state: 'dug', end: 'outside' } },
    ],
    ['with a step that is none', step({ event: 'paint' })],
    ['with an actor that is none', step({ by: ['painter'] })],
    ['that leads nowhere', step({ to: 'flooded' })],
    ['with a guard that is none', step({ guards: ['place'] })],
    ['with a content that is none', step({ contents: ['meeting'] })],
    ['as of no day', { ...wellVerdicts.few, asOf: 'today' }],
    ['whose rule is of another check of its event', ordered({ rule: 'ask.dates' })],
    [
      'whose order stands with a deadline',
      ordered({ params: { ...wellVerdicts.few.findings[0]?.params, standing: 'kept' } }),
    ],
    ['with an event in a list', firstParams({ event: ['dig'] })],
    ['with a source in a list', first({ source: [['somewhere']] })],
    ['with a page that is a number', first({ source: [{ text: 'Invented for a test', locator: 5 }] })],
    [
      'with an instance for a finding',
      { ...wellVerdicts.few, findings: [instance(wellVerdicts.few.findings[0])] },
    ],
    ['with an instance of what was found', first({ params: instance(wellVerdicts.few.findings[4]?.params) })],
    ['with an instance for a step', { ...wellVerdicts.few, next: [instance(wellVerdicts.few.next[1])] }],
    [
      'with an instance for a span',
      firstParams({ due: instance({ first: '2016-03-01', last: '2016-03-01' }) }),
    ],
    [
      'with an instance of where it stands',
      { ...wellVerdicts.few, standing: instance({ kind: 'at', state: 'asked' }) },
    ],
    [
      'that has ended in no way where nothing ends',
      { ...wellVerdicts.few, standing: { kind: 'ended', state: 'asked' } },
    ],
    [
      'that has ended in a list',
      { ...wellVerdicts.few, standing: { kind: 'ended', state: ['dug'], end: 'done' } },
    ],
    ['that is lost between states', { ...wellVerdicts.few, standing: { kind: 'lost', possible: ['asked'] } }],
    [
      'that may stand nowhere',
      { ...wellVerdicts.few, standing: { kind: 'undetermined', possible: ['flooded'] } },
    ],
    [
      'that stands after an event that is none',
      { ...wellVerdicts.few, standing: { kind: 'not-stated', event: 'paint' } },
    ],
  ])('one %s', (_, verdict) => {
    for (const call of [explain, toMarkdown]) {
      const error = thrownBy(() => call(verdict as ProcedureVerdict, { locale: 'en', definition }));
      expect(['verdict-mismatch', 'unknown-framework', 'invalid-input']).toContain(error.code);
    }
    // What is drawn is looked at by the same rules, and by no others before them.
    const drawn = () => toMermaid(definition, { locale: 'en', verdict: verdict as ProcedureVerdict });
    expect(thrownBy(drawn)).toMatchObject({
      function: 'toMermaid',
      parameter: 'verdict',
      code: 'verdict-mismatch',
    });
  });
});

test.each([
  ['without its definition', {}, 'unknown-framework'],
  ['with another definition', { definition: { ...definition, version: '2.0.0' } }, 'verdict-mismatch'],
  [
    'beside a case',
    { definition, case: { schema: 'kemitraan/case@1', id: 'a', title: 'A' } },
    'verdict-mismatch',
  ],
] as const)('a verdict %s is refused', (_, options, code) => {
  expect(thrownBy(() => explain(wellVerdicts.few, { locale: 'en', ...options })).code).toBe(code);
});

const procedures: readonly ProcedureDefinition[] = [
  wellProcedure,
  ...Object.values(frameworks).flatMap((one: { readonly form: string }) =>
    one.form === 'procedure' ? [one as ProcedureDefinition] : [],
  ),
];

describe('whatever an audit finds', () => {
  const dates = [
    '2015',
    '2016',
    '2016-01',
    '2016-02',
    '2016-01-31',
    '2016-02-29',
    '2016-03-05',
    '2017-01-01',
  ];
  const historiesOf = ({ events, actors }: ProcedureDefinition) => {
    const event = fc.constantFrom(...Object.keys(events)).chain((id) => {
      const { guards = [], contents = [] } = events[id] ?? {};
      const told = (ids: readonly string[]) =>
        fc.record(Object.fromEntries(ids.map((one) => [one, fc.boolean()])), { requiredKeys: [] });
      return fc.record(
        {
          event: fc.constant(id),
          date: fc.constantFrom(...dates),
          by: fc.subarray(Object.keys(actors), { minLength: 1 }),
          guards: told(guards),
          contents: told(contents),
        },
        { requiredKeys: ['event'] },
      );
    });
    const asOf = fc.option(fc.constantFrom(...dates), { nil: undefined });
    return fc.tuple(fc.array(event, { maxLength: 6 }), fc.boolean(), asOf);
  };

  test.each(procedures.map((one) => [one.id, one] as const))(
    'by %s is told in full, in both languages, and drawn',
    (_, procedure) => {
      fc.assert(
        fc.property(historiesOf(procedure), ([events, isComplete, asOf]) => {
          const history = { events, ...(isComplete && { complete: true as const }) };
          const verdict = auditHistory(procedure, history, asOf === undefined ? {} : { asOf });
          const [en, id] = locales.map((locale) => {
            const said = explain(verdict, { locale, definition: procedure });
            expect(said.reasons).toHaveLength(verdict.findings.length);
            expect(said.next).toHaveLength(verdict.next.length);
            for (const text of textsOf({ ...said, sources: [] })) {
              expect(text).not.toMatch(/undefined|null|NaN|\[object/);
              expect(text).not.toMatch(/ {2}|\s[.,;:)]|\(\s|\(\)|\.\.|^\s|\s$|“”/);
            }
            expect(toMermaid(procedure, { locale, verdict })).toMatch(/^stateDiagram-v2\n/);
            return said;
          });
          for (const [index, { text }] of (en?.reasons ?? []).entries())
            expect(text).not.toBe(id?.reasons[index]?.text);
        }),
        { numRuns: 40 },
      );
    },
  );
});
