import type { TriangulationRule } from '../../case/triangulation/rule.js';
import type { ObservationMethod, SourceExtent } from '../../case/vocabulary.js';
import type { Basis } from '../../core/basis.js';
import type { UndefinedReason } from '../../measure/agreement/statistic.js';
import type { references } from '../../references/references.js';

/** Each text is a phrase already; a list of names is empty where there is none. */
export interface MethodsSentences {
  readonly framework: (name: string, id: string, version: string, sources: string) => string;
  /**
   * Who says so. A paper is not ours, so that nothing of it is called *ours*. `line`: whether it is told here where in and out part.
   */
  readonly basis: (
    model: Basis,
    rule: Basis,
    levels: 'all' | 'most' | 'some' | 'none',
    line: boolean,
  ) => string;
  /** The reading that was taken, and what it takes to define the types. */
  readonly reading: (reading: string, gloss: string | undefined) => string;
  /** The other readings under which the outcome is the same, and those under which it is another. */
  readonly 'other-readings': (same: string, other: string) => string;
  readonly scale: {
    readonly levels: (ragin: string) => string;
    readonly columns: () => string;
    /** How long the scales were; nothing where no answer was given. */
    readonly likert: (lengths: string | undefined) => string;
    readonly events: () => string;
  };
  readonly rule: {
    readonly typology: (kvist: string) => string;
    readonly ladder: (order: 'total' | 'cumulative' | 'partial') => string;
    readonly profile: () => string;
    readonly items: (groups: 'groups' | 'dimensions', scored: 'levels' | 'answers') => string;
    readonly propositions: () => string;
    readonly 'role-model': () => string;
    readonly process: () => string;
    readonly procedure: () => string;
  };
  /** How groups are joined to one score; the weights by group. */
  readonly weights: {
    readonly none: () => string;
    readonly given: (weights: string, joined: string) => string;
    /** How a checklist joins its groups. */
    readonly mean: () => string;
  };
  readonly unknown: { readonly [F in 'columns' | 'levels' | 'events']: () => string };
  /** The day as of which a history was read. */
  readonly asOf: { readonly day: (day: string) => string; readonly none: () => string };
  readonly 'one-party': (who: string) => string;
  /** How many partners count, and the questions of which the strongest answer counts. */
  readonly partners: (count: number, partners: string, strongest: string) => string;
  readonly facts: (indicators: string) => string;
  readonly case: (title: string, id: string) => string;
  readonly 'case-not-given': (id: string) => string;
  readonly 'levels-given': () => string;
  readonly observations: (count: number) => string;
  readonly coders: (count: number, unnamed: number) => string;
  readonly informants: (count: number, rows: number) => string;
  readonly methods: (methods: string, unnamed: number) => string;
  readonly dates: (first: string, last: string, undated: number) => string;
  readonly undated: () => string;
  readonly sources: (sources: string, unnamed: number) => string;
  readonly 'no-sources': () => string;
  readonly joining: {
    readonly [R in TriangulationRule]: (by: string, weights: string) => string;
  } & { readonly byDefault: (taken: 'levels' | 'columns') => string };
  readonly disagreements: (indicators: string) => string;
  readonly agreement: (stated: {
    readonly what: string;
    readonly statistic: string;
    readonly value: string;
    readonly counts: string;
    readonly interval: string | undefined;
  }) => string;
  readonly 'agreement-undefined': (what: string, statistic: string, reason: string) => string;
  readonly 'agreement-not-assessed': () => string;
  /** How many known levels there are at least, and the first such set; `what` would be otherwise. */
  readonly 'flip-set': (count: number, indicators: string, what: FlippedWhat) => string;
  readonly 'flip-set-empty': (what: FlippedWhat) => string;
  readonly sensitivity: (stated: {
    readonly share: string;
    readonly replications: number;
    readonly seed: number;
    readonly varied: string;
    /** What was the same, as a clause. */
    readonly held: string;
  }) => string;
  readonly 'sensitivity-not-assessed': () => string;
  readonly library: (version: string | undefined) => string;
}

/** What a change of known levels would change, by form. */
export type FlippedWhat = 'status' | 'rule' | 'phase';

/** What can be varied in a design of sensitivity. */
export const variedKinds = [
  'levels',
  'crossover',
  'weights',
  'reading',
  'aggregation',
  'triangulation',
  'overParties',
] as const;

/** What agreement was computed of. */
export const agreementObjects = ['codability', 'level', 'verdict'] as const;
export type AgreementObject = (typeof agreementObjects)[number];

