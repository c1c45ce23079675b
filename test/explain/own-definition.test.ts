import { describe, expect, test } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import { classify } from '../../src/forms/classify.js';
import { evaluateRules } from '../../src/forms/findings/evaluate.js';
import type { PropositionsDefinition } from '../../src/forms/propositions/definition.js';
import { defineTypology } from '../../src/forms/typology/define.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { partnershipArchetypes } from '../../src/frameworks/partnership-archetypes/definition.js';
import { partnershipPreconditions } from '../../src/frameworks/partnership-preconditions/definition.js';
import { validatePreconditions } from '../../src/frameworks/partnership-preconditions/validate.js';
import { thrownBy } from '../core/thrown-by.js';
import { readable } from './texts.js';

const own = { basis: 'ours', source: [{ text: 'lan', locator: 'p. 3' }] } as const;
const word = (text: string) => ({ en: `${text} in English`, id: `${text} dalam bahasa Indonesia` });
const asked = (text: string) => ({
  label: word(text),
  question: word(`${text}?`),
  rubric: { in: word('in'), 'mostly-in': word('more in'), 'mostly-out': word('more out'), out: word('out') },
});

const networks = defineTypology({
  form: 'typology',
  id: 'network-types',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: own.source,
  attributes: {
    'well-knit': { asks: 'relation', rubric: 'ours', ...own },
    'led-by-one': { asks: 'relation', rubric: 'ours', ...own },
  },
  types: {
    'open-star': { defining: { 'led-by-one': 'in', 'well-knit': 'out' }, ...own },
    'tight-clique': { defining: { 'well-knit': 'in' }, ...own },
  },
  readings: { plain: { changes: {}, ...own } },
  defaultReading: 'plain',
});

const worded = {
  ...networks,
  wording: {
    label: word('Network types'),
    attributes: { 'well-knit': asked('density'), 'led-by-one': asked('lead') },
    types: {
      'open-star': { label: word('Star'), description: word('A star') },
      'tight-clique': { label: word('Clique'), description: word('A clique') },
    },
    readings: { plain: { label: word('Only reading'), description: word('Only') } },
    caution: word('A network is no judgement'),
  },
};

describe('a typology of a caller', () => {
  test('is said in its own words', () => {
    const verdict = classify(worded, { 'led-by-one': 'in' });
    const said = explain(verdict, { locale: 'id', definition: worded });
    expect(said.framework).toBe('Network types dalam bahasa Indonesia');
    expect(said.caution).toBe('A network is no judgement dalam bahasa Indonesia');
    expect(said.table.rows.map(([type]) => type)).toEqual([
      'Star dalam bahasa Indonesia',
      'Clique dalam bahasa Indonesia',
    ]);
    expect(said.summary).toContain('Only reading dalam bahasa Indonesia');
    expect(said.questions[0]?.text).toContain(
      'density dalam bahasa Indonesia: density? dalam bahasa Indonesia',
    );
    for (const text of readable(said)) {
      expect(text).not.toMatch(/well-knit|led-by-one|open-star|tight-clique|plain/);
    }
  });

  test('without words shows its ids, in either language', () => {
    const verdict = classify(networks, { 'led-by-one': 'in', 'well-knit': 'out' });
    const said = explain(verdict, { locale: 'en', definition: networks });
    expect(said.framework).toBe('network-types');
    expect(said.summary).toContain('open-star');
    expect(said.reasons[0]?.text).toContain('led-by-one');
    expect(said).not.toHaveProperty('caution');
    const indonesian = explain(verdict, { locale: 'id', definition: networks });
    expect(indonesian.summary).toContain('open-star');
  });

  test('takes the article that its name asks for', () => {
    const verdict = classify(networks, { 'led-by-one': 'in', 'well-knit': 'out' });
    expect(explain(verdict, { locale: 'en', definition: networks }).summary).toContain('an open-star');
    const other = classify(networks, { 'well-knit': 'in' });
    expect(explain(other, { locale: 'en', definition: networks }).summary).toContain('a tight-clique');
  });

  test('a free citation is never taken for a key of our bibliography', () => {
    const said = explain(classify(networks, {}), { locale: 'en', definition: networks });
    expect(said.sources).toEqual(['lan']);
  });

  test('several attributes that do not apply take the plural', () => {
    const verdict = classify(networks, { 'led-by-one': 'not-applicable', 'well-knit': 'not-applicable' });
    const said = explain(verdict, { locale: 'en', definition: networks }).reasons.map(({ text }) => text);
    expect(said[0]).toContain('well-knit and led-by-one do not apply');
    expect(said[1]).toContain('well-knit does not apply');
  });
});

