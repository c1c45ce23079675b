import type { Locale } from '../core/locale.js';
import type { CodingSheetDictionary } from './coding-sheet-dictionary.js';
import { codingSheetEn } from './coding-sheet-en.js';
import { codingSheetId } from './coding-sheet-id.js';

/** What is said in coding sheets, by language. */
export const codingSheetWords: Readonly<Record<Locale, CodingSheetDictionary>> = {
  en: codingSheetEn,
  id: codingSheetId,
};
