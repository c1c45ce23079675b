import fc from 'fast-check';
import type { Model, Question } from 'survey-core';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/case/case.js';
import { audit } from '../../../src/forms/audit.js';
import { classify } from '../../../src/forms/classify.js';
import type { Definition } from '../../../src/forms/definition.js';
import { namePrefixes, questionName } from '../../../src/forms/questionnaire/names.js';
import { questionnaireOf } from '../../../src/forms/questionnaire/questionnaire.js';
import { score } from '../../../src/forms/score.js';
import { validate } from '../../../src/forms/validate.js';
import { toSurveyJs } from '../../../src/render/to-survey-js.js';
import { fromSurveyJs } from '../../../src/schema/from-survey-js.js';
import { type Answer, observationsOf, type Telling, tellings } from './answers.js';
import { askable, titled, town, worded } from './asked.js';
import { addPanel, asked, complete, modelOf, stored } from './models.js';

// Answers given in survey-core to a form, and read back, are the levels that they stand for: the framework's own function says
// the same of both.

const verbs = {
  typology: classify,
  ladder: classify,
  profile: classify,
  checklist: score,
  index: score,
  propositions: validate,
  'role-model': validate,
  process: audit,
} as const satisfies Record<Definition['form'], unknown>;

const verdictOn = (definition: Definition, input: unknown): unknown =>
  (verbs[definition.form] as (definition: Definition, input: unknown) => unknown)(definition, input);

/** Those that ask levels of the partnership alone, so that a plain record of these says all. */
const plain = [...askable, ...worded].filter((definition) =>
  questionnaireOf([definition]).every(({ questions }) =>
    questions.every(({ asks, answer }) => asks === 'partnership' && answer !== 'scale'),
  ),
);

const beside = {
  informant: 'ibu-3',
  date: '2024-05-06',
  method: 'interview',
  function: 'actuating',
} as const;

/** Answers a form as somebody who tells this, and gives what SurveyJS stores. */
function answered(model: Model, { id }: Definition, { whole, parties, relations }: Telling): unknown {
  for (const [name, value] of Object.entries(beside)) asked(model, name).value = value;
  fill((name) => asked(model, name), whole);
  const framework = questionName(id);
  for (const { about, answers } of parties) {
    const panel = addPanel(model, `${namePrefixes.parties}${framework}`);
    if (about.length > 0) panel(`${namePrefixes.party}${framework}`).value = about[0];
    fill(panel, answers);
  }
  for (const { about, answers } of relations) {
    const panel = addPanel(model, `${namePrefixes.relations}${framework}`);
    if (about.length > 0) panel(`${namePrefixes.party}${framework}`).value = about[0];
    if (about.length > 0) panel(`${namePrefixes.others}${framework}`).value = about.slice(1);
    fill(panel, answers);
  }
  expect(complete(model)).toBe(true);
  return stored(model);
}

function fill(questionNamed: (name: string) => Question, answers: readonly Answer[]): void {
  for (const { question, chosen, note } of answers) {
    questionNamed(question.name).value = chosen;
    if (note !== undefined) questionNamed(`${namePrefixes.note}${question.name}`).value = note;
  }
}

/** The case with what was told of it, and with what was read of the answers. */
function both(
  definition: Definition,
  telling: Telling,
): { readonly told: Case; readonly read: Case | undefined } {
  const model = modelOf(toSurveyJs(definition, { case: town }), 'id');
  const result = fromSurveyJs(answered(model, definition, telling), { cases: [town], definitions: worded });
  expect(result.faults).toEqual([]);
  const observations = observationsOf(telling, beside);
  return {
    told: { ...town, informants: observations.length > 0 ? [{ id: beside.informant }] : [], observations },
    read: result.cases[0],
  };
}

describe('the same verdict', () => {
  test.each(titled([...askable, ...worded]))('by %s', (_, definition) => {
    const [section] = questionnaireOf([definition]);
    fc.assert(
      fc.property(tellings(definition, town), (telling) => {
        const { told, read } = both(definition, telling);
        expect(read?.observations ?? []).toEqual(told.observations);
        expect(verdictOn(definition, read)).toEqual(verdictOn(definition, told));
      }),
      // survey-core takes long over many questions.
      { numRuns: Math.max(1, Math.floor(40 / (section?.questions.length ?? 1))) },
    );
  });
});

describe('and the same as of the levels by themselves', () => {
  test.each(titled(plain))('by %s', (_, definition) => {
    const telling = fc.sample(tellings(definition, town), 1)[0] as Telling;
    const { read } = both(definition, telling);
    const levels = Object.fromEntries(
      telling.whole.map(({ question, level }) => [question.indicator.slice(definition.id.length + 1), level]),
    );
    expect(concluded(verdictOn(definition, read))).toEqual(concluded(verdictOn(definition, levels)));
  });

  test('there are some of them', () => {
    expect(plain.length).toBeGreaterThan(15);
  });
});

/** A verdict without what it says of the case: whom and when it looked at, and on which rows it rests. */
function concluded(verdict: unknown): unknown {
  const ofCase = ['scope', 'evidence'];
  return JSON.parse(JSON.stringify(verdict, (key, value) => (ofCase.includes(key) ? undefined : value)));
}
