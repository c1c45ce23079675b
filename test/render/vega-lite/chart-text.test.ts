import { expect, test } from 'vitest';
import { chartText, linesOf, sentence } from '../../../src/render/vega-lite/chart-text.js';

// An XML document, as a picture is, may hold none of them: a browser shows no picture then.
test.each(['\u0000', '\u0008', '\ud800', '\ufffe', '\uffff', '\ufdd0', '\u{1ffff}'])(
  'what is no character goes: %j',
  (sign) => {
    expect(chartText(`a${sign}b`)).toBe('a b');
    expect(sentence(`a${sign}b`)).toBe('a b');
    expect(linesOf(`a${sign}b`, 10, 2)).toEqual(['a b']);
    expect(chartText(sign)).toBe('–');
  },
);
