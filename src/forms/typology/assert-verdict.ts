import { assertOneOf } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import type { TypologyDefinition } from './definition.js';
import type { TypologyVerdict } from './verdict.js';

/** Throws unless a verdict was given by this very definition. */
export function assertVerdictOf(
  caller: string,
  definition: TypologyDefinition,
  verdict: TypologyVerdict,
): void {
  const { framework, reading } = verdict ?? {};
  if (framework?.id !== definition.id || framework.version !== definition.version) {
    throw new KemitraanError({
      code: 'verdict-mismatch',
      in: caller,
      parameter: 'verdict.framework',
      value: framework ? `${framework.id} ${framework.version}` : verdict,
      remedy: `Pass a verdict of ${definition.id} ${definition.version}, or the definition that gave this one.`,
    });
  }
  assertOneOf(caller, 'verdict.reading', 'unknown-reading', reading, Object.keys(definition.readings));
}
