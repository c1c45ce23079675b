import type { Party } from '../case/case.js';

/** The kind of a party as definitions write kinds: a case may write `Desa`, or `Karang Taruna`. */
export function kindOf({ kind = '' }: Pick<Party, 'kind'>): string {
  return kind
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}
