import { sectors, standings } from '../case/vocabulary.js';
import { isListOf, isOneOf } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { reading } from '../core/reading.js';
import { isLikert } from '../forms/checklist/scale.js';
import { type AnyDefinition, indicatorIds, readsCases } from '../forms/definition.js';
import { isAbout } from '../forms/read-each.js';
import { memberTables } from '../forms/role-model/questions.js';
import { frameworks } from '../registry/frameworks.js';
import { isId, type Target } from './fields.js';
import { isKeyed, isReadableList, type Keyed } from './kind.js';

/** The ids that can be named; `null` where the list that should hold them cannot be read, so that nobody can tell. */
export type Known = Readonly<Record<Target, ReadonlySet<string> | null>>;

/** What does not depend on the document: ids, and what an observation on an indicator has to look like. */
export interface Vocabulary
  extends Pick<Known, 'indicators' | 'frameworks' | 'roles' | 'duties' | 'tasks' | 'phases'> {
  /** The columns of the profile that an indicator is a row of. */
  readonly columnsOf: ReadonlyMap<string, readonly string[]>;
  /** What a framework concludes about, by its id; a catalogue or a procedure concludes nothing of a case. */
  readonly membersOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** The indicators that are answered on a Likert scale. */
  readonly likert: ReadonlySet<string>;
  /** The sectors of the parties that an indicator is asked of one by one. */
  readonly sectorsOf: ReadonlyMap<string, readonly string[]>;
}

/** The frameworks and indicators of the library and of the given definitions; throws `invalid-definition`. */
export function vocabularyOf(caller: string, definitions: readonly AnyDefinition[]): Vocabulary {
  return reading(
    caller,
    'definitions',
    definitions,
    () => vocabularyWith(caller, definitions),
    'invalid-definition',
  );
}

function vocabularyWith(caller: string, definitions: readonly AnyDefinition[]): Vocabulary {
  assertShapes(caller, definitions);
  if (definitions.length === 0) return ownVocabulary();
  const all: readonly AnyDefinition[] = [
    ...new Set<AnyDefinition>([...Object.values(frameworks), ...definitions]),
  ];
  const twice = all.find(({ id }, index) => all.findIndex((one) => one.id === id) < index);
  if (twice) {
    const remedy = 'Give each definition an id of its own, which none of the library’s has either.';
    throw new KemitraanError(caller, 'definitions', twice.id, 'invalid-definition', remedy);
  }
  return vocabularyIn(all);
}

let own: Vocabulary | undefined;

/** What the library's frameworks give, gathered on first use: it is the same for every document. */
export function ownVocabulary(): Vocabulary {
  own ??= vocabularyIn(Object.values(frameworks));
  return own;
}

/** What these frameworks give and no others; each id stands there once. */
export function vocabularyIn(all: readonly AnyDefinition[]): Vocabulary {
  const indicators = new Set<string>();
  const columnsOf = new Map<string, readonly string[]>();
  const sectorsOf = new Map<string, readonly string[]>();
  const likert = new Set<string>();
  const membersOf = new Map<string, ReadonlySet<string>>();
  const roles = new Set<string>();
  const duties = new Set<string>();
  const tasks = new Set<string>();
  const phases = new Set<string>();
  for (const definition of all) {
    const columns = definition.form === 'profile' ? Object.keys(definition.columns) : undefined;
    if (definition.form === 'role-model') {
      for (const id of Object.keys(definition.roles)) roles.add(id);
      for (const id of Object.keys(definition.duties)) duties.add(`${definition.id}.${id}`);
    }
    if (definition.form === 'process') {
      for (const id of Object.keys(definition.phases)) phases.add(`${definition.id}.${id}`);
      for (const id of indicatorIds(definition)) tasks.add(id);
    }
    if (!readsCases(definition)) continue;
    membersOf.set(definition.id, membersIn({ ...definition }));
    const sectors = 'each' in definition ? definition.each : undefined;
    for (const id of indicatorIds(definition)) {
      indicators.add(id);
      if (columns) columnsOf.set(id, columns);
      if (isLikert(definition)) likert.add(id);
      if (sectors) sectorsOf.set(id, sectors);
    }
  }
  const ids = new Set(all.map(({ id }) => id));
  return {
    frameworks: ids,
    indicators,
    roles,
    duties,
    tasks,
    phases,
    columnsOf,
    membersOf,
    likert,
    sectorsOf,
  };
}

/** What a finding can name of a framework, whatever its form. */
function membersIn(definition: Keyed): ReadonlySet<string> {
  const tables = [
    'types',
    'rungs',
    'columns',
    'groups',
    'items',
    'rules',
    ...memberTables,
    'phases',
    'tasks',
  ];
  return new Set(tables.flatMap((table) => Object.keys(Object(definition[table]))));
}

/** The tables that the questions of a form stand in. */
const tablesOf: Readonly<Record<string, readonly string[]>> = {
  typology: ['attributes'],
  profile: ['rows', 'columns'],
  checklist: ['items'],
  index: ['items'],
  'role-model': memberTables,
  process: ['phases', 'tasks'],
  catalogue: ['entries'],
  procedure: ['states', 'events'],
};

function assertShapes(caller: string, definitions: unknown): void {
  const isTable = (table: unknown) => isKeyed(table) && Object.values(table).every(isKeyed);
  const asks = (one: Keyed) =>
    (tablesOf[String(one.form)] ?? ['indicators']).every((key) => isTable(one[key]));
  const each = (one: Keyed) => one.each === undefined || Array.isArray(one.each);
  const sound = (one: unknown) => isKeyed(one) && typeof one.id === 'string' && asks(one) && each(one);
  if (isListOf(definitions, sound)) return;
  throw new KemitraanError(
    caller,
    'definitions',
    definitions,
    'invalid-definition',
    'Give a list of definitions, such as defineTypology returns.',
  );
}

/** The ids that can be named in a document. Throws only what reading the document throws. */
export function knownIn(document: Keyed, vocabulary: Vocabulary): Known {
  return {
    ...vocabulary,
    parties: idsOf(document.parties),
    sources: idsOf(document.sources),
    informants: idsOf(document.informants),
  };
}

/** The parties of a document that an indicator is asked of one by one. */
export interface PartiesAsked {
  readonly surely: readonly string[];
  /** These, and those of which another fault leaves it open. */
  readonly perhaps: ReadonlySet<string>;
}

/** The parties of a document that a framework is about, by its sectors; `null` where the list cannot be read. */
export function partiesAbout(document: Keyed, about: readonly string[]): PartiesAsked | null {
  const { parties = [] } = document;
  if (!isReadableList(parties)) return null;
  const idsWhere = (holds: (party: Keyed) => boolean) =>
    parties
      .filter(isKeyed)
      .filter(holds)
      .map(({ id }) => id)
      .filter(isId);
  const isOpen = ({ sector, standing }: Keyed) =>
    !isOneOf(sector, sectors) || (standing !== undefined && !isOneOf(standing, standings));
  return {
    surely: idsWhere((party) => isAbout(about, party)),
    perhaps: new Set(idsWhere((party) => isAbout(about, party) || isOpen(party))),
  };
}

function idsOf(list: unknown): ReadonlySet<string> | null {
  if (list === undefined) return new Set();
  if (!isReadableList(list)) return null;
  const ids = new Set<string>();
  for (const row of list) if (isKeyed(row) && isId(row.id)) ids.add(row.id);
  return ids;
}
