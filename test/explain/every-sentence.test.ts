import { afterEach, describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/core/locale.js';
import { dictionaries } from '../../src/explain/dictionaries.js';
import { en } from '../../src/explain/en.js';
import { explain } from '../../src/explain/explain.js';
import { explainEntry } from '../../src/explain/explain-entry.js';
import { id } from '../../src/explain/id.js';
import { governmentCsrPolicyTypes } from '../../src/frameworks/government-csr-policy-types/definition.js';
import { innovationDiscontinuityCauses } from '../../src/frameworks/innovation-discontinuity-causes/definition.js';
import { innovationIndexContext } from '../../src/frameworks/innovation-index-context/definition.js';
import { twoPillarModel } from '../../src/frameworks/two-pillar-model/definition.js';
import { toMarkdown } from '../../src/render/to-markdown.js';
import { toMermaid } from '../../src/render/to-mermaid.js';
import { corpus, type Given } from './corpus.js';
import { groups, ward } from './phases.js';
import { village, villageByTwo } from './pillars.js';
import { leavesOf, textsOf, tracked } from './texts.js';

const all = Object.values(corpus);
const verdicts = all.map(({ verdict }) => verdict);
const typologies = verdicts.filter((one) => one.form === 'typology');
const findings = verdicts.filter((one) => 'findings' in one);
const sorted = (items: Iterable<string>) => [...new Set(items)].sort();
/** One entry of each kind of speaker. */
const entries = (locale: Locale) => [
  explainEntry(innovationIndexContext, 'bandung.gap', { locale }),
  explainEntry(innovationDiscontinuityCauses, 'centralised-policy', { locale }),
  explainEntry(governmentCsrPolicyTypes, 'mandating', { locale }),
];
const reports = (locale: Locale) => [
  ...entries(locale).map((entry) => textsOf(entry).join('\n')),
  ...all.map(({ verdict, options }) => toMarkdown(verdict, { ...options, locale })),
  toMarkdown(groups, { case: ward, locale }),
  toMermaid(twoPillarModel, { locale, verdict: villageByTwo, case: village }),
];

afterEach(() => {
  Reflect.set(dictionaries, 'en', en);
  Reflect.set(dictionaries, 'id', id);
});

// Names of lists that no framework reads facts from yet.
const unsaid = ['decisions'].map((list) => `lists.${list}`);

test.each(locales)(
  'no sentence of the dictionary is dead: real verdicts make it say each, in %s',
  (locale) => {
    const said = new Set<string>();
    Reflect.set(
      dictionaries,
      locale,
      tracked(dictionaries[locale], (path) => said.add(path)),
    );
    reports(locale);
    expect(
      leavesOf({ en, id }[locale])
        .filter((path) => !said.has(path))
        .sort(),
    ).toEqual(unsaid.sort());
  },
);

describe('the verdicts here hold every code', () => {
  test('of the reasons, of every form', () => {
    const codes = verdicts.flatMap((one) => one.reasons.map(({ code }) => code));
    expect(sorted(codes)).toEqual(sorted(Object.keys(en.reasons)));
  });

  test('of outcomes, statuses, findings and disagreements', () => {
    expect(sorted(typologies.map(({ outcome }) => outcome.kind))).toEqual([
      'dominant',
      'hybrid',
      'none',
      'undetermined',
    ]);
    expect(sorted(typologies.flatMap(({ status }) => Object.values(status)))).toEqual(
      sorted(Object.keys(en.status)),
    );
    const outcomes = findings.flatMap((one) => one.findings.map(({ outcome }) => outcome));
    expect(sorted(outcomes)).toEqual(sorted(Object.keys(en.findingOutcome)));
    for (const form of [typologies, findings]) {
      const kinds = form.flatMap(({ disagreements }) => disagreements.map(({ kind }) => kind));
      expect(sorted(kinds)).toEqual(sorted(Object.keys(en.disagreement)));
    }
  });

  test('and the Indonesian dictionary has the same paths as the English one', () => {
    expect(leavesOf(id)).toEqual(leavesOf(en));
  });
});

/** Every reason of a verdict is said, in the order of the verdict, and nothing else. */
function reasonCodes({ verdict }: Given): string[] {
  return [...verdict.reasons.map(({ code }) => code), ...verdict.disagreements.map(({ kind }) => kind)];
}

describe.each(Object.entries(corpus))('%s', (_, given) => {
  const said = (locale: Locale) => explain(given.verdict, { ...given.options, locale });

  test.each(locales)('says each reason and disagreement once, in order, in %s', (locale) => {
    expect(said(locale).reasons.map((reason) => reason.id)).toEqual(reasonCodes(given));
  });

  test.each(locales)('has no blank text and no trace of a value that is none, in %s', (locale) => {
    const { table, ...rest } = said(locale);
    for (const text of textsOf(rest)) expect(text).toMatch(/\S/);
    for (const text of textsOf({ table, rest })) {
      expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|=>|\$\{/);
      expect(text).not.toMatch(/ {2}|\s[.,;:)]|\(\s|\(\)|\.\.|^\s|\s$/);
    }
  });

  test('is said otherwise in Indonesian than in English', () => {
    const [english, indonesian] = [said('en'), said('id')];
    expect(english.summary).not.toBe(indonesian.summary);
    expect(english.coverage).not.toBe(indonesian.coverage);
    expect(english.basis).not.toBe(indonesian.basis);
    expect(english.table.head).not.toEqual(indonesian.table.head);
    for (const part of ['reasons', 'readings', 'questions'] as const) {
      const theirs = indonesian[part].map(({ text }) => text);
      for (const [index, { text }] of english[part].entries()) expect(text).not.toBe(theirs[index]);
      expect(english[part].length).toBe(theirs.length);
    }
    expect(english.changes.length).toBe(indonesian.changes.length);
    for (const [index, text] of english.changes.entries()) expect(text).not.toBe(indonesian.changes[index]);
    for (const [index, text] of english.limits.entries()) expect(text).not.toBe(indonesian.limits[index]);
  });
});
