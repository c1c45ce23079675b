// What the hand-written function looks up: levels, codes, citations and the outcomes in the order of their listing.

/** The membership of each level. */
export const numbers = { out: 0, 'mostly-out': 1 / 3, 'mostly-in': 2 / 3, in: 1 };
const abstract = 'Abs, characteristics of ';
const book = { ref: 'sulistiyani-2004', locator: 'pp. 130-131' };

/** Who says what defines each type. */
export const sources = {
  pseudo: [{ ref: 'surakarta', locator: `${abstract}kemitraan semu` }, book],
  mutualism: [{ ref: 'surakarta', locator: `${abstract}kemitraan mutualistik` }, book],
  conjugation: [{ ref: 'surakarta', locator: `${abstract}model konjugasi` }, book],
};

/** Who says each reading. */
export const readings = {
  surakarta: [{ ref: 'surakarta', locator: 'Abs' }],
  sulistiyani: [
    book,
    { ref: 'digest-business' },
    { ref: 'digest-international' },
    { ref: 'digest-programme' },
  ],
  strict: [book, { ref: 'digest-concept' }, { ref: 'digest-programme' }],
};

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
