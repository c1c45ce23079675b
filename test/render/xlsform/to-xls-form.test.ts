import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/case/case.js';
import { rowIdPattern } from '../../../src/core/id.js';
import { locales } from '../../../src/core/locale.js';
import { type Definition, indicatorIds, questionsOf, readsCases } from '../../../src/forms/definition.js';
import { indicatorNamed } from '../../../src/forms/questionnaire/names.js';
import { defineTypology } from '../../../src/forms/typology/define.js';
import { partnershipArchetypesWording } from '../../../src/frameworks/partnership-archetypes/wording.js';
import { powerLayoutWording } from '../../../src/frameworks/power-layout/wording.js';
import { frameworks } from '../../../src/registry/frameworks.js';
import { toXlsForm, type XlsFormOptions } from '../../../src/render/to-xls-form.js';
import type { XlsForm } from '../../../src/render/xlsform/sheets.js';
import { thrownBy } from '../../core/thrown-by.js';
import { notPlain } from '../../forms/plain-json.js';
import { assessed, ours, typology } from '../../own/frameworks.js';
import { choicesOf, definitions, hostileCase, hostileNames, rowNamed } from './forms.js';
import { faultsOf } from './rules.js';

const each = definitions.map((one) => [one.id, one] as const);
const village: Case = {
  schema: 'kemitraan/case@1',
  id: 'village',
  title: 'A village',
  parties: [
    { id: 'school', name: 'School', sector: 'government' },
    { id: 'mill', name: 'Mill', sector: 'business' },
    { id: 'farmers', name: 'Farmers', sector: 'community', standing: 'beneficiary' },
    { id: 'press', name: 'Press', sector: 'media', standing: 'overseer' },
  ],
};

/** Questions as opposed to fields and notes: their names give an indicator back. */
const questionsIn = ({ survey }: XlsForm) =>
  survey.filter(
    ({ type, name }) => type.startsWith('select_') && name.includes('__') && !name.includes('___'),
  );

describe('keeps every rule of an XLSForm', () => {
  test.each(each)('%s', (_, definition) => {
    expect(faultsOf(toXlsForm(definition))).toEqual([]);
    expect(faultsOf(toXlsForm(definition, { case: village, locale: 'en', points: 7 }))).toEqual([]);
    expect(faultsOf(toXlsForm(definition, { case: hostileCase }))).toEqual([]);
  });

  test.each<[string, readonly Definition[], XlsFormOptions]>([
    ['all together', definitions, {}],
    ['all together, about a case', definitions, { case: village }],
    ['all together, about a case of hostile names', definitions, { case: hostileCase }],
    ['frameworks of a caller’s own', assessed, {}],
    ['those beside the library’s', [...assessed, ...definitions], { case: village, points: 11 }],
    ['those without words', assessed.map(({ wording: _, ...bare }) => bare as never), {}],
  ])('%s', (_, given, options) => {
    const form = toXlsForm(given, options);
    expect(faultsOf(form)).toEqual([]);
    expect(notPlain(form)).toEqual([]);
    expect(toXlsForm(given, options)).toEqual(form);
  });
});

