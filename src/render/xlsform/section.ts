import { wordingOf } from '../../explain/wording-of.js';
import type { Definition } from '../../forms/definition.js';
import { questionName } from '../../forms/questionnaire/names.js';
import type { FormSection } from '../../forms/questionnaire/questionnaire.js';
import { type Choosable, layoutOf, type Repeat } from '../form-layout.js';
import { inBoth, labelOf } from '../form-words.js';
import type { SurveyCells } from './cells.js';
import type { SheetWriting } from './choice-lists.js';
import { othersField, partyField } from './parties.js';
import { questionCells } from './questions.js';

/** What one framework asks, in a group of its own: first of the partnership, then of parties, then of relations. */
export function sectionCells(section: FormSection, writing: SheetWriting): SurveyCells[] {
  const { definition } = section;
  const caution = wordingOf(definition)?.caution;
  const { name, whole, repeats, choosable } = layoutOf(section);
  return [
    { type: 'begin_group', name, label: labelOf(definition, writing.speech) },
    ...(caution ? [{ type: 'note', name: `caution___${questionName(definition.id)}`, label: caution }] : []),
    ...questionCells(definition, whole, {}, writing),
    ...repeats.flatMap((repeat) => repeatCells(definition, repeat, choosable, writing)),
    { type: 'end_group' },
  ];
}

/** What is asked of one party, or of one relation, after another. */
function repeatCells(
  definition: Definition,
  { name, titleOf, party, others, isOfOne, isMixed, questions }: Repeat,
  choosable: Choosable,
  writing: SheetWriting,
): SurveyCells[] {
  const { speech } = writing;
  const framework = labelOf(definition, speech);
  const label = inBoth(speech, ({ form, words }) => titleOf(form)(framework[words.locale]));
  const place = { isMixed, ...(isOfOne && { relevant: `../${party.name} != ''` }) };
  return [
    { type: 'begin_repeat', name, label },
    partyField(party, choosable, writing),
    ...(others ? [othersField(others, party.name, choosable, writing)] : []),
    ...questionCells(definition, questions, place, writing),
    { type: 'end_repeat' },
  ];
}
