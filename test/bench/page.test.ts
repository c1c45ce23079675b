import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Row {
  readonly what: string;
  readonly grows: string;
  readonly slope: number | null;
  readonly roomySlope?: number | null;
}
interface Run {
  readonly quick: boolean;
  readonly parts: Readonly<Record<string, { readonly rows: readonly Row[] }>>;
}
interface Target {
  readonly id: string;
  readonly says: string;
}

const load = (name: string) => import(new URL(name, import.meta.url).href);
const { pageOf }: { pageOf(run: Run): string } = await load('page.mjs');
const {
  targets,
  isMet,
}: { targets: readonly Target[]; isMet(target: Target, run: Run): boolean | undefined } =
  await load('targets.mjs');
const { isOurs, ownSlope }: { isOurs(row: Row): boolean; ownSlope(row: Row): number | null } =
  await load('figures.mjs');
const { reasons, growthReasons }: Record<string, Record<string, string>> = await load('reasons.mjs');
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const run: Run = JSON.parse(read('last-run.json'));
const page = read('../../docs/performance.md');

/** What was aimed at, in its order. */
const aims = [
  'classify-rules-engine',
  'classify-json-logic',
  'classify-by-hand',
  'classify-by-hand-reasons',
  'assess-per-question',
  'assess-parse',
  'explain',
  'text-compiled',
  'text-plain',
  'text-no-eval',
  'compiled-ajv',
  'root-check',
  'import-subpaths',
  'import-root',
  'import-schema',
  'first-document',
  'size-archetype',
  'size-function',
  'size-core',
  'size-unworded',
  'size-schema',
  'dates',
  'batch-throughput',
  'batch-memory',
  'what-if',
  'growth',
  'ts-pattern',
];

test('the page is what the figures of the last run give: node test/bench/write-page.mjs writes it anew', () => {
  expect(page).toBe(pageOf(run));
});

test('the last run is a whole one', () => {
  expect(Object.keys(run.parts)).toHaveLength(13);
});

test('everything that was aimed at has a row, and was measured', () => {
  expect(targets.map(({ id }) => id)).toEqual(aims);
  for (const target of targets) {
    expect(page, target.id).toContain(`\n| ${target.says}`);
    expect(isMet(target, run), target.id).toBeTypeOf('boolean');
  }
});

test('of what is not met the page says why', () => {
  const unmet = targets.filter((target) => isMet(target, run) === false).map(({ id }) => id);
  expect(unmet.filter((id) => !reasons?.[id])).toEqual([]);
  expect(Object.keys(reasons ?? {}).filter((id) => !aims.includes(id))).toEqual([]);
});

test('of what grows faster than linear the page says why, and of nothing else', () => {
  const rows = run.parts.growth?.rows ?? [];
  const name = ({ what, grows }: Row) => `${what}, ${grows}`;
  // Two sizes of a quick run say little of a slope.
  const judged = run.quick ? [] : rows;
  const steep = judged.filter((row) => isOurs(row) && (ownSlope(row) ?? 0) > 1.1).map(name);
  expect(steep.filter((row) => !growthReasons?.[row])).toEqual([]);
  expect(Object.keys(growthReasons ?? {}).filter((row) => !rows.map(name).includes(row))).toEqual([]);
});

test('the page does not say what anyone has to do, and has no gaps', () => {
  expect(page).not.toMatch(/\b(must|shall|should|ought)\b/i);
  expect(page).not.toMatch(/undefined|NaN|\[object /);
});
