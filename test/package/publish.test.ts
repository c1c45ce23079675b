import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('npm would publish it as it is', () => {
  // Without its scripts: prepack would build once more, in the middle of the tests.
  const options = { cwd: root, encoding: 'utf8' } as const;
  const { status, stderr } = spawnSync('npm', ['publish', '--dry-run', '--ignore-scripts'], options);
  const warnings = stderr
    .split('\n')
    .filter((line) => /^npm (warn|error)/i.test(line))
    // Of the machine, and that nobody is logged in on it.
    .filter((line) => !/Unknown (user|env|project|cli) config|requires you to be logged in/.test(line));
  expect(warnings).toEqual([]);
  expect(status).toBe(0);
});
