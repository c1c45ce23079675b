import { describe, expect, test } from 'vitest';
import { classifyArchetype } from '../../src/archetypes.js';
import { assess, comparePublished } from '../../src/assess.js';
import type { Case } from '../../src/case/case.js';
import { assessmentWords } from '../../src/explain/assessment-words.js';
import { codingSheetWords } from '../../src/explain/coding-sheet-words.js';
import { explain } from '../../src/explain/explain.js';
import { auditHistory } from '../../src/forms/procedure/audit-history.js';
import type { ProcedureDefinition } from '../../src/forms/procedure/definition.js';
import type { ProcedureHistory } from '../../src/forms/procedure/history.js';
import { scoreCgChallenges } from '../../src/governance.js';
import { frameworks, wordings } from '../../src/registry.js';
import { inNotebook, toCodingSheet, toMarkdown, toMermaid, toXlsForm } from '../../src/render.js';
import { caseOf, judged, publishedCases } from '../assess/cases.js';
import { wellProcedure, wellVerdict } from '../explain/procedures.js';
import { typology } from '../own/frameworks.js';
import { parse, textOf } from './tree.js';

const locale = 'en' as const;
const { head, beside, readOff } = assessmentWords.en;
/** A report as a reader sees it. */
const read = (markdown: string) => textOf(parse(markdown));

describe('the report of an assessment', () => {
  const all = [...publishedCases.values()].map((subject) => [subject.id, subject, assess(subject)] as const);

  test.each(all)(
    'of %s tells what is found to pull apart, or that nothing is, and what may',
    (_, subject, assessment) => {
      const report = read(toMarkdown(assessment, { locale, case: subject }));
      const found = assessment.contradictions.filter(({ standing }) => standing === 'found').length;
      const open = assessment.contradictions.length - found;
      expect(report.includes(head.none)).toBe(found === 0);
      expect(report.includes('could turn out to pull against')).toBe(open > 0);
      if (open > 0) expect(report).toContain(head.open(open));
    },
  );

  test('some of the published cases has something that pulls apart, and some has nothing', () => {
    const kinds = all.map(([, , { contradictions }]) =>
      contradictions.some(({ standing }) => standing === 'found'),
    );
    expect(new Set(kinds)).toEqual(new Set([true, false]));
  });

  test.each(all)(
    'of %s tells what its document concludes, and beside it what is found',
    (_, subject, assessment) => {
      const report = read(toMarkdown(assessment, { locale, case: subject }));
      const compared = comparePublished(assessment, subject);
      expect(report.includes(head.published)).toBe((subject.published ?? []).length > 0);
      for (const [index, { framework, finding: said, source, locator }] of (
        subject.published ?? []
      ).entries()) {
        const standing = compared[index]?.standing ?? 'not-compared';
        const own = subject.defines?.includes(framework as never) ? ` (${readOff})` : '';
        const end = standing === 'not-compared' ? '' : `; ${beside[standing]}${own}`;
        const name = wordings[framework as keyof typeof wordings].label.en;
        expect(report.replaceAll(/\s+/g, ' ')).toContain(
          `${name}: “${said}” (${source}: ${locator})${end}`.replaceAll(/\s+/g, ' '),
        );
      }
    },
  );

  const bare = caseOf({ observations: judged({ 'cg-challenges.low-msme-capacity': 'in' }) });
  const { parties: _, ...alone } = bare;
  const reportOf = (subject: Case, given: Case | undefined = subject) => {
    const assessment = assess(subject, { frameworks: ['cg-challenges'] });
    return toMarkdown(assessment, { locale, ...(given && { case: given }) });
  };

  test.each<[string, Case, string[]]>([
    ['nothing else', alone, []],
    ['a place', { ...alone, place: 'Bandung' }, ['- Place: Bandung']],
    ['parties', bare, ['- Parties: Firm (business), Village (community)']],
    [
      'sources',
      { ...alone, sources: [{ id: 's', citation: 'A paper', kind: 'paper', extent: 'full' }] },
      ['- Sources of the case: A paper'],
    ],
  ])('of a case with %s begins with that', (__, subject, lines) => {
    const [title = '', about = ''] = reportOf(subject).split('\n\n');
    expect(title).toBe('# A case');
    expect(about.startsWith('- ') ? about.split('\n') : []).toEqual(
      lines.map((line) => expect.stringContaining(line.split(': ')[1] ?? '')),
    );
  });

  test('of a case with a summary has it first, and without the case none of it', () => {
    const told = { ...bare, summary: 'Told in short.', place: 'Bandung' };
    expect(reportOf(told).split('\n\n')[1]).toBe('Told in short.');
    const [title, ...rest] = toMarkdown(assess(told, { frameworks: ['cg-challenges'] }), { locale }).split(
      '\n\n',
    );
    expect(title).toBe('# case');
    expect(rest.join()).not.toContain('Bandung');
  });

  test('calls a party by its name where the case is given, else by its id', () => {
    const about = caseOf({
      observations: judged({ 'participation-phases.information': 'in' }).map((row) => ({
        ...row,
        about: ['village'],
      })),
    });
    const given = assess(about, { frameworks: ['participation-phases'] });
    const label = wordings['participation-phases'].label.en;
    expect(toMarkdown(given, { locale, case: about })).toContain(`| ${label}: Village |`);
    expect(toMarkdown(given, { locale })).toContain(`| ${label}: village |`);
  });

  test('of a case in which nothing is told has no table', () => {
    const silent = toMarkdown(assess(caseOf(), { frameworks: ['power-layout'] }), { locale });
    expect(silent).not.toContain('|');
    expect(read(silent)).toContain('Of these frameworks the case tells nothing: Power layout.');
  });
});

