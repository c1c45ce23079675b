import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksumOf } from '../../../src/assess/case-string/checksum.js';
import { crc32 } from './checksum.js';

// The check value of CRC-32 in every catalogue of checksums, and two that are easy to see.
test.each([
  ['123456789', 'cbf43926'],
  ['', '00000000'],
  ['a', 'e8b7be43'],
])('%j has the checksum %s', (text, checksum) => {
  expect(checksumOf(text)).toBe(checksum);
});

const ascii = fc.string({ unit: fc.integer({ min: 0, max: 127 }).map((code) => String.fromCharCode(code)) });

test('it is what a table gives, and what gzip writes behind a text', () => {
  fc.assert(
    fc.property(ascii, (text) => {
      const checksum = checksumOf(text);
      expect(checksum).toMatch(/^[0-9a-f]{8}$/);
      expect(checksum).toBe(crc32(text));
      expect(Number.parseInt(checksum, 16)).toBe(gzipSync(text).readUInt32LE(gzipSync(text).length - 8));
    }),
  );
});
