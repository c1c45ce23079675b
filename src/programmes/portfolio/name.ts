/**
 * The name by which a company or a place is told from others: as it is given, without blanks around it and in the Unicode
 * normal form NFC, so that an accent counts the same however it was typed. Everything else is kept: `PT Maju` and `PT. Maju`
 * are two names, as only the caller can know that they are not two companies.
 */
export function nameOf(text: string): string {
  return text.trim().normalize('NFC');
}
