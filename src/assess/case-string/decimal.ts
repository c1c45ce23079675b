/**
 * A number, not negative, in the fewest decimal digits that read back as the same number, without an exponent: the digits
 * that ECMAScript itself writes (`Number::toString`), with the zeros that its exponent stands for.
 */
export function decimalOf(value: number): string {
  // Minus zero is written as zero.
  const text = String(value + 0);
  const parts = /^(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!parts) return text;
  const digits = `${parts[1]}${parts[2] ?? ''}`;
  const exponent = Number(parts[3]);
  return exponent < 0 ? `0.${'0'.repeat(-exponent - 1)}${digits}` : digits.padEnd(exponent + 1, '0');
}

/** The number that a text of decimal digits names, in whatever digits; `null` for any other text. */
export function decimalIn(text: string): number | null {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}
