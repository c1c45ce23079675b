import { codeIn } from './codes.js';
import type { PageFault, PageWords } from './page-words.js';

const s = (count: number) => (count === 1 ? '' : 's');
const list = (names: readonly string[]) => names.join(' and ');
const thousands = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

function sentence(fault: PageFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'There is no text. Paste a case document, or open a file.';
    case 'too-long':
      return `The text has ${thousands(fault.length)} characters or more; this page reads at most ${thousands(fault.most)}.`;
    case 'not-json':
      return `This is not JSON. Line ${fault.at.line}, column ${fault.at.column}: ${fault.at.found === '' ? 'the text ends, and something is missing.' : 'what is marked here cannot stand in this place.'}`;
    case 'faults':
      return `It is JSON, but not a case: ${thousands(fault.faults.length + fault.omitted)} fault${s(fault.faults.length + fault.omitted)}.`;
    case 'string-faults':
      return 'The verdict in the link cannot be read. It was cut off or altered on its way:';
    case 'link-too-long':
      return `The case in the link has ${thousands(fault.length)} characters; this page reads at most ${thousands(fault.most)}.`;
    case 'link-not-packed':
      return `The case in the link does not begin as one does: “${fault.found}”.`;
    case 'link-cut':
      return `The link was cut: after ${thousands(fault.length)} characters of the case its end is missing, so that nothing of it can be trusted. Ask for the whole link.`;
    case 'link-damaged':
      return 'The link was altered on its way: its checksum does not fit. Ask for it again.';
    case 'link-too-large':
      return `The case in the link is larger than the ${thousands(fault.most)} characters that this page reads.`;
  }
}

