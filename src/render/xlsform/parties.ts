import { rowIdPattern } from '../../core/id.js';
import { partyChoices } from '../form-choices.js';
import type { Choosable, FieldOf, RepeatField } from '../form-layout.js';
import { inBoth, type Speech } from '../form-words.js';
import type { SurveyCells } from './cells.js';
import type { SheetWriting } from './choice-lists.js';

/** A field for one party: a choice among those of the case, or the id of one where it lists none. */
export function partyField(
  { name, field }: RepeatField,
  choosable: Choosable,
  writing: SheetWriting,
): SurveyCells {
  const list = partyList(choosable, writing);
  const asked = { name, ...told(field, writing.speech) };
  return list === undefined
    ? { type: 'text', ...asked, ...oneId(writing.speech) }
    : { type: `select_one ${list}`, ...asked };
}

/** A field for the parties that stand opposite to the one in `opposite`, who is none of them: one or several. */
export function othersField(
  { name, field }: RepeatField,
  opposite: string,
  choosable: Choosable,
  writing: SheetWriting,
): SurveyCells {
  const { speech } = writing;
  const list = partyList(choosable, writing);
  const asked = {
    name,
    ...told(field, speech),
    relevant: `../${opposite} != ''`,
    required: 'yes',
    required_message: inBoth(speech, ({ form }) => form.required.party),
  };
  const apart = `not(selected(., ../${opposite}))`;
  if (list === undefined)
    return {
      type: 'text',
      ...asked,
      constraint: `regex(., '^${idSource()}( ${idSource()})*$') and ${apart}`,
      constraint_message: inBoth(
        speech,
        ({ form: { constraint } }) => `${constraint.ids} ${constraint.others}`,
      ),
    };
  return {
    type: `select_multiple ${list}`,
    ...asked,
    constraint: apart,
    constraint_message: inBoth(speech, ({ form }) => form.constraint.others),
  };
}

/** The label and the hint of a field. */
export function told(field: FieldOf, speech: Speech) {
  return {
    label: inBoth(speech, ({ form }) => field(form).label),
    hint: inBoth(speech, ({ form }) => field(form).hint),
  };
}

/** That a text is an id. */
export function oneId(speech: Speech) {
  return {
    constraint: `regex(., '^${idSource()}$')`,
    constraint_message: inBoth(speech, ({ form }) => form.constraint.id),
  };
}

/** What an id is written like, without what binds it to the ends of a text. */
function idSource(): string {
  return rowIdPattern.source.slice(1, -1);
}

/** The list of those parties of the case; nothing where there is none of them. */
function partyList(choosable: Choosable, { about, lists }: SheetWriting): string | undefined {
  const choices = partyChoices(choosable, about);
  return choices.length === 0 ? undefined : lists.add(choosable.list, () => choices);
}