test('a caution is told once of several verdicts of one framework', () => {
  const verdict = scoreCgChallenges({ 'low-msme-capacity': 'in' });
  const { caution = '' } = explain(verdict, { locale });
  expect(caution).not.toBe('');
  for (const given of [[verdict], [verdict, verdict]])
    expect(read(toMarkdown(given, { locale })).split(caution)).toHaveLength(2);
});

test.each([
  'power-layout',
  'partnership-archetypes',
  'participation-phases',
  'csr-contribution-phases',
  'two-pillar-model',
  'cg-challenges',
] as const)(
  'the sheet of %s counts its questions by whom they are asked of, in the order in which they come',
  (id) => {
    const lines = toCodingSheet(frameworks[id] as never, { locale }).split('\n');
    const each = lines.flatMap((line) => /^- Asked of: (.*)\.$/.exec(line)?.[1] ?? []);
    expect(each.length).toBeGreaterThan(0);
    const counts = [...new Set(each)].map((whom) =>
      codingSheetWords.en.asked.count(whom, each.filter((one) => one === whom).length),
    );
    const [told = ''] = lines.filter((line) => /^- \*\*.* questions?\)/.test(line));
    const places = counts.map((count) => told.indexOf(count));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  },
);

describe('what a notebook shows', () => {
  const display = Symbol.for('Jupyter.display');
  const isShown = (value: unknown) =>
    Object.getOwnPropertySymbols(Object(inNotebook(value, { locale }))).includes(display);
  const verdict = scoreCgChallenges({ 'low-msme-capacity': 'in' });
  const explanation = explain(verdict, { locale });
  const history = wellVerdict({});
  const chart = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: { text: 'A' },
    description: 'B',
  };

  test.each<[string, unknown]>([
    ['a verdict', verdict],
    ['a verdict on a history', history],
    ['verdicts', [verdict, history]],
    ['an explanation', explanation],
    ['a definition', frameworks['power-layout']],
    ['a chart', chart],
    ['an assessment', assess(caseOf(), { frameworks: ['power-layout'] })],
  ])('is %s', (_, value) => {
    expect(isShown(value)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['no verdicts', []],
    ['verdicts and something else', [verdict, 3]],
    ['a verdict without a framework', { ...verdict, framework: null }],
    ['a verdict of a framework without an id', { ...verdict, framework: { version: '1' } }],
    ['a verdict of a framework without a version', { ...verdict, framework: { id: 'a' } }],
    ['a verdict without inputs', { ...verdict, inputs: [] }],
    ['a verdict on a history without findings', { ...history, findings: {} }],
    ['findings of another form', { ...history, form: 'ladder' }],
    ...(['framework', 'summary', 'table', 'limits', 'reasons'] as const).map((field): [string, unknown] => [
      `an explanation without its ${field}`,
      { ...explanation, [field]: undefined },
    ]),
    ['an explanation whose table is a text', { ...explanation, table: 'none' }],
    ...(['form', 'id', 'version', 'basis', 'source'] as const).map((field): [string, unknown] => [
      `a definition without its ${field}`,
      { ...frameworks['power-layout'], [field]: undefined },
    ]),
    ['a chart of another format', { ...chart, $schema: 'https://vega.github.io/schema/vega/v6.json' }],
    ['a chart without a format', { ...chart, $schema: 3 }],
    ['a chart without a title', { ...chart, title: 'A' }],
    ['a chart with an empty title', { ...chart, title: {} }],
    ['a chart without a description', { ...chart, description: null }],
    ['half an assessment', { contradictions: [] }],
    ['half a comparison', { moved: [] }],
    ['a number', 3],
    ['nothing', null],
  ])('is not %s', (_, value) => {
    expect(isShown(value)).toBe(false);
  });

  test('of verdicts on one case is called as that case, and of several as none of them', () => {
    const [one, other] = [...publishedCases.values()];
    if (!one || !other) throw new Error('There are two.');
    const { both } = inNotebook(
      { both: (...given: readonly Case[]) => given.map((subject) => classifyArchetype(subject)) },
      { locale },
    );
    const markdownOf = (...given: readonly Case[]) => Reflect.get(both(...given), display)()['text/markdown'];
    const verdicts = (...given: readonly Case[]) => given.map((subject) => classifyArchetype(subject));
    expect(markdownOf(one, one)).toBe(toMarkdown(verdicts(one, one), { locale, case: one }));
    expect(markdownOf(one, other)).toBe(toMarkdown(verdicts(one, other), { locale }));
  });

  test('can be shown otherwise by whoever sets or takes away how', () => {
    const shown = inNotebook(verdict, { locale });
    expect(Object.getOwnPropertyDescriptor(shown, display)).toMatchObject({
      configurable: true,
      writable: true,
      enumerable: false,
    });
  });
});

