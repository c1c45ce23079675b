import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a run of the demo wrote, and how it ended. */
export interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** Runs the demo with these arguments on the package as it was built. */
export function runDemo(...args: readonly string[]): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['docs/demo.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { out: stdout, err: stderr, code: status };
}

/** Builds the package where it has not been built yet; a build that is there is left as it is, as others read it. */
export function buildOnce(): void {
  if (existsSync(`${root}dist/index.js`)) return;
  execFileSync('npm', ['run', 'build', '--', '--silent'], { cwd: root, stdio: 'pipe' });
}
