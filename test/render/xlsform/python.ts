import { spawnSync } from 'node:child_process';

/** A Python that has these modules, PYTHONPATH honoured; nothing where there is none. */
export function pythonWith(...modules: readonly string[]): string | undefined {
  return ['python3', '/usr/bin/python3'].find(
    (command) => spawnSync(command, ['-c', `import ${modules.join(', ')}`]).status === 0,
  );
}

/** What a Python program prints. */
export function printed(python: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(python, args, { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Says on the error stream, where nobody can miss it, what was not checked and what it takes. */
export function skipped(what: string, needed: string): void {
  process.stderr.write(`SKIPPED: ${what}, since ${needed} is not here.\n`);
}
