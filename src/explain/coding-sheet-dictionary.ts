import type { NonLevel } from '../core/level.js';

/**
 * Everything that a coding sheet says in one language beside the words of its frameworks. What is missing in a language does
 * not compile.
 */
export interface CodingSheetDictionary {
  /** Over the sheet of one framework, by its name. */
  readonly title: (framework: string) => string;
  /** Over the sheet of several. */
  readonly titleOfSeveral: string;
  /** What is filled in once, at the top. */
  readonly fields: {
    readonly case: string;
    readonly whose: string;
    readonly date: string;
    readonly material: string;
    readonly language: string;
  };
  /** How to go about it. */
  readonly how: {
    readonly head: string;
    readonly read: string;
    readonly levels: string;
    readonly columns: string;
    readonly scale: string;
    readonly cite: string;
    /** On lines about partners and relations, where the first of them may be left empty. */
    readonly lines: string;
    /** On lines about parties, of which none is about the whole. */
    readonly parties: string;
    /** On lines about who holds a role or a duty. */
    readonly held: string;
    readonly observers: string;
    readonly alone: string;
    /** That nobody tested the two languages for equivalence. */
    readonly languages: string;
  };
  /** What an example is, by how the question is answered. */
  readonly examples: {
    readonly head: string;
    readonly ours: string;
    /** Of a definition of a caller's own. */
    readonly theirs: string;
    readonly level: string;
    readonly columns: string;
    readonly scale: string;
  };
  /** The answers that are no level, no column and no point. */
  readonly reserved: {
    readonly head: string;
    readonly name: Readonly<Record<NonLevel, string>>;
    readonly when: Readonly<Record<NonLevel, string>>;
  };
  /** What is told of a framework. */
  readonly framework: {
    readonly name: string;
    readonly version: string;
    readonly source: string;
    readonly basis: string;
    readonly asked: string;
  };
  readonly asked: {
    readonly partner: string;
    readonly relation: string;
    readonly directed: string;
    readonly partnership: string;
    /** A party of any sector. */
    readonly anybody: string;
    /** A party of one of these sectors, as a choice. */
    readonly party: (sectors: string) => string;
    /** How many questions are asked of whom. */
    readonly count: (whom: string, questions: number) => string;
  };
  /** Over what the answers mean where that is the same for every question of a framework. */
  readonly shared: string;
  readonly questions: string;
  readonly head: {
    readonly answer: string;
    readonly write: string;
    readonly means: string;
    readonly column: string;
  };
  /** What a point of a scale means: its two ends in words. */
  readonly scale: { readonly least: string; readonly most: string; readonly between: string };
  readonly question: {
    readonly asked: (whom: string) => string;
    /** Who speaks for the question and for what its answers mean, and where. */
    readonly basis: (question: string, answers: string, source: string) => string;
    readonly group: (group: string) => string;
    /** Whom the model names. */
    readonly by: (bodies: string) => string;
    /** Of something that speaks against the whole. */
    readonly against: string;
    /** Of a statement whose answer is turned round. */
    readonly reversed: string;
    readonly example: string;
    readonly counterExample: string;
    readonly none: string;
  };
  /** Over what is filled in. */
  readonly answer: {
    readonly partner: string;
    readonly party: string;
    readonly actor: string;
    readonly others: string;
    readonly between: string;
    readonly and: string;
    readonly level: string;
    readonly column: string;
    readonly point: string;
    readonly evidence: string;
    readonly locator: string;
    readonly note: string;
  };
  /** The works that the frameworks rest on. */
  readonly sources: string;
}
