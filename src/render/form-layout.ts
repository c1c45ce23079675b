import type { Party } from '../case/case.js';
import type { QuestionnaireWords } from '../explain/questionnaire-words.js';
import { namePrefixes, questionName } from '../forms/questionnaire/names.js';
import type { FormQuestion, FormSection } from '../forms/questionnaire/questionnaire.js';
import { isAbout } from '../forms/read-each.js';

/** What a form says of one of its fields. */
export type FieldOf = (form: QuestionnaireWords) => { readonly label: string; readonly hint: string };

/** A field that a repeat begins with. */
export interface RepeatField {
  readonly name: string;
  readonly field: FieldOf;
}

/** What is asked of one party, or of one relation, after another. */
export interface Repeat {
  readonly name: string;
  /** What it is called, by the name of its framework. */
  readonly titleOf: (form: QuestionnaireWords) => (framework: string) => string;
  /** Whom it is about; of a relation, the one who acts. */
  readonly party: RepeatField;
  /** Of a relation: for or from whom, or with whom. */
  readonly others?: RepeatField;
  /** Nothing can be said of the whole: it is asked once it is known of whom. */
  readonly isOfOne: boolean;
  /** Some relations have a direction and others none. */
  readonly isMixed: boolean;
  readonly questions: readonly FormQuestion[];
}

/** Where the questions of a framework stand: of the partnership by themselves, then of parties, then of relations. */
export interface Layout {
  readonly name: string;
  readonly whole: readonly FormQuestion[];
  readonly repeats: readonly Repeat[];
  /** Which parties of a case it is asked of. */
  readonly choosable: Choosable;
}

/** Some of the parties of a case, under a name that differs where they do. */
export interface Choosable {
  readonly list: string;
  readonly isOne: (party: Party) => boolean;
}

/** Every party of the case. */
export const anybody: Choosable = { list: 'parties', isOne: () => true };

/** Whatever stands as a partner, as a party does that nothing else is said of. */
const partners: Choosable = { list: 'partners', isOne: ({ standing = 'partner' }) => standing === 'partner' };

export function layoutOf(section: FormSection): Layout {
  const { definition, questions } = section;
  const of = (...asks: readonly FormQuestion['asks'][]) => questions.filter((one) => asks.includes(one.asks));
  const repeats = [ofParties(section, of('partner', 'party')), ofRelations(section, of('relation'))];
  return {
    name: `framework___${questionName(definition.id)}`,
    whole: of('partnership'),
    repeats: repeats.filter((one) => one.questions.length > 0),
    choosable: choosableOf(section),
  };
}

function ofParties(section: FormSection, questions: readonly FormQuestion[]): Repeat {
  const isOfOne = section.each !== undefined;
  return {
    name: fieldName('parties', section),
    titleOf: ({ parties }) => (isOfOne ? parties.each : parties.partners),
    party: {
      name: fieldName('party', section),
      field: ({ parties }) => (isOfOne ? parties.party : parties.partner),
    },
    isOfOne,
    isMixed: false,
    questions,
  };
}

function ofRelations(section: FormSection, questions: readonly FormQuestion[]): Repeat {
  const isDirected = questions.some((one) => one.isDirected);
  const isMixed = isDirected && questions.some((one) => !one.isDirected);
  return {
    name: fieldName('relations', section),
    titleOf: ({ relations }) =>
      isMixed ? relations.mixed : isDirected ? relations.directed : relations.undirected,
    party: {
      name: fieldName('party', section),
      field: ({ relations }) => (isDirected ? relations.actor : relations.between),
    },
    others: {
      name: fieldName('others', section),
      field: ({ relations }) => (isDirected ? relations.others : relations.counterparts),
    },
    isOfOne: false,
    isMixed,
    questions,
  };
}

function fieldName(kind: keyof typeof namePrefixes, { definition }: FormSection): string {
  return `${namePrefixes[kind]}${questionName(definition.id)}`;
}

/** Of a role model everybody: an overseer may hold a role as well. */
function choosableOf(section: FormSection): Choosable {
  const { definition, each } = section;
  if (definition.form === 'role-model') return anybody;
  if (!each) return partners;
  return { list: fieldName('parties', section), isOne: (party) => isAbout(each, party) };
}
