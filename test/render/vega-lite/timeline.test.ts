import { describe, expect, test } from 'vitest';
import type { ProcedureDefinition } from '../../../src/forms/procedure/definition.js';
import type { ProcedureHistory } from '../../../src/forms/procedure/history.js';
import { toVegaLite } from '../../../src/render/to-vega-lite.js';
import { wellProcedure } from '../../explain/procedures.js';
import { layersOf } from './drawn-levels.js';

/** The procedure of the well without what is due every quarter, so that nothing else is due than what a test is about. */
const { cadences: _, ...others } = wellProcedure;
const { cadences: __, ...wording } = wellProcedure.wording;
const simple = { ...others, wording } as ProcedureDefinition;

const drawnOf = (
  events: ProcedureHistory['events'],
  more: object = {},
  asOf?: string,
  definition: ProcedureDefinition = simple,
) =>
  toVegaLite(
    { complete: true, ...more, events },
    { locale: 'en', chart: 'timeline', definition, ...(asOf && { asOf }) },
  );

/** What a channel of a layer may say, in order, and what stands for each. */
const scaleOf = (layer: ReturnType<typeof layersOf>[number] | undefined, channel: string) =>
  Object(layer?.encoding[channel]).scale as { readonly domain: string[]; readonly range: string[] };

const x = (field: string) => ({
  x: {
    field,
    type: 'temporal',
    scale: { type: 'utc', padding: 12 },
    axis: { format: '%-d %b %Y', labelAngle: -30, tickCount: 6 },
    title: 'Date',
  },
});
const y = (names: readonly string[]) => ({
  y: { field: 'row', type: 'nominal', sort: null, scale: { domain: names }, axis: null },
});
const text = { text: { field: 'text', type: 'nominal' } };
const grey = '#555555';
const blue = '#0072B2';
const rust = '#A84300';

describe('the day as of which a history is read', () => {
  const names = ['1. asking for a well'];
  const asked = [{ event: 'ask', date: '2016-01-10' }] as const;
  const first = (asOf?: string) => layersOf(drawnOf(asked, {}, asOf)).slice(1, 3);

  test('is a broken line, and says so at its top', () => {
    const values = [{ first: '2016-02-01', last: '2016-02-01', text: 'as of 1 February 2016' }];
    expect(first('2016-02-01')).toEqual([
      { values, mark: { type: 'rule', strokeDash: [6, 4], color: grey }, encoding: x('first') },
      {
        values,
        mark: { type: 'text', align: 'left', baseline: 'top', dx: 4, dy: 2, color: grey },
        encoding: { ...x('last'), y: { value: 0 }, ...text },
      },
    ]);
  });

  test('that is a month is a band over its days', () => {
    const values = [{ first: '2016-02-01', last: '2016-02-29', text: 'as of February 2016' }];
    expect(first('2016-02')[0]).toEqual({
      values,
      mark: { type: 'rect', opacity: 0.15, color: grey },
      encoding: { ...x('first'), x2: { field: 'last' } },
    });
    expect(first('2016-02')[1]?.encoding.x?.field).toBe('last');
  });

  test('that is not given is not drawn', () => {
    expect(first()[0]).toEqual({
      values: [{ row: names[0], first: '2016-01-10', last: '2016-01-10', text: 'on one of these days' }],
      mark: { type: 'point', shape: 'circle', filled: true, opacity: 1, size: 90, color: blue },
      encoding: { ...x('first'), ...y(names) },
    });
  });
});

