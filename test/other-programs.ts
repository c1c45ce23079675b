import { spawnSync } from 'node:child_process';

/** Whether a program is on this machine, and does this. */
export function runs(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args).status === 0;
}

/** A Python that has these modules, PYTHONPATH honoured; nothing where there is none. */
export function pythonWith(...modules: readonly string[]): string | undefined {
  return ['python3', '/usr/bin/python3'].find((command) =>
    runs(command, '-c', `import ${modules.join(', ')}`),
  );
}

/** What a program prints. Throws what it complains of where it fails. */
export function printed(
  command: string,
  args: readonly string[],
  given: { readonly input?: string; readonly cwd?: string } = {},
): string {
  const { status, stdout, stderr } = spawnSync(command, args, { ...given, encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Says on the error stream, where nobody can miss it, what was not checked and what it takes. */
export function skipped(what: string, needed: string): void {
  process.stderr.write(`SKIPPED: ${what}, since ${needed} is not here.\n`);
}
