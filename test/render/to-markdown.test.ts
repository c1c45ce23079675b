import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import { managementFunctions } from '../../src/case/vocabulary.js';
import { type Locale, locales } from '../../src/core/locale.js';
import { dictionaries } from '../../src/explain/dictionaries.js';
import { explain } from '../../src/explain/explain.js';
import type { Explanation, SaidReason } from '../../src/explain/explanation.js';
import type { Verdict } from '../../src/forms/assert-verdict.js';
import { classify } from '../../src/forms/classify.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { partnershipArchetypes } from '../../src/frameworks/partnership-archetypes/definition.js';
import { partnershipPreconditions } from '../../src/frameworks/partnership-preconditions/definition.js';
import { validatePreconditions } from '../../src/frameworks/partnership-preconditions/validate.js';
import { classifyPowerLayout, type PowerLayoutVerdict } from '../../src/frameworks/power-layout/classify.js';
import { powerLayout } from '../../src/frameworks/power-layout/definition.js';
import { toMarkdown } from '../../src/render/to-markdown.js';
import { thrownBy } from '../core/thrown-by.js';
import { corpus } from '../explain/corpus.js';
import { caseOf, held, judged } from '../explain/made-case.js';
import { groups, ward } from '../explain/phases.js';
import { typologyOf } from '../forms/typology/made.js';
import { headings, lists, parse, tables, textOf } from './tree.js';

const outline = (root: Root) => headings(root).map((node) => `${node.depth} ${textOf(node)}`);
const subject = caseOf([
  judged('importance', { level: 'in', about: ['village-a'] }),
  held('mutual-need', { level: 'in', about: ['mill-b'], informant: 'clerk-1' }),
]);
const both = [classifyArchetype(subject), validatePreconditions(subject)];

const archetypes = { en: 'Partnership archetypes', id: 'Model kemitraan' };
const powers = { en: 'Power layout', id: 'Susunan kekuatan' };
const preconditions = { en: 'Preconditions of a partnership', id: 'Prasyarat kemitraan' };

