import type { MethodsDictionary } from './dictionary.js';

const speaker = {
  published: 'as its sources publish it',
  adapted: 'adapted from its sources',
  ours: 'that of the definition, and of none of its sources',
} as const;

const flipped = {
  status: 'any status',
  rule: 'the finding on any rule',
  phase: 'what is known of whether a phase is done',
} as const;

const s = (count: number) => (count === 1 ? '' : 's');
const unnamedIn = (count: number, what: string) =>
  count > 0 ? `; ${count} of them name${count === 1 ? 's' : ''} ${what}` : '';

/** Everything that is said of methods in English. */
export const methodsEn: MethodsDictionary = {
  say: {
    framework: (name, id, version, sources) =>
      `The framework is “${name}” (definition ${id}, version ${version}), by these sources: ${sources}.`,
    basis: (model, rule, levels, line) => {
      const meaning = {
        all: ', and so is the meaning of every level: no threshold is taken from a source',
        most: ', and so is the meaning of most levels: no threshold is taken from a source',
        some: ', and so is the meaning of some levels: no threshold is taken from a source',
        none: '',
      }[rule === 'ours' ? levels : 'none'];
      return `The model is ${speaker[model]}; the rule that assigns a case to it is ${speaker[rule]}${meaning}.${line ? ' In is above 0.5, out below.' : ''}`;
    },
    reading: (reading, gloss) =>
      gloss === undefined
        ? `It was read under the ${reading}.`
        : `It was read under the ${reading}: ${gloss}`,
    'other-readings': (same, other) =>
      [
        ...(same ? [`The outcome is the same under the ${same}.`] : []),
        ...(other ? [`The outcome is another under the ${other}.`] : []),
      ].join(' '),
    scale: {
      levels: (ragin) =>
        `Each question has a level of the four-value fuzzy set, out 0, mostly out 1/3, mostly in 2/3, in 1, or a membership from 0 to 1 (${ragin}).`,
      columns: () => 'Each row is answered with the columns that it fits.',
      likert: (lengths) =>
        `Answers were given on a Likert scale${lengths === undefined ? '' : ` (${lengths})`} and rescaled to (x − 1) / (n − 1), x being the point that was chosen and n the number of points, and to one minus that where a statement is reversed; the result is no membership.`,
      events: () => 'What was read is a history: dated events, with who did each and what was handed in.',
    },
    rule: {
      typology: (kvist) =>
        `Membership in a type is the minimum over the attributes that define it, an attribute that is asked to be out counting as one minus its level; above 0.5 is in, below is out, and exactly 0.5 goes neither way (fuzzy-set ideal type analysis, ${kvist}). Attributes that usually go with a type are told beside it and never decide.`,
      ladder: (order) =>
        `A rung is met as far as the least of its criteria: above 0.5 it is met, below it is not, and exactly 0.5 goes neither way. ${
          {
            total: 'The place is the highest rung that is met.',
            cumulative:
              'A rung asks for what every lower one asks for as well, and the place is the highest rung that is met.',
            partial: 'Only some rungs are ordered by the source, so that each holds or not by itself.',
          }[order]
        }`,
      profile: () =>
        'The rows that the reading takes to decide point together at one column where that one alone fits every answered one of them; where none fits them all, the profile is mixed.',
      items: (groups, scored) =>
        `The score of each of the ${groups} is the mean over its ${scored === 'answers' ? 'rescaled answers' : 'items that are scored and apply'}, ${scored === 'answers' ? 'reversed statements turned round' : 'an item that speaks against counting as one minus its level'}.`,
      propositions: () =>
        'Each rule was checked by itself: where its condition is so, it is met if what it asks for is so, not met if that is not so, and cannot be told if that is open; where its condition is open it cannot be told either, and where it is not so the rule does not apply.',
      'role-model': () =>
        'Each pillar, role, duty, flow and condition that the model states was checked by itself: it is met above 0.5, not met below, and cannot be told between.',
      process: () =>
        'Each task was checked by itself as done (above 0.5) or not done (below), and beside the tasks whether the order of the phases was kept; how far a phase is, is the mean over its tasks that apply.',
      procedure: () =>
        'The history was followed event by event through the states of the procedure: whether each was possible where it stood, who did it, what has to hold before it and be in it, and whether it was in time.',
    },
    weights: {
      none: () => 'No overall score was computed, since no weights were given.',
      given: (weights, joined) => `For the overall score these weights were given: ${weights}. ${joined}`,
      mean: () => 'It is the weighted mean of the groups.',
    },
    unknown: {
      levels: () =>
        'What is not told is unknown, and not absent: it stands for every value from 0 to 1, so that a result that hangs on it is a range. What does not apply is left out, and counts for nothing.',
      columns: () =>
        'What is not told is unknown, and not absent: a row without an answer leaves every column open.',
      events: () =>
        'What is not told is unknown, and not absent: unless a history is declared complete, something may have happened that it does not list.',
    },
    asOf: {
      day: (day) => `It was read as of ${day}.`,
      none: () => 'No day was given as of which it was read, so that nothing is overdue.',
    },
    'one-party': (who) => `The framework is about one party at a time, and this is about ${who}.`,
    partners: (count, partners, strongest) =>
      `Where a question is asked of each partner or of each relation, the lowest answer counts over the ${count} partner${s(count)}${partners ? `, ${partners}` : ''}${strongest ? `; of ${strongest} the strongest answer counts` : ''}.`,
    facts: (indicators) =>
      `Of ${indicators}, what no observation gives was read off the lists of facts of the case.`,
    case: (title, id) => `The case is “${title}” (${id}).`,
    'case-not-given': (id) =>
      `It was computed from the case ${id}; who coded it, and from what, is not told here, since the case was not at hand.`,
    'levels-given': () =>
      'The answers were given directly, and not read from a case document; who judged them, and from what, is not told here.',
    observations: (count) =>
      count === 0
        ? 'The case holds no observation on the questions of this framework.'
        : `The case holds ${count} observation${s(count)} on the questions of this framework.`,
    coders: (count, unnamed) =>
      count === 0
        ? 'They name no coder.'
        : `They were made by ${count === 1 ? 'one coder' : `${count} coders`}${unnamedIn(unnamed, 'none')}.`,
    informants: (count, rows) =>
      count === 0
        ? 'No informant is named.'
        : `${count === 1 ? 'One informant' : `${count} informants`} told what ${rows === 1 ? 'one of them rests' : `${rows} of them rest`} on.`,
    methods: (methods, unnamed) =>
      methods ? `By method: ${methods}${unnamedIn(unnamed, 'none')}.` : 'They name no method.',
    dates: (first, last, undated) =>
      `They are dated ${first === last ? first : `from ${first} to ${last}`}${undated > 0 ? `; ${undated} of them ${undated === 1 ? 'is' : 'are'} undated` : ''}.`,
    undated: () => 'None of them is dated.',
    sources: (sources, unnamed) => `They rest on: ${sources}${unnamedIn(unnamed, 'no source')}.`,
    'no-sources': () => 'They name no source.',
    joining: {
      byDefault: (taken) =>
        `Of one observer the latest statement counts; ${taken === 'columns' ? 'where observers differ, every column that one of them names stays possible' : 'where observers differ, the narrowest range that holds all that they state counts'}.`,
      hull: () => 'Observers who differ were joined to the narrowest range that holds all that they state.',
      median: () =>
        'Observers who differ were joined by the median; of an even number of them it is the range between the two in the middle.',
      majority: () =>
        'Observers who differ were joined by the majority; where several levels are stated equally often, it is the narrowest range that holds these.',
      weighted: (by, weights) =>
        `Observers who differ were joined by the weighted mean, with these weights by ${by}: ${weights}.`,
    },
    disagreements: (indicators) => `Observers differ on ${indicators}.`,
    agreement: ({ what, statistic, value, counts, interval }) =>
      `${what}: ${statistic} = ${value} (${counts}${interval === undefined ? '; no interval was computed' : `; ${interval}`}).`,
    'agreement-undefined': (what, statistic, reason) =>
      `${what}: ${statistic} is undefined, because ${reason}.`,
    'agreement-not-assessed': () => 'How far coders agree was not assessed here.',
    'flip-set': (count, indicators, what) =>
      `For ${flipped[what]} to be another, at least ${count === 1 ? 'one known answer' : `${count} known answers together`} would have to be otherwise, such as ${indicators}.`,
    'flip-set-empty': (what) => `No change of known answers alone would make ${flipped[what]} another.`,
    sensitivity: ({ share, replications, seed, varied, held }) =>
      `Under a stated design of ${replications} replication${s(replications)} (a Sobol’ sequence, shifted from seed ${seed})${varied ? `, which varies ${varied}` : ''}, ${held} in ${share} per cent of them: a share under that design, and not a probability.`,
    'sensitivity-not-assessed': () =>
      'How the verdict stands under other thresholds, levels or rules than these was not assessed here.',
    library: (version) =>
      version === undefined
        ? 'It was computed by the library kemitraan, whose version is not told here.'
        : `It was computed by the library kemitraan, version ${version}.`,
  },
  names: {
    methods: { interview: 'interview', observation: 'observation', document: 'document', survey: 'survey' },
    extents: { abstract: 'an abstract alone', excerpt: 'an excerpt', full: 'in full' },
    counted: (name, count) => `${name} (${count})`,
    weighted: (name, weight) => `${name} ${weight}`,
    statistics: {
      'percent-agreement': 'percent agreement, as a share',
      'cohen-kappa': 'Cohen’s kappa',
      'fleiss-kappa': 'Fleiss’ kappa',
      'krippendorff-alpha': 'Krippendorff’s alpha',
      'gwet-ac1': 'Gwet’s AC1',
      'gwet-ac2': 'Gwet’s AC2',
      'brennan-prediger': 'the Brennan-Prediger coefficient',
      'intraclass-correlation': 'the intraclass correlation',
      'cronbach-alpha': 'Cronbach’s alpha',
    },
    metric: { nominal: 'nominal', ordinal: 'ordinal', interval: 'interval', ratio: 'ratio' },
    weights: {
      plain: 'without weights',
      linear: 'linear weights',
      quadratic: 'quadratic weights',
      own: 'weights of our own',
    },
    form: (form) => `form ${form}`,
    of: {
      codability: 'on whether something was found',
      level: 'on the level where each found one',
      verdict: 'on the verdict',
    },
    agreement: (on) => (on === undefined ? 'Agreement between coders' : `Agreement between coders ${on}`),
    consistency: 'Consistency of the items',
    rated: (coders, usable, units) => `${coders} coder${s(coders)}, ${usable} of ${units} unit${s(units)}`,
    answered: (items, usable, respondents) =>
      `${items} item${s(items)}, ${usable} of ${respondents} respondent${s(respondents)}`,
    questions: (count) => `${count} of the questions`,
    undefined: {
      'no-ratings': 'nothing was rated',
      'one-coder': 'one coder alone rated',
      'one-item': 'one item alone was answered',
      'no-overlap': 'no unit was rated by enough coders',
      'one-category': 'one category alone was used',
      'no-variation': 'the ratings do not vary',
      'too-few-units': 'there are too few units',
      'no-expected-disagreement': 'no two of the ratings would disagree by chance',
      'negative-variance': 'the estimate of the variance that it would be divided by is below 0',
    },
    interval: ({ percent, from, to, replications, usable, seed, fewUnits }) =>
      `${percent} per cent percentile bootstrap interval ${from} to ${to}, by drawing units ${replications} times from seed ${seed}${usable < replications ? `, of which ${usable} have a value` : ''}${fewUnits ? '; with fewer than 20 units it is not to be relied on' : ''}`,
    noInterval: 'no draw of the units has a value, so that there is no interval',
    varied: {
      levels: 'the known levels',
      crossover: 'the line between in and out',
      weights: 'the weights',
      reading: 'the reading',
      aggregation: 'how groups are joined',
      triangulation: 'how observers are joined',
      overParties: 'how answers are combined over partners',
    },
    holds: {
      outcome: 'the outcome was the same',
      standings: 'everything stood the same',
      cut: (score, cut) => `${score} stood the same way to the cut of ${cut}`,
      whole: 'the overall score',
      group: (group) => `the score of “${group}”`,
    },
    variedOf: {
      levels: (questions) => `the level of ${questions}`,
      weights: (groups) => `the weight of ${groups}`,
      overParties: (questions) => `how answers on ${questions} are combined over partners`,
    },
    moved: {
      step: 'as coded, or one step up or down',
      within: (by) => `by up to ${by} to either side`,
      part: (by) => `by up to ${by} per cent to either side`,
      range: (from, to) => `from ${from} to ${to}`,
      drawn: '; where it is not known, drawn from between its bounds',
    },
    observerKinds: { source: 'source', method: 'method', informant: 'informant', coder: 'coder' },
  },
};
