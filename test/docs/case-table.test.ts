import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toJsonSchema } from '../../src/schema.js';

interface Part {
  readonly properties?: Readonly<Record<string, Part>>;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: Part;
  readonly $ref?: string;
}

const schema = toJsonSchema('case') as Part & { readonly $defs: Readonly<Record<string, Part>> };
const resolved = (part: Part = {}): Part => schema.$defs[part.$ref?.replace('#/$defs/', '') ?? ''] ?? part;
const lists = Object.entries(schema.properties ?? {}).filter(([, { items }]) => resolved(items).properties);
const common = ['id', 'source', 'locator', 'date', 'function', 'note'];
/** A row of these is about what was found; sources, informants and conclusions have keys of their own only. */
const dated = (list: string) => !['sources', 'informants', 'published'].includes(list);

/** What a cell marks as needed, and all that it names outside brackets. */
const keysOf = (cell: string) => {
  const found = [...cell.replaceAll(/\([^)]*\)/g, '').matchAll(/`([^`]+)`(\\\*)?/g)];
  const names = (those: typeof found) => those.map(([, name = '']) => name).sort();
  return { all: names(found), needed: names(found.filter(([, , mark]) => mark !== undefined)) };
};

const pages = ['docs/guides/researcher.md', 'docs/id/guides/researcher.md'].filter((page) =>
  existsSync(page),
);

describe.each(pages)('the table of what a case may hold, in %s', (page) => {
  const rows = readFileSync(page, 'utf8')
    .split('\n')
    .filter((line) => /^\| `/.test(line))
    .map((line) => line.slice(2, -2).split(' | '))
    .filter(
      ([key = '']) =>
        /^`(schema|complete|parties)`/.test(key) || lists.some(([name]) => key === `\`${name}\``),
    );
  const cellsOf = (name: string) => rows.find(([key = '']) => keysOf(key).all.includes(name)) ?? [];

  test('has every key of a case, and marks those that it needs', () => {
    const keys = keysOf(rows.map(([key]) => key).join());
    expect(keys.all).toEqual(Object.keys(schema.properties ?? {}).sort());
    expect(keys.needed).toEqual([...(schema.required ?? [])].sort());
  });

  test.each(lists)(
    'has every key of a row of %s, marks those that it needs, and names all values',
    (name, { items }) => {
      const { properties = {}, required = [] } = resolved(items);
      const [, cell = '', values = ''] = cellsOf(name);
      const own = Object.keys(properties).filter(
        (key) => !dated(name) || !common.includes(key) || required.includes(key),
      );
      expect(keysOf(cell)).toEqual({ all: own.sort(), needed: [...required].sort() });
      for (const key of own) {
        const part = resolved(properties[key]);
        const inBrackets = new RegExp(`\`${key}\`(?:\\\\\\*)? \\(([^)]*)\\)`).exec(cell)?.[1];
        const nested = resolved(part.items ?? part);
        if (nested.properties)
          expect(keysOf(inBrackets ?? '')).toEqual({
            all: Object.keys(nested.properties).sort(),
            needed: [...(nested.required ?? [])].sort(),
          });
        const choices = part.enum?.filter((value) => typeof value === 'string');
        if (choices && /^(?!role|indicator|framework)/.test(key))
          expect({
            key,
            values: keysOf(`${new RegExp(`\`${key}\`: ([^;]*)`).exec(values)?.[1]}`).all,
          }).toEqual({
            key,
            values: [...choices].sort(),
          });
      }
    },
  );

  test('says what every row of facts and observations may have besides', () => {
    const text = readFileSync(page, 'utf8');
    for (const [name, { items }] of lists)
      expect(common.every((key) => key in (resolved(items).properties ?? {}))).toBe(dated(name));
    for (const key of common) expect(text).toContain(`\`${key}\``);
  });
});
