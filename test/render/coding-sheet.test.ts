import fc from 'fast-check';
import type { List, Root, RootContent, Table } from 'mdast';
import { describe, expect, test } from 'vitest';
import { levelNames, nonLevels, scaleLengths } from '../../src/core/level.js';
import { type Locale, locales } from '../../src/core/locale.js';
import type { CodingExample } from '../../src/core/wording.js';
import { codingSheetWords } from '../../src/explain/coding-sheet-words.js';
import { questionTexts } from '../../src/explain/question-texts.js';
import { wordsOf } from '../../src/explain/words.js';
import { type AnyDefinition, type Definition, readsCases } from '../../src/forms/definition.js';
import { questionnaireOf } from '../../src/forms/questionnaire/questionnaire.js';
import { defineTypology } from '../../src/forms/typology/define.js';
import { powerLayout } from '../../src/frameworks/power-layout/definition.js';
import { powerLayoutWording } from '../../src/frameworks/power-layout/wording.js';
import { examples } from '../../src/registry/examples.js';
import { toCodingSheet } from '../../src/render/to-coding-sheet.js';
import { thrownBy } from '../core/thrown-by.js';
import { askingFrameworks as definitions } from '../integrity/definitions.js';
import { catalogue, checklist, index, ladder, mine, ours, procedure, typology } from '../own/frameworks.js';
import { nastyNames, nastyStrings } from './nasty.js';
import { lists, parse, shapeOf, tables, textOf, typesIn } from './tree.js';

const given: Readonly<Record<string, Readonly<Record<string, CodingExample>>>> = examples;
const shared = ['checklist', 'index', 'role-model', 'process'];

const rowsOf = (table: Table) => table.children.map((row) => row.children.map(textOf));
const itemsOf = (list: List) => list.children.map(textOf);
const occurrences = (text: string, part: string) => text.split(part).length - 1;
/** What a sheet is made of: no link, no image and no HTML. */
const plainTypes = [
  ...['emphasis', 'heading', 'inlineCode', 'list', 'listItem', 'paragraph', 'root', 'strong'],
  ...['table', 'tableCell', 'tableRow', 'text'],
];
/** Folded as an escaped line is. */
const line = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What stands under each question: from its heading to the next one, or to the next framework. */
function underQuestions(root: Root): RootContent[][] {
  const starts = root.children.flatMap((node, at) =>
    node.type === 'heading' && node.depth === 4 ? [at] : [],
  );
  return starts.map((start) => {
    const rest = root.children.slice(start + 1);
    const end = rest.findIndex((node) => node.type === 'heading');
    return root.children.slice(start, end === -1 ? undefined : start + 1 + end);
  });
}

