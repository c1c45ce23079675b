import { execFileSync } from 'node:child_process';
import { expect, inject, test } from 'vitest';
import listed from './exports.json' with { type: 'json' };
import { importName, subpaths } from './subpaths.js';

const formats = ['esm', 'cjs'] as const;

/** Runs a script in a fresh process, in the folder where the tarball is installed; what it returns is its answer. */
function inConsumer(script: string): unknown {
  const prelude = `
    const require = (await import('node:module')).createRequire(process.cwd() + '/');
    const load = { esm: (name) => import(name), cjs: async (name) => require(name) };`;
  const program = `${prelude}\nconsole.log(JSON.stringify(await (async () => { ${script} })()));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: inject('consumer'),
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

test('the list of exports names every subpath', () => {
  expect(Object.keys(listed).sort()).toEqual([...subpaths].sort());
});

test.each(
  formats.flatMap((format) =>
    Object.entries(listed).map(([subpath, { values }]) => ({ format, subpath, values })),
  ),
)('$subpath gives exactly the listed values as $format', ({ format, subpath, values }) => {
  const name = JSON.stringify(importName(subpath));
  const given = inConsumer(`return Object.keys(await load.${format}(${name}));`) as string[];
  expect(given.sort()).toEqual([...values].sort());
});

test.each(formats)('all subpaths give the same objects as %s', (format) => {
  const same = inConsumer(`
    const [root, archetypes, registry] = await Promise.all(
      ['kemitraan', 'kemitraan/archetypes', 'kemitraan/registry'].map(load.${format}));
    const definition = registry.frameworks['partnership-archetypes'];
    return [root, archetypes].map(({ partnershipArchetypes }) => partnershipArchetypes === definition);`);
  expect(same).toEqual([true, true]);
});

test('an error is recognised across the two copies that a process may hold', () => {
  const recognised = inConsumer(`
    const copies = [await load.esm('kemitraan'), await load.cjs('kemitraan')];
    const thrown = copies.map(({ classifyArchetype }) => {
      try { return classifyArchetype({ balance: 'no such level' }); } catch (error) { return error; }
    });
    return {
      copies: thrown[0].constructor !== thrown[1].constructor,
      recognised: copies.map(({ isKemitraanError }) => thrown.map(isKemitraanError)),
      others: copies.map(({ isKemitraanError }) => isKemitraanError(new Error('another'))),
    };`);
  expect(recognised).toEqual({
    copies: true,
    recognised: [
      [true, true],
      [true, true],
    ],
    others: [false, false],
  });
});
