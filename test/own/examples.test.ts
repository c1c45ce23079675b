import { expect, test } from 'vitest';
import { defineCatalogue } from '../../src/forms/catalogue/define.js';
import { defineChecklist } from '../../src/forms/checklist/define.js';
import { readsCases } from '../../src/forms/definition.js';
import { defineIndex } from '../../src/forms/index/define.js';
import { defineLadder } from '../../src/forms/ladder/define.js';
import { defineProcedure } from '../../src/forms/procedure/define.js';
import { defineProcess } from '../../src/forms/process/define.js';
import { defineProfile } from '../../src/forms/profile/define.js';
import { definePropositions } from '../../src/forms/propositions/define.js';
import { questionnaireOf } from '../../src/forms/questionnaire/questionnaire.js';
import { defineRoleModel } from '../../src/forms/role-model/define.js';
import { defineTypology } from '../../src/forms/typology/define.js';
import { thrownBy } from '../core/thrown-by.js';
import { catalogue, mine, procedure } from './frameworks.js';

const define: Readonly<Record<string, (given: never) => { readonly wording?: object }>> = {
  typology: defineTypology,
  ladder: defineLadder,
  profile: defineProfile,
  checklist: defineChecklist,
  index: defineIndex,
  propositions: definePropositions,
  'role-model': defineRoleModel,
  process: defineProcess,
  catalogue: defineCatalogue,
  procedure: defineProcedure,
};

const passage = { en: 'a passage', id: 'sebuah bacaan' };
const pair = { example: passage, counterExample: passage };

/** Declares a definition with examples in its words. */
const withExamples = (
  definition: (typeof mine)[number] | typeof catalogue | typeof procedure,
  examples: unknown,
) => {
  const given = { ...definition, wording: { ...definition.wording, examples } };
  return () => define[definition.form]?.(given as never);
};

const asking = mine.filter(readsCases).map((one) => {
  const [section] = questionnaireOf([one]);
  const ids = (section?.questions ?? []).map(({ indicator }) => indicator.slice(one.id.length + 1));
  return [one.form, one, ids] as const;
});

test.each(asking)(
  'a %s may give an example for each of its questions, for some, or for none',
  (_, one, ids) => {
    expect(ids.length).toBeGreaterThan(0);
    for (const some of [ids, ids.slice(0, 1), []]) {
      const examples = Object.fromEntries(some.map((id) => [id, pair]));
      expect(withExamples(one, examples)()?.wording).toMatchObject({ examples });
    }
  },
);

test.each(asking)(
  'a %s that gives an example for what it does not ask is refused, and says what it asks',
  (_, one, ids) => {
    const { code, remedy } = thrownBy(withExamples(one, { 'xq-nobody': pair })) as never;
    expect(code).toBe('invalid-definition');
    expect(remedy).toContain(`wording.examples: 'xq-nobody' is none of ${ids.join(', ')}.`);
  },
);

test.each<[string, unknown, string]>([
  ['no text', { 'xq-near': { ...pair, example: 5 } }, 'wording.examples.xq-near.example: words for en, id.'],
  [
    'one language',
    { 'xq-near': { ...pair, example: { en: 'x' } } },
    'wording.examples.xq-near.example.id: a text.',
  ],
  [
    'an empty text',
    { 'xq-near': { ...pair, counterExample: { en: ' ', id: 'x' } } },
    'wording.examples.xq-near.counterExample.en: a text.',
  ],
  [
    'no counter-example',
    { 'xq-near': { example: passage } },
    'wording.examples.xq-near.counterExample: words for en, id.',
  ],
  [
    'a third passage',
    { 'xq-near': { ...pair, third: passage } },
    "wording.examples.xq-near: 'third' is none of example, counterExample.",
  ],
  ['no pair', { 'xq-near': undefined }, 'wording.examples.xq-near: words for example, counterExample.'],
  ['a list', [pair], 'wording.examples: words for xq-near, xq-far.'],
  ['nothing', null, 'wording.examples: words for xq-near, xq-far.'],
])('an example with %s is told at its place', (_, examples, fault) => {
  const [, typology] = asking[0] ?? [];
  expect(typology?.form).toBe('typology');
  const { remedy } = thrownBy(withExamples(typology as never, examples)) as never;
  expect(remedy).toContain(fault);
});

test('a sub-question has an example under its own id, and its indicator none', () => {
  const asked = { asks: 'partnership', basis: 'ours', rubric: 'ours', source: [{ text: 'Own' }] } as const;
  const said = { en: 'a', id: 'b' };
  const question = {
    label: said,
    question: said,
    rubric: { in: said, 'mostly-in': said, 'mostly-out': said, out: said },
  };
  const declare = (examples: object) => () =>
    defineTypology({
      form: 'typology',
      id: 'parted',
      version: '1.0.0',
      basis: { model: 'ours', rule: 'ours' },
      source: asked.source,
      attributes: { whole: { ...asked, parts: ['left', 'right'] } },
      types: { one: { defining: { whole: 'in' }, basis: 'ours', source: asked.source } },
      readings: { plain: { changes: {}, basis: 'ours', source: asked.source } },
      defaultReading: 'plain',
      wording: {
        label: said,
        attributes: { whole: { ...question, parts: { left: question, right: question } } },
        types: { one: { label: said, description: said } },
        readings: { plain: { label: said, description: said } },
        examples,
      },
    });
  expect(declare({ 'whole.left': pair })().wording?.examples).toEqual({ 'whole.left': pair });
  const { remedy } = thrownBy(declare({ whole: pair })) as never;
  expect(remedy).toContain("wording.examples: 'whole' is none of whole.left, whole.right.");
});

test.each([catalogue, procedure])('what asks nothing has no examples', (one) => {
  const { remedy } = thrownBy(withExamples(one, { 'xq-near': pair })) as never;
  expect(remedy).toContain("wording.examples: there is nothing that 'xq-near' could word.");
});
