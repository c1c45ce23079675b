import { isOneOf } from '../../core/assert.js';
import { bases } from '../../core/basis.js';
import { idPattern } from '../../core/id.js';
import { references } from '../../references/references.js';
import type { Criteria, TypologyDefinition } from './definition.js';
import { factRuleFaults } from './fact-rule-faults.js';
import { typologyLimits } from './limits.js';
import { typesUnder } from './types-under.js';

const definitionKeys = [
  'form',
  'id',
  'version',
  'basis',
  'source',
  'attributes',
  'types',
  'readings',
  'defaultReading',
  'wording',
];
const attributeKeys = [
  'asks',
  'over',
  'directed',
  'afterwards',
  'parts',
  'facts',
  'basis',
  'rubric',
  'source',
];
const typeKeys = ['defining', 'indicative', 'basis', 'source'];
const readingKeys = ['changes', 'basis', 'source'];
const changeKeys = ['define', 'drop'];
const asks = ['partner', 'relation', 'partnership'];
const overs = ['minimum', 'strongest'];
const versionPattern = /^\d+\.\d+\.\d+$/;

/** Everything that is wrong with a typology and that the compiler cannot see, or did not in plain JavaScript. */
export function faultsOf(definition: TypologyDefinition): string[] {
  const attributes = Object.keys(definition.attributes);
  const types = Object.keys(definition.types);
  const readings = Object.keys(definition.readings);
  const faults: string[] = [];
  const check = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const checkKeys = (path: string, given: object, known: readonly string[]) => {
    for (const key of Object.keys(given)) check(known.includes(key), `${path}: there is no key '${key}'.`);
  };
  const checkSource = (path: string, source: unknown) =>
    check(
      Array.isArray(source) && source.length > 0 && source.every(isCitation),
      `${path}: at least one citation, { ref } to the bibliography or { text }.`,
    );
  const checkBasis = (path: string, basis: unknown) =>
    check(isOneOf(basis, bases), `${path}: one of ${bases.join(', ')}.`);
  checkKeys('definition', definition, definitionKeys);
  check(idPattern.test(definition.id), `id: write '${definition.id}' in kebab-case.`);
  check(versionPattern.test(definition.version), 'version: three numbers, such as 1.0.0.');
  check(
    isOneOf(definition.basis?.model, bases) && isOneOf(definition.basis?.rule, bases),
    `basis: model and rule, each ${bases.join(', ')}.`,
  );
  checkSource('source', definition.source);
  for (const id of [...attributes, ...types, ...readings]) {
    check(idPattern.test(id), `'${id}': write ids in lower-case kebab-case, beginning with a letter.`);
  }
  check(attributes.length <= typologyLimits.attributes, `attributes: at most ${typologyLimits.attributes}.`);
  check(types.length > 0, 'types: at least one.');
  check(readings.length <= typologyLimits.readings, `readings: at most ${typologyLimits.readings}.`);
  check(types.length <= typologyLimits.types, `types: at most ${typologyLimits.types}.`);
  check(
    readings.includes(definition.defaultReading),
    `defaultReading: '${definition.defaultReading}' is no reading.`,
  );
  check(
    !attributes.includes('schema'),
    "attributes: 'schema' is the key that tells a case from a record of levels.",
  );
  for (const [id, spec] of Object.entries(definition.attributes)) {
    const { parts = [] } = spec;
    checkKeys(`attributes.${id}`, spec, attributeKeys);
    check(isOneOf(spec.asks, asks), `attributes.${id}.asks: one of ${asks.join(', ')}.`);
    check(
      spec.over === undefined || isOneOf(spec.over, overs),
      `attributes.${id}.over: one of ${overs.join(', ')}.`,
    );
    for (const flag of ['directed', 'afterwards'] as const)
      check(spec[flag] === undefined || spec[flag] === true, `attributes.${id}.${flag}: true, or left out.`);
    check(!spec.directed || spec.asks === 'relation', `attributes.${id}.directed: only for relations.`);
    checkBasis(`attributes.${id}.basis`, spec.basis);
    checkBasis(`attributes.${id}.rubric`, spec.rubric);
    checkSource(`attributes.${id}.source`, spec.source);
    check(new Set(parts).size === parts.length, `attributes.${id}.parts: each once.`);
    for (const part of parts)
      check(idPattern.test(part), `attributes.${id}.parts: write '${part}' in kebab-case.`);
    const { facts = [] } = spec;
    check(Array.isArray(facts), `attributes.${id}.facts: a list of rules.`);
    for (const [index, rule] of (Array.isArray(facts) ? facts : []).entries()) {
      for (const fault of factRuleFaults(spec, rule)) faults.push(`attributes.${id}.facts[${index}]${fault}`);
    }
  }
  const checkCriteria = (path: string, criteria: Criteria<string> = {}) => {
    for (const [attribute, side] of Object.entries(criteria)) {
      check(attributes.includes(attribute), `${path}: '${attribute}' is no attribute.`);
      check(side === 'in' || side === 'out', `${path}.${attribute}: 'in' or 'out'.`);
    }
  };
  for (const [id, type] of Object.entries(definition.types)) {
    checkKeys(`types.${id}`, type, typeKeys);
    checkBasis(`types.${id}.basis`, type.basis);
    checkSource(`types.${id}.source`, type.source);
    checkCriteria(`types.${id}.defining`, type.defining);
    checkCriteria(`types.${id}.indicative`, type.indicative);
    for (const attribute of Object.keys(type.indicative ?? {})) {
      check(
        !Object.hasOwn(type.defining, attribute),
        `types.${id}: '${attribute}' is defining or indicative, not both.`,
      );
    }
  }
  for (const [id, reading] of Object.entries(definition.readings)) {
    const { changes } = reading;
    checkKeys(`readings.${id}`, reading, readingKeys);
    checkBasis(`readings.${id}.basis`, reading.basis);
    checkSource(`readings.${id}.source`, reading.source);
    for (const [type, change = {}] of Object.entries(changes)) {
      const path = `readings.${id}.changes.${type}`;
      check(types.includes(type), `${path}: '${type}' is no type.`);
      checkKeys(path, change, changeKeys);
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

function isCitation(citation: unknown): boolean {
  const { ref, text } = (citation ?? {}) as { readonly ref?: unknown; readonly text?: unknown };
  return ref === undefined ? typeof text === 'string' && text !== '' : isOneOf(ref, Object.keys(references));
}
