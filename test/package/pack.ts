import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The packed file. */
    tarball: string;
    /** A folder outside the repository, in which the packed file and what it depends on are installed. */
    consumer: string;
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Packs what was built, and installs it as another project would. */
export function setup(project: TestProject): () => void {
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (!existsSync(join(root, 'dist'))) run('npm', 'run', 'build', '--silent');

  const consumer = realpathSync(mkdtempSync(join(tmpdir(), 'kemitraan-')));
  const installed = join(consumer, 'node_modules');
  mkdirSync(join(installed, 'kemitraan'), { recursive: true });
  // Without its scripts, because the prepack script would build once more, in the middle of the tests.
  const packed = run('npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', consumer);
  const tarball = join(consumer, JSON.parse(packed)[0].filename);
  run('tar', '-xzf', tarball, '-C', join(installed, 'kemitraan'), '--strip-components=1');
  for (const name of ['zod', 'ts-pattern']) {
    symlinkSync(join(root, 'node_modules', name), join(installed, name), 'dir');
  }

  project.provide('tarball', tarball);
  project.provide('consumer', consumer);
  return () => rmSync(consumer, { recursive: true });
}
