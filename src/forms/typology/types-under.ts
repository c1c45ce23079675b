import { prepared } from '../../core/prepared.js';
import type { Citation } from '../../references/references.js';
import { type Conjunction, type Criterion, keysOf, sideOf } from '../criteria/criterion.js';
import type { Reading, TypeChange, TypeSpec, TypologyDefinition } from './definition.js';

/** A type as a reading has it. */
export interface ReadType<Attribute extends string = string, Type extends string = string>
  extends Conjunction<Attribute, Type> {
  readonly indicative: readonly Criterion<Attribute>[];
  readonly source: readonly Citation[];
}

/** The types of a definition with the differences of a reading applied, criteria in the order of the attributes. */
export function typesUnder<Attribute extends string, Type extends string>(
  definition: TypologyDefinition<Attribute, Type>,
  reading: string,
): ReadType<Attribute, Type>[] {
  const { changes, source } = definition.readings[reading] as Reading<Attribute, Type>;
  const attributes = keysOf(definition.attributes);
  return keysOf(definition.types).map((id) => {
    const type: TypeSpec<Attribute> = definition.types[id];
    const change: TypeChange<Attribute> | undefined = Object.hasOwn(changes, id) ? changes[id] : undefined;
    const { define = {}, drop = [] } = change ?? {};
    const defining: Criterion<Attribute>[] = [];
    const indicative: Criterion<Attribute>[] = [];
    for (const attribute of attributes) {
      const kept: Partial<TypeSpec<Attribute>> = drop.includes(attribute) ? {} : type;
      const wanted = sideOf(define, attribute) ?? sideOf(kept.defining, attribute);
      const usual = sideOf(kept.indicative, attribute);
      if (wanted) defining.push([attribute, wanted]);
      else if (usual) indicative.push([attribute, usual]);
    }
    return {
      id,
      defining,
      indicative,
      source: change ? [...type.source, ...source] : type.source,
    };
  });
}

/** The same of a reading that the definition has, worked out once: the definition does not change. */
export function typesRead(definition: TypologyDefinition, reading: string): readonly ReadType[] {
  return prepared(definition, typesByReading).get(reading) as readonly ReadType[];
}

function typesByReading(definition: TypologyDefinition): ReadonlyMap<string, readonly ReadType[]> {
  return new Map(Object.keys(definition.readings).map((id) => [id, typesUnder(definition, id)]));
}
