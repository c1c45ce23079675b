import { describe, expect, test } from 'vitest';
import { auditMspPhases } from '../../../src/collaboration.js';
import { locales } from '../../../src/core/locale.js';
import { explain } from '../../../src/explain/explain.js';
import type { Verdict } from '../../../src/forms/assert-verdict.js';
import { audit } from '../../../src/forms/audit.js';
import { toVegaLite } from '../../../src/render/to-vega-lite.js';
import { corpus } from '../../explain/corpus.js';
import { village, villageByTwo, villageLeadership } from '../../explain/pillars.js';
import { caseOf, processOf } from '../../forms/process/made.js';
import { draw } from '../drawn.js';
import { layersOf, toldRows } from './drawn-levels.js';

const en = { locale: 'en' } as const;

type Found = Extract<Verdict, { readonly findings: unknown }>;

const found = Object.entries(corpus).flatMap(([name, { verdict, options = {} }]) =>
  'findings' in verdict ? [[name, verdict as Found, options] as const] : [],
);
/** The shapes of the rows. */
const shapesOf = (spec: ReturnType<typeof toVegaLite>) =>
  layersOf(spec)[0]?.values.map(({ shape }) => shape) ?? [];

describe('findings', () => {
  test.each(found)(
    '%s: a row for each, with a mark, a word and what it asks for',
    async (_, verdict, options) => {
      for (const locale of locales) {
        const spec = toVegaLite(verdict, { locale, ...options });
        const words = explain(verdict, { locale, ...options });
        expect(shapesOf(spec)).toHaveLength(verdict.findings.length);
        if (verdict.form !== 'process')
          for (const [index, row] of words.table.rows.entries()) {
            expect(toldRows(spec)[index]).toContain(row[0]);
            expect(toldRows(spec)[index]?.endsWith(`: ${row[1]}`)).toBe(true);
          }
      }
      const { marks } = await draw(toVegaLite(verdict, { ...en, ...options }));
      // A mark, a word and a name each; then, of a process, the heads of phases.
      expect(Object.values(marks).slice(0, 3)).toEqual(
        Array.from({ length: 3 }, () => verdict.findings.length),
      );
    },
  );

  test('are told apart by shape, and what is only to be noted is no failure', () => {
    const shapes = { passed: 'circle', failed: 'cross', 'cannot-tell': 'square', inapplicable: 'stroke' };
    expect(shapesOf(toVegaLite(villageByTwo, { ...en, case: village }))).toEqual(
      villageByTwo.findings.map(({ outcome }) => shapes[outcome]),
    );
    const noted = villageLeadership.findings.findIndex(
      ({ outcome, severity }) => outcome === 'failed' && severity === 'note',
    );
    const spec = toVegaLite(villageLeadership, en);
    expect(noted).toBeGreaterThanOrEqual(0);
    expect(shapesOf(spec)[noted]).toBe('diamond');
    expect(toldRows(spec)[noted]).toMatch(/: to be noted$/);
  });

  test('say who is found to see to it, by name where the case is given', () => {
    const told = toldRows(toVegaLite(villageByTwo, { ...en, case: village }));
    expect(told.find((row) => row.startsWith('sponsor'))).toBe('sponsor (by Setda Kabupaten): met');
    expect(toldRows(toVegaLite(villageByTwo, { locale: 'id' })).join()).toContain('(oleh setda): terpenuhi');
  });

  test('of a process stand under its phases, with how far each is', () => {
    const verdict = auditMspPhases({ 'initiation.clarify-purpose': 'in' });
    const spec = toVegaLite(verdict, en);
    const heads = toldRows(spec).slice(verdict.findings.length);
    expect(heads).toHaveLength(4);
    expect(heads[0]).toBe('initiation (1 of 6 known): begun');
    const [marks, , names, , bold] = layersOf(spec);
    const at = (index: number) => Number(bold?.values[index]?.y);
    // Above its first task, and below the last of the phase before it.
    expect(at(0)).toBeLessThan(Number(names?.values[0]?.y));
    expect(at(1)).toBeGreaterThan(Number(names?.values[5]?.y));
    expect(at(1)).toBeLessThan(Number(names?.values[6]?.y));
    expect(bold?.values.at(-1)?.text).toBe('What was looked at besides');
    expect(marks?.values).toHaveLength(verdict.findings.length);
  });

  test('have what they come to as their title; a process has its phases below its name', () => {
    expect(toVegaLite(villageByTwo, en).title.text).toMatch(/^Of \d+ rules: \d+ met, /);
    const process = found.find(([, { form }]) => form === 'process');
    if (!process) throw new Error('No process.');
    const [, verdict, options] = process;
    const spec = toVegaLite(verdict, { ...en, ...options });
    expect(spec.title.text).toBe(explain(verdict, { ...en, ...options }).framework);
  });
});

const own = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null });
const given = (field: string) => ({ field, type: 'nominal', scale: null, legend: null });
const linesIn = (text: unknown) => String(text).split('\n').length;

