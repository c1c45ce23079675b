import type { Basis } from '../../src/core/basis.js';
import type { Wording } from '../../src/core/locale.js';
import type { AskedWording, MemberWording } from '../../src/core/wording.js';
import type { Definition, DefinitionWording } from '../../src/forms/definition.js';
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
  definition: Definition,
  wording: DefinitionWording,
])[] = Object.entries(frameworks).map(([id, definition]) => [
  id,
  definition,
  wordings[id as keyof typeof wordings],
]);

/** Everything in a value, with the path to it. */
export function everythingIn(value: unknown, path = ''): [path: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return [
    [path, value],
    ...Object.entries(value).flatMap(([key, one]) => everythingIn(one, `${path}/${key}`)),
  ];
}

/** Every citation of a definition, with its path. */
export function citationsIn(definition: Definition): [path: string, citation: Citation][] {
  return everythingIn(definition).flatMap(([path, value]): [string, Citation][] =>
    path.endsWith('/source') ? (value as Citation[]).map((one, index) => [`${path}/${index}`, one]) : [],
  );
}

/** Every text of a wording, with its path. */
export function textsIn(wording: DefinitionWording): [path: string, text: Wording][] {
  return everythingIn(wording).flatMap(([path, value]): [string, Wording][] =>
    typeof value === 'object' && value !== null && 'en' in value ? [[path, value as Wording]] : [],
  );
}

/** The words of the questions. */
export function questionWordingsOf(
  wording: DefinitionWording,
): Readonly<Record<string, AskedWording | RowWording>> {
  if ('attributes' in wording) return wording.attributes;
  if ('rows' in wording) return wording.rows;
  return 'indicators' in wording ? wording.indicators : {};
}

interface Member {
  readonly basis: Basis;
  readonly source: readonly Citation[];
}

/** The tables of a role model, and of a checklist, each with its words under the same name. */
export const memberTables = {
  'role-model': ['pillars', 'stakeholders', 'roles', 'duties', 'flows', 'conditions', 'goals', 'statements'],
  checklist: ['groups', 'stakeholders', 'items', 'statements'],
} as const;

/** The members of a table of any definition; none where it has no such table. */
export function tableOf(definition: object, name: string): Readonly<Record<string, Member>> {
  return Object(Reflect.get(definition, name));
}

/** What a definition concludes: its types, rungs, columns, rules, groups, or the findings of a role model. */
export function answersOf(definition: Definition): Readonly<Record<string, Member>> {
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
      return definition.groups;
    case 'role-model':
      return rulesOf(definition);
  }
}

/** The words of what a definition concludes. */
export function answerWordingsOf(wording: DefinitionWording): Readonly<Record<string, MemberWording>> {
  if ('types' in wording) return wording.types;
  if ('rungs' in wording) return wording.rungs;
  if ('columns' in wording) return wording.columns;
  return 'rules' in wording ? wording.rules : {};
}

/** The readings of a definition, and what sources say of it besides; none where its form has none. */
export function besidesOf(definition: Definition): Readonly<Record<string, Member>> {
  const { readings = {}, statements = {} } = { ...definition } as {
    readings?: Readonly<Record<string, Reading<string, string>>>;
    statements?: Readonly<Record<string, StatementSpec>>;
  };
  return { ...readings, ...statements };
}
