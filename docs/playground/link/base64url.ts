const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const written = /^[\w-]*$/;

/** Bytes in letters, digits, `-` and `_` (RFC 4648, section 5), without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two, three] = bytes.subarray(at, at + 3);
    const bits = (one << 16) | ((two ?? 0) << 8) | (three ?? 0);
    const signs = two === undefined ? 2 : three === undefined ? 3 : 4;
    for (let sign = 0; sign < signs; sign += 1) parts.push(alphabet[(bits >> (18 - 6 * sign)) & 63] ?? '');
  }
  return parts.join('');
}

/** The bytes again; `null` for what is not written so. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!written.test(text) || text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const sign of text) {
    bits = ((bits << 6) | alphabet.indexOf(sign)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = (bits >> held) & 0xff;
    at += 1;
  }
  return bytes;
}
