import { describe, expect, test } from 'vitest';
import { classifyArchetype, powerLayout } from '../../src/archetypes.js';
import { assess } from '../../src/assess.js';
import type { Case } from '../../src/case/case.js';
import { twoPillarModel } from '../../src/pillars.js';
import {
  toBibtex,
  toCodingSheet,
  toCsl,
  toGraphMl,
  toMarkdown,
  toMermaid,
  toRows,
  toSurveyJs,
  toXlsForm,
} from '../../src/render.js';
import { thrownBy } from '../core/thrown-by.js';
import { wellProcedure } from '../explain/procedures.js';

/** What a call is refused for: by which function, at which place, and as what. */
const refusalOf = (run: () => unknown) => {
  const { function: name, parameter, code } = thrownBy(run);
  return [name, parameter, code];
};

const city = { id: 'city', name: 'City', sector: 'government' } as const;
const bank = { id: 'bank', name: 'Bank', sector: 'finance' } as const;
const sound: Case = {
  schema: 'kemitraan/case@1',
  id: 'case',
  title: 'A case',
  parties: [city, bank],
  sources: [
    { id: 'a', citation: 'A', kind: 'news', extent: 'full' },
    { id: 'b', citation: 'B', kind: 'news', extent: 'full' },
  ],
  observations: [{ id: 'seen', indicator: 'partnership-archetypes.balance', level: 'out', source: 'b' }],
};
const withParty = (change: object) => ({ parties: [city, { ...bank, ...change }] });

