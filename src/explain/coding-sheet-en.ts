import type { CodingSheetDictionary } from './coding-sheet-dictionary.js';

/** A coding sheet in English. */
export const codingSheetEn: CodingSheetDictionary = {
  title: (framework) => `Coding sheet: ${framework}`,
  titleOfSeveral: 'Coding sheet',
  fields: {
    case: 'Case',
    whose: 'Coder, or pseudonym of the informant',
    date: 'Date',
    material: 'Material',
    language: 'Language',
  },
  how: {
    head: 'How to code',
    read: 'Read the question and all of its answers first. Then write the one that the material fits best, and not the one that was hoped for.',
    levels:
      'A level is written as it stands in the column “Write”. “Out” is written only where the material shows it.',
    columns:
      'Of a row of a profile, every column that the material fits is written: one, or several where it fits several alike.',
    scale:
      'Of a statement, the point is written together with the length of the scale, as it stands in the column “Write”.',
    cite: 'To each answer belong its evidence in a few words, the source, and the place in it: page, paragraph, or minute.',
    lines:
      'Each partner, and each relation, has a line of its own; lines are added as needed. A line that names nobody speaks for the partnership as a whole.',
    parties:
      'Each party that is asked about has a line of its own, which names it; lines are added as needed.',
    held: 'Where it is asked who holds a role, or who sees to a duty, every partner that is considered has a line, with the level to which it does.',
    observers:
      'A coder judges material; an informant tells what they know. A sheet belongs to one of them, and the top of it says to whom. That a coder and an informant, or two informants, answer differently is a finding and no mistake: nobody’s answer is changed to fit another’s.',
    alone:
      'Each coder works alone, without looking at the codes of others or at what the document itself concludes.',
    languages:
      'The English and the Indonesian sheet were not tested for equivalence: nobody knows whether the two give the same codes. The language that was worked in stands at the top, and a case is coded in one language throughout.',
  },
  examples: {
    head: 'The examples',
    ours: 'The examples and counter-examples are made up by this library, and no source speaks for them; nobody in them exists.',
    theirs: 'The examples and counter-examples come with the definition of the framework.',
    level:
      'An example is a passage for which the answer is “in”. A counter-example is easily taken for it, and is “out”, or “mostly out” at most.',
    columns:
      'The example of a row points to one column, which it names; the counter-example looks like it, and points to another.',
    scale:
      'After the example of a statement, full agreement with the statement fits; the counter-example looks like agreement and is none.',
  },
  reserved: {
    head: 'Other answers',
    name: { unknown: 'unknown', refused: 'refused', 'not-applicable': 'not applicable' },
    when: {
      unknown:
        'The material does not tell. Unknown is an answer of its own and not a no: nothing is read out of silence.',
      refused: 'Somebody was asked, and would not say.',
      'not-applicable': 'The question does not arise in this case. The note then says why.',
    },
  },
  framework: {
    name: 'Framework',
    version: 'Version',
    source: 'Source',
    basis: 'Who speaks for it',
    asked: 'Asked of',
  },
  asked: {
    partner: 'each partner',
    relation: 'each relation between partners',
    directed: 'each relation between partners, with its direction: who acts, and for or from whom',
    partnership: 'the partnership as a whole',
    anybody: 'each party',
    party: (sectors) => `each party of the sector ${sectors}`,
    count: (whom, questions) => `${whom} (${questions === 1 ? '1 question' : `${questions} questions`})`,
  },
  shared: 'What the answers mean to every question of this framework',
  questions: 'Questions',
  head: { answer: 'Answer', write: 'Write', means: 'What it means', column: 'Column' },
  scale: {
    least: 'disagrees wholly',
    most: 'agrees wholly',
    between: 'lies between the two ends',
  },
  question: {
    asked: (whom) => `Asked of: ${whom}.`,
    basis: (question, answers, source) =>
      `What is asked is ${question}; the meaning of the answers is ${answers}. Source: ${source}`,
    group: (group) => `Part of: ${group}.`,
    by: (bodies) => `Named by the model: ${bodies}.`,
    against: 'It speaks against the whole: “in” means that it is there.',
    reversed: 'Its answer is turned round when it is scored; on this sheet it is written as it is given.',
    example: 'Example:',
    counterExample: 'Counter-example:',
    none: 'There is no example for this question.',
  },
  answer: {
    partner: 'Partner',
    party: 'Party',
    actor: 'Who acts',
    others: 'For or from whom',
    between: 'Between',
    and: 'And',
    level: 'Level',
    column: 'Columns',
    point: 'Point',
    evidence: 'Evidence',
    locator: 'Source and place',
    note: 'Note',
  },
  sources: 'Sources',
};
