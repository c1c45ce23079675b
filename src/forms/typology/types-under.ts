import type { Citation } from '../../references/references.js';
import type { Criteria, Reading, Side, TypeChange, TypeSpec, TypologyDefinition } from './definition.js';

/** A criterion: an attribute and the side that it is wanted on. */
export type Criterion<Attribute extends string = string> = readonly [attribute: Attribute, side: Side];

/** A type as a reading has it. */
export interface ReadType<Attribute extends string = string, Type extends string = string> {
  readonly id: Type;
  readonly defining: readonly Criterion<Attribute>[];
  readonly indicative: readonly Criterion<Attribute>[];
  readonly source: readonly Citation[];
}

/** The types of a definition with the differences of a reading applied, criteria in the order of the attributes. */
export function typesUnder<Attribute extends string, Type extends string>(
  definition: TypologyDefinition<Attribute, Type>,
  reading: string,
): ReadType<Attribute, Type>[] {
  const { changes, source }: Reading<Attribute, Type> = definition.readings[reading] ?? asDeclared;
  return keysOf(definition.types).map((id) => {
    const type: TypeSpec<Attribute> = definition.types[id];
    const change: TypeChange<Attribute> | undefined = Object.hasOwn(changes, id) ? changes[id] : undefined;
    const { define = {}, drop = [] } = change ?? {};
    const defining = (attribute: Attribute) =>
      sideOf(define, attribute) ?? (drop.includes(attribute) ? undefined : sideOf(type.defining, attribute));
    const indicative = (attribute: Attribute) =>
      defining(attribute) || drop.includes(attribute) ? undefined : sideOf(type.indicative ?? {}, attribute);
    const criteria = (side: (attribute: Attribute) => Side | undefined) =>
      keysOf(definition.attributes).flatMap((attribute): Criterion<Attribute>[] => {
        const wanted = side(attribute);
        return wanted ? [[attribute, wanted]] : [];
      });
    return {
      id,
      defining: criteria(defining),
      indicative: criteria(indicative),
      source: change ? [...type.source, ...source] : type.source,
    };
  });
}

const asDeclared = { changes: {}, basis: 'ours', source: [] } as const;

function sideOf<Attribute extends string>(
  criteria: Criteria<Attribute>,
  attribute: Attribute,
): Side | undefined {
  return Object.hasOwn(criteria, attribute) ? criteria[attribute] : undefined;
}

/** The keys of a record whose keys are literal types. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