describe.each(locales)('in %s', (locale) => {
  const say = codingSheetWords[locale];
  const read = new Map<string, Root>();
  /** The sheet of a framework, read once for all that is asked of it. */
  const sheetOf = (definition: Definition): Root => {
    const root = read.get(definition.id) ?? parse(toCodingSheet(definition, { locale }));
    read.set(definition.id, root);
    return root;
  };

  test.each(definitions.map((one) => [one.id, one] as const))(
    '%s: every question has its words, its answers, its examples and its empty place, once',
    (id, definition) => {
      const root = sheetOf(definition);
      const texts = questionTexts(definition, wordsOf('test', locale), 5);
      const asked = questionnaireOf([definition]).flatMap(({ questions }) => questions);
      const parts = underQuestions(root);
      expect(parts).toHaveLength(asked.length);
      for (const [place, { indicator, answer, asks, isDirected }] of asked.entries()) {
        const { label, question, answers } = texts(indicator);
        const [head, code, bold, about, ...rest] = parts[place] ?? [];
        expect(textOf(head)).toBe(`${place + 1}. ${line(label)}`);
        expect(code).toMatchObject({ children: [{ type: 'inlineCode', value: indicator }] });
        expect(bold).toMatchObject({ children: [{ type: 'strong' }] });
        expect(textOf(bold), indicator).toBe(line(question));
        expect(about?.type).toBe('list');
        const pair = given[id]?.[indicator.slice(id.length + 1)];
        const passages = [
          `${say.question.example} ${pair?.example[locale]}`,
          `${say.question.counterExample} ${pair?.counterExample[locale]}`,
        ];
        const hasTable = !shared.includes(definition.form);
        const tabled = hasTable ? ['table'] : [];
        expect(rest.map(({ type }) => type)).toEqual([
          ...tabled,
          ...passages.map(() => 'paragraph'),
          'table',
        ]);
        if (hasTable) {
          const codes = answer === 'columns' ? Object.keys(answers) : [...levelNames].reverse();
          expect(
            rowsOf(rest[0] as Table)
              .slice(1)
              .map(([, ...row]) => row),
          ).toEqual(codes.map((one) => [one, line(answers[one] ?? '')]));
        }
        expect(rest.slice(tabled.length, -1).map(textOf)).toEqual(passages);
        const [top = [], ...empty] = rowsOf(rest.at(-1) as Table);
        expect(top).toHaveLength({ partnership: 4, partner: 5, party: 5, relation: 6 }[asks]);
        expect(top.includes(say.answer.actor), indicator).toBe(isDirected);
        expect(empty).toHaveLength(asks === 'partnership' ? 1 : 3);
        expect(empty.flat().join('')).toBe('');
      }
      const all = textOf(root);
      for (const pair of Object.values(given[id] ?? {}))
        for (const side of [pair.example, pair.counterExample])
          expect(occurrences(all, side[locale])).toBe(1);
      expect(typesIn(root).filter((type) => !plainTypes.includes(type))).toEqual([]);
    },
  );

  test.each(definitions.filter(({ form }) => shared.includes(form)).map((one) => [one.id, one] as const))(
    '%s: what the answers mean stands once, before the questions',
    (_, definition) => {
      const root = sheetOf(definition);
      const [first] = questionnaireOf([definition]).flatMap(({ questions }) => questions);
      const { answers } = questionTexts(definition, wordsOf('test', locale))(first?.indicator ?? '');
      const levelled = tables(root).filter((table) => rowsOf(table)[1]?.[1] === 'in');
      const scaled = tables(root).filter((table) => rowsOf(table)[1]?.[1] === '1-of-5');
      if (first?.answer === 'scale') {
        expect([levelled.length, scaled.length]).toEqual([0, 1]);
        expect(
          scaled
            .flatMap(rowsOf)
            .slice(1)
            .map(([, written]) => written),
        ).toEqual([1, 2, 3, 4, 5].map((point) => `${point}-of-5`));
        return;
      }
      expect([levelled.length, scaled.length]).toEqual([1, 0]);
      expect(
        levelled
          .flatMap(rowsOf)
          .slice(1)
          .map(([, ...row]) => row),
      ).toEqual([...levelNames].reverse().map((level) => [level, answers[level]]));
    },
  );

  test('the sheet of all frameworks asks all of their questions, and none twice', () => {
    const sheet = toCodingSheet(definitions, { locale });
    expect(sheet).toMatch(/[^\n]\n$/);
    const lines = sheet.split('\n');
    const codes = lines.flatMap((one, at) => (one.startsWith('#### ') ? [lines[at + 2]] : []));
    const asked = questionnaireOf(definitions).flatMap(({ questions }) => questions);
    expect(codes).toEqual(asked.map(({ indicator }) => `\`${indicator}\``));
    expect(new Set(codes).size).toBe(codes.length);
    expect(lines.filter((one) => one.startsWith('# '))).toEqual([`# ${say.titleOfSeveral}`]);
    expect(lines.filter((one) => one.startsWith('## '))).toHaveLength(definitions.length + 2);
  });

  test('it says how to code: unknown is no no, a note with not applicable, and that the languages were not tested', () => {
    const root = parse(toCodingSheet(powerLayout, { locale }));
    expect(tables(root).map(rowsOf)[1]?.slice(1)).toEqual(
      nonLevels.map((one) => [say.reserved.name[one], one, say.reserved.when[one]]),
    );
    const steps = itemsOf(lists(root).find(({ ordered }) => ordered === true) as List);
    expect(steps).toEqual([
      say.how.read,
      say.how.levels,
      say.how.cite,
      say.how.lines,
      say.how.observers,
      say.how.alone,
      say.how.languages,
    ]);
    expect(say.how.languages).toMatch(
      { en: /not tested for equivalence/, id: /belum diuji kesetaraannya/ }[locale],
    );
    expect(say.reserved.when.unknown).toMatch({ en: /not a no/, id: /bukan “tidak”/ }[locale]);
    expect(say.reserved.when['not-applicable']).toMatch({ en: /note/, id: /Catatan/ }[locale]);
  });

  test('its own words make no demands, and accuse nobody', () => {
    const sheet = toCodingSheet(mine.filter(readsCases), { locale });
    expect(sheet).not.toMatch(
      /\b(must|shall|should|ought|have to|has to|harus\w*|wajib|seharusnya|mesti)\b/i,
    );
    expect(sheet).not.toMatch(
      /\b(fake|sham|cheat\w*|fault|blame|palsu|curang|bohong|gagal|lalai|bersalah)\b/i,
    );
  });
});

