import { describe, expect, test } from 'vitest';
import { KemitraanError } from '../../src/core/error.js';
import { reading } from '../../src/core/reading.js';
import { thrownBy } from './thrown-by.js';

const fail = (): never => {
  throw new TypeError('Do not look at me.');
};

describe('what is read', () => {
  const read = (run: () => unknown) => reading('sum', 'rows', 5, run);

  test('is given back, and what the library throws is thrown as it is', () => {
    const own = new KemitraanError('other', 'x', 1, 'invalid-date', 'Give a date.');
    expect(read(() => 'a')).toBe('a');
    expect(
      thrownBy(() =>
        read(() => {
          throw own;
        }),
      ),
    ).toBe(own);
  });

  test('is refused where it throws, with what it threw as the cause', () => {
    const error = thrownBy(() => read(fail));
    expect(error).toMatchObject({ function: 'sum', parameter: 'rows', code: 'invalid-input', value: '5' });
    expect(error.cause).toEqual(new TypeError('Do not look at me.'));
    const other = thrownBy(() => reading('sum', 'rows', 5, fail, 'invalid-case', 'Mend it.'));
    expect(other).toMatchObject({ code: 'invalid-case', remedy: 'Mend it.' });
  });
});
