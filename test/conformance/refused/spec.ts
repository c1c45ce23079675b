import { each, type Refusal, step } from './refusal.js';
import * as values from './values.js';

/** What a value of a document is, as the documentation of the document says. */
export type Spec =
  | { readonly is: 'text' | 'id' | 'date' | 'flag' | 'whole' | 'currency' | 'level' | 'name' }
  | { readonly is: 'one-of'; readonly allowed: readonly string[] }
  | { readonly is: 'ref' }
  | { readonly is: 'known'; readonly fault: string }
  | { readonly is: 'list'; readonly of: Spec; readonly most?: number; readonly filled?: boolean }
  | {
      readonly is: 'object';
      readonly keys: Readonly<Record<string, Spec>>;
      readonly required: readonly string[];
    };

export const text: Spec = { is: 'text' };
export const id: Spec = { is: 'id' };
export const date: Spec = { is: 'date' };
export const flag: Spec = { is: 'flag' };
export const whole: Spec = { is: 'whole' };
export const ref: Spec = { is: 'ref' };
export const oneOf = (...allowed: readonly string[]): Spec => ({ is: 'one-of', allowed });
/** A name out of a table that the documentation lists elsewhere; another one has a fault of its own. */
export const known = (fault: string): Spec => ({ is: 'known', fault });
export const list = (of: Spec): Spec => ({ is: 'list', of });
/** A list that names at least one. */
export const filled = (of: Spec): Spec => ({ is: 'list', of, filled: true });
export const object = (required: string, keys: Readonly<Record<string, Spec>>): Spec => ({
  is: 'object',
  keys,
  required: required === '' ? [] : required.split(' '),
});

const malformed = ['a b', '-a', 'a/b', 'é', ' a', 'a ', '__proto__', '1,2'];
const strange = ['', ' ', 'x', 'other things', '__proto__', 'toString'];
const shouted = (name = '') => (name.toUpperCase() === name ? `${name}X` : name.toUpperCase());

/** Everything that the kind of a value rules out, at one place of a document. */
export function refusalsOf(spec: Spec, at: string, sample: unknown): readonly Refusal[] {
  switch (spec.is) {
    case 'text':
      return [
        ...each(at, values.notTexts, 'wrong-type'),
        ...each(at, values.blanks, 'blank'),
        { at, value: values.letters(10_001), code: 'too-long' },
      ];
    case 'name':
      return [...each(at, values.notTexts, 'wrong-type'), ...each(at, values.blanks, 'blank')];
    case 'id':
      return [
        ...each(at, values.notTexts, 'wrong-type'),
        ...each(at, malformed, 'malformed-id'),
        ...each(at, values.blanks, 'blank'),
        { at, value: values.letters(81), code: 'too-long' },
      ];
    case 'date':
      return [
        ...each(at, values.notTexts, 'wrong-type'),
        ...values.wrongDates.map(([value, code]) => ({ at, value, code })),
      ];
    case 'flag':
      return each(at, values.notFlags, 'wrong-type');
    case 'whole':
      return [
        ...each(at, values.notNumbers, 'wrong-type'),
        ...each(
          at,
          [-1, 0.5, 1e300, 2 ** 53, values.nan, values.infinity, values.minusInfinity],
          'not-whole-amount',
        ),
      ];
    case 'currency':
      return [
        ...each(at, values.notTexts, 'wrong-type'),
        ...each(at, ['', 'idr', 'ID', 'IDRR', 'Rp', ' IDR', '123'], 'not-a-currency'),
      ];
    case 'level':
      return each(
        at,
        [
          'maybe',
          'In',
          'IN',
          '',
          ' in',
          'mostly in',
          'yes',
          -0.1,
          1.1,
          1e300,
          null,
          true,
          {},
          values.nan,
          values.infinity,
        ],
        'not-a-level',
      );
    case 'one-of':
      return each(at, [...strange, shouted(spec.allowed[0]), `${spec.allowed[0]}s`], 'not-one-of');
    case 'ref':
      return [
        ...each(at, values.notTexts, 'wrong-type'),
        ...each(at, ['nobody', 'Nobody', 'village-2', 'constructor'], 'dangling-reference'),
      ];
    case 'known':
      return [
        ...each(at, values.notTexts, 'wrong-type'),
        ...each(at, ['nothing', 'no.such-thing', 'constructor'], spec.fault),
      ];
    case 'list': {
      const rows = Array.isArray(sample) ? sample : [];
      return [
        // A function has a length of 0, and counts as an empty list besides.
        ...each(
          at,
          values.notLists.filter((value) => !spec.filled || value !== values.someFunction),
          'wrong-type',
        ),
        ...(spec.filled ? [{ at, value: [], code: 'empty-list' }] : []),
        ...(rows.length > 0 ? [{ at, value: values.copies(10_001), code: 'too-many-rows' }] : []),
        ...rows.slice(0, 1).flatMap((row, index) => refusalsOf(spec.of, at + step(index), row)),
      ];
    }
    case 'object': {
      const present = Object.entries(sample ?? {});
      return [
        ...each(at, values.notObjects, 'wrong-type'),
        ...spec.required.map((key) => ({ at: at + step(key), value: values.gone, code: 'missing' })),
        ...['x', 'Id', 'toString', 'constructor', 'id '].map((key) => ({
          at: at + step(key),
          value: 1,
          code: 'unknown-key',
        })),
        ...present.flatMap(([key, value]) => {
          const own = spec.keys[key];
          return own === undefined ? [] : refusalsOf(own, at + step(key), value);
        }),
      ];
    }
  }
}
