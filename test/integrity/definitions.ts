import type { Basis } from '../../src/core/basis.js';
import type { Wording } from '../../src/core/locale.js';
import type { AskedWording, MemberWording } from '../../src/core/wording.js';
import {
  type AnyDefinition,
  type AnyWording,
  type Definition,
  questionsOf,
  readsCases,
} from '../../src/forms/definition.js';
import type { RowWording } from '../../src/forms/profile/wording.js';
import { rulesOf } from '../../src/forms/role-model/questions.js';
import type { StatementSpec } from '../../src/forms/statement.js';
import type { Reading } from '../../src/forms/typology/definition.js';
import type { Citation } from '../../src/references/references.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { wordings } from '../../src/registry/wordings.js';

/** Every framework of the library, with its words. */
export const everyFramework: readonly (readonly [
  id: string,
  definition: AnyDefinition,
  wording: AnyWording,
])[] = Object.entries(frameworks).map(([id, definition]) => [
  id,
  definition,
  wordings[id as keyof typeof wordings],
]);

/** Those of them that read cases, and so can be asked in a form. */
export const askingFrameworks: readonly Definition[] = Object.values(frameworks).filter(readsCases);

/** Everything in a value, with the path to it. */
export function everythingIn(value: unknown, path = ''): [path: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return [
    [path, value],
    ...Object.entries(value).flatMap(([key, one]) => everythingIn(one, `${path}/${key}`)),
  ];
}

/** Every citation of a definition, with its path. */
export function citationsIn(definition: AnyDefinition): [path: string, citation: Citation][] {
  return everythingIn(definition).flatMap(([path, value]): [string, Citation][] =>
    path.endsWith('/source') ? (value as Citation[]).map((one, index) => [`${path}/${index}`, one]) : [],
  );
}

/** Every text of a wording, with its path. */
export function textsIn(wording: AnyWording): [path: string, text: Wording][] {
  return everythingIn(wording).flatMap(([path, value]): [string, Wording][] =>
    typeof value === 'object' && value !== null && 'en' in value ? [[path, value as Wording]] : [],
  );
}

/** The words of the questions. */
export function questionWordingsOf(wording: AnyWording): Readonly<Record<string, AskedWording | RowWording>> {
  if ('attributes' in wording) return wording.attributes;
  if ('rows' in wording) return wording.rows;
  return 'indicators' in wording ? wording.indicators : {};
}

/** The questions of a framework; one that reads no cases asks none. */
export function asked(definition: AnyDefinition): ReturnType<typeof questionsOf> {
  return readsCases(definition) ? questionsOf(definition) : {};
}

/** Whether the parts of a definition are tables of members, each with its words under the same name. */
export function hasTables(definition: AnyDefinition): definition is Tabled {
  return Object.hasOwn(memberTables, definition.form);
}

type Tabled = Extract<AnyDefinition, { readonly form: keyof typeof memberTables }>;

interface Member {
  readonly basis: Basis;
  readonly source: readonly Citation[];
}

/** The tables of members of a form, each with its words under the same name. */
export const memberTables = {
  'role-model': ['pillars', 'stakeholders', 'roles', 'duties', 'flows', 'conditions', 'goals', 'statements'],
  checklist: ['groups', 'stakeholders', 'items', 'statements'],
  index: ['groups', 'stakeholders', 'items', 'statements'],
  process: ['phases', 'actors', 'tasks', 'statements'],
  catalogue: ['groups', 'columns', 'entries', 'statements'],
  procedure: [
    'stages',
    'states',
    'actors',
    'guards',
    'contents',
    'events',
    'deadlines',
    'cadences',
    'statements',
  ],
} as const;

/** The members of a table of any definition; none where it has no such table. */
export function tableOf(definition: object, name: string): Readonly<Record<string, Member>> {
  return Object(Reflect.get(definition, name));
}

/** What a definition concludes: its types, rungs, columns, rules, groups, findings of a role model, phases; the entries of a catalogue, the events of a procedure. */
export function answersOf(definition: AnyDefinition): Readonly<Record<string, Member>> {
  switch (definition.form) {
    case 'typology':
      return definition.types;
    case 'ladder':
      return definition.rungs;
    case 'profile':
      return definition.columns;
    case 'propositions':
      return definition.rules;
    case 'checklist':
    case 'index':
      return definition.groups;
    case 'role-model':
      return rulesOf(definition);
    case 'process':
      return definition.phases;
    case 'catalogue':
      return definition.entries;
    case 'procedure':
      return definition.events;
  }
}

/** The words of what a definition concludes. */
export function answerWordingsOf(wording: AnyWording): Readonly<Record<string, MemberWording>> {
  if ('types' in wording) return wording.types;
  if ('rungs' in wording) return wording.rungs;
  if ('rows' in wording) return wording.columns;
  return 'rules' in wording ? wording.rules : {};
}

/** The readings of a definition, and what sources say of it besides; none where its form has none. */
export function besidesOf(definition: AnyDefinition): Readonly<Record<string, Member>> {
  const { readings = {}, statements = {} } = { ...definition } as {
    readings?: Readonly<Record<string, Reading<string, string>>>;
    statements?: Readonly<Record<string, StatementSpec>>;
  };
  return { ...readings, ...statements };
}
