import type { Dictionary, Speaker } from './dictionary.js';
import { whoActs } from './who-acts.js';

const speaker = {
  published: 'as published',
  adapted: 'adapted from its sources',
  ours: 'ours',
} as const;

const s = (count: number) => (count === 1 ? '' : 's');

// A mass noun takes no article.
const a = (noun: string) =>
  /\bcommunication$/i.test(noun) ? noun : `${/^(?!one|uni|eu)[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

const aside = (...texts: readonly string[]) => {
  const told = texts.filter((text) => text !== '');
  return told.length > 0 ? ` (${told.join('; ')})` : '';
};

const names = (say: Speaker, rule: string) => {
  const bodies = say.named(rule);
  return bodies ? `the model names ${bodies}` : '';
};

const depends = (say: Speaker, rule: string, indicators: readonly string[]) =>
  indicators.every((id) => id === rule) ? say.level(rule) : `it depends on ${say.levels(indicators)}`;

const said = (question: string, says: string | undefined) => (says ? `${question} ${says}` : question);

/** Everything that is said in English. */
export const en: Dictionary = {
  decimalMark: '.',
  library: 'this library',
  speaker,
  and: 'and',
  or: 'or',
  inapplicable: 'not applicable',
  range: (from, to) => `${from} to ${to}`,
  sectors: {
    government: 'government',
    business: 'business',
    community: 'community',
    university: 'university',
    'civil-society': 'civil society',
    finance: 'finance',
    media: 'media',
    other: 'other',
  },
  standings: {
    partner: 'partner',
    beneficiary: 'beneficiary',
    supporter: 'supporter',
    overseer: 'overseer',
  },
  functions: {
    planning: 'planning',
    organizing: 'organising',
    actuating: 'actuating',
    controlling: 'controlling',
  },
  scoped: ({ function: where, asOf, partners }) =>
    `This looks only at ${[
      ...(where ? [`the management function ${where}`] : []),
      ...(asOf ? [`what is dated up to ${asOf}, or not dated`] : []),
      ...(partners ? [`these partners: ${partners}`] : []),
    ].join('; ')}.`,
  lists: {
    parties: 'parties',
    contributions: 'contributions',
    benefits: 'benefits',
    communications: 'communications',
    decisions: 'decisions',
    dependencies: 'dependencies',
    roles: 'roles',
    activities: 'activities',
    agreements: 'agreements',
  },
  dependsOn: (one, other) => `${one} depends on ${other}`,
  levelNames: { out: 'out', 'mostly-out': 'mostly out', 'mostly-in': 'mostly in', in: 'in' },
  unknown: 'unknown',
  disputed: 'disputed',
  stands: (indicator, level) => `${indicator} is ${level}`,
  sides: { in: 'in', out: 'not in' },
  outcome: {
    dominant: (reading, type) => `Under the ${reading}, this is ${a(type)}.`,
    hybrid: (reading, types) => `Under the ${reading}, this is a hybrid: ${types} at once.`,
    none: (reading) => `Under the ${reading}, this is none of the types.`,
    undetermined: (reading, possible) =>
      `Under the ${reading}, what is known does not decide: it may be ${possible}.`,
    undeterminedMany: (reading, number, complete) =>
      `Under the ${reading}, what is known does not decide: ${complete ? '' : 'more than '}${number} outcomes are possible.`,
    ambiguous: (reading, possible) =>
      `Under the ${reading}, a membership of exactly 0.5 goes neither way: it may be ${possible}.`,
  },
  this: 'What is judged here',
  unit: (party, { function: where, apart }) =>
    `${party}${where ? ` (in ${where})` : apart ? ` (apart from ${apart})` : ''}`,
  place: {
    placed: (who, rung) => `${who} is placed at: ${rung}.`,
    none: (who) => `${who} is placed at none of them.`,
    inapplicable: (who) => `${who} cannot be placed: none of them applies.`,
    undetermined: (who, possible) => `${who} is not placed by what is known: it may be at ${possible}.`,
    ambiguous: (who, possible) =>
      `${who} is not placed, since a membership of exactly 0.5 goes neither way: it may be at ${possible}.`,
    held: (who, labels, excluded, open) =>
      `${who}: ${[
        labels ? `these hold: ${labels}` : open ? 'none is known to hold' : 'none holds',
        ...(excluded ? [`these do not: ${excluded}`] : []),
        ...(open ? [`open: ${open}`] : []),
      ].join('; ')}.`,
    nowhere: 'none of them',
    range: (lowest, highest) =>
      lowest === highest
        ? `All are at: ${lowest}.`
        : `By what is known they lie between ${lowest} and ${highest}; they are not averaged.`,
  },
  fit: {
    placed: (who, reading, column, answered, of) =>
      `${who}, under the ${reading}, is placed at: ${column} (${answered} of ${of} row${s(of)} answered).`,
    mixed: (who, reading, columns) =>
      `${who}, under the ${reading}, is mixed: no column fits every answered row; together they point at ${columns}.`,
    undetermined: (who, reading, possible) =>
      `${who}, under the ${reading}, is not placed by what is known: it may be ${possible}.`,
    inapplicable: (who, reading) =>
      `${who}, under the ${reading}, cannot be placed: a row that it takes does not apply.`,
    mixture: 'a mixture',
  },
  cell: {
    fits: 'fits',
    against: 'does not fit',
    possible: 'possible',
    open: 'open',
    inapplicable: 'not applicable',
  },
  outcomePhrase: {
    dominant: (type) => a(type),
    hybrid: (types) => `a hybrid of ${types}`,
    none: 'none of the types',
  },
  status: {
    certain: 'in',
    possible: 'open',
    excluded: 'out',
    ambiguous: 'exactly between',
    inapplicable: 'not applicable',
  },
  reasons: {
    'criteria-met': ({ type, attributes }, say) =>
      `${say.member(type)}: in, because ${say.standing(attributes)}.`,
    'criteria-failed': ({ type, attributes }, say) =>
      `${say.member(type)}: out, because ${say.standing(attributes)}.`,
    'criteria-open': ({ type, attributes }, say) =>
      `${say.member(type)}: open; it depends on ${say.levels(attributes)}.`,
    'maximum-ambiguity': ({ type, attributes }, say) =>
      `${say.member(type)}: exactly between in and out, because ${say.standing(attributes)}.`,
    'type-inapplicable': ({ type, attributes }, say) =>
      `${say.member(type)}: not a question here, because ${say.indicators(attributes)} ${attributes.length === 1 ? 'does' : 'do'} not apply.`,
    'reading-dependent': ({ type, under, notUnder }, say) =>
      `${say.member(type)} is certain only under the ${say.readings(under)}; not certain under the ${say.readings(notUnder)}.`,
    'shared-passage': ({ types, passages }, say) =>
      `${say.members(types)} share a passage (${say.passages(passages)}): as far as they rest on it, this may be one observation under two labels, not two findings.`,
    'derived-from-facts': ({ indicator, lists, rows, complete }, say) =>
      `Of “${say.indicator(indicator)}”, what no observation gives was read off the list${s(lists.length)} of ${say.caseLists(lists)}, ${rows === 0 ? `by what is not in ${lists.length === 1 ? 'it' : 'them'}` : `with ${rows} row${s(rows)} that count${rows === 1 ? 's' : ''}`}${complete ? `; the case declares ${lists.length === 1 ? 'it' : 'each'} complete` : ''}.`,
    'rung-met': ({ rung, indicators }, say) =>
      `${say.member(rung)}: met, because ${say.standing(indicators)}.`,
    'rung-failed': ({ rung, indicators }, say) =>
      `${say.member(rung)}: not met, because ${say.standing(indicators)}.`,
    'rung-open': ({ rung, indicators }, say) =>
      `${say.member(rung)}: open; it depends on ${say.levels(indicators)}.`,
    'rung-ambiguous': ({ rung, indicators }, say) =>
      `${say.member(rung)}: exactly between met and not met, because ${say.standing(indicators)}.`,
    'rung-inapplicable': ({ rung, indicators }, say) =>
      `${say.member(rung)}: not a question here, because ${say.indicators(indicators)} ${indicators.length === 1 ? 'does' : 'do'} not apply.`,
    gap: ({ rung, above }, say) =>
      `${say.member(rung)} is not met, though what ${say.member(above)} adds to it is: the place stays below the gap.`,
    'order-tension': ({ lower, higher }, say) =>
      `${say.members([lower, higher])} both hold, though the first is stated to come before the second.`,
    'column-fits': ({ column, rows }, say) => `${say.member(column)}: fits, because of ${say.levels(rows)}.`,
    'column-ruled-out': ({ column, rows }, say) =>
      `${say.member(column)}: ruled out, because of ${say.levels(rows)}.`,
    'column-open': ({ column, rows }, say) =>
      `${say.member(column)}: open; it depends on ${say.levels(rows)}.`,
    'column-inapplicable': ({ column, rows }, say) =>
      `${say.member(column)}: not a question here, because ${say.indicators(rows)} ${rows.length === 1 ? 'does' : 'do'} not apply.`,
    'rows-disagree': ({ column, rows }, say) =>
      `These point away from ${say.member(column)}, and do not count under this reading: ${say.levels(rows)}.`,
    'item-met': ({ item, against, likert }, say) =>
      likert
        ? `${say.indicator(item)}: ${against ? 'reversed, and disagreed with' : 'agreed with'} more than not (${say.level(item)}).`
        : `${say.indicator(item)}: ${against ? 'absent, as is asked for' : 'in place'} (${say.level(item)}).`,
    'item-failed': ({ item, against, likert }, say) =>
      likert
        ? `${say.indicator(item)}: ${against ? 'reversed, and agreed with' : 'disagreed with'} more than not (${say.level(item)}).`
        : `${say.indicator(item)}: ${against ? 'there, though its absence is asked for' : 'missing'} (${say.level(item)}).`,
    'item-open': ({ item }, say) => `${say.indicator(item)}: open (${say.level(item)}).`,
    'item-inapplicable': ({ item }, say) => `${say.indicator(item)}: not a question here.`,
    'item-not-scored': ({ item }, say) =>
      `${say.indicator(item)}: listed, and not scored (${say.level(item)}).`,
    'rule-passed': ({ rule, indicators, parties }, say) =>
      parties
        ? `${say.rule(rule)}: met${parties.length > 0 ? ` by ${say.parties(parties)}` : ''}${aside(names(say, rule))}.`
        : `${say.rule(rule)}: met, because ${say.standing(indicators)}.`,
    'rule-failed': ({ rule, indicators, parties, note }, say) =>
      parties
        ? `${say.rule(rule)}: ${note ? 'not so, which is to be noted and no failure' : 'not met'}${aside(names(say, rule))}.`
        : `${say.rule(rule)}: not met, because ${say.standing(indicators)}.`,
    'rule-cannot-tell': ({ rule, indicators, parties }, say) =>
      parties
        ? `${say.rule(rule)}: cannot be told${aside(depends(say, rule, indicators), names(say, rule))}.`
        : `${say.rule(rule)}: cannot be told; it depends on ${say.levels(indicators)}.`,
    'rule-not-stated': ({ rule }, say) =>
      `${say.rule(rule)}: no question, since the model does not state it.`,
    'stakeholder-elsewhere': ({ stakeholder, parties }, say) =>
      `In place of ${say.bodies([stakeholder])} stands ${say.parties(parties)}: what names the former alone is not a question here.`,
    'rule-inapplicable': ({ rule, indicators, parties }, say) =>
      parties && indicators.every((id) => id === rule)
        ? `${say.rule(rule)}: not a question here${aside(names(say, rule))}.`
        : `${say.rule(rule)}: not a question here, because ${say.standing(indicators)}.`,
    'task-passed': ({ task }, say) => `${say.indicator(task)}: done (${say.level(task)}).`,
    'task-failed': ({ task }, say) => `${say.indicator(task)}: not done (${say.level(task)}).`,
    'task-cannot-tell': ({ task }, say) => `${say.indicator(task)}: cannot be told (${say.level(task)}).`,
    'task-inapplicable': ({ task }, say) => `${say.indicator(task)}: not a question here.`,
    'check-passed': ({ rule }, say) => `${say.rule(rule)}: so it was.`,
    // Of a task and those whose it is, the rule says all.
    'check-failed': ({ rule, check, tasks, note }, say) =>
      `${say.rule(rule)}: not so${note ? ', which is to be noted and no failure' : ''}${aside(check === 'by' ? '' : say.quoted(tasks))}.`,
    // What is known of each task is said of the task itself.
    'check-cannot-tell': ({ rule, check, tasks }, say) =>
      `${say.rule(rule)}: cannot be told${aside(check === 'by' ? '' : tasks.length > 5 ? `this hangs on ${tasks.length} tasks or phases` : say.quoted(tasks))}.`,
    'check-inapplicable': ({ rule }, say) => `${say.rule(rule)}: not a question here.`,
    'binding-parties': ({ indicator, parties, partners, acting, bound }, say) =>
      `The level of ${say.indicator(indicator)} is ${bound ? `${bound === 'at-most' ? 'at most' : 'at least'} that told of` : 'set by'} ${acting ? whoActs(acting, 'towards', say) : say.parties(parties)}, of ${partners} partners in all${bound ? `; it may be ${bound === 'at-most' ? 'lower' : 'higher'}` : ''}.`,
    'functions-differ': ({ indicator }, say) =>
      `The management functions differ in ${say.indicator(indicator)}; the level allows for all of them.`,
    'date-open': ({ indicator }, say) =>
      `Some of what is said of “${say.indicator(indicator)}” may be later than the day asked for, so it does not decide alone.`,
    'period-open': ({ indicator }, say) =>
      `What is said of “${say.indicator(indicator)}” does not count yet: it asks for what lasts, and the partnership may still be going on.`,
    'defining-case': () =>
      'The criteria were read off this very case: it shows that the code follows them, not that they are right. It counts in no rate of agreement.',
  },
  asks: {
    item: (says) => (says ? said('Is this so?', says) : 'Is this in place?'),
    statement: (says, points) =>
      `How far does the one who answers agree, from 1 (disagree wholly) to ${points ?? 'n'} (agree wholly)?${says ? ` “${says}”` : ''}`,
    pillar: (says) => said('Does it take part as a partner?', says),
    role: (says) => said('Who holds this role?', says),
    duty: (says) => said('Who sees to this?', says),
    flow: (says) => said('Is there such a flow?', says),
    condition: (says) => said('Does this hold?', says),
    task: (says) => said('Was this done?', says),
    phase: (says) => said('Did this take place?', says),
  },
  checklist: {
    summary: (met, failed, open, failing, opening) =>
      `Of what is asked for, ${met} ${met === 1 ? 'is' : 'are'} in place, ${failed} missing, and ${open} open.${failing ? ` Mandatory and missing: ${failing}.` : ''}${opening ? ` Mandatory and open: ${opening}.` : ''}`,
    obstacles: (absent, present, open) =>
      `Of what speaks against it, ${present} ${present === 1 ? 'is' : 'are'} there, ${absent} not, and ${open} open.`,
    absence: (item) => `absence of “${item}”`,
    overall: (score) => `Overall, by the weights that were given: ${score}.`,
    answered: (known, applicable) => `${known} of ${applicable}`,
    gap: ({ item, standing, mandatory, by, means }) =>
      `${item}: ${standing === 'failed' ? 'missing' : 'open'}${mandatory ? ', and mandatory' : ''}; ${by ? `to be seen to by ${by}` : 'the source does not say by whom'}${means ? `; by way of: ${means}` : ''}.`,
    tactic: (note) => `A tactic of the sources: ${note}`,
  },
  index: {
    summary: (who, above, below, open, failing, opening) =>
      `${who}: of ${above + below + open} statement${s(above + below + open)}, ${above} ${above === 1 ? 'is' : 'are'} answered above the middle of the scale, ${below} below it, and ${open} not surely on either side, once reversed statements are turned round.${failing ? ` Mandatory and below: ${failing}.` : ''}${opening ? ` Mandatory and open: ${opening}.` : ''}`,
    joined: {
      arithmetic:
        'The dimensions are joined by the weighted arithmetic mean: a shortfall in one can be made up in full by another.',
      geometric:
        'The dimensions are joined by the weighted geometric mean: a shortfall in one can be made up by another only in part, and nothing makes up for one at 0.',
    },
    rescaled: (lengths) =>
      `The figures are answers rescaled ${lengths ? `from ${lengths} ` : ''}to between 0 and 1, and are no memberships.`,
    ofPoints: (length) => `${length}-point answers`,
    point: (points, of) => `${points} of ${of}`,
    optional: (dimension) => `${dimension} (optional)`,
    gap: ({ item, standing, reversed, mandatory }) =>
      `${item}${reversed ? ' (reversed)' : ''}: ${standing === 'failed' ? 'below the middle of the scale, once turned the right way round' : 'not surely above the middle of the scale'}${mandatory ? ', and mandatory' : ''}.`,
  },
  progress: {
    standing: {
      done: 'done',
      begun: 'begun',
      'not-begun': 'not begun',
      open: 'open',
      inapplicable: 'not applicable',
    },
    phases: (standing, phases) => `${standing[0]?.toUpperCase()}${standing.slice(1)}: ${phases}.`,
    skipped: (tasks) => `Not done, though something later is: ${tasks}.`,
    next: (phase, again) =>
      again
        ? `All of it that applies is done, and the cycle begins anew with: ${phase}.`
        : `What comes next, by what is known: ${phase}.`,
    checks: {
      'nothing-skipped': (phase) => `Nothing before “${phase}” was skipped`,
      'not-early': (phase) => `Nothing of “${phase}” was done before what comes before it`,
      'closed-once': (phase) => `“${phase}” was closed once`,
      by: (task, by) => `“${task}” was done by ${by}`,
    },
    flip: (phases, tasks, together) =>
      together
        ? `Levels of ${tasks} on another side of 0.5, all together, would change what is known of whether this is done: ${phases}.`
        : `A level of ${tasks} on another side of 0.5 would by itself change what is known of whether this is done: ${phases}.`,
    path: (phase, change, learn) =>
      [
        ...(change
          ? [`Of what “${phase}” takes, and whatever comes before it, this is not done: ${change}.`]
          : []),
        ...(learn
          ? [`Of what “${phase}” takes, and whatever comes before it, this may be done or not: ${learn}.`]
          : []),
      ].join(' '),
  },
  findingOutcome: {
    passed: 'met',
    failed: 'not met',
    'cannot-tell': 'cannot tell',
    inapplicable: 'not applicable',
  },
  noted: 'to be noted',
  findings: (total, passed, failed, open, inapplicable, noted) =>
    `Of ${total} rule${s(total)}: ${passed} met, ${failed} not met, ${open} that cannot be told${inapplicable > 0 ? `, ${inapplicable} not applicable` : ''}${noted > 0 ? `, ${noted} to be noted` : ''}.`,
  notMet: (rules) => `Not met: ${rules}.`,
  disagreement: {
    observers: (indicator) =>
      `What is stated of “${indicator}” differs; the level allows for all of it, until those who stated it reconcile it.`,
    'judged-derived': (indicator) =>
      `The level judged for “${indicator}” contradicts what its parts or the facts give; the judged level was used.`,
  },
  question: {
    ask: (label, question) => `${label}: ${question}`,
    reconcile: (label, question) => `${label}, on which statements differ: ${question}`,
    settlesRow: (fewest, most, now) =>
      fewest === most
        ? `leaves ${fewest} of ${now} possible outcomes if one column alone fits`
        : `leaves ${fewest} to ${most} of ${now} possible outcomes if one column alone fits, depending on which`,
    settlesUnity: 'makes it a mixture if only another column fits',
    settlesNothing: 'does not narrow the outcome by itself',
    settlesRules: (inLeft, outLeft, now) =>
      `leaves ${inLeft} of ${now} rule${s(now)} that cannot be told if in, ${outLeft} if not`,
    settles: (inLeft, outLeft, now) =>
      `leaves ${inLeft} of ${now} possible outcomes if in, ${outLeft} if not`,
    idle: 'changes nothing about the outcome under any reading',
    otherReading: (reading) => `can narrow the outcome under the ${reading}`,
  },
  change: {
    level: (types, indicators, together) =>
      together
        ? `Levels of ${indicators} on another side of 0.5, all together, would change how it stands with ${types}.`
        : `A level of ${indicators} on another side of 0.5 would by itself change how it stands with ${types}.`,
    threshold: (type, value) =>
      `With every level as it is, ${type} would stand otherwise if the line between in and out moved from 0.5 to ${value}, or just past it.`,
    onTheLine: (type) =>
      `With every level as it is, ${type} would stand otherwise if the line between in and out lay anywhere but at 0.5.`,
    margin: (value) => `The membership nearest to the line between in and out lies ${value} from it.`,
    path: (type, steps) => `For ${type} to be certain, it would take: ${steps}.`,
    learn: (indicator, side) => `to learn that ${indicator} is ${side}`,
    otherwise: (indicator, side) => `to observe that ${indicator} is ${side}`,
    nothing: 'No change of known levels alone would change how it stands with any of them.',
    rule: (rules, indicators, together) =>
      together
        ? `Other levels of ${indicators}, all together, could change the finding on ${rules}.`
        : `Another level of ${indicators} could by itself change the finding on ${rules}.`,
    allRules: (steps) => `For every rule that applies to be met, it would take: ${steps}.`,
    rows: (columns, rows, together) =>
      together
        ? `Other answers on ${rows}, all together, could change how it stands with ${columns}.`
        : `Another answer on ${rows} alone could change how it stands with ${columns}.`,
    learnRow: (row, column) => `to learn that ${row} points at ${column}`,
    otherRow: (row, column) => `to observe that ${row} points at ${column}`,
  },
  asked: {
    some: (parties, others) => `${parties}: yes. ${others}: not that the case says.`,
    all: (parties) => `${parties}: yes.`,
    none: 'The case does not say of any party that it was itself asked. Let a named party answer first.',
  },
  coverage: ({ known, applicable, unknown, partly, disputed }) =>
    applicable === 0
      ? 'None of the questions applies.'
      : [
          `Answered: ${known} of ${applicable} question${s(applicable)}.`,
          ...(unknown ? [`Unknown: ${unknown}. Unknown is not no.`] : []),
          ...(partly ? [`Known in part: ${partly}.`] : []),
          ...(disputed ? [`Statements differ on: ${disputed}.`] : []),
        ].join(' '),
  basis: (model, rule, levels) => {
    const meaning = {
      all: ', and so is the meaning of every level: our sources give no thresholds',
      most: ', and so is the meaning of most levels: our sources give no thresholds',
      some: ', and so is the meaning of some levels: our sources give no thresholds',
      none: '',
    }[rule === 'ours' ? levels : 'none'];
    const line = levels === 'none' ? '' : ' In is above 0.5, out below.';
    return `The model is ${speaker[model]}; the rule that assigns a case to it is ${speaker[rule]}${meaning}.${line}`;
  },
  confidence: {
    primary: 'read for this library, whole or in part',
    secondary: 'known through excerpts or other works',
    'project-reading': 'no published work',
  },
  limits: [
    'This restates cited material under a stated reading. It does not show that the partnership is good, effective, lawful or sincere, nor who is at fault.',
    'That another answer would change the verdict does not say that changing the answer changes the world.',
    'Memberships of cases with different numbers of partners do not compare.',
    'It is never the only ground for an award, a sanction, a grant, or for naming a party.',
  ],
  report: {
    parties: 'Parties',
    place: 'Place',
    type: 'Type',
    membership: 'Membership',
    typicality: 'Typicality',
    statusHead: 'Status',
    decidedBy: 'Decided by',
    why: 'What decided',
    readings: 'Under other readings',
    unknown: 'What is unknown, and what to ask next',
    changes: 'What would change it',
    whoWasAsked: 'Was each party itself asked?',
    rung: 'Phase or rung',
    phase: 'Phase',
    meanLevel: 'Mean level',
    row: 'Row',
    statements: 'What else the sources say',
    who: 'Who',
    rule: 'Rule',
    group: 'Group or stakeholder',
    dimension: 'Dimension or stakeholder',
    score: 'Score',
    answered: 'Answered',
    heldBy: 'By whom',
    notStated: 'ends not stated',
    duties: (count) => (count === 1 ? '1 duty' : `${count} duties`),
    finding: 'Finding',
    source: 'Source',
    more: (count) => `and ${count} more`,
    published: (finding, source) => `The document itself concludes: ${finding} (${source}).`,
    limits: 'What this does not establish',
    sources: 'Sources of the definitions',
    caseSources: 'Sources of the case',
  },
};