describe('a network is refused', () => {
  const amount = (given: unknown) => ({
    contributions: [
      { by: 'city', to: 'bank', resource: 'funds' },
      { by: 'city', to: 'bank', resource: 'funds', amount: given },
    ],
  });
  test.each<[object, string, string]>([
    [{ title: 3 }, 'input.title', 'invalid-case'],
    [withParty({ name: 3 }), 'input.parties[1].name', 'invalid-case'],
    [withParty({ sector: 'army' }), 'input.parties[1].sector', 'invalid-case'],
    [withParty({ identifiers: 'npwp' }), 'input.parties[1].identifiers', 'invalid-case'],
    [withParty({ identifiers: [null] }), 'input.parties[1].identifiers', 'invalid-case'],
    [withParty({ identifiers: ['npwp'] }), 'input.parties[1].identifiers', 'invalid-case'],
    [withParty({ identifiers: [{ scheme: 'npwp' }] }), 'input.parties[1].identifiers', 'invalid-case'],
    [withParty({ identifiers: [{ id: '1' }] }), 'input.parties[1].identifiers', 'invalid-case'],
    [
      {
        contributions: [
          { by: 'city', resource: 'funds' },
          { by: 'city', resource: 'love' },
        ],
      },
      'input.contributions[1].resource',
      'invalid-case',
    ],
    [amount({ value: '1', currency: 'IDR' }), 'input.contributions[1].amount', 'invalid-case'],
    [amount({ value: Number.NaN, currency: 'IDR' }), 'input.contributions[1].amount', 'invalid-case'],
    [amount({ value: 1 }), 'input.contributions[1].amount', 'invalid-case'],
  ])('with %j', (change, parameter, code) => {
    expect(refusalOf(() => toGraphMl({ ...sound, ...change } as never))).toEqual([
      'toGraphMl',
      parameter,
      code,
    ]);
  });

  test.each<[unknown, string, string]>([
    [{ lists: 'dependencies' }, 'options.lists', 'unknown-option'],
    [{ lists: ['dependencies', 'benefits'] }, 'options.lists', 'unknown-option'],
    [{ list: [] }, 'options', 'unknown-option'],
    [3, 'options', 'unknown-option'],
    [{ asOf: 'today' }, 'options.asOf', 'invalid-date'],
  ])('with the options %j', (options, parameter, code) => {
    expect(refusalOf(() => toGraphMl(sound, options as never))).toEqual(['toGraphMl', parameter, code]);
  });

  test.each([[null], [[]], ['case'], [{}]])('that is %j', (given) => {
    expect(refusalOf(() => toGraphMl(given as never))).toEqual(['toGraphMl', 'input', 'invalid-case']);
  });

  test('but not with an amount of nothing, or with parties that are known by nothing', () => {
    const given = { ...sound, ...amount({ value: 0, currency: 'IDR' }), ...withParty({ identifiers: [] }) };
    const file = toGraphMl(given as never);
    expect(file).toContain('<data key="edge.value">0</data>');
    expect(file).toContain('<data key="node.identifiers"></data>');
  });

  test('of some lists has them in their own order, whichever order is asked for', () => {
    const given: Case = {
      ...sound,
      contributions: [{ by: 'city', to: 'bank', resource: 'funds' }],
      dependencies: [{ of: 'bank', on: 'city', kind: 'regulatory' }],
    };
    const edges = (lists: readonly string[]) =>
      [...toGraphMl(given, { lists } as never).matchAll(/<edge id="(\w+)/g)].map(([, list]) => list);
    expect(edges(['dependencies', 'contributions'])).toEqual(['contributions', 'dependencies']);
    expect(edges(['dependencies'])).toEqual(['dependencies']);
    expect(edges([])).toEqual([]);
  });
});

describe.each([
  ['toCsl', toCsl],
  ['toBibtex', toBibtex],
] as const)('%s refuses', (name, write) => {
  const verdict = classifyArchetype(sound);
  const sourced = (change: object) => ({
    ...sound,
    sources: [sound.sources?.[0], { ...sound.sources?.[1], ...change }],
  });
  test.each<[unknown, string, string]>([
    [{ ...sound, sources: 'none' }, 'options.case.sources', 'invalid-case'],
    [{ ...sound, sources: [sound.sources?.[0], null] }, 'options.case.sources[1]', 'invalid-case'],
    [sourced({ id: 'not an id' }), 'options.case.sources[1].id', 'invalid-case'],
    [sourced({ citation: 3 }), 'options.case.sources[1].citation', 'invalid-case'],
    [sourced({ kind: undefined }), 'options.case.sources[1].kind', 'invalid-case'],
    [sourced({ extent: 'half' }), 'options.case.sources[1].extent', 'invalid-case'],
    // The row that decides is of a source that is not listed, or is not there any more.
    [{ ...sound, sources: [sound.sources?.[0]] }, 'options.case.sources', 'invalid-case'],
    [{ ...sound, observations: [] }, 'options.case', 'verdict-mismatch'],
    [{ ...sound, observations: undefined }, 'options.case', 'verdict-mismatch'],
    [{ ...sound, id: 'another' }, 'verdict', 'verdict-mismatch'],
  ])('the case %j', (subject, parameter, code) => {
    const [by, at, as] = refusalOf(() => write(verdict, { locale: 'en', case: subject as never }));
    expect([by, as]).toEqual([name, code]);
    if (code === 'invalid-case') expect(at).toBe(parameter);
  });

  test.each<[unknown, string, string]>([
    [undefined, 'options', 'unknown-option'],
    [{}, 'options.locale', 'unknown-locale'],
    [{ locale: 'fr' }, 'options.locale', 'unknown-locale'],
    [{ locale: 'en', style: 'apa' }, 'options', 'unknown-option'],
    [{ locale: 'en', definitions: [7] }, 'options.definitions[0]', 'invalid-definition'],
  ])('the options %j', (options, parameter, code) => {
    expect(refusalOf(() => write(verdict, options as never))).toEqual([name, parameter, code]);
  });

  test.each<[unknown, string, string]>([
    [3, 'given', 'invalid-input'],
    [[verdict, 'none'], 'given', 'invalid-input'],
    [{}, 'given.framework.id', 'unknown-framework'],
    [{ verdicts: 3 }, 'given', 'invalid-input'],
  ])('%j', (given, parameter, code) => {
    expect(refusalOf(() => write(given as never, { locale: 'en' }))).toEqual([name, parameter, code]);
  });

  test('no source that no row was coded from', () => {
    const ids = toCsl(verdict, { locale: 'en', case: sound }).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('case.'))).toEqual(['case.b']);
    // In the order of the case, not of the rows; a row without a source is of none.
    const both: Case = {
      ...sound,
      observations: [
        ...(sound.observations ?? []),
        { id: 'other', indicator: 'partnership-archetypes.importance', level: 'in', source: 'a' },
        { id: 'third', indicator: 'partnership-archetypes.mutual-benefit', level: 'in' },
      ],
    };
    const found = classifyArchetype(both);
    const rows = found.reasons.flatMap(({ evidence }) => evidence.map((one) => one.id));
    expect(new Set(rows)).toEqual(new Set(['seen', 'other', 'third']));
    const all = toCsl(found, { locale: 'en', case: both }).map(({ id }) => id);
    expect(all.filter((id) => id.startsWith('case.'))).toEqual(['case.a', 'case.b']);
  });
});

