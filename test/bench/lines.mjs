// Many cases as lines of JSON, without end, of 1 to 10 KB.
import { textOfSize } from './documents.mjs';

/** So many different lines; the same for the same count. */
export function linesOf(count) {
  return Array.from({ length: count }, (_, at) =>
    textOfSize(1_000 + ((at * 7_919) % 9_000), 2 + (at % 4), `case-${at}`),
  );
}