// Both languages ask the same under the same numbers: each is compared with one list above.

test('a statement that is turned round, an obstacle, whom the model names, and whom it is about are told', () => {
  const told = (definition: Definition, id: string) => {
    const part = underQuestions(parse(toCodingSheet(definition, { locale: 'en' }))).find(
      ([, code]) => textOf(code) === `${definition.id}.${id}`,
    );
    return itemsOf(part?.[3] as List);
  };
  const { question, asked } = codingSheetWords.en;
  expect(told(index, 'xq-short')).toEqual([
    question.asked(asked.party('community or government')),
    question.group('the fairness'),
    question.reversed,
    'What is asked is ours; the meaning of the answers is ours. Source: Own manual, p. 3',
  ]);
  expect(told(index, 'xq-weighed')).not.toContain(question.reversed);
  expect(told(checklist, 'xq-flood')).toContain(question.against);
  expect(told(checklist, 'xq-scale')).toContain(question.by('the village'));
  expect(told(checklist, 'xq-scale')).not.toContain(question.against);
});

test.each([scaleLengths.least, 7, scaleLengths.most])(
  'a scale of %i points has as many, and words for both ends',
  (points) => {
    const [scale] = tables(parse(toCodingSheet(index, { locale: 'id', points }))).filter(
      (table) => rowsOf(table)[1]?.[1] === `1-of-${points}`,
    );
    const rows = scale ? rowsOf(scale).slice(1) : [];
    expect(rows).toHaveLength(points);
    const { least, most } = codingSheetWords.id.scale;
    expect([rows[0]?.[2], rows.at(-1)?.[2]]).toEqual([least, most]);
  },
);

const passage = (text: string) => ({ en: `${text}.`, id: `Si ${text}.` });
const pair = { example: passage('near'), counterExample: passage('nearly near') };