const rules: PropositionsDefinition = {
  form: 'propositions',
  id: 'own-rules',
  version: '1.0.0',
  basis: { model: 'adapted', rule: 'ours' },
  source: own.source,
  indicators: { trust: { asks: 'partner', rubric: 'ours', ...own } },
  rules: { 'trust-first': { then: ['trust'], severity: 'note', ...own } },
};

test('propositions of a caller are said in ids without words, and in words with them', () => {
  const verdict = evaluateRules(rules, rules.rules, {
    inputs: { trust: { lo: 1, hi: 1 } },
    disagreements: [],
  });
  expect(explain(verdict, { locale: 'en', definition: rules }).table.rows[0]?.[0]).toBe('trust-first');
  const wording = {
    label: word('Rules'),
    indicators: { trust: asked('trust') },
    rules: { 'trust-first': { label: word('Trust first'), description: word('Trust') } },
  };
  const said = explain(verdict, { locale: 'id', definition: { ...rules, wording } });
  expect(said.table.rows[0]?.[0]).toBe('Trust first dalam bahasa Indonesia');
});

describe('what a program can get wrong', () => {
  const verdict = classifyArchetype({});
  const preconditions = validatePreconditions({});
  const foreign = classify(networks, {});
  const bare = { schema: 'kemitraan/case@1', id: 'bare', title: 'Bare' };
  const call = (...args: readonly unknown[]) => thrownBy(() => Reflect.apply(explain, undefined, args)).code;

  test.each([
    [
      'a framework that is not the library’s, without its definition',
      [foreign, { locale: 'en' }],
      'unknown-framework',
    ],
    ['no verdict at all', [undefined, { locale: 'en' }], 'unknown-framework'],
    ['a verdict that is none', [{}, { locale: 'en' }], 'unknown-framework'],
    [
      'a name that every object inherits',
      [{ framework: { id: 'constructor' } }, { locale: 'en' }],
      'unknown-framework',
    ],
    ['a language that is not spoken', [verdict, { locale: 'nl' }], 'unknown-locale'],
    ['no language', [verdict, {}], 'unknown-locale'],
    ['a language that every object inherits', [verdict, { locale: 'constructor' }], 'unknown-locale'],
    ['no options', [verdict], 'unknown-option'],
    ['a definition that is none', [verdict, { locale: 'en', definition: 5 }], 'invalid-definition'],
    ['a case that is none', [verdict, { locale: 'en', case: null }], 'invalid-case'],
    [
      'a case whose parties are no list',
      [verdict, { locale: 'en', case: { ...bare, parties: 5 } }],
      'invalid-case',
    ],
    ['a verdict that is of no case', [verdict, { locale: 'en', case: bare }], 'verdict-mismatch'],
    ['an option that is not understood', [verdict, { locale: 'en', lang: 'en' }], 'unknown-option'],
    [
      'the definition of another typology',
      [verdict, { locale: 'en', definition: networks }],
      'verdict-mismatch',
    ],
    [
      'another edition',
      [foreign, { locale: 'en', definition: { ...networks, version: '2.0.0' } }],
      'verdict-mismatch',
    ],
    [
      'a definition of another form',
      [verdict, { locale: 'en', definition: partnershipPreconditions }],
      'verdict-mismatch',
    ],
    [
      'a typology for findings',
      [preconditions, { locale: 'en', definition: partnershipArchetypes }],
      'verdict-mismatch',
    ],
    ['other propositions', [preconditions, { locale: 'en', definition: rules }], 'verdict-mismatch'],
    [
      'another edition of propositions',
      [preconditions, { locale: 'en', definition: { ...partnershipPreconditions, version: '0.9.0' } }],
      'verdict-mismatch',
    ],
    [
      'a verdict of another edition of ours',
      [
        { ...preconditions, framework: { id: 'partnership-preconditions', version: '0.9.0' } },
        { locale: 'en' },
      ],
      'verdict-mismatch',
    ],
  ])('%s', (_, args, code) => {
    expect(call(...args)).toBe(code);
  });

  test('a definition of the same id and edition does', () => {
    const given = explain(verdict, { locale: 'en', definition: partnershipArchetypes });
    expect(given).toEqual(explain(verdict, { locale: 'en' }));
  });
});
