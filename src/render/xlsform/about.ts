import { formFields } from '../../forms/questionnaire/names.js';
import type { FormSection } from '../../forms/questionnaire/questionnaire.js';
import { functionChoices, methodChoices } from '../form-choices.js';
import { anybody } from '../form-layout.js';
import { editionsOf, inBoth, introductionParts, type Writing } from '../form-words.js';
import type { SurveyCells } from './cells.js';
import type { SheetWriting } from './choice-lists.js';
import { oneId, partyField, told } from './parties.js';

/** What the form says of itself, and what it asks of all the answers: of which case, from whom, when and how. */
export function aboutCells(sections: readonly FormSection[], writing: SheetWriting): SurveyCells[] {
  const { speech, lists, about } = writing;
  const methods = lists.add('methods', () => methodChoices(speech));
  const functions = lists.add('functions', () => functionChoices(speech));
  const field = (key: 'coder' | 'informant' | 'date' | 'method' | 'function') => ({
    name: formFields[key],
    ...told(({ fields }) => fields[key], speech),
  });
  const editions = editionsOf(sections.map(({ definition }) => definition));
  return [
    { type: 'begin_group', name: 'about', label: inBoth(speech, ({ form }) => form.about) },
    ...introductionParts.map((part) => ({
      type: 'note',
      name: `introduction___${part}`,
      label: inBoth(speech, ({ form }) => form.introduction[part]),
    })),
    about ? { type: 'calculate', name: formFields.case, calculation: `'${about.case}'` } : caseField(writing),
    { type: 'text', ...field('coder') },
    { type: 'text', ...field('informant'), ...oneId(speech) },
    partyField(
      { name: formFields.informantParty, field: ({ fields }) => fields.informantParty },
      anybody,
      writing,
    ),
    { type: 'date', ...field('date') },
    { type: `select_one ${methods}`, ...field('method') },
    { type: `select_one ${functions}`, ...field('function') },
    { type: 'calculate', name: formFields.frameworks, calculation: `'${editions}'` },
    { type: 'end_group' },
  ];
}

function caseField({ speech }: Writing): SurveyCells {
  return {
    type: 'text',
    name: formFields.case,
    ...told(({ fields }) => fields.case, speech),
    ...oneId(speech),
    required: 'yes',
    required_message: inBoth(speech, ({ form }) => form.required.case),
  };
}
