import { expect, test } from 'vitest';
import { levelNames, nonLevels } from '../../src/core/level.js';
import { type Locale, locales, type Wording } from '../../src/core/locale.js';
import { en } from '../../src/explain/en.js';
import { explain } from '../../src/explain/explain.js';
import { fourPillarModel } from '../../src/frameworks/four-pillar-model/definition.js';
import { fourPillarPrerequisites } from '../../src/frameworks/four-pillar-prerequisites/definition.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { partnershipArchetypesWording as archetypes } from '../../src/frameworks/partnership-archetypes/wording.js';
import { partnershipPreconditionsWording as preconditions } from '../../src/frameworks/partnership-preconditions/wording.js';
import { twoPillarModel } from '../../src/frameworks/two-pillar-model/definition.js';
import { toMarkdown } from '../../src/render/to-markdown.js';
import { corpus } from './corpus.js';
import { at, caseOf, judged } from './made-case.js';
import { readable } from './texts.js';

type Labelled = Readonly<Record<string, { readonly label: Wording }>>;

/** The ids that have a name in words, and those of the verdict's own vocabulary, which are said in words too. */
function idsWithWords(locale: Locale): string[] {
  const tables: readonly Labelled[] = [
    archetypes.types,
    archetypes.attributes,
    archetypes.readings,
    preconditions.rules,
    preconditions.indicators,
  ];
  const named = tables.flatMap((table) =>
    Object.entries(table)
      .filter(([id, { label }]) => !label[locale].split(' ').includes(id))
      .map(([id]) => id),
  );
  const codes = [en.reasons, en.findingOutcome, en.disagreement, en.status].flatMap((table) =>
    Object.keys(table),
  );
  const own = [...codes, ...levelNames, ...nonLevels, 'partnership-archetypes', 'partnership-preconditions'];
  return [...named, ...own.filter((id) => id.includes('-'))];
}

/** Ids of the parties of the cases here, which have names. */
const partyIds = [
  'village-a',
  'mill-b',
  'elder-1',
  'clerk-1',
  'dinkes',
  'masyarakat-1',
  'party-0',
  'party-1',
];

const whole = (id: string) => new RegExp(`(?<![\\p{L}\\p{N}-])${id}(?![\\p{L}\\p{N}-])`, 'u');

const patterns = (locale: Locale) => [...idsWithWords(locale), ...partyIds].map(whole);

/** Ids of members with families, such as `rs.1`: no word looks like them. */
const dotted = [
  twoPillarModel.duties,
  twoPillarModel.conditions,
  fourPillarModel.duties,
  fourPillarPrerequisites.items,
]
  .flatMap((table) => Object.keys(table))
  .filter((id) => id.includes('.'))
  .map((id) => whole(id.replaceAll('.', '\\.')));

test.each(Object.entries(corpus))('no id leaks where there are words: %s', (_, { verdict, options }) => {
  // The twelve-type typology has no words of its own, so that its ids are what is shown.
  if (options?.definition) return;
  for (const locale of locales) {
    const said = explain(verdict, { ...options, locale });
    for (const text of readable(said)) {
      // The report itself puts the English word in brackets.
      const own = patterns(locale).filter(
        (pattern) =>
          verdict.framework.id === 'partnership-preconditions' || !pattern.source.includes(')agreement('),
      );
      for (const pattern of [...own, ...dotted]) expect(text).not.toMatch(pattern);
    }
  }
});

test('a row of the case without a note is told by names, with the level and whom it is about', () => {
  const { verdict, options } = corpus['one partner was asked'] ?? {};
  if (!verdict) throw new Error('The corpus lacks the case.');
  const reported = (locale: Locale) => toMarkdown(verdict, { ...options, locale });
  expect(reported('en')).toContain('- importance (Desa Sukamaju): in\n');
  expect(reported('id')).toContain('- arti penting (Desa Sukamaju): terpenuhi\n');
});

test('a row on a sub-question is told by the name of the sub-question, with its place in the source', () => {
  const subject = caseOf([judged('mutual-benefit.gives', { level: 0.25, ...at('p. 7') })]);
  const { reasons } = explain(classifyArchetype(subject), { locale: 'id', case: subject });
  expect(reasons.flatMap(({ evidence }) => evidence)).toEqual(['memberi manfaat: 0,25 (field-report: p. 7)']);
});
