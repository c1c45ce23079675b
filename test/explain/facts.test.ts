import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import { type Locale, locales } from '../../src/core/locale.js';
import { explain } from '../../src/explain/explain.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { toMarkdown } from '../../src/render/to-markdown.js';
import { at, caseOf, judged } from './made-case.js';

const names = {
  en: {
    contributions: 'contributions',
    benefits: 'benefits',
    activities: 'activities',
    dependencies: 'dependencies',
    balance: 'balance',
    'mutual-benefit': 'mutual benefit',
    independence: 'independence',
    complete: 'complete',
    and: 'and',
  },
  id: {
    contributions: 'kontribusi',
    benefits: 'manfaat',
    activities: 'kegiatan',
    dependencies: 'ketergantungan',
    balance: 'keseimbangan',
    'mutual-benefit': 'manfaat timbal balik',
    independence: 'kemandirian',
    complete: 'lengkap',
    and: 'dan',
  },
} as const;

/** The village neither gives nor acts, and the mill, which does, depends on it. */
const idle = caseOf([], {
  contributions: [{ by: 'mill-b', resource: 'funds' }],
  activities: [{ subject: 'Milling', by: ['mill-b'] }],
  dependencies: [{ of: 'mill-b', on: 'village-a', kind: 'technical', ...at('p. 12') }],
  complete: ['contributions', 'activities', 'dependencies'],
});

/** Each gives and gains; what one gives is told in a note. */
const exchanged = caseOf([judged('importance', { level: 'in' })], {
  contributions: [
    { by: 'village-a', resource: 'land', ...at('p. 13') },
    { by: 'mill-b', resource: 'people', note: 'Two millers came' },
  ],
  benefits: [
    { to: 'village-a', kind: 'service', description: 'Cheaper milling', ...at('p. 14') },
    { to: 'mill-b', kind: 'access' },
  ],
  complete: ['contributions', 'benefits'],
});

const explained = (subject: Case, locale: Locale) =>
  explain(classifyArchetype(subject), { locale, case: subject });

/** The sentences on what was read off lists, and what is said under each type. */
function said(subject: Case, locale: Locale) {
  const { reasons } = explained(subject, locale);
  return {
    derived: reasons.filter(({ id }) => id === 'derived-from-facts').map(({ text }) => text),
    evidence: (type: string) => reasons.find(({ text }) => text.startsWith(type))?.evidence,
  };
}