/** Everything in English. */
export const en: PageWords = {
  languageName: 'English',
  language: 'Language',
  title: 'A partnership, looked at closely',
  lead: 'Answer what you know of one partnership. See at once what published frameworks say of it, why, and what is still unknown.',
  skip: 'To the verdict',
  contents: {
    head: 'Parts of the page',
    case: 'The case',
    framework: 'Questions and verdict',
    overview: 'All frameworks',
    next: 'What to ask next',
    share: 'Share',
    report: 'Report',
  },
  period: { from: 'Period: from', to: 'Period: to' },
  none: '(none)',
  choose: 'Choose …',
  optional: 'optional',
  dateHint: 'Such as 2019, 2019-03 or 2019-03-14.',
  idsHint: 'Ids, with a blank between them.',
  limits: 'What a verdict does not establish',
  stale: 'This is of the last version without faults, not of what stands in the fields now.',
  privacy:
    'Nothing that you type leaves this page: it is sent nowhere and kept nowhere. It is gone when you close the page; keep it as a file or as a link.',
  changed: (framework, summary) => `${framework}: ${summary}`,
  faulty: (count) =>
    `${count} thing${s(count)} to mend in the case. The verdicts are of the last version without faults.`,
  opened: (title) => `Opened: ${title}`,
  openedShared: (framework) => `Opened a shared verdict: ${framework}`,
  restore: 'Back to what you had typed',
  start: {
    head: 'The case',
    published: 'A published case',
    open: 'Open',
    empty: 'An empty case',
    file: 'A file of your own',
    drop: 'A file can also be dropped here.',
    untitled: 'Untitled partnership',
  },
  text: {
    summary: 'Paste a case, or edit it as text',
    label: 'Case document (JSON)',
    hint: 'It is taken when you ask for it, and only if it has no faults. Your text stays here either way.',
    use: 'Use this text',
    fill: 'Put the case above in here',
    putBack: 'Put back what was written here',
  },
  complaint: {
    text: 'This text could not be used',
    link: 'This link could not be opened',
    sentence,
    end: '(the end)',
    show: 'Show the place',
    number: (number) => `of fault ${number}`,
    more: (count) => `And ${thousands(count)} more.`,
    given: (text) => `What the link held: ${text}`,
    kept: 'Everything that was here before is still here, unchanged.',
    close: 'Close this message',
    draft: (count) => `${count} thing${s(count)} to mend in the case`,
  },
  facts: {
    head: 'Who takes part, and what is known',
    list: (name, count) => `${name} (${count})`,
    row: (name, number, called) => (called === '' ? `${name} ${number}` : `${name} ${number}: ${called}`),
    add: (name) => `Add to: ${name}`,
    added: (name, count) => `Added to ${name}: now ${count}.`,
    removed: (name, number) => `Number ${number} of ${name} was taken away.`,
    remove: 'Take away',
    besides: 'Source, date and note',
    more: (count) => `Show ${count} more`,
    complete: 'Lists that are complete',
    completeHint:
      'Tick a list only if nothing is missing in it. In all others, what is not listed is unknown, and never read as no.',
    noParties: 'There are no parties yet.',
  },
  lists: {
    parties: 'Parties',
    contributions: 'Contributions',
    benefits: 'Benefits',
    communications: 'Communications',
    decisions: 'Decisions',
    dependencies: 'Dependencies',
    roles: 'Roles',
    activities: 'Activities',
    agreements: 'Agreements',
    sources: 'Sources',
    informants: 'Informants',
  },
  row: {
    parties: 'Party',
    contributions: 'Contribution',
    benefits: 'Benefit',
    communications: 'Communication',
    decisions: 'Decision',
    dependencies: 'Dependency',
    roles: 'Role',
    activities: 'Activity',
    agreements: 'Agreement',
    sources: 'Source',
    informants: 'Informant',
  },
  fields: {
    title: 'Title',
    place: 'Place',
    from: 'From',
    to: 'To',
    summary: 'Summary',
    id: 'Id',
    name: 'Name',
    sector: 'Sector',
    standing: 'Standing (partner where it is left open)',
    partOf: 'Part of',
    kind: 'Kind',
    by: 'By',
    resource: 'What was put in',
    amount: 'Amount',
    fund: 'Where the money comes from',
    description: 'Description',
    direction: 'Direction',
    mode: 'By which means',
    subject: 'What it was about',
    consulted: 'Who was asked before',
    of: 'Who depends',
    on: 'On whom',
    party: 'Party',
    role: 'Role (its id, such as sponsor)',
    duties: 'Duties (full ids)',
    tasks: 'Tasks that it carries out (full ids)',
    closes: 'Phases that it closes (full ids)',
    parties: 'Between whom (all partners where it is left open)',
    citation: 'Citation',
    extent: 'How much of it was at hand',
    source: 'Source',
    locator: 'Place in the source',
    date: 'Date',
    function: 'Management function',
    note: 'Note',
  },
  amount: { value: 'Whole number', currency: 'Currency, such as IDR' },
  code: codeIn('en', {
    resource: {
      funds: 'funds',
      people: 'people',
      expertise: 'expertise',
      technology: 'technology',
      facilities: 'facilities',
      land: 'land',
      authority: 'authority',
      access: 'access',
      ideas: 'ideas',
      other: 'other',
    },
    fund: {
      'public-budget': 'public budget',
      'company-csr': 'company CSR',
      donation: 'donation',
      other: 'other',
    },
    direction: { 'one-way': 'one way: nothing came back', 'two-way': 'both ways' },
    dependency: {
      financial: 'financial',
      regulatory: 'regulatory',
      patronage: 'patronage',
      technical: 'technical',
    },
    agreement: {
      mou: 'memorandum of understanding',
      contract: 'contract',
      regulation: 'regulation',
      decree: 'decree',
      oral: 'oral',
    },
    extent: { abstract: 'abstract', excerpt: 'excerpt', full: 'full text' },
  }),
  questions: {
    whole: 'About the whole partnership',
    isWhole:
      'This was judged as a whole. As long as it stands, the questions it is made up of, which follow, change nothing; take it away to answer those instead.',
    shared: 'Answer',
    about: (names) => `About ${list(names)}`,
    by: (who) => `judged or told by ${who}`,
    viewOf: (who) => `what ${who} holds`,
    guessOf: (who) => `what ${who} is thought to hold`,
    whyNot: 'Why does this question not arise here?',
    remove: 'Take this answer away',
    addPartner: 'Answer for one partner',
    addRelation: 'Answer for one relation',
    addAnswer: 'Add the answer',
    partner: 'Which partner?',
    party: 'These questions are about one party at a time. Which one?',
    actor: 'Which partner acts?',
    others: 'For or from whom?',
    between: 'Between whom: one side',
    counterparts: 'And the other side',
    other: (code) => (code === null ? 'between two levels, as it was given' : `as it was given: ${code}`),
    noParty: (sectors) =>
      `These questions are about one party at a time, of this sector: ${sectors.join(', ')}. Add such a party as partner or beneficiary, and they appear here.`,
  },
  framework: {
    choose: 'Another framework',
    shared:
      'This is a shared verdict: the answers to one framework, without names and without a case around them. You can change the answers.',
    questions: 'Questions',
    open: 'What you leave open is unknown, and is never read as no.',
    verdict: 'Verdict',
    nothingYet: 'There is no verdict yet: the case has faults to mend first.',
    noUnit: 'There is no verdict: the case has no party that this framework is about.',
    more: (count) => `And ${count} more, which the report holds.`,
  },
  verdict: {
    why: 'What decided',
    next: 'What to ask next',
    changes: 'What would change it',
    readings: 'Under other readings',
    sources: 'Who says so',
    figures: 'The figures behind the verdict',
    chart: 'Chart',
    drawing: 'The chart is being drawn.',
  },
  way: {
    head: 'The way to something else',
    label: 'What would it take for …',
    all: 'everything that is expected',
    there: 'It is there already.',
    none: 'There is no way to it.',
    step: {
      learn: (indicator, to) => `Learn whether “${indicator}” is ${to}.`,
      change: (indicator, to) => `“${indicator}” would have to be observed as: ${to}.`,
    },
    inapplicable: (indicators) => `Does not apply here: ${indicators}.`,
    limit: 'This names what would be observed, not that causing it is possible, enough or good.',
  },
  overview: {
    head: 'What all frameworks say',
    count: (known, all) => `Of ${all} frameworks, ${known} have something to go by.`,
    only: 'Show only those',
    answered: (known, applicable) => `${known} of ${applicable} answered`,
    more: (count) => `And ${count} more.`,
    large: (parties) =>
      `This case has ${thousands(parties)} parties. Frameworks about one party at a time give a verdict for each of them, which takes a while; so only the framework above is asked after each answer.`,
    ask: 'Ask all frameworks now',
    silent: 'Nothing is known.',
    noUnit: 'The case has no party that it is about.',
  },
  forms: {
    typology: 'Which type',
    ladder: 'Which phase',
    profile: 'Which way',
    propositions: 'Which conditions hold',
    checklist: 'What is in place',
    index: 'How much of each dimension',
    'role-model': 'Who holds which duty',
    process: 'How far it has come',
  },
  across: {
    next: 'What to ask next, over all frameworks',
    nothingToAsk: 'Nothing is open that an answer would settle.',
    tensions: 'What does not go together',
    noTensions: 'Nothing that is known goes against anything else.',
  },
  report: {
    head: 'The report',
    of: 'Report of',
    all: 'all frameworks',
    print: 'Print',
    copy: 'Copy as Markdown',
    copied: 'Copied.',
    notCopied: 'The browser did not let it be copied. Select the text and copy it by hand.',
    download: 'Save as Markdown',
    downloadCase: 'Save the case (JSON)',
  },
  share: {
    head: 'Share as a link',
    how: 'What is shared stands in the link itself, after the #. Browsers do not send that part to any server. Whoever has the link can read it.',
    fromFile:
      'This page was opened from a file, so that the link leads to that file. For somebody else, put what stands from the # on behind the address under which they have the page.',
    verdict: (framework) => `This verdict: ${framework}`,
    verdictHint: 'It holds the answers to this one framework. No names, no notes, no sources.',
    verdictLink: 'Link to the verdict',
    string: 'The same as a case string, for a table or a footnote',
    noVerdict: 'There is no verdict to share yet.',
    notAString: (framework) =>
      `The verdict of “${framework}” rests on more than its answers, such as dates or who holds a role, so that no case string gives it again. Share the whole case instead.`,
    case: 'The whole case',
    caseHint: 'It holds everything that was typed, names included; informants by their pseudonyms.',
    caseLink: 'Link to the whole case',
    make: 'Make the link',
    copy: 'Copy',
    length: (characters) => `The link has ${thousands(characters)} characters.`,
    tooLong: (most) =>
      `Above ${thousands(most)} characters some mail and chat programs cut links. Save the case as a file and send that.`,
  },
};
