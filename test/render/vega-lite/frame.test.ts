import { describe, expect, test } from 'vitest';
import { classifyArchetype } from '../../../src/archetypes.js';
import { explain } from '../../../src/explain/explain.js';
import type { Verdict } from '../../../src/forms/assert-verdict.js';
import { classify } from '../../../src/forms/classify.js';
import type { TypologyDefinition } from '../../../src/forms/typology/definition.js';
import { toVegaLite } from '../../../src/render/to-vega-lite.js';
import { linesOf } from '../../../src/render/vega-lite/chart-text.js';
import { profileOf } from '../../forms/profile/made.js';
import { numbered, typologyOf } from '../../forms/typology/made.js';
import { layersOf } from './drawn-levels.js';

const en = { locale: 'en' } as const;

/** As many types, each met by one attribute; `label` is what the whole is called. */
function typesOf(count: number, letter = 't', label?: string, about?: string): TypologyDefinition {
  const attributes = numbered('a', count);
  const types = Object.fromEntries(
    attributes.map((id, at) => [`${letter}${at + 1}`, { [id]: 'in' as const }]),
  );
  const made = typologyOf(attributes, types);
  if (label === undefined) return made;
  const text = (said: string) => ({ label: { en: said, id: said }, description: { en: said, id: said } });
  return {
    ...made,
    wording: {
      label: { en: label, id: label },
      attributes: Object.fromEntries(attributes.map((id) => [id, { ...text(id), question: { en: id, id } }])),
      types: Object.fromEntries(Object.keys(types).map((id) => [id, text(about ?? id)])),
      readings: { plain: text('plain') },
    },
  } as unknown as TypologyDefinition;
}

const drawnOf = (definition: ReturnType<typeof typesOf>, answers: object = {}) =>
  toVegaLite(classify(definition, answers as never) as Verdict, { ...en, definition });

