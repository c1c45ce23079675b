import type { Locale } from '../core/locale.js';
import type { ChartWords } from './chart-dictionary.js';
import { chartEn } from './chart-en.js';
import { chartId } from './chart-id.js';

/** By language. */
export const chartWords: Readonly<Record<Locale, ChartWords>> = { en: chartEn, id: chartId };
