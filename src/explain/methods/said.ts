import type { Locale } from '../../core/locale.js';
import type { AnyDefinition } from '../../forms/definition.js';
import type { Citation } from '../../references/references.js';
import { worksIn } from '../sources.js';
import type { Words } from '../words.js';
import type { Coded } from './coded.js';
import type { MethodsCode, MethodsDictionary } from './dictionary.js';

/** One sentence on methods, by what it tells. Plain text, not yet escaped. */
export interface MethodsSentence {
  readonly code: MethodsCode;
  readonly text: string;
}

/** The methods of a verdict in words. */
export interface Methods {
  readonly locale: Locale;
  /** All of it in one paragraph. Plain text, not yet escaped. */
  readonly text: string;
  readonly sentences: readonly MethodsSentence[];
  /** The works that it names, in full. */
  readonly sources: readonly string[];
}

/** Sentences as one paragraph, with the works that it names. */
export function methodsIn(words: Words, coded: readonly Coded[], works: readonly Citation[]): Methods {
  return {
    locale: words.locale,
    text: coded.map(([, text]) => text).join(' '),
    sentences: coded.map(([code, text]) => ({ code, text })),
    sources: worksIn(works, words),
  };
}

/** By which framework, version and works. */
export function frameworkText(
  { id, version, source }: Pick<AnyDefinition, 'id' | 'version' | 'source'>,
  name: string,
  say: MethodsDictionary['say'],
  words: Words,
): string {
  return say.framework(name, id, version, [...new Set(source.map(words.cite))].join('; '));
}
