// Says of each mutant that survives which it is, as it is found: a run that is stopped has not been for nothing.

import { isSurvivor, lineOf } from './table.mjs';

class AsFound {
  onMutantTested(result) {
    if (isSurvivor(result)) process.stdout.write(`${lineOf(result)}\n`);
  }
}

export const strykerPlugins = [{ kind: 'Reporter', name: 'as-found', injectableClass: AsFound }];
