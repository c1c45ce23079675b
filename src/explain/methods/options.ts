import { assertJoining } from '../../case/triangulation/assert-joining.js';
import type { Joining, JoiningGiven } from '../../case/triangulation/rule.js';
import { isCount, isListOf, isOneOf, isPlainObject, isShare, isText } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { isInterval } from '../../core/interval.js';
import type { FrameworkRef } from '../../core/verdict.js';
import { visible } from '../../core/visible.js';
import type { ScoreTarget } from '../../forms/checklist/target.js';
import type { HeldFactor } from '../../forms/sensitivity/result.js';
import { type AgreementResult, undefinedReasons } from '../../measure/agreement/statistic.js';
import type { ExplainOptions } from '../explain.js';
import { type AgreementObject, agreementObjects } from './dictionary.js';

/** What a statistic of agreement gave, with how it was computed, and what it is of. */
export interface StatedAgreement
  extends Pick<
    AgreementResult,
    'statistic' | 'value' | 'reason' | 'coders' | 'units' | 'pairableUnits' | 'interval'
  > {
  readonly of?: AgreementObject;
  readonly metric?: string;
  readonly weights?: string;
  /** Of an intraclass correlation, such as `2,1`. */
  readonly form?: string;
}

/** What was varied, and by how much where that is told. */
export interface StatedFactor {
  readonly factor: string;
  readonly by?: number | 'one-step';
  readonly from?: number;
  readonly to?: number;
  readonly among?: readonly (string | Pick<Joining, 'rule'>)[];
  readonly drawn?: true;
}

/** How a verdict held under a design of sensitivity: what is told of it of what `sensitivity` gives. */
export interface StatedSensitivity {
  readonly framework?: FrameworkRef;
  readonly design: { readonly seed: number; readonly cut?: ScoreTarget };
  readonly varied?: readonly StatedFactor[];
  readonly held?: readonly Pick<HeldFactor, 'factor' | 'because'>[];
  readonly holds: {
    /** The outcome where it is left out. */
    readonly what?: 'outcome' | 'standings';
    readonly share: number;
    readonly replications: number;
  };
}

/** What is told of the methods of a verdict, beside the verdict itself. Of what is left out it is said that it was not done. */
export interface MethodsOptions extends ExplainOptions {
  /** What statistics of agreement gave, in the order in which they are to be told. */
  readonly agreement?: readonly StatedAgreement[];
  /** How observers were joined; as a case is read where it is left out. Give the case as it was coded. */
  readonly joining?: JoiningGiven;
  readonly sensitivity?: StatedSensitivity;
  /** The version of the package that computed the verdict, which the library does not know of itself. */
  readonly libraryVersion?: string;
}

/** Throws for what is told beside a verdict and is not what it is said to be. */
export function assertStated(
  caller: string,
  { agreement = [], joining, sensitivity, libraryVersion }: MethodsOptions,
  framework: FrameworkRef,
): void {
  const refuse = (option: string, given: unknown, remedy: string) =>
    new KemitraanError(caller, `options.${option}`, given, 'invalid-input', remedy);
  if (!isListOf(agreement, isAgreement))
    throw refuse('agreement', agreement, 'Give a list of what statistics of agreement returned.');
  if (joining !== undefined) assertJoining(caller, joining, 'options.joining');
  if (sensitivity !== undefined) {
    if (!isSensitivity(sensitivity))
      throw refuse('sensitivity', sensitivity, 'Give what sensitivity returned, whole and unchanged.');
    const of = sensitivity.framework;
    if (of !== undefined && (of.id !== framework.id || of.version !== framework.version)) {
      const remedy = `Give that of ${framework.id} ${framework.version}.`;
      throw new KemitraanError(caller, 'options.sensitivity', of.id, 'verdict-mismatch', remedy);
    }
  }
  if (libraryVersion !== undefined && !isName(libraryVersion))
    throw refuse('libraryVersion', libraryVersion, 'Give a text, such as 0.1.0, or leave it out.');
}

const isName = (value: unknown) => isText(value) && visible.test(value);

function isAgreement(one: unknown): boolean {
  if (!isPlainObject(one)) return false;
  const { statistic, value, reason, coders, units, pairableUnits, interval, of, metric, weights, form } = one;
  const isDefined = value === null ? isOneOf(reason, undefinedReasons) : Number.isFinite(value);
  return (
    isName(statistic) &&
    isDefined &&
    [coders, units, pairableUnits].every(isCount) &&
    (interval === undefined || interval === null || isResampled(interval)) &&
    (of === undefined || isOneOf(of, agreementObjects)) &&
    [metric, weights, form].every((text) => text === undefined || isName(text))
  );
}

function isResampled(given: unknown): boolean {
  if (!isPlainObject(given) || !isInterval(given)) return false;
  const { seed, replications, usable, confidence, fewUnits } = given as Readonly<Record<string, unknown>>;
  return [seed, replications, usable].every(isCount) && isShare(confidence) && typeof fewUnits === 'boolean';
}

function isSensitivity(given: unknown): boolean {
  if (!isPlainObject(given) || !isPlainObject(given.design) || !isPlainObject(given.holds)) return false;
  const { design, holds, varied = [], held, framework } = given;
  return (
    isCount(design.seed) &&
    isCut(design.cut) &&
    (holds.what === undefined || isOneOf(holds.what, ['outcome', 'standings'])) &&
    isShare(holds.share) &&
    isCount(holds.replications) &&
    Number(holds.replications) > 0 &&
    isListOf(varied, isFactor) &&
    (held === undefined || isListOf(held, (one) => isPlainObject(one) && isName(one.factor))) &&
    (framework === undefined || isPlainObject(framework))
  );
}

function isCut(cut: unknown): boolean {
  if (cut === undefined) return true;
  return isPlainObject(cut) && isShare(cut.atLeast) && (cut.group === undefined || isName(cut.group));
}

function isFactor(one: unknown): boolean {
  if (!isPlainObject(one) || !isName(one.factor)) return false;
  const { by, from, to, among } = one;
  const isNumber = (value: unknown) => value === undefined || Number.isFinite(value);
  const isRule = (rule: unknown) => isName(isPlainObject(rule) ? rule.rule : rule);
  return (
    (by === 'one-step' || isNumber(by)) &&
    isNumber(from) &&
    isNumber(to) &&
    (among === undefined || (isListOf(among, isRule) && among.length > 0))
  );
}
