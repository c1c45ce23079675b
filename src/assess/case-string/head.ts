import { cut, show } from '../../core/error.js';
import { type Findings, fault } from '../../core/faults-found.js';
import type { Suggest } from '../../core/nearest.js';
import type { Definition } from '../../forms/definition.js';
import { definitionOf } from './framework.js';
import { partMark } from './slots.js';

/** What the first fields of a case string name, and the fields that follow them. */
export interface Head {
  readonly definition: Definition;
  /** Absent where the definition has none, or what stands there was found to be none. */
  readonly reading?: string;
  readonly answers: readonly string[];
}

/** The framework, its version and the reading; `null` where there is no definition to read the rest by. */
export function headIn(
  fields: readonly string[],
  own: readonly Definition[],
  suggest: Suggest,
  found: Findings,
): Head | null {
  const [id = '', version = '', next, ...others] = fields;
  if (id === '') found.add(() => fault('missing', ['framework'], { key: 'framework' }));
  if (version === '') found.add(() => fault('missing', ['version'], { key: 'version' }));
  if (id === '' || version === '') return null;
  const definition = definitionOf(id, version, own, suggest, found);
  if (definition === null) return null;
  // A field of the answers has a key and a value; a reading stands alone.
  const isAlone = next !== undefined && !next.includes(partMark);
  const answers = isAlone ? others : fields.slice(2);
  if (!('readings' in definition)) {
    if (isAlone)
      found.add(() => fault('unexpected-field', [], { value: show(next), framework: definition.id }));
    return { definition, answers };
  }
  if (!isAlone || next === '') {
    found.add(() => fault('missing', ['reading'], { key: 'reading' }));
    return { definition, answers };
  }
  if (Object.hasOwn(definition.readings, next)) return { definition, reading: next, answers };
  const nearest = suggest(next, new Set(Object.keys(definition.readings)));
  found.add(() =>
    fault('unknown-reading', ['reading'], { id: cut(next), framework: definition.id, nearest }),
  );
  return { definition, answers };
}
