import type { Locale } from '../core/locale.js';
import { ownEntry } from '../core/own-entry.js';
import type { CatalogueDefinition } from '../forms/catalogue/definition.js';
import type { CatalogueWording } from '../forms/catalogue/wording.js';
import type { AnyDefinition, AnyWording, Definition, DefinitionWording } from '../forms/definition.js';
import { wordings } from '../registry/wordings.js';

/** The words of a definition: its own, or those that the library has for it. */
export function wordingOf(definition: Definition): DefinitionWording | undefined;
export function wordingOf(definition: CatalogueDefinition): CatalogueWording | undefined;
export function wordingOf(definition: AnyDefinition): AnyWording | undefined;
export function wordingOf({ id, wording }: AnyDefinition): AnyWording | undefined {
  return wording ?? ownEntry<AnyWording>(wordings, id);
}

/** The name of a framework by its id alone, the caller's own or the library's; the id where neither has it. */
export function nameOf(framework: string, locale: Locale, given: readonly AnyDefinition[] = []): string {
  const wording = given.find(({ id }) => id === framework)?.wording;
  return (wording ?? ownEntry<AnyWording>(wordings, framework))?.label[locale] ?? framework;
}
