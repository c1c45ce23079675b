import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyArchetype, partnershipArchetypes, powerLayout } from '../../src/archetypes.js';
import { sensitivity } from '../../src/assess/sensitivity.js';
import { locales } from '../../src/core/locale.js';
import { explainSensitivity } from '../../src/explain.js';
import type { Verdict } from '../../src/forms/assert-verdict.js';
import type { Definition } from '../../src/forms/definition.js';
import type { SensitivityDesign } from '../../src/forms/sensitivity/design.js';
import type { Sensitivity } from '../../src/forms/sensitivity/result.js';
import { definitions, everything, verdictsOf } from '../assess/sensitivity/verdicts.js';
import { thrownBy } from '../core/thrown-by.js';

// Of any definition, which the overloads tell apart by form.
const run = sensitivity as unknown as (
  definition: Definition,
  verdict: Verdict,
  design: SensitivityDesign,
) => Sensitivity;

const verdict = classifyArchetype({
  balance: 'mostly-out',
  importance: 'out',
  complementarity: 'not-applicable',
});
const result = sensitivity(partnershipArchetypes, verdict, {
  seed: 1,
  replications: 64,
  vary: {
    levels: { by: { balance: 'one-step', importance: 0.3, synergy: 0.1 }, unknown: 'drawn' },
    crossover: { from: 0.45, to: 0.55 },
    reading: ['surakarta', 'strict'],
  },
  indices: { resamples: 100, confidence: 0.9 },
});
const { pseudo } = result.standings;

describe('one design, in both languages', () => {
  test('in English', () => {
    const said = explainSensitivity(result, { locale: 'en' });
    expect(said).toMatchObject({
      locale: 'en',
      summary: `Under the stated design (64 replications, seed 1), the outcome is the same in ${result.holds.same} of 64.`,
      varied: [
        '“importance” (out): up to 0.3 to either side',
        '“balance” (mostly out): as it is, or one step up or down',
        '“synergy” (unknown): up to 0.1 to either side; where it is not known, drawn from between its bounds',
        'the line between in and out: from 0.45 to 0.55',
        'the reading: Surakarta reading or strict reading',
      ],
      held: [
        'As in the verdict, since the design does not name them: “understanding”, “mutual benefit”, “complementarity”, “independence”, and “capability gain”.',
      ],
      members: [
        `pseudo partnership: in, ${pseudo.same} times of 64; otherwise open (${pseudo.counts.possible}) and out (${pseudo.counts.excluded}).`,
        'mutualism partnership: out, 64 times of 64.',
        'conjugation partnership: not applicable, 64 times of 64.',
      ],
    });
    expect(said.caution).toContain('no probability');
    const [holds = ''] = said.matters;
    // By the largest total: under the strict reading pseudo also asks for what is not known.
    expect(holds).toMatch(
      /^For whether the verdict holds, .*: the reading 0\.\d+ \(.*\) and “balance” 0\.\d+ \(.*\)\.$/,
    );
    expect(said.matters).toContain(
      'Nothing that is varied changes the lower bound of the membership of mutualism partnership.',
    );
    expect(said.matters.at(-1)).toBe(
      'In some evaluations the membership of conjugation partnership does not apply, so that nothing can be said of it.',
    );
  });

  test('in Indonesian', () => {
    const said = explainSensitivity(result, { locale: 'id' });
    expect(said.summary).toContain(`pada ${result.holds.same} dari 64 replikasi`);
    expect(said.caution).toContain('bukan peluang');
    expect(said.varied[1]).toBe(
      '“keseimbangan” (cenderung tidak terpenuhi): tetap, atau satu tingkat naik atau turun',
    );
    expect(said.members[1]).toBe('kemitraan mutualistik: tidak termasuk pada 64 dari 64 replikasi.');
    expect(said.matters).toHaveLength(explainSensitivity(result, { locale: 'en' }).matters.length);
  });
});

test.each(definitions.map((definition) => [definition.id, definition] as const))(
  'says everything of %s, in both languages, and nothing in the words of the code',
  (_, definition) => {
    fc.assert(
      fc.property(verdictsOf(definition), (own) => {
        const design = { ...everything(definition, own, 4), indices: { resamples: 100, confidence: 0.9 } };
        const found = run(definition, own, design);
        for (const locale of locales) {
          const said = explainSensitivity(found, { locale });
          const texts = [
            said.summary,
            said.caution,
            ...said.varied,
            ...said.held,
            ...said.members,
            ...said.matters,
          ];
          expect(said.varied).toHaveLength(found.varied.length);
          expect(said.members).toHaveLength(Object.keys(found.standings).length);
          expect(said.matters).toHaveLength(found.indices?.outputs.length ?? 0);
          for (const text of texts) {
            expect(text).not.toMatch(/undefined|NaN|\[object|null/);
            expect(text).not.toMatch(/\b(levels|weights|standings|phases)\.|\b(must|should|harus|wajib)\b/);
          }
        }
      }),
      { numRuns: 2 },
    );
  },
);

test.each<[string, () => unknown, string]>([
  ['no language of ours', () => explainSensitivity(result, { locale: 'fr' as 'en' }), 'unknown-locale'],
  ['another option', () => explainSensitivity(result, { locale: 'en', case: {} } as never), 'unknown-option'],
  [
    'another definition',
    () => explainSensitivity(result, { locale: 'en', definition: powerLayout }),
    'verdict-mismatch',
  ],
  ['no result', () => explainSensitivity({} as never, { locale: 'en' }), 'invalid-input'],
  ['a verdict', () => explainSensitivity(verdict as never, { locale: 'en' }), 'invalid-input'],
  ['nothing', () => explainSensitivity(undefined as never, { locale: 'en' }), 'invalid-input'],
  [
    'a framework that is none of ours',
    () => explainSensitivity({ ...result, framework: { id: 'own', version: '1.0.0' } }, { locale: 'en' }),
    'unknown-framework',
  ],
])('refused: %s', (_, act, code) => {
  expect(thrownBy(act)).toMatchObject({ function: 'explainSensitivity', code });
});
