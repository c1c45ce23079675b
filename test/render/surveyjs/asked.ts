import type { Case } from '../../../src/case/case.js';
import type { Definition } from '../../../src/forms/definition.js';
import type { SurveyJsForm, SurveyJsQuestion } from '../../../src/render/surveyjs/survey.js';
import type { XlsForm } from '../../../src/render/xlsform/sheets.js';
import { assessed } from '../../own/frameworks.js';

export { askingFrameworks as askable } from '../../integrity/definitions.js';

/** Those of a caller. */
export const worded: readonly Definition[] = assessed;

/** Those of a caller, with words and without. */
export const own: readonly Definition[] = assessed.flatMap((definition): Definition[] => {
  const { wording: _, ...wordless } = definition;
  return [definition, { ...wordless, id: `${definition.id}-wordless` }];
});

export const titled = (definitions: readonly Definition[]) =>
  definitions.map((definition) => [definition.id, definition] as const);

/** A case with two parties of every sector that a framework is about, and some that are no partners. */
export const town: Case = {
  schema: 'kemitraan/case@1',
  id: 'town-2024',
  title: 'A town (made for a test)',
  parties: [
    { id: 'office', name: 'City office', sector: 'government' },
    { id: 'works', name: 'Works', sector: 'business' },
    { id: 'group', name: 'Reading group', sector: 'community', standing: 'beneficiary' },
    { id: 'bank', name: 'Bank', sector: 'finance' },
    { id: 'council', name: 'Council', sector: 'government', standing: 'overseer' },
  ],
};

/** One field of a form: where it stands, what it is called, and the answers that it takes; a text takes any. */
export interface Field {
  readonly repeat: string;
  readonly name: string;
  readonly takes: 'text' | 'date' | 'one' | 'several';
  readonly answers: readonly string[];
}

/** The fields of a form for SurveyJS, in their order. */
export function surveyFields({ pages }: SurveyJsForm): Field[] {
  return pages.flatMap(({ elements }) =>
    elements.flatMap((element) =>
      element.type === 'paneldynamic'
        ? element.templateElements.map((one) => fieldOf(one, element.name))
        : [fieldOf(element, '')],
    ),
  );
}

function fieldOf(question: SurveyJsQuestion, repeat: string): Field {
  const { name } = question;
  const answers = 'choices' in question ? question.choices.map(({ value }) => value) : [];
  const takes = {
    text: 'inputType' in question ? 'date' : 'text',
    comment: 'text',
    checkbox: 'several',
    dropdown: 'one',
    radiogroup: 'one',
  } as const;
  return { repeat, name, takes: takes[question.type], answers };
}

/** The fields of an XLSForm, in their order, without what it only shows or computes. */
export function xlsFields({ survey, choices }: XlsForm): Field[] {
  let repeat = '';
  return survey.flatMap(({ type, name }): Field[] => {
    const [kind = '', list] = type.split(' ');
    if (kind === 'begin_repeat') repeat = name;
    if (kind === 'end_repeat') repeat = '';
    const takes = { text: 'text', date: 'date', select_one: 'one', select_multiple: 'several' } as const;
    if (!Object.hasOwn(takes, kind)) return [];
    const answers = choices.filter(({ list_name }) => list_name === list).map((choice) => choice.name);
    return [{ repeat, name, takes: takes[kind as keyof typeof takes], answers }];
  });
}
