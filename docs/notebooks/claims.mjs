// What the prose of the notebooks says, sentence by sentence, and what has to be so for it to hold: of what the cells show, held
// against the case documents, the report that they are coded from, and sums done here in another way.

import { agreement } from './claims/agreement.mjs';
import { bandung } from './claims/bandung.mjs';
import { fifteenCases } from './claims/fifteen-cases.mjs';
import { oneCase } from './claims/one-case.mjs';

const tables = {
  '1-one-case.ipynb': oneCase,
  '2-fifteen-cases.ipynb': fifteenCases,
  '3-agreement.ipynb': agreement,
  '4-bandung.ipynb': bandung,
};

/** Each with its notebook, its sentence as it stands in the prose, and whether it holds. */
export const claims = Object.entries(tables).flatMap(([notebook, table]) =>
  table.map(([sentence, holds]) => ({ notebook, sentence, holds })),
);
