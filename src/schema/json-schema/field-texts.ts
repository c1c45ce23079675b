import type { PartText } from './json-schema.js';

/** What the fields are that documents of every kind are made of. */
export const fieldTexts: Readonly<Record<'id' | 'text' | 'date' | 'whole-amount', PartText>> = {
  id: { title: 'Id', description: 'Letters, digits, dots, low lines and hyphens; at most 80.' },
  text: { title: 'Text', description: 'A text with a character that can be seen.' },
  date: {
    title: 'Date',
    description: 'YYYY, YYYY-MM or YYYY-MM-DD, as precisely as is known; never an instant.',
  },
  'whole-amount': { title: 'Whole amount', description: 'A whole number, 0 or more.' },
};
