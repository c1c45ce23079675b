import { Model, type Question, QuestionCheckboxModel, QuestionPanelDynamicModel } from 'survey-core';
import 'survey-core/i18n/indonesian';
import type { Locale } from '../../../src/core/locale.js';
import type { SurveyJsForm } from '../../../src/render/surveyjs/survey.js';
import { deepFreeze } from '../../deep-freeze.js';

/** A form as SurveyJS has it, in a language; what it is made from stays as it is. */
export function modelOf(form: SurveyJsForm, locale: Locale = 'en'): Model {
  const model = new Model(deepFreeze(form));
  if (model.jsonErrors) throw new Error(model.jsonErrors.map(({ message }) => message).join('\n'));
  model.locale = locale;
  return model;
}

/** A question on a page by its name. */
export function asked(model: Model, name: string): Question {
  const question = model.getQuestionByName(name);
  if (!question) throw new Error(`There is no ${name}.`);
  return question;
}

/** The questions of one more panel of a repeat, by their names. */
export function addPanel(model: Model, repeat: string): (name: string) => Question {
  const panels = asked(model, repeat);
  if (!(panels instanceof QuestionPanelDynamicModel)) throw new Error(`${repeat} is no repeat.`);
  panels.addPanel();
  const panel = panels.panels.at(-1);
  return (name) => {
    const question = panel?.getQuestionByName(name);
    if (!question) throw new Error(`There is no ${name} in ${repeat}.`);
    return question;
  };
}

/** The questions of a form by their names, those of a repeat in a panel of their own. */
export function everyQuestion(model: Model): Map<string, Question> {
  return new Map(
    model.pages.flatMap((page) =>
      page.questions.flatMap((question) => {
        if (!(question instanceof QuestionPanelDynamicModel)) return [[question.name, question] as const];
        const inPanel = addPanel(model, question.name);
        return question.template.questions.map(
          ({ name }) => [`${question.name} ${name}`, inPanel(name)] as const,
        );
      }),
    ),
  );
}

/** Chooses as somebody does who clicks: where a choice excludes the others, they go. */
export function choose(question: Question, value: string): void {
  if (!(question instanceof QuestionCheckboxModel)) throw new Error(`${question.name} takes one answer.`);
  const item = question.visibleChoices.find((one) => one.value === value);
  if (!item) throw new Error(`There is no ${value} in ${question.name}.`);
  question.clickItemHandler(item, true);
}

/** What stands in the answers, as it is stored. */
export const stored = (model: Model): Record<string, unknown> => JSON.parse(JSON.stringify(model.data));

/** What the questions with an error say. */
export function errorsIn(model: Model): string[] {
  model.validate();
  return model
    .getAllQuestions(false, false, true)
    .flatMap(({ name, errors }) => errors.map(({ text }) => `${name}: ${text}`));
}

/** Goes from page to page to the end, as far as what stands on each allows it; whether it got there. */
export function complete(model: Model): boolean {
  while (!model.isLastPage) if (!model.nextPage()) return false;
  return model.completeLastPage() && model.state === 'completed';
}