describe.each(locales)('in %s', (locale) => {
  const { report } = dictionaries[locale];

  test('the report of a case has its title, a section per framework, and what closes it, in order', () => {
    const root = parse(toMarkdown(both, { locale, case: subject }));
    expect(outline(root)).toEqual([
      '1 A rice mill',
      `2 ${archetypes[locale]}`,
      `3 ${report.why}`,
      `3 ${report.readings}`,
      `3 ${report.unknown}`,
      `3 ${report.changes}`,
      // It has one reading, so there are no others to tell.
      `2 ${powers[locale]}`,
      `3 ${report.why}`,
      `3 ${report.unknown}`,
      `3 ${report.changes}`,
      `2 ${preconditions[locale]}`,
      `3 ${report.why}`,
      `3 ${report.unknown}`,
      `3 ${report.changes}`,
      `2 ${report.whoWasAsked}`,
      `2 ${report.limits}`,
      `2 ${report.caseSources}`,
      `2 ${report.sources}`,
    ]);
  });

  test('the definitions are named with their versions, once each, above their sources', () => {
    const report = toMarkdown([...both, ...both], { locale, case: subject });
    const [, closing = ''] = report.split(`\n## ${dictionaries[locale].report.sources}\n\n`);
    const { version } = partnershipArchetypes;
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(closing.split('\n\n')[0]).toBe(
      `${archetypes[locale]} ${version}; ${powers[locale]} ${powerLayout.version}; ${preconditions[locale]} ${partnershipPreconditions.version}`,
    );
  });

  test('several verdicts of one framework stand in a table first, and then each under the party that it is of', () => {
    const root = parse(toMarkdown(groups, { locale, case: ward }));
    const phases = { en: 'Phases of participation', id: 'Fase partisipasi masyarakat' }[locale];
    const { planning, actuating } = dictionaries[locale].functions;
    const others = {
      en: `apart from ${planning} and ${actuating}`,
      id: `di luar ${planning} dan ${actuating}`,
    };
    const inOne = (where: string) => ({ en: `in ${where}`, id: where })[locale];
    const whom = [
      `RW 05 (${inOne(planning)})`,
      `RW 05 (${inOne(actuating)})`,
      `RW 05 (${others[locale]})`,
      'Karang Taruna',
    ];
    const second = outline(root).filter((line) => line.startsWith('2 '));
    expect(second.slice(0, 5)).toEqual([`2 ${phases}`, ...whom.map((who) => `2 ${phases}: ${who}`)]);
    const [table] = tables(root);
    expect(table?.children.map((row) => row.children.map(textOf))).toEqual([
      [report.who, report.finding],
      ...groups.map((verdict, index) => [whom[index], explain(verdict, { locale, case: ward }).summary]),
    ]);
    // The ward is consulted in every function, and initiates in planning; the youth group controls at least.
    const range = {
      en: 'By what is known they lie between involved in consultation and problem identification and initiator of solutions; they are not averaged.',
      id: 'Menurut apa yang diketahui, letaknya antara fase terlibat dalam konsultasi dan fase identifikasi masalah dan inisiator solusi; tidak dirata-ratakan.',
    };
    expect(textOf(root)).toContain(range[locale]);
  });

  test('what holds of a framework, and not of one verdict, is told once', () => {
    const text = textOf(parse(toMarkdown(groups, { locale, case: ward })));
    const said = groups.map((verdict) => explain(verdict, { locale, case: ward }));
    const common = new Set(
      said.flatMap(({ caution, statements }) => [caution ?? '', ...statements.map((one) => one.text)]),
    );
    expect(said.flatMap(({ statements }) => statements).length).toBeGreaterThan(common.size);
    for (const one of common) expect(text.split(one)).toHaveLength(2);
  });

  test('one verdict of a framework has no table of verdicts, and no range', () => {
    const [first] = groups;
    if (!first) throw new Error('There is no group.');
    const text = textOf(parse(toMarkdown(first, { locale, case: ward })));
    expect(text).not.toContain({ en: 'averaged', id: 'dirata-ratakan' }[locale]);
    expect(
      outline(parse(toMarkdown(first, { locale, case: ward }))).filter((line) => line.startsWith('2 '))[0],
    ).toMatch(/: RW 05/);
  });

  test('the report of a record of levels is headed by its framework, and says nothing of who was asked', () => {
    const root = parse(toMarkdown(classifyArchetype({ balance: 'out' }), { locale }));
    expect(outline(root)).toEqual([
      `1 ${archetypes[locale]}`,
      `3 ${report.why}`,
      `3 ${report.readings}`,
      `3 ${report.unknown}`,
      `3 ${report.changes}`,
      `2 ${report.limits}`,
      `2 ${report.sources}`,
    ]);
  });

  test.each(Object.entries(corpus))(
    '%s: one heading of the first order, and even tables',
    (_, { verdict, options }) => {
      const text = toMarkdown(verdict, { ...options, locale });
      const root = parse(text);
      expect(headings(root).filter(({ depth }) => depth === 1)).toHaveLength(1);
      expect(root.children[0]?.type).toBe('heading');
      const said = explain(verdict, { ...options, locale });
      const [table] = tables(root);
      expect(table?.children.map((row) => row.children.map(textOf))).toEqual(
        [said.table.head, ...said.table.rows].map((row) => row.map((cell) => cell || '–')),
      );
      expect(text.endsWith('\n')).toBe(true);
      expect(text).not.toMatch(/\n{3}|\n\n$|[ \t]\n/);
    },
  );

  test.each(Object.entries(corpus))(
    '%s: says all that its explanation says, once',
    (_, { verdict, options }) => {
      const said = explain(verdict, { ...options, locale });
      const root = parse(toMarkdown(verdict, { ...options, locale }));
      const whole = textOf(root);
      const items = lists(root).flatMap((list) => list.children.map((item) => textOf(item.children[0])));
      const beside = besideOf(verdict, options?.case);
      const sections = [said, ...(beside ? [explain(beside, { ...options, locale })] : [])].flatMap(
        inSection,
      );
      const once = [...said.limits, ...said.sources];
      for (const text of sections) {
        expect(items.filter((item) => item === text)).toEqual(sections.filter((one) => one === text));
      }
      for (const text of once) expect(items.filter((item) => item === text)).toHaveLength(1);
      for (const text of [said.summary, said.caution ?? '', said.asked ?? '']) expect(whole).toContain(text);
      for (const { evidence } of said.reasons) for (const one of evidence) expect(whole).toContain(one);
    },
  );

  test('evidence stands under the reason that rests on it', () => {
    const { verdict, options } = corpus.Surakarta ?? {};
    if (!verdict) throw new Error('The corpus lacks the case.');
    const said = explain(verdict, { ...options, locale });
    const root = parse(toMarkdown(verdict, { ...options, locale }));
    const items = lists(root).flatMap((list) => list.children);
    for (const reason of said.reasons) {
      const item = items.find((one) => textOf(one.children[0]) === withSource(reason));
      const inner = item?.children.flatMap((part) => (part.type === 'list' ? part.children.map(textOf) : []));
      expect(inner).toEqual(reason.evidence);
    }
  });

  test('who was asked counts for the report if it was for any of its verdicts', () => {
    const [first, second] = both;
    const asked = (verdicts: typeof both) =>
      sectionText(toMarkdown(verdicts, { locale, case: subject }), locale);
    expect(first?.scope?.asked).toEqual([]);
    expect(second?.scope?.asked).toEqual(['mill-b']);
    expect(asked(both)).toBe(dictionaries[locale].asked.some('PT Padi', 'Desa Sukamaju'));
    expect(asked([...both].reverse())).toBe(asked(both));
  });

  test('what the document itself concludes stands in the section of its framework, above the reasons', () => {
    const concluding = {
      ...subject,
      published: [
        {
          framework: 'partnership-archetypes',
          finding: 'a finding',
          source: 'field-report',
          locator: 'p. 9',
        },
      ],
    };
    const root = parse(toMarkdown([...both].reverse(), { locale, case: concluding }));
    const sentence = report.published('a finding', 'field-report: p. 9');
    const at = root.children.findIndex((node) => textOf(node) === sentence);
    const before = root.children.slice(0, at).filter((node) => node.type === 'heading');
    expect(textOf(before.at(-1))).toBe(archetypes[locale]);
    expect(textOf(root).split(sentence)).toHaveLength(2);
    expect(toMarkdown(both[1] ?? [], { locale, case: concluding })).not.toContain('a finding');
  });
});

