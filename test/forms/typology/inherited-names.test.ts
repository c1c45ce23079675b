import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import { pathTo } from '../../../src/forms/path-to.js';
import { defineTypology } from '../../../src/forms/typology/define.js';
import type { TypologyDefinition } from '../../../src/forms/typology/definition.js';
import { thrownBy } from '../../core/thrown-by.js';
import { typologyOf } from './made.js';

const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;
const asked = { asks: 'relation', rubric: 'ours', ...ours } as const;

/** A definition as a caller without the compiler may give it. */
function written(json: object): TypologyDefinition {
  return JSON.parse(JSON.stringify(json));
}

describe('names that every object inherits', () => {
  // Through JSON: the compiler takes a property `constructor` for the one that objects inherit.
  const definition = defineTypology(
    written({
      ...typologyOf(['held'], { one: { held: 'in' } }),
      attributes: { constructor: asked, other: { ...asked, parts: ['constructor'] } },
      types: {
        constructor: { defining: { constructor: 'in' }, ...ours },
        second: { defining: { other: 'out' }, ...ours },
      },
      readings: {
        plain: { changes: {}, basis: 'ours', source: [{ text: 'The plain reading' }] },
        constructor: { changes: { second: { drop: ['other'], define: { constructor: 'out' } } }, ...ours },
      },
    }),
  );

  test('are ids like any other', () => {
    const verdict = classify(definition, JSON.parse('{"constructor":"in","other.constructor":"in"}'));
    expect(verdict.outcome).toEqual({ kind: 'dominant', type: 'constructor' });
    expect(Object.entries(verdict.readings)).toHaveLength(2);
    expect(pathTo(definition, verdict, 'constructor').steps).toEqual([]);
  });

  test('bring no source into a reason that only a change of the reading would', () => {
    const [first] = classify(definition, {}).reasons;
    expect(first?.source).toEqual(ours.source);
  });

  test('are unknown to a definition that does not declare them', () => {
    const plain = typologyOf(['held'], { one: { held: 'in' } });
    for (const id of ['constructor', 'toString', 'hasOwnProperty']) {
      expect(thrownBy(() => classify(plain, { [id]: 'in' })).code).toBe('unknown-indicator');
      expect(thrownBy(() => classify(plain, {}, { reading: id })).code).toBe('unknown-reading');
    }
    expect(thrownBy(() => classify(plain, JSON.parse('{"__proto__":"in"}'))).code).toBe('unknown-indicator');
  });
});
