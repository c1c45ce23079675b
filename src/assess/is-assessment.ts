import { isListOf, isPlainObject, isText } from '../core/assert.js';
import { isInterval } from '../core/interval.js';
import { contradictionKinds } from '../crosswalks/contradictions.js';
import { isInputLevel } from '../forms/verdict-shape.js';

/** Whether plain data has the shape of what `assess` gives; what its verdicts hold is seen when they are read. */
export function isAssessment(given: unknown): boolean {
  return (
    isPlainObject(given) &&
    isText(given.case) &&
    isDay(given.asOf) &&
    areVerdicts(given.verdicts) &&
    isListsOf(given.observed, isRef) &&
    isListsOf(given.counted, isText) &&
    isListOf(given.contradictions, isContradiction) &&
    isCounts(given.coverage, ['answered', 'frameworks', 'known', 'applicable', 'total'])
  );
}

/** Whether plain data has the shape of what `compare` gives. */
export function isComparison(given: unknown): boolean {
  return (
    isPlainObject(given) &&
    [given.before, given.after].every((one) => isPlainObject(one) && isText(one.case) && isDay(one.asOf)) &&
    isListOf(
      given.moved,
      (one) => isUnit(one) && isListOf(one.members, isMember) && isListOf(one.inputs, isInput),
    ) &&
    isListOf(given.unmoved, isText) &&
    isListOf(given.only, (one) => isUnit(one) && ['before', 'after'].includes(one.in as string))
  );
}

const isDay = (value: unknown): boolean => value === undefined || isText(value);

/** Whether every entry of a table is one of these, or a list of them. */
function isListsOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return isPlainObject(value) && Object.values(value).flat().every(isOne);
}

function isCounts(value: unknown, names: readonly string[]): boolean {
  return isPlainObject(value) && names.every((name) => Number.isInteger(value[name]));
}

function isRef(value: unknown): boolean {
  return isPlainObject(value) && isText(value.list) && isText(value.id);
}

/** Whether each entry of a table is a verdict of the framework whose id it stands under, or a list of them. */
function areVerdicts(value: unknown): boolean {
  return (
    isPlainObject(value) &&
    Object.entries(value).every(([id, answer]) => [answer].flat().every((one) => isVerdict(one, id)))
  );
}

function isVerdict(value: unknown, id: string): boolean {
  if (!isPlainObject(value)) return false;
  const { framework, inputs, reasons, unknown, disagreements, coverage } = value;
  return (
    isPlainObject(framework) &&
    framework.id === id &&
    isPlainObject(inputs) &&
    Object.values(inputs).every(isInputLevel) &&
    isListOf(
      reasons,
      (one) => isPlainObject(one) && isPlainObject(one.params) && isListOf(one.evidence, isRef),
    ) &&
    isListOf(unknown, isText) &&
    isListOf(disagreements, isPlainObject) &&
    isCounts(coverage, ['known', 'applicable', 'total'])
  );
}

function isContradiction(value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  const { rule, kind, standing, claims, evidence, source } = value;
  return (
    isText(rule) &&
    contradictionKinds.some((one) => one === kind) &&
    (standing === 'found' || standing === 'open') &&
    isListOf(claims, isClaim) &&
    isListOf(evidence, isRef) &&
    isListOf(source, (one) => isPlainObject(one) && Object.values(one).every(isText))
  );
}

/** Whether a claim is about a framework, or the facts, and says what. */
function isClaim(value: unknown): boolean {
  if (!isPlainObject(value) || !isListOf(value.parties, isText)) return false;
  const { framework, holds, indicator, side, rule, outcome } = value;
  const isSaid = Array.isArray(holds) || isText(indicator ?? rule);
  return (
    Object.values(value).flat().every(isText) &&
    (isText(framework)
      ? isSaid && isText(holds ? 'in' : (side ?? outcome))
      : isText(value.decisions ?? value.dependency))
  );
}

function isUnit(value: unknown): value is Readonly<Record<string, unknown>> {
  return isPlainObject(value) && isText(value.framework) && isDay(value.party) && isDay(value.function);
}

function isMember(value: unknown): boolean {
  return isPlainObject(value) && isText(value.member) && [value.from, value.to].every(isStanding);
}

/** Whether a value is how a member of a framework stands. */
export function isStanding(value: unknown): boolean {
  return value === null || isText(value) || isInterval(value);
}

function isInput(value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  const { indicator, from, to, because } = value;
  return isText(indicator) && isInputLevel(from) && isInputLevel(to) && isListsOf(because, isRef);
}
