import { isPlainObject } from '../../../core/assert.js';
import { KemitraanError } from '../../../core/error.js';
import { fixedCopy } from '../../../core/fixed-copy.js';
import type { Applicable } from '../../../core/interval.js';
import { reading as readPlain } from '../../../core/reading.js';
import { assertSameCases, readMemberships } from '../../../measure/set-relations/memberships.js';
import { assertVerdictOf } from '../../assert-verdict.js';
import type { Inputs } from '../../criteria/criterion.js';
import { membershipOf } from '../../criteria/membership.js';
import { isCase, type Levels, readLevels } from '../../input.js';
import type { AttributesOf, PartsOf, ReadingsOf, TypesOf } from '../classify.js';
import type { TypologyDefinition } from '../definition.js';
import { assertTypology } from '../limits.js';
import { typesUnder } from '../types-under.js';
import type { TypologyVerdict } from '../verdict.js';
import { cornerOf, mayBeIn, type Place, placeOf, sidesOf, tableOf } from './corners.js';
import { readOptions, type TruthTableOptions, truthTableLimits } from './options.js';
import { bothSidesOf, type Compared, outcomeOf } from './outcome.js';
import type { Remainder, TruthTable, TruthTableRow, UnplacedCase } from './result.js';

/** How many remainders are listed. */
const listLimit = 1024;

/** What is known of each case, by its id: a verdict of the typology, or levels of its attributes. */
export type TruthTableCases<D extends TypologyDefinition> = Readonly<
  Record<
    string,
    TypologyVerdict<AttributesOf<D>, TypesOf<D>, ReadingsOf<D>> | Levels<AttributesOf<D> | PartsOf<D>>
  >
>;

/**
 * Many cases by the corner of the attribute space that each is in, and how each corner stands to an outcome: the truth table of
 * qualitative comparative analysis, for the library's typologies and a caller's own.
 *
 * A corner has each attribute in or out; a case is as far in it as the least of its memberships, each attribute that is
 * out counted as 1 less it. At most one corner has more than 0.5 of a case: the row that holds it. A case with an
 * attribute at exactly 0.5 is held by none, and one of which something is unknown is held by none for sure: both are in
 * `unplaced`, with the rows that are possible. Consistency and PRI of a row are those of `sufficiency`, over all cases
 * to which every attribute and the outcome apply, and intervals where something is unknown; where the outcome is a
 * type, which the same attributes make, the true values may be narrower. Such a table shows how the type is made, and
 * is no evidence for anything.
 *
 * The thresholds are the caller's, and no row is coded without them. No row is left out, nothing is concluded of remainders,
 * and nothing is minimised: that is a step of its own, for which there are programs. At most 52 attributes and 1,000 cases.
 * Throws a `KemitraanError` for what is not of the typology, for an outcome that lacks a case or has another, and for thresholds
 * that are none.
 *
 * @example
 * ```ts
 * import { powerLayout } from 'kemitraan/archetypes';
 * import { truthTable } from 'kemitraan/evidence';
 * const table = truthTable(
 *   powerLayout,
 *   {
 *     north: { parity: 'in', subordination: 'out' },
 *     south: { parity: 'mostly-in', subordination: 'out' },
 *     west: { parity: 'out' },
 *   },
 *   { outcome: { north: 'in', south: 'out', west: 'in' } },
 * );
 * table.rows.map(({ cases, outcome }) => [cases, outcome?.contradictory]); // => [[['north', 'south'], true]]
 * table.remainders.count; // => 3
 * table.unplaced.map((one) => [one.case, one.reason, one.rows]); // => [['west', 'unknown', 2]]
 * ```
 * @see ragin-2008 @see schneider-wagemann-2012
 */
export function truthTable<const D extends TypologyDefinition>(
  definition: D,
  cases: TruthTableCases<D>,
  options?: TruthTableOptions<AttributesOf<D>, TypesOf<D>, ReadingsOf<D>>,
): TruthTable<AttributesOf<D>, ReadingsOf<D>>;
export function truthTable(
  given: TypologyDefinition,
  cases: TruthTableCases<TypologyDefinition>,
  options: TruthTableOptions = {},
): TruthTable {
  const caller = 'truthTable';
  const definition = fixedCopy(caller, 'definition', given);
  const framework = readPlain(caller, 'definition', definition, () => {
    assertTypology(caller, definition);
    return { id: definition.id, version: definition.version };
  });
  const { attributes, outcome, reading, thresholds } = readOptions(caller, definition, options);
  const inputs = readPlain(caller, 'cases', cases, () => readInputs(caller, definition, cases, reading));
  const places = [...inputs].map(([id, own]) => placeOf(id, attributes, own));
  const compared =
    outcome === undefined
      ? undefined
      : {
          standings: new Map([...inputs].map(([id, own]) => [id, bothSidesOf(attributes, own)])),
          outcomes:
            typeof outcome === 'string'
              ? typeMemberships(definition, outcome, reading as string, inputs)
              : outcomeMemberships(caller, outcome, inputs),
          ...(thresholds && { thresholds }),
        };
  return {
    framework,
    attributes,
    ...(reading !== undefined && { reading }),
    ...(thresholds && { thresholds }),
    cases: inputs.size,
    rows: rowsOf(attributes, places, compared),
    remainders: remaindersOf(attributes, places),
    unplaced: places.flatMap((place) => unplacedOf(attributes, place)),
  };
}

