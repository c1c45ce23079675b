import { groupBy } from '../../../case/group-by.js';
import { fixedCopy } from '../../../core/fixed-copy.js';
import { reading as readPlain } from '../../../core/reading.js';
import type { AttributesOf, ReadingsOf, TypesOf } from '../classify.js';
import type { TypologyDefinition } from '../definition.js';
import { assertTypology } from '../limits.js';
import { cornerOf, mayBeIn, type Place, placeOf, sidesOf, tableOf } from './corners.js';
import { outcomeMemberships, readInputs, type TruthTableCases, typeMemberships } from './inputs.js';
import { readOptions, type TruthTableOptions } from './options.js';
import { bothSidesOf, type Compared, outcomeOf } from './outcome.js';
import type { Remainder, TruthTable, TruthTableRow, UnplacedCase } from './result.js';

/** How many remainders are listed. */
const listLimit = 1024;

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

function rowsOf(
  attributes: readonly string[],
  places: readonly Place[],
  compared: Compared | undefined,
): TruthTableRow[] {
  const placed = places.flatMap(({ id, corner }) => (corner === null ? [] : [{ id, corner }]));
  const unplaced = places.filter(({ corner }) => corner === null);
  return [...groupBy(placed, ({ corner }) => corner)]
    .sort(([a], [b]) => a - b)
    .map(([corner, own]) => {
      const sides = sidesOf(corner, attributes.length);
      const possible = unplaced.filter((place) => mayBeIn(place, sides)).map(({ id }) => id);
      const row = { corner: cornerOf(attributes, sides), cases: own.map(({ id }) => id), possible };
      return compared ? { ...row, outcome: outcomeOf(sides, row, compared) } : row;
    });
}

function remaindersOf(attributes: readonly string[], places: readonly Place[]): TruthTable['remainders'] {
  const held = new Set(places.flatMap(({ corner }) => corner ?? []));
  // A case that a row holds may be in no other.
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
