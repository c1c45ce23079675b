import { describe, expect, test } from 'vitest';
import type { Definition } from '../../../src/forms/definition.js';
import type { ProfileDefinition } from '../../../src/forms/profile/definition.js';
import { powerLayout } from '../../../src/frameworks/power-layout/definition.js';
import { type SurveyJsOptions, toSurveyJs } from '../../../src/render/to-survey-js.js';
import { thrownBy } from '../../core/thrown-by.js';
import { deepFreeze } from '../../deep-freeze.js';
import { catalogue, procedure, profile, typology } from '../../own/frameworks.js';
import { askable, own, titled, town } from './asked.js';

describe('a form is plain data', () => {
  test.each(titled([...askable, ...own]))('%s', (_, definition) => {
    const options = deepFreeze({ case: town, points: 3, locale: 'en' } as const);
    const form = toSurveyJs(deepFreeze(definition), options);
    expect(JSON.parse(JSON.stringify(form))).toStrictEqual(form);
    expect(toSurveyJs([definition], options)).toStrictEqual(form);
  });

  test('every text of it stands in both languages, and is one line', () => {
    const texts: Record<string, unknown>[] = [];
    JSON.stringify(toSurveyJs(askable, { case: town }), (_, value) => {
      if (value && typeof value === 'object' && ('en' in value || 'id' in value)) texts.push(value);
      return value;
    });
    expect(texts.length).toBeGreaterThan(3_000);
    for (const text of texts) {
      expect(Object.keys(text)).toEqual(['en', 'id']);
      for (const said of Object.values(text)) expect(said).toMatch(/^\S(?:.*\S)?$/u);
    }
    // Names of parties alone are the same in both.
    const same = new Set(
      texts.filter(({ en, id }) => en === id && !/^\d+$/.test(String(en))).map(({ en }) => en),
    );
    expect([...same].filter((text) => !town.parties?.some(({ name }) => name === text))).toEqual([]);
  });

  test('and holds nothing that is loaded, run or shown as HTML', () => {
    const kinds = new Set<string>();
    const keys = new Set<string>();
    JSON.stringify(toSurveyJs([...askable, ...own], { case: town }), (key, value) => {
      if (!/^\d*$/.test(key)) keys.add(key);
      if (key === 'type') kinds.add(value);
      return value;
    });
    const questions = ['checkbox', 'comment', 'dropdown', 'paneldynamic', 'radiogroup', 'text'];
    expect([...kinds].sort()).toEqual([...questions, 'expression', 'regex'].sort());
    for (const key of ['html', 'completedHtml', 'choicesByUrl', 'triggers', 'imageLink', 'navigateToUrl'])
      expect(keys).not.toContain(key);
  });
});

test('a case of many parties is done in good time', () => {
  const parties = Array.from({ length: 10_000 }, (_, index) => ({
    id: `p${index}`,
    name: `Party ${index % 5_000}`,
    sector: 'business' as const,
  }));
  const { pages } = toSurveyJs([powerLayout, typology], { case: { ...town, parties } });
  expect(pages[0]?.elements[2]).toMatchObject({ choices: { length: 10_000 } });
}, 20_000);

test('pages stand in the order in which frameworks are given', () => {
  expect(toSurveyJs([typology, powerLayout]).pages.map(({ name }) => name)).toEqual([
    'about',
    'framework___xq_typology',
    'framework___power_layout',
  ]);
});

describe('refuses', () => {
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const throwing = (key: string, given: object): unknown =>
    Object.defineProperty({ ...given }, key, {
      enumerable: true,
      get: () => {
        throw new TypeError('no');
      },
    });
  const columns = (id: string): ProfileDefinition => ({
    ...(profile as ProfileDefinition),
    columns: { [id]: { basis: 'ours', source: [{ text: 'Own manual' }] } },
  });

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'definitions'],
    ['an id', 'power-layout', 'definitions'],
    ['no framework', [], 'definitions'],
    ['a hole', new Array(1), 'definitions[0]'],
    ['a catalogue', catalogue, 'definitions'],
    ['a procedure', [powerLayout, procedure], 'definitions[1]'],
    ['one framework twice', [powerLayout, powerLayout], 'definitions[1]'],
    ['an id that would end an expression', { ...powerLayout, id: "x' = 'x" }, 'definitions.id'],
    ['a version that would', { ...powerLayout, version: "1.0.0'" }, 'definitions.version'],
    [
      'a question that would',
      { ...powerLayout, attributes: { '{x}': powerLayout.attributes.parity } },
      'definitions',
    ],
    ['a column that would', columns("x' = 'x"), 'definitions'],
    ['a column that would be no column in the answers', columns('unknown'), 'definitions'],
    ['a revoked proxy', revoked, 'definitions'],
    ['attributes that throw', throwing('attributes', powerLayout), 'definitions'],
    [
      'words that throw',
      { ...typology, wording: throwing('attributes', typology.wording ?? {}) },
      'definitions',
    ],
    [
      'a label that is a number',
      { ...typology, wording: { ...typology.wording, label: { en: 5, id: 6 } } },
      'definitions',
    ],
  ])('%s', (_, given, parameter) => {
    const error = thrownBy(() => toSurveyJs(given as Definition));
    expect([error.function, error.code, error.parameter]).toEqual([
      'toSurveyJs',
      'invalid-definition',
      parameter,
    ]);
  });

  test.each<[string, unknown, string, string]>([
    ['no options', null, 'unknown-option', 'options'],
    ['an option that there is none of', { as: 'csv' }, 'unknown-option', 'options'],
    ['another language', { locale: 'jv' }, 'unknown-locale', 'options.locale'],
    ['a scale of one point', { points: 1 }, 'unknown-option', 'options.points'],
    ['a scale of twelve points', { points: 12 }, 'unknown-option', 'options.points'],
    ['no case', { case: 'town' }, 'invalid-case', 'options.case'],
    [
      'an id that would end an expression',
      { case: { ...town, id: "a' + '" } },
      'invalid-case',
      'options.case.id',
    ],
    [
      'a party without a name',
      { case: { ...town, parties: [{ id: 'a', sector: 'media' }] } },
      'invalid-case',
      'options.case.parties[0].name',
    ],
    ['a case that throws', { case: throwing('parties', town) }, 'invalid-case', 'options.case'],
    ['an option that throws', throwing('points', {}), 'invalid-input', 'options'],
  ])('%s', (_, options, code, parameter) => {
    const error = thrownBy(() => toSurveyJs(powerLayout, options as SurveyJsOptions));
    expect([error.function, error.code, error.parameter]).toEqual(['toSurveyJs', code, parameter]);
  });
});
