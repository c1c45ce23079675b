import { describe, expect, test } from 'vitest';
import { fault, findings } from '../../src/core/faults-found.js';

describe('faults', () => {
  const one = (at: number) => fault('missing', [at, 'k'.repeat(81)], { key: 'k' });

  test('have a path whose texts are cut', () => {
    expect(one(3)).toEqual({ code: 'missing', path: [3, `${'k'.repeat(79)}…`], params: { key: 'k' } });
  });

  test('are listed up to so many, and the others are counted, and not made', () => {
    const found = findings(2);
    let made = 0;
    for (let at = 0; at < 5; at += 1)
      found.add(() => {
        made += 1;
        return one(at);
      });
    expect([found.faults.map(({ path }) => path[0]), found.omitted, made]).toEqual([[0, 1], 3, 2]);
  });

  test('of two lists are those of the first, and of the second as many as there is room for', () => {
    const [found, more] = [findings(3), findings(2)];
    found.add(() => one(0));
    found.add(() => one(1));
    for (let at = 2; at < 6; at += 1) more.add(() => one(at));
    // Of the second two are listed and two are not: there is room for one.
    found.addAll(more);
    expect([found.faults.map(({ path }) => path[0]), found.omitted]).toEqual([[0, 1, 2], 3]);
    found.addAll(more);
    expect([found.faults.length, found.omitted]).toEqual([3, 7]);
  });

  test('are a thousand at most where nobody says how many', () => {
    const found = findings();
    for (let at = 0; at < 1001; at += 1) found.add(() => one(at));
    expect([found.faults.length, found.omitted]).toEqual([1000, 1]);
  });
});
