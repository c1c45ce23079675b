import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/core/locale.js';
import { dictionaries } from '../../src/explain/dictionaries.js';
import { explain } from '../../src/explain/explain.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { validatePreconditions } from '../../src/frameworks/partnership-preconditions/validate.js';

const negation = { en: /\b(not|out)\b/, id: /\b(tidak|bukan)\b/ };

describe.each(locales)('in %s', (locale) => {
  const { status, findingOutcome, levelNames, sides } = dictionaries[locale];

  test('what is denied is denied in words, and what is not is not', () => {
    for (const word of [
      status.excluded,
      findingOutcome.failed,
      levelNames.out,
      levelNames['mostly-out'],
      sides.out,
    ]) {
      expect(word).toMatch(negation[locale]);
    }
    for (const word of [
      status.certain,
      findingOutcome.passed,
      levelNames.in,
      levelNames['mostly-in'],
      sides.in,
    ]) {
      expect(word).not.toMatch(negation[locale]);
    }
  });

  test('words that stand for different things differ', () => {
    for (const table of [status, findingOutcome, levelNames, sides]) {
      const words: readonly string[] = Object.values(table);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  test('a level that leans one way is named after the one that is all the way there', () => {
    expect(levelNames['mostly-in']).toContain(levelNames.in);
    expect(levelNames['mostly-out']).toContain(levelNames.out);
  });
});

const said = (locale: Locale) => ({
  findings: explain(
    validatePreconditions({ 'two-parties': 'in', agreement: 'out', 'mutual-need': 'not-applicable' }),
    {
      locale,
    },
  ),
  type: explain(classifyArchetype({ balance: 'mostly-out', importance: 'out', complementarity: 'out' }), {
    locale,
  }),
});

// Whole sentences, because these are what a reader takes away.
test('the findings are counted one by one', () => {
  expect(said('en').findings.summary).toBe(
    'Of 4 rules: 1 met, 1 not met, 1 that cannot be told, 1 not applicable. Not met: an agreement.',
  );
  expect(said('id').findings.summary).toBe(
    'Dari 4 aturan: 1 terpenuhi, 1 tidak terpenuhi, 1 belum dapat dipastikan, 1 tidak berlaku. Tidak terpenuhi: kesepakatan.',
  );
  expect(said('en').findings.table.rows.map((row) => row[1])).toEqual([
    'met',
    'cannot tell',
    'not met',
    'not applicable',
  ]);
});

test('why a type is in or out is told with the level that decided', () => {
  expect(
    said('en')
      .type.reasons.slice(0, 2)
      .map(({ text }) => text),
  ).toEqual([
    'pseudo partnership: in, because balance is mostly out.',
    'mutualism partnership: out, because importance is out.',
  ]);
  expect(
    said('id')
      .type.reasons.slice(0, 2)
      .map(({ text }) => text),
  ).toEqual([
    'kemitraan semu: termasuk, karena keseimbangan cenderung tidak terpenuhi.',
    'kemitraan mutualistik: tidak termasuk, karena arti penting tidak terpenuhi.',
  ]);
});

test('who speaks for the model and who for the rule is told apart', () => {
  const basis = dictionaries.en.basis('published', 'ours', 'all');
  expect(basis).toMatch(/^The model is as published; the rule that assigns a case to it is ours\b/);
  expect(dictionaries.id.basis('adapted', 'ours', 'all')).toMatch(
    /^Model ini diadaptasi dari sumbernya; aturan yang menempatkan kasus di dalamnya merupakan ketentuan kami\b/,
  );
});

test('levels that only together change a type are said to do so together, each alone by itself', () => {
  const together = explain(classifyArchetype({ complementarity: 'out', independence: 'out' }), {
    locale: 'en',
  });
  expect(together.changes[0]).toContain('complementarity and independence');
  expect(together.changes[0]).toContain('all together');
  const alone = explain(classifyArchetype({ balance: 'out' }), { locale: 'en' });
  expect(alone.changes[0]).toContain('by itself');
});
