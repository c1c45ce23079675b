import type { SourceExtent } from '../case/vocabulary.js';
import type { Locale } from '../core/locale.js';

/** What a list of works says of a source of a case in one language. */
export interface BibliographyWords {
  /** How much of it was at hand. */
  readonly extents: Readonly<Record<SourceExtent, string>>;
}

export const bibliographyWords: Readonly<Record<Locale, BibliographyWords>> = {
  en: {
    extents: {
      abstract: 'the abstract was at hand',
      excerpt: 'an excerpt was at hand',
      full: 'was at hand in full',
    },
  },
  id: {
    extents: {
      abstract: 'yang tersedia abstraknya',
      excerpt: 'yang tersedia sebagian',
      full: 'tersedia seluruhnya',
    },
  },
};
