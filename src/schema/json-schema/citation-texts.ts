import type { PartText } from './json-schema.js';

/** What citations are, in verdicts and in definitions. */
export const citationTexts: Readonly<
  Record<'citation' | 'cited-work' | 'cited-text' | 'reference-key', PartText>
> = {
  citation: { title: 'Citation', description: 'A work of the bibliography, or a free text.' },
  'cited-work': {
    title: 'Cited work',
    description: 'A work of the bibliography of this library, with the place in it.',
    fields: { ref: 'The key of the work.' },
  },
  'cited-text': {
    title: 'Cited text',
    description: 'What a definition of a caller’s own cites.',
    fields: { text: 'The source in words.' },
  },
  'reference-key': { title: 'Reference key', description: 'The key of a work of the bibliography.' },
};
