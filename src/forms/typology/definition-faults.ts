import { DefinitionChecks } from '../definition-checks.js';
import type { TypologyDefinition } from './definition.js';
import { typologyLimits } from './limits.js';
import { typesUnder } from './types-under.js';

/** Everything that is wrong with a typology and that the compiler cannot see, or did not in plain JavaScript. */
export function faultsOf(definition: TypologyDefinition): string[] {
  const attributes = Object.keys(definition.attributes);
  const types = Object.keys(definition.types);
  const readings = Object.keys(definition.readings);
  const checks = new DefinitionChecks();
  checks.head(
    definition,
    ['attributes', 'types', 'readings', 'defaultReading'],
    [...attributes, ...types, ...readings],
  );
  checks.count('attributes', attributes, typologyLimits.attributes, 0);
  checks.count('types', types, typologyLimits.types, 1);
  checks.count('readings', readings, typologyLimits.readings, 0);
  checks.among('defaultReading', [definition.defaultReading], readings, 'reading');
  checks.questions('attributes', definition.attributes, false);
  for (const [id, type] of Object.entries(definition.types)) {
    const { defining, indicative = {} } = type;
    checks.member(`types.${id}`, type, ['defining', 'indicative']);
    checks.criteria(`types.${id}.defining`, defining, attributes, 'attribute');
    checks.criteria(`types.${id}.indicative`, indicative, attributes, 'attribute');
    for (const attribute of Object.keys(indicative)) {
      checks.check(
        !Object.hasOwn(defining, attribute),
        `types.${id}: '${attribute}' is defining or indicative, not both.`,
      );
    }
  }
  for (const [id, reading] of Object.entries(definition.readings)) {
    checks.member(`readings.${id}`, reading, ['changes']);
    for (const [type, change = {}] of Object.entries(reading.changes)) {
      const path = `readings.${id}.changes.${type}`;
      const { define = {}, drop = [] } = change;
      checks.among(path, [type], types, 'type');
      checks.keys(path, change, ['define', 'drop']);
      checks.criteria(`${path}.define`, define, attributes, 'attribute');
      checks.among(`${path}.drop`, drop, attributes, 'attribute');
    }
    // A type under a reading cites both: without that it has been refused already.
    const cites = [reading, ...Object.values(definition.types)].every(({ source }) => Array.isArray(source));
    for (const type of cites ? typesUnder(definition, id) : []) {
      checks.check(
        type.defining.length > 0,
        `types.${type.id}: at least one defining attribute under '${id}'.`,
      );
    }
  }
  return checks.faults;
}
