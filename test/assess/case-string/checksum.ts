/**
 * CRC-32 by a table, most significant bit last, as a second method beside the bitwise one of the library.
 */
const table = Array.from({ length: 256 }, (_, byte) => {
  let entry = byte;
  for (let bit = 0; bit < 8; bit += 1) entry = (entry & 1) === 1 ? (entry >>> 1) ^ 0xedb88320 : entry >>> 1;
  return entry >>> 0;
});

export function crc32(text: string): string {
  let crc = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 255] ?? 0);
  return `0000000${((crc ^ 0xffffffff) >>> 0).toString(16)}`.slice(-8);
}

/** A case string of these fields, with the checksum that belongs to them. */
export function sealed(text: string): string {
  return `${text}~${crc32(text)}`;
}
