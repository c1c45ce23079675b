import { typicalityFile, verdictFiles } from './archetype-rows.js';
import { legendFile } from './legend-file.js';
import { observationsFile } from './observation-rows.js';
import { readmeWith } from './readme.js';
import { refusedFiles } from './refused-rows.js';

/** Every file of docs/conformance that is made, by name; the page is given, and the numbers in it are made. */
export function vectors(readme: string): ReadonlyMap<string, string> {
  const { archetypes, numbers } = verdictFiles();
  const { calls, rows } = refusedFiles();
  const files = new Map([
    ['archetypes.tsv', archetypes.text],
    ['numbers.tsv', numbers.text],
    ['typicality.tsv', typicalityFile()],
    ['observations.tsv', observationsFile()],
    ['legend.json', legendFile(archetypes.sets)],
    ['refused.tsv', rows],
    ['calls.json', calls],
  ]);
  return new Map([...files, ['README.md', readmeWith(readme, files, archetypes)]]);
}
