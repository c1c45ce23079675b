// Holds what the prose of the notebooks says against what their cells show.

import { readdirSync, readFileSync } from 'node:fs';
import { claims } from './claims.mjs';
import { errorsIn, proseOf, shownBy } from './notebook.mjs';
import { isClaim, sentencesOf } from './prose.mjs';

const here = new URL('./', import.meta.url);
const cases = new URL('../cases/', import.meta.url);

/** The names of the notebooks, in order. */
export const names = readdirSync(here)
  .filter((file) => file.endsWith('.ipynb'))
  .sort();

/** A notebook as it is stored. */
export const stored = (name) => readFileSync(new URL(name, here), 'utf8');

/** A case document, or a coding of one, as it stands in the repository. */
const read = (path) => JSON.parse(readFileSync(new URL(`${path}.json`, cases), 'utf8'));

/** Everything in the notebooks that is not as the prose says, or that nothing checks. */
export function complaintsAbout(notebooks) {
  return [...notebooks].flatMap(([name, notebook]) => {
    const own = claims.filter((claim) => claim.notebook === name);
    const sentences = proseOf(notebook).flatMap(sentencesOf);
    const said = new Set(own.map(({ sentence }) => sentence));
    return [
      ...errorsIn(notebook).map((error) => `a cell complains: ${error}`),
      ...own
        .filter(({ sentence }) => !sentences.includes(sentence))
        .map((one) => `is not in the prose: ${one.sentence}`),
      ...sentences.filter((one) => isClaim(one) && !said.has(one)).map((one) => `nothing checks: ${one}`),
      ...own.flatMap((claim) => complaintOf(claim, shownBy(notebook))),
    ].map((complaint) => `${name}: ${complaint}`);
  });
}

function complaintOf({ sentence, holds }, shown) {
  try {
    return holds({ ...shown, read }) === true ? [] : [`does not hold: ${sentence}`];
  } catch (error) {
    return [`cannot be told: ${sentence} (${error.message})`];
  }
}
