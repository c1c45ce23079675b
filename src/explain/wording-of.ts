import type { Locale } from '../core/locale.js';
import { ownEntry } from '../core/own-entry.js';
import type { CatalogueDefinition } from '../forms/catalogue/definition.js';
import type { CatalogueWording } from '../forms/catalogue/wording.js';
import type { AnyDefinition, AnyWording, Definition, DefinitionWording } from '../forms/definition.js';
import { wordings } from '../registry/wordings.js';

/** A table of words that each form has, by which those of another form are told apart. */
const tableOf: Readonly<Record<AnyDefinition['form'], string>> = {
  typology: 'types',
  ladder: 'rungs',
  profile: 'rows',
  checklist: 'items',
  index: 'items',
  propositions: 'rules',
  'role-model': 'pillars',
  process: 'phases',
  catalogue: 'entries',
  procedure: 'states',
};

/** The words of a definition: its own, or those that the library has for one of that id and form. */
export function wordingOf(definition: Definition): DefinitionWording | undefined;
export function wordingOf(definition: CatalogueDefinition): CatalogueWording | undefined;
export function wordingOf(definition: AnyDefinition): AnyWording | undefined;
export function wordingOf({ id, form, wording }: AnyDefinition): AnyWording | undefined {
  if (wording) return wording;
  const library = ownEntry<AnyWording>(wordings, id);
  return library && Object.hasOwn(library, tableOf[form]) ? library : undefined;
}

/** The name of a framework by its id alone, the caller's own or the library's; the id where neither has it. */
export function nameOf(framework: string, locale: Locale, given: readonly AnyDefinition[] = []): string {
  const own = given.find(({ id }) => id === framework);
  const wording = own ? wordingOf(own) : ownEntry<AnyWording>(wordings, framework);
  return wording?.label[locale] ?? framework;
}
