import { afterEach, describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { sensitivity } from '../../src/assess/sensitivity.js';
import type { Case } from '../../src/case/case.js';
import { type Locale, locales } from '../../src/core/locale.js';
import { explain } from '../../src/explain/explain.js';
import { labelsOf } from '../../src/explain/labels.js';
import { methodsCodes } from '../../src/explain/methods/dictionary.js';
import { methodsEn } from '../../src/explain/methods/en.js';
import { methodsId } from '../../src/explain/methods/id.js';
import type { MethodsOptions } from '../../src/explain/methods/options.js';
import { decimals, methodsWords, perCent } from '../../src/explain/methods/words.js';
import { toMethods } from '../../src/explain/to-methods.js';
import { wordsOf } from '../../src/explain/words.js';
import type { Verdict } from '../../src/forms/assert-verdict.js';
import { type Definition, questionsOf } from '../../src/forms/definition.js';
import { flipSet } from '../../src/forms/flip-set.js';
import type { LevelsVaried } from '../../src/forms/sensitivity/design.js';
import { auditMspPhases } from '../../src/frameworks/msp-phases/audit.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { partnershipArchetypes } from '../../src/frameworks/partnership-archetypes/definition.js';
import { scoreAward } from '../../src/frameworks/tjsl-award/score.js';
import { cohenKappa } from '../../src/measure/agreement/cohen-kappa.js';
import { krippendorffAlpha } from '../../src/measure/agreement/krippendorff-alpha.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { publishedCases } from '../assess/cases.js';
import { thrownBy } from '../core/thrown-by.js';
import { notPlain } from '../forms/plain-json.js';
import { askingFrameworks as definitions } from '../integrity/definitions.js';
import { everyAgreement, type GivenMethods, methodsCorpus, stated, told } from './methods-corpus.js';
import { wellProcedure, wellVerdicts } from './procedures.js';
import { leavesOf, tracked } from './texts.js';

const all = Object.entries(methodsCorpus);
const methodsOf = ({ verdict, options }: GivenMethods, locale: Locale) =>
  toMethods(verdict, { ...options, locale });
const textOf = (given: GivenMethods, code: string, locale: Locale = 'en') =>
  methodsOf(given, locale).sentences.flatMap((one) => (one.code === code ? [one.text] : []));
const codesOf = (given: GivenMethods, locale: Locale = 'en') =>
  methodsOf(given, locale).sentences.map(({ code }) => code);

afterEach(() => {
  Reflect.set(methodsWords, 'en', methodsEn);
  Reflect.set(methodsWords, 'id', methodsId);
});

test.each(locales)('no sentence on methods is dead: real verdicts make it say each, in %s', (locale) => {
  const said = new Set<string>();
  Reflect.set(
    methodsWords,
    locale,
    tracked(methodsWords[locale], (path) => said.add(path)),
  );
  for (const [, given] of all) methodsOf(given, locale);
  const leaves = leavesOf({ en: methodsEn, id: methodsId }[locale]);
  expect(leaves.filter((path) => !said.has(path))).toEqual([]);
});

test('the two languages have the same sentences, and the verdicts here every code', () => {
  expect(leavesOf(methodsId)).toEqual(leavesOf(methodsEn));
  const codes = new Set(all.flatMap(([, given]) => codesOf(given)));
  expect([...codes].sort()).toEqual([...methodsCodes].sort());
});

/** What no text of ours holds: traces of values that are none, broken spacing, and what anybody has to do. */
function checkText(text: string): void {
  expect(text).toMatch(/^\S.*\.$/s);
  expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|=>|\$\{/);
  expect(text).not.toMatch(/ {2}|\s[.,;:)]|\(\s|\(\)|[^.]\.\.(?!\.)|“”/);
  expect(text).not.toMatch(/\b(must|shall|should|ought|harus\w*|wajib|seharusnya|mesti)\b/i);
}

describe.each(all)('%s', (_, given) => {
  test.each(locales)('is one paragraph of its sentences, in %s', (locale) => {
    const said = methodsOf(given, locale);
    expect(said.text).toBe(said.sentences.map(({ text }) => text).join(' '));
    expect(said.locale).toBe(locale);
    expect(notPlain(said)).toEqual([]);
    expect(new Set(said.sources).size).toBe(said.sources.length);
    for (const { text } of said.sentences)
      checkText(text.replaceAll('is undefined, because', 'has no value, because'));
  });

  test('has the same sentences in both languages, each in other words', () => {
    expect(codesOf(given, 'id')).toEqual(codesOf(given, 'en'));
    const [english, indonesian] = [methodsOf(given, 'en'), methodsOf(given, 'id')];
    for (const [index, { text }] of english.sentences.entries())
      expect(indonesian.sentences[index]?.text).not.toBe(text);
  });

  test('tells of nothing that was not done', () => {
    const codes = new Set(codesOf(given));
    const { case: subject, agreement, sensitivity } = given.options ?? {};
    const scope = 'scope' in given.verdict ? given.verdict.scope : undefined;
    const isHistory = given.verdict.form === 'procedure';
    const assessed = codes.has('agreement') || codes.has('agreement-undefined');
    expect(assessed).toBe(agreement !== undefined);
    expect(codes.has('agreement-not-assessed')).toBe(agreement === undefined && !isHistory);
    expect(codes.has('sensitivity')).toBe(sensitivity !== undefined);
    expect(codes.has('sensitivity-not-assessed')).toBe(sensitivity === undefined && !isHistory);
    expect(codes.has('case')).toBe(subject !== undefined);
    expect(codes.has('case-not-given')).toBe(scope !== undefined && subject === undefined);
    expect(codes.has('levels-given')).toBe(scope === undefined && !isHistory);
  });
});

/** The ids of a framework that have a name which is another text. */
function idsWithNames(definition: Definition, verdict: Verdict, locale: Locale): string[] {
  const labels = labelsOf(definition, verdict, wordsOf('test', locale));
  return Object.keys(questionsOf(definition)).filter(
    (id) => /[-.]/.test(id) && !labels.indicator(id).includes(id),
  );
}

describe.each(definitions.map((definition) => [definition.id, definition] as const))(
  '%s',
  (id, definition) => {
    const verdictsOf = (subject: Case) =>
      Object.values(assess(subject, { frameworks: [definition] }).verdicts).flat() as Verdict[];

    test.each(locales)('every published case has its methods, by names and not by ids, in %s', (locale) => {
      for (const subject of publishedCases.values())
        for (const verdict of verdictsOf(subject)) {
          const { sentences, text } = toMethods(verdict, { locale, case: subject });
          for (const one of sentences) checkText(one.text);
          expect(text).toContain(`${id}, ${locale === 'en' ? 'version' : 'versi'} ${definition.version}`);
          const ours = sentences.filter(
            ({ code }) => code !== 'framework' && code !== 'case' && code !== 'sources',
          );
          for (const known of idsWithNames(definition, verdict, locale))
            for (const one of ours)
              expect(one.text).not.toMatch(
                new RegExp(`(?<![\\p{L}\\p{N}.-])${known.replaceAll('.', '\\.')}(?![\\p{L}\\p{N}-])`, 'u'),
              );
        }
    });
  },
);

describe('what was coded is counted', () => {
  const given = methodsCorpus['everything told'] as GivenMethods;
  // The guess at another's view, and the row of 2099, do not count.
  test.each([
    ['observations', 'The case holds 5 observations on the questions of this framework.'],
    ['coders', 'They were made by 2 coders.'],
    ['informants', '2 informants told what 2 of them rest on.'],
    ['methods', 'By method: interview (1), observation (1), and survey (1); 2 of them name none.'],
    ['dates', 'They are dated from 2015 to 3 February 2016; 3 of them are undated.'],
    ['sources', 'They rest on: A report (2016) (in full); lost; 3 of them name no source.'],
    ['scope', 'This looks only at what is dated up to 2020, or not dated.'],
    [
      'joining',
      'Observers who differ were joined by the weighted mean, with these weights by method: interview 2 and survey 0.5.',
    ],
    ['library', 'It was computed by the library kemitraan, version 0.1.0.'],
    [
      'sensitivity',
      'Under a stated design of 4096 replications (a Sobol’ sequence, shifted from seed 1), which varies the level of “balance” and “importance” (as coded, or one step up or down), the level of “synergy” (as coded, or one step up or down; where it is not known, drawn from between its bounds), the line between in and out (from 0.45 to 0.55), the weight of “a” (by up to 25 per cent to either side), the reading (Surakarta reading or strict reading), how groups are joined (the arithmetic mean or the geometric mean), how observers are joined (the whole span of what is said or the weighted mean), and how answers on “importance” are combined over partners (the lowest or the middle one), the outcome was the same in 87.5 per cent of them: a share under that design, and not a probability.',
    ],
  ])('%s', (code, text) => {
    expect(textOf(given, code)).toEqual([text]);
  });

  test('what was varied alone is named, and by how much', () => {
    const levels = {
      balance: 'mostly-out',
      importance: 'mostly-in',
      'mutual-benefit': 'in',
      complementarity: 'out',
    } as const;
    const verdict = classifyArchetype(levels);
    const said = (by: LevelsVaried<keyof typeof levels>['by']) => {
      const design = { seed: 1, replications: 8, vary: { levels: { by } } };
      const result = sensitivity(partnershipArchetypes, verdict, design);
      return textOf({ verdict, options: { sensitivity: result } }, 'sensitivity')[0];
    };
    expect(said('one-step')).toContain(
      'which varies the known levels (as coded, or one step up or down), the outcome',
    );
    expect(said({ balance: 0.2 })).toContain(
      'which varies the level of “balance” (by up to 0.2 to either side), the',
    );
    expect(said({ balance: 0.2 })).not.toContain('known levels');
  });

  test('of a score the cut is told, and many unknowns are counted', () => {
    const definition = frameworks['tjsl-award'];
    const verdict = scoreAward({ planning: 0.75, documents: 'in' });
    const held = (cut: { group?: 'planning'; atLeast: number } | undefined) => {
      const vary = { levels: { by: { planning: 0.2 } } } as const;
      const result = sensitivity(definition, verdict, {
        seed: 1,
        replications: 8,
        vary,
        ...(cut && { cut }),
      });
      return textOf({ verdict, options: { sensitivity: result } }, 'sensitivity')[0];
    };
    expect(held({ group: 'planning', atLeast: 0.6 })).toContain(
      'the score of “planning” stood the same way to the cut of 0.6 in ',
    );
    expect(held(undefined)).toContain('everything stood the same in ');
    const process = { verdict: auditMspPhases({ 'initiation.outline': 'in' }) };
    expect(textOf(process, 'coverage')[0]).toMatch(
      /^Answered: 1 of 24 questions\. Unknown: 23 of the questions\./,
    );
  });

  test('what is the library’s is not called ours in a paper of another', () => {
    for (const [, given] of all)
      for (const locale of locales)
        for (const code of ['basis', 'rule', 'scale', 'limits'])
          for (const text of textOf(given, code, locale)) expect(text).not.toMatch(/\b(ours?|we|kami)\b/);
    expect(textOf(methodsCorpus['everything told'] as GivenMethods, 'basis')).toEqual([
      'The model is adapted from its sources; the rule that assigns a case to it is that of the definition, and of none of its sources, and so is the meaning of every level: no threshold is taken from a source.',
    ]);
  });

  test('coders and informants are not named', () => {
    const { text } = methodsOf(methodsCorpus['told once'] as GivenMethods, 'en');
    expect(text).toContain('They were made by one coder. One informant told what one of them rests on.');
    expect(text).not.toMatch(/elder|pseudonym/);
  });

  test('on all published cases as by hand', () => {
    for (const subject of publishedCases.values()) {
      const verdict = classifyArchetype(subject);
      const rows = (subject.observations ?? []).filter(
        ({ indicator }) => indicator.split('.')[0] === 'partnership-archetypes',
      );
      const [text] = textOf({ verdict, options: { case: subject } }, 'observations');
      expect(text).toMatch(
        rows.length === 0 ? /^The case holds no / : new RegExp(`^The case holds ${rows.length} `),
      );
    }
  });
});

describe('agreement', () => {
  const said = (agreement: MethodsOptions['agreement'], locale: Locale = 'en') =>
    toMethods(classifyArchetype({}), { locale, ...(agreement && { agreement }) }).sentences.flatMap(
      ({ code, text }) => (code.startsWith('agreement') ? [text] : []),
    );

  test.each([
    [
      stated({ of: 'level' }),
      'Agreement between coders on the level where each found one: Krippendorff’s alpha (ordinal, Krippendorff 2011) = 0.815 (4 coders, 11 of 12 units; 95 per cent percentile bootstrap interval 0.600 to 0.913, by drawing units 1000 times from seed 7).',
    ],
    [
      stated({ interval: null }),
      'Agreement between coders: Krippendorff’s alpha (ordinal, Krippendorff 2011) = 0.815 (4 coders, 11 of 12 units; no draw of the units has a value, so that there is no interval).',
    ],
    [
      {
        statistic: 'cohen-kappa',
        weights: 'linear',
        value: null,
        reason: 'one-category',
        coders: 2,
        units: 1,
        pairableUnits: 1,
      } as const,
      'Agreement between coders: Cohen’s kappa (linear weights, Cohen 1960) is undefined, because one category alone was used.',
    ],
    [
      { statistic: 'cronbach-alpha', value: -0.00001, coders: 1, units: 9, pairableUnits: 8 } as const,
      'Consistency of the items: Cronbach’s alpha (Cronbach 1951) = -0.00001 (1 item, 8 of 9 respondents; no interval was computed).',
    ],
    [
      { statistic: 'my-own', value: 0.99999, coders: 2, units: 9, pairableUnits: 8 } as const,
      'Agreement between coders: my-own = 0.99999 (2 coders, 8 of 9 units; no interval was computed).',
    ],
  ])('is told as it is: %j', (given, text) => {
    expect(said([given])).toEqual([text]);
  });

  test('what the statistics themselves give is told', () => {
    const ratings = [
      ['in', 'in'],
      ['out', 'in'],
      ['out', 'out'],
    ];
    const alpha = krippendorffAlpha(ratings, {
      metric: 'nominal',
      resampling: { seed: 3, replications: 200 },
    });
    // By hand: 2 of 6 pairs disagree, 2 * 3 * 3 of 6 * 5 would by chance, and 1 - (2 / 6) / (18 / 30) is 4 / 9.
    expect(alpha.value).toBeCloseTo(4 / 9, 12);
    const [first, second] = said([alpha, cohenKappa([['in', 'in']])]);
    expect(first).toMatch(
      /= 0\.444 \(2 coders, 3 of 3 units; 95 per cent percentile bootstrap interval .* from seed 3.*not to be relied on\)\.$/,
    );
    expect(second).toMatch(/ is undefined, because one category alone was used\.$/);
    expect(said([alpha], 'id')[0]).toContain('= 0,444 (2 pengode');
  });

  test('no word says how good it is', () => {
    for (const locale of locales)
      expect(said(everyAgreement, locale).join(' ')).not.toMatch(
        /\b(good|poor|fair|moderate|substantial|excellent|perfect|slight|acceptable|baik|buruk|cukup baik|sedang|sempurna|memadai)\b/i,
      );
  });

  test('each statistic that has an author is among the sources', () => {
    const { sources } = toMethods(classifyArchetype({}), { locale: 'en', agreement: everyAgreement });
    for (const author of [
      'Krippendorff',
      'Cohen',
      'Fleiss',
      'Gwet',
      'Brennan',
      'Shrout',
      'Cronbach',
      'Ragin',
      'Kvist',
    ])
      expect(sources.filter((one) => one.startsWith(author)).length).toBeGreaterThan(0);
  });
});

test('the fewest answers are those of the flip set, by their names', () => {
  const verdict = classifyArchetype({
    balance: 'out',
    importance: 'in',
    'mutual-benefit': 'in',
    complementarity: 'out',
  });
  const [first] = flipSet(partnershipArchetypes, verdict).levels;
  expect(first?.indicators).toEqual(['balance']);
  expect(textOf({ verdict }, 'flip-set')).toEqual([
    'For any status to be another, at least one known answer would have to be otherwise, such as “balance”.',
  ]);
  expect(textOf({ verdict }, 'margin')).toEqual(
    [explain(verdict, { locale: 'en' }).changes.find((one) => one.includes('nearest'))].filter(Boolean),
  );
});

test.each([
  [0.8154, 3, '0,815'],
  [1, 3, '1,000'],
  [0.99996, 3, '0,99996'],
  [0.0001, 3, '0,0001'],
  [0, 3, '0,000'],
  [-0.00001, 3, '-0,00001'],
  [-1, 3, '-1,000'],
  [1e-12, 3, '1e-12'],
])('%d with at least %i decimals is %s', (value, digits, text) => {
  expect(decimals(value, digits, ',')).toBe(text);
});

test.each([
  [0.95, '95'],
  [0.999, '99.9'],
  [1, '100'],
  [0.9999999, '99.99999'],
  [0, '0'],
  [0.0000001, '0.00001'],
  [0.875, '87.5'],
])('a share of %d is %s per cent', (share, text) => {
  expect(perCent(share, '.')).toBe(text);
});

describe('toMethods does not take', () => {
  const verdict = classifyArchetype(told);
  const good = { locale: 'en', case: told } as const;
  const sensitivity = { design: { seed: 1 }, holds: { share: 0.5, replications: 8 } };
  test.each([
    ['an option that there is none of', { ...good, robustness: true }, 'unknown-option'],
    ['a language that there is none of', { ...good, locale: 'fr' }, 'unknown-locale'],
    ['another case', { ...good, case: { ...told, id: 'other' } }, 'verdict-mismatch'],
    ['a case that is none', { ...good, case: { id: 'a' } }, 'invalid-case'],
    ['another definition', { ...good, definition: frameworks['power-layout'] }, 'verdict-mismatch'],
    ['a definition that is none', { ...good, definition: 'own' }, 'invalid-definition'],
    ['agreement that is no list', { ...good, agreement: stated({}) }, 'invalid-input'],
    ['a coefficient alone', { ...good, agreement: [0.8] }, 'invalid-input'],
    ['a value that is no number', { ...good, agreement: [stated({ value: Number.NaN })] }, 'invalid-input'],
    ['no value, and no reason', { ...good, agreement: [stated({ value: null })] }, 'invalid-input'],
    [
      'an interval without a seed',
      { ...good, agreement: [stated({ interval: { lo: 0, hi: 1 } as never })] },
      'invalid-input',
    ],
    ['what agreement is not of', { ...good, agreement: [stated({ of: 'mood' as never })] }, 'invalid-input'],
    ['a joining that there is none of', { ...good, joining: 'mean' }, 'unknown-rule'],
    ['weights of no use', { ...good, joining: { rule: 'median', weights: { a: 1 } } }, 'unknown-option'],
    ['weights without a rule', { ...good, joining: 'weighted' }, 'unknown-option'],
    [
      'weights by nothing',
      { ...good, joining: { rule: 'weighted', by: 'mood', weights: { a: 1 } } },
      'unknown-option',
    ],
    [
      'weights that are all 0',
      { ...good, joining: { rule: 'weighted', by: 'coder', weights: { a: 0 } } },
      'invalid-weights',
    ],
    [
      'a weight below 0',
      { ...good, joining: { rule: 'weighted', by: 'coder', weights: { a: -1, b: 1 } } },
      'invalid-weights',
    ],
    [
      'a share above 1',
      { ...good, sensitivity: { ...sensitivity, holds: { share: 87, replications: 8 } } },
      'invalid-input',
    ],
    [
      'no replications',
      { ...good, sensitivity: { ...sensitivity, holds: { share: 1, replications: 0 } } },
      'invalid-input',
    ],
    [
      'an amount that is none',
      { ...good, sensitivity: { ...sensitivity, varied: [{ factor: 'levels.balance', by: 'much' }] } },
      'invalid-input',
    ],
    [
      'nothing to choose among',
      { ...good, sensitivity: { ...sensitivity, varied: [{ factor: 'reading', among: [] }] } },
      'invalid-input',
    ],
    ['what is held that is no list', { ...good, sensitivity: { ...sensitivity, held: {} } }, 'invalid-input'],
    [
      'a cut that is none',
      { ...good, sensitivity: { ...sensitivity, design: { seed: 1, cut: { atLeast: 2 } } } },
      'invalid-input',
    ],
    ['a sensitivity without a seed', { ...good, sensitivity: { holds: sensitivity.holds } }, 'invalid-input'],
    [
      'a sensitivity of another framework',
      { ...good, sensitivity: { ...sensitivity, framework: { id: 'power-layout', version: '1.0.0' } } },
      'verdict-mismatch',
    ],
    ['a blank version', { ...good, libraryVersion: ' ' }, 'invalid-input'],
  ])('%s', (_, options, code) => {
    expect(thrownBy(() => toMethods(verdict, options as never)).code).toBe(code);
  });

  test.each([
    ['nothing', undefined, 'unknown-framework'],
    [
      'a verdict of no framework',
      { ...verdict, framework: { id: 'none', version: '1.0.0' } },
      'unknown-framework',
    ],
    ['a damaged one', { ...verdict, memberships: undefined }, 'verdict-mismatch'],
    [
      'one whose reasons are damaged',
      { ...verdict, reasons: [{ code: 'binding-parties' }] },
      'invalid-input',
    ],
  ])('for a verdict %s', (_, given, code) => {
    expect(thrownBy(() => toMethods(given as never, { locale: 'en' })).code).toBe(code);
  });

  test.each(['agreement', 'joining', 'sensitivity'])('%s of a history', (option) => {
    const options = {
      locale: 'en',
      definition: wellProcedure,
      [option]: { agreement: [], joining: 'hull', sensitivity }[option],
    };
    expect(thrownBy(() => toMethods(wellVerdicts.few, options as never)).code).toBe('invalid-input');
  });
});
