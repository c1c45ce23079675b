import { type Asked, askedIds } from '../core/indicator.js';
import type { CatalogueDefinition } from './catalogue/definition.js';
import type { CatalogueWording } from './catalogue/wording.js';
import type { ChecklistDefinition } from './checklist/definition.js';
import type { ChecklistWording } from './checklist/wording.js';
import type { IndexDefinition } from './index/definition.js';
import type { LadderDefinition } from './ladder/definition.js';
import type { LadderWording } from './ladder/wording.js';
import type { ProcedureDefinition } from './procedure/definition.js';
import type { ProcedureWording } from './procedure/wording.js';
import type { ProcessDefinition } from './process/definition.js';
import { stepsOf } from './process/questions.js';
import type { ProcessWording } from './process/wording.js';
import type { ProfileDefinition } from './profile/definition.js';
import type { ProfileWording } from './profile/wording.js';
import type { PropositionsDefinition, PropositionsWording } from './propositions/definition.js';
import type { RoleModelDefinition } from './role-model/definition.js';
import { specsOf } from './role-model/questions.js';
import type { RoleModelWording } from './role-model/wording.js';
import type { TypologyDefinition } from './typology/definition.js';
import type { TypologyWording } from './typology/wording.js';

/** A framework that gives verdicts of cases, as data, of any form. */
export type Definition =
  | TypologyDefinition
  | LadderDefinition
  | ProfileDefinition
  | ChecklistDefinition
  | IndexDefinition
  | PropositionsDefinition
  | RoleModelDefinition
  | ProcessDefinition;

/** A framework that gives no verdict of a case: a catalogue is looked up, a procedure reads histories. */
type Caseless = CatalogueDefinition | ProcedureDefinition;

/** The forms of frameworks that give no verdict of a case. */
export type CaselessForm = Caseless['form'];

/** A framework as data: one that gives verdicts of cases, a catalogue that is looked up, or a procedure that reads histories. */
export type AnyDefinition = Definition | Caseless;

/** The words of a framework, of any form. */
export type DefinitionWording =
  | TypologyWording
  | LadderWording
  | ProfileWording
  | ChecklistWording
  | PropositionsWording
  | RoleModelWording
  | ProcessWording;

/** The words of a framework, of any form, of a catalogue, or of a procedure. */
export type AnyWording = DefinitionWording | CatalogueWording | ProcedureWording;

const caselessForms: { readonly [F in CaselessForm]: true } = { catalogue: true, procedure: true };

/**
 * Whether a framework gives verdicts of cases, and so takes part in `assess`. A catalogue is looked up, and a procedure reads
 * histories. Never throws.
 *
 * @example
 * ```ts
 * import { readsCases } from 'kemitraan/forms';
 * import { frameworks } from 'kemitraan/registry';
 * readsCases(frameworks['msp-phases']); // => true
 * readsCases(frameworks['collaboration-tactics']); // => false
 * ```
 */
export function readsCases<D extends AnyDefinition>(definition: D): definition is D & Definition {
  return !Object.hasOwn(caselessForms, definition.form);
}

/** The questions of a framework: attributes, rows, items, indicators, members of a role model, or steps of a process. */
export function questionsOf(definition: Definition): Readonly<Record<string, Asked>> {
  switch (definition.form) {
    case 'typology':
      return definition.attributes;
    case 'profile':
      return definition.rows;
    case 'checklist':
    case 'index':
      return definition.items;
    case 'role-model':
      return specsOf(definition);
    case 'process':
      return stepsOf(definition);
    default:
      return definition.indicators;
  }
}

/**
 * The full ids of the indicators that a framework asks, each followed by those of its sub-questions, in definition
 * order.
 *
 * @example
 * ```ts
 * import { partnershipPreconditions } from 'kemitraan/archetypes';
 * import { indicatorIds } from 'kemitraan/forms';
 * indicatorIds(partnershipPreconditions)[0]; // => 'partnership-preconditions.two-parties'
 * ```
 */
export function indicatorIds(definition: Definition): string[] {
  return askedIds(questionsOf(definition)).map((id) => `${definition.id}.${id}`);
}
