import { afterEach, describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import { type Locale, locales } from '../../src/core/locale.js';
import { explainCoorientation } from '../../src/explain/coorientation.js';
import { coorientationSentences } from '../../src/explain/coorientation-sentences.js';
import { coorientation } from '../../src/frameworks/coorientation/coorientation.js';
import type { Coorientation } from '../../src/frameworks/coorientation/result.js';
import { thrownBy } from '../core/thrown-by.js';
import { notPlain } from '../forms/plain-json.js';
import { guess, own, published, viewCase } from '../frameworks/coorient-case.js';
import { leavesOf, tracked } from './texts.js';

type Rows = Parameters<typeof viewCase>[0];

const said = (rows: Rows, locale: Locale = 'en', parties?: readonly string[]) => {
  const subject = viewCase(rows, parties);
  return explainCoorientation(coorientation(subject), { locale, case: subject });
};
const firstPair = (rows: Rows, locale?: Locale) => said(rows, locale).topics[0]?.pairs[0]?.text;

const all = (a: 'in' | 'out', aOfB: 'in' | 'out', b: 'in' | 'out', bOfA: 'in' | 'out') => [
  own('a', a),
  guess('a', 'b', aOfB),
  own('b', b),
  guess('b', 'a', bOfA),
];

test.each([
  [
    all('in', 'in', 'out', 'in'),
    'On “balance”, between A and B: A thinks that they agree, but they do not (false consensus); B thinks that they disagree, and they do (true dissensus).',
    'Mengenai “keseimbangan”, antara A dan B: A merasa keduanya sependapat, padahal tidak (konsensus keliru); B merasa keduanya tidak sependapat, dan memang tidak sependapat (disensus sejati).',
  ],
  [
    all('out', 'in', 'out', 'in'),
    'On “balance”, between A and B: both think that they disagree, but they do not (false conflict).',
    'Mengenai “keseimbangan”, antara A dan B: keduanya merasa tidak sependapat, padahal sependapat (konflik keliru).',
  ],
  [
    [own('a', 'in'), own('b', 'in')],
    'On “balance”, between A and B: they agree; as either of them sees it, this may be true consensus or false conflict.',
    'Mengenai “keseimbangan”, antara A dan B: keduanya sependapat; dari sudut pandang masing-masing, kemungkinannya konsensus sejati atau konflik keliru.',
  ],
  [
    [guess('a', 'b', 'in'), own('b', 'out')],
    'On “balance”, between A and B: whether they agree cannot be told; as A sees it, this may be false consensus or false conflict; A guesses the view of B wrongly; as B sees it, any of the four states is possible.',
    'Mengenai “keseimbangan”, antara A dan B: belum dapat dipastikan apakah keduanya sependapat; dari sudut pandang A, kemungkinannya konsensus keliru atau konflik keliru; dugaan A tentang pandangan B keliru; dari sudut pandang B, keempat keadaan masih mungkin.',
  ],
  [
    [own('a', 'in'), own('b', 'not-applicable')],
    'On “balance”, between A and B: for at least one of them the question does not arise.',
    'Mengenai “keseimbangan”, antara A dan B: pertanyaannya tidak berlaku setidaknya bagi salah satu dari keduanya.',
  ],
  [
    [own('a', 'in'), own('b', 'out'), guess('a', 'b', 'not-applicable')],
    'On “balance”, between A and B: they disagree; A thinks that for the other the question does not arise; as B sees it, this may be true dissensus or false consensus.',
    'Mengenai “keseimbangan”, antara A dan B: keduanya tidak sependapat; A menduga pertanyaannya tidak berlaku bagi pihak lainnya; dari sudut pandang B, kemungkinannya disensus sejati atau konsensus keliru.',
  ],
])('%j', (rows, en, id) => {
  expect([firstPair(rows), firstPair(rows, 'id')]).toEqual([en, id]);
});

test.each(locales)('the state is named of each side, and is that of the table, in %s', (locale) => {
  const { states } = coorientationSentences[locale];
  for (const [mine, guessed, theirs, state] of published) {
    // The other side guesses nothing, so that only one state is certain.
    const text = firstPair([own('a', mine), guess('a', 'b', guessed), own('b', theirs)], locale) ?? '';
    const [certain = ''] = text.slice(text.indexOf(': ') + 2).split('; ');
    expect(Object.values(states).filter((name) => certain.includes(`(${name})`))).toEqual([states[state]]);
  }
});

describe('a topic', () => {
  test('is named with whom it is about and in which management function', () => {
    const more = { about: ['a', 'b'], function: 'planning' } as const;
    const rows = [own('a', 'in', more)];
    expect(said(rows).topics).toEqual([
      {
        indicator: 'partnership-archetypes.balance',
        label: '“balance” (A and B; planning)',
        pairs: [],
        note: 'On “balance” (A and B; planning) no two parties have views to compare.',
      },
    ]);
    expect(said(rows, 'id').topics[0]?.label).toBe('“keseimbangan” (A dan B; perencanaan)');
  });

  test.each([
    ['partnership-archetypes.mutual-benefit.gains', '“gains a benefit”'],
    ['two-pillar-prerequisites.a.reg1', undefined],
    ['own.thing', '“own.thing”'],
    ['partnership-archetypes.thing', '“thing”'],
    ['regulations.thing', '“regulations.thing”'],
  ])('%s', (indicator, label) => {
    const name = said([own('a', 'in', { indicator })]).topics[0]?.label;
    if (label) expect(name).toBe(label);
    else expect(name).not.toContain(indicator);
  });
});

test('how many sides are in which state', () => {
  expect(said([...all('in', 'in', 'out', 'in'), own('c', 'in')]).summary).toBe(
    'Of 6 sides compared (each is how one party sees another): true dissensus (1), false consensus (1), not determined (4).',
  );
  expect(said([]).summary).toBe('There are no views of two parties to compare.');
  expect(said([], 'id').summary).toBe('Tidak ada pandangan dua pihak yang dapat dibandingkan.');
});

test.each([
  [
    'en',
    'Ask A and B about “understanding”: on “balance”, A thinks that it agrees with B, but it does not. This is a question, not evidence: it moves no membership.',
  ],
  [
    'id',
    'Tanyakan kepada A dan B tentang “pemahaman”: mengenai “keseimbangan”, A merasa sependapat dengan B, padahal tidak. Ini pertanyaan, bukan bukti: tidak ada keanggotaan yang berubah karenanya.',
  ],
] as const)(
  'a false consensus is a question about understanding that moves nothing, in %s',
  (locale, text) => {
    expect(said(all('in', 'in', 'out', 'in'), locale).questions).toEqual([{ id: 'understanding', text }]);
  },
);

test('of many parties in a question the first are named', () => {
  const parties = Array.from({ length: 13 }, (_, index) => `p${index}`);
  const { questions } = said(
    parties.map((id) => own(id, 'in')),
    'en',
    parties,
  );
  expect(questions[0]?.text).toBe(
    'Ask P0 which view on “balance” it takes P1, P2, P3, P4, P5, P6, P7, P8, P9, P10 and 2 more to hold.',
  );
});

test('without the case parties are called by their ids, and up to when rows count is told', () => {
  const result = coorientation(viewCase([own('a', 'in'), own('b', 'in')]), { asOf: '2015' });
  const told = explainCoorientation(result, { locale: 'en' });
  expect(told.topics[0]?.pairs[0]?.text).toContain('between a and b');
  expect(told.scope).toContain('2015');
  expect(notPlain(told)).toEqual([]);
});

/** Rows that between them make every sentence be said. */
const everything: Rows[] = [
  [],
  [own('a', 'in')],
  ...(['in', 'out'] as const).flatMap((a) =>
    (['in', 'out'] as const).flatMap((b) => [
      all(a, b, 'in', 'in'),
      all(a, b, 'in', 'out'),
      all(a, b, 'out', 'in'),
    ]),
  ),
  [own('a', 'in'), guess('a', 'b', 'in')],
  [guess('a', 'b', 'in'), own('b', 'in')],
  [guess('a', 'b', 'in'), own('b', 'out')],
  [own('a', 'in'), own('b', 'out')],
  [own('a', 'in'), own('b', 'not-applicable')],
  [own('a', 0.5), own('b', 'in'), guess('a', 'b', 'not-applicable')],
  [own('a', 'in'), own('b', 'in'), guess('a', 'b', 0.5)],
];
const originals = { ...coorientationSentences };

afterEach(() => {
  for (const locale of locales) Reflect.set(coorientationSentences, locale, originals[locale]);
});

test.each(locales)('no sentence is dead, in %s', (locale) => {
  const used = new Set<string>();
  Reflect.set(
    coorientationSentences,
    locale,
    tracked(originals[locale], (path) => used.add(path)),
  );
  for (const rows of everything) said(rows, locale);
  expect(leavesOf(originals[locale]).filter((path) => !used.has(path))).toEqual([]);
});

describe('a mistake of the caller', () => {
  const subject = viewCase(all('in', 'in', 'out', 'in'));
  const result = coorientation(subject);
  const [topic] = result.topics;
  const [pair] = topic?.pairs ?? [];
  const [question] = result.questions;
  const withPair = (more: object) => ({ ...result, topics: [{ ...topic, pairs: [{ ...pair, ...more }] }] });
  const withQuestion = (more: object) => ({ ...result, questions: [{ ...question, ...more }] });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a case', subject],
    ['a day that is none', { ...result, asOf: '2015-13' }],
    ['topics that are no list', { ...result, topics: {} }],
    ['a topic without pairs', { ...result, topics: [{ indicator: 'own.x' }] }],
    ['a topic of no indicator', { ...result, topics: [{ ...topic, indicator: 3 }] }],
    ['another management function', { ...result, topics: [{ ...topic, function: 'dancing' }] }],
    ['one party', withPair({ parties: ['a'] })],
    ['another state', withPair({ joint: 'peace' })],
    ['another agreement', withPair({ agreement: 'yes' })],
    ['no perspectives', withPair({ perspectives: [] })],
    [
      'a perspective without a state',
      withPair({ perspectives: pair?.perspectives.map((one) => ({ ...one, state: 1 })) }),
    ],
    ['another kind', withQuestion({ kind: 'gossip' })],
    ['nobody to ask', withQuestion({ party: null })],
    ['no topic', withQuestion({ topic: null })],
    ['no indicator', withQuestion({ indicator: undefined })],
  ])('%s', (_, value) => {
    const error = thrownBy(() => explainCoorientation(value as Coorientation, { locale: 'en' }));
    expect(error).toMatchObject({
      code: 'invalid-input',
      parameter: 'result',
      function: 'explainCoorientation',
    });
  });

  test.each<[string, object, string]>([
    ['another language', { locale: 'nl' }, 'unknown-locale'],
    ['an option', { locale: 'en', definition: {} }, 'unknown-option'],
    ['another case', { locale: 'en', case: { ...subject, id: 'other' } }, 'verdict-mismatch'],
    ['no case', { locale: 'en', case: {} as Case }, 'invalid-case'],
  ])('%s', (_, options, code) => {
    expect(thrownBy(() => explainCoorientation(result, options as { locale: Locale })).code).toBe(code);
  });
});
