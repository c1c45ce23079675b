import { isPlainObject } from '../../../core/assert.js';
import { KemitraanError } from '../../../core/error.js';
import type { Applicable } from '../../../core/interval.js';
import { assertSameCases, readMemberships } from '../../../measure/set-relations/memberships.js';
import { assertVerdictOf } from '../../assert-verdict.js';
import type { Inputs } from '../../criteria/criterion.js';
import { membershipOf } from '../../criteria/membership.js';
import { isCase, type Levels, readLevels } from '../../input.js';
import type { AttributesOf, PartsOf, ReadingsOf, TypesOf } from '../classify.js';
import type { TypologyDefinition } from '../definition.js';
import { typesUnder } from '../types-under.js';
import type { TypologyVerdict } from '../verdict.js';
import { truthTableLimits } from './options.js';

/** What is known of each case, by its id: a verdict of the typology, or levels of its attributes. */
export type TruthTableCases<D extends TypologyDefinition> = Readonly<
  Record<
    string,
    TypologyVerdict<AttributesOf<D>, TypesOf<D>, ReadingsOf<D>> | Levels<AttributesOf<D> | PartsOf<D>>
  >
>;

/** The inputs of each case, sorted by its id. */
export function readInputs(
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
export function typeMemberships(
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

export function outcomeMemberships(
  caller: string,
  outcome: object,
  inputs: ReadonlyMap<string, Inputs>,
): Map<string, Applicable> {
  const memberships = readMemberships(caller, 'options.outcome', outcome);
  assertSameCases(caller, 'options.outcome', memberships, inputs);
  assertSameCases(caller, 'cases', inputs, memberships);
  return memberships;
}
