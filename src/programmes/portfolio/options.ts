import { assertOneOf, assertOptions, isPlainObject } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { rowIdPattern } from '../../core/id.js';
import { visible } from '../../core/visible.js';
import { nameOf } from './name.js';
import { type PortfolioPeriodKind, portfolioPeriodKinds } from './period.js';

/** One of all the places that programmes could be carried out in. */
export interface PortfolioPlace {
  readonly name: string;
  /** How many people live there, from 0 to 9,007,199,254,740,991. */
  readonly population?: number;
  /** How much is needed there, from 0 to 9,007,199,254,740,991, in any unit that is the same for all places. */
  readonly need?: number;
}

/** What a portfolio is summarised by. */
export interface PortfolioOptions {
  /** How long the periods are that records are told apart by; `year` unless given. */
  readonly period?: PortfolioPeriodKind;
  /**
   * All fields that there are, by id, such as the priority fields of a city (`tjslFieldIds` are those of Bandung). With them a record of another field is a
   * fault, and coverage is told; without them every id is taken, and the groups are those that received something.
   */
  readonly fields?: readonly string[];
  /** All places that there are. A record of another place is no fault: its place is told as unlisted. */
  readonly places?: readonly PortfolioPlace[];
}

/** Options that were checked; `null` for a list that was not given. */
export interface ReadOptions {
  readonly period: PortfolioPeriodKind;
  readonly fields: ReadonlySet<string> | null;
  /** By the name that places are compared by. */
  readonly places: ReadonlyMap<string, PortfolioPlace> | null;
}

/** Checks options; throws `unknown-option`, `invalid-input`, and `invalid-number` for what a place has. */
export function readOptions(caller: string, options: PortfolioOptions): ReadOptions {
  assertOptions(caller, options, ['period', 'fields', 'places']);
  const { period = 'year', fields, places } = options;
  assertOneOf(caller, 'options.period', 'unknown-option', period, portfolioPeriodKinds);
  return { period, fields: readFieldIds(caller, fields), places: readPlaces(caller, places) };
}

/** The ids of fields; `null` where no list is given. */
export function readFieldIds(caller: string, fields: unknown): ReadonlySet<string> | null {
  if (fields === undefined) return null;
  const ids = new Set<string>();
  for (const [at, id] of listOf(caller, 'options.fields', fields).entries()) {
    const parameter = `options.fields[${at}]`;
    if (typeof id !== 'string' || !rowIdPattern.test(id))
      throw new KemitraanError(caller, parameter, id, 'invalid-input', 'Give the id of a field.');
    if (ids.has(id)) throw twice(caller, parameter, id);
    ids.add(id);
  }
  return ids;
}

function readPlaces(caller: string, places: unknown): ReadonlyMap<string, PortfolioPlace> | null {
  if (places === undefined) return null;
  const byName = new Map<string, PortfolioPlace>();
  for (const [at, place] of listOf(caller, 'options.places', places).entries()) {
    const parameter = `options.places[${at}]`;
    const given: Readonly<Record<string, unknown>> = isPlainObject(place) ? place : {};
    const { name: text, population, need } = given;
    if (typeof text !== 'string' || !visible.test(text))
      throw new KemitraanError(
        caller,
        `${parameter}.name`,
        text,
        'invalid-input',
        'Give the name of a place.',
      );
    for (const key of Object.keys(given))
      assertOneOf(caller, parameter, 'unknown-option', key, ['name', 'population', 'need']);
    const name = nameOf(text);
    if (byName.has(name)) throw twice(caller, `${parameter}.name`, text);
    byName.set(name, {
      name,
      ...(population === undefined
        ? {}
        : { population: readWeight(caller, `${parameter}.population`, population) }),
      ...(need === undefined ? {} : { need: readWeight(caller, `${parameter}.need`, need) }),
    });
  }
  return byName;
}

function readWeight(caller: string, parameter: string, weight: unknown): number {
  // Bounded, so that no sum of weights is infinite.
  if (typeof weight === 'number' && weight >= 0 && weight <= Number.MAX_SAFE_INTEGER) return weight;
  const remedy = `Give a number from 0 to ${Number.MAX_SAFE_INTEGER}, or leave it out.`;
  throw new KemitraanError(caller, parameter, weight, 'invalid-number', remedy);
}

function listOf(caller: string, parameter: string, list: unknown): readonly unknown[] {
  if (Array.isArray(list) && list.length > 0) return list;
  const remedy = 'Give a list of all, or leave it out.';
  throw new KemitraanError(caller, parameter, list, 'invalid-input', remedy);
}

function twice(caller: string, parameter: string, value: unknown): KemitraanError {
  return new KemitraanError(caller, parameter, value, 'invalid-input', 'Name each once.');
}
