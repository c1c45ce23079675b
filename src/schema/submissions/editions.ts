import { assertDefinitions, whole } from '../../assess/whole.js';
import { KemitraanError } from '../../core/error.js';
import { idPattern, isWritten } from '../../core/id.js';
import { assertDefinition } from '../../forms/assert-definition.js';
import { type AnyDefinition, type Definition, readsCases } from '../../forms/definition.js';
import { questionnaireOf } from '../../forms/questionnaire/questionnaire.js';
import { frameworks } from '../../registry/frameworks.js';
import { type Vocabulary, vocabularyIn } from '../known.js';
import { type Target, targetsOf } from './targets.js';

/** One version of a framework, and what its form asks. */
export interface Edition {
  readonly definition: Definition;
  /** The one that the library's functions, or the caller's, read a case by. */
  readonly isCurrent: boolean;
  readonly targets: ReadonlyMap<string, Target>;
  /** What an observation on it is checked by. */
  readonly vocabulary: Vocabulary;
}

/** The versions of frameworks that answers can be read with. */
export interface Editions {
  /** The current version of each framework. */
  readonly current: readonly AnyDefinition[];
  /** By id, the current one first. */
  readonly ofId: ReadonlyMap<string, readonly Definition[]>;
  /** The ids of frameworks that give no verdict of a case. */
  readonly caseless: ReadonlySet<string>;
  /** What a form was made of that does not say so, by id. */
  readonly asked: ReadonlyMap<string, Definition>;
}

/**
 * The versions of frameworks: the library's own, and those given. Of a framework of the library its own version is current, of
 * another the first that is given. Throws `invalid-definition`.
 */
export function editionsOf(
  caller: string,
  definitions: readonly AnyDefinition[],
  asked: readonly AnyDefinition[],
): Editions {
  return whole(caller, 'options.definitions', definitions, 'their define functions', () => {
    const all = [...own(caller, 'definitions', definitions), ...own(caller, 'asked', asked)];
    const others = [...new Set(all)].filter((one) => !isLibrarys(one));
    const given = assertDefinitions(caller, others);
    for (const definition of given) assertAskable(caller, definition);
    const library: readonly AnyDefinition[] = Object.values(frameworks);
    const ofId = new Map<string, Definition[]>();
    for (const definition of [...library.filter(readsCases), ...given]) {
      const versions = ofId.get(definition.id) ?? [];
      if (versions.some(({ version }) => version === definition.version)) throw taken(caller, definition);
      ofId.set(definition.id, [...versions, definition]);
    }
    const owned = new Set(library.map(({ id }) => id));
    const firsts = [...ofId.values()].flatMap(([first]) => (first && !owned.has(first.id) ? [first] : []));
    return {
      current: [...library, ...firsts],
      ofId,
      caseless: new Set(library.filter((one) => !readsCases(one)).map(({ id }) => id)),
      asked: askedById(caller, asked),
    };
  });
}

function own(caller: string, option: string, given: unknown): readonly AnyDefinition[] {
  if (Array.isArray(given)) return Array.from(given as readonly AnyDefinition[]);
  const remedy = 'Give a list of definitions, or leave it out.';
  throw new KemitraanError(caller, `options.${option}`, given, 'invalid-definition', remedy);
}

/** Whether a definition is one of the library's, or a copy of it. */
function isLibrarys(given: AnyDefinition): boolean {
  const { id, version } = Object(given) as Partial<AnyDefinition>;
  const library: Readonly<Record<string, AnyDefinition>> = frameworks;
  const one = Object.hasOwn(library, String(id)) ? library[String(id)] : undefined;
  if (one === undefined || one.version !== version) return false;
  return one === given || JSON.stringify(one) === JSON.stringify(given);
}

function taken(caller: string, { id, version }: Definition): KemitraanError {
  const remedy = 'The library has another definition of this id and version: give yours another version.';
  return new KemitraanError(caller, 'options.definitions', `${id}@${version}`, 'invalid-definition', remedy);
}

/** Throws unless a definition can be asked: the names of its questions, and `id@version`, give it back. */
function assertAskable(caller: string, definition: Definition): void {
  assertDefinition(caller, definition);
  const { id, version } = definition;
  const refuse = (parameter: string, value: unknown, remedy: string) =>
    new KemitraanError(caller, `definition.${parameter}`, value, 'invalid-definition', remedy);
  if (!isWritten(idPattern, id))
    throw refuse('id', id, 'Write it in lower-case kebab-case, as the define function of the form asks.');
  if (!isWritten(/^[^\s@]+$/, version)) throw refuse('version', version, 'Write it without blanks and @.');
  const names = questionnaireOf([definition]).flatMap(({ questions }) => questions.map(({ name }) => name));
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined)
    throw refuse('ids', twice, 'Give questions ids that still differ with “_” for every “-”.');
}

function askedById(caller: string, asked: readonly AnyDefinition[]): ReadonlyMap<string, Definition> {
  const byId = new Map<string, Definition>();
  for (const definition of Array.from(asked)) {
    const { id, form } = definition;
    if (!readsCases(definition)) {
      const remedy = `Leave it out: a ${form} gives no verdict of a case, and no form asks it.`;
      throw new KemitraanError(caller, 'options.asked', id, 'invalid-definition', remedy);
    }
    if (byId.has(id)) {
      const remedy = 'Give one version of each framework: the one that the form was made of.';
      throw new KemitraanError(caller, 'options.asked', id, 'invalid-definition', remedy);
    }
    byId.set(id, definition);
  }
  return byId;
}

/** What reading answers to one version of a framework needs. */
export function editionOf(definition: Definition, { ofId }: Editions): Edition {
  const [section] = questionnaireOf([definition]);
  return {
    definition,
    isCurrent: ofId.get(definition.id)?.[0]?.version === definition.version,
    targets: section ? targetsOf(section) : new Map(),
    vocabulary: vocabularyIn([definition]),
  };
}