describe('asks', () => {
  test.each(each)('%s: every question once, and no other', (_, definition) => {
    const parents = Object.entries(questionsOf(definition)).flatMap(([id, { parts = [] }]) =>
      parts.length > 0 ? [`${definition.id}.${id}`] : [],
    );
    const asked = questionsIn(toXlsForm(definition)).map(({ name }) => indicatorNamed(name));
    expect(asked.sort()).toEqual(
      indicatorIds(definition)
        .filter((id) => !parents.includes(id))
        .sort(),
    );
  });

  test.each(each)('%s: of a party or a relation where the definition says so', (_, definition) => {
    const { survey } = toXlsForm(definition);
    const repeatOf = (name: string) => {
      const at = survey.findIndex((row) => row.name === name);
      const before = survey.slice(0, at).filter(({ type }) => type.endsWith('_repeat'));
      const last = before.at(-1);
      return last?.type === 'begin_repeat' ? last.name.split('___')[0] : undefined;
    };
    const places = { partnership: undefined, partner: 'parties', party: 'parties', relation: 'relations' };
    for (const [id, spec] of Object.entries(questionsOf(definition))) {
      const { asks = 'partnership' } = spec as { asks?: keyof typeof places };
      const leaves = spec.parts ? spec.parts.map((part) => `${id}.${part}`) : [id];
      for (const { name } of questionsIn({ survey } as XlsForm))
        if (leaves.some((leaf) => indicatorNamed(name) === `${definition.id}.${leaf}`))
          expect([name, repeatOf(name)]).toEqual([name, places[asks]]);
    }
  });

  test.each(each)('%s: why, right after each question, only where it does not arise', (_, definition) => {
    const { survey } = toXlsForm(definition);
    for (const question of questionsIn({ survey } as XlsForm)) {
      const note = survey[survey.indexOf(question) + 1];
      const answer = `\${${question.name}}`;
      expect(note).toMatchObject({ type: 'text', name: `note___${question.name}`, required: 'yes' });
      expect(note?.relevant).toBe(
        question.type.startsWith('select_multiple ')
          ? `selected(${answer}, 'not-applicable')`
          : `${answer} = 'not-applicable'`,
      );
    }
  });

  test('the levels by their rubric, in the words of the framework', () => {
    const form = toXlsForm(frameworks['power-layout']);
    const { label, question, rubric } = powerLayoutWording.attributes.parity;
    expect(rowNamed(form, 'power_layout__parity')).toMatchObject({
      'label::English (en)': `Parity: ${question.en}`,
      'label::Bahasa Indonesia (id)': `Kesetaraan: ${question.id}`,
    });
    expect([label.en, label.id]).toEqual(['parity', 'kesetaraan']);
    expect(
      choicesOf(form, 'power_layout__parity').map((row) => [
        row.name,
        row['label::Bahasa Indonesia (id)'],
        row['label::English (en)'],
      ]),
    ).toEqual([
      ['in', rubric.in.id, rubric.in.en],
      ['mostly-in', rubric['mostly-in'].id, rubric['mostly-in'].en],
      ['mostly-out', rubric['mostly-out'].id, rubric['mostly-out'].en],
      ['out', rubric.out.id, rubric.out.en],
      ['unknown', 'Tidak tahu', 'Don’t know'],
      ['refused', 'Tidak bersedia menjawab', 'Prefer not to answer'],
      ['not-applicable', 'Pertanyaan ini tidak berlaku di sini', 'The question does not arise here'],
    ]);
  });

  test('sub-questions by their own', () => {
    const form = toXlsForm(frameworks['partnership-archetypes']);
    const { gives } = partnershipArchetypesWording.attributes['mutual-benefit'].parts ?? {};
    const name = 'partnership_archetypes__mutual_benefit__gives';
    expect(rowNamed(form, name)['label::English (en)']).toContain(gives?.question.en);
    expect(choicesOf(form, name)[0]?.['label::English (en)']).toBe(gives?.rubric.in.en);
  });

  test('a rubric that questions share stands in the form once', () => {
    const lists = [...new Set(toXlsForm(definitions).choices.map((row) => row.list_name))];
    const shared = lists.filter((one) => one.startsWith('levels___'));
    expect(shared.sort()).toEqual(['levels___checklist', 'levels___process', 'levels___role_model']);
    const questions = questionsIn(toXlsForm(definitions));
    expect(
      questions.filter(({ type }) => shared.some((one) => type === `select_one ${one}`)).length,
    ).toBeGreaterThan(200);
  });

  test.each([2, 5, 11])('a statement on a scale of %d points, with words at its ends', (points) => {
    const form = toXlsForm(frameworks['organisation-public-relationship'], { points });
    const choices = choicesOf(form, 'organisation_public_relationship__trust__keeps_word');
    expect(choices.map(({ name }) => name)).toEqual([
      ...Array.from({ length: points }, (_, index) => `${index + 1}-of-${points}`),
      'unknown',
      'refused',
      'not-applicable',
    ]);
    expect(choices[0]?.['label::English (en)']).toBe('1 (disagree wholly)');
    expect(choices[points - 1]?.['label::Bahasa Indonesia (id)']).toBe(`${points} (sangat setuju)`);
    if (points > 2) expect(choices[1]?.['label::English (en)']).toBe('2');
    const row = rowNamed(form, 'organisation_public_relationship__trust__keeps_word');
    expect([row.type, row.appearance]).toEqual([`select_one scale___${points}`, 'likert']);
  });

  test('five points where nothing is said', () => {
    expect(toXlsForm(frameworks['organisation-public-relationship'])).toEqual(
      toXlsForm(frameworks['organisation-public-relationship'], { points: 5 }),
    );
  });

  test('a definition without words by its ids', () => {
    const { wording: _, ...bare } = typology;
    const form = toXlsForm(bare as typeof typology);
    expect(rowNamed(form, 'xq_typology__xq_near')['label::English (en)']).toBe('xq-near');
    expect(
      choicesOf(form, 'xq_typology__xq_near')
        .map((row) => row['label::English (en)'])
        .slice(0, 2),
    ).toEqual(['in', 'mostly in']);
    expect(rowNamed(form, 'framework___xq_typology')['label::English (en)']).toBe('xq-typology');
  });
});

