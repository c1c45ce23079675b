import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { compare } from '../../src/assess/compare.js';
import { type Locale, locales } from '../../src/core/locale.js';
import { assessmentWords } from '../../src/explain/assessment-words.js';
import { bibliographyWords } from '../../src/explain/bibliography-words.js';
import { chartWords } from '../../src/explain/chart-words.js';
import { codingSheetWords } from '../../src/explain/coding-sheet-words.js';
import { explainCoorientation } from '../../src/explain/coorientation.js';
import { coorientationSentences } from '../../src/explain/coorientation-sentences.js';
import { calendar } from '../../src/explain/dates.js';
import { dictionaries } from '../../src/explain/dictionaries.js';
import { explain } from '../../src/explain/explain.js';
import { explainAssessment } from '../../src/explain/explain-assessment.js';
import { explainComparison } from '../../src/explain/explain-comparison.js';
import { explainEntry } from '../../src/explain/explain-entry.js';
import { explainFault } from '../../src/explain/explain-fault.js';
import { englishFaults, indonesianFaults } from '../../src/explain/fault-sentences.js';
import { methodsWords } from '../../src/explain/methods/words.js';
import type { OwnDictionary } from '../../src/explain/own-dictionary.js';
import { procedureWords } from '../../src/explain/procedure-words.js';
import { sensitivitySentences } from '../../src/explain/sensitivity-sentences.js';
import { toMethods } from '../../src/explain/to-methods.js';
import { explainTriangulation } from '../../src/explain/triangulation.js';
import { triangulationSentences } from '../../src/explain/triangulation-sentences.js';
import type { Verdict } from '../../src/forms/assert-verdict.js';
import { classify } from '../../src/forms/classify.js';
import { auditHistory } from '../../src/forms/procedure/audit-history.js';
import { triangulate } from '../../src/forms/triangulation/triangulate.js';
import { coorientation } from '../../src/frameworks/coorientation/coorientation.js';
import { summarisePortfolio } from '../../src/programmes/portfolio/summarise-portfolio.js';
import { toCodingSheet } from '../../src/render/to-coding-sheet.js';
import { toCsl } from '../../src/render/to-csl.js';
import { toMarkdown } from '../../src/render/to-markdown.js';
import { toMermaid } from '../../src/render/to-mermaid.js';
import { toVegaLite } from '../../src/render/to-vega-lite.js';
import { parseCase } from '../../src/schema/parse-case.js';
import { thrownBy } from '../core/thrown-by.js';
import { assessed, catalogue, mine, procedure, profile, roleModel, typology, village } from './frameworks.js';

const all = assess(village, { frameworks: assessed });
const between = compare(assess(village, { frameworks: assessed, asOf: '2021' }), all);
const views = coorientation(village);
const joined = triangulate(village.observations ?? [], 'hull');
const verdicts: Verdict[] = Object.values(all.verdicts).flat();
const history = {
  events: [{ event: 'xq-send', date: '2022-01', by: ['xq-school'], contents: { 'xq-sketch': false } }],
  complete: true,
} as const;
const audited = auditHistory(procedure, history, { asOf: '2022-04-01' });
const portfolio = summarisePortfolio([
  {
    company: 'PT A',
    place: 'Coblong',
    field: 'education',
    realisedRupiah: 3,
    from: '2014-02',
    to: '2014-02',
  },
]);
const misspelt = parseCase({ schema: 'kemitraan/case@1', id: 'a', titel: 'A' });
const faults = misspelt.ok ? [] : misspelt.faults;

/** Everything that is said in one language, as a caller would write it anew. */
const allOf = (locale: Locale): OwnDictionary => ({
  ...dictionaries[locale],
  calendar: calendar[locale],
  procedure: procedureWords[locale],
  assessment: assessmentWords[locale],
  coorientation: coorientationSentences[locale],
  triangulation: triangulationSentences[locale],
  sensitivity: sensitivitySentences[locale],
  methods: methodsWords[locale],
  charts: chartWords[locale],
  codingSheet: codingSheetWords[locale],
  bibliography: bibliographyWords[locale],
  faults: { en: englishFaults, id: indonesianFaults }[locale],
});

