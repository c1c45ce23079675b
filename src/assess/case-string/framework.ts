import { cut } from '../../core/error.js';
import { type Findings, fault } from '../../core/faults-found.js';
import { fixedCopy } from '../../core/fixed-copy.js';
import type { Suggest } from '../../core/nearest.js';
import { reading } from '../../core/reading.js';
import { assertDefinition } from '../../forms/assert-definition.js';
import type { AnyDefinition, Definition } from '../../forms/definition.js';
import { frameworks } from '../../registry/frameworks.js';
import { assessable } from '../asked.js';
import { assertDefinitions } from '../whole.js';
import { assertWritable } from './writable.js';

/** Of definitions of a caller's own those that give verdicts; throws `invalid-definition` for what is none, or is there twice. */
export function assertOwn(caller: string, given: readonly AnyDefinition[]): Definition[] {
  const parameter = 'options.definitions';
  const read = () => {
    const own = assertDefinitions(caller, given);
    for (const one of own) {
      const definition = fixedCopy(caller, parameter, one);
      assertDefinition(caller, definition);
      assertWritable(caller, definition);
    }
    return own;
  };
  return reading(caller, parameter, given, read, 'invalid-definition');
}

/** The definition of this id and version: among the caller's own first, then the library's. */
export function definitionOf(
  id: string,
  version: string,
  own: readonly Definition[],
  suggest: Suggest,
  found: Findings,
): Definition | null {
  const all = [...own, ...assessable()];
  const ofId = all.filter((definition) => definition.id === id);
  const definition = ofId.find((one) => one.version === version);
  if (definition !== undefined) return definition;
  if (ofId.length > 0) {
    const known = ofId.map((one) => one.version);
    found.add(() =>
      fault('unknown-version', ['version'], { framework: cut(id), version: cut(version), known }),
    );
  } else if (Object.hasOwn(frameworks, id))
    found.add(() => fault('caseless-framework', ['framework'], { id }));
  else {
    const nearest = suggest(id, new Set(all.map((one) => one.id)));
    found.add(() => fault('unknown-framework', ['framework'], { id: cut(id), nearest }));
  }
  return null;
}
