import { thrownBy } from '../core/thrown-by.js';

/** What a caller is told of a mistake: by which function, of which parameter, by which code, and what to do instead. */
export function told(run: () => unknown): readonly string[] {
  const { function: caller, parameter, code, remedy } = thrownBy(run);
  return [caller, parameter, code, remedy];
}
