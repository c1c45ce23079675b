import type { Locale } from '../../core/locale.js';
import type { MethodsDictionary } from './dictionary.js';
import { methodsEn } from './en.js';
import { methodsId } from './id.js';

/** What is said of methods, by language. */
export const methodsWords: Readonly<Record<Locale, MethodsDictionary>> = { en: methodsEn, id: methodsId };

/** A number with at least so many decimals, and as many more as it takes not to look like 0, 1 or 100 where it is none of them. */
export function decimals(value: number, digits: number, mark: string): string {
  for (let places = digits; places < 10; places += 1) {
    const text = value.toFixed(places);
    const looksWhole = [-1, 0, 1, 100].includes(Number(text));
    if (!looksWhole || Number(text) === value) return text.replace('.', mark);
  }
  return String(value).replace('.', mark);
}

/** A share of one in per cent, with one decimal where it takes one. */
export function perCent(share: number, mark: string): string {
  const text = decimals(share * 100, 1, mark);
  return text.endsWith(`${mark}0`) ? text.slice(0, -2) : text;
}