describe('a row of a profile', () => {
  const form = toXlsForm(frameworks['csr-contribution-phases']);
  const name = 'csr_contribution_phases__mission';
  const { constraint, type } = rowNamed(form, name);
  const codes = choicesOf(form, name).map((row) => row.name);
  const subsets = Array.from({ length: 2 ** codes.length - 1 }, (_, index) =>
    codes.filter((_one, place) => ((index + 1) >> place) % 2 === 1),
  );

  test('is answered by columns', () => {
    expect(type.split(' ')[0]).toBe('select_multiple');
    expect(codes).toEqual([
      ...Object.keys(frameworks['csr-contribution-phases'].columns),
      'unknown',
      'refused',
      'not-applicable',
    ]);
  });

  // Small enough to try them all, by a second reading of the expression.
  test.each(subsets.map((chosen) => [chosen.join(' '), chosen] as const))('%s', (_, chosen) => {
    const js = constraint
      .replaceAll(/selected\(\., ('[a-z-]+')\)/g, 'chosen.includes($1)')
      .replaceAll('count-selected(.)', 'chosen.length')
      .replaceAll('not(', '!(')
      .replaceAll(' or ', ' || ')
      .replaceAll(' = ', ' === ');
    const holds = new Function('chosen', `return ${js};`) as (chosen: readonly string[]) => boolean;
    const isReserved = chosen.some((one) => ['unknown', 'refused', 'not-applicable'].includes(one));
    expect(holds(chosen)).toBe(!isReserved || chosen.length === 1);
  });
});

