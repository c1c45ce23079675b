import type { Case } from '../case/case.js';
import { findings } from '../core/faults-found.js';
import { suggester } from '../core/nearest.js';
import { checkReferences } from './check-references.js';
import { documentShape } from './document.js';
import { isKeyed } from './kind.js';
import type { Vocabulary } from './known.js';
import { readSound } from './sound.js';

/** The case that a document is, without a look at what is wrong where anything may be: then nothing. Never throws. */
export function soundCase(input: unknown, vocabulary: Vocabulary): Case | undefined {
  const document = readSound(documentShape, input);
  if (!isKeyed(document)) return undefined;
  // Faults are counted, and none is made.
  const found = findings(0);
  checkReferences(document, vocabulary, suggester(), found);
  return found.omitted === 0 ? (document as object as Case) : undefined;
}
