import { KemitraanError } from '../../core/error.js';
import { idPattern } from '../../core/id.js';
import type { IndicatorSpec } from '../../core/indicator.js';
import type { Criteria, TypologyDefinition } from './definition.js';
import { assertTypologyShape, typologyLimits } from './limits.js';
import { typesUnder } from './types-under.js';

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
  definition: TypologyDefinition<Attribute, Type, ReadingId, Id> & { readonly attributes: Attributes },
): TypologyDefinition<Attribute, Type, ReadingId, Id> & { readonly attributes: Attributes } {
  assertTypologyShape('defineTypology', definition);
  const faults = faultsOf(definition);
  if (faults.length === 0) return definition;
  throw new KemitraanError({
    code: 'invalid-definition',
    in: 'defineTypology',
    parameter: 'definition',
    value: definition.id,
    remedy: faults.join(' '),
  });
}

function faultsOf(definition: TypologyDefinition): string[] {
  const attributes = Object.keys(definition.attributes);
  const types = Object.keys(definition.types);
  const readings = Object.keys(definition.readings);
  const faults: string[] = [];
  const check = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  check(idPattern.test(definition.id), `id: write '${definition.id}' in kebab-case.`);
  for (const id of [...attributes, ...types, ...readings]) {
    check(idPattern.test(id), `'${id}': write ids in lower-case kebab-case, beginning with a letter.`);
  }
  check(attributes.length <= typologyLimits.attributes, `attributes: at most ${typologyLimits.attributes}.`);
  check(types.length > 0, 'types: at least one.');
  check(types.length <= typologyLimits.types, `types: at most ${typologyLimits.types}.`);
  check(
    readings.includes(definition.defaultReading),
    `defaultReading: '${definition.defaultReading}' is no reading.`,
  );
  check(
    !attributes.includes('schema'),
    "attributes: 'schema' is the key that tells a case from a record of levels.",
  );
  for (const [id, { parts = [] }] of Object.entries(definition.attributes)) {
    check(new Set(parts).size === parts.length, `attributes.${id}.parts: each once.`);
    for (const part of parts)
      check(idPattern.test(part), `attributes.${id}.parts: write '${part}' in kebab-case.`);
  }
  const checkCriteria = (path: string, criteria: Criteria<string> = {}) => {
    for (const [attribute, side] of Object.entries(criteria)) {
      check(attributes.includes(attribute), `${path}: '${attribute}' is no attribute.`);
      check(side === 'in' || side === 'out', `${path}.${attribute}: 'in' or 'out'.`);
    }
  };
  for (const [id, type] of Object.entries(definition.types)) {
    checkCriteria(`types.${id}.defining`, type.defining);
    checkCriteria(`types.${id}.indicative`, type.indicative);
    for (const attribute of Object.keys(type.indicative ?? {})) {
      check(
        !Object.hasOwn(type.defining, attribute),
        `types.${id}: '${attribute}' is defining or indicative, not both.`,
      );
    }
  }
  for (const [id, { changes }] of Object.entries(definition.readings)) {
    for (const [type, change = {}] of Object.entries(changes)) {
      const path = `readings.${id}.changes.${type}`;
      check(types.includes(type), `${path}: '${type}' is no type.`);
      checkCriteria(`${path}.define`, change.define);
      for (const attribute of change.drop ?? []) {
        check(attributes.includes(attribute), `${path}.drop: '${attribute}' is no attribute.`);
      }
    }
  }
  for (const reading of readings) {
    for (const type of typesUnder(definition, reading)) {
      check(
        type.defining.length > 0,
        `types.${type.id}: at least one defining attribute under '${reading}'.`,
      );
    }
  }
  return faults;
}
