import { assertOptions, isListOf, isPlainObject, isText } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { reading } from '../core/reading.js';
import { visible } from '../core/visible.js';
import type { Identifier } from './case.js';

/** Why an identifier has no text that IATI takes. */
export const identifierFaults = ['blank', 'not-a-scheme', 'forbidden-character'] as const;
export type IdentifierFault = (typeof identifierFaults)[number];

/** An identifier of an organisation in one text; `null` with the reason where it has none. */
export type OrganisationIdentifier =
  | { readonly text: string }
  | { readonly text: null; readonly reason: IdentifierFault; readonly part: 'scheme' | 'id' };

/**
 * A scheme as org-id.guide makes them: a jurisdiction of two letters, which may name a part of a country (`CA_AB`, `CN-11`), and
 * a code of a list: `ID-KHH`, `XM-DAC`. @see org-id-register
 */
const schemePattern = /^[A-Z]{2}(?:_[A-Z]{2}|-[A-Z0-9]{2})?-[A-Z0-9_]+$/;

/** What stands in no `@ref` of IATI, and what XML changes or has not: white space at an end, control characters, halves of characters. @see iati-standard */
const forbidden = /[/&|?\p{Cc}\p{Cs}\ufffe\uffff]|^\s|\s$/u;

/**
 * The identifier of an organisation as IATI, OCDS and 360Giving write it: `<scheme>-<id>`.
 *
 * The text is `null` where it would be none: where a part is blank (`blank`), where the scheme has not the form that org-id.guide
 * gives to schemes (`not-a-scheme`; whether there is such a scheme is not looked up), and where the id holds `/`, `&`, `|` or `?`,
 * which IATI refuses, or a control character, or white space at an end (`forbidden-character`). Nothing is mended. Throws
 * `invalid-input` for what is no identifier of a party.
 *
 * @example
 * ```ts
 * import { organisationIdentifier } from 'kemitraan/registry';
 * organisationIdentifier({ scheme: 'ID-KHH', id: 'AHU-0001' }); // => { text: 'ID-KHH-AHU-0001' }
 * organisationIdentifier({ scheme: 'npwp', id: '01.2' });
 * // => { text: null, reason: 'not-a-scheme', part: 'scheme' }
 * ```
 * @see iati-standard
 * @see org-id-handbook
 */
export function organisationIdentifier(identifier: Identifier): OrganisationIdentifier {
  const caller = 'organisationIdentifier';
  return reading(caller, 'identifier', identifier, () => {
    const given: unknown = identifier;
    const { scheme, id } = isPlainObject(given) ? given : { scheme: undefined, id: undefined };
    if (!isText(scheme) || !isText(id)) {
      const remedy = 'Give { scheme, id }, two texts.';
      throw new KemitraanError(caller, 'identifier', identifier, 'invalid-input', remedy);
    }
    return textOf(scheme, id);
  });
}

function textOf(scheme: string, id: string): OrganisationIdentifier {
  for (const [part, text] of [['scheme', scheme] as const, ['id', id] as const])
    if (!visible.test(text)) return { text: null, reason: 'blank', part };
  if (!schemePattern.test(scheme)) return { text: null, reason: 'not-a-scheme', part: 'scheme' };
  if (forbidden.test(id)) return { text: null, reason: 'forbidden-character', part: 'id' };
  return { text: `${scheme}-${id}` };
}

/** How to read identifiers back. */
export interface IdentifierReadingOptions {
  /** The schemes that there are, such as the codes of the register of org-id.guide; any of their form where it is left out. */
  readonly schemes?: readonly string[];
}

/**
 * The schemes and ids that `organisationIdentifier` would write as this text, the shortest scheme first.
 *
 * A scheme holds a hyphen, and an id may: mostly one reading is left, but `CN-11-CR-7` may be `CR-7` in `CN-11` or `7` in `CN-11-CR`.
 * Then both are given and neither is picked; `schemes` decides. Empty where the text is no such identifier. Throws `invalid-input`
 * for what is no text, and for schemes that are no list of texts.
 *
 * @example
 * ```ts
 * import { identifierReadings } from 'kemitraan/registry';
 * identifierReadings('ID-KHH-AHU-0001'); // => [{ scheme: 'ID-KHH', id: 'AHU-0001' }]
 * identifierReadings('CN-11-CR-7').map(({ scheme }) => scheme); // => ['CN-11', 'CN-11-CR']
 * identifierReadings('CN-11-CR-7', { schemes: ['CN-11-CR'] }); // => [{ scheme: 'CN-11-CR', id: '7' }]
 * ```
 * @see org-id-register
 */
export function identifierReadings(text: string, options: IdentifierReadingOptions = {}): Identifier[] {
  const caller = 'identifierReadings';
  if (!isText(text)) {
    const remedy = 'Give a text, such as ID-KHH-AHU-0001.';
    throw new KemitraanError(caller, 'text', text, 'invalid-input', remedy);
  }
  const schemes = reading(caller, 'options', options, () => {
    const { schemes: given } = assertOptions(caller, options, ['schemes']);
    if (given === undefined) return undefined;
    if (isListOf(given, isText)) return new Set(Array.from(given));
    const remedy = 'Give a list of schemes, such as ID-KHH, or leave it out.';
    throw new KemitraanError(caller, 'options.schemes', given, 'invalid-input', remedy);
  });
  // No scheme holds more than two hyphens.
  const [first = '', ...parts] = text.split('-', 4);
  const heads = parts.map((_, index) => [first, ...parts.slice(0, index)].join('-'));
  return heads
    .filter((scheme) => schemePattern.test(scheme) && (schemes?.has(scheme) ?? true))
    .map((scheme) => ({ scheme, id: text.slice(scheme.length + 1) }))
    .filter(({ scheme, id }) => textOf(scheme, id).text === text);
}