/** The inputs of each case, sorted by its id. */
function readInputs(
  caller: string,
  definition: TypologyDefinition,
  cases: TruthTableCases<TypologyDefinition>,
  reading: string | undefined,
): Map<string, Inputs> {
  const given = isPlainObject(cases) ? Object.entries(cases) : [];
  if (!isPlainObject(cases) || given.length > truthTableLimits.cases) {
    const remedy = `Give a table of verdicts, or of levels, of at most ${truthTableLimits.cases} cases, by the id of the case.`;
    throw new KemitraanError(caller, 'cases', cases, 'invalid-input', remedy);
  }
  given.sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    given.map(([id, one]) => [id, inputsOf(caller, definition, one, `cases['${id}']`, reading)]),
  );
}

function inputsOf(
  caller: string,
  definition: TypologyDefinition,
  given: TypologyVerdict | Levels<string>,
  path: string,
  reading: string | undefined,
): Inputs {
  if (isCase(given)) {
    const remedy = 'Classify the case, and give its verdict.';
    throw new KemitraanError(caller, path, given, 'invalid-input', remedy);
  }
  const read = (levels: Levels<string>, from: string) =>
    readLevels(definition.attributes, levels, caller, from).inputs;
  if (!isVerdict(given)) return read(given, path);
  assertVerdictOf(caller, definition, given, path);
  // A verdict from elsewhere may hold what is no level.
  if (reading === undefined || reading === given.reading) return read(given.inputs, `${path}.inputs`);
  const remedy = `Give options.reading '${given.reading}', or verdicts under '${reading}'.`;
  throw new KemitraanError(caller, `${path}.reading`, given.reading, 'verdict-mismatch', remedy);
}

function isVerdict(given: TypologyVerdict | Levels<string>): given is TypologyVerdict {
  return isPlainObject(given) && Object.hasOwn(given, 'framework') && Object.hasOwn(given, 'form');
}

/** How far each case is in a type. */
function typeMemberships(
  definition: TypologyDefinition,
  type: string,
  reading: string,
  inputs: ReadonlyMap<string, Inputs>,
): Map<string, Applicable> {
  const own = typesUnder(definition, reading).filter(({ id }) => id === type);
  return new Map(
    [...inputs].flatMap(([id, levels]) =>
      own.map((one) => [id, membershipOf(one, levels).membership ?? 'not-applicable'] as const),
    ),
  );
}

function outcomeMemberships(
  caller: string,
  outcome: object,
  inputs: ReadonlyMap<string, Inputs>,
): Map<string, Applicable> {
  const memberships = readMemberships(caller, 'options.outcome', outcome);
  assertSameCases(caller, 'options.outcome', memberships, inputs);
  assertSameCases(caller, 'cases', inputs, memberships);
  return memberships;
}

function rowsOf(
  attributes: readonly string[],
  places: readonly Place[],
  compared: Compared | undefined,
): TruthTableRow[] {
  const held = new Map<number, string[]>();
  for (const { id, corner } of places) {
    if (corner === null) continue;
    const own = held.get(corner);
    if (own) own.push(id);
    else held.set(corner, [id]);
  }
  return [...held]
    .sort(([a], [b]) => a - b)
    .map(([corner, cases]) => {
      const sides = sidesOf(corner, attributes.length);
      const possible = places
        .filter((place) => place.corner === null && mayBeIn(place, sides))
        .map(({ id }) => id);
      const row = { corner: cornerOf(attributes, sides), cases, possible };
      return compared ? { ...row, outcome: outcomeOf(sides, row, compared) } : row;
    });
}

function remaindersOf(attributes: readonly string[], places: readonly Place[]): TruthTable['remainders'] {
  const held = new Set(places.flatMap(({ corner }) => corner ?? []));
  const unplaced = places.filter(({ corner }) => corner === null);
  const all = 2 ** attributes.length;
  const listed: Remainder[] = [];
  for (let corner = 0; corner < all && listed.length < listLimit; corner += 1) {
    if (held.has(corner)) continue;
    const sides = sidesOf(corner, attributes.length);
    const possible = unplaced.filter((place) => mayBeIn(place, sides)).length;
    listed.push({ corner: cornerOf(attributes, sides), possible });
  }
  const count = all - held.size;
  return { count, listed, complete: listed.length === count };
}

function unplacedOf(attributes: readonly string[], place: Place): UnplacedCase[] {
  if (place.reason === undefined) return [];
  return [
    {
      case: place.id,
      reason: place.reason,
      attributes: place.keeping.map((at) => attributes[at] as string),
      sides: tableOf(attributes, place.sides),
      rows: place.sides.reduce((rows, { length }) => rows * length, 1),
    },
  ];
}
