import { groupBy } from '../../case/group-by.js';
import { rowIdPattern } from '../../core/id.js';
import type { QuestionnaireWords } from '../../explain/questionnaire-words.js';
import { type Choice, inBoth, type Speech, type SurveyCells, shown } from './cells.js';
import type { FormParty, Writing } from './writing.js';

/** Which parties can be chosen: the name of their list, and those that are in it. */
export interface Choosable {
  readonly list: string;
  readonly isOne: (party: FormParty) => boolean;
}

/** Whatever stands as a partner, as a party does that nothing else is said of. */
export const partners: Choosable = {
  list: 'partners',
  isOne: ({ standing = 'partner' }) => standing === 'partner',
};

/** Every party of the case. */
export const anybody: Choosable = { list: 'parties', isOne: () => true };

/** A field for one party: a choice among those of the case, or the id of one where it lists none. */
export function partyField(
  name: string,
  field: FieldOf,
  choosable: Choosable,
  writing: Writing,
): SurveyCells {
  const list = partyList(choosable, writing);
  const asked = { name, ...told(field, writing.speech) };
  return list === undefined
    ? { type: 'text', ...asked, ...oneId(writing.speech) }
    : { type: `select_one ${list}`, ...asked };
}

/** A field for the parties that stand opposite to the one in `opposite`, who is none of them: one or several. */
export function othersField(name: string, opposite: string, field: FieldOf, writing: Writing): SurveyCells {
  const { speech } = writing;
  const list = partyList(partners, writing);
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

type FieldOf = (form: QuestionnaireWords) => { readonly label: string; readonly hint: string };

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
function partyList({ list, isOne }: Choosable, { about, lists, speech }: Writing): string | undefined {
  const parties = (about?.parties ?? []).filter(isOne);
  return parties.length === 0 ? undefined : lists.add(list, () => partyChoices(parties, speech));
}

/** Parties by their names, with the id as well where two of them have one name, or one has none that can be seen. */
function partyChoices(parties: readonly FormParty[], speech: Speech): Choice[] {
  const named = groupBy(parties, ({ name }) => shown(name));
  return parties.map(({ id, name }) => {
    const isOnly = named.get(shown(name))?.length === 1;
    const label = shown(name) === '' ? id : isOnly ? name : `${name} (${id})`;
    return { name: id, label: inBoth(speech, () => label) };
  });
}
