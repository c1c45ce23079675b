import { expect, test } from 'vitest';
import rows from './expressions.json' with { type: 'json' };

const load = (name: string) => import(new URL(name, import.meta.url).href);

test('every regular expression of src was checked: none takes longer than its text is long', async () => {
  const { expressionsIn } = await load('expressions-in.mjs');
  const { literals } = expressionsIn();
  // npm run fuzz:expressions checks those that are new.
  expect(rows.map(({ expression }) => expression)).toEqual(
    literals.map(({ expression }: { expression: string }) => expression),
  );
  expect(rows.filter(({ status }) => status !== 'safe')).toEqual([]);
  expect(rows.length).toBeGreaterThan(50);
});

test('none is made of a text while the program runs', async () => {
  const { expressionsIn } = await load('expressions-in.mjs');
  // ts-pattern's match takes no expression.
  expect(expressionsIn().made).toEqual([]);
});
