import type { Sourced } from '../../core/basis.js';
import type { IndicatorSpec } from '../../core/indicator.js';
import type { Criteria } from '../criteria/criterion.js';
import type { DefinitionHead } from '../definition-head.js';
import type { TypologyWording } from './wording.js';

/** One ideal type. */
export interface TypeSpec<Attribute extends string> extends Sourced {
  /** What makes a partnership this type: membership is the minimum over these. At least one. */
  readonly defining: Criteria<Attribute>;
  /** What usually goes with the type: typicality is the mean over these. They never decide. */
  readonly indicative?: Criteria<Attribute>;
}

/** How a reading differs from the types as they are declared. */
export interface TypeChange<Attribute extends string> {
  /** Criteria that become defining; an indicative one moves. */
  readonly define?: Criteria<Attribute>;
  /** Attributes whose criterion no longer belongs to the type. */
  readonly drop?: readonly Attribute[];
}

/** One way to read what defines the types, published or not: the differences from the types as declared. */
export interface Reading<Attribute extends string, Type extends string> extends Sourced {
  readonly changes: { readonly [T in Type]?: TypeChange<Attribute> };
}

/**
 * A typology as data: fuzzy attributes, and ideal types that are conjunctions of them (fuzzy-set ideal type analysis).
 * The order of the keys is the order of everything that is listed. At most 64 attributes, 16 types and 16 readings.
 *
 * @see kvist-2007
 */
export interface TypologyDefinition<
  Attribute extends string = string,
  Type extends string = string,
  ReadingId extends string = string,
  Id extends string = string,
> extends DefinitionHead<'typology', Id> {
  readonly attributes: { readonly [A in Attribute]: IndicatorSpec };
  readonly types: { readonly [T in Type]: TypeSpec<NoInfer<Attribute>> };
  /** Named readings; the types as declared are one of them, with no changes. */
  readonly readings: { readonly [R in ReadingId]: Reading<NoInfer<Attribute>, NoInfer<Type>> };
  readonly defaultReading: NoInfer<ReadingId>;
  /** The words of a definition of a caller's own. The library's definitions keep theirs apart, so that they shake out. */
  readonly wording?: TypologyWording<NoInfer<Attribute>, NoInfer<Type>, NoInfer<ReadingId>>;
}
