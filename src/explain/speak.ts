import type { Reason } from '../core/verdict.js';
import type { Sentences, Speaker } from './dictionary.js';

/** The sentence of a reason, from the table of its form. */
export function speak<Table, Code extends keyof Table & string>(
  sentences: Sentences<Table>,
  reason: Reason<Code, Table[Code]>,
  say: Speaker,
): string {
  return sentences[reason.code](reason.params, say);
}
