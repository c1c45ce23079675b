import { expect, test } from 'vitest';
import { checkOnce } from '../../src/core/prepared.js';
import { counted } from './counted.js';

const passing = () => counted((_caller: string, _definition: unknown): void => {});

test('what passed is not looked at again; another check of it is', () => {
  const [check, other] = [passing(), passing()];
  const definition = { n: 1 };
  for (const caller of ['score', 'explain']) checkOnce(caller, definition, check);
  checkOnce('score', definition, other);
  checkOnce('score', { n: 1 }, check);
  expect(check.calls).toEqual(['score', 'score']);
  expect(other.calls).toEqual(['score']);
});

test('what failed is looked at again, so that it can be mended', () => {
  const definition = { n: 0 };
  const check = counted((caller: string, { n }: { readonly n: number }) => {
    if (n === 0) throw new Error(caller);
  });
  expect(() => checkOnce('score', definition, check)).toThrow('score');
  expect(() => checkOnce('explain', definition, check)).toThrow('explain');
  definition.n = 1;
  checkOnce('score', definition, check);
  checkOnce('score', definition, check);
  expect(check.calls).toEqual(['score', 'explain', 'score']);
});

test.each([[null], [undefined], ['text'], [1]])('%s is checked each time', (given) => {
  const check = passing();
  checkOnce('score', given, check);
  checkOnce('score', given, check);
  expect(check.calls).toEqual(['score', 'score']);
});
