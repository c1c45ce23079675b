import type { Wording } from '../../src/core/locale.js';
import type { Definition, DefinitionWording } from '../../src/forms/definition.js';
import type { AttributeWording } from '../../src/forms/typology/wording.js';
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

/** The questions of a definition: its attributes, or its indicators. */
export function questionsOf(definition: Definition) {
  return definition.form === 'typology' ? definition.attributes : definition.indicators;
}

/** The words of the questions. */
export function questionWordingsOf(wording: DefinitionWording): Readonly<Record<string, AttributeWording>> {
  return 'attributes' in wording ? wording.attributes : wording.indicators;
}

/** What a definition concludes: its types, or its rules. */
export function answersOf(definition: Definition) {
  return definition.form === 'typology' ? definition.types : definition.rules;
}
