const polynomial = 0xedb88320;
const allOnes = 0xffffffff;
const byteBits = 8;

/**
 * The CRC-32 of a text of ASCII characters, as gzip, zlib and PNG compute it, in eight lower-case hexadecimal digits. Whatever was
 * altered within 32 neighbouring bits, which is four characters, changes it; of other alterations one in 4,294,967,296 does not.
 * @see deutsch-1996
 */
export function checksumOf(text: string): string {
  let remainder = allOnes;
  for (let index = 0; index < text.length; index += 1) {
    remainder ^= text.charCodeAt(index);
    for (let bit = 0; bit < byteBits; bit += 1)
      remainder = (remainder >>> 1) ^ (remainder & 1 ? polynomial : 0);
  }
  return ((remainder ^ allOnes) >>> 0).toString(16).padStart(byteBits, '0');
}
