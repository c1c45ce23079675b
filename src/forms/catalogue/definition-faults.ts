import { isOneOf, isPlainObject } from '../../core/assert.js';
import { memberPattern } from '../../core/id.js';
import { DefinitionChecks } from '../definition-checks.js';
import { type CatalogueDefinition, catalogueOrders } from './definition.js';
import { catalogueLimits } from './limits.js';

const keys = ['order', 'groups', 'columns', 'entries', 'statements'];

/** Everything that is wrong with a catalogue and that the compiler cannot see, or did not in plain JavaScript. */
export function faultsOf(definition: CatalogueDefinition): string[] {
  const { order, groups = {}, columns = {}, entries } = definition;
  const ids = { entries: Object.keys(entries), groups: Object.keys(groups), columns: Object.keys(columns) };
  const checks = new DefinitionChecks(memberPattern);
  checks.head(definition, keys, [...ids.entries, ...ids.groups, ...ids.columns]);
  checks.count('entries', ids.entries, catalogueLimits.entries, 1);
  checks.count('groups', ids.groups, catalogueLimits.groups, 0);
  checks.count('columns', ids.columns, catalogueLimits.columns, 0);
  checks.check(isOneOf(order, catalogueOrders), `order: one of ${catalogueOrders.join(', ')}.`);
  for (const [id, group] of Object.entries(groups)) checks.member(`groups.${id}`, group, []);
  for (const [id, column] of Object.entries(columns)) checks.member(`columns.${id}`, column, []);
  for (const [id, entry] of Object.entries(entries)) {
    const path = `entries.${id}`;
    const { group, columns: own = [], studies = [], values = {}, seenIn = [] } = entry;
    checks.member(path, entry, ['group', 'columns', 'studies', 'values', 'seenIn']);
    if (group !== undefined) checks.among(`${path}.group`, [group], ids.groups, 'group');
    checks.among(`${path}.columns`, own, ids.columns, 'column');
    checks.check(new Set(own).size === own.length, `${path}.columns: each once.`);
    checks.check([...studies, ...seenIn].every(isText), `${path}: studies and seenIn are lists of texts.`);
    checks.check(
      isPlainObject(values) && Object.values(values).every((one) => isText(one) || Number.isFinite(one)),
      `${path}.values: texts and numbers.`,
    );
  }
  checks.statements(definition.statements, ids.entries, 'entry');
  return checks.faults;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
