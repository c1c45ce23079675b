import { ownEntry } from '../../core/own-entry.js';
import type { CodingExample } from '../../core/wording.js';
import type { Definition } from '../../forms/definition.js';
import { examples } from '../../registry/examples.js';

/** What a framework gives coders to go by. */
export interface GivenExamples {
  /** Whose they are: the library's, or those of whoever declared the framework. */
  readonly isOurs: boolean;
  /** By the id of what is asked, without that of the framework. */
  readonly of: (question: string) => CodingExample | undefined;
}

/** The examples of a framework: those in its own words, or those of the library where the words are the library's too. */
export function examplesOf({ id, wording }: Definition): GivenExamples {
  const given: Passages = wording === undefined ? ownEntry<Passages>(examples, id) : wording.examples;
  return { isOurs: wording === undefined, of: (question) => ownEntry(given, question) };
}

type Passages = Readonly<Record<string, CodingExample | undefined>> | undefined;
