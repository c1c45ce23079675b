import { type Joining, observerKinds, triangulationRules } from '../../case/triangulation/rule.js';
import { assertOneOf, isOneOf, isPlainObject } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { isInterval } from '../../core/interval.js';
import type { FrameworkRef } from '../../core/verdict.js';
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

/** How observers who differ were joined before the case was read; a rule that needs no weights by its name. */
export type StatedJoining = Joining | Exclude<Joining['rule'], 'weighted'>;

/** What is told of the methods of a verdict, beside the verdict itself. Of what is left out it is said that it was not done. */
export interface MethodsOptions extends ExplainOptions {
  /** What statistics of agreement gave, in the order in which they are to be told. */
  readonly agreement?: readonly StatedAgreement[];
  /** How observers were joined; as a case is read where it is left out. Give the case as it was coded. */
  readonly joining?: StatedJoining;
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
  if (!Array.isArray(agreement) || !agreement.every(isAgreement))
    throw refuse('agreement', agreement, 'Give a list of what statistics of agreement returned.');
  if (joining !== undefined) assertJoining(caller, joining);
  if (sensitivity !== undefined) {
    if (!isSensitivity(sensitivity))
      throw refuse('sensitivity', sensitivity, 'Give what sensitivity returned, whole and unchanged.');
    const of = sensitivity.framework;
    if (of !== undefined && (of.id !== framework.id || of.version !== framework.version)) {
      const remedy = `Give that of ${framework.id} ${framework.version}.`;
      throw new KemitraanError(caller, 'options.sensitivity', of.id, 'verdict-mismatch', remedy);
    }
  }
  if (libraryVersion !== undefined && !isText(libraryVersion))
    throw refuse('libraryVersion', libraryVersion, 'Give a text, such as 0.1.0, or leave it out.');
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
const isShare = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1;

function isAgreement(one: unknown): boolean {
  if (!isPlainObject(one)) return false;
  const { statistic, value, reason, coders, units, pairableUnits, interval, of, metric, weights, form } = one;
  const isDefined = value === null ? isOneOf(reason, undefinedReasons) : Number.isFinite(value);
  return (
    isText(statistic) &&
    isDefined &&
    [coders, units, pairableUnits].every(isCount) &&
    (interval === undefined || interval === null || isResampled(interval)) &&
    (of === undefined || isOneOf(of, agreementObjects)) &&
    [metric, weights, form].every((text) => text === undefined || isText(text))
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
    Array.isArray(varied) &&
    varied.every(isFactor) &&
    (held === undefined ||
      (Array.isArray(held) && held.every((one) => isPlainObject(one) && isText(one.factor)))) &&
    (framework === undefined || isPlainObject(framework))
  );
}

function isCut(cut: unknown): boolean {
  if (cut === undefined) return true;
  return isPlainObject(cut) && isShare(cut.atLeast) && (cut.group === undefined || isText(cut.group));
}

function isFactor(one: unknown): boolean {
  if (!isPlainObject(one) || !isText(one.factor)) return false;
  const { by, from, to, among } = one;
  const isNumber = (value: unknown) => value === undefined || Number.isFinite(value);
  const isRule = (rule: unknown) => isText(isPlainObject(rule) ? rule.rule : rule);
  return (
    (by === 'one-step' || isNumber(by)) &&
    isNumber(from) &&
    isNumber(to) &&
    (among === undefined || (Array.isArray(among) && among.length > 0 && among.every(isRule)))
  );
}

function assertJoining(caller: string, given: StatedJoining): void {
  const joining: unknown = typeof given === 'string' ? { rule: given } : given;
  const rule = isPlainObject(joining) ? joining.rule : joining;
  assertOneOf(caller, 'options.joining.rule', 'unknown-option', rule, triangulationRules);
  if (rule !== 'weighted') return;
  const { by, weights } = joining as Readonly<Record<string, unknown>>;
  assertOneOf(caller, 'options.joining.by', 'unknown-option', by, observerKinds);
  const areWeights =
    isPlainObject(weights) &&
    Object.values(weights).every((one) => typeof one === 'number' && Number.isFinite(one) && one >= 0) &&
    Object.values(weights).some((one) => one !== 0);
  if (areWeights) return;
  const remedy = 'Give the weights that were used, each 0 or more, and not all of them 0.';
  throw new KemitraanError(caller, 'options.joining.weights', weights, 'invalid-weights', remedy);
}
