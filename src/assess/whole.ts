import type { Case } from '../case/case.js';
import { isListOf, isPlainObject, isText, upToHole } from '../core/assert.js';
import { isKemitraanError, KemitraanError } from '../core/error.js';
import { isInterval } from '../core/interval.js';
import { isPlainData } from '../core/plain-data.js';
import { contradictionKinds } from '../crosswalks/contradictions.js';
import { assertCaseGiven } from '../forms/assert-case.js';
import { assertShape } from '../forms/assert-shape.js';
import { type AnyDefinition, type Definition, readsCases } from '../forms/definition.js';
import { isInputLevel } from '../forms/verdict-shape.js';
import type { AnyAssessment } from './assess.js';

/** Throws `invalid-input` unless a value is what `assess` gives; what its verdicts hold is seen when they are read. */
export function assertAssessment(
  caller: string,
  parameter: string,
  given: unknown,
): asserts given is AnyAssessment {
  whole(caller, parameter, given, 'assess', () => {
    const isOne =
      isPlainObject(given) &&
      isText(given.case) &&
      isDay(given.asOf) &&
      areVerdicts(given.verdicts) &&
      isListsOf(given.observed, isRef) &&
      isListsOf(given.counted, isText) &&
      isListOf(given.contradictions, isContradiction) &&
      isCounts(given.coverage, ['answered', 'frameworks', 'known', 'applicable', 'total']);
    if (!isOne) throw new TypeError(parameter);
  });
}

/** Throws `invalid-input` unless a value is what `compare` gives. */
export function assertComparison(caller: string, given: unknown): void {
  whole(caller, 'comparison', given, 'compare', () => {
    const isOne =
      isPlainObject(given) &&
      [given.before, given.after].every((one) => isPlainObject(one) && isText(one.case) && isDay(one.asOf)) &&
      isListOf(
        given.moved,
        (one) => isUnit(one) && isListOf(one.members, isMember) && isListOf(one.inputs, isInput),
      ) &&
      isListOf(given.unmoved, isText) &&
      isListOf(given.only, (one) => isUnit(one) && ['before', 'after'].includes(one.in as string));
    if (!isOne) throw new TypeError('comparison');
  });
}

/** Throws unless the case that is given beside an assessment is one, and the one that was assessed. */
export function assertBeside(
  caller: string,
  parameter: string,
  subject: Case | undefined,
  assessed: string,
): void {
  if (subject === undefined) return;
  assertCaseGiven(caller, parameter, subject);
  if (subject.id === assessed) return;
  const remedy = `Pass the case that was assessed, ${assessed}.`;
  throw new KemitraanError(caller, parameter, subject.id, 'verdict-mismatch', remedy);
}

/**
 * Of the definitions of a caller's own those that give verdicts of cases; throws `invalid-definition` unless they stand in a
 * list, have the shape of their form, and each version of each stands there once.
 */
export function assertDefinitions(caller: string, given: readonly AnyDefinition[]): Definition[] {
  const path = 'options.definitions';
  const refused = (parameter: string, value: unknown, remedy: string) =>
    new KemitraanError(caller, parameter, value, 'invalid-definition', remedy);
  try {
    if (!Array.isArray(given)) throw refused(path, given, 'Give a list of your own definitions.');
    const editions = new Set<string>();
    for (const [index, one] of (upToHole(given) as AnyDefinition[]).entries()) {
      const place = `${path}[${index}]`;
      assertShape(caller, place, one);
      const { id, version } = one;
      const edition = JSON.stringify([id, version]);
      if (editions.has(edition)) {
        const named = typeof version === 'string' ? `${id} ${version}` : id;
        throw refused(place, named, 'Give each version of a framework once.');
      }
      editions.add(edition);
    }
    return given.filter(readsCases);
  } catch (error) {
    if (isKemitraanError(error)) throw error;
    throw refused(path, given, 'Give definitions that can be read, such as defineTypology returns.');
  }
}

/**
 * Of definitions the one of a framework: of the version that gave a verdict where that is there, else the first of its id, which
 * is then seen to be another.
 */
export function definitionIn<D extends AnyDefinition>(
  definitions: readonly D[],
  framework: { readonly id: string; readonly version?: string } | undefined,
): D | undefined {
  const ofId = definitions.filter(({ id }) => id === framework?.id);
  return ofId.find(({ version }) => version === framework?.version) ?? ofId[0];
}

/**
 * What a stored result is read to; throws `invalid-input` where it is damaged somewhere, whatever reading it throws: what is
 * in it is told by the frameworks that gave it, so that only reading it shows whether it is whole.
 */
export function whole<T>(caller: string, parameter: string, given: unknown, giver: string, read: () => T): T {
  return undamaged(caller, parameter, given, giver, () => {
    if (!isPlainData(given)) throw new TypeError(parameter);
    return read();
  });
}

/** The same of what has been looked through, and is plain data. */
export function undamaged<T>(
  caller: string,
  parameter: string,
  given: unknown,
  giver: string,
  read: () => T,
): T {
  try {
    return read();
  } catch (error) {
    if (isKemitraanError(error)) throw error;
    const remedy = `Give what ${giver} returned, whole and unchanged.`;
    const refused = new KemitraanError(caller, parameter, given, 'invalid-input', remedy);
    throw Object.assign(refused, { cause: error });
  }
}

type Fields = Readonly<Record<string, unknown>>;

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

function isUnit(value: unknown): value is Fields {
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