describe('a report refuses', () => {
  const verdict = classifyArchetype(sound);
  const assessment = assess(sound, { frameworks: ['partnership-archetypes'] });
  const [first, second] = sound.sources ?? [];
  const finding = { finding: 'F', framework: 'power-layout', source: 'a', locator: 'p. 1' };
  const cases: readonly (readonly [object, string])[] = [
    [{ title: 3 }, 'title'],
    [{ summary: 3 }, 'summary'],
    [{ place: 3 }, 'place'],
    [{ sources: 'none' }, 'sources'],
    [{ published: {} }, 'published'],
    [withParty({ name: 3 }), 'parties[1].name'],
    [withParty({ sector: 'army' }), 'parties[1].sector'],
    [withParty({ sector: 3 }), 'parties[1].sector'],
    [{ sources: [first, { ...second, id: 3 }] }, 'sources[1].id'],
    [{ sources: [first, { ...second, citation: null }] }, 'sources[1].citation'],
    [{ sources: [first, null] }, 'sources[1].id'],
    [{ published: [finding, 3] }, 'published[1].finding'],
    ...(['finding', 'framework', 'source', 'locator'] as const).map(
      (field) => [{ published: [finding, { ...finding, [field]: 3 }] }, `published[1].${field}`] as const,
    ),
  ];
  test.each(cases)('a case with %j', (change, place) => {
    for (const given of [verdict, assessment]) {
      const subject = { ...sound, ...change } as never;
      const [by, at, as] = refusalOf(() => toMarkdown(given as never, { locale: 'en', case: subject }));
      expect([by, as]).toEqual(['toMarkdown', 'invalid-case']);
      expect(at?.endsWith(`.${place}`)).toBe(true);
    }
  });

  test('no verdicts, and what is none', () => {
    expect(refusalOf(() => toMarkdown([], { locale: 'en' }))).toEqual([
      'toMarkdown',
      'verdicts',
      'invalid-input',
    ]);
    expect(refusalOf(() => toMarkdown(verdict, { locale: 'fr' } as never))).toEqual([
      'toMarkdown',
      'options.locale',
      'unknown-locale',
    ]);
  });
});

describe('rows are refused', () => {
  const [row] = sound.observations ?? [];
  const observed = (change: object) => ({
    ...sound,
    observations: [row, { ...row, id: 'other', ...change }],
  });
  test.each<[unknown, string, string]>([
    [observed({ level: [] }), 'input.observations[1].level', 'invalid-case'],
    [observed({ level: ['a|b'] }), 'input.observations[1].level', 'invalid-case'],
    [observed({ level: ['a', 3] }), 'input.observations[1].level', 'invalid-case'],
    [observed({ level: 'high' }), 'input.observations[1].level', 'invalid-case'],
    [observed({ about: ['a|b'] }), 'input.observations[1].about', 'invalid-case'],
    [[sound, sound], 'input.id', 'invalid-case'],
    [[3], 'given', 'invalid-input'],
    [{}, 'given', 'invalid-input'],
    [[classifyArchetype({}), sound], 'given', 'invalid-input'],
    [{ ...classifyArchetype({}), form: 'guess' }, 'given', 'invalid-input'],
    [{ ...classifyArchetype({}), framework: { id: 'a' } }, 'given', 'invalid-input'],
    [{ ...classifyArchetype({}), framework: { version: '1' } }, 'given', 'invalid-input'],
    [{ ...classifyArchetype({}), framework: null }, 'given', 'invalid-input'],
  ])('of %j', (given, parameter, code) => {
    expect(refusalOf(() => toRows(given as never))).toEqual(['toRows', parameter, code]);
  });

  test('with options that there are none of', () => {
    const refused = (options: unknown) => refusalOf(() => toRows(sound, options as never));
    expect(refused({ spreadsheet: 1 })).toEqual(['toRows', 'options.spreadsheet', 'unknown-option']);
    expect(refused({ csv: true })).toEqual(['toRows', 'options', 'unknown-option']);
  });

  test('but nothing at all has no rows', () => {
    expect(toRows([])).toEqual([]);
    expect(toRows({ ...sound, observations: [] })).toEqual([]);
    const { observations: _, ...bare } = sound;
    expect(toRows(bare)).toEqual([]);
  });

  test('for a spreadsheet texts that begin as a formula are marked, and numbers are not', () => {
    const given = { ...sound, observations: [{ ...row, note: '=1+1', coder: 'a' }] } as Case;
    expect(toRows(given, { spreadsheet: true })[0]).toMatchObject({
      note: "'=1+1",
      coder: 'a',
      informant: null,
    });
    expect(toRows(given)[0]).toMatchObject({ note: '=1+1' });
    const [verdict] = toRows(classifyArchetype(sound), { spreadsheet: true });
    expect(verdict?.known).toBe(toRows(classifyArchetype(sound))[0]?.known);
  });
});

