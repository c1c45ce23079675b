// Which mutants are left out, and which are drawn.

import { createHash } from 'node:crypto';

/**
 * A sentence (a text with a space in it) is prose for a reader: what an error advises, not what is decided. Ids and codes have
 * no spaces, and are mutated.
 */
class Sentences {
  shouldIgnore(path) {
    if (path.isStringLiteral() && path.node.value.includes(' ')) return 'a sentence';
    if (path.isTemplateLiteral() && path.node.quasis.some(({ value }) => value.raw.includes(' ')))
      return 'a sentence';
  }
}

/** Draws a share of the mutants, each by the hash of the seed and of what it is, so that a run can be repeated. */
class Sample {
  async init() {}

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    const share = Number(process.env.MUTANTS_SHARE);
    const seed = process.env.MUTANTS_SEED;
    return Object.fromEntries(
      mutants.map(({ id, fileName, location, mutatorName, replacement }) => {
        const what = JSON.stringify([
          seed,
          fileName.replace(/^.*\/src\//, 'src/'),
          location,
          mutatorName,
          replacement,
        ]);
        const drawn =
          Number.parseInt(createHash('sha256').update(what).digest('hex').slice(0, 8), 16) / 2 ** 32;
        return [id, drawn < share ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' }];
      }),
    );
  }
}

export const strykerPlugins = [
  { kind: 'Ignore', name: 'sentences', injectableClass: Sentences },
  { kind: 'Checker', name: 'drawn', injectableClass: Sample },
];
