// A test runner for Stryker that loads the tests of vitest once and then only calls them, in one process: started anew for
// each mutant, as its own runner for vitest does it, four fifths of the time went into starting.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { collectTests, getFn, getHooks } from '@vitest/runner';
import { createServer } from 'vite';

/** Of a mutated process; `__stryker__` is the name that Stryker gives it. */
globalThis.__stryker__ ??= {};
const state = globalThis.__stryker__;

/** What is kept by definition (src/core/prepared.ts) is kept for one mutant only: a wrong one would outlive it. */
const turn = { now: 0 };
const Kept = globalThis.WeakMap;
globalThis.WeakMap = class extends Kept {
  get(key) {
    const found = super.get(key);
    return found?.turn === turn.now ? found.value : undefined;
  }
  has(key) {
    return super.get(key)?.turn === turn.now;
  }
  set(key, value) {
    return super.set(key, { turn: turn.now, value });
  }
};

/** After so long no further test is begun: what has not failed by then counts as survived, though it may not have. */
const patienceMs = 1000 * Number(process.env.MUTANTS_PATIENCE);

/** How long each test took on code that is not broken: kept in a file, for the process that takes over from one that hung. */
const timesFile = 'test-times.json';

class OneProcess {
  tests = new Map();

  /** A mutant is active only while tests are called: what ran at load never met one, and has not to be loaded anew. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const root = process.cwd();
    this.server = await createServer({
      root,
      configFile: false,
      logLevel: 'error',
      appType: 'custom',
      optimizeDeps: { noDiscovery: true },
      server: { middlewareMode: true, watch: null, hmr: false, ws: false },
      resolve: {
        alias: [
          { find: /^vitest$/, replacement: `${root}/test/mutants/expect.mjs` },
          { find: /^kemitraan$/, replacement: `${root}/src/index.ts` },
          { find: /^kemitraan\/(.+)$/, replacement: `${root}/src/$1.ts` },
        ],
      },
    });
    await this.server.ssrLoadModule(`${root}/test/mutants/setup.ts`);
    const wanted = process.env.MUTANTS_TESTS.split(' ');
    const paths = readdirSync(`${root}/test`, { recursive: true, encoding: 'utf8' })
      .map((file) => `test/${file}`)
      .filter((file) => file.endsWith('.test.ts') && wanted.some((start) => file.startsWith(start)))
      .sort()
      .map((file) => `${root}/${file}`);
    const skipped = process.env.MUTANTS_LEFT_OUT.split('|').filter(Boolean);
    const config = {
      root,
      setupFiles: [],
      allowOnly: false,
      includeTaskLocation: false,
      testTimeout: 0,
      hookTimeout: 0,
      retry: 0,
      tags: [],
      sequence: { shuffle: false, concurrent: false, hooks: 'stack', setupFiles: 'list', seed: 1 },
      chaiConfig: {},
      maxConcurrency: 1,
    };
    const files = await collectTests(paths, {
      config,
      importFile: (path, source) => (source === 'collect' ? this.server.ssrLoadModule(path) : undefined),
    });
    const times = existsSync(timesFile) ? JSON.parse(readFileSync(timesFile, 'utf8')) : {};
    for (const file of files) {
      if (file.result?.state === 'fail')
        throw new Error(`${file.filepath}: ${file.result.errors?.[0]?.stack}`);
      for (const test of testsIn(file)) {
        if (test.mode !== 'run') continue;
        const name = `${relative(root, file.filepath)} ${namesOf(test).join(' > ')}`;
        if (skipped.some((part) => name.includes(part))) continue;
        let id = name;
        for (let n = 2; this.tests.has(id); n += 1) id = `${name} (${n})`;
        this.tests.set(id, { id, test, fileName: file.filepath, timeSpentMs: times[id] ?? 0 });
      }
    }
  }

  async dryRun() {
    state.activeMutant = undefined;
    const tests = [];
    for (const one of this.tests.values()) {
      state.currentTestId = one.id;
      // What an earlier test had worked out would hide that this one reaches it too.
      turn.now += 1;
      const start = performance.now();
      const error = await failureOf(one.test);
      one.timeSpentMs = performance.now() - start;
      const { id, fileName, timeSpentMs } = one;
      const found = { id, name: id, fileName, timeSpentMs };
      tests.push(
        error === undefined ? { ...found, status: 0 } : { ...found, status: 1, failureMessage: error },
      );
    }
    state.currentTestId = undefined;
    const times = tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]);
    writeFileSync(timesFile, JSON.stringify(Object.fromEntries(times)));
    const mutantCoverage = state.mutantCoverage ?? { static: {}, perTest: {} };
    return { status: 'complete', tests, mutantCoverage };
  }

  /** The quickest first, up to the first that fails. */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    turn.now += 1;
    const chosen = testFilter ? testFilter.map((id) => this.tests.get(id)) : [...this.tests.values()];
    chosen.sort((a, b) => a.timeSpentMs - b.timeSpentMs);
    state.hitLimit = hitLimit;
    state.hitCount = hitLimit === undefined ? undefined : 0;
    const end = performance.now() + patienceMs;
    let nrOfTests = 0;
    try {
      for (const { id, test } of chosen) {
        if (performance.now() > end) break;
        state.activeMutant = activeMutant.id;
        nrOfTests += 1;
        const failureMessage = await failureOf(test);
        if (state.hitCount > hitLimit) return { status: 'timeout', reason: 'Hit limit reached' };
        if (failureMessage !== undefined)
          return { status: 'killed', failureMessage, killedBy: [id], nrOfTests };
      }
      return { status: 'survived', nrOfTests };
    } finally {
      state.activeMutant = undefined;
    }
  }

  async dispose() {
    await this.server?.close();
  }
}

function* testsIn(task) {
  if (task.type === 'test') yield task;
  else for (const one of task.tasks) yield* testsIn(one);
}

function namesOf(test) {
  const names = [test.name];
  for (let at = test.suite; at && at !== test.file; at = at.suite) names.unshift(at.name);
  return names;
}

async function failureOf(test) {
  try {
    await hooked(test, 'beforeAll');
    await hooked(test, 'beforeEach');
    await getFn(test)();
  } catch (error) {
    return String(error?.message ?? error).slice(0, 300);
  } finally {
    await hooked(test, 'afterEach').catch(() => {});
    await hooked(test, 'afterAll').catch(() => {});
  }
}

async function hooked(test, kind) {
  for (let at = test.suite ?? test.file; at; at = at.suite ?? (at === at.file ? undefined : at.file))
    for (const hook of getHooks(at)[kind] ?? []) await hook(test.context, at);
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'one-process', injectableClass: OneProcess }];
