import { expect, test } from 'vitest';
import { defineLadder } from '../../../src/forms/ladder/define.js';
import type { LadderDefinition } from '../../../src/forms/ladder/definition.js';
import { thrownBy } from '../../core/thrown-by.js';
import { deepFreeze } from '../../deep-freeze.js';

const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;
const asked = { asks: 'relation', rubric: 'ours', ...ours } as const;
const said = { en: 'Said', id: 'Dikatakan' };
const rubric = { out: said, 'mostly-out': said, 'mostly-in': said, in: said };
const question = { label: said, question: said, rubric };
const member = { label: said, description: said };

const worded = deepFreeze({
  form: 'ladder',
  id: 'say-ladder',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: ours.source,
  order: 'total',
  indicators: { told: asked, heard: { ...asked, parts: ['asked', 'answered'] } },
  rungs: { low: { criteria: { told: 'in' }, ...ours }, high: { criteria: { heard: 'in' }, ...ours } },
  statements: { 'whole-of-it': ours },
  wording: {
    label: said,
    indicators: { told: question, heard: { ...question, parts: { asked: question, answered: question } } },
    rungs: { low: member, high: member },
    statements: { 'whole-of-it': said },
    caution: said,
  },
} as const);

/** A copy in which the value at a path is another; nothing at all where it is undefined. */
function changed(path: string, value: unknown): LadderDefinition {
  // Through JSON, so that no two places share what is changed.
  const copy = JSON.parse(JSON.stringify(worded));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at: object = copy;
  for (const key of keys) at = Reflect.get(at, key);
  if (value === undefined) Reflect.deleteProperty(at, last);
  else Reflect.set(at, last, value);
  return copy;
}

test('words for all that is named pass, with a caution or without', () => {
  expect(defineLadder(worded)).toBe(worded);
  const plain = changed('wording.caution', undefined);
  expect(defineLadder(plain)).toBe(plain);
});

test.each([
  ['a label without Indonesian', 'wording.label.id', undefined, 'wording.label.id: a text.'],
  ['a blank text', 'wording.rungs.low.label.en', ' ', 'wording.rungs.low.label.en: a text.'],
  ['a text in a third language', 'wording.label.nl', 'Ladder', "wording.label: 'nl' is none of en, id."],
  ['a number for a text', 'wording.caution.en', 5, 'wording.caution.en: a text.'],
  [
    'no words for an indicator',
    'wording.indicators.told',
    undefined,
    'wording.indicators.told: words for label, question, rubric.',
  ],
  [
    'words for no indicator',
    'wording.indicators.seen',
    question,
    "wording.indicators: 'seen' is none of told, heard.",
  ],
  [
    'a level of the rubric without words',
    'wording.indicators.told.rubric.mostly-in',
    undefined,
    'wording.indicators.told.rubric.mostly-in: words for en, id.',
  ],
  [
    'no words for the sub-questions',
    'wording.indicators.heard.parts',
    undefined,
    'wording.indicators.heard.parts: words for asked, answered.',
  ],
  [
    'a sub-question without a question',
    'wording.indicators.heard.parts.asked.question.id',
    '',
    'wording.indicators.heard.parts.asked.question.id: a text.',
  ],
  [
    'sub-questions where there are none',
    'wording.indicators.told.parts',
    {},
    "wording.indicators.told: 'parts' is none of label, question, rubric.",
  ],
  [
    'no words for a rung',
    'wording.rungs.high',
    undefined,
    'wording.rungs.high: words for label, description.',
  ],
  [
    'a rung without a description',
    'wording.rungs.high.description',
    undefined,
    'wording.rungs.high.description: words for en, id.',
  ],
  ['words for no rung', 'wording.rungs.top', member, "wording.rungs: 'top' is none of low, high."],
  ['no words for the rungs', 'wording.rungs', undefined, 'wording.rungs: words for low, high.'],
  [
    'no words for a statement',
    'wording.statements.whole-of-it',
    undefined,
    'wording.statements.whole-of-it: words for en, id.',
  ],
  [
    'no words for the statements',
    'wording.statements',
    undefined,
    'wording.statements: words for whole-of-it.',
  ],
  [
    'words for statements where there are none',
    'statements',
    undefined,
    "wording: 'statements' is none of label, indicators, rungs.",
  ],
  [
    'words for what a ladder has none of',
    'wording.readings',
    {},
    "wording: 'readings' is none of label, indicators, rungs, statements.",
  ],
  [
    'a text instead of words',
    'wording',
    'all',
    'wording: an object with label, indicators, rungs, statements.',
  ],
])('%s is the one fault', (_, path, value, fault) => {
  const error = thrownBy(() => defineLadder(changed(path, value)));
  expect(error.code).toBe('invalid-definition');
  expect(error.remedy).toBe(fault);
});
