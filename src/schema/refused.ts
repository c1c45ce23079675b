import type { Found } from '../core/faults-found.js';
import { inDocumentOrder } from './order.js';

/** What is wrong with a document that cannot be taken: the first 1,000 faults, and how many more there are. */
export interface Refused extends Found {
  readonly ok: false;
}

/** What was found in a document, in its order. Throws only what reading the document does. */
export function refused({ faults, omitted }: Found, document: unknown): Refused {
  return { ok: false, faults: inDocumentOrder(faults, document), omitted };
}

/** What is read of a document; that it is unreadable where reading it throws. */
export function readable<Result>(read: () => Result): Result | Refused {
  try {
    return read();
  } catch {
    return { ok: false, faults: [{ code: 'unreadable', path: [], params: {} }], omitted: 0 };
  }
}
