import type { Case } from '../../case/case.js';
import { readFields } from '../../core/assert.js';
import { reading } from '../../core/reading.js';
import type { AnyDefinition } from '../../forms/definition.js';
import { assertTexts, casesIn } from '../given-cases.js';
import { vocabularyOf } from '../known.js';
import type { GivenCases } from '../table-subjects.js';
import { type Editions, editionsOf } from './editions.js';

/** How submissions of a form are read. */
export interface SubmissionOptions {
  /** The cases that the answers belong to: each submission is looked up in its own, and added to it. */
  readonly cases?: readonly Case[];
  /**
   * Frameworks of the caller's own, and other versions of any: as many versions of one id as forms were made of. Of a framework of
   * the library its own version is current, of another the first that stands here.
   */
  readonly definitions?: readonly AnyDefinition[];
  /** The definitions that a form was made of, for submissions that do not say which version they were asked. */
  readonly asked?: readonly AnyDefinition[];
  /** Fields of the form that are none of the library's, such as `photo`: they are passed over. */
  readonly passOver?: readonly string[];
  /** Texts that mean that a cell holds nothing, beside blank ones, such as `n/a`. None where it is left out. */
  readonly missing?: readonly string[];
}

/** Options as they were checked. */
export interface ReadOptions {
  readonly cases: GivenCases;
  readonly editions: Editions;
  readonly passOver: ReadonlySet<string>;
  readonly missing: ReadonlySet<string>;
}

const names = ['cases', 'definitions', 'asked', 'passOver', 'missing'] as const;

/** The options of a reader; throws `unknown-option`, `invalid-definition`, `invalid-input` and `invalid-case` for what is none. */
export function optionsIn(caller: string, options: SubmissionOptions): ReadOptions {
  return reading(caller, 'options', options, () => soundOptions(caller, options));
}

function soundOptions(caller: string, options: SubmissionOptions): ReadOptions {
  const read = readFields(caller, 'options', options, names);
  const { definitions = [], asked = [], passOver = [], missing = [], cases } = read;
  assertTexts(caller, 'passOver', passOver);
  assertTexts(caller, 'missing', missing);
  const editions = editionsOf(caller, definitions, asked);
  return {
    cases: cases === undefined ? undefined : casesIn(caller, cases, vocabularyOf(caller, editions.own)),
    editions,
    passOver: new Set(passOver),
    missing: new Set(missing),
  };
}