describe('whom it is about', () => {
  const partyOf = (framework: string) => `party___${framework}`;

  test('without a case, the id of the case and of parties, as they are written', () => {
    const form = toXlsForm(frameworks['power-layout']);
    const [, pattern = ''] = /^regex\(\., '(.*)'\)$/.exec(rowNamed(form, 'case').constraint) ?? [];
    expect(pattern).toBe(rowIdPattern.source);
    expect(rowNamed(form, 'case')).toMatchObject({ type: 'text', required: 'yes' });
    expect(rowNamed(form, 'informant_party').constraint).toBe(rowNamed(form, 'case').constraint);
    const others = rowNamed(form, 'others___power_layout');
    const [, several = ''] = /regex\(\., '([^']*)'\)/.exec(others.constraint) ?? [];
    for (const [text, isList] of [
      ['a', true],
      ['a b', true],
      ['A.1 b_2 c-3', true],
      ['a  b', false],
      ['a,b', false],
      ['', false],
      ['-a', false],
      [`${'a'.repeat(80)} ${'b'.repeat(80)}`, true],
      ['a'.repeat(81), false],
    ] as const)
      expect([text, new RegExp(several).test(text)]).toEqual([text, isList]);
  });

  test('with a case, its id and its parties', () => {
    const form = toXlsForm([frameworks['power-layout'], frameworks['partnership-archetypes']], {
      case: village,
    });
    expect(rowNamed(form, 'case')).toMatchObject({
      type: 'calculate',
      calculation: "'village'",
      required: '',
    });
    expect(rowNamed(form, 'informant_party').type).toBe('select_one parties');
    expect(choicesOf(form, 'informant_party').map(({ name }) => name)).toEqual([
      'school',
      'mill',
      'farmers',
      'press',
    ]);
    expect(rowNamed(form, partyOf('power_layout')).type).toBe('select_one partners');
    expect(rowNamed(form, 'others___power_layout').type).toBe('select_multiple partners');
    expect(
      choicesOf(form, partyOf('power_layout')).map((row) => [row.name, row['label::English (en)']]),
    ).toEqual([
      ['school', 'School'],
      ['mill', 'Mill'],
    ]);
  });

  test.each([
    ['csr-contribution-phases', ['mill']],
    ['participation-phases', ['farmers']],
    ['organisation-public-relationship', ['school', 'mill', 'farmers']],
  ] as const)('%s is asked of those that it is about, once it is known of whom', (id, parties) => {
    const form = toXlsForm(frameworks[id], { case: village });
    const party = partyOf(id.replaceAll('-', '_'));
    expect(choicesOf(form, party).map(({ name }) => name)).toEqual(parties);
    const questions = questionsIn(form);
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) expect(question.relevant).toBe(`../${party} != ''`);
  });

  test('where the case lists none of them, by id', () => {
    const lone = { ...village, parties: village.parties?.slice(0, 1) ?? [] };
    const form = toXlsForm(frameworks['csr-contribution-phases'], { case: lone });
    expect(rowNamed(form, partyOf('csr_contribution_phases')).type).toBe('text');
    const bare = toXlsForm(frameworks['power-layout'], { case: { ...village, parties: [] } });
    expect(rowNamed(bare, 'informant_party').type).toBe('text');
    expect(rowNamed(bare, partyOf('power_layout')).type).toBe('text');
  });

  test('the others of a relation are asked for once one of it is named, and are others', () => {
    for (const options of [{}, { case: village }]) {
      const row = rowNamed(toXlsForm(frameworks['power-layout'], options), 'others___power_layout');
      expect(row).toMatchObject({ relevant: "../party___power_layout != ''", required: 'yes' });
      expect(row.constraint).toContain('not(selected(., ../party___power_layout))');
    }
  });

  test('a question without a direction says so where others have one, and only there', () => {
    const hints = (id: 'partnership-archetypes' | 'power-layout') =>
      Object.fromEntries(
        questionsIn(toXlsForm(frameworks[id])).map((row) => [
          indicatorNamed(row.name).split('.')[1],
          row['hint::English (en)'] !== '',
        ]),
      );
    expect(hints('partnership-archetypes')).toMatchObject({
      balance: true,
      synergy: true,
      complementarity: false,
      independence: false,
    });
    expect(hints('power-layout')).toEqual({ parity: false, subordination: false });
  });

  test('names that nothing tells apart stand with their ids', () => {
    const labels = choicesOf(
      toXlsForm(frameworks['power-layout'], { case: hostileCase }),
      'informant_party',
    ).map((row) => [row.name, row['label::English (en)']] as const);
    expect(labels).toHaveLength(hostileNames.length);
    expect(new Set(labels.map(([, label]) => label)).size).toBe(hostileNames.length);
    const twice = hostileNames.flatMap((name, index) => (name === 'twice' ? [index] : []));
    for (const index of twice) expect(labels[index]?.[1]).toBe(`twice (${index}.P-${index}_x)`);
    const blank = hostileNames.indexOf('');
    expect(labels[blank]?.[1]).toBe(`${blank}.P-${blank}_x`);
    const emoji = hostileNames.indexOf('👩‍🌾 tani');
    expect(labels[emoji]?.[1]).toBe('👩‍🌾 tani');
  });
});

