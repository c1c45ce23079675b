import type { Case } from '../case/case.js';
import { upToHole } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { isPlainData } from '../core/plain-data.js';
import { reading } from '../core/reading.js';
import { assertCaseGiven } from '../forms/assert-case.js';
import { assertShape } from '../forms/assert-shape.js';
import { type AnyDefinition, type Definition, readsCases } from '../forms/definition.js';
import type { AnyAssessment } from './assess.js';
import { isAssessment, isComparison } from './is-assessment.js';

/** Throws `invalid-input` unless a value is what `assess` gives; what its verdicts hold is seen when they are read. */
export function assertAssessment(
  caller: string,
  parameter: string,
  given: unknown,
): asserts given is AnyAssessment {
  whole(caller, parameter, given, 'assess', () => {
    if (!isAssessment(given)) throw new TypeError(parameter);
  });
}

/** Throws `invalid-input` unless a value is what `compare` gives. */
export function assertComparison(caller: string, given: unknown): void {
  whole(caller, 'comparison', given, 'compare', () => {
    if (!isComparison(given)) throw new TypeError('comparison');
  });
}

/** Throws unless the case that is given beside an assessment is one, and the one that was assessed. */
export function assertBeside(
  caller: string,
  parameter: string,
  subject: Case | undefined,
  assessed: string,
): void {
  if (subject === undefined) return;
  assertCaseGiven(caller, parameter, subject);
  if (subject.id === assessed) return;
  const remedy = `Pass the case that was assessed, ${assessed}.`;
  throw new KemitraanError(caller, parameter, subject.id, 'verdict-mismatch', remedy);
}

/**
 * Of the definitions of a caller's own those that give verdicts of cases; throws `invalid-definition` unless they stand in a
 * list, have the shape of their form, and each version of each stands there once.
 */
export function assertDefinitions(caller: string, given: readonly AnyDefinition[]): Definition[] {
  const path = 'options.definitions';
  const refused = (parameter: string, value: unknown, remedy: string) =>
    new KemitraanError(caller, parameter, value, 'invalid-definition', remedy);
  const read = () => {
    if (!Array.isArray(given)) throw refused(path, given, 'Give a list of your own definitions.');
    const editions = new Set<string>();
    for (const [index, one] of (upToHole(given) as AnyDefinition[]).entries()) {
      const place = `${path}[${index}]`;
      assertShape(caller, place, one);
      const { id, version } = one;
      const edition = JSON.stringify([id, version]);
      if (editions.has(edition))
        throw refused(place, `${id} ${version}`, 'Give each version of a framework once.');
      editions.add(edition);
    }
    return given.filter(readsCases);
  };
  const remedy = 'Give definitions that can be read, such as defineTypology returns.';
  return reading(caller, path, given, read, 'invalid-definition', remedy);
}

/**
 * Of definitions the one of a framework: of the version that gave a verdict where that is there, else the first of its id, which
 * is then seen to be another.
 */
export function definitionIn<D extends AnyDefinition>(
  definitions: readonly D[],
  framework: { readonly id: string; readonly version?: string } | undefined,
): D | undefined {
  const ofId = definitions.filter(({ id }) => id === framework?.id);
  return ofId.find(({ version }) => version === framework?.version) ?? ofId[0];
}

/**
 * What a stored result is read to; throws `invalid-input` where it is damaged somewhere, whatever reading it throws: what is
 * in it is told by the frameworks that gave it, so that only reading it shows whether it is whole.
 */
export function whole<T>(caller: string, parameter: string, given: unknown, giver: string, read: () => T): T {
  return undamaged(caller, parameter, given, giver, () => {
    if (!isPlainData(given)) throw new TypeError(parameter);
    return read();
  });
}

/** The same of what has been looked through, and is plain data. */
export function undamaged<T>(
  caller: string,
  parameter: string,
  given: unknown,
  giver: string,
  read: () => T,
): T {
  const remedy = `Give what ${giver} returned, whole and unchanged.`;
  return reading(caller, parameter, given, read, 'invalid-input', remedy);
}