describe('the picture of findings', () => {
  test('has rows one below the other, each as high as its longer text and 6 more', () => {
    const spec = toVegaLite(villageByTwo, { ...en, case: village });
    const [marks, said, names] = layersOf(spec);
    let top = 4;
    const rows = (names?.values ?? []).map(({ text }, at) => {
      const high = 13 * Math.max(linesIn(text), linesIn(said?.values[at]?.text)) + 6;
      const middle = top + high / 2;
      top += high;
      return middle;
    });
    expect(rows.length).toBeGreaterThan(3);
    expect(marks?.values.map(({ middle }) => middle)).toEqual(rows);
    for (const layer of [said, names])
      expect(layer?.values.map(({ y }) => y)).toEqual(
        layer?.values.map(({ text }, at) => (rows[at] ?? 0) - (linesIn(text) - 1) * 6.5),
      );
    expect([spec.height, spec.width]).toEqual([top, 620]);
  });

  test('has the mark at 8, the word at 24 and what is asked for at 160 from the left', () => {
    const [marks, said, names] = layersOf(toVegaLite(villageByTwo, { ...en, case: village }));
    expect(marks?.mark).toEqual({
      aria: false,
      type: 'point',
      stroke: '#333333',
      strokeWidth: 1.5,
      size: 80,
      opacity: 1,
    });
    expect(marks?.encoding).toEqual({
      x: { value: 8 },
      y: own('middle'),
      shape: given('shape'),
      fill: given('fill'),
    });
    const text = {
      lineBreak: '\n',
      baseline: 'middle',
      fontSize: 11,
      type: 'text',
      lineHeight: 13,
      align: 'left',
    };
    expect(said?.mark).toEqual(text);
    expect(said?.encoding).toMatchObject({ x: { value: 24 }, y: own('y'), description: { field: 'said' } });
    // What is told with the word is not told a second time.
    expect(names?.mark).toEqual({ ...text, aria: false });
    expect(names?.encoding).toMatchObject({ x: { value: 160 }, y: own('y') });
  });

  test.each([
    ['passed', 'circle', '#0072B2'],
    ['failed', 'cross', '#D55E00'],
    ['cannot-tell', 'square', '#FFFFFF'],
    ['inapplicable', 'stroke', '#555555'],
  ] as const)('%s is a %s in %s', (outcome, shape, fill) => {
    const all = found.flatMap(([, verdict, options]) =>
      verdict.findings.flatMap((one, at) =>
        one.outcome === outcome && one.severity !== 'note'
          ? [layersOf(toVegaLite(verdict, { ...en, ...options }))[0]?.values[at]]
          : [],
      ),
    );
    expect(all.length).toBeGreaterThan(0);
    for (const one of all) expect(one).toMatchObject({ shape, fill });
  });

  test('what is to be noted is a diamond that is hollow', () => {
    const { findings } = villageLeadership;
    const at = findings.findIndex(({ outcome, severity }) => outcome === 'failed' && severity === 'note');
    expect(layersOf(toVegaLite(villageLeadership, en))[0]?.values[at]).toMatchObject({
      shape: 'diamond',
      fill: '#FFFFFF',
    });
  });

  test('tells above it who sees to what elsewhere, and nothing else of its reasons', () => {
    const { reasons } = explain(villageByTwo, { ...en, case: village });
    const below = toVegaLite(villageByTwo, { ...en, case: village }).title.subtitle.join(' ');
    const told = reasons.filter(({ text }) => below.includes(text)).map(({ id }) => id);
    expect(new Set(told)).toEqual(new Set(['stakeholder-elsewhere']));
  });

  // One phase of two tasks, one of none, and what is looked at besides.
  const process = processOf({ first: ['plan', 'build'], second: [] });
  const verdict = audit(process, { plan: 'in', build: 'out', second: 'unknown' });
  const spec = toVegaLite(verdict, { ...en, definition: process });

  test('of a process tells its tasks, then its phases with how far each is, and no head that stands in no way', () => {
    const rules = verdict.findings.map(({ outcome }) => outcome);
    expect(rules.slice(0, 3)).toEqual(['passed', 'failed', 'cannot-tell']);
    const told = toldRows(spec);
    // A task that is not done is no failure.
    expect(verdict.findings[1]?.severity).toBe('note');
    expect(told.slice(0, 3).map((row) => row.split(': ').at(-1))).toEqual([
      'met',
      'to be noted',
      'cannot tell',
    ]);
    expect(told.slice(rules.length)).toEqual(['first (2 of 2 known): begun']);
    // In the description each head comes before the first of its rows.
    const [, shown = ''] = spec.description.split(' Shown: ');
    const rows = shown.replace(/\.$/, '').split('; ');
    expect(rows).toHaveLength(rules.length + 1);
    expect(rows.slice(0, 2)).toEqual(['first (2 of 2 known): begun', told[0]]);
    expect(new Set(rows)).toEqual(new Set(told));
  });

  test('has heads in bold, with 12 more than their lines, and a word where they stand in some way', () => {
    const [marks, , names, words, heads] = layersOf(spec);
    expect(heads?.values.map(({ text }) => text)).toEqual([
      'first (2 of 2 known)',
      'What was looked at besides',
    ]);
    expect(words?.values.map(({ text }) => text)).toEqual(['begun']);
    expect([words?.mark.fontWeight, heads?.mark.fontWeight, names?.mark.fontWeight]).toEqual([
      'bold',
      'bold',
      undefined,
    ]);
    // 4, then a head of 25, then rows of 19: the middle of the head is 16.5, that of the first row 38.5.
    expect([heads?.values[0]?.y, words?.values[0]?.y]).toEqual([16.5, 16.5]);
    expect(marks?.values.slice(0, 3).map(({ middle }) => middle)).toEqual([38.5, 57.5, 76.5]);
    expect(heads?.values[1]?.y).toBe(98.5);
  });

  test('of a process has its name above it, also where a case is given', () => {
    expect(spec.title.text).toBe(explain(verdict, { ...en, definition: process }).framework);
    const subject = caseOf([{ tasks: ['made.plan'] } as never]);
    const read = audit(process, subject);
    const [first] = [read].flat();
    if (!first) throw new Error('No verdict.');
    expect(layersOf(toVegaLite(first, { ...en, definition: process, case: subject })).length).toBe(5);
  });
});