describe('an event', () => {
  test('of which the month alone is known is a broad line over its days, and says so', () => {
    const spec = drawnOf([{ event: 'visit', date: '2016-02' }]);
    const names = ['1. visiting the place'];
    const values = [{ row: names[0], first: '2016-02-01', last: '2016-02-29', text: 'on one of these days' }];
    expect(layersOf(spec).slice(1, 3)).toEqual([
      {
        values,
        mark: { type: 'rule', strokeWidth: 6, color: blue },
        encoding: { ...x('first'), x2: { field: 'last' }, ...y(names) },
      },
      {
        values,
        mark: { type: 'text', align: 'left', dy: -10, fontSize: 10, color: blue },
        encoding: { ...x('first'), ...y(names), ...text },
      },
    ]);
  });

  test('without a date is a text at the left', () => {
    const spec = drawnOf([{ event: 'visit' }]);
    const names = ['1. visiting the place'];
    expect(layersOf(spec)[1]).toEqual({
      values: [{ row: names[0], text: 'no date' }],
      mark: { type: 'text', align: 'left', dx: 4, color: blue },
      encoding: { x: { value: 0 }, ...y(names), ...text },
    });
    expect(layersOf(spec)).toHaveLength(2);
  });

  test('has its name beside it, in as many lines of 44 characters as it takes, up to three', () => {
    const label = (said: string) => ({ en: said, id: said });
    const called = (name: string) => ({
      ...simple,
      wording: {
        ...wording,
        events: { ...wellProcedure.wording.events, ask: { label: label(name), description: label(name) } },
      },
    });
    // The number and a blank before it are 3 characters; what does not fit beside the number stands below it.
    const cases = [
      [41, 1, 0],
      [42, 2, -5.5],
      [44, 2, -5.5],
      [45, 3, -11],
      [80, 3, -11],
      [200, 3, -11],
    ] as const;
    for (const [length, count, dy] of cases) {
      const spec = toVegaLite({ events: [{ event: 'ask', date: '2016-01-10' }] }, {
        locale: 'en',
        chart: 'timeline',
        definition: called('x'.repeat(length)),
      } as never);
      const [names] = layersOf(spec);
      expect(String(names?.values[0]?.text).split('\n')).toHaveLength(count);
      expect(names?.mark).toEqual({
        type: 'text',
        align: 'right',
        lineBreak: '\n',
        lineHeight: 11,
        fontSize: 10,
        // Half a line of 11 higher for each line more.
        dy,
      });
      // The name of a row is cut at 80 characters.
      const said = `1. ${'x'.repeat(length)}`;
      const row = length > 80 ? `1. ${'x'.repeat(79)}…` : said;
      expect(names?.encoding).toEqual({ x: { value: -8 }, ...y([row]), ...text });
    }
  });
});

