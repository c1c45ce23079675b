import { parseCaseString } from 'kemitraan/evidence';
import type { Fault } from '../../../src/core/fault.js';
import { sharedFrom } from '../case/shared-verdict.js';
import { readFragment } from '../link/fragment.js';
import { type PackFault, unpacked } from '../link/pack.js';
import { readText, type TextFault } from '../text/read-text.js';
import type { Action } from './state.js';

/** What is wrong with a shared link, with the text that is wrong. */
export type LinkFault =
  | {
      readonly kind: 'string-faults';
      readonly faults: readonly Fault[];
      readonly omitted: number;
      readonly text: string;
    }
  | PackFault
  | { readonly kind: 'in-link'; readonly fault: TextFault; readonly text: string };

/** What a fragment asks for, or what is wrong with it; `null` where it asks for nothing. Never throws. */
export async function openFragment(
  fragment: string,
): Promise<
  { readonly ok: true; readonly action: Action } | { readonly ok: false; readonly fault: LinkFault } | null
> {
  const { string, case: packed, other } = readFragment(fragment);
  if (string !== undefined) {
    const read = parseCaseString(string);
    if (read.ok) return { ok: true, action: { type: 'shared', shared: sharedFrom(read) } };
    return { ok: false, fault: { kind: 'string-faults', ...read, text: string } };
  }
  if (packed === undefined) {
    return other === undefined
      ? null
      : { ok: false, fault: { kind: 'link-not-packed', found: other.slice(0, 40) } };
  }
  const plain = await unpacked(packed);
  if (!plain.ok) return plain;
  const read = readText(plain.text);
  if (!read.ok) return { ok: false, fault: { kind: 'in-link', fault: read.fault, text: plain.text } };
  return { ok: true, action: { type: 'opened', draft: read.draft } };
}
