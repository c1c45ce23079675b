import { isKemitraanError } from '../../src/core/error.js';

/**
 * What is told of data that can be read so many times, and then no more: by function, parameter and code, for every number of
 * times up to the one at which nothing is thrown. What is given calls `read` whenever it is read.
 */
export function refusalsOf(run: (read: () => void) => unknown): Set<string> {
  const told = new Set<string>();
  for (let times = 0; ; times += 1) {
    let left = times;
    try {
      run(() => {
        left -= 1;
        if (left < 0) throw new TypeError('no');
      });
      return told;
    } catch (error) {
      if (!isKemitraanError(error)) throw error;
      told.add(`${error.function} ${error.parameter} ${error.code}`);
    }
  }
}
