import { describe, expect, test } from 'vitest';
import { auditMspPhases } from '../../../src/collaboration.js';
import { locales } from '../../../src/core/locale.js';
import { explain } from '../../../src/explain/explain.js';
import type { Verdict } from '../../../src/forms/assert-verdict.js';
import { toVegaLite } from '../../../src/render/to-vega-lite.js';
import { corpus } from '../../explain/corpus.js';
import { village, villageByTwo, villageLeadership } from '../../explain/pillars.js';
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
