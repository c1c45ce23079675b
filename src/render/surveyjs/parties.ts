import { rowIdPattern } from '../../core/id.js';
import { partyChoices } from '../form-choices.js';
import type { Choosable, FieldOf, RepeatField } from '../form-layout.js';
import type { Speech, Writing } from '../form-words.js';
import type { SurveyJsQuestion } from './survey.js';
import { choicesOf, inBoth } from './texts.js';

/** A question for one party: a choice among these, or the id of one where there are none. */
export function partyQuestion(
  { name, field }: RepeatField,
  choosable: Choosable,
  { about, speech }: Writing,
): SurveyJsQuestion {
  const asked = { name, ...told(field, speech) };
  const choices = choicesOf(partyChoices(choosable, about));
  return choices.length > 0
    ? { type: 'dropdown', ...asked, choices }
    : { type: 'text', ...asked, validators: [oneId(speech)] };
}

/** A question for the parties that stand opposite to the one in `opposite`, who is none of them: one or several. */
export function othersQuestion(
  { name, field }: RepeatField,
  opposite: string,
  choosable: Choosable,
  { about, speech }: Writing,
): SurveyJsQuestion {
  const choices = choicesOf(partyChoices(choosable, about));
  const asked = {
    name,
    ...told(field, speech),
    visibleIf: `{panel.${opposite}} notempty`,
    isRequired: true,
    requiredErrorText: inBoth(speech, ({ form }) => form.required.party),
  } as const;
  if (choices.length > 0) {
    if (areAlike(choices.map(({ value }) => value))) return { type: 'checkbox', ...asked, choices };
    const expression = `{panel.${name}} notcontains {panel.${opposite}}`;
    const text = inBoth(speech, ({ form }) => form.constraint.others);
    return { type: 'checkbox', ...asked, choices, validators: [{ type: 'expression', expression, text }] };
  }
  // No expression of SurveyJS looks for a word in a text: who acts may be among them until the answers are read.
  const one = rowIdPattern.source.slice(1, -1);
  const text = inBoth(speech, ({ form }) => form.constraint.ids);
  return { type: 'text', ...asked, validators: [{ type: 'regex', regex: `^${one}( ${one})*$`, text }] };
}

/** Whether an expression of SurveyJS takes some ids for each other: it reads numbers as such, and minds no capitals. */
function areAlike(ids: readonly string[]): boolean {
  const read = ids.map((id) => (Number.isNaN(Number(id)) ? id.toLowerCase() : Number(id)));
  return new Set(read).size < ids.length;
}

/** The title and the description of a field. */
export function told(field: FieldOf, speech: Speech) {
  return {
    title: inBoth(speech, ({ form }) => field(form).label),
    description: inBoth(speech, ({ form }) => field(form).hint),
  };
}

/** That a text is an id. */
export function oneId(speech: Speech) {
  const text = inBoth(speech, ({ form }) => form.constraint.id);
  return { type: 'regex', regex: rowIdPattern.source, text } as const;
}
