// What each subpath weighs as an import of everything, and what single functions weigh.
import * as zod from 'zod';
import { bundled, programOf } from '../bundled.mjs';
import { Disagreement } from '../disagreement.mjs';
import { isVerb, sizes as what } from '../names.mjs';
import { subpaths } from './imports.mjs';

/** Subpaths that are made of words, or of zod. */
const worded = ['kemitraan', 'kemitraan/schema', 'kemitraan/explain', 'kemitraan/render'];

/** Single functions that give no verdict, or many. */
const others = [
  ['kemitraan/assess', 'assess'],
  ['kemitraan/assess', 'assessAll'],
  ['kemitraan/evidence', 'krippendorffAlpha'],
  ['kemitraan/programmes', 'summarisePortfolio'],
  ['kemitraan/explain', 'explain'],
  ['kemitraan/explain', 'explainAssessment'],
  ['kemitraan/render', 'toMarkdown'],
  ['kemitraan/schema', 'parseCase'],
];

export const sizes = {
  id: 'sizes',
  title: 'Sizes',
  startsProcesses: true,
  async measure() {
    const rows = [];
    const add = async (name, program) => {
      const { minified, gzipped, matches } = await bundled(program);
      rows.push({ what: name, minified, gzipped, ...(matches && { matches }) });
    };
    const modules = [];
    for (const path of subpaths()) {
      await add(`everything of \`${path}\``, `export * from '${path}';`);
      modules.push([path, Object.keys(await import(path))]);
    }
    const singles = modules.flatMap(([path, names]) =>
      path === 'kemitraan' ? [] : names.filter(isVerb).map((name) => [path, name]),
    );
    for (const [path, name] of singles) await add(`\`${name}\``, programOf([[path, [name]]]));
    for (const [path, name] of others) await add(`\`${name}\``, programOf([[path, [name]]]));
    await add(what.verbs, programOf([['kemitraan/forms', ['classify', 'score', 'validate', 'audit']]]));
    await add(what.core, "export * from 'kemitraan/measure'; export * from 'kemitraan/forms';");
    const plain = modules
      .filter(([path]) => !worded.includes(path))
      .map(([path, names]) => [path, names.filter((name) => !/wordings?$/i.test(name))]);
    await add(what.unworded, programOf(plain));
    const schema = programOf([['kemitraan/schema', ['caseSchema']]]);
    await add(what.schema, schema);
    const { text } = await bundled(schema, { external: ['zod'], minify: false });
    await add(what.zod, programOf([['zod', namesFrom(text)]]));
    return {
      said: 'Bundled by esbuild with all that it needs, minified, then gzipped; KB of 1,024 bytes.',
      rows,
    };
  },
};

/** What a bundle takes from zod, by name or out of the namespace. */
function namesFrom(text) {
  const names = [];
  for (const [, list] of text.matchAll(/import\s*\{([^}]*)\}\s*from\s*"zod"/g))
    for (const name of list.split(',')) names.push(name.trim().split(/\s+as\s+/)[0]);
  for (const [, alias] of text.matchAll(/import\s*\*\s*as\s+(\w+)\s*from\s*"zod"/g))
    for (const [, name] of text.matchAll(new RegExp(`\\b${alias}\\.(\\w+)`, 'g'))) names.push(name);
  const known = [...new Set(names)].filter((name) => Object.hasOwn(zod, name));
  if (known.length === 0) throw new Disagreement('It is not seen what caseSchema takes from zod.');
  return known;
}
