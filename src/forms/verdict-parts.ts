import { type Definition, questionsOf } from './definition.js';
import { checksOf, ruleOf } from './process/checks.js';
import type { ProcessDefinition } from './process/definition.js';
import { stepsOf } from './process/questions.js';
import type { PropositionsDefinition } from './propositions/definition.js';
import type { RoleModelDefinition } from './role-model/definition.js';
import { rulesOf } from './role-model/questions.js';

/**
 * What a verdict of a definition holds: tables, each with what it has an entry for, and other objects.
 * Outcomes, findings and what was skipped are looked into by themselves.
 */
interface Parts {
  readonly tables: readonly { readonly table: string; readonly ids: readonly string[] }[];
  readonly objects: readonly string[];
}

/** See {@link Parts}. */
export function partsOf(definition: Definition): Parts {
  const { tables, objects } = ownPartsOf(definition);
  const all = [['inputs', questionsOf(definition)] as const, ...tables];
  return {
    tables: all.map(([table, ids]) => ({ table, ids: Object.keys(Object(ids)) })),
    objects: [...objects, 'coverage'],
  };
}

/** The same beside what every form has. */
function ownPartsOf(definition: Definition): {
  readonly tables: readonly (readonly [table: string, ids: unknown])[];
  readonly objects: readonly string[];
} {
  const over = (ids: unknown, ...tables: string[]) => tables.map((table) => [table, ids] as const);
  switch (definition.form) {
    case 'typology': {
      const { types, readings } = definition;
      const ofTypes = over(types, 'memberships', 'typicality', 'binding', 'status');
      return { tables: [...ofTypes, ['readings', readings]], objects: [] };
    }
    case 'ladder':
      return { tables: over(definition.rungs, 'rungs', 'binding', 'status'), objects: [] };
    case 'profile': {
      const { rows, columns, readings } = definition;
      const ofColumns = over(columns, 'against', 'status');
      return { tables: [['rows', rows], ...ofColumns, ['readings', readings]], objects: [] };
    }
    case 'checklist':
    case 'index': {
      const { groups, stakeholders = {} } = definition;
      return {
        tables: [
          ['groups', groups],
          ['stakeholders', stakeholders],
        ],
        objects: ['blocking', 'gaps'],
      };
    }
    case 'propositions':
    case 'role-model':
      return { tables: [], objects: [] };
    case 'process':
      return { tables: [['phases', definition.phases]], objects: [] };
  }
}

/** A definition whose verdicts hold findings. */
export type WithFindings = PropositionsDefinition | RoleModelDefinition | ProcessDefinition;

/** The ids of the rules of a definition, in the order of its findings. */
export function ruleIdsOf(definition: WithFindings): string[] {
  switch (definition.form) {
    case 'propositions':
      return Object.keys(definition.rules);
    case 'role-model':
      return Object.keys(rulesOf(definition));
    case 'process':
      return [...Object.keys(stepsOf(definition)), ...checksOf(definition).map(ruleOf)];
  }
}
