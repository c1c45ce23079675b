// What the hand-written function looks up: levels, codes, citations and the outcomes in the order of their listing.
import { partnershipArchetypes } from 'kemitraan/archetypes';

/** The membership of each level. */
export const numbers = { out: 0, 'mostly-out': 1 / 3, 'mostly-in': 2 / 3, in: 1 };

const cited = (table) => Object.fromEntries(Object.entries(table).map(([id, { source }]) => [id, source]));

/** Who says what defines each type: looked up, as no function would hold a bibliography of its own. */
export const sources = cited(partnershipArchetypes.types);

/** Who says each reading. */
export const readings = cited(partnershipArchetypes.readings);

/** The code of the reason for each status. */
export const codes = {
  certain: 'criteria-met',
  excluded: 'criteria-failed',
  possible: 'criteria-open',
  ambiguous: 'maximum-ambiguity',
  inapplicable: 'type-inapplicable',
};

/** The state of the criteria that a status hangs on. */
export const deciding = {
  certain: 'met',
  excluded: 'failed',
  possible: 'free',
  ambiguous: 'free',
  inapplicable: 'inapplicable',
};

/** The types of every outcome: fewest first, then in the order of the abstract; none of them last. */
export const sets = [
  ['pseudo'],
  ['mutualism'],
  ['conjugation'],
  ['pseudo', 'mutualism'],
  ['pseudo', 'conjugation'],
  ['mutualism', 'conjugation'],
  ['pseudo', 'mutualism', 'conjugation'],
  [],
];
