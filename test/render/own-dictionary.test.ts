import { afterEach, beforeEach, expect, test } from 'vitest';
import { classifyArchetype, classifyPowerLayout } from '../../src/archetypes.js';
import { assess } from '../../src/assess.js';
import { assessmentWords } from '../../src/explain/assessment-words.js';
import { bibliographyWords } from '../../src/explain/bibliography-words.js';
import { chartWords } from '../../src/explain/chart-words.js';
import { codingSheetWords } from '../../src/explain/coding-sheet-words.js';
import { methodsWords } from '../../src/explain/methods/words.js';
import type { OwnDictionary } from '../../src/explain/own-dictionary.js';
import { procedureWords } from '../../src/explain/procedure-words.js';
import { questionnaireWords } from '../../src/explain/questionnaire-words.js';
import { auditHistory } from '../../src/forms/procedure/audit-history.js';
import type { ProcedureDefinition } from '../../src/forms/procedure/definition.js';
import type { ProcedureHistory } from '../../src/forms/procedure/history.js';
import { summarisePortfolio } from '../../src/programmes.js';
import { frameworks } from '../../src/registry.js';
import {
  inNotebook,
  toBibtex,
  toCodingSheet,
  toCsl,
  toMarkdown,
  toMermaid,
  toSurveyJs,
  toVegaLite,
  toXlsForm,
} from '../../src/render.js';
import { corpus } from '../explain/corpus.js';
import { wellProcedure } from '../explain/procedures.js';
import { codedPairs, holding, holdingOf, published, talking } from './vega-lite/many.js';

const tables = {
  assessment: assessmentWords,
  bibliography: bibliographyWords,
  charts: chartWords,
  codingSheet: codingSheetWords,
  methods: methodsWords,
  procedure: procedureWords,
  questionnaire: questionnaireWords,
};

/** A table of which every text and every sentence is this one. */
function filled(table: unknown, text: string): unknown {
  if (typeof table === 'string') return text;
  if (typeof table === 'function') return () => text;
  if (Array.isArray(table)) return table.map(() => text);
  return Object.fromEntries(Object.entries(Object(table)).map(([key, inner]) => [key, filled(inner, text)]));
}

const own = Object.fromEntries(
  Object.entries(tables).map(([section, { en }]) => [section, filled(en, 'ours')]),
) as OwnDictionary;

const library = Object.values(tables).map((table) => [table, { ...table }] as const);
// As long as a test runs the library has nothing to say but this.
beforeEach(() => {
  for (const [table, { en, id }] of library)
    Object.assign(table, { en: filled(en, 'LIBRARY'), id: filled(id, 'LIBRARY') });
});
afterEach(() => {
  for (const [table, words] of library) Object.assign(table, words);
});

const well: ProcedureDefinition = wellProcedure;
const million = 1_000_000;
const most = Number.MAX_SAFE_INTEGER;
const records = [
  { company: 'A', place: 'X', field: 'arts', plannedRupiah: 3 * million, from: '2014-11', to: '2014-11' },
  { company: 'A', place: 'X', realisedRupiah: million },
  { company: 'B', place: 'Y', realisedRupiah: 2 * million, from: '2014' },
  { company: 'B', place: 'Y', realisedRupiah: 2 * million, from: '2014-01', to: '2015-12' },
] as const;
const places = [
  { name: 'X', population: 1 },
  { name: 'Y', population: 2 },
];
const summaries = [
  summarisePortfolio([]),
  summarisePortfolio(records, { places, period: 'quarter' }),
  summarisePortfolio([...records, { company: 'A', place: 'X', realisedRupiah: most }]),
];
const history: ProcedureHistory = {
  complete: true,
  events: [
    { event: 'ask', date: '2016-01-10' },
    { event: 'grant', date: '2016-01-31' },
    { event: 'visit', date: '2016-02' },
    { event: 'visit' },
    { event: 'dig', date: '2016-03-04' },
  ],
};
const subject = published.find(({ id }) => id === 'muara-enim') ?? published[0];
if (!subject) throw new Error('No case.');
const assessment = assess(subject, { frameworks: ['partnership-archetypes', 'csr-contribution-phases'] });
const one = { locale: 'en', dictionary: own } as const;
const nothing = classifyPowerLayout({});
const pairs = [
  ['in', 'in'],
  ['out', 'mostly-out'],
  ['in', null],
] as const;
const forms = { dictionaries: { en: own, id: own } };

