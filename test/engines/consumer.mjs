// A project outside the repository, with the packed tarball and the engines installed as anybody would.

import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** An engine that cannot be had here: no failure of the library. */
export class NotHere extends Error {}

/** Packs what was built, and installs it with the zod that the repository is tested with. */
export function makeConsumer() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kemitraan-engines-')));
  const run = (command, ...args) =>
    execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true }\n');
  const packed = run('npm', 'pack', root, '--ignore-scripts', '--json');
  const { filename } = JSON.parse(packed)[0];
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/zod/package.json'), 'utf8'));
  try {
    npmInstall(run, `./${filename}`, `zod@${version}`);
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw new Error(`npm cannot install the tarball: ${reasonOf(error)}`);
  }
  const require = createRequire(join(folder, 'package.json'));
  return {
    folder,
    path: (file) => join(folder, file),
    write: (file, text) => writeFileSync(join(folder, file), text),
    require,
    /** Installs a package; where npm cannot, the engine is not here. */
    install(...packages) {
      try {
        npmInstall(run, ...packages);
      } catch (error) {
        throw new NotHere(`npm cannot install ${packages.join(', ')} (${reasonOf(error)})`);
      }
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

const npmInstall = (run, ...packages) =>
  run('npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...packages);

const reasonOf = ({ stderr }) => String(stderr).match(/npm error .*/)?.[0] ?? 'for no reason given';

/** Runs a program to its end; what it wrote, or an error with what it complained of. */
export function runToEnd(command, args, { cwd, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 30, timeout: 900_000 };
    execFile(command, args, options, (error, stdout, stderr) => {
      if (error === null) resolve({ stdout, stderr });
      else if (error.code === 'ENOENT') reject(new NotHere(`there is no ${command}`));
      else reject(new Error(lastLines(stderr) || error.message));
    });
  });
}

const lastLines = (text) =>
  text
    .split('\n')
    .filter((line) => line.length < 500)
    .slice(-12)
    .join('\n')
    .trim();
