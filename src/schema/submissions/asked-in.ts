import { cut } from '../../core/error.js';
import type { FaultPath } from '../../core/fault.js';
import { type Findings, fault } from '../../core/faults-found.js';
import type { Suggest } from '../../core/nearest.js';
import { formFields } from '../../forms/questionnaire/names.js';
import { type Edition, type Editions, editionOf } from './editions.js';
import { frameworkNamed, isOfFramework } from './targets.js';

/** Which version of each framework one submission was asked. */
export interface AskedIn {
  /**
   * Of a framework that a name belongs to: the version, `unread` where a fault says why none, nothing where there is no such
   * framework.
   */
  readonly editionFor: (name: string) => Edition | 'unread' | undefined;
  readonly editions: () => readonly Edition[];
}

/** Finds the versions that submissions name. What is wrong with one is told once, where it first stands. */
export interface Versions {
  /** Whether a form can ask something under a name, of whatever version. */
  readonly isAsked: (name: string) => boolean;
  /** `named` is what the field `frameworks` holds, and stands at `path`; `null` where a fault says that it cannot be read. */
  readonly askedIn: (named: string | null, path: FaultPath, found: Findings) => AskedIn;
  /** Every version that some submission was read with, in the order in which they first came. */
  readonly read: ReadonlyMap<string, Edition>;
}

/** Nothing has been read yet. */
export function versionsOf(editions: Editions, suggest: Suggest): Versions {
  const { ofId, caseless, asked } = editions;
  const read = new Map<string, Edition>();
  const told = new Set<string>();
  const ids = new Set(ofId.keys());
  const once = (key: string, tell: () => void) => {
    if (told.has(key)) return;
    told.add(key);
    tell();
  };
  const editionNamed = (id: string, version: string): Edition | undefined => {
    const name = `${id}@${version}`;
    const before = read.get(name);
    const definition = before ? undefined : ofId.get(id)?.find((one) => one.version === version);
    const edition = before ?? (definition && editionOf(definition, editions));
    if (edition) read.set(name, edition);
    return edition;
  };
  const tellUnknown = (id: string, version: string, path: FaultPath, found: Findings) => {
    const known = ofId.get(id)?.map((one) => cut(one.version));
    found.add(() => {
      if (known) return fault('unknown-version', path, { framework: cut(id), version: cut(version), known });
      if (caseless.has(id)) return fault('caseless-framework', path, { id });
      return fault('unknown-framework', path, { id: cut(id), nearest: suggest(id, ids) });
    });
  };
  const fields: ReadonlySet<string> = new Set(Object.values(formFields));
  return {
    isAsked: (name) => fields.has(name) || (isOfFramework(name) && ofId.has(frameworkNamed(name))),
    read,
    askedIn(named, path, found) {
      const own = new Map<string, Edition | 'unread'>();
      for (const word of (named ?? '').split(/\s+/).filter((one) => one !== '')) {
        const [id = '', version = ''] = splitOnce(word);
        const edition = editionNamed(id, version);
        const isKnown = ofId.has(id);
        // Without a version it says nothing of the framework; whether that matters is seen at its answers.
        if (isKnown && version === '') continue;
        if (edition === undefined) once(`${id}@${version}`, () => tellUnknown(id, version, path, found));
        const before = own.get(id);
        const differs = before !== undefined && before !== edition;
        if (differs) once(`twice ${id}`, () => found.add(() => fault('given-twice', path, { key: cut(id) })));
        if (isKnown) own.set(id, differs ? 'unread' : (edition ?? 'unread'));
      }
      return {
        editionFor(name) {
          const id = frameworkNamed(name);
          const known = own.get(id);
          if (known !== undefined || !ofId.has(id)) return known;
          // What it says was not understood, so that nobody may say it in its place.
          if (named === null) return 'unread';
          const definition = asked.get(id);
          const edition = definition && editionNamed(id, definition.version);
          if (!edition)
            once(`${id}@`, () => found.add(() => fault('version-missing', path, { framework: id })));
          own.set(id, edition ?? 'unread');
          return edition ?? 'unread';
        },
        editions: () => [...own.values()].filter((one) => one !== 'unread'),
      };
    },
  };
}

function splitOnce(word: string): readonly string[] {
  const at = word.indexOf('@');
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

/** The names that a submission can have, for who misspells one. */
export function namesOf(editions: readonly Edition[]): ReadonlySet<string> {
  return new Set([...Object.values(formFields), ...editions.flatMap(({ targets }) => [...targets.keys()])]);
}
