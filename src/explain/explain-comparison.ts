import { match } from 'ts-pattern';
import type { Comparison, MovedInput, Movement } from '../assess/compare.js';
import type { Standing } from '../assess/standings.js';
import { assertBeside, assertComparison, assertDefinitions, whole } from '../assess/whole.js';
import type { Case } from '../case/case.js';
import { assertOptions } from '../core/assert.js';
import type { Locale } from '../core/locale.js';
import { ownEntry } from '../core/own-entry.js';
import { reading } from '../core/reading.js';
import type { EvidenceRef } from '../core/verdict.js';
import { isLikert } from '../forms/checklist/scale.js';
import type { AnyDefinition, Definition } from '../forms/definition.js';
import { type AssessmentWords, assessmentWords } from './assessment-words.js';
import type { Dictionary } from './dictionary.js';
import { ownAssessed } from './explain.js';
import type { Said } from './explanation.js';
import { type Labels, labelsOf, nameOf } from './labels.js';
import type { OwnDictionary } from './own-dictionary.js';
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
  assertOptions(caller, options, ['locale', 'case', 'definitions', 'dictionary']);
  const { case: subject, definitions = [] } = options;
  assertComparison(caller, comparison);
  assertBeside(caller, 'options.case', subject, comparison.after.case);
  const own = assertDefinitions(caller, definitions);
  return whole(caller, 'comparison', comparison, 'compare', () => inWords(caller, comparison, own, options));
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
      ...(where === undefined ? [] : [words.dictionary.functions[where as 'planning']]),
    ];
    const name = nameOf(framework, locale, definitions);
    return parts.length > 0 ? `${name} (${parts.join(', ')})` : name;
  };
  return {
    locale,
    summary: told.comparison(nameSide(before), nameSide(after), moved.length, unmoved.length),
    moved: moved.map((movement) => {
      const definition =
        definitions.find(({ id }) => id === movement.framework) ??
        ownAssessed(caller, { framework: { id: movement.framework } }, 'options.definitions');
      const inputs = (pick: 'from' | 'to') =>
        Object.fromEntries(movement.inputs.map((one) => [one.indicator, one[pick]]));
      const [from, to] = (['from', 'to'] as const).map((pick) =>
        labelsOf(definition, { inputs: inputs(pick), disagreements: [] }, words),
      ) as [Labels, Labels];
      const member = memberNamer(definition, to);
      return {
        id: movement.framework,
        text: nameUnit(movement),
        members: movement.members
          .filter((one) => !isStatement(definition, one.member))
          .map((one) =>
            told.moved(
              member(one.member),
              standingText(definition, one.member, one.from, told, words),
              standingText(definition, one.member, one.to, told, words),
            ),
          ),
        because: movement.inputs.map((input) => ({
          text: told.answeredOtherwise(
            to.indicator(input.indicator),
            from.level(input.indicator),
            to.level(input.indicator),
          ),
          evidence: rowsTold(input, to, told, words),
        })),
      };
    }),
    only: only.map((unit) => told.only(nameUnit(unit), unit.in)),
  };
}

/** How what moved is called: a type, a rung, a column or a phase; a group; a rule; else a question. */
export function memberNamer(definition: Definition, labels: Labels): (id: string) => string {
  return (id) => {
    if ('groups' in definition && Object.hasOwn(definition.groups, id)) return labels.group(id);
    const member = labels.member(id);
    if (member !== id) return member;
    const rule = labels.rule(id);
    return rule === id ? labels.indicator(id) : rule;
  };
}

/** Whether it is an item on a Likert scale: what it is answered with is told, and it stands in no way beside that. */
function isStatement(definition: Definition, member: string): boolean {
  return definition.form === 'index' && isLikert(definition) && Object.hasOwn(definition.items, member);
}

/** Whether it is an item that speaks against the whole: met where it is not there. */
function isAgainst(definition: Definition, member: string): boolean {
  const { items = {} } = 'items' in definition ? definition : {};
  return ownEntry(items, member)?.polarity === 'against';
}

/** How something stands, in words. */
export function standingText(
  definition: Definition,
  member: string,
  standing: Standing,
  told: AssessmentWords,
  { dictionary, interval }: Words,
): string {
  if (typeof standing !== 'string') return interval(standing);
  const turned = { met: 'failed', failed: 'met' }[standing];
  const own = turned !== undefined && isAgainst(definition, member) ? turned : standing;
  return standingWords(definition.form, told, dictionary)[own] ?? standing;
}

/** What each standing of a form is called. */
function standingWords(
  form: Definition['form'],
  { standings, undecided }: AssessmentWords,
  { status, findingOutcome, progress }: Dictionary,
): Readonly<Record<string, string>> {
  return match(form)
    .with('typology', 'ladder', 'profile', () => status)
    .with('checklist', 'index', () => ({
      ...standings,
      open: status.possible,
      inapplicable: status.inapplicable,
    }))
    .with('propositions', 'role-model', () => ({ ...findingOutcome, 'cannot-tell': undecided }))
    .with('process', () => ({ ...findingOutcome, 'cannot-tell': undecided, ...progress.standing }))
    .exhaustive();
}

function rowsTold(
  { because }: MovedInput,
  labels: Labels,
  told: AssessmentWords,
  { evidence }: Words,
): string[] {
  const rows = (refs: readonly EvidenceRef[]) =>
    evidence(refs, { observed: labels.observed, member: labels.member });
  const gone = rows(because.removed).map((row) => `${row} (${told.removed})`);
  const texts = [...rows(because.added), ...gone];
  const none = because.added.length + because.removed.length === 0;
  return none ? [told.noReason] : texts;
}
