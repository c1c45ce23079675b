import { typicalityFile, verdictFiles } from './archetype-rows.js';
import { legendFile } from './legend-file.js';

/** Every file of docs/conformance that is made, by name. */
export function vectors(): ReadonlyMap<string, string> {
  const { archetypes, numbers } = verdictFiles();
  return new Map([
    ['archetypes.tsv', archetypes.text],
    ['numbers.tsv', numbers.text],
    ['typicality.tsv', typicalityFile()],
    ['legend.json', legendFile(archetypes.sets)],
  ]);
}
