import { cut, KemitraanError } from '../../core/error.js';
import { type Findings, fault } from '../../core/faults-found.js';
import type { Suggest } from '../../core/nearest.js';
import { assertDefinition } from '../../forms/assert-definition.js';
import type { Definition } from '../../forms/definition.js';
import { frameworks } from '../../registry/frameworks.js';
import { assessable } from '../assess.js';
import { assertDefinitions, whole } from '../whole.js';
import { assertWritable } from './writable.js';

/** Throws `invalid-definition` unless these are definitions that give verdicts, each version of each once. */
export function assertOwn(caller: string, own: readonly Definition[]): void {
  whole(caller, 'options.definitions', own, 'the define function of their form', () => {
    assertDefinitions(caller, own);
    const seen = new Set<string>();
    for (const definition of own) {
      assertDefinition(caller, definition);
      assertWritable(caller, definition);
      const { id, version } = definition;
      const key = JSON.stringify([id, version]);
      if (seen.has(key)) {
        const remedy = 'Give each version of a framework once.';
        throw new KemitraanError(
          caller,
          'options.definitions',
          `${id} ${version}`,
          'invalid-definition',
          remedy,
        );
      }
      seen.add(key);
    }
  });
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