describe('a form refuses', () => {
  test.each([
    ['toXlsForm', toXlsForm],
    ['toSurveyJs', toSurveyJs],
  ] as const)('in %s what it cannot ask', (name, write) => {
    const refused = (options: unknown, definitions: unknown = powerLayout) =>
      refusalOf(() => write(definitions as never, options as never));
    expect(refused({ locale: 'fr' })).toEqual([name, 'options.locale', 'unknown-locale']);
    for (const points of [1, 12, 2.5, '5', null])
      expect(refused({ points })).toEqual([name, 'options.points', 'unknown-option']);
    expect(refused({ colour: 1 })).toEqual([name, 'options', 'unknown-option']);
    expect(refused(3)).toEqual([name, 'options', 'unknown-option']);
    expect(refused({ dictionaries: { fr: {} } })).toEqual([name, 'options.dictionaries', 'unknown-option']);
    for (const locale of ['en', 'id']) {
      const [by, at, as] = refused({ dictionaries: { [locale]: 3 } });
      expect([by, as]).toEqual([name, 'invalid-dictionary']);
      expect(at).toContain(`options.dictionaries.${locale}`);
    }
    for (const [change, place] of [
      [{ id: 'not an id' }, '.id'],
      [withParty({ id: 'not an id' }), '.parties[1].id'],
      [withParty({ name: 3 }), '.parties[1].name'],
    ] as const) {
      const [by, at, as] = refused({ case: { ...sound, ...change } });
      expect([by, as]).toEqual([name, 'invalid-case']);
      expect(at?.endsWith(place)).toBe(true);
    }
    expect(refused({ case: 3 })[2]).toBe('invalid-case');
    expect(refused({}, [])).toEqual([name, 'definitions', 'invalid-definition']);
    for (const points of [2, 11]) expect(() => write(powerLayout, { points })).not.toThrow();
  });

  test('another way of writing', () => {
    expect(refusalOf(() => toXlsForm(powerLayout, { as: 'xml' } as never))).toEqual([
      'toXlsForm',
      'options.as',
      'unknown-option',
    ]);
  });

  test('and so does a sheet', () => {
    const refused = (options: unknown, definitions: unknown = powerLayout) =>
      refusalOf(() => toCodingSheet(definitions as never, options as never));
    expect(refused({ locale: 'fr' })).toEqual(['toCodingSheet', 'options.locale', 'unknown-locale']);
    for (const points of [1, 12]) expect(refused({ locale: 'en', points })[1]).toBe('options.points');
    expect(refused({ locale: 'en', as: 'csv' })).toEqual(['toCodingSheet', 'options', 'unknown-option']);
    expect(refused(undefined)).toEqual(['toCodingSheet', 'options', 'unknown-option']);
    expect(refused({ locale: 'en' }, [])).toEqual(['toCodingSheet', 'definitions', 'invalid-definition']);
    expect(refused({ locale: 'en', dictionary: 3 })[2]).toBe('invalid-dictionary');
  });
});

describe('a diagram refuses', () => {
  test.each<[unknown, unknown, string, string]>([
    [twoPillarModel, { locale: 'fr' }, 'options.locale', 'unknown-locale'],
    [twoPillarModel, { locale: 'en', colour: 1 }, 'options', 'unknown-option'],
    [wellProcedure, { locale: 'fr' }, 'options.locale', 'unknown-locale'],
    // Nothing is looked up in a case for a procedure.
    [wellProcedure, { locale: 'en', case: sound }, 'options', 'unknown-option'],
    [powerLayout, { locale: 'en' }, 'definition', 'invalid-definition'],
    [null, { locale: 'en' }, 'definition', 'invalid-definition'],
  ])('%# with %j', (definition, options, parameter, code) => {
    const [by, at, as] = refusalOf(() => toMermaid(definition as never, options as never));
    expect([by, as]).toEqual(['toMermaid', code]);
    expect(at?.startsWith(parameter)).toBe(true);
  });
});
