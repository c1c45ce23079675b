import type { Locale } from '../core/locale.js';
import type { Dictionary } from './dictionary.js';
import { en } from './en.js';
import { id } from './id.js';

/** One dictionary per language. */
export const dictionaries: Readonly<Record<Locale, Dictionary>> = { en, id };
