import { type IndicatorSpec, leafIds } from '../../core/indicator.js';
import { reading } from '../../core/reading.js';
import { defined, type Known } from '../defined.js';
import { wordingFaults } from '../wording-checks.js';
import type { TypologyDefinition } from './definition.js';
import { faultsOf } from './definition-faults.js';
import { assertTypologyShape } from './limits.js';

/**
 * Declares a typology of a caller's own: the same object, with its ids (those of sub-questions too) as literal types,
 * after everything that the compiler cannot see has been checked. A criterion that names an attribute that there is
 * none of does not compile.
 * `classify`, `nextQuestions`, `pathTo`, `flipSet`, `explain` and `caseSchemaFor` take it like the library's own.
 *
 * Throws one `invalid-definition` error that lists every fault.
 *
 * @example
 * ```ts
 * import { classify, defineTypology } from 'kemitraan/forms';
 * const own = { basis: 'ours', rubric: 'ours', source: [{ text: 'Field manual, p. 3' }] } as const;
 * const networks = defineTypology({
 *   form: 'typology',
 *   id: 'network-types',
 *   version: '1.0.0',
 *   basis: { model: 'ours', rule: 'ours' },
 *   source: own.source,
 *   attributes: { dense: { asks: 'relation', ...own }, led: { asks: 'relation', ...own } },
 *   types: {
 *     clique: { defining: { dense: 'in', led: 'out' }, basis: 'ours', source: own.source },
 *     star: { defining: { dense: 'out', led: 'in' }, basis: 'ours', source: own.source },
 *   },
 *   readings: { plain: { changes: {}, basis: 'ours', source: own.source } },
 *   defaultReading: 'plain',
 * });
 * classify(networks, { dense: 'out', led: 'mostly-in' }).outcome; // => { kind: 'dominant', type: 'star' }
 * ```
 */
export function defineTypology<
  const Attribute extends string,
  const Type extends string,
  const ReadingId extends string,
  const Id extends string,
  const Attributes extends Readonly<Record<Attribute, IndicatorSpec>>,
>(
  definition: TypologyDefinition<Attribute, Type, ReadingId, Id> & {
    readonly attributes: Attributes & Known<Attributes, IndicatorSpec>;
  },
): TypologyDefinition<Attribute, Type, ReadingId, Id> & { readonly attributes: Attributes } {
  const read = () => {
    assertTypologyShape('defineTypology', definition);
    const { attributes, types, readings } = definition;
    const words = wordingFaults(
      definition.wording,
      ['attributes', 'types', 'readings'],
      (checks, section) => {
        checks.questions('wording.attributes', section('attributes'), attributes);
        checks.members('wording.types', section('types'), Object.keys(types));
        checks.members('wording.readings', section('readings'), Object.keys(readings));
      },
      leafIds(attributes),
    );
    return defined('defineTypology', definition, [...faultsOf(definition), ...words]);
  };
  return reading('defineTypology', 'definition', definition, read, 'invalid-definition');
}