describe.each(locales)('in %s', (locale) => {
  const word = names[locale];
  const type = {
    en: { mutualism: 'mutualism', conjugation: 'conjugation', pseudo: 'pseudo' },
    id: {
      mutualism: 'kemitraan mutualistik',
      conjugation: 'kemitraan konjugasi',
      pseudo: 'kemitraan semu',
    },
  }[locale];

  test('what was read off facts is said of each indicator, with its lists', () => {
    const [balance, independence, ...others] = said(idle, locale).derived;
    expect(others).toEqual([]);
    expect(balance).toContain(`“${word.balance}”`);
    expect(balance).toContain(`${word.contributions} ${word.and} ${word.activities}`);
    expect(independence).toContain(`“${word.independence}”`);
    expect(independence).toContain(`${word.dependencies} ${word.and} ${word.activities}`);
    for (const text of [balance, independence]) expect(text).toContain(word.complete);
  });

  test('the number of rows is said, and that it is none', () => {
    const [balance, independence] = said(idle, locale).derived;
    expect(balance).toMatch({ en: /by what is not in/, id: /tidak tercantum/ }[locale]);
    expect(independence).toMatch({ en: /\b1 row that counts\b/, id: /\b1 baris\b/ }[locale]);
    const [mutual, ...others] = said(exchanged, locale).derived;
    expect(others).toEqual([]);
    expect(mutual).toContain(`${word.contributions} ${word.and} ${word.benefits}`);
    expect(mutual).toMatch({ en: /\b4 rows that count\b/, id: /\b4 baris\b/ }[locale]);
  });

  test('a type names the rows that it rests on: the list, whom it is about, and the place', () => {
    expect(said(exchanged, locale).evidence(type.mutualism)).toEqual(
      expect.arrayContaining([
        `${word.contributions}: Desa Sukamaju (field-report: p. 13)`,
        'Two millers came',
        `${word.benefits}: Cheaper milling (field-report: p. 14)`,
        `${word.benefits}: PT Padi`,
      ]),
    );
    expect(said(idle, locale).evidence(type.conjugation)).toEqual([
      `${word.dependencies}: PT Padi ${{ en: 'depends on', id: 'bergantung pada' }[locale]} Desa Sukamaju (field-report: p. 12)`,
    ]);
    expect(said(idle, locale).evidence(type.pseudo)).toEqual([]);
  });

  test('the report has all of it', () => {
    for (const subject of [idle, exchanged]) {
      const report = toMarkdown(classifyArchetype(subject), { locale, case: subject });
      for (const text of said(subject, locale).derived) expect(report).toContain(`- ${text}`);
    }
    const report = toMarkdown(classifyArchetype(exchanged), { locale, case: exchanged });
    expect(report).toContain(`  - ${word.contributions}: Desa Sukamaju (field-report: p. 13)`);
    expect(report).toContain('  - Two millers came');
    expect(report).toContain(`  - ${word.benefits}: PT Padi`);
  });

  test('without the case the lists are named still, and no row is', () => {
    const { reasons } = explain(classifyArchetype(exchanged), { locale });
    const derived = reasons.filter(({ id }) => id === 'derived-from-facts');
    expect(derived.map(({ text }) => text)).toEqual(said(exchanged, locale).derived);
    expect(reasons.flatMap(({ evidence }) => evidence)).toEqual([]);
  });

  test('that the judged level was used against the facts is said, and no fact is named for it', () => {
    const subject: Case = {
      ...exchanged,
      observations: [judged('mutual-benefit', { level: 'out', ...at('p. 15') })],
    };
    const { reasons } = explained(subject, locale);
    const found = reasons.filter(({ id }) => id === 'judged-derived').map(({ text }) => text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(word['mutual-benefit']);
    expect(reasons.map(({ id }) => id)).not.toContain('derived-from-facts');
    const { evidence = [] } = reasons.find(({ text }) => text.startsWith(type.mutualism)) ?? {};
    expect(evidence).toHaveLength(1);
    expect(evidence[0]).toContain('p. 15');
  });

  test('where nothing was read off facts nothing of it is said', () => {
    const { complete, ...incomplete } = exchanged;
    expect(complete).toBeDefined();
    expect(said(incomplete, locale).derived).toEqual([]);
    const report = toMarkdown(classifyArchetype(incomplete), { locale, case: incomplete });
    expect(report).not.toContain('Two millers came');
  });

  test('what a row says is text, never Markdown', () => {
    const hostile: Case = {
      ...exchanged,
      benefits: [
        { to: 'village-a', kind: 'service', description: '**all** [of it](javascript:x)\n# Proven' },
        { to: 'mill-b', kind: 'access' },
      ],
    };
    const report = toMarkdown(classifyArchetype(hostile), { locale, case: hostile });
    expect(report).not.toContain('**all**');
    expect(report).not.toMatch(/(?<!\\)\]\(javascript/);
    expect(report).not.toMatch(/^# Proven/m);
    expect(report).toContain('Proven');
  });
});

test('of many rows five are told, and the others counted', () => {
  const many: Case = {
    ...exchanged,
    contributions: Array.from({ length: 4 }, (_, index) => ({
      by: index % 2 ? 'mill-b' : 'village-a',
      resource: 'people' as const,
      id: `gift-${index}`,
      note: `Gift ${index}`,
    })),
  };
  const { evidence = [] } =
    explained(many, 'en').reasons.find(({ text }) => text.startsWith('mutualism')) ?? {};
  expect(evidence).toHaveLength(6);
  expect(evidence.at(-1)).toBe('and 2 more');
});
