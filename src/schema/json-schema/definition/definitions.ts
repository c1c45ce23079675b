import * as z from 'zod';
import type { Parts } from '../written.js';
import { catalogueDefinition, entryWording } from './catalogue.js';
import { definitionParts } from './definition-parts.js';
import { itemsDefinitions } from './items.js';
import { ladderDefinition } from './ladder.js';
import { procedureDefinition } from './procedure.js';
import { processDefinition } from './process.js';
import { profileDefinition } from './profile.js';
import { propositionsDefinition } from './propositions.js';
import { questionParts } from './questions.js';
import { roleModelDefinition } from './role-model.js';
import { typologyDefinition } from './typology.js';

/** The definitions of every form. */
export function definitionSchemas(all: Parts) {
  const common = definitionParts(all);
  const questions = questionParts(common);
  const entry = entryWording(common);
  return {
    typology: typologyDefinition(common, questions),
    ladder: ladderDefinition(common, questions),
    profile: profileDefinition(common),
    ...itemsDefinitions(common, questions),
    propositions: propositionsDefinition(common, questions),
    roleModel: roleModelDefinition(common, entry),
    process: processDefinition(common),
    catalogue: catalogueDefinition(common, entry),
    procedure: procedureDefinition(common),
  };
}

/** A definition of any form. */
export function definitionSchema(all: Parts) {
  const of = definitionSchemas(all);
  return z.union([
    of.typology,
    of.ladder,
    of.profile,
    of.checklist,
    of.index,
    of.propositions,
    of.roleModel,
    of.process,
    of.catalogue,
    of.procedure,
  ]);
}
