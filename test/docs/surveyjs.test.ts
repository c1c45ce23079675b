import { readFileSync } from 'node:fs';
import * as surveyCore from 'survey-core';
import 'survey-core/i18n/indonesian';
import { expect, test, vi } from 'vitest';
import * as archetypes from '../../src/archetypes.js';
import * as render from '../../src/render.js';
import { blocksOfMarkdown } from './blocks.js';
import { runBlock } from './run-block.js';

const page = 'docs/guides/surveyjs.md';

test('the lines for a page make a survey that can be answered', async () => {
  const [block, ...others] = blocksOfMarkdown(page, readFileSync(page, 'utf8')).filter(
    ({ info }) => info === 'mjs',
  );
  expect(others).toEqual([]);
  const made: surveyCore.Model[] = [];
  class Model extends surveyCore.Model {
    constructor(json: unknown) {
      super(json);
      made.push(this);
    }
  }
  const modules = new Map<string, unknown>([
    ['survey-core', { ...surveyCore, Model }],
    ['survey-core/i18n/indonesian', {}],
    ['kemitraan/archetypes', archetypes],
    ['kemitraan/render', render],
  ]);
  if (block) await runBlock(block, modules);
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
  const [survey] = made;
  expect(survey?.locale).toBe('id');
  expect(survey?.pageNextText).toBe('Selanjutnya');
  const subject = survey?.getQuestionByName('case');
  if (subject) subject.value = 'town';
  while (survey && !survey.isLastPage) survey.nextPage();
  survey?.completeLastPage();
  expect(printed.mock.calls).toEqual([[JSON.stringify({ case: 'town', frameworks: 'power-layout@1.0.0' })]]);
  printed.mockRestore();
});
