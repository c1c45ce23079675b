import type { Comparison, MovedInput, Movement } from '../assess/compare.js';
import type { Standing } from '../assess/standings.js';
import { assertBeside, assertComparison, assertDefinitions, whole } from '../assess/whole.js';
import type { Case } from '../case/case.js';
import { assertOptions } from '../core/assert.js';
import type { Locale } from '../core/locale.js';
import { reading } from '../core/reading.js';
import { isLikert } from '../forms/checklist/scale.js';
import type { AnyDefinition, Definition } from '../forms/definition.js';
import { type AssessmentWords, assessmentWords } from './assessment-words.js';
import { assessedBy } from './definition-for.js';
import type { Said } from './explanation.js';
import { type Labels, labelsOf } from './labels.js';
import type { OwnDictionary } from './own-dictionary.js';
import { memberNamer, standingText } from './standing-text.js';
import { nameOf } from './wording-of.js';
import { type Words, wordsOf } from './words.js';

/** How to say it. */
export interface ExplainComparisonOptions {
  readonly locale: Locale;
  /** The case of both assessments, or the later one: parties are then called by their names, and rows are told. */
  readonly case?: Case;
  /** The definitions of a caller's own that gave verdicts; others are passed over. */
  readonly definitions?: readonly AnyDefinition[];
  /** Sentences of the caller's own, in place of those of the language. */
  readonly dictionary?: OwnDictionary;
}

/** What moved in one verdict, in words. */
export interface SaidMovement extends Said {
  /** What stands otherwise. */
  readonly members: readonly string[];
  /** What is answered otherwise, each with the rows that count on one side only. */
  readonly because: readonly { readonly text: string; readonly evidence: readonly string[] }[];
}

/** A comparison in words. Every part is plain text, not yet escaped. */
export interface ComparisonExplanation {
  readonly locale: Locale;
  readonly summary: string;
  readonly moved: readonly SaidMovement[];
  /** Verdicts that one side only has. */
  readonly only: readonly string[];
}

/**
 * Puts a comparison into words: what stands otherwise in which framework, and the rows that count now and did not before.
 * Throws `unknown-locale`, `unknown-framework` for a verdict whose definition is neither given nor the library's,
 * `verdict-mismatch` for a case that is not the later one, and `invalid-input` for what is no comparison.
 *
 * @example
 * ```ts
 * import { assess, compare } from 'kemitraan/assess';
 * import { explainComparison } from 'kemitraan/explain';
 * const subject = {
 *   schema: 'kemitraan/case@1',
 *   id: 'clinic',
 *   title: 'A clinic',
 *   observations: [{ indicator: 'partnership-archetypes.balance', level: 'out', date: '2020' }],
 * } as const;
 * const [before, after] = ['2019', '2020'].map((asOf) =>
 *   assess(subject, { frameworks: ['partnership-archetypes'], asOf }),
 * );
 * const said = before && after && explainComparison(compare(before, after), { locale: 'en' });
 * said?.moved[0]?.members; // => ['pseudo partnership: formerly open, now in.']
 * ```
 */
export function explainComparison(
  comparison: Comparison,
  options: ExplainComparisonOptions,
): ComparisonExplanation {
  return reading('explainComparison', 'comparison', comparison, () => saidComparison(comparison, options));
}

function saidComparison(comparison: Comparison, options: ExplainComparisonOptions): ComparisonExplanation {
  const caller = 'explainComparison';
  const read = assertOptions(caller, options, ['locale', 'case', 'definitions', 'dictionary']);
  const { case: subject, definitions = [] } = read;
  assertComparison(caller, comparison);
  assertBeside(caller, 'options.case', subject, comparison.after.case);
  const own = assertDefinitions(caller, definitions);
  return whole(caller, 'comparison', comparison, 'compare', () => inWords(caller, comparison, own, read));
}

function inWords(
  caller: string,
  comparison: Comparison,
  definitions: readonly Definition[],
  { locale, case: subject, dictionary }: ExplainComparisonOptions,
): ComparisonExplanation {
  const words = wordsOf(caller, locale, subject, dictionary);
  const told = words.section('assessment', assessmentWords[locale]);
  const { before, after, moved, unmoved, only } = comparison;
  const nameSide = ({ case: id, asOf }: Comparison['before']) => {
    const name = subject?.id === id ? subject.title : id;
    return asOf === undefined ? name : told.upTo(name, asOf);
  };
  const nameUnit = ({ framework, party, function: where }: Movement | Comparison['only'][number]) => {
    const parts = [
      ...(party === undefined ? [] : [words.party(party)]),
      ...(where === undefined ? [] : [words.functionName(where)]),
    ];
    const name = nameOf(framework, locale, definitions);
    return parts.length > 0 ? `${name} (${parts.join(', ')})` : name;
  };
  return {
    locale,
    summary: told.comparison(nameSide(before), nameSide(after), moved.length, unmoved.length),
    moved: moved.map((movement) => {
      const definition = assessedBy(caller, { framework: { id: movement.framework } }, definitions);
      return {
        id: movement.framework,
        text: nameUnit(movement),
        ...saidMovement(definition, movement, told, words),
      };
    }),
    only: only.map((unit) => told.only(nameUnit(unit), unit.in)),
  };
}

/** What stands otherwise in one verdict, and what is answered otherwise. */
function saidMovement(
  definition: Definition,
  { members, inputs }: Movement,
  told: AssessmentWords,
  words: Words,
): Pick<SaidMovement, 'members' | 'because'> {
  const labelsAt = (side: 'from' | 'to') => {
    const answers = Object.fromEntries(inputs.map((one) => [one.indicator, one[side]]));
    return labelsOf(definition, { inputs: answers, disagreements: [] }, words);
  };
  const [before, after] = [labelsAt('from'), labelsAt('to')];
  const name = memberNamer(definition, after);
  const stands = (member: string, standing: Standing) =>
    standingText(definition, member, standing, told, words);
  return {
    members: members
      .filter(({ member }) => !isStatement(definition, member))
      .map(({ member, from, to }) => told.moved(name(member), stands(member, from), stands(member, to))),
    because: inputs.map((input) => {
      const { indicator } = input;
      return {
        text: told.answeredOtherwise(
          after.indicator(indicator),
          before.level(indicator),
          after.level(indicator),
        ),
        evidence: rowsTold(input, after, told, words),
      };
    }),
  };
}

/** Whether it is an item on a Likert scale: what it is answered with is told, and it stands in no way beside that. */
function isStatement(definition: Definition, member: string): boolean {
  return definition.form === 'index' && isLikert(definition) && Object.hasOwn(definition.items, member);
}

/** The rows that count on one side only. */
function rowsTold(
  { because }: MovedInput,
  labels: Labels,
  told: AssessmentWords,
  { evidence }: Words,
): string[] {
  const { added, removed } = because;
  if (added.length + removed.length === 0) return [told.noReason];
  return [...evidence(added, labels), ...evidence(removed, labels).map((row) => `${row} (${told.removed})`)];
}
