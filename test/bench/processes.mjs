// Programs of the benchmark in a process of their own, which print what they found as JSON.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a program of this folder finds; `undefined` where it has not ended in time, or has run out of memory. */
export function found(program, given, { flags = [], seconds = 600 } = {}) {
  const file = fileURLToPath(new URL(program, import.meta.url));
  try {
    const text = execFileSync(process.execPath, [...flags, file, ...given.map(String)], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      timeout: seconds * 1_000,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return JSON.parse(text);
  } catch (error) {
    if (error.code === 'ETIMEDOUT' || error.signal === 'SIGABRT') return undefined;
    throw error;
  }
}
