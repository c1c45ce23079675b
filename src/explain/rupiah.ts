import type { Locale } from '../core/locale.js';

/** How amounts are told: the mark between thousands, and what a rounded amount is told in. */
const money: Readonly<Record<Locale, { readonly thousands: string; readonly units: readonly string[] }>> = {
  en: { thousands: ',', units: ['rupiah', 'million rupiah', 'billion rupiah', 'trillion rupiah'] },
  id: { thousands: '.', units: ['rupiah', 'juta rupiah', 'miliar rupiah', 'triliun rupiah'] },
};

/** Between digits, with three, six, up to 21 after: no number is written with more. */
const thousands = /\B(?=(?:\d{3}){1,7}$)/g;

/** Whole rupiah in full: `Rp 1,234,567`, `Rp 1.234.567`. */
export function sayRupiah(rupiah: number, locale: Locale): string {
  return `Rp ${String(rupiah).replace(thousands, money[locale].thousands)}`;
}

/** What amounts up to this one are told in on a scale: its name, and how many rupiah it is. */
export function rupiahUnit(
  greatest: number,
  locale: Locale,
): { readonly name: string; readonly rupiah: number } {
  const step = [3, 2, 1].find((power) => greatest >= sizes[power as 1 | 2 | 3]) ?? 0;
  return { name: money[locale].units[step] ?? 'rupiah', rupiah: sizes[step as 0 | 1 | 2 | 3] };
}

const sizes = { 0: 1, 1: 1_000_000, 2: 1_000_000_000, 3: 1_000_000_000_000 } as const;
