import { frameworkOf } from '../core/indicator.js';
import { type Definition, readsCases } from '../forms/definition.js';
import { libraryDefinition } from './definition-for.js';
import { type Labels, labelsOf, nothingJudged } from './labels.js';
import type { Words } from './words.js';

/**
 * The labels of the framework that asks a question, by the full id of that: of one of the caller's own, or of the library's;
 * nothing where there is none.
 */
export function labelsFor(indicator: string, words: Words, own: readonly Definition[]): Labels | undefined {
  const framework = frameworkOf(indicator);
  const definition = own.find(({ id }) => id === framework) ?? libraryDefinition(framework);
  if (definition === undefined || !readsCases(definition)) return undefined;
  return labelsOf(definition, nothingJudged, words);
}
