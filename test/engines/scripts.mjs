// Engines that take nothing but the text of a script: the script build first, then the probe.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NotHere, runToEnd } from './consumer.mjs';
import { otherNode } from './processes.mjs';

const bare = fileURLToPath(new URL('bare.mjs', import.meta.url));

/** Every row of the script build. */
export function scriptRows(consumer, probe) {
  const library = consumer.path('node_modules/kemitraan/dist/kemitraan.script.js');
  consumer.write('probe.script.js', probe);
  const inV8 = (note, options, node) => ({
    engine: 'V8 without a host',
    way: 'script',
    note,
    ...(node && { install: () => node.install() }),
    async run() {
      const command = node ? node.command() : process.execPath;
      const args = [bare, JSON.stringify(options), library, consumer.path('probe.script.js')];
      const { stdout } = await runToEnd(command, args);
      const { stdout: version } = await runToEnd(command, ['-p', 'process.versions.v8']);
      return { version: version.trim(), text: stdout };
    },
  });
  return [
    inV8('node:vm', {}),
    inV8('no code from strings', { noEval: true }),
    inV8('ES2022 only, no chance, wrong clock', { es2022: true, timeless: true }),
    inV8('of Node.js 18', {}, otherNode(consumer, '18')),
    inV8('of Node.js 16', {}, otherNode(consumer, '16')),
    ...quickJs(consumer, library, probe),
    spiderMonkey(consumer, library),
  ];
}

/** QuickJS and its offspring QuickJS-ng, compiled to WebAssembly. */
function quickJs(consumer, library, probe) {
  const variants = [
    ['QuickJS', '@jitl/quickjs-wasmfile-release-sync'],
    ['QuickJS-ng', '@jitl/quickjs-ng-wasmfile-release-sync'],
  ];
  return variants.map(([engine, name]) => ({
    engine,
    way: 'script',
    install: () => consumer.install('quickjs-emscripten-core', name),
    async run() {
      const { newQuickJSWASMModuleFromVariant } = consumer.require('quickjs-emscripten-core');
      const module = await newQuickJSWASMModuleFromVariant(consumer.require(name).default);
      const runtime = module.newRuntime();
      const context = runtime.newContext();
      const given = (result) => {
        if (result.error) throw new Error(JSON.stringify(context.dump(result.error)));
        return result.value;
      };
      const evaluate = (text) =>
        given(context.evalCode(text, 'script.js', { type: 'global' })).consume(context.dump);
      evaluate(readFileSync(library, 'utf8'));
      evaluate(
        `${probe}; probed.catch((error) => { globalThis.failed = String(error) + error.stack; }); undefined`,
      );
      given(runtime.executePendingJobs());
      const failed = evaluate('globalThis.failed');
      if (failed !== undefined) throw new Error(failed);
      const text = evaluate('probedText');
      const { version } = consumer.require(`${name}/package.json`);
      return { version: `in its package ${version}`, text };
    },
  }));
}

/** SpiderMonkey as GNOME embeds it; no package of npm brings it. */
function spiderMonkey(consumer, library) {
  return {
    engine: 'SpiderMonkey',
    way: 'script',
    async run() {
      const probe = readFileSync(consumer.path('probe.script.js'), 'utf8');
      const end = 'probed.then(print, (error) => { printerr(error, error.stack); imports.system.exit(1); });';
      consumer.write('gjs.js', `${readFileSync(library, 'utf8')}\n${probe}\n${end}\n`);
      const { stdout } = await runToEnd('gjs', [consumer.path('gjs.js')]).catch((error) => {
        if (error instanceof NotHere) throw new NotHere('there is no gjs on the PATH');
        throw error;
      });
      const { stdout: version } = await runToEnd('gjs', ['--version']);
      return { version: version.trim(), text: stdout };
    },
  };
}
