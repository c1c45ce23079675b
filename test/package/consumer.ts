// A program that uses the library. It is compiled here against src, and by compilers.test.ts against the tarball, as an ES
// module and as CommonJS, on every compiler that is promised.

import { type ArchetypeVerdict, classifyArchetype, isKemitraanError, type Level, locales } from 'kemitraan';
import { type Archetype, partnershipArchetypes, validatePreconditions } from 'kemitraan/archetypes';
import { explain } from 'kemitraan/explain';
import { classify, defineTypology, flipSet, indicatorIds, nextQuestions, pathTo } from 'kemitraan/forms';
import { and, calibrate, mean } from 'kemitraan/measure';
import { frameworks, references, wordings } from 'kemitraan/registry';
import { toMarkdown } from 'kemitraan/render';
import { caseSchema, parseCase } from 'kemitraan/schema';

const levels: Level[] = ['in', 'mostly-in', 0.7, 'unknown', 'refused', 'not-applicable'];
const verdict: ArchetypeVerdict = classifyArchetype({ balance: 'out', 'mutual-benefit.gives': 0.7 });
if (verdict.outcome.kind === 'dominant') {
  const type: Archetype = verdict.outcome.type;
  // @ts-expect-error: the pigeon is no archetype.
  type === 'pigeon';
}
classifyArchetype({ independence: { lo: 0, hi: 1 } }, { reading: 'sulistiyani' });
validatePreconditions({ agreement: 'in' });

// @ts-expect-error: there is no such level.
classifyArchetype({ balance: 'maybe' });
// @ts-expect-error: there is no such attribute.
classifyArchetype({ balanced: 'in' });
// @ts-expect-error: there is no such reading.
classifyArchetype({ balance: 'in' }, { reading: 'lenient' });
// @ts-expect-error: an answer is not written to.
verdict.outcome = { kind: 'none' };

explain(verdict, { locale: 'id' }).summary.toUpperCase();
toMarkdown(verdict, { locale: 'en' }).toUpperCase();
// @ts-expect-error: there is no such language.
explain(verdict, { locale: 'nl' });
// @ts-expect-error: the language is always said.
toMarkdown(verdict);

const parsed = parseCase({});
if (parsed.ok) classifyArchetype(parsed.case, { asOf: '2016', function: 'actuating' });
else parsed.faults.map(({ code, path }) => `${code} ${path.join('.')}`);
// @ts-expect-error: whether it was read is asked first.
parsed.case;
caseSchema.parse({});

const attribute = { asks: 'relation', basis: 'ours', rubric: 'ours', source: [] } as const;
const type = { basis: 'ours', source: [] } as const;
const reading = { changes: {}, basis: 'ours', source: [] } as const;
const own = defineTypology({
  form: 'typology',
  id: 'own',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: [],
  attributes: { trust: attribute },
  types: { firm: { ...type, defining: { trust: 'in' } } },
  readings: { only: reading },
  defaultReading: 'only',
});
classify(own, { trust: 'in' }).status.firm.toUpperCase();
// @ts-expect-error: there is no such attribute.
classify(own, { thrust: 'in' });
// @ts-expect-error: a type names attributes that there are.
defineTypology({ ...own, types: { firm: { ...type, defining: { thrust: 'in' } } } });
// @ts-expect-error: the default is one of the readings.
defineTypology({ ...own, defaultReading: 'another' });
const general = classify(frameworks['partnership-archetypes'], { balance: 'out' });
nextQuestions(partnershipArchetypes, general);
flipSet(partnershipArchetypes, general);
pathTo(partnershipArchetypes, general, 'mutualism');
// @ts-expect-error: there is no such archetype to go to.
pathTo(partnershipArchetypes, general, 'pigeon');
indicatorIds(partnershipArchetypes);

const least = and([{ lo: 0, hi: 0.5 }]);
if (least !== null) mean([least]);
calibrate(450, { out: 300, crossover: 550, in: 700 });

export const used = [levels, locales, references, wordings, isKemitraanError];
