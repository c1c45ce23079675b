import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../../../src/core/locale.js';
import type { Words } from '../../../src/explain/words.js';
import type { Action } from '../state/state.js';
import type { PageWords } from '../words/page-words.js';

/** What every part of the page speaks with, and tells what happened. */
export interface Page {
  readonly locale: Locale;
  readonly t: PageWords;
  /** The words of the library in this language. */
  readonly words: Words;
  readonly dispatch: (action: Action) => void;
  /** Says a sentence to those who hear the page. */
  readonly say: (sentence: string) => void;
  /** What tells now what was typed and not told yet. */
  readonly pending: Set<() => void>;
}

const PageContext = createContext<Page | null>(null);

/** Gives the page to all within. */
export const PageProvider = PageContext.Provider;

/** The page that a part stands in. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('A part of the page stands outside of it');
  return page;
}