/** Everything that takes a dictionary, of frameworks of a caller's own; their words are left out, as they are no part of it. */
const everything = (locale: Locale, dictionary: OwnDictionary | undefined, worded = false): unknown[] => {
  const definitions = worded ? mine : mine.map(({ wording, ...bare }) => bare as never);
  const bare = <T extends object>(definition: T): T =>
    (worded ? definition : { ...definition, wording: undefined }) as T;
  const own = dictionary === undefined ? {} : { dictionary };
  const options = { locale, definitions, ...own } as const;
  return [
    ...verdicts.map((verdict) => explain(verdict, { ...options, case: village })),
    explain(audited, options),
    explainAssessment(all, { ...options, case: village }),
    explainComparison(between, { ...options, case: village }),
    explainCoorientation(views, { ...options, case: village }),
    explainEntry(bare(catalogue), 'xq-fund', { locale, ...own }),
    ...faults.map((fault) => explainFault(fault, { locale, ...own })),
    toMarkdown([...verdicts, audited], options),
    toMarkdown(verdicts, { ...options, case: village }),
    toMarkdown(all, { ...options, case: village }),
    // Of the other forms the rubrics are the library’s.
    toCodingSheet([bare(typology), bare(profile)], { locale, ...own }),
    toCsl(all, { ...options, case: village }),
    toMermaid(bare(roleModel), { locale, verdict: all.verdicts['xq-roles'], case: village, ...own }),
    toMermaid(bare(procedure), { locale, verdict: audited, ...own }),
    toVegaLite(history, { locale, chart: 'timeline', definition: bare(procedure), asOf: '2022-04', ...own }),
    toVegaLite(portfolio, { locale, chart: 'lorenz', over: 'company', ...own }),
    ...verdicts.map((verdict) => toVegaLite(verdict, { ...options, case: village })),
    toVegaLite([all], { ...options, chart: 'heat-map' }),
    toVegaLite(village, { locale, chart: 'network', ...own }),
    ...[...verdicts, audited].map((verdict) => toMethods(verdict, options)),
    explainTriangulation(joined, { ...options, case: village }),
  ];
};

/** A table whose every text is its place in it, and whose every sentence is its place with what it was given. */
function echo(table: object, path = ''): OwnDictionary {
  return Object.fromEntries(
    Object.entries(table).map(([key, told]: [string, unknown]) => {
      const here = `${path}/${key}`;
      if (typeof told === 'string') return [key, here];
      if (typeof told === 'function')
        return [key, (...given: unknown[]) => `${here}(${JSON.stringify(given)})`];
      if (Array.isArray(told)) return [key, told.map((_, index) => `${here}/${index}`)];
      return [key, echo(told as object, here)];
    }),
  );
}

const withoutLocale = (said: unknown[]) => JSON.stringify(said).replaceAll(/"locale":"(en|id)"/g, '');

test('with every sentence of a caller’s own nothing of the library’s language is left', () => {
  const own = echo(allOf('en'));
  // How an amount is counted and cut is no sentence.
  expect(withoutLocale(everything('id', own))).toBe(withoutLocale(everything('en', own)));
  expect(withoutLocale(everything('id', undefined))).not.toBe(withoutLocale(everything('en', undefined)));
});

test.each(locales)('the library’s own dictionary, given, changes nothing in %s', (locale) => {
  expect(everything(locale, allOf(locale), true)).toEqual(everything(locale, undefined, true));
  expect(everything(locale, {}, true)).toEqual(everything(locale, undefined, true));
});

test('the Indonesian one, given beside English, is told but for the words of the framework', () => {
  const said = everything('en', allOf('id'));
  expect(withoutLocale(said)).toBe(withoutLocale(everything('id', undefined)));
});

test('one sentence of a caller’s own is said, and what it leaves out stays', () => {
  const verdict = classify(typology, { 'xq-near': 'in' });
  const options = { locale: 'id', definition: typology } as const;
  const plain = explain(verdict, options);
  const said = explain(verdict, {
    ...options,
    dictionary: { outcome: { dominant: (reading, type) => `Miturut ${reading}, iki ${type}.` } },
  });
  expect(said.summary).toBe('Miturut si plain reading, iki si first type.');
  expect({ ...said, summary: '' }).toEqual({ ...plain, summary: '' });
});

