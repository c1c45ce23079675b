import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelNames } from '../../src/core/level.js';
import { locales } from '../../src/core/locale.js';
import { dictionaries } from '../../src/explain/dictionaries.js';
import { explain } from '../../src/explain/explain.js';
import type { Levels } from '../../src/forms/input.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import {
  type ArchetypeAttribute,
  archetypeAttributeIds,
  archetypeIds,
  archetypeReadingIds,
} from '../../src/frameworks/partnership-archetypes/definition.js';
import { partnershipArchetypesWording } from '../../src/frameworks/partnership-archetypes/wording.js';
import { wordings } from '../../src/registry/wordings.js';
import { corpus } from './corpus.js';
import { readable, textsOf } from './texts.js';

const level = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...levelNames) },
  { weight: 1, arbitrary: fc.constantFrom('unknown', 'refused', 'not-applicable') },
  { weight: 1, arbitrary: fc.constantFrom(0.5, 0.499999, 0.5000001) },
);
const records: fc.Arbitrary<Levels<ArchetypeAttribute>> = fc.record(
  Object.fromEntries(archetypeAttributeIds.map((id) => [id, level])),
  { requiredKeys: [] },
);
const readings = fc.constantFrom(...archetypeReadingIds);

const isA = { en: /this is/i, id: /ini (adalah|bukan)/i };
const several = { en: /at once/, id: /sekaligus/ };
const noneOf = { en: /none of the types/, id: /bukan salah satu/ };

describe.each(locales)('in %s', (locale) => {
  const label = (type: (typeof archetypeIds)[number]) =>
    partnershipArchetypesWording.types[type].label[locale];
  const checkSentence = (text: string, outcome: ReturnType<typeof classifyArchetype>['outcome']) => {
    const types =
      outcome.kind === 'hybrid' ? outcome.types : outcome.kind === 'dominant' ? [outcome.type] : [];
    expect(isA[locale].test(text)).toBe(outcome.kind !== 'undetermined');
    if (outcome.kind === 'undetermined') return;
    expect(several[locale].test(text)).toBe(outcome.kind === 'hybrid');
    expect(noneOf[locale].test(text)).toBe(outcome.kind === 'none');
    for (const type of archetypeIds) expect(text.includes(label(type))).toBe(types.includes(type));
  };

  test('the summary names each type of a determined outcome and no other, and says "this is" of nothing else', () => {
    fc.assert(
      fc.property(records, readings, (levels, reading) => {
        const verdict = classifyArchetype(levels, { reading });
        const said = explain(verdict, { locale });
        checkSentence(said.summary, verdict.outcome);
        for (const { id, text } of said.readings) {
          const outcome = verdict.readings[archetypeReadingIds.find((one) => one === id) ?? reading];
          checkSentence(text, outcome);
        }
        expect(said.readings.map(({ id }) => id)).toEqual(archetypeReadingIds.filter((id) => id !== reading));
      }),
      { numRuns: 400 },
    );
  });

  test('an undetermined summary names every type of every outcome that it lists', () => {
    fc.assert(
      fc.property(records, (levels) => {
        const verdict = classifyArchetype(levels);
        if (verdict.outcome.kind !== 'undetermined' || verdict.outcome.possible.length > 4) return;
        const { summary } = explain(verdict, { locale });
        for (const one of verdict.outcome.possible) {
          if (one.kind === 'none') expect(summary).toMatch(noneOf[locale]);
          const types = one.kind === 'dominant' ? [one.type] : one.kind === 'hybrid' ? one.types : [];
          for (const type of types) expect(summary).toContain(label(type));
        }
      }),
    );
  });

  test('a table row gives each type the word of its status, and the summary agrees with it', () => {
    fc.assert(
      fc.property(records, (levels) => {
        const verdict = classifyArchetype(levels);
        const { table } = explain(verdict, { locale });
        expect(table.rows.map(([type, , , status]) => [type, status])).toEqual(
          archetypeIds.map((type) => [label(type), dictionaries[locale].status[verdict.status[type]]]),
        );
        for (const row of table.rows) expect(row).toHaveLength(table.head.length);
      }),
    );
  });

  test('each unknown attribute is asked about once, and counted as unknown', () => {
    fc.assert(
      fc.property(records, (levels) => {
        const verdict = classifyArchetype(levels);
        const said = explain(verdict, { locale });
        expect(said.questions.map(({ id }) => id).sort()).toEqual([...verdict.unknown].sort());
        for (const id of verdict.unknown) {
          expect(said.coverage).toContain(partnershipArchetypesWording.attributes[id].label[locale]);
        }
      }),
    );
  });
});

/** Texts of ours: dictionary sentences as said for the corpus, and the words of the frameworks. */
const ours = [
  ...Object.values(corpus).flatMap(({ verdict, options }) =>
    locales.flatMap((locale) => readable(explain(verdict, { ...options, locale }))),
  ),
  ...textsOf(dictionaries),
  ...textsOf(wordings),
];

test('no text of ours says what anyone has to do', () => {
  for (const text of ours)
    expect(text).not.toMatch(/\b(must|shall|should|ought|harus\w*|wajib|seharusnya|mesti)\b/i);
});

test('no text of ours accuses: the words of blame stand only where blame is denied', () => {
  const blame =
    /\b(sham|fake|fraud|dishonest|insincere|cheat\w*|corrupt\w*|exploit\w*|guilty|blame|palsu|curang|bohong|menipu|pura-pura|korup\w*|lalai|bersalah|gagal)\b/i;
  for (const text of ours) expect(text).not.toMatch(blame);
  const said = ours.filter((text) => /accus|fault|sincer|tuduh|\bsalah(?! satu)|tulus/i.test(text));
  expect(said.length).toBeGreaterThan(0);
  for (const text of said) expect(text).toMatch(/\b(not|nor|nothing|bukan|tidak)\b/);
});
