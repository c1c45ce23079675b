import { describe, expect, test } from 'vitest';
import { classify } from '../../src/forms/classify.js';
import { defineLadder } from '../../src/forms/ladder/define.js';
import { thrownBy } from '../core/thrown-by.js';
import { ladder } from '../own/frameworks.js';

// What a definition cites: by its own function every fault in it is told; where it is read, only that it cites something.

const cited = (source: unknown) => ({ ...ladder, source });
const told = { ...ladder.indicators['xq-told'] };
const citing = (source: unknown) => ({
  ...ladder,
  indicators: { ...ladder.indicators, 'xq-told': { ...told, source } },
});

describe('a citation', () => {
  test.each<[string, unknown]>([
    ['a work', { ref: 'kvist-2007' }],
    ['a work, with a place in it', { ref: 'kvist-2007', locator: 'p. 3' }],
    ['a text', { text: 'Own manual' }],
    ['a text, with a place in it', { text: 'Own manual', locator: 'p. 3' }],
  ])('may be of %s', (_, citation) => {
    const definition = cited([citation]);
    expect(defineLadder(definition as never)).toBe(definition);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text that stands for an object', 'Own manual'],
    ['a place in nothing', { locator: 'p. 3' }],
    ['an empty text', { text: '' }],
    ['a text that is a number', { text: 7 }],
    ['a work and a text', { ref: 'kvist-2007', text: 'Own manual' }],
    ['a work that there is none of', { ref: 'nobody-1900' }],
    ['a place that is a number', { text: 'Own manual', locator: 3 }],
    ['something else besides', { text: 'Own manual', page: '3' }],
  ])('is not one of %s', (_, citation) => {
    const { remedy } = thrownBy(() => defineLadder(cited([citation]) as never));
    expect(remedy).toBe('source: at least one citation, { ref } to the bibliography or { text }.');
  });

  test.each<[string, unknown]>([
    ['a place in nothing', { locator: 'p. 3' }],
    ['a number', { text: 7 }],
    ['a number besides', { text: 'Own manual', page: 3 }],
    ['a text that stands for an object', 'Own manual'],
  ])('is none where a definition is read, of %s', (_, citation) => {
    const error = thrownBy(() => classify(citing([citation]) as never, {}));
    expect([error.code, error.parameter, error.remedy]).toEqual([
      'invalid-definition',
      'definition.indicators.xq-told.source',
      'Give a list of citations.',
    ]);
  });
});
