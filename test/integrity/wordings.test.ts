import { expect, test } from 'vitest';
import { levelNames } from '../../src/core/level.js';
import { locales } from '../../src/core/locale.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { wordings } from '../../src/registry/wordings.js';
import {
  answersOf,
  answerWordingsOf,
  asked,
  besidesOf,
  everyFramework,
  hasTables,
  memberTables,
  questionWordingsOf,
  tableOf,
  textsIn,
} from './definitions.js';

const framework = test.each(everyFramework);

/** Terms that are the same in both languages. */
const termsOfArt = [
  'musrenbang',
  'CSR',
  'TJSL',
  'PIPPK',
  'sponsor',
  'champion',
  'leading sector',
  'convener',
  'mediator',
  'subordinate union of partnership',
  'linear union of partnership',
  'linear collaborative of partnership',
];

test('every framework has words, in the same order', () => {
  expect(Object.keys(wordings)).toEqual(Object.keys(frameworks));
});

framework('%s: every text exists in both languages, and says something', (_, __, wording) => {
  const texts = textsIn(wording);
  expect(texts.length).toBeGreaterThan(0);
  for (const [path, text] of texts) {
    expect({ path, languages: Object.keys(text) }).toEqual({ path, languages: [...locales] });
    for (const locale of locales) {
      expect(text[locale], path).toMatch(/^\S(.*\S)?$/);
      expect(text[locale], path).not.toMatch(/\s{2}|\bTODO\b|\?\?/);
    }
  }
});

framework('%s: the two languages differ', (_, __, wording) => {
  const alike = textsIn(wording).filter(([, { en, id }]) => en === id && !termsOfArt.includes(en));
  expect(alike).toEqual([]);
});

framework('%s: everything that is defined is worded, and nothing else', (_, definition, wording) => {
  if (hasTables(definition)) {
    for (const table of memberTables[definition.form])
      expect({ table, worded: Object.keys(Object(Reflect.get(wording, table))) }).toEqual({
        table,
        worded: Object.keys(tableOf(definition, table)),
      });
    return;
  }
  expect(Object.keys(questionWordingsOf(wording))).toEqual(Object.keys(asked(definition)));
  expect(Object.keys(answerWordingsOf(wording))).toEqual(Object.keys(answersOf(definition)));
  for (const section of ['readings', 'statements'] as const) {
    const [defined, worded] = [definition, wording].map((one) =>
      Object.keys(Object(Reflect.get(one, section))),
    );
    expect(worded).toEqual(defined);
  }
});

const questions = everyFramework.flatMap(([id, definition, wording]) =>
  hasTables(definition)
    ? []
    : Object.entries(asked(definition)).flatMap(([name, { parts = [] }]) => {
        const own = questionWordingsOf(wording)[name];
        if (own && 'cells' in own) return [];
        return [
          [`${id}.${name}`, own] as const,
          ...parts.map((part) => [`${id}.${name}.${part}`, own?.parts?.[part]] as const),
        ];
      }),
);

test.each(questions)('%s asks a question, and says what each level means', (_, wording) => {
  expect(wording).toBeDefined();
  for (const locale of locales) {
    expect(wording?.question[locale]).toContain('?');
    const rubric = levelNames.map((level) => wording?.rubric[level][locale]);
    expect(rubric.filter((text) => text === undefined || text.trim() === '')).toEqual([]);
    expect(new Set(rubric).size).toBe(levelNames.length);
  }
  expect(Object.keys(wording?.rubric ?? {}).sort()).toEqual([...levelNames].sort());
});

const rows = everyFramework.flatMap(([id, definition, wording]) =>
  definition.form === 'profile' && 'rows' in wording
    ? Object.entries(wording.rows).map(([row, own]) => [`${id}.${row}`, own, definition] as const)
    : [],
);

test.each(rows)(
  '%s asks a question, and says what each column means',
  (_, { question, cells }, { columns }) => {
    expect(Object.keys(cells)).toEqual(Object.keys(columns));
    for (const locale of locales) {
      expect(question[locale]).toContain('?');
      const texts = Object.values(cells).map((cell) => cell[locale]);
      expect(new Set(texts).size).toBe(Object.keys(columns).length);
    }
  },
);

framework('%s: no parts are worded that are not asked', (_, definition, wording) => {
  for (const [name, own] of Object.entries(questionWordingsOf(wording))) {
    const worded = 'cells' in own ? [] : Object.keys(own.parts ?? {});
    expect(worded).toEqual([...(asked(definition)[name]?.parts ?? [])]);
  }
});

const demanding = /\b(must|shall|have to|has to|ought|harus|wajib|mesti)\b/i;

/** Whether the source itself says what stands at a path of the wording. */
function isPublished(path: string, [, definition]: (typeof everyFramework)[number]): boolean {
  const [, list = '', name = '', kind] = path.split('/');
  if (list === 'attributes' || list === 'indicators' || list === 'rows') {
    const question = asked(definition)[name];
    return (kind === 'label' || kind === 'question' ? question?.basis : question?.rubric) === 'published';
  }
  if (['types', 'rules', 'rungs', 'columns'].includes(list))
    return answersOf(definition)[name]?.basis === 'published';
  if (hasTables(definition)) return tableOf(definition, list)[name]?.basis === 'published';
  if (list === 'statements' || list === 'readings') return besidesOf(definition)[name]?.basis === 'published';
  return false;
}

test.each(everyFramework)('%s: text of ours makes no demands', (...row) => {
  const ours = textsIn(row[2]).filter(([path]) => !isPublished(path, row));
  expect(ours.length).toBeGreaterThan(0);
  expect(ours.filter(([, { en, id }]) => demanding.test(en) || demanding.test(id))).toEqual([]);
});

const accusing =
  /\b(fake|sham|bogus|phon(e)?y|fraud\w*|dishonest\w*|decei\w*|decept\w*|insincere|hypocri\w*|lie|liar|cheat\w*|manipulat\w*|exploit\w*|guilty|palsu|bohong|curang|menipu|penipu\w*|pura-pura|gadungan|munafik|licik|tipuan|bersalah|manipulasi|eksploitasi)\b/i;

framework('%s: semu is a technical term, and nobody is accused beside it', (_, __, wording) => {
  expect(textsIn(wording).filter(([, { en, id }]) => accusing.test(en) || accusing.test(id))).toEqual([]);
});

test.each([
  [
    'demands',
    demanding,
    ['It must be so.', 'Mitra wajib hadir.', 'HARUS', 'It has to be said.'],
    ['mustard', 'seharusnya', 'kewajiban'],
  ],
  [
    'accusing words',
    accusing,
    ['a fake partner', 'kemitraan palsu', 'It deceives.'],
    ['semu', 'belief', 'a partner', 'bukan tuduhan'],
  ],
] as const)('the list of %s finds what it is for, and nothing else', (_, pattern, found, passed) => {
  for (const text of found) expect(text).toMatch(pattern);
  for (const text of passed) expect(text).not.toMatch(pattern);
});
