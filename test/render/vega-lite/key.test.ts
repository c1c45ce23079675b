import { describe, expect, test } from 'vitest';
import { classifyArchetype } from '../../../src/archetypes.js';
import { locales } from '../../../src/core/locale.js';
import { chartWords } from '../../../src/explain/chart-words.js';
import { toVegaLite } from '../../../src/render.js';
import { draw, textsIn } from '../drawn.js';

// Mutualism is the least of importance and mutual benefit, pseudo one minus balance: by the definition, not by the code.
const rows = [
  ['in alone', { balance: 0.2, importance: 'in', 'mutual-benefit': 'in' }, ['point']],
  ['in, and out', { balance: 'in', importance: 'in', 'mutual-benefit': 'in' }, ['point', 'excluded']],
  ['in the middle', { balance: 0.5, importance: 0.5, 'mutual-benefit': 'in' }, ['ambiguous']],
  ['nothing known', {}, []],
] as const;

describe('the key says what each look of a known level stands for, and names no other', () => {
  for (const locale of locales)
    test.each(rows)(`%s, in ${locale}`, async (_, levels, told) => {
      const { key } = chartWords[locale].verdict;
      const texts = textsIn((await draw(toVegaLite(classifyArchetype(levels), { locale }))).svg);
      const looks = ['point', 'ambiguous', 'excluded'] as const;
      expect(looks.filter((look) => texts.includes(key[look]))).toEqual(told);
    });
});