/** The layout of power that a report puts beside the archetypes of a case. */
function besideOf({ framework, scope }: Verdict, subject: Case | undefined): PowerLayoutVerdict | null {
  if (framework.id !== 'partnership-archetypes' || !scope || !subject) return null;
  return classifyPowerLayout(subject, {
    ...(scope.chosen && { parties: scope.partners }),
    ...(scope.function && {
      function: managementFunctions.find((one) => one === scope.function) ?? 'planning',
    }),
    ...(scope.asOf && { asOf: scope.asOf }),
  });
}

/** The items of one section. */
function inSection(said: Explanation): string[] {
  return [
    ...said.reasons.map(withSource),
    ...said.readings.map((one) => one.text),
    ...said.questions.map((one) => one.text),
    ...said.changes,
    said.basis,
    said.coverage,
  ];
}

/** A reason as the report has it: the works that say that it counts stand behind it. */
function withSource({ text, source }: SaidReason): string {
  return source.length > 0 ? `${text} [${source.join('; ')}]` : text;
}

/** The paragraph under "Was each partner itself asked?". */
function sectionText(markdown: string, locale: Locale): string {
  const { children } = parse(markdown);
  const at = children.findIndex((node) => textOf(node) === dictionaries[locale].report.whoWasAsked);
  return textOf(children[at + 1]);
}

test('the layout of power stands beside the archetypes of a case, once, and of the same scope', () => {
  const told = caseOf([
    { indicator: 'power-layout.parity', level: 'in', function: 'planning' },
    { indicator: 'power-layout.parity', level: 'out', function: 'actuating' },
    { indicator: 'power-layout.subordination', level: 'out' },
  ]);
  const report = (verdicts: readonly Verdict[]) => toMarkdown(verdicts, { locale: 'en', case: told });
  const planning = report([classifyArchetype(told, { function: 'planning' })]);
  expect(planning).toContain('this is a linear union of partnership');
  expect(report([classifyArchetype(told, { function: 'actuating' })])).toContain(
    'this is a linear collaborative of partnership',
  );
  const given = report([classifyPowerLayout(told, { function: 'planning' }), classifyArchetype(told)]);
  expect(given.split('## Power layout')).toHaveLength(2);
  expect(given.indexOf('## Power layout')).toBeLessThan(given.indexOf('## Partnership archetypes'));
  expect(report([validatePreconditions(told)])).not.toContain('Power layout');
  // The definition may be given, though it is the library's own.
  const explicit = { locale: 'en', case: told, definition: partnershipArchetypes } as const;
  expect(toMarkdown(classifyArchetype(told, { function: 'planning' }), explicit)).toBe(planning);
});

test.each([1, 4_000_000_000])(
  'a list of %d holes holds no verdict, and is refused at the first',
  (length) => {
    expect(thrownBy(() => toMarkdown(new Array(length), { locale: 'en' })).code).toBe('unknown-framework');
  },
);

test('verdicts of a typology of one’s own stand in one report with those of the library', () => {
  const own = typologyOf(['colour'], { red: { colour: 'in' } });
  const verdicts = [classify(own, { colour: 'in' }), classifyArchetype({ balance: 'out' })];
  const outlined = outline(parse(toMarkdown(verdicts, { locale: 'en', definition: own })));
  expect(outlined).toContain('2 Partnership archetypes');
  expect(outlined[0]).toBe(`1 ${own.id}, Partnership archetypes`);
  expect(thrownBy(() => toMarkdown(verdicts, { locale: 'en' })).code).toBe('unknown-framework');
});

test('a mistake of the program is thrown as the one error', () => {
  const call = (...args: readonly unknown[]) =>
    thrownBy(() => Reflect.apply(toMarkdown, undefined, args)).code;
  expect(call(both, { locale: 'nl' })).toBe('unknown-locale');
  expect(call(both, { locale: 'en', title: 'x' })).toBe('unknown-option');
  expect(call(both)).toBe('unknown-option');
  expect(call(undefined, { locale: 'en' })).toBe('unknown-framework');
  expect(call([], { locale: 'en' })).toBe('invalid-input');
});
