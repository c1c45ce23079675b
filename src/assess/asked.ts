import { assertAsOf, type ScopeOptions } from '../case/scope.js';
import { assertOptions, isPlainObject, unlisted, upToHole } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { asFixed, fixedCopy } from '../core/fixed-copy.js';
import { reading } from '../core/reading.js';
import { assertDefinition } from '../forms/assert-definition.js';
import { assertShape } from '../forms/assert-shape.js';
import { type Definition, readsCases } from '../forms/definition.js';
import type { FactsFor } from '../forms/read-case.js';
import { frameworks } from '../registry/frameworks.js';
import type { AssessedId } from './answers.js';
import { factsOf } from './own-facts.js';

/** What to assess a case by, and up to which day. */
export interface AssessOptions<Framework extends AssessedId | Definition = AssessedId | Definition>
  extends Pick<ScopeOptions, 'asOf'> {
  /** Ids of frameworks of the library, or definitions of the caller's own; all of the library's where it is left out. */
  readonly frameworks?: readonly Framework[];
}

/** What cases are assessed by, checked once for however many. */
export interface Asked {
  readonly scope: Pick<ScopeOptions, 'asOf'>;
  /** Each with what reads the facts of a case for it, where it is the library's own. */
  readonly definitions: readonly {
    readonly definition: Definition;
    readonly factsFor: FactsFor | undefined;
  }[];
}

/** What options ask for; throws for a framework or a date that there is none of, and an option that is not understood. */
export function askedOf(caller: string, options: AssessOptions): Asked {
  const { frameworks: given, asOf } = assertOptions(caller, options, ['frameworks', 'asOf']);
  // A date that is none is refused even where no framework is asked.
  assertAsOf(caller, asOf);
  const read = () =>
    definitionsIn(caller, given).map((definition) => ({ definition, factsFor: factsOf(caller, definition) }));
  const definitions = reading(caller, 'options.frameworks', given, read, 'unknown-framework');
  return { scope: asOf === undefined ? {} : { asOf }, definitions };
}

/** The library's own definitions that give verdicts of cases, in the order of the registry. */
export function assessable(): Definition[] {
  return Object.values(frameworks).filter(readsCases).map(asFixed);
}

/** The definitions that are asked for, by id or themselves; throws where there is none, or one twice. */
export function definitionsIn(caller: string, given: AssessOptions['frameworks']): Definition[] {
  if (given === undefined) return assessable();
  if (!Array.isArray(given)) {
    const remedy = 'Give a list of framework ids, or of definitions.';
    throw new KemitraanError(caller, 'options.frameworks', given, 'unknown-framework', remedy);
  }
  const known = new Map(assessable().map((definition) => [definition.id, definition]));
  const ids = new Set<unknown>();
  return upToHole(given).map((one, index) => {
    const path = `options.frameworks[${index}]`;
    const definition = isPlainObject(one) ? soundOne(caller, path, one) : known.get(one as string);
    if (definition === undefined) throw unlisted(caller, path, 'unknown-framework', one, [...known.keys()]);
    if (ids.has(definition.id)) {
      const remedy = 'Give each framework once.';
      throw new KemitraanError(caller, path, definition.id, 'unknown-framework', remedy);
    }
    ids.add(definition.id);
    return definition;
  });
}

/** A definition of the caller's own, of a form that gives verdicts of cases; it may change, so that a copy is read. */
function soundOne(caller: string, path: string, given: object): Definition {
  const definition: unknown = fixedCopy(caller, path, given);
  assertShape(caller, path, definition);
  if (!readsCases(definition)) {
    const remedy = `Leave it out: a ${definition.form} gives no verdict of a case.`;
    throw new KemitraanError(caller, path, definition.id, 'invalid-definition', remedy);
  }
  assertDefinition(caller, definition);
  return definition;
}
