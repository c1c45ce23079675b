import { nonLevels } from '../../core/level.js';
import { namePrefixes, questionName } from '../../forms/questionnaire/names.js';
import type { FormQuestion, FormSection } from '../../forms/questionnaire/questionnaire.js';
import { levelWords } from '../fields.js';

/** Where a question is asked: once, or in the repeat of parties or of relations of its framework. */
export type Place = 'once' | 'parties' | 'relations';

/** A question, and the names of its choices; those of a scale are one for each point besides. */
export interface Asking {
  readonly question: FormQuestion;
  readonly choices: ReadonlySet<string>;
}

/** What a field of a form is for. */
export type Target =
  | (Asking & { readonly kind: 'question' })
  | (Asking & { readonly kind: 'note' })
  | { readonly kind: 'party' }
  | { readonly kind: 'others' }
  | { readonly kind: 'repeat'; readonly place: Exclude<Place, 'once'> };

/** What each field that a form has for a framework is for, by its name. */
export function targetsOf({ definition, questions }: FormSection): ReadonlyMap<string, Target> {
  const framework = questionName(definition.id);
  const targets = new Map<string, Target>([
    [`${namePrefixes.parties}${framework}`, { kind: 'repeat', place: 'parties' }],
    [`${namePrefixes.relations}${framework}`, { kind: 'repeat', place: 'relations' }],
    [`${namePrefixes.party}${framework}`, { kind: 'party' }],
    [`${namePrefixes.others}${framework}`, { kind: 'others' }],
  ]);
  const columns = definition.form === 'profile' ? Object.keys(definition.columns) : [];
  const choices = {
    level: new Set(levelWords),
    columns: new Set([...columns, ...nonLevels]),
    scale: new Set(nonLevels),
  };
  for (const question of questions) {
    const asking = { question, choices: choices[question.answer] };
    targets.set(question.name, { kind: 'question', ...asking });
    targets.set(`${namePrefixes.note}${question.name}`, { kind: 'note', ...asking });
  }
  return targets;
}

/** Where a question is asked. */
export function placeOf({ asks }: FormQuestion): Place {
  if (asks === 'partnership') return 'once';
  return asks === 'relation' ? 'relations' : 'parties';
}

/** The name of the repeat in which a question is asked; `null` where it is asked once. */
export function repeatOf(question: FormQuestion, framework: string): string | null {
  const place = placeOf(question);
  return place === 'once' ? null : `${namePrefixes[place]}${questionName(framework)}`;
}

/** Whether a field of this name holds one row after another. */
export function isRepeat(name: string): boolean {
  return name.startsWith(namePrefixes.parties) || name.startsWith(namePrefixes.relations);
}

/** Whether a name is written as one that belongs to a framework; that of its group is not. */
export function isOfFramework(name: string): boolean {
  return /[^_]__[^_]/.test(name) || Object.values(namePrefixes).some((prefix) => name.startsWith(prefix));
}

/** The framework that a name belongs to, whether or not there is one of this id. */
export function frameworkNamed(name: string): string {
  const prefix = Object.values(namePrefixes).find((one) => name.startsWith(one)) ?? '';
  const [framework = ''] = name.slice(prefix.length).split('__');
  return framework.replaceAll('_', '-');
}
