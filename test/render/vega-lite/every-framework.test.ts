import { expect, test } from 'vitest';
import { locales } from '../../../src/core/locale.js';
import { labelsOf } from '../../../src/explain/labels.js';
import { wordsOf } from '../../../src/explain/words.js';
import type { Verdict } from '../../../src/forms/assert-verdict.js';
import type { Definition } from '../../../src/forms/definition.js';
import { toVegaLite } from '../../../src/render/to-vega-lite.js';
import { linesOf } from '../../../src/render/vega-lite/chart-text.js';
import { draw, outsideOf, overlapsIn, textsIn } from '../drawn.js';
import { toldRows } from './drawn-levels.js';
import { mixed } from './mixed.js';

/** What the rows of a picture are called. */
function rowsOf(definition: Definition, verdict: Verdict, locale: 'en' | 'id'): string[] {
  const labels = labelsOf(definition, verdict, wordsOf('test', locale));
  switch (definition.form) {
    case 'typology':
      return Object.keys(definition.types).map(labels.member);
    case 'ladder':
      return Object.keys(definition.rungs).map(labels.member);
    case 'profile':
      return [
        ...Object.keys(definition.rows).map(labels.indicator),
        ...Object.keys(definition.columns).map(labels.member),
      ];
    case 'checklist':
    case 'index':
      return [...Object.keys(definition.groups), ...Object.keys(definition.stakeholders ?? {})].map(
        labels.group,
      );
    default:
      return 'findings' in verdict ? verdict.findings.map(({ rule }) => labels.rule(rule)) : [];
  }
}

test('there is a picture of every framework that gives verdicts', () => {
  expect(mixed.length).toBeGreaterThanOrEqual(40);
  expect(new Set(mixed.map(([, { form }]) => form)).size).toBe(8);
});

const all = mixed.flatMap(([id, definition, verdict]) =>
  locales.map((locale) => [id, locale, definition, verdict] as const),
);

test.each(all)(
  '%s in %s: plain JSON that compiles without a warning, every row of it there, no text cut, outside or on another',
  async (_, locale, definition, verdict) => {
    const spec = toVegaLite(verdict, { locale });
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    const { $schema: __, ...rest } = spec;
    expect(JSON.stringify(rest)).not.toMatch(
      /https?:|"(url|expr|signal|href|transform|calculate|test|labelExpr|params)":/,
    );
    const drawn = await draw(spec);
    expect(drawn.warnings).toEqual([]);
    expect(outsideOf(drawn)).toEqual([]);
    expect(overlapsIn(drawn)).toEqual([]);
    const texts = textsIn(drawn.svg);
    for (const text of [...texts, spec.description]) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
    }
    const shown = texts.join(' | ');
    for (const row of rowsOf(definition, verdict, locale)) expect(shown).toContain(linesOf(row, 1000, 1)[0]);
    // In a grid each cell is told by itself, and a row as a whole in the description.
    const told = definition.form === 'profile' ? rowsOf(definition, verdict, locale) : toldRows(spec);
    const missing = told.filter((row) => !spec.description.includes(row.slice(0, 250)));
    // The first 24 of them; the others are counted.
    expect(missing).toHaveLength(Math.max(0, told.length - 24));
  },
);