describe('what is due', () => {
  const granted = [
    { event: 'ask', date: '2016-01-10' },
    { event: 'grant', date: '2016-01-31' },
  ] as const;
  const dug = (date?: string) => [...granted, { event: 'dig', ...(date && { date }) }] as never;
  const dues = (spec: ReturnType<typeof drawnOf>) =>
    layersOf(spec)
      .filter(({ encoding }) => encoding.shape)
      .flatMap(({ values }) => values);

  // Granted on 31 January, due within a month: on 29 February.
  test.each<[string, never, string | undefined, string, string]>([
    ['done on the day', dug('2016-02-29'), undefined, 'due, in time', 'due 29 February 2016: in time'],
    [
      'done on the day after',
      dug('2016-03-01'),
      undefined,
      'due, late',
      'due 29 February 2016: late by 1 day',
    ],
    [
      'not done the day after',
      granted as never,
      '2016-03-01',
      'due, overdue',
      'due 29 February 2016: overdue by 1 day',
    ],
    [
      'not done on the day',
      granted as never,
      '2016-02-29',
      'due, not yet',
      'due 29 February 2016: not yet due',
    ],
  ])('and %s', (_, events, asOf, standing, said) => {
    const all = dues(drawnOf(events, {}, asOf)).filter(({ row }) => String(row).includes('digging'));
    expect(all.map((one) => [one.standing, one.text, one.last])).toEqual([[standing, said, '2016-02-29']]);
  });

  test('has a shape for each standing, a thin broken line where it is a span, and its words beneath', () => {
    const spec = drawnOf([{ event: 'grant', date: '2016-01' }], {}, '2016-06-01', wellProcedure);
    const layers = layersOf(spec);
    const at = layers.findIndex(({ encoding }) => encoding.shape);
    const [line, points, words] = layers.slice(at - 1, at + 2);
    const names = scaleOf(points, 'y').domain;
    expect(line?.mark).toEqual({ type: 'rule', strokeWidth: 1, strokeDash: [2, 2], color: rust });
    expect(line?.encoding).toEqual({ ...x('first'), x2: { field: 'last' }, ...y(names) });
    expect(line?.values.every(({ first, last }) => first !== last)).toBe(true);
    expect(points?.mark).toEqual({
      type: 'point',
      filled: false,
      opacity: 1,
      size: 110,
      strokeWidth: 2,
      color: rust,
    });
    expect(points?.encoding).toEqual({
      ...x('last'),
      ...y(names),
      shape: {
        field: 'standing',
        type: 'nominal',
        title: null,
        scale: {
          domain: expect.arrayContaining(['due, in time', 'due, late', 'due, overdue', 'due, not yet']),
          range: expect.arrayContaining(['diamond', 'triangle-right', 'cross', 'square']),
        },
        legend: null,
      },
    });
    const { domain, range } = scaleOf(points, 'shape');
    const shapeOf = (standing: string) => range[domain.indexOf(standing)];
    expect(['due, in time', 'due, late', 'due, overdue', 'due, not yet'].map(shapeOf)).toEqual([
      'diamond',
      'triangle-right',
      'cross',
      'square',
    ]);
    expect(words?.mark).toEqual({ type: 'text', align: 'left', dx: 9, dy: 9, fontSize: 10, color: rust });
    expect(words?.encoding).toEqual({ ...x('last'), ...y(names), ...text });
    expect(words?.values).toBe(points?.values);
  });

  test('and not among the events has a row after them, each by the rule that asks for it', () => {
    const spec = drawnOf(granted, {}, '2016-06-01', wellProcedure);
    const [first] = layersOf(spec).filter(({ encoding }) => encoding.y?.scale);
    const names = scaleOf(first, 'y').domain;
    expect(names.slice(0, 2)).toEqual(['1. asking for a well', '2. granting the well']);
    expect(names.slice(2)).toContain('not listed: digging the well (dug within a month)');
    // Each of what is due stands in the row that is its own, and each of these rows has something due.
    const rows = dues(spec).map(({ row }) => row);
    expect([...rows].sort()).toEqual(names.slice(2).sort());
    for (const { row, text: said } of dues(spec))
      expect(String(said).startsWith(String(row).includes('digging') ? 'due 29 February 2016' : 'due ')).toBe(
        true,
      );
  });
});

describe('the whole of a history', () => {
  test('has the title of the procedure, and below it that of the history where there is one', () => {
    const spec = drawnOf([{ event: 'ask', date: '2016-01-10' }], { title: 'Well of RW 5' });
    expect(spec.title).toEqual({ text: 'Timeline: A well for a village', subtitle: ['Well of RW 5'] });
    expect(drawnOf([]).title.subtitle).toEqual([]);
    expect(spec.height).toEqual({ step: 36 });
  });

  test.each([
    [0, 'Shown: 0 events, 0 due dates.'],
    [1, 'Shown: 1 event, 0 due dates.'],
    [2, 'Shown: 2 events, 0 due dates.'],
  ])('counts in its description: of %i', (count, said) => {
    const events = Array.from({ length: count }, () => ({ event: 'visit' as const }));
    expect(drawnOf(events).description.endsWith(said)).toBe(true);
  });

  test('of nothing is flat, and says that there is nothing to show', () => {
    const spec = drawnOf([]);
    expect(spec.height).toBe(60);
    expect(layersOf(spec)).toEqual([{ mark: 'text', encoding: text, values: [{ text: 'nothing to show' }] }]);
    // The day alone is drawn, without rows.
    expect(drawnOf([], {}, '2016-02-01').height).toBe(60);
  });
});
