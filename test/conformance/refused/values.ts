/** A value that JSON does not have, as the vectors write it: an object with the one key `$`, and what it needs beside it. */
export interface Tagged {
  readonly $: string;
  readonly [key: string]: unknown;
}

const tag = ($: string): Tagged => ({ $ });

/** The key, or the row, is taken away. */
export const gone = tag('gone');
export const undefinedValue = tag('undefined');
export const nan = tag('nan');
export const infinity = tag('infinity');
export const minusInfinity = tag('-infinity');
export const bigint = tag('bigint');
export const symbol = tag('symbol');
export const someFunction = tag('function');
/** An instant of the platform, and a map: no plain data. */
const instant = tag('date');
export const map = tag('map');
/** An object that throws whatever is read of it. */
export const throwing = tag('throws');
/** A text of so many letters. */
export const letters = (n: number): Tagged => ({ $: 'letters', n });
/** The first row of the list that stands there, so many times. */
export const copies = (n: number): Tagged => ({ $: 'copies', n });

/** What a call hands over: a definition of the library by its id, and what another call returns. */
export const definitionOf = (id: string): Tagged => ({ $: 'definition', id });
export const resultOf = (name: string, ...args: readonly unknown[]): Tagged => ({ $: 'call', name, args });

/** Nothing that JSON calls a text, a number, a list, an object; a truth value is none of them. */
const others = [undefinedValue, bigint, symbol, someFunction] as const;
export const notTexts: readonly unknown[] = [null, true, 7, [], {}, ...others, instant];
export const notNumbers: readonly unknown[] = [null, true, '7', [], {}, ...others];
export const notLists: readonly unknown[] = [null, true, 7, 'text', {}, ...others];
export const notObjects: readonly unknown[] = [null, true, 7, 'text', [], ...others];
export const notFlags: readonly unknown[] = [null, 0, 1, 'true', 'no', [], {}, ...others];

/** Texts without a character that can be seen. */
export const blanks: readonly string[] = ['', ' ', '   ', '\t', '\n', '\u00a0', ' \r\n '];

/** What looks like a date and is none: no date at all, a day that no calendar has, an instant. */
export const wrongDates: readonly (readonly [value: string, fault: string])[] = [
  ...[
    '',
    'yesterday',
    '15',
    '2015-1',
    '2015-1-1',
    '2015/01/01',
    '01-02-2015',
    '2015-',
    '20150101',
    ' 2015',
    '2015 ',
  ].map((value) => [value, 'not-a-date'] as const),
  ...['2015-00', '2015-13', '2015-02-29', '2015-04-31', '2015-01-00', '2015-01-32', '1900-02-29'].map(
    (value) => [value, 'no-such-date'] as const,
  ),
  ...['2015-01-01T00:00:00Z', '2015-01-01T07:30', '2015-01-01T00:00:00.000+07:00'].map(
    (value) => [value, 'instant-not-date'] as const,
  ),
];
