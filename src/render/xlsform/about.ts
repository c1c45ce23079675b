import { managementFunctions, observationMethods } from '../../case/vocabulary.js';
import type { Wording } from '../../core/locale.js';
import { formFields } from '../../forms/questionnaire/names.js';
import type { FormSection } from '../../forms/questionnaire/questionnaire.js';
import { capital } from '../form-words.js';
import { inBoth, type SurveyCells } from './cells.js';
import { anybody, oneId, partyField, told } from './parties.js';
import type { Writing } from './writing.js';

/** What the form says of itself, and what it asks of all the answers: of which case, from whom, when and how. */
export function aboutCells(sections: readonly FormSection[], writing: Writing): SurveyCells[] {
  const { speech, lists, about } = writing;
  const list = <Code extends string>(
    name: string,
    codes: readonly Code[],
    label: (code: Code) => Wording,
  ): string => lists.add(name, () => codes.map((code) => ({ name: code, label: label(code) })));
  const methods = list('methods', observationMethods, (code) =>
    inBoth(speech, ({ form }) => form.methods[code]),
  );
  const functions = list('functions', managementFunctions, (code) =>
    inBoth(speech, ({ words }) => capital(words.dictionary.functions[code])),
  );
  const field = (key: 'coder' | 'informant' | 'date' | 'method' | 'function') => ({
    name: formFields[key],
    ...told(({ fields }) => fields[key], speech),
  });
  const editions = sections.map(({ definition: { id, version } }) => `${id}@${version}`).join(' ');
  return [
    { type: 'begin_group', name: 'about', label: inBoth(speech, ({ form }) => form.about) },
    ...introduction.map((part) => ({
      type: 'note',
      name: `introduction___${part}`,
      label: inBoth(speech, ({ form }) => form.introduction[part]),
    })),
    about ? { type: 'calculate', name: formFields.case, calculation: `'${about.case}'` } : caseField(writing),
    { type: 'text', ...field('coder') },
    { type: 'text', ...field('informant'), ...oneId(speech) },
    partyField(formFields.informantParty, ({ fields }) => fields.informantParty, anybody, writing),
    { type: 'date', ...field('date') },
    { type: `select_one ${methods}`, ...field('method') },
    { type: `select_one ${functions}`, ...field('function') },
    { type: 'calculate', name: formFields.frameworks, calculation: `'${editions}'` },
    { type: 'end_group' },
  ];
}

const introduction = ['purpose', 'unknown', 'languages', 'limits'] as const;

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