describe('a definition of a caller’s own', () => {
  const withExample = {
    ...typology,
    wording: { ...typology.wording, examples: { 'xq-near': pair } },
  } as Definition;

  test.each(mine.filter(readsCases).map((one) => [one.id, one] as const))(
    '%s without examples says at each question that there is none, and nothing of examples before',
    (_, definition) => {
      const text = textOf(parse(toCodingSheet(definition, { locale: 'en' })));
      const asked = questionnaireOf([definition]).flatMap(({ questions }) => questions);
      const { question, examples: told } = codingSheetWords.en;
      expect(occurrences(text, question.none)).toBe(asked.length);
      for (const one of Object.values(told)) expect(text).not.toContain(one);
    },
  );

  test('gives its examples in its words, and is not said to have those of the library', () => {
    const text = textOf(parse(toCodingSheet(withExample, { locale: 'id' })));
    const { question, examples: told } = codingSheetWords.id;
    expect(text).toContain(`${question.example} Si near.`);
    expect(text).toContain(`${question.counterExample} Si nearly near.`);
    expect(occurrences(text, question.none)).toBe(1);
    expect(text).toContain(told.theirs);
    expect(text).not.toContain(told.ours);
  });

  test('beside the library’s both are told', () => {
    const text = textOf(parse(toCodingSheet([withExample, powerLayout], { locale: 'en' })));
    const { theirs, ours: library } = codingSheetWords.en.examples;
    expect(text).toContain(theirs);
    expect(text).toContain(library);
  });

  test('with words of its own a framework of the library’s id has no examples of the library', () => {
    const worded = { ...powerLayout, wording: powerLayoutWording };
    const text = textOf(parse(toCodingSheet(worded, { locale: 'en' })));
    expect(text).not.toContain(codingSheetWords.en.examples.ours);
    expect(occurrences(text, codingSheetWords.en.question.none)).toBe(2);
  });

  test('without words it is asked by its ids', () => {
    const { wording, ...bare } = ladder;
    const root = parse(toCodingSheet(bare as Definition, { locale: 'en' }));
    expect(underQuestions(root).map(([head]) => textOf(head))).toEqual(['1. xq-told', '2. xq-heard']);
  });

  const sheetSaying = (text: string, locale: Locale): string => {
    const said = { en: text, id: text };
    const label = { label: said, description: said };
    const rubric = { in: said, 'mostly-in': said, 'mostly-out': said, out: said };
    const own = defineTypology({
      form: 'typology',
      id: 'own',
      version: '1.0.0',
      basis: { model: 'ours', rule: 'ours' },
      source: ours.source,
      attributes: { near: { asks: 'relation', rubric: 'ours', ...ours } },
      types: { one: { defining: { near: 'in' }, ...ours } },
      readings: { plain: { changes: {}, ...ours } },
      defaultReading: 'plain',
    });
    return toCodingSheet(
      {
        ...own,
        source: [{ text, locator: text }],
        wording: {
          label: said,
          attributes: { near: { label: said, question: said, rubric } },
          types: { one: label },
          readings: { plain: label },
          caution: said,
          examples: { near: { example: said, counterExample: said } },
        },
      },
      { locale },
    );
  };
  const harmless = shapeOf(parse(sheetSaying('harmless', 'en')));

  test.each(nastyNames.map((name) => [name.slice(0, 40), name]))(
    '%j in its words changes nothing in the shape',
    (_, name) => {
      expect(shapeOf(parse(sheetSaying(name, 'id')))).toEqual(harmless);
    },
  );

  test('whatever its words are, the shape stays', () => {
    fc.assert(
      fc.property(nastyStrings, (name) => {
        expect(shapeOf(parse(sheetSaying(name, 'en')))).toEqual(harmless);
      }),
      { numRuns: 40 },
    );
  });
});

const throwing = new Proxy(
  {},
  {
    get: () => {
      throw new Error('no');
    },
    ownKeys: () => {
      throw new Error('no');
    },
  },
);

