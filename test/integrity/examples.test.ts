import { expect, test } from 'vitest';
import { locales } from '../../src/core/locale.js';
import type { CodingExample } from '../../src/core/wording.js';
import { questionTexts } from '../../src/explain/question-texts.js';
import { wordsOf } from '../../src/explain/words.js';
import { questionnaireOf } from '../../src/forms/questionnaire/questionnaire.js';
import { examples } from '../../src/registry/examples.js';
import { wordings } from '../../src/registry/wordings.js';
import { askingFrameworks as definitions } from './definitions.js';

const given: Readonly<Record<string, Readonly<Record<string, CodingExample>>>> = examples;
const exemplified = definitions.filter(({ id }) => Object.hasOwn(given, id));
const sides = ['example', 'counterExample'] as const;

/** Every passage, with where it stands. */
const passages = exemplified.flatMap(({ id }) =>
  Object.entries(given[id] ?? {}).flatMap(([question, pair]) =>
    sides.flatMap((side) =>
      locales.map((locale) => ({ at: `${id}.${question} ${side} ${locale}`, text: pair[side][locale] })),
    ),
  ),
);

/** As it is compared: without case, white space and marks. */
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

test('only frameworks that read cases have examples', () => {
  const ids = definitions.map(({ id }) => id);
  expect(Object.keys(given).filter((id) => !ids.includes(id))).toEqual([]);
});

test.each(exemplified.map((one) => [one.id, one] as const))(
  '%s: each question has an example and a counter-example in both languages, and nothing else has',
  (id, definition) => {
    const asked = questionnaireOf([definition]).flatMap(({ questions }) =>
      questions.map(({ indicator }) => indicator.slice(id.length + 1)),
    );
    expect(Object.keys(given[id] ?? {}).sort()).toEqual(asked.sort());
    for (const pair of Object.values(given[id] ?? {})) {
      expect(Object.keys(pair)).toEqual([...sides]);
      for (const side of sides) expect(Object.keys(pair[side])).toEqual([...locales]);
    }
  },
);

test('a passage is one or two plain sentences', () => {
  for (const { at, text } of passages) {
    expect(text, at).toMatch(/^\S.{28,}[.”]$/u);
    expect(text.length, at).toBeLessThan(420);
    expect(text, at).not.toMatch(/\s{2}|\bTODO\b|\?\?|["'|<>*_`#]/);
  }
});

test('no passage stands twice, in whatever framework', () => {
  const places = new Map<string, string[]>();
  for (const { at, text } of passages) places.set(bare(text), [...(places.get(bare(text)) ?? []), at]);
  expect([...places.values()].filter((all) => all.length > 1)).toEqual([]);
});

test.each(exemplified.map((one) => [one.id, one] as const))(
  '%s: no passage repeats a rubric or a question',
  (id, definition) => {
    for (const locale of locales) {
      const texts = questionTexts(definition, wordsOf('test', locale));
      for (const [question, pair] of Object.entries(given[id] ?? {})) {
        const { question: asked, answers, says = '' } = texts(`${id}.${question}`);
        const said = [asked, says, ...Object.values(answers)].map(bare);
        for (const side of sides) {
          const own = bare(pair[side][locale]);
          expect(said, `${id}.${question} ${side}`).not.toContain(own);
          for (const one of said.filter((text) => text.split(' ').length > 7))
            expect(own, `${id}.${question} ${side}`).not.toContain(one.trim());
        }
      }
    }
  },
);

const profiles = exemplified.flatMap((one) => (one.form === 'profile' ? [[one.id, one] as const] : []));

test.each(profiles)(
  '%s: the example and the counter-example each name one column, and not the same',
  (id, one) => {
    const { columns } = wordings[id as 'csr-contribution-phases'];
    for (const [row, pair] of Object.entries(given[id] ?? {}))
      for (const locale of locales) {
        const [first, second] = sides.map((side) =>
          Object.keys(one.columns).filter((column) => {
            const [name = ''] = columns[column as keyof typeof columns].label[locale].split(' (');
            return pair[side][locale].includes(name);
          }),
        );
        expect([first?.length, second?.length], row).toEqual([1, 1]);
        expect(first, row).not.toEqual(second);
      }
  },
);

const demanding = /\b(must|shall|should|ought|have to|has to|harus\w*|wajib|seharusnya|mesti)\b/i;
const accusing =
  /\b(sham|fake|fraud\w*|bogus|dishonest\w*|insincere|decei\w*|cheat\w*|manipulat\w*|corrupt\w*|exploit\w*|guilty|blame\w*|palsu|curang|bohong|menipu|pura-pura|korup\w*|lalai|bersalah|gagal|manipulasi|eksploitasi)\b/i;

test('no passage makes demands, and none accuses', () => {
  const wrong = passages.filter(({ text }) => demanding.test(text) || accusing.test(text));
  expect(wrong).toEqual([]);
});

/** Of the five documents and their neighbours. */
const named =
  /\b(Antam|Aneka Tambang|Pomalaa|Surakarta|Solo|Sulistiyani|Bandung|Coblong|Cidadap|Muara Enim|Siger|Bukit Asam|Pertamina|Omah Kreteg|Bank Indonesia|Lampung|Jakarta|LAN|Jokowi|Ridwan Kamil|PTBA)\b/i;

test('no passage names a company, a person or a place of the sources', () => {
  expect(passages.filter(({ text }) => named.test(text))).toEqual([]);
});

test('every framework that reads cases has examples', () => {
  const missing = definitions.filter(({ id }) => !Object.hasOwn(given, id)).map(({ id }) => id);
  expect(missing).toEqual([]);
});