/** The statistics of agreement that have a name in words; any other is shown by its own. */
export const namedStatistics = [
  'percent-agreement',
  'cohen-kappa',
  'fleiss-kappa',
  'krippendorff-alpha',
  'gwet-ac1',
  'gwet-ac2',
  'brennan-prediger',
  'intraclass-correlation',
  'cronbach-alpha',
] as const;

/** The works that statistics of agreement are from; percent agreement is nobody’s. */
export const statisticSources: Readonly<Record<string, keyof typeof references>> = {
  'cohen-kappa': 'cohen-1960',
  'fleiss-kappa': 'fleiss-1971',
  'krippendorff-alpha': 'krippendorff-2011',
  'gwet-ac1': 'gwet-2008',
  'gwet-ac2': 'gwet-2014',
  'brennan-prediger': 'brennan-prediger-1981',
  'intraclass-correlation': 'shrout-fleiss-1979',
  'cronbach-alpha': 'cronbach-1951',
};

/** How things are called in a sentence on methods. */
export interface MethodsNames {
  readonly methods: Readonly<Record<ObservationMethod, string>>;
  readonly extents: Readonly<Record<SourceExtent, string>>;
  readonly counted: (name: string, count: number) => string;
  readonly weighted: (name: string, weight: string) => string;
  readonly statistics: Readonly<Record<(typeof namedStatistics)[number], string>>;
  /** How a statistic was computed: its metric, its weights, its form. */
  readonly metric: Readonly<Record<'nominal' | 'ordinal' | 'interval' | 'ratio', string>>;
  readonly weights: Readonly<Record<'plain' | 'linear' | 'quadratic' | 'own', string>>;
  readonly form: (form: string) => string;
  /** What a statistic says something of: agreement between coders, on something where that is told, or the consistency of items. */
  readonly agreement: (on: string | undefined) => string;
  readonly consistency: string;
  /** How many coders rated, and how many of the units are used. */
  readonly rated: (coders: number, usable: number, units: number) => string;
  readonly answered: (items: number, usable: number, respondents: number) => string;
  readonly of: Readonly<Record<AgreementObject, string>>;
  /** So many questions that they are not named one by one. */
  readonly questions: (count: number) => string;
  readonly undefined: Readonly<Record<UndefinedReason, string>>;
  readonly interval: (stated: {
    readonly percent: string;
    readonly from: string;
    readonly to: string;
    readonly replications: number;
    readonly usable: number;
    readonly seed: number;
    readonly fewUnits: boolean;
  }) => string;
  /** No draw has a value. */
  readonly noInterval: string;
  /** What was varied: `levels` and `weights` all, the others of those that are named. */
  readonly varied: Readonly<Record<(typeof variedKinds)[number], string>>;
  /** What was the same in a share of the replications. */
  readonly holds: {
    readonly outcome: string;
    readonly standings: string;
    readonly cut: (score: string, cut: string) => string;
    readonly whole: string;
    readonly group: (group: string) => string;
  };
  readonly variedOf: {
    readonly levels: (questions: string) => string;
    readonly weights: (groups: string) => string;
    readonly overParties: (questions: string) => string;
  };
  /** By how much, behind what was varied. */
  readonly moved: {
    readonly step: string;
    readonly within: (by: string) => string;
    readonly part: (by: string) => string;
    readonly range: (from: string, to: string) => string;
    /** Where it is not known; behind one of the others. */
    readonly drawn: string;
  };
  readonly observerKinds: Readonly<Record<'source' | 'method' | 'informant' | 'coder', string>>;
}

/** Everything that is said of methods in one language. A sentence that is missing in a language does not compile. */
export interface MethodsDictionary {
  readonly say: MethodsSentences;
  readonly names: MethodsNames;
}

/** The code of a sentence on methods. */
export const methodsCodes = [
  'framework',
  'basis',
  'reading',
  'other-readings',
  'scale',
  'rule',
  'weights',
  'unknown',
  'one-party',
  'partners',
  'facts',
  'case',
  'case-not-given',
  'levels-given',
  'scope',
  'observations',
  'coders',
  'informants',
  'methods',
  'dates',
  'undated',
  'sources',
  'no-sources',
  'joining',
  'disagreements',
  'agreement',
  'agreement-undefined',
  'agreement-not-assessed',
  'coverage',
  'margin',
  'flip-set',
  'sensitivity',
  'sensitivity-not-assessed',
  'defining-case',
  'limits',
  'library',
] as const;

/** One of {@link methodsCodes}. */
export type MethodsCode = (typeof methodsCodes)[number];
