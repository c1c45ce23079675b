import type { Case, Observation, Party } from '../../case/case.js';
import { groupBy } from '../../case/group-by.js';
import { isPartner } from '../../case/scope.js';
import { settle } from '../../case/settle.js';
import { unitsOf } from '../../case/units.js';
import type { IndicatorSpec } from '../../core/indicator.js';
import { statedBy } from '../../core/level.js';
import { type Definition, questionsOf } from '../../forms/definition.js';
import { isAbout } from '../../forms/read-each.js';
import type { Rating } from '../../measure/agreement/statistic.js';

/** What one coder found on one question of whom it is asked: a level, columns, something without one, or nothing. */
export type Found =
  | { readonly kind: 'level'; readonly level: Rating }
  | { readonly kind: 'differing' | 'not-applicable' | 'not-found' };

/** One question, of one of those whom it is asked of, in what one person told or in the material as a whole. */
export interface CodingUnit {
  /** The id of the question in its framework. */
  readonly question: string;
  readonly about: readonly string[];
  /** By coder; who is not in it was not asked. */
  readonly found: ReadonlyMap<string, Found>;
}

/** The rows of each coder. */
type RowsByCoder = ReadonlyMap<string, readonly Observation[]>;

/**
 * The units of a framework in a case. `isSilenceNothing`: who gives no row on a question has found nothing, as a coder
 * has who read the whole; else who gives none was not asked, as an informant.
 */
export function codingUnits(
  definition: Definition,
  subject: Case,
  rows: RowsByCoder,
  isSilenceNothing: boolean,
): CodingUnit[] {
  return questionsIn(definition).flatMap(({ id, spec, isWhole }) => {
    const indicator = `${definition.id}.${id}`;
    const own = new Map(
      [...rows].map(([coder, all]) => [coder, all.filter((row) => row.indicator === indicator)]),
    );
    // Where it has sub-questions, an indicator is a question of its own only if somebody answered it as one.
    if (isWhole && [...own.values()].every(({ length }) => length === 0)) return [];
    const told = [...own].flatMap(([coder, list]) => list.map((row) => ({ coder, row })));
    const materials = [...groupBy(told, ({ row }) => (isSilenceNothing ? materialOf(row) : '')).entries()];
    if (materials.length === 0) materials.push(['', []]);
    return materials.flatMap(([material, list]) => {
      const byCoder = new Map([...rows.keys()].map((coder) => [coder, [] as Observation[]]));
      for (const { coder, row } of list) byCoder.get(coder)?.push(row);
      const everybody = isSilenceNothing && material === '';
      return unitsOn(id, spec, asked(definition, spec, subject, everybody), byCoder, isSilenceNothing);
    });
  });
}

/** What is asked: each indicator, and each of its sub-questions. */
function questionsIn(definition: Definition) {
  return Object.entries(questionsOf(definition)).flatMap(([id, own]) => {
    // Questions that do not say whom they are put about are put about the partnership as one.
    const spec: IndicatorSpec = { asks: 'partnership', ...own };
    const { parts = [] } = spec;
    return [
      { id, spec, isWhole: parts.length > 0 },
      ...parts.map((part) => ({ id: `${id}.${part}`, spec, isWhole: false })),
    ];
  });
}

/** Whose statement a row codes; the material as a whole where it names nobody. */
function materialOf({ informant, holder }: Observation): string {
  return informant === undefined && holder === undefined ? '' : JSON.stringify([informant, holder]);
}

/** Whom a question is put about: those of whom rows speak by themselves, and those who are asked whether or not any does. */
interface AskedOf {
  readonly keysOf: (rows: readonly Observation[]) => ReadonlyMap<string, Spoken>;
  readonly always: readonly Target[];
}

interface Target {
  readonly key: string;
  readonly about: readonly string[];
}

interface Spoken extends Target {
  readonly rows: readonly Observation[];
}

/** The key of the whole partnership, and of a party in all management functions. */
const whole = '';