const written: Readonly<Record<string, () => unknown>> = {
  bars: () =>
    summaries.map((given) =>
      (['field', 'company', 'place', 'period'] as const).map((by) =>
        toVegaLite(given, { ...one, chart: 'bars', by, most: 1 }),
      ),
    ),
  lorenz: () =>
    summaries.map((given) =>
      (['company', 'field', 'place', 'population', 'need'] as const).map((over) =>
        toVegaLite(given, { ...one, chart: 'lorenz', over }),
      ),
    ),
  timeline: () =>
    [history, { events: [] }, { ...history, events: history.events.slice(0, 2) }].map((given) =>
      toVegaLite(given, { ...one, chart: 'timeline', definition: wellProcedure, asOf: '2016-04' }),
    ),
  'heat-map': () => [
    toVegaLite([], { ...one, chart: 'heat-map' }),
    toVegaLite(
      [
        holding('a', { 'power-layout': [nothing, classifyPowerLayout({ parity: 'in' })] }, '2019'),
        holdingOf('b', classifyArchetype({ balance: 'out' })),
        holding('c', { 'power-layout': [] }),
        holding('d', { 'power-layout': [nothing, nothing] }),
      ],
      { ...one, chart: 'heat-map', most: 3 },
    ),
    toVegaLite([holding('d', { 'power-layout': [nothing, nothing] })], { ...one, chart: 'heat-map' }),
  ],
  agreement: () =>
    [
      codedPairs(pairs),
      codedPairs(pairs, { resampling: { seed: 1, replications: 100 } }),
      codedPairs([]),
    ].map((given) =>
      (['percent', 'alpha'] as const).map((coefficient) =>
        toVegaLite(given, {
          ...one,
          chart: 'agreement',
          coefficient,
          on: ['codability', 'level', 'verdict'],
        }),
      ),
    ),
  network: () =>
    [talking(2, [{ from: 'p1', to: 'p2' }]), talking(3), talking(0), talking(13)].map((given) =>
      toVegaLite(given, { ...one, chart: 'network', asOf: '2020', most: 13 }),
    ),
  'charts of verdicts': () =>
    Object.values(corpus).map(({ verdict, options }) => toVegaLite(verdict, { ...one, ...options })),
  'a report of a case': () => toMarkdown(classifyArchetype(subject), { ...one, case: subject }),
  'a report of a history': () =>
    toMarkdown(auditHistory(well, history), { ...one, definition: wellProcedure } as never),
  'a report of an assessment': () => [
    toMarkdown(assessment, one),
    toMarkdown(assessment, { ...one, case: subject }),
  ],
  'a diagram': () => [
    toMermaid(wellProcedure, one),
    toMermaid(wellProcedure, { ...one, verdict: auditHistory(well, history) }),
  ],
  'a coding sheet': () =>
    Object.values(frameworks).flatMap((definition: { readonly form: string }) =>
      ['catalogue', 'procedure'].includes(definition.form) ? [] : [toCodingSheet(definition as never, one)],
    ),
  'forms of several frameworks': () => {
    const some = [
      frameworks['power-layout'],
      frameworks['csr-contribution-phases'],
      frameworks['two-pillar-model'],
      frameworks['organisation-public-relationship'],
    ];
    return [toXlsForm(some, forms), toSurveyJs(some, forms), toXlsForm(some, { ...forms, case: subject })];
  },
  'a bibliography': () => {
    const given = classifyArchetype(subject);
    return [toCsl(given, { ...one, case: subject }), toBibtex(given, { ...one, case: subject })];
  },
  'what a notebook shows': () =>
    [frameworks['power-layout'], wellProcedure, assessment, classifyArchetype(subject)].map((value) =>
      Reflect.get(inNotebook(value, one), Symbol.for('Jupyter.display'))(),
    ),
};

test.each(Object.entries(written))(
  '%s says all that a dictionary of a caller’s own says, and nothing else',
  (_, write) => {
    const text = JSON.stringify(write());
    expect(text).toContain('ours');
    expect(text).not.toContain('LIBRARY');
  },
);
