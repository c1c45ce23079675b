import { assertDefinitions } from '../../assess/whole.js';
import { groupBy } from '../../case/group-by.js';
import { upToHole } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { reading } from '../../core/reading.js';
import { type AnyDefinition, type Definition, readsCases } from '../../forms/definition.js';
import { askable } from '../../forms/questionnaire/askable.js';
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
  /** The current version of each framework of the caller's own. */
  readonly own: readonly AnyDefinition[];
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
export function editionsOf(caller: string, definitions: unknown, asked: unknown): Editions {
  const read = () => {
    const own = listIn(caller, 'definitions', definitions);
    const made = listIn(caller, 'asked', asked);
    const form = made.length === 0 ? [] : askable(caller, made, 'options.asked');
    return editionsIn(caller, [...new Set([...own, ...form])], form);
  };
  return reading(caller, 'options.definitions', definitions, read, 'invalid-definition');
}

function editionsIn(caller: string, all: readonly AnyDefinition[], asked: readonly Definition[]): Editions {
  const others = all.filter((one) => !isLibrarys(one));
  const given = assertDefinitions(caller, others);
  for (const one of given) askable(caller, one, 'options.definitions');
  const ofId = groupBy([...library.filter(readsCases), ...given], ({ id }) => id);
  for (const [id, versions] of ofId) {
    const twice = versions.find(
      ({ version }, at) => versions.findIndex((one) => one.version === version) < at,
    );
    if (!twice) continue;
    const remedy = 'The library has another definition of this id and version: give yours another version.';
    const edition = `${id}@${twice.version}`;
    throw new KemitraanError(caller, 'options.definitions', edition, 'invalid-definition', remedy);
  }
  const ids = new Set(library.map(({ id }) => id));
  return {
    own: [...groupBy(others, ({ id }) => id)].flatMap(([id, own]) => (ids.has(id) ? [] : own.slice(0, 1))),
    ofId,
    caseless: new Set(library.filter((one) => !readsCases(one)).map(({ id }) => id)),
    asked: new Map(asked.map((one) => [one.id, one])),
  };
}

const library: readonly AnyDefinition[] = Object.values(frameworks);

function listIn(caller: string, option: string, given: unknown): AnyDefinition[] {
  if (Array.isArray(given)) return upToHole(given) as AnyDefinition[];
  const remedy = 'Give a list of definitions, or leave it out.';
  throw new KemitraanError(caller, `options.${option}`, given, 'invalid-definition', remedy);
}

/** Whether a definition is one of the library's, or a copy of it: in whatever words, they ask the same. */
function isLibrarys(given: AnyDefinition): boolean {
  const one = library.find(({ id }) => id === Object(given).id);
  return one !== undefined && (one === given || contentOf(one) === contentOf(given));
}

function contentOf({ wording: _, ...definition }: AnyDefinition): string {
  return JSON.stringify(definition);
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