function asked(definition: Definition, spec: IndicatorSpec, subject: Case, everybody: boolean): AskedOf {
  const parties = subject.parties ?? [];
  const each = 'each' in definition ? definition.each : undefined;
  const targets = (list: readonly Party[]): Target[] => list.map(({ id }) => ({ key: id, about: [id] }));
  if (each) {
    const own = parties.filter((party) => isAbout(each, party));
    return { keysOf: byParty, always: everybody ? targets(own) : [] };
  }
  const counted = definition.form === 'role-model' ? parties : parties.filter(isPartner);
  const ids = counted.map(({ id }) => id);
  return {
    keysOf: (rows) =>
      new Map(
        unitsOf(rows, spec, ids).map(({ unit: { key, about }, rows: own }) => [
          key,
          { key, about, rows: own },
        ]),
      ),
    // One partner is enough where the strongest counts, and nobody judges every pair: there only those who are named are asked.
    always: everybody && spec.asks === 'partner' && spec.over !== 'strongest' ? targets(counted) : [],
  };
}

/** Of a framework about one party at a time: rows by party. */
function byParty(rows: readonly Observation[]): ReadonlyMap<string, Spoken> {
  const told = rows.flatMap((row) => [...new Set(row.about)].map((party) => ({ party, row })));
  return new Map(
    [...groupBy(told, ({ party }) => party)].map(([party, own]) => [
      party,
      { key: party, about: [party], rows: own.map(({ row }) => row) },
    ]),
  );
}

function unitsOn(
  question: string,
  spec: IndicatorSpec,
  { keysOf, always }: AskedOf,
  rows: RowsByCoder,
  isSilenceNothing: boolean,
): CodingUnit[] {
  const spoken = new Map([...rows].map(([coder, own]) => [coder, keysOf(own)]));
  const named = [...spoken.values()].flatMap((keys) => [...keys.values()]).filter(({ key }) => key !== whole);
  const targets = new Map([...always, ...named].map(({ key, about }) => [key, { key, about }]));
  if (targets.size === 0) targets.set(whole, { key: whole, about: [] });
  return [...targets.values()].flatMap(({ key, about }) => {
    // What is said of the whole stands for those of whom a coder says nothing else.
    const own = new Map(
      [...spoken].map(([coder, keys]) => [coder, (keys.get(key) ?? keys.get(whole))?.rows ?? []]),
    );
    const split = spec.asks === 'party' ? byFunction(own) : [own];
    return split.map((part) => ({
      question,
      about,
      found: new Map(
        [...part].flatMap(([coder, list]) =>
          list.length > 0 || isSilenceNothing ? [[coder, foundIn(list)] as const] : [],
        ),
      ),
    }));
  });
}

/**
 * Of a party that is asked about by management function: each function that a coder names by itself, for which rows that name
 * none speak where a coder has no other, and those rows by themselves.
 */
function byFunction(rows: RowsByCoder): RowsByCoder[] {
  const all = [...rows.values()].flat();
  const functions = [...new Set(all.map((row) => row.function ?? whole))].sort();
  return (functions.length === 0 ? [whole] : functions).map(
    (where) =>
      new Map(
        [...rows].map(([coder, own]) => {
          const [inside, general] = [where, whole].map((one) =>
            own.filter((row) => (row.function ?? whole) === one),
          );
          return [coder, (inside?.length ? inside : general) ?? []];
        }),
      ),
  );
}

/** What rows of one coder on one thing come to: the latest, and no level where they differ. */
function foundIn(rows: readonly Observation[]): Found {
  const said = rows.filter(({ level }) => level !== 'unknown' && level !== 'refused');
  const [first] = said;
  if (first === undefined) return { kind: 'not-found' };
  if (Array.isArray(first.level)) {
    const columns = new Set(said.map(({ level }) => [level].flat().map(String).sort().join(' or ')));
    const [only = ''] = columns;
    return columns.size === 1 ? { kind: 'level', level: only } : { kind: 'differing' };
  }
  const { level } = settle(said.filter((row) => statedBy(row.level) !== null).map(unscoped), undefined);
  if (level === null) return { kind: 'differing' };
  if (level === 'not-applicable') return { kind: level };
  return level.lo === level.hi ? { kind: 'level', level: level.lo } : { kind: 'differing' };
}

/** The row without what would make two observers of one coder. */
function unscoped(row: Observation): Observation {
  const { coder: _c, informant: _i, holder: _h, function: _f, source: _s, ...others } = row;
  return others;
}