describe('says', () => {
  const { survey, settings } = toXlsForm(definitions);

  test('which frameworks it asks, of which versions', () => {
    const [, told = ''] = /^'(.*)'$/.exec(rowNamed({ survey } as XlsForm, 'frameworks').calculation) ?? [];
    expect(told.split(' ')).toEqual(definitions.map(({ id, version }) => `${id}@${version}`));
  });

  test('that don’t know is an answer, and that nobody tested the languages', () => {
    const notes = survey.filter(({ name }) => name.startsWith('introduction___'));
    expect(notes.map(({ type }) => type)).toEqual(['note', 'note', 'note', 'note']);
    const said = notes.map((row) => row['label::English (en)']).join(' ');
    for (const part of [
      'Don’t know is an answer',
      'Nobody has tested',
      'do not show that a partnership is good',
    ])
      expect(said).toContain(part);
  });

  test('the caution of each framework that has one', () => {
    const cautions = survey.filter(({ name }) => name.startsWith('caution___'));
    expect(cautions.length).toBeGreaterThan(0);
    expect(rowNamed({ survey } as XlsForm, 'caution___power_layout')).toMatchObject({
      type: 'note',
      'label::English (en)': powerLayoutWording.caution?.en,
    });
  });

  test.each(locales)('in which language it opens: %s', (locale) => {
    const [row] = toXlsForm(frameworks['power-layout'], { locale }).settings;
    const [first, second] =
      locale === 'en' ? ['Power layout', 'Susunan kekuatan'] : ['Susunan kekuatan', 'Power layout'];
    expect(row.form_title).toBe(`${first} / ${second}`);
    expect(row.default_language).toBe(locale === 'en' ? 'English (en)' : 'Bahasa Indonesia (id)');
  });

  test('of which case it is', () => {
    const [row] = toXlsForm(frameworks['power-layout'], { case: village }).settings;
    expect(row.form_title).toBe('Susunan kekuatan / Power layout (village)');
  });

  test('nothing that a person must do', () => {
    for (const row of survey)
      for (const [column, cell] of Object.entries(row))
        if (column.includes('::')) expect(cell).not.toMatch(/\b(?:harus|wajib)\b/i);
  });

  test('nothing of the first language in the second: no label is the same in both but where the framework has it so', () => {
    const same = survey.filter(
      (row) =>
        row['hint::English (en)'] !== '' && row['hint::English (en)'] === row['hint::Bahasa Indonesia (id)'],
    );
    expect(same).toEqual([]);
  });

  test('one id for one set of frameworks and one case, and a version for what stands in it', () => {
    const [powers, archetypes] = [frameworks['power-layout'], frameworks['partnership-archetypes']];
    const of = (given: readonly Definition[], options: XlsFormOptions = {}) =>
      toXlsForm(given, options).settings[0];
    const base = of([powers, archetypes]);
    expect(of([powers, archetypes], { locale: 'en' }).form_id).toBe(base.form_id);
    const again = of([{ ...powers, version: '1.0.1' }, archetypes]);
    expect(again.form_id).toBe(base.form_id);
    expect(again.version).toMatch(/^mixed-/);
    expect(of([powers]).version).toMatch(/^1\.0\.0-[0-9a-f]{8}$/);
    const ids = [
      base,
      of([powers]),
      of([archetypes]),
      of([powers, archetypes], { case: village }),
      of([powers, archetypes], { case: { ...village, id: 'Village' } }),
      settings[0],
    ];
    expect(new Set(ids.map((row) => row.form_id)).size).toBe(ids.length);
    expect(of([frameworks['organisation-public-relationship']], { points: 7 }).version).not.toBe(
      of([frameworks['organisation-public-relationship']]).version,
    );
  });
});

