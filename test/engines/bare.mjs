// An engine with nothing but the language: what a database or a warehouse embeds.
// node bare.mjs OPTIONS LIBRARY PROBE runs two scripts in one and prints what the second leaves in `probedText`.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';

/** What V8 brings along although the language has it not, or not in every engine. */
const extras = ['console', 'Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'escape', 'unescape'];

/** What came after ECMAScript 2022. */
const newer = {
  Array: ['fromAsync'],
  'Array.prototype': ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  Object: ['groupBy'],
  Map: ['groupBy'],
  'Map.prototype': ['getOrInsert', 'getOrInsertComputed'],
  Promise: ['withResolvers', 'try'],
  RegExp: ['escape'],
  'Set.prototype': [
    ...['union', 'intersection', 'difference', 'symmetricDifference'],
    ...['isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
  ],
  'String.prototype': ['isWellFormed', 'toWellFormed'],
  Error: ['isError'],
  Math: ['f16round', 'sumPrecise'],
  JSON: ['rawJSON', 'isRawJSON'],
  globalThis: [
    'Iterator',
    'Float16Array',
    'Temporal',
    'DisposableStack',
    'AsyncDisposableStack',
    'SuppressedError',
  ],
};

/** No chance, and a clock that is wrong: whoever asks it gives another answer than elsewhere. */
const wrongClock = `Math.random = Date.now = () => { throw new Error('chance or the clock was asked'); };
Date = new Proxy(Date, {
  construct: (target, args, own) => Reflect.construct(target, args.length === 0 ? [4e13] : args, own),
});`;

/**
 * A context without the globals of any host. `noEval` refuses to make code of strings, `es2022` takes away what is newer,
 * `timeless` chance and the clock.
 */
export function bareContext({ noEval, es2022, timeless } = {}) {
  const context = createContext(Object.create(null), {
    codeGeneration: { strings: noEval !== true, wasm: false },
  });
  const run = (text) => runInContext(text, context);
  run(`${JSON.stringify(extras)}.forEach((name) => delete globalThis[name]);`);
  if (es2022) {
    for (const [owner, names] of Object.entries(newer)) {
      for (const name of names)
        run(`typeof ${owner.split('.')[0]} === 'undefined' || delete ${owner}.${name};`);
    }
  }
  if (timeless) run(wrongClock);
  return { run, globals: () => run('Object.getOwnPropertyNames(globalThis)') };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [options, ...files] = process.argv.slice(2);
  const { run } = bareContext(JSON.parse(options));
  for (const file of files) run(readFileSync(file, 'utf8'));
  run('probed').then(
    () => process.stdout.write(run('probedText')),
    (error) => {
      process.stderr.write(`${error.stack ?? error}\n`);
      process.exitCode = 1;
    },
  );
}
