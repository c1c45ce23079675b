import { isKemitraanError, type KemitraanError } from '../../src/core/error.js';

/** The library's error that a call throws. Fails where it throws none, or another. */
export function thrownBy(run: () => unknown): KemitraanError {
  try {
    run();
  } catch (error) {
    if (isKemitraanError(error)) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}