describe('refuses', () => {
  const catalogue = Object.values(frameworks).find(({ form }) => form === 'catalogue');
  const procedure = Object.values(frameworks).find(({ form }) => form === 'procedure');
  const layout = frameworks['power-layout'];
  const hostile = new Proxy(
    {},
    {
      get: () => {
        throw new TypeError('no');
      },
      getOwnPropertyDescriptor: () => {
        throw new TypeError('no');
      },
    },
  );
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const throwing = (key: string, of: object) =>
    Object.defineProperty({ ...of }, key, {
      enumerable: true,
      get: () => {
        throw new TypeError('no');
      },
    });

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'definitions'],
    ['null', null, 'definitions'],
    ['an id', 'power-layout', 'definitions'],
    ['no framework', [], 'definitions'],
    ['a hole', new Array(1), 'definitions[0]'],
    ['a catalogue', catalogue, 'definitions'],
    ['a procedure', [layout, procedure], 'definitions[1]'],
    ['one framework twice', [layout, layout], 'definitions[1]'],
    ['two of one id', [layout, { ...layout, version: '2.0.0' }], 'definitions[1]'],
    ['an id that makes no name', { ...layout, id: "x' or '1" }, 'definitions.id'],
    ['an id with two hyphens', { ...layout, id: 'a--b' }, 'definitions.id'],
    ['a version that is a text', { ...layout, version: "1.0.0' or '1" }, 'definitions.version'],
    ['no version', { ...layout, version: undefined }, 'definitions'],
    [
      'a question whose id makes no name',
      { ...layout, attributes: { '${x}': layout.attributes.parity } },
      'definitions',
    ],
    ['the prototype', { ...layout, attributes: JSON.parse('{"__proto__": {"source": []}}') }, 'definitions'],
    [
      'a question of nobody, which would stand nowhere',
      { ...layout, attributes: { parity: { ...layout.attributes.parity, asks: 'constructor' } } },
      'definitions',
    ],
    ['nothing asked', { ...layout, attributes: {} }, 'definitions'],
    ['a proxy that throws', hostile, 'definitions'],
    ['a proxy that throws, in a list', [hostile], 'definitions[0]'],
    ['a revoked proxy', revoked, 'definitions'],
    ['an attribute that throws', throwing('attributes', layout), 'definitions'],
    [
      'words that throw',
      { ...layout, id: 'own', wording: throwing('attributes', typology.wording as object) },
      'definitions',
    ],
    [
      'a label that is a number',
      { ...typology, wording: { ...typology.wording, label: { en: 5, id: 6 } } },
      'definitions',
    ],
  ])('%s', (_, given, parameter) => {
    const error = thrownBy(() => toXlsForm(given as Definition));
    expect([error.code, error.parameter]).toEqual(['invalid-definition', parameter]);
    expect(error.remedy).toMatch(/\S{3}/);
  });

  test('says what a catalogue is for', () => {
    expect(thrownBy(() => toXlsForm(catalogue as never)).remedy).toContain('lookUp');
    expect(thrownBy(() => toXlsForm(procedure as never)).remedy).toContain('parseHistory');
  });

  test.each<[string, unknown, string, string]>([
    ['an option that there is none of', { language: 'en' }, 'unknown-option', 'options'],
    ['no options', null, 'unknown-option', 'options'],
    ['another language', { locale: 'jv' }, 'unknown-locale', 'options.locale'],
    ['another dialect', { as: 'xlsx' }, 'unknown-option', 'options.as'],
    ...([1, 12, 5.5, '5', Number.NaN, null] as const).map(
      (points) =>
        [`a scale of ${points}`, { points }, 'unknown-option', 'options.points'] as [
          string,
          unknown,
          string,
          string,
        ],
    ),
    ['no case', { case: 'village' }, 'invalid-case', 'options.case'],
    ['a case without a schema', { case: { id: 'a', title: 'A' } }, 'invalid-case', 'options.case'],
    [
      'the id of a case that makes no text',
      { case: { ...village, id: "a' or '1" } },
      'invalid-case',
      'options.case.id',
    ],
    [
      'the id of a party with a blank',
      { case: { ...village, parties: [{ id: 'a b', name: 'A', sector: 'media' }] } },
      'invalid-case',
      'options.case.parties[0].id',
    ],
    [
      'a party without a name',
      { case: { ...village, parties: [{ id: 'a', sector: 'media' }] } },
      'invalid-case',
      'options.case.parties[0].name',
    ],
    ['a case that throws', { case: throwing('parties', village) }, 'invalid-case', 'options.case'],
    ['an option that throws', throwing('points', {}), 'invalid-input', 'options'],
  ])('%s', (_, options, code, parameter) => {
    const error = thrownBy(() => toXlsForm(layout, options as XlsFormOptions));
    expect([error.code, error.parameter]).toEqual([code, parameter]);
  });

  test('a framework that was not made by a define function, but could have been, is asked', () => {
    const made = defineTypology({
      form: 'typology',
      id: 'own',
      version: '0.1.0',
      basis: { model: 'ours', rule: 'ours' },
      source: ours.source,
      attributes: { near: { asks: 'relation', directed: true, rubric: 'ours', ...ours } },
      types: { one: { defining: { near: 'in' }, ...ours } },
      readings: { plain: { changes: {}, ...ours } },
      defaultReading: 'plain',
    });
    expect(readsCases(made)).toBe(true);
    const form = toXlsForm(JSON.parse(JSON.stringify(made)));
    expect(faultsOf(form)).toEqual([]);
    expect(rowNamed(form, 'relations___own')['label::English (en)']).toBe(
      'own: what one partner does for or with others',
    );
  });
});

test('a case of many parties is done in good time', () => {
  const parties = Array.from({ length: 10_000 }, (_, index) => ({
    id: `p${index}`,
    name: `Party ${index % 5_000}`,
    sector: 'business' as const,
  }));
  const { choices } = toXlsForm(definitions, { case: { ...village, parties } });
  expect(choices.filter(({ list_name }) => list_name === 'parties')).toHaveLength(10_000);
}, 20_000);
