import type { Basis } from '../../src/core/basis.js';
import type { Wording } from '../../src/core/locale.js';
import type { AskedWording, MemberWording } from '../../src/core/wording.js';
import type { Definition, DefinitionWording } from '../../src/forms/definition.js';
import type { RowWording } from '../../src/forms/profile/wording.js';
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
  return 'rows' in wording ? wording.rows : wording.indicators;
}

/** What a definition concludes: its types, rungs, columns or rules. */
export function answersOf(
  definition: Definition,
): Readonly<Record<string, { readonly basis: Basis; readonly source: readonly Citation[] }>> {
  switch (definition.form) {
    case 'typology':
      return definition.types;
    case 'ladder':
      return definition.rungs;
    case 'profile':
      return definition.columns;
    case 'propositions':
      return definition.rules;
  }
}

/** The words of what a definition concludes. */
export function answerWordingsOf(wording: DefinitionWording): Readonly<Record<string, MemberWording>> {
  if ('types' in wording) return wording.types;
  if ('rungs' in wording) return wording.rungs;
  return 'columns' in wording ? wording.columns : wording.rules;
}

/** The readings of a definition, and what sources say of it besides; none where its form has none. */
export function besidesOf(
  definition: Definition,
): Readonly<Record<string, { readonly basis: Basis; readonly source: readonly Citation[] }>> {
  const { readings = {}, statements = {} } = { ...definition } as {
    readings?: Readonly<Record<string, Reading<string, string>>>;
    statements?: Readonly<Record<string, StatementSpec>>;
  };
  return { ...readings, ...statements };
}
