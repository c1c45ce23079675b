import { checksumOf } from '../../../src/assess/case-string/checksum.js';
import { longestDocument } from '../text/read-text.js';
import { fromBase64Url, toBase64Url } from './base64url.js';

/** The ways in which a case is packed: `z`, deflated; `p`, plain. */
const ways = { deflated: 'z', plain: 'p' } as const;

/** The longest packed case that is read, in characters. */
export const longestPacked = 1_000_000;

/** What is wrong with a packed case. */
export type PackFault =
  | { readonly kind: 'link-too-long'; readonly length: number; readonly most: number }
  | { readonly kind: 'link-not-packed'; readonly found: string }
  | { readonly kind: 'link-cut'; readonly length: number }
  | { readonly kind: 'link-damaged' }
  | { readonly kind: 'link-too-large'; readonly most: number };

/**
 * A text in characters that an address leaves alone: how it is packed, what it is packed into, and the checksum of all
 * before it, `z.<base64url>.<crc32>`. Deflated where the browser can.
 */
export async function packed(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const deflated = await through(bytes, 'CompressionStream', Number.POSITIVE_INFINITY).catch(() => null);
  const smaller = deflated instanceof Uint8Array && deflated.length < bytes.length ? deflated : null;
  const body = `${smaller ? ways.deflated : ways.plain}.${toBase64Url(smaller ?? bytes)}`;
  return `${body}.${checksumOf(body)}`;
}

/** The text again, or what is wrong with it; whoever made it. It is never longer than the page reads. */
export async function unpacked(
  text: string,
): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: PackFault }> {
  const refused = (fault: PackFault) => ({ ok: false, fault }) as const;
  if (text.length > longestPacked)
    return refused({ kind: 'link-too-long', length: text.length, most: longestPacked });
  const [way, payload, checksum, ...others] = text.split('.');
  if ((way !== ways.deflated && way !== ways.plain) || payload === undefined || others.length > 0)
    return refused({ kind: 'link-not-packed', found: text.slice(0, 40) });
  if (checksum === undefined || checksum.length < 8)
    return refused({ kind: 'link-cut', length: text.length });
  if (checksum !== checksumOf(`${way}.${payload}`)) return refused({ kind: 'link-damaged' });
  const bytes = fromBase64Url(payload);
  if (bytes === null) return refused({ kind: 'link-damaged' });
  try {
    const plain = way === ways.plain ? bytes : await through(bytes, 'DecompressionStream', longestBytes);
    if (plain === 'too-large' || plain.length > longestBytes)
      return refused({ kind: 'link-too-large', most: longestDocument });
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(plain) };
  } catch {
    return refused({ kind: 'link-damaged' });
  }
}

/** A character is at most three bytes for each of its UTF-16 units. */
const longestBytes = 3 * longestDocument;

/** The bytes that come out of a stream; it is stopped where they are too many. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  kind: 'CompressionStream' | 'DecompressionStream',
  most: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large'> {
  const stream =
    kind === 'CompressionStream' ? new CompressionStream('deflate') : new DecompressionStream('deflate');
  const writer = stream.writable.getWriter();
  // What is wrong with them is told where they are read.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const reader = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel().catch(() => {});
      return 'too-large';
    }
    chunks.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
