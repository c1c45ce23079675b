import { describe, expect, test } from 'vitest';
import { assertOneOf, assertOptions } from '../../src/core/assert.js';
import { thrownBy } from './thrown-by.js';

describe('a value that has to be one of several', () => {
  test('passes if it is', () => {
    expect(assertOneOf('classify', 'options.reading', 'unknown-reading', 'plain', ['plain'])).toBeUndefined();
  });

  test.each([['Plain'], ['pla'], [''], [undefined], [null], [0], [['plain']]])(
    'is refused if it is %j',
    (value) => {
      const error = thrownBy(() =>
        assertOneOf('classify', 'options.reading', 'unknown-reading', value, ['plain', 'strict']),
      );
      expect(error).toMatchObject({
        code: 'unknown-reading',
        function: 'classify',
        parameter: 'options.reading',
        remedy: 'Use one of plain, strict.',
      });
    },
  );

  test('is told the first twenty where there are more', () => {
    const many = Array.from({ length: 21 }, (_, index) => `t${index + 1}`);
    const { remedy } = thrownBy(() => assertOneOf('pathTo', 'target', 'unknown-type', 'x', many));
    expect(remedy).toContain('t20, …');
    expect(remedy).not.toContain('t21');
    const twenty = many.slice(1);
    expect(thrownBy(() => assertOneOf('pathTo', 'target', 'unknown-type', 'x', twenty)).remedy).toBe(
      `Use one of ${twenty.join(', ')}.`,
    );
  });

  test('is told so where there is none to be', () => {
    const { remedy } = thrownBy(() => assertOneOf('pathTo', 'target', 'unknown-type', 'x', []));
    expect(remedy).toMatch(/none/);
  });
});

describe('options', () => {
  test.each([[{}], [{ reading: 'plain' }], [{ reading: undefined }]])('%j are understood', (options) => {
    const read = assertOptions('classify', options, ['reading']);
    expect(read).toStrictEqual(options);
    expect(read).not.toBe(options);
  });

  test('are read once: what answers otherwise the second time is taken at its first word', () => {
    let asked = 0;
    const options = {
      get reading() {
        asked += 1;
        if (asked > 1) throw new Error('asked again');
        return 'plain';
      },
    };
    expect(assertOptions('classify', options, ['reading']).reading).toBe('plain');
  });

  test.each([
    [{ Reading: 'plain' }, '"Reading"'],
    [{ reading: 'plain', readings: 'plain' }, '"readings"'],
    [JSON.parse('{"__proto__":1}'), '"__proto__"'],
    // Not even the name of an option, or a list of such names, is an object of options.
    ['reading', '"reading"'],
    [['reading'], 'a list of 1'],
    [[], 'a list of 0'],
    [null, 'null'],
    [0, '0'],
  ])('%j are not', (options, value) => {
    const error = thrownBy(() => assertOptions('classify', options, ['reading']));
    expect(error).toMatchObject({
      code: 'unknown-option',
      function: 'classify',
      parameter: 'options',
      value,
    });
    expect(error.remedy).toContain('reading');
  });
});
