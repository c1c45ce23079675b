import type { Acting } from '../case/combine.js';
import type { Speaker } from './dictionary.js';

/** Who acts, and for or from whom: `A towards B and C; D towards A`. */
export function whoActs(acting: readonly Acting[], towards: string, say: Speaker): string {
  return acting
    .map((one) =>
      [say.parties([one.by]), ...(one.towards.length > 0 ? [towards, say.parties(one.towards)] : [])].join(
        ' ',
      ),
    )
    .join('; ');
}