describe('a dictionary that is none is refused with its place', () => {
  const verdict = classify(typology, {});
  const hostile = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new TypeError('no');
      },
    },
  );
  const getter = Object.defineProperty({}, 'and', {
    enumerable: true,
    get: () => {
      throw new TypeError('no');
    },
  });
  const at = "options.dictionary['outcome']";
  test.each<[string, unknown, string]>([
    ['null', null, 'options.dictionary'],
    ['a text', 'jv', 'options.dictionary'],
    ['a list', [], 'options.dictionary'],
    ['a map', new Map(), 'options.dictionary'],
    ['what cannot be read', hostile, 'options.dictionary'],
    ['a getter that throws', getter, 'options.dictionary'],
    ['a key that there is none of', { dominant: () => '' }, "options.dictionary['dominant']"],
    ['an inherited name', { constructor: () => '' }, "options.dictionary['constructor']"],
    ['the prototype', JSON.parse('{"__proto__":{"and":"x"}}'), "options.dictionary['__proto__']"],
    ['a misspelt sentence', { outcome: { dominan: () => '' } }, `${at}['dominan']`],
    ['a text for a sentence', { outcome: { dominant: 'x' } }, `${at}['dominant']`],
    ['a sentence for a text', { and: () => 'x' }, "options.dictionary['and']"],
    ['nothing for a text', { and: undefined }, "options.dictionary['and']"],
    ['a text for a table', { outcome: 'x' }, at],
    ['limits that are no texts', { limits: ['x', 5] }, "options.dictionary['limits']"],
    ['limits with a hole', { limits: new Array(2) }, "options.dictionary['limits']"],
    [
      'eleven months',
      { calendar: { months: new Array(11).fill('x') } },
      "options.dictionary.calendar['months']",
    ],
    ['no calendar', { calendar: null }, 'options.dictionary.calendar'],
  ])('%s', (_, given, parameter) => {
    const dictionary = given as OwnDictionary;
    const options = { locale: 'en', definition: typology, dictionary } as const;
    for (const call of [() => explain(verdict, options), () => toMarkdown(verdict, options)]) {
      const error = thrownBy(call);
      expect([error.code, error.parameter]).toEqual(['invalid-dictionary', parameter]);
    }
  });

  test.each<[string, OwnDictionary, () => (dictionary: OwnDictionary) => unknown]>([
    [
      'assessment',
      { assessment: { moved: 'x' } as never },
      () => (dictionary) => explainComparison(between, { locale: 'en', definitions: mine, dictionary }),
    ],
    [
      'assessment',
      { assessment: { head: { foun: 'x' } } as never },
      () => (dictionary) => toMarkdown(all, { locale: 'en', definitions: mine, dictionary }),
    ],
    [
      'coorientation',
      { coorientation: { pair: 'x' } as never },
      () => (dictionary) => explainCoorientation(views, { locale: 'en', dictionary }),
    ],
    [
      'procedure',
      { procedure: { next: 'x' } as never },
      () => (dictionary) => explain(audited, { locale: 'en', definition: procedure, dictionary }),
    ],
    [
      'procedure',
      { procedure: { next: 'x' } as never },
      () => (dictionary) => toMermaid(procedure, { locale: 'en', dictionary }),
    ],
    [
      'charts',
      { charts: { nothing: 5 } as never },
      () => (dictionary) => toVegaLite(portfolio, { locale: 'en', chart: 'bars', by: 'field', dictionary }),
    ],
    [
      'faults',
      { faults: { sentences: { missing: 'x' } } as never },
      () => (dictionary) => explainFault(faults[0] as never, { locale: 'en', dictionary }),
    ],
  ])('in the section %s', (section, dictionary, call) => {
    const error = thrownBy(() => call()(dictionary));
    expect(error.code).toBe('invalid-dictionary');
    expect(error.parameter.startsWith(`options.dictionary.${section}`)).toBe(true);
  });

  test.each<[string, () => unknown, string]>([
    ['throws', () => thrownBy(() => 5), 'It threw'],
    ['gives nothing', () => undefined, 'It returned this'],
    ['gives a promise', async () => 'x', 'It returned this'],
  ])('a sentence that %s, when it is said', (_, sentence, remedy) => {
    const dictionary = { outcome: { undetermined: sentence as never } };
    for (const call of [
      () => explain(verdict, { locale: 'en', definition: typology, dictionary }),
      () => toMarkdown(verdict, { locale: 'en', definition: typology, dictionary }),
    ]) {
      const error = thrownBy(call);
      expect([error.code, error.parameter]).toEqual([
        'invalid-dictionary',
        "options.dictionary['outcome']['undetermined']",
      ]);
      expect(error.remedy).toContain(remedy);
    }
  });

  test('and it is not asked for what is not said', () => {
    const dictionary = { outcome: { none: () => undefined as never } };
    expect(explain(verdict, { locale: 'en', definition: typology, dictionary }).summary).toContain('may be');
  });
});

test('a dictionary is read once and not kept: the same one, changed, is said anew', () => {
  const dictionary: { and: string } = { and: 'lan' };
  const [verdict, options] = [
    verdicts[0] as Verdict,
    { locale: 'en', definitions: mine, dictionary } as const,
  ];
  const before = JSON.stringify(explain(verdict, options));
  dictionary.and = 'karo';
  expect(JSON.stringify(explain(verdict, options))).toBe(before.replaceAll(' lan ', ' karo '));
  expect(Object.keys(dictionary)).toEqual(['and']);
});
