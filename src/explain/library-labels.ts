import { isOneOf } from '../core/assert.js';
import { readsCases } from '../forms/definition.js';
import { type FrameworkId, frameworks } from '../registry/frameworks.js';
import { type Labels, labelsOf } from './labels.js';
import type { Words } from './words.js';

/** The labels of the framework of the library that asks a question, by the full id of that; nothing where it has none. */
export function labelsFor(indicator: string, words: Words): Labels | undefined {
  const framework = indicator.slice(0, indicator.indexOf('.'));
  if (!isOneOf(framework, Object.keys(frameworks))) return undefined;
  const definition = frameworks[framework as FrameworkId];
  if (!readsCases(definition)) return undefined;
  return labelsOf(definition, { inputs: {}, disagreements: [] }, words);
}