describe('what stands above a picture, and is told of it', () => {
  // A profile tells a row for each of its rows, then for each of its columns.
  const profileDrawn = (rows: readonly string[]) => {
    const definition = profileOf(rows, ['one', 'two']);
    const verdict = classify(definition, {});
    return {
      spec: toVegaLite(verdict, { ...en, definition }),
      said: explain(verdict, { ...en, definition }),
    };
  };

  test('up to 24 rows are told, and how many more there are', () => {
    const open = (name: string) => `${name}: one (open), two (open)`;
    const all = profileDrawn(numbered('r', 22)).spec.description;
    expect(all).toContain(` Shown: ${open('r1')}; ${open('r2')}; `);
    expect(all.endsWith(`; ${open('r22')}; one: open; two: open.`)).toBe(true);
    const one = profileDrawn(numbered('r', 23)).spec.description;
    expect(one.endsWith(`; ${open('r23')}; one: open; and 1 more.`)).toBe(true);
    const more = profileDrawn(numbered('r', 24)).spec.description;
    expect(more.endsWith(`; ${open('r24')}; and 2 more.`)).toBe(true);
  });

  test('what it comes to is told in 1000 characters at most', () => {
    // Of six types that hold together, each of a name of 400 characters.
    const long = typesOf(6, 't', 'Long', 'x'.repeat(400));
    const all = Object.fromEntries(numbered('a', 6).map((id) => [id, 'in']));
    const spec = drawnOf(long, all);
    const [said = ''] = spec.description.split(' Shown: ');
    expect([...said]).toHaveLength(1000);
    expect(said.endsWith('…')).toBe(true);
    // The title is at most 4 lines of 84 characters.
    const lines = spec.title.text.split('\n');
    expect(lines.map(({ length }) => length <= 84)).toEqual([true, true, true, true]);
    expect(lines[3]?.endsWith('…')).toBe(true);
  });

  test('a name of the whole that is long takes 4 lines of 100 below the title', () => {
    const words = Array.from({ length: 100 }, () => 'word').join(' ');
    const { subtitle } = drawnOf(typesOf(2, 't', words), { a1: 'in', a2: 'out' }).title;
    // Twenty words of four letters with nineteen blanks are 99 characters: of a hundred words there are five such lines.
    const line = Array.from({ length: 20 }, () => 'word').join(' ');
    expect(subtitle.slice(0, 4)).toEqual([line, line, line, `${line}…`]);
    expect(subtitle[4]).not.toContain('word');
  });

  test('what is not known is named, or where it takes more than four lines only counted', () => {
    const kinds = new Set<string>();
    for (let count = 15; count < 30; count += 1) {
      const { spec, said } = profileDrawn(numbered('number-of-row-', count));
      const lines = linesOf(said.coverage, 100, 99);
      const isFew = lines.length <= 4;
      const { subtitle } = spec.title;
      expect(subtitle.slice(isFew ? -lines.length : -1)).toEqual(
        isFew ? lines : [`Answered: 0 of ${count} questions.`],
      );
      kinds.add(String(lines.length));
    }
    // On both sides of the limit.
    expect([...kinds]).toEqual(expect.arrayContaining(['4', '5']));
  });

  test('what depends on the reading is told, other reasons are not', () => {
    const surakarta = {
      balance: 'out',
      importance: 'mostly-in',
      'mutual-benefit': 'mostly-in',
      complementarity: 'in',
      independence: 'in',
    } as const;
    const verdict = classifyArchetype(surakarta);
    const { reasons } = explain(verdict, en);
    const below = toVegaLite(verdict, en).title.subtitle.join(' ');
    const told = reasons.filter(({ text }) => below.includes(text)).map(({ id }) => id);
    expect(new Set(told)).toEqual(new Set(['reading-dependent']));
    expect(new Set(reasons.map(({ id }) => id)).size).toBeGreaterThan(1);
  });

  test('stands at the left, in lines, without a frame around the picture', () => {
    const { config } = drawnOf(typesOf(2));
    expect(config).toMatchObject({
      title: {
        anchor: 'start',
        subtitleFontSize: 11,
        subtitleLineHeight: 14,
        subtitlePadding: 6,
        offset: 14,
      },
      view: { stroke: null },
      lineBreak: '\n',
      axis: { labelLimit: 480 },
    });
  });

  test('two types have two rows, with what each mark means', () => {
    const spec = drawnOf(typesOf(2), { a1: 'in', a2: 'out' });
    // 9, a row of 32 (its typicality stands below it) or 18 (it has none), and 9 after each.
    expect(spec.width).toBe(340);
    expect([63, 91]).toContain(spec.height);
    expect(
      layersOf(spec)
        .at(-1)
        ?.values.map(({ text }) => text),
    ).toContain('known, and out');
  });
});

describe('how numbers and days are written', () => {
  test.each([
    ['en', '.', ',', 'Sunday', 'Sun', 'January', 'Jan', 'May'],
    ['id', ',', '.', 'Minggu', 'Min', 'Januari', 'Jan', 'Mei'],
  ] as const)('in %s', (locale, decimal, thousands, day, shortDay, month, shortMonth, may) => {
    const { config } = toVegaLite(classifyArchetype({}), { locale });
    const { number, time } = config.locale as unknown as {
      number: object;
      time: Record<string, readonly string[]>;
    };
    expect(number).toEqual({ decimal, thousands, grouping: [3], currency: ['Rp ', ''] });
    expect(time).toMatchObject({
      dateTime: '%-d %B %Y %H.%M',
      date: '%-d %B %Y',
      time: '%H.%M',
      periods: ['AM', 'PM'],
    });
    expect([
      time.days?.[0],
      time.shortDays?.[0],
      time.months?.[0],
      time.shortMonths?.[0],
      time.months?.[4],
    ]).toEqual([day, shortDay, month, shortMonth, may]);
    expect([time.days, time.shortDays, time.months, time.shortMonths].map((all) => all?.length)).toEqual([
      7, 7, 12, 12,
    ]);
  });
});
