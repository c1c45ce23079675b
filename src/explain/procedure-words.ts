import type { Locale } from '../core/locale.js';
import type { ProcedureDictionary } from './procedure-dictionary.js';
import { procedureEn } from './procedure-en.js';
import { procedureId } from './procedure-id.js';

/** What is said of procedures, by language. */
export const procedureWords: Readonly<Record<Locale, ProcedureDictionary>> = {
  en: procedureEn,
  id: procedureId,
};
