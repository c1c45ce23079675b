import { parseCase } from 'kemitraan/schema';
import type { Fault } from '../../../src/core/fault.js';
import type { Draft } from '../case/draft.js';
import { isDraft } from '../case/read-draft.js';
import { type JsonFault, jsonFault } from './json-fault.js';

/** The longest text that the page reads, in characters: several times the largest published case. */
export const longestDocument = 2_000_000;

/** What is wrong with a text that is to be a case. */
export type TextFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly length: number; readonly most: number }
  | { readonly kind: 'not-json'; readonly at: JsonFault }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[]; readonly omitted: number };

/** Reads a text that somebody pasted, opened or was sent: a sound case, or what is wrong with it and where. Never throws. */
export function readText(
  text: string,
): { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly fault: TextFault } {
  if (text.trim() === '') return { ok: false, fault: { kind: 'empty' } };
  if (text.length > longestDocument) {
    return { ok: false, fault: { kind: 'too-long', length: text.length, most: longestDocument } };
  }
  const bare = text.replace(/^\uFEFF/, '');
  let document: unknown;
  try {
    document = JSON.parse(bare);
  } catch {
    // Engines say in words of their own where it is; ours are the same everywhere.
    const at = jsonFault(bare);
    if (at !== null) return { ok: false, fault: { kind: 'not-json', at } };
  }
  const read = parseCase(document);
  if (!read.ok) return { ok: false, fault: { kind: 'faults', ...read } };
  // Whatever parses is an object.
  if (!isDraft(document)) return { ok: false, fault: { kind: 'empty' } };
  return { ok: true, draft: document };
}
