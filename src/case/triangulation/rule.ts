/** The rules by which what several observers say is joined. */
export const triangulationRules = [
  /** The narrowest interval that holds all that is said: nothing is decided. */
  'hull',
  /** The middle one; of an even number the interval between the two middle ones. */
  'median',
  /** What most of them say; where several are said equally often, the narrowest interval that holds these. */
  'majority',
  /** The mean by weights of the caller's. */
  'weighted',
] as const;

/** One of {@link triangulationRules}. */
export type TriangulationRule = (typeof triangulationRules)[number];

/** Who or what observations are told apart by. */
export const observerKinds = ['source', 'method', 'informant', 'coder'] as const;

/** One of {@link observerKinds}. */
export type ObserverKind = (typeof observerKinds)[number];

/** How several observers are joined; a rule by itself, or, where weights are needed, with them. */
export type Joining =
  | { readonly rule: Exclude<TriangulationRule, 'weighted'> }
  | {
      readonly rule: 'weighted';
      /** What the weights are of. */
      readonly by: ObserverKind;
      /** By the id of the source, informant or coder, or by the method: each 0 or more, not all of those that speak 0. */
      readonly weights: Readonly<Record<string, number>>;
    };

/** How observers are joined, as a function takes it: a rule that needs no weights may be given by its name. */
export type JoiningGiven = Joining | Exclude<TriangulationRule, 'weighted'>;