test('a procedure as it went has the place of each event once, whatever else is found of it', () => {
  const well: ProcedureDefinition = wellProcedure;
  const history: ProcedureHistory = {
    complete: true,
    events: [
      { event: 'ask', date: '2016-01-10' },
      { event: 'grant', date: '2016-01-31' },
      { event: 'dig', date: '2016-02-10' },
    ],
  };
  const verdict = auditHistory(well, history);
  const places = verdict.findings.flatMap(({ check, params }) => (check === 'order' ? [] : [params.at]));
  // Whose it is, what it holds and when it was due is asked of the first and of the last as well.
  expect(places).toEqual(expect.arrayContaining([0, 2]));
  const text = toMermaid(well, { locale, verdict });
  for (const place of [1, 2, 3]) expect(text.match(new RegExp(`no\\. ${place}, `, 'g'))).toHaveLength(1);
});

describe('the id of a form', () => {
  const idOf = (given: readonly unknown[], options: object = {}) =>
    toXlsForm(given as never, options).settings[0];
  const layout = frameworks['power-layout'];
  const archetypes = frameworks['partnership-archetypes'];

  test('says which framework it is of, or how many', () => {
    expect(idOf([layout]).form_id).toMatch(/^kemitraan_power_layout_[\da-f]{8}$/);
    expect(idOf([layout, archetypes]).form_id).toMatch(/^kemitraan_2_frameworks_[\da-f]{8}$/);
    expect(idOf([layout]).version).toMatch(/^1\.0\.0-[\da-f]{8}$/);
  });

  test('keeps 40 characters of a long name', () => {
    const long = { ...layout, id: 'x'.repeat(50), wording: wordings['power-layout'] };
    expect(idOf([long]).form_id).toMatch(/^kemitraan_x{40}_[\da-f]{8}$/);
  });

  test('differs by case', () => {
    expect(idOf([layout], { case: caseOf() }).form_id).not.toBe(idOf([layout]).form_id);
    expect(idOf([layout], { case: caseOf() }).form_title).toBe('Susunan kekuatan / Power layout (case)');
    expect(idOf([layout], { locale: 'en' }).form_title).toBe('Power layout / Susunan kekuatan');
  });
});

test.each([
  ['power-layout', /^select_one answers___power_layout__parity$/],
  ['cg-challenges', /^select_one levels___checklist$/],
  ['two-pillar-model', /^select_one levels___role_model$/],
  ['organisation-public-relationship', /^select_one scale___5$/],
  ['csr-contribution-phases', /^select_multiple answers___csr_contribution_phases__\w+$/],
] as const)('the answers of %s stand in a list of their own, or in that of their form', (id, list) => {
  const { survey } = toXlsForm(frameworks[id] as never);
  const asked = survey.find(({ name, type }) => type.startsWith('select_') && /[a-z]__[a-z]/.test(name));
  expect(asked?.type).toMatch(list);
});

test('without words of their own all levels stand in one list, with words each in one of its own', () => {
  const { wording: _, ...bare } = typology;
  const listsOf = (definition: unknown) =>
    new Set(
      toXlsForm(definition as never)
        .survey.map(({ type, name }) => (/[a-z]__[a-z]/.test(name) ? type.split(' ')[1] : undefined))
        .filter((list) => list !== undefined),
    );
  expect(listsOf(bare)).toEqual(new Set(['levels']));
  const named = [...listsOf(typology)];
  expect(named.length).toBeGreaterThan(0);
  for (const list of named) expect(list).toMatch(/^answers___/);
  const { choices } = toXlsForm(bare as never);
  expect(choices.filter(({ list_name }) => list_name === 'levels').map(({ name }) => name)).toEqual([
    'in',
    'mostly-in',
    'mostly-out',
    'out',
    'unknown',
    'refused',
    'not-applicable',
  ]);
});
