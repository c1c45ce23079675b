import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = (file: string) => fileURLToPath(new URL(`./src/${file}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^kemitraan$/, replacement: src('index.ts') },
      { find: /^kemitraan\/(.+)$/, replacement: src('$1.ts') },
    ],
  },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One for each core; left alone, vitest keeps one core for itself, which is half of a small machine.
    maxWorkers: '100%',
    reporters: ['default', './test/closing-line-reporter.ts'],
    // Asked for by `npm run coverage`; below what stands here it fails.
    coverage: {
      provider: 'v8',
      include: ['src/{measure,programmes,forms}/**/*.ts'],
      reporter: ['text', 'json'],
      // What failed for another reason still says which branches are untaken.
      reportOnFailure: true,
      thresholds: {
        'src/measure/**': { branches: 100 },
        'src/programmes/**': { branches: 100 },
        'src/forms/**': { branches: 100 },
      },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**'],
          setupFiles: ['./test/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          // A project of its own, so that nobody packs a tarball to run one unit test.
          globalSetup: ['./test/package/pack.ts'],
        },
      },
    ],
  },
});