test.each<[string, unknown, unknown, string, string]>([
  ['a catalogue', catalogue, { locale: 'en' }, 'invalid-definition', 'definitions'],
  ['a procedure', procedure, { locale: 'en' }, 'invalid-definition', 'definitions'],
  ['a catalogue in a list', [typology, catalogue], { locale: 'en' }, 'invalid-definition', 'definitions[1]'],
  ['an empty list', [], { locale: 'en' }, 'invalid-definition', 'definitions'],
  ['the same twice', [typology, typology], { locale: 'en' }, 'invalid-definition', 'definitions[1]'],
  ['nothing', undefined, { locale: 'en' }, 'invalid-definition', 'definitions'],
  ['a text', 'power-layout', { locale: 'en' }, 'invalid-definition', 'definitions'],
  ['what throws', throwing, { locale: 'en' }, 'invalid-definition', 'definitions'],
  [
    'what throws in its words',
    { ...typology, wording: throwing },
    { locale: 'en' },
    'invalid-definition',
    'definitions',
  ],
  [
    'words that are numbers',
    { ...typology, wording: { ...typology.wording, label: { en: 5 } } },
    { locale: 'en' },
    'invalid-definition',
    'definitions',
  ],
  [
    'half of the words',
    { ...typology, wording: { label: { en: 'x' } } },
    { locale: 'en' },
    'invalid-definition',
    'definitions',
  ],
  [
    'an example in one language',
    {
      ...typology,
      wording: {
        ...typology.wording,
        examples: { 'xq-near': { example: { en: 'x' }, counterExample: { en: 'x' } } },
      },
    },
    { locale: 'id' },
    'invalid-definition',
    'definitions',
  ],
  [
    'an example that is none',
    { ...typology, wording: { ...typology.wording, examples: { 'xq-near': 5 } } },
    { locale: 'en' },
    'invalid-definition',
    'definitions',
  ],
  [
    'a source that there is none of',
    { ...typology, source: [{ ref: 'no-such-work' }] },
    { locale: 'en' },
    'invalid-definition',
    'definitions',
  ],
  [
    'a sector that there is none of',
    { ...ladder, each: ['community', 'constructor'] },
    { locale: 'en' },
    'invalid-definition',
    'definitions',
  ],
  ['a sector that is no list', { ...ladder, each: 5 }, { locale: 'en' }, 'invalid-definition', 'definitions'],
  [
    'a question that nobody speaks for',
    { ...typology, attributes: { ...typology.attributes, 'xq-near': { ...ours, asks: 'partnership' } } },
    { locale: 'en' },
    'invalid-definition',
    'definitions',
  ],
  [
    'a question of nobody knows whom',
    { ...typology, attributes: { 'xq-near': { ...typology.attributes['xq-near'], asks: 'count' } } },
    { locale: 'en' },
    'invalid-definition',
    'definitions',
  ],
  ['no options', typology, undefined, 'unknown-option', 'options'],
  ['no locale', typology, {}, 'unknown-locale', 'options.locale'],
  ['a locale that there is none of', typology, { locale: 'nl' }, 'unknown-locale', 'options.locale'],
  ['an option that there is none of', typology, { locale: 'en', beside: 'id' }, 'unknown-option', 'options'],
  ['options that throw', typology, throwing, 'invalid-input', 'options'],
  ['a scale of one point', index, { locale: 'en', points: 1 }, 'unknown-option', 'options.points'],
  ['a scale of twelve points', index, { locale: 'en', points: 12 }, 'unknown-option', 'options.points'],
  ['half a point', index, { locale: 'en', points: 4.5 }, 'unknown-option', 'options.points'],
  [
    'a dictionary with what there is no place for',
    typology,
    { locale: 'en', dictionary: { codingSheet: { tittle: 'x' } } },
    'invalid-dictionary',
    "options.dictionary.codingSheet['tittle']",
  ],
])('%s is refused, and says where', (_, definition, options, code, parameter) => {
  const error = thrownBy(() => toCodingSheet(definition as Definition, options as never));
  expect(error).toMatchObject({ code, parameter, function: 'toCodingSheet' });
});

test('words of a caller’s own stand in place of the library’s', () => {
  const dictionary = {
    codingSheet: { title: (name: string) => `Blatt: ${name}`, question: { none: 'Kein Beispiel.' } },
  };
  const text = textOf(parse(toCodingSheet(typology, { locale: 'en', dictionary })));
  expect(text).toContain('Blatt: the typology');
  expect(occurrences(text, 'Kein Beispiel.')).toBe(2);
});

test('a list and a definition of one give the same, and nothing that was given is changed', () => {
  const before = JSON.stringify(typology);
  expect(toCodingSheet([typology], { locale: 'id' })).toBe(toCodingSheet(typology, { locale: 'id' }));
  expect(JSON.stringify(typology)).toBe(before);
});

// The compiler refuses what reads no cases.
const refused: AnyDefinition = catalogue;
test('a catalogue does not compile', () => {
  // @ts-expect-error a catalogue asks nothing
  expect(() => toCodingSheet(refused, { locale: 'en' })).toThrow('catalogue');
});
